type Fetch = typeof globalThis.fetch;

/** A request as the stub saw it. */
export interface Sent {
  readonly method: string;
  readonly url: URL;
  readonly headers: Headers;
  /** The body as text; empty when there was none. */
  readonly text: string;
  /** The body as JSON; `undefined` when it is none. */
  readonly json: unknown;
}

export interface Reply {
  status?: number;
  headers?: Record<string, string>;
  /** JSON. A string goes out as it is. */
  body?: unknown;
}

export interface StubFetch {
  readonly fetch: Fetch;
  readonly sent: Sent[];
  /** The bodies that were sent, as what the test knows them to be. */
  bodies<Body>(): Body[];
}

/** A `fetch` that answers with the given replies in turn; the last one stays. */
export function stubFetch(...replies: (Reply | ((request: Sent) => Reply))[]): StubFetch {
  const sent: Sent[] = [];
  const fetch: Fetch = async (input, init) => {
    init?.signal?.throwIfAborted();
    const request = new Request(input, init);
    const text = await request.text();
    const { method, headers } = request;
    const each: Sent = { method, url: new URL(request.url), headers, text, json: parse(text) };
    sent.push(each);
    const reply = replies[Math.min(sent.length, replies.length) - 1] ?? {};
    return respond(typeof reply === "function" ? reply(each) : reply);
  };
  return { fetch, sent, bodies: <Body>() => sent.map(({ json }) => json as Body) };
}

function respond({ status = 200, headers = {}, body }: Reply): Response {
  const text = body === undefined || typeof body === "string" ? body : JSON.stringify(body);
  return new Response(text ?? null, {
    status,
    headers: { ...(text === undefined ? {} : { "content-type": "application/json" }), ...headers },
  });
}

function parse(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}
