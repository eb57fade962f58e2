import { afterEach, beforeEach, expect, test, vi } from "vitest";
import { sleep, systemPlatform } from "../src/platform.ts";

beforeEach(() => {
  vi.useFakeTimers();
});
afterEach(() => {
  vi.useRealTimers();
});

test("a wait longer than setTimeout can hold does not end at once", async () => {
  const longest = 2 ** 31 - 1;
  let fired = 0;
  const count = (): void => {
    fired++;
  };
  systemPlatform.timer(2 * longest + 500, count);
  const cancel = systemPlatform.timer(longest + 500, count);
  await vi.advanceTimersByTimeAsync(longest + 1);
  cancel();
  await vi.advanceTimersByTimeAsync(longest);
  expect(fired).toBe(0);
  await vi.advanceTimersByTimeAsync(500);
  expect(fired).toBe(1);
  expect(vi.getTimerCount()).toBe(0);
});

test("a sleep ends with the reason of an abort, and leaves no timer and no listener", async () => {
  const controller = new AbortController();
  const remove = vi.spyOn(controller.signal, "removeEventListener");
  const slept = sleep(systemPlatform, 1000, controller.signal);
  const reason = new Error("mine");
  controller.abort(reason);
  await expect(slept).rejects.toBe(reason);
  expect(vi.getTimerCount()).toBe(0);
  const other = new AbortController();
  const removed = vi.spyOn(other.signal, "removeEventListener");
  const done = sleep(systemPlatform, 10, other.signal);
  await vi.advanceTimersByTimeAsync(10);
  await done;
  expect([remove.mock.calls.length, removed.mock.calls.length]).toEqual([0, 1]);
  await expect(sleep(systemPlatform, 10, AbortSignal.abort(reason))).rejects.toBe(reason);
});
