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
}

export interface Scenario {
  readonly name: string;
  /** One fault, from its begin to its end. */
  readonly fault?: (stage: Stage, turn: number) => Promise<unknown>;
  /** Faults in a run of each form. */
  readonly times?: { readonly short: number; readonly long: number };
  /**
   * The store is away or in quarantine from the begin of a fault until this long after its end: windows, and ms to find out.
   * The use of the quota is judged outside of it. Default: there is no such time.
   */
  readonly outage?: { readonly windows: number; readonly ms: number };
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
/** To find a server again. */
const FOUND_MS = 1_000;

async function suspend({ fleet }: Stage, turn: number, ms: number): Promise<void> {
  const index = turn % fleet.size;
  fleet.signal(index, "SIGSTOP");
  await sleep(ms);
  fleet.signal(index, "SIGCONT");
}

/** In turns, away for so short a time that only the loss of its data can be noticed, and for longer than a short window. */
async function restartRedis({ redis }: Stage, turn: number): Promise<void> {
  await redis.kill();
  await sleep(turn % 2 === 0 ? 0 : 1_500);
  await redis.restart();
}

async function pauseRedis({ redis }: Stage): Promise<void> {
  await redis.command("CLIENT", "PAUSE", String(AWAY_MS), "ALL");
  await sleep(AWAY_MS);
}

async function upset(wires: readonly Wire[], how: "cut" | "hang"): Promise<void> {
  for (const wire of wires) wire[how]();
  await sleep(AWAY_MS);
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
    fault: (stage, turn) => suspend(stage, turn, stage.forgottenMs + 500),
    times: { short: 1, long: 20 },
  },
  {
    name: "Redis killed, restarted empty",
    fault: restartRedis,
    times: { short: 2, long: 20 },
    outage: { windows: 1, ms: FOUND_MS },
  },
  { name: "SCRIPT FLUSH", fault: ({ redis }) => redis.command("SCRIPT", "FLUSH"), times: { short: 2, long: 20 } },
  {
    name: "FLUSHALL",
    fault: ({ redis }) => redis.command("FLUSHALL"),
    times: { short: 1, long: 20 },
    outage: { windows: 1, ms: 0 },
  },
  {
    name: "CLIENT PAUSE",
    fault: pauseRedis,
    times: { short: 1, long: 20 },
    outage: { windows: 1, ms: FOUND_MS },
  },
  {
    name: "network cut",
    fault: ({ wires }) => upset(wires, "cut"),
    times: { short: 1, long: 20 },
    outage: { windows: 1, ms: FOUND_MS },
    wired: true,
  },
  {
    name: "network hangs",
    fault: ({ wires }) => upset(wires, "hang"),
    times: { short: 1, long: 20 },
    outage: { windows: 1, ms: FOUND_MS },
    wired: true,
  },
  {
    // Its share would come on top of what the store, which the others still reach, gives out in full.
    name: "one process cut off, closed",
    onStoreError: "closed",
    fault: ({ wires }, turn) => upset([wires[turn % wires.length]!], "cut"),
    times: { short: 1, long: 20 },
    outage: { windows: 1, ms: FOUND_MS },
    wired: true,
  },
  { name: "clocks an hour off", clocks: ["+1h", "-1h"] },
  { name: "clocks 5 % fast and slow", clocks: ["+0 x1.05", "+0 x0.95"] },
  { name: "no shared store", unshared: true },
];
