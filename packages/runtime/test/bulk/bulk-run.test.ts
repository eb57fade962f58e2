import { describe, expect, test } from "vitest";
import type { BulkProgress } from "../../src/bulk/types.ts";
import { uuid } from "../../src/core/idempotency.ts";
import { isoWithZone } from "../../src/core/value-formats.ts";
import type { Operation } from "../../src/operation.ts";
import { isMutating } from "../support/mutating.ts";
import { type Answerer, bench, collect, finish, gate, reply, statuses, trackMany } from "./support.ts";

const numbered = (count: number, from = 0): { n: number }[] =>
  Array.from({ length: count }, (_, n) => ({ n: n + from }));
const bodies = (it: { asked: readonly { body: Record<string, unknown> }[] }) => it.asked.map(({ body }) => body);
const sizes = (it: { asked: readonly { body: Record<string, unknown> }[] }) =>
  bodies(it).map((body) => (body.events as unknown[]).length);
const with_ = (batch: Partial<Operation["batch"]>, more: Partial<Operation> = {}): Operation => ({
  ...trackMany,
  ...more,
  batch: { fields: ["/events"], ...batch },
});

describe("a run", () => {
  test("sends as many items to a request as fit, and gives one result an item in order", async () => {
    const it = bench(() => reply(202, { job: 7 }));
    const items = numbered(7);
    const run = it.run(items);
    expect(it.asked).toHaveLength(0);
    const collected = await finish(it, run);
    expect(collected.error).toBeUndefined();
    expect(collected.results).toEqual(items.map((item, index) => ({ index, item, status: "sent", reply: { job: 7 } })));
    expect(bodies(it)).toEqual([
      { events: items.slice(0, 3) },
      { events: items.slice(3, 6) },
      { events: items.slice(6) },
    ]);
    expect(run.counts).toEqual({ read: 7, sent: 7, refused: 0, unknown: 0, unsent: 0 });
    expect(it.platform.pendingTimers).toBe(0);
  });

  test("of nothing sends nothing", async () => {
    const it = bench();
    expect(statuses(await finish(it, it.run([])))).toBe("");
    async function* nothing(): AsyncGenerator<never> {}
    expect(statuses(await finish(it, it.run(nothing())))).toBe("");
    expect(it.asked).toHaveLength(0);
  });

  test("begins with the first read, and can be read once", async () => {
    const it = bench();
    let opened = 0;
    const items = {
      *[Symbol.iterator]() {
        opened++;
        yield { n: 1 };
      },
    };
    const run = it.run(items);
    const results = run[Symbol.asyncIterator]();
    expect(opened).toBe(0);
    expect(await results.next()).toMatchObject({ value: { status: "sent" } });
    expect(opened).toBe(1);
    expect(() => run[Symbol.asyncIterator]()).toThrow("can be iterated once");
    await expect(run.done()).rejects.toThrow("can be iterated once");
  });

  test("gives the counts to those who need no results", async () => {
    const it = bench();
    expect(await it.run(new Set([1, 2, 3, 4])).done()).toEqual({ read: 4, sent: 4, refused: 0, unknown: 0, unsent: 0 });
  });

  test("hands ids, query, headers and client parameters to every request, and goes behind single calls", async () => {
    const operation: Operation = { ...trackMany, path: "/lists/{id}/events", ids: ["id"] };
    const it = bench(undefined, { throttle: { limits: { standard: { limit: 1, windowMs: 1_000 } } } });
    const { BulkRun } = await import("../../src/bulk/bulk-run.ts");
    const run = new BulkRun(it.core, operation, "a/b", numbered(6), {
      query: { dry: true },
      headers: { "x-mine": "1" },
    });
    const collected = collect(run);
    await it.platform.settle();
    // The first request of the run is under way, the second waits; the call passes it.
    void it.core.call(trackMany, undefined, { events: ["single"] });
    await it.platform.runAll();
    expect(statuses(collected)).toBe("ssssss");
    expect(it.asked.map(({ url }) => new URL(url).pathname + new URL(url).search)).toEqual([
      "/lists/a%2Fb/events?dry=true",
      "/events",
      "/lists/a%2Fb/events?dry=true",
    ]);
    expect(it.asked[0]!.headers).toMatchObject({ "x-mine": "1" });
  });

  test.each([
    [{ concurrency: 0 }, "concurrency"],
    [{ maxItems: 1.5 }, "maxItems"],
    [{ maxBytes: Number.NaN }, "maxBytes"],
    [{ flushMs: -1 }, "flushMs"],
    [{ isolate: "yes" }, "isolate"],
    [{ total: "many" }, "total"],
    [{ onProgress: 1 }, "onProgress"],
    [{ progressEveryMs: 0 }, "progressEveryMs"],
    [{ signal: {} }, "signal"],
    [{ max_items: 5 }, "maxItems"],
    [{ body: [] }, "body"],
    ["fast", "options"],
  ])("refuses the options %o before it reads anything", async (options, named) => {
    const it = bench();
    const touched = gate();
    const items = {
      [Symbol.iterator]() {
        touched.open();
        return [][Symbol.iterator]();
      },
    };
    const error = await it
      .run(items, options as never)
      .done()
      .catch((caught: unknown) => caught);
    expect(error).toMatchObject({ name: "InvalidRequestError", message: expect.stringContaining(named) });
    expect(await Promise.race([touched.opened.then(() => "read"), "not read"])).toBe("not read");
  });

  test.each([["text"], [5], [null], [{ length: 3 }]])("refuses %o as items", async (items) => {
    const it = bench();
    await expect(it.run(items as never).done()).rejects.toMatchObject({ name: "InvalidRequestError" });
  });
});

