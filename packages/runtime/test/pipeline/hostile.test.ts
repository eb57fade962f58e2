import { type Answer, json, serve, type TestServer } from "@carillon/config/test-server";
import { afterEach, describe, expect, test } from "vitest";
import type { BinaryReply } from "../../src/index.ts";
import { createRawClient } from "../../src/raw.ts";
import {
  acme,
  createThing,
  downloadThing,
  exportLines,
  exportRows,
  getThing,
  listThings,
  trackThing,
} from "../support/acme.ts";
import { FullCore } from "../support/full-core.ts";

const KEY = "key-made-up-0123456789";
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
const silent: Answer = () => undefined;
const sleep = (ms: number): Promise<void> => new Promise((resolve) => setTimeout(resolve, ms));
const BIG = "x".repeat(300_000);

interface Paths {
  "/things/{id}": {
    get: {
      parameters: { path: { id: string } };
      responses: {
        200: { content: { "application/json": { a: number } } };
        500: { content: { "application/json": unknown } };
      };
    };
  };
}

describe("a raw client", () => {
  const raw = async (options: object, ...answers: Answer[]) => {
    server = await serve(...answers);
    return createRawClient<Paths>(acme, [getThing, downloadThing], {
      apiKey: KEY,
      baseUrl: server.url,
      retry: false,
      ...options,
    });
  };
  const id = { params: { path: { id: "1" } } };

  test.each([401, 429, 500])("gets an error body of 300 KB whole, with status %i", async (status) => {
    const client = await raw({}, json(status, BIG, { "content-type": "text/plain" }));
    const { error, response } = await client.GET("/things/{id}", id);
    expect([response.status, (error as string).length]).toEqual([status, BIG.length]);
  });

  test("ends with the caller's signal, and with a body that stalls", async () => {
    const client = await raw({ timeoutMs: 100 }, silent, (r) =>
      r.writeHead(200, { "content-length": "50" }).write('{"a":'),
    );
    const reason = new Error("mine");
    const signal = AbortSignal.timeout(20);
    expect(await failure(client.GET("/things/{id}", { ...id, signal }))).toBe(signal.reason);
    expect(await failure(client.GET("/things/{id}", { ...id, signal: AbortSignal.abort(reason) }))).toBe(reason);
    expect(await failure(client.GET("/things/{id}", id))).toMatchObject({ name: "TimeoutError" });
  });

  test("says so when a 200 is not JSON, and shows it when asked for text", async () => {
    const client = await raw({}, (r) => r.end("<html>"));
    expect(await failure(client.GET("/things/{id}", id))).toMatchObject({ name: "ResponseParseError", status: 200 });
    expect(await client.GET("/things/{id}", { ...id, parseAs: "text" })).toMatchObject({ data: "<html>" });
  });
});

describe("a stream", () => {
  const rows: Answer = (r) => r.end([1, 2, 3].map((n) => `{"n":${n}}\n`).join(""));

  test("waits for a slow consumer", async () => {
    const core = await start({ timeoutMs: 1_000 }, rows, (r) => r.end("bytes"));
    const seen: unknown[] = [];
    for await (const row of (await core.call(exportRows)) as AsyncIterable<unknown>) {
      await sleep(1_100);
      seen.push(row);
    }
    expect(seen).toEqual([{ n: 1 }, { n: 2 }, { n: 3 }]);
    const file = (await core.call(downloadThing, 1)) as BinaryReply;
    await sleep(1_100);
    expect(await file.text()).toBe("bytes");
    expect((await failure(file.text())).message).toContain("can be read once only");
  });

  test("that is cancelled lets its connection go at once", async () => {
    const core = await start({ timeoutMs: 20_000 }, (r) => r.writeHead(200).write("first"));
    const reader = ((await core.call(downloadThing, 1)) as BinaryReply).stream.getReader();
    await reader.read();
    await reader.cancel();
    await expect.poll(() => server.sockets.size).toBe(0);
  });

  test("that the consumer leaves lets its connection go at once", async () => {
    const core = await start({ timeoutMs: 20_000 }, (r) => r.writeHead(200).write('{"n":1}\n{"n":2}\n'));
    for await (const row of (await core.call(exportRows)) as AsyncIterable<unknown>) {
      expect(row).toEqual({ n: 1 });
      break;
    }
    await expect.poll(() => server.sockets.size).toBe(0);
  });

  test("of rows that is cut off is broken, also when its connection ends well", async () => {
    const core = await start(
      {},
      (r) => r.end('{"n":1}\n{"n":'),
      (r) => r.end('{"n":1}\nnot json\n'),
      (r) => r.end("a\nb"),
    );
    const read = async (): Promise<void> => {
      for await (const _ of (await core.call(exportRows)) as AsyncIterable<unknown>);
    };
    expect(await failure(read())).toMatchObject({ name: "ConnectionError" });
    expect(await failure(read())).toMatchObject({
      name: "ResponseParseError",
      message: expect.stringContaining("line 2"),
    });
    const lines: unknown[] = [];
    for await (const line of (await core.call(exportLines)) as AsyncIterable<string>) lines.push(line);
    expect(lines).toEqual(["a", "b"]);
  });
});

