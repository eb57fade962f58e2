import { createVirtualPlatform } from "@carillon/config/virtual-platform";
import { describe, expect, test } from "vitest";
import type { Operation } from "../../src/operation.ts";
import { acme, createThing, deleteThings, downloadThing, getThing } from "../support/acme.ts";
import { FullCore } from "../support/full-core.ts";

const client = (reply: Response | (() => Response | Promise<Response>), options: object = {}) => {
  const platform = createVirtualPlatform();
  const fetch = async () => (typeof reply === "function" ? reply() : reply);
  return { core: new FullCore(acme, { apiKey: "key-made-up", fetch, platform, retry: false, ...options }), platform };
};
const failure = async (call: PromiseLike<unknown>): Promise<Error & Record<string, unknown>> =>
  Promise.resolve(call).then(
    (value) => Promise.reject(new Error(`gave ${JSON.stringify(value)}`)),
    (error) => error,
  );
/** A reply that says a status with a body, which `Response` itself refuses for some. */
const odd = (status: number, body: string): Response =>
  Object.defineProperty(new Response(body), "status", { value: status });
const never = () => new ReadableStream({ pull: () => new Promise(() => undefined) });

describe("a reply", () => {
  const kinds = (response: Operation["response"]): Operation => (response ? { ...getThing, response } : getThing);

  test.each<[Operation["response"], Response, unknown]>([
    ["none", new Response("<html>"), undefined],
    ["none", Response.json({ a: 1 }), undefined],
    [undefined, new Response(null, { status: 204 }), undefined],
    [undefined, new Response(null, { status: 205 }), undefined],
    [undefined, odd(204, "x"), undefined],
    [undefined, new Response('\ufeff{"a":1}'), { a: 1 }],
    [undefined, new Response('\ufeff{"a":1}', { headers: { "content-length": "10" } }), { a: 1 }],
    ["text", new Response("\ufeffplain", { headers: { "content-type": "application/json" } }), "plain"],
    ["text", new Response(""), ""],
    ["auto", new Response("[1]", { headers: { "content-type": "application/vnd.acme+JSON; v=1" } }), [1]],
    ["auto", new Response("[1]", { headers: { "content-type": "application/jsonish" } }), "[1]"],
    ["auto", new Response("[1]", { headers: { "content-type": "text/plain" } }), "[1]"],
    ["auto", odd(200, ""), undefined],
  ])("of kind %s out of %o is %j", async (response, reply, value) => {
    expect(await client(reply).core.call(kinds(response), "1")).toEqual(value);
  });

  test.each<[string, string]>([
    ["", "is empty, and the operation answers with JSON. Look at `headers` for who answered."],
    ["<html>", "is HTML, not JSON: a proxy or a wrong base URL answered."],
    [" \n <html>", "is HTML, not JSON: a proxy or a wrong base URL answered."],
    ["x <html>", "is not valid JSON: it may be cut off. `snippet` shows its beginning."],
    ['{"a": <', "is not valid JSON: it may be cut off. `snippet` shows its beginning."],
    [`"${"x".repeat(200)}"`, "is larger than 200 bytes (decoded). Raise `maxResponseBytes` if that is expected."],
  ])("that says %j is refused, with words that help", async (text, why) => {
    const headers = { "x-request-id": "r1" };
    expect(
      await failure(client(new Response(text, { headers }), { maxResponseBytes: 200 }).core.call(getThing, "1")),
    ).toMatchObject({
      name: "ResponseParseError",
      operation: "things.get",
      status: 200,
      requestId: "r1",
      snippet: text.length > 200 ? "" : text,
      message: `things.get: the reply with status 200 ${why}`,
    });
  });

  test("that is exactly as large as allowed passes", async () => {
    const text = `"${"x".repeat(198)}"`;
    for (const headers of [{}, { "content-length": "200" }, { "content-length": "nonsense" }] as Record<
      string,
      string
    >[]) {
      expect(
        await client(new Response(text, { headers }), { maxResponseBytes: 200 }).core.call(getThing, "1"),
      ).toHaveLength(198);
    }
  });

  test("that nobody reads is done with its status, also when its body breaks off", async () => {
    const broken = new ReadableStream({ start: (controller) => controller.error(new TypeError("terminated")) });
    expect(await client(new Response(broken)).core.call(deleteThings, undefined, {})).toBeUndefined();
    const { core, platform } = client(new Response(never()));
    const call = core.call(deleteThings, undefined, {});
    await platform.runAll();
    expect(await call).toBeUndefined();
  });

  test("that nobody reads can be given up", async () => {
    const controller = new AbortController();
    const reason = { mine: true };
    const { core, platform } = client(new Response(never()));
    const call = failure(core.call(deleteThings, undefined, {}, { signal: controller.signal }));
    await platform.settle();
    controller.abort(reason);
    expect(await call).toBe(reason);
  });
});

describe("a raw reply", () => {
  const args = { path: { id: "1" }, query: {}, body: undefined };
  const forward = (reply: Response, operation: Operation = getThing, options: object = {}) =>
    client(reply, options).core.forward(operation, args, {});

  test("has status, text and headers as they came, but for what told of its bytes", async () => {
    const headers = { "content-encoding": "gzip", "content-length": "3", "x-mine": "1", "content-type": "text/plain" };
    const reply = await forward(new Response("abc", { status: 203, statusText: "Why Not", headers }));
    expect([reply.status, reply.statusText, await reply.text()]).toEqual([203, "Why Not", "abc"]);
    expect(Object.fromEntries(reply.headers)).toEqual({ "x-mine": "1", "content-type": "text/plain" });
  });

  test.each([204, 205, 304])("of status %i has no body, whatever the platform says", async (status) => {
    const reply = await forward(odd(status, "x"));
    expect([reply.status, reply.body]).toEqual([status, null]);
  });

  test("is whole, and no larger than allowed", async () => {
    expect(await failure(forward(new Response("x".repeat(201)), getThing, { maxResponseBytes: 200 }))).toMatchObject({
      name: "ResponseParseError",
    });
    const refusal = await forward(new Response("x".repeat(200), { status: 404 }), downloadThing, {
      maxResponseBytes: 200,
    });
    expect([refusal.status, await refusal.text()]).toEqual([404, "x".repeat(200)]);
  });

  test("of a stream may be read later than an attempt may take, and is let go when nobody does", async () => {
    const read = async (waitMs: number) => {
      const { core, platform } = client(new Response(new Blob(["abc"]).stream()), { timeoutMs: 1_000 });
      const reply = await core.forward(downloadThing, args, {});
      await platform.advance(waitMs);
      return reply.text();
    };
    expect(await read(29_999)).toBe("abc");
    await expect(read(30_000)).rejects.toThrow();
  });
});

test("a refusal of what nobody may repeat is told with its body, whatever that is", async () => {
  for (const [body, read] of [
    ["", undefined],
    ["plain", "plain"],
    ['{"a":1}', { a: 1 }],
    ["null", null],
  ] as const) {
    const error = await failure(client(new Response(body, { status: 400 })).core.call(createThing, undefined, {}));
    expect(error).toMatchObject({ name: "BadRequestError", body: read });
  }
});
