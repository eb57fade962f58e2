import { createVirtualPlatform } from "@carillon/config/virtual-platform";
import { describe, expect, it, vi } from "vitest";
import { QueueFullError, ThrottleTimeoutError } from "../../src/errors.ts";
import { createLimiter } from "../../src/throttle/create-limiter.ts";
import { isMutating } from "../support/mutating.ts";
import { atOnce, bucket, type Pending, waits } from "./helpers.ts";

const setup = (options = {}, platformOptions = {}) => {
  const platform = createVirtualPlatform(platformOptions);
  return { platform, limiter: createLimiter(platform, options) };
};

describe("slots", () => {
  it("come back one window after the response, not after the send", async () => {
    const { platform, limiter } = setup();
    const demands = [bucket("a", 1, 1_000)];
    const permit = atOnce(limiter.acquire(demands));
    await platform.advance(400);
    const next = waits(limiter.acquire(demands));
    await platform.advance(5_000);
    expect(next.permit).toBeUndefined();
    permit.responded();
    await platform.advance(999);
    expect(next.permit).toBeUndefined();
    await platform.advance(1);
    expect(next.permit?.waitedMs).toBe(6_000);
    expect(platform.pendingTimers).toBe(0);
  });

  it("of a request that never left are free at once, and wake who waits", async () => {
    const { platform, limiter } = setup();
    const demands = [bucket("a", 1, 60_000)];
    const permit = atOnce(limiter.acquire(demands));
    const next = waits(limiter.acquire(demands));
    permit.unsent();
    await platform.settle();
    expect(next.permit?.waitedMs).toBe(0);
  });

  it("of a lost request stay taken for the grace and a window", async () => {
    const { platform, limiter } = setup({ graceMs: 5_000 });
    const demands = [bucket("a", 1, 1_000)];
    atOnce(limiter.acquire(demands)).lost();
    const next = waits(limiter.acquire(demands));
    await platform.advance(5_999);
    expect(next.permit).toBeUndefined();
    await platform.advance(1);
    expect(next.permit).toBeDefined();
  });

  it.each([
    [2_000, 2_000],
    [60_000, 5_000],
    [Number.NaN, 5_000],
  ])("of a lost request come back sooner when it cannot arrive later than in %d ms", async (withinMs, heldMs) => {
    const { platform, limiter } = setup({ graceMs: 5_000 });
    const demands = [bucket("a", 1, 1_000)];
    atOnce(limiter.acquire(demands)).lost(withinMs);
    const next = waits(limiter.acquire(demands));
    await platform.advance(heldMs + 999);
    expect(next.permit).toBeUndefined();
    await platform.advance(1);
    expect(next.permit).toBeDefined();
  });

  it("of a lost request do not hold back those that were answered later", async () => {
    const { platform, limiter } = setup({ graceMs: 5_000 });
    const demands = [bucket("a", 2, 1_000)];
    atOnce(limiter.acquire(demands)).lost();
    atOnce(limiter.acquire(demands)).responded();
    await platform.advance(1_000);
    atOnce(limiter.acquire(demands)).unsent();
    expect(limiter.snapshot()[0]?.windows[0]?.used).toBe(1);
  });

  it("are settled once, whatever is called later", () => {
    const { limiter } = setup();
    const demands = [bucket("a", 3, 1_000)];
    const permit = atOnce(limiter.acquire(demands));
    permit.responded();
    permit.unsent();
    permit.lost();
    permit.responded();
    expect(limiter.snapshot()[0]).toMatchObject({ inFlight: 0, windows: [{ used: 1 }] });
  });

  it("cost what the demand says, and a cost above the limit still passes alone", async () => {
    const { platform, limiter } = setup();
    const one = [bucket("a", 10, 1_000)];
    const seven = [bucket("a", 10, 1_000, { cost: 7 })];
    const twenty = [bucket("a", 10, 1_000, { cost: 20 })];
    atOnce(limiter.acquire(seven)).responded();
    waits(limiter.acquire(seven));
    await platform.advance(1_000);
    expect(limiter.snapshot()[0]?.inFlight).toBe(7);
    await platform.advance(0);
    const whole = createLimiter(platform);
    atOnce(whole.acquire(twenty)).responded();
    waits(whole.acquire(one));
  });

  it("are held by every window of a bucket", async () => {
    const { platform, limiter } = setup();
    const demands = [
      bucket("a", 0, 0, {
        windows: [
          { limit: 2, windowMs: 1_000 },
          { limit: 3, windowMs: 60_000 },
        ],
      }),
    ];
    atOnce(limiter.acquire(demands)).responded();
    atOnce(limiter.acquire(demands)).responded();
    const third = waits(limiter.acquire(demands));
    const fourth = waits(limiter.acquire(demands));
    await platform.advance(1_000);
    third.permit?.responded();
    await platform.advance(58_999);
    expect(fourth.permit).toBeUndefined();
    await platform.advance(1);
    expect(fourth.permit).toBeDefined();
  });

  it.skipIf(isMutating)("of a big quota cost little memory and are never too many", async () => {
    const { platform, limiter } = setup();
    const demands = [bucket("a", 250_000, 3_600_000)];
    for (let index = 0; index < 250_000; index++) {
      atOnce(limiter.acquire(demands)).responded();
      if (index % 1_000 === 0) await platform.advance(1_000);
    }
    const next = waits(limiter.acquire(demands));
    expect(platform.pendingTimers).toBe(1);
    // Sent from 1,000 on, one thousand a second: the first ones are back an hour later, rounded up by a hundredth.
    await platform.advance(3_600_000 - 251_000);
    expect(next.permit).toBeUndefined();
    await platform.advance(2_000 + 36_000);
    expect(next.permit).toBeDefined();
  });

  it("in flight are limited apart from windows", async () => {
    const { platform, limiter } = setup();
    const demands = [bucket("a", 0, 0, { windows: [], concurrent: 2 })];
    const first = atOnce(limiter.acquire(demands));
    atOnce(limiter.acquire(demands));
    const third = waits(limiter.acquire(demands));
    expect(platform.pendingTimers).toBe(0);
    await platform.advance(60_000);
    expect(third.permit).toBeUndefined();
    first.responded();
    await platform.settle();
    expect(third.permit).toBeDefined();
  });
});

