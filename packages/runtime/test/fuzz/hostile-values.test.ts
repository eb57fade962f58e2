import { stubFetch } from "@carillon/config/stub-fetch";
import { describe, expect, test } from "vitest";
import { BulkRun } from "../../src/bulk/bulk-run.ts";
import type { Operation } from "../../src/operation.ts";
import { createRawClient } from "../../src/raw.ts";
import { createSharedLimiter, memoryQuotaStore } from "../../src/shared/index.ts";
import { createLimiter } from "../../src/throttle/create-limiter.ts";
import { jsonOrMultipart } from "../../src/wire/form.ts";
import { acme, createThing, getThing, listThings, trackThing } from "../support/acme.ts";
import { FullCore } from "../support/full-core.ts";

/** What the fuzz run of packages/e2e found, each as small as it gets. */

const boom = (): never => {
  throw new Error("the value itself throws");
};
const throwing = (name: string): object => Object.defineProperty({}, name, { get: boom, enumerable: true });
const revoked = (): object => {
  const { proxy, revoke } = Proxy.revocable({}, {});
  revoke();
  return proxy;
};
const nested = (levels: number): unknown =>
  levels === 0 ? 1 : Array.from({ length: levels }).reduce((inner) => [inner], 1);

function start(options: object = {}, operations: Operation[] = []) {
  const stub = stubFetch({ body: { data: [1, 2] } });
  return { ...stub, core: new FullCore(acme, { apiKey: "key", fetch: stub.fetch, ...options }, operations) };
}

describe("options of a client", () => {
  test.each([
    ["a getter that throws", () => throwing("apiKey")],
    ["a member whose getter throws", () => ({ apiKey: "key", retry: throwing("maxAttempts") })],
    ["a revoked proxy", revoked],
    ["a member that is one", () => ({ apiKey: "key", throttle: revoked() })],
  ])("%s: refused as configuration", (_, options) => {
    expect(() => new FullCore(acme, options())).toThrow(expect.objectContaining({ name: "ConfigurationError" }));
  });

  test("what is only inherited counts as not given, checked or not", async () => {
    const options = Object.assign(Object.create({ timeoutMs: "soon", platform: {} }), { apiKey: "key" });
    expect(() => new FullCore(acme, options)).not.toThrow();
    expect(() => new FullCore(acme, { apiKey: "key", timeoutMs: "soon" })).toThrow("`timeoutMs`");
  });

  test.each([() => null, () => 7, () => throwing("maxQueue"), revoked])("of a limiter: %#", (make) => {
    const options = make();
    const refused = expect.objectContaining({ name: "ConfigurationError" });
    expect(() => createLimiter(undefined, options as never)).toThrow(refused);
    expect(() => createSharedLimiter(memoryQuotaStore(), undefined, options as never)).toThrow(refused);
  });
});

describe("arguments of a call", () => {
  const refused = { name: "InvalidRequestError", operation: expect.any(String) };

  test.each<[string, Operation, () => unknown, (() => unknown)?]>([
    ["a query whose getter throws", getThing, () => throwing("a")],
    ["a query with half a character", getThing, () => ({ a: "\ud800" })],
    ["a revoked proxy in the query", getThing, () => ({ a: revoked() })],
    ["options whose getter throws", getThing, () => undefined, () => throwing("timeoutMs")],
    [
      "headers that throw when walked through",
      getThing,
      () => undefined,
      () => ({ headers: { [Symbol.iterator]: boom } }),
    ],
    ["headers that give no pairs", getThing, () => undefined, () => ({ headers: new Set([7]) })],
    ["a signal that is none", getThing, () => undefined, () => ({ signal: new EventTarget() })],
    ["a body deeper than the stack", { ...createThing, body: jsonOrMultipart }, () => nested(20_000)],
    ["a body whose getter throws", trackThing, () => throwing("id")],
  ])("%s: refused, and nothing is sent", async (_, operation, payload, options) => {
    const { core, sent } = start();
    await expect(core.call(operation, "1", payload(), options?.())).rejects.toMatchObject(refused);
    expect(sent).toHaveLength(0);
  });

  test("a path of request() that is no text", async () => {
    const { core, sent } = start();
    for (const path of [Symbol("path"), { toString: boom }, revoked()]) {
      await expect(core.request("GET", path as never)).rejects.toMatchObject(refused);
    }
    await expect(core.request("GET", "/a", { security: [[Symbol("key")]] } as never)).rejects.toMatchObject(refused);
    expect(sent).toHaveLength(0);
  });

  test("a field of a bucket's key that is no text", async () => {
    const vendor = {
      ...acme,
      buckets: { standard: { windows: [{ limit: 1, windowMs: 1 }], mode: "window" as const, per: ["body./kind"] } },
    };
    const { fetch, sent } = stubFetch({ body: {} });
    const core = new FullCore(vendor, { apiKey: "key", fetch });
    await expect(core.call(createThing, undefined, { kind: "\ud800" })).rejects.toMatchObject(refused);
    expect(sent).toHaveLength(0);
  });

  test("a member named toJSON is a member", async () => {
    const { core, sent } = start();
    await core.call(trackThing, undefined, { toJSON: "text" });
    expect(sent[0]?.json).toMatchObject({ toJSON: "text", id: expect.any(String) });
  });

  test("of an openapi-fetch client", async () => {
    const { fetch, sent } = stubFetch({ body: {} });
    const client = createRawClient(acme, [getThing], { apiKey: "key", fetch }) as unknown as Record<
      string,
      (path: unknown, init?: unknown) => Promise<unknown>
    >;
    const params = { path: { id: "1" } };
    const bad = [{ params: null }, { params: { ...params, query: { a: Symbol("a") } } }, { params, signal: {} }];
    for (const init of bad) {
      await expect(client.GET?.("/things/{id}", init)).rejects.toMatchObject({ name: "InvalidRequestError" });
    }
    expect(sent).toHaveLength(0);
  });

  test("items and options of a bulk run", async () => {
    const operation: Operation = { ...createThing, batch: { fields: ["/items"], max: 2 } };
    const { core } = start();
    await expect(new BulkRun(core, operation, undefined, [], throwing("body") as never).done()).rejects.toMatchObject(
      refused,
    );
    const run = new BulkRun(core, operation, undefined, [throwing("a"), { b: 1 }]);
    const statuses: string[] = [];
    for await (const { status } of run) statuses.push(status);
    expect(statuses).toEqual(["refused", "sent"]);
  });
});

describe("a list", () => {
  test("of which nothing is wanted fails in silence", async () => {
    const loose: unknown[] = [];
    const onLoose = (reason: unknown): void => void loose.push(reason);
    process.on("unhandledRejection", onLoose);
    const { core } = start({ fetch: async () => Response.error() });
    expect(await core.list(listThings).toArray({ limit: 0 })).toEqual([]);
    await new Promise((resolve) => setTimeout(resolve, 20));
    process.off("unhandledRejection", onLoose);
    expect(loose).toEqual([]);
  });

  test.each([Number.NaN, "10", {}])("with a limit that is no number (%s) is refused", async (limit) => {
    const { core } = start();
    await expect(core.list(listThings).toArray({ limit } as never)).rejects.toMatchObject({
      name: "InvalidRequestError",
    });
  });
});

test.each([0, "", false, null])("the reason of an abort may be %j", async (reason) => {
  const { core } = start();
  const caught = await core.call(getThing, "1", undefined, { signal: AbortSignal.abort(reason) }).then(
    () => "nothing",
    (error: unknown) => [error],
  );
  expect(caught).toEqual([reason]);
});
