// Generated from specs/front. Edits are lost: change the spec and run `pnpm generate front`.

import { multipart, type Operation, unixMilliseconds } from "@carillon/runtime/internal";

export const callsAddRecording: Operation = {
  id: "calls.addRecording",
  method: "POST",
  path: "/channels/{channel_id}/calls/{external_call_id}/recording",
  security: [["channelToken"], ["apiToken"], ["oauth"]],
  ids: ["channel_id", "external_call_id"],
  body: multipart,
  bodyRequired: true,
  response: "none",
};

export const callsAddSummary: Operation = {
  id: "calls.addSummary",
  method: "POST",
  path: "/channels/{channel_id}/calls/{external_call_id}/summary",
  security: [["channelToken"], ["apiToken"], ["oauth"]],
  ids: ["channel_id", "external_call_id"],
  body: "json",
  bodyRequired: true,
  response: "none",
};

export const callsAddTranscript: Operation = {
  id: "calls.addTranscript",
  method: "POST",
  path: "/channels/{channel_id}/calls/{external_call_id}/transcript",
  security: [["channelToken"], ["apiToken"], ["oauth"]],
  ids: ["channel_id", "external_call_id"],
  body: "json",
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
  checks: [{ pointer: "/started_at", format: unixMilliseconds }],
};

export const callsUpdate: Operation = {
  id: "calls.update",
  method: "PATCH",
  path: "/channels/{channel_id}/calls/{external_call_id}",
  security: [["channelToken"], ["apiToken"], ["oauth"]],
  ids: ["channel_id", "external_call_id"],
  body: "json",
  bodyRequired: true,
  response: "none",
  retry: "idempotent",
  checks: [{ pointer: "/occurred_at", format: unixMilliseconds }],
};
