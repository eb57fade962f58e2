// Generated from specs/iterable. Edits are lost: change the spec and run `pnpm generate iterable`.

import { byCursor, lines, ndjson, type Operation, type PagedOperation } from "@carillon/runtime/internal";

export const exportsCancel: Operation = {
  id: "exports.cancel",
  method: "DELETE",
  path: "/export/{jobId}",
  ids: ["jobId"],
  response: "none",
  limits: ["exportCancel"],
};

export const exportsListFiles: PagedOperation = {
  id: "exports.listFiles",
  method: "GET",
  path: "/export/{jobId}/files",
  ids: ["jobId"],
  limits: ["exportJobs"],
  paginate: { style: byCursor, in: "query", param: "startAfter", items: "/files", lastItem: "/file", end: "empty" },
};

export const exportsListJobs: Operation = { id: "exports.listJobs", method: "GET", path: "/export/jobs" };

export const exportsStart: Operation = {
  id: "exports.start",
  method: "POST",
  path: "/export/start",
  body: "json",
  bodyRequired: true,
  limits: ["exportJobs"],
};

export const exportsStreamCsv: Operation = {
  id: "exports.streamCsv",
  method: "GET",
  path: "/export/data.csv",
  accept: "text/csv",
  response: lines,
  limits: ["exportStreams"],
};

export const exportsStreamJson: Operation = {
  id: "exports.streamJson",
  method: "GET",
  path: "/export/data.json",
  accept: "application/x-json-stream",
  response: ndjson,
  limits: ["exportStreams"],
};

export const exportsStreamUserEvents: Operation = {
  id: "exports.streamUserEvents",
  method: "GET",
  path: "/export/userEvents",
  accept: "application/x-json-stream",
  response: ndjson,
};
