import { inspect } from "node:util";
import { gzipSync } from "node:zlib";
import { type Answer, json, serve, type TestServer } from "@carillon/config/test-server";
import { afterEach, describe, expect, test } from "vitest";
import * as errors from "../../src/errors.ts";
import type { Operation } from "../../src/operation.ts";
import {
  acme,
  createThing,
  deleteThings,
  downloadThing,
  exportLines,
  exportRows,
  getThing,
  listThings,
  mergedThing,
  siteThing,
  thingExists,
  trackThing,
} from "../support/acme.ts";
import { FullCore } from "../support/full-core.ts";

const KEY = "canary-0123456789-secret";
let server: TestServer;
afterEach(() => server?.close());

async function start(options: object, ...answers: Answer[]): Promise<FullCore> {
  server = await serve(...answers);
  return new FullCore(acme, { apiKey: KEY, baseUrl: server.url, retry: { baseDelayMs: 1 }, ...options });
}
const failure = async (promise: PromiseLike<unknown>): Promise<Error & Record<string, unknown>> => {
  try {
    await promise;
  } catch (error) {
    return error as never;
  }
  throw new Error("did not fail");
};

describe("a request", () => {
  test("carries credential, vendor headers, encoded path and query, and the body as it is", async () => {
    const core = await start({ headers: { "x-mine": "1" } }, json(200, { ok: true }));
    expect(await core.call(getThing, "a/b", { "page[size]": 2, tags: ["x", "y"] })).toEqual({ ok: true });
    expect(server.received[0]).toMatchObject({ method: "GET", url: "/things/a%2Fb?page%5Bsize%5D=2&tags=x&tags=y" });
    expect(server.received[0]?.headers).toMatchObject({
      authorization: `Bearer ${KEY}`,
      "x-version": "1",
      "x-mine": "1",
      accept: "application/json",
    });
    expect(server.received[0]?.headers["content-type"]).toBeUndefined();
    await core.call(deleteThings, undefined, [{ id: 1 }], { query: { dry: true }, headers: { "X-Mine": "2" } });
    expect(server.received[1]).toMatchObject({ method: "DELETE", url: "/things?dry=true", body: '[{"id":1}]' });
    expect(server.received[1]?.headers).toMatchObject({ "content-type": "application/json", "x-mine": "2" });
  });

  test("cannot have its credential replaced by a header of the caller", async () => {
    const core = await start({ headers: { Authorization: "Bearer other" } }, json(200, {}));
    await core.call(getThing, 1, undefined, { headers: { authorization: "x" } });
    expect(server.received[0]?.headers.authorization).toBe(`Bearer ${KEY}`);
  });

  test("takes client parameters from the constructor, and a call may override them", async () => {
    const core = await start({ siteId: "s1" }, json(200, { data: { a: 1 } }));
    expect(await core.call(siteThing, "t1")).toEqual({ a: 1 });
    await core.call(siteThing, "t1", undefined, { siteId: "s2" });
    expect(server.received.map(({ url }) => url)).toEqual(["/sites/s1/things/t1", "/sites/s2/things/t1"]);
    const without = new FullCore(acme, { apiKey: KEY });
    expect(await failure(without.call(siteThing, "t1"))).toMatchObject({
      name: "ConfigurationError",
      message: expect.stringContaining("`siteId`"),
    });
  });

  test("can go to an endpoint that nobody described", async () => {
    const core = await start(
      {},
      json(200, { a: 1 }),
      (r) => r.end("plain"),
      (r) => r.writeHead(204).end(),
    );
    expect(await core.request("POST", "/new/thing", { query: { q: "x" }, body: { b: 2 } })).toEqual({ a: 1 });
    expect(server.received[0]).toMatchObject({ method: "POST", url: "/new/thing?q=x", body: '{"b":2}' });
    expect(await core.request("GET", "/text")).toBe("plain");
    expect(await core.request("GET", "/empty")).toBeUndefined();
    expect(await failure(core.request("GET", "/../etc"))).toBeInstanceOf(errors.InvalidRequestError);
    expect(await failure(core.request("GET", "/x", { host: "other" }))).toMatchObject({
      message: expect.stringContaining("one of api"),
    });
  });
});

