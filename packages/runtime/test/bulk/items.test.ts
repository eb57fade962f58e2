import { describe, expect, test } from "vitest";
import { uuid } from "../../src/core/idempotency.ts";
import { isoWithZone } from "../../src/core/value-formats.ts";
import type { Batch, Operation } from "../../src/operation.ts";
import { bench, type Collected, finish, statuses, trackMany } from "./support.ts";

const withBatch = (batch: Partial<Batch>, more: Partial<Operation> = {}): Operation => ({
  ...trackMany,
  ...more,
  batch: { fields: ["/events"], ...batch },
});
const TWO = ["/events", "/users"];

async function sendAll(items: readonly unknown[], options: object, operation: Operation) {
  const it = bench();
  const collected: Collected<unknown> = await finish(it, it.run<unknown>(items, options, operation));
  return { ...collected, said: statuses(collected), bodies: it.asked.map(({ body }) => body) };
}
const messageAt = ({ results }: Collected<unknown>, index: number): string =>
  (results[index]!.error as Error | undefined)?.message ?? "";

describe("what stands beside the items", () => {
  const typed = withBatch({ body: { data: { type: "job", tags: { a: 1 } } } });

  test.each<[string, object, unknown]>([
    ["nothing", {}, { type: "job", tags: { a: 1 } }],
    ["something that is not there", { data: { type: undefined } }, { type: "job", tags: { a: 1 } }],
    ["an object: they are merged", { data: { tags: { b: 2 } } }, { type: "job", tags: { a: 1, b: 2 } }],
    ["a number", { data: { tags: 5 } }, { type: "job", tags: 5 }],
    ["null", { data: { tags: null } }, { type: "job", tags: null }],
    ["a list", { data: { tags: [1] } }, { type: "job", tags: [1] }],
    ["a date", { data: { tags: new Date(0) } }, { type: "job", tags: "1970-01-01T00:00:00.000Z" }],
    [
      "an object without a prototype",
      Object.assign(Object.create(null), { data: { tags: 0 } }),
      { type: "job", tags: 0 },
    ],
  ])("lies over what the operation always says: %s", async (_, body, data) => {
    const { bodies } = await sendAll([1], { body }, typed);
    expect(bodies).toEqual([{ data, events: [1] }]);
  });

  test("replaces a text by an object", async () => {
    const { bodies } = await sendAll([1], { body: { data: { a: 1 } } }, withBatch({ body: { data: "none" } }));
    expect(bodies).toEqual([{ data: { a: 1 }, events: [1] }]);
  });

  test.each<[string, unknown, string]>([
    ["an instance of something", new Date(0), "plain object"],
    ["what is not JSON", { big: 1n }, "the option `body` is not JSON"],
  ])("is refused before anything is sent: %s", async (_, body, said) => {
    const { error, results, bodies } = await sendAll([1], { body }, trackMany);
    expect(error).toMatchObject({
      name: "InvalidRequestError",
      operation: "events.trackMany",
      message: expect.stringContaining(said),
    });
    expect([results, bodies]).toEqual([[], []]);
  });

  test("is checked with the request, and an item alone", async () => {
    const checks = [
      { pointer: "/time", format: isoWithZone },
      { pointer: "/events/*/time", format: isoWithZone },
    ] as const;
    const operation = withBatch({ max: 9 }, { checks });
    const local = { time: "2026-01-01T10:00:00" };
    const zoned = { time: "2026-01-01T10:00:00Z" };
    expect((await sendAll([zoned, local], { body: zoned }, operation)).said).toBe("sr");
    const refused = await sendAll([zoned], { body: local }, operation);
    expect(refused.said).toBe("-");
    expect(refused.error).toMatchObject({ name: "InvalidRequestError" });
  });

  test("an item is checked by the rules of its own array", async () => {
    const checks = [{ pointer: "/users/*/time", format: isoWithZone }] as const;
    const operation = withBatch({ fields: TWO, max: 9 }, { checks });
    const local = { time: "2026-01-01T10:00:00" };
    expect((await sendAll([{ events: local }, { users: local }], {}, operation)).said).toBe("sr");
  });
});

