/**
 * What generated contract tests share: a call goes through the real client, a stub stands in for the vendor, and what went
 * over the wire is compared with what the spec says, as literal text.
 */
import { expect, test } from "vitest";

type Fetch = typeof globalThis.fetch;

/** A request as it must go over the wire. */
export interface Sends {
  method: string;
  url: string;
  /** Headers that must be there, by lower-case name. */
  headers: Record<string, string>;
  /** Header that must carry a signed token. */
  token?: string;
  json?: unknown;
  /** Pointer to the members of the body that the client fills in by itself. */
  fills?: string;
  form?: string;
  multipart?: (readonly [string, string | { file: string }])[];
}

/** What the stub answers. */
export interface Replies<Json = unknown> {
  status: number;
  /** Default: `application/json` for `json`, `text/plain` for `text`. */
  type?: string;
  headers?: Record<string, string>;
  json?: Json;
  text?: string;
}

/** What a test says of a reply: streams as arrays, bytes as text. */
type Told<Reply> =
  Reply extends AsyncIterable<infer Row> ? Row[] : Reply extends { arrayBuffer: unknown } ? string : Reply;

/** The example reply has the type that the method declares: a test that does not compile tells a spec that is wrong. */
export type Contract<Reply> = {
  call: (fetch: Fetch) => PromiseLike<Reply>;
  sends: Sends;
} & (
  | { replies: Replies<NoInfer<Reply>> }
  | {
      replies: Replies;
      /** What the call resolves to where it is not the reply's JSON. */
      gives: Told<NoInfer<Reply>>;
    }
);

export interface Paging {
  call: (fetch: Fetch) => AsyncIterable<unknown>;
  replies: Replies[];
  /** The second request. */
  second: Sends;
  /** Items of all pages. */
  items: unknown[];
}

export interface Bulk {
  /** A job that sends one item a request, one request at a time. */
  call: (fetch: Fetch) => AsyncIterable<BulkOutcome>;
  items: unknown[];
  /** The request of each item. */
  sends: Sends[];
  replies: Replies[];
  /** What becomes of each item. */
  statuses: string[];
  /** What a request gives whose item was taken. */
  gives?: unknown;
}

/** What a job says of an item. */
export interface BulkOutcome {
  index: number;
  item: unknown;
  status: string;
  reply?: unknown;
}

export interface Refusal {
  call: (fetch: Fetch) => PromiseLike<unknown>;
  replies: Replies;
  error: { name: string; status: number; message: string; code?: string };
}

/** One operation: the request, to the letter, and the parsed reply. */
export function contract<Reply>(name: string, { call, sends, replies, ...rest }: Contract<Reply>): void {
  test(name, async () => {
    const stub = vendorStub([replies]);
    const value = await call(stub.fetch);
    expect(stub.requests).toHaveLength(1);
    await expectRequest(stub.requests[0], sends);
    expect(await settle(value)).toEqual("gives" in rest ? rest.gives : replies.json);
  });
}

/** A paged list: the second request, and the items of all pages in order. */
export function paging(name: string, { call, replies, second, items }: Paging): void {
  test(`${name}: pages`, async () => {
    const stub = vendorStub(replies);
    const found: unknown[] = [];
    for await (const item of call(stub.fetch)) found.push(item);
    expect(found).toEqual(items);
    expect(stub.requests).toHaveLength(replies.length);
    await expectRequest(stub.requests[1], second);
  });
}

/** A job: a request an item, to the letter, and what became of each item in order. */
export function bulk(name: string, { call, items, sends, replies, statuses, gives }: Bulk): void {
  test(`${name}: one item a request`, async () => {
    const stub = vendorStub(replies);
    const outcomes: BulkOutcome[] = [];
    for await (const { index, item, status, reply } of call(stub.fetch)) outcomes.push({ index, item, status, reply });
    const expected = items.map((item, index) => {
      const status = statuses[index];
      return { index, item, status, reply: status === "sent" ? gives : undefined };
    });
    expect(outcomes).toEqual(expected);
    expect(stub.requests).toHaveLength(sends.length);
    for (const [index, sent] of sends.entries()) await expectRequest(stub.requests[index], sent);
  });
}

