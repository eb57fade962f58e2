import { stubFetch } from "@carillon/config/stub-fetch";
import { type FilterOf, InvalidRequestError } from "@carillon/runtime";
import fc from "fast-check";
import { describe, expect, expectTypeOf, test } from "vitest";
import * as filters from "../src/extras/filters.ts";
import { client, page } from "./support.ts";

const { and, any, contains, endsWith, equals, greaterOrEqual, greaterThan, has, lessOrEqual, lessThan, startsWith } =
  filters;

/** A condition as it is read: operator, field, then texts in quotes or what else stands there. */
type Condition = [operator: string, field: string, operand?: unknown];

/** Reads a filter by Klaviyo's grammar, apart from how it is written: `op(field,value),op(field,["a","b"])`. */
function read(text: string): Condition[] {
  let at = 0;
  const take = (pattern: RegExp): string => {
    const found = new RegExp(pattern, "y");
    found.lastIndex = at;
    const [match] = found.exec(text) ?? [];
    if (match === undefined) throw new Error(`Not ${pattern} at ${at} of ${text}`);
    at += match.length;
    return match;
  };
  const operand = (): unknown => {
    if (text[at] === "[") return list();
    if (text[at] !== '"') return take(/[^,)\]]+/);
    return JSON.parse(take(/"(?:[^"\\]|\\.)*"/));
  };
  const list = (): unknown[] => {
    const members: unknown[] = [];
    do {
      at++;
      members.push(operand());
    } while (text[at] === ",");
    take(/\]/);
    return members;
  };
  const conditions: Condition[] = [];
  do {
    if (conditions.length > 0) take(/,/);
    const operator = take(/[a-z-]+/);
    take(/\(/);
    const field = take(/[\w.-]+/);
    if (text[at] === ",") {
      at++;
      conditions.push([operator, field, operand()]);
    } else {
      conditions.push([operator, field]);
    }
    take(/\)/);
  } while (at < text.length);
  return conditions;
}

const comparisons = {
  equals,
  contains,
  "starts-with": startsWith,
  "ends-with": endsWith,
  "less-than": lessThan,
  "less-or-equal": lessOrEqual,
  "greater-than": greaterThan,
  "greater-or-equal": greaterOrEqual,
};

describe("the text of a filter", () => {
  test.each([
    [equals("email", "user@example.com"), 'equals(email,"user@example.com")'],
    [equals("name", 'a "quoted" \\ name'), 'equals(name,"a \\"quoted\\" \\\\ name")'],
    [equals("name", "one\ntwo, three)"), 'equals(name,"one\\ntwo, three)")'],
    [any("id", ["a", "b"]), 'any(id,["a","b"])'],
    [any("rating", [4, 5]), "any(rating,[4,5])"],
    [equals("archived", false), "equals(archived,false)"],
    [equals("messages.channel", "email"), 'equals(messages.channel,"email")'],
    [greaterThan("created", new Date("2026-01-02T03:04:05+01:00")), "greater-than(created,2026-01-02T02:04:05.000Z)"],
    [lessOrEqual("size", 1.5e3), "less-or-equal(size,1500)"],
    [has("smart_quote"), "has(smart_quote)"],
    [
      and(equals("email", "a@b.example"), lessThan("updated", new Date(0))),
      'equals(email,"a@b.example"),less-than(updated,1970-01-01T00:00:00.000Z)',
    ],
  ])("%s", (text, expected) => expect(text).toBe(expected));

  const operand = fc.oneof(
    fc.string({ unit: "binary", maxLength: 40 }),
    fc.string({ unit: fc.constantFrom('"', "\\", ",", "(", ")", "[", "]", "\n", "é", "\u2028", "\ud800") }),
    fc.boolean(),
    fc.double({ noNaN: true, noDefaultInfinity: true }),
    fc.date({ noInvalidDate: true }),
  );
  const read_ = (value: unknown): unknown =>
    value instanceof Date ? value.toISOString() : typeof value === "string" ? value : JSON.stringify(value);
  const field = fc.stringMatching(/^[A-Za-z_][\w.-]{0,20}$/);
  const one = fc.oneof(
    fc.tuple(fc.constantFrom(...Object.keys(comparisons)), field, operand),
    fc.tuple(fc.constant("any"), field, fc.array(operand, { minLength: 1, maxLength: 4 })),
    fc.tuple(fc.constant("has"), field),
  );

  test("is read as what it was made of, whatever stands in the values", () => {
    fc.assert(
      fc.property(fc.array(one, { minLength: 1, maxLength: 4 }), (conditions) => {
        const text = and(
          ...conditions.map(([operator, name, value]) => {
            if (operator === "any") return any(name, value as string[]);
            if (operator === "has") return has(name);
            return comparisons[operator as keyof typeof comparisons](name, value as string);
          }),
        );
        const expected = conditions.map(([operator, name, value]) => {
          if (operator === "has") return [operator, name];
          return [operator, name, Array.isArray(value) ? value.map(read_) : read_(value)];
        });
        expect(read(text)).toEqual(expected);
      }),
      { numRuns: 5_000 },
    );
  });

  test.each([
    ["no condition", () => and()],
    ["no value of many", () => any("id", [])],
    ["a field that closes the condition", () => equals('email,"a"),equals(id', "b")],
    ["an empty field", () => equals("", "b")],
    ["no number", () => equals("rating", Number.NaN)],
    ["no end", () => lessThan("rating", Number.POSITIVE_INFINITY)],
    ["no date", () => lessThan("created", new Date("soon"))],
    ["nothing", () => equals("email", undefined as never)],
    ["a value in a list", () => any("email", [{} as never])],
  ])("%s is refused", (_, make) => expect(make).toThrow(InvalidRequestError));
});

test("goes over the wire as one encoded parameter", async () => {
  const { fetch, sent } = stubFetch({ body: page([], null) });
  const email = 'o"brien+1&x@example.com';
  await client({ fetch }).profiles.list({ filter: and(equals("email", email), any("id", ["a", "b"])) });
  const { search, searchParams } = sent[0]?.url ?? new URL("none:");
  expect(searchParams.get("filter")).toBe('equals(email,"o\\"brien+1&x@example.com"),any(id,["a","b"])');
  expect(search).not.toContain('"');
});

// What must not compile stands under @ts-expect-error, which `tsc` checks.
test("conditions that an endpoint does not take are type errors there", () => {
  const list = (filter: FilterOf<{ email: "any" | "equals"; "profile.id": "equals"; created: "greater-than" }>) =>
    filter;
  const dynamic: string = 'equals(email,"a")';
  list(dynamic);
  list('equals(anything,"goes")');
  list(any("email", ["a"]));
  list(and(equals("email", "a"), greaterThan("created", new Date(0)), equals("profile.id", "p")));
  // @ts-expect-error: no such field
  list(equals("emial", "a"));
  // @ts-expect-error: no such operator of this field
  list(any("created", ["a"]));
  // @ts-expect-error: one of the conditions
  list(and(equals("email", "a"), has("email")));
  expectTypeOf(and(equals("a", 1), has("b"))).toExtend<string>();
});
