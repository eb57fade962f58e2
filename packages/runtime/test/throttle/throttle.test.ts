import { createVirtualPlatform } from "@carillon/config/virtual-platform";
import { describe, expect, it } from "vitest";
import { ConfigurationError } from "../../src/errors.ts";
import type { ThrottleOptions } from "../../src/options.ts";
import { createLimiter } from "../../src/throttle/create-limiter.ts";
import { createThrottle, type ThrottlePermit } from "../../src/throttle/throttle.ts";
import { operation, vendor } from "./vendor.ts";

const list = operation("widgets.list");
const post = operation("widgets.post", ["company", "resource"]);

function setup(options?: ThrottleOptions | false, own = vendor) {
  const platform = createVirtualPlatform();
  return { platform, throttle: createThrottle(own, options, platform, () => "acc") };
}
function atOnce(permit: ThrottlePermit | Promise<ThrottlePermit>): ThrottlePermit {
  expect(permit).not.toBeInstanceOf(Promise);
  return permit as ThrottlePermit;
}
const headers = (platform: { wall(): number }, more: Record<string, string>) =>
  new Headers({ date: new Date(platform.wall()).toUTCString(), ...more });
const pausedFor = (throttle: { snapshot(): { name: string; pausedForMs: number }[] }, name: string) =>
  throttle.snapshot().find((each) => each.name === name)?.pausedForMs;

describe("the throttle", () => {
  it("lets calls through at once while there is room, and queues the others", async () => {
    const { platform, throttle } = setup();
    for (let index = 0; index < 50; index++) atOnce(throttle.acquire(list, {}, {})).responded(200, new Headers());
    const waiting = throttle.acquire(list, {}, {});
    expect(waiting).toBeInstanceOf(Promise);
    await platform.advance(60_000);
    const permit = await waiting;
    expect(permit.waitedMs).toBe(60_000);
    expect(permit.buckets).toEqual(["company"]);
  });

  it("never waits when it is switched off, and still reads what a refusal asks", () => {
    const { throttle } = setup(false);
    for (let index = 0; index < 500; index++) atOnce(throttle.acquire(list, {}, {})).responded(200, new Headers());
    const verdict = atOnce(throttle.acquire(list, {}, {})).responded(429, new Headers({ "retry-after": "3" }));
    expect(verdict).toEqual({ retryAfterMs: 3_000 });
    expect(throttle.snapshot()).toEqual([]);
    atOnce(throttle.acquire(list, {}, {})).unsent();
    atOnce(throttle.acquire(list, {}, {})).lost();
  });

  it("shares a limiter by vendor and account", () => {
    const platform = createVirtualPlatform();
    const limiter = createLimiter(platform);
    const [one, two, other] = ["acc", "acc", "else"].map((scope) =>
      createThrottle(vendor, { limiter }, platform, () => scope),
    );
    for (let index = 0; index < 50; index++) atOnce(one!.acquire(list, {}, {})).responded(200, new Headers());
    expect(two!.acquire(list, {}, {})).toBeInstanceOf(Promise);
    atOnce(other!.acquire(list, {}, {}));
  });

  it("applies maxWaitMs and maxQueue of the options, and those of the call over them", async () => {
    const { throttle } = setup({ maxWaitMs: 1_000, maxQueue: 1, limits: { company: { limit: 1, windowMs: 5_000 } } });
    atOnce(throttle.acquire(list, {}, {})).responded(200, new Headers());
    await expect(throttle.acquire(list, {}, {})).rejects.toMatchObject({
      name: "ThrottleTimeoutError",
      predictedWaitMs: 5_000,
    });
    void throttle.acquire(list, {}, { maxWaitMs: 5_000 });
    await expect(throttle.acquire(list, {}, { maxWaitMs: 60_000 })).rejects.toMatchObject({ name: "QueueFullError" });
  });

  it("refuses a call whose bucket the server closed for longer than maxPauseMs", async () => {
    const { throttle } = setup();
    const first = atOnce(throttle.acquire(list, {}, { maxPauseMs: 60_000 }));
    expect(first.responded(429, new Headers({ "retry-after": "3600" })).pausedMs).toBe(3_600_000);
    await expect(throttle.acquire(list, {}, { maxPauseMs: 60_000 })).rejects.toMatchObject({
      name: "ThrottleTimeoutError",
      predictedWaitMs: 3_600_000,
    });
    expect(throttle.acquire(list, {}, {})).toBeInstanceOf(Promise);
  });

  it("refuses unknown plans and buckets when it is made", () => {
    expect(() => setup({ plan: "gold" })).toThrow(ConfigurationError);
    expect(() => setup({ limits: { nothing: false } })).toThrow(ConfigurationError);
  });
});

