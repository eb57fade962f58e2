import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { QueueFullError } from "../../src/errors.ts";
import { createLimiter } from "../../src/throttle/create-limiter.ts";
import type { BucketDemand, Permit } from "../../src/throttle/limiter.ts";
import { createClock } from "./clock.ts";
import { RUNS } from "./runs.ts";
import { BUCKETS, type Call, createWorld, isWaiting, ledger, must, steps, type World } from "./world.ts";

const LIMITS = { numRuns: RUNS };
const TIMEOUT = Math.max(180_000, RUNS * 10);
/** Nobody ages here, so that nobody holds back slots for another. */
const AGELESS = { ageMs: 1e9 };
/** Costs more than any limit is. Such a call goes alone. */
const MOST = 9;

/** Answers every request, the later ones that are let through included, until nothing moves any more. */
async function finish({ clock, calls, settle }: World): Promise<void> {
  do {
    for (const call of calls) if (call.permit && !call.fate) settle(call, "responded");
    await clock.run(clock.now() + 20_000);
  } while (calls.some((call) => call.permit && !call.fate));
}

/** The first of each class that waits. */
function heads(calls: readonly Call[]): Call[] {
  const first = new Map<string, Call>();
  for (const call of calls) {
    const key = `${call.set} ${call.priority}`;
    if (isWaiting(call) && !first.has(key)) first.set(key, call);
  }
  return [...first.values()];
}

