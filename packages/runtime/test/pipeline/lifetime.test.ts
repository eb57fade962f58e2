import { createVirtualPlatform } from "@carillon/config/virtual-platform";
import { describe, expect, test, vi } from "vitest";
import { Lifetime } from "../../src/pipeline/lifetime.ts";

function live(timeoutMs: number, outer?: AbortSignal) {
  const platform = createVirtualPlatform();
  let ends = 0;
  const lifetime = new Lifetime(platform, timeoutMs, outer, () => {
    ends++;
  });
  return { platform, lifetime, ends: () => ends };
}
const never = () => new Promise<never>(() => undefined);
const outcome = (work: Promise<unknown>) =>
  work.then(
    (value) => ({ value }),
    (error: unknown) => ({ error }),
  );

describe("the life of an attempt", () => {
  test("ends with its time, and says so", async () => {
    const { platform, lifetime, ends } = live(1_000);
    const guarded = outcome(lifetime.guard(never()));
    await platform.advance(999);
    expect([lifetime.signal.aborted, lifetime.timedOut, ends()]).toEqual([false, false, 0]);
    await platform.advance(1);
    expect([lifetime.signal.aborted, lifetime.timedOut, ends()]).toEqual([true, true, 1]);
    expect(await guarded).toEqual({ error: lifetime.signal.reason });
    expect(String(lifetime.signal.reason)).toBe("TimeoutError: No answer within 1000 ms");
  });
  test("ends with the caller's signal, for the caller's reason", async () => {
    const controller = new AbortController();
    const { platform, lifetime, ends } = live(1_000, controller.signal);
    const guarded = outcome(lifetime.guard(never()));
    const reason = { mine: true };
    controller.abort(reason);
    expect(await guarded).toEqual({ error: reason });
    expect([lifetime.signal.reason, lifetime.timedOut, ends(), platform.pendingTimers]).toEqual([reason, false, 1, 0]);
  });
  test("is over at once where the signal was aborted before", async () => {
    const reason = { mine: true };
    const { platform, lifetime, ends } = live(1_000, AbortSignal.abort(reason));
    expect([lifetime.signal.reason, ends(), platform.pendingTimers]).toEqual([reason, 1, 0]);
    expect(await outcome(lifetime.guard(never()))).toEqual({ error: reason });
  });
  test("leaves nothing on the caller's signal, however it ends", () => {
    for (const end of ["end", "cancel"] as const) {
      const controller = new AbortController();
      const add = vi.spyOn(controller.signal, "addEventListener");
      const remove = vi.spyOn(controller.signal, "removeEventListener");
      const { platform, lifetime, ends } = live(1_000, controller.signal);
      lifetime[end]();
      expect(remove.mock.calls.map(([, listener]) => listener)).toEqual(add.mock.calls.map(([, listener]) => listener));
      expect(add).toHaveBeenCalledTimes(1);
      expect([platform.pendingTimers, ends(), lifetime.signal.aborted]).toEqual([0, 1, end === "cancel"]);
      controller.abort("late");
      expect([ends(), lifetime.signal.reason === "late"]).toEqual([1, false]);
    }
  });
  test("gives what the work gives, and its failure", async () => {
    const { lifetime } = live(1_000);
    expect(await lifetime.guard(Promise.resolve(7))).toBe(7);
    expect(await outcome(lifetime.guard(Promise.reject("broken")))).toEqual({ error: "broken" });
    lifetime.cancel("over");
    expect(await outcome(lifetime.guard(never()))).toEqual({ error: "over" });
  });
});

describe("the clock of a stream", () => {
  const patience = async (timeoutMs: number, what: "becomeStream" | "wait" | "rest") => {
    const { platform, lifetime } = live(timeoutMs);
    await platform.advance(timeoutMs - 1);
    lifetime[what]();
    expect(platform.pendingTimers).toBe(1);
    const from = platform.now();
    await platform.runAll();
    expect(lifetime.timedOut).toBe(true);
    return platform.now() - from;
  };
  const elapsed = async (timeoutMs: number, what: "becomeStream" | "wait" | "rest", ms: number) => {
    const { platform, lifetime } = live(timeoutMs);
    await platform.advance(timeoutMs - 1);
    lifetime[what]();
    await platform.advance(ms - 1);
    const before = lifetime.timedOut;
    await platform.advance(1);
    return [before, lifetime.timedOut];
  };
  test.each<["becomeStream" | "wait" | "rest", number, number]>([
    ["becomeStream", 1_000, 30_000],
    ["becomeStream", 40_000, 40_000],
    ["wait", 1_000, 1_000],
    ["wait", 400_000, 400_000],
    ["rest", 1_000, 300_000],
    ["rest", 400_000, 400_000],
  ])("%s gives %i ms or more: %i", async (what, timeoutMs, ms) => {
    expect(await elapsed(timeoutMs, what, ms)).toEqual([false, true]);
    expect(await patience(timeoutMs, what)).toBeGreaterThanOrEqual(ms);
  });
});
