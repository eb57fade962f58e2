import { inspect } from "node:util";
import { describe, expect, test } from "vitest";
import { ClientCore } from "../../src/core/client-core.ts";
import type { Hooks, Logger, LogLevel } from "../../src/options.ts";
import { systemPlatform } from "../../src/platform.ts";
import { multipart } from "../../src/wire/form.ts";
import { acme, createThing, downloadThing, exportRows, getThing, thingExists } from "../support/acme.ts";

const SECRET = "canary-of-a-key-0123456789";
/** Stands in every body, and must stand in no line of a log. */
const PERSON = "ada.lovelace@people.test";

type Told = [event: string, fields: Record<string, unknown>];

function listen(replies: readonly (() => Response)[], options: Record<string, unknown> = {}) {
  const events: Told[] = [];
  const lines: [LogLevel, string, Record<string, unknown>][] = [];
  let sent = 0;
  const hear =
    (name: keyof Hooks) =>
    (fields: object): void =>
      void events.push([name, { ...fields }]);
  const log =
    (level: LogLevel): NonNullable<Logger[LogLevel]> =>
    (text, fields) =>
      void lines.push([level, text, fields]);
  const core = new ClientCore(acme, {
    apiKey: SECRET,
    fetch: async () => {
      const reply = replies[Math.min(sent++, replies.length - 1)];
      if (!reply) throw new TypeError("fetch failed");
      return reply();
    },
    platform: { ...systemPlatform, random: () => 0.5 },
    retry: { baseDelayMs: 2 },
    hooks: {
      onRequest: hear("onRequest"),
      onResponse: hear("onResponse"),
      onRetry: hear("onRetry"),
      onThrottle: hear("onThrottle"),
      onError: hear("onError"),
    },
    logger: { debug: log("debug"), info: log("info"), warn: log("warn"), error: log("error") },
    ...options,
  });
  const fields = (name: keyof Hooks): Record<string, unknown>[] =>
    events.filter(([event]) => event === name).map(([, told]) => told);
  return { core, events, lines, fields };
}

const call = { vendor: "acme", operation: "things.create", method: "POST", path: "/things" };
const json =
  (value: unknown, init: ResponseInit = {}) =>
  () =>
    Response.json(value, { ...init, headers: { "x-request-id": "req-1", ...init.headers } });

describe("each event has its call, its attempt, its waits and its bytes", () => {
  test("of a call that is repeated", async () => {
    const { core, events } = listen([
      json({ no: true }, { status: 429, headers: { "retry-after": "0" } }),
      json({ a: "é" }),
    ]);
    await core.call(createThing, undefined, { name: "é" });
    expect(events.filter(([name]) => name !== "onThrottle")).toEqual([
      [
        "onRequest",
        {
          ...call,
          attempt: 1,
          url: "https://api.acme.test/things",
          waitedMs: 0,
          buckets: ["standard"],
          requestBytes: 13,
        },
      ],
      [
        "onResponse",
        { ...call, attempt: 1, status: 429, durationMs: expect.any(Number), responseBytes: 11, requestId: "req-1" },
      ],
      ["onRetry", { ...call, attempt: 1, delayMs: expect.any(Number), reason: "status 429" }],
      [
        "onRequest",
        {
          ...call,
          attempt: 2,
          url: "https://api.acme.test/things",
          waitedMs: expect.any(Number),
          buckets: ["standard"],
          requestBytes: 13,
        },
      ],
      [
        "onResponse",
        { ...call, attempt: 2, status: 200, durationMs: expect.any(Number), responseBytes: 10, requestId: "req-1" },
      ],
    ]);
  });
  test("of a refusal that closes a bucket: the reply is told first", async () => {
    const { core, events, fields } = listen([json({}, { status: 429, headers: { "retry-after": "90" } })]);
    await core.call(createThing, undefined, {}).safe();
    expect(events.map(([name]) => name)).toEqual(["onRequest", "onResponse", "onThrottle", "onError"]);
    expect(fields("onThrottle")).toEqual([
      { ...call, attempt: 1, kind: "paused", buckets: ["standard"], waitedMs: 0, pausedMs: 90_000 },
    ]);
  });
  test("of a call that fails, with the time that it took", async () => {
    const { core, fields } = listen([]);
    const { error } = await core.call(createThing, undefined, {}).safe();
    expect(fields("onError")).toEqual([{ ...call, attempt: 1, error, elapsedMs: expect.any(Number) }]);
    expect(fields("onError")[0]?.elapsedMs).toBeGreaterThanOrEqual(0);
    expect(fields("onResponse")).toEqual([]);
  });
});

