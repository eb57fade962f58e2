// Generated from specs/front. Edits are lost: change the spec and run `pnpm generate front`.

import type { Operation } from "@carillon/runtime/internal";

export const applicationMessageTemplatesSync: Operation = {
  id: "applicationMessageTemplates.sync",
  method: "PUT",
  path: "/channels/{channel_id}/application_message_templates",
  security: [["channelToken"], ["apiToken"], ["oauth"]],
  ids: ["channel_id"],
  body: "json",
  bodyRequired: true,
};

export const applicationMessageTemplatesUpdate: Operation = {
  id: "applicationMessageTemplates.update",
  method: "PATCH",
  path: "/channels/{channel_id}/application_message_templates/{external_id}",
  security: [["channelToken"], ["apiToken"], ["oauth"]],
  ids: ["channel_id", "external_id"],
  body: "json",
  bodyRequired: true,
  retry: "idempotent",
};