describe("the body of a request", () => {
  test("is a copy of what stands beside the items, over what the operation always says", async () => {
    const it = bench();
    const operation = with_({ fields: ["/data/attributes/rows/data"], max: 2, body: { data: { type: "job" } } });
    const body = { data: { attributes: { note: "x" }, relationships: { list: 1 } } };
    const before = structuredClone(body);
    await finish(it, it.run(["a", "b", "c"], { body }, operation));
    expect(bodies(it)).toEqual([
      { data: { type: "job", attributes: { note: "x", rows: { data: ["a", "b"] } }, relationships: { list: 1 } } },
      { data: { type: "job", attributes: { note: "x", rows: { data: ["c"] } }, relationships: { list: 1 } } },
    ]);
    expect(body).toEqual(before);
  });

  test("can be the array itself", async () => {
    const it = bench();
    await finish(it, it.run([1, 2, 3], {}, with_({ fields: [""], max: 2 })));
    expect(bodies(it)).toEqual([[1, 2], [3]]);
  });

  test("holds several arrays, and leaves out those without items", async () => {
    const it = bench();
    const operation = with_({ fields: ["/events", "/users"], combined: true, max: 3 });
    const items = [{ events: 1 }, { users: 2 }, { events: 3 }, { users: 4 }];
    await finish(it, it.run(items, {}, operation));
    expect(bodies(it)).toEqual([{ events: [1, 3], users: [2] }, { users: [4] }]);
  });

  test("counts each array for itself where the operation does", async () => {
    const it = bench();
    const operation = with_({ fields: ["/events", "/users"], max: 2 });
    const items = [1, 2, 3].map((n) => ({ events: n })).concat([{ users: 9 }] as never);
    await finish(it, it.run(items, {}, operation));
    expect(bodies(it)).toEqual([{ events: [1, 2] }, { events: [3], users: [9] }]);
  });

  test("fills one array only where the operation demands it", async () => {
    const it = bench();
    const operation = with_({ fields: ["/events", "/users"], exclusive: true, max: 5 });
    await finish(it, it.run([{ events: 1 }, { events: 2 }, { users: 3 }, { events: 4 }], {}, operation));
    expect(bodies(it)).toEqual([{ events: [1, 2] }, { users: [3] }, { events: [4] }]);
  });

  test("counts an item as what it holds", async () => {
    const it = bench();
    const operation = with_({ count: "/rows/data", max: 4 });
    const holding = (count: number) => ({ rows: { data: Array.from({ length: count }, (_, n) => n) } });
    const collected = await finish(it, it.run([3, 1, 2, 0, 5, 1].map(holding), {}, operation));
    expect(statuses(collected)).toBe("ssssrs");
    expect(sizes(it)).toEqual([2, 3]);
    expect(collected.results[4]).toMatchObject({ error: { name: "InvalidRequestError" } });
    // A number of items is not a number of rows.
    const alone = bench();
    await finish(alone, alone.run([3, 1].map(holding), { maxItems: 1 }, operation));
    expect(sizes(alone)).toEqual([1, 1]);
  });

  test("has as many bytes as it may, and not one more", async () => {
    const it = bench();
    // 14 bytes of envelope; each item is 8 bytes of JSON and a comma.
    const items = Array.from({ length: 9 }, () => "é€x".normalize("NFC"));
    expect(Buffer.byteLength(JSON.stringify(items[0]))).toBe(8);
    await finish(it, it.run(items, {}, with_({ maxBytes: 40 })));
    expect(sizes(it)).toEqual([3, 3, 3]);
    for (const body of bodies(it)) expect(Buffer.byteLength(JSON.stringify(body))).toBeLessThanOrEqual(40);
    const alone = bench();
    const big = "x".repeat(30);
    expect(statuses(await finish(alone, alone.run([big, "y"], {}, with_({ maxBytes: 40 }))))).toBe("rs");
    const narrow = bench();
    await finish(narrow, narrow.run(items, { maxBytes: 39 - 9 }, with_({ maxBytes: 40 })));
    expect(sizes(narrow)).toEqual([1, 1, 1, 1, 1, 1, 1, 1, 1]);
  });

  test("has 1,000 items when nothing is known", async () => {
    const it = bench();
    await finish(it, it.run(numbered(1_500), {}, with_({})));
    expect(sizes(it)).toEqual([1_000, 500]);
  });

  test("leaves room for the keys that are filled in", async () => {
    const it = bench();
    const operation = with_({ maxBytes: 300 }, { idempotency: { field: "/events/*/id", format: uuid } });
    await finish(it, it.run([{ n: 1 }, { n: 2, id: "mine" }, ...numbered(10)], {}, operation));
    for (const body of bodies(it)) {
      expect(Buffer.byteLength(JSON.stringify(body))).toBeLessThanOrEqual(300);
      for (const { id } of body.events as { id: string }[]) expect(id).toEqual(expect.any(String));
    }
    expect(bodies(it).flatMap(({ events }) => events)[1]).toEqual({ n: 2, id: "mine" });
  });

  test("keeps the keys that were filled in when the request is split", async () => {
    const it = bench(({ number }) => reply([500, 413][number] ?? 200));
    const operation = with_({ max: 4 }, { idempotency: { field: "/events/*/id", format: uuid } });
    await finish(it, it.run(numbered(4), {}, operation));
    const keys = bodies(it).map(({ events }) => (events as { id: string }[]).map(({ id }) => id));
    expect(keys).toEqual([keys[0], keys[0], keys[0]?.slice(0, 2), keys[0]?.slice(2)]);
    expect(new Set(keys[0]).size).toBe(4);
  });

  test.each([
    [{ events: [] }, "/events"],
    [{ audience: { all: true } }, "/audience"],
  ])("cannot be given as %o", async (body, pointer) => {
    const it = bench();
    await expect(it.run([1], { body }, with_({ without: ["/audience"] })).done()).rejects.toMatchObject({
      name: "InvalidRequestError",
      message: expect.stringContaining(pointer),
    });
  });
});

