import { types } from "node:util";
import type { Call } from "@carillon/runtime";
import { isAbortReason } from "../abort-reason.ts";
import { breach } from "../breach.ts";
import { baseUrlsOf, MAKERS, type Maker, type Subject } from "../catalogue.ts";
import { consume } from "../consume.ts";
import type { Dice } from "../dice.ts";
import { hostile, hostileNumber, hostileText, spoiled } from "../hostile.ts";
import { type Instead, idsOf, invoke } from "../invoke.ts";
import { judgeCallError, judgeRequest } from "../judge.ts";
import { respond, vendorStub } from "../vendor-stub.ts";
import type { Surface } from "./surface.ts";

const goodOptions = () => ({
  signal: new AbortController().signal,
  timeoutMs: 1_000,
  deadlineMs: 5_000,
  maxWaitMs: 1_000,
  maxResponseBytes: 1_000_000,
  retry: { maxAttempts: 2, baseDelayMs: 1, maxDelayMs: 2, maxRetryAfterMs: 3 },
  headers: { "x-note": "made-up" },
  query: { "page[size]": 10, a: ["b"] },
  idempotency: true,
  priority: 1,
  fairnessKey: "tenant",
});

/** Members that may be there at once would hide each other, so only a few are. */
export function spoiledOptions(dice: Dice, query: unknown): unknown {
  if (dice.chance(0.1)) return hostile(dice);
  const good: Record<string, unknown> = { ...goodOptions(), query };
  const options: Record<string, unknown> = {};
  for (let left = 1 + dice.int(3); left > 0; left--) {
    const name = dice.pick(Object.keys(good));
    const value = dice.chance(0.5) ? spoiled(good[name], dice) : dice.chance(0.3) ? hostileNumber(dice) : hostile(dice);
    options[name] = value;
  }
  if (dice.chance(0.05))
    options[dice.pick(["timeout", "abortSignal", "params", "__proto__", "constructor"])] = hostile(dice);
  if (dice.chance(0.03)) return Object.create(options);
  return dice.chance(0.05) ? Object.freeze(options) : options;
}

function insteadOf(subject: Subject, dice: Dice): Instead {
  const { operation, query, body } = subject;
  const instead: { ids?: unknown; payload?: unknown; options?: unknown } = {};
  const what = dice.int(10);
  if (what < 3 && operation.ids?.length) {
    instead.ids =
      operation.ids.length > 1 || dice.chance(0.2)
        ? spoiled(idsOf(subject), dice)
        : dice.chance(0.7)
          ? hostileText(dice)
          : hostile(dice);
  }
  if ((what >= 3 && what < 7) || dice.chance(0.1)) instead.payload = spoiled(operation.body ? body : query, dice);
  if (what >= 7 || dice.chance(0.1)) instead.options = spoiledOptions(dice, query);
  return instead;
}

/** What the call was given for its path, where it is known by name. */
function pathOf({ operation, path }: Subject, instead: Instead): Record<string, unknown> {
  const [only, ...more] = operation.ids ?? [];
  if (only === undefined) return {};
  if (!Object.hasOwn(instead, "ids")) return Object.fromEntries([only, ...more].map((name) => [name, path[name]]));
  return more.length === 0 ? { [only]: instead.ids } : {};
}

/** Longer lists end by themselves, since every page of the example looks alike. */
const PAGES = 5;

/** The body as JSON would have it. `undefined` where it is none, or another at each look. */
function plainJson(value: unknown): unknown {
  try {
    return isStill(value) ? JSON.parse(JSON.stringify(value)) : undefined;
  } catch {
    return undefined;
  }
}

/** Nothing in it runs when it is looked at. */
function isStill(value: unknown): boolean {
  if (typeof value !== "object" || value === null) return true;
  if (types.isProxy(value)) return false;
  return Object.values(Object.getOwnPropertyDescriptors(value)).every((each) => "value" in each && isStill(each.value));
}

const clientOf = (maker: Maker, options: object): object =>
  maker.make({ ...maker.options, baseUrls: baseUrlsOf(maker.vendor), ...options } as never);

