import type { Bucket } from "../operation.ts";
import type { Platform } from "../platform.ts";
import type { BucketDemand, Limiter } from "./limiter.ts";
import type { ReplyTime } from "./reply-time.ts";
import { steadyClock } from "./steady-clock.ts";

/** What a refusal asks to wait. */
export interface Asked {
  readonly retryAfterMs: number | undefined;
  /** Until the quota is new. It cannot be further away than the longest window. */
  readonly resetMs: number | undefined;
  readonly time: () => ReplyTime;
}

/** What a refusal was put down to. */
export interface Blame {
  /** Of the buckets that are closed for it, the one that is closed for longest, as the spec names it. */
  readonly bucket: string;
  /** How long it stays closed. The next `acquire` waits that out. */
  readonly pausedMs: number;
  /** What the server asks to wait; `undefined` when it does not say. */
  readonly retryAfterMs: number | undefined;
  /** The buckets that this very reply closed; absent when they were closed already. */
  readonly closed?: readonly string[];
}

/** The refusals of a bucket. */
interface Strike {
  /** Those in a row. */
  count: number;
  /** Until when the last one closed it. */
  until: number;
  /** Which of all refusals it was. */
  order: number;
}

const HOUR_MS = 3_600_000;
const DAY_MS = 24 * HOUR_MS;
/** Quotas longer than a day are not known; a server that asks for more is asked again. */
const LONGEST_PAUSE_MS = DAY_MS;
/** So many refusals in a row, as many as a call has attempts, say that a day's quota is used up. */
const DAY_STRIKES = 3;
/** How often a day's quota that seems to be used up is tried. */
const DAY_PROBE_MS = 900_000;
/** A reset may lie this much behind the end of a window, for it comes in whole seconds. */
const GRAIN_MS = 1_000;
const FIRST_BACKOFF_MS = 1_000;
/** The longest that we wait by ourselves where no window bounds it. */
const LONGEST_BACKOFF_MS = 60_000;
const MOST_STRIKES = 1_000;

/** The longest window; 0 for a bucket whose number nobody knows. */
const longestOf = ({ windows }: BucketDemand): number =>
  windows.reduce((most, { windowMs }) => Math.max(most, windowMs), 0);
/** How long after a pause another refusal is one of the same trouble. */
const memoryOf = (demand: BucketDemand): number => longestOf(demand) || FIRST_BACKOFF_MS;
const isDaily = ({ windows }: BucketDemand): boolean =>
  windows.length > 0 && windows.every(({ windowMs }) => windowMs >= DAY_MS);

/** Finds the bucket that a refusal is about, and for how long it stays closed. */
export class Refusals {
  /** All refusals so far. */
  count = 0;
  readonly #strikes = new Map<string, Strike>();
  readonly #clock: () => number;
  readonly #random: () => number;
  readonly #limiter: Pick<Limiter, "pause">;
  readonly #buckets: Readonly<Record<string, Bucket>>;

  constructor(platform: Platform, limiter: Pick<Limiter, "pause">, buckets: Readonly<Record<string, Bucket>>) {
    this.#clock = steadyClock(platform);
    this.#random = () => platform.random();
    this.#limiter = limiter;
    this.#buckets = buckets;
  }

  /**
   * Closes the narrowest of the buckets that may be meant. When that one was closed less than a window ago, its number was not
   * what the server refused by, and the next wider one is closed too.
   * @param cleared those of which the server says that there is something left
   * @param since `count` when the request was let through
   */
  blame(suspects: readonly BucketDemand[], cleared: ReadonlySet<BucketDemand>, since: number, asked: Asked): Blame {
    const now = this.#clock();
    const left = suspects.filter((demand) => !cleared.has(demand));
    const candidates = this.#narrowestFirst(left.length > 0 ? left : suspects);
    const closed: string[] = [];
    let bucket = candidates[0]!.name;
    let pausedMs = 0;
    this.count++;
    for (const demand of candidates) {
      const before = this.#strikes.get(demand.id);
      // Requests that were under way together are refused together; that is one refusal.
      const isSibling = before !== undefined && (now < before.until || since < before.order);
      const repeats = before !== undefined && !isSibling && now < before.until + memoryOf(demand);
      if (!isSibling) closed.push(demand.name);
      const knowsMore = !isSibling || asked.retryAfterMs || asked.resetMs;
      const ms = knowsMore ? this.#close(demand, asked, isSibling) : before.until - now;
      if (ms >= pausedMs) {
        pausedMs = ms;
        bucket = demand.name;
      }
      if (!repeats) break;
    }
    const retryAfterMs = asked.retryAfterMs ?? resetOf(asked, candidates[0]!);
    return { retryAfterMs, bucket, pausedMs, ...(closed.length > 0 ? { closed } : undefined) };
  }

  /** A request passed: the refusals of its buckets are not in a row any more. */
  forgive(demands: readonly BucketDemand[]): void {
    for (const { id } of demands) {
      const strike = this.#strikes.get(id);
      if (strike) strike.count = 0;
    }
  }

  /**
   * Closes a bucket for as long as the server asks. Where it does not say: for a random time that doubles with each refusal in
   * a row, at the most a window, or a minute where there is none; a day's quota that is refused three times is taken for used up, and tried now and then.
   */
  #close(demand: BucketDemand, asked: Asked, isSibling: boolean): number {
    const now = this.#clock();
    const before = this.#strikes.get(demand.id) ?? { count: 0, until: now };
    const count = before.count + (isSibling ? 0 : 1);
    let ms = Math.min(LONGEST_PAUSE_MS, asked.retryAfterMs || 0);
    if (!ms) {
      const own = this.#random() * FIRST_BACKOFF_MS * 2 ** Math.min(Math.max(0, count - 1), 30);
      const resetMs = resetOf(asked, demand);
      ms = Math.max(resetMs ?? 0, Math.min(own, longestOf(demand) || LONGEST_BACKOFF_MS));
      if (!resetMs && isDaily(demand) && count >= DAY_STRIKES)
        ms = Math.min(DAY_PROBE_MS, DAY_MS - (asked.time().epochMs % DAY_MS));
    }
    if (this.#strikes.size >= MOST_STRIKES) this.#strikes.clear();
    this.#strikes.set(demand.id, { count, until: Math.max(before.until, now + ms), order: this.count });
    this.#limiter.pause(demand.id, ms);
    return ms;
  }

  /** From the bucket that is split the most to the one that counts everything; among equals the shorter window first. */
  #narrowestFirst(demands: readonly BucketDemand[]): BucketDemand[] {
    const narrowness = ({ name }: BucketDemand): number => {
      const { per = [], shareOf, when } = this.#buckets[name] ?? {};
      return per.length + (shareOf ? 1 : 0) + (when ? 1 : 0);
    };
    const length = (demand: BucketDemand): number => longestOf(demand) || Number.MAX_VALUE;
    return demands.toSorted((a, b) => narrowness(b) - narrowness(a) || length(a) - length(b));
  }
}

/** No window ends later than its length, whatever a header says. */
function resetOf({ resetMs }: Asked, demand: BucketDemand): number | undefined {
  return resetMs && Math.min(resetMs, (longestOf(demand) || HOUR_MS) + GRAIN_MS);
}
