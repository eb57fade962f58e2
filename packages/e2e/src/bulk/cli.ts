import { loadavg } from "node:os";
import { parseArgs } from "node:util";
import { LEGS, type LegName } from "./legs.ts";
import { prove, type Task } from "./proof.ts";
import { complaints, print } from "./report.ts";

const usage = `node packages/e2e/src/bulk/cli.ts [--items=n] [--faults=rate] [--seed=n] [--leg=name]
  --items=n       items of the long run to Braze, default 1000000; the other vendors get a 500th
  --faults=0.05   share of requests with a fault and of items that are refused, default 0.05; 0.25 for the other vendors
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

function taskOf(leg: LegName): Task {
  const isLong = leg === "braze";
  const items = Math.ceil(Number(values.items) / (isLong ? 1 : 500));
  return { leg, items, rate: Number(values.faults ?? (isLong ? 0.05 : 0.25)), seed: Number(values.seed) };
}

if (values.help) {
  console.log(usage);
} else {
  for (const leg of Object.keys(LEGS) as LegName[]) {
    if (values.leg !== undefined && values.leg !== leg) continue;
    const report = await prove(taskOf(leg));
    console.log(print(report));
    for (const complaint of complaints(report)) {
      console.log(`  RED       ${complaint}`);
      process.exitCode = 1;
    }
  }
  console.log(
    `load average ${loadavg()
      .map((each) => each.toFixed(1))
      .join(", ")}`,
  );
}
