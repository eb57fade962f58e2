import { createVirtualPlatform, type VirtualPlatform } from "@carillon/config/virtual-platform";
import type { Platform } from "../../src/platform.ts";
import {
  createSharedLimiter,
  memoryQuotaStore,
  type QuotaStore,
  type SharedLimiter,
  type SharedLimiterOptions,
} from "../../src/shared/index.ts";
import type { BucketDemand } from "../../src/throttle/limiter.ts";

/** One process of a simulated fleet: its timers, its answers and its requests stop with it. */
export interface Member {
  readonly limiter: SharedLimiter;
  readonly errors: unknown[];
  sent: number;
  /** It finds the store again then. */
  cutOffUntil: number;
  /** Ends it without a word. */
  kill(): void;
  stop(): void;
  resume(): void;
}

export interface Fleet {
  readonly world: VirtualPlatform;
  readonly members: Member[];
  /** When the server saw requests. */
  readonly arrivals: number[];
  /** What lies between the processes and the store. */
  readonly link: Link;
  join(options?: SharedLimiterOptions): Member;
  /** Sends as fast as it may, so many at a time. */
  load(member: Member, workers: number): void;
}

export interface Link {
  /** `down`: refused at once. `hung`: no answer until it is up; what was asked is then answered. `deaf`: it is done, and the answer is lost. */
  state: "up" | "down" | "hung" | "deaf";
  latencyMs: number;
  store: QuotaStore;
  calls: number;
  /** Begins anew without any data. */
  wipe(): void;
  /** Lets through what hung. */
  release(): void;
}

export const demandOf = (limit: number, windowMs: number, more: Partial<BucketDemand> = {}): BucketDemand => ({
  id: "acme:acct:main",
  name: "main",
  windows: [{ limit, windowMs }],
  mode: "window",
  ...more,
});

export function createFleet(demands: readonly BucketDemand[], seed = 1, replyMs: () => number = () => 5): Fleet {
  const world = createVirtualPlatform({ seed });
  const arrivals: number[] = [];
  const members: Member[] = [];
  const freshStore = (): QuotaStore => memoryQuotaStore(world);
  let hung: (() => void)[] = [];
  const after = (ms: number): Promise<void> => new Promise((resolve) => void world.timer(ms, resolve));
  const link: Link = {
    state: "up",
    latencyMs: 1,
    store: freshStore(),
    calls: 0,
    wipe() {
      link.store = freshStore();
    },
    release() {
      link.state = "up";
      for (const go of hung) go();
      hung = [];
    },
  };
  async function across<T>(member: Member, act: () => Promise<T>): Promise<T> {
    link.calls++;
    await after(link.latencyMs * (0.5 + world.random()));
    if (link.state === "down" || world.now() < member.cutOffUntil)
      throw Object.assign(new Error("refused"), { code: "ECONNREFUSED" });
    if (link.state === "hung") await new Promise<void>((resolve) => void hung.push(resolve));
    const isDeaf = link.state === "deaf";
    const answer = await act();
    if (isDeaf) throw Object.assign(new Error("reset"), { code: "ECONNRESET" });
    await after(link.latencyMs * (0.5 + world.random()));
    return answer;
  }

  function join(options: SharedLimiterOptions = {}): Member {
    let state: "running" | "stopped" | "dead" = "running";
    let held: (() => void)[] = [];
    const run = (act: () => void): void => {
      if (state === "running") act();
      else if (state === "stopped") held.push(act);
    };
    const platform: Platform = {
      now: world.now,
      wall: world.wall,
      random: world.random,
      timer(ms, callback) {
        let isOff = false;
        const cancel = world.timer(ms, () => run(() => void (isOff || callback())));
        return () => {
          isOff = true;
          cancel();
        };
      },
    };
    const gated = <T>(promise: Promise<T>): Promise<T> =>
      new Promise((resolve, reject) => {
        promise.then(
          (value) => run(() => resolve(value)),
          (error: unknown) => run(() => reject(error)),
        );
      });
    const store: QuotaStore = {
      acquire: (request) => gated(across(member, () => link.store.acquire(request))),
      pause: (...args) => gated(across(member, () => link.store.pause(...args))),
    };
    const errors: unknown[] = [];
    const limiter = createSharedLimiter(store, platform, { onError: (error) => errors.push(error), ...options });
    const member: Member = {
      limiter,
      errors,
      sent: 0,
      cutOffUntil: 0,
      kill() {
        state = "dead";
      },
      stop() {
        state = "stopped";
      },
      resume() {
        state = "running";
        const due = held;
        held = [];
        for (const act of due) act();
      },
    };
    const wait = (ms: number): Promise<void> => gated(after(ms));
    works.set(member, async () => {
      for (;;) {
        const permit = await limiter.acquire(demands);
        member.sent++;
        const there = replyMs();
        void after(there).then(() => arrivals.push(world.now()));
        await wait(there + replyMs());
        permit.responded();
      }
    });
    members.push(member);
    return member;
  }
  const works = new Map<Member, () => Promise<void>>();

  return {
    world,
    members,
    arrivals,
    link,
    join,
    load(member, workers) {
      for (let worker = 0; worker < workers; worker++) works.get(member)!().catch(() => undefined);
    },
  };
}

/** Most requests in any sliding window. */
export function peak(times: readonly number[], windowMs: number): number {
  let most = 0;
  for (let from = 0, to = 0; to < times.length; to++) {
    while (times[to]! - times[from]! >= windowMs) from++;
    most = Math.max(most, to - from + 1);
  }
  return most;
}
