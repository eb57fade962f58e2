import { describe, expect, test } from "vitest";
import { itemsOf, nextPosition, type Position } from "../../src/core/pagination.ts";
import { PaginationError } from "../../src/errors.ts";
import type { Pagination } from "../../src/operation.ts";

const next = (
  pagination: Partial<Pagination>,
  body: unknown,
  more: { position?: Position; query?: object; link?: string } = {},
): Position =>
  nextPosition(
    { style: "cursor", in: "query", param: "cursor", items: "/data", end: "noNext", ...pagination },
    {
      body,
      headers: new Headers(more.link ? { link: more.link } : {}),
      position: more.position,
      query: { ...more.query },
    },
    "x.list",
  );

describe("cursor", () => {
  test.each([null, undefined, "", false])("ends at %s", (value) =>
    expect(next({ next: "/next" }, { data: [], next: value })).toBeUndefined(),
  );
  test("goes on over an empty page", () => expect(next({ next: "/next" }, { data: [], next: "c2" })).toBe("c2"));
  test("takes only the cursor out of a link, whatever host it names", () => {
    const p = { param: "page[cursor]", next: "/links/next" };
    expect(next(p, { data: [1], links: { next: "https://evil.test/steal?page%5Bcursor%5D=abc%3D&x=1" } })).toBe("abc=");
    expect(next(p, { data: [1], links: { next: "//evil.test/?page%5Bcursor%5D=z" } })).toBe("z");
    expect(next({ param: "index", next: "/next" }, { data: [1], next: "/accounts?index=10&size=10" })).toBe("10");
    expect(() => next(p, { data: [1], links: { next: "https://api.test/?other=1" } })).toThrow(PaginationError);
  });
  test("takes a base64 cursor as it is", () => {
    expect(next({ next: "/next" }, { data: [1], next: "/9j/4AAQ+w==" })).toBe("/9j/4AAQ+w==");
    expect(next({ next: "/next" }, { data: [1], next: "MDpjcw:1" })).toBe("MDpjcw:1");
  });
  test("reads the Link header", () => {
    const link = '</a/items?cursor=abc>; rel="prev",</a/items?cursor=def%2B>; rel="next"';
    expect(next({ linkHeader: true }, { data: [1] }, { link })).toBe("def+");
    expect(next({ linkHeader: true }, { data: [1] }, { link: '<x?cursor=1>; rel="prev"' })).toBeUndefined();
    expect(next({ linkHeader: true }, { data: [1] })).toBeUndefined();
  });
  test("follows the last item", () => {
    expect(next({ lastItem: "/timestamp", end: "empty" }, { data: [{ timestamp: 9 }, { timestamp: 5 }] })).toBe(5);
    expect(next({ lastItem: "/timestamp", end: "empty" }, { data: [] })).toBeUndefined();
  });
  test("a false flag ends it", () => {
    expect(next({ next: "/p/next", more: "/p/more" }, { data: [1], p: { next: "a", more: false } })).toBeUndefined();
    expect(next({ next: "/p/next", more: "/p/more" }, { data: [1] })).toBeUndefined();
    expect(next({ next: "/p/next", more: "/p/more" }, { data: [1], p: { next: "a", more: true } })).toBe("a");
  });
});

describe("page", () => {
  const page: Partial<Pagination> = { style: "page", param: "page", size: "size", first: 1 };
  test("counts on from where the caller began", () => {
    expect(next({ ...page, end: "empty" }, { data: [1] })).toBe(2);
    expect(next({ ...page, end: "empty" }, { data: [1] }, { query: { page: 7 } })).toBe(8);
    expect(next({ ...page, end: "empty", first: 0 }, { data: [1] })).toBe(1);
    expect(next({ ...page, end: "empty" }, { data: [] }, { position: 3 })).toBeUndefined();
  });
  test("ends with a short page, of the asked or the default size", () => {
    expect(next({ ...page, end: "shortPage" }, { data: [1, 2] }, { query: { size: 2 } })).toBe(2);
    expect(next({ ...page, end: "shortPage" }, { data: [1] }, { query: { size: 2 } })).toBeUndefined();
    expect(next({ ...page, end: "shortPage", defaultSize: 3 }, { data: [1, 2] })).toBeUndefined();
    expect(next({ ...page, end: "shortPage" }, { data: [1] })).toBe(2);
  });
  test("ends without a next link", () => {
    expect(next({ ...page, next: "/nextPageUrl" }, { data: [1], nextPageUrl: "/api/x?page=2" })).toBe(2);
    expect(next({ ...page, next: "/nextPageUrl" }, { data: [1] })).toBeUndefined();
  });
  test("ends at the total", () => {
    const total: Partial<Pagination> = { ...page, end: "total", total: "/total" };
    expect(next(total, { data: [1, 2], total: 5 }, { query: { size: 2 }, position: 2 })).toBe(3);
    expect(next(total, { data: [1], total: 5 }, { query: { size: 2 }, position: 3 })).toBeUndefined();
    expect(next(total, { data: [], total: 5 }, { query: { size: 2 } })).toBeUndefined();
  });
});

describe("offset", () => {
  const offset: Partial<Pagination> = { style: "offset", param: "offset", size: "limit" };
  test("moves by what came", () => {
    expect(next({ ...offset, end: "shortPage" }, { data: [1, 2] }, { query: { limit: 2 } })).toBe(2);
    expect(next({ ...offset, end: "shortPage" }, { data: [1, 2] }, { query: { limit: 2 }, position: 4 })).toBe(6);
    expect(next({ ...offset, end: "total", total: "/total", first: 1 }, { data: [1, 2], total: 4 })).toBe(3);
    expect(
      next({ ...offset, end: "total", total: "/total", first: 1 }, { data: [1, 2], total: 4 }, { position: 3 }),
    ).toBeUndefined();
  });
});

test("a list that is null has no items", () => {
  const pagination: Pagination = { style: "cursor", in: "query", param: "c", items: "/data", end: "noNext" };
  expect(itemsOf(pagination, { data: null })).toEqual([]);
  expect(itemsOf({ ...pagination, items: "" }, [1])).toEqual([1]);
});
