import { at, type BucketFacts, milliseconds, type SdkFacts } from "./spec.ts";

export interface Counted {
  readonly path: Record<string, string>;
  readonly query: URLSearchParams;
  readonly body: unknown;
  readonly operationId: string;
  /** Whose quota it is. */
  readonly account: string;
}

export interface LimitVerdict {
  readonly allowed: boolean;
  readonly headers: Record<string, string>;
}

/**
 * Holds a vendor's limits as its spec writes them: every window is a sliding one, which is the strictest reading. Written
 * apart from the clients' throttle on purpose, so that each can catch the other's mistakes.
 */
export class Limits {
  readonly #sdk: SdkFacts;
  readonly #now: () => number;
  readonly #hits = new Map<string, number[]>();

  constructor(sdk: SdkFacts, now: () => number = Date.now) {
    this.#sdk = sdk;
    this.#now = now;
  }

  /** Counts a request against its buckets, or refuses it and counts nothing. */
  take(buckets: readonly string[], request: Counted): LimitVerdict {
    const now = this.#now();
    const logs = buckets.flatMap((name) => {
      const bucket = this.#sdk.limits[name];
      if (!bucket || !applies(bucket.when, request)) return [];
      const key = [request.account, name, ...(bucket.per ?? []).map((part) => partOf(part, request))].join("\n");
      return this.#windows(bucket).map(({ limit, ms }) => {
        const log = (this.#hits.get(`${key}\n${ms}`) ?? []).filter((time) => time > now - ms);
        this.#hits.set(`${key}\n${ms}`, log);
        return { name, limit, ms, log };
      });
    });
    const full = logs.filter(({ log, limit }) => log.length >= limit);
    if (full.length === 0) for (const { log } of logs) log.push(now);
    // Headers that the vendor keeps for one bucket speak of that one.
    const speaksOf = this.#sdk.rateHeaders?.[0]?.bucket;
    const told = logs.filter(({ name }) => speaksOf === undefined || name === speaksOf);
    const tightest = full[0] ?? told.toSorted((a, b) => a.limit - a.log.length - (b.limit - b.log.length))[0];
    const waitMs = Math.max(0, ...full.map(({ log, limit, ms }) => (log[log.length - limit] ?? now) + ms - now));
    return { allowed: full.length === 0, headers: this.#headers(tightest, waitMs, full.length > 0, now) };
  }

  #windows(bucket: BucketFacts): { limit: number; ms: number }[] {
    if (bucket.shareOf) {
      const { bucket: whole, ratio } = bucket.shareOf;
      return this.#windows(this.#sdk.limits[whole] ?? {}).map(({ limit, ms }) => ({
        limit: Math.floor(limit * ratio),
        ms,
      }));
    }
    return (bucket.windows ?? []).map(({ limit, per }) => ({ limit, ms: milliseconds(per) }));
  }

  #headers(
    tightest: { limit: number; ms: number; log: number[] } | undefined,
    waitMs: number,
    refused: boolean,
    now: number,
  ): Record<string, string> {
    const family = this.#sdk.rateHeaders?.[0];
    if (!family || !tightest) return {};
    if (refused) return { [family.retryAfter ?? "retry-after"]: String(Math.max(1, Math.ceil(waitMs / 1000))) };
    const { limit, ms, log } = tightest;
    const headers: Record<string, string> = {};
    const resetMs = (log[0] ?? now) + ms - now;
    if (family.limit)
      headers[family.limit] = family.form === "list" ? `${limit}, ${limit};w=${ms / 1000}` : String(limit);
    if (family.remaining) headers[family.remaining] = String(limit - log.length);
    if (family.reset) {
      headers[family.reset.name] =
        family.reset.unit === "epoch-s" || family.reset.unit === "auto"
          ? String(Math.ceil((now + resetMs) / 1000))
          : String(Math.ceil(resetMs / 1000));
    }
    return headers;
  }
}

function applies(when: BucketFacts["when"], request: Counted): boolean {
  if (!when) return true;
  if (when.any) return when.any.some((each) => applies(each, request));
  const value =
    when.query === undefined ? at(request.body, when.body ?? "") : (request.query.get(when.query) ?? undefined);
  if ((when.present ?? true) !== (value !== undefined && value !== null)) return false;
  if (when.equals !== undefined && value !== when.equals) return false;
  return when.includes === undefined || String(value).split(",").includes(when.includes);
}

function partOf(part: string, request: Counted): string {
  if (part === "operation") return request.operationId;
  const [place, name] = [part.slice(0, part.indexOf(".")), part.slice(part.indexOf(".") + 1)];
  if (place === "path") return request.path[name] ?? "";
  return place === "query" ? (request.query.get(name) ?? "") : JSON.stringify(at(request.body, name) ?? null);
}