describe("several buckets", () => {
  it("are taken together or not at all", async () => {
    const { platform, limiter } = setup();
    const wide = bucket("wide", 5, 1_000);
    const narrow = bucket("narrow", 1, 10_000);
    const used = (id: string) => limiter.snapshot().find((each) => each.id === id)?.windows[0]?.used;
    atOnce(limiter.acquire([wide, narrow])).responded();
    const blocked = waits(limiter.acquire([wide, narrow]));
    expect(used(wide.id)).toBe(1);
    await platform.advance(1_000);
    expect(used(wide.id)).toBe(0);
    await platform.advance(9_000);
    expect(blocked.permit).toBeDefined();
    expect([used(wide.id), used(narrow.id)]).toEqual([1, 1]);
  });

  it("do not hold up calls that want only the free one", () => {
    const { limiter } = setup();
    const shared = bucket("shared", 5, 1_000);
    const search = bucket("search", 1, 1_000);
    atOnce(limiter.acquire([shared, search]));
    for (let index = 0; index < 10; index++) waits(limiter.acquire([shared, search]));
    for (let index = 0; index < 4; index++) atOnce(limiter.acquire([shared]));
    waits(limiter.acquire([shared]));
  });

  it("give a call its slots when the buckets come free one after the other", async () => {
    const { platform, limiter } = setup();
    const fast = bucket("fast", 1, 1_000);
    const slow = bucket("slow", 1, 3_000);
    atOnce(limiter.acquire([fast])).responded();
    atOnce(limiter.acquire([slow])).responded();
    const both = waits(limiter.acquire([fast, slow]));
    await platform.advance(2_500);
    atOnce(limiter.acquire([fast])).responded();
    await platform.advance(500);
    expect(both.permit).toBeUndefined();
    await platform.advance(500);
    expect(both.permit?.waitedMs).toBe(3_500);
    expect(platform.pendingTimers).toBe(0);
  });
});

