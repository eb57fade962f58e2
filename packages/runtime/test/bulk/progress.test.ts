import { describe, expect, test } from "vitest";
import { createMeter } from "../../src/bulk/progress.ts";
import { sizeOf } from "../../src/bulk/source.ts";
import type { BulkCounts } from "../../src/bulk/types.ts";
import type { ClientCore } from "../../src/core/client-core.ts";
import type { Operation, Vendor } from "../../src/operation.ts";
import { acme } from "../support/acme.ts";
import { trackMany } from "./support.ts";

const counts = (sent: number, more: Partial<BulkCounts> = {}): BulkCounts => ({
  read: 0,
  sent,
  refused: 0,
  unknown: 0,
  unsent: 0,
  ...more,
});

interface Use {
  readonly id: string;
  readonly name: string;
  readonly windows: readonly { readonly limit: number; readonly used: number }[];
  readonly pausedForMs?: number;
}

function meter(total?: number, uses: readonly Use[] = [], operation: Operation = trackMany, vendor: Vendor = acme) {
  let now = 5_000;
  const snapshot = () => uses.map((use) => ({ pausedForMs: 0, ...use }));
  const core = { platform: { now: () => now }, vendor, snapshot } as unknown as ClientCore;
  const { report } = createMeter(core, operation, total);
  return {
    after: (ms: number, settled: BulkCounts) => {
      now += ms;
      return report(settled, 7);
    },
  };
}

describe("the speed", () => {
  test("is of all items that are settled, however they are", () => {
    const settled = counts(1, { read: 99, refused: 2, unknown: 3, unsent: 4 });
    expect(meter().after(4_000, settled)).toMatchObject({ ...settled, requests: 7, itemsPerSecond: 2.5 });
  });

  test("is that of the last ten reports", () => {
    const it = meter();
    const speeds = Array.from({ length: 13 }, (_, n) => it.after(1_000, counts(n < 10 ? 0 : (n - 9) * 50)));
    expect(speeds.map(({ itemsPerSecond }) => itemsPerSecond)).toEqual([
      ...Array.from({ length: 10 }, () => 0),
      5,
      10,
      15,
    ]);
  });

  test("stays the same while it does", () => {
    const it = meter();
    for (let n = 1; n < 25; n++) expect(it.after(500, counts(n * 50)).itemsPerSecond).toBe(100);
  });

  test("is 0 before any time has gone by", () => {
    expect(meter(10).after(0, counts(5))).toMatchObject({ itemsPerSecond: 0, etaMs: undefined });
  });
});

describe("the time to the end", () => {
  test("is what is left at this speed", () => {
    expect(meter(100).after(2_000, counts(40))).toMatchObject({ itemsPerSecond: 20, etaMs: 3_000 });
    expect(meter(10).after(3_000, counts(7)).etaMs).toBe(1_286);
  });

  test.each([
    ["not known without a total", undefined, counts(5), undefined],
    ["not known while nothing is settled", 10, counts(0), undefined],
    ["0 when all is settled", 5, counts(5), 0],
    ["0 when more came than was said", 5, counts(9), 0],
    ["0 for nothing", 0, counts(0), 0],
  ])("is %s", (_, total, settled, expected) => {
    expect(meter(total).after(1_000, settled).etaMs).toBe(expected);
  });
});

describe("the use of the quota", () => {
  const use = (name: string, used: number, more: Partial<Use> = {}): Use => ({
    id: `acme:acct:${name}`,
    name,
    windows: [{ limit: 10, used }],
    ...more,
  });
  const reads = (uses: readonly Use[], operation?: Operation, vendor?: Vendor) =>
    meter(undefined, uses, operation, vendor).after(1_000, counts(0)).quotaUse;

  test.each<[string, readonly Use[], number | undefined]>([
    ["nothing that is counted", [], undefined],
    ["a bucket without windows", [{ id: "a", name: "standard", windows: [] }], undefined],
    ["a part of a window", [use("standard", 4)], 0.4],
    ["no more than all of it", [use("standard", 25)], 1],
    [
      "the tightest window",
      [
        use("standard", 0, {
          windows: [
            { limit: 10, used: 2 },
            { limit: 100, used: 50 },
          ],
        }),
      ],
      0.5,
    ],
    ["a bucket of other operations", [use("standard", 2), use("other", 9)], 0.2],
    ["a bucket that is closed", [use("standard", 1, { pausedForMs: 5 })], 1],
  ])("of %s", (_, uses, expected) => {
    expect(reads(uses)).toBe(expected);
  });

  test("is of the operation's own buckets where it names them, and of none where its host has none", () => {
    const uses = [use("standard", 2), use("bulk", 7)];
    expect(reads(uses, { ...trackMany, limits: ["bulk"] })).toBe(0.7);
    const free = { ...acme, hosts: { ...acme.hosts, free: { url: "https://free.acme.test", limits: [] } } };
    expect(reads(uses, { ...trackMany, host: "free" }, free)).toBeUndefined();
  });

  test("is of this operation where each has its own", () => {
    const buckets = { standard: { ...acme.buckets.standard!, per: ["operation"] } } as Vendor["buckets"];
    const uses = [
      use("standard", 3, { id: "acme:acct:standard:events.trackMany" }),
      use("standard", 8, { id: "acme:acct:standard:events.other" }),
    ];
    expect(reads(uses, trackMany, { ...acme, buckets })).toBe(0.3);
    expect(reads(uses)).toBe(0.8);
    expect(reads(uses, trackMany, { ...acme, buckets: {} })).toBe(0.8);
  });
});

test.each<[string, unknown, number | undefined]>([
  ["an array", [1, 2], 2],
  ["a set", new Set([1, 2, 3]), 3],
  ["a map", new Map([[1, 2]]), 1],
  ["a typed array", new Uint8Array(4), undefined],
  ["an iterator", [1, 2].values(), undefined],
  ["a list of its own with a size", { size: 5, *[Symbol.iterator]() {} }, undefined],
  ["a list of its own with a length", { length: 5, *[Symbol.iterator]() {} }, undefined],
])("the number of items of %s", (_, items, expected) => {
  expect(sizeOf(items)).toBe(expected);
});
