// Generated from specs/iterable. Edits are lost: change the spec and run `pnpm generate iterable`.

import type { Operation } from "@carillon/runtime/internal";

export const inAppMessagesCancel: Operation = {
  id: "inAppMessages.cancel",
  method: "POST",
  path: "/inApp/cancel",
  body: "json",
  bodyRequired: true,
};

export const inAppMessagesGetPriority: Operation = {
  id: "inAppMessages.getPriority",
  method: "GET",
  path: "/inApp/getPriorityMessage",
  security: [["apiKey", "userJwt"], ["apiKey"]],
};

export const inAppMessagesList: Operation = {
  id: "inAppMessages.list",
  method: "GET",
  path: "/inApp/getMessages",
  security: [["apiKey", "userJwt"], ["apiKey"]],
};

export const inAppMessagesListWeb: Operation = {
  id: "inAppMessages.listWeb",
  method: "GET",
  path: "/inApp/web/getMessages",
  security: [["apiKey", "userJwt"], ["apiKey"]],
};

export const inAppMessagesSend: Operation = {
  id: "inAppMessages.send",
  method: "POST",
  path: "/inApp/target",
  body: "json",
  bodyRequired: true,
};
