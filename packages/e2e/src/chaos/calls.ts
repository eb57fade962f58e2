import type { BinaryReply, Call, Platform } from "@carillon/runtime";
import { ClientCore, type Operation, PagedCall, type PagedOperation } from "@carillon/runtime/internal";
import { MAKERS, type Maker, type Subject } from "../fuzz/catalogue.ts";
import type { Dice } from "../fuzz/dice.ts";
import { invoke } from "../fuzz/invoke.ts";
import { SMALL, smallVendor } from "./small-vendor.ts";

export type Addresses = Readonly<Record<"url" | "refuse" | "dns" | "blackhole", string>>;

/** What is done once a call's reply is there: the numbers that the server gave the requests that were answered. */
export type Numbers = readonly number[];
/** So many of them are looked at. */
export const WIDTH = 4;

/** What a repeat does: `read` and `put` no harm, `keyed` none as the vendor tells it by its key, `unsafe` a second effect. */
export type Kind = "read" | "put" | "unsafe" | "keyed";
export const KINDS: readonly Kind[] = ["read", "put", "unsafe", "keyed"];

export interface Ready {
  readonly kind: Kind;
  /** A reply that trickles has no end but the caller's. */
  readonly isStream: boolean;
  /** Starts it. */
  run(options: Record<string, unknown>): Promise<Numbers>;
}

const isStream = ({ response }: Operation): boolean => typeof response === "object";

const kindOf = ({ method, retry, idempotency }: Operation): Kind => {
  if (idempotency && idempotency.repeats !== "refused") return "keyed";
  if (retry === "unsafe") return "unsafe";
  if (method === "GET" || method === "HEAD" || retry === "safe") return "read";
  return method === "PUT" || method === "DELETE" || retry === "idempotent" ? "put" : "unsafe";
};

/** `x-request-id` of a reply, which is `made-up-7`. */
const numberOf = (headers: Headers): number =>
  Number(/^made-up-(\d+)/.exec(headers.get("x-request-id") ?? "")?.[1] ?? -1);
/** The number in a reply's body. A body that another fault made has none. */
const numberIn = (value: unknown): number[] => {
  const { number } = (typeof value === "object" && value !== null ? value : {}) as { number?: unknown };
  return typeof number === "number" ? [number] : [];
};

async function plain(call: Call<unknown>): Promise<Numbers> {
  const { data, response } = await call.withResponse();
  const isSure = !response.headers.has("content-encoding");
  return [numberOf(response.headers), ...numberIn(data), ...(await streamed(data, isSure))];
}

/**
 * Reads what is read as it arrives. What is no JSON at the end of a stream that ended well is a lie, and fails as one.
 * @param isSure that all of it came: Node takes compressed bytes without their end for whole, and nothing else tells
 */
async function streamed(data: unknown, isSure: boolean): Promise<Numbers> {
  if (typeof data !== "object" || data === null) return [];
  if ("arrayBuffer" in data) {
    const text = await beginning((data as unknown as BinaryReply).stream);
    return isSure ? numberIn(parsed(text)) : [];
  }
  if (!(Symbol.asyncIterator in data)) return [];
  const numbers: number[] = [];
  for await (const row of data as AsyncIterable<unknown>)
    numbers.push(...numberIn(typeof row === "string" ? parsed(row) : row));
  return numbers;
}

/** A stream has no cap, so its reader stops by itself: a reply of ours is small. */
const ENOUGH_BYTES = 100_000;

async function beginning(stream: ReadableStream<Uint8Array>): Promise<string> {
  const decoder = new TextDecoder();
  let text = "";
  for await (const chunk of stream) {
    text += decoder.decode(chunk, { stream: true });
    if (text.length > ENOUGH_BYTES) break;
  }
  return text;
}

