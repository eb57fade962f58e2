import { inspect } from "node:util";
import { describe, expect, test } from "vitest";
import { ReauthorizationRequiredError, TokenStoreError } from "../../src/errors.ts";
import type { Outcome } from "../../src/oauth/endpoint.ts";
import { MemoryTokenStore, type TokenStore, type Tokens } from "../../src/oauth/index.ts";
import { createKeeper } from "../../src/oauth/keeper.ts";
import { VirtualTime } from "./virtual-time.ts";

/** What one process does for its tokens, at which moment, in a time that only passes when it is let. */
const KEY = "acme:client-1:default";
const [SECOND, HOUR] = [1_000, 3_600_000];
const START = new VirtualTime().wall();

/** The pair of a turn. It lives an hour from the start. */
const pair = (turn: number, expiresAt = START + HOUR, issuedAt = expiresAt - HOUR): Tokens => ({
  accessToken: `a${turn}`,
  refreshToken: `r${turn}`,
  issuedAt,
  expiresAt,
});
const ended = (turn: number): Tokens => pair(turn, START);
/** Without an end. */
const lasting = (turn: number): Tokens => ({ accessToken: `a${turn}`, refreshToken: `r${turn}` });

type Step = "get" | "set" | "lease" | "release";
type Answer = Outcome & { tokens?: Tokens | undefined };
const ok = (tokens?: Tokens): Answer => ({ kind: "ok", fields: {}, serverNowMs: undefined, tokens });
const refused = (code: string): Answer => ({ kind: "refused", status: 400, code });
const lost: Answer = { kind: "lost", maybeProcessed: true };

interface Options {
  readonly stored?: Tokens;
  readonly seed?: Tokens;
  readonly leased?: boolean;
  readonly time?: VirtualTime;
}

async function setup({ stored, seed, leased = true, time = new VirtualTime() }: Options = {}) {
  const memory = new MemoryTokenStore(time);
  const steps: (readonly [step: Step, at: number])[] = [];
  const asked: (readonly [refreshToken: string, at: number])[] = [];
  const warned: (readonly [message: string, fields: Record<string, unknown> | undefined, at: number])[] = [];
  const world = {
    time,
    memory,
    steps,
    asked,
    warned,
    /** Called before each step of the store: it may wait or throw. */
    before: (_step: Step, _count: number): unknown => undefined,
    /** Called after a write. */
    after: (_count: number): unknown => undefined,
    /** What the token endpoint says. */
    answer: (refreshToken: string, _isLate: () => boolean): Answer | Promise<Answer> =>
      ok(pair(Number(refreshToken.slice(1)) + 1, time.wall() + HOUR)),
    count: (step: Step): number => steps.filter(([each]) => each === step).length,
    at: (step: Step): number[] => steps.filter(([each]) => each === step).map(([, at]) => at),
    stored: async () => (await memory.get(KEY))?.tokens,
    /** As another process would. */
    async put(tokens: Tokens | undefined): Promise<void> {
      expect(await memory.compareAndSet(KEY, (await memory.get(KEY))?.version, tokens)).toBe(true);
    },
  };
  const step = async (name: Step): Promise<void> => {
    steps.push([name, time.time]);
    await world.before(name, world.count(name));
  };
  const store: TokenStore = {
    async get(key) {
      await step("get");
      return memory.get(key);
    },
    async compareAndSet(key, version, tokens) {
      await step("set");
      const written = await memory.compareAndSet(key, version, tokens);
      await world.after(world.count("set"));
      return written;
    },
    ...(leased && {
      async lease(key: string, ttlMs: number) {
        await step("lease");
        const release = await memory.lease(key, ttlMs);
        return (
          release &&
          (async () => {
            await step("release");
            release();
          })
        );
      },
    }),
  };
  if (stored) await world.put(stored);
  const keeper = createKeeper({
    vendor: "acme",
    key: KEY,
    store,
    platform: time,
    seed,
    request: async (refreshToken, isLate) => {
      asked.push([refreshToken, time.time]);
      return world.answer(refreshToken, isLate);
    },
    warn: (message, fields) => warned.push([message, fields, time.time]),
  });
  return Object.assign(world, {
    keeper,
    token: (signal?: AbortSignal) => time.until(keeper.token(signal)),
    refresh: (stale: string, signal?: AbortSignal) => time.until(keeper.refresh(stale, signal)),
  });
}
const caught = async (promise: Promise<unknown>): Promise<Error & Record<string, unknown>> =>
  promise.then(
    () => expect.unreachable("nothing was thrown"),
    (error) => error,
  );
/** Waits in virtual time. */
const wait = (time: VirtualTime, ms: number): Promise<void> => new Promise((resolve) => void time.timer(ms, resolve));
const refuse = (): never => {
  throw new Error("refused");
};

