import { createVirtualPlatform } from "@carillon/config/virtual-platform";
import { describe, expect, test } from "vitest";
import { Account } from "../../src/shared/account.ts";
import { createDebts } from "../../src/shared/debts.ts";
import { Outage } from "../../src/shared/outage.ts";

function setup({ failures = 0 } = {}) {
  const world = createVirtualPlatform({ now: 10_000 });
  const account = new Account("acme:x", new Outage(false, 60_000));
  const { ledger } = account;
  const tells: { at: number; told: number }[] = [];
  const heard: string[] = [];
  let isClosed = false;
  const debts = createDebts(world, {
    leaseMs: 30_000,
    isClosed: () => isClosed,
    async tell() {
      const entries = ledger.take(world.now());
      tells.push({ at: world.now() - 10_000, told: entries.length });
      if (failures-- > 0) {
        ledger.restore(entries);
        throw new Error("down");
      }
      account.flushes = 0;
    },
    delayOf: () => 80,
    onTold: () => void heard.push("told"),
    onError: () => void heard.push("failed"),
  });
  const owe = (count = 1): void => {
    for (let each = 0; each < count; each++) ledger.unsent(ledger.open("t", [], 1, 1e9), 1);
  };
  const close = (): void => {
    isClosed = true;
  };
  const times = (): number[] => tells.map(({ at }) => at);
  return { world, account, debts, tells, times, heard, owe, close };
}

describe("what is owed", () => {
  test("is told once, after its delay", async () => {
    const { world, account, debts, tells, heard, owe } = setup();
    debts.flushSoon(account);
    expect(world.pendingTimers).toBe(0);
    owe(3);
    for (const _ of [1, 2]) debts.flushSoon(account);
    await world.advance(79);
    expect(tells).toEqual([]);
    await world.advance(1_000);
    expect([tells, heard, world.pendingTimers, account.cancelFlush]).toEqual([
      [{ at: 80, told: 3 }],
      ["told"],
      0,
      undefined,
    ]);
  });

  test("is told on when there is more than one call holds", async () => {
    const { world, account, debts, tells, owe } = setup();
    owe(250);
    debts.flushSoon(account);
    await world.advance(1_000);
    expect(tells).toEqual([
      { at: 80, told: 200 },
      { at: 160, told: 50 },
    ]);
  });

  test("is told again when that fails, later and later, and not for ever", async () => {
    const { world, account, debts, times, heard, owe } = setup({ failures: 99 });
    owe();
    debts.flushSoon(account);
    await world.runAll();
    expect(times().slice(0, 7)).toEqual([80, 330, 830, 1_830, 3_830, 5_830, 7_830]);
    expect([times().length, new Set(heard), heard.length]).toEqual([21, new Set(["failed"]), 21]);
    // The next question that is answered starts anew.
    account.flushes = 0;
    debts.flushSoon(account);
    expect(world.pendingTimers).toBe(1);
  });

  test("is told at once when the limiter is closed", async () => {
    const { world, account, debts, times, owe, close } = setup();
    owe();
    close();
    debts.flushSoon(account);
    await world.settle();
    expect([times(), world.pendingTimers]).toEqual([[0], 0]);
  });
});

describe("the lease of a request that takes long", () => {
  test("is prolonged every third of it, once half of it is gone", async () => {
    const { world, account, debts, times } = setup();
    const ticket = account.ledger.open("t", [], 1, 40_000);
    const young = account.ledger.open("young", [], 1, 48_000);
    for (const _ of [1, 2]) debts.renewLater(account);
    await world.advance(10_100);
    expect([ticket.leaseUntil, young.leaseUntil, times()]).toEqual([40_000, 48_000, []]);
    await world.advance(10_000);
    expect([ticket.leaseUntil, young.leaseUntil, times()]).toEqual([60_000, 48_000, [20_080]]);
    await world.advance(10_000);
    expect([ticket.leaseUntil, young.leaseUntil]).toEqual([60_000, 70_000]);
  });

  test("that is at half to the ms is prolonged", async () => {
    const { world, account, debts } = setup();
    const ticket = account.ledger.open("t", [], 1, 35_000);
    const other = account.ledger.open("o", [], 1, 35_001);
    debts.renewLater(account);
    await world.advance(10_000);
    expect([ticket.leaseUntil, other.leaseUntil]).toEqual([50_000, 35_001]);
  });

  test("is looked after no longer when all are over, or the limiter is closed", async () => {
    const { world, account, debts, close } = setup();
    const ticket = account.ledger.open("t", [], 1, 40_000);
    debts.renewLater(account);
    account.ledger.tickets.delete(ticket);
    await world.advance(10_000);
    expect([world.pendingTimers, account.cancelRenewal]).toEqual([0, undefined]);
    account.ledger.tickets.add(ticket);
    close();
    debts.renewLater(account);
    expect(world.pendingTimers).toBe(0);
  });
});

describe("the last words", () => {
  test("are all that is owed, after what is under way, and end the timers", async () => {
    const { world, account, debts, tells, owe } = setup();
    owe(250);
    debts.flushSoon(account);
    account.ledger.open("t", [], 1, 40_000);
    debts.renewLater(account);
    let answer = (): void => undefined;
    const question = new Promise<void>((resolve) => {
      answer = resolve;
    }).finally(() => {
      account.underWay.delete(question);
      owe();
    });
    account.underWay.add(question);
    let isOver = false;
    const [first, second] = [debts.tellAll(account), debts.tellAll(account)];
    void first.then(() => {
      isOver = true;
    });
    expect(first).toBe(second);
    await world.settle();
    expect([tells, isOver, world.pendingTimers]).toEqual([[], false, 0]);
    expect([account.cancelFlush, account.cancelRenewal]).toEqual([undefined, undefined]);
    answer();
    await world.settle();
    expect([tells.map(({ told }) => told), isOver]).toEqual([[200, 51], true]);
    expect(account.lastWords).toBeUndefined();
  });

  test("are none when nothing is owed", async () => {
    const { account, debts, tells } = setup();
    await debts.tellAll(account);
    expect(tells).toEqual([]);
  });

  test("end when the store fails", async () => {
    const { account, debts, tells, owe } = setup({ failures: 9 });
    owe();
    await debts.tellAll(account);
    expect(tells).toHaveLength(1);
    await debts.tellAll(account);
    expect(tells).toHaveLength(2);
  });
});
