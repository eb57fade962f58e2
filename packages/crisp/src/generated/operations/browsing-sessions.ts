// Generated from specs/crisp. Edits are lost: change the spec and run `pnpm generate crisp`.

import type { Operation } from "@carillon/runtime/internal";

export const browsingSessionsAssist: Operation = {
  id: "browsingSessions.assist",
  method: "PATCH",
  path: "/website/{website_id}/conversation/{session_id}/browsing/{browsing_id}/assist",
  ids: ["session_id", "browsing_id"],
  body: "json",
  bodyRequired: true,
};

export const browsingSessionsCreate: Operation = {
  id: "browsingSessions.create",
  method: "POST",
  path: "/website/{website_id}/conversation/{session_id}/browsing",
  ids: ["session_id"],
};

export const browsingSessionsList: Operation = {
  id: "browsingSessions.list",
  method: "GET",
  path: "/website/{website_id}/conversation/{session_id}/browsing",
  ids: ["session_id"],
  unwrap: "/data",
};

export const browsingSessionsSendAction: Operation = {
  id: "browsingSessions.sendAction",
  method: "PATCH",
  path: "/website/{website_id}/conversation/{session_id}/browsing/{browsing_id}",
  ids: ["session_id", "browsing_id"],
  body: "json",
  bodyRequired: true,
};