describe("the queue", () => {
  it("keeps its order when a waiting call's bottleneck moves to a bucket that was looked at before", async () => {
    const { platform, limiter } = setup();
    const of = (cost: number) => [
      { ...bucket("a", 3, 1_000), cost },
      { ...bucket("b", 2, 500), cost },
    ];
    atOnce(limiter.acquire(of(1))).responded();
    const first = waits(limiter.acquire(of(2)));
    atOnce(limiter.acquire([bucket("a", 3, 1_000)])).responded();
    const second = waits(limiter.acquire(of(1)));
    await platform.settle();
    expect([first.permit, second.permit]).toEqual([undefined, undefined]);
    await platform.advance(1_000);
    expect(first.permit).toBeDefined();
  });

  it("is first come first served, higher priorities before", async () => {
    const { platform, limiter } = setup();
    const demands = [bucket("a", 1, 1_000)];
    const served: string[] = [];
    const call = (name: string, priority: number) =>
      void Promise.resolve(limiter.acquire(demands, { priority })).then((permit) => {
        served.push(name);
        permit.responded();
      });
    call("first", 0);
    await platform.settle();
    call("a", 0);
    call("b", 0);
    call("urgent", 1);
    call("c", 0);
    call("later", -1);
    call("urgent too", 1);
    await platform.runAll();
    expect(served).toEqual(["first", "urgent", "urgent too", "a", "b", "c", "later"]);
  });

  it("serves the one that waits longest among those that want different buckets beside the shared one", async () => {
    const { platform, limiter } = setup();
    const shared = bucket("shared", 1, 1_000);
    atOnce(limiter.acquire([shared])).responded();
    const served: number[] = [];
    for (let index = 0; index < 20; index++) {
      void Promise.resolve(limiter.acquire([shared, bucket(`own${index % 7}`, 100, 1_000)])).then((permit) => {
        served.push(index);
        permit.responded();
      });
    }
    await platform.runAll();
    expect(served).toEqual([...Array(20).keys()]);
  });

  it("does not let a newcomer in before those whose slot came free at this very moment, nor refuse it for them", async () => {
    const { platform, limiter } = setup({ maxQueue: 1 });
    const demands = [bucket("a", 1, 1_000)];
    let late: Pending | undefined;
    // Armed before the limiter's own timer, so that it runs first.
    platform.timer(1_000, () => {
      late = waits(limiter.acquire(demands));
    });
    atOnce(limiter.acquire(demands)).responded();
    const old = waits(limiter.acquire(demands));
    await platform.advance(1_000);
    expect(old.permit).toBeDefined();
    expect(late).toEqual({});
  });

  it("refuses the call that is one too many, at once", async () => {
    const { platform, limiter } = setup({ maxQueue: 2 });
    const demands = [bucket("a", 1, 1_000)];
    atOnce(limiter.acquire(demands));
    waits(limiter.acquire(demands));
    waits(limiter.acquire(demands));
    const refused = waits(limiter.acquire(demands));
    const own = waits(limiter.acquire(demands, { maxQueue: 3 }));
    await platform.settle();
    expect(refused.error).toBeInstanceOf(QueueFullError);
    expect((refused.error as Error).message).toContain("maxQueue");
    expect(own.error).toBeUndefined();
  });

  it("ends a wait with the signal's own reason, frees exactly that place and leaves no listener", async () => {
    const { platform, limiter } = setup();
    const demands = [bucket("a", 1, 1_000)];
    const first = atOnce(limiter.acquire(demands));
    const controller = new AbortController();
    const { signal } = controller;
    const added = vi.spyOn(signal, "addEventListener");
    const removed = vi.spyOn(signal, "removeEventListener");
    const aborted = waits(limiter.acquire(demands, { signal }));
    const stays = waits(limiter.acquire(demands));
    expect(added).toHaveBeenCalledTimes(1);
    const reason = { why: "changed my mind" };
    controller.abort(reason);
    await platform.settle();
    expect(aborted.error).toBe(reason);
    expect(removed.mock.calls.map(([, listener]) => listener)).toEqual(
      added.mock.calls.map(([, listener]) => listener),
    );
    expect(limiter.snapshot()[0]).toMatchObject({ queued: 1, inFlight: 1 });
    first.responded();
    await platform.advance(1_000);
    expect(stays.permit).toBeDefined();
    const again = new AbortController();
    again.abort(reason);
    await expect(limiter.acquire(demands, { signal: again.signal })).rejects.toBe(reason);
  });

  it("removes the listener of a call that was served", async () => {
    const { platform, limiter } = setup();
    const demands = [bucket("a", 1, 1_000)];
    atOnce(limiter.acquire(demands)).responded();
    const controller = new AbortController();
    const served = waits(limiter.acquire(demands, { signal: controller.signal, maxWaitMs: 5_000 }));
    await platform.advance(1_000);
    expect(served.permit).toBeDefined();
    controller.abort();
    await platform.settle();
    expect(served.error).toBeUndefined();
    expect(limiter.snapshot()[0]?.inFlight).toBe(1);
    expect(platform.pendingTimers).toBe(0);
  });

  it("keeps no timer when all who waited are gone", async () => {
    const { platform, limiter } = setup();
    const demands = [bucket("a", 1, 60_000)];
    atOnce(limiter.acquire(demands)).responded();
    const controller = new AbortController();
    for (let index = 0; index < 5; index++) waits(limiter.acquire(demands, { signal: controller.signal }));
    expect(platform.pendingTimers).toBe(1);
    controller.abort();
    await platform.settle();
    expect(platform.pendingTimers).toBe(0);
    expect(limiter.snapshot()[0]?.queued).toBe(0);
  });

  it.skipIf(isMutating)("lets 20,000 of 100,000 waiters go, wherever they stand", async () => {
    const { platform, limiter } = setup({ maxQueue: 1e6 });
    const demands = [bucket("a", 1, 60_000)];
    atOnce(limiter.acquire(demands));
    const controllers: AbortController[] = [];
    for (let index = 0; index < 100_000; index++) {
      const controller = index % 5 === 0 ? new AbortController() : undefined;
      if (controller) controllers.push(controller);
      void Promise.resolve(limiter.acquire(demands, { signal: controller?.signal })).catch(() => undefined);
    }
    for (const controller of controllers) controller.abort();
    await platform.settle();
    expect(limiter.snapshot()[0]?.queued).toBe(80_000);
  });
});

