import { describe, expect, test } from "vitest";
import { isApiError } from "../../src/guards.ts";
import type { Operation } from "../../src/operation.ts";
import { type Bench, bench, collect, finish, gate, reply, statuses, trackMany } from "./support.ts";

const numbered = (count: number): { n: number }[] => Array.from({ length: count }, (_, n) => ({ n }));
const sizes = ({ asked }: Bench): number[] => asked.map(({ body }) => (body.events as unknown[]).length);
const ofMax = (max: number, more: Partial<Operation> = {}): Operation => ({
  ...trackMany,
  ...more,
  batch: { fields: ["/events"], max },
});
const pause = (it: Bench, ms: number): Promise<void> => new Promise((resolve) => void it.platform.timer(ms, resolve));
/** The error of a call that the vendor refused. */
async function refusal(): Promise<unknown> {
  const { core } = bench(() => reply(422));
  const { error } = await core.call(trackMany, undefined, { events: [] }).safe();
  expect(isApiError(error)).toBe(true);
  return error;
}

/** A source that tells how it was used. */
function told<Item>(items: Iterable<Item>, more: { closing?: unknown; failing?: unknown } = {}) {
  const use = { given: 0, closed: 0 };
  const iterator = items[Symbol.iterator]();
  const source: Iterable<Item> = {
    [Symbol.iterator]: () => ({
      next() {
        const next = iterator.next();
        if (next.done && "failing" in more) throw more.failing;
        if (!next.done) use.given++;
        return next;
      },
      return() {
        use.closed++;
        if ("closing" in more) throw more.closing;
        return { done: true, value: undefined };
      },
    }),
  };
  return { use, source };
}

describe("the source", () => {
  test("that is at its end, or has failed, is not told to close", async () => {
    const it = bench();
    const whole = told([1, 2]);
    await finish(it, it.run(whole.source));
    expect(whole.use).toEqual({ given: 2, closed: 0 });
    const error = new Error("disk");
    const broken = told([1, 2], { failing: error });
    expect((await finish(it, it.run(broken.source))).error).toBe(error);
    expect(broken.use).toEqual({ given: 2, closed: 0 });
  });

  test("that throws nothing has failed all the same", async () => {
    const it = bench();
    const run = it.run(told([1], { failing: undefined }).source);
    await expect(run.done()).rejects.toBeUndefined();
    expect(run.counts).toMatchObject({ sent: 1 });
  });

  test("may have no way to be closed", async () => {
    const it = bench();
    let n = 0;
    const endless = { [Symbol.iterator]: () => ({ next: () => ({ done: false as const, value: n++ }) }) };
    const taken: number[] = [];
    for await (const { item } of it.run(endless, { concurrency: 1 })) if (taken.push(item) === 4) break;
    expect(taken).toEqual([0, 1, 2, 3]);
  });

  test("that cannot close is heard by whoever left, and not after an abort, which says more", async () => {
    const it = bench();
    const closing = new Error("cannot close");
    const leave = async () => {
      for await (const _ of it.run(told(numbered(100), { closing }).source, { concurrency: 1 })) break;
    };
    await expect(leave()).rejects.toBe(closing);
    const controller = new AbortController();
    const reason = new Error("enough");
    const { source, use } = told(numbered(100), { closing });
    const silent = bench(() => new Promise(() => undefined));
    const collected = collect(silent.run(source, { concurrency: 1, signal: controller.signal }));
    await silent.platform.settle();
    controller.abort(reason);
    await silent.platform.runAll();
    expect([use.closed, collected.error]).toEqual([1, reason]);
  });

  test("is read so far ahead of the results that four rounds of requests are at hand", async () => {
    const it = bench();
    const { source, use } = told(numbered(1_000));
    const results = it.run(source, { concurrency: 2, maxItems: 2 })[Symbol.asyncIterator]();
    await results.next();
    await it.platform.runAll();
    expect(use.given).toBe(17);
    // It rests until half of that is taken.
    for (let taken = 1; taken < 8; taken++) await results.next();
    await it.platform.runAll();
    expect(use.given).toBe(17);
    for (let taken = 8; taken < 10; taken++) await results.next();
    await it.platform.runAll();
    expect(use.given).toBeGreaterThanOrEqual(24);
  });

  test("is read on when all is taken at once, whether or not a request is half full", async () => {
    for (const first of [1, 2, 3, 4]) {
      const it = bench();
      const results = it.run(numbered(200), { concurrency: 2, maxItems: 2 })[Symbol.asyncIterator]();
      for (let taken = 0; taken < first; taken++) await results.next();
      await it.platform.runAll();
      for (let taken = first; taken < 200; taken++) expect(await results.next()).toMatchObject({ done: false });
      expect(await results.next()).toMatchObject({ done: true });
    }
  });

  test("that is left while it rests is closed, though nothing is under way", async () => {
    const it = bench();
    const { source, use } = told(numbered(1_000));
    const results = it.run(source, { concurrency: 2, maxItems: 2 })[Symbol.asyncIterator]();
    await results.next();
    await it.platform.runAll();
    expect(await Promise.race([results.return().then(() => "left"), it.platform.settle().then(() => "stuck")])).toBe(
      "left",
    );
    expect(use).toEqual({ given: 17, closed: 1 });
  });

  test("that rests is waited for no longer when the run is aborted", async () => {
    const it = bench();
    const controller = new AbortController();
    const { source, use } = told(numbered(1_000));
    const results = it.run(source, { concurrency: 2, maxItems: 2, signal: controller.signal })[Symbol.asyncIterator]();
    await results.next();
    await it.platform.runAll();
    controller.abort(new Error("enough"));
    await it.platform.settle();
    expect(use).toEqual({ given: 17, closed: 1 });
    await results.return();
  });
});

