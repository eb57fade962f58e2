// Generated from specs/iterable. Edits are lost: change the spec and run `pnpm generate iterable`.

import type { Operation } from "@carillon/runtime/internal";

export const embeddedMessagesList: Operation = {
  id: "embeddedMessages.list",
  method: "GET",
  path: "/embedded-messaging/messages",
  security: [["apiKey", "userJwt"], ["apiKey"]],
};

export const embeddedMessagesTrackClick: Operation = {
  id: "embeddedMessages.trackClick",
  method: "POST",
  path: "/embedded-messaging/events/click",
  security: [["apiKey", "userJwt"], ["apiKey"]],
  body: "json",
  bodyRequired: true,
  response: "none",
};

export const embeddedMessagesTrackReceived: Operation = {
  id: "embeddedMessages.trackReceived",
  method: "POST",
  path: "/embedded-messaging/events/received",
  security: [["apiKey", "userJwt"], ["apiKey"]],
  body: "json",
  bodyRequired: true,
  response: "none",
};

export const embeddedMessagesTrackSession: Operation = {
  id: "embeddedMessages.trackSession",
  method: "POST",
  path: "/embedded-messaging/events/session",
  security: [["apiKey", "userJwt"], ["apiKey"]],
  body: "json",
  bodyRequired: true,
  response: "none",
};