/** Ids, queries, bodies and options of every operation. */
export const calls: Surface = async (world) => {
  const { dice, platform } = world;
  const maker = dice.pick(MAKERS);
  const subject = dice.pick(maker.subjects);
  const { operation, reply } = subject;
  const stub = vendorStub((number) => respond(reply.status, reply.media, number > PAGES ? {} : reply.body));
  const client = clientOf(maker, { fetch: stub.fetch, platform });
  const instead = insteadOf(subject, dice);
  const way = dice.int(4);
  const limit = dice.chance(0.2) ? hostile(dice) : { limit: dice.int(20) };
  world.trying({ vendor: maker.name, call: operation.id, instead, way, limit });
  const { error } = await world.settle(async () =>
    consume(invoke(client, subject, instead) as Call<unknown>, way, dice, limit),
  );
  const payload = Object.hasOwn(instead, "payload") ? instead.payload : subject.body;
  const isWhole = operation.body === "json" && operation.idempotency === undefined && operation.paginate?.in !== "body";
  for (const seen of stub.seen) {
    judgeRequest(seen, {
      operation,
      baseUrl: baseUrlsOf(maker.vendor)[operation.host ?? maker.vendor.defaultHost],
      path: operation.paginate?.in === "path" ? {} : pathOf(subject, instead),
      body: isWhole ? plainJson(payload) : undefined,
      hasBody: operation.bodyRequired === true,
    });
  }
  if (error === undefined) {
    // A list of which nothing is wanted is not asked for.
    const isUnwanted = operation.paginate !== undefined && way === 1;
    return stub.seen.length > 0 || isUnwanted ? "sent" : breach("nothing was sent, and nothing is wrong");
  }
  if (isAbortReason(instead.options, error)) return "aborted";
  // A list is under way when its next page is refused, or how many toArray() is to take.
  const isList = operation.paginate !== undefined && stub.seen.length > 0;
  return judgeCallError(error, stub.seen.length + (isList ? 1 : 0), maker.secrets);
};

/** `client.request()`: the path is the caller's own. */
export const requests: Surface = async (world) => {
  const { dice, platform } = world;
  const maker = dice.pick(MAKERS);
  const { operation, path: values } = dice.pick(maker.subjects);
  const stub = vendorStub(() => respond(200, "application/json", { ok: true }));
  const client = clientOf(maker, { fetch: stub.fetch, platform }) as { request(...args: unknown[]): Call<unknown> };
  const filled = operation.path.replace(/\{([^{}]+)\}/g, (_, name: string) =>
    encodeURIComponent(String(values[name] ?? "x")),
  );
  const method = dice.chance(0.7)
    ? operation.method
    : dice.pick<unknown>(["GET", "get", "TRACE", "CONNECT", "", hostile(dice)]);
  const path = dice.chance(0.3)
    ? filled
    : dice.chance(0.6)
      ? spoiled(filled, dice)
      : dice.chance(0.7)
        ? `/${hostileText(dice)}`
        : hostile(dice);
  const extra = {
    host: dice.chance(0.1) ? hostile(dice) : operation.host,
    ...(dice.chance(0.1) && { security: spoiled(operation.security ?? [["apiKey"]], dice) }),
    ...(dice.chance(0.1) && { limits: spoiled(operation.limits ?? ["track"], dice) }),
    ...(dice.chance(0.1) && { retryClass: dice.pick<unknown>(["safe", "unsafe", hostile(dice)]) }),
    ...(dice.chance(0.3) && { body: spoiled({ a: [1, { b: "c" }] }, dice) }),
  };
  const given = dice.chance(0.5) ? extra : spoiledOptions(dice, {});
  const options = typeof given === "object" && given !== null && dice.chance(0.3) ? { ...extra, given } : given;
  world.trying({ vendor: maker.name, request: method, path, options });
  const { error } = await world.settle(async () => client.request(method, path, options));
  for (const seen of stub.seen) {
    judgeRequest(seen, { operation: { id: "request", method: method as "GET", path: path as string } });
    const bases = Object.values(baseUrlsOf(maker.vendor));
    const { href } = new URL(seen.url);
    if (!bases.some((base) => href.startsWith(`${base}/`))) breach(`left its base URL: ${href}`);
  }
  if (error === undefined) return stub.seen.length > 0 ? "sent" : breach("nothing was sent, and nothing is wrong");
  if (isAbortReason(options, error)) return "aborted";
  return judgeCallError(error, stub.seen.length, maker.secrets);
};
