import { describe, expect, test } from "vitest";
import { type MockHttp, type MockInit, type MockReply, mock } from "../../src/mocks.ts";
import type { Operation, Vendor } from "../../src/operation.ts";
import { ndjson } from "../../src/pipeline/stream.ts";
import { acme } from "../support/acme.ts";

/** What a handler was made of; msw itself calls it with the same three. */
interface Handler {
  method: string;
  pattern: RegExp;
  resolve: (info: { request: Request }) => Response | undefined;
  once: boolean;
}
const request = new Request("https://api.acme.test/v1");
const http = Object.fromEntries(
  ["get", "head", "post", "put", "patch", "delete"].map((method) => [
    method,
    (pattern: RegExp, resolve: Handler["resolve"], { once }: { once: boolean }) => ({ method, pattern, resolve, once }),
  ]),
) as unknown as MockHttp<Handler>;

const vendor: Vendor = {
  ...acme,
  hosts: {
    api: { url: "https://api.acme.test/v1/", limits: [] },
    track: { url: { us: "https://t.acme.test", eu: "https://t-eu.acme.test" }, limits: [] },
    own: { limits: [] },
  } as unknown as Vendor["hosts"],
  defaultHost: "api",
};
const get: Operation = { id: "things.get", method: "GET", path: "/things/{id}/parts.json" };
const json: MockReply = { status: 200, contentType: "application/json", example: { data: { id: "7" }, links: {} } };

const made = (operation: Partial<Operation>, standard: MockReply = json, reply?: unknown, init?: MockInit): Handler =>
  mock(http, vendor, { ...get, ...operation }, standard, reply, init);

describe("a mocked endpoint is met", () => {
  const meets = (operation: Partial<Operation>, url: string, init?: MockInit): boolean =>
    made(operation, json, undefined, init).pattern.test(url);

  test("at the vendor's address, each parameter filling one segment", () => {
    expect(meets({}, "https://api.acme.test/v1/things/a%2Fb/parts.json")).toBe(true);
    for (const url of [
      "https://api.acme.test/v1/things/a/b/parts.json",
      "https://api.acme.test/v1/things//parts.json",
      "https://api.acme.test/v1/things/a/partsXjson",
      "https://apiXacme.test/v1/things/a/parts.json",
      "https://api.acme.test/v1/things/a/parts.json/more",
      "https://evil.test/https://api.acme.test/v1/things/a/parts.json",
      "https://api.acme.test/things/a/parts.json",
    ])
      expect(meets({}, url), url).toBe(false);
  });

  test("at every address of its host", () => {
    for (const base of ["https://t.acme.test", "https://t-eu.acme.test"])
      expect(meets({ host: "track", path: "/e" }, `${base}/e`)).toBe(true);
    expect(meets({ host: "track", path: "/e" }, "https://api.acme.test/v1/e")).toBe(false);
  });

  test("at the address that the client was given, and there only", () => {
    const init = { baseUrl: "http://localhost:1/" };
    expect(meets({ path: "/e" }, "http://localhost:1/e", init)).toBe(true);
    expect(meets({ path: "/e" }, "https://api.acme.test/v1/e", init)).toBe(false);
    const both = { baseUrl: "http://localhost:1", baseUrls: { track: "http://localhost:2" } };
    expect(meets({ host: "track", path: "/e" }, "http://localhost:2/e", both)).toBe(true);
    expect(meets({ path: "/e" }, "http://localhost:1/e", both)).toBe(true);
    expect(
      meets({ host: "own", path: "/e" }, "http://localhost:3/e", { baseUrls: { own: "http://localhost:3" } }),
    ).toBe(true);
    expect(meets({ host: "own", path: "/e" }, "https://api.acme.test/v1/e")).toBe(false);
  });

  test("by its method, and once if that is asked", () => {
    expect([made({}).method, made({ method: "DELETE" }).method]).toEqual(["get", "delete"]);
    expect([made({}).once, made({}, json, undefined, { once: true }).once]).toEqual([false, true]);
  });
});