describe("the keys that repeats are told by", () => {
  const keyed = withBatch({ max: 9 }, { idempotency: { field: "/events/*/id", format: uuid } });

  test.each([[{}], [{ idempotency: true }]])("are filled in for each item: %o", async (options) => {
    const { bodies } = await sendAll([{ n: 1 }], options, keyed);
    expect(bodies).toEqual([{ events: [{ n: 1, id: expect.any(String) }] }]);
  });

  test("are left out when the caller wants none", async () => {
    const { said, bodies } = await sendAll([{ n: 1 }], { idempotency: false }, keyed);
    expect([said, bodies]).toEqual(["s", [{ events: [{ n: 1 }] }]]);
  });

  test("may be one for the whole request: items stay as they are", async () => {
    const operation = withBatch({ max: 9 }, { idempotency: { field: "/batch_id", format: uuid } });
    const { said, bodies } = await sendAll([{ n: 1 }, { n: 2 }], {}, operation);
    expect(said).toBe("ss");
    expect(bodies).toEqual([{ batch_id: expect.any(String), events: [{ n: 1 }, { n: 2 }] }]);
  });
});

describe("an item", () => {
  test("is refused with the reason", async () => {
    const bad = {
      toJSON() {
        throw new RangeError("the disk is gone\nat some place");
      },
    };
    const symbol = {
      toJSON() {
        throw Symbol("x");
      },
    };
    const collected = await sendAll([bad, symbol, undefined, () => 1, { big: 1n }, 1], {}, trackMany);
    expect(collected.said).toBe("rrrrrs");
    expect(messageAt(collected, 0)).toBe("events.trackMany cannot send this item: it is not JSON (the disk is gone).");
    expect(messageAt(collected, 1)).toContain("it is not JSON (unknown)");
    expect(messageAt(collected, 2)).toContain("a undefined is not JSON");
    expect(messageAt(collected, 3)).toContain("a function is not JSON");
    expect(messageAt(collected, 4)).toContain("BigInt");
    expect(collected.results[0]!.error).toMatchObject({ operation: "events.trackMany" });
  });

  test.each([[{ other: 1 }], [{ events: 1, users: 2 }], ["events"], [null], [["events"]], [new Map([["events", 1]])]])(
    "says by its one member where it goes: not %o",
    async (item) => {
      const collected = await sendAll([item], {}, withBatch({ fields: TWO, max: 3 }));
      expect(collected.said).toBe("r");
      expect(messageAt(collected, 0)).toContain("items with one member, named `events` or `users`");
    },
  );

  test("may have as many bytes as the vendor says, and as the request leaves", async () => {
    const fits = "x".repeat(8);
    const own = await sendAll([fits, `${fits}x`], {}, withBatch({ itemMaxBytes: 10 }));
    expect(own.said).toBe("sr");
    expect(messageAt(own, 1)).toContain("it has 11 bytes as JSON, and 10 is the most");
    const maxBytes = Buffer.byteLength(JSON.stringify({ events: [fits] }));
    expect((await sendAll([fits, `${fits}x`], {}, withBatch({ maxBytes }))).said).toBe("sr");
    const none = await sendAll([1], { maxBytes: 5 }, trackMany);
    expect(messageAt(none, 0)).toContain("and 0 is the most");
  });

  test("may count as many as a request holds", async () => {
    const operation = withBatch({ count: "/rows", max: 4 });
    const rows = (count: number) => ({ rows: Array.from({ length: count }, (_, n) => n) });
    const collected = await sendAll([rows(4), rows(5)], {}, operation);
    expect(collected.said).toBe("sr");
    expect(messageAt(collected, 1)).toContain("it counts as 5, and 4 is the most");
  });
});

describe("a request", () => {
  test("has as many items as its bytes allow, where no number is known", async () => {
    const items = Array.from({ length: 1_200 }, (_, n) => n);
    const { bodies } = await sendAll(items, {}, withBatch({ maxBytes: 1_000_000 }));
    expect(bodies.map(({ events }) => (events as unknown[]).length)).toEqual([1_200]);
  });

  test("fills all its arrays where each counts for itself", async () => {
    const items = [{ events: 1 }, { users: 1 }, { events: 2 }, { users: 2 }];
    const { bodies } = await sendAll(items, {}, withBatch({ fields: TWO, max: 2 }));
    expect(bodies).toEqual([{ events: [1, 2], users: [1, 2] }]);
  });

  test("of an operation without arrays is none", async () => {
    const { batch: _, ...plain } = trackMany;
    const { error } = await sendAll([1], {}, plain);
    expect(error).toMatchObject({
      name: "InvalidRequestError",
      operation: "events.trackMany",
      message: "events.trackMany does not take items.",
    });
  });
});
