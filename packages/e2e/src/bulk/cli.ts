import { loadavg } from "node:os";
import { parseArgs } from "node:util";
import { LEGS } from "./legs.ts";
import { prove, type Task } from "./proof.ts";
import { complaints, print } from "./report.ts";

const usage = `node packages/e2e/src/bulk/cli.ts [--items=n] [--faults=rate] [--seed=n] [--leg=name]
  --items=n       items of the long run to Braze, default 1000000; the other runs are short beside it
  --faults=0.05   share of requests with a fault and of items that are refused, in place of each run's own
  --seed=n        default 1
  --leg=name      only one of ${Object.keys(LEGS).join(", ")}
`;

const { values } = parseArgs({
  options: {
    items: { type: "string", default: "1000000" },
    faults: { type: "string" },
    seed: { type: "string", default: "1" },
    leg: { type: "string" },
    help: { type: "boolean" },
  },
});

const items = Number(values.items);
const few = Math.ceil(items / 500);
const runs: readonly Omit<Task, "seed">[] = [
  { leg: "braze", items, rate: 0.05 },
  // Small requests and no faults, so that nothing but the quota holds the client back.
  { leg: "braze", items: 20 * few, rate: 0, maxItems: 2 },
  { leg: "customerIo", items: few, rate: 0.25 },
  { leg: "iterable", items: few, rate: 0.25 },
  { leg: "klaviyoProfiles", items: few, rate: 0.25 },
  { leg: "klaviyoEvents", items: few, rate: 0.25 },
];

if (values.help) {
  console.log(usage);
} else {
  for (const run of runs) {
    if (values.leg !== undefined && values.leg !== run.leg) continue;
    const report = await prove({ ...run, rate: Number(values.faults ?? run.rate), seed: Number(values.seed) });
    console.log(print(report));
    for (const complaint of complaints(report)) {
      console.log(`  RED       ${complaint}`);
      process.exitCode = 1;
    }
  }
  const load = loadavg().map((each) => each.toFixed(1));
  console.log(`load average ${load.join(", ")}`);
}
