import { describe, expect, test } from "vitest";
import { ClientCore } from "../../src/core/client-core.ts";
import type { Operation, Vendor } from "../../src/operation.ts";
import type { ClientOptions } from "../../src/options.ts";
import { systemPlatform } from "../../src/platform.ts";
import { acme, createThing, deleteThings, getThing, trackThing } from "../support/acme.ts";

type Step = Response | Error | (() => Response);

const dropped = (): Error => new TypeError("fetch failed", { cause: coded("read ECONNRESET", "ECONNRESET", "read") });
const refused = (): Error =>
  new TypeError("fetch failed", { cause: coded("connect ECONNREFUSED", "ECONNREFUSED", "connect") });
const coded = (message: string, code: string, syscall: string): Error =>
  Object.assign(new Error(message), { code, syscall });
const ok = (): Response => Response.json({ ok: true });
const status = (code: number, headers: Record<string, string> = {}): Response =>
  Response.json({ error: { message: "no" } }, { status: code, headers: { "x-request-id": "req-7", ...headers } });
/** A reply that ends before its body does. */
const brokenOff = (): Response =>
  new Response(
    new ReadableStream({
      start(controller) {
        controller.enqueue(new TextEncoder().encode('{"a":'));
        controller.error(new TypeError("terminated"));
      },
    }),
    { headers: { "x-request-id": "req-8" } },
  );

const putThing: Operation = { ...createThing, id: "things.put", method: "PUT" };

/** A call against these answers in turn: what it comes to, how often it was sent, and how long it waited in between. */
async function run(
  call: (core: ClientCore) => PromiseLike<unknown>,
  steps: readonly Step[],
  options: ClientOptions = {},
  vendor: Vendor = acme,
) {
  let sent = 0;
  const delays: number[] = [];
  const fetch: typeof globalThis.fetch = async () => {
    const step = steps[Math.min(sent++, steps.length - 1)];
    if (step instanceof Error) throw step;
    return typeof step === "function" ? step() : (step as Response).clone();
  };
  const core = new ClientCore(vendor, {
    apiKey: "k",
    fetch,
    platform: { ...systemPlatform, random: () => 0.5 },
    retry: { baseDelayMs: 2 },
    hooks: { onRetry: ({ delayMs }: { delayMs: number }) => delays.push(delayMs) },
    ...options,
  });
  const outcome = await call(core).then(
    (value) => ({ value }),
    (error: Error & Record<string, unknown>) => ({ error }),
  );
  const { value, error } = outcome as { value?: unknown; error?: Error & Record<string, unknown> };
  return { value, error: error as Error & Record<string, unknown>, sent, delays };
}

const get = (core: ClientCore): PromiseLike<unknown> => core.call(getThing, "1");
const put = (core: ClientCore): PromiseLike<unknown> => core.call(putThing, undefined, {});
const remove = (core: ClientCore): PromiseLike<unknown> =>
  core.call({ ...deleteThings, response: "json" }, undefined, {});
const create = (core: ClientCore): PromiseLike<unknown> => core.call(createThing, undefined, {});
const track = (core: ClientCore): PromiseLike<unknown> => core.call(trackThing, undefined, {});

describe("a connection that is dropped", () => {
  test.each([
    ["GET", get],
    ["PUT", put],
    ["DELETE", remove],
    ["POST with the vendor's id", track],
  ])("%s goes again at once, the first time", async (_, call) => {
    expect(await run(call, [dropped(), ok()])).toMatchObject({ value: { ok: true }, sent: 2, delays: [0] });
  });
  test("a second loss waits the first step of the ladder, and the attempts are counted", async () => {
    const { error, sent, delays } = await run(get, [dropped()], { retry: { baseDelayMs: 2, maxAttempts: 4 } });
    expect({ sent, delays, attempts: error.attempts }).toEqual({ sent: 4, delays: [0, 1, 2], attempts: 4 });
    expect(error).toMatchObject({ name: "ConnectionError", mayHaveBeenProcessed: true, operation: "things.get" });
  });
  test("no retry means none", async () => {
    expect(await run(get, [dropped()], { retry: false })).toMatchObject({ sent: 1, delays: [] });
  });
  test("the quick one is paid for like any other", async () => {
    const steps = [dropped(), ok()];
    let sent = 0;
    const fetch: typeof globalThis.fetch = async () => {
      const step = steps[sent++ % 2];
      if (step instanceof Error) throw step;
      return (step as Response).clone();
    };
    const failing = { retry: { maxAttempts: 2 }, throttle: false, apiKey: "k" } as const;
    const core = new ClientCore(acme, { ...failing, fetch });
    // Each call costs 14 tokens and earns them back, so this one never runs dry; …
    for (let n = 0; n < 100; n++) await core.call(getThing, "1");
    expect(sent).toBe(200);
    // … and one whose retries fail does, after 35 of them.
    sent = 0;
    const down = new ClientCore(acme, {
      ...failing,
      fetch: async () => {
        sent++;
        throw dropped();
      },
    });
    for (let n = 0; n < 50; n++) await down.call(getThing, "1").safe();
    expect(sent).toBe(85);
  });
  test("a POST says that it may have been processed", async () => {
    const { error, sent } = await run(create, [dropped(), ok()]);
    expect(sent).toBe(1);
    expect(error).toMatchObject({ name: "ConnectionError", mayHaveBeenProcessed: true, attempts: 1 });
    expect(error.message).toBe(
      "Acme things.create: the connection failed (read ECONNRESET). It may have been processed, so it was not repeated: look before you send it again.",
    );
  });
});

