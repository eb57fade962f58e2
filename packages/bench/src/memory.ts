import { ClientCore } from "@carillon/runtime/internal";
import { acme, createThing } from "./acme.ts";
import { type Call, carillon, readyFetch } from "./contenders.ts";
import { heap } from "./heap.ts";
import { report } from "./table.ts";

const URL_BASE = "https://api.acme.test";
const CALLS = 200_000;
const SIGNAL_CALLS = 100_000;

/** Bytes of heap that `count` calls leave behind, after a warm-up that fills caches and the log of the longest window. */
async function growth(call: Call, count: number, warmUp: number): Promise<number> {
  for (let index = 0; index < warmUp; index++) await call();
  const before = await heap();
  for (let index = 0; index < count; index++) await call();
  return (await heap()) - before;
}

const core = new ClientCore(acme, { apiKey: "key", baseUrl: URL_BASE, fetch: readyFetch });
const { signal } = new AbortController();
const withSignal: Call = () => core.call(createThing, undefined, { name: "First" }, { signal });

const runs: [string, Call, number][] = [
  ["throttle on", carillon(URL_BASE, readyFetch), CALLS],
  ["throttle off", carillon(URL_BASE, readyFetch, { throttle: false }), CALLS],
  ["one AbortSignal for all", withSignal, SIGNAL_CALLS],
];
const rows = [];
for (const [name, call, count] of runs) {
  const bytes = await growth(call, count, 20_000);
  rows.push([name, count, bytes / 1_000, bytes / count]);
}
report("Heap that calls leave behind (stub)", ["calls", "count", "KB in all", "bytes a call"], rows);
