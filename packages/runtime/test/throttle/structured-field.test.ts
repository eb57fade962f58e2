import { describe, expect, test } from "vitest";
import { type Member, membersOf } from "../../src/throttle/structured-field.ts";

const read = (text: string): unknown[] =>
  membersOf(text).map(({ key, value, params }: Member) => [key, value, Object.fromEntries(params)]);

describe("a list", () => {
  test.each<[string, unknown[]]>([
    ["5", [[undefined, 5, {}]]],
    ["-5", [[undefined, -5, {}]]],
    ["1.125", [[undefined, 1.125, {}]]],
    [
      "-0.5, 999999999999999",
      [
        [undefined, -0.5, {}],
        [undefined, 999_999_999_999_999, {}],
      ],
    ],
    ['"a"', [[undefined, "a", {}]]],
    ['""', [[undefined, "", {}]]],
    ['"a \\"b\\" \\\\ c"', [[undefined, 'a "b" \\ c', {}]]],
    ['"x, y; q=1"', [[undefined, "x, y; q=1", {}]]],
    ["token", [[undefined, "token", {}]]],
    ["*t/x:y", [[undefined, "*t/x:y", {}]]],
    [":aGk=:", [[undefined, ":aGk=:", {}]]],
    [
      "?0, ?1",
      [
        [undefined, "?0", {}],
        [undefined, "?1", {}],
      ],
    ],
    [
      "1,2",
      [
        [undefined, 1, {}],
        [undefined, 2, {}],
      ],
    ],
    [
      "\t1 ,\t 2 ",
      [
        [undefined, 1, {}],
        [undefined, 2, {}],
      ],
    ],
  ])("%j", (text, members) => {
    expect(read(text)).toEqual(members);
  });
});

describe("parameters", () => {
  test.each<[string, Record<string, unknown>]>([
    ["1;w=60", { w: 60 }],
    ["1 ; w=60 ;\tq=5", { w: 60, q: 5 }],
    ['1;name="a;b=1"', { name: "a;b=1" }],
    ["1;pk=:YWJj:", { pk: ":YWJj:" }],
    ["1;is", { is: "?1" }],
    ["1;is;w=2", { is: "?1", w: 2 }],
    ["1;is=?0", { is: "?0" }],
    ["1;a-b.c_d*=3", { "a-b.c_d*": 3 }],
    ["1;*a=3", { "*a": 3 }],
    ["1;w=1;w=2", { w: 2 }],
    ["1;unit=content-bytes", { unit: "content-bytes" }],
  ])("%j", (text, params) => {
    expect(read(text)).toEqual([[undefined, 1, params]]);
  });
});

test("a dictionary has keys", () => {
  expect(read('limit=100, remaining=7;w=1, reset="x"')).toEqual([
    ["limit", 100, {}],
    ["remaining", 7, { w: 1 }],
    ["reset", "x", {}],
  ]);
});

test.each([
  "",
  ",",
  "1,",
  ",1",
  "1,,2",
  "1 2",
  '"a',
  '"a" "b"',
  "1;",
  "1;W=2",
  "1;w=",
  "1;=2",
  "a b=1",
  "A=1",
  "(1 2)",
  "1, (2)",
  "--1",
  "1.",
  ".5",
  "1.2345",
  "1234567890123456",
  "?2",
  ":a",
  "@1",
  "1\n2",
])("%j is malformed, and has no members", (text) => {
  expect(membersOf(text)).toEqual([]);
});

test("no honest field is longer than 8 KiB", () => {
  const field = (length: number): string => `"${"a".repeat(length - 2)}"`;
  expect(membersOf(field(8_192))).toHaveLength(1);
  expect(membersOf(field(8_193))).toEqual([]);
});
