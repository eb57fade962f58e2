import { createVirtualPlatform } from "@carillon/config/virtual-platform";
import { describe, expect, test } from "vitest";
import { ClientCore } from "../../src/core/client-core.ts";
import type { Operation, Vendor } from "../../src/operation.ts";
import type { AttemptStage } from "../../src/pipeline/attempt.ts";
import { createLimiter } from "../../src/throttle/create-limiter.ts";
import type { Limiter, Permit } from "../../src/throttle/limiter.ts";
import { acme, createThing, deleteThings, downloadThing, getThing, thingExists } from "../support/acme.ts";

const KEY = "key/made+up&7c1f";

type Answer = (url: string, init: RequestInit) => Response | Promise<Response>;

function setUp(answer: Answer, options: object = {}, vendor: Vendor = acme) {
  const platform = createVirtualPlatform();
  const sent: { url: string; init: RequestInit & { keepalive?: boolean } }[] = [];
  const stages: AttemptStage[] = [];
  const fetch = async (url: string, init: RequestInit): Promise<Response> => {
    sent.push({ url, init });
    return answer(url, init);
  };
  const core = new ClientCore(vendor, { apiKey: KEY, platform, fetch, retry: false, ...options });
  const run = async (operation: Operation = getThing, callOptions: object = {}) => {
    const payload = operation.body ? {} : undefined;
    const call = core
      .call(operation, operation.ids ? "1" : undefined, payload, callOptions, { watch: (stage) => stages.push(stage) })
      .withResponse();
    const outcome = call.then(
      ({ data, response }) => ({ data, response, error: undefined }),
      (error: Error & Record<string, unknown>) => ({ data: undefined, response: undefined, error }),
    );
    await platform.runAll();
    return outcome;
  };
  /** What the throttle holds when all is over. */
  const left = () => {
    const { inFlight = 0, windows = [] } = core.snapshot()[0] ?? {};
    return { inFlight, used: windows[0]?.used ?? 0, timers: platform.pendingTimers };
  };
  return { core, platform, sent, stages, run, left };
}
const gives =
  (status: number, body = "{}"): Answer =>
  () =>
    new Response(body, { status });
const throws =
  (code: string): Answer =>
  () => {
    throw new TypeError("fetch failed", { cause: Object.assign(new Error(code), { code }) });
  };
const broken = (status: number) => () =>
  new Response(new ReadableStream({ start: (controller) => controller.error(new TypeError("terminated")) }), {
    status,
  });
const never: Answer = () => new Promise(() => undefined);

describe("who follows a call learns of its attempts", () => {
  test.each<[string, Answer, Operation, string | undefined, AttemptStage[]]>([
    ["a success", gives(200), getThing, undefined, ["leaves"]],
    ["a connection that is refused", throws("ECONNREFUSED"), createThing, "ConnectionError", ["leaves", "unprocessed"]],
    ["a connection that is dropped", throws("ECONNRESET"), createThing, "ConnectionError", ["leaves", "doubtful"]],
    ["silence", never, createThing, "TimeoutError", ["leaves", "doubtful"]],
    ["a refusal", gives(400), createThing, "BadRequestError", ["leaves", "unprocessed"]],
    ["a limit", gives(429), createThing, "RateLimitError", ["leaves", "unprocessed"]],
    ["a failing server", gives(500), createThing, "ServerError", ["leaves", "doubtful"]],
    ["a redirect", gives(302), createThing, "UnexpectedRedirectError", ["leaves", "unprocessed"]],
    ["a success that says no", gives(200, '{"failed":true}'), createThing, "ApiError", ["leaves", "unprocessed"]],
    ["a reply that breaks off", broken(200), createThing, "ConnectionError", ["leaves", "doubtful"]],
    ["a reply that is none", gives(200, "<html>"), createThing, "ResponseParseError", ["leaves", "doubtful"]],
  ])("%s", async (_, answer, operation, name, stages) => {
    const it = setUp(answer);
    expect([(await it.run(operation)).error?.name, it.stages]).toEqual([name, stages]);
    expect(it.left()).toMatchObject({ inFlight: 0, timers: 0 });
  });
});

