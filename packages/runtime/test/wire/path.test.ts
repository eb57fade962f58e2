import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { InvalidRequestError } from "../../src/errors.ts";
import { matchPath } from "../../src/wire/match-path.ts";
import { checkLiteralPath, fillPath } from "../../src/wire/path.ts";

describe("fillPath", () => {
  test("keeps any value inside its segment", () => {
    fc.assert(
      fc.property(
        fc.oneof(
          fc.string(),
          fc.string({ unit: "binary" }),
          fc.constantFrom("..", "%2e%2e", "a/b", "\\", "?x", "#x", "%2F", " ", "a\r\nb"),
        ),
        (id) => {
          let path: string;
          try {
            path = fillPath("/api/things/{id}/parts", { id }, "things.get");
          } catch (error) {
            expect(error).toBeInstanceOf(InvalidRequestError);
            return;
          }
          const url = new URL(`https://api.example.test${path}?a=1`);
          const segments = url.pathname.split("/");
          expect(segments).toHaveLength(5);
          expect([segments[1], segments[2], segments[4]]).toEqual(["api", "things", "parts"]);
          expect(decodeURIComponent(segments[3] ?? "")).toBe(id);
          expect(url.search).toBe("?a=1");
        },
      ),
      { numRuns: 20_000 },
    );
  });

  test.each([
    ["", "is empty"],
    [".", "dot segment"],
    ["..", "dot segment"],
    [null, "is null"],
    [undefined, "is missing"],
    [{}, "of type object"],
    [["a"], "of type object"],
    [true, "of type boolean"],
    [Number.NaN, "not a finite number"],
    [2 ** 53, "Pass the id as text"],
    [-(2 ** 53), "Pass the id as text"],
    [1e21, "Pass the id as text"],
    [1e-7, "Pass the id as text"],
    ["\ud800", "surrogate"],
  ])("refuses %j and names parameter and operation", (id, why) => {
    expect(() => fillPath("/things/{id}", { id }, "things.get")).toThrow(InvalidRequestError);
    expect(() => fillPath("/things/{id}", { id }, "things.get")).toThrow(/things\.get.*`id`/);
    expect(() => fillPath("/things/{id}", { id }, "things.get")).toThrow(why);
  });

  test("takes own properties only", () => {
    expect(() => fillPath("/things/{constructor}", {}, "things.get")).toThrow("is missing");
  });

  test("keeps the characters that a parameter may hold", () => {
    expect(fillPath("/users/{email}", { email: "a+b@c.de" }, "users.get", { email: "@" })).toBe("/users/a%2Bb@c.de");
    expect(fillPath("/users/{email}", { email: "a@c.de" }, "users.get")).toBe("/users/a%40c.de");
  });

  test("takes numbers and bigints", () => {
    expect(fillPath("/a/{x}/b/{y}", { x: 12, y: 9007199254740993n }, "a.b")).toBe("/a/12/b/9007199254740993");
    expect(fillPath("/a/{x}", { x: Number.MAX_SAFE_INTEGER }, "a.b")).toBe("/a/9007199254740991");
  });
});

test.each([
  "//evil.test/x",
  "/a/../b",
  "/a/%2e%2E/b",
  "relative",
  "/a?x=1",
  "/a#b",
  "/a\\b",
  "/a b",
  "https://evil.test",
  undefined,
  null,
  7,
  ["/a"],
])("a literal path must not be %s", (path) =>
  expect(() => checkLiteralPath(path as string, "GET")).toThrow(InvalidRequestError),
);

test("matchPath reads the ids of a path below any prefix, and nothing else", () => {
  expect(matchPath("/conversations/{id}/tags", "/x/conversations/cnv_%40/tags")).toEqual({ id: "cnv_@" });
  expect(matchPath("/conversations/{id}/tags", "/conversations/a/b/tags")).toBeUndefined();
});
