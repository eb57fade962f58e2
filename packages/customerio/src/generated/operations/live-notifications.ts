// Generated from specs/customerio. Edits are lost: change the spec and run `pnpm generate customerio`.

import { type Operation, unixSeconds } from "@carillon/runtime/internal";

export const liveNotificationsEnd: Operation = {
  id: "liveNotifications.end",
  method: "POST",
  path: "/v1/live_notifications/end",
  host: "app",
  security: [["app"]],
  body: "json",
  bodyRequired: true,
};

export const liveNotificationsGet: Operation = {
  id: "liveNotifications.get",
  method: "GET",
  path: "/v1/live_notifications/{instance_id}",
  host: "app",
  security: [["app"]],
  ids: ["instance_id"],
};

export const liveNotificationsStart: Operation = {
  id: "liveNotifications.start",
  method: "POST",
  path: "/v1/live_notifications/start",
  host: "app",
  security: [["app"]],
  body: "json",
  bodyRequired: true,
  checks: [{ pointer: "/expiration", format: unixSeconds }],
};

export const liveNotificationsUpdate: Operation = {
  id: "liveNotifications.update",
  method: "POST",
  path: "/v1/live_notifications/update",
  host: "app",
  security: [["app"]],
  body: "json",
  bodyRequired: true,
};