describe("whatever happens, in whatever order", () => {
  it(
    "P2 work is conserved: each call of one bucket goes at the very time that the plainest model gives",
    async () => {
      const arrival = fc.record({ gap: fc.nat(700), tripMs: fc.nat(400) });
      await fc.assert(
        fc.asyncProperty(
          fc.integer({ min: 1, max: 8 }),
          fc.array(arrival, { minLength: 1, maxLength: 40, size: "max" }),
          async (limit, arrivals) => {
            const clock = createClock();
            const limiter = createLimiter(clock);
            const demand: BucketDemand = {
              id: "test:a",
              name: "a",
              mode: "window",
              windows: [{ limit, windowMs: 1_000 }],
            };
            // Slot k of N is free one window after the response of its last user.
            const free = new Array<number>(limit).fill(0);
            const expected: number[] = [];
            const sent: number[] = [];
            let at = 0;
            let last = 0;
            for (const { gap, tripMs } of arrivals) {
              at += gap;
              free.sort((a, b) => a - b);
              last = Math.max(at, last, free[0]!);
              expected.push(last);
              free[0] = last + tripMs + 1_000;
              clock.after(at, () => {
                void Promise.resolve(limiter.acquire([demand])).then((permit) => {
                  sent.push(clock.now());
                  clock.after(tripMs, () => permit.responded());
                });
              });
            }
            await clock.run();
            must(sent.join() === expected.join(), () => `sent at ${sent}, not at ${expected}`);
          },
        ),
        LIMITS,
      );
    },
    TIMEOUT,
  );

  it(
    "P2 work is conserved: nobody waits for a millisecond while all that it wants has room",
    async () => {
      await fc.assert(
        fc.asyncProperty(steps(), async (events) => {
          const world = createWorld(AGELESS);
          const { calls, clock } = world;
          for (const event of events) {
            await world.take(event);
            const books = new Map(BUCKETS.map((bucket) => [bucket.id, ledger(bucket, calls, clock.now())]));
            for (const head of heads(calls)) {
              must(
                head.demands.some(({ id }) => !books.get(id)!.hasRoomFor(1)),
                () => `call ${head.index} waits at ${clock.now()} though there is room`,
              );
            }
          }
        }),
        LIMITS,
      );
    },
    TIMEOUT,
  );

  it(
    "P3 calls of one class are let through in the order in which they came",
    async () => {
      await fc.assert(
        fc.asyncProperty(steps({ costs: [1, 1, 2, 3], evidence: true }), async (events) => {
          const world = createWorld();
          for (const event of events) await world.take(event);
          await finish(world);
          const last = new Map<string, Call>();
          for (const call of world.calls) {
            if (!call.permit) continue;
            const key = `${call.set} ${call.priority}`;
            const before = last.get(key);
            must(!before || before.granted < call.granted, () => `call ${call.index} overtook ${before?.index}`);
            last.set(key, call);
          }
        }),
        LIMITS,
      );
    },
    TIMEOUT,
  );

  it(
    "P5 a call holds a slot of all its buckets or of none",
    async () => {
      await fc.assert(
        fc.asyncProperty(steps({ costs: [1, 1, 2, MOST], evidence: true }), async (events) => {
          const world = createWorld();
          for (const event of events) {
            await world.take(event);
            for (const { id, windows, inFlight, queued } of world.limiter.snapshot()) {
              const book = ledger(BUCKETS.find((bucket) => bucket.id === id)!, world.calls, world.clock.now());
              must(inFlight === book.inFlight, () => `${id}: ${inFlight} in flight, not ${book.inFlight}`);
              windows.forEach(({ used, limit }, index) => {
                must(used === book.used[index], () => `${id}: ${used} used, not ${book.used[index]}`);
                must(used <= Math.max(limit, MOST), () => `${id}: ${used} used of ${limit}`);
              });
              const waiting = world.calls.filter(
                (call) => isWaiting(call) && call.demands.some((demand) => demand.id === id),
              );
              must(queued === waiting.length, () => `${id}: ${queued} queued, not ${waiting.length}`);
            }
          }
        }),
        LIMITS,
      );
    },
    TIMEOUT,
  );

  it(
    "a pause lets nobody through, and one probe after it",
    async () => {
      await fc.assert(
        fc.asyncProperty(steps({ costs: [1, 1, 2, MOST], evidence: true }), async (events) => {
          const world = createWorld();
          const { calls, clock, limiter } = world;
          const pauses = BUCKETS.map(({ id }) => ({
            id,
            until: -1,
            isOn: false,
            probe: undefined as Call | undefined,
          }));
          let granted = 0;
          for (const event of events) {
            // The limiter takes no notice of buckets that it has not met.
            const pause = event.do === "pause" ? pauses[event.bucket] : undefined;
            if (event.do === "pause" && pause && limiter.snapshot().some(({ id }) => id === pause.id)) {
              pause.until = Math.max(pause.until, clock.now() + event.ms);
              pause.isOn = true;
              pause.probe = undefined;
            }
            await world.take(event);
            for (const each of pauses) {
              const { probe } = each;
              if (probe?.fate === "responded") each.isOn = false;
              if (probe?.fate) each.probe = undefined;
            }
            const fresh = calls.filter((call) => call.granted >= granted).sort((a, b) => a.granted - b.granted);
            granted += fresh.length;
            for (const call of fresh) {
              for (const each of pauses.filter(({ id, isOn }) => isOn && call.demands.some((one) => one.id === id))) {
                must(call.grantedAt >= each.until, () => `call ${call.index} went at ${call.grantedAt}`);
                must(!each.probe, () => `call ${call.index} went beside the probe ${each.probe?.index}`);
                each.probe = call;
              }
            }
          }
        }),
        LIMITS,
      );
    },
    TIMEOUT,
  );

  it(
    "P6 no wake-up is lost: who waits has a timer or a request in flight to wait for, and is served in the end",
    async () => {
      await fc.assert(
        fc.asyncProperty(steps({ costs: [1, 1, 2, MOST], evidence: true }), async (events) => {
          const world = createWorld();
          const { calls, clock, limiter } = world;
          for (const event of events) {
            await world.take(event);
            must(
              clock.pendingTimers > 0 || !calls.some(isWaiting) || calls.some((call) => call.permit && !call.fate),
              () => `somebody waits at ${clock.now()} for nothing`,
            );
          }
          await finish(world);
          must(!calls.some(isWaiting), () => `call ${calls.find(isWaiting)?.index} waits for ever`);
          must(clock.pendingTimers === 0, "a timer is left");
          await clock.advance(60_000);
          for (const { inFlight, queued, windows } of limiter.snapshot()) {
            must(inFlight === 0 && queued === 0 && windows.every(({ used }) => used === 0), "a slot is left");
          }
        }),
        LIMITS,
      );
    },
    TIMEOUT,
  );
});

