import { type FaultName, type FaultServer, startFaultServer } from "@carillon/config/faults";
import { createVirtualPlatform } from "@carillon/config/virtual-platform";
import { afterAll, afterEach, beforeAll, describe, expect, test } from "vitest";
import type { BinaryReply } from "../../src/index.ts";
import { createThing, deleteThings, downloadThing, exportLines, exportRows, getThing } from "../support/acme.ts";
import { type AuthKind, clientOf, collect, failureOf, KINDS } from "./support.ts";

const auth = KINDS[0] as AuthKind;
let server: FaultServer;
beforeAll(async () => {
  server = await startFaultServer({ trickleMs: 10 });
});
afterEach(() => server.reset());
afterAll(() => server.stop());

const SLOW: FaultName[] = ["trickle-header", "trickle-body"];

describe.each(SLOW)("%s", (name) => {
  const at = (options: object) => clientOf(auth, { baseUrl: server.addressOf(name), ...options });

  test("the time of an attempt covers the body: bytes that trickle in do not renew it", async () => {
    const error = await failureOf(at({ timeoutMs: 200 }).call(createThing, undefined, {}));
    expect([error.name, error.mayHaveBeenProcessed]).toEqual(["TimeoutError", true]);
    expect(error.message).toContain("`timeoutMs`");
    await expect.poll(() => server.openSockets()).toBe(0);
  });
  test("the deadline covers all attempts", async () => {
    const retry = { maxAttempts: 100, baseDelayMs: 1, maxDelayMs: 1 };
    const error = await failureOf(at({ timeoutMs: 400, deadlineMs: 1_800, retry }).call(getThing, "1"));
    expect(error.name).toBe("TimeoutError");
    expect(server.requests.length).toBeGreaterThan(1);
    expect(server.requests.length).toBeLessThan(6);
    await expect.poll(() => server.openSockets()).toBe(0);
  });
  test("an abort ends it with the caller's reason", async () => {
    const reason = new Error("mine");
    const controller = new AbortController();
    setTimeout(() => controller.abort(reason), 100);
    expect(await failureOf(at({}).call(getThing, "1", undefined, { signal: controller.signal }))).toBe(reason);
    await expect.poll(() => server.openSockets()).toBe(0);
  });
});

test("a call without a reply to read is done when the status says so, however slow the rest is", async () => {
  const core = clientOf(auth, { baseUrl: server.addressOf("trickle-body"), timeoutMs: 1_000 });
  expect(await core.call(deleteThings, undefined, [])).toBeUndefined();
  const controller = new AbortController();
  const reason = { mine: true };
  setTimeout(() => controller.abort(reason), 500);
  const patient = clientOf(auth, { baseUrl: server.addressOf("trickle-body") });
  expect(await failureOf(patient.call(deleteThings, undefined, [], { signal: controller.signal }))).toBe(reason);
  await expect.poll(() => server.openSockets()).toBe(0);
});

describe("a stream that nobody begins to read", () => {
  /** A client in virtual time, whose replies never end. */
  function setup(options: object = {}) {
    const platform = createVirtualPlatform();
    let cancelled = 0;
    const fetch = async (_: string, { signal }: { signal: AbortSignal }) => {
      signal.addEventListener("abort", () => cancelled++);
      return new Response(
        new ReadableStream({ pull: (controller) => controller.enqueue(new TextEncoder().encode("1\n")) }),
      );
    };
    const core = clientOf(auth, { fetch, platform, throttle: {}, ...options });
    return { platform, core, cancelled: () => cancelled };
  }

  test.each([
    ["bytes", downloadThing],
    ["lines", exportLines],
    ["rows", exportRows],
  ])("%s: lets its connection and its slot go after 30 s, and says so", async (_, operation) => {
    const { platform, core, cancelled } = setup();
    const stream = await core.call(operation, "1");
    await platform.advance(29_900);
    expect([cancelled(), core.snapshot()[0]?.inFlight]).toEqual([0, 1]);
    await platform.advance(200);
    expect([cancelled(), core.snapshot()[0]?.inFlight, platform.pendingTimers]).toEqual([1, 0, 0]);
    const late =
      Symbol.asyncIterator in (stream as object)
        ? collect(stream as AsyncIterable<unknown>)
        : (stream as BinaryReply).text();
    const error = await failureOf(late);
    expect([error.name, error.message]).toEqual(["TimeoutError", expect.stringContaining("lay unread for too long")]);
  });

  test("a longer timeoutMs is waited for", async () => {
    const { platform, core, cancelled } = setup({ timeoutMs: 90_000 });
    await core.call(exportRows);
    await platform.advance(89_900);
    expect(cancelled()).toBe(0);
    await platform.advance(200);
    expect(cancelled()).toBe(1);
  });

  test("between two reads there are five minutes", async () => {
    const { platform, core, cancelled } = setup();
    const rows = ((await core.call(exportRows)) as AsyncIterable<unknown>)[Symbol.asyncIterator]();
    expect(await rows.next()).toEqual({ done: false, value: 1 });
    await platform.advance(299_900);
    expect(cancelled()).toBe(0);
    await platform.advance(200);
    expect([cancelled(), platform.pendingTimers]).toEqual([1, 0]);
  });

  test.each([
    ["lines", exportLines],
    ["rows", exportRows],
  ])("%s: that is given back unread goes at once", async (_, operation) => {
    const { core, cancelled, platform } = setup();
    const items = (await core.call(operation)) as AsyncGenerator<unknown>;
    await items.return(undefined);
    expect([cancelled(), core.snapshot()[0]?.inFlight, platform.pendingTimers]).toEqual([1, 0, 0]);
    expect(await items.next()).toEqual({ done: true, value: undefined });
  });
});
