import { describe, expect, test } from "vitest";
import { Gate } from "../../src/shared/gate.ts";
import type { GrantPool } from "../../src/shared/grant-pool.ts";

const pool = (id: string): GrantPool => ({ id }) as GrantPool;

/** How many may ask before it says no. */
function widthOf(gate: Gate, now = 0): number {
  let width = 0;
  while (gate.admits(now) && width < 1_000) {
    gate.enter();
    width++;
  }
  for (let each = 0; each < width; each++) gate.leave();
  return width;
}

describe("a gate", () => {
  test("lets a fair number ask while nothing is known", () => {
    expect(widthOf(new Gate())).toBe(32);
  });

  test("lets one ask after a refusal, from when the store may have something", () => {
    const gate = new Gate();
    gate.close(pool("a"), 100);
    expect([gate.admits(99), gate.admits(100)]).toEqual([false, true]);
    expect(widthOf(gate, 100)).toBe(1);
    gate.close(pool("a"), 50);
    expect(gate.admits(99)).toBe(false);
  });

  test("lets one more ask after each that got all it wanted", () => {
    const gate = new Gate();
    gate.close(pool("a"), 0);
    gate.widen();
    gate.widen();
    expect(widthOf(gate)).toBe(3);
  });

  test("lets everybody find out that the store is away", () => {
    const gate = new Gate();
    gate.close(pool("a"), 5_000);
    gate.open();
    expect(widthOf(gate)).toBe(1_000);
  });

  test("counts those who ask", () => {
    const gate = new Gate();
    gate.close(pool("a"), 0);
    gate.enter();
    expect(gate.admits(0)).toBe(false);
    gate.leave();
    expect(gate.admits(0)).toBe(true);
  });
});

describe("the line", () => {
  test("is served in order, the one that was refused first before all", () => {
    const gate = new Gate();
    const [a, b, c] = [pool("a"), pool("b"), pool("c")];
    gate.line.add(a);
    gate.close(b, 0);
    gate.close(c, 0);
    expect([gate.next(), gate.next(), gate.next(), gate.next()]).toEqual([b, a, c, undefined]);
  });

  test("holds nobody twice", () => {
    const gate = new Gate();
    const a = pool("a");
    gate.line.add(a);
    gate.close(a, 0);
    expect([gate.next(), gate.next()]).toEqual([a, undefined]);
  });
});
