// Generated from specs/crisp. Edits are lost: change the spec and run `pnpm generate crisp`.

import type { Operation } from "@carillon/runtime/internal";

export const callSessionsAbort: Operation = {
  id: "callSessions.abort",
  method: "DELETE",
  path: "/website/{website_id}/conversation/{session_id}/call/{call_id}",
  ids: ["session_id", "call_id"],
  body: "json",
  bodyRequired: true,
};

export const callSessionsCreate: Operation = {
  id: "callSessions.create",
  method: "POST",
  path: "/website/{website_id}/conversation/{session_id}/call",
  ids: ["session_id"],
  body: "json",
  bodyRequired: true,
  unwrap: "/data",
};

export const callSessionsGet: Operation = {
  id: "callSessions.get",
  method: "GET",
  path: "/website/{website_id}/conversation/{session_id}/call",
  ids: ["session_id"],
  unwrap: "/data",
};

export const callSessionsSignal: Operation = {
  id: "callSessions.signal",
  method: "PATCH",
  path: "/website/{website_id}/conversation/{session_id}/call/{call_id}",
  ids: ["session_id", "call_id"],
  body: "json",
  bodyRequired: true,
};
