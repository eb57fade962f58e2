import fc from "fast-check";
import { expect, test } from "vitest";
import { InvalidRequestError } from "../../src/errors.ts";
import type { QueryStyle } from "../../src/operation.ts";
import { serializeQuery } from "../../src/wire/query.ts";

const read = (text: string): [string, string][] => [...new URLSearchParams(text)];

test.each<[QueryStyle, unknown, [string, string][]]>([
  [
    "repeat",
    [1, 2],
    [
      ["a", "1"],
      ["a", "2"],
    ],
  ],
  ["csv", ["x", "y,z"], [["a", "x,y,z"]]],
  [
    "brackets",
    [1, 2],
    [
      ["a[]", "1"],
      ["a[]", "2"],
    ],
  ],
  [
    "indices",
    [1, 2],
    [
      ["a[0]", "1"],
      ["a[1]", "2"],
    ],
  ],
  [
    "deep",
    { s: ["p", "q"], t: 1 },
    [
      ["a[s][]", "p"],
      ["a[s][]", "q"],
      ["a[t]", "1"],
    ],
  ],
  ["json", { x: [1] }, [["a", '{"x":[1]}']]],
  ["json", "[]", [["a", "[]"]]],
  ["csv", [], []],
])("writes %s", (style, value, pairs) => {
  expect(read(serializeQuery({ a: value }, { a: style }))).toEqual(pairs);
});

test("leaves out what is not there, and writes dates and booleans", () => {
  const query = { a: undefined, b: null, c: false, d: new Date(0), "page[size]": 2, e: [null, 1] };
  expect(read(serializeQuery(query))).toEqual([
    ["c", "false"],
    ["d", "1970-01-01T00:00:00.000Z"],
    ["page[size]", "2"],
    ["e", "1"],
  ]);
});

test.each([{ a: {} }, { a: Number.NaN }, { a: new Date(Number.NaN) }, { a: [{ b: 1 }] }, { a: () => 1 }])(
  "refuses %j",
  (query) => {
    expect(() => serializeQuery(query, {}, "x.y")).toThrow(InvalidRequestError);
    expect(() => serializeQuery(query, {}, "x.y")).toThrow("x.y: the query parameter `a`");
  },
);

test("any string comes out as it went in", () => {
  fc.assert(
    fc.property(fc.dictionary(fc.string({ minLength: 1 }), fc.string({ unit: "grapheme" })), (query) => {
      expect(new Map(read(serializeQuery(query)))).toEqual(new Map(Object.entries(query)));
    }),
  );
});

test("a JSON parameter that JSON cannot hold is refused by name", () => {
  const circle: Record<string, unknown> = {};
  circle.self = circle;
  for (const bad of [circle, 1n, [2n], () => 1]) {
    expect(() => serializeQuery({ filter: bad }, { filter: "json" }, "things.list")).toThrow(InvalidRequestError);
    expect(() => serializeQuery({ filter: bad }, { filter: "json" }, "things.list")).toThrow(/things\.list.*`filter`/);
  }
});
