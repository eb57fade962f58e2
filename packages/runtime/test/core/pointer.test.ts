import { describe, expect, test } from "vitest";
import { readAll, readPointer, segmentsOf, withPointer } from "../../src/pointer.ts";

const document = { a: { "x/y": 1, "m~n": 2, "": 3 }, list: [{ id: 1 }, {}, { id: 3 }, null, 7], none: null };

describe("reading", () => {
  test.each<[string, unknown]>([
    ["", document],
    ["/a/x~1y", 1],
    ["/a/m~0n", 2],
    ["/a/", 3],
    ["/list/0/id", 1],
    ["/none", null],
    ["/none/deeper", undefined],
    ["/list/9", undefined],
    ["/a/x/y", undefined],
    ["/list/4/id", undefined],
    ["/list/*/id", 1],
    ["/a/*", undefined],
    ["/a/constructor", undefined],
    ["/__proto__/toString", undefined],
  ])("%j", (pointer, value) => {
    expect(readPointer(document, pointer)).toBe(value);
  });

  test("an escaped tilde is no escape of what follows it", () => {
    expect(segmentsOf("/~01")).toEqual(["~1"]);
    expect(segmentsOf("")).toEqual([]);
  });

  test("all that is there comes in the order of the document", () => {
    expect(readAll(document, "/list/*/id")).toEqual([1, 3]);
    expect(readAll(document, "/none")).toEqual([null]);
    expect(readAll(document, "/nothing")).toEqual([]);
    expect(readAll([[1, 2], [3], 4], "/*/*")).toEqual([1, 2, 3]);
    expect(readAll(undefined, "")).toEqual([]);
  });
});

describe("a change", () => {
  const add = (old: unknown): unknown => (old === undefined ? "new" : `${old}!`);

  test.each<[string, unknown]>([
    ["/a", { a: "new", list: [{ id: "x" }, { id: "y" }, 5], by: { "k/l": "z" } }],
    ["/list/1/id", { list: [{ id: "x" }, { id: "y!" }, 5], by: { "k/l": "z" } }],
    ["/list/*/id", { list: [{ id: "x!" }, { id: "y!" }, 5], by: { "k/l": "z" } }],
    ["/by/k~1l", { list: [{ id: "x" }, { id: "y" }, 5], by: { "k/l": "z!" } }],
    ["/no/such/place", { list: [{ id: "x" }, { id: "y" }, 5], by: { "k/l": "z" } }],
    ["/list/9/id", { list: [{ id: "x" }, { id: "y" }, 5], by: { "k/l": "z" } }],
    ["/list/2/id", { list: [{ id: "x" }, { id: "y" }, 5], by: { "k/l": "z" } }],
  ])("at %j is made in a copy, and what has no place stays as it is", (pointer, changed) => {
    const before = { list: [{ id: "x" }, { id: "y" }, 5], by: { "k/l": "z" } };
    const kept = structuredClone(before);
    expect(withPointer(before, pointer, add)).toEqual(changed);
    expect(before).toEqual(kept);
  });

  test("of all of it, of nothing and of what no key names", () => {
    expect(withPointer("x", "", add)).toBe("x!");
    expect(withPointer(null, "/a", add)).toBeNull();
    expect(withPointer("text", "/length", add)).toBe("text");
    expect(withPointer(undefined, "/a", add)).toBeUndefined();
  });

  test("copies only what lies on the way", () => {
    const before = { on: { the: { way: 1 } }, beside: { it: 2 } };
    const after = withPointer(before, "/on/the/way", add) as typeof before;
    expect(after.beside).toBe(before.beside);
    expect(after.on).not.toBe(before.on);
  });

  test("of a value with behaviour is one of what JSON makes of it", () => {
    class Person {
      readonly #name = "Ada";
      toJSON(): unknown {
        return { name: this.#name };
      }
    }
    expect(withPointer(new Person(), "/id", add)).toEqual({ name: "Ada", id: "new" });
    expect(withPointer({ name: "x", toJSON: () => ({ kept: 1 }) }, "/id", add)).toEqual({ kept: 1, id: "new" });
    expect(withPointer(Object.assign(Object.create(null), { a: 1 }), "/id", add)).toEqual({ a: 1, id: "new" });
    expect(withPointer(new Map([["a", 1]]), "/id", add)).toEqual({ id: "new" });
    expect(withPointer(new Date(0), "/id", add)).toBe("1970-01-01T00:00:00.000Z");
  });
});
