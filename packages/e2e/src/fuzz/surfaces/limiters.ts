import { createRedisLimiter } from "@carillon/redis";
import { createLimiter } from "@carillon/runtime";
import { createSharedLimiter, memoryQuotaStore } from "@carillon/runtime/shared";
import { isAbortReason } from "../abort-reason.ts";
import type { Dice } from "../dice.ts";
import { hostile, hostileNumber, hostileText, spoiled } from "../hostile.ts";
import { judgeError } from "../judge.ts";
import type { World } from "../world.ts";
import type { Surface } from "./surface.ts";

const nothing = (): void => undefined;
const SHARED = {
  onStoreError: "local",
  commandTimeoutMs: 250,
  useByMs: 100,
  leaseMs: 35_000,
  quarantineMs: 100,
  reconnectMs: 100,
  holder: "one",
  onError: nothing,
  onRecovery: nothing,
  maxQueue: 10,
  graceMs: 10,
};
const DEMAND = {
  id: "acme:one:reads",
  name: "reads",
  windows: [{ limit: 2, windowMs: 1_000 }],
  mode: "window",
  concurrent: 3,
  cost: 1,
};
const ACQUIRE = {
  maxWaitMs: 100,
  maxPauseMs: 100,
  maxQueue: 5,
  priority: 1,
  fairnessKey: "a",
  enqueuedAt: 1,
  signal: new AbortController().signal,
};
const EVIDENCE = {
  remaining: 1,
  limit: 2,
  resetMs: 100,
  windows: [{ limit: 2, windowMs: 1_000, remaining: 1, resetMs: 10 }],
};
const CLIENT = { eval: async () => 1, evalsha: async () => 1 };
const ERRORS = ["ConfigurationError", "QueueFullError", "ThrottleTimeoutError"];

interface AnyLimiter {
  acquire(...args: unknown[]): unknown;
  pause(...args: unknown[]): unknown;
  observe(...args: unknown[]): unknown;
  snapshot(...args: unknown[]): unknown;
  close?(): Promise<void>;
}

function make(world: World, options: unknown, what: number): AnyLimiter {
  const { dice, platform } = world;
  if (what === 0) return createLimiter(platform, options as never);
  if (what === 1) return createSharedLimiter(memoryQuotaStore(platform), platform, options as never);
  const client = dice.chance(0.5) ? { ...CLIENT, [dice.pick(["eval", "evalsha", "evalSha"])]: hostile(dice) } : CLIENT;
  return createRedisLimiter(client as never, options as never);
}

/** Of Redis the values alone are strange: what throws when it is read is tried with the limiter that it is made of. */
function redisOptions({ dice, platform }: World): unknown {
  if (dice.chance(0.05)) return dice.pick<unknown>([null, 7, "text", []]);
  const name = dice.pick([...Object.keys(SHARED), "prefix"]);
  return { ...SHARED, prefix: "p", platform, [name]: hostile(dice) };
}

const optionsFor = (what: number, world: World): unknown => {
  const { dice } = world;
  if (what === 2) return redisOptions(world);
  const good = what === 0 ? { maxQueue: 10, graceMs: 10, ageMs: 10 } : SHARED;
  return dice.chance(0.4) ? good : spoiled(good, dice);
};

/** Options of limiters, and what a custom client of theirs may hand them. */
export const limiters: Surface = async (world) => {
  const { dice } = world;
  const what = dice.int(3);
  const options = optionsFor(what, world);
  world.trying({ limiter: ["createLimiter", "createSharedLimiter", "createRedisLimiter"][what], options });
  const made = await world.settle(() => [make(world, options, what)] as const);
  if (!made.value) return judgeError(made.error, ["ConfigurationError"]);
  const [limiter] = made.value;
  if (what === 2) {
    await world.settle(() => limiter.close?.());
    return "accepted";
  }
  const demands = [dice.chance(0.6) ? strange(DEMAND, dice) : DEMAND];
  const acquire = dice.chance(0.6) ? strange(ACQUIRE, dice) : {};
  world.trying({ limiter: what, options, demands, acquire });
  const got = await world.settle(() => limiter.acquire(demands, acquire));
  const verdict =
    got.error === undefined
      ? "accepted"
      : isAbortReason(acquire, got.error)
        ? "aborted"
        : judgeError(got.error, ERRORS);
  if (what === 0 && verdict === "accepted") {
    const evidence = dice.chance(0.5) ? EVIDENCE : numbers(dice);
    world.trying({ demands, acquire, evidence });
    const told = await world.settle(() => {
      limiter.observe(DEMAND.id, evidence);
      limiter.pause(DEMAND.id, dice.chance(0.5) ? 10 : hostileNumber(dice));
      return limiter.snapshot();
    });
    if (told.error !== undefined) return judgeError(told.error, ["ConfigurationError"]);
  }
  await world.settle(() => limiter.close?.());
  return verdict;
};

/** Demands and options of `acquire` are made by code of ours or the like of it: their shape is right, and their values are not. */
function strange(good: Readonly<Record<string, unknown>>, dice: Dice): Record<string, unknown> {
  const copy = { ...good };
  const value = (): number => hostileNumber(dice);
  const name = dice.pick(Object.keys(good).filter((each) => each !== "signal"));
  copy[name] =
    name === "windows"
      ? [{ limit: value(), windowMs: value() }]
      : name === "id" || name === "name"
        ? hostileText(dice)
        : dice.pick([value(), hostileText(dice), null]);
  return copy;
}

const numbers = (dice: Dice): unknown => ({
  remaining: hostileNumber(dice),
  limit: hostileNumber(dice),
  resetMs: hostileNumber(dice),
  windows: dice.chance(0.5)
    ? [{ limit: hostileNumber(dice), windowMs: hostileNumber(dice), remaining: hostileNumber(dice) }]
    : undefined,
});