describe("the time of a token", () => {
  // A tenth of an hour is 360 s; the dice make 0.9 to 1.1 of it.
  test.each([
    [0, HOUR - 324 * SECOND],
    [0.5, HOUR - 360 * SECOND],
    [1, HOUR - 396 * SECOND],
  ])("with the dice at %d it is renewed ahead at %d ms, and not before", async (dice, due) => {
    const world = await setup({ stored: pair(1) });
    world.time.dice = dice;
    expect(await world.token()).toBe("a1");
    await world.time.pass(Math.floor(due) - 1);
    expect(await world.token()).toBe("a1");
    await world.time.settle();
    expect(world.asked).toEqual([]);
    await world.time.pass(Math.ceil(due) - world.time.time);
    expect(await world.token()).toBe("a1");
    await world.time.settle();
    expect(world.asked).toHaveLength(1);
    expect(await world.token()).toBe("a2");
  });
  test.each([
    ["of an hour", pair(1), HOUR - 360 * SECOND, HOUR - 5 * SECOND],
    ["of a minute", pair(1, START + 60 * SECOND, START), 30 * SECOND, 57 * SECOND],
    ["of ten minutes", pair(1, START + 600 * SECOND, START), 540 * SECOND, 595 * SECOND],
    [
      "of nobody knows how long",
      { accessToken: "a1", refreshToken: "r1", expiresAt: START + HOUR },
      HOUR - 60 * SECOND,
      HOUR - 5 * SECOND,
    ],
    ["of none", pair(1, START - SECOND, START), -1, -1],
  ])("a life %s: renewed ahead from then, and waited for at its end", async (_, tokens, due, dead) => {
    const world = await setup({ stored: tokens });
    const at = async (ms: number): Promise<string> => {
      await world.time.pass(ms - world.time.time);
      const token = await world.token();
      await world.time.settle();
      return `${token} ${world.asked.length}`;
    };
    world.answer = () => refused("temporarily_unavailable");
    if (due > 0) {
      expect(await at(due - 1)).toBe("a1 0");
      expect(await at(due)).toBe("a1 1");
      expect(await at(dead - 1)).toBe("a1 2");
    }
    world.answer = () => ok(pair(2, world.time.wall() + HOUR));
    expect(await at(Math.max(dead, 0))).toBe(due > 0 ? "a2 3" : "a2 1");
  });
  test("that is empty is fetched with the refresh token at once", async () => {
    const world = await setup({ stored: { accessToken: "", refreshToken: "r1" } });
    expect(await world.token()).toBe("a2");
    expect(world.asked).toEqual([["r1", 0]]);
  });
  test("without an end is left alone", async () => {
    const world = await setup({ stored: lasting(1) });
    for (let day = 0; day < 3; day++) {
      expect(await world.token()).toBe("a1");
      await world.time.pass(24 * HOUR);
    }
    expect([world.asked.length, world.count("get")]).toEqual([0, 1]);
  });
  test("near its end without a refresh token is used to its end, and the store is left alone", async () => {
    const { refreshToken: _, ...bare } = pair(1);
    const world = await setup({ stored: bare });
    await world.token();
    await world.time.pass(HOUR - 60 * SECOND);
    for (let use = 0; use < 3; use++) expect(await world.token()).toBe("a1");
    await world.time.settle();
    expect([world.count("get"), world.count("lease")]).toEqual([1, 0]);
    await world.time.pass(60 * SECOND);
    expect(await caught(world.token())).toBeInstanceOf(ReauthorizationRequiredError);
  });
});

describe("a refresh ahead of time", () => {
  const near = async (own = false) => {
    const time = new VirtualTime();
    time.ownTimers = own;
    const world = await setup({ stored: pair(1), time });
    await world.token();
    await time.pass(HOUR - 120 * SECOND);
    return world;
  };
  test("that fails is told with its error, and tried again five seconds later", async () => {
    const world = await near();
    world.answer = () => refused("temporarily_unavailable");
    const use = async (): Promise<number> => {
      expect(await world.token()).toBe("a1");
      await world.time.settle();
      return world.asked.length;
    };
    expect([await use(), await use()]).toEqual([1, 1]);
    expect(world.warned).toEqual([
      [
        "the access token could not be refreshed ahead of time",
        { error: expect.objectContaining({ code: "temporarily_unavailable" }) },
        world.time.time,
      ],
    ]);
    await world.time.pass(5 * SECOND - 1);
    expect(await use()).toBe(1);
    await world.time.pass(1);
    expect(await use()).toBe(2);
  });
  test("is not waited for", async () => {
    const world = await near();
    world.answer = async () => {
      await wait(world.time, 3 * SECOND);
      return ok(lasting(2));
    };
    const since = world.time.time;
    expect(await Promise.all([world.token(), world.token()])).toEqual(["a1", "a1"]);
    expect(world.time.time).toBe(since);
    await world.time.pass(3 * SECOND);
    expect(await world.token()).toBe("a2");
    expect(world.asked).toHaveLength(1);
  });
  test("is waited for where it would end with the request that began it", async () => {
    const world = await near(true);
    world.answer = async () => {
      await wait(world.time, 3 * SECOND);
      return ok(lasting(2));
    };
    expect(await world.token()).toBe("a2");
  });
  test("that is waited for and fails gives the token that is still good", async () => {
    const world = await near(true);
    world.answer = () => refused("temporarily_unavailable");
    expect(await world.token()).toBe("a1");
    expect(world.warned).toHaveLength(1);
  });
  test("that is waited for gives what it began with when all tokens were removed meanwhile", async () => {
    const world = await near(true);
    world.answer = async () => {
      await world.put(undefined);
      return ok(lasting(2));
    };
    expect(await world.token()).toBe("a1");
    expect(await caught(world.token())).toBeInstanceOf(ReauthorizationRequiredError);
  });
  test("that is waited for can be left by its caller, and goes on", async () => {
    const world = await near(true);
    world.answer = async () => {
      await wait(world.time, 3 * SECOND);
      return ok(lasting(2));
    };
    const controller = new AbortController();
    const first = world.keeper.token(controller.signal);
    await world.time.settle();
    controller.abort(new Error("mine"));
    expect((await caught(first)).message).toBe("mine");
    await world.time.pass(3 * SECOND);
    expect(await world.token()).toBe("a2");
    expect(world.asked).toHaveLength(1);
  });
});

