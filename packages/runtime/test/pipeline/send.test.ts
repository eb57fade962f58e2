import { createVirtualPlatform } from "@carillon/config/virtual-platform";
import { describe, expect, test } from "vitest";
import type { Operation, Vendor } from "../../src/operation.ts";
import { acme, createThing, getThing, mergedThing } from "../support/acme.ts";
import { FullCore } from "../support/full-core.ts";

/** What the vendor does with a request, and after how long. */
interface Step {
  readonly afterMs?: number;
  /** Nothing: the vendor is silent. */
  readonly does?: () => Response;
  /** For so long the process stands still when the answer is there: no timer fires meanwhile. */
  readonly stallMs?: number;
}

const gives = (status: number, headers: Record<string, string> = {}, afterMs = 0): Step => ({
  afterMs,
  does: () => Response.json({ error: { message: "no" } }, { status, headers }),
});
const ok: Step = { does: () => Response.json({ ok: true }) };
const silent: Step = {};
const drops = (afterMs = 0): Step => ({
  afterMs,
  does: () => {
    throw new TypeError("fetch failed", { cause: Object.assign(new Error("read ECONNRESET"), { code: "ECONNRESET" }) });
  },
});
const breaksOff: Step = {
  does: () =>
    new Response(new ReadableStream({ start: (controller) => controller.error(new TypeError("terminated")) })),
};
const to = (location: string, status = 302): Step => gives(status, { location });

/** A client against these steps in turn (the last one stays), whose dice always show the most. */
function setUp(steps: readonly Step[], options: object = {}, vendor: Vendor = acme) {
  const dice = createVirtualPlatform({ now: 0 });
  let stoodMs = 0;
  const platform = Object.create(dice, {
    random: { value: () => 1 },
    now: { value: () => dice.now() + stoodMs },
  }) as typeof dice;
  const sent: { at: number; url: string; method: string }[] = [];
  const events: unknown[] = [];
  const fetch = (url: string, { method, signal }: RequestInit): Promise<Response> => {
    const { afterMs = 0, does, stallMs = 0 } = steps[Math.min(sent.length, steps.length - 1)]!;
    sent.push({ at: platform.now(), url: url.replace("https://api.acme.test", ""), method: String(method) });
    return new Promise((resolve, reject) => {
      signal?.addEventListener("abort", () => reject(signal.reason));
      if (!does) return;
      const answer = () => {
        stoodMs += stallMs;
        try {
          resolve(does());
        } catch (error) {
          reject(error);
        }
      };
      if (afterMs > 0) platform.timer(afterMs, answer);
      else answer();
    });
  };
  const hooks = {
    onRetry: ({ delayMs, reason }: { delayMs: number; reason: string }) => events.push([delayMs, reason]),
    onError: ({ elapsedMs }: { elapsedMs: number }) => events.push(["failed", elapsedMs]),
  };
  const core = new FullCore(vendor, {
    apiKey: "key-made-up",
    platform,
    fetch,
    hooks,
    retry: { baseDelayMs: 100, maxAttempts: 4 },
    ...options,
  });
  const run = async (operation: Operation = getThing, callOptions: object = {}) => {
    const call = core
      .call(operation, operation.ids ? "1" : undefined, operation.body ? {} : undefined, callOptions)
      .safe();
    await platform.runAll();
    const { data, error } = await call;
    return {
      data,
      error: error as (Error & Record<string, unknown>) | undefined,
      at: sent.map((each) => each.at),
      events,
    };
  };
  return { core, platform, sent, run };
}

