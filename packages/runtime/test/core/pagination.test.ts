import { describe, expect, test } from "vitest";
import { byCursor, byOffset, byPage, itemsOf, nextLink, nextPosition } from "../../src/core/pagination.ts";
import { PaginationError } from "../../src/errors.ts";
import type { Pagination, Position } from "../../src/operation.ts";

const next = (
  pagination: Partial<Pagination>,
  body: unknown,
  more: { position?: Position; query?: object; path?: object; link?: string } = {},
): Position =>
  nextPosition(
    { style: byCursor, in: "query", param: "cursor", items: "/data", end: "noNext", ...pagination },
    {
      body,
      headers: new Headers(more.link ? { link: more.link } : {}),
      position: more.position,
      query: { ...more.query },
      ...(more.path && { path: { ...more.path } }),
    },
    "x.list",
  );

describe("cursor", () => {
  test.each([null, undefined, "", false, true, {}, [], ["/x?cursor=c2"]])("ends at %j", (value) => {
    expect(next({ next: "/next" }, { data: [1], next: value })).toBeUndefined();
    expect(next({ lastItem: "/id" }, { data: [{ id: value }] })).toBeUndefined();
  });
  test.each([0, 7, "0", "false"])("goes on at %j", (value) => {
    expect(next({ next: "/next" }, { data: [1], next: value })).toBe(value);
    expect(next({ lastItem: "/id" }, { data: [{ id: "no" }, { id: "nor this" }, { id: value }] })).toBe(value);
  });
  test("may end with an empty page, whatever cursor that brings", () => {
    expect(next({ next: "/next", end: "empty" }, { data: [], next: "c2" })).toBeUndefined();
    expect(next({ next: "/next", end: "empty" }, { data: [1], next: "c2" })).toBe("c2");
  });
  test("ends where nothing could hold a next one", () => expect(next({}, { data: [1], next: "c2" })).toBeUndefined());
  test("is not followed where the query asks for one page", () => {
    const p = { next: "/next", single: ["after", "around"] };
    const body = { data: [1], next: "c2" };
    expect([next(p, body, { query: { around: 0 } }), next(p, body, { query: { before: 1 } })]).toEqual([
      undefined,
      "c2",
    ]);
    expect(next(p, body, { query: { after: undefined } })).toBe("c2");
  });
  test("goes on over an empty page", () => expect(next({ next: "/next" }, { data: [], next: "c2" })).toBe("c2"));
  test("takes only the cursor out of a link, whatever host it names", () => {
    const p = { param: "page[cursor]", next: "/links/next" };
    expect(next(p, { data: [1], links: { next: "https://evil.test/steal?page%5Bcursor%5D=abc%3D&x=1" } })).toBe("abc=");
    expect(next(p, { data: [1], links: { next: "//evil.test/?page%5Bcursor%5D=z" } })).toBe("z");
    expect(next({ param: "index", next: "/next" }, { data: [1], next: "/accounts?index=10&size=10" })).toBe("10");
    expect(() => next(p, { data: [1], links: { next: "https://api.test/?other=1" } })).toThrow(PaginationError);
  });
  test.each([
    "https://api.test/x?cursor=c2",
    "HTTPS://api.test/x?a=1&cursor=c2#cursor=c3",
    "web+x-1.2://y?cursor=c2",
    "x?cursor=c2",
    "?cursor=c2&cursor=c3",
  ])("is found in %s", (link) => expect(next({ next: "/next" }, { data: [1], next: link })).toBe("c2"));
  test.each([
    "https://api.test/x",
    "HTTPS://api.test",
    "//api.test/cursor=c2",
    "a+1.-://x",
    "/x?",
    "/x?page=2#?cursor=c2",
  ])("is not in %s, and a page that nobody can ask for is an error", (link) => {
    const ask = () => next({ next: "/next" }, { data: [1], next: link });
    expect(ask).toThrow("x.list: the link to the next page holds no `cursor`");
    expect(ask).toThrow(expect.objectContaining({ name: "PaginationError", operation: "x.list" }));
  });
  test("goes by another name in a link where the spec says so", () => {
    const named = { next: "/next", nextParam: "after" };
    expect(next(named, { data: [1], next: "/x?cursor=no&after=c2" })).toBe("c2");
    expect(() => next(named, { data: [1], next: "/x?cursor=no" })).toThrow("holds no `after`");
  });
  test.each(["/9j/4AAQ+w==", "MDpjcw:1", "MDpj//cw", "1a://b", "-a://b", "a b://c", "=https://x"])(
    "takes %s, which is no link, as it is",
    (text) => expect(next({ next: "/next" }, { data: [1], next: text })).toBe(text),
  );
  test("reads the Link header", () => {
    const link = '</a/items?cursor=abc>; rel="prev",</a/items?cursor=def%2B>; rel="next"';
    expect(next({ linkHeader: nextLink }, { data: [1] }, { link })).toBe("def+");
    expect(next({ linkHeader: nextLink }, { data: [1] }, { link: '<x?cursor=1>; rel="prev"' })).toBeUndefined();
    expect(next({ linkHeader: nextLink }, { data: [1] })).toBeUndefined();
  });
  test.each([
    "<x?cursor=c2>; rel=next",
    "<x?cursor=c2>; rel='next'",
    '<x?cursor=c2>;rel="NEXT"',
    '<x?cursor=c2>  ;  REL  =  "next"',
    '<x?cursor=c2>; rel="last  next"',
    "<x?cursor=c2>; rel='last\tnext'",
    '<x?cursor=c2>; crossorigin; rel="next"',
    '<x?cursor=c2>; title="a, <b>; c"; rel="next"',
    "<x?cursor=c2>; title='a, <b>; c'; rel=next",
    '<x?cursor=c2>; title*=UTF-8;x=abc; rel="next"; type=text/html',
    '<x?cursor=c1>, <x?cursor=c2>; rel="next"',
    '<x?cursor=c1>; title=next; rel="first", <x?cursor=c2>; rel=next, <x?cursor=c3>; rel=next',
    '<x?cursor=c1>; rel="prev"; x="y, z",<x?cursor=c2>; rel=next,',
  ])("reads the Link header %s", (link) => {
    expect(next({ linkHeader: nextLink, next: "/next" }, { data: [1], next: "c9" }, { link })).toBe("c2");
  });
  test.each([
    "<x?cursor=c1>",
    "<x?cursor=c1>; rel",
    "<x?cursor=c1>; rel=nextish",
    '<x?cursor=c1>; rel="not-next"',
    "<x?cursor=c1>; title=next",
    "<x?cursor=c1>; rev=next",
    "x?cursor=c1; rel=next",
    "<x?cursor=c1>; rel=prev; rel=next",
    "<x?cursor=c1>, rel=next",
    "next",
  ])("finds no next page in the Link header %s", (link) => {
    expect(next({ linkHeader: nextLink, next: "/next" }, { data: [1], next: "c9" }, { link })).toBeUndefined();
  });
  test("follows the last item", () => {
    expect(next({ lastItem: "/timestamp", end: "empty" }, { data: [{ timestamp: 9 }, { timestamp: 5 }] })).toBe(5);
    expect(next({ lastItem: "/timestamp", end: "empty" }, { data: [] })).toBeUndefined();
    expect(next({ lastItem: "" }, { data: ["a", "b"] })).toBe("b");
    expect(next({ lastItem: "/id" }, { data: [{ id: 1 }, null] })).toBeUndefined();
  });
  test("a false flag ends it", () => {
    expect(next({ next: "/p/next", more: "/p/more" }, { data: [1], p: { next: "a", more: false } })).toBeUndefined();
    expect(next({ next: "/p/next", more: "/p/more" }, { data: [1] })).toBeUndefined();
    expect(next({ next: "/p/next", more: "/p/more" }, { data: [1], p: { next: "a", more: true } })).toBe("a");
  });
});

