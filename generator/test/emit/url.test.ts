import { describe, expect, test } from "vitest";
import { expectedForm, expectedPath, expectedQuery, formPairs } from "../../src/emit/contract/url.ts";

describe("expectedPath", () => {
  test.each([
    ["/a/{id}", { id: "x" }, "/a/x"],
    ["/a/{id}/b/{other_id}", { id: 7, other_id: "y" }, "/a/7/b/y"],
    ["/a/{id}", { id: "a/b?c#d" }, "/a/a%2Fb%3Fc%23d"],
    ["/a/{id}", { id: "it's (1) * !" }, "/a/it%27s%20%281%29%20%2A%20%21"],
    ["/a/{id}", { id: "é+@" }, "/a/%C3%A9%2B%40"],
    ["/a:import(all)", {}, "/a:import(all)"],
  ])("%s with %j is %s", (template, values, path) => {
    expect(expectedPath(template, values)).toBe(path);
  });

  test("keeps the characters that the spec lets stand", () => {
    expect(expectedPath("/{email}", { email: "a+b@c.example" }, { email: "@" })).toBe("/a%2Bb@c.example");
  });
});

describe("expectedQuery", () => {
  const list = ["x", "y z"];
  test.each([
    ["repeat", list, "?a=x&a=y%20z"],
    ["csv", list, "?a=x%2Cy%20z"],
    ["brackets", list, "?a%5B%5D=x&a%5B%5D=y%20z"],
    ["indices", list, "?a%5B0%5D=x&a%5B1%5D=y%20z"],
    ["deep", { b: list, c: { d: 1 } }, "?a%5Bb%5D%5B%5D=x&a%5Bb%5D%5B%5D=y%20z&a%5Bc%5D%5Bd%5D=1"],
    ["json", { b: [1] }, "?a=%7B%22b%22%3A%5B1%5D%7D"],
    ["json", "[]", "?a=%5B%5D"],
    ["csv", [], ""],
  ] as const)("%s", (style, value, text) => {
    expect(expectedQuery({ a: value }, { a: style })).toBe(text);
  });

  test("is empty without a value", () => {
    expect(expectedQuery({})).toBe("");
    expect(expectedQuery({ a: null })).toBe("");
  });

  test("writes scalars as they are", () => {
    expect(expectedQuery({ "page[size]": 2, on: false, t: "a&b=c" })).toBe("?page%5Bsize%5D=2&on=false&t=a%26b%3Dc");
  });
});

describe("forms", () => {
  const body = { a: [1, 2], b: { c: "x y" }, d: null };
  test("URL-encoded", () => {
    expect(expectedForm(body)).toBe("a=1&a=2&b%5Bc%5D=x%20y");
    expect(expectedForm(body, "brackets")).toBe("a%5B%5D=1&a%5B%5D=2&b%5Bc%5D=x%20y");
  });
  test("with files", () => {
    expect(formPairs({ to: ["a"], f: ["one"] }, "indices", new Set(["/f/0"]))).toEqual([
      ["to[0]", "a"],
      ["f[0]", { file: "one" }],
    ]);
  });
});