describe("the waits between attempts", () => {
  test("double, from the first one on", async () => {
    const { run } = setUp([gives(500)]);
    expect(await run()).toMatchObject({
      at: [0, 100, 300, 700],
      events: [
        [100, "status 500"],
        [200, "status 500"],
        [400, "status 500"],
        ["failed", 700],
      ],
      error: { name: "ServerError", attempts: 4 },
    });
  });
  test("are none for a connection that was dropped, once, and the ladder begins after that", async () => {
    expect(await setUp([drops()]).run()).toMatchObject({
      at: [0, 0, 100, 300],
      events: [
        [0, "connection"],
        [100, "connection"],
        [200, "connection"],
        ["failed", 300],
      ],
    });
    expect((await setUp([gives(500), drops(), ok]).run()).at).toEqual([0, 100, 300]);
    expect((await setUp([breaksOff, ok]).run()).at).toEqual([0, 100]);
    expect((await setUp([silent, ok], { timeoutMs: 50 }).run()).at).toEqual([0, 150]);
  });
  test("are the server's where it asks for longer", async () => {
    expect(
      (await setUp([gives(503, { "retry-after": "2" }), gives(503, { "retry-after": "0.05" }), ok]).run()).at,
    ).toEqual([0, 2_000, 2_200]);
  });
  test("are no longer than the server may ask for", async () => {
    const asks = (seconds: string) =>
      setUp([gives(503, { "retry-after": seconds }), ok], {
        retry: { baseDelayMs: 100, maxRetryAfterMs: 5_000 },
      }).run();
    expect((await asks("5")).at).toEqual([0, 5_000]);
    expect(await asks("5.001")).toMatchObject({ at: [0], error: { name: "ServerError", status: 503 } });
  });
});

describe("the deadline", () => {
  test("ends the last attempt, and its name is told", async () => {
    const { run } = setUp([silent], { timeoutMs: 100, deadlineMs: 250, retry: { baseDelayMs: 0, maxAttempts: 9 } });
    expect(await run()).toMatchObject({
      at: [0, 100, 200],
      events: [
        [0, "timeout"],
        [0, "timeout"],
        ["failed", 250],
      ],
      error: {
        name: "TimeoutError",
        attempts: 3,
        message:
          "Acme things.get: no complete answer within 50 ms (what was left of `deadlineMs`; attempt 3). Check the network and the base URL, or call again.",
      },
    });
  });
  test("that is as long as an attempt is not what ran out", async () => {
    const { run } = setUp([silent], { timeoutMs: 100, deadlineMs: 100 });
    expect(await run()).toMatchObject({
      at: [0],
      error: { message: expect.stringContaining("within 100 ms (`timeoutMs`; attempt 1)") },
    });
  });
  test("leaves no attempt for which there is no time", async () => {
    expect((await setUp([gives(500, {}, 50), ok], { deadlineMs: 150 }).run()).at).toEqual([0]);
    expect((await setUp([gives(500, {}, 50), ok], { deadlineMs: 151 }).run()).at).toEqual([0, 150]);
    const refusal = gives(429, { "retry-after": "1" }, 500);
    expect((await setUp([refusal, ok], { deadlineMs: 1_499 }).run()).at).toEqual([0]);
    expect((await setUp([refusal, ok], { deadlineMs: 1_499, throttle: false }).run()).at).toEqual([0]);
    expect((await setUp([refusal, ok], { deadlineMs: 1_600, throttle: false }).run()).at).toEqual([0, 1_500]);
  });

  const narrow: Vendor = {
    ...acme,
    buckets: { standard: { windows: [{ limit: 1, windowMs: 10_000 }], mode: "window" } },
  };
  test("begins with the first send: the wait for the first slot lies before it", async () => {
    const { core, run } = setUp([ok], { deadlineMs: 1_000 }, narrow);
    void core.call(getThing, "0");
    expect(await run()).toMatchObject({ data: { ok: true }, error: undefined });
  });
  test("bounds the wait for any later slot, and what is told is what went wrong before", async () => {
    const failing = (options: object) =>
      setUp([gives(500), ok], { retry: { baseDelayMs: 1 }, ...options }, narrow).run();
    expect(await failing({ deadlineMs: 5_000 })).toMatchObject({
      at: [0],
      error: { name: "ServerError", status: 500, attempts: 1 },
    });
    expect(await failing({ deadlineMs: 50_000 })).toMatchObject({ at: [0, 10_000], data: { ok: true } });
    expect(await failing({ deadlineMs: 50_000, throttle: { maxWaitMs: 5_000 } })).toMatchObject({
      at: [0],
      error: { status: 500 },
    });
  });
  test("counts the wait for a later slot", async () => {
    const waiting = (deadlineMs: number, timeoutMs = 60_000) =>
      setUp([gives(500), silent], { timeoutMs, deadlineMs, retry: { baseDelayMs: 1, maxAttempts: 2 } }, narrow).run();
    expect(await waiting(15_000)).toMatchObject({
      at: [0, 10_000],
      events: [
        [1, "status 500"],
        ["failed", 15_000],
      ],
      error: {
        name: "TimeoutError",
        message: expect.stringContaining("within 5000 ms (what was left of `deadlineMs`; attempt 2)"),
      },
    });
    expect(await waiting(15_000, 4_000)).toMatchObject({
      events: [
        [1, "status 500"],
        ["failed", 14_000],
      ],
      error: { message: expect.stringContaining("within 4000 ms (`timeoutMs`; attempt 2)") },
    });
    // What comes to its slot with the end of the deadline is not sent.
    expect(await waiting(10_001)).toMatchObject({
      at: [0, 10_000],
      events: [
        [1, "status 500"],
        ["failed", 10_001],
      ],
    });
    expect(await waiting(10_000)).toMatchObject({
      at: [0],
      events: [
        [1, "status 500"],
        ["failed", 1],
      ],
      error: { status: 500 },
    });
  });
});

