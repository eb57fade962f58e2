import fc from "fast-check";
import { createLimiter, type LimiterOptions } from "../../src/throttle/create-limiter.ts";
import type { BucketDemand, Limiter, Permit } from "../../src/throttle/limiter.ts";
import { type Clock, createClock } from "./clock.ts";

export const GRACE_MS = 200;

/** Throws with `message` unless `holds`. Cheap, for what is checked millions of times. */
export function must(holds: boolean, message: string | (() => string)): asserts holds {
  if (!holds) throw new Error(typeof message === "string" ? message : message());
}

/** Three buckets: one window; two windows; one window and two requests at once. */
export const BUCKETS: readonly BucketDemand[] = [
  { id: "test:a", name: "a", mode: "window", windows: [{ limit: 3, windowMs: 1_000 }] },
  {
    id: "test:b",
    name: "b",
    mode: "window",
    windows: [
      { limit: 2, windowMs: 500 },
      { limit: 5, windowMs: 4_000 },
    ],
  },
  { id: "test:c", name: "c", mode: "window", windows: [{ limit: 4, windowMs: 2_000 }], concurrent: 2 },
];
const SETS = [[0], [1], [0, 1], [0, 2], [1, 2], [0, 1, 2]] as const;

export type Fate = "responded" | "unsent" | "lost";

/** What may happen to a limiter. */
export type Step =
  | { readonly do: "acquire"; readonly set: number; readonly priority: number; readonly cost: number }
  | { readonly do: "settle"; readonly which: number; readonly how: Fate }
  | { readonly do: "abort"; readonly which: number }
  | { readonly do: "pause"; readonly bucket: number; readonly ms: number }
  | { readonly do: "observe"; readonly bucket: number; readonly remaining: number; readonly resetMs: number }
  | { readonly do: "advance"; readonly ms: number };

export interface StepKinds {
  /** Costs that a call may have. Default 1 alone. */
  costs?: readonly number[];
  /** Pauses and evidence happen, too. Default no. */
  evidence?: boolean;
}

/** Things that happen, in an order that nobody thought of. */
export function steps({ costs = [1], evidence = false }: StepKinds = {}): fc.Arbitrary<Step[]> {
  const step = fc.oneof(
    {
      weight: 8,
      arbitrary: fc.record({
        do: fc.constant("acquire" as const),
        set: fc.nat(SETS.length - 1),
        priority: fc.nat(1),
        cost: fc.constantFrom(...costs),
      }),
    },
    {
      weight: 5,
      arbitrary: fc.record({
        do: fc.constant("settle" as const),
        which: fc.nat(99),
        how: fc.constantFrom<Fate>("responded", "responded", "unsent", "lost"),
      }),
    },
    { weight: 1, arbitrary: fc.record({ do: fc.constant("abort" as const), which: fc.nat(99) }) },
    { weight: 4, arbitrary: fc.record({ do: fc.constant("advance" as const), ms: fc.nat(1_500) }) },
    ...(evidence
      ? [
          {
            weight: 1,
            arbitrary: fc.record({ do: fc.constant("pause" as const), bucket: fc.nat(2), ms: fc.nat(3_000) }),
          },
          {
            weight: 1,
            arbitrary: fc.record({
              do: fc.constant("observe" as const),
              bucket: fc.nat(2),
              remaining: fc.nat(20),
              resetMs: fc.nat(3_000),
            }),
          },
        ]
      : []),
  );
  return fc.array(step, { minLength: 5, maxLength: 100, size: "max" });
}

export interface Call {
  /** Its place among all calls. */
  readonly index: number;
  /** Calls of one class want the same, with the same priority. */
  readonly set: number;
  readonly priority: number;
  readonly cost: number;
  readonly demands: readonly BucketDemand[];
  readonly controller: AbortController;
  readonly arrivedAt: number;
  permit: Permit | undefined;
  /** Place in the order of grants. */
  granted: number;
  grantedAt: number;
  fate: Fate | undefined;
  settledAt: number;
  isAborted: boolean;
  error: unknown;
}

export const isWaiting = (call: Call): boolean => !call.permit && !call.isAborted;

/** A limiter, its clock, and all calls that were ever made of it. */
export interface World {
  readonly clock: Clock;
  readonly limiter: Limiter;
  readonly calls: Call[];
  take(step: Step): Promise<void>;
  settle(call: Call, how: Fate): void;
}

export function createWorld(options: LimiterOptions = {}): World {
  const clock = createClock();
  const limiter = createLimiter(clock, { graceMs: GRACE_MS, ...options });
  const calls: Call[] = [];
  let grants = 0;

  function acquire(set: number, priority: number, cost: number): void {
    const demands = SETS[set]!.map((index) => (cost === 1 ? BUCKETS[index]! : { ...BUCKETS[index]!, cost }));
    const call: Call = {
      index: calls.length,
      set,
      priority,
      cost,
      demands,
      controller: new AbortController(),
      arrivedAt: clock.now(),
      permit: undefined,
      granted: -1,
      grantedAt: -1,
      fate: undefined,
      settledAt: -1,
      isAborted: false,
      error: undefined,
    };
    calls.push(call);
    const got = (permit: Permit): void => {
      call.permit = permit;
      call.granted = grants++;
      call.grantedAt = clock.now();
    };
    const result = limiter.acquire(demands, { signal: call.controller.signal, priority });
    if (!("then" in result)) got(result);
    else {
      result.then(got, (error: unknown) => {
        call.error = error;
      });
    }
  }

  function settle(call: Call, how: Fate): void {
    call.fate = how;
    call.settledAt = clock.now();
    call.permit![how]();
  }

  return {
    clock,
    limiter,
    calls,
    settle,
    async take(step) {
      if (step.do === "acquire") acquire(step.set, step.priority, step.cost);
      else if (step.do === "settle") {
        const open = calls.filter((call) => call.permit && !call.fate);
        if (open.length > 0) settle(open[step.which % open.length]!, step.how);
      } else if (step.do === "abort") {
        const queued = calls.filter(isWaiting);
        const call = queued[step.which % Math.max(1, queued.length)];
        if (call) {
          call.isAborted = true;
          call.controller.abort(call.index);
        }
      } else if (step.do === "pause") limiter.pause(BUCKETS[step.bucket]!.id, step.ms);
      else if (step.do === "observe") limiter.observe(BUCKETS[step.bucket]!.id, step);
      else await clock.advance(step.ms);
      await clock.settle();
    },
  };
}

/** What a bucket holds, told from the calls alone, in the plainest way. */
export function ledger(bucket: BucketDemand, calls: readonly Call[], now: number) {
  const own = calls.filter((call) => call.permit && call.demands.some(({ id }) => id === bucket.id));
  const sum = (some: readonly Call[]): number => some.reduce((total, { cost }) => total + cost, 0);
  const used = bucket.windows.map(({ windowMs }) =>
    sum(
      own.filter(({ fate, settledAt }) => {
        if (fate === undefined) return true;
        if (fate === "unsent") return false;
        return now < settledAt + windowMs + (fate === "lost" ? GRACE_MS : 0);
      }),
    ),
  );
  const inFlight = sum(own.filter(({ fate }) => fate === undefined));
  return {
    used,
    inFlight,
    /** A call of this cost may go. One that costs more than there is goes alone. */
    hasRoomFor: (cost: number): boolean =>
      bucket.windows.every(({ limit }, index) => used[index]! + Math.min(cost, limit) <= limit) &&
      (inFlight === 0 || inFlight + cost <= (bucket.concurrent ?? Number.POSITIVE_INFINITY)),
  };
}
