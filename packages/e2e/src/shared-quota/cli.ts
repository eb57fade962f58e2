import { availableParallelism, loadavg } from "node:os";
import { parseArgs } from "node:util";
import { breaches } from "./breaches.ts";
import { type Outcome, run } from "./conductor.ts";
import { type Scenario, scenarios } from "./scenarios.ts";

const usage = `node packages/e2e/src/shared-quota/cli.ts [options]
  --long             as many faults as the proof asks for, with 2, 4 and 16 processes and windows of 1 and 10 s
  --scenario=text    only scenarios whose name holds this; may be repeated
  --processes=n,n    default 4, with --long 2,4,16
  --window=s,s       default 1, with --long 1,10
  --times=n          faults of each run
  --jobs=n           runs at a time, default 1; more than the machine bears cost utilisation
`;

const { values } = parseArgs({
  options: {
    long: { type: "boolean", default: false },
    scenario: { type: "string", multiple: true },
    processes: { type: "string" },
    window: { type: "string" },
    times: { type: "string" },
    jobs: { type: "string", default: "1" },
    help: { type: "boolean" },
  },
});
if (values.help) {
  console.log(usage);
  process.exit(0);
}

/** Requests a second; the quota of a longer window is that much larger. */
const RATE = 100;
/** Longer than the longest time for which a run stops a process. */
const LEASE_MS = 5_000;
/** Calls at a time of all processes together. */
const CALLS = 96;

const numbers = (text: string | undefined, fallback: number[]): number[] => text?.split(",").map(Number) ?? fallback;
const windows = numbers(values.window, values.long ? [1, 10] : [1]);
const sizes = numbers(values.processes, values.long ? [2, 4, 16] : [4]);
const chosen = scenarios.filter(({ name, unshared }) =>
  values.scenario ? values.scenario.some((part) => name.includes(part)) : !unshared,
);

async function perform(scenario: Scenario, processes: number, seconds: number): Promise<Outcome | undefined> {
  const windowMs = seconds * 1_000;
  const times = values.times ? Number(values.times) : (scenario.times?.[values.long ? "long" : "short"] ?? 0);
  return run(scenario, {
    processes,
    quota: { limit: RATE * seconds, windowMs },
    times,
    calmMs: scenario.outage ? 2 * windowMs + 500 : 1_000,
    steadyMs: values.long ? Math.max(30_000, 10 * windowMs) : 5 * windowMs,
    leaseMs: LEASE_MS,
    concurrency: Math.ceil(CALLS / processes),
  });
}

const percent = (part: number | undefined): string => (part === undefined ? "-" : `${(part * 100).toFixed(1)} %`);

const columns: [title: string, cell: (outcome: Outcome, found: string[]) => string | number][] = [
  ["scenario", ({ scenario }) => scenario.name],
  ["processes", ({ setting }) => setting.processes],
  ["quota", ({ setting: { quota } }) => `${quota.limit} per ${quota.windowMs / 1_000} s`],
  ["faults", ({ setting, scenario }) => (scenario.fault ? setting.times : "-")],
  ["requests", ({ requests }) => requests],
  ["429", ({ refused }) => refused],
  ["most in any window", ({ peak }) => peak],
  ["utilisation", ({ utilisation }) => percent(utilisation)],
  ["share max/min", ({ share }) => share.toFixed(2)],
  ["longest gap", ({ longestGapMs }) => `${(longestGapMs / 1_000).toFixed(2)} s`],
  ["trips a request", ({ tripsPerRequest }) => tripsPerRequest.toFixed(2)],
  ["without store", ({ reports }) => reports.reduce((sum, { strayed }) => sum + strayed, 0)],
  ["slots back", ({ returned, setting }) => `${returned} of ${setting.quota.limit}`],
  // Utilisation means little where many wait for a processor.
  ["load a core", () => ((loadavg()[0] ?? 0) / availableParallelism()).toFixed(1)],
  ["verdict", (_, found) => (found.length === 0 ? "kept" : found.join("; "))],
];
const row = (cells: readonly (string | number)[]): string => `| ${cells.join(" | ")} |`;

console.log(row(columns.map(([title]) => title)));
console.log(row(columns.map(() => "---")));
const runs = windows.flatMap((seconds) =>
  sizes.flatMap((processes) => chosen.map((scenario) => ({ scenario, processes, seconds }))),
);
const next = runs.values();
async function work(): Promise<void> {
  for (const { scenario, processes, seconds } of next) {
    const outcome = await perform(scenario, processes, seconds);
    if (!outcome) continue;
    // A few faults may all hit the same process, and a short run may be no more than a burst.
    const bars = values.long
      ? { utilisation: seconds >= 10 ? 0.95 : 0.8, share: 2 }
      : { utilisation: 0.5, share: Infinity };
    const found = breaches(outcome, bars);
    console.log(row(columns.map(([, cell]) => cell(outcome, found))));
    if (found.length > 0) process.exitCode = 1;
  }
}
await Promise.all(Array.from({ length: Number(values.jobs) }, work));
