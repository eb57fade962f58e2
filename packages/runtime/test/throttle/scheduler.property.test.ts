import { createVirtualPlatform } from "@carillon/config/virtual-platform";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { createLimiter } from "../../src/throttle/create-limiter.ts";
import type { BucketDemand, Permit } from "../../src/throttle/limiter.ts";
import { bucket } from "./helpers.ts";

const BUCKETS: readonly BucketDemand[] = [
  bucket("a", 3, 1_000),
  bucket("b", 0, 0, {
    windows: [
      { limit: 2, windowMs: 500 },
      { limit: 5, windowMs: 4_000 },
    ],
  }),
  bucket("c", 4, 2_000, { concurrent: 2 }),
  bucket("d", 1, 9_000),
];
const SETS = [[0], [1], [2], [3], [0, 1], [0, 2], [1, 2], [2, 3], [3, 0], [0, 1, 2], [3, 2, 1, 0]];

type Step =
  | {
      readonly do: "acquire";
      readonly set: number;
      readonly priority: number;
      readonly cost: number;
      readonly key?: string;
    }
  | { readonly do: "settle"; readonly which: number; readonly how: "responded" | "unsent" | "lost" }
  | { readonly do: "return"; readonly which: number }
  | { readonly do: "correct"; readonly which: number; readonly cost: number }
  | { readonly do: "abort"; readonly which: number }
  | { readonly do: "pause"; readonly bucket: number; readonly ms: number }
  | { readonly do: "observe"; readonly bucket: number; readonly remaining: number; readonly resetMs: number }
  | { readonly do: "advance"; readonly ms: number };

const which = fc.nat();
const at = fc.nat(BUCKETS.length - 1);
const acquire = fc.record(
  {
    do: fc.constant("acquire" as const),
    set: fc.nat(SETS.length - 1),
    priority: fc.constantFrom(0, 0, 0, 1, -1),
    cost: fc.constantFrom(1, 1, 1, 2, 9),
    key: fc.constantFrom("x", "y", "z"),
  },
  { requiredKeys: ["do", "set", "priority", "cost"] },
);
const how = fc.constantFrom("responded" as const, "responded" as const, "unsent" as const, "lost" as const);
const steps: fc.Arbitrary<Step[]> = fc.array(
  fc.oneof(
    { weight: 8, arbitrary: acquire },
    { weight: 5, arbitrary: fc.record({ do: fc.constant("settle" as const), which, how }) },
    { weight: 2, arbitrary: fc.record({ do: fc.constant("return" as const), which }) },
    { weight: 1, arbitrary: fc.record({ do: fc.constant("correct" as const), which, cost: fc.nat(4) }) },
    { weight: 1, arbitrary: fc.record({ do: fc.constant("abort" as const), which }) },
    { weight: 1, arbitrary: fc.record({ do: fc.constant("pause" as const), bucket: at, ms: fc.nat(6_000) }) },
    {
      weight: 1,
      arbitrary: fc.record({
        do: fc.constant("observe" as const),
        bucket: at,
        remaining: fc.nat(4),
        resetMs: fc.nat(6_000),
      }),
    },
    { weight: 4, arbitrary: fc.record({ do: fc.constant("advance" as const), ms: fc.nat(3_000) }) },
  ),
  { minLength: 5, maxLength: 80, size: "max" },
);

interface Call {
  readonly demands: readonly BucketDemand[];
  readonly controller: AbortController;
  permit?: Permit;
  isSettled?: boolean;
  isAborted?: boolean;
}
const isWaiting = ({ permit, isAborted }: Call): boolean => !permit && !isAborted;
const isOpen = ({ permit, isSettled }: Call): boolean => permit !== undefined && !isSettled;

describe("whatever is kept for whom, and whoever's turn it is", () => {
  it("everybody is served in the end, and nothing is left behind", async () => {
    await fc.assert(
      fc.asyncProperty(steps, fc.constantFrom(0, 0, 700, 10_000), async (events, ageMs) => {
        const platform = createVirtualPlatform();
        const limiter = createLimiter(platform, { graceMs: 200, ageMs });
        const calls: Call[] = [];
        const call = (
          demands: readonly BucketDemand[],
          priority?: number,
          fairnessKey?: string,
          enqueuedAt?: number,
        ) => {
          const made: Call = { demands, controller: new AbortController() };
          calls.push(made);
          const { signal } = made.controller;
          void Promise.resolve(limiter.acquire(demands, { signal, priority, fairnessKey, enqueuedAt })).then(
            (permit) => {
              made.permit = permit;
            },
            () => undefined,
          );
        };
        const pick = (some: readonly Call[], index: number): Call | undefined => some[index % Math.max(1, some.length)];
        for (const event of events) {
          if (event.do === "acquire") {
            const demands = SETS[event.set]!.map((index) => ({ ...BUCKETS[index]!, cost: event.cost }));
            call(demands, event.priority, event.key);
          } else if (event.do === "settle") {
            const open = pick(calls.filter(isOpen), event.which);
            open?.permit?.[event.how]();
            if (open) open.isSettled = true;
          } else if (event.do === "return") {
            const open = pick(calls.filter(isOpen), event.which);
            open?.permit?.responded();
            if (open) open.isSettled = true;
            if (open) call(open.demands, 0, undefined, open.permit?.enqueuedAt);
          } else if (event.do === "correct") {
            pick(calls.filter(isOpen), event.which)?.permit?.correctCost(event.cost);
          } else if (event.do === "abort") {
            const waiting = pick(calls.filter(isWaiting), event.which);
            if (waiting) waiting.isAborted = true;
            waiting?.controller.abort();
          } else if (event.do === "pause") limiter.pause(BUCKETS[event.bucket]!.id, event.ms);
          else if (event.do === "observe") limiter.observe(BUCKETS[event.bucket]!.id, event);
          else await platform.advance(event.ms);
          await platform.settle();
          for (const { id, queued } of limiter.snapshot()) {
            const waiting = calls.filter((each) => isWaiting(each) && each.demands.some((demand) => demand.id === id));
            expect(queued).toBe(waiting.length);
          }
          if (calls.some(isWaiting) && !calls.some(isOpen)) expect(platform.pendingTimers).toBeGreaterThan(0);
        }
        for (let round = 0; round < 400 && calls.some(isWaiting); round++) {
          for (const open of calls.filter(isOpen)) {
            open.permit?.responded();
            open.isSettled = true;
          }
          await platform.advance(2_500);
        }
        expect(calls.filter(isWaiting)).toEqual([]);
        for (const open of calls.filter(isOpen)) open.permit?.unsent();
        await platform.advance(60_000);
        for (const { inFlight, queued, windows } of limiter.snapshot()) {
          expect([inFlight, queued, ...windows.map(({ used }) => used)]).toEqual([0, 0, ...windows.map(() => 0)]);
        }
        expect(platform.pendingTimers).toBe(0);
      }),
      { numRuns: 300 },
    );
  });
});