describe("a refusal by a limit", () => {
  test("is waited out for as long as the server asks, by the throttle or by the call", async () => {
    for (const throttle of [undefined, false]) {
      const { run } = setUp([gives(429, { "retry-after": "2" }), ok], { throttle });
      expect(await run()).toMatchObject({ at: [0, 2_000], events: [[2_000, "status 429"]], data: { ok: true } });
    }
  });
  test("without a time is waited out by the ladder where there is no throttle", async () => {
    expect(await setUp([gives(429), gives(420), ok], { throttle: false }).run()).toMatchObject({
      at: [0, 100, 300],
      events: [
        [100, "status 429"],
        [200, "status 420"],
      ],
    });
  });
  test("is waited out no longer than server, caller and deadline allow, to the millisecond", async () => {
    const refusal = gives(429, { "retry-after": "2" });
    for (const [name, limit] of [
      ["retry", (ms: number) => ({ retry: { maxRetryAfterMs: ms } })],
      ["maxWaitMs", (ms: number) => ({ throttle: { maxWaitMs: ms } })],
    ] as const) {
      expect([name, (await setUp([refusal, ok], limit(2_000)).run()).at]).toEqual([name, [0, 2_000]]);
      expect([name, (await setUp([refusal, ok], limit(1_999)).run()).at]).toEqual([name, [0]]);
    }
    const { error } = await setUp([refusal, ok], { retry: { maxRetryAfterMs: 1 } }).run(getThing);
    expect(error).toMatchObject({ name: "RateLimitError", retryAfterMs: 2_000, bucket: "standard", attempts: 1 });
    expect((await setUp([refusal, ok], { throttle: false }).run(getThing, { maxWaitMs: 1_999 })).at).toEqual([0]);
  });
  test("leaves no doubt, and a failure of the server does, of whatever came after", async () => {
    const doubt = async (...steps: Step[]) =>
      (await setUp(steps).run({ ...createThing, retry: "idempotent" })).error?.mayHaveBeenProcessed;
    expect(await doubt(gives(429, { "retry-after": "0" }), gives(400))).toBe(false);
    expect(await doubt(gives(500), gives(400))).toBe(true);
    expect(await doubt(gives(400))).toBe(false);
    expect(await doubt(gives(500), gives(429, { "retry-after": "900" }))).toBe(true);
  });
});