describe("bytes of a reply", () => {
  const bytes = async (reply: () => Response, start: (core: ClientCore) => PromiseLike<unknown>) => {
    const { core, fields } = listen([reply], { retry: false });
    await start(core).then(undefined, () => undefined);
    expect(fields("onResponse")).toHaveLength(1);
    return fields("onResponse")[0];
  };
  const get = (core: ClientCore): PromiseLike<unknown> => core.call(getThing, "1");

  test("that names its length, and that does not", async () => {
    const text = '{"a":"é"}';
    expect(await bytes(() => new Response(text, { headers: { "content-length": "10" } }), get)).toMatchObject({
      responseBytes: 10,
    });
    expect(await bytes(() => new Response(text), get)).toMatchObject({ responseBytes: 10 });
  });
  test("that broke off: those that came", async () => {
    const half = () =>
      new Response(
        new ReadableStream({
          start(controller) {
            controller.enqueue(new Uint8Array(7));
            setTimeout(() => controller.error(new TypeError("terminated")), 5);
          },
        }),
      );
    expect(await bytes(half, get)).toMatchObject({ status: 200, responseBytes: 7 });
  });
  test("of an error, of a HEAD and of a redirect", async () => {
    expect(await bytes(json({ a: 1 }, { status: 500 }), get)).toMatchObject({ responseBytes: 7 });
    expect(
      await bytes(
        () => new Response(null),
        (core) => core.call(thingExists, "1"),
      ),
    ).toMatchObject({ responseBytes: 0 });
    const away = () => new Response(null, { status: 302, headers: { location: "https://else.test" } });
    expect(await bytes(away, get)).toMatchObject({ status: 302, responseBytes: 0 });
  });
  test("of a stream nobody knows yet, of its error one does", async () => {
    for (const operation of [downloadThing, exportRows]) {
      const ids = operation.ids ? "1" : undefined;
      const start = (core: ClientCore): PromiseLike<unknown> => core.call(operation, ids);
      expect(await bytes(() => new Response("[]\n"), start)).not.toHaveProperty("responseBytes");
      expect(await bytes(json({}, { status: 404 }), start)).toMatchObject({ responseBytes: 2 });
    }
  });
});

test("bytes of a form with files are not known", async () => {
  const { core, fields } = listen([json({})]);
  await core.call({ ...createThing, body: multipart }, undefined, { file: new Uint8Array(3) });
  expect(fields("onRequest")).toEqual([expect.objectContaining({ requestBytes: undefined })]);
});

describe("the log", () => {
  const busy = () =>
    listen([
      json({ error: { message: `${PERSON} is busy` } }, { status: 500 }),
      json({ error: { type: "gone", message: `${PERSON} is not there` }, secret: SECRET }, { status: 404 }),
    ]);
  test("has the level of each event", async () => {
    const { core, lines } = busy();
    await core.call(getThing, "1").safe();
    expect(lines.map(([level, text]) => `${level}: ${text}`)).toEqual([
      "debug: acme request things.get",
      "debug: acme response things.get",
      "warn: acme retry things.get",
      "debug: acme request things.get",
      "debug: acme response things.get",
      "error: acme error things.get",
    ]);
  });
  test("holds no body, no words of the vendor and no secret", async () => {
    const { core, lines, events } = busy();
    await core.call(createThing, undefined, { email: PERSON }).safe();
    await core.call(getThing, "1").safe();
    const all = inspect(lines, { depth: 20, showHidden: true });
    expect(lines.length).toBeGreaterThan(5);
    expect(all).not.toContain(PERSON);
    expect(all).not.toContain(SECRET);
    // The hooks get the error itself, as the caller does: without the secret.
    expect(inspect(events, { depth: 20 })).toContain(PERSON);
    expect(inspect(events, { depth: 20 })).not.toContain(SECRET);
    expect(lines.at(-1)?.[2].error).toStrictEqual({
      name: "NotFoundError",
      status: 404,
      code: "gone",
      requestId: "req-1",
      attempts: 1,
      mayHaveBeenProcessed: false,
    });
  });
  test("tells our words of a failure of ours, and nothing of what is not ours", async () => {
    const { core, lines } = listen([]);
    await core.call(createThing, undefined, {}).safe();
    expect(lines.at(-1)?.[2].error).toMatchObject({
      name: "ConnectionError",
      message: expect.stringContaining("fetch failed"),
    });
    const controller = new AbortController();
    controller.abort(Object.assign(new Error(PERSON), { name: "Stop" }));
    await core.call(getThing, "1", {}, { signal: controller.signal }).then(undefined, () => undefined);
    expect(lines.at(-1)?.[2].error).toEqual({ name: "Stop" });
    const bare = new AbortController();
    bare.abort(PERSON);
    await core.call(getThing, "1", {}, { signal: bare.signal }).then(undefined, () => undefined);
    expect(lines.at(-1)?.[2].error).toEqual({ name: "string" });
  });
  test("may be the console, or a part of one", async () => {
    const { core } = listen([json({})], { logger: console, hooks: undefined });
    await core.call(getThing, "1");
    const { core: quiet } = listen([json({})], { logger: {}, hooks: {} });
    await quiet.call(getThing, "1");
  });
});