describe("a refusal", () => {
  it("pauses the bucket that the headers name for as long as the server asks", () => {
    const { platform, throttle } = setup();
    const reply = headers(platform, { "retry-after": "7", "x-ratelimit-remaining": "0" });
    const verdict = atOnce(throttle.acquire(post, { path: { id: "1" } }, {})).responded(429, reply);
    expect(verdict).toEqual({ retryAfterMs: 7_000, bucket: "company", pausedMs: 7_000, closed: ["company"] });
    expect(pausedFor(throttle, "company")).toBe(7_000);
    expect(pausedFor(throttle, "resource")).toBe(0);
  });

  it("pauses the most split bucket when the headers clear the other one", () => {
    const { platform, throttle } = setup();
    const reply = headers(platform, { "retry-after": "0.5", "x-ratelimit-remaining": "30" });
    const verdict = atOnce(throttle.acquire(post, { path: { id: "1" } }, {})).responded(429, reply);
    expect(verdict).toEqual({ retryAfterMs: 500, bucket: "resource", pausedMs: 500, closed: ["resource"] });
    atOnce(throttle.acquire(post, { path: { id: "2" } }, {}));
    expect(throttle.acquire(post, { path: { id: "1" } }, {})).toBeInstanceOf(Promise);
  });

  it.each([
    ["a share before the whole", ["company", "search"], "search"],
    ["one with a condition before one without", ["company", "heavy"], "heavy"],
    ["the shorter window among equals", ["track", "company"], "company"],
    ["a number before none", ["learnt", "company"], "company"],
  ])("pauses the narrowest: %s", (_, limits, bucket) => {
    const { throttle } = setup();
    const permit = atOnce(throttle.acquire(operation("x.get", limits), { query: { include: "list" } }, {}));
    expect(permit.responded(429, new Headers({ "retry-after": "1" })).bucket).toBe(bucket);
  });

  describe("that repeats", () => {
    const after = { "retry-after": "1" };
    const refusedAgain = async (waitMs: number, between?: () => void) => {
      const { platform, throttle } = setup();
      const facts = { path: { id: "1" } };
      atOnce(throttle.acquire(post, facts, {})).responded(429, headers(platform, after));
      await platform.advance(waitMs);
      between?.();
      const again = atOnce(throttle.acquire(post, facts, {})).responded(429, headers(platform, after));
      return { throttle, platform, again };
    };

    it("within a window after the pause closes the next wider bucket too", async () => {
      const { throttle, again } = await refusedAgain(1_999);
      expect(again).toMatchObject({ bucket: "company", closed: ["resource", "company"] });
      expect([pausedFor(throttle, "resource"), pausedFor(throttle, "company")]).toEqual([1_000, 1_000]);
    });

    it("later than that does not", async () => {
      const { throttle, again } = await refusedAgain(2_000);
      expect(again).toMatchObject({ bucket: "resource", closed: ["resource"] });
      expect(pausedFor(throttle, "company")).toBe(0);
    });

    it("does so after a request that passed in between as well", async () => {
      const { platform, throttle } = setup();
      const facts = { path: { id: "1" } };
      atOnce(throttle.acquire(post, facts, {})).responded(429, headers(platform, after));
      await platform.advance(1_000);
      atOnce(throttle.acquire(post, facts, {})).responded(200, headers(platform, {}));
      expect(atOnce(throttle.acquire(post, facts, {})).responded(429, headers(platform, after)).bucket).toBe("company");
    });

    it("is told apart from one of a request that was under way before the pause, however late it comes", async () => {
      const { platform, throttle } = setup();
      const facts = { path: { id: "1" } };
      const [first, second] = [0, 1].map(() => atOnce(throttle.acquire(post, facts, {})));
      first!.responded(429, new Headers());
      await platform.advance(1_500);
      expect(second!.responded(429, new Headers())).toEqual({
        bucket: "resource",
        pausedMs: 0,
        retryAfterMs: undefined,
      });
      expect([pausedFor(throttle, "resource"), pausedFor(throttle, "company")]).toEqual([0, 0]);
    });

    it("closes no bucket of which the reply says that something is left", async () => {
      const { platform, throttle } = setup();
      const facts = { path: { id: "1" } };
      const reply = () => headers(platform, { ...after, "x-ratelimit-remaining": "30" });
      atOnce(throttle.acquire(post, facts, {})).responded(429, reply());
      await platform.advance(1_500);
      expect(atOnce(throttle.acquire(post, facts, {})).responded(429, reply()).bucket).toBe("resource");
    });
  });

  describe("of a day's quota without a reset", () => {
    const limits = { company: { limit: 100, windowMs: 86_400_000 } };
    const refuse = async (throttle: ReturnType<typeof setup>["throttle"], more = {}) =>
      (await throttle.acquire(list, {}, {})).responded(429, new Headers(more)).pausedMs;

    it("is tried every 15 minutes until 00:00 UTC from the third one on, and open from then", async () => {
      const { platform, throttle } = setup({ limits });
      const midnight = Date.UTC(2026, 2, 2);
      const probes: number[] = [];
      const served: number[] = [];
      const work = async (): Promise<void> => {
        while (served.length < 10) {
          const permit = await throttle.acquire(list, {}, {});
          const isNewDay = platform.wall() >= midnight;
          (isNewDay ? served : probes).push(platform.wall());
          permit.responded(isNewDay ? 200 : 429, new Headers());
        }
      };
      const workers = [work(), work(), work()];
      await platform.advance(12 * 3_600_000 + 60_000);
      await Promise.all(workers);
      // The three that were sent together, the next after a second at the most, and after two; 47 are 15 minutes apart.
      const gaps = probes.map((at, index) => (probes[index + 1] ?? midnight) - at);
      expect(gaps.slice(0, 2)).toEqual([0, 0]);
      expect(gaps[2]).toBeLessThan(1_000);
      expect(gaps[3]).toBeLessThan(2_000);
      expect(gaps.slice(4, -1)).toEqual(Array(47).fill(900_000));
      expect(served[0]).toBe(midnight);
    });

    it("waits for the reset where there is one", async () => {
      const { platform, throttle } = setup({ limits });
      await refuse(throttle);
      await platform.advance(1_000);
      expect(await refuse(throttle, { "retry-after": "30" })).toBe(30_000);
    });
  });

  it("is told by the statuses of the vendor", () => {
    const { throttle } = setup({}, { ...vendor, rateStatus: [429, 420] });
    expect(atOnce(throttle.acquire(list, {}, {})).responded(420, new Headers({ "retry-after": "2" })).pausedMs).toBe(
      2_000,
    );
    const plain = setup();
    expect(atOnce(plain.throttle.acquire(list, {}, {})).responded(420, new Headers({ "retry-after": "2" }))).toEqual({
      retryAfterMs: 2_000,
    });
    expect(pausedFor(plain.throttle, "company")).toBe(0);
  });

  it("waits for the reset, by the server's own clock, where there is no Retry-After", () => {
    const { platform, throttle } = setup();
    const serverNow = platform.wall() - 3_600_000;
    const reply = new Headers({
      date: new Date(serverNow).toUTCString(),
      "x-ratelimit-remaining": "0",
      "x-ratelimit-reset": String(Math.floor(serverNow / 1_000) + 20),
    });
    expect(atOnce(throttle.acquire(list, {}, {})).responded(429, reply)).toMatchObject({
      retryAfterMs: 21_000,
      pausedMs: 21_000,
    });
  });

  it("reads the vendor's own retry header", () => {
    const { throttle } = setup();
    expect(
      atOnce(throttle.acquire(list, {}, {})).responded(429, new Headers({ "x-ratelimit-retry-after": "4" }))
        .retryAfterMs,
    ).toBe(4_000);
  });

  it("without any header waits a random time that doubles with each refusal in a row, up to the window", async () => {
    const platform = { ...createVirtualPlatform(), random: () => 0.5 };
    const throttle = createThrottle(vendor, undefined, platform, () => "acc");
    const waits: (number | undefined)[] = [];
    for (let index = 0; index < 9; index++) {
      const permit = throttle.acquire(list, {}, {});
      await platform.advance(60_000);
      const verdict = (await permit).responded(429, new Headers());
      expect(verdict.retryAfterMs).toBeUndefined();
      waits.push(verdict.pausedMs);
    }
    expect(waits).toEqual([500, 1_000, 2_000, 4_000, 8_000, 16_000, 32_000, 60_000, 60_000]);
    await platform.advance(60_000);
    atOnce(throttle.acquire(list, {}, {})).responded(200, new Headers());
    await platform.advance(60_000);
    expect(atOnce(throttle.acquire(list, {}, {})).responded(429, new Headers()).pausedMs).toBe(500);
  });

  it("of calls that were under way together counts once", async () => {
    const platform = { ...createVirtualPlatform(), random: () => 0.5 };
    const throttle = createThrottle(vendor, undefined, platform, () => "acc");
    const permits = Array.from({ length: 10 }, () => atOnce(throttle.acquire(list, {}, {})));
    const first = permits[0]!.responded(429, new Headers());
    await platform.advance(100);
    const others = permits.slice(1).map((permit) => permit.responded(429, new Headers()).pausedMs);
    expect(first.pausedMs).toBe(500);
    expect(new Set(others)).toEqual(new Set([400]));
  });

  it("that asks for nothing, as `Retry-After: 0`, is answered by a wait of our own", () => {
    const { throttle } = setup();
    expect(
      atOnce(throttle.acquire(list, {}, {})).responded(429, new Headers({ "retry-after": "0" })).pausedMs,
    ).toBeGreaterThan(0);
  });

  it("that asks for years closes the bucket for a day, and says what was asked", () => {
    const { throttle } = setup();
    const verdict = atOnce(throttle.acquire(list, {}, {})).responded(429, new Headers({ "retry-after": "99999999" }));
    expect(verdict).toMatchObject({ retryAfterMs: 99_999_999_000, pausedMs: 86_400_000 });
  });

  it("lets nobody through between the reply and the pause", async () => {
    const { platform, throttle } = setup({ limits: { company: false } });
    const exports = operation("exports.start", ["exports"]);
    const permits = Array.from({ length: 4 }, () => atOnce(throttle.acquire(exports, {}, {})));
    let passed = false;
    void Promise.resolve(throttle.acquire(exports, {}, {})).then(() => {
      passed = true;
    });
    permits[0]!.responded(429, new Headers({ "retry-after": "5" }));
    permits[0]!.ended();
    await platform.advance(4_999);
    expect(passed).toBe(false);
    await platform.advance(1);
    expect(passed).toBe(true);
  });
});