describe("an item that cannot be sent", () => {
  const cycle: Record<string, unknown> = {};
  cycle.self = cycle;

  test.each([
    ["a bigint", { big: 1n }],
    ["a cycle", cycle],
    ["nothing", undefined],
    ["a function", () => 1],
    ["too many bytes", "x".repeat(200)],
    ["a time without a zone", { time: "2026-01-01T10:00:00" }],
    [
      "something that throws",
      {
        get n(): never {
          throw new RangeError("no");
        },
      },
    ],
    [
      "something that throws no error",
      {
        toJSON() {
          throw "no";
        },
      },
    ],
  ])("is refused alone: %s", async (_, odd) => {
    const it = bench();
    const operation = with_(
      { itemMaxBytes: 100, max: 3 },
      { checks: [{ pointer: "/events/*/time", format: isoWithZone }] },
    );
    const collected = await finish(it, it.run<unknown>([{ n: 1 }, odd, { n: 2 }, odd], {}, operation));
    expect(statuses(collected)).toBe("srsr");
    expect(collected.results[1]!.item).toBe(odd);
    expect(collected.results[1]!.error).toMatchObject({ name: "InvalidRequestError" });
    expect(bodies(it)).toEqual([{ events: [{ n: 1 }, { n: 2 }] }]);
  });

  test.each([[{ other: 1 }], [{ events: 1, users: 2 }], ["events"], [{}], [null]])(
    "names no array: %o",
    async (item) => {
      const it = bench();
      const collected = await finish(it, it.run<unknown>([item], {}, with_({ fields: ["/events", "/users"], max: 3 })));
      expect(collected.results).toMatchObject([{ status: "refused", error: { name: "InvalidRequestError" } }]);
      expect(it.asked).toHaveLength(0);
    },
  );

  test.skipIf(isMutating)("does not hold up the others when there are very many of them", async () => {
    const it = bench();
    const items = [{ n: 0 }, ...Array.from({ length: 5_000 }, () => 1n)];
    const collected = await finish(it, it.run<unknown>(items, { concurrency: 2 }));
    expect(collected.results).toHaveLength(5_001);
    expect(it.asked).toHaveLength(1);
    // It becomes the oldest one while nothing is read, since too much was read ahead.
    const later = bench();
    const behind = [...Array.from({ length: 10 }, () => 1n), ...items];
    expect((await finish(later, later.run<unknown>(behind, { concurrency: 2 }))).results).toHaveLength(5_011);
  });
});

