import type { LimitWindow, RateHeaders } from "@carillon/runtime/internal";
import type { RefereeKind, Scheme, Shrink } from "./scheme.ts";

const per = (limit: number, seconds: number): LimitWindow => ({ limit, windowMs: seconds * 1_000 });

/** Windows as long as in the real thing, or nearly: only fewer of them. */
const brief = (seconds: number): Shrink => ({ count: 1, time: 1, seconds });

const nginx: RefereeKind = { kind: "nginx" };
/** Admits a tenth of a window at once, and the rest only at its rate. */
const strictNginx: RefereeKind = { kind: "nginx", burst: 0.1 };
const haproxy: RefereeKind = { kind: "haproxy" };

const family = (prefix: string, unit: "epoch-s" | "delta-s"): RateHeaders => ({
  limit: `${prefix}-limit`,
  remaining: `${prefix}-remaining`,
  reset: { name: `${prefix}-reset`, unit },
});
/** One structured field with what is left and when it comes back, and one with the quota and its window. */
const structured: RateHeaders = { limit: "ratelimit-policy", remaining: "ratelimit" };

const window = (
  name: string,
  windows: readonly LimitWindow[],
  seconds: number,
  short: Shrink,
  more: Partial<Scheme> = {},
): Scheme => ({ name, referee: nginx, mode: "window", quotas: [{ windows }], seconds, short, ...more });

/** A real second, and a server that forgives a heap of requests. */
const forgiving = (count: number, seconds: number): Shrink => ({ count, time: 1, seconds, slack: 2 });

const smooth = (name: string, limit: LimitWindow, seconds: number, short: Shrink, referee: RefereeKind): Scheme => ({
  name,
  referee,
  mode: "smooth",
  quotas: [{ windows: [limit] }],
  seconds,
  short,
});

const front: readonly Scheme[] = [
  window("Front starter, 50 a minute", [per(50, 2)], 10, { count: 1, time: 0.5, seconds: 3 }),
  window("Front growth, 100 a minute", [per(100, 2)], 10, { count: 1, time: 0.5, seconds: 2 }),
  window("Front OAuth, 120 a minute", [per(120, 2)], 10, { count: 1, time: 0.5, seconds: 2 }),
  window("Front scale, 200 a minute", [per(200, 2)], 10, { count: 0.5, time: 0.5, seconds: 2 }),
  window("Front tier 1, 1 a second and resource", [], 10, brief(3), {
    quotas: [{ windows: [per(1, 1)], of: "resource" }],
    resources: 40,
  }),
  window("Front tier 2, 5 a second and resource, in a company's quota", [], 10, brief(2), {
    quotas: [{ windows: [per(300, 2)] }, { windows: [per(5, 1)], of: "resource" }],
    resources: 20,
  }),
  window(
    "Front search, 40 % of the company's quota",
    [],
    10,
    { count: 0.5, time: 0.5, seconds: 2 },
    {
      quotas: [{ windows: [per(200, 2)] }, { windows: [per(80, 2)], of: "search" }],
    },
  ),
  window(
    "Front, fixed window, X-RateLimit in epoch seconds",
    [per(200, 5)],
    15,
    { count: 0.5, time: 0.4, seconds: 4 },
    {
      referee: { kind: "express", headers: "legacy" },
      rateHeaders: family("x-ratelimit", "epoch-s"),
    },
  ),
  window(
    "Front, plan told by headers only",
    [per(100, 5)],
    15,
    { count: 1, time: 0.4, seconds: 4 },
    {
      referee: { kind: "fastify" },
      rateHeaders: family("x-ratelimit", "delta-s"),
      believes: per(200, 5),
    },
  ),
];

const klaviyo: readonly Scheme[] = [
  window("Klaviyo XS, 1 a second and 15 a minute", [per(1, 0.25), per(15, 5)], 10, brief(5)),
  window("Klaviyo S, 3 a second and 60 a minute", [per(3, 0.25), per(60, 6)], 12, brief(6)),
  window("Klaviyo M, 10 a second and 150 a minute", [per(10, 0.5), per(150, 10)], 10, {
    count: 1,
    time: 0.5,
    seconds: 5,
  }),
  window("Klaviyo L, 75 a second and 700 a minute", [per(75, 1), per(700, 10)], 20, {
    count: 0.4,
    time: 0.4,
    seconds: 4,
  }),
  window("Klaviyo XL, 350 a second and 3,500 a minute", [per(350, 1), per(3_500, 14)], 28, {
    count: 0.1,
    time: 0.2,
    seconds: 2.8,
  }),
  window(
    "Klaviyo, fixed window, RateLimit of draft 6",
    [per(200, 5)],
    15,
    { count: 0.5, time: 0.4, seconds: 4 },
    {
      referee: { kind: "express", headers: "draft-6" },
      rateHeaders: family("ratelimit", "delta-s"),
    },
  ),
];

