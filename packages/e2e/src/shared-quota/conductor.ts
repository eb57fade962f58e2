import { setTimeout as sleep } from "node:timers/promises";
import { findTool, startNginx } from "@carillon/config/referees";
import { type Launch, runOnce, startFleet } from "./fleet.ts";
import { startRedis } from "./redis.ts";
import type { Scenario, Stage } from "./scenarios.ts";
import { type Figures, judge, outside, type Quota, type Span } from "./verdict.ts";
import { startWire } from "./wire.ts";
import type { Report, Store } from "./worker.ts";

export interface Setting {
  readonly processes: number;
  readonly quota: Quota;
  readonly times: number;
  /** Between two faults, and after the last, beside what the scenario says of an outage. */
  readonly calmMs: number;
  /** How long a run without faults is judged. */
  readonly steadyMs: number;
  /** How long the slots of a silent process stay taken, beside a window. */
  readonly leaseMs: number;
  /** Calls at a time of one process. */
  readonly concurrency: number;
}

export interface Outcome extends Figures {
  readonly scenario: Scenario;
  readonly setting: Setting;
  /** Slots that one process got at once when all others were gone for a lease and a window. */
  readonly returned: number;
  /** Scripts that Redis ran, by requests. */
  readonly tripsPerRequest: number;
  /** Processes that did not end when they were told to. */
  readonly stuck: number;
  readonly skewMs: number;
  readonly reports: readonly Report[];
}

/** How long a limiter gives clients to connect again, beside a window, before it does without the store. */
const RECONNECT_MS = 2_500;
/** Longer than a limiter counts a process as alive that no longer asks. */
const HOLDER_MS = 6_000;

const missing = (scenario: Scenario): boolean =>
  // All are looked for, so that one run tells all that is missing.
  [...(scenario.unshared ? [] : ["redis-server"]), ...(scenario.clocks ? ["faketime"] : [])]
    .map(findTool)
    .includes(undefined);

/** nginx counts requests as a leak, at most a thousandth of a request a second; a burst of one less lets a whole window pass. */
const toLimit = ({ limit, windowMs }: Quota) => ({
  rate: `${Math.floor((limit * 60_000) / windowMs)}r/m`,
  burst: limit - 1,
});

/**
 * Runs a scenario and gives what the referee saw of it.
 * @returns `undefined` where a tool is not installed; it was told then.
 */
export async function run(scenario: Scenario, setting: Setting): Promise<Outcome | undefined> {
  const { quota, leaseMs, concurrency } = setting;
  if (missing(scenario)) return undefined;
  const nginx = await startNginx({ locations: { "/": { limits: [toLimit(quota)] } } });
  if (!nginx) return undefined;

  const opened: (() => unknown)[] = [() => nginx.stop()];
  try {
    const redis = await startRedis();
    opened.push(() => redis.stop());
    const indices = Array.from({ length: setting.processes }, (_, index) => index);
    const wires = await Promise.all(scenario.wired ? indices.map(() => startWire(redis.port)) : []);
    opened.push(...wires.map((wire) => () => wire.close()));

    const storeOf = (index: number): Store => {
      if (scenario.unshared) return { kind: "none" };
      const port = wires[index]?.port ?? redis.port;
      return {
        kind: index % 2 === 0 ? "redis" : "ioredis",
        url: `redis://127.0.0.1:${port}`,
        leaseMs,
        onStoreError: scenario.onStoreError ?? "local",
      };
    };
    const keyOf = (index: number): string => `p${index}`;
    const ordersOf = (index: number) => ({
      key: keyOf(index),
      url: `${nginx.url}/`,
      quota,
      concurrency,
      store: storeOf(index),
    });
    const fleet = await startFleet(
      indices.map((index): Launch => {
        const clock = scenario.clocks?.[index % scenario.clocks.length];
        return { orders: ordersOf(index), ...(clock && { clock }) };
      }),
    );
    opened.push(() => fleet.kill());

    const { whole, outages } = await play(scenario, setting, {
      fleet,
      redis,
      wires,
      forgottenMs: leaseMs + quota.windowMs,
      patienceMs: quota.windowMs + RECONNECT_MS,
    });
    const reports = await fleet.stop();
    const calls = await redis.scriptCalls();
    await sleep(Math.max(leaseMs + quota.windowMs, HOLDER_MS));
    // The slots that it takes stay taken while it waits for the rest: one that is never given back shows.
    const probe = await runOnce({ ...ordersOf(0), key: "probe", probeMs: leaseMs });

    const log = await nginx.accessLog();
    const figures = judge(log, quota, outside(whole, outages), indices.map(keyOf));
    return {
      ...figures,
      scenario,
      setting,
      returned: probe.served,
      tripsPerRequest: calls / figures.requests,
      stuck: fleet.size - reports.length,
      skewMs: fleet.skewMs,
      reports,
    };
  } finally {
    for (const close of opened.reverse()) await close();
  }
}

/** The faults in their time. */
async function play(
  { fault, outage }: Scenario,
  { quota, times, calmMs, steadyMs }: Setting,
  stage: Stage,
): Promise<{ whole: Span; outages: Span[] }> {
  const recoveryMs = outage ? Math.max(quota.windowMs, outage.leastMs) + outage.foundMs : 0;
  const outages: Span[] = [];
  // Those that came first had the first window to themselves.
  await sleep(2 * quota.windowMs);
  const from = Date.now();
  if (fault) {
    for (let turn = 0; turn < times; turn++) {
      await sleep(calmMs);
      const begin = Date.now();
      await fault(stage, turn);
      if (recoveryMs > 0) outages.push({ from: begin, to: Date.now() + recoveryMs });
      await sleep(recoveryMs);
    }
    await sleep(calmMs);
  } else {
    await sleep(steadyMs);
  }
  return { whole: { from, to: Date.now() }, outages };
}
