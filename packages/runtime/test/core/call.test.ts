import { afterEach, beforeEach, describe, expect, test } from "vitest";
import { Call } from "../../src/core/call.ts";
import type { ClientCore } from "../../src/core/client-core.ts";
import { PagedCall } from "../../src/core/paged-call.ts";
import { byCursor } from "../../src/core/pagination.ts";
import { NotFoundError } from "../../src/errors.ts";
import type { PagedOperation } from "../../src/operation.ts";

const response = new Response();
const missing = new NotFoundError("gone", { status: 404, headers: new Headers(), attempts: 1 });
const good = () => new Call<number>(Promise.resolve({ value: 7, response }));
const bad = (error: unknown = missing) => new Call<number>(Promise.reject(error));

const listThings: PagedOperation = {
  id: "things.list",
  method: "GET",
  path: "/things",
  paginate: { style: byCursor, in: "query", param: "cursor", items: "/items", next: "/next", end: "noNext" },
};

/** A list whose pages come of `fetchPage`. */
function listOf(fetchPage: (position: unknown) => Promise<{ value: string; items: unknown[]; next: unknown }>) {
  const answer: ClientCore["answer"] = async (_operation, _ids, _payload, _options, _conduct, place) => {
    const args = place!({ path: {}, query: {}, body: undefined });
    const { value, items, next } = await fetchPage(args.query.cursor);
    return { value: value as never, response, data: { items, next }, args };
  };
  return new PagedCall<number, string>({ answer } as ClientCore, listThings);
}

describe("a call is a promise", () => {
  test("of its value, however often it is awaited", async () => {
    const call = good();
    expect([await call, await call, await call.then((value) => value + 1)]).toEqual([7, 7, 8]);
    expect(await call.withResponse()).toEqual({ data: 7, response });
    expect(await call.safe()).toEqual({ data: 7 });
    expect(await call.catch(() => 0)).toBe(7);
    expect(Object.prototype.toString.call(call)).toBe("[object Call]");
  });

  test("that fails, and can be caught like any other", async () => {
    await expect(bad()).rejects.toBe(missing);
    await expect(bad().withResponse()).rejects.toBe(missing);
    expect(await bad().then(undefined, (error) => error)).toBe(missing);
    expect(await bad().catch((error) => error)).toBe(missing);
    await expect(bad().catch()).rejects.toBe(missing);
    expect(await bad().safe()).toEqual({ error: missing });
  });

  test("that tells when it is over", async () => {
    const over: string[] = [];
    expect(await good().finally(() => void over.push("good"))).toBe(7);
    await expect(bad().finally(() => void over.push("bad"))).rejects.toBe(missing);
    expect(over).toEqual(["good", "bad"]);
  });

  test("whose reason of an abort is thrown by .safe() too", async () => {
    for (const reason of [new Error("mine"), null, 0]) {
      const thrown = await bad(reason)
        .safe()
        .then(
          () => "not thrown",
          (error: unknown) => ({ error }),
        );
      expect(thrown).toEqual({ error: reason });
    }
  });
});

describe("a failure that nobody looks at", () => {
  const reported: unknown[] = [];
  const others = process.listeners("unhandledRejection");
  const listen = (reason: unknown): void => void reported.push(reason);
  beforeEach(() => {
    reported.length = 0;
    process.removeAllListeners("unhandledRejection");
    process.on("unhandledRejection", listen);
  });
  afterEach(() => {
    process.removeListener("unhandledRejection", listen);
    for (const other of others) process.on("unhandledRejection", other);
  });
  const settled = () => new Promise((resolve) => setTimeout(resolve, 5));

  test("is reported, once", async () => {
    bad();
    await settled();
    expect(reported).toEqual([missing]);
  });

  test.each<[string, (call: Call<number>) => unknown]>([
    ["await", (call) => call.then(undefined, () => undefined)],
    ["catch", (call) => call.catch(() => undefined)],
    ["safe", (call) => call.safe()],
    ["withResponse", (call) => call.withResponse().catch(() => undefined)],
  ])("is none after %s, at once or in the same breath as the failure", async (_, look) => {
    look(bad());
    const later = bad();
    queueMicrotask(() => look(later));
    await settled();
    expect(reported).toEqual([]);
  });

  test.each<[string, (list: PagedCall<number, string>) => unknown]>([
    ["its pages", (list) => list.pages()],
    ["its items", (list) => list[Symbol.asyncIterator]()],
    ["none of its items", (list) => list.toArray({ limit: 0 })],
    ["a slip", (list) => list.toArray({ limit: Number.NaN }).catch(() => undefined)],
  ])("is none of a list that was asked for %s", async (_, look) => {
    look(listOf(() => Promise.reject(missing)));
    await settled();
    expect(reported).toEqual([]);
  });
});

describe("a list", () => {
  const list = (pages: number) => {
    const asked: unknown[] = [];
    const call = listOf(async (position) => {
      asked.push(position);
      const page = Number(position ?? 0);
      return {
        value: `page ${page}`,
        items: [page * 2, page * 2 + 1],
        next: page + 1 < pages ? page + 1 : undefined,
      };
    });
    return { call, asked };
  };

  test("is its first page, and all its items", async () => {
    const { call, asked } = list(3);
    expect(await call).toBe("page 0");
    expect(await call.toArray()).toEqual([0, 1, 2, 3, 4, 5]);
    const pages = [];
    for await (const page of call.pages()) pages.push(page);
    expect(pages).toEqual(["page 0", "page 1", "page 2"]);
    expect(asked).toEqual([undefined, 1, 2, 1, 2]);
  });

  test.each<[number, number[], number]>([
    [-1, [], 1],
    [0, [], 1],
    [0.5, [0], 1],
    [1, [0], 1],
    [2, [0, 1], 1],
    [3, [0, 1, 2], 2],
    [Number.POSITIVE_INFINITY, [0, 1, 2, 3, 4, 5], 3],
  ])("with a limit of %d gives %j, out of %d pages", async (limit, items, pages) => {
    const { call, asked } = list(3);
    expect(await call.toArray({ limit })).toEqual(items);
    expect(asked).toHaveLength(pages);
  });

  test.each([Number.NaN, "2", {}, true])("%j is no limit", async (limit) => {
    await expect(list(3).call.toArray({ limit: limit as number })).rejects.toMatchObject({
      name: "InvalidRequestError",
      operation: "things.list",
      message: "things.list: the `limit` of toArray() must be a number.",
    });
  });

  test.each([undefined, null, {}, { limit: undefined }, { limit: null }])("%j is no limit at all", async (options) => {
    expect(await list(2).call.toArray(options as object)).toEqual([0, 1, 2, 3]);
  });

  test("that comes round again is told by its operation, after its items", async () => {
    const seen: unknown[] = [];
    const call = listOf(async (position) => {
      return { value: "", items: [position], next: position === "b" ? "a" : position === "a" ? "b" : "a" };
    });
    const read = async () => {
      for await (const item of call) seen.push(item);
    };
    await expect(read()).rejects.toMatchObject({ name: "PaginationError", operation: "things.list" });
    expect(seen).toEqual([undefined, "a", "b"]);
  });
});
