// Generated from specs/front. Edits are lost: change the spec and run `pnpm generate front`.

import { jsonOrMultipart, type Operation, unixSeconds } from "@carillon/runtime/internal";

export const channelMessagesSyncInbound: Operation = {
  id: "channelMessages.syncInbound",
  method: "POST",
  path: "/channels/{channel_id}/inbound_messages",
  security: [["channelToken"], ["apiToken"], ["oauth"]],
  ids: ["channel_id"],
  body: jsonOrMultipart,
  bodyRequired: true,
  formArrays: "indices",
  checks: [{ pointer: "/delivered_at", format: unixSeconds }],
};

export const channelMessagesSyncOutbound: Operation = {
  id: "channelMessages.syncOutbound",
  method: "POST",
  path: "/channels/{channel_id}/outbound_messages",
  security: [["channelToken"], ["apiToken"], ["oauth"]],
  ids: ["channel_id"],
  body: jsonOrMultipart,
  bodyRequired: true,
  formArrays: "indices",
  checks: [{ pointer: "/delivered_at", format: unixSeconds }],
};

export const channelMessagesUpdateStatus: Operation = {
  id: "channelMessages.updateStatus",
  method: "PUT",
  path: "/channels/{channel_id}/conversations/{conv_ext_id}/messages/{message_ext_id}/status",
  security: [["channelToken"], ["apiToken"], ["oauth"]],
  ids: ["channel_id", "conv_ext_id", "message_ext_id"],
  body: "json",
  bodyRequired: true,
  response: "none",
};