describe("a reply", () => {
  test("comes with status and headers when asked", async () => {
    const core = await start({}, json(200, { a: 1 }, { "x-request-id": "r1" }));
    const { data, response } = await core.call(getThing, 1).withResponse();
    expect([data, response.status, response.headers.get("x-request-id")]).toEqual([{ a: 1 }, 200, "r1"]);
  });

  test("is a boolean for HEAD", async () => {
    const core = await start(
      {},
      (r) => r.writeHead(200).end(),
      (r) => r.writeHead(404).end(),
      (r) => r.writeHead(403).end(),
    );
    expect(await core.call(thingExists, 1)).toBe(true);
    expect(await core.call(thingExists, 1)).toBe(false);
    expect(await failure(core.call(thingExists, 1))).toBeInstanceOf(errors.PermissionDeniedError);
  });

  test("streams bytes, lines and rows", async () => {
    const rows = "ünïcode";
    const core = await start(
      {},
      (r) =>
        r
          .writeHead(200, {
            "content-type": "image/png",
            "content-disposition": 'attachment; filename="../x/logo.png"',
          })
          .end(Buffer.from([1, 2, 3])),
      (r) => {
        const bytes = Buffer.from(`{"a":"${rows}"}\n{"a":2}\n`);
        r.write(bytes.subarray(0, 8));
        setTimeout(() => r.end(bytes.subarray(8)), 20);
      },
      (r) => r.end("id,name\r\n1,x\r\n2,y"),
    );
    const file = (await core.call(downloadThing, 1)) as {
      arrayBuffer(): Promise<ArrayBuffer>;
      filename: string;
      contentType: string;
    };
    expect([file.filename, file.contentType]).toEqual(["logo.png", "image/png"]);
    expect(new Uint8Array(await file.arrayBuffer())).toEqual(new Uint8Array([1, 2, 3]));
    const collect = async (items: AsyncIterable<unknown>): Promise<unknown[]> => {
      const all = [];
      for await (const item of items) all.push(item);
      return all;
    };
    expect(await collect((await core.call(exportRows)) as AsyncIterable<unknown>)).toEqual([{ a: rows }, { a: 2 }]);
    expect(await collect((await core.call(exportLines)) as AsyncIterable<unknown>)).toEqual(["id,name", "1,x", "2,y"]);
  });

  test("with a byte order mark is still JSON", async () => {
    const core = await start({}, (r) => r.end(Buffer.from('\ufeff{"a":1}')));
    expect(await core.call(getThing, 1)).toEqual({ a: 1 });
  });

  test.each<[string, Answer, string]>([
    [
      "HTML with status 200",
      (r) => r.writeHead(200, { "content-type": "text/html" }).end("<html>hi</html>"),
      "is HTML",
    ],
    ["empty", (r) => r.end(), "is empty"],
    ["cut off", (r) => r.end('{"a":'), "not valid JSON"],
    ["too large", (r) => r.end(`"${"x".repeat(3000)}"`), "larger than 2000 bytes"],
    [
      "a gzip bomb",
      (r) => r.writeHead(200, { "content-encoding": "gzip" }).end(gzipSync(Buffer.alloc(10_000_000))),
      "larger than 2000 bytes",
    ],
  ])("that is %s is a ResponseParseError", async (_, answer, why) => {
    const core = await start({ maxResponseBytes: 2000 }, answer);
    const error = await failure(core.call(getThing, 1));
    expect(error).toBeInstanceOf(errors.ResponseParseError);
    expect(error.message).toContain("things.get");
    expect(error.message).toContain(why);
  });

  test("that stops in the middle is a ConnectionError, and a read is asked again", async () => {
    const cut: Answer = (r) => {
      r.writeHead(200, { "content-length": "100" });
      r.write('{"a":');
      setTimeout(() => r.destroy(), 10);
    };
    const core = await start({}, cut, json(200, { a: 1 }));
    expect(await core.call(getThing, 1)).toEqual({ a: 1 });
    const post = await start({}, cut, json(200, { a: 1 }));
    expect(await failure(post.call(createThing, undefined, {}))).toMatchObject({
      name: "ConnectionError",
      mayHaveBeenProcessed: true,
    });
    expect(server.received).toHaveLength(1);
  });

  test("with status 2xx can still say that it failed", async () => {
    const core = await start({}, json(200, { failed: true, error: { message: "no", type: "bad" } }));
    expect(await failure(core.call(getThing, 1))).toMatchObject({ name: "ApiError", status: 200, code: "bad" });
  });
});