describe("time", () => {
  test("bounds a key that never comes, and nothing was sent", async () => {
    const core = await start(
      { apiKey: () => new Promise(() => undefined), timeoutMs: 50, deadlineMs: 200 },
      json(200, {}),
    );
    expect(await failure(core.call(createThing, undefined, {}))).toMatchObject({
      name: "TimeoutError",
      mayHaveBeenProcessed: false,
    });
    expect(core.snapshot()[0]).toMatchObject({ inFlight: 0 });
    expect(server.received).toEqual([]);
  });

  test("and abort bound a fetch that heeds no signal", async () => {
    const core = await start({ fetch: () => new Promise(() => undefined), timeoutMs: 50, retry: false }, json(200, {}));
    expect(await failure(core.call(getThing, 1))).toMatchObject({ name: "TimeoutError" });
    const signal = AbortSignal.timeout(10);
    expect(await failure(core.call(getThing, 1, undefined, { signal }))).toBe(signal.reason);
  });

  test("spent waiting out refusals counts against the deadline", async () => {
    const core = await start({ deadlineMs: 2_900, retry: { maxAttempts: 9 } }, json(429, {}, { "retry-after": "1" }));
    expect(await failure(core.call(getThing, 1))).toMatchObject({ name: "RateLimitError", retryAfterMs: 1_000 });
    expect(server.received.length).toBeLessThan(5);
  });

  test("is named by the option that ran out", async () => {
    const core = await start({ timeoutMs: 80, deadlineMs: 120 }, silent);
    expect((await failure(core.call(getThing, 1))).message).toContain("`deadlineMs`");
    expect((await failure(core.call(createThing, undefined, {}))).message).toContain("`timeoutMs`");
  });
});

test("a call's own maxWaitMs and the client's let a refusal be seen", async () => {
  const core = await start({ throttle: { maxWaitMs: 100 } }, json(429, {}, { "retry-after": "5" }));
  expect(await failure(core.call(getThing, 1))).toMatchObject({
    name: "RateLimitError",
    retryAfterMs: 5_000,
    status: 429,
  });
});

test("a redirect with a user name in it is not followed", async () => {
  server = await serve(
    (r) => r.writeHead(302, { location: server.url.replace("//", "//user:pw@") }).end(),
    json(200, {}),
  );
  const core = new FullCore(acme, { apiKey: KEY, baseUrl: server.url });
  const error = await failure(core.call(getThing, 1));
  expect(error.name).toBe("UnexpectedRedirectError");
  expect(error.message).not.toContain("pw");
  expect(server.received).toHaveLength(1);
});

test("the pages of a list that failed are no unhandled rejection", async () => {
  const core = await start({}, json(404, {}));
  const seen: unknown[] = [];
  const listen = (reason: unknown): number => seen.push(reason);
  process.on("unhandledRejection", listen);
  const pages = core.list(listThings).pages();
  const items = core.list(listThings)[Symbol.asyncIterator]();
  await sleep(60);
  expect((await failure(pages.next())).name).toBe("NotFoundError");
  expect((await failure(items.next())).name).toBe("NotFoundError");
  process.removeListener("unhandledRejection", listen);
  expect(seen).toEqual([]);
});

test("a body with behaviour of its own is sent as JSON writes it, with the key filled in", async () => {
  class Event {
    readonly #value = 5;
    toJSON(): object {
      return { value: this.#value };
    }
  }
  const core = await start({}, json(200, {}));
  await core.call(trackThing, undefined, new Event());
  expect(JSON.parse(server.received[0]?.body ?? "")).toEqual({ value: 5, id: expect.any(String) });
});
