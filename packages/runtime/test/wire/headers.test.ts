import fc from "fast-check";
import { expect, test } from "vitest";
import { InvalidRequestError } from "../../src/errors.ts";
import { addHeaders } from "../../src/wire/headers.ts";

test("every character that would break out of the line is refused, and the value is never shown", () => {
  fc.assert(
    fc.property(fc.integer({ min: 0, max: 0x2ff }), (code) => {
      const value = `canary${String.fromCharCode(code)}value`;
      const fine = code === 9 || (code >= 0x20 && code <= 0x7e) || (code >= 0x80 && code <= 0xff);
      const add = (): void => addHeaders({}, { "x-test": value }, "x.y");
      if (fine) expect(add).not.toThrow();
      else {
        expect(add).toThrow(InvalidRequestError);
        expect(add).not.toThrow("canary");
      }
    }),
    { numRuns: 2_000 },
  );
});

test("names are checked, lower-cased and never those of the connection", () => {
  const target: Record<string, string> = { accept: "a" };
  addHeaders(target, { Accept: "b", Host: "evil", "Content-Length": "1", none: undefined }, "x.y");
  expect(target).toEqual({ accept: "b" });
  expect(() => addHeaders({}, { "a\nb": "c" }, "x.y")).toThrow("(invalid name)");
});

test.each([
  ["a Headers", new Headers({ "X-A": "1", "X-B": "2" })],
  ["a Map", new Map(Object.entries({ "X-A": "1", "X-B": "2" }))],
  ["pairs", Object.entries({ "X-A": "1", "X-B": "2" })],
])("%s is read like an object", (_, headers) => {
  const target: Record<string, string> = {};
  addHeaders(target, headers, "x.y");
  expect(target).toEqual({ "x-a": "1", "x-b": "2" });
});