const bare = (text: string): string => text.replace(/^\ufeff/, "");
/** HTML has lines too, and so has what is only deep; of those nothing is told. */
const parsed = (line: string): unknown => (/^\s*\{/.test(bare(line)) ? JSON.parse(bare(line)) : undefined);

async function pages(list: PagedCall<unknown, unknown>): Promise<Numbers> {
  const numbers: number[] = [];
  for await (const page of list.pages()) {
    numbers.push(...numberIn(page));
    if (numbers.length >= 3) break;
  }
  return numbers;
}

/** Operations that need a plan or tier of its own would be refused before they are sent. */
const callable = (maker: Maker): readonly Subject[] =>
  maker.subjects.filter(({ operation }) => operation.requires === undefined);
const SUBJECTS = new Map(MAKERS.map((maker) => [maker, callable(maker)]));
/** Uses of a client before it makes room for a new one: a made-up pause of a year ends a client's life. */
const LIFE = 300;
/**
 * Of one that few calls go to. A client keeps some KB for each operation that it has met; all of them should have lived
 * and died before the memory is measured.
 */
const SHORT_LIFE = 20;

interface Pooled {
  readonly client: object;
  left: number;
}

/** The clients of a run: each vendor's own, and those of the small one, with throttle and without, at every address. */
export class Clients {
  readonly #addresses: Addresses;
  readonly #platform: Platform;
  readonly #pool = new Map<string, Pooled>();

  constructor(addresses: Addresses, platform: Platform) {
    this.#addresses = addresses;
    this.#platform = platform;
  }

  /** One call of many kinds, by the dice. */
  next(dice: Dice): Ready {
    const address = dice.chance(0.02) ? dice.pick(["refuse", "dns", "blackhole"] as const) : "url";
    const isThrottled = dice.chance(0.5);
    const lane = dice.int(4);
    if (dice.chance(0.3)) return this.#small(dice, address, isThrottled, lane);
    const maker = dice.pick(MAKERS);
    const subject = dice.pick(SUBJECTS.get(maker) ?? []);
    const renewable = dice.chance(0.3);
    const key = [maker.name, address, isThrottled, renewable, lane].join();
    const client = this.#use(key, address, () =>
      maker.make({ ...credentials(maker, renewable), ...this.#options(maker.vendor, address, isThrottled) } as never),
    );
    const { operation, query } = subject;
    return {
      kind: kindOf(operation),
      isStream: isStream(operation),
      run: (options) =>
        plain(invoke(client, subject, { options: operation.body ? { ...options, query } : options }) as Call<unknown>),
    };
  }

  #small(dice: Dice, address: keyof Addresses, isThrottled: boolean, lane: number): Ready {
    const key = ["small", address, isThrottled, lane].join();
    const core = this.#use(
      key,
      address,
      () => new ClientCore(smallVendor, { apiKey: "key", ...this.#options(smallVendor, address, isThrottled) }),
    ) as ClientCore;
    const name = dice.pick(Object.keys(SMALL) as (keyof typeof SMALL)[]);
    const operation: Operation = SMALL[name];
    const kind = kindOf(operation);
    const ids = operation.ids ? "1" : undefined;
    const body = operation.body ? { name: "made-up" } : undefined;
    if (name === "pages")
      return {
        kind,
        isStream: false,
        run: (options) => pages(new PagedCall(core, operation as PagedOperation, undefined, undefined, options)),
      };
    return { kind, isStream: isStream(operation), run: (options) => plain(core.call(operation, ids, body, options)) };
  }

  #options(vendor: Maker["vendor"], address: keyof Addresses, isThrottled: boolean): object {
    const limits = Object.fromEntries(
      Object.keys(vendor.buckets).map((name) => [name, { limit: 5_000, windowMs: 1_000 }]),
    );
    const url = this.#addresses[address];
    return {
      baseUrls: Object.fromEntries(Object.keys(vendor.hosts).map((host) => [host, url])),
      platform: this.#platform,
      throttle: isThrottled && { limits, maxWaitMs: 2_500 },
      retry: { maxAttempts: 4, baseDelayMs: 5, maxDelayMs: 50, maxRetryAfterMs: 1_500 },
      // A bomb has 200 MB.
      maxResponseBytes: 1_000_000,
    };
  }

  #use(key: string, address: keyof Addresses, make: () => object): object {
    let pooled = this.#pool.get(key);
    if (!pooled || pooled.left === 0) {
      pooled = { client: make(), left: address === "url" ? LIFE : SHORT_LIFE };
      this.#pool.set(key, pooled);
    }
    pooled.left--;
    return pooled.client;
  }
}

/** Keys as text, or as functions that give another one each time, so that a refused one is renewed. */
function credentials(maker: Maker, renewable: boolean): Record<string, unknown> {
  let count = 0;
  return Object.fromEntries(
    Object.entries(maker.options).map(([name, value]) => {
      const isKey = renewable && typeof value === "string" && maker.secrets.includes(value);
      return [name, isKey ? () => `${value}-${count++}` : value];
    }),
  );
}