describe("a repeat that cannot be sent", () => {
  const put: Operation = { ...createThing, retry: "idempotent" };
  const narrow: Vendor = {
    ...acme,
    buckets: { standard: { windows: [{ limit: 1, windowMs: 10_000 }], mode: "window" } },
  };
  /** A key that fails from its second use on. */
  const failing = () => {
    let uses = 0;
    return () => {
      if (uses++ > 0) throw new Error("a vault that is closed");
      return "key-made-up";
    };
  };
  const keys = () => {
    let count = 0;
    return () => `key-made-up-${count++}`;
  };

  test("as the process stood still beyond the deadline tells of the attempts before it", async () => {
    const { run } = setUp([gives(500), { ...gives(401), stallMs: 60_000 }, ok], { apiKey: keys(), deadlineMs: 5_000 });
    const { error, at } = await run(put);
    expect(error).toMatchObject({ name: "AuthenticationError", attempts: 2, mayHaveBeenProcessed: true });
    expect(at).toHaveLength(2);
  });
  test.each([
    ["the queue is full", { throttle: { maxQueue: 0 } }],
    ["no slot comes in time", { deadlineMs: 5_000 }],
  ])("as %s tells of the attempt before it", async (_, limits) => {
    const options = { ...limits, retry: { baseDelayMs: 1 } };
    const after = async (step: Step) => (await setUp([step, ok], options, narrow).run(put)).error;
    expect(await after(gives(500))).toMatchObject({ name: "ServerError", mayHaveBeenProcessed: true });
    const refused = await after(gives(429, { "retry-after": "0" }));
    expect(refused).toMatchObject({ name: "RateLimitError", mayHaveBeenProcessed: false });
  });
  test("for want of a credential tells of the attempt before it where that may have been done, else of the credential", async () => {
    const after = async (step: Step) => (await setUp([step, ok], { apiKey: failing() }).run(put)).error;
    expect(await after(gives(500))).toMatchObject({ name: "ServerError", mayHaveBeenProcessed: true });
    expect(await after(gives(429, { "retry-after": "0" }))).toMatchObject({ name: "ConfigurationError" });
  });
  test("for want of a newer credential does so too", async () => {
    const fails = () => {
      let uses = 0;
      return () => {
        if (uses++ > 1) throw new Error("a vault that is closed");
        return "key-made-up";
      };
    };
    const doubtful = await setUp([gives(500), gives(401), ok], { apiKey: fails() }).run(put);
    expect(doubtful.error).toMatchObject({ name: "AuthenticationError", mayHaveBeenProcessed: true });
    expect(doubtful.events.at(-1)).toEqual(["failed", expect.any(Number)]);
    const sure = await setUp([gives(401), ok], { apiKey: failing() }).run(put);
    expect(sure.error).toMatchObject({ name: "ConfigurationError", operation: "things.create" });
    expect(sure.events.at(-1)).toEqual(["failed", expect.any(Number)]);
  });
});

test("no time is spent on a slot that would come too late", async () => {
  const narrow: Vendor = {
    ...acme,
    buckets: { standard: { windows: [{ limit: 1, windowMs: 10_000 }], mode: "window" } },
  };
  const { core, platform } = setUp([gives(500)], { deadlineMs: 5_000, retry: { baseDelayMs: 1 } }, narrow);
  const call = core.call(getThing, "1").safe();
  await platform.advance(10);
  expect(core.snapshot()).toMatchObject([{ queued: 0 }]);
  expect((await call).error).toMatchObject({ name: "ServerError" });
});

test("the wait for the first slot is none of the time that retries may take", async () => {
  const narrow: Vendor = {
    ...acme,
    buckets: { standard: { windows: [{ limit: 1, windowMs: 1_000 }], mode: "window" } },
  };
  const { core, run } = setUp([ok, gives(500), ok], { deadlineMs: 1_500, retry: { baseDelayMs: 1 } }, narrow);
  void core.call(getThing, "0");
  expect(await run()).toMatchObject({ at: [0, 1_000, 2_000], data: { ok: true } });
});

