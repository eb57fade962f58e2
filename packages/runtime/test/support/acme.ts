import { uuid } from "../../src/core/idempotency.ts";
import { byCursor } from "../../src/core/pagination.ts";
import type { Operation, Vendor } from "../../src/operation.ts";
import { bytes, lines, ndjson } from "../../src/pipeline/stream.ts";
import { readRateHeaders } from "../../src/throttle/told-rates.ts";
import { reissue } from "../../src/wire/match-path.ts";

/** A small vendor for tests of the runtime. */
export const acme: Vendor = {
  name: "Acme",
  slug: "acme",
  hosts: { api: { url: "https://api.acme.test", limits: ["standard"] } },
  defaultHost: "api",
  clientParams: { site_id: "siteId" },
  headers: [{ name: "x-version", value: "1", option: "version" }],
  credentials: { key: { kind: "header", header: "authorization", prefix: "Bearer ", option: "apiKey" } },
  security: [["key"]],
  buckets: { standard: { windows: [{ limit: 1000, windowMs: 1000 }], mode: "window" } },
  rateHeaders: [{ limit: "x-limit", remaining: "x-remaining", reset: { name: "x-reset", unit: "delta-s" } }],
  readRates: readRateHeaders,
  rateStatus: [429, 420],
  errors: {
    message: ["/error/message", "/errors/*/detail"],
    code: ["/error/type"],
    failWhen: [{ pointer: "/failed", equals: true }],
  },
  requestIdHeader: "x-request-id",
};

export const getThing: Operation = { id: "things.get", method: "GET", path: "/things/{id}", ids: ["id"] };
export const createThing: Operation = {
  id: "things.create",
  method: "POST",
  path: "/things",
  body: "json",
  bodyRequired: true,
};
export const trackThing: Operation = {
  ...createThing,
  id: "things.track",
  idempotency: { field: "/id", format: uuid },
};
export const listThings: Operation = {
  id: "things.list",
  method: "GET",
  path: "/things",
  paginate: { style: byCursor, in: "query", param: "cursor", items: "/data", next: "/next", end: "noNext" },
};
export const deleteThings: Operation = {
  id: "things.delete",
  method: "DELETE",
  path: "/things",
  body: "json",
  response: "none",
};
export const thingExists: Operation = {
  id: "things.exists",
  method: "HEAD",
  path: "/things/{id}",
  ids: ["id"],
  response: "exists",
};
export const downloadThing: Operation = {
  id: "things.download",
  method: "GET",
  path: "/things/{id}/file",
  ids: ["id"],
  response: bytes,
};
export const exportRows: Operation = {
  id: "exports.rows",
  method: "GET",
  path: "/export",
  response: ndjson,
  accept: "application/x-ndjson",
};
export const exportLines: Operation = {
  id: "exports.lines",
  method: "GET",
  path: "/export.csv",
  response: lines,
  accept: "text/csv",
};
export const mergedThing: Operation = {
  id: "things.reply",
  method: "POST",
  path: "/things/{id}/replies",
  ids: ["id"],
  body: "json",
  redirect: reissue,
};
export const siteThing: Operation = {
  id: "sites.get",
  method: "GET",
  path: "/sites/{site_id}/things/{id}",
  ids: ["id"],
  unwrap: "/data",
};
