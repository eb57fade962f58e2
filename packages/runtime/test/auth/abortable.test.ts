import { expect, test } from "vitest";
import { abortable } from "../../src/auth/abortable.ts";

const reason = new Error("mine");
/** A signal that counts who listens. */
function counted() {
  const controller = new AbortController();
  const { signal } = controller;
  let listeners = 0;
  const { addEventListener, removeEventListener } = signal;
  signal.addEventListener = (...args: Parameters<typeof addEventListener>): void => {
    listeners++;
    addEventListener.apply(signal, args);
  };
  signal.removeEventListener = (...args: Parameters<typeof removeEventListener>): void => {
    listeners--;
    removeEventListener.apply(signal, args);
  };
  return { controller, signal, listeners: () => listeners };
}

test("without a signal it is the promise itself", () => {
  const promise = Promise.resolve(1);
  expect(abortable(promise, undefined)).toBe(promise);
});

test("a promise that settles first decides, and nobody listens any more", async () => {
  const { controller, signal, listeners } = counted();
  expect(await abortable(Promise.resolve(1), signal)).toBe(1);
  await expect(abortable(Promise.reject(reason), signal)).rejects.toBe(reason);
  expect(listeners()).toBe(0);
  controller.abort();
});

test("an abort that comes first decides, and a later failure of the promise is nobody's", async () => {
  const { controller, signal } = counted();
  let fail = (_: unknown): void => undefined;
  const pending = abortable(
    new Promise((_, reject) => {
      fail = reject;
    }),
    signal,
  );
  controller.abort(reason);
  await expect(pending).rejects.toBe(reason);
  fail(new Error("too late"));
  await new Promise((resolve) => setImmediate(resolve));
});

test("a signal that was aborted before decides at once, and a failure of the promise is nobody's", async () => {
  const { controller, signal, listeners } = counted();
  controller.abort(reason);
  await expect(abortable(new Promise(() => undefined), signal)).rejects.toBe(reason);
  await expect(abortable(Promise.reject(new Error("too late")), signal)).rejects.toBe(reason);
  expect(listeners()).toBeLessThanOrEqual(0);
});
