import { createRawClient as brazeRaw } from "@carillon/braze/raw";
import { createRawClient as customerIoRaw } from "@carillon/customerio/raw";
import { createRawClient as klaviyoRaw } from "@carillon/klaviyo/raw";
import { isAbortReason } from "../abort-reason.ts";
import { breach } from "../breach.ts";
import { baseUrlsOf, MAKERS, type Maker } from "../catalogue.ts";
import { hostile, spoiled } from "../hostile.ts";
import { judgeCallError, judgeRequest } from "../judge.ts";
import { respond, vendorStub } from "../vendor-stub.ts";
import type { Surface } from "./surface.ts";

type RawMaker = (options: never) => object;
const RAW: Readonly<Record<string, RawMaker>> = { Braze: brazeRaw, CustomerIo: customerIoRaw, Klaviyo: klaviyoRaw };

/** What the openapi-fetch client by path and method is handed. */
export const rawClient: Surface = async (world) => {
  const { dice, platform } = world;
  const name = dice.pick(Object.keys(RAW));
  const maker = MAKERS.find((each) => each.name === name) as Maker;
  const { operation, path, query, body, reply } = dice.pick(maker.subjects);
  const stub = vendorStub(() => respond(reply.status, reply.media, reply.body));
  const client = (RAW[name] as RawMaker)({
    ...maker.options,
    baseUrls: baseUrlsOf(maker.vendor),
    fetch: stub.fetch,
    platform,
  } as never);
  const good = { params: { path, query }, ...(operation.body && { body }), headers: { "x-note": "a" } };
  const init = dice.chance(0.8)
    ? {
        ...good,
        ...dice.pick<() => object>([
          () => ({ params: { path: spoiled(path, dice), query } }),
          () => ({ params: { path, query: spoiled(query, dice) } }),
          () => ({ body: spoiled(body, dice) }),
          () => ({ headers: spoiled(good.headers, dice) }),
          () => ({ signal: hostile(dice) }),
          () => ({ params: hostile(dice) }),
        ])(),
      }
    : spoiled(good, dice);
  const template = dice.chance(0.95) ? operation.path : dice.pick<unknown>(["/none", "", hostile(dice)]);
  world.trying({ raw: name, method: operation.method, template, init });
  const { error, value } = await world.settle(() =>
    (client as Record<string, (...args: unknown[]) => Promise<unknown>>)[operation.method]?.(template, init),
  );
  for (const seen of stub.seen)
    judgeRequest(seen, { operation, baseUrl: baseUrlsOf(maker.vendor)[operation.host ?? maker.vendor.defaultHost] });
  if (error === undefined)
    return value && stub.seen.length > 0 ? "sent" : breach("nothing was sent, and nothing is wrong");
  if (isAbortReason(init, error)) return "aborted";
  return judgeCallError(error, stub.seen.length, maker.secrets);
};