test("an abort during a later attempt is told before what went wrong with an earlier one", async () => {
  const { core, platform, sent } = setUp([gives(500), silent]);
  const controller = new AbortController();
  const call = core.call(getThing, "1", undefined, { signal: controller.signal }).then(
    () => "sent",
    (error: unknown) => error,
  );
  await platform.advance(200);
  expect(sent).toHaveLength(2);
  controller.abort("mine");
  expect(await call).toBe("mine");
});

describe("a redirect", () => {
  const hop = (n: number) => to(`/things/${n}`);

  test("is followed three times, and no more", async () => {
    const { run, sent } = setUp([hop(1), hop(2), hop(3), ok]);
    expect(await run()).toMatchObject({ data: { ok: true } });
    expect(sent.map(({ url }) => url)).toEqual(["/things/1", "/things/1", "/things/2", "/things/3"]);
    const endless = setUp([hop(1), hop(2), hop(3), hop(4), ok]);
    const { error } = await endless.run();
    expect(endless.sent).toHaveLength(4);
    expect(error).toMatchObject({
      name: "UnexpectedRedirectError",
      operation: "things.get",
      status: 302,
      message:
        "Acme things.get: a redirect (302) goes on and on and was not followed, so that no credential leaves. Check the base URL.",
    });
  });
  test("costs no retry and no wait", async () => {
    const { run } = setUp([hop(1), gives(500), hop(2), ok], { retry: { maxAttempts: 2, baseDelayMs: 100 } });
    expect(await run()).toMatchObject({ at: [0, 0, 100, 100], events: [[100, "status 500"]], data: { ok: true } });
  });
  test("that is refused tells where it points, and which option to look at", async () => {
    const regional: Vendor = { ...acme, hostOption: { name: "region", default: "us" } };
    expect((await setUp([to("https://other.test/x")], {}, regional).run()).error?.message).toBe(
      "Acme things.get: a redirect (302) points to https://other.test and was not followed, so that no credential leaves. Check the option `region` or the base URL.",
    );
  });
  test.each([
    [301, 2],
    [308, 2],
    [302, 1],
    [303, 1],
    [307, 1],
  ])("of a merged object by %i is sent %i times", async (status, times) => {
    const { run, sent } = setUp([to("https://company.test/things/new%2F1/replies?x=1", status), ok]);
    const { error } = await run(mergedThing);
    expect([sent.length, error?.name]).toEqual([times, times === 1 ? "UnexpectedRedirectError" : undefined]);
    if (times === 2) expect(sent[1]).toMatchObject({ url: "/things/new%2F1/replies", method: "POST" });
  });
  test.each<[string, Operation, Record<string, string>]>([
    ["no place", mergedThing, {}],
    ["another path", mergedThing, { location: "https://company.test/else" }],
    ["its own path, of a write that does not merge", createThing, { location: "/things" }],
  ])("for good to %s is refused", async (_, operation, headers) => {
    const { run, sent } = setUp([gives(301, headers), ok]);
    expect((await run(operation)).error?.name).toBe("UnexpectedRedirectError");
    expect(sent).toHaveLength(1);
  });
  test("for good takes a read where it says, query and all", async () => {
    const { run, sent } = setUp([to("/things/2?x=1", 301), ok]);
    await run();
    expect(sent[1]?.url).toBe("/things/2?x=1");
  });
  test.each<[string, string, string | undefined, boolean]>([
    ["GET", "the same origin", "/things/2#part", true],
    ["HEAD", "the same origin", "https://api.acme.test/things/2", true],
    ["PUT", "the same origin", "/things/2", false],
    ["DELETE", "the same origin", "/things/2", false],
    ["GET", "another port", "https://api.acme.test:444/things/2", false],
    ["GET", "another scheme", "http://api.acme.test/things/2", false],
    ["GET", "a user name", "https://user@api.acme.test/things/2", false],
    ["GET", "a password", "https://:pw@api.acme.test/things/2", false],
    ["GET", "no place at all", undefined, false],
    ["GET", "nothing", "", false],
    ["GET", "what is no URL", "https://[", false],
    ["GET", "a script", "javascript:alert(1)", false],
  ])("%s to %s", async (method, _, location, follows) => {
    const { run, sent } = setUp([gives(302, location === undefined ? {} : { location }), ok]);
    const { error } = await run({ ...getThing, method: method as "GET" });
    expect(sent.map(({ url }) => url)).toEqual(follows ? ["/things/1", "/things/2"] : ["/things/1"]);
    expect(error?.name).toBe(follows ? undefined : "UnexpectedRedirectError");
  });
  test.each([
    ["https://[", "points to an invalid location"],
    ["javascript:alert(1)", "points to a place that is no web address"],
    ["ftp://x.test/", "points to a place that is no web address"],
    ["http://x.test/secret?token=1", "points to http://x.test and"],
    ["https://x.test:8443/", "points to https://x.test:8443 and"],
  ])("to %s %s", async (location, where) => {
    expect((await setUp([to(location)]).run()).error?.message).toContain(where);
  });
  test("that a browser hides is one too", async () => {
    const opaque = () => Object.defineProperty(Response.json({ a: 1 }), "type", { value: "opaqueredirect" });
    expect((await setUp([{ does: opaque }]).run()).error).toMatchObject({
      name: "UnexpectedRedirectError",
      message: expect.stringContaining("a place that is no web address"),
    });
  });
});