describe("page", () => {
  const page: Partial<Pagination> = { style: byPage, param: "page", size: "size", first: 1 };
  test("counts on from where the caller began", () => {
    expect(next({ ...page, end: "empty" }, { data: [1] })).toBe(2);
    expect(next({ ...page, end: "empty" }, { data: [1] }, { query: { page: 7 } })).toBe(8);
    expect(next({ ...page, end: "empty", first: 0 }, { data: [1] })).toBe(1);
    expect(next({ ...page, end: "empty" }, { data: [1] }, { query: { size: 2 } })).toBe(2);
    expect(next({ ...page, end: "empty" }, { data: [] }, { position: 3 })).toBeUndefined();
    expect(next({ style: byPage, param: "page", end: "empty" }, { data: [1] })).toBe(2);
    expect(next({ ...page, in: "path", end: "empty" }, { data: [1] }, { path: { page: 7 }, query: { page: 3 } })).toBe(
      8,
    );
    expect(next({ ...page, in: "path", end: "empty" }, { data: [1] })).toBe(2);
    expect(next({ ...page, in: "body", param: "/page", end: "empty" }, { data: [1] }, { query: { "/page": 7 } })).toBe(
      2,
    );
  });
  test("ends with a short page, of the asked or the default size", () => {
    expect(next({ ...page, end: "shortPage" }, { data: [1, 2] }, { query: { size: 2 } })).toBe(2);
    expect(next({ ...page, end: "shortPage" }, { data: [1] }, { query: { size: 2 } })).toBeUndefined();
    expect(next({ ...page, end: "shortPage", defaultSize: 3 }, { data: [1, 2] })).toBeUndefined();
    expect(next({ ...page, end: "shortPage" }, { data: [1] })).toBe(2);
    expect(next({ ...page, end: "shortPage" }, { data: [] })).toBeUndefined();
    expect(next({ ...page, end: "shortPage", defaultSize: 3 }, { data: [1, 2] }, { query: { size: 2 } })).toBe(2);
    const { size: _, ...sizeless } = page;
    expect(next({ ...sizeless, end: "shortPage", defaultSize: 2 }, { data: [1, 2] }, { query: { size: 9 } })).toBe(2);
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
    expect(next(total, { data: [1, 2], total: 4 }, { query: { size: 2 }, position: 2 })).toBeUndefined();
    expect(next({ ...total, first: 0 }, { data: [1, 2], total: 5 }, { query: { size: 2 }, position: 1 })).toBe(2);
    expect(next({ ...total, first: 0 }, { data: [1], total: 5 }, { query: { size: 2 }, position: 2 })).toBeUndefined();
    // Of an unknown size, every page is taken for one of this page's.
    expect(next(total, { data: [1, 2], total: 5 }, { position: 2 })).toBe(3);
    expect(next(total, { data: [1, 2], total: 6 }, { position: 3 })).toBeUndefined();
  });
  test("ends where the total cannot be told", () => {
    expect(next({ ...page, end: "total", total: "/total" }, { data: [1] })).toBeUndefined();
    expect(next({ ...page, end: "total" }, { data: [1], total: 9 })).toBeUndefined();
  });
});

