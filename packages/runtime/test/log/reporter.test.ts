import { expect, test, vi } from "vitest";
import { createReporter } from "../../src/log/reporter.ts";
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
