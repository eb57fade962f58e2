import { createInterface } from "node:readline";
import { fileTokenStore } from "@carillon/node";
import { redisTokenStore } from "@carillon/redis";
import { encryptedTokenStore, type SealedTokens, type TokenStore } from "@carillon/runtime/oauth";
import { Redis } from "ioredis";
import { createClient } from "redis";
import { openGeneric } from "./apps.ts";
import { Clock } from "./clock.ts";
import type { Referee } from "./referee.ts";

/** What a process is told: one JSON argument. */
export interface Orders {
  readonly referee: Pick<Referee, "origin" | "authorizeUrl" | "tokenUrl" | "revokeUrl">;
  readonly store:
    | { readonly kind: "file"; readonly directory: string }
    | { readonly kind: "redis" | "ioredis"; readonly url: string };
  /** How many times faster its timers and the lease run. */
  readonly speed: number;
  readonly skewMs: number;
  /** Every other act of the store fails, before or after it was done. */
  readonly failSeed?: number | undefined;
}
/** A line of its input: set the clock forward, then ask, as many callers at once. */
export interface Ask {
  readonly forwardMs: number;
  readonly callers: number;
  /** Refuses the token at hand first, as a 401 would. */
  readonly refuse?: boolean;
  /** Stands still there once, and says so. */
  readonly stopAt?: "read" | "write";
}
/** A line of its output. */
export type Told =
  | { readonly ready: true }
  | { readonly at: string }
  | { readonly tokens: string[]; readonly errors: string[] };

const orders: Orders = JSON.parse(process.argv[2] ?? "");
const say = (told: Told): boolean => process.stdout.write(`${JSON.stringify(told)}\n`);
const lines = createInterface({ input: process.stdin })[Symbol.asyncIterator]();
const platform = new Clock(orders.speed, orders.skewMs);
let stopAt: Ask["stopAt"];
const sleep = (ms: number): Promise<void> => new Promise((resolve) => setTimeout(resolve, ms));

/** A stop is longer than any pause of a busy machine. */
const STOP_MS = 3_000;

/** Says where it is, and stays there until its parent has stopped it and let it go on, or kills it. */
async function gate(name: Ask["stopAt"]): Promise<void> {
  if (stopAt !== name) return;
  stopAt = undefined;
  say({ at: name ?? "" });
  for (let pausedMs = 0; pausedMs < STOP_MS; ) {
    const from = performance.now();
    await sleep(10);
    pausedMs = performance.now() - from;
  }
}

let state = orders.failSeed ?? 0;
const chance = (): number => {
  state = (Math.imul(state, 1664525) + 1013904223) >>> 0;
  return state / 2 ** 32;
};
/** Half of all acts fail; half of those were done all the same. */
async function shaky<T>(act: () => Promise<T> | T): Promise<T> {
  const dice = orders.failSeed === undefined ? 1 : chance();
  if (dice < 0.25) throw new Error("the store failed");
  const result = await act();
  if (dice < 0.5) throw new Error("the store's answer was lost");
  return result;
}

async function openStore(): Promise<TokenStore<SealedTokens>> {
  const { store } = orders;
  if (store.kind === "file") return fileTokenStore(store);
  if (store.kind === "ioredis") return redisTokenStore(new Redis(store.url));
  const client = createClient({ url: store.url });
  await client.connect();
  return redisTokenStore(client);
}
const inner = encryptedTokenStore(await openStore(), { keys: [{ id: "proof", key: new Uint8Array(32).fill(9) }] });
let leased = false;
const tokenStore: TokenStore = {
  async get(key) {
    const found = await shaky(() => inner.get(key));
    if (leased) await gate("read");
    return found;
  },
  async compareAndSet(key, version, tokens) {
    await gate("write");
    return shaky(() => inner.compareAndSet(key, version, tokens));
  },
  async lease(key, ttlMs) {
    const release = await shaky(() => inner.lease?.(key, ttlMs / orders.speed));
    if (!release) return undefined;
    leased = true;
    return async () => {
      leased = false;
      await shaky(() => release());
    };
  },
};
const auth = openGeneric(orders.referee as Referee, { tokenStore, platform });

/** A store that fails may be asked again; nothing else may. */
async function patient<T>(act: () => Promise<T>): Promise<T> {
  for (;;) {
    try {
      return await act();
    } catch (error) {
      if (orders.failSeed === undefined || (error as Error).name !== "TokenStoreError") throw error;
    }
  }
}

say({ ready: true });
for await (const line of lines) {
  const ask: Ask = JSON.parse(line);
  platform.offsetMs += ask.forwardMs;
  ({ stopAt } = ask);
  const settled = await Promise.allSettled(
    Array.from({ length: ask.callers }, async () => {
      if (ask.refuse) await patient(async () => auth.refresh(await auth.token()));
      return patient(() => auth.token());
    }),
  );
  say({
    tokens: settled.flatMap((each) => (each.status === "fulfilled" ? [each.value] : [])),
    errors: settled.flatMap((each) => (each.status === "rejected" ? [String((each.reason as Error).name)] : [])),
  });
}
process.exit(0);