describe("items that the vendor names", () => {
  test("by array and index", async () => {
    const it = bench(() =>
      reply(201, {
        errors: [
          { array: "users", at: 0, why: "no" },
          { array: "events", at: 1 },
          { array: "events", at: 1 },
        ],
      }),
    );
    const operation = with_(
      { fields: ["/events", "/users"], combined: true, max: 5 },
      { partialErrors: [{ list: "/errors", index: "at", array: "array" }] },
    );
    const items = [{ events: 1 }, { users: 2 }, { events: 3 }, { users: 4 }];
    const collected = await finish(it, it.run(items, {}, operation));
    expect(statuses(collected)).toBe("srrs");
    expect(collected.results[1]).toMatchObject({
      error: { name: "BulkItemError", detail: { array: "users", at: 0, why: "no" }, operation: "events.trackMany" },
    });
  });

  test("by the integer of an entry that is an array", async () => {
    const it = bench(() =>
      reply(201, {
        errors: [
          ["no such id", 2],
          [0, "taken"],
        ],
      }),
    );
    const operation = with_({ max: 5 }, { partialErrors: [{ list: "/errors", index: "*" }] });
    expect(statuses(await finish(it, it.run(["a", "b", "c"], {}, operation)))).toBe("rsr");
  });

  test("by an index alone, which tells something only where one array is filled", async () => {
    const it = bench(() => reply(201, { errors: [{ at: 0 }] }));
    const operation = with_(
      { fields: ["/events", "/users"], max: 2 },
      { partialErrors: [{ list: "/errors", index: "at" }] },
    );
    const items = [{ users: 1 }, { users: 2 }, { users: 3 }, { events: 4 }];
    expect(statuses(await finish(it, it.run<unknown>(items, {}, operation)))).toBe("rs??");
  });

  test("by values, all that carry one, whatever its case", async () => {
    const it = bench(() =>
      reply(200, { failed: { invalidEmails: ["A@x"], unknownIds: [7], none: "text" }, names: ["bad"] }),
    );
    const operation = with_(
      { max: 9 },
      {
        partialErrors: [
          { list: "/failed", keys: ["email", "/user/id"] },
          { list: "/names", keys: ["name"] },
        ],
      },
    );
    const items = [{ email: "a@x" }, { email: "b@x" }, { user: { id: 7 } }, { email: "a@x", n: 2 }, { name: "bad" }];
    const collected = await finish(it, it.run<unknown>(items, {}, operation));
    expect(statuses(collected)).toBe("rsrrr");
    expect(collected.results[0]).toMatchObject({ error: { detail: { reason: "invalidEmails", value: "A@x" } } });
  });

  test("by themselves, when they are text", async () => {
    const it = bench(() => reply(200, { failed: ["b"] }));
    const operation = with_({ max: 9 }, { partialErrors: [{ list: "/failed", keys: ["id"] }] });
    expect(statuses(await finish(it, it.run(["a", "b", "c"], {}, operation)))).toBe("srs");
  });

  test("by a pointer in an error: they are refused, and the others are sent again", async () => {
    const it = bench(({ number }) =>
      number === 0
        ? reply(400, { errors: [{ detail: "bad", source: { pointer: "/events/1/email" } }, { source: {} }] })
        : number === 1
          ? reply(404, { errors: [{ source: { pointer: "/events/0" } }] })
          : reply(202),
    );
    const operation = with_({ max: 4 }, { partialErrors: [{ list: "/errors", pointer: "/source/pointer" }] });
    const collected = await finish(it, it.run([10, 11, 12, 13], {}, operation));
    expect(statuses(collected)).toBe("rrss");
    expect(bodies(it).map(({ events }) => events)).toEqual([
      [10, 11, 12, 13],
      [10, 12, 13],
      [12, 13],
    ]);
    expect(collected.results[1]).toMatchObject({ error: { message: expect.stringContaining("(bad)") } });
  });

  test("by something that no item has: nobody can tell which it is, unless there is one only", async () => {
    const it = bench(() => reply(200, { errors: [{ array: "events", at: 99 }] }));
    const operation = with_(
      { fields: ["/events", "/users"], combined: true, max: 3 },
      { partialErrors: [{ list: "/errors", index: "at", array: "array" }] },
    );
    const collected = await finish(
      it,
      it.run([{ events: 1 }, { events: 2 }, { users: 3 }, { events: 4 }], {}, operation),
    );
    expect(statuses(collected)).toBe("??sr");
    expect(collected.results[0]).toMatchObject({ error: { name: "BulkItemError" } });
  });
});

