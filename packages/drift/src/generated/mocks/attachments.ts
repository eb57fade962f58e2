// Generated from specs/drift. Edits are lost: change the spec and run `pnpm generate drift`.

import { type MockInit, mock } from "@carillon/runtime/mocks";
import { type HttpHandler, http } from "msw";
import { attachmentsDownload } from "../operations/attachments.ts";
import { vendor } from "../vendor.ts";

/** Handlers for `client.attachments`: each answers with the reply that it is given, or with the documented example. */
export const attachmentsMocks = {
  /** Downloads a document that was sent in a conversation. `GET /attachments/{documentId}/data` */
  download: (reply?: Blob | Uint8Array<ArrayBuffer> | string, init?: MockInit): HttpHandler =>
    mock(
      http,
      vendor,
      attachmentsDownload,
      { status: 200, contentType: "application/octet-stream", example: "made-up bytes" },
      reply,
      init,
    ),
};