describe("a slow source", () => {
  /** Gives these at once, and then is silent for a minute. */
  async function* thenSilent<Item>(it: Bench, items: readonly Item[]) {
    yield* items;
    await pause(it, 60_000);
  }

  test("a request that is full leaves at once", async () => {
    const it = bench();
    const collected = collect(it.run(thenSilent(it, [1, 2, 3, 4, 5, 6]), { flushMs: 5_000 }));
    await it.platform.settle();
    expect(sizes(it)).toEqual([3, 3]);
    expect(statuses(collected)).toBe("ssssss");
    await it.platform.runAll();
  });

  test.each([
    ["by the caller's number", { maxItems: 2 }, trackMany, [1, 2], 1],
    [
      "by all arrays together",
      {},
      { ...trackMany, batch: { fields: ["/events", "/users"], max: 2, combined: true } },
      [{ users: 1 }, { events: 1 }],
      1,
    ],
    ["not while it has room", {}, trackMany, [1, 2], 0],
  ])("a request is full %s", async (_, options, operation, items, requests) => {
    const it = bench();
    collect(it.run(thenSilent<unknown>(it, items), { flushMs: 5_000, ...options }, operation));
    await it.platform.settle();
    expect(it.asked).toHaveLength(requests);
    await it.platform.runAll();
    expect(it.asked).toHaveLength(1);
  });

  test("one that is not full leaves so long after its first item", async () => {
    const it = bench();
    async function* dripping() {
      for (const n of [1, 2]) {
        yield n;
        await pause(it, 400);
      }
      await pause(it, 60_000);
    }
    const collected = collect(it.run(dripping(), { flushMs: 500 }));
    await it.platform.advance(490);
    expect(it.asked).toHaveLength(0);
    await it.platform.advance(20);
    expect(statuses(collected)).toBe("ss");
    await it.platform.runAll();
    expect(it.platform.pendingTimers).toBe(0);
  });

  test("an item that is refused is told at once", async () => {
    const it = bench();
    const collected = collect(it.run(thenSilent<unknown>(it, [1n])));
    await it.platform.settle();
    expect(statuses(collected)).toBe("r");
    await it.platform.runAll();
  });

  test("that answers or fails after the abort keeps nobody waiting longer", async () => {
    for (const failure of [undefined, new Error("late")]) {
      const it = bench();
      const controller = new AbortController();
      async function* late() {
        await pause(it, 200);
        if (failure) throw failure;
        yield "late";
      }
      const collected = collect(it.run(late(), { signal: controller.signal }));
      await it.platform.settle();
      controller.abort("enough");
      await it.platform.advance(300);
      expect(collected).toMatchObject({ isOver: true, error: "enough" });
      expect(it.platform.pendingTimers).toBe(0);
    }
  });

  test("an abort between two of its answers leaves no timer", async () => {
    const it = bench(() => new Promise(() => undefined));
    const controller = new AbortController();
    async function* three() {
      yield* [1, 2, 3];
    }
    const collected = collect(it.run(three(), { signal: controller.signal }));
    await it.platform.settle();
    controller.abort("enough");
    await it.platform.settle();
    expect([statuses(collected), it.platform.pendingTimers]).toEqual(["???", 0]);
  });
});

