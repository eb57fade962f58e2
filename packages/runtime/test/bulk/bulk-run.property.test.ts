import { createVirtualPlatform, seededRandom } from "@carillon/config/virtual-platform";
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { BulkRun } from "../../src/bulk/bulk-run.ts";
import type { BulkResult } from "../../src/bulk/types.ts";
import { ClientCore } from "../../src/core/client-core.ts";
import type { Operation } from "../../src/operation.ts";
import { acme } from "../support/acme.ts";
import { createFakeVendor, DIALECTS, FACTS, FAULTS, type Thing } from "./fake-vendor.ts";

const RUNS = Number(process.env.CARILLON_PROOF_RUNS) || 2_000;

/** What makes an item one that cannot be sent at all. */
const ODDITIES = ["bigint", "cycle", "nothing", "huge", "wrongField"] as const;

/** Mostly nothing: once in so many times a value. */
const rarely = <T>(times: number, value: fc.Arbitrary<T>): fc.Arbitrary<T | undefined> =>
  fc.oneof({ weight: times - 1, arbitrary: fc.constant(undefined) }, { weight: 1, arbitrary: value });

const scenario = fc.record({
  seed: fc.integer(),
  items: fc.array(
    fc.record({
      odd: rarely(20, fc.constantFrom(...ODDITIES)),
      bad: rarely(10, fc.constant(true)).map((bad) => bad ?? false),
      key: fc.integer({ min: 0, max: 8 }),
      pad: fc.constantFrom("", "é".repeat(20), "x".repeat(120), "😀".repeat(15)),
      field: fc.integer({ min: 0, max: 1 }),
    }),
    { maxLength: 120, size: "max" },
  ),
  dialect: fc.constantFrom(...DIALECTS),
  twoFields: fc.boolean(),
  combined: fc.boolean(),
  exclusive: fc.boolean(),
  retry: fc.constantFrom("unsafe", "idempotent"),
  isolate: fc.boolean(),
  max: rarely(2, fc.integer({ min: 1, max: 12 })),
  maxBytes: fc.integer({ min: 500, max: 2_500 }),
  hiddenMaxBytes: fc.constantFrom(300, 1_000, 1e9),
  concurrency: fc.integer({ min: 1, max: 8 }),
  limit: fc.constantFrom(2, 20, 1_000),
  faults: fc.subarray([...FAULTS]),
  faultRate: fc.constantFrom(0, 0.05, 0.15, 0.4),
  source: fc.constantFrom("array", "generator", "async", "slow"),
  sourceFailsAt: rarely(8, fc.nat(120)),
  consumerMs: fc.constantFrom(0, 0, 5, 300),
  abortAtMs: rarely(3, fc.nat(5_000)),
  leaveAt: rarely(8, fc.nat(80)),
});

type Scenario = typeof scenario extends fc.Arbitrary<infer S> ? S : never;

function itemsOf({ items, twoFields, maxBytes }: Scenario): { item: unknown; id: number; isOdd: boolean }[] {
  return items.map(({ odd, bad, key, pad, field }, id) => {
    const cycle: Record<string, unknown> = { id };
    cycle.self = cycle;
    const thing: Thing = { id, key: `k${key}`, bad, pad: odd === "huge" ? "x".repeat(maxBytes) : pad };
    const element =
      odd === "bigint" ? { ...thing, big: 1n } : odd === "cycle" ? cycle : odd === "nothing" ? undefined : thing;
    const isOdd = odd !== undefined && (twoFields || odd !== "wrongField");
    const item = twoFields ? { [odd === "wrongField" ? "other" : field === 0 ? "events" : "users"]: element } : element;
    return { item, id, isOdd };
  });
}

