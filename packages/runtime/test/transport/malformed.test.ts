import { inspect } from "node:util";
import { type FaultName, type FaultServer, startFaultServer } from "@carillon/config/faults";
import fc from "fast-check";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { isCarillonError } from "../../src/index.ts";
import { RUNS } from "../proof/runs.ts";
import { acme, exportRows, getThing, listThings } from "../support/acme.ts";
import { isMutating } from "../support/mutating.ts";
import { type AuthKind, clientOf, collect, failureOf, KINDS } from "./support.ts";

const auth = { ...(KINDS[1] as AuthKind), vendor: { ...acme } };
const numRuns = isMutating ? 50 : RUNS;
const answering = (body: BodyInit | null, init: ResponseInit = {}) =>
  clientOf(auth, { fetch: async () => new Response(body, init) });

let server: FaultServer;
beforeAll(async () => {
  server = await startFaultServer();
});
afterAll(() => server.stop());

describe("a reply of the fault server", () => {
  const at = (name: FaultName) => clientOf(auth, { baseUrl: server.addressOf(name) }).call(getThing, "1");

  test.each<[FaultName, string, RegExp]>([
    ["html-200", "ResponseParseError", /is HTML, not JSON/],
    ["empty-200", "ResponseParseError", /is empty/],
    ["wrong-encoding", "ConnectionError", /./],
    ["bad-status", "ConnectionError", /./],
    ["bad-header", "ConnectionError", /./],
    ["body-shorter-than-length", "ConnectionError", /./],
    ["last-chunk-lost", "ConnectionError", /./],
  ])("%s is a %s", async (name, type, why) => {
    const error = await failureOf(at(name));
    expect([error.name, error.message]).toEqual([type, expect.stringMatching(why)]);
    expect(error.operation).toBe("things.get");
    if (type === "ResponseParseError") expect(String(error.snippet).length).toBeLessThanOrEqual(512);
  });
  test.each([
    "bom",
    "goaway",
    "encoding-identity",
    "encoding-gzip",
    "encoding-deflate",
    "encoding-br",
    "encoding-zstd",
    "encoding-stacked",
  ] as const)("%s is whole", async (name) => {
    expect(await at(name)).toEqual({ ok: true, number: expect.any(Number) });
  });
  // Node refuses a 100 that nobody asked for, and some of what is longer than announced.
  test.each(["body-longer-than-length", "100-continue"] as const)(
    "%s: the reply, or an error, and nothing else",
    async (name) => {
      for (let round = 0; round < 20; round++) {
        const { data, error } = await at(name).safe();
        if (error) expect(error.name).toBe("ConnectionError");
        else expect(data).toEqual({ ok: true, number: expect.any(Number) });
      }
    },
  );
  test("bad UTF-8 becomes the sign for it, and nothing else is lost", async () => {
    expect(await at("bad-utf8")).toMatchObject({ ok: true, bad: expect.stringMatching(/^\ufffd+$/) });
  });
  test("deep JSON is a value or an error, and no crash", async () => {
    const { data, error } = await at("deep-json").safe();
    expect(Array.isArray(data) || error?.name === "ResponseParseError").toBe(true);
  });
});

test("a parser that gives up on depth is a typed error", async () => {
  const parse = JSON.parse;
  JSON.parse = () => {
    throw new RangeError("Maximum call stack size exceeded");
  };
  const error = await failureOf(answering("[[[]]]").call(getThing, "1")).finally(() => {
    JSON.parse = parse;
  });
  expect([error.name, error.message]).toEqual(["ResponseParseError", expect.stringContaining("nested too deeply")]);
});

test("an error body that is deep can still be shown", async () => {
  const deep = "[".repeat(30_000) + "]".repeat(30_000);
  const error = await failureOf(answering(deep, { status: 400 }).call(getThing, "1"));
  expect(error.name).toBe("BadRequestError");
  expect(() => JSON.stringify(error)).not.toThrow();
  expect(inspect(error, { depth: 20 }).length).toBeGreaterThan(0);
  expect(typeof error.body).toBe("string");
});

