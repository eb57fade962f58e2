import { once } from "node:events";
import type { Limiter } from "@carillon/runtime";
import type { Quota } from "./verdict.ts";

/** What a process is told: one JSON argument. */
export interface Orders {
  /** Its name, sent with every request. */
  readonly key: string;
  readonly url: string;
  readonly quota: Quota;
  /** Calls at a time. */
  readonly concurrency: number;
  readonly store: Store;
  /** Only takes the whole quota, once, sends nothing, and reports how much it got within this time. */
  readonly probeMs?: number;
}

/** Where the process counts. `none`: in its own memory, as if it were alone. */
export type Store =
  | { readonly kind: "none" }
  | {
      readonly kind: "redis" | "ioredis";
      readonly url: string;
      readonly leaseMs: number;
      readonly onStoreError: "local" | "closed";
    };

/** A line of a process's output. */
export type Message =
  | { readonly event: "ready"; readonly wallMs: number }
  | { readonly event: "report"; readonly report: Report };

export interface Report {
  readonly served: number;
  readonly refused: number;
  /** Requests without an answer. */
  readonly lost: number;
  /** Calls that the limiter turned away. */
  readonly denied: number;
  readonly lastError: string | undefined;
  /** Requests that went out while the store was away. */
  readonly strayed: number;
  /** How much faster its wall clock ran than its monotonic one. */
  readonly wallRate: number;
}

const orders: Orders = JSON.parse(process.argv[2] ?? "");
const { key, url, quota, concurrency, store } = orders;
const demand = { id: "acme:acct:main", name: "main", windows: [quota], mode: "window" as const };

const say = (message: Message): void => void process.stdout.write(`${JSON.stringify(message)}\n`);

/** A process starts faster with only what it needs. */
async function openLimiter(): Promise<{ limiter: Limiter; strayed?(): number; close?(): Promise<void> }> {
  if (store.kind === "none") return { limiter: (await import("@carillon/runtime")).createLimiter() };
  return (await import("./redis-limiter.ts")).connect(store);
}

const { limiter, strayed = () => 0, close } = await openLimiter();
const stop = new AbortController();
const tally = { served: 0, refused: 0, lost: 0, denied: 0, lastError: undefined as string | undefined };

const codeOf = (error: unknown): unknown =>
  error instanceof Error ? ((error as { code?: unknown }).code ?? codeOf(error.cause)) : undefined;

async function send(): Promise<void> {
  const permit = await limiter.acquire([demand], { signal: stop.signal });
  try {
    const response = await fetch(url, { headers: { "x-key": key } });
    await response.arrayBuffer();
    permit.responded();
    if (response.status === 429) {
      tally.refused++;
      limiter.pause(demand.id, quota.windowMs);
    } else tally.served++;
  } catch (error) {
    if (codeOf(error) === "ECONNREFUSED") permit.unsent();
    else permit.lost();
    tally.lost++;
  }
}

async function work(): Promise<void> {
  while (!stop.signal.aborted) {
    try {
      await send();
    } catch (error) {
      if (stop.signal.aborted) return;
      tally.denied++;
      tally.lastError = String(error);
      await new Promise((resolve) => setTimeout(resolve, 50));
    }
  }
}

async function probe(timeoutMs: number): Promise<void> {
  const timer = setTimeout(() => stop.abort(), timeoutMs);
  const taken = Array.from({ length: quota.limit }, async () => limiter.acquire([demand], { signal: stop.signal }));
  const permits = (await Promise.allSettled(taken)).flatMap((each) =>
    each.status === "fulfilled" ? [each.value] : [],
  );
  clearTimeout(timer);
  for (const permit of permits) permit.unsent();
  tally.served = permits.length;
}

const began = { wall: Date.now(), monotonic: performance.now() };
say({ event: "ready", wallMs: began.wall });
if (orders.probeMs === undefined) {
  const working = Promise.all(Array.from({ length: concurrency }, work));
  // The end of its input is the word to stop; it comes as well when the conductor dies.
  process.stdin.resume();
  await once(process.stdin, "end");
  stop.abort();
  await working;
} else {
  await probe(orders.probeMs);
}
await close?.();
const wallRate = (Date.now() - began.wall) / (performance.now() - began.monotonic);
say({ event: "report", report: { ...tally, strayed: strayed(), wallRate } });
// Idle connections to the referee must not hold the process.
process.exit(0);
