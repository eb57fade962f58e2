import { crc32 } from "node:zlib";

/** What goes wrong with a request. */
export interface Fault {
  /** Answered instead of the reply. Absent: the reply itself. */
  readonly status?: number;
  readonly retryAfterS?: number;
  /** The connection breaks and nothing is answered. */
  readonly reset?: boolean;
  readonly delayMs?: number;
  /** What the request asks for is done all the same. */
  readonly done?: boolean;
}

/** Faults of whole requests, by kind. */
export const FAULTS = {
  rateLimit: { status: 429, retryAfterS: 1 },
  error: { status: 500 },
  unavailable: { status: 503, retryAfterS: 1 },
  tooLarge: { status: 413 },
  reset: { reset: true },
  slow: { delayMs: 400, done: true },
  lateError: { status: 500, done: true },
  lostReply: { reset: true, done: true },
} as const satisfies Record<string, Fault>;

export type RequestFault = keyof typeof FAULTS;
/** `refusedItems`: single items of a bulk request are refused, in the way that the vendor tells it. */
export type FaultKind = RequestFault | "refusedItems";

export const FAULT_KINDS: readonly FaultKind[] = [...(Object.keys(FAULTS) as RequestFault[]), "refusedItems"];

export interface FaultOptions {
  /** Share of the requests that have a fault, and of the items of bulk requests that are refused: 0 to 1. */
  readonly rate: number;
  /** The same seed gives the same faults to the same requests in the same order. Default 1. */
  readonly seed?: number;
  /** Default: all. */
  readonly kinds?: readonly FaultKind[];
}

export interface Faults {
  /** The fault of the next request. */
  next(hasBody: boolean): RequestFault | undefined;
  /**
   * Whether the vendor refuses an item. What it refuses once it always refuses, whatever came between.
   * @param idName member that names a delivery and says nothing of the item
   */
  refuses(item: unknown, idName?: string): boolean;
}

/** @throws RangeError for a rate that is no share, or a kind that does not exist */
export function createFaults({ rate, seed = 1, kinds = FAULT_KINDS }: FaultOptions): Faults {
  if (!(rate >= 0 && rate <= 1)) throw new RangeError(`The rate of faults is a number from 0 to 1, not ${rate}.`);
  const strange = kinds.find((kind) => !FAULT_KINDS.includes(kind));
  if (strange !== undefined) throw new RangeError(`There is no fault ${strange}; there are ${FAULT_KINDS.join(", ")}.`);
  const ofRequests = kinds.filter((kind): kind is RequestFault => kind !== "refusedItems");
  const itemRate = kinds.includes("refusedItems") ? rate : 0;
  let number = 0;
  return {
    next(hasBody) {
      const able = hasBody ? ofRequests : ofRequests.filter((kind) => kind !== "tooLarge");
      const dice = diceOf(seed, number++);
      return dice < rate ? able[Math.floor((dice / rate) * able.length)] : undefined;
    },
    refuses(item, idName) {
      if (itemRate === 0) return false;
      const text = JSON.stringify(
        item,
        idName === undefined ? undefined : (key, value) => (key === idName ? undefined : value),
      );
      return diceOf(seed, crc32(text)) < itemRate;
    },
  };
}

/** An even number from 0 to 1 (less than 1), always the same for the same two. */
function diceOf(seed: number, number: number): number {
  let bits = Math.imul(seed, 0x9e3779b1) ^ number;
  bits = Math.imul(bits ^ (bits >>> 16), 0x85ebca6b);
  bits = Math.imul(bits ^ (bits >>> 13), 0xc2b2ae35);
  return ((bits ^ (bits >>> 16)) >>> 0) / 2 ** 32;
}
