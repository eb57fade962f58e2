// Generated from specs/front. Edits are lost: change the spec and run `pnpm generate front`.

import type { Operation } from "@carillon/runtime/internal";

export const channelsList: Operation = { id: "channels.list", method: "GET", path: "/channels" };

export const channelsUpdate: Operation = {
  id: "channels.update",
  method: "PATCH",
  path: "/channels/{channel_id}",
  security: [["apiToken"], ["oauth"], ["channelToken"]],
  ids: ["channel_id"],
  body: "json",
  bodyRequired: true,
  response: "none",
  retry: "idempotent",
};
