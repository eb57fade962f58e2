import { types } from "node:util";
import { Client } from "@carillon/runtime/internal";
import { baseUrlsOf, MAKERS, type Maker } from "../catalogue.ts";
import type { Dice } from "../dice.ts";
import { hostile, hostileNumber, hostileText, spoiled } from "../hostile.ts";
import { invoke } from "../invoke.ts";
import { BEFORE, judgeCallError, judgeError, judgeRequest } from "../judge.ts";
import { respond, vendorStub } from "../vendor-stub.ts";
import type { Surface } from "./surface.ts";

type Bag = Record<string, unknown>;

const nothing = (): void => undefined;

/** Good values of the options that every client takes, to be spoiled. */
const COMMON: Readonly<Record<string, (maker: Maker) => unknown>> = {
  baseUrl: () => "https://proxy.test/base",
  baseUrls: ({ vendor }) => baseUrlsOf(vendor),
  timeoutMs: () => 1_000,
  deadlineMs: () => 5_000,
  maxResponseBytes: () => 1_000_000,
  retry: () => ({ maxAttempts: 2, baseDelayMs: 1, maxDelayMs: 2, maxRetryAfterMs: 3 }),
  throttle: ({ vendor }) => ({
    plan: vendor.plans?.[0],
    account: "one",
    maxWaitMs: 1_000,
    maxQueue: 10,
    learn: true,
    limits: Object.fromEntries(Object.keys(vendor.buckets).map((name) => [name, { limit: 5, windowMs: 1_000 }])),
  }),
  headers: () => ({ "x-note": "made-up" }),
  logger: () => ({ debug: nothing, info: nothing, warn: nothing, error: nothing }),
  hooks: () => ({ onRequest: nothing, onResponse: nothing, onRetry: nothing, onThrottle: nothing, onError: nothing }),
};

/** Only as a whole: a clock that lies about itself is no input, and a `fetch` that is a function may do anything. */
const WHOLE = ["fetch", "platform"];
const SLIPS = [
  "retries",
  "timeout",
  "max_retries",
  "baseURL",
  "apikey",
  "__proto__",
  "constructor",
  "toString",
  "",
  "\ud800",
];

function spoil(maker: Maker, good: Bag, dice: Dice): unknown {
  if (dice.chance(0.03)) return hostile(dice);
  const options: Bag = dice.chance(0.05) ? Object.assign(Object.create(null), good) : { ...good };
  for (let left = 1 + dice.int(3); left > 0; left--) {
    const own = dice.chance(0.4);
    const name = own
      ? dice.pick([...Object.keys(maker.options), maker.vendor.hostOption?.name ?? "region"])
      : dice.pick([...Object.keys(COMMON), ...WHOLE, ...SLIPS]);
    const value = valueFor(maker, name, dice);
    if (dice.chance(0.02)) {
      const get = (): never => {
        throw new Error("the option itself throws");
      };
      Object.defineProperty(options, name, { get, enumerable: true, configurable: true });
    } else Object.defineProperty(options, name, { value, enumerable: true, configurable: true, writable: true });
  }
  if (dice.chance(0.03)) return Object.freeze(options);
  // The vendor that is played, and the clock, stay: without them the call would go out for real.
  if (!dice.chance(0.03)) return options;
  const { fetch, platform } = Object.getOwnPropertyDescriptors(good);
  return Object.create(options, { ...(fetch && { fetch }), ...(platform && { platform }) });
}

function valueFor(maker: Maker, name: string, dice: Dice): unknown {
  const good = Object.hasOwn(COMMON, name) ? COMMON[name]?.(maker) : maker.options[name];
  if (good !== undefined && dice.chance(0.5)) return spoiled(good, dice);
  if (dice.chance(0.2)) return hostileText(dice);
  return dice.chance(0.1) ? hostileNumber(dice) : hostile(dice);
}

/** A call that may take for ever, because it is told to, proves nothing. */
function bounded(options: unknown): unknown {
  if (typeof options !== "object" || options === null || types.isProxy(options)) return options;
  for (const name of ["deadlineMs", "timeoutMs"]) {
    const value = Object.getOwnPropertyDescriptor(options, name)?.value;
    if (typeof value === "number" && value > 1e8 && Object.isExtensible(options)) delete (options as Bag)[name];
  }
  return options;
}

export const clientOptions: Surface = async (world) => {
  const { dice, platform } = world;
  const maker = dice.pick(MAKERS);
  const subject = dice.pick(maker.subjects);
  const { operation, reply } = subject;
  const stub = vendorStub(() => respond(reply.status, reply.media, reply.body));
  const good = { ...maker.options, baseUrls: baseUrlsOf(maker.vendor), fetch: stub.fetch, platform };
  const options = bounded(spoil(maker, good, dice));
  world.trying({ "new": maker.name, options, call: operation.id });
  const made = await world.settle(() => [maker.make(options as never)] as const);
  if (!made.value) return judgeError(made.error, ["ConfigurationError"], maker.secrets);
  const [client] = made.value;
  if (!(client instanceof Client)) return "accepted";
  const called = await world.settle(() => invoke(client, subject, {}));
  for (const seen of stub.seen) judgeRequest(seen, { operation });
  if (called.error === undefined) return "sent";
  const count = stub.seen.length;
  const isOwnFetch = isGiven(options, "fetch", stub.fetch);
  // A credential that never comes, and a `fetch` of the caller's own, fail as the network does.
  if (count === 0)
    return judgeError(
      called.error,
      [...BEFORE, "TimeoutError", ...(isOwnFetch ? [] : ["ConnectionError", "ResponseParseError"])],
      maker.secrets,
    );
  return judgeCallError(called.error, count, maker.secrets);
};

function isGiven(options: unknown, name: string, value: unknown): boolean {
  if (typeof options !== "object" || options === null || types.isProxy(options)) return false;
  return Object.getOwnPropertyDescriptor(options, name)?.value === value;
}