test("a secret behind an escape does not come out of an error body", async () => {
  const key = 'ab/cd"ef\\gh-c4nary';
  const core = clientOf(
    { ...auth, options: { apiKey: key } },
    {
      fetch: async () =>
        new Response(
          `{"error":{"message":"bad key ab\\/cd\\"ef\\\\gh-c4nar\\u0079"},"\\u0061b\\/cd\\"ef\\\\gh-c4nary":1}`,
          { status: 401 },
        ),
    },
  );
  const error = await failureOf(core.call(getThing, "1"));
  expect(inspect(error, { depth: 20 }) + JSON.stringify(error) + error.message).not.toContain("c4nary");
  expect(error.message).toContain("bad key [redacted]");
});

test("no half of a secret stands where a long text is cut", async () => {
  const key = "c4nary-0123456789-abcdefghijklmnopqrstuvwxyz";
  const options = { apiKey: key };
  for (const [length, status] of [
    [512, 200],
    [64 * 1024, 500],
    [64 * 1024, 200],
  ] as const) {
    for (let before = length - 50; before < length + 5; before += 3) {
      const body = `${"x".repeat(before)}${key}${"y".repeat(20_000)}`;
      const core = clientOf({ ...auth, options }, { fetch: async () => new Response(body, { status }) });
      const error = await failureOf(core.call(getThing, "1"));
      expect(inspect(error, { depth: 20, maxStringLength: null }) + JSON.stringify(error)).not.toContain("c4na");
    }
  }
});

const SEEDS = [
  '{"data":[{"id":"1","tags":["a","b"],"n":-1.5e3,"t":true,"x":null}],"next":"c2"}',
  '[1,2,{"a":"\\u00e9\\n"}]',
  '"text"',
  '{"error":{"message":"m","type":"t"},"errors":[{"detail":"d"}]}',
  '{"failed":false}',
];
/** A text with some of its characters taken out, put in, doubled, swapped or cut. */
const mutated = fc
  .tuple(
    fc.constantFrom(...SEEDS),
    fc.array(
      fc.tuple(
        fc.nat(90),
        fc.constantFrom(
          "",
          '"',
          "{",
          "}",
          "[",
          "]",
          ",",
          ":",
          "\\",
          "\0",
          "NaN",
          "Infinity",
          "undefined",
          "-",
          "1e999",
          "\ufeff",
          "\ud800",
          "//",
          "'",
          "\u2028",
          "<",
          '"a":1,"a":2,',
          "[".repeat(500),
          "__proto__",
        ),
        fc.nat(3),
      ),
      { minLength: 1, maxLength: 4 },
    ),
    fc.nat(120),
  )
  .map(([seed, edits, cut]) =>
    edits.reduce((text, [at, put, drop]) => text.slice(0, at) + put + text.slice(at + drop), seed).slice(0, cut + 20),
  );

test(`mutated bodies: a value that JSON says, or a typed error (${numRuns} runs)`, async () => {
  const kinds = { values: 0, errors: 0 };
  await fc.assert(
    fc.asyncProperty(
      fc.oneof({ weight: 9, arbitrary: mutated }, { weight: 1, arbitrary: fc.string({ unit: "binary" }) }),
      fc.constantFrom(200, 201, 400, 429, 500),
      async (text, status) => {
        const { data, error } = await answering(text, { status }).call(getThing, "1").safe();
        if (error) {
          kinds.errors++;
          expect(isCarillonError(error)).toBe(true);
          expect(JSON.stringify(error).length).toBeLessThan(100_000);
          if (status < 300) expect(error.name).toMatch(/^(ResponseParseError|ApiError)$/);
        } else {
          kinds.values++;
          // As it arrived: half a character has become the sign for it.
          const arrived = new TextDecoder().decode(new TextEncoder().encode(text));
          expect(data).toEqual(JSON.parse(arrived.replace(/^\ufeff/, "")));
        }
        const items = await answering(text)
          .list(listThings)
          .toArray({ limit: 3 })
          .catch((thrown: unknown) => thrown);
        expect(Array.isArray(items) || isCarillonError(items)).toBe(true);
        const rows = await (async () =>
          collect((await answering(text).call(exportRows)) as AsyncIterable<unknown>))().catch(
          (thrown: unknown) => thrown,
        );
        expect(Array.isArray(rows) || isCarillonError(rows)).toBe(true);
      },
    ),
    { numRuns },
  );
  expect([kinds.values > 0, kinds.errors > 0]).toEqual([true, true]);
});