describe("callers", () => {
  test("who join a refresh read the store no more", async () => {
    const world = await setup({ stored: ended(1) });
    const { keeper } = world;
    const all = [keeper.refresh("a1"), keeper.token(), keeper.refresh("a1"), keeper.token(), keeper.refresh("a0")];
    expect(await world.time.until(Promise.all(all))).toEqual([true, "a2", true, "a2", true]);
    // Before the lease, under it, and after the write.
    expect([world.asked.length, world.count("get"), world.time.timers]).toEqual([1, 3, 0]);
    expect(await world.refresh("a1")).toBe(true);
    expect(world.count("get")).toBe(3);
  });
  test("who need another token than the one that somebody reads force it", async () => {
    const world = await setup({ stored: pair(1) });
    const { keeper } = world;
    expect(await world.time.until(Promise.all([keeper.token(), keeper.refresh("a1")]))).toEqual(["a1", true]);
    expect(await world.token()).toBe("a2");
    expect(world.asked).toHaveLength(1);
  });
  test("who need another token where there is no refresh token get none, and the token stays", async () => {
    const world = await setup({ stored: { accessToken: "a1" } });
    expect(await world.refresh("a1")).toBe(false);
    expect(await world.token()).toBe("a1");
    expect([world.asked, world.count("release")]).toEqual([[], 1]);
  });
  test("who gave up before they asked begin nothing", async () => {
    const world = await setup({ stored: ended(1) });
    const reason = new Error("mine");
    expect(await caught(world.token(AbortSignal.abort(reason)))).toBe(reason);
    expect(await caught(world.refresh("a1", AbortSignal.abort(reason)))).toBe(reason);
    expect([world.steps, world.asked]).toEqual([[], []]);
  });
  test.each([0, SECOND])("who wait for a refresh that stands still take over once, which takes %d ms", async (ms) => {
    const world = await setup({ stored: pair(1), leased: false });
    world.before = (_, count) => (count === 1 ? new Promise(() => undefined) : ms && wait(world.time, ms));
    const all = Array.from({ length: 5 }, () => world.keeper.token());
    expect(new Set(await world.time.until(Promise.all(all)))).toEqual(new Set(["a1"]));
    expect(world.at("get")).toEqual([0, 15 * SECOND]);
    expect(world.time.timers).toBe(0);
  });
  test("of a refresh that was taken over join the new one, although the old one ends first", async () => {
    const world = await setup({ stored: pair(1), leased: false });
    world.before = (_, count) => wait(world.time, count === 1 ? 20 * SECOND : 10 * SECOND);
    const first = world.keeper.token();
    await world.time.pass(15 * SECOND + 1);
    expect(world.count("get")).toBe(2);
    await world.time.pass(6 * SECOND);
    // What the old one brought is good, so whoever wants another one joins the new flight.
    const second = world.keeper.refresh("a1");
    await world.time.settle();
    expect(world.count("get")).toBe(2);
    expect(await world.time.until(Promise.all([first, second]))).toEqual(["a1", true]);
  });
  test("do not take over what is slow and moves", async () => {
    const world = await setup({ stored: ended(1), leased: false });
    world.before = () => wait(world.time, 7 * SECOND);
    world.answer = async (refreshToken) => {
      await wait(world.time, 9 * SECOND);
      if (world.asked.length < 3) return lost;
      expect(refreshToken).toBe("r1");
      return ok(lasting(2));
    };
    expect(await world.token()).toBe("a2");
    expect(world.asked.map(([refreshToken]) => refreshToken)).toEqual(["r1", "r1", "r1"]);
    expect([world.count("get"), world.count("set")]).toEqual([3, 1]);
  });
  test("do not take over what waits for a sibling, slowly", async () => {
    const world = await setup({ stored: ended(1), leased: false });
    world.answer = () => {
      world.before = () => wait(world.time, 9 * SECOND);
      return refused("invalid_grant");
    };
    expect(await caught(world.token())).toBeInstanceOf(ReauthorizationRequiredError);
    expect(world.count("get")).toBe(4);
  });
  test("do not take over what waits for its turn", async () => {
    const world = await setup({ stored: ended(1) });
    await world.memory.lease(KEY, 30 * SECOND);
    expect(await world.token()).toBe("a2");
    expect(world.asked).toEqual([["r1", 30 * SECOND]]);
    expect(world.at("lease").slice(0, 3)).toEqual([0, 200, 400]);
    expect(world.count("lease")).toBe(30 * 5 + 1);
  });
});

describe("a refresh that was given up", () => {
  const never = new Promise<never>(() => undefined);
  /** A second caller comes at once: the first one may be gone with its request. */
  const taken = async (world: Awaited<ReturnType<typeof setup>>): Promise<string> => {
    void world.keeper.token();
    await world.time.settle();
    return world.token();
  };

  test("while it waits for a reply gives its lease back", async () => {
    const world = await setup({ stored: ended(1) });
    world.answer = () => (world.asked.length === 1 ? never : ok(lasting(2)));
    expect(await taken(world)).toBe("a2");
    expect(world.asked).toEqual([
      ["r1", 0],
      ["r1", 15 * SECOND],
    ]);
    expect([world.count("lease"), world.count("release")]).toEqual([2, 2]);
  });
  test("before it asked never asks under that turn, even if it goes on", async () => {
    const world = await setup({ stored: ended(1) });
    let goOn = (): void => undefined;
    const late: boolean[] = [];
    world.answer = (refreshToken, isLate) => {
      late.push(isLate());
      if (isLate()) return { kind: "lost", maybeProcessed: false, late: true };
      return ok(lasting(Number(refreshToken.slice(1)) + 1));
    };
    const { get } = world.memory;
    let gets = 0;
    world.memory.get = async (key) => {
      const found = await get.call(world.memory, key);
      // The second one is under the lease.
      if (++gets === 2) await new Promise<void>((resolve) => (goOn = resolve));
      return found;
    };
    expect(await taken(world)).toBe("a2");
    expect(late).toEqual([false]);
    goOn();
    await world.time.pass(HOUR);
    expect(late).toEqual([false, true]);
    expect((await world.stored())?.refreshToken).toBe("r2");
    expect(await world.token()).toBe("a2");
    expect(world.count("release")).toBe(world.count("lease"));
  });
  test("after its reply came keeps its lease, since the store may still get the new pair", async () => {
    const world = await setup({ stored: ended(1) });
    world.before = (step, count) => (step === "set" && count === 1 ? never : undefined);
    expect(await taken(world)).toBe("a2");
    expect(world.asked.map(([, at]) => at)).toEqual([0, 40 * SECOND]);
  });
  test("while the store lacks the newest pair hands its lease on, and to no other process", async () => {
    const world = await setup({ stored: ended(1) });
    world.before = (step) => (step === "set" ? refuse() : undefined);
    expect(await world.token()).toBe("a2");
    let goOn = (): void => undefined;
    const late = new Promise<Answer>((resolve) => {
      goOn = () => resolve(refused("too_late"));
    });
    world.answer = () => (world.asked.length === 2 ? late : ok(lasting(3)));
    const first = world.keeper.refresh("a2");
    await world.time.pass(10 * SECOND);
    expect(await world.refresh("a2")).toBe(true);
    expect(await world.time.until(first)).toBe(true);
    expect(world.asked.map(([refreshToken]) => refreshToken)).toEqual(["r1", "r2", "r2"]);
    expect([world.count("lease"), world.count("release")]).toEqual([1, 0]);
    expect(await world.memory.lease(KEY, SECOND)).toBeUndefined();
    // The old one wakes and ends; the lease stays with the new one until the store has the pair.
    goOn();
    await world.time.settle();
    expect(world.count("release")).toBe(0);
    world.before = () => undefined;
    await world.time.until(world.keeper.read());
    expect([world.count("release"), (await world.stored())?.refreshToken]).toEqual([1, "r3"]);
  });
  test("is not one whose client secret takes its time", async () => {
    const world = await setup({ stored: ended(1) });
    world.answer = async (_, isLate) => {
      await wait(world.time, 9 * SECOND);
      expect(isLate()).toBe(false);
      await wait(world.time, 9 * SECOND);
      return ok(lasting(2));
    };
    expect(await taken(world)).toBe("a2");
    expect([world.asked.length, world.count("lease")]).toEqual([1, 1]);
  });
});

