// A process of its own, so that its heap is only its own: sends items and keeps what the client says of each.
import { LEGS } from "./legs.ts";
import type { Task } from "./proof.ts";
import type { ClientWord } from "./report.ts";
import { STATUSES } from "./verdict.ts";

const { leg: name, items, maxItems = LEGS[name].maxItems } = JSON.parse(process.argv[2]!) as Task;
const { send } = LEGS[name];
/** Results from one sample of the heap to the next: a collection takes longer than sending a thousand items. */
const step = Math.max(5_000, items / 20);

process.once("message", async (baseUrls: Record<string, string>) => {
  const results = new Uint8Array(items);
  const heapBytes: number[] = [];
  const again: number[] = [];
  let requests = 0;
  const startedAt = performance.now();
  const options = maxItems === undefined ? {} : { maxItems };
  const run = send({ baseUrls, hooks: { onRequest: () => void requests++ }, options }, items);
  let taken = 0;
  for await (const { index, status } of run) {
    if (results[index] !== 0) again.push(index);
    results[index] = STATUSES.indexOf(status);
    if (++taken % step === 0) {
      globalThis.gc?.();
      heapBytes.push(process.memoryUsage().heapUsed);
    }
  }
  const seconds = (performance.now() - startedAt) / 1_000;
  const word: ClientWord = { results, again: again.length, counts: run.counts, requests, seconds, heapBytes };
  process.send!(word, () => process.exit(0));
});
process.on("disconnect", () => process.exit(1));