async function check(given: Scenario): Promise<void> {
  const random = seededRandom(given.seed);
  const platform = createVirtualPlatform({ seed: given.seed });
  const fields = given.twoFields ? ["events", "users"] : ["events"];
  const vendor = createFakeVendor({ ...given, platform, fields, isIdempotent: given.retry === "idempotent" });
  const operation: Operation = {
    id: "things.sendMany",
    method: "POST",
    path: "/things",
    body: "json",
    bodyRequired: true,
    retry: given.retry as "unsafe" | "idempotent",
    batch: {
      fields: fields.map((name) => `/${name}`),
      combined: given.combined,
      exclusive: given.exclusive,
      maxBytes: given.maxBytes,
      ...(given.max !== undefined && { max: given.max }),
    },
    ...FACTS[given.dialect],
  };
  const core = new ClientCore(acme, {
    apiKey: "k",
    fetch: vendor.fetch,
    platform,
    throttle: { limits: { standard: { limit: given.limit, windowMs: 1_000 } } },
    timeoutMs: 2_000,
    retry: { baseDelayMs: 50 },
  });
  const things = itemsOf(given);
  const sourceError = new Error("the source failed");
  let gave = 0;
  let isClosed = false;
  const sleep = (ms: number): Promise<void> => new Promise((resolve) => platform.timer(ms, resolve));
  function* generate() {
    try {
      for (const { item } of things) {
        if (gave === given.sourceFailsAt) throw sourceError;
        gave++;
        yield item;
      }
    } finally {
      isClosed = true;
    }
  }
  async function* generateLater() {
    try {
      for (const { item } of things) {
        await (given.source === "slow" ? sleep(random() * 400) : undefined);
        if (gave === given.sourceFailsAt) throw sourceError;
        gave++;
        yield item;
      }
    } finally {
      isClosed = true;
    }
  }
  const array = things.map(({ item }) => item);
  const source = given.source === "array" ? array : given.source === "generator" ? generate() : generateLater();
  const controller = new AbortController();
  const reason = new Error("enough");
  if (given.abortAtMs !== undefined) platform.timer(given.abortAtMs, () => controller.abort(reason));
  const { concurrency, isolate } = given;
  const run = new BulkRun(core, operation, undefined, source as Iterable<unknown>, {
    concurrency,
    isolate,
    signal: controller.signal,
  });

  const results: BulkResult<unknown>[] = [];
  let thrown: unknown;
  let isOver = false;
  const consuming = (async () => {
    try {
      for await (const result of run) {
        results.push(result);
        if (results.length - 1 === given.leaveAt) break;
        if (given.consumerMs > 0) await sleep(random() * given.consumerMs);
      }
    } catch (error) {
      thrown = error;
    }
    isOver = true;
    expect(vendor.underWay, "requests under way after the end").toBe(0);
  })();
  await platform.runAll();
  expect(isOver, "the run is over").toBe(true);
  await consuming;

  // Every item once, in order.
  const left = given.leaveAt !== undefined && results.length > given.leaveAt;
  expect(results.map(({ index }) => index)).toEqual(results.map((_, index) => index));
  for (const { index, item } of results) expect(item).toBe(things[index]!.item);
  const { counts } = run;
  if (given.source === "array") gave = counts.read;
  expect(counts.read, "items that the source gave").toBe(gave);
  if (!left) expect(results.length).toBe(counts.read);
  expect(counts.sent + counts.refused + counts.unknown + counts.unsent).toBe(counts.read);
  if (!left) {
    for (const status of ["sent", "refused", "unknown", "unsent"] as const) {
      expect(counts[status]).toBe(results.filter((each) => each.status === status).length);
    }
  }

  // Everything that is said is true.
  for (const { index, status, error } of results) {
    const { id, isOdd } = things[index]!;
    const times = vendor.ledger.get(id) ?? 0;
    if (status === "sent") expect(times, `item ${id} is ${status}`).toBe(1);
    else if (status === "unknown") expect(times, `item ${id} is ${status}`).toBeLessThanOrEqual(1);
    else expect(times, `item ${id} is ${status}`).toBe(0);
    if (isOdd) expect(status).toBe("refused");
    if (status === "refused") expect(error).toBeDefined();
  }

  // It ends as it must.
  const isFatal = (thrown as { status?: number } | undefined)?.status === 401;
  if (!left && !isFatal) {
    if (thrown === undefined) expect(results.length).toBe(things.length);
    else expect([reason, sourceError]).toContain(thrown);
    if (thrown === sourceError) expect(results.length).toBe(given.sourceFailsAt);
  }
  if (isFatal) expect(given.faults).toContain("unauthorized");
  if (given.source !== "array" && counts.read > 0) expect(isClosed, "the source is closed").toBe(true);

  // Nothing is larger, and nothing more is under way, than was asked for.
  expect(vendor.seen.mostUnderWay).toBeLessThanOrEqual(concurrency);
  for (const { bytes, count } of vendor.seen.bodies) {
    expect(bytes).toBeLessThanOrEqual(given.maxBytes);
    expect(count).toBeGreaterThan(0);
    if (given.max !== undefined) {
      expect(count).toBeLessThanOrEqual(given.max * (given.combined || given.exclusive ? 1 : fields.length));
    }
  }
  expect(platform.pendingTimers).toBe(0);
}

describe("whatever happens", () => {
  test("every item comes once, in order, and what is said of it is true", async () => {
    const rejections: unknown[] = [];
    const onRejection = (error: unknown): number => rejections.push(error);
    process.on("unhandledRejection", onRejection);
    await fc.assert(fc.asyncProperty(scenario, check), { numRuns: RUNS });
    process.off("unhandledRejection", onRejection);
    expect(rejections).toEqual([]);
  });
});