/** A refusal: the typed error, with the vendor's own words. */
export function refusal(name: string, { call, replies, error }: Refusal): void {
  test(`${name}: refused`, async () => {
    const stub = vendorStub([replies]);
    const thrown: unknown = await call(stub.fetch).then(
      () => undefined,
      (reason) => reason,
    );
    const { message, ...fields } = error;
    expect(thrown).toBeInstanceOf(Error);
    expect(thrown).toMatchObject({ ...fields, operation: name, body: replies.json });
    expect((thrown as Error).message).toContain(message);
  });
}

/** A `fetch` that answers each request with the next reply, and keeps what it was asked. */
function vendorStub(replies: readonly Replies[]): { fetch: Fetch; requests: Request[] } {
  const requests: Request[] = [];
  const fetch: Fetch = async (input, init) => {
    const request = new Request(input, init);
    const reply = replies[requests.length];
    requests.push(request);
    if (!reply) throw new Error(`one request more than there are replies: ${request.method} ${request.url}`);
    return toResponse(reply);
  };
  return { fetch, requests };
}

function toResponse({ status, type, headers, json, text }: Replies): Response {
  const body = json === undefined ? text : JSON.stringify(json);
  const contentType = type ?? (json === undefined ? "text/plain" : "application/json");
  return new Response(body ?? null, {
    status,
    headers: { ...(body === undefined ? {} : { "content-type": contentType }), ...headers },
  });
}

async function expectRequest(request: Request | undefined, sends: Sends): Promise<void> {
  if (!request) throw new Error("the request was not sent");
  const { method, url, headers, token } = sends;
  expect({ method: request.method, url: request.url }).toEqual({ method, url: new URL(url).href });
  const got = Object.fromEntries(request.headers);
  expect(got).toMatchObject(headers);
  if (token !== undefined) expect(got[token]).toMatch(/^(Bearer )?[\w-]+\.[\w-]+\.[\w-]+$/);
  else if (headers.authorization === undefined) expect(got).not.toHaveProperty("authorization");
  await expectBody(request, sends);
}

async function expectBody(request: Request, { json, fills, form, multipart }: Sends): Promise<void> {
  if (multipart) {
    expect(request.headers.get("content-type")).toMatch(/^multipart\/form-data; boundary=/);
    const entries = [...(await request.formData())].map(async ([name, value]) =>
      typeof value === "string" ? [name, value] : [name, { file: await value.text() }],
    );
    expect(await Promise.all(entries)).toEqual(multipart);
  } else if (json !== undefined) {
    const sent: unknown = JSON.parse(await request.text());
    if (fills !== undefined) {
      const keys = take(sent, fills);
      expect(keys).not.toHaveLength(0);
      expect(keys).toEqual(keys.map(() => expect.stringMatching(/^[0-9A-Za-z-]{26,36}$/)));
      expect(new Set(keys).size).toBe(keys.length);
    }
    expect(sent).toEqual(json);
  } else {
    expect(await request.text()).toBe(form ?? "");
  }
}

/** Takes the members that a pointer names out of a value; `*` means every element of an array. */
function take(value: unknown, pointer: string): unknown[] {
  const segments = pointer
    .split("/")
    .slice(1)
    .map((segment) => segment.replaceAll("~1", "/").replaceAll("~0", "~"));
  const last = segments.pop() ?? "";
  const holders = segments.reduce<unknown[]>(
    (found, segment) =>
      found.flatMap((each) => (segment === "*" ? (each as unknown[]) : [(each as Record<string, unknown>)[segment]])),
    [value],
  );
  return holders.map((holder) => {
    const { [last]: taken } = holder as Record<string, unknown>;
    delete (holder as Record<string, unknown>)[last];
    return taken;
  });
}

/** Streams as arrays, bytes as text, everything else as it is. */
async function settle(value: unknown): Promise<unknown> {
  if (typeof value !== "object" || value === null) return value;
  if ("contentType" in value && "text" in value && typeof value.text === "function") return value.text();
  if (!(Symbol.asyncIterator in value)) return value;
  const rows: unknown[] = [];
  for await (const row of value as AsyncIterable<unknown>) rows.push(row);
  return rows;
}
