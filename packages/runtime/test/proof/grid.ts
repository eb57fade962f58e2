import { createLimiter } from "../../src/throttle/create-limiter.ts";
import type { BucketDemand } from "../../src/throttle/limiter.ts";
import { createClock } from "./clock.ts";
import type { Network } from "./networks.ts";
import type { Scheme } from "./schemes.ts";
import { inWork, SERVERS, type ServerModel, type ServerName, slidingLog } from "./servers.ts";
import { type Server, simulate } from "./simulate.ts";

/** Timers of a busy host come this late. */
const LATE_MS = 1.5;
const GIVE_UP_MS = 1_000;
/** What a server asks to wait that the client knows no number of. */
const RETRY_AFTER_MS = 1_000;
const ALIGNED_MS = { clockHour: 3_600_000, utcDay: 86_400_000 } as const;

export interface Cell {
  readonly scheme: Scheme;
  readonly network: Network;
  readonly server: ServerName;
  readonly requests: number;
  readonly refused: number;
  /** Share of what the quota allows in the time, from the first request on. */
  readonly used: number;
  /** Requests that found a full sliding window, whatever the server of the cell counts. */
  readonly over: number;
  /** Pauses that refusals led to. */
  readonly pauses: number;
}

/** One bucket at the server: each of its windows, and how many are at work. */
interface Counter {
  readonly models: readonly ServerModel[];
  readonly observers: readonly ServerModel[];
  readonly work: ReturnType<typeof inWork> | undefined;
}

/** Runs one scheme over one network against one kind of server. */
export async function runCell(scheme: Scheme, network: Network, name: ServerName, seed: number): Promise<Cell> {
  const clock = createClock({ seed, lateMs: LATE_MS });
  const limiter = createLimiter(clock, { graceMs: GIVE_UP_MS });
  // The server's windows begin anywhere on our clock, and its clock is wrong by as much.
  const phase = clock.random();
  const counters = new Map<string, Counter>();
  let over = 0;
  let pauses = 0;
  let pausedUntil = Number.NEGATIVE_INFINITY;

  const counterOf = (demand: BucketDemand): Counter => {
    let counter = counters.get(demand.id);
    if (!counter) {
      const windows = scheme.serverWindows ?? demand.windows;
      counter = {
        models: windows.map(({ limit, windowMs }) => SERVERS[name](limit, windowMs, phase)),
        observers: windows.map(({ limit, windowMs }) => slidingLog(limit, windowMs, phase)),
        work: demand.concurrent === undefined ? undefined : inWork(demand.concurrent),
      };
      counters.set(demand.id, counter);
    }
    return counter;
  };

  const { align } = scheme.main;
  const server: Server = {
    receive(demands, at) {
      let passes = true;
      for (const demand of demands) {
        const { models, observers, work } = counterOf(demand);
        for (const model of models) if (!model.admit(at)) passes = false;
        for (const observer of observers) if (!observer.admit(at)) over++;
        if (work?.begin() === false) passes = false;
      }
      return passes;
    },
    reply(demands) {
      for (const demand of demands) counterOf(demand).work?.end();
    },
    // Its `Date` header, in whole seconds; `phase` of a window is where its hour or day begins.
    ...(align && {
      wall: () => Math.floor((1e6 * ALIGNED_MS[align] + clock.now() - phase * ALIGNED_MS[align]) / 1_000) * 1_000,
    }),
  };

  const { requests, refused, heldMs } = await simulate({
    clock,
    limiter,
    server,
    network,
    seed,
    streams: scheme.streams,
    durationMs: scheme.durationMs,
    giveUpMs: GIVE_UP_MS,
    ...(scheme.workers && { workers: scheme.workers }),
    ...(scheme.serviceMs && { serviceMs: scheme.serviceMs }),
    // Where numbers are known nothing is refused, or the cell is not claimed and shows how much.
    ...(scheme.serverWindows && {
      onRefused: ([demand]) => {
        if (clock.now() >= pausedUntil) pauses++;
        pausedUntil = Math.max(pausedUntil, clock.now() + RETRY_AFTER_MS);
        limiter.pause(demand!.id, RETRY_AFTER_MS);
      },
    }),
  });
  const { windows, concurrent } = scheme.main;
  const windowsWithin = (windowMs: number): number =>
    // A window of the server's clock is cut by both ends of the time, and its quota is there for either part.
    align ? Math.floor(scheme.durationMs / windowMs - phase) + 2 : scheme.durationMs / windowMs;
  const allowed = Math.min(
    ...(scheme.serverWindows ?? windows).map(({ limit, windowMs }) => limit * windowsWithin(windowMs)),
    concurrent === undefined ? Number.POSITIVE_INFINITY : (concurrent * scheme.durationMs * requests) / heldMs,
  );
  return { scheme, network, server: name, requests, refused, used: (requests - refused) / allowed, over, pauses };
}
