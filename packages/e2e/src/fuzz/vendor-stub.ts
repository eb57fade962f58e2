/** A request as it reached `fetch`. */
export interface Seen {
  readonly url: string;
  readonly init: RequestInit & { headers: Record<string, string> };
}

export interface VendorStub {
  readonly fetch: typeof globalThis.fetch;
  readonly seen: Seen[];
}

/** A `fetch` that keeps what it is asked, and answers by the number of the request. */
export function vendorStub(answer: (number: number) => Response | Promise<Response>): VendorStub {
  const seen: Seen[] = [];
  const fetch = async (url: unknown, init: unknown): Promise<Response> => {
    seen.push({ url, init } as Seen);
    (init as RequestInit).signal?.throwIfAborted();
    return answer(seen.length);
  };
  return { fetch: fetch as typeof globalThis.fetch, seen };
}

export function respond(status: number, media: string | undefined, body: unknown): Response {
  const bare = body === undefined || [204, 205, 304].includes(status);
  const headers = media === undefined ? undefined : { "content-type": media };
  if (bare) return new Response(null, { status, ...(headers && { headers }) });
  const text = typeof body === "string" ? body : JSON.stringify(body);
  return new Response(text, { status, ...(headers && { headers }) });
}
