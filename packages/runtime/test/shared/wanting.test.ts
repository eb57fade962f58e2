import { describe, expect, test } from "vitest";
import type { GrantPool } from "../../src/shared/grant-pool.ts";
import { heldUpUntil, jitterOf, useByOf, wantOf } from "../../src/shared/wanting.ts";
import type { Bucket } from "../../src/throttle/bucket.ts";
import type { BucketDemand } from "../../src/throttle/limiter.ts";
import { demandOf } from "./fleet.ts";

interface Given {
  queued?: number;
  inHand?: number;
  demands?: readonly BucketDemand[];
}
const poolOf = ({ queued = 0, inHand = 0, demands = [demandOf(9, 1_000)] }: Given): GrantPool =>
  ({ queued, inHand, demands, buckets: demands }) as unknown as GrantPool;

/** Buckets with room for so many slots at once; one more slot comes free every 100 ms. */
const withRoom =
  (room: Record<string, number>) =>
  (id: string): Bucket | undefined =>
    id in room
      ? ({
          readyAt: (cost: number, now: number, spare = 0) => now + 100 * Math.max(0, cost + spare - room[id]!),
        } as unknown as Bucket)
      : undefined;
const ID = "acme:acct:main";

describe("what is asked for", () => {
  const wanted = (given: Given, room: Record<string, number> = {}, soon = 1_000) =>
    wantOf(poolOf(given), withRoom(room), 1_000, soon);

  test.each<[string, Given, Record<string, number>, number]>([
    ["nothing when nobody waits", {}, {}, 0],
    ["all that wait", { queued: 7 }, {}, 7],
    ["those for whom nothing is in hand", { queued: 7, inHand: 3 }, {}, 4],
    ["nothing when more is in hand", { queued: 3, inHand: 7 }, {}, 0],
    ["fifty at most", { queued: 200 }, {}, 50],
    ["fifty beside what is in hand", { queued: 200, inHand: 20 }, {}, 50],
    ["what this process has room for", { queued: 40 }, { [ID]: 13 }, 13],
    ["beside what is in hand", { queued: 40, inHand: 5 }, { [ID]: 13 }, 8],
    ["one", { queued: 40 }, { [ID]: 1 }, 1],
    ["nothing without room", { queued: 40 }, { [ID]: 0 }, 0],
    ["all but one", { queued: 40 }, { [ID]: 39 }, 39],
  ])("is %s", (_, given, room, expected) => {
    expect(wanted(given, room)).toBe(expected);
  });

  test("counts what a request costs, in each bucket", () => {
    const demands = [demandOf(9, 1_000, { cost: 3 }), demandOf(9, 1_000, { id: "other" })];
    expect(wanted({ queued: 40, demands }, { [ID]: 17 })).toBe(5);
    expect(wanted({ queued: 40, demands }, { [ID]: 17, other: 2 })).toBe(2);
    expect(wanted({ queued: 40, inHand: 2, demands }, { [ID]: 17 })).toBe(3);
  });

  test("counts room that comes soon", () => {
    expect(wanted({ queued: 40 }, { [ID]: 3 }, 1_199)).toBe(4);
    expect(wanted({ queued: 40 }, { [ID]: 3 }, 1_200)).toBe(5);
  });
});

test("this process has room when all its buckets have, each for its cost", () => {
  const demands = [demandOf(9, 1_000, { cost: 3 }), demandOf(9, 1_000, { id: "other" })];
  expect(heldUpUntil(poolOf({ demands }), withRoom({}), 1_000)).toBe(0);
  expect(heldUpUntil(poolOf({ demands }), withRoom({ [ID]: 1, other: 0 }), 1_000)).toBe(1_200);
  expect(heldUpUntil(poolOf({ demands }), withRoom({ [ID]: 9, other: -2 }), 1_000)).toBe(1_300);
});

test.each([
  [1_000, 250, 20],
  [400, 100, 8],
  [60_000, 250, 20],
])(
  "with windows of %d ms a grant is kept for %d ms, and questions are up to %d ms apart",
  (windowMs, useBy, jitter) => {
    const pool = poolOf({ demands: [demandOf(1, windowMs)] });
    expect([useByOf(pool), jitterOf(pool)]).toEqual([useBy, jitter]);
  },
);
