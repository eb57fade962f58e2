import type { IncomingMessage } from "node:http";
import { type Bodies, errorBody, exampleReply } from "./bodies.ts";
import { authenticate } from "./credentials.ts";
import { FAULTS, type Fault, type FaultKind, type Faults, type RequestFault } from "./faults.ts";
import type { Limits } from "./limits.ts";
import { pageOf } from "./pages.ts";
import { refusableItems, refusal } from "./refusals.ts";
import { findRoute, type Route } from "./router.ts";
import type { OperationObject, Spec } from "./spec.ts";

/** A vendor as the sandbox plays it. */
export interface VendorState {
  readonly spec: Spec;
  readonly routes: readonly Route[];
  readonly bodies: Bodies;
  readonly limits: Limits;
}

/** What became of a request of a known operation. */
export interface Handled {
  readonly vendor: string;
  /** `operationId` of the spec. */
  readonly operation: string;
  /** Parsed; `undefined` when there is none or it is not in order. */
  readonly body: unknown;
  /** `undefined`: the connection was broken instead. */
  readonly status: number | undefined;
  /** What the request asks for was done, but for `refused`. */
  readonly done: boolean;
  /** Pointers to the items of the body that the vendor refuses. */
  readonly refused: readonly string[];
  /** What was injected beside refused items. */
  readonly fault: FaultKind | undefined;
}

export interface Answer {
  /** `undefined`: none is given, the connection breaks. */
  readonly status: number | undefined;
  readonly headers: Readonly<Record<string, string>>;
  readonly body: unknown;
  readonly delayMs?: number;
  readonly handled?: Handled;
}

/** What a request gets. Counts it against the vendor's limits. */
export function answer(
  vendors: ReadonlyMap<string, VendorState>,
  faults: Faults | undefined,
  request: IncomingMessage,
  bytes: Buffer,
): Answer {
  const url = new URL(request.url ?? "/", `http://${request.headers.host ?? "127.0.0.1"}`);
  const [, vendor = "", host = "", ...rest] = url.pathname.split("/");
  const state = vendors.get(vendor);
  if (!state) return { status: 404, headers: {}, body: { message: `Vendors: ${[...vendors.keys()].join(", ")}` } };
  const { spec } = state;
  const match = findRoute(state.routes, host, request.method ?? "GET", `/${rest.join("/")}`);
  if ("allowed" in match) {
    const { allowed } = match;
    return allowed.length > 0
      ? { status: 405, headers: { allow: allowed.join(", ") }, body: errorBody(spec, "method not allowed") }
      : { status: 404, headers: {}, body: errorBody(spec, "no such path") };
  }
  const { operation } = match.route;
  const handled: Handled = {
    vendor,
    operation: operation.operationId,
    body: undefined,
    status: undefined,
    done: false,
    refused: [],
    fault: undefined,
  };
  const refuse = (status: number, problem: string, headers: Record<string, string> = {}): Answer => ({
    status,
    headers,
    body: errorBody(spec, problem),
    handled: { ...handled, status },
  });

  const caller = authenticate(spec, operation.security ?? spec.security ?? [], request.headers, url.searchParams);
  if ("problem" in caller) return refuse(401, caller.problem);
  const missing = missingOf(spec, operation, host, request, url.searchParams);
  if (missing !== undefined) return refuse(400, missing);
  const body = state.bodies.check(operation, request.headers["content-type"], bytes);
  const limit = state.limits.take(operation["x-sdk"]?.limits ?? spec["x-sdk"].hosts[host]?.limits ?? [], {
    path: match.path,
    query: url.searchParams,
    body: body.ok ? body.value : undefined,
    operationId: operation.operationId,
    account: caller.account,
  });
  if (!limit.allowed) return refuse(rateStatusOf(spec), "too many requests", limit.headers);
  if (!body.ok) return refuse(body.status, body.problem, limit.headers);

  const { status, media, example } = exampleReply(operation, request.headers.accept);
  const idName = operation["x-sdk"]?.idempotency?.field.split("/").at(-1);
  const refused = faults
    ? refusableItems(operation, body.value).filter(({ value }) => faults.refuses(value, idName))
    : [];
  const paginate = operation["x-sdk"]?.paginate;
  const page = paginate
    ? pageOf(paginate, example, { path: match.path, query: url.searchParams, body: body.value, url: url.href })
    : { body: example, headers: {} };
  const reply =
    refused.length > 0
      ? refusal(spec, operation, { status, example }, refused)
      : { status, body: page.body, done: true };
  const whole: Answer & { handled: Handled } = {
    status: reply.status,
    headers: { ...limit.headers, ...page.headers, ...(media ? { "content-type": media } : {}) },
    body: reply.body,
    handled: {
      ...handled,
      body: body.value,
      status: reply.status,
      done: reply.done,
      refused: refused.map(({ pointer }) => pointer),
    },
  };
  const fault = faults?.next(bytes.length > 0);
  return fault === undefined ? whole : disturbed(spec, whole, fault);
}

const rateStatusOf = (spec: Spec): number => spec["x-sdk"].rateStatus?.[0] ?? 429;

/** An answer with a fault in it. */
function disturbed(spec: Spec, whole: Answer & { handled: Handled }, kind: RequestFault): Answer {
  const fault: Fault = FAULTS[kind];
  const mark = { "x-sandbox-fault": kind };
  const status = fault.reset ? undefined : fault.status === 429 ? rateStatusOf(spec) : (fault.status ?? whole.status);
  const done = whole.handled.done && fault.done === true;
  const handled: Handled = { ...whole.handled, status, done, fault: kind };
  if (fault.status === undefined) {
    const { delayMs = 0 } = fault;
    return { ...whole, status, headers: { ...whole.headers, ...mark }, delayMs, handled };
  }
  const retryAfter = spec["x-sdk"].rateHeaders?.[0]?.retryAfter ?? "retry-after";
  const wait = fault.retryAfterS === undefined ? {} : { [retryAfter]: String(fault.retryAfterS) };
  return { status, headers: { ...wait, ...mark }, body: errorBody(spec, `injected by the sandbox: ${kind}`), handled };
}

/** A header or a query parameter that the operation needs and the request lacks. */
function missingOf(
  spec: Spec,
  operation: OperationObject,
  host: string,
  request: IncomingMessage,
  query: URLSearchParams,
): string | undefined {
  for (const [name, rule] of Object.entries(spec["x-sdk"].headers ?? {})) {
    const needed = rule.default !== undefined && (!rule.hosts || rule.hosts.includes(host));
    if (needed && request.headers[name.toLowerCase()] === undefined) return `the header ${name} is missing`;
  }
  for (const { name, in: place, required } of operation.parameters ?? []) {
    const there =
      query.has(name) || query.has(`${name}[]`) || [...query.keys()].some((key) => key.startsWith(`${name}[`));
    if (place === "query" && required && !there) return `the query parameter ${name} is missing`;
  }
  return undefined;
}
