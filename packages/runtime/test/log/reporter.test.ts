import { describe, expect, test, vi } from "vitest";
import { createReporter, observe } from "../../src/log/reporter.ts";
import { acme, getThing } from "../support/acme.ts";

const settled = (): Promise<void> => new Promise((resolve) => setTimeout(resolve, 5));

test("observers that throw or reject break neither the call nor one another nor the process", async () => {
  const unhandled = vi.fn();
  process.on("unhandledRejection", unhandled);
  try {
    const onRetry = vi.fn(() => Promise.reject(new Error("hook")));
    const logger = {
      warn: vi.fn(() => {
        throw new Error("logger");
      }),
      debug: vi.fn(() => Promise.reject(new Error("async logger"))),
    };
    const reporter = createReporter(acme, getThing, { onRetry } as never, logger);
    reporter.emit("onRetry", 1, { delayMs: 1, reason: "status 503" });
    reporter.emit("onThrottle", 1, { kind: "waited", waitedMs: 1, pausedMs: 0, buckets: [] });
    await settled();
    expect([onRetry, logger.warn, logger.debug].map((each) => each.mock.calls.length)).toEqual([1, 1, 1]);
    expect(unhandled).not.toHaveBeenCalled();
  } finally {
    process.off("unhandledRejection", unhandled);
  }
});

test("a logger and hooks that are classes keep their this", () => {
  const heard: string[] = [];
  class Observer {
    #name = "observer";
    debug(): void {
      heard.push(`log ${this.#name}`);
    }
    onThrottle(): void {
      heard.push(`hook ${this.#name}`);
    }
  }
  const reporter = createReporter(acme, getThing, new Observer(), new Observer());
  reporter.emit("onThrottle", 1, { kind: "waited", waitedMs: 1, pausedMs: 0, buckets: [] });
  expect(heard).toEqual(["log observer", "hook observer"]);
});

describe("observers", () => {
  const call = { vendor: "acme", operation: "things.get", method: "GET", path: "/things/{id}", attempt: 2 };
  const waited = { kind: "waited" as const, waitedMs: 1, pausedMs: 0, buckets: [] };

  test("of nothing need no words, and of any kind do", () => {
    const silent = createReporter(acme, getThing, undefined, undefined);
    expect(silent.isHeard).toBe(false);
    silent.emit("onThrottle", 1, waited);
    expect(createReporter(acme, getThing, {}, undefined).isHeard).toBe(true);
    expect(createReporter(acme, getThing, undefined, {}).isHeard).toBe(true);
  });
  test("may be hooks alone or a logger alone", () => {
    const onThrottle = vi.fn();
    createReporter(acme, getThing, { onThrottle }, undefined).emit("onThrottle", 2, waited);
    expect(onThrottle.mock.calls).toEqual([[{ ...call, ...waited }]]);
    const debug = vi.fn();
    createReporter(acme, getThing, undefined, { debug }).emit("onThrottle", 2, waited);
    expect(debug.mock.calls).toEqual([["acme throttle things.get", { ...call, ...waited }]]);
  });
  test("that listen for something else are not disturbed, and disturb nobody", () => {
    const told: unknown[] = [];
    const reporter = createReporter(
      acme,
      getThing,
      { onRetry: () => told.push("hook") },
      { error: () => told.push("log") },
    );
    reporter.emit("onThrottle", 1, waited);
    expect(told).toEqual([]);
  });
});

describe("what an observer gives back", () => {
  class Later {
    readonly heard: unknown[][] = [];
    // biome-ignore lint/suspicious/noThenProperty: a promise of another kind is what this is about.
    readonly then: unknown;
    constructor(then: (later: Later) => unknown) {
      // biome-ignore lint/suspicious/noThenProperty: a promise of another kind is what this is about.
      this.then = then(this);
    }
  }
  test.each([
    ["nothing", undefined],
    ["null", null],
    ["a number", 7],
    ["an object", {}],
    ["an object with another then", new Later(() => "later")],
    ["a promise", Promise.resolve()],
  ])("%s is dropped", (_, value) => {
    expect(observe(() => value)).toBeUndefined();
  });
  test("a promise of another kind has its failure handled", () => {
    const later = new Later(
      ({ heard }) =>
        (...given: unknown[]) =>
          heard.push(given),
    );
    observe(() => later);
    expect(later.heard).toEqual([[undefined, expect.any(Function)]]);
  });
});
