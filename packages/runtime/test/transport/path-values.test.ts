import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { InvalidRequestError } from "../../src/errors.ts";
import { checkLiteralPath, fillPath } from "../../src/wire/path.ts";
import { RUNS } from "../proof/runs.ts";
import { isMutating } from "../support/mutating.ts";

/** 100,000 in a CI run, a million in a night. */
const numRuns = isMutating ? 50 : Math.max(RUNS, 100_000);

const TEMPLATES = [
  "/{a}",
  "/api/things/{a}",
  "/api/things/{a}/parts/{b}",
  "/{a}/{b}/{c}",
  "/things/{a}.json",
  "/x/{a}:{b}/y",
  "/v1/website/{a}/conversation/{b}/message/{c}",
];
const BASES = ["https://api.test", "https://api.test/base", "https://api.test/b/a/s/e"];
const LITERALS: readonly Record<string, string>[] = [{}, { a: "@" }, { a: "@", b: ":" }];

const nasty = fc.constantFrom(
  "..",
  ".",
  "%2e%2e",
  "%2E%2e",
  "%2e",
  "..%2f",
  "../",
  "..\\",
  "/",
  "//",
  "\\",
  "?x=1",
  "#x",
  "%2F",
  "%",
  "%zz",
  "%00",
  "\0",
  " ",
  "\t",
  "\r\n",
  "@",
  ":",
  ";a=b",
  "&",
  "=",
  "+",
  "*",
  "'",
  "(",
  ")",
  "!",
  "~",
  "\u2024",
  "\uff0e\uff0e",
  "\u2215",
  "\ufeff",
  "\u202e",
  "\ud83d\ude00",
  "\ud800",
  "\udc00",
  "__proto__",
  "https://evil.test",
  "//evil.test",
  "[",
  "]",
  "|",
  "^",
  "`",
  "{b}",
  "$&",
  "$1",
);
const text = fc.oneof(
  fc.string(),
  fc.string({ unit: "binary" }),
  fc.string({ unit: "grapheme" }),
  nasty,
  fc.array(fc.oneof(nasty, fc.string({ maxLength: 3 })), { maxLength: 5 }).map((all) => all.join("")),
  // Half characters too.
  fc.array(fc.integer({ min: 0, max: 0xffff }), { maxLength: 6 }).map((units) => String.fromCharCode(...units)),
);
const value = fc.oneof(
  { weight: 9, arbitrary: text },
  {
    weight: 1,
    arbitrary: fc.oneof(fc.integer(), fc.double(), fc.bigInt(), fc.constantFrom(null, undefined, true, {}, [])),
  },
);

describe("values in a path", () => {
  test(`stay in their own segment and come back whole (${numRuns} runs)`, () => {
    let filled = 0;
    fc.assert(
      fc.property(
        fc.constantFrom(...TEMPLATES),
        fc.constantFrom(...BASES),
        fc.constantFrom(...LITERALS),
        fc.record({ a: value, b: value, c: value }),
        (template, base, literal, values) => {
          let path: string;
          try {
            path = fillPath(template, values, "things.get", literal);
          } catch (error) {
            if (!(error instanceof InvalidRequestError)) throw error;
            return;
          }
          filled++;
          const { origin, pathname, search, hash } = new URL(`${base}${path}?q=1`);
          if (origin !== "https://api.test" || search !== "?q=1" || hash !== "") throw new Error("it left its place");
          const wanted = `${new URL(base).pathname.replace(/^\/$/, "")}${template}`.split("/");
          const segments = pathname.split("/");
          if (segments.length !== wanted.length) throw new Error(`${segments.length} segments: ${pathname}`);
          for (const [index, segment] of segments.entries()) {
            const inside = (wanted[index] as string).replace(/\{(\w)\}/g, (_, name) => String(values[name as "a"]));
            if (decodeURIComponent(segment) !== inside) throw new Error(`${segment} is not ${inside}`);
          }
        },
      ),
      { numRuns },
    );
    // Most must pass, or nothing was tried.
    expect(filled).toBeGreaterThan(numRuns / 5);
  });

  test("are refused where a URL would fold them away", () => {
    for (const bad of [
      "",
      ".",
      "..",
      null,
      undefined,
      true,
      {},
      [],
      Number.NaN,
      Number.POSITIVE_INFINITY,
      1e21,
      "\ud800",
    ]) {
      expect(() => fillPath("/things/{a}", { a: bad }, "things.get")).toThrow(InvalidRequestError);
      expect(() => fillPath("/things/{a}", { a: bad }, "things.get")).toThrow(/^things\.get: the path parameter `a`/);
    }
  });
});

test("a path that the caller writes out stays below the base URL", () => {
  fc.assert(
    fc.property(
      fc.constantFrom(...BASES),
      fc.oneof(
        text,
        text.map((each) => `/${each}`),
      ),
      (base, path) => {
        let checked: string;
        try {
          checked = checkLiteralPath(path, "request");
        } catch (error) {
          if (!(error instanceof InvalidRequestError)) throw error;
          return;
        }
        const { origin, pathname, search, hash } = new URL(`${base}${checked}?q=1`);
        const below = new URL(base).pathname.replace(/\/$/, "");
        expect([origin, search, hash]).toEqual(["https://api.test", "?q=1", ""]);
        expect(pathname.startsWith(`${below}/`)).toBe(true);
        expect(pathname.split("/")).toHaveLength(`${below}${path}`.split("/").length);
      },
    ),
    { numRuns: isMutating ? 50 : RUNS },
  );
});
