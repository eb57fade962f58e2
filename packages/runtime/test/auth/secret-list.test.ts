import { describe, expect, test } from "vitest";
import { createSecretList } from "../../src/auth/secret-list.ts";

const secret = 'a+ secret/ü"~';

describe("a secret is known", () => {
  const known = (): string[] => {
    const list = createSecretList();
    list.add(secret);
    return list.all();
  };
  test.each([
    ["as it is", secret],
    ["in a URL", encodeURIComponent(secret)],
    ["in a URL with small hex digits", encodeURIComponent(secret).replace(/%../g, (code) => code.toLowerCase())],
    ["in a form", new URLSearchParams({ "": secret }).toString().slice(1)],
    ["in JSON", JSON.stringify(secret).slice(1, -1)],
    ["in JSON of PHP", JSON.stringify(secret).slice(1, -1).replaceAll("/", "\\/")],
  ])("%s", (_, form) => {
    expect(known()).toContain(form);
  });
  test.each([0, 1, 2, 3, 4, 5])("in base64 of either alphabet, %d bytes into a text", (before) => {
    for (const after of ["", "x", "xy", "xyz"])
      for (const alphabet of ["base64", "base64url"] as const) {
        const text = Buffer.from(`${"p".repeat(before)}${secret}${after}`).toString(alphabet);
        const rest = known().reduce((left, form) => (form.length < 4 ? left : left.replaceAll(form, "")), text);
        // What stays is of the neighbours: at most a character of each side is shared with the secret, and padding.
        expect(rest.replace(/=+$/, "").length).toBeLessThanOrEqual(
          Math.ceil((before * 4) / 3) + Math.ceil((after.length * 4) / 3) + 1,
        );
        expect(rest).not.toBe(text);
      }
  });
  test("with the longest form first and none twice", () => {
    const lengths = known().map(({ length }) => length);
    expect(lengths).toEqual(lengths.toSorted((a, b) => b - a));
    expect(new Set(known()).size).toBe(lengths.length);
  });
});

test("what comes later is known too, at once", () => {
  const list = createSecretList();
  list.add("first", true);
  expect(list.all()).toContain("first");
  list.add("second");
  expect(list.all()).toContain("second");
  list.add("third");
  expect(list.all()).toEqual(expect.arrayContaining(["first", "second", "third"]));
});

test("a hundred that rotate are known, and the one that was not used for longest makes room", () => {
  const list = createSecretList();
  list.add("always", true);
  for (let serial = 1; serial <= 100; serial++) list.add(`rotating-${serial}`);
  list.add("always");
  list.add("rotating-1");
  expect(list.all()).toEqual(expect.arrayContaining(["always", "rotating-1", "rotating-2", "rotating-100"]));
  list.add("rotating-101");
  expect(list.all()).toEqual(expect.arrayContaining(["always", "rotating-1", "rotating-3", "rotating-101"]));
  expect(list.all()).not.toContain("rotating-2");
});

test("what was seen before it became fixed stays", () => {
  const list = createSecretList();
  list.add("key-of-all");
  list.add("key-of-all", true);
  for (let serial = 0; serial < 200; serial++) list.add(`rotating-${serial}`);
  expect(list.all()).toContain("key-of-all");
});

test("half a character is taken as it is", () => {
  const list = createSecretList();
  list.add("half-\ud800");
  expect(list.all()).toEqual(["half-\ud800"]);
});