describe("headers of a reply", () => {
  it("lower what is left", () => {
    const { platform, throttle } = setup();
    const reply = headers(platform, {
      "x-ratelimit-limit": "50",
      "x-ratelimit-remaining": "2",
      "x-ratelimit-reset": String(platform.wall() / 1_000 + 30),
    });
    expect(atOnce(throttle.acquire(list, {}, {})).responded(200, reply)).toEqual({});
    atOnce(throttle.acquire(list, {}, {}));
    atOnce(throttle.acquire(list, {}, {}));
    expect(throttle.acquire(list, {}, {})).toBeInstanceOf(Promise);
  });

  it("say nothing of buckets that the call does not pay into", () => {
    const { platform, throttle } = setup();
    const other = operation("other.get", ["method"]);
    atOnce(throttle.acquire(other, {}, {})).responded(200, headers(platform, { "x-ratelimit-remaining": "0" }));
    atOnce(throttle.acquire(other, {}, {}));
    atOnce(throttle.acquire(list, {}, {}));
  });

  it("that name windows are put down to the bucket with the same windows", () => {
    const variant = {
      ...vendor,
      buckets: {
        ...vendor.buckets,
        variant: {
          windows: [
            { limit: 1, windowMs: 1_000 },
            { limit: 15, windowMs: 60_000 },
          ],
          mode: "window" as const,
        },
      },
      rateHeaders: [{ limit: "ratelimit-limit", remaining: "ratelimit-remaining", form: "list" as const }],
    };
    const { throttle } = setup({}, variant);
    const both = operation("both.get", ["company", "variant"]);
    atOnce(throttle.acquire(both, {}, {})).responded(
      200,
      new Headers({ "ratelimit-limit": "1, 1;w=1, 15;w=60", "ratelimit-remaining": "0" }),
    );
    atOnce(throttle.acquire(list, {}, {}));
    expect(throttle.snapshot().find(({ name }) => name === "company")?.windows[0]?.limit).toBe(50);
  });

  it("tell the retry layer of a failing server's wait, and pause nothing", () => {
    const { throttle } = setup();
    expect(atOnce(throttle.acquire(list, {}, {})).responded(503, new Headers({ "retry-after": "5" }))).toEqual({
      retryAfterMs: 5_000,
    });
    expect(pausedFor(throttle, "company")).toBe(0);
  });

  it("carry the server's clock to aligned buckets", async () => {
    const limits = { track: { limit: 1, windowMs: 3_600_000 } };
    const { platform, throttle } = setup({ limits });
    const track = operation("track.send", undefined, { host: "track" });
    // Our clock says 12:00, the server's 12:50.
    atOnce(throttle.acquire(track, {}, {})).responded(
      200,
      new Headers({ date: new Date(platform.wall() + 50 * 60_000).toUTCString() }),
    );
    const next = throttle.acquire(track, {}, {});
    await platform.advance(10 * 60_000 + 5_000);
    expect((await next).waitedMs).toBe(10 * 60_000 + 5_000);
  });
});