describe("the turn", () => {
  test("is asked for again in 100 to 300 ms", async () => {
    for (const [dice, pause] of [
      [0, 100],
      [0.25, 150],
      [1, 300],
    ] as const) {
      const world = await setup({ stored: ended(1) });
      world.time.dice = dice;
      await world.memory.lease(KEY, pause * 2);
      expect(await world.token()).toBe("a2");
      expect(world.at("lease")).toEqual([0, pause, pause * 2]);
      expect(world.count("release")).toBe(1);
    }
  });
  test("is waited for no longer than two leases", async () => {
    const world = await setup({ stored: ended(1) });
    await world.memory.lease(KEY, HOUR);
    expect(await world.token()).toBe("a2");
    expect(world.asked).toEqual([["r1", 80 * SECOND]]);
  });
  test("is not waited for any more when another process was quicker", async () => {
    const world = await setup({ stored: ended(1) });
    await world.memory.lease(KEY, HOUR);
    const token = world.keeper.token();
    await world.time.pass(10 * SECOND);
    await world.put(lasting(7));
    expect(await world.time.until(token)).toBe("a7");
    expect([world.time.time, world.asked]).toEqual([10 * SECOND + 200, []]);
  });
  test("is done without after sixteen failures, which is told", async () => {
    const world = await setup({ stored: ended(1) });
    world.before = (step) => (step === "lease" ? refuse() : undefined);
    expect(await world.token()).toBe("a2");
    expect(world.at("lease")).toEqual(Array.from({ length: 16 }, (_, index) => index * 200));
    expect(world.warned).toEqual([
      ["the lease of the token store failed", { error: expect.objectContaining({ message: "refused" }) }, 3000],
    ]);
  });
  test("is waited for through any number of failures while another has it", async () => {
    const world = await setup({ stored: ended(1) });
    await world.memory.lease(KEY, 30 * SECOND);
    let tries = 0;
    world.before = (step) => (step === "lease" && ++tries % 16 !== 0 ? refuse() : undefined);
    expect(await world.token()).toBe("a2");
    // The first try after the other's end that the store answers: the 160th, one each 200 ms.
    expect(world.asked).toEqual([["r1", 159 * 200]]);
    expect([world.count("release"), world.warned]).toEqual([1, []]);
  });
  test("of a store that fails from then on is done without when the one that another had must be over", async () => {
    const world = await setup({ stored: ended(1) });
    await world.memory.lease(KEY, HOUR);
    let tries = 0;
    world.before = (step) => (step === "lease" && ++tries > 1 ? refuse() : undefined);
    expect(await world.token()).toBe("a2");
    expect(world.asked).toEqual([["r1", 40 * SECOND]]);
    expect(world.warned).toHaveLength(1);
  });
  test.each([
    [28 * SECOND - 1, false],
    [28 * SECOND, true],
  ])("that began %d ms ago is over: %s", async (ms, over) => {
    const world = await setup({ stored: ended(1) });
    const said: boolean[] = [];
    world.answer = (_, isLate) => {
      if (said.length === 0) world.time.time += ms;
      said.push(isLate());
      return isLate() ? { kind: "lost", maybeProcessed: false, late: true } : ok(lasting(2));
    };
    expect(await world.token()).toBe("a2");
    expect(said).toEqual(over ? [true, false] : [false]);
    expect(world.count("release")).toBe(world.count("lease"));
  });
});