describe("maxWaitMs", () => {
  it("refuses at once when the wait would surely be longer", async () => {
    const { platform, limiter } = setup();
    const demands = [bucket("a", 2, 1_000)];
    atOnce(limiter.acquire(demands)).responded();
    atOnce(limiter.acquire(demands)).responded();
    const refused = waits(limiter.acquire(demands, { maxWaitMs: 999 }));
    await platform.settle();
    expect(refused.error).toBeInstanceOf(ThrottleTimeoutError);
    expect((refused.error as ThrottleTimeoutError).predictedWaitMs).toBe(1_000);
    const allowed = waits(limiter.acquire(demands, { maxWaitMs: 1_000 }));
    await platform.advance(1_000);
    expect(allowed.permit).toBeDefined();
  });

  it("counts those who are ahead: two a second, six ahead, four rounds", async () => {
    const { platform, limiter } = setup();
    const demands = [bucket("a", 2, 1_000)];
    for (let index = 0; index < 2; index++) atOnce(limiter.acquire(demands)).responded();
    for (let index = 0; index < 6; index++) waits(limiter.acquire(demands));
    const refused = waits(limiter.acquire(demands, { maxWaitMs: 3_999 }));
    await platform.settle();
    expect((refused.error as ThrottleTimeoutError).predictedWaitMs).toBe(4_000);
  });

  it("does not count calls that wait for another bucket", async () => {
    const { platform, limiter } = setup();
    const shared = bucket("shared", 2, 1_000);
    const narrow = bucket("narrow", 1, 60_000);
    atOnce(limiter.acquire([shared, narrow])).responded();
    for (let index = 0; index < 50; index++) waits(limiter.acquire([shared, narrow]));
    atOnce(limiter.acquire([shared])).responded();
    const allowed = waits(limiter.acquire([shared], { maxWaitMs: 1_000 }));
    await platform.advance(1_000);
    expect(allowed.permit).toBeDefined();
  });

  it("ends the wait when it is over, where nothing could be foretold", async () => {
    const { platform, limiter } = setup();
    const demands = [bucket("a", 0, 0, { windows: [], concurrent: 1 })];
    atOnce(limiter.acquire(demands));
    const pending = waits(limiter.acquire(demands, { maxWaitMs: 300 }));
    await platform.advance(299);
    expect(pending.error).toBeUndefined();
    await platform.advance(1);
    expect(pending.error).toBeInstanceOf(ThrottleTimeoutError);
    expect(limiter.snapshot()[0]?.queued).toBe(0);
    expect(platform.pendingTimers).toBe(0);
  });
});