describe("a refused request", () => {
  test("that is too large is halved, and the next ones are smaller", async () => {
    const it = bench(({ body }) => reply((body.events as unknown[]).length > 2 ? 413 : 200));
    const collected = await finish(it, it.run(numbered(32), { concurrency: 1 }, with_({ max: 8 })));
    expect(statuses(collected)).toBe("s".repeat(32));
    // The second one was filled while the first was under way.
    const halved = [8, 4, 2, 2, 4, 2, 2];
    expect(sizes(it).slice(0, 14)).toEqual([...halved, ...halved]);
    expect(Math.max(...sizes(it).slice(14))).toBe(2);
  });

  test("is too large by what its body says; an item alone is refused", async () => {
    const it = bench(() => reply(400, { code: "TooMuch" }));
    const operation = with_({ max: 2, tooLarge: [{ status: 400, pointer: "/code", equals: "TooMuch" }] });
    expect(statuses(await finish(it, it.run([1, 2, 3], {}, operation)))).toBe("rrr");
    expect(sizes(it)).toEqual([2, 1, 1, 1]);
  });

  const refuseOdd: Answerer = ({ body }) => reply((body.events as number[]).includes(5) ? 422 : 200, { error: {} });

  test("refuses all its items", async () => {
    const it = bench(refuseOdd);
    const collected = await finish(it, it.run([1, 5, 2, 3, 4], {}));
    expect(statuses(collected)).toBe("rrrss");
    expect(collected.results[0]).toMatchObject({ error: { name: "UnprocessableError", status: 422 } });
  });

  test("is taken apart until the bad item is alone, when that is asked for", async () => {
    const it = bench(refuseOdd);
    expect(statuses(await finish(it, it.run([1, 2, 3, 4, 5, 6, 7, 8], { isolate: true }, with_({ max: 8 }))))).toBe(
      "ssssrsss",
    );
    expect(sizes(it)).toEqual([8, 4, 4, 2, 1, 1, 2]);
  });

  test("may have been worked on before: then nobody knows", async () => {
    const it = bench(({ number }) => reply(number === 0 ? 500 : 409));
    expect(statuses(await finish(it, it.run([1, 2], {}, with_({ max: 2 }, { retry: "idempotent" }))))).toBe("??");
    const split = bench(({ number }) => reply([500, 413, 429, 429, 429, 200][number] ?? 200));
    expect(statuses(await finish(split, split.run([1, 2], {}, with_({ max: 2 }, { retry: "idempotent" }))))).toBe("?s");
    const late = bench(({ number }) => reply([500, 413, 200][number] ?? 429));
    expect(statuses(await finish(late, late.run([1, 2], {}, with_({ max: 2 }, { retry: "idempotent" }))))).toBe("s?");
  });

  test.each([[401], [403], [404], [410]])("with status %i ends the run", async (status) => {
    const held = gate();
    const it = bench(async ({ number }) => {
      if (number === 0) await held.opened;
      return reply(number === 1 ? status : 200);
    });
    const run = it.run(numbered(400), { concurrency: 2 });
    const collected = collect(run);
    await it.platform.advance(10_000);
    held.open();
    await it.platform.runAll();
    expect(collected.error).toMatchObject({ status });
    // What was under way is awaited; what was read and waits is not sent.
    expect(statuses(collected)).toMatch(/^sss-+$/);
    expect(it.asked).toHaveLength(2);
    expect(run.counts).toMatchObject({ sent: 3, unsent: collected.results.length - 3, read: collected.results.length });
    expect(collected.results.length).toBeLessThan(400);
    expect(collected.results[3]).toMatchObject({ error: { status } });
  });

  test("that the client refuses to make ends the run too", async () => {
    const it = bench();
    const collected = await finish(it, it.run([1, 2], {}, { ...trackMany, path: "/lists/{id}/events", ids: ["id"] }));
    expect(collected.error).toMatchObject({ name: "InvalidRequestError" });
    expect(statuses(collected)).toBe("--");
  });
});