describe("a pair that memory alone is known to hold", () => {
  /** The pair got there, and no answer says so. */
  const unanswered = async () => {
    const world = await setup({ stored: ended(1) });
    world.answer = () => ok(pair(2, world.time.wall() + HOUR));
    world.after = () => {
      throw new Error("the answer was lost");
    };
    world.before = (step) => {
      if (step === "get" && world.asked.length > 0) throw new Error("the store cannot be read");
    };
    expect(await world.token()).toBe("a2");
    return world;
  };

  test("is not refreshed under a new lease until the store has been read: another process may have done so", async () => {
    const world = await unanswered();
    await world.time.pass(HOUR);
    await world.put(lasting(3));
    expect(await caught(world.token())).toMatchObject({ name: "TokenStoreError" });
    expect(await caught(world.token())).toMatchObject({ name: "TokenStoreError" });
    expect(world.asked.map(([refreshToken]) => refreshToken)).toEqual(["r1"]);
    world.before = () => undefined;
    expect(await world.token()).toBe("a3");
  });
  test("is refreshed under the lease under which it was got, read or not", async () => {
    const world = await unanswered();
    world.answer = () => ok(lasting(3));
    expect(await world.refresh("a2")).toBe(true);
    expect(world.asked.map(([refreshToken]) => refreshToken)).toEqual(["r1", "r2"]);
    expect(world.count("lease")).toBe(1);
  });
  test("gives way to a newer one that has ended too, whose refresh token is good", async () => {
    const world = await unanswered();
    await world.time.pass(2 * HOUR);
    await world.put(pair(3, world.time.wall() - SECOND));
    world.before = () => undefined;
    world.after = () => undefined;
    world.answer = () => ok(lasting(4));
    expect(await world.token()).toBe("a4");
    expect(world.asked.map(([refreshToken]) => refreshToken)).toEqual(["r1", "r3"]);
  });
  test("is refreshed where the store gives no lease either: nobody can have read it", async () => {
    const world = await unanswered();
    await world.time.pass(HOUR);
    world.before = () => {
      throw new Error("the store is away");
    };
    world.answer = () => ok(lasting(3));
    expect(await world.token()).toBe("a3");
    expect(world.asked.map(([refreshToken]) => refreshToken)).toEqual(["r1", "r2"]);
  });
});

describe("a refusal", () => {
  test.each([
    [0, 1000],
    [0.25, 1250],
    [1, 2000],
  ])("of a refresh token, with the dice at %d, is believed after %d ms", async (dice, ms) => {
    const world = await setup({ stored: ended(1) });
    world.time.dice = dice;
    world.answer = () => refused("invalid_grant");
    expect(await caught(world.token())).toBeInstanceOf(ReauthorizationRequiredError);
    expect([world.time.time, world.asked.length]).toEqual([ms, 1]);
  });
  test("of a refresh token is not believed when another process has a newer pair by then", async () => {
    const world = await setup({ stored: ended(1) });
    world.answer = async () => {
      await world.put(lasting(2));
      return refused("invalid_grant");
    };
    expect(await world.token()).toBe("a2");
    expect(world.time.time).toBe(0);
  });
  test("of a refresh token is told when the newer pair is over too, whose refresh token is used next", async () => {
    const world = await setup({ stored: ended(1) });
    world.answer = async (refreshToken) => {
      if (refreshToken === "r5") return ok(lasting(6));
      await world.put(ended(5));
      return refused("invalid_grant");
    };
    expect(await caught(world.token())).toBeInstanceOf(ReauthorizationRequiredError);
    expect(await world.token()).toBe("a6");
    expect(world.asked.map(([refreshToken]) => refreshToken)).toEqual(["r1", "r5"]);
  });
  test("of another kind is told at once, and asked again the next time", async () => {
    const world = await setup({ stored: ended(1) });
    world.answer = () => refused("invalid_client");
    expect(await caught(world.token())).toMatchObject({ name: "OAuthError", code: "invalid_client" });
    expect(world.time.time).toBe(0);
    expect(await caught(world.token())).toMatchObject({ code: "invalid_client", maybeRotated: false });
    expect(world.asked).toHaveLength(2);
  });
  test("may follow a lost reply, and then says that the token may have been rotated", async () => {
    const world = await setup({ stored: ended(1) });
    world.answer = () => (world.asked.length === 1 ? lost : refused("invalid_client"));
    expect(await caught(world.token())).toMatchObject({ code: "invalid_client", maybeRotated: true });
  });
  test("that follows replies lost to an earlier call says so too", async () => {
    const world = await setup({ stored: ended(1) });
    world.answer = () => (world.asked.length <= 3 ? lost : refused("invalid_grant"));
    expect(await caught(world.token())).toMatchObject({ name: "OAuthError", maybeRotated: true });
    expect(await caught(world.token())).toMatchObject({ name: "ReauthorizationRequiredError", maybeRotated: true });
  });
  test("that follows a request which was taken over, its reply still out, says so too", async () => {
    const world = await setup({ stored: ended(1) });
    world.answer = () => (world.asked.length === 1 ? new Promise(() => undefined) : refused("invalid_grant"));
    expect(await caught(world.token())).toMatchObject({ name: "ReauthorizationRequiredError", maybeRotated: true });
    expect(world.asked).toHaveLength(2);
  });
  test("that follows a request which never arrived says nothing of the kind", async () => {
    const world = await setup({ stored: ended(1) });
    world.answer = () => (world.asked.length <= 3 ? { kind: "lost", maybeProcessed: false } : refused("invalid_grant"));
    expect(await caught(world.token())).toMatchObject({ name: "OAuthError", maybeRotated: false });
    expect(await caught(world.token())).toMatchObject({ name: "ReauthorizationRequiredError", maybeRotated: false });
  });
});

