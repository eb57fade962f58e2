import { fork } from "node:child_process";
import { join } from "node:path";
import { type Call, type Contender, contenders, names, readyFetch } from "./contenders.ts";
import { cpuMicros, interleave, median, ratio } from "./stats.ts";
import { report } from "./table.ts";

const ROUNDS = 9;
const STUB_CALLS = 10_000;
const WIRE_CALLS = 1_500;

async function sequential(call: Call, count: number): Promise<void> {
  for (let index = 0; index < count; index++) await call();
}

async function concurrent(call: Call, count: number, width: number): Promise<void> {
  let left = count;
  const worker = async (): Promise<void> => {
    while (left-- > 0) await call();
  };
  await Promise.all(Array.from({ length: width }, worker));
}

const made = (baseUrl: string, fetch: typeof globalThis.fetch): Record<Contender, Call> =>
  Object.fromEntries(names.map((name) => [name, contenders[name](baseUrl, fetch)])) as Record<Contender, Call>;

const stubbed = made("https://api.acme.test", readyFetch);
for (const name of names) await sequential(stubbed[name], 2 * STUB_CALLS);
const cpu = await interleave(names, ROUNDS, async (name) => {
  const from = cpuMicros();
  await sequential(stubbed[name], STUB_CALLS);
  return (cpuMicros() - from) / STUB_CALLS;
});

const server = fork(join(import.meta.dirname, "server.ts"));
const port = await new Promise<number>((resolve) => server.once("message", resolve as (port: unknown) => void));
const wired = made(`http://127.0.0.1:${port}`, globalThis.fetch);

function wall(run: (call: Call) => Promise<void>): Promise<Record<Contender, number[]>> {
  return interleave(names, ROUNDS, async (name) => {
    const from = performance.now();
    await run(wired[name]);
    return ((performance.now() - from) * 1_000) / WIRE_CALLS;
  });
}

for (const name of names) await concurrent(wired[name], WIRE_CALLS, 64);
const one = await wall((call) => sequential(call, WIRE_CALLS));
const many = await wall((call) => concurrent(call, WIRE_CALLS, 64));
server.disconnect();

const base = "raw fetch";
report(
  `A call: POST of a small JSON, median of ${ROUNDS} interleaved rounds, times in microseconds`,
  ["client", "CPU (stub)", "above raw", "sequential", "x raw", "64 at once", "x raw"],
  names.map((name) => [
    name,
    median(cpu[name]),
    median(cpu[name].map((value, round) => value - cpu[base][round]!)),
    median(one[name]),
    ratio(one[name], one[base]),
    median(many[name]),
    ratio(many[name], many[base]),
  ]),
);