describe("a request that fails", () => {
  test.each<[string, Answerer, string, object]>([
    ["429 to the end", () => reply(429), "--", {}],
    ["421", () => reply(421), "--", {}],
    ["a failing server", () => reply(503), "??", {}],
    ["a broken connection", () => new TypeError("fetch failed"), "??", {}],
    ["no connection", () => new TypeError("fetch failed", { cause: { code: "ECONNREFUSED" } }), "--", {}],
    ["a success that is not JSON", () => new Response("<html>"), "??", {}],
    ["silence", () => new Promise(() => undefined), "??", {}],
  ])("%s", async (_, answer, expected, client) => {
    const it = bench(answer, client);
    const collected = await finish(it, it.run([1, 2]));
    expect(statuses(collected)).toBe(expected);
    expect(collected.error).toBeUndefined();
    expect(collected.results[0]).toMatchObject({ error: { operation: "events.trackMany" } });
    expect(it.platform.pendingTimers).toBe(0);
  });

  test("is repeated where that is safe", async () => {
    const it = bench(({ number }) => reply(number < 2 ? 503 : 200));
    expect(statuses(await finish(it, it.run([1, 2], {}, { ...trackMany, retry: "idempotent" })))).toBe("ss");
    expect(it.asked).toHaveLength(3);
  });

  test("in the queue of the throttle was not sent", async () => {
    const it = bench(undefined, { throttle: { limits: { standard: { limit: 1, windowMs: 60_000 } } } });
    const collected = await finish(it, it.run(numbered(6), { maxWaitMs: 10 }));
    expect(statuses(collected)).toBe("sss---");
    expect(collected.results[3]).toMatchObject({ error: { name: "ThrottleTimeoutError" } });
    const full = bench(undefined, { throttle: { maxQueue: 0, limits: { standard: { limit: 1, windowMs: 60_000 } } } });
    const refused = await finish(full, full.run(numbered(6)));
    expect(statuses(refused)).toBe("sss---");
    expect(refused.results[3]).toMatchObject({ error: { name: "QueueFullError" } });
  });
});

describe("a long wait", () => {
  test("for a slot is borne, whatever single calls may wait", async () => {
    const it = bench(undefined, { throttle: { maxWaitMs: 10, limits: { standard: { limit: 1, windowMs: 600_000 } } } });
    expect(statuses(await finish(it, it.run(numbered(9))))).toBe("sssssssss");
  });

  test("after a refusal is borne by those that were not refused, and does not use up the source", async () => {
    const it = bench(({ number }) => (number === 0 ? reply(429, {}, { "retry-after": "1800" }) : reply(200)));
    const collected = await finish(it, it.run(numbered(300), { concurrency: 1 }));
    expect(statuses(collected)).toBe(`---${"s".repeat(297)}`);
    expect(it.platform.now()).toBeGreaterThan(1_800_000);
  });
});