describe("a reply", () => {
  test("without a token may have rotated the refresh token", async () => {
    const world = await setup({ stored: ended(1) });
    world.answer = () => ok();
    expect(await caught(world.token())).toMatchObject({ name: "OAuthError", maybeRotated: true });
    expect(world.asked).toHaveLength(1);
  });
  test("that is lost three times was asked for at once each time", async () => {
    const world = await setup({ stored: ended(1) });
    world.answer = () => lost;
    expect(await caught(world.token())).toMatchObject({ name: "OAuthError", maybeRotated: true });
    expect(world.asked).toEqual([
      ["r1", 0],
      ["r1", 0],
      ["r1", 0],
    ]);
  });
  test("that is lost before anybody read the request rotated nothing", async () => {
    const world = await setup({ stored: ended(1) });
    world.answer = () => ({ kind: "lost", maybeProcessed: false });
    expect(await caught(world.token())).toMatchObject({ name: "OAuthError", maybeRotated: false });
    expect(world.asked).toHaveLength(3);
  });
  test.each<[name: string, old: Partial<Tokens>, next: Partial<Tokens>, tokens: Partial<Tokens>]>([
    [
      "leaves what it does not name",
      { scope: "x", extra: { org: 1 } },
      {},
      { refreshToken: "r1", scope: "x", extra: { org: 1 } },
    ],
    [
      "replaces what it names",
      { scope: "x", extra: { org: 1, team: 2 } },
      { refreshToken: "r2", scope: "y", extra: { team: 3 } },
      { refreshToken: "r2", scope: "y", extra: { org: 1, team: 3 } },
    ],
    [
      "adds what was not there",
      {},
      { scope: "y", extra: { team: 3 } },
      { refreshToken: "r1", scope: "y", extra: { team: 3 } },
    ],
    ["adds nothing else", {}, {}, { refreshToken: "r1" }],
    ["has an end of its own", {}, { expiresAt: START + 9 }, { refreshToken: "r1", expiresAt: START + 9 }],
  ])("%s", async (_, old, next, tokens) => {
    const world = await setup({ stored: { ...ended(1), ...old } });
    world.answer = () => ok({ accessToken: "a2", issuedAt: START, ...next });
    await world.token();
    expect(await world.time.until(world.keeper.read())).toStrictEqual({
      accessToken: "a2",
      issuedAt: START,
      ...tokens,
    });
  });
  test("whose token is over when it comes is written once and used", async () => {
    const world = await setup({ stored: ended(1) });
    world.answer = () => (world.asked.length === 1 ? ok(ended(2)) : refused("temporarily_unavailable"));
    expect(await world.token()).toBe("a2");
    expect([world.count("set"), world.warned.map(([message]) => message)]).toEqual([
      1,
      ["the access token could not be refreshed ahead of time"],
    ]);
    expect((await world.stored())?.refreshToken).toBe("r2");
  });
});

describe("a seed", () => {
  test("is stored where nothing is, once", async () => {
    const world = await setup({ seed: lasting(0) });
    expect(await world.token()).toBe("a0");
    expect([world.count("set"), (await world.stored())?.accessToken]).toEqual([1, "a0"]);
    await world.put(undefined);
    expect(await world.time.until(world.keeper.read())).toBeUndefined();
    expect([world.count("set"), await world.stored()]).toEqual([1, undefined]);
  });
  test("gives way to what is stored", async () => {
    const world = await setup({ seed: lasting(0), stored: lasting(7) });
    expect(await world.token()).toBe("a7");
    await world.put(undefined);
    expect(await world.time.until(world.keeper.read())).toBeUndefined();
    expect(world.count("set")).toBe(0);
  });
  test("gives way to new tokens, and does not come back when these are removed", async () => {
    const world = await setup({ seed: lasting(0) });
    await world.time.until(world.keeper.replace(lasting(5)));
    await world.put(undefined);
    expect(await world.time.until(world.keeper.read())).toBeUndefined();
    expect(await world.stored()).toBeUndefined();
  });
  test("that is not there stores nothing", async () => {
    const world = await setup();
    expect(await caught(world.token())).toBeInstanceOf(ReauthorizationRequiredError);
    expect([world.count("get"), world.count("set"), world.count("lease")]).toEqual([1, 0, 0]);
  });
});

describe("a store that stumbles", () => {
  test.each([
    ["get", 0],
    ["set", 0],
  ] as const)("at %s is asked again after 50 and 200 ms", async (name, from) => {
    const world = await setup({ stored: ended(1) });
    world.before = (step, count) => (step === name && count < 3 ? refuse() : undefined);
    expect(await world.token()).toBe("a2");
    expect(world.at(name).slice(0, 3)).toEqual([from, from + 50, from + 250]);
    expect(world.warned).toEqual([]);
  });
  test("three times is a typed error, whose cause shows no token", async () => {
    const world = await setup({ stored: pair(1) });
    expect(await world.token()).toBe("a1");
    world.before = () => {
      throw new Error("at a1 and r1: refused");
    };
    const error = await caught(world.time.until(world.keeper.read()));
    expect(error).toBeInstanceOf(TokenStoreError);
    expect(world.count("get")).toBe(4);
    // Texts of four characters and more are taken for secrets.
    expect(inspect(error.cause)).toContain("refused");
  });
  test("with what it read, which is hidden", async () => {
    const long = { accessToken: "access-canary", refreshToken: "refresh-canary" };
    const world = await setup({ stored: long });
    expect(await world.token()).toBe("access-canary");
    world.before = () => {
      throw new Error("refused: access-canary refresh-canary");
    };
    const error = await caught(world.time.until(world.keeper.read()));
    expect((error.cause as Error).message).toBe("refused: [redacted] [redacted]");
  });
  test("with an error of its own kind hands that on", async () => {
    const own = new TokenStoreError("the key is wrong");
    const world = await setup();
    world.before = () => {
      throw own;
    };
    expect(await caught(world.token())).toBe(own);
  });
  test.each([
    [null],
    ["tokens"],
    [{}],
    [{ accessToken: 7 }],
    [{ accessToken: "a", refreshToken: null }],
    [{ accessToken: "a", expiresAt: "soon" }],
    [{ accessToken: "a", issuedAt: null }],
    [undefined],
  ])("and holds %j is told so", async (tokens) => {
    const world = await setup();
    const broken = { get: () => ({ tokens: tokens as never, version: "1" }), compareAndSet: refuse };
    const keeper = createKeeper({
      vendor: "acme",
      key: KEY,
      store: broken,
      platform: world.time,
      seed: undefined,
      request: () => expect.unreachable("nothing is to be sent"),
      warn: () => undefined,
    });
    const error = await caught(world.time.until(keeper.token()));
    expect(error).toBeInstanceOf(TokenStoreError);
    expect(error.message).toMatch(/no tokens/);
  });
});

