import { queryObjects } from "node:v8";
import { createVirtualPlatform } from "@carillon/config/virtual-platform";
import { expect, it } from "vitest";
import { createLimiter } from "../../src/throttle/create-limiter.ts";
import { Heap } from "../../src/throttle/heap.ts";
import { atOnce, bucket } from "./helpers.ts";

it("of tenants and resources that are gone nothing is left in memory", async () => {
  const platform = createVirtualPlatform();
  const limiter = createLimiter(platform);
  const shared = bucket("shared", 1, 1_000, { windows: [], concurrent: 1 });
  const heaps = (): number => queryObjects(Heap, { format: "count" }) as unknown as number;
  const round = async (tenant: number): Promise<void> => {
    const hold = atOnce(limiter.acquire([shared]));
    const waiting = [0, 1].map((priority) => limiter.acquire([shared], { fairnessKey: `t${tenant}`, priority }));
    hold.responded();
    for (const each of waiting.toReversed()) (await each).responded();
  };
  await round(0);
  const before = heaps();
  for (let tenant = 1; tenant <= 50; tenant++) await round(tenant);
  expect(limiter.snapshot()).toMatchObject([{ queued: 0, inFlight: 0 }]);
  expect(heaps() - before).toBeLessThan(10);
});
