import { parseArgs } from "node:util";
import {
  crowd,
  expiries,
  failingStore,
  killed,
  lossyWire,
  type Outcome,
  type Setting,
  stopped,
  wrongClocks,
} from "./scenarios.ts";

/** `node packages/e2e/src/oauth/cli.ts --long`: the OAuth flow under faults, before oidc-provider. */
const { values } = parseArgs({ options: { long: { type: "boolean", default: false }, seed: { type: "string" } } });
const seed = Number(values.seed ?? Math.trunc(Math.random() * 1e9));
console.log(`seed ${seed}`);
const [rounds, times, most] = values.long ? [500, 10, 50] : [40, 1, 5];
const over = "ReauthorizationRequiredError";

const isClean = ({ reused, revoked, errors }: Outcome): boolean =>
  reused === 0 && revoked === 0 && Object.keys(errors).length === 0;
/** One consent is over, everybody who asked is told so, and nothing else. */
const costsOne = ({ revoked, errors }: Outcome): boolean => revoked === 1 && Object.keys(errors).join() === over;

interface Run {
  readonly name: string;
  readonly act: () => Promise<Outcome>;
  readonly holds: (outcome: Outcome) => boolean;
}
const runs: Run[] = [
  { name: "1,000 callers", act: () => crowd(1000, false), holds: (each) => isClean(each) && each.refreshes === 1 },
  {
    name: "the leader gives up",
    act: () => crowd(101, true),
    holds: (each) => each.refreshes === 1 && each.reused === 0 && each.errors.Mine === 1,
  },
  { name: "request lost", act: () => lossyWire("request lost"), holds: isClean },
  { name: "reply lost", act: () => lossyWire("reply lost"), holds: costsOne },
  { name: "reply cut", act: () => lossyWire("reply cut"), holds: costsOne },
];
for (const kind of ["file", "redis", "ioredis"] as const) {
  const setting = (processes: number, rounds: number, turn = 0): Setting => ({
    kind,
    processes,
    rounds,
    seed: seed + turn,
  });
  runs.push({
    name: `${kind}: 8 processes x ${rounds} ends of a token`,
    act: () => expiries(setting(8, rounds)),
    holds: (each) => isClean(each) && each.refreshes === rounds,
  });
  for (let turn = 0; turn < times; turn++) {
    const few = setting(3, most, turn);
    runs.push(
      { name: `${kind}: killed before its write`, act: () => killed(few), holds: costsOne },
      { name: `${kind}: stopped after it read`, act: () => stopped(few, "read"), holds: isClean },
      { name: `${kind}: stopped before its write`, act: () => stopped(few, "write"), holds: costsOne },
    );
  }
  runs.push(
    { name: `${kind}: a store that fails half of the time`, act: () => failingStore(setting(3, most)), holds: isClean },
    { name: `${kind}: clocks an hour wrong`, act: () => wrongClocks(setting(3, most)), holds: isClean },
  );
}

console.log(
  "| scenario | calls | refreshes | used twice | consents lost | errors | verdict |\n|---|---|---|---|---|---|---|",
);
for (const { name, act, holds } of runs) {
  const outcome = await act();
  const verdict = holds(outcome);
  if (!verdict) process.exitCode = 1;
  const { calls, refreshes, reused, revoked, errors } = outcome;
  console.log(
    `| ${[name, calls, refreshes, reused, revoked, JSON.stringify(errors), verdict ? "holds" : "BROKEN"].join(" | ")} |`,
  );
}