describe("tokens that cannot be written", () => {
  /** Refreshed once, while the store takes nothing. */
  const unsaved = async () => {
    const world = await setup({ stored: ended(1) });
    world.before = (step) => (step === "set" ? refuse() : undefined);
    expect(await world.token()).toBe("a2");
    expect(world.warned).toEqual([
      [
        "tokens could not be saved and are kept in memory",
        {
          error: expect.objectContaining({
            name: "TokenStoreError",
            cause: expect.objectContaining({ message: "refused" }),
          }),
        },
        250,
      ],
    ]);
    world.steps.length = 0;
    world.warned.length = 0;
    const since = world.time.time;
    return Object.assign(world, { tries: () => world.at("set").map((at) => at - since) });
  };
  const heal = (world: Awaited<ReturnType<typeof unsaved>>): void => {
    world.before = () => undefined;
  };

  test("are tried again with growing pauses for three minutes, and then told to be lost at a restart", async () => {
    const world = await unsaved();
    await world.time.pass(HOUR / 2);
    expect(world.tries()).toEqual([
      200, 600, 1400, 3000, 6200, 12_600, 25_400, 51_000, 81_000, 111_000, 141_000, 171_000,
    ]);
    expect(world.warned.map(([message]) => message)).toEqual(["tokens were never saved: a restart will lose them"]);
    expect(world.time.timers).toBe(0);
    expect(await world.token()).toBe("a2");
  });
  test("show in no warning, whatever the store says", async () => {
    const world = await setup({ stored: ended(1) });
    world.answer = () => ok({ accessToken: "access-canary", refreshToken: "refresh-canary" });
    world.before = (step) => {
      if (step === "set") throw new Error("refused: access-canary refresh-canary");
    };
    expect(await world.token()).toBe("access-canary");
    expect(inspect(world.warned, { depth: 9 })).toContain("refused: [redacted] [redacted]");
    expect(inspect(world.warned, { depth: 9 })).not.toContain("canary");
  });
  test("are written when the store is back, and then left alone", async () => {
    const world = await unsaved();
    await world.time.pass(SECOND);
    heal(world);
    await world.time.pass(HOUR / 2);
    expect(world.tries()).toEqual([200, 600, 1400]);
    expect(await world.stored()).toMatchObject({ accessToken: "a2", refreshToken: "r2" });
    expect([world.count("release"), world.time.timers]).toEqual([1, 0]);
    expect((await world.time.until(world.keeper.read()))?.accessToken).toBe("a2");
    expect(world.tries()).toHaveLength(3);
  });
  test("are written by the next who reads, and not again later", async () => {
    const world = await unsaved();
    heal(world);
    expect((await world.time.until(world.keeper.read()))?.accessToken).toBe("a2");
    expect((await world.stored())?.accessToken).toBe("a2");
    await world.time.pass(HOUR / 2);
    expect(world.tries()).toEqual([0]);
  });
  test("stay away once all were removed here", async () => {
    const world = await unsaved();
    heal(world);
    await world.time.until(world.keeper.remove());
    await world.time.pass(HOUR / 2);
    expect([world.tries(), await world.stored()]).toEqual([[0], undefined]);
  });
  test("stay away when they would be the first and were removed here", async () => {
    const world = await setup();
    world.before = (step) => (step === "set" ? refuse() : undefined);
    expect(await caught(world.time.until(world.keeper.replace(lasting(1))))).toBeInstanceOf(TokenStoreError);
    world.before = () => undefined;
    await world.time.until(world.keeper.remove());
    await world.time.pass(HOUR / 2);
    expect(await world.stored()).toBeUndefined();
  });
  test("stay away once all were removed elsewhere", async () => {
    const world = await unsaved();
    heal(world);
    await world.put(undefined);
    await world.time.pass(HOUR / 2);
    expect([world.tries(), await world.stored()]).toEqual([[200], undefined]);
  });
  test("give way to a newer pair of another process that is good", async () => {
    const world = await unsaved();
    heal(world);
    await world.put(lasting(9));
    await world.time.pass(HOUR / 2);
    expect(await world.token()).toBe("a9");
    expect((await world.stored())?.accessToken).toBe("a9");
  });
  test("do not give way to one that is over", async () => {
    const world = await unsaved();
    heal(world);
    await world.put(ended(9));
    await world.time.pass(HOUR / 2);
    expect(await world.token()).toBe("a2");
    expect((await world.time.until(world.keeper.read()))?.accessToken).toBe("a2");
    expect(await world.stored()).toMatchObject({ accessToken: "a2", refreshToken: "r2" });
  });
  test("and are replaced meanwhile do not come back", async () => {
    const world = await unsaved();
    let open = (): void => undefined;
    world.before = (step, count) => {
      if (step === "set") return count === 1 ? new Promise<void>((resolve) => (open = resolve)) : refuse();
    };
    await world.time.pass(200);
    // The write stands still; a refresh gets the next pair, which cannot be written either.
    expect(await world.refresh("a2")).toBe(true);
    expect(await world.token()).toBe("a3");
    world.before = () => undefined;
    open();
    await world.time.settle();
    expect((await world.stored())?.accessToken).toBe("a2");
    expect(await world.token()).toBe("a3");
    expect((await world.time.until(world.keeper.read()))?.accessToken).toBe("a3");
    expect((await world.stored())?.refreshToken).toBe("r3");
    expect(world.asked.map(([refreshToken]) => refreshToken)).toEqual(["r1", "r2"]);
  });
  test("are not forgotten for what a slow read brings of before", async () => {
    const world = await setup({ stored: ended(1), leased: false });
    let open = (): void => undefined;
    const slow = new Promise<void>((resolve) => (open = resolve));
    const { get } = world.memory;
    let first = true;
    world.memory.get = async (key) => {
      const found = await get.call(world.memory, key);
      if (first) {
        first = false;
        await slow;
      }
      return found;
    };
    const read = world.keeper.read();
    await world.time.settle();
    world.before = (step) => (step === "set" ? refuse() : undefined);
    expect(await world.token()).toBe("a2");
    open();
    expect((await world.time.until(read))?.accessToken).toBe("a2");
    expect(await world.token()).toBe("a2");
    expect(world.asked).toHaveLength(1);
  });
});