describe("a connection that is never made", () => {
  test("a POST goes again, after the first step of the ladder", async () => {
    expect(await run(create, [refused(), ok()])).toMatchObject({ value: { ok: true }, sent: 2, delays: [1] });
  });
  test("nothing can have been processed", async () => {
    const { error, sent } = await run(create, [refused()]);
    expect(sent).toBe(3);
    expect(error).toMatchObject({ name: "ConnectionError", mayHaveBeenProcessed: false, attempts: 3 });
    expect(error.message).toContain("(connect ECONNREFUSED). Check the network and the base URL, or call again.");
  });
});

describe("statuses", () => {
  test.each([421, 425, 420, 429])("%i: a POST was not worked on", async (code) => {
    expect(await run(create, [status(code, { "retry-after": "0" }), ok()])).toMatchObject({ sent: 2 });
  });
  test.each([500, 502, 503, 504, 408, 409])("%i: a POST is not sent again, whatever the wait", async (code) => {
    const { error, sent } = await run(create, [status(code, { "retry-after": "0" }), ok()]);
    expect(sent).toBe(1);
    expect(error).toMatchObject({ status: code, mayHaveBeenProcessed: code !== 409, requestId: "req-7" });
  });
  const strict: Vendor = { ...acme, rateStatus: [429, 503] };
  test("503 is a limit where the vendor says so, and only with the time until when", async () => {
    expect(await run(create, [status(503, { "retry-after": "0" }), ok()], {}, strict)).toMatchObject({ sent: 2 });
    expect(await run(create, [status(503), ok()], {}, strict)).toMatchObject({ sent: 1 });
    expect(await run(create, [status(503, { "retry-after": "0" })], {})).toMatchObject({ sent: 1 });
  });
});

describe("what came before counts", () => {
  test("a refusal after a lost answer", async () => {
    const { error, sent } = await run(remove, [dropped(), status(404)]);
    expect(sent).toBe(2);
    expect(error).toMatchObject({ name: "NotFoundError", attempts: 2, mayHaveBeenProcessed: true });
  });
  test("a refusal after a failed server", async () => {
    const { error } = await run(put, [status(500), status(409)]);
    expect(error).toMatchObject({ name: "ConflictError", mayHaveBeenProcessed: true });
  });
  test("a refusal after a connection that was not made", async () => {
    const { error } = await run(create, [refused(), status(409)]);
    expect(error).toMatchObject({ name: "ConflictError", mayHaveBeenProcessed: false });
  });
  test("no connection after a failed server", async () => {
    const { error } = await run(put, [status(500), refused()]);
    expect(error).toMatchObject({ name: "ConnectionError", attempts: 3, mayHaveBeenProcessed: true });
  });
  test("no connection after a refusal", async () => {
    const { error } = await run(create, [status(429, { "retry-after": "0" }), refused()]);
    expect(error).toMatchObject({ name: "ConnectionError", mayHaveBeenProcessed: false });
  });
});

describe("the vendor's id of a request", () => {
  test("of a reply that broke off", async () => {
    const { error, sent } = await run(create, [brokenOff]);
    expect(sent).toBe(1);
    expect(error).toMatchObject({ name: "ConnectionError", requestId: "req-8", mayHaveBeenProcessed: true });
    expect(error.message).toContain("the reply broke off (terminated) (request req-8). It may have been processed");
  });
  test("of a reply that cannot be read", async () => {
    const { error } = await run(get, [() => new Response("<html>", { headers: { "x-request-id": "req-9" } })]);
    expect(error).toMatchObject({ name: "ResponseParseError", requestId: "req-9" });
  });
  test("of a redirect", async () => {
    const away = () =>
      new Response(null, { status: 302, headers: { location: "https://else.test/", "x-request-id": "req-1" } });
    expect((await run(get, [away])).error).toMatchObject({ name: "UnexpectedRedirectError", requestId: "req-1" });
  });
  test("of nothing, where nothing came", async () => {
    expect((await run(create, [dropped()])).error.requestId).toBeUndefined();
  });
});