describe("offset", () => {
  const offset: Partial<Pagination> = { style: byOffset, param: "offset", size: "limit" };
  test("moves by what came", () => {
    expect(next({ ...offset, end: "shortPage" }, { data: [1, 2] }, { query: { limit: 2 } })).toBe(2);
    expect(next({ ...offset, end: "shortPage" }, { data: [1, 2] }, { query: { limit: 2 }, position: 4 })).toBe(6);
    expect(next({ ...offset, end: "total", total: "/total", first: 1 }, { data: [1, 2], total: 4 })).toBe(3);
    expect(
      next({ ...offset, end: "total", total: "/total", first: 1 }, { data: [1, 2], total: 4 }, { position: 3 }),
    ).toBeUndefined();
    const fromNought: Partial<Pagination> = { ...offset, end: "total", total: "/total" };
    expect(next(fromNought, { data: [1, 2], total: 3 })).toBe(2);
    expect(next(fromNought, { data: [1], total: 3 }, { position: 2 })).toBeUndefined();
    expect(next(fromNought, { data: [1, 2], total: 9 }, { query: { offset: "4" } })).toBe(6);
  });
});

test("a list that is null has no items", () => {
  const pagination: Pagination = { style: byCursor, in: "query", param: "c", items: "/data", end: "noNext" };
  expect(itemsOf(pagination, { data: null })).toEqual([]);
  expect(itemsOf({ ...pagination, items: "" }, [1])).toEqual([1]);
});
