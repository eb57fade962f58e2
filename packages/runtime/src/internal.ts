/** What generated code is written against. Under the same semver as the public entry. */
export { hs256 } from "./auth/jwt.ts";
export { BulkRun } from "./bulk/bulk-run.ts";
export { Client } from "./client.ts";
export { Call } from "./core/call.ts";
export { ClientCore } from "./core/client-core.ts";
export { ulid, uuid } from "./core/idempotency.ts";
export { PagedCall } from "./core/paged-call.ts";
export { byCursor, byOffset, byPage, nextLink } from "./core/pagination.ts";
export { isoWithZone, unixMilliseconds, unixSeconds } from "./core/value-formats.ts";
export type * from "./index.ts";
export type * from "./operation.ts";
export { bytes, lines, ndjson } from "./pipeline/stream.ts";
export { readRateHeaders } from "./throttle/told-rates.ts";
export { form, jsonOrMultipart, multipart } from "./wire/form.ts";
export { reissue } from "./wire/match-path.ts";
