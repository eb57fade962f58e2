import { expect, test } from "vitest";
import type { Operation } from "../../src/operation.ts";
import { acme, createThing, deleteThings, getThing, trackThing } from "../support/acme.ts";
import { FullCore } from "../support/full-core.ts";

/** How the one request of a call was handed to `fetch`. */
async function keepalive(call: (core: FullCore) => PromiseLike<unknown>): Promise<boolean | undefined> {
  const inits: RequestInit[] = [];
  const fetch: typeof globalThis.fetch = async (_, init = {}) => {
    inits.push(init);
    return Response.json({});
  };
  await call(new FullCore(acme, { apiKey: "k", fetch }, [createThing]));
  expect(inits).toHaveLength(1);
  return inits[0]?.keepalive;
}

const replace: Operation = { ...createThing, method: "PUT" };

test.each<[string, (core: FullCore) => PromiseLike<unknown>]>([
  ["a POST", (core) => core.call(createThing, undefined, { name: "a" })],
  ["a PUT that is no replacement", (core) => core.call({ ...replace, retry: "unsafe" }, undefined, {})],
  ["a vendor's id that is switched off", (core) => core.call(trackThing, undefined, {}, { idempotency: false })],
  [
    "an id whose repeat is refused",
    (core) =>
      core.call({ ...trackThing, idempotency: { ...trackThing.idempotency!, repeats: "refused" } }, undefined, {}),
  ],
  ["a path that no operation has", (core) => core.request("POST", "/else", { body: {} })],
])("%s must not be sent twice, by the runtime neither", async (_, call) => {
  expect(await keepalive(call)).toBe(false);
});

test.each<[string, (core: FullCore) => PromiseLike<unknown>]>([
  ["a GET", (core) => core.call(getThing, "1")],
  ["a DELETE", (core) => core.call(deleteThings, undefined, {})],
  ["a PUT", (core) => core.call(replace, undefined, {})],
  ["a POST that only reads", (core) => core.call({ ...createThing, retry: "safe" }, undefined, {})],
  ["a POST with the vendor's id", (core) => core.call(trackThing, undefined, {})],
  ["a POST of which the caller knows more", (core) => core.request("POST", "/else", { body: {}, retryClass: "safe" })],
])("%s keeps its connection", async (_, call) => {
  expect(await keepalive(call)).toBeUndefined();
});
