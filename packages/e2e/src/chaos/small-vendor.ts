import { byCursor, bytes, lines, ndjson, type Operation, uuid, type Vendor } from "@carillon/runtime/internal";

/** A made-up vendor with the kinds of reply that a stranger's reply fits: rows, lines, bytes, and pages without end. */
export const smallVendor: Vendor = {
  name: "Small",
  slug: "small",
  hosts: { api: { url: "https://api.small.test", limits: ["all"] } },
  defaultHost: "api",
  credentials: { key: { kind: "header", header: "authorization", prefix: "Bearer ", option: "apiKey" } },
  security: [["key"]],
  buckets: { all: { windows: [{ limit: 5_000, windowMs: 1_000 }], mode: "window" } },
  rateStatus: [429, 420],
  errors: { message: ["/error/message"] },
  requestIdHeader: "x-request-id",
};

const read = { method: "GET", path: "/things" } as const;
const write = { method: "POST", path: "/things", body: "json", bodyRequired: true } as const;

export const SMALL = {
  rows: { ...read, id: "things.rows", response: ndjson, accept: "application/x-ndjson" },
  lines: { ...read, id: "things.lines", response: lines, accept: "text/csv" },
  bytes: { ...read, id: "things.bytes", response: bytes, accept: "application/octet-stream" },
  pages: {
    ...read,
    id: "things.pages",
    paginate: { style: byCursor, in: "query", param: "cursor", items: "/items", next: "/number", end: "noNext" },
  },
  get: { ...read, id: "things.get", path: "/things/{id}", ids: ["id"] },
  put: { ...write, id: "things.put", method: "PUT", path: "/things/{id}", ids: ["id"] },
  create: { ...write, id: "things.create" },
  track: { ...write, id: "things.track", idempotency: { field: "/id", format: uuid } },
} as const satisfies Record<string, Operation>;
