// Generated from specs/braze. Edits are lost: change the spec and run `pnpm generate braze`.

import { isoWithZone, type Operation } from "@carillon/runtime/internal";

export const messagesDeleteSchedule: Operation = {
  id: "messages.deleteSchedule",
  method: "POST",
  path: "/messages/schedule/delete",
  body: "json",
  bodyRequired: true,
};

export const messagesListScheduledBroadcasts: Operation = {
  id: "messages.listScheduledBroadcasts",
  method: "GET",
  path: "/messages/scheduled_broadcasts",
};

export const messagesSchedule: Operation = {
  id: "messages.schedule",
  method: "POST",
  path: "/messages/schedule/create",
  body: "json",
  bodyRequired: true,
  checks: [
    {
      pointer: "/schedule/time",
      format: isoWithZone,
      unless: ["/schedule/in_local_time", "/schedule/at_optimal_time"],
    },
    { pointer: "/messages/apple_push/expiry", format: isoWithZone },
  ],
  batch: { fields: ["/external_user_ids", "/user_aliases"], max: 50 },
};

export const messagesSend: Operation = {
  id: "messages.send",
  method: "POST",
  path: "/messages/send",
  body: "json",
  bodyRequired: true,
  limits: ["default", "broadcast", "broadcastAudience"],
  checks: [{ pointer: "/messages/apple_push/expiry", format: isoWithZone }],
  batch: { fields: ["/external_user_ids", "/user_aliases"], max: 50 },
};

export const messagesUpdateSchedule: Operation = {
  id: "messages.updateSchedule",
  method: "POST",
  path: "/messages/schedule/update",
  body: "json",
  bodyRequired: true,
  checks: [
    {
      pointer: "/schedule/time",
      format: isoWithZone,
      unless: ["/schedule/in_local_time", "/schedule/at_optimal_time"],
    },
    { pointer: "/messages/apple_push/expiry", format: isoWithZone },
  ],
};
