import {
  AHEAD_MS,
  GENERATION_MS,
  HOLDER_MS,
  LOWER_LIMIT_MS,
  type QuotaBucket,
  type QuotaGrant,
  type QuotaRequest,
  type QuotaStore,
  SLICES,
} from "@carillon/runtime/shared";
import { acquireScript, pauseScript } from "./acquire-script.ts";
import { commandsOf, type RedisClient, RedisError, scriptOn } from "./commands.ts";

export interface RedisQuotaStoreOptions {
  /** Begins every key. Default `carillon`. */
  readonly prefix?: string;
  /** Time in ms instead of the server's, for tests. */
  readonly now?: () => number;
}

/** Its place in a reply; all else there is numbers. */
const GENERATION_AT = 5;

const freshGeneration = (): string => Math.random().toString(36).slice(2, 12).padEnd(10, "0");

/** Counts in Redis or Valkey. All keys of a scope share a hash tag, so that a cluster keeps them in one place. */
export function redisQuotaStore(client: RedisClient, options: RedisQuotaStoreOptions = {}): QuotaStore {
  const { prefix = "carillon", now } = options;
  const commands = commandsOf(client);
  const acquire = scriptOn(commands, acquireScript);
  const pause = scriptOn(commands, pauseScript);
  const tagged = (scope: string): string => `${prefix}:{${scope}}`;

  return {
    async acquire(request) {
      const { payload, buckets } = encode(request, now?.());
      const tag = tagged(request.scope);
      const keys = [tag, `${tag}:holders`, ...buckets.map((id) => `${tag}:b:${id}`)];
      return decode(await acquire(keys, [payload]), request);
    },
    async pause(scope, bucketId, ms) {
      const tag = tagged(scope);
      const args = [String(ms), freshGeneration(), now ? String(now()) : "", String(GENERATION_MS)];
      await pause([tag, `${tag}:b:${bucketId}`], args);
    },
  };
}

/** The request as the script reads it, and the ids of its buckets in the order of their keys. */
function encode(request: QuotaRequest, now: number | undefined): { payload: string; buckets: string[] } {
  const ids = new Map<string, number>();
  const places = new Map<QuotaBucket, number>();
  const table: unknown[] = [];
  const place = (bucket: QuotaBucket): number => {
    let found = places.get(bucket);
    if (found === undefined) {
      let key = ids.get(bucket.id);
      if (key === undefined) {
        key = ids.size + 1;
        ids.set(bucket.id, key);
      }
      const { windows, concurrent = 0, pace, cost } = bucket;
      table.push({
        i: key,
        c: cost,
        m: concurrent,
        pi: pace?.intervalMs ?? 0,
        pc: pace?.credit ?? 0,
        w: windows.map(({ limit, windowMs }) => [limit, windowMs]),
      });
      found = table.length;
      places.set(bucket, found);
    }
    return found;
  };
  request.buckets.forEach(place);
  const settle = request.settle.map(({ kind, ticket, held, buckets, backInMs }) => ({
    k: kind,
    t: ticket,
    h: held,
    b: buckets.map(place),
    r: backInMs,
  }));
  const payload = JSON.stringify({
    now,
    slices: SLICES,
    live: HOLDER_MS,
    lower: LOWER_LIMIT_MS,
    ahead: AHEAD_MS,
    keep: GENERATION_MS,
    h: request.holder,
    g: request.generation ?? "",
    fresh: freshGeneration(),
    strayed: request.strayed,
    quarantine: request.quarantineMs,
    reconnect: request.reconnectMs,
    t: request.ticket,
    n: request.want,
    lease: request.leaseMs,
    a: request.buckets.length,
    b: table,
    s: settle,
  });
  return { payload, buckets: [...ids.keys()] };
}

function decode(reply: unknown, { want, buckets }: QuotaRequest): QuotaGrant {
  const fields: readonly unknown[] = Array.isArray(reply) ? reply : [];
  const generation = fields[GENERATION_AT];
  const [granted = Number.NaN, startMs, waitMs, holders, heldUpBy, ...pausedMs] = fields
    .toSpliced(GENERATION_AT, 1)
    .map((field) => (field === null || field === "" ? Number.NaN : Number(field)));
  const numbers = [granted, startMs, waitMs, holders, heldUpBy, ...pausedMs];
  const isWhole = numbers.every((field) => field !== undefined && field >= 0 && field < Number.POSITIVE_INFINITY);
  const isFull = pausedMs.length === buckets.length && granted <= want && heldUpBy! <= buckets.length;
  if (!isWhole || !isFull || typeof generation !== "string") throw new RedisError("UNREADABLE_REPLY");
  return {
    granted,
    startMs: startMs!,
    waitMs: waitMs!,
    holders: holders!,
    heldUpBy: heldUpBy! > 0 ? heldUpBy! - 1 : undefined,
    generation,
    pausedMs,
  };
}