describe("an error", () => {
  test.each<[number, typeof errors.ApiError]>([
    [400, errors.BadRequestError],
    [401, errors.AuthenticationError],
    [403, errors.PermissionDeniedError],
    [404, errors.NotFoundError],
    [409, errors.ConflictError],
    [422, errors.UnprocessableError],
    [418, errors.ApiError],
    [500, errors.ServerError],
  ])("%i has its type, and says what the vendor said", async (status, type) => {
    const core = await start(
      { retry: false },
      json(status, { error: { message: "because", type: "code_1" } }, { "x-request-id": "r9" }),
    );
    const error = await failure(core.call(getThing, 1));
    expect(error).toBeInstanceOf(type);
    expect(error).toMatchObject({
      status,
      code: "code_1",
      requestId: "r9",
      operation: "things.get",
      attempts: 1,
      body: { error: { type: "code_1" } },
    });
    expect(error.message).toBe(`Acme things.get: ${status} because (request r9)`);
  });

  test("holds no secret, wherever one looks", async () => {
    const echo: Answer = (r, q) =>
      r.writeHead(400, { "content-type": "text/plain" }).end(`bad key ${q.headers.authorization}`);
    const core = await start({}, echo, (r) => r.destroy());
    for (const error of [await failure(core.call(getThing, 1)), await failure(core.call(createThing, undefined, {}))]) {
      const everywhere = [
        error.message,
        error.stack,
        String(error.cause),
        JSON.stringify(error),
        inspect(error, { depth: 20, showHidden: true }),
      ].join();
      expect(everywhere).not.toContain(KEY);
    }
    expect(inspect(core, { depth: 20, showHidden: true })).not.toContain(KEY);
    expect(JSON.stringify(core)).not.toContain(KEY);
  });

  test(".safe() hands it back, and rethrows only the caller's abort", async () => {
    const core = await start({}, json(404, {}), json(200, { a: 1 }));
    const { data, error } = await core.call(getThing, 1).safe();
    expect([data, error]).toEqual([undefined, expect.any(errors.NotFoundError)]);
    expect(await core.call(getThing, 1).safe()).toEqual({ data: { a: 1 } });
    const reason = new Error("mine");
    expect(await failure(core.call(getThing, 1, undefined, { signal: AbortSignal.abort(reason) }).safe())).toBe(reason);
  });

  test("that nobody looks at is reported once, and never for .safe()", async () => {
    const seen: unknown[] = [];
    const listen = (reason: unknown): number => seen.push(reason);
    process.removeAllListeners("unhandledRejection");
    process.on("unhandledRejection", listen);
    const core = await start({}, json(404, {}));
    core.call(getThing, 1);
    await core.call(getThing, 2).safe();
    await new Promise((resolve) => setTimeout(resolve, 50));
    process.removeListener("unhandledRejection", listen);
    expect(seen).toEqual([expect.any(errors.NotFoundError)]);
  });
});

