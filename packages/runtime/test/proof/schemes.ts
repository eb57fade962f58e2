import type { BucketDemand } from "../../src/throttle/limiter.ts";
import { SERVER_NAMES, type ServerName } from "./servers.ts";

/** A quota as a vendor sells it, the calls that draw on it, and what is promised of them. */
export interface Scheme {
  readonly name: string;
  readonly streams: readonly (readonly BucketDemand[])[];
  /** The bucket whose use is judged; every stream draws on it. */
  readonly main: BucketDemand;
  readonly durationMs: number;
  /** Servers that never refuse anything. */
  readonly claims: readonly ServerName[];
  /** Least share of the quota that is used with LAN, WAN and lossy WAN. */
  readonly floors: readonly [number, number, number];
  /** Time that the server works on a request. */
  readonly serviceMs?: number;
  /** Requests of each stream under way at any time, where no number limits them. */
  readonly workers?: number;
  /** What the server keeps to where the client knows no number and learns it from refusals. */
  readonly serverWindows?: BucketDemand["windows"];
}

const SECOND = 1_000;
const MINUTE = 60_000;
const HOUR = 3_600_000;
const DAY = 86_400_000;

/** Servers that give back a slot no later than one window after its use. */
const BURSTS: readonly ServerName[] = [
  "fixed window",
  "fixed, first hit",
  "sliding log",
  "log of all hits",
  "token bucket N",
];

const windows = (...pairs: readonly (readonly [number, number])[]): BucketDemand["windows"] =>
  pairs.map(([limit, windowMs]) => ({ limit, windowMs }));

function bucket(name: string, quota: BucketDemand["windows"], more: Partial<BucketDemand> = {}): BucketDemand {
  return { id: `test:${name}`, name, windows: quota, mode: "window", ...more };
}

/** One quota for all calls; searches may take 40 % of it, exports 1/s, each resource 5/s. */
function tiered(limit: number): Scheme {
  const company = bucket("company", windows([limit, MINUTE]));
  const search = bucket("search", windows([Math.floor(0.4 * limit), MINUTE]));
  const tier1 = bucket("tier1", windows([1, SECOND]));
  const resources = Array.from({ length: 8 }, (_, index) => bucket(`tier2:${index}`, windows([5, SECOND])));
  return {
    name: `${limit}/min, tiers, 40 % search`,
    streams: [[company], [company, search], [company, tier1], ...resources.map((each) => [company, each])],
    main: company,
    durationMs: 30 * MINUTE,
    claims: BURSTS,
    floors: [0.97, 0.97, 0.95],
  };
}

function burstAndSteady(burst: number, steady: number, minutes: number): Scheme {
  const main = bucket("pair", windows([burst, SECOND], [steady, MINUTE]));
  return {
    name: `${burst}/s + ${steady}/min`,
    streams: [[main]],
    main,
    durationMs: minutes * MINUTE,
    claims: BURSTS,
    floors: [0.97, 0.97, 0.95],
  };
}

function single(
  name: string,
  main: BucketDemand,
  durationMs: number,
  floors: Scheme["floors"],
  more: Partial<Scheme> = {},
): Scheme {
  return { name, streams: [[main]], main, durationMs, claims: BURSTS, floors, ...more };
}

/** So many a second, spread evenly. */
export function smooth(limit: number, seconds: number, floors: Scheme["floors"]): Scheme {
  const main = bucket("smooth", windows([limit, SECOND]), { mode: "smooth" });
  return single(`${limit}/s smooth`, main, seconds * SECOND, floors, limit >= 50 ? { claims: SERVER_NAMES } : {});
}

const exports = bucket("exports", windows([100, SECOND]), { concurrent: 4 });
const learnt = bucket("learnt", [], { mode: "adaptive" });

/** What the seven vendors sell, in eight kinds. Hours and days cost nothing here; only their quotas are scaled. */
export const SCHEMES: readonly { readonly kind: string; readonly schemes: readonly Scheme[] }[] = [
  { kind: "one quota with tiers", schemes: [tiered(50), tiered(100), tiered(200)] },
  {
    kind: "a burst and a steady quota",
    schemes: [
      burstAndSteady(1, 15, 30),
      burstAndSteady(10, 150, 30),
      burstAndSteady(75, 700, 20),
      burstAndSteady(350, 3_500, 6),
    ],
  },
  {
    kind: "big windows",
    schemes: [
      single("3,000 per 3 s", bucket("track", windows([3_000, 3 * SECOND])), 30 * SECOND, [0.97, 0.95, 0.93]),
      single(
        "2,500/h by the clock",
        bucket("hour", windows([2_500, HOUR]), { align: "clockHour" }),
        6 * HOUR,
        [0.97, 0.97, 0.97],
        { claims: ["fixed window"] },
      ),
    ],
  },
  { kind: "many per second", schemes: [smooth(500, 20, [0.93, 0.9, 0.87]), smooth(2_000, 10, [0.93, 0.9, 0.87])] },
  {
    kind: "a quota for each family of calls",
    schemes: [
      smooth(100, 30, [0.93, 0.9, 0.87]),
      single("100/s", bucket("send", windows([100, SECOND])), 20 * SECOND, [0.97, 0.93, 0.9]),
      smooth(10, 20, [0.97, 0.9, 0.87]),
      single("1 per 10 s", bucket("broadcast", windows([1, 10 * SECOND])), 600 * SECOND, [0.97, 0.95, 0.93]),
    ],
  },
  {
    kind: "a quota a day",
    schemes: [single("500/day", bucket("quota", windows([500, DAY])), 8 * DAY, [0.97, 0.97, 0.97])],
  },
  {
    kind: "a quota that nobody tells",
    schemes: [
      single("unknown, 50/s there", learnt, 120 * SECOND, [0.65, 0.65, 0.65], {
        claims: [],
        workers: 20,
        serverWindows: windows([50, SECOND]),
      }),
    ],
  },
  {
    kind: "so many at once",
    schemes: [single("4 at once, 100/s", exports, 60 * SECOND, [0.97, 0.97, 0.97], { serviceMs: 50 })],
  },
];
