// The one file that knows openapi-fetch.
import createClient, { type Client } from "openapi-fetch";

/**
 * What openapi-fetch builds instead of a `Request`: the platform's own costs ten times as much, and a copy for every
 * attempt. It holds the parts from which each attempt makes its own call of `fetch`.
 */
export class LightRequest {
  readonly url: string;
  readonly method: string;
  readonly headers: Headers;
  readonly body: BodyInit | undefined;
  constructor(url: string, init: { method: string; headers: Headers; body?: BodyInit }) {
    this.url = url;
    this.method = init.method;
    this.headers = init.headers;
    this.body = init.body;
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
}

/** An openapi-fetch client whose requests are answered by `send`. */
export function createTypedClient<Paths extends object>(
  send: (request: TypedRequest) => Promise<Response>,
): Client<Paths> {
  const client = createClient<Paths>({
    Request: LightRequest as never,
    bodySerializer: identity as never,
    pathSerializer: identity,
  });
  client.use({
    onRequest: ({ request, schemaPath, params }) => {
      const { method, headers, body } = request as unknown as LightRequest;
      return send({ method, path: schemaPath, params: params as TypedRequest["params"], headers, body });
    },
  });
  return client;
}