const braze: readonly Scheme[] = [
  window("Braze, 250,000 an hour", [per(10_000, 10)], 20, { count: 0.02, time: 0.1, seconds: 2 }),
  window("Braze track, 3,000 in 3 seconds", [per(3_000, 3)], 9, { count: 0.1, time: 0.5, seconds: 1.5 }),
  window(
    "Braze, fixed window, RateLimit of draft 8",
    [per(200, 5)],
    15,
    { count: 0.5, time: 0.4, seconds: 4 },
    {
      referee: { kind: "express", headers: "draft-8" },
      rateHeaders: structured,
    },
  ),
];

const iterable: readonly Scheme[] = [
  smooth("Iterable, 500 a second", per(500, 1), 10, forgiving(0.2, 2), strictNginx),
  smooth("Iterable, 500 a second", per(500, 1), 10, forgiving(0.2, 2), haproxy),
  smooth("Iterable track, 2,000 a second", per(2_000, 2), 10, forgiving(0.1, 2), strictNginx),
];

const customerio: readonly Scheme[] = [
  smooth("Customer.io Track, 100 a second", per(100, 1), 10, forgiving(1, 2), strictNginx),
  smooth("Customer.io Track, 100 a second", per(100, 1), 10, forgiving(1, 2), haproxy),
  window("Customer.io App, 10 a second", [per(10, 1)], 10, brief(3)),
  window("Customer.io broadcast, 1 in 10 seconds", [per(1, 10)], 30, { count: 1, time: 0.1, seconds: 3 }),
  window("Customer.io transactional, 100 a second", [per(100, 1)], 10, brief(2)),
];

const crisp: readonly Scheme[] = [
  window(
    "Crisp plugin, a quota of the day",
    [per(500, 10)],
    20,
    { count: 0.2, time: 0.1, seconds: 2 },
    {
      referee: { kind: "flexible" },
    },
  ),
  window(
    "Crisp user, a quota of the minute",
    [per(150, 5)],
    15,
    { count: 0.5, time: 0.4, seconds: 4 },
    {
      referee: { kind: "fastify", draft: true },
      rateHeaders: family("ratelimit", "delta-s"),
    },
  ),
  window(
    "Crisp, fixed window, RateLimit of draft 7",
    [per(200, 5)],
    15,
    { count: 0.5, time: 0.4, seconds: 4 },
    {
      referee: { kind: "express", headers: "draft-7" },
      rateHeaders: structured,
    },
  ),
];

const adaptive = (name: string, limit: LimitWindow, seconds: number, referee: RefereeKind): Scheme => ({
  name,
  referee,
  mode: "adaptive",
  quotas: [{ windows: [limit] }],
  seconds,
  short: brief(4),
});

const drift: readonly Scheme[] = [
  adaptive("Drift, no number, no header", per(50, 1), 30, strictNginx),
  adaptive("Drift, no number, Retry-After", per(100, 1), 30, { kind: "express", headers: "legacy" }),
];

const concurrent = (name: string, streams: boolean): Scheme => ({
  name,
  referee: { kind: "concurrency", concurrent: 5, tookMs: 50, streams },
  mode: "window",
  quotas: [],
  seconds: 10,
  short: brief(2),
});

/** A server counts a request until its whole answer is gone. */
export const streamed = concurrent("5 at once, streamed for 50 ms each", true);

const general: readonly Scheme[] = [
  concurrent("5 at once, 50 ms each", false),
  window("100 a second, a server that queues", [per(100, 1)], 10, brief(3), {
    referee: { kind: "nginx", delay: true },
  }),
];

export const schemes: readonly Scheme[] = [
  ...front,
  ...klaviyo,
  ...braze,
  ...iterable,
  ...customerio,
  ...crisp,
  ...drift,
  ...general,
];
