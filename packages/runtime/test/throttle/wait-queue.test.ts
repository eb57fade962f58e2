import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { insert, isSenior, unlink, type Waiter, type WaitQueue } from "../../src/throttle/wait-queue.ts";

const empty = (leadMs = 0): WaitQueue => ({
  key: "",
  priority: 0,
  leadMs,
  returned: false,
  lanes: [],
  parties: [],
  head: undefined,
  tail: undefined,
  size: 0,
  home: undefined,
  claims: [],
  place: 0,
});
const caller = (queue: WaitQueue, enqueuedAt: number, order = 0): Waiter =>
  ({ queue, enqueuedAt, order, previous: undefined, next: undefined }) as Waiter;

/** Those that wait, from the first to the last and back again. */
function both(queue: WaitQueue): [Waiter[], Waiter[]] {
  const forth: Waiter[] = [];
  const back: Waiter[] = [];
  for (let each = queue.head; each; each = each.next) forth.push(each);
  for (let each = queue.tail; each; each = each.previous) back.push(each);
  return [forth, back];
}

describe("a line of waiting calls", () => {
  test("is in the order of their first arrival, whoever joins late and whoever leaves", () => {
    const step = fc.record({ leaves: fc.constantFrom(false, false, true), at: fc.nat(20), which: fc.nat() });
    fc.assert(
      fc.property(fc.array(step, { maxLength: 60 }), (steps) => {
        const queue = empty();
        const plain: Waiter[] = [];
        for (const { leaves, at, which } of steps) {
          if (leaves && plain.length > 0) unlink(plain.splice(which % plain.length, 1)[0]!);
          else {
            const waiter = caller(queue, at);
            insert(queue, waiter);
            const later = plain.findIndex(({ enqueuedAt }) => enqueuedAt > at);
            plain.splice(later < 0 ? plain.length : later, 0, waiter);
          }
          const [forth, back] = both(queue);
          expect(forth.map(({ enqueuedAt }) => enqueuedAt)).toEqual(plain.map(({ enqueuedAt }) => enqueuedAt));
          expect(
            [forth, back].map((each) =>
              each.every((one, index) => one === (each === forth ? plain : plain.toReversed())[index]),
            ),
          ).toEqual([true, true]);
          expect(queue.size).toBe(plain.length);
        }
      }),
    );
  });
});

describe("of two lines", () => {
  const line = (enqueuedAt: number, leadMs: number, order: number): WaitQueue => {
    const queue = empty(leadMs);
    insert(queue, caller(queue, enqueuedAt, order));
    return queue;
  };
  test.each([
    ["that with the earlier call", line(10, 0, 2), line(11, 0, 1)],
    ["that with the higher priority, which is worth some time", line(19, 10, 2), line(10, 0, 1)],
    ["that with the earlier call where the priority is not worth enough", line(10, 0, 2), line(21, 10, 1)],
    ["that which came first at one time", line(10, 0, 1), line(20, 10, 2)],
  ])("the senior is %s", (_, first, second) => {
    expect([isSenior(first, second), isSenior(second, first), isSenior(first, first)]).toEqual([true, false, false]);
  });
});