describe("pause", () => {
  it("closes a bucket, then sends one probe, then half the rate for a window", async () => {
    const { platform, limiter } = setup();
    const demands = [bucket("a", 10, 1_000)];
    limiter.pause("test:a", 500);
    atOnce(limiter.acquire(demands)).unsent();
    limiter.pause("test:a", 500);
    const calls = Array.from({ length: 30 }, () => waits(limiter.acquire(demands)));
    const passed = () => calls.filter(({ permit }) => permit).length;
    expect(limiter.snapshot()[0]?.pausedForMs).toBe(500);
    await platform.advance(499);
    expect(passed()).toBe(0);
    await platform.advance(1);
    expect(passed()).toBe(1);
    await platform.advance(10_000);
    expect(passed()).toBe(1);
    calls[0]?.permit?.responded();
    await platform.settle();
    expect(passed()).toBe(5);
    await platform.advance(1_000);
    expect(passed()).toBe(11 - 1 + 1);
  });

  it("sends another probe when the first one never left or was lost", async () => {
    const { platform, limiter } = setup();
    const demands = [bucket("a", 10, 1_000)];
    const first = atOnce(limiter.acquire(demands));
    limiter.pause("test:a", 100);
    first.responded();
    const calls = Array.from({ length: 3 }, () => waits(limiter.acquire(demands)));
    await platform.advance(100);
    calls[0]?.permit?.unsent();
    await platform.settle();
    expect(calls[1]?.permit).toBeDefined();
    expect(calls[2]?.permit).toBeUndefined();
    calls[1]?.permit?.lost();
    await platform.settle();
    expect(calls[2]?.permit).toBeDefined();
  });

  it("begins again when the probe is refused, and a shorter one does not end a longer one", async () => {
    const { platform, limiter } = setup();
    const demands = [bucket("a", 10, 1_000)];
    atOnce(limiter.acquire(demands)).responded();
    limiter.pause("test:a", 1_000);
    limiter.pause("test:a", 10);
    const probe = waits(limiter.acquire(demands));
    const other = waits(limiter.acquire(demands));
    await platform.advance(999);
    expect(probe.permit).toBeUndefined();
    await platform.advance(1);
    limiter.pause("test:a", 2_000);
    probe.permit?.responded();
    await platform.advance(1_999);
    expect(other.permit).toBeUndefined();
    await platform.advance(1);
    expect(other.permit).toBeDefined();
  });

  it("ignores buckets that it does not know and times that make no sense", () => {
    const { limiter } = setup();
    limiter.pause("nobody", 100);
    atOnce(limiter.acquire([bucket("a", 1, 1_000)])).unsent();
    limiter.pause("test:a", Number.NaN);
    limiter.pause("test:a", -5);
    expect(limiter.snapshot()[0]?.pausedForMs).toBe(0);
  });
});

describe("maxPauseMs", () => {
  it("refuses a call at once when a bucket is closed for longer, and says which and how long", async () => {
    const { platform, limiter } = setup();
    const demands = [bucket("a", 5, 1_000), bucket("b", 5, 1_000)];
    atOnce(limiter.acquire(demands)).responded();
    limiter.pause("test:b", 3_600_000);
    await platform.advance(1_000);
    const error = await Promise.resolve(limiter.acquire(demands, { maxPauseMs: 60_000 })).catch((reason) => reason);
    expect(error).toBeInstanceOf(ThrottleTimeoutError);
    expect(error).toMatchObject({ predictedWaitMs: 3_599_000 });
    expect(error.message).toContain("b is closed for another 3599000 ms after a refusal");
    expect(limiter.snapshot()).toMatchObject([{ queued: 0 }, { queued: 0 }]);
    waits(limiter.acquire(demands));
  });

  it("waits out a pause that is not longer, and any queue", async () => {
    const { platform, limiter } = setup();
    const demands = [bucket("a", 1, 600_000)];
    atOnce(limiter.acquire(demands)).responded();
    const queued = waits(limiter.acquire(demands, { maxPauseMs: 1_000 }));
    limiter.pause("test:a", 1_000);
    const next = waits(limiter.acquire(demands, { maxPauseMs: 1_000 }));
    await platform.advance(600_000);
    expect(queued.permit).toBeDefined();
    queued.permit?.responded();
    await platform.advance(600_000);
    expect(next.permit).toBeDefined();
  });

  it.each([false, true])("sends away those who wait already, and nobody else (own timers: %s)", async (ownTimers) => {
    const { platform, limiter } = setup({ ownTimers });
    const [a, b] = [bucket("a", 1, 1_000), bucket("b", 1, 1_000)];
    atOnce(limiter.acquire([a, b])).responded();
    const bold = waits(limiter.acquire([a, b], { maxPauseMs: 60_000, priority: 1 }));
    const patient = waits(limiter.acquire([a, b]));
    const brief = waits(limiter.acquire([a], { maxPauseMs: 60_000 }));
    const other = waits(limiter.acquire([b], { maxPauseMs: 60_000 }));
    limiter.pause("test:a", 3_600_000);
    await platform.settle();
    for (const { error } of [bold, brief]) {
      expect(error).toMatchObject({ name: "ThrottleTimeoutError", predictedWaitMs: 3_600_000 });
    }
    expect(limiter.snapshot()).toMatchObject([{ queued: 1 }, { queued: 2 }]);
    await platform.advance(1_000 + (ownTimers ? 50 : 0));
    expect(other.permit).toBeDefined();
    other.permit?.responded();
    await platform.advance(3_600_000);
    expect(patient.permit).toBeDefined();
  });

  it("lets through at once who stood behind a call that was sent away", () => {
    const { limiter } = setup();
    const a = bucket("a", 5, 1_000);
    const b = (cost: number) => bucket("b", 5, 1_000, { cost });
    atOnce(limiter.acquire([a, b(3)])).responded();
    const large = waits(limiter.acquire([a, b(4)], { maxPauseMs: 60_000 }));
    const small = waits(limiter.acquire([b(1)]));
    limiter.pause("test:a", 3_600_000);
    expect(limiter.snapshot()).toMatchObject([{ queued: 0 }, { queued: 0, inFlight: 1 }]);
    expect([large.permit, small.error]).toEqual([undefined, undefined]);
  });

  it("counts a pause that grows while a call waits", async () => {
    const { platform, limiter } = setup();
    const demands = [bucket("a", 5, 1_000)];
    atOnce(limiter.acquire(demands)).responded();
    limiter.pause("test:a", 50_000);
    const waiting = waits(limiter.acquire(demands, { maxPauseMs: 60_000 }));
    await platform.advance(40_000);
    limiter.pause("test:a", 60_001);
    await platform.settle();
    expect(waiting.error).toMatchObject({ predictedWaitMs: 60_001 });
  });
});

