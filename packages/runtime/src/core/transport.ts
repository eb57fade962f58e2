// The one file that knows openapi-fetch.
import createClient, { type Middleware } from "openapi-fetch";

/**
 * What openapi-fetch builds instead of a `Request`: the platform's own costs ten times as much, and a copy for every
 * attempt. It holds the parts from which each attempt makes its own call of `fetch`.
 */
export class LightRequest {
  readonly url: string;
  readonly method: string;
  readonly headers: Headers;
  readonly body: NonNullable<RequestInit["body"]> | undefined;
  readonly signal: AbortSignal | undefined;
  constructor(
    url: string,
    init: { method: string; headers: Headers; body?: NonNullable<RequestInit["body"]>; signal?: AbortSignal },
  ) {
    this.url = url;
    this.method = init.method;
    this.headers = init.headers;
    this.body = init.body;
    this.signal = init.signal;
  }
}

export interface TransportCall {
  readonly baseUrl: string;
  readonly method: string;
  readonly path: string;
  readonly query: string;
  /** Replaces `fetch`: gets the URL as openapi-fetch built it, and keeps the reply. */
  readonly send: (url: string) => Promise<void>;
}

export type Transport = (call: TransportCall) => Promise<void>;

/** What openapi-fetch sees of a reply, so that it leaves the real one alone. */
const HANDLED = { ok: true, status: 204, headers: { get: () => null } };

const identity = <T>(value: T): T => value;

/**
 * Sends calls through openapi-fetch. Headers and body go around it: they are ready, and it would build a `Headers` of them,
 * twice, only for `fetch` to build it again.
 */
export function createTransport(): Transport {
  // biome-ignore lint/suspicious/noExplicitAny: operations bring their own types, so the path table is not used here
  const client = createClient<any>({
    Request: LightRequest as never,
    bodySerializer: identity as never,
    pathSerializer: identity,
  });
  return async (call) => {
    await client.request(
      call.method as "get",
      call.path as never,
      {
        baseUrl: call.baseUrl,
        params: { query: {} },
        querySerializer: () => call.query,
        parseAs: "stream",
        fetch: async (request: LightRequest) => {
          await call.send(request.url);
          return HANDLED as never;
        },
      } as never,
    );
  };
}

/** What a typed client asks for, before any of it is text. */
export interface TypedRequest {
  readonly method: string;
  /** The path template. */
  readonly path: string;
  readonly params: { readonly path?: Record<string, unknown>; readonly query?: Record<string, unknown> };
  readonly headers: Headers;
  readonly body: unknown;
  readonly signal: AbortSignal | undefined;
}

const METHODS = ["GET", "PUT", "POST", "DELETE", "HEAD", "PATCH"] as const;

type Method = (typeof METHODS)[number];
type AnyCall = (path: string, init?: Record<string, unknown>) => Promise<unknown>;

/**
 * The methods of an openapi-fetch client whose requests are answered by `send`. Arguments that openapi-fetch cannot take
 * fail with what `refuse` makes of them, a reply that it cannot parse with what `unreadable` does.
 */
export function createTypedMethods(
  send: (request: TypedRequest) => Promise<Response>,
  refuse: (call: string, cause: unknown) => Error,
  unreadable: (response: Response, cause: unknown) => Error,
): Record<Method, AnyCall> {
  // biome-ignore lint/suspicious/noExplicitAny: the caller types the paths
  const client = createClient<any>({
    Request: LightRequest as never,
    bodySerializer: identity as never,
    pathSerializer: identity,
  });
  const call =
    (method: Method): AnyCall =>
    async (path, init) => {
      let reply: Response | undefined;
      let isTaken = false;
      const answer: Middleware = {
        onRequest: async ({ request, params }) => {
          isTaken = true;
          const { headers, body, signal } = request as unknown as LightRequest;
          reply = await send({ method, path, params: params as TypedRequest["params"], headers, body, signal });
          return reply;
        },
      };
      try {
        return await (client[method] as unknown as AnyCall)(path, { ...init, middleware: [answer] });
      } catch (error) {
        if (!isTaken) throw refuse(method, error);
        throw reply && error instanceof SyntaxError ? unreadable(reply, error) : error;
      }
    };
  return Object.fromEntries(METHODS.map((method) => [method, call(method)])) as Record<Method, AnyCall>;
}
