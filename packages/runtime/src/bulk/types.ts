import type { CarillonError } from "../errors.ts";
import type { RequestOptions } from "../options.ts";

/** Items by what became of them. `read` counts all that the source gave; it is the sum of the others once the run is over. */
export interface BulkCounts {
  read: number;
  /** The vendor took them. */
  sent: number;
  /** The vendor, or the client before sending, said no. */
  refused: number;
  /** They left, and nobody knows whether the vendor took them. */
  unknown: number;
  /** They certainly reached nobody, and can be sent again without harm. */
  unsent: number;
}

/**
 * What became of one item. `index` is its place in the source, from 0. `reply` is what the vendor answered to the request that
 * took the item, one object for all the items of the request.
 *
 * The `error` of a refusal is a {@link BulkItemError} when the vendor named the item, an `InvalidRequestError` when the item
 * was refused before sending, else the error of the whole request. The `error` of an item that is unknown or unsent is what
 * its request failed with, or what ended the run: the reason of an abort, say.
 */
export type BulkResult<Item, Reply = unknown> = { readonly index: number; readonly item: Item } & (
  | { readonly status: "sent"; readonly reply: Reply; readonly error?: undefined }
  | { readonly status: "refused"; readonly error: CarillonError }
  | { readonly status: "unknown"; readonly error: unknown }
  | { readonly status: "unsent"; readonly error: unknown }
);

/** How far a run is. */
export interface BulkProgress extends BulkCounts {
  /** Requests that left, retries counted. */
  requests: number;
  /** Items settled in a second, over the last ten reports. */
  itemsPerSecond: number;
  /** How much of the operation's tightest quota is used, 0 to 1. `undefined` when nothing is counted. */
  quotaUse: number | undefined;
  /** Time to the end at this speed. `undefined` when the number of items is not known, or nothing is settled yet. */
  etaMs: number | undefined;
}

/** What a bulk run takes. The options of a single call hold for each of its requests; `Body` is what goes beside the items. */
export interface BulkOptions<Body = never> extends RequestOptions {
  /** What stands in the body of every request beside the items. It is copied, never changed. */
  body?: Body;
  /**
   * Ends the run. Items whose request waits are unsent, those under way are unknown; all results are still given, in order, and
   * then `signal.reason` is thrown.
   */
  signal?: AbortSignal;
  /** Longest wait of a request for a free slot; its items are unsent then. Default: unlimited, whatever the client's is. */
  maxWaitMs?: number;
  /** Higher goes first when calls wait for a slot. Default -1, so that single calls go before the run. */
  priority?: number;
  /**
   * Requests that are under way or wait at once. Default 128; the quota mostly lets fewer through. With 1 the requests go one
   * after the other, for vendors that keep order only within one request.
   */
  concurrency?: number;
  /** Items in one request, when fewer than the vendor's limit are wanted. */
  maxItems?: number;
  /** Bytes of a request's body, when fewer than the vendor's limit are wanted. */
  maxBytes?: number;
  /** A request that is not full is sent this long after its first item, for sources that are slow. Default 1,000. */
  flushMs?: number;
  /**
   * `true`: a request that the vendor refuses without naming an item is halved until the bad item is alone. Default `false`: all
   * its items are refused. A refusal without a name is mostly about the whole, and would take up to two requests an item to
   * look into; switch it on for items from a source that you do not trust.
   */
  isolate?: boolean;
  /** Number of items, for `etaMs`. Known by itself for arrays, sets and maps. */
  total?: number;
  /** Told how far the run is: every `progressEveryMs`, and at the end. What it throws is dropped. */
  onProgress?: (progress: BulkProgress) => void;
  /** Default 1,000. */
  progressEveryMs?: number;
}
