// Generated from specs/drift. Edits are lost: change the spec and run `pnpm generate drift`.

import { bytes, type Operation } from "@carillon/runtime/internal";

export const attachmentsDownload: Operation = {
  id: "attachments.download",
  method: "GET",
  path: "/attachments/{documentId}/data",
  ids: ["documentId"],
  accept: "application/octet-stream",
  response: bytes,
};
