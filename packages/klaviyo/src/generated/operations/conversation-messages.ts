// Generated from specs/klaviyo. Edits are lost: change the spec and run `pnpm generate klaviyo`.

import type { Operation } from "@carillon/runtime/internal";

export const conversationMessagesCreate: Operation = {
  id: "conversationMessages.create",
  method: "POST",
  path: "/api/conversation-messages",
  body: "json",
  bodyRequired: true,
  contentType: "application/vnd.api+json",
  response: "none",
};
