import { stubFetch } from "@carillon/config/stub-fetch";
import { describe, expect, test } from "vitest";
import { byCursor } from "../../src/core/pagination.ts";
import type { Operation, Pagination, Vendor } from "../../src/operation.ts";
import { acme, createThing, getThing, siteThing } from "../support/acme.ts";
import { FullCore } from "../support/full-core.ts";

const client = (options: object = {}, vendor: Vendor = acme) => {
  const { fetch, sent } = stubFetch({ body: {} });
  return { core: new FullCore(vendor, { apiKey: "key-made-up", fetch, ...options }), sent };
};
const refusal = async (call: PromiseLike<unknown>): Promise<object> =>
  Promise.resolve(call).then(
    () => ({ message: "none" }),
    (error: Error & { operation?: string }) => ({
      name: error.name,
      operation: error.operation,
      message: error.message,
    }),
  );

describe("ids", () => {
  const member: Operation = {
    id: "members.get",
    method: "GET",
    path: "/lists/{list}/members/{id}",
    ids: ["list", "id"],
  };

  test("several come as one object, by the names of the wire, and others in it are nobody's", async () => {
    const { core, sent } = client();
    await core.call(member, { list: "l/1", id: 7, query: "x" });
    expect(sent[0]?.url.pathname).toBe("/lists/l%2F1/members/7");
  });

  test.each([undefined, null, "l1", 7])("%j is none of several", async (ids) => {
    const { core, sent } = client();
    expect(await refusal(core.call(member, ids))).toEqual({
      name: "InvalidRequestError",
      operation: "members.get",
      message: "members.get takes its ids as one object: { list, id }.",
    });
    expect(sent).toHaveLength(0);
  });

  test.each([{ list: "l1" }, Object.create({ list: "l1", id: "inherited" }), {}])(
    "one that is missing is named",
    async (ids) => {
      const { core, sent } = client();
      expect(await refusal(core.call(member, ids))).toMatchObject({
        name: "InvalidRequestError",
        message: expect.stringMatching(/`(id|list)` is missing/),
      });
      expect(sent).toHaveLength(0);
    },
  );

  test("of one, what the object holds is no id", async () => {
    expect(await refusal(client().core.call(getThing, { id: "1" }))).toMatchObject({ name: "InvalidRequestError" });
  });
});

describe("a query", () => {
  test.each([undefined, null])("%j is none", async (query) => {
    const { core, sent } = client();
    await core.call(getThing, "1", query);
    await core.call(createThing, undefined, {}, { query });
    expect(sent.map(({ url }) => url.search)).toEqual(["", ""]);
  });

  test.each<[unknown]>([["a=1"], [7], [["a", "1"]], [true]])("%j is refused", async (query) => {
    const { core, sent } = client();
    const refused = (operation: string) => ({
      name: "InvalidRequestError",
      operation,
      message: `${operation} takes its query as an object.`,
    });
    expect(await refusal(core.call(getThing, "1", query))).toEqual(refused("things.get"));
    expect(await refusal(core.call(createThing, undefined, {}, { query }))).toEqual(refused("things.create"));
    expect(sent).toHaveLength(0);
  });

  test("of a method without a body stands among the options, or where a body would", async () => {
    const { core, sent } = client();
    await core.call(getThing, "1", undefined, { query: { a: 1 } });
    await core.call(getThing, "1", { a: 2 }, { query: { a: 1, b: 1 } });
    expect(sent.map(({ url }) => url.search)).toEqual(["?a=1", "?a=2"]);
  });
});

describe("parameters of the client", () => {
  test("go only into paths that have them", async () => {
    const { core, sent } = client({ siteId: "s 1" });
    await core.call(siteThing, "t1");
    await core.call(getThing, "t1");
    expect(sent.map(({ url }) => url.pathname)).toEqual(["/sites/s%201/things/t1", "/things/t1"]);
  });

  test("that are nowhere are a slip of the setup, and named with the call", async () => {
    expect(await refusal(client().core.call(siteThing, "t1"))).toEqual({
      name: "ConfigurationError",
      operation: "sites.get",
      message: "sites.get needs `siteId`: pass it to the constructor of Acme or with the call.",
    });
  });

  test("are none where a vendor has none", async () => {
    const { clientParams: _, ...vendor } = acme;
    const { core, sent } = client({}, vendor);
    await core.call(getThing, "t1");
    expect(sent).toHaveLength(1);
  });
});

describe("the next page is asked for", () => {
  const pages: Pagination = {
    style: byCursor,
    in: "query",
    param: "cursor",
    items: "/data",
    next: "/next",
    end: "noNext",
  };
  const asked = async (operation: Operation, payload: unknown, options?: object) => {
    const { fetch, sent } = stubFetch({ body: { data: [1], next: "c2" } }, { body: { data: [2] } });
    const core = new FullCore(acme, { apiKey: "key-made-up", fetch });
    expect(await core.list(operation, undefined, payload, options).toArray()).toEqual([1, 2]);
    return sent.map(({ url, json }) => [url.search, json]);
  };
  const list: Operation = { id: "things.list", method: "GET", path: "/things", paginate: pages };
  const search: Operation = { ...list, id: "things.search", method: "POST", body: "json", retry: "safe" };

  test("in the query, beside what the caller asked", async () => {
    expect(await asked(list, { size: 2, cursor: "c1" })).toEqual([
      ["?size=2&cursor=c1", undefined],
      ["?size=2&cursor=c2", undefined],
    ]);
    expect(await asked(search, { text: "x" }, { query: { size: 2 } })).toEqual([
      ["?size=2", { text: "x" }],
      ["?size=2&cursor=c2", { text: "x" }],
    ]);
  });

  test("without what must not come with a cursor", async () => {
    expect(
      await asked({ ...list, paginate: { ...pages, drop: ["from", "sort"] } }, { from: 1, size: 2, sort: "a" }),
    ).toEqual([
      ["?from=1&size=2&sort=a", undefined],
      ["?size=2&cursor=c2", undefined],
    ]);
  });

  test("in the body, which stays as the caller made it", async () => {
    const body = { filter: { a: 1 }, page: { size: 2 } };
    const kept = structuredClone(body);
    const inBody: Operation = { ...search, paginate: { ...pages, in: "body", param: "/page/after" } };
    expect(await asked(inBody, body)).toEqual([
      ["", kept],
      ["", { filter: { a: 1 }, page: { size: 2, after: "c2" } }],
    ]);
    expect(body).toEqual(kept);
  });
});