describe("a retry", () => {
  test("repeats reads and never a plain POST", async () => {
    const core = await start({}, json(503, {}), json(500, {}), json(200, { a: 1 }));
    expect(await core.call(getThing, 1)).toEqual({ a: 1 });
    expect(server.received).toHaveLength(3);
    const post = await start({}, json(503, {}), json(200, {}));
    expect(await failure(post.call(createThing, undefined, {}))).toMatchObject({
      status: 503,
      mayHaveBeenProcessed: true,
      attempts: 1,
    });
    expect(server.received).toHaveLength(1);
  });

  test("repeats a POST that the vendor dedupes, with the same id", async () => {
    const core = await start({}, json(500, {}), json(200, {}));
    const body = { name: "x" };
    await core.call(trackThing, undefined, body);
    const ids = server.received.map((each) => JSON.parse(each.body).id);
    expect(ids).toEqual([expect.stringMatching(/^[0-9a-f-]{36}$/), ids[0]]);
    expect(body).toEqual({ name: "x" });
    const plain = await start({}, json(500, {}), json(200, {}));
    await failure(plain.call(trackThing, undefined, body, { idempotency: false }));
    expect(server.received).toMatchObject([{ body: '{"name":"x"}' }]);
  });

  test.each([429, 420])("repeats any call after %i, when the server's wait is over", async (status) => {
    const delays: number[] = [];
    const hooks = { onRetry: ({ delayMs }: { delayMs: number }) => delays.push(delayMs) };
    const core = await start({ hooks }, json(status, {}, { "retry-after": "0.05" }), json(200, { a: 1 }));
    const started = performance.now();
    expect(await core.call(createThing, undefined, {})).toEqual({ a: 1 });
    expect(performance.now() - started).toBeGreaterThan(45);
    expect(delays).toEqual([50]);
  });

  test("does not wait longer than it may", async () => {
    const core = await start({}, json(429, {}, { "retry-after": "3600" }));
    const started = performance.now();
    expect(await failure(core.call(getThing, 1))).toMatchObject({
      name: "RateLimitError",
      retryAfterMs: 3_600_000,
      bucket: "standard",
      attempts: 1,
    });
    expect(performance.now() - started).toBeLessThan(30_000);
    // Nor does the next one, which would find the bucket closed.
    expect(await failure(core.call(getThing, 2))).toMatchObject({ name: "ThrottleTimeoutError" });
    expect(server.received).toHaveLength(1);
  });

  test("proof that nothing was sent lets even a POST be repeated", async () => {
    let calls = 0;
    const fetch = (() => {
      calls++;
      if (calls === 1)
        throw new TypeError("fetch failed", { cause: Object.assign(new Error("x"), { code: "ECONNREFUSED" }) });
      return Promise.resolve(Response.json({ a: 1 }));
    }) as never;
    const core = await start({ fetch }, json(200, {}));
    expect(await core.call(createThing, undefined, {})).toEqual({ a: 1 });
    expect(calls).toBe(2);
  });

  test("gives up with what it knows", async () => {
    const gone = await serve(json(200, {}));
    await gone.close();
    const core = await start({ baseUrl: gone.url }, json(200, {}));
    expect(await failure(core.call(createThing, undefined, {}))).toMatchObject({
      name: "ConnectionError",
      mayHaveBeenProcessed: false,
      attempts: 3,
    });
  });
});

describe("time and abort", () => {
  const silent: Answer = () => undefined;
  const stalls: Answer = (r) => {
    r.writeHead(200, { "content-type": "application/json" });
    r.write('{"a":');
  };

  test.each<[string, Answer]>([
    ["the reply", silent],
    ["the body", stalls],
  ])("the attempt timeout covers %s", async (_, answer) => {
    const core = await start({ timeoutMs: 60 }, answer);
    const error = await failure(core.call(createThing, undefined, {}));
    expect(error).toMatchObject({ name: "TimeoutError", mayHaveBeenProcessed: true });
    expect(error).toBeInstanceOf(errors.ConnectionError);
  });

  test("the deadline covers all attempts", async () => {
    const core = await start({ timeoutMs: 80, deadlineMs: 150 }, silent);
    expect(await failure(core.call(getThing, 1))).toBeInstanceOf(errors.TimeoutError);
    expect(server.received.length).toBeLessThan(3);
  });

  test.each<[string, object, Answer]>([
    ["before the reply", {}, silent],
    ["while the body is read", {}, stalls],
    ["while it waits to retry", { retry: { baseDelayMs: 60_000, maxDelayMs: 60_000 } }, json(503, {})],
    ["while it waits out a refusal", {}, json(429, {}, { "retry-after": "30" })],
  ])("an abort %s ends the call with the caller's own reason", async (_, options, answer) => {
    const core = await start(options, answer);
    const controller = new AbortController();
    const reason = { mine: true };
    setTimeout(() => controller.abort(reason), 60);
    expect(await failure(core.call(getThing, 1, undefined, { signal: controller.signal }))).toBe(reason);
  });

  test("an abort in the queue ends the call, and its place is free", async () => {
    server = await serve(json(200, {}));
    const vendor = {
      ...acme,
      buckets: { standard: { windows: [{ limit: 1, windowMs: 60_000 }], mode: "window" as const } },
    };
    const core = new FullCore(vendor, { apiKey: KEY, baseUrl: server.url });
    await core.call(getThing, 1);
    const controller = new AbortController();
    const waiting = core.call(getThing, 2, undefined, { signal: controller.signal });
    await new Promise((resolve) => setTimeout(resolve, 10));
    expect(core.snapshot()).toMatchObject([{ name: "standard", queued: 1 }]);
    controller.abort("stop");
    expect(await failure(waiting)).toBe("stop");
    expect(core.snapshot()).toMatchObject([{ queued: 0 }]);
    expect(server.received).toHaveLength(1);
  });

  test("a stream that falls silent ends, and so does its connection", async () => {
    const core = await start({ timeoutMs: 1_500 }, (r) => r.writeHead(200).write('{"a":1}\n'));
    const rows = (await core.call(exportRows)) as AsyncIterable<unknown>;
    const seen: unknown[] = [];
    const error = await failure(
      (async () => {
        for await (const row of rows) seen.push(row);
      })(),
    );
    expect([seen, error.name]).toEqual([[{ a: 1 }], "TimeoutError"]);
    await expect.poll(() => server.sockets.size).toBe(0);
  });
});