describe("a write that another process crosses", () => {
  test("takes its pair when that is good", async () => {
    const world = await setup({ stored: ended(1) });
    world.answer = async () => {
      await world.put(lasting(7));
      return ok(lasting(2));
    };
    expect(await world.token()).toBe("a7");
    expect(world.count("set")).toBe(1);
  });
  test("writes over its pair when that is over", async () => {
    const world = await setup({ stored: ended(1) });
    world.answer = async () => {
      await world.put(ended(7));
      return ok(lasting(2));
    };
    expect(await world.token()).toBe("a2");
    expect([world.count("set"), (await world.stored())?.refreshToken]).toEqual([2, "r2"]);
    expect(world.warned).toEqual([]);
  });
  test("does so five times, keeps the new pair in memory and tries again later", async () => {
    const world = await setup({ stored: ended(1) });
    let serial = 7;
    world.before = async (step) => {
      if (step === "set" && serial > 0) await world.put(ended(serial++));
    };
    expect(await world.token()).toBe("a2");
    expect(world.count("set")).toBe(5);
    expect(world.warned).toHaveLength(1);
    serial = 0;
    await world.time.pass(HOUR / 2);
    expect(await world.token()).toBe("a2");
  });
  test("was done although the store said otherwise: it is not done again", async () => {
    const world = await setup({ stored: ended(1) });
    world.after = (count) => (count === 1 ? refuse() : undefined);
    expect(await world.token()).toBe("a2");
    expect((await world.stored())?.accessToken).toBe("a2");
    expect(world.warned).toEqual([]);
  });
  test("by removing all after it: the token is used, and does not come back", async () => {
    const world = await setup({ stored: ended(1) });
    world.after = () => world.put(undefined);
    expect(await world.token()).toBe("a2");
    await world.time.pass(HOUR / 4);
    expect([world.count("set"), world.warned]).toEqual([1, []]);
    expect(await world.time.until(world.keeper.read())).toBeUndefined();
    expect(await world.stored()).toBeUndefined();
  });
});

describe("new tokens of a consent", () => {
  test("are written over whatever is there, once", async () => {
    const world = await setup({ stored: ended(1) });
    await world.time.until(world.keeper.replace(lasting(5)));
    expect((await world.time.until(world.keeper.read()))?.accessToken).toBe("a5");
    expect([world.count("set"), (await world.stored())?.accessToken, world.time.timers]).toEqual([1, "a5", 0]);
  });
  test("are written over what another process wrote in between", async () => {
    const world = await setup({ stored: ended(1) });
    world.before = (step, count) => (step === "set" && count < 5 ? world.put(lasting(count + 5)) : undefined);
    await world.time.until(world.keeper.replace(lasting(5)));
    expect([world.count("set"), (await world.stored())?.accessToken]).toEqual([5, "a5"]);
  });
  test("are kept in memory, and written later, when others write each time", async () => {
    const world = await setup({ stored: ended(1) });
    world.before = (step, count) => (step === "set" && count <= 5 ? world.put(ended(count + 5)) : undefined);
    const error = await caught(world.time.until(world.keeper.replace(lasting(5))));
    expect(error).toBeInstanceOf(TokenStoreError);
    expect(error.message).toMatch(/faster/);
    expect(await world.token()).toBe("a5");
    expect(world.count("set")).toBe(5);
    await world.time.pass(200);
    expect(world.count("set")).toBe(6);
    expect((await world.time.until(world.keeper.read()))?.accessToken).toBe("a5");
    expect((await world.stored())?.accessToken).toBe("a5");
  });
  test("may be removed at once by somebody else", async () => {
    const world = await setup();
    world.after = () => world.put(undefined);
    await world.time.until(world.keeper.replace(lasting(5)));
    await world.time.pass(HOUR);
    expect([world.count("set"), await world.stored()]).toEqual([1, undefined]);
  });
  test("make a refresh token that was refused good again", async () => {
    const world = await setup({ stored: ended(1) });
    world.answer = () => refused("invalid_grant");
    await caught(world.token());
    await caught(world.token());
    expect(world.asked).toHaveLength(1);
    await world.time.until(world.keeper.replace({ ...lasting(5), refreshToken: "r1" }));
    world.answer = () => ok(lasting(6));
    expect(await world.refresh("a5")).toBe(true);
    expect(world.asked).toHaveLength(2);
  });
});

describe("removing", () => {
  test("goes on when another process writes in between", async () => {
    const world = await setup({ stored: lasting(1) });
    world.before = (step, count) => (step === "set" && count < 5 ? world.put(lasting(count + 5)) : undefined);
    await world.time.until(world.keeper.remove());
    expect([world.count("set"), world.count("get"), await world.stored()]).toEqual([5, 5, undefined]);
    expect(await caught(world.token())).toBeInstanceOf(ReauthorizationRequiredError);
  });
  test("gives up when others write each time", async () => {
    const world = await setup({ stored: lasting(1) });
    world.before = (step, count) => (step === "set" && count <= 5 ? world.put(lasting(count + 5)) : undefined);
    const error = await caught(world.time.until(world.keeper.remove()));
    expect(error).toBeInstanceOf(TokenStoreError);
    expect([world.count("set"), (await world.stored())?.accessToken]).toEqual([5, "a10"]);
  });
  test("of nothing writes nothing", async () => {
    const world = await setup();
    await world.time.until(world.keeper.remove());
    expect([world.count("get"), world.count("set")]).toEqual([1, 0]);
  });
});
