import { queryObjects } from "node:v8";
import { createVirtualPlatform } from "@carillon/config/virtual-platform";
import { expect, it } from "vitest";
import { createLimiter } from "../../src/throttle/create-limiter.ts";
import { Heap } from "../../src/throttle/heap.ts";
import type { Permit } from "../../src/throttle/limiter.ts";
import { atOnce, bucket } from "./helpers.ts";

const living = (kind: unknown): number => queryObjects(kind as never, { format: "count" }) as unknown as number;

it("of tenants and resources that are gone nothing is left in memory", async () => {
  const platform = createVirtualPlatform();
  const limiter = createLimiter(platform);
  const shared = bucket("shared", 1, 1_000, { windows: [], concurrent: 1 });
  const round = async (tenant: number): Promise<void> => {
    const hold = atOnce(limiter.acquire([shared]));
    const waiting = [0, 1].map((priority) => limiter.acquire([shared], { fairnessKey: `t${tenant}`, priority }));
    hold.responded();
    for (const each of waiting.toReversed()) (await each).responded();
  };
  await round(0);
  const before = living(Heap);
  for (let tenant = 1; tenant <= 50; tenant++) await round(tenant);
  expect(limiter.snapshot()).toMatchObject([{ queued: 0, inFlight: 0 }]);
  expect(living(Heap) - before).toBeLessThan(10);
});

it("of requests that are over nothing is left where they are watched, whether they are answered, read or gone", async () => {
  const platform = createVirtualPlatform({ ownTimers: true });
  const limiter = createLimiter(platform);
  const demands = [bucket("a", 1_000, 1_000)];
  const send = (): Permit => atOnce(limiter.acquire(demands, { holdMs: 10 }));
  const kind = send().constructor;
  const before = living(kind);
  for (let request = 0; request < 20; request++) {
    send().responded();
    const read = send();
    read.responded(undefined, false);
    read.ended();
    send();
  }
  await platform.advance(20);
  send().unsent();
  expect(living(kind) - before).toBeLessThan(10);
});
