// Generated from specs/iterable. Edits are lost: change the spec and run `pnpm generate iterable`.

import type { Operation } from "@carillon/runtime/internal";

export const whatsAppMessagesCancel: Operation = {
  id: "whatsAppMessages.cancel",
  method: "POST",
  path: "/whatsApp/cancel",
  body: "json",
  bodyRequired: true,
};

export const whatsAppMessagesSend: Operation = {
  id: "whatsAppMessages.send",
  method: "POST",
  path: "/whatsApp/target",
  body: "json",
  bodyRequired: true,
};
