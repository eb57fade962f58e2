// Generated from specs/front. Edits are lost: change the spec and run `pnpm generate front`.

import { type MockInit, mock } from "@carillon/runtime/mocks";
import { type HttpHandler, http } from "msw";
import {
  attachmentsDownload,
  attachmentsDownloadFromComment,
  attachmentsDownloadFromMessage,
  attachmentsDownloadFromMessageTemplate,
} from "../operations/attachments.ts";
import { vendor } from "../vendor.ts";

/** Handlers for `client.attachments`: each answers with the reply that it is given, or with the documented example. */
export const attachmentsMocks = {
  /** Downloads a file. `GET /download/{attachment_link_id}` */
  download: (reply?: Blob | Uint8Array<ArrayBuffer> | string, init?: MockInit): HttpHandler =>
    mock(http, vendor, attachmentsDownload, { status: 200, contentType: "*/*", example: "%PDF-1.7" }, reply, init),
  /** Downloads a file of a comment. `GET /comments/{comment_id}/download/{attachment_link_id}` */
  downloadFromComment: (reply?: Blob | Uint8Array<ArrayBuffer> | string, init?: MockInit): HttpHandler =>
    mock(
      http,
      vendor,
      attachmentsDownloadFromComment,
      { status: 200, contentType: "*/*", example: "%PDF-1.7" },
      reply,
      init,
    ),
  /** Downloads a file of a message. `GET /messages/{message_id}/download/{attachment_link_id}` */
  downloadFromMessage: (reply?: Blob | Uint8Array<ArrayBuffer> | string, init?: MockInit): HttpHandler =>
    mock(
      http,
      vendor,
      attachmentsDownloadFromMessage,
      { status: 200, contentType: "*/*", example: "%PDF-1.7" },
      reply,
      init,
    ),
  /** Downloads a file of a message template. `GET /message_templates/{message_template_id}/download/{attachment_link_id}` */
  downloadFromMessageTemplate: (reply?: Blob | Uint8Array<ArrayBuffer> | string, init?: MockInit): HttpHandler =>
    mock(
      http,
      vendor,
      attachmentsDownloadFromMessageTemplate,
      { status: 200, contentType: "*/*", example: "%PDF-1.7" },
      reply,
      init,
    ),
};