describe("the pace", () => {
  test("is the whole quota, with few requests in the queue of the throttle", async () => {
    const times: number[] = [];
    let mostQueued = 0;
    const it = bench(
      () => {
        times.push(it.platform.now());
        return reply(200);
      },
      { throttle: { limits: { standard: { limit: 10, windowMs: 1_000 } } } },
    );
    const watch = (): void => {
      mostQueued = Math.max(mostQueued, ...it.core.snapshot().map(({ queued }) => queued));
      if (times.length < 50) it.platform.timer(50, watch);
    };
    watch();
    await finish(it, it.run(numbered(150)));
    const start = times[0]!;
    const perWindow = [0, 1, 2, 3, 4].map((n) => times.filter((at) => Math.round((at - start) / 1_000) === n).length);
    expect(perWindow).toEqual([10, 10, 10, 10, 10]);
    expect(mostQueued).toBeLessThanOrEqual(4);
    expect(mostQueued).toBeGreaterThan(0);
  });

  test.each([[1], [5]])("has at most %i requests under way when that is asked for", async (concurrency) => {
    let underWay = 0;
    let most = 0;
    const it = bench(async () => {
      most = Math.max(most, ++underWay);
      await new Promise<void>((resolve) => it.platform.timer(100, resolve));
      underWay--;
      return reply(200);
    });
    await finish(it, it.run(numbered(60), { concurrency }));
    expect(most).toBe(concurrency);
  });

  test("stops reading when nobody takes the results, and goes on when somebody does", async () => {
    const it = bench();
    let given = 0;
    function* many() {
      for (; given < 1_000; ) yield { n: given++ };
    }
    const results = it.run(many(), { concurrency: 2, maxItems: 2 })[Symbol.asyncIterator]();
    await results.next();
    await it.platform.runAll();
    // Four rounds of two requests of two items.
    expect(given).toBeLessThanOrEqual(17);
    for (let taken = 1; taken < 1_000; taken++) expect(await results.next()).toMatchObject({ value: { index: taken } });
    expect(await results.next()).toMatchObject({ done: true });
    expect(sizes(it)).toEqual(Array.from({ length: 500 }, () => 2));
  });

  test("of a slow source: what is there goes out in time", async () => {
    const it = bench();
    async function* slowly() {
      for (const n of [1, 2, 3, 4]) {
        yield n;
        await new Promise<void>((resolve) => it.platform.timer(n === 2 ? 5_000 : 10, resolve));
      }
    }
    const collected = collect(it.run(slowly(), { flushMs: 300 }));
    await it.platform.advance(350);
    expect(bodies(it)).toEqual([{ events: [1, 2] }]);
    expect(statuses(collected)).toBe("ss");
    await it.platform.runAll();
    expect(bodies(it).slice(1)).toEqual([{ events: [3, 4] }]);
    expect(statuses(collected)).toBe("ssss");
  });

  test("is told: items a second, quota, time left", async () => {
    const seen: BulkProgress[] = [];
    const it = bench(undefined, { throttle: { limits: { standard: { limit: 1, windowMs: 1_000 } } } });
    const onProgress = (progress: BulkProgress): void => {
      seen.push(progress);
      throw new Error("dropped");
    };
    await finish(it, it.run(numbered(9), { onProgress, progressEveryMs: 500 }));
    expect(seen[1]).toMatchObject({ read: 9, quotaUse: 1 });
    expect(seen[1]!.itemsPerSecond).toBeGreaterThan(0);
    expect(seen[1]!.etaMs).toBeGreaterThan(0);
    expect(seen.at(-1)).toMatchObject({ sent: 9, requests: 3, etaMs: 0 });
    expect(seen.map(({ sent }) => sent)).toEqual(seen.map(({ sent }) => sent).toSorted((a, b) => a - b));
    const unknown: BulkProgress[] = [];
    function* some() {
      yield* numbered(4);
    }
    await finish(it, it.run(some(), { onProgress: (progress) => unknown.push(progress) }));
    expect(unknown.at(-1)).toMatchObject({ sent: 4, etaMs: undefined });
  });
});

describe("an abort", () => {
  test("tells what was sent, what may have been, and what was not, and then throws its reason", async () => {
    const it = bench(({ number }) => (number === 0 ? reply(200) : new Promise(() => undefined)), {
      throttle: { limits: { standard: { limit: 2, windowMs: 60_000 } } },
    });
    const controller = new AbortController();
    const reason = new Error("enough");
    const run = it.run(numbered(100), { signal: controller.signal });
    const collected = collect(run);
    await it.platform.advance(100);
    controller.abort(reason);
    await it.platform.runAll();
    expect(collected.error).toBe(reason);
    // One was answered, one is under way, four wait, and one is filled.
    expect(statuses(collected)).toMatch(/^sss\?\?\?-{12,18}$/);
    expect(collected.results[3]).toMatchObject({ error: reason });
    expect(run.counts).toMatchObject({ sent: 3, unknown: 3 });
    expect(it.asked).toHaveLength(2);
    expect(it.asked[1]!.signal.aborted).toBe(true);
    expect(it.platform.pendingTimers).toBe(0);
  });

  test("before the first read leaves the source alone", async () => {
    const it = bench();
    const reason = new Error("never mind");
    const items = {
      [Symbol.iterator](): never {
        throw new Error("opened");
      },
    };
    await expect(it.run(items, { signal: AbortSignal.abort(reason) }).done()).rejects.toBe(reason);
  });

  test("that comes together with a slot sends nothing, and gives the slot back", async () => {
    const given: string[] = [];
    let grant = (_: unknown): void => undefined;
    const limiter = {
      acquire: () => new Promise((resolve) => (grant = resolve)),
      pause: () => undefined,
      observe: () => undefined,
      snapshot: () => [],
    };
    const it = bench(undefined, { throttle: { limiter } });
    const controller = new AbortController();
    const collected = collect(it.run([1], { signal: controller.signal }));
    await it.platform.settle();
    const note = (what: string) => (): void => void given.push(what);
    grant({ waitedMs: 5, responded: note("responded"), unsent: note("unsent"), lost: note("lost") });
    controller.abort();
    await it.platform.runAll();
    expect(statuses(collected)).toBe("-");
    expect(it.asked).toHaveLength(0);
    expect(given).toEqual(["unsent"]);
  });

  test("may come from the source itself", async () => {
    const it = bench();
    const controller = new AbortController();
    const items = {
      [Symbol.asyncIterator]: () => ({
        next: () => {
          controller.abort("by the source");
          return new Promise<never>(() => undefined);
        },
      }),
    };
    const collected = await finish(it, it.run(items, { signal: controller.signal }));
    expect(collected).toMatchObject({ error: "by the source", results: [] });
  });

  test("does not wait for a source that is silent, and counts an item that comes at once", async () => {
    const it = bench();
    const controller = new AbortController();
    let returned = 0;
    const silent = {
      [Symbol.asyncIterator]: () => ({
        next: () => new Promise<never>(() => undefined),
        return: () => {
          returned++;
          return new Promise<never>(() => undefined);
        },
      }),
    };
    const collected = collect(it.run(silent, { signal: controller.signal }));
    await it.platform.settle();
    controller.abort();
    await it.platform.advance(1_000);
    expect(collected).toMatchObject({ isOver: true, results: [] });
    expect(returned).toBe(1);

    const again = new AbortController();
    async function* late() {
      await new Promise<void>((resolve) => it.platform.timer(200, resolve));
      yield "late";
    }
    const counted = collect(it.run(late(), { signal: again.signal }));
    await it.platform.settle();
    again.abort();
    await it.platform.runAll();
    expect(statuses(counted)).toBe("-");
  });
});

