import { setTimeout as sleep } from "node:timers/promises";
import type { Fleet } from "./fleet.ts";
import type { CountedRedis } from "./redis.ts";
import type { Wire } from "./wire.ts";

/** What faults can reach. */
export interface Stage {
  readonly fleet: Fleet;
  readonly redis: CountedRedis;
  /** One for each process, where the scenario has wires. */
  readonly wires: readonly Wire[];
  /** After so long the store has given away what a silent process held. */
  readonly forgottenMs: number;
  /** A store that is away for longer is done without. */
  readonly patienceMs: number;
}

export interface Scenario {
  readonly name: string;
  /** One fault, from its begin to its end. */
  readonly fault?: (stage: Stage, turn: number) => Promise<unknown>;
  /** Faults in a run of each form. */
  readonly times?: { readonly short: number; readonly long: number };
  /**
   * The store is away or in quarantine from the begin of a fault until one window after its end, or `leastMs`; and processes
   * need `foundMs` to find it again. The use of the quota is judged outside of that. Default: there is no such time.
   */
  readonly outage?: { readonly leastMs: number; readonly foundMs: number };
  /** Processes reach Redis through wires of their own. */
  readonly wired?: boolean;
  /** What processes do without a store. Default `local`. */
  readonly onStoreError?: "local" | "closed";
  /** Wall clocks of the processes, in turn. */
  readonly clocks?: readonly string[];
  /** Every process counts for itself: the proof must fail. */
  readonly unshared?: boolean;
}

/** Longer than a limiter waits for an answer, and longer than what it takes to notice that a connection is gone. */
const AWAY_MS = 2_000;
/** After requests went past the store, and for clients that wait before they connect again. */
const outage = { leastMs: 2_500, foundMs: 1_000 };

/** In turns, longer than the processes wait for the store, and not. */
const awayMs = ({ patienceMs }: Stage, turn: number): number => (turn % 2 === 0 ? patienceMs + 1_500 : AWAY_MS);

async function suspend({ fleet }: Stage, turn: number, ms: number): Promise<void> {
  const index = turn % fleet.size;
  fleet.signal(index, "SIGSTOP");
  await sleep(ms);
  fleet.signal(index, "SIGCONT");
}

/** Has Redis keep its answers for a moment, so that the process is likely to wake up to a grant that is long void. */
async function suspendAtAnswer(stage: Stage, turn: number): Promise<void> {
  await stage.redis.command("CLIENT", "PAUSE", "200", "ALL");
  await sleep(150);
  await suspend(stage, turn, stage.forgottenMs + 500);
}

/** Every other time it is back at once, so that only the loss of its data can be noticed. */
async function restartRedis(stage: Stage, turn: number): Promise<void> {
  const { redis } = stage;
  await redis.kill();
  if (turn % 2 === 0) await sleep(awayMs(stage, turn / 2));
  await redis.restart();
}

async function pauseRedis(stage: Stage, turn: number): Promise<void> {
  const ms = awayMs(stage, turn);
  await stage.redis.command("CLIENT", "PAUSE", String(ms), "ALL");
  await sleep(ms);
}

async function upset(wires: readonly Wire[], how: "cut" | "hang", ms: number): Promise<void> {
  for (const wire of wires) wire[how]();
  await sleep(ms);
  for (const wire of wires) wire.mend();
}

export const scenarios: readonly Scenario[] = [
  { name: "steady" },
  {
    name: "kill -9 of a process",
    fault: ({ fleet }, turn) => fleet.replace(turn % fleet.size),
    times: { short: 2, long: 100 },
  },
  {
    name: "SIGSTOP of a process",
    fault: (stage, turn) => suspend(stage, turn, AWAY_MS),
    times: { short: 1, long: 20 },
  },
  {
    name: "SIGSTOP until its slots are forgotten",
    fault: suspendAtAnswer,
    times: { short: 1, long: 20 },
  },
  {
    name: "Redis killed, restarted empty",
    fault: restartRedis,
    times: { short: 2, long: 20 },
    outage,
  },
  { name: "SCRIPT FLUSH", fault: ({ redis }) => redis.command("SCRIPT", "FLUSH"), times: { short: 2, long: 20 } },
  {
    name: "FLUSHALL",
    fault: ({ redis }) => redis.command("FLUSHALL"),
    times: { short: 1, long: 20 },
    outage: { leastMs: 0, foundMs: 0 },
  },
  {
    name: "CLIENT PAUSE",
    fault: pauseRedis,
    times: { short: 1, long: 20 },
    outage,
  },
  {
    name: "network cut",
    fault: (stage, turn) => upset(stage.wires, "cut", awayMs(stage, turn)),
    times: { short: 1, long: 20 },
    outage,
    wired: true,
  },
  {
    name: "network hangs",
    fault: (stage, turn) => upset(stage.wires, "hang", awayMs(stage, turn)),
    times: { short: 1, long: 20 },
    outage,
    wired: true,
  },
  {
    // Its share would come on top of what the store, which the others still reach, gives out in full.
    name: "one process cut off, closed",
    onStoreError: "closed",
    fault: (stage, turn) => upset([stage.wires[turn % stage.wires.length]!], "cut", awayMs(stage, turn)),
    times: { short: 1, long: 20 },
    outage,
    wired: true,
  },
  { name: "clocks an hour off", clocks: ["+1h", "-1h"] },
  { name: "clocks 5 % fast and slow", clocks: ["+0 x1.05", "+0 x0.95"] },
  { name: "no shared store", unshared: true },
];