describe("a slot", () => {
  const slow: Vendor = { ...acme, buckets: { standard: { windows: [{ limit: 10, windowMs: 1e9 }], mode: "window" } } };
  const usedAfter = async (answer: Answer, options: object = {}, callOptions: object = {}) => {
    const it = setUp(answer, options, slow);
    const call = it.core
      .call(getThing, "1", undefined, callOptions)
      .safe()
      .catch(() => undefined);
    await it.platform.advance(60_000);
    await call;
    return [it.sent.length, it.core.snapshot()[0]?.windows[0]?.used ?? 0];
  };
  test("is used by what left, and free again after what certainly did not", async () => {
    expect(await usedAfter(gives(200))).toEqual([1, 1]);
    expect(await usedAfter(throws("ECONNRESET"))).toEqual([1, 1]);
    expect(await usedAfter(never)).toEqual([1, 1]);
    expect(await usedAfter(throws("ECONNREFUSED"))).toEqual([1, 0]);
    expect(await usedAfter(gives(200), { apiKey: async () => Promise.reject(new Error("vault")) })).toEqual([0, 0]);
    expect(await usedAfter(gives(200), { apiKey: () => new Promise(() => undefined) })).toEqual([0, 0]);
  });
  test("is not taken after an abort, and given back where the abort comes with the key", async () => {
    expect(await usedAfter(gives(200), {}, { signal: AbortSignal.abort("over") })).toEqual([0, 0]);
    const controller = new AbortController();
    const apiKey = async () => {
      controller.abort("over");
      return KEY;
    };
    expect(await usedAfter(gives(200), { apiKey }, { signal: controller.signal })).toEqual([0, 0]);
    const other = new AbortController();
    const atOnce = () => {
      other.abort("over");
      return KEY;
    };
    expect(await usedAfter(gives(200), { apiKey: atOnce }, { signal: other.signal })).toEqual([0, 0]);
  });
});

test("whatever a call comes to, its clock stops with it", async () => {
  const shut = () => {
    throw new Error("vault is shut");
  };
  const cases: [Answer, object?][] = [
    [gives(200)],
    [gives(400)],
    [gives(302)],
    [throws("ECONNRESET")],
    [throws("ECONNREFUSED")],
    [broken(200)],
    [gives(200, "<html>")],
    [gives(200), { apiKey: shut }],
  ];
  for (const [answer, options] of cases) {
    const { core, platform, sent } = setUp(answer, options);
    await core.call(getThing, "1").safe();
    expect([sent.length, platform.pendingTimers]).toEqual([options ? 0 : 1, 0]);
  }
});

test("an abort is no failure of the connection, whatever its reason looks like", async () => {
  const controller = new AbortController();
  const reason = Object.assign(new Error("mine"), { code: "ECONNREFUSED" });
  const it = setUp(() => {
    controller.abort(reason);
    return new Promise(() => undefined);
  });
  expect((await it.run(createThing, { signal: controller.signal })).error).toBe(reason);
  expect(it.stages).toEqual(["leaves", "doubtful"]);
});

test("a body that never ends is cut by the clock, also where `fetch` does not heed the signal", async () => {
  const endless = () => new Response(new ReadableStream({ pull: () => new Promise(() => undefined) }));
  expect((await setUp(endless).run()).error).toMatchObject({ name: "TimeoutError", mayHaveBeenProcessed: true });
});

describe("a credential that fails", () => {
  test("is told as it is, and nothing is left behind", async () => {
    const it = setUp(gives(200), {
      apiKey: () => {
        throw new Error("vault is shut");
      },
    });
    const { error } = await it.run();
    expect(error).toMatchObject({ name: "ConfigurationError" });
    expect([it.sent.length, it.left()]).toEqual([0, { inFlight: 0, used: 0, timers: 0 }]);
  });
  test("by never coming ends the attempt, and the next one asks again", async () => {
    let asked = 0;
    const apiKey = () => (++asked === 1 ? new Promise<string>(() => undefined) : KEY);
    const it = setUp(gives(200), { apiKey, timeoutMs: 100, retry: { baseDelayMs: 0 } });
    expect((await it.run(createThing)).data).toEqual({});
    expect([asked, it.sent.length]).toEqual([2, 1]);
    const without = setUp(gives(200), { apiKey: () => new Promise(() => undefined), timeoutMs: 100 });
    expect((await without.run(createThing)).error).toMatchObject({ name: "TimeoutError", mayHaveBeenProcessed: false });
  });
});