describe("a mocked endpoint answers", () => {
  async function answer(
    operation: Partial<Operation>,
    standard: MockReply = json,
    reply?: unknown,
    init?: MockInit,
  ): Promise<[number, string | null, string]> {
    const response = made(operation, standard, reply, init).resolve({ request })!;
    return [response.status, response.headers.get("content-type"), await response.text()];
  }
  const text: MockReply = { status: 200, contentType: "text/csv", example: "a,b" };

  test("with the documented example", async () => {
    expect(await answer({})).toEqual([200, "application/json", '{"data":{"id":"7"},"links":{}}']);
    expect(await answer({ response: "text" }, text)).toEqual([200, "text/csv", "a,b"]);
    expect(await answer({ response: "text" }, { status: 200 })).toEqual([200, "text/plain", ""]);
  });

  test("with a reply in the place that the method unwraps", async () => {
    expect(await answer({ unwrap: "/data" }, json, { id: "8" })).toEqual([
      200,
      "application/json",
      '{"data":{"id":"8"},"links":{}}',
    ]);
    expect((await answer({ unwrap: "/a~1b/m~0n" }, { status: 200, example: null }, 1))[2]).toBe('{"a/b":{"m~n":1}}');
    expect((await answer({ unwrap: "/links/next" }, json, "x"))[2]).toBe('{"data":{"id":"7"},"links":{"next":"x"}}');
    expect((await answer({}, json, { bare: true }))[2]).toBe('{"bare":true}');
  });

  test("text with text, lines with lines, and nothing with nothing", async () => {
    expect((await answer({ response: "text" }, text, "c,d"))[2]).toBe("c,d");
    const lines: MockReply = { status: 200, contentType: "application/x-ndjson", example: [{ n: 1 }, { n: 2 }] };
    expect((await answer({ response: ndjson }, lines))[2]).toBe('{"n":1}\n{"n":2}\n');
    expect((await answer({ response: ndjson }, { ...lines, example: { n: 1 } }))[2]).toBe('{"n":1}\n');
    expect((await answer({ response: ndjson }, lines, [{ n: 3 }]))[2]).toBe('{"n":3}\n');
    expect(await answer({ response: "none" }, { status: 204 })).toEqual([204, null, ""]);
    expect(await answer({ response: "none" }, { status: 202, example: { a: 1 } })).toEqual([202, null, ""]);
    expect(await answer({}, { status: 204, example: { a: 1 } })).toEqual([204, null, ""]);
    expect(await answer({}, { status: 304, example: { a: 1 } })).toEqual([304, null, ""]);
    expect(await answer({}, { status: 200 })).toEqual([200, null, ""]);
  });

  test("whether something exists, by its status", async () => {
    expect(await answer({ response: "exists" }, { status: 200 }, true)).toEqual([200, null, ""]);
    expect(await answer({ response: "exists" }, { status: 200 }, false)).toEqual([404, null, ""]);
    expect(await answer({ response: "exists" }, { status: 200 })).toEqual([200, null, ""]);
    expect((await answer({}, json, false))[0]).toBe(200);
  });

  test("with what the test asks for in its place", async () => {
    expect(await answer({}, json, undefined, { status: 422, body: { error: "no" } })).toEqual([
      422,
      "application/json",
      '{"error":"no"}',
    ]);
    expect(await answer({ response: "text" }, text, undefined, { body: { error: "no" } })).toEqual([
      200,
      "application/json",
      '{"error":"no"}',
    ]);
    expect(await answer({}, json, undefined, { body: "<html>", headers: { "content-type": "text/html" } })).toEqual([
      200,
      "text/html",
      "<html>",
    ]);
    const limited = made({}, json, undefined, { status: 429, headers: { "retry-after": "3" } }).resolve({ request })!;
    expect([limited.status, limited.headers.get("retry-after")]).toEqual([429, "3"]);
    expect((await answer({ response: "exists" }, { status: 200 }, false, { status: 503 }))[0]).toBe(503);
  });
});

test("another form of a reply is for those who ask for it, and for nobody else", () => {
  const form: MockReply = { status: 200, contentType: "text/csv", example: "a,b", form: true };
  const asking = (accept?: string) =>
    new Request("https://api.acme.test/v1", accept === undefined ? {} : { headers: { accept } });
  const handler = made({ response: "text", accept: "text/csv" }, form);
  expect(handler.resolve({ request: asking("text/csv") })?.status).toBe(200);
  expect(handler.resolve({ request: asking("application/json") })).toBeUndefined();
  expect(handler.resolve({ request: asking() })).toBeUndefined();
  const { form: _, ...main } = form;
  expect(
    made({ response: "text", accept: "text/csv" }, main).resolve({ request: asking("application/json") })?.status,
  ).toBe(200);
});

test("a base URL may end in any number of slashes", () => {
  const { pattern } = made({ path: "/a" }, json, undefined, { baseUrl: "https://x.test/v1///" });
  expect(pattern.test("https://x.test/v1/a")).toBe(true);
});