describe("evidence", () => {
  it("lowers what is left until the reset, and never raises it", async () => {
    const { platform, limiter } = setup();
    const demands = [bucket("a", 10, 60_000)];
    const first = atOnce(limiter.acquire(demands));
    limiter.observe("test:a", { remaining: 2, resetMs: 5_000 });
    first.responded();
    atOnce(limiter.acquire(demands));
    atOnce(limiter.acquire(demands));
    const third = waits(limiter.acquire(demands));
    await platform.advance(4_999);
    expect(third.permit).toBeUndefined();
    await platform.advance(1);
    expect(third.permit).toBeDefined();
    limiter.observe("test:a", {
      remaining: 1_000_000,
      limit: 1_000_000,
      resetMs: 1,
      windows: [{ limit: 1_000_000, windowMs: 60_000 }],
    });
    for (let index = 0; index < 6; index++) atOnce(limiter.acquire(demands));
    waits(limiter.acquire(demands));
  });

  it("is exact when replies come back in another order and we are alone", () => {
    const { limiter } = setup();
    const demands = [bucket("a", 100, 60_000)];
    const permits = Array.from({ length: 50 }, () => atOnce(limiter.acquire(demands)));
    // Handled in the order of sending, answered backwards.
    for (let index = 49; index >= 0; index--) {
      limiter.observe("test:a", { remaining: 99 - index, resetMs: 60_000 });
      permits[index]?.responded();
    }
    for (let index = 0; index < 50; index++) atOnce(limiter.acquire(demands));
    waits(limiter.acquire(demands));
  });

  it("counts replies that tell nothing", () => {
    const { limiter } = setup();
    const demands = [bucket("a", 100, 60_000)];
    const permits = Array.from({ length: 5 }, () => atOnce(limiter.acquire(demands)));
    limiter.observe("test:a", { remaining: 6, resetMs: 60_000 });
    for (const permit of permits) permit.responded();
    // One reported for itself; the other four are not in the 6 for all we know.
    atOnce(limiter.acquire(demands));
    atOnce(limiter.acquire(demands));
    waits(limiter.acquire(demands));
  });

  it("of a new window replaces that of the old one, and wakes who waits", async () => {
    const { platform, limiter } = setup();
    const demands = [bucket("a", 10, 60_000)];
    const first = atOnce(limiter.acquire(demands));
    limiter.observe("test:a", { remaining: 0, resetMs: 30_000 });
    const next = waits(limiter.acquire(demands));
    await platform.advance(1_000);
    limiter.observe("test:a", { remaining: 5, resetMs: 59_000 });
    first.responded();
    await platform.settle();
    expect(next.permit).toBeDefined();
  });

  it("about a window lowers the quota for as long as the server says so", () => {
    const { limiter } = setup();
    const demands = [bucket("a", 10, 1_000)];
    const first = atOnce(limiter.acquire(demands));
    limiter.observe("test:a", { windows: [{ limit: 2, windowMs: 1_000 }] });
    first.responded();
    atOnce(limiter.acquire(demands));
    waits(limiter.acquire(demands));
    limiter.observe("test:a", { windows: [{ limit: 500, windowMs: 1_000 }] });
    expect(limiter.snapshot()[0]?.windows[0]?.limit).toBe(10);
  });

  it("that makes no sense is dropped", () => {
    const { limiter } = setup();
    const demands = [bucket("a", 2, 1_000)];
    atOnce(limiter.acquire(demands)).unsent();
    limiter.observe("test:a", { remaining: Number.NaN, windows: [{ limit: Number.NaN, windowMs: 1_000 }] });
    limiter.observe("test:a", { remaining: -1 });
    limiter.observe("nobody", { remaining: 0 });
    atOnce(limiter.acquire(demands));
    atOnce(limiter.acquire(demands));
  });

  it("holds for one window at the most, whatever reset it names", async () => {
    const { platform, limiter } = setup();
    const demands = [bucket("a", 2, 1_000)];
    atOnce(limiter.acquire(demands)).unsent();
    limiter.observe("test:a", { remaining: 0, resetMs: 1e12 });
    const next = waits(limiter.acquire(demands));
    await platform.advance(2_000);
    expect(next.permit).toBeDefined();
  });
});

