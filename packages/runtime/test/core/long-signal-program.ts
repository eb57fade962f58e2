// Run by a test, with `node --expose-gc`: so many calls on one signal; prints what is left of them.
import { getEventListeners } from "node:events";
import { ClientCore } from "../../src/core/client-core.ts";
import { acme, createThing, getThing } from "../support/acme.ts";

const CALLS = Number(process.argv[2]);
const WARM = 2_000;
const AT_ONCE = 50;

const { signal } = new AbortController();
let leaks = 0;
const core = new ClientCore(acme, {
  apiKey: "k",
  throttle: false,
  fetch: async (_: unknown, init: RequestInit = {}) => {
    if (init.signal === signal) leaks++;
    return new Response('{"a":1}', { headers: { "content-type": "application/json", "content-length": "7" } });
  },
});

async function run(calls: number): Promise<void> {
  for (let done = 0; done < calls; done += AT_ONCE) {
    const batch = Array.from({ length: AT_ONCE }, (_, index) =>
      index % 2 ? core.call(getThing, "1", {}, { signal }) : core.call(createThing, undefined, {}, { signal }),
    );
    await Promise.all(batch);
  }
}

async function heapBytes(): Promise<number> {
  for (let turn = 0; turn < 5; turn++) {
    globalThis.gc?.();
    await new Promise((resolve) => setTimeout(resolve, 20));
  }
  return process.memoryUsage().heapUsed;
}

await run(WARM);
const before = await heapBytes();
await run(CALLS);
const grownBytes = (await heapBytes()) - before;
console.log(JSON.stringify({ grownBytes, listeners: getEventListeners(signal, "abort").length, leaks }));