describe("a loop that is left early", () => {
  test("waits for what is under way, takes back what waits, and closes the source", async () => {
    const held = gate();
    const it = bench(
      async ({ number }) => {
        if (number > 0) await held.opened;
        return reply(200);
      },
      { throttle: { limits: { standard: { limit: 2, windowMs: 60_000 } } } },
    );
    let closed = 0;
    function* many() {
      try {
        for (let n = 0; ; n++) yield { n };
      } finally {
        closed++;
      }
    }
    const run = it.run(many());
    let isOver = false;
    const leaving = (async () => {
      for await (const _ of run) break;
      isOver = true;
    })();
    await it.platform.settle();
    expect(isOver).toBe(false);
    held.open();
    await leaving;
    expect(closed).toBe(1);
    expect(it.asked).toHaveLength(2);
    const { read, sent, unsent, unknown, refused } = run.counts;
    expect({ sent, unknown, refused }).toEqual({ sent: 6, unknown: 0, refused: 0 });
    expect(unsent).toBe(read - 6);
    expect(it.platform.pendingTimers).toBe(0);
    expect(it.core.snapshot().map(({ queued }) => queued)).toEqual([0]);
  });

  test("does not repeat what fails after that", async () => {
    const held = gate();
    const it = bench(async ({ number }) => {
      if (number === 0) return reply(200);
      await held.opened;
      return reply(429);
    });
    const run = it.run(numbered(6));
    const leaving = (async () => {
      for await (const _ of run) break;
    })();
    await it.platform.settle();
    held.open();
    await it.platform.runAll();
    await leaving;
    expect(it.asked).toHaveLength(2);
    expect(run.counts).toMatchObject({ sent: 3, unsent: 3 });
  });

  test("throws what the source throws as it closes", async () => {
    const it = bench();
    function* many() {
      try {
        for (let n = 0; ; n++) yield { n };
      } finally {
        // biome-ignore lint/correctness/noUnsafeFinally: that is the case
        throw new Error("cannot close");
      }
    }
    const leave = async () => {
      for await (const _ of it.run(many(), { concurrency: 1 })) break;
    };
    await expect(leave()).rejects.toThrow("cannot close");
  });
});

describe("a source that fails", () => {
  test("is heard after the results of what it gave", async () => {
    const it = bench();
    const error = new Error("disk");
    function* failing() {
      yield* numbered(4);
      throw error;
    }
    const collected = await finish(it, it.run(failing()));
    expect(statuses(collected)).toBe("ssss");
    expect(collected.error).toBe(error);
  });

  test("is heard when it cannot even be opened, and when it speaks nonsense", async () => {
    const it = bench();
    const closed = {
      [Symbol.asyncIterator](): never {
        throw new Error("closed");
      },
    };
    expect((await finish(it, it.run(closed))).error).toMatchObject({ message: "closed" });
    const nonsense = { [Symbol.asyncIterator]: () => ({ next: async () => undefined }) };
    expect((await finish(it, it.run(nonsense as never))).error).toBeInstanceOf(TypeError);
  });
});