describe("what is sent", () => {
  test("follows no redirect by itself, and has a body where there is one", async () => {
    const it = setUp(gives(200));
    await it.run();
    await it.run(createThing);
    const [get, post] = it.sent.map(({ init }) => init);
    expect([get!.method, get!.redirect, "body" in get!]).toEqual(["GET", "manual", false]);
    expect([post!.method, post!.redirect, post!.body]).toEqual(["POST", "manual", "{}"]);
    expect(get!.signal).toBeInstanceOf(AbortSignal);
  });
  test("bears the credential by a name that no header of the caller can stand beside", async () => {
    const vendor: Vendor = { ...acme, credentials: { key: { kind: "header", header: "X-Api-Key", option: "apiKey" } } };
    const it = setUp(gives(200), { headers: { "X-API-KEY": "other" } }, vendor);
    await it.run();
    const { headers } = it.sent[0]!.init;
    expect(Object.entries(headers as object).filter(([name]) => /api-key/i.test(name))).toEqual([["x-api-key", KEY]]);
  });
  test("takes a connection of its own where it must not arrive twice", async () => {
    const it = setUp(gives(200));
    for (const operation of [getThing, deleteThings, createThing, { ...createThing, retry: "safe" } as Operation])
      await it.run(operation);
    expect(it.sent.map(({ init }) => init.keepalive)).toEqual([undefined, undefined, false, undefined]);
  });
  test("bears a key of the query, which no caller sees", async () => {
    const vendor: Vendor = { ...acme, credentials: { key: { kind: "query", param: "api key", option: "apiKey" } } };
    const it = setUp(
      (url) => Object.defineProperty(Response.json({}), "url", { value: url, configurable: true }),
      {},
      vendor,
    );
    const plain = await it.run();
    const query = await it.run(getThing, { query: { a: 1 } });
    expect(it.sent.map(({ url }) => url)).toEqual([
      "https://api.acme.test/things/1?api%20key=key%2Fmade%2Bup%267c1f",
      "https://api.acme.test/things/1?a=1&api%20key=key%2Fmade%2Bup%267c1f",
    ]);
    expect([plain, query].map(({ response }) => response?.url)).toEqual([
      "https://api.acme.test/things/1?api%20key=[redacted]",
      "https://api.acme.test/things/1?a=1&api%20key=[redacted]",
    ]);
  });
  test("leaves the reply as it is where no key is in its address", async () => {
    const elsewhere = () => Object.defineProperty(Response.json({}), "url", { value: "https://else.test/" });
    expect((await setUp(elsewhere).run()).response?.url).toBe("https://else.test/");
  });
});

test.each<[string, unknown]>([
  ["nothing", undefined],
  ["null", null],
  ["an object", {}],
  ["no headers", { status: 200, headers: {} }],
  ["headers of another kind", { status: 200, headers: { get: () => null } }],
  ["headers that cannot be read", { status: 200, headers: { entries: () => [] } }],
])("a `fetch` that gives %s is a failed connection", async (_, reply) => {
  const it = setUp(() => reply as Response);
  const { error } = await it.run(createThing);
  expect(error).toMatchObject({ name: "ConnectionError", mayHaveBeenProcessed: true });
  expect(error?.message).toContain("`fetch` gave no Response");
  expect(it.left()).toMatchObject({ inFlight: 0, timers: 0 });
});

describe("a refusal", () => {
  test("whose body cannot be read is one all the same", async () => {
    for (const answer of [
      broken(400),
      () => new Response(new ReadableStream({ pull: () => new Promise(() => undefined) }), { status: 400 }),
    ]) {
      const it = setUp(answer);
      expect((await it.run(createThing)).error).toMatchObject({ name: "BadRequestError", body: undefined });
      expect(it.left()).toMatchObject({ inFlight: 0, timers: 0 });
    }
  });
  test("in a success is found where the vendor says, without secrets", async () => {
    const said = (body: object, vendor?: Vendor) => setUp(gives(200, JSON.stringify(body)), {}, vendor).run();
    expect((await said({ failed: true, error: { message: `no ${KEY}` } })).error).toMatchObject({
      name: "ApiError",
      message: "Acme things.get: 200 no [redacted]",
    });
    expect((await said({ failed: false })).data).toEqual({ failed: false });
    expect((await said({ failed: true }, { ...acme, errors: { message: [] } })).data).toEqual({ failed: true });
    const either: Vendor = {
      ...acme,
      errors: {
        message: [],
        failWhen: [
          { pointer: "/a", equals: 1 },
          { pointer: "/b", equals: 1 },
        ],
      },
    };
    expect((await said({ b: 1 }, either)).error?.name).toBe("ApiError");
  });
  test("of what may be missing is an answer only by 404", async () => {
    expect((await setUp(gives(404, "")).run(thingExists)).data).toBe(false);
    expect((await setUp(gives(410, "")).run(thingExists)).error).toMatchObject({ status: 410 });
    expect((await setUp(gives(404, "")).run()).error).toMatchObject({ name: "NotFoundError", status: 404 });
  });
});

