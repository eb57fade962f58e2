import type { LimitWindow, RateHeaders } from "@carillon/runtime/internal";
import type { RefereeKind, Scheme, Shrink } from "./scheme.ts";

const per = (limit: number, seconds: number): LimitWindow => ({ limit, windowMs: seconds * 1_000 });

const nginx: RefereeKind = { kind: "nginx" };
/** Admits a tenth of a window at once, and the rest only at its rate. */
const strictNginx: RefereeKind = { kind: "nginx", burst: 0.1 };
const haproxy: RefereeKind = { kind: "haproxy" };

/** The same numbers in tests, for a shorter time. */
const brief = (seconds: number): Shrink => ({ count: 1, time: 1, seconds });
const half = (seconds: number): Shrink => ({ count: 1, time: 0.5, seconds });
const small = (count: number, time: number, seconds: number): Shrink => ({ count, time, seconds });
/** A server that forgives a heap of requests. */
const forgiving = (count: number, seconds: number): Shrink => ({ count, time: 1, seconds, slack: 4 });

const family = (prefix: string, unit: "epoch-s" | "delta-s"): RateHeaders => ({
  limit: `${prefix}-limit`,
  remaining: `${prefix}-remaining`,
  reset: { name: `${prefix}-reset`, unit },
});
/** One structured field with what is left and when it comes back, and one with the quota and its window. */
const structured: RateHeaders = { limit: "ratelimit-policy", remaining: "ratelimit" };

const window = (name: string, windows: readonly LimitWindow[], seconds: number, short: Shrink): Scheme => ({
  name,
  referee: nginx,
  mode: "window",
  quotas: [{ windows }],
  seconds,
  short,
});

/** A window that starts with its first request, and headers that tell of it. */
const fixed = (name: string, limit: LimitWindow, referee: RefereeKind, rateHeaders: RateHeaders): Scheme => ({
  ...window(name, [limit], 15, small(0.5, 0.4, 4)),
  referee,
  rateHeaders,
});

const smooth = (name: string, limit: LimitWindow, referee: RefereeKind, short: Shrink): Scheme => ({
  name,
  referee,
  mode: "smooth",
  quotas: [{ windows: [limit] }],
  seconds: 10,
  short,
});

const adaptive = (name: string, limit: LimitWindow, referee: RefereeKind): Scheme => ({
  name,
  referee,
  mode: "adaptive",
  quotas: [{ windows: [limit] }],
  seconds: 30,
  short: brief(4),
});

const concurrent = (name: string, streams: boolean): Scheme => ({
  name,
  referee: { kind: "concurrency", concurrent: 5, tookMs: 50, streams },
  mode: "window",
  quotas: [],
  seconds: 10,
  short: brief(2),
});

const front: readonly Scheme[] = [
  window("Front starter, 50 a minute", [per(50, 2)], 10, half(3)),
  window("Front professional, 100 a minute", [per(100, 2)], 10, half(2)),
  window("Front OAuth app, 120 a minute", [per(120, 2)], 10, half(2)),
  window("Front enterprise, 200 a minute", [per(200, 2)], 10, small(0.5, 0.5, 2)),
  {
    ...window("Front tier 1, 1 a second each", [], 10, brief(3)),
    quotas: [{ windows: [per(1, 1)], of: "resource" }],
    resources: 40,
  },
  {
    ...window("Front tier 2, 5 a second each, within the company's quota", [], 10, brief(2)),
    quotas: [{ windows: [per(300, 2)] }, { windows: [per(5, 1)], of: "resource" }],
    resources: 20,
  },
  {
    ...window("Front search, 40 % of the company's quota", [], 10, small(0.5, 0.5, 2)),
    quotas: [{ windows: [per(200, 2)] }, { windows: [per(80, 2)], of: "search" }],
  },
  fixed(
    "Front, a fixed window, X-RateLimit in epoch seconds",
    per(200, 5),
    { kind: "express", headers: "legacy" },
    family("x-ratelimit", "epoch-s"),
  ),
  {
    ...fixed("Front, plan told by headers only", per(100, 5), { kind: "fastify" }, family("x-ratelimit", "delta-s")),
    believes: per(200, 5),
    // More than there are callers: what is under way before the first answer cannot know.
    short: small(1, 0.4, 4),
  },
];

