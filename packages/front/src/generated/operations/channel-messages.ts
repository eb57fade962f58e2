// Generated from specs/front. Edits are lost: change the spec and run `pnpm generate front`.

import type { Operation } from "@carillon/runtime/internal";

export const channelMessagesSyncInbound: Operation = {
  id: "channelMessages.syncInbound",
  method: "POST",
  path: "/channels/{channel_id}/inbound_messages",
  security: [["channelToken"], ["apiToken"], ["oauth"]],
  ids: ["channel_id"],
  body: "jsonOrMultipart",
  bodyRequired: true,
  formArrays: "indices",
  checks: [{ pointer: "/delivered_at", format: "unix-s" }],
};

export const channelMessagesSyncOutbound: Operation = {
  id: "channelMessages.syncOutbound",
  method: "POST",
  path: "/channels/{channel_id}/outbound_messages",
  security: [["channelToken"], ["apiToken"], ["oauth"]],
  ids: ["channel_id"],
  body: "jsonOrMultipart",
  bodyRequired: true,
  formArrays: "indices",
  checks: [{ pointer: "/delivered_at", format: "unix-s" }],
};
