import { join } from "node:path";
import { type Bundle, brotliOf, bundle, slices } from "./bundle.ts";
import { root } from "./packages.ts";
import { type Cell, report } from "./table.ts";

const here = join(root, "packages/bench");

/** One GET with a key in a header and a fixed window: what every client has. */
const least = (vendor: string, operation: string, rest: string): string => `
import * as runtime from "@carillon/runtime/internal";
const vendor = {
  name: "Acme", slug: "acme", hosts: { api: { url: "https://api.acme.test", limits: ["all"] } }, defaultHost: "api",
  credentials: { key: { kind: "header", header: "authorization", option: "apiKey" }, ${vendor} }, security: [["key"]],
  buckets: { all: { windows: [{ limit: 10, windowMs: 1000 }], mode: "window" } }, errors: { message: ["/error"] }, ${rest}
};
const operation = { id: "things.get", method: "GET", path: "/things", ${operation} };
export const make = (options) => { const core = new runtime.ClientCore(vendor, options); return (...given) => core.call(operation, ...given); };
`;

const plain = least("", "", "");
const listing = (paginate: string): string =>
  `${least("", `paginate: { ${paginate} }`, "")} export const list = (core) => new runtime.PagedCall(core, operation);`;
/** What generated code refers to when an operation or its vendor needs it. */
const OPTIONAL: readonly [feature: string, code: string][] = [
  ["lists by cursor", listing("style: runtime.byCursor")],
  ["lists by page number", listing("style: runtime.byPage")],
  ["lists by cursor and Link header", listing("style: runtime.byCursor, linkHeader: runtime.nextLink")],
  ["reply of bytes", least("", "response: runtime.bytes", "")],
  ["reply of lines", least("", "response: runtime.lines", "")],
  ["reply of NDJSON", least("", "response: runtime.ndjson", "")],
  ["form body", least("", "body: runtime.form", "")],
  ["JSON or multipart body", least("", "body: runtime.jsonOrMultipart", "")],
  ["JWT credential", least('jwt: { kind: "jwt", alg: runtime.hs256, claims: {} }', "", "")],
  ["rate headers", least("", "", "readRates: runtime.readRateHeaders")],
  ["check of a time", least("", "checks: [{ format: runtime.unixSeconds }]", "")],
  ["idempotency keys, UUID", least("", "idempotency: { format: runtime.uuid }", "")],
  ["idempotency keys, ULID", least("", "idempotency: { format: runtime.ulid }", "")],
  ["redirects of merged objects", least("", "redirect: runtime.reissue", "")],
  ["client.request()", `${plain} export const Whole = runtime.Client;`],
  ["bulk runs", `${plain} export const all = (core, items) => new runtime.BulkRun(core, operation, undefined, items);`],
];

/** Parts that every client has, by the modules that would go with them. */
const ALWAYS: readonly [part: string, modules: RegExp][] = [
  ["openapi-fetch", /openapi-fetch|core\/transport/],
  [
    "queue of the limiter: order, fairness, claims, aborts",
    /throttle\/(create-limiter|lane|heap|wait-queue|demand-check)/,
  ],
  [
    "counts of a bucket: windows, pauses, ramps, paces",
    /throttle\/(bucket-state|release-log|server-count|pacer|aligned-window|steady-clock)/,
  ],
  ["limits of a call: plans, shares, conditions", /throttle\/plan/],
  ["refusals: whose bucket, how long", /throttle\/(throttle|refusals|reply-time)|retry\/proof|doubtful/],
  ["retries, deadlines, attempts", /pipeline\/(send|attempt|lifetime)|retry\/(policy|budget)|runtime\/src\/platform/],
  ["replies, errors, redirects", /pipeline\/(reply|read|api-error|redirect)|runtime\/src\/(errors|guards)/],
  ["credentials and their checks", /auth\/(?!secret-list)/],
  ["no secret in logs and errors", /runtime\/src\/log\/|secret-list/],
  ["checks of options, slips told", /core\/(option-rules|requirements|hosts)/],
  ["path, query, headers, body", /runtime\/src\/wire\//],
  [
    "the call itself",
    /core\/(client-core|call|arguments|checks|item-condition)|runtime\/src\/(input|pointer|operation)/,
  ],
];

const row = (name: string, { minBytes, brotliBytes }: Bundle, base?: Bundle): Cell[] => [
  name,
  minBytes - (base?.minBytes ?? 0),
  brotliBytes - (base?.brotliBytes ?? 0),
];

const base = await bundle(plain, here);
const rows = [row("without any of them", base)];
for (const [feature, code] of OPTIONAL) rows.push(row(feature, await bundle(code, here), base));
report("What is paid for where it is used: bytes above the first row", ["feature", "min", "brotli"], rows);

const cut = await slices(plain, here);
const whole = await brotliOf(cut, () => true);
const parts: Cell[][] = [];
for (const [part, modules] of ALWAYS) {
  const own = [...base.modules].filter(([path]) => modules.test(path));
  const min = own.reduce((sum, [, bytes]) => sum + bytes, 0);
  parts.push([part, min, whole - (await brotliOf(cut, (path) => !modules.test(path)))]);
}
const isThrottling = (path: string): boolean => /runtime\/src\/throttle\//.test(path);
const throttling = [...base.modules].filter(([path]) => isThrottling(path)).reduce((sum, [, bytes]) => sum + bytes, 0);
parts.push([
  "all throttling, of the rows above",
  throttling,
  whole - (await brotliOf(cut, (path) => !isThrottling(path))),
]);
const left = [...base.modules].filter(([path]) => !ALWAYS.some(([, modules]) => modules.test(path)));
parts.push([
  "the rest",
  left.reduce((sum, [, bytes]) => sum + bytes, 0),
  await brotliOf(cut, (path) => left.some(([each]) => each === path)),
]);
report("What every client has: bytes that go when its text is cut out", ["part", "min", "brotli"], parts);