/** A signal that counts its listeners. */
function countedSignal() {
  const controller = new AbortController();
  const { signal } = controller;
  const counted = { controller, signal, listeners: 0 };
  const add = signal.addEventListener.bind(signal);
  const remove = signal.removeEventListener.bind(signal);
  signal.addEventListener = (...args: Parameters<typeof add>) => {
    counted.listeners++;
    add(...args);
  };
  signal.removeEventListener = (...args: Parameters<typeof remove>) => {
    counted.listeners--;
    remove(...args);
  };
  return counted;
}

describe("an abort", () => {
  const one: BucketDemand = { id: "test:one", name: "one", mode: "window", windows: [{ limit: 1, windowMs: 1_000 }] };

  it(
    "P4 frees exactly one place and nothing else, and no listener stays",
    async () => {
      await fc.assert(
        fc.asyncProperty(
          fc.array(fc.record({ aborts: fc.boolean(), priority: fc.nat(2) }), {
            minLength: 1,
            maxLength: 16,
            size: "max",
          }),
          fc.boolean(),
          async (plan, isReversed) => {
            const clock = createClock();
            const limiter = createLimiter(clock, { maxQueue: plan.length, ...AGELESS });
            let first: Permit | undefined = limiter.acquire([one]) as Permit;
            const served: number[] = [];
            const wait = (index: number, priority: number) => {
              const counted = countedSignal();
              const call = { index, priority, counted, error: undefined as unknown };
              (limiter.acquire([one], { priority, signal: counted.signal }) as Promise<Permit>).then(
                (permit) => {
                  served.push(index);
                  // The queue sees no more than one request at a time.
                  clock.after(5, () => permit.responded());
                },
                (error: unknown) => {
                  call.error = error;
                },
              );
              return call;
            };
            const calls = plan.map(({ priority }, index) => wait(index, priority));
            const quitters = calls.filter(({ index }) => plan[index]!.aborts);
            if (isReversed) quitters.reverse();
            for (const [gone, { counted, index }] of quitters.entries()) {
              counted.controller.abort(index + 0.5);
              const [{ queued, inFlight, windows }] = limiter.snapshot() as [ReturnType<typeof limiter.snapshot>[0]];
              must(queued === plan.length - gone - 1, () => `${queued} queued after ${gone + 1} aborts`);
              must(inFlight === 1 && windows[0]!.used === 1, "an abort gave or took a slot");
            }
            // As many new calls as went find a place, and not one more.
            const fresh = quitters.map((_, index) => wait(plan.length + index, 0));
            const tooMany = wait(-1, 0);
            await clock.settle();
            must(tooMany.error instanceof QueueFullError, "one too many was let in");
            first.responded();
            first = undefined;
            await clock.run();
            for (const { counted, index, error } of [...calls, ...fresh, tooMany]) {
              must(counted.listeners === 0, () => `call ${index} left ${counted.listeners} listeners`);
              if (quitters.some((quitter) => quitter.index === index)) {
                must(error === index + 0.5, () => `call ${index} was rejected with ${error}`);
              }
            }
            const stayed = [...calls, ...fresh].filter((call) => !quitters.includes(call));
            stayed.sort((a, b) => b.priority - a.priority || a.index - b.index);
            must(served.join() === stayed.map(({ index }) => index).join(), () => `served ${served}`);
            must(clock.pendingTimers === 0, "a timer is left");
          },
        ),
        LIMITS,
      );
    },
    TIMEOUT,
  );

  it("of a call that was let through already changes nothing", async () => {
    const clock = createClock();
    const limiter = createLimiter(clock);
    const first = limiter.acquire([one]) as Permit;
    const { signal, controller } = countedSignal();
    const second = limiter.acquire([one], { signal });
    first.unsent();
    controller.abort();
    (await second).responded();
    expect(limiter.snapshot()[0]).toMatchObject({ inFlight: 0, queued: 0, windows: [{ used: 1 }] });
  });
});