describe("a credential that can be renewed", () => {
  const keys =
    (...given: string[]) =>
    () =>
      given.length > 1 ? given.shift()! : given[0]!;

  test("is renewed once a call, beside the retries", async () => {
    const renewed = setUp([gives(401), gives(500), ok], {
      apiKey: keys("key-1", "key-2"),
      retry: { maxAttempts: 2, baseDelayMs: 100 },
    });
    expect(await renewed.run()).toMatchObject({ at: [0, 0, 100], data: { ok: true } });
    const twice = setUp([gives(401)], { apiKey: keys("key-1", "key-2", "key-3", "key-4") });
    expect(await twice.run()).toMatchObject({ at: [0, 0], error: { name: "AuthenticationError", attempts: 2 } });
  });
  test("and is the same again is refused as it is", async () => {
    expect(await setUp([gives(401)], { apiKey: () => "key-1" }).run()).toMatchObject({
      at: [0],
      error: { status: 401, attempts: 1 },
    });
  });
});

describe("a raw call", () => {
  const raw = async (...steps: Step[]) => {
    const { core, platform, sent } = setUp(steps);
    const call = core.forward(getThing, { path: { id: "1" }, query: {}, body: undefined }, {});
    await platform.runAll();
    return [(await call).status, sent.length];
  };
  test("is repeated like any other, and then gives what the vendor said", async () => {
    expect(await raw(gives(503), ok)).toEqual([200, 2]);
    expect(await raw(gives(503))).toEqual([503, 4]);
    expect(await raw(gives(429, { "retry-after": "1" }), ok)).toEqual([200, 2]);
    expect(await raw(gives(429, { "retry-after": "900" }))).toEqual([429, 1]);
    expect(await raw(gives(404))).toEqual([404, 1]);
    expect(await raw(gives(401))).toEqual([401, 1]);
  });
});

test("after the wait between attempts an abort is the last word", async () => {
  const { core, platform, sent } = setUp([gives(500), ok]);
  const controller = new AbortController();
  const reason = { mine: true };
  const call = core.call(getThing, "1", undefined, { signal: controller.signal }).then(
    () => "sent",
    (error: unknown) => error,
  );
  await platform.advance(50);
  controller.abort(reason);
  await platform.settle();
  expect(await call).toBe(reason);
  expect([sent.length, platform.pendingTimers]).toEqual([1, 0]);
});
