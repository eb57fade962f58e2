// A process of its own, so that its heap is only its own: sends events and holds the results against the ledger.
import { Braze } from "@carillon/braze";
import { events, isBad } from "./events.ts";
import type { Report } from "./report.ts";

const [, , url, size] = process.argv as [string, string, string, string];
const items = Number(size);
const STATUSES = ["none", "sent", "refused", "unknown", "unsent"] as const;
/** Results from one sample of the heap to the next: a collection takes longer than sending a thousand events. */
const step = Math.max(10_000, items / 20);

const results = new Uint8Array(items);
const heapBytes: number[] = [];
let requests = 0;
const braze = new Braze({ apiKey: "key", baseUrl: url, hooks: { onRequest: () => requests++ } });
const collect = globalThis.gc ?? ((): void => undefined);
const startedAt = performance.now();

const run = braze.users.trackAll(events(items));
let expected = 0;
for await (const { index, status } of run) {
  if (index !== expected++) throw new Error(`result ${index} came instead of ${expected - 1}`);
  results[index] = STATUSES.indexOf(status);
  if (expected % step === 0) {
    collect();
    heapBytes.push(process.memoryUsage().heapUsed);
  }
}
const seconds = (performance.now() - startedAt) / 1_000;
const faults = (await (await fetch(`${url}/faults`)).json()) as Report["faults"];
const ledger = new Uint8Array(await (await fetch(`${url}/ledger`)).arrayBuffer());

const lies: Record<string, number> = {};
for (let number = 0; number < items; number++) {
  const status = STATUSES[results[number]!]!;
  const times = ledger[number]!;
  const isTrue = status === "sent" ? times === 1 : status === "unknown" ? times <= 1 : status !== "none" && times === 0;
  const lie = isTrue
    ? isBad(number) && status === "sent"
      ? "sent though refused"
      : undefined
    : `${status} though taken ${times} times`;
  if (lie) lies[lie] = (lies[lie] ?? 0) + 1;
}
const report: Report = { items, counts: run.counts, faults, lies, requests, seconds, heapBytes };
process.stdout.write(JSON.stringify(report));
