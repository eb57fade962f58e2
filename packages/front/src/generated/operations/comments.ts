// Generated from specs/front. Edits are lost: change the spec and run `pnpm generate front`.

import { jsonOrMultipart, type Operation, reissue } from "@carillon/runtime/internal";

export const commentsCreate: Operation = {
  id: "comments.create",
  method: "POST",
  path: "/conversations/{conversation_id}/comments",
  security: [["apiToken"], ["oauth"], ["channelToken"]],
  ids: ["conversation_id"],
  body: jsonOrMultipart,
  bodyRequired: true,
  formArrays: "indices",
  redirect: reissue,
};

export const commentsGet: Operation = {
  id: "comments.get",
  method: "GET",
  path: "/comments/{comment_id}",
  ids: ["comment_id"],
};

export const commentsListMentions: Operation = {
  id: "comments.listMentions",
  method: "GET",
  path: "/comments/{comment_id}/mentions",
  ids: ["comment_id"],
};

export const commentsReply: Operation = {
  id: "comments.reply",
  method: "POST",
  path: "/comments/{comment_id}/replies",
  ids: ["comment_id"],
  body: jsonOrMultipart,
  bodyRequired: true,
  formArrays: "indices",
};

export const commentsUpdate: Operation = {
  id: "comments.update",
  method: "PATCH",
  path: "/comments/{comment_id}/",
  ids: ["comment_id"],
  body: "json",
  bodyRequired: true,
  retry: "idempotent",
};
