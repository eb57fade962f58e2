import { mark } from "./markdown.ts";
import { type RefereeKind, shortForm } from "./scheme.ts";
import { schemes } from "./schemes.ts";
import { run } from "./trial.ts";
import { faultsOf, type Outcome, shortfallsOf, wavesOf } from "./verdict.ts";

function nameOf(referee: RefereeKind): string {
  switch (referee.kind) {
    case "nginx":
      return `nginx${referee.burst ? `, burst of ${referee.burst * 100} %` : ""}${referee.delay ? ", queueing" : ""}`;
    case "concurrency":
      return "nginx limit_conn";
    case "haproxy":
      return "HAProxy, sliding";
    case "express":
      return "express-rate-limit";
    case "fastify":
      return "@fastify/rate-limit";
    case "flexible":
      return "rate-limiter-flexible";
  }
}

const span = (ms: number): string => (ms % 1_000 === 0 ? `${ms / 1_000} s` : `${ms} ms`);

const windowsOf = ({ windows }: Outcome): string =>
  windows.map(({ most, limit, windowMs }) => `${most} of ${limit} in ${span(windowMs)}`).join(", ");

const refusalsOf = ({ refusedAtMs }: Outcome): string => {
  const [first, ...later] = wavesOf(refusedAtMs);
  if (!first) return "0";
  return later.length === 0 ? `${first.size}` : `${first.size}, then ${later.map(({ size }) => size).join(", ")}`;
};

const isShort = process.argv.includes("--short");
const only = process.argv.slice(2).find((argument) => !argument.startsWith("--")) ?? "";
const rows: string[][] = [];
let requests = 0;
let failed = 0;
for (const row of schemes) {
  const referee = nameOf(row.referee);
  if (!`${row.name}, ${referee}`.includes(only)) continue;
  const scheme = isShort ? shortForm(row) : row;
  const outcome = await run(scheme);
  if (!outcome) continue;
  const { served, refusedAtMs, share } = outcome;
  const faults = [...faultsOf(scheme, outcome), ...shortfallsOf(scheme, outcome)];
  requests += served + refusedAtMs.length;
  failed += faults.length > 0 ? 1 : 0;
  rows.push([
    scheme.name,
    referee,
    scheme.mode,
    windowsOf(outcome),
    String(served),
    refusalsOf(outcome),
    `${(100 * share).toFixed(1)} %`,
    faults.join("; ") || "yes",
  ]);
  console.error(rows.at(-1)!.join(" | "));
}
console.log(
  mark(["scheme", "referee", "mode", "fullest window", "served", "refused", "of what is allowed", "holds"], rows),
);
console.log(`\n${requests} requests; ${failed} of ${rows.length} rows do not hold.`);
if (failed > 0) process.exitCode = 1;
