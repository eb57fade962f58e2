// Generated from specs/acme. Edits are lost: change the spec and run `pnpm generate acme`.

import { type Vendor, readRateHeaders } from "@carillon/runtime/internal";

/** Hosts, credentials, limits and error shape of Acme. */
export const vendor: Vendor = { name: "Acme", slug: "acme", hosts: { api: { url: "https://api.acme.example/v1", limits: ["standard"] } }, defaultHost: "api", credentials: { apiKey: { kind: "header", header: "Authorization", prefix: "Bearer ", option: "apiKey" } }, security: [["apiKey"]], buckets: { standard: { windows: [{ limit: 100, windowMs: 60000 }], mode: "window" }, exports: { windows: [{ limit: 1, windowMs: 1000 }], mode: "smooth", per: ["operation"] } }, rateHeaders: [{ limit: "x-ratelimit-limit", remaining: "x-ratelimit-remaining", reset: { name: "x-ratelimit-reset", unit: "epoch-s" } }], errors: { message: ["/error/message"], code: ["/error/type"] }, requestIdHeader: "x-request-id", readRates: readRateHeaders };