describe("aligned windows", () => {
  const hour = 3_600_000;
  const startOfHour = Date.UTC(2026, 2, 1, 12);

  it("come back at the server's full hour, plus a guard for its clock", async () => {
    const { platform, limiter } = setup();
    const demands = [bucket("a", 1, hour, { align: "clockHour" })];
    atOnce(limiter.acquire(demands)).responded(startOfHour + 45 * 60_000);
    const next = waits(limiter.acquire(demands));
    await platform.advance(15 * 60_000 + 4_999);
    expect(next.permit).toBeUndefined();
    await platform.advance(1);
    expect(next.permit).toBeDefined();
  });

  it("count a response close to the boundary as one of the next window", async () => {
    const { platform, limiter } = setup();
    const demands = [bucket("a", 1, hour, { align: "clockHour" })];
    atOnce(limiter.acquire(demands)).responded(startOfHour + hour - 3_000);
    const next = waits(limiter.acquire(demands));
    await platform.advance(hour - 1);
    expect(next.permit).toBeUndefined();
    await platform.advance(1);
    expect(next.permit).toBeDefined();
  });

  it("roll like any other while the server's clock is not known, and trust no clock of ours", async () => {
    const { platform, limiter } = setup({}, { wall: startOfHour + 59 * 60_000 });
    const demands = [bucket("a", 1, hour, { align: "clockHour" })];
    atOnce(limiter.acquire(demands)).responded();
    const next = waits(limiter.acquire(demands));
    await platform.advance(hour - 1);
    expect(next.permit).toBeUndefined();
    await platform.advance(1);
    expect(next.permit).toBeDefined();
  });

  it("begin at 00:00 UTC for days; shorter windows of the bucket roll", async () => {
    const { platform, limiter } = setup();
    const windows = [
      { limit: 1, windowMs: 1_000 },
      { limit: 2, windowMs: 24 * hour },
    ];
    const demands = [bucket("a", 0, 0, { windows, align: "utcDay" })];
    atOnce(limiter.acquire(demands)).responded(startOfHour + 11 * hour);
    const second = waits(limiter.acquire(demands));
    await platform.advance(1_000);
    second.permit?.responded();
    const third = waits(limiter.acquire(demands));
    await platform.advance(hour - 1_000 + 4_999);
    expect(third.permit).toBeUndefined();
    await platform.advance(1);
    expect(third.permit).toBeDefined();
  });
});

