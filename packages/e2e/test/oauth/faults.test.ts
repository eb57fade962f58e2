import { findRedis } from "@carillon/config/redis-server";
import { describe, test } from "vitest";
import { crowd, expiries, failingStore, killed, lossyWire, stopped, wrongClocks } from "../../src/oauth/scenarios.ts";

const seed = Number(process.env.CARILLON_SEED ?? 4711);
console.log(`seed ${seed}`);
const kinds = (["file", "redis", "ioredis"] as const).filter((kind) => kind === "file" || findRedis() !== undefined);
const clean = { reused: 0, revoked: 0, refused: {}, errors: {} };
const over = "ReauthorizationRequiredError";

describe.concurrent("in one process", () => {
  test("1,000 callers at the end of a token make one request", async ({ expect }) => {
    expect(await crowd(1000, false)).toMatchObject({ ...clean, refreshes: 1, calls: 1000 });
  });
  test("the first of 101 callers gives up, and nobody else notices", async ({ expect }) => {
    expect(await crowd(101, true)).toMatchObject({ ...clean, refreshes: 1, calls: 101, errors: { Mine: 1 } });
  });
  test("a request that never arrived is sent again, and nothing is lost", async ({ expect }) => {
    expect(await lossyWire("request lost")).toMatchObject({ ...clean, refreshes: 1, calls: 1 });
  });
  for (const fate of ["reply lost", "reply cut"] as const)
    test(`a ${fate} after the rotation costs one consent`, async ({ expect }) => {
      expect(await lossyWire(fate)).toMatchObject({ revoked: 1, calls: 1, errors: { [over]: 1 }, maybeRotated: true });
    });
});

describe.concurrent.each(kinds)("processes over %s", (kind) => {
  test("8 meet many ends of a token: one request each, and none with a token that was used", async ({ expect }) => {
    const rounds = kind === "ioredis" ? 10 : 40;
    const outcome = await expiries({ kind, processes: 8, rounds, seed });
    expect(outcome).toMatchObject({ ...clean, refreshes: rounds, calls: 8 * 4 * rounds });
  });
});

describe.concurrent.each(kinds.filter((kind) => kind !== "ioredis"))("processes over %s, with faults", (kind) => {
  test("one killed between its reply and its write costs that consent alone", async ({ expect }) => {
    const outcome = await killed({ kind, processes: 3, rounds: 1, seed });
    expect(outcome).toMatchObject({ revoked: 1, calls: 6, errors: { [over]: 6 } });
  });
  test("one stopped for longer than its lease, after it read, uses nothing that is spent", async ({ expect }) => {
    const outcome = await stopped({ kind, processes: 3, rounds: 1, seed }, "read");
    expect(outcome).toMatchObject({ ...clean });
  });
  test("one stopped between its reply and its write costs one consent, and all are told so", async ({ expect }) => {
    const outcome = await stopped({ kind, processes: 3, rounds: 1, seed }, "write");
    expect(outcome.revoked).toBe(1);
    expect(Object.keys(outcome.errors)).toEqual([over]);
  });
  test("a store that fails half of the time loses nothing", async ({ expect }) => {
    expect(await failingStore({ kind, processes: 3, rounds: 4, seed })).toMatchObject({ ...clean, calls: 24 });
  });
  test("clocks that are an hour wrong lose nothing", async ({ expect }) => {
    expect(await wrongClocks({ kind, processes: 3, rounds: 4, seed })).toMatchObject({ ...clean, calls: 24 });
  });
});
