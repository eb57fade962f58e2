import type { HttpMethod, Operation, Vendor } from "./operation.ts";

/** What a mocked endpoint answers, beside its reply. */
export interface MockInit {
  /** Default: the one that the vendor documents. */
  status?: number;
  headers?: Record<string, string>;
  /** Sent as it is in place of the reply, such as an error body. */
  body?: unknown;
  /** Answers the first matching request only. */
  once?: boolean;
  /** Where requests go, when the client has a `baseUrl`. Default: every address of the vendor. */
  baseUrl?: string;
  /** The same by host. */
  baseUrls?: Record<string, string>;
}

/** The documented answer of an endpoint. */
export interface MockReply {
  readonly status: number;
  readonly contentType?: string;
  readonly example?: unknown;
  /** It is another form of a reply: only requests that accept its media type are answered. */
  readonly form?: boolean;
}

/** The part of msw's `http` that a handler is made with; msw itself is the user's to install. */
export type MockHttp<Handler> = Record<
  Lowercase<HttpMethod>,
  (
    pattern: RegExp,
    resolver: (info: { request: Request }) => Response | undefined,
    options: { once: boolean },
  ) => Handler
>;

/** A handler that answers `operation` with `reply`, or with the documented example. */
export function mock<Handler>(
  http: MockHttp<Handler>,
  vendor: Vendor,
  operation: Operation,
  standard: MockReply,
  reply: unknown,
  init: MockInit = {},
): Handler {
  const method = operation.method.toLowerCase() as Lowercase<HttpMethod>;
  const respond = ({ request }: { request: Request }): Response | undefined =>
    standard.form && request.headers.get("accept") !== operation.accept
      ? undefined
      : answer(operation, standard, reply, init);
  return http[method](patternOf(vendor, operation, init), respond, { once: init.once ?? false });
}

const quote = (text: string): string => text.replace(/[.*+?^${}()|[\]\\]/g, "\\$&");

/** Matches what the client sends: each parameter fills exactly one segment. */
function patternOf(vendor: Vendor, operation: Operation, init: MockInit): RegExp {
  const host = operation.host ?? vendor.defaultHost;
  const documented = vendor.hosts[host]?.url ?? [];
  const given = init.baseUrls?.[host] ?? init.baseUrl;
  const bases =
    given === undefined ? (typeof documented === "string" ? [documented] : Object.values(documented)) : [given];
  const path = operation.path
    .split(/\{[^{}]+\}/)
    .map(quote)
    .join("[^/]+");
  return new RegExp(`^(?:${bases.map((base) => quote(base.replace(/\/+$/, ""))).join("|")})${path}$`);
}

function answer(operation: Operation, standard: MockReply, reply: unknown, init: MockInit): Response {
  const kind = operation.response ?? "json";
  const missing = kind === "exists" && reply === false;
  const status = init.status ?? (missing ? 404 : standard.status);
  const own = init.body !== undefined;
  const body = own ? asText(init.body) : encode(operation, standard, reply);
  const empty = kind === "exists" || status === 204 || status === 304 || body === undefined;
  const contentType =
    own && typeof init.body !== "string" ? "application/json" : (standard.contentType ?? "text/plain");
  return new Response(empty ? null : body, {
    status,
    headers: { ...(empty ? {} : { "content-type": contentType }), ...init.headers },
  });
}

function encode(operation: Operation, standard: MockReply, reply: unknown): BodyInit | undefined {
  const { response = "json" } = operation;
  switch (typeof response === "object" ? response.kind : response) {
    case "none":
    case "exists":
      return undefined;
    case "ndjson": {
      const rows = reply === undefined ? [standard.example].flat() : (reply as readonly unknown[]);
      return rows.map((row) => `${JSON.stringify(row)}\n`).join("");
    }
    case "json":
      return JSON.stringify(
        reply === undefined ? standard.example : wrap(standard.example, operation.unwrap ?? "", reply),
      );
    default:
      return (reply ?? standard.example ?? "") as BodyInit;
  }
}

const asText = (value: unknown): string => (typeof value === "string" ? value : JSON.stringify(value));

/** The example with `value` in the place that the method unwraps. */
function wrap(example: unknown, pointer: string, value: unknown): unknown {
  const [head, ...rest] = pointer.split("/").slice(1);
  if (head === undefined) return value;
  const key = head.replaceAll("~1", "/").replaceAll("~0", "~");
  const envelope = typeof example === "object" && example !== null ? (example as Record<string, unknown>) : {};
  return { ...envelope, [key]: wrap(envelope[key], rest.map((each) => `/${each}`).join(""), value) };
}