describe("a redirect", () => {
  const to =
    (status: number, location: string): Answer =>
    (r) =>
      r.writeHead(status, { location }).end();

  test.each([301, 302, 303, 307, 308])("%i to another origin is never followed", async (status) => {
    const other = await serve(json(200, {}));
    const core = await start({}, to(status, `${other.url}/things/1`));
    for (const call of [core.call(getThing, 1), core.call(createThing, undefined, {})]) {
      expect(await failure(call)).toBeInstanceOf(errors.UnexpectedRedirectError);
    }
    expect(other.received).toEqual([]);
    await other.close();
  });

  test("within the origin a read may follow, a write may not", async () => {
    const core = await start({}, to(302, "/things/2"), json(200, { id: 2 }), to(307, "/things/2"));
    expect(await core.call(getThing, 1)).toEqual({ id: 2 });
    expect(await failure(core.call(createThing, undefined, {}))).toBeInstanceOf(errors.UnexpectedRedirectError);
  });

  test("of a merged object is sent again, method and body, on our own base URL", async () => {
    const core = await start({}, to(301, "https://company.other.test/things/new_1/replies"), json(200, { ok: 1 }));
    expect(await core.call(mergedThing, "old", { text: "hi" }, { query: { a: 1 } })).toEqual({ ok: 1 });
    expect(server.received.map(({ method, url, body }) => [method, url, body])).toEqual([
      ["POST", "/things/old/replies?a=1", '{"text":"hi"}'],
      ["POST", "/things/new_1/replies?a=1", '{"text":"hi"}'],
    ]);
    const elsewhere = await start({}, to(301, "https://evil.test/steal"));
    expect(await failure(elsewhere.call(mergedThing, "old", {}))).toBeInstanceOf(errors.UnexpectedRedirectError);
  });

  test("that never ends is refused", async () => {
    const core = await start({}, to(302, "/things/1"));
    expect(await failure(core.call(getThing, 1))).toMatchObject({
      name: "UnexpectedRedirectError",
      message: expect.stringContaining("goes on and on"),
    });
    expect(server.received.length).toBeLessThan(6);
  });
});

describe("a list", () => {
  const pages: Answer = (r, q) => {
    const cursor = new URL(q.url, "http://x").searchParams.get("cursor");
    const page = cursor === null ? 0 : Number(cursor);
    json(200, { data: [page * 2, page * 2 + 1], next: page < 2 ? String(page + 1) : null })(r, q, 0);
  };

  test("awaited is its first page; iterated is every item, and the first page is asked once", async () => {
    const core = await start({}, pages);
    const list = core.list<number, { data: number[] }>(listThings, undefined, { size: 2 });
    expect((await list).data).toEqual([0, 1]);
    const items: number[] = [];
    for await (const item of list) items.push(item);
    expect(items).toEqual([0, 1, 2, 3, 4, 5]);
    expect(server.received.map(({ url }) => url)).toEqual([
      "/things?size=2",
      "/things?size=2&cursor=1",
      "/things?size=2&cursor=2",
    ]);
  });

  test("asks for no page more than it needs", async () => {
    const core = await start({}, pages);
    expect(await core.list(listThings).toArray({ limit: 3 })).toEqual([0, 1, 2]);
    expect(server.received).toHaveLength(2);
    const seen: unknown[] = [];
    for await (const page of core.list(listThings).pages()) seen.push(page);
    expect(seen).toHaveLength(3);
  });

  test("that circles is refused", async () => {
    const core = await start({}, json(200, { data: [1], next: "same" }));
    expect(await failure(core.list(listThings).toArray())).toBeInstanceOf(errors.PaginationError);
    expect(server.received).toHaveLength(2);
  });

  test("passes on the error of its first page", async () => {
    const core = await start({}, json(403, {}));
    expect(await failure(core.list(listThings).toArray())).toBeInstanceOf(errors.PermissionDeniedError);
  });
});