describe("modes", () => {
  it("smooth spreads requests, and never lets more than the quota into a window", async () => {
    const { platform, limiter } = setup();
    const demands = [bucket("a", 100, 1_000, { mode: "smooth" })];
    const times: number[] = [];
    for (let index = 0; index < 300; index++) {
      void Promise.resolve(limiter.acquire(demands)).then((permit) => {
        times.push(platform.now());
        permit.responded();
      });
    }
    await platform.runAll();
    expect(times.filter((time) => time === times[0]).length).toBe(3);
    expect(times.filter((time) => time < times[0]! + 500).length).toBeLessThanOrEqual(52);
    expect(times.at(-1)! - times[0]!).toBeGreaterThan(3_000);
    expect(times.at(-1)! - times[0]!).toBeLessThan(3_300);
  });

  it("smooth falls back to bursts for small quotas and for long windows", () => {
    const { limiter } = setup();
    for (let index = 0; index < 10; index++) atOnce(limiter.acquire([bucket("small", 10, 1_000, { mode: "smooth" })]));
    for (let index = 0; index < 100; index++)
      atOnce(limiter.acquire([bucket("daily", 100, 86_400_000, { mode: "smooth" })]));
  });

  it("adaptive has no limit until it is refused, then keeps 70 % of what it sent, and grows again", async () => {
    const { platform, limiter } = setup();
    const demands = [bucket("a", 0, 0, { windows: [], mode: "adaptive" })];
    for (let index = 0; index < 100; index++) {
      atOnce(limiter.acquire(demands)).responded();
      await platform.advance(10);
    }
    limiter.pause("test:a", 1_000);
    const times: number[] = [];
    for (let index = 0; index < 4_000; index++) {
      void Promise.resolve(limiter.acquire(demands)).then((permit) => {
        times.push(platform.now());
        permit.responded();
      });
    }
    await platform.runAll();
    const begin = times[0]!;
    const rate = (from: number, to: number) =>
      times.filter((time) => time >= begin + from && time < begin + to).length / ((to - from) / 1_000);
    // About 63 were answered in the last (fading) second; 0.7 of that, half of it during the ramp, and half as much again each second.
    expect(rate(0, 1_000)).toBeGreaterThan(15);
    expect(rate(0, 1_000)).toBeLessThan(40);
    expect(rate(1_000, 3_000)).toBeGreaterThan(40);
    expect(rate(1_000, 3_000)).toBeLessThan(140);
    expect(rate(4_000, 6_000)).toBeGreaterThan(2 * rate(1_000, 3_000));
  });
});

describe("timers of their own", () => {
  it("serve everybody, without a timer that somebody else armed", async () => {
    const { platform, limiter } = setup({ ownTimers: true });
    const demands = [bucket("a", 2, 1_000)];
    for (let index = 0; index < 2; index++) atOnce(limiter.acquire(demands)).responded();
    const calls = Array.from({ length: 6 }, () => waits(limiter.acquire(demands, { maxWaitMs: 60_000 })));
    // One for the slot and one for the wait, each.
    expect(platform.pendingTimers).toBe(12);
    await platform.advance(1_000);
    expect(calls.map(({ permit }) => permit !== undefined)).toEqual([true, true, false, false, false, false]);
    for (const { permit } of calls) permit?.responded();
    await platform.advance(1_100);
    expect(calls.filter(({ permit }) => permit).length).toBe(4);
    for (const { permit } of calls) permit?.unsent();
    await platform.advance(1_100);
    expect(calls.every(({ permit }) => permit)).toBe(true);
    expect(platform.pendingTimers).toBe(0);
    expect(limiter.snapshot()[0]?.queued).toBe(0);
  });

  it("are asked for by the platform", () => {
    const { platform, limiter } = setup({}, { ownTimers: true });
    const demands = [bucket("a", 1, 1_000)];
    atOnce(limiter.acquire(demands)).responded();
    waits(limiter.acquire(demands));
    waits(limiter.acquire(demands));
    expect(platform.pendingTimers).toBe(2);
  });
});

describe("buckets", () => {
  it("without state are dropped when there are many, those with state are kept", async () => {
    const { platform, limiter } = setup();
    const busy = [bucket("busy", 1, 3_600_000)];
    const wanted = bucket("wanted", 5, 1_000);
    atOnce(limiter.acquire(busy)).responded();
    waits(limiter.acquire([busy[0]!, wanted]));
    for (let round = 0; round < 10; round++) {
      for (let index = 0; index < 400; index++)
        atOnce(limiter.acquire([bucket(`r${round}-${index}`, 5, 100)])).responded();
      await platform.advance(200);
    }
    expect(limiter.snapshot().length).toBeLessThan(1_500);
    expect(limiter.snapshot("test:busy")[0]?.windows[0]?.used).toBe(1);
    expect(limiter.snapshot("test:wanted")).toHaveLength(1);
  });
});
