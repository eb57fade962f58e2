// Generated from specs/front. Edits are lost: change the spec and run `pnpm generate front`.

import type { Operation } from "@carillon/runtime/internal";

export const channelsCreate: Operation = {
  id: "channels.create",
  method: "POST",
  path: "/inboxes/{inbox_id}/channels",
  ids: ["inbox_id"],
  body: "json",
  bodyRequired: true,
  response: "none",
};

export const channelsGet: Operation = {
  id: "channels.get",
  method: "GET",
  path: "/channels/{channel_id}",
  ids: ["channel_id"],
};

export const channelsList: Operation = { id: "channels.list", method: "GET", path: "/channels" };

export const channelsListForTeam: Operation = {
  id: "channels.listForTeam",
  method: "GET",
  path: "/teams/{team_id}/channels",
  ids: ["team_id"],
};

export const channelsListForTeammate: Operation = {
  id: "channels.listForTeammate",
  method: "GET",
  path: "/teammates/{teammate_id}/channels",
  ids: ["teammate_id"],
};

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

export const channelsValidate: Operation = {
  id: "channels.validate",
  method: "POST",
  path: "/channels/{channel_id}/validate",
  ids: ["channel_id"],
};
