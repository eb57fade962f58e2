import { createVirtualPlatform } from "@carillon/config/virtual-platform";
import { expect, it } from "vitest";
import { createLimiter } from "../../src/throttle/create-limiter.ts";
import { atOnce, bucket, waits } from "./helpers.ts";

// Where a request ends with all its timers, nobody settles what it holds.
const setup = (ownTimers: boolean) => {
  const platform = createVirtualPlatform({ ownTimers });
  return { platform, limiter: createLimiter(platform, { graceMs: 5_000 }) };
};

it("takes back a slot whose request ended without a word, once it must be over", async () => {
  const { platform, limiter } = setup(true);
  const demands = [bucket("a", 1, 1_000)];
  atOnce(limiter.acquire(demands, { holdMs: 2_000 }));
  const next = waits(limiter.acquire(demands));
  await platform.advance(2_900);
  expect(next.permit).toBeUndefined();
  await platform.advance(200);
  expect(next.permit).toBeDefined();
});

it("holds it for the limiter's grace when nobody says how long a request may take", async () => {
  const { platform, limiter } = setup(true);
  const demands = [bucket("a", 1, 1_000)];
  atOnce(limiter.acquire(demands));
  await platform.advance(5_900);
  const next = waits(limiter.acquire(demands));
  await platform.advance(50);
  expect(next.permit).toBeUndefined();
  await platform.advance(1_100);
  expect(next.permit).toBeDefined();
});

it("takes back a place among concurrent requests, also of a body that nobody reads any more", async () => {
  const { platform, limiter } = setup(true);
  const demands = [bucket("a", 10, 1_000, { concurrent: 1 })];
  atOnce(limiter.acquire(demands, { holdMs: 2_000 })).responded(undefined, false);
  await platform.advance(250_000);
  const next = waits(limiter.acquire(demands));
  await platform.advance(1_000);
  expect(next.permit).toBeUndefined();
  await platform.advance(60_000);
  expect(next.permit).toBeDefined();
});

it("a settled permit is not taken back a second time", async () => {
  const { platform, limiter } = setup(true);
  const demands = [bucket("a", 2, 60_000)];
  atOnce(limiter.acquire(demands, { holdMs: 2_000 })).responded();
  await platform.advance(10_000);
  atOnce(limiter.acquire(demands));
  expect(limiter.snapshot()[0]).toMatchObject({ inFlight: 1, windows: [{ used: 2 }] });
});

it("elsewhere a request holds its slot for as long as it takes", async () => {
  const { platform, limiter } = setup(false);
  const demands = [bucket("a", 1, 1_000)];
  const permit = atOnce(limiter.acquire(demands, { holdMs: 2_000 }));
  const next = waits(limiter.acquire(demands));
  await platform.advance(60_000);
  expect(next.permit).toBeUndefined();
  permit.responded();
  await platform.advance(1_100);
  expect(next.permit).toBeDefined();
});