test("a function gives the key at each call; after a 401 it is asked again, once", async () => {
  let n = 0;
  const core = await start(
    { apiKey: async () => `key-number-${++n}` },
    json(401, {}),
    json(200, { a: 1 }),
    json(401, {}),
  );
  expect(await core.call(getThing, 1)).toEqual({ a: 1 });
  const [first, second] = server.received.map(({ headers }) => headers.authorization);
  expect(first).toBe("Bearer key-number-1");
  expect(second).not.toBe(first);
  expect(await failure(core.call(getThing, 1))).toBeInstanceOf(errors.AuthenticationError);
  expect(server.received).toHaveLength(4);
});

test("a missing credential is named at the call that needs it, and nothing is sent", async () => {
  server = await serve(json(200, {}));
  const core = new FullCore(acme, { baseUrl: server.url });
  expect(await failure(core.call(getThing, 1))).toMatchObject({
    name: "ConfigurationError",
    message: expect.stringMatching(/apiKey/),
  });
  expect(await core.call({ ...getThing, security: [] } as Operation, 1)).toEqual({});
  expect(server.received).toHaveLength(1);
  expect(() => new FullCore(acme, { apiKey: "" })).toThrow(errors.ConfigurationError);
});

test("hooks and logger see the call, never the key, and cannot break it", async () => {
  const events: [string, Record<string, unknown>][] = [];
  const hooks = Object.fromEntries(
    ["onRequest", "onResponse", "onRetry", "onError"].map((name) => [
      name,
      (info: Record<string, unknown>) => {
        events.push([name, info]);
        throw new Error("broken hook");
      },
    ]),
  );
  const lines: unknown[] = [];
  const core = await start(
    {
      hooks,
      logger: { debug: (...line: unknown[]) => lines.push(line), warn: (...line: unknown[]) => lines.push(line) },
    },
    json(500, {}),
    json(404, {}),
  );
  await core.call(getThing, "id-1").safe();
  expect(events.map(([name, { attempt }]) => [name, attempt])).toEqual([
    ["onRequest", 1],
    ["onResponse", 1],
    ["onRetry", 1],
    ["onRequest", 2],
    ["onResponse", 2],
    ["onError", 2],
  ]);
  expect(events[1]?.[1]).toMatchObject({
    vendor: "acme",
    operation: "things.get",
    path: "/things/{id}",
    status: 500,
    durationMs: expect.any(Number),
  });
  expect(lines.length).toBeGreaterThan(3);
  expect(inspect([events, lines], { depth: 20 })).not.toContain(KEY);
});

test("client.request() knows the operations of its vendor by their paths", async () => {
  server = await serve(json(200, {}));
  const vendor = {
    ...acme,
    hosts: { ...acme.hosts, other: { url: "https://other.acme.test", limits: [] } },
    buckets: { ...acme.buckets, slow: { windows: [{ limit: 5, windowMs: 60_000 }], mode: "window" as const } },
  };
  const known: Operation = {
    ...createThing,
    path: "/things/{id}",
    host: "other",
    limits: ["slow"],
    contentType: "application/vnd.test+json",
  };
  const core = new FullCore(
    vendor,
    { apiKey: KEY, baseUrls: { api: `${server.url}/api`, other: `${server.url}/other` } },
    [known],
  );
  await core.request("POST", "/things/a%20b", { body: { x: 1 } });
  await core.request("POST", "/things/a/b", { body: {} });
  await core.request("POST", "/things/a", { host: "api", body: {} });
  expect(server.received.map(({ url, headers }) => [url, headers["content-type"]])).toEqual([
    ["/other/things/a%20b", "application/vnd.test+json"],
    ["/api/things/a/b", "application/json"],
    ["/api/things/a", "application/json"],
  ]);
  expect(
    core
      .snapshot()
      .map(({ name, windows }) => [name, windows[0]?.used])
      .sort(),
  ).toEqual([
    ["slow", 1],
    ["standard", 2],
  ]);
});
