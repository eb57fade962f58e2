import { loadavg } from "node:os";
import { parseArgs } from "node:util";
import { chaos } from "./chaos.ts";
import { DEFECTS } from "./defects.ts";
import { breaches, print } from "./verdict.ts";

const usage = `node packages/e2e/src/chaos/cli.ts [--calls=n] [--faults=rate] [--seed=n] [--concurrency=n] [--deaths=n]
                                     [--soak=minutes [--rate=n]] [--defect=name]
  --calls=n        default 100000
  --faults=0.2     share of attempts that meet a fault
  --seed=n         default 1
  --concurrency=n  calls under way at once, default 300
  --deaths=n       how often the server dies and comes back, default 2
  --soak=minutes   instead of --calls: so long, at --rate calls a second (default 1000)
  --defect=name    a defect that must turn the run red: ${Object.keys(DEFECTS).join("; ")}
`;

const { values } = parseArgs({
  options: {
    calls: { type: "string", default: "100000" },
    faults: { type: "string", default: "0.2" },
    seed: { type: "string", default: "1" },
    concurrency: { type: "string", default: "300" },
    deaths: { type: "string", default: "2" },
    soak: { type: "string" },
    rate: { type: "string", default: "1000" },
    defect: { type: "string" },
    help: { type: "boolean" },
  },
});

if (values.help) {
  console.log(usage);
} else {
  const soak = values.soak === undefined ? undefined : { minutes: Number(values.soak), perSecond: Number(values.rate) };
  const report = await chaos({
    calls: soak ? Math.round(soak.minutes * 60 * soak.perSecond) : Number(values.calls),
    faults: Number(values.faults),
    seed: Number(values.seed),
    concurrency: soak ? 5_000 : Number(values.concurrency),
    deaths: Number(values.deaths),
    heap: true,
    soak,
    defect: values.defect,
  });
  console.log(print(report));
  for (const breach of breaches(report)) {
    console.log(`  RED        ${breach}`);
    process.exitCode = 1;
  }
  console.log(
    `load average ${loadavg()
      .map((each) => each.toFixed(1))
      .join(", ")}`,
  );
}
