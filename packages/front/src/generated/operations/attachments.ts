// Generated from specs/front. Edits are lost: change the spec and run `pnpm generate front`.

import { bytes, type Operation } from "@carillon/runtime/internal";

export const attachmentsDownload: Operation = {
  id: "attachments.download",
  method: "GET",
  path: "/download/{attachment_link_id}",
  ids: ["attachment_link_id"],
  accept: "*/*",
  response: bytes,
};

export const attachmentsDownloadFromComment: Operation = {
  id: "attachments.downloadFromComment",
  method: "GET",
  path: "/comments/{comment_id}/download/{attachment_link_id}",
  ids: ["comment_id", "attachment_link_id"],
  accept: "*/*",
  response: bytes,
};

export const attachmentsDownloadFromMessage: Operation = {
  id: "attachments.downloadFromMessage",
  method: "GET",
  path: "/messages/{message_id}/download/{attachment_link_id}",
  security: [["apiToken"], ["oauth"], ["channelToken"]],
  ids: ["message_id", "attachment_link_id"],
  accept: "*/*",
  response: bytes,
};

export const attachmentsDownloadFromMessageTemplate: Operation = {
  id: "attachments.downloadFromMessageTemplate",
  method: "GET",
  path: "/message_templates/{message_template_id}/download/{attachment_link_id}",
  ids: ["message_template_id", "attachment_link_id"],
  accept: "*/*",
  response: bytes,
};
