// Generated from specs/front. Edits are lost: change the spec and run `pnpm generate front`.

import { jsonOrMultipart, type Operation, reissue } from "@carillon/runtime/internal";

export const draftsCreate: Operation = {
  id: "drafts.create",
  method: "POST",
  path: "/channels/{channel_id}/drafts",
  ids: ["channel_id"],
  body: jsonOrMultipart,
  bodyRequired: true,
  formArrays: "indices",
};

export const draftsCreateReply: Operation = {
  id: "drafts.createReply",
  method: "POST",
  path: "/conversations/{conversation_id}/drafts",
  security: [["apiToken"], ["oauth"], ["channelToken"]],
  ids: ["conversation_id"],
  body: jsonOrMultipart,
  bodyRequired: true,
  formArrays: "indices",
  redirect: reissue,
};

export const draftsDelete: Operation = {
  id: "drafts.delete",
  method: "DELETE",
  path: "/drafts/{draft_id}",
  ids: ["draft_id"],
  body: "json",
  bodyRequired: true,
  response: "none",
};

export const draftsUpdate: Operation = {
  id: "drafts.update",
  method: "PATCH",
  path: "/drafts/{message_id}/",
  ids: ["message_id"],
  body: jsonOrMultipart,
  bodyRequired: true,
  formArrays: "indices",
};
