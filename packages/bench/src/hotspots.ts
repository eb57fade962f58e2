import { Session } from "node:inspector/promises";
import { relative } from "node:path";
import { fileURLToPath } from "node:url";
import { contenders, readyFetch } from "./contenders.ts";
import { root } from "./packages.ts";
import { report } from "./table.ts";

const CALLS = 200_000;
const call = contenders["Carillon, whole pipeline"]("https://api.acme.test", readyFetch);
const run = async (count: number): Promise<void> => {
  for (let index = 0; index < count; index++) await call();
};
await run(20_000);

const session = new Session();
session.connect();
await session.post("Profiler.enable");
await session.post("Profiler.setSamplingInterval", { interval: 100 });
await session.post("Profiler.start");
await run(CALLS);
const { profile } = await session.post("Profiler.stop");
session.disconnect();

const self = new Map<number, number>();
profile.samples?.forEach((id, index) => {
  self.set(id, (self.get(id) ?? 0) + (profile.timeDeltas?.[index] ?? 0));
});

const byFunction = new Map<string, number>();
const byFile = new Map<string, number>();
for (const { id, callFrame } of profile.nodes) {
  const micros = (self.get(id) ?? 0) / CALLS;
  const { url, functionName, lineNumber } = callFrame;
  const file = url.startsWith("file:")
    ? relative(root, fileURLToPath(url)).replace(/^.*node_modules\//, "")
    : url || "(engine)";
  const name = `${functionName || "(anonymous)"} ${file}:${lineNumber + 1}`;
  byFunction.set(name, (byFunction.get(name) ?? 0) + micros);
  byFile.set(file, (byFile.get(file) ?? 0) + micros);
}

const top = (times: Map<string, number>, count: number): [string, number][] =>
  [...times].sort((a, b) => b[1] - a[1]).slice(0, count);
report("Own time of each file, microseconds a call (stub)", ["file", "us"], top(byFile, 25));
report("Own time of each function", ["function", "us"], top(byFunction, 45));
