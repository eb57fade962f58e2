import { isRateLimitError } from "@carillon/runtime";
import { type BucketMode, ClientCore, type LimitWindow, type Operation } from "@carillon/runtime/internal";
import Bottleneck from "bottleneck";
import { RateLimiter } from "limiter";
import PQueue from "p-queue";
import pThrottle from "p-throttle";
import { RateLimiterMemory, RateLimiterQueue } from "rate-limiter-flexible";

/** Sends one request as soon as its limiter lets it. */
export type Send = (signal: AbortSignal) => Promise<void>;

/** A limiter with the setting that its documentation gives for `limit` requests in `windowMs`. */
export interface Contender {
  readonly name: string;
  readonly setting: string;
  start(url: string, window: LimitWindow): Send;
}

async function get(url: string, signal: AbortSignal): Promise<void> {
  // What was queued for longer than the load lasts is not sent any more.
  if (signal.aborted) return;
  const response = await fetch(url, { signal });
  await response.arrayBuffer();
}

type Schedule = (job: () => Promise<void>) => Promise<void>;

/** A limiter that runs jobs and cannot be told to drop one that waits. */
function peer(name: string, setting: string, schedulerFor: (window: LimitWindow) => Schedule): Contender {
  return {
    name,
    setting,
    start(url, window) {
      const schedule = schedulerFor(window);
      return (signal) =>
        new Promise((resolve, reject) => {
          const quit = (): void => reject(signal.reason);
          signal.addEventListener("abort", quit, { once: true });
          schedule(() => get(`${url}/r/0`, signal))
            .then(resolve, reject)
            .finally(() => signal.removeEventListener("abort", quit));
        });
    },
  };
}

const operation: Operation = { id: "things.get", method: "GET", path: "/r/0" };

const ours = (mode: BucketMode): Contender => ({
  name: "Carillon",
  setting: mode,
  start(url, window) {
    const core = new ClientCore(
      {
        name: "Acme",
        slug: "acme",
        hosts: { api: { url: "https://api.acme.test", limits: ["all"] } },
        defaultHost: "api",
        credentials: {},
        security: [],
        buckets: { all: { windows: [window], mode } },
        errors: { message: [] },
      },
      { baseUrl: url, retry: false },
    );
    return async (signal) => {
      await core.call(operation, undefined, undefined, { signal }).catch((error: unknown) => {
        if (!isRateLimitError(error)) throw error;
      });
    };
  },
});

export const contenders: readonly Contender[] = [
  ours("window"),
  ours("smooth"),
  peer("bottleneck", "reservoir", ({ limit, windowMs }) => {
    const limiter = new Bottleneck({
      reservoir: limit,
      reservoirRefreshAmount: limit,
      reservoirRefreshInterval: windowMs,
    });
    return (job) => limiter.schedule(job);
  }),
  peer("bottleneck", "minTime", ({ limit, windowMs }) => {
    const limiter = new Bottleneck({ minTime: windowMs / limit });
    return (job) => limiter.schedule(job);
  }),
  peer("p-throttle", "default", ({ limit, windowMs }) =>
    pThrottle({ limit, interval: windowMs })((job: () => Promise<void>) => job()),
  ),
  peer("p-throttle", "strict", ({ limit, windowMs }) =>
    pThrottle({ limit, interval: windowMs, strict: true })((job: () => Promise<void>) => job()),
  ),
  peer("p-queue", "intervalCap", ({ limit, windowMs }) => {
    const queue = new PQueue({ intervalCap: limit, interval: windowMs });
    return (job) => queue.add(job);
  }),
  peer("p-queue", "intervalCap, strict", ({ limit, windowMs }) => {
    const queue = new PQueue({ intervalCap: limit, interval: windowMs, strict: true });
    return (job) => queue.add(job);
  }),
  peer("limiter", "RateLimiter", ({ limit, windowMs }) => {
    const limiter = new RateLimiter({ tokensPerInterval: limit, interval: windowMs });
    return async (job) => {
      await limiter.removeTokens(1);
      await job();
    };
  }),
  peer("rate-limiter-flexible", "RateLimiterQueue", ({ limit, windowMs }) => {
    const queue = new RateLimiterQueue(new RateLimiterMemory({ points: limit, duration: windowMs / 1_000 }));
    return async (job) => {
      await queue.removeTokens(1);
      await job();
    };
  }),
];
