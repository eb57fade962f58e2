import { parseArgs } from "node:util";
import { complaints, fuzz, replay } from "./run.ts";

const usage = `node packages/e2e/src/fuzz/cli.ts [--count=n] [--seed=n] [--threads=n] [--surface=name] [--at=n]
  --count=n       bad inputs, default 1000000
  --seed=n        default 1
  --threads=n     default 2
  --surface=name  only one of the places where input comes in
  --at=n          only the input of that number, shown in full
`;

const { values } = parseArgs({
  options: {
    count: { type: "string", default: "1000000" },
    seed: { type: "string", default: "1" },
    threads: { type: "string", default: "2" },
    surface: { type: "string" },
    at: { type: "string" },
    help: { type: "boolean" },
  },
});

if (values.help) {
  console.log(usage);
} else {
  const { at, surface } = values;
  const report = await fuzz({
    seed: Number(values.seed),
    from: Number(at ?? 0),
    count: at === undefined ? Number(values.count) : 1,
    threads: at === undefined ? Number(values.threads) : 1,
    surface,
  });
  for (const { seed, index, what, input, stack } of report.findings) {
    console.log(`\nRED ${what}\n    ${replay(seed, index, surface)}\n${input}\n${stack ?? ""}`);
  }
  const { counts, count, seed, seconds } = report;
  for (const [word, number] of Object.entries(counts).toSorted()) console.log(`  ${word.padEnd(44)} ${number}`);
  console.log(`${count} bad inputs, seed ${seed}, ${seconds.toFixed(0)} s, ${report.findings.length} findings`);
  for (const complaint of complaints(report)) {
    console.log(`RED ${complaint}`);
    process.exitCode = 1;
  }
}