const klaviyo: readonly Scheme[] = [
  window("Klaviyo XS, 1 a second and 15 a minute", [per(1, 0.25), per(15, 5)], 10, brief(5)),
  window("Klaviyo S, 3 a second and 60 a minute", [per(3, 0.25), per(60, 6)], 12, brief(6)),
  window("Klaviyo M, 10 a second and 150 a minute", [per(10, 0.5), per(150, 10)], 10, half(5)),
  window("Klaviyo L, 75 a second and 750 a minute", [per(75, 1), per(750, 12)], 24, small(0.4, 0.4, 4.8)),
  window("Klaviyo XL, 350 a second and 3,500 a minute", [per(350, 1), per(3_500, 14)], 28, small(0.1, 0.2, 2.8)),
  fixed(
    "Klaviyo, a fixed window, RateLimit-* in seconds",
    per(200, 5),
    { kind: "express", headers: "draft-6" },
    family("ratelimit", "delta-s"),
  ),
];

const braze: readonly Scheme[] = [
  window("Braze, 250,000 an hour", [per(10_000, 10)], 20, small(0.02, 0.1, 2)),
  window("Braze track, 3,000 in 3 seconds", [per(3_000, 3)], 9, small(0.1, 0.5, 1.5)),
  smooth("Braze exports, 250 a minute", per(250, 2.5), strictNginx, forgiving(0.6, 2.5)),
];

const iterable: readonly Scheme[] = [
  smooth("Iterable profiles, 500 a second", per(500, 1), strictNginx, forgiving(0.2, 2)),
  smooth("Iterable profiles, 500 a second", per(500, 1), haproxy, forgiving(0.2, 2)),
  smooth("Iterable track, 2,000 a second", per(2_000, 2), strictNginx, forgiving(0.1, 2)),
];

const customerio: readonly Scheme[] = [
  window("Customer.io Track, 1,000 a second and 3,000 in 3", [per(1_000, 1), per(3_000, 3)], 9, small(0.1, 0.5, 1.5)),
  window("Customer.io Track as once published, 100 a second", [per(100, 1)], 10, brief(2)),
  smooth("Customer.io send, 100 a second", per(100, 1), strictNginx, forgiving(1, 2)),
  smooth("Customer.io send, 100 a second", per(100, 1), haproxy, forgiving(1, 2)),
  smooth("Customer.io App, 10 a second", per(10, 1), nginx, brief(3)),
  window("Customer.io broadcast, 1 in 10 seconds", [per(1, 10)], 30, small(1, 0.1, 3)),
];

const crisp: readonly Scheme[] = [
  { ...window("Crisp plugin, 5,000 a day", [per(5_000, 10)], 20, small(0.02, 0.1, 2)), referee: { kind: "flexible" } },
  adaptive("Crisp user, no number", per(100, 2), { kind: "fastify" }),
];

const drift: readonly Scheme[] = [
  adaptive("Drift, no number, no header", per(50, 1), strictNginx),
  adaptive("Drift, no number, Retry-After", per(100, 1), { kind: "express", headers: "legacy" }),
  smooth("Drift reports, 60 a minute", per(60, 2), strictNginx, forgiving(1, 4)),
];

const general: readonly Scheme[] = [
  fixed(
    "A fixed window, RateLimit-* without a policy",
    per(200, 5),
    { kind: "fastify", draft: true },
    family("ratelimit", "delta-s"),
  ),
  fixed("A fixed window, RateLimit of draft 7", per(200, 5), { kind: "express", headers: "draft-7" }, structured),
  fixed("A fixed window, RateLimit of draft 8", per(200, 5), { kind: "express", headers: "draft-8" }, structured),
  concurrent("5 at once, 50 ms each", false),
  concurrent("5 at once, streamed for 50 ms each", true),
  {
    ...window("100 a second, a server that queues", [per(100, 1)], 10, brief(3)),
    referee: { kind: "nginx", delay: true },
  },
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
