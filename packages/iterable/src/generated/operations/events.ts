// Generated from specs/iterable. Edits are lost: change the spec and run `pnpm generate iterable`.

import { type Operation, unixSeconds, uuid } from "@carillon/runtime/internal";

export const eventsListByEmail: Operation = {
  id: "events.listByEmail",
  method: "GET",
  path: "/events/{email}",
  ids: ["email"],
  literal: { email: "@" },
  limits: ["reads"],
};

export const eventsListByUserId: Operation = {
  id: "events.listByUserId",
  method: "GET",
  path: "/events/byUserId/{userId}",
  ids: ["userId"],
  limits: ["reads"],
};

export const eventsTrack: Operation = {
  id: "events.track",
  method: "POST",
  path: "/events/track",
  security: [["apiKey", "userJwt"], ["apiKey"]],
  body: "json",
  bodyRequired: true,
  limits: ["eventsTrack"],
  idempotency: { field: "/id", format: uuid },
  checks: [{ pointer: "/createdAt", format: unixSeconds }],
};

export const eventsTrackBulk: Operation = {
  id: "events.trackBulk",
  method: "POST",
  path: "/events/trackBulk",
  body: "json",
  bodyRequired: true,
  limits: ["trackBulk"],
  idempotency: { field: "/events/*/id", format: uuid },
  checks: [{ pointer: "/events/*/createdAt", format: unixSeconds }],
  batch: {
    fields: ["/events"],
    max: 1000,
    maxBytes: 4000000,
    tooLarge: [{ pointer: "/code", equals: "BatchTooLarge" }],
  },
  partialErrors: [
    { list: "/failedUpdates", keys: ["email", "userId"] },
    { list: "/disallowedEventNames", keys: ["eventName"] },
    { list: "/invalidEmails", keys: ["email"] },
    { list: "/invalidUserIds", keys: ["userId"] },
  ],
};

export const eventsTrackInAppClick: Operation = {
  id: "events.trackInAppClick",
  method: "POST",
  path: "/events/trackInAppClick",
  security: [["apiKey", "userJwt"], ["apiKey"]],
  body: "json",
  bodyRequired: true,
  checks: [{ pointer: "/createdAt", format: unixSeconds }],
};

export const eventsTrackInAppClose: Operation = {
  id: "events.trackInAppClose",
  method: "POST",
  path: "/events/trackInAppClose",
  security: [["apiKey", "userJwt"], ["apiKey"]],
  body: "json",
  bodyRequired: true,
  checks: [{ pointer: "/createdAt", format: unixSeconds }],
};

export const eventsTrackInAppConsume: Operation = {
  id: "events.trackInAppConsume",
  method: "POST",
  path: "/events/inAppConsume",
  security: [["apiKey", "userJwt"], ["apiKey"]],
  body: "json",
  bodyRequired: true,
  checks: [{ pointer: "/createdAt", format: unixSeconds }],
};

export const eventsTrackInAppDelivery: Operation = {
  id: "events.trackInAppDelivery",
  method: "POST",
  path: "/events/trackInAppDelivery",
  security: [["apiKey", "userJwt"], ["apiKey"]],
  body: "json",
  bodyRequired: true,
  checks: [{ pointer: "/createdAt", format: unixSeconds }],
};

export const eventsTrackInAppOpen: Operation = {
  id: "events.trackInAppOpen",
  method: "POST",
  path: "/events/trackInAppOpen",
  security: [["apiKey", "userJwt"], ["apiKey"]],
  body: "json",
  bodyRequired: true,
  checks: [{ pointer: "/createdAt", format: unixSeconds }],
};

export const eventsTrackPushOpen: Operation = {
  id: "events.trackPushOpen",
  method: "POST",
  path: "/events/trackPushOpen",
  security: [["apiKey", "userJwt"], ["apiKey"]],
  body: "json",
  bodyRequired: true,
  checks: [{ pointer: "/createdAt", format: unixSeconds }],
};

export const eventsTrackWebPushClick: Operation = {
  id: "events.trackWebPushClick",
  method: "POST",
  path: "/events/trackWebPushClick",
  security: [["apiKey", "userJwt"], ["apiKey"]],
  body: "json",
  bodyRequired: true,
  checks: [{ pointer: "/createdAt", format: unixSeconds }],
};