describe("requests", () => {
  test("leave at the quota's pace, though none is answered yet", async () => {
    const it = bench(
      async () => {
        await pause(it, 20_000);
        return reply(200);
      },
      { throttle: { limits: { standard: { limit: 10, windowMs: 1_000 } } } },
    );
    const collected = collect(it.run(numbered(300), { maxItems: 3 }));
    await it.platform.advance(5_500);
    expect(it.asked.length).toBeGreaterThanOrEqual(9);
    await it.platform.runAll();
    expect(statuses(collected)).toBe("s".repeat(300));
  });

  test("many leave at once where the quota has room, whatever the answers take", async () => {
    const held = gate();
    const it = bench(async () => {
      await held.opened;
      return reply(200);
    });
    const collected = collect(it.run(numbered(90)));
    await it.platform.settle();
    expect(it.asked).toHaveLength(30);
    held.open();
    await it.platform.runAll();
    expect(statuses(collected)).toBe("s".repeat(90));
  });

  test("that wait in vain make room for the next ones", async () => {
    const it = bench(undefined, { throttle: { limits: { standard: { limit: 1, windowMs: 60_000 } } } });
    const collected = await finish(it, it.run(numbered(40), { maxWaitMs: 10 }));
    expect(statuses(collected)).toBe(`sss${"-".repeat(37)}`);
  });

  test("are all sent where nobody takes the results", async () => {
    const it = bench();
    const run = it.run(numbered(400), { concurrency: 1 });
    const done = run.done();
    await it.platform.runAll();
    expect(await done).toMatchObject({ read: 400, sent: 400 });
  });

  test("a first item that waits in a request of its own does not hold up a run of refused ones", async () => {
    const it = bench();
    const items = [{ n: 0 }, ...Array.from({ length: 40 }, () => 1n)];
    const collected = await finish(it, it.run<unknown>(items, { concurrency: 1 }));
    expect(statuses(collected)).toBe(`s${"r".repeat(40)}`);
    // It becomes the oldest one while nothing is read, since too much was read ahead.
    const later = bench();
    const behind = [...Array.from({ length: 10 }, () => 1n), ...items];
    expect((await finish(later, later.run<unknown>(behind, { concurrency: 1 }))).results).toHaveLength(51);
  });

  test("a failure that nobody foresaw leaves their items unknown, and ends the run", async () => {
    const error = await refusal();
    const odd = new Error("not one of ours");
    Object.defineProperty(error, "body", {
      get() {
        throw odd;
      },
    });
    const it = bench();
    (it.core as { call: unknown }).call = () => Promise.reject(error);
    const collected = await finish(it, it.run([1, 2, 3, 4], { concurrency: 1 }));
    expect(statuses(collected)).toBe("???-");
    expect(collected.results.map(({ error }) => error)).toEqual([odd, odd, odd, odd]);
    expect(collected.error).toBe(odd);
  });
});

describe("a run that is stopped", () => {
  test("gives every item that was not sent the reason", async () => {
    const it = bench(() => new Promise(() => undefined), {
      throttle: { limits: { standard: { limit: 1, windowMs: 60_000 } } },
    });
    const controller = new AbortController();
    const reason = new Error("enough");
    const collected = collect(it.run(numbered(100), { signal: controller.signal }));
    await it.platform.settle();
    controller.abort(reason);
    await it.platform.runAll();
    expect(statuses(collected)).toMatch(/^\?\?\?-{12,}$/);
    expect(new Set(collected.results.map(({ error }) => error))).toEqual(new Set([reason]));
  });

  test.each([
    ["is too large", 413, {}],
    ["is to be looked into", 422, { isolate: true }],
  ])("sends no halves of a request that %s", async (_, status, options) => {
    const held = gate();
    const it = bench(async ({ number }) => {
      if (number > 0) await held.opened;
      return reply(number === 0 ? 200 : status);
    });
    const run = it.run(numbered(6), options);
    const leaving = (async () => {
      for await (const _ of run) break;
    })();
    await it.platform.settle();
    expect(it.asked).toHaveLength(2);
    held.open();
    await it.platform.runAll();
    await leaving;
    expect(it.asked).toHaveLength(2);
    expect(run.counts).toMatchObject({ sent: 3, unsent: 3 });
  });

  test("tells the halves that were not sent why", async () => {
    const controller = new AbortController();
    const reason = new Error("enough");
    const it = bench(({ number }) => {
      if (number === 1) controller.abort(reason);
      return number === 0 ? reply(413) : new Promise(() => undefined);
    });
    const collected = await finish(it, it.run(numbered(4), { signal: controller.signal }, ofMax(4)));
    expect(statuses(collected)).toBe("??--");
    expect(collected.results.map(({ error }) => error)).toEqual([reason, reason, reason, reason]);
    expect(it.asked).toHaveLength(2);
  });

  test("by an error of another call takes no item for refused", async () => {
    const reason = await refusal();
    const controller = new AbortController();
    const throttle = { limits: { standard: { limit: 1, windowMs: 60_000 } } };
    const it = bench(() => new Promise(() => undefined), { throttle });
    const collected = collect(it.run(numbered(6), { signal: controller.signal }));
    await it.platform.settle();
    controller.abort(reason);
    await it.platform.runAll();
    expect(statuses(collected)).toBe("???---");
    expect(collected.error).toBe(reason);
  });

  test("knows of an answer that came in the same breath", async () => {
    const controller = new AbortController();
    const it = bench(() => {
      controller.abort("enough");
      return reply(422);
    });
    const collected = await finish(it, it.run(numbered(3), { signal: controller.signal }));
    expect(statuses(collected)).toMatch(/^(\?\?\?|rrr)$/);
    expect(collected.error).toBe("enough");
  });
});
