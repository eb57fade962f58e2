import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { ReleaseLog } from "../../src/throttle/release-log.ts";

/** The same by a plain list: slots that are out, each with the time of its return. */
class PlainLog {
  out: number[] = [];
  underWay = 0;
  get used(): number {
    return this.out.length + this.underWay;
  }
  take(count: number): void {
    this.underWay += count;
  }
  book(at: number, count: number): void {
    this.underWay -= count;
    for (let each = 0; each < count; each++) this.out.push(at);
  }
  expire(now: number): void {
    this.out = this.out.filter((at) => at > now);
  }
  freeAt(need: number, limit: number, spare: number): number {
    const missing = this.used + Math.min(need, limit) + spare - limit;
    return missing <= 0 ? 0 : (this.out.toSorted((a, b) => a - b)[missing - 1] ?? Number.POSITIVE_INFINITY);
  }
}

describe("the slots of a window", () => {
  test("are free when a plain list says so, in whatever order they come back", () => {
    const step = fc.record({
      count: fc.integer({ min: 1, max: 3 }),
      lateMs: fc.integer({ min: 0, max: 40 }),
      passMs: fc.integer({ min: 0, max: 30 }),
      need: fc.integer({ min: 1, max: 30 }),
      spare: fc.integer({ min: 0, max: 3 }),
      isKept: fc.boolean(),
    });
    fc.assert(
      fc.property(
        fc.integer({ min: 1, max: 20 }),
        fc.array(step, { minLength: 150, maxLength: 250 }),
        (limit, steps) => {
          const log = new ReleaseLog(limit, 1_000);
          const plain = new PlainLog();
          const told: number[] = [];
          const right: number[] = [];
          let now = 0;
          for (const { count, lateMs, passMs, need, spare, isKept } of steps) {
            now += passMs;
            log.expire(now);
            plain.expire(now);
            told.push(log.used, log.freeAt(need, limit, spare));
            right.push(plain.used, plain.freeAt(need, limit, spare));
            log.used += count;
            plain.take(count);
            if (isKept && plain.underWay > 3) continue;
            log.book(now + 1_000 + lateMs, count);
            plain.book(now + 1_000 + lateMs, count);
          }
          now += 5_000;
          log.expire(now);
          plain.expire(now);
          expect([...told, log.used]).toEqual([...right, plain.used]);
        },
      ),
      { numRuns: 40 },
    );
  });

  test.each([
    [1_000, 1_234, 1_234],
    [1_001, 1_234, 2_000],
    [1_001, 2_000, 2_000],
  ])("of %d are counted apart, and of more in a hundredth of the window, never too early", (limit, at, backAt) => {
    const log = new ReleaseLog(limit, 100_000);
    log.used = limit;
    log.book(at, limit);
    expect(log.freeAt(1, limit)).toBe(backAt);
    log.expire(backAt - 1);
    expect(log.used).toBe(limit);
    log.expire(backAt);
    expect(log.used).toBe(0);
  });
});

describe("how many there are", () => {
  const limitOf = (log: ReleaseLog, told: number): number => {
    log.tell(told);
    return log.limit;
  };
  test("is what the server tells, up to the ceiling and in whole numbers", () => {
    const log = new ReleaseLog(10, 1_000, 20);
    expect([5, 7.9, 1, 20, 21, 1e9].map((told) => limitOf(log, told))).toEqual([5, 7, 1, 20, 20, 20]);
  });
  test("is not changed by what is no number of slots", () => {
    const log = new ReleaseLog(10, 1_000, 20);
    expect([0, 0.9, -1, Number.NaN].map((told) => limitOf(log, told))).toEqual([10, 10, 10, 10]);
  });
  test("has its own number for a ceiling where none is named, and never a lower one", () => {
    expect(limitOf(new ReleaseLog(10, 1_000), 11)).toBe(10);
    expect(limitOf(new ReleaseLog(10, 1_000, 5), 10)).toBe(10);
  });

  test("is the lower of what two callers name", () => {
    const log = new ReleaseLog(10, 1_000, 20);
    log.lower(6, 12);
    expect([log.quota, log.limit, log.ceiling]).toEqual([6, 6, 12]);
    log.lower(8, 30);
    expect([log.quota, log.limit, log.ceiling]).toEqual([6, 6, 12]);
  });
  test("stays what the server told, where the lower one allows it", () => {
    const raised = new ReleaseLog(10, 1_000, 20);
    raised.tell(15);
    raised.lower(6, 18);
    expect([raised.quota, raised.limit, raised.ceiling]).toEqual([6, 15, 18]);
    raised.lower(6, 12);
    expect(raised.limit).toBe(12);
    raised.lower(4);
    expect([raised.quota, raised.limit, raised.ceiling]).toEqual([4, 4, 4]);

    const reduced = new ReleaseLog(10, 1_000, 20);
    reduced.tell(3);
    reduced.lower(6);
    expect(reduced.limit).toBe(3);
  });
});

describe("a window that a caller adds later", () => {
  test("starts with what is in flight and with what the longest other one still knows", () => {
    const short = new ReleaseLog(10, 1_000);
    const long = new ReleaseLog(10, 5_000);
    for (const log of [short, long]) log.used = 3;
    // Answered at 100 and at 700, and one is under way.
    for (const at of [100, 700]) {
      short.book(at + 1_000, 1);
      long.book(at + 5_000, 1);
    }
    short.expire(1_500);
    long.expire(1_500);
    const added = new ReleaseLog(4, 3_000);
    added.inherit(1, [short, long]);
    added.expire(1_500);
    expect(added.used).toBe(3);
    expect([1, 2, 3, 4].map((need) => added.freeAt(need, 4))).toEqual([0, 3_100, 3_700, Number.POSITIVE_INFINITY]);
  });
  test("starts with what is in flight alone where there is no other", () => {
    const added = new ReleaseLog(4, 3_000);
    added.inherit(2, []);
    expect(added.used).toBe(2);
  });
});
