import { describe, expect, test } from "vitest";
import { closedReserve, openReserve, type Shares, shareReserve } from "../../src/shared/reserve.ts";
import type { BucketDemand, Permit } from "../../src/throttle/limiter.ts";
import { demandOf } from "./fleet.ts";

const permit = (): Permit => ({}) as Permit;
const NEVER = Number.POSITIVE_INFINITY;

/** A reserve that is open at 5,000. */
function open(demands: readonly BucketDemand[], shares: Shares = new Map(), holders = 1) {
  const reserve = shareReserve(demands, shares, holders, 4_000, 1_000);
  reserve.unanswered(5_000);
  return reserve;
}

describe("the part of this process", () => {
  test("is to be had once a question has failed that was put after the wait", () => {
    const reserve = shareReserve([demandOf(10, 1_000)], new Map(), 1, 4_000, 1_000);
    for (const askedAt of [1_000, 4_999]) reserve.unanswered(askedAt);
    expect(reserve.readyAt(1, 6_000)).toBe(NEVER);
    reserve.unanswered(5_000);
    expect(reserve.readyAt(1, 6_000)).toBeLessThanOrEqual(6_000);
  });

  test("is closed again by an answer, for another wait", () => {
    const reserve = open([demandOf(10, 1_000)]);
    reserve.heard(6_000);
    expect(reserve.readyAt(1, 6_000)).toBe(NEVER);
    reserve.unanswered(9_999);
    expect(reserve.readyAt(1, 10_000)).toBe(NEVER);
    reserve.unanswered(10_000);
    expect(reserve.readyAt(1, 10_000)).toBeLessThanOrEqual(10_000);
  });

  test("is half of the quota, by what each request costs", () => {
    const reserve = open([demandOf(12, 1_000, { cost: 2 })]);
    const permits = [permit(), permit(), permit()];
    for (const each of permits) {
      expect(reserve.readyAt(1, 5_000)).toBeLessThanOrEqual(5_000);
      reserve.take(each, 5_000);
    }
    expect(reserve.readyAt(1, 5_000)).toBeGreaterThan(5_000);
    reserve.settle(permits[0]!, "responded", 5_000, 0, undefined, true);
    expect(reserve.readyAt(1, 6_100)).toBeLessThanOrEqual(6_100);
  });

  test("of several buckets is what all of them have", () => {
    const reserve = open([demandOf(20, 1_000), demandOf(2, 1_000, { id: "other" })]);
    reserve.take(permit(), 5_000);
    expect(reserve.readyAt(1, 5_000)).toBeGreaterThan(5_000);
  });

  test("that is too small for one request is nothing, and nothing comes of what is settled there", () => {
    const reserve = open([demandOf(20, 1_000), demandOf(1, 1_000, { id: "other" })], new Map(), 2);
    expect(reserve.readyAt(1, 9_000)).toBe(NEVER);
    const one = permit();
    reserve.take(one, 9_000);
    reserve.settle(one, "responded", 9_000, 0, undefined, true);
    reserve.end(one);
    expect(reserve.readyAt(1, 90_000)).toBe(NEVER);
  });

  test("is one for all who share the bucket, as big as it was first", () => {
    const shares: Shares = new Map();
    const [one, two] = [open([demandOf(4, 1_000)], shares), open([demandOf(4, 1_000)], shares, 9)];
    one.take(permit(), 5_000);
    expect(two.readyAt(1, 5_000)).toBeLessThanOrEqual(5_000);
    two.take(permit(), 5_000);
    expect([one.readyAt(1, 5_000), two.readyAt(1, 5_000)].every((at) => at > 5_000)).toBe(true);
  });

  test("that is nothing stays so for all who share the bucket", () => {
    const shares: Shares = new Map();
    open([demandOf(4, 1_000)], shares, 9);
    expect(open([demandOf(4, 1_000)], shares, 1).readyAt(1, 9_000)).toBe(NEVER);
  });

  test("of requests at a time comes back with the end of the body", () => {
    const reserve = open([demandOf(1, 1, { windows: [], concurrent: 2 })]);
    const one = permit();
    reserve.take(one, 5_000);
    expect(reserve.readyAt(1, 5_000)).toBe(NEVER);
    reserve.settle(one, "responded", 5_100, 0, undefined, false);
    expect(reserve.readyAt(1, 5_100)).toBe(NEVER);
    reserve.end(one);
    expect(reserve.readyAt(1, 5_100)).toBeLessThanOrEqual(5_100);
  });
});

test("without the store nothing goes out, or whatever else lets through, as was chosen", () => {
  expect([closedReserve.readyAt(1, 5_000), openReserve.readyAt(1, 5_000)]).toEqual([NEVER, 0]);
  for (const reserve of [closedReserve, openReserve]) {
    const one = permit();
    reserve.unanswered(1);
    reserve.heard(1);
    reserve.take(one, 1);
    reserve.settle(one, "responded", 1, 0, undefined, true);
    reserve.end(one);
  }
});
