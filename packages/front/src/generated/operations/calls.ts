// Generated from specs/front. Edits are lost: change the spec and run `pnpm generate front`.

import type { Operation } from "@carillon/runtime/internal";

export const callsAddRecording: Operation = {
  id: "calls.addRecording",
  method: "POST",
  path: "/channels/{channel_id}/calls/{external_call_id}/recording",
  security: [["channelToken"], ["apiToken"], ["oauth"]],
  ids: ["channel_id", "external_call_id"],
  body: "multipart",
  bodyRequired: true,
  response: "none",
};

export const callsCreate: Operation = {
  id: "calls.create",
  method: "POST",
  path: "/channels/{channel_id}/calls",
  security: [["channelToken"], ["apiToken"], ["oauth"]],
  ids: ["channel_id"],
  body: "json",
  bodyRequired: true,
  response: "none",
  checks: [{ pointer: "/started_at", format: "unix-ms" }],
};
