import { seededRandom, type VirtualPlatform } from "@carillon/config/virtual-platform";
import type { Operation } from "../../src/operation.ts";
import { reply } from "./support.ts";

/** An item that the fake vendor can tell from all others, and judge. */
export interface Thing {
  readonly id: number;
  readonly key: string;
  readonly bad: boolean;
  readonly pad: string;
}

/** How the vendor speaks of items that it does not take. */
export const DIALECTS = ["index", "keys", "pointer", "nameless"] as const;
export type Dialect = (typeof DIALECTS)[number];

/** Faults by what the vendor does with the request, whatever its items are. */
export const FAULTS = [
  "rateLimited",
  "failsBefore",
  "failsAfter",
  "resetBefore",
  "resetAfter",
  "neverConnected",
  "tooLarge",
  "unauthorized",
  "gibberish",
  "silent",
] as const;
export type Fault = (typeof FAULTS)[number];

/** What a vendor with that dialect documents. */
export const FACTS: Record<Dialect, Pick<Operation, "partialErrors">> = {
  index: { partialErrors: [{ list: "/errors", index: "index", array: "input_array" }] },
  keys: { partialErrors: [{ list: "/failed", keys: ["key"] }] },
  pointer: { partialErrors: [{ list: "/errors", pointer: "/source/pointer" }] },
  nameless: {},
};

export interface FakeVendorOptions {
  readonly platform: VirtualPlatform;
  readonly seed: number;
  readonly dialect: Dialect;
  readonly fields: readonly string[];
  readonly faults: readonly Fault[];
  readonly faultRate: number;
  /** Delivering a thing twice is the same as once. */
  readonly isIdempotent: boolean;
  /** Larger bodies are refused, whatever the documentation says. */
  readonly hiddenMaxBytes: number;
}

/** A vendor that keeps a ledger of what it took, and fails at random. */
export function createFakeVendor(options: FakeVendorOptions) {
  const { platform, dialect, fields, isIdempotent } = options;
  const random = seededRandom(options.seed);
  const ledger = new Map<number, number>();
  let underWay = 0;
  const seen = { mostUnderWay: 0, requests: 0, bodies: [] as { bytes: number; count: number }[] };

  const sleep = (ms: number): Promise<void> => new Promise((resolve) => platform.timer(ms, resolve));

  function take(things: readonly Thing[]): void {
    for (const { id } of things) ledger.set(id, isIdempotent ? 1 : (ledger.get(id) ?? 0) + 1);
  }

  /** What the vendor does with a request, and what it answers. */
  function handle(text: string, fault: Fault | undefined): Response | Error | "silence" {
    const body = JSON.parse(text) as Record<string, Thing[]>;
    const lists = fields.map((name) => body[name] ?? []);
    const things = lists.flat();
    seen.bodies.push({ bytes: Buffer.byteLength(text), count: things.length });
    if (fault === "rateLimited") return reply(429, { error: {} }, random() < 0.5 ? { "retry-after": "1" } : {});
    if (fault === "unauthorized") return reply(401);
    if (fault === "failsBefore") return reply(503);
    if (fault === "resetBefore") return new TypeError("fetch failed");
    if (fault === "tooLarge" && things.length > 1) return reply(413);
    if (Buffer.byteLength(text) > options.hiddenMaxBytes && things.length > 1) return reply(413);
    const badKeys = new Set(things.filter(({ bad }) => bad).map(({ key }) => key));
    const isRefused = ({ bad, key }: Thing): boolean => (dialect === "keys" ? badKeys.has(key) : bad);
    const refused = things.filter(isRefused);
    if (refused.length > 0 && (dialect === "pointer" || dialect === "nameless")) {
      const errors = lists.flatMap((list, field) =>
        list.flatMap((thing, index) =>
          isRefused(thing) ? [{ source: { pointer: `/${fields[field]}/${index}/key` }, detail: "bad" }] : [],
        ),
      );
      // Vendors do not always tell everything at once.
      return reply(400, dialect === "pointer" ? { errors: errors.slice(0, 1 + Math.floor(random() * 3)) } : {});
    }
    take(things.filter((thing) => !isRefused(thing)));
    if (fault === "silent") return "silence";
    if (fault === "failsAfter") return reply(500);
    if (fault === "resetAfter") return new TypeError("fetch failed", { cause: { code: "ECONNRESET" } });
    if (fault === "gibberish") return new Response("<html>", { status: 200 });
    if (dialect === "keys") return reply(200, { failed: { badKeys: [...badKeys] } });
    const errors = lists.flatMap((list, field) =>
      list.flatMap((thing, index) => (isRefused(thing) ? [{ type: "BAD", input_array: fields[field], index }] : [])),
    );
    return reply(errors.length > 0 ? 207 : 201, { errors });
  }

  async function fetch(_url: string, init: RequestInit): Promise<Response> {
    init.signal?.throwIfAborted();
    const fault =
      random() < options.faultRate ? options.faults[Math.floor(random() * options.faults.length)] : undefined;
    seen.requests++;
    underWay++;
    seen.mostUnderWay = Math.max(seen.mostUnderWay, underWay);
    const { signal } = init;
    let onAbort = (): void => undefined;
    const aborted = new Promise<never>((_, reject) => {
      onAbort = () => reject(signal?.reason);
      signal?.addEventListener("abort", onAbort, { once: true });
    });
    const served = (async () => {
      if (fault === "neverConnected") throw new TypeError("fetch failed", { cause: { code: "ECONNREFUSED" } });
      await sleep(random() * 200);
      // A request that was given up may arrive all the same.
      if (signal?.aborted && random() < 0.5) return reply(200);
      const answer = handle(String(init.body), fault);
      if (answer === "silence") return new Promise<never>(() => undefined);
      await sleep(random() * 200);
      if (answer instanceof Error) throw answer;
      return answer;
    })();
    try {
      return await Promise.race([served, aborted]);
    } finally {
      underWay--;
      signal?.removeEventListener("abort", onAbort);
    }
  }

  return {
    fetch,
    ledger: ledger as ReadonlyMap<number, number>,
    seen,
    get underWay() {
      return underWay;
    },
  };
}
