import { types } from "node:util";
import { BulkRun, ClientCore, type Operation } from "@carillon/runtime/internal";
import { breach } from "../breach.ts";
import { baseUrlsOf, MAKERS, type Maker, type Subject } from "../catalogue.ts";
import type { Dice } from "../dice.ts";
import { hostile, spoiled } from "../hostile.ts";
import { judgeCallError, judgeError, judgeRequest } from "../judge.ts";
import { respond, vendorStub } from "../vendor-stub.ts";
import type { Surface } from "./surface.ts";

const BATCHES: readonly (readonly [Maker, Subject])[] = MAKERS.flatMap((maker) =>
  maker.subjects.filter(({ operation }) => operation.batch?.fields.length).map((subject) => [maker, subject] as const),
);

/** Items of the example, each with the name of its field where there are several. */
function itemsOf({ operation, body }: Subject): unknown[] {
  const fields = operation.batch?.fields ?? [];
  return fields.flatMap((pointer) => {
    const list = pointer
      .split("/")
      .slice(1)
      .reduce<unknown>((node, key) => (node as Record<string, unknown> | undefined)?.[key], body);
    const name = pointer.split("/").at(-1) as string;
    return (Array.isArray(list) ? list : []).map((item: unknown) => (fields.length > 1 ? { [name]: item } : item));
  });
}

const goodOptions = {
  concurrency: 2,
  maxItems: 3,
  maxBytes: 10_000,
  flushMs: 10,
  isolate: true,
  total: 5,
  progressEveryMs: 100,
  onProgress: () => undefined,
  body: {},
};

/** A promise among the items of a generator is awaited by the generator itself, so that such sources give good items only. */
function sourceFor(items: readonly unknown[], good: readonly unknown[], dice: Dice): unknown {
  if (dice.chance(0.7)) return items;
  return dice.pick<() => unknown>([
    () => new Set(items),
    () =>
      (async function* () {
        yield* good;
      })(),
    () =>
      (function* () {
        yield* items;
        throw new Error("a source that throws");
      })(),
    () => hostile(dice),
  ])();
}

/** Items, sources and options of bulk runs. */
export const bulkItems: Surface = async (world) => {
  const { dice, platform } = world;
  const [maker, subject] = dice.pick(BATCHES);
  const { operation, reply } = subject;
  const stub = vendorStub(() => respond(reply.status, reply.media, reply.body));
  const core = new ClientCore(maker.vendor, {
    ...maker.options,
    baseUrls: baseUrlsOf(maker.vendor),
    fetch: stub.fetch,
    platform,
  });
  const good = itemsOf(subject);
  const items = Array.from({ length: 1 + dice.int(6) }, () =>
    dice.chance(0.5) ? dice.pick(good) : dice.chance(0.7) ? spoiled(dice.pick(good), dice) : hostile(dice),
  );
  const source = sourceFor(items, good, dice);
  const options = dice.chance(0.7)
    ? { maxItems: 1 + dice.int(3), isolate: dice.chance(0.3) }
    : boundedRun(spoiled(goodOptions, dice));
  world.trying({ vendor: maker.name, bulk: operation.id, source, options });
  const ids = (operation.ids ?? []).length === 1 ? subject.path[operation.ids?.[0] as string] : subject.path;
  let results = 0;
  const run = await world.settle(async () => {
    for await (const result of new BulkRun(core, operation as Operation, ids, source as never, options as never)) {
      results++;
      if (result.status !== "sent")
        judgeError(
          result.error,
          [
            "InvalidRequestError",
            "BulkItemError",
            "ConfigurationError",
            "ResponseParseError",
            "ThrottleTimeoutError",
            "TimeoutError",
            "ConnectionError",
            "QueueFullError",
          ],
          maker.secrets,
        );
      if (results > 50) breach("results without end");
    }
  });
  for (const seen of stub.seen)
    judgeRequest(seen, {
      operation,
      baseUrl: baseUrlsOf(maker.vendor)[operation.host ?? maker.vendor.defaultHost],
      hasBody: true,
    });
  if (run.error === undefined) {
    if (source === items && results !== items.length) breach(`${results} results for ${items.length} items`);
    return stub.seen.length > 0 ? "sent" : "refused";
  }
  // What the source throws is the caller's own, and goes back to him as it is.
  if (source !== items && !isOurs(run.error)) return "source threw";
  return judgeCallError(run.error, 0, maker.secrets);
};

const isOurs = (error: unknown): boolean =>
  error instanceof Error && error.name.endsWith("Error") && "operation" in error;

/** A run that is told to wait for years proves nothing. */
function boundedRun(options: unknown): unknown {
  if (typeof options !== "object" || options === null) return options;
  if (types.isProxy(options)) return options;
  const flushMs: unknown = Object.getOwnPropertyDescriptor(options, "flushMs")?.value;
  return typeof flushMs === "number" && flushMs > 1e8 ? { flushMs: 10 } : options;
}