test("the vendor's id of a request is told without secrets", async () => {
  const reply = () => new Response("<html>", { headers: { "x-request-id": `r1 ${KEY}` } });
  expect((await setUp(reply).run()).error?.requestId).toBe("r1 [redacted]");
});

test("a stream is the caller's when its headers are there, and holds its slot until it ends", async () => {
  const narrow: Vendor = { ...acme, buckets: { standard: { windows: [], mode: "window", concurrent: 1 } } };
  const it = setUp(() => new Response("bytes"), {}, narrow);
  const { data } = await Promise.all([it.core.call(downloadThing, "1"), it.platform.settle()]).then(([reply]) => ({
    data: reply,
  }));
  expect(it.core.snapshot()[0]?.inFlight).toBe(1);
  await (data as { text(): Promise<string> }).text();
  expect(it.left()).toMatchObject({ inFlight: 0, timers: 0 });
});

test("an abort that comes with the answer is the last word", async () => {
  for (const status of [200, 400, 500]) {
    const controller = new AbortController();
    const reason = { mine: status };
    const it = setUp(() => {
      controller.abort(reason);
      return new Response("{}", { status });
    });
    expect((await it.run(createThing, { signal: controller.signal })).error).toBe(reason);
    expect(it.left()).toMatchObject({ inFlight: 0, timers: 0 });
  }
});

test("a slot that comes with the end of the deadline is given back unused, and the failure before it is told", async () => {
  const inner = createLimiter();
  const permits: string[] = [];
  let acquired = 0;
  /** A limiter of the user's own, shared with others, whose second slot came late. */
  const limiter: Limiter = {
    acquire: (demands, options) => {
      const permit = inner.acquire(demands, options) as Permit;
      const waitedMs = acquired++ === 0 ? 0 : 5_000;
      const told = (name: "unsent" | "ended") => () => {
        permits.push(name);
        permit[name]();
      };
      return {
        waitedMs,
        enqueuedAt: permit.enqueuedAt,
        correctCost: (...given) => permit.correctCost(...given),
        responded: (...given) => permit.responded(...given),
        lost: (...given) => permit.lost(...given),
        unsent: told("unsent"),
        ended: told("ended"),
      };
    },
    pause: (...given) => inner.pause(...given),
    observe: (...given) => inner.observe(...given),
    snapshot: () => inner.snapshot(),
  };
  const late = async (deadlineMs: number) => {
    acquired = permits.length = 0;
    const it = setUp(gives(500), { throttle: { limiter }, deadlineMs, retry: { baseDelayMs: 0, maxAttempts: 2 } });
    const { error } = await it.run();
    return [it.sent.length, error?.name, error?.attempts, permits.join()];
  };
  expect(await late(5_000)).toEqual([1, "ServerError", 1, "ended,unsent,ended"]);
  expect(await late(5_001)).toEqual([2, "ServerError", 2, "ended,ended"]);
});

describe("who listens", () => {
  const narrow: Vendor = {
    ...acme,
    buckets: { standard: { windows: [{ limit: 1, windowMs: 1_000 }], mode: "window" } },
  };
  const heard = async (answer: Answer, calls = 1) => {
    const events: Record<string, unknown>[] = [];
    const hooks = Object.fromEntries(
      ["onThrottle", "onResponse", "onRequest"].map((name) => [
        name,
        (event: object) => events.push({ name, ...event }),
      ]),
    );
    const it = setUp(answer, { hooks }, narrow);
    await Promise.all(Array.from({ length: calls }, () => it.run()));
    return events;
  };
  test("hears of a wait for a slot, and of none where there was none", async () => {
    const events = await heard(gives(200), 2);
    expect(events.filter(({ name }) => name === "onThrottle")).toEqual([
      expect.objectContaining({ kind: "waited", buckets: ["standard"], waitedMs: 1_000, pausedMs: 0, attempt: 1 }),
    ]);
    expect(events.filter(({ name }) => name === "onRequest")).toMatchObject([
      { waitedMs: 0, buckets: ["standard"], requestBytes: 0 },
      { waitedMs: 1_000, buckets: ["standard"], requestBytes: 0 },
    ]);
  });
  test("hears how long the answer took, and its id where it has one", async () => {
    const [, plain] = await heard(gives(200));
    expect(plain).toMatchObject({ name: "onResponse", status: 200, durationMs: 0, responseBytes: 2 });
    expect("requestId" in plain!).toBe(false);
    const [, named] = await heard(() => new Response("{}", { headers: { "x-request-id": `r ${KEY}` } }));
    expect(named).toMatchObject({ requestId: "r [redacted]" });
  });
});
