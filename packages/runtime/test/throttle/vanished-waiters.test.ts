import { createVirtualPlatform } from "@carillon/config/virtual-platform";
import { describe, expect, it } from "vitest";
import { createLimiter } from "../../src/throttle/create-limiter.ts";
import { atOnce, bucket, waits } from "./helpers.ts";

/** A host where timers belong to the request that set them: they die with it, and nobody else can cancel them. */
function setup(maxQueue: number) {
  const world = createVirtualPlatform({ ownTimers: true });
  let request = { isDead: false, lateMs: 0 };
  const platform = {
    ...world,
    timer(ms: number, callback: () => void) {
      const own = request;
      const cancel = world.timer(ms, () => {
        request = own;
        if (own.isDead) return;
        if (own.lateMs > 0) world.timer(own.lateMs, callback);
        else callback();
      });
      return () => {
        if (request === own) cancel();
      };
    },
  };
  const limiter = createLimiter(platform, { maxQueue });
  const demands = [bucket("a", 1, 60_000)];
  /** A call of a request of its own. */
  const call = (options: object = {}) => {
    const own = { isDead: false, lateMs: 0 };
    request = own;
    return { request: own, call: waits(limiter.acquire(demands, options)) };
  };
  const isFull = async (): Promise<boolean> => {
    const { call: refused, request: own } = call();
    await world.settle();
    own.isDead = true;
    return (refused.error as Error | undefined)?.name === "QueueFullError";
  };
  atOnce(limiter.acquire(demands)).responded();
  return { world, limiter, call, isFull, queued: () => limiter.snapshot()[0]!.queued };
}

describe("a call whose request ended while it waited", () => {
  it("keeps its place for twenty seconds at most, also where it would have waited for longer", async () => {
    const { world, call, isFull, queued } = setup(2);
    for (const each of [call(), call()]) each.request.isDead = true;
    expect(await isFull()).toBe(true);
    await world.advance(19_900);
    expect(await isFull()).toBe(true);
    await world.advance(200);
    const next = call();
    expect(queued()).toBe(1);
    await world.advance(60_000);
    expect(next.call.permit).toBeDefined();
  });

  it("is told apart from one that waits on", async () => {
    const { world, call, isFull, queued } = setup(2);
    const alive = call();
    call({ priority: 1 }).request.isDead = true;
    await world.advance(30_000);
    call();
    expect(await isFull()).toBe(true);
    expect(queued()).toBe(2);
    await world.advance(31_000);
    expect(alive.call.permit).toBeDefined();
  });
});

describe("a call whose timer only came late", () => {
  it("is told so, and is counted out once", async () => {
    const { world, call, isFull, queued } = setup(1);
    const late = call();
    late.request.lateMs = 45_000;
    await world.advance(30_000);
    const other = call();
    await world.settle();
    expect(late.call.error).toMatchObject({ name: "ThrottleTimeoutError" });
    expect(queued()).toBe(1);
    await world.advance(31_000);
    expect(other.call.permit).toBeDefined();
    expect(queued()).toBe(0);
    call();
    expect(await isFull()).toBe(true);
    expect(late.call.permit).toBeUndefined();
  });

  it("takes no slot after it was sent away", async () => {
    const { world, call, limiter } = setup(1);
    const late = call();
    late.request.lateMs = 45_000;
    await world.advance(30_000);
    const other = call();
    await world.advance(31_000);
    other.call.permit!.responded();
    await world.advance(200_000);
    expect(limiter.snapshot()[0]).toMatchObject({ inFlight: 0, queued: 0 });
  });

  it("goes on where there is room for all", async () => {
    const { world, call } = setup(9);
    const late = call();
    late.request.lateMs = 45_000;
    await world.advance(30_000);
    call();
    await world.advance(31_000);
    late.request.lateMs = 0;
    await world.advance(120_000);
    expect(late.call.permit).toBeDefined();
  });

  it("is not sent away a second time by its own longest wait", async () => {
    const { world, call, queued } = setup(1);
    const late = call({ maxWaitMs: 70_000 });
    late.request.isDead = true;
    await world.advance(30_000);
    late.request.isDead = false;
    call();
    expect(queued()).toBe(1);
    await world.advance(25_000);
    expect(queued()).toBe(1);
    await world.advance(20_000);
    expect(queued()).toBe(0);
  });
});
