import type { BucketMode, LimitWindow, RateHeaders } from "@carillon/runtime/internal";

/** One quota: a bucket of the client and, where the referee can hold it, a rule of the referee. */
export interface Quota {
  readonly windows: readonly LimitWindow[];
  /** `resource`: every path has its own. `search`: only searches draw on it, beside the others. Default: all requests. */
  readonly of?: "resource" | "search";
}

/** Who judges. All but nginx stand behind an nginx without limits, which writes the log. */
export type RefereeKind =
  | {
      readonly kind: "nginx";
      /** Share of a window that may come at once. Default 1: all of it. */
      readonly burst?: number;
      /** Requests above the rate wait in the server. */
      readonly delay?: boolean;
    }
  /** nginx before a server that takes `tookMs` for a request; the one beyond `concurrent` is refused. */
  | {
      readonly kind: "concurrency";
      readonly concurrent: number;
      readonly tookMs: number;
      /** The headers come at once, the body takes that long. */
      readonly streams?: boolean;
    }
  | { readonly kind: "haproxy" }
  | { readonly kind: "express"; readonly headers: "legacy" | "draft-6" | "draft-7" | "draft-8" }
  | { readonly kind: "fastify"; readonly draft?: boolean }
  | { readonly kind: "flexible" };

/** How much of everything a test takes, and for how long. */
export interface Shrink {
  readonly count: number;
  readonly time: number;
  readonly seconds: number;
  /**
   * How much more the server bears than the log allows. What a busy machine holds up arrives in a heap, and a server that
   * smooths then refuses what no client sent too early.
   */
  readonly slack?: number;
}

/** One row: what a vendor publishes, scaled in time, before one referee. */
export interface Scheme {
  readonly name: string;
  readonly referee: RefereeKind;
  readonly mode: BucketMode;
  /** The referee's, in scaled time. */
  readonly quotas: readonly Quota[];
  /** What the client takes for the first quota, where its plan is not known. Headers must tell it better. */
  readonly believes?: LimitWindow;
  readonly rateHeaders?: RateHeaders;
  /** Paths that the load goes round. Default 1. */
  readonly resources?: number;
  /** Length of the load, in whole windows. */
  readonly seconds: number;
  /** For tests. */
  readonly short: Shrink;
  /** The referee's numbers are this much higher than the quotas. Default 1. */
  readonly slack?: number;
}

/** The same scheme with its proportions kept, for tests. */
export function shortForm(scheme: Scheme): Scheme {
  const { count, time, seconds, slack = 1 } = scheme.short;
  const less = ({ limit, windowMs }: LimitWindow): LimitWindow => ({
    limit: Math.max(1, Math.round(limit * count)),
    windowMs: Math.round(windowMs * time),
  });
  return {
    ...scheme,
    quotas: scheme.quotas.map((quota) => ({ ...quota, windows: quota.windows.map(less) })),
    ...(scheme.believes && { believes: less(scheme.believes) }),
    seconds,
    slack,
  };
}

/** Requests that a strict server would serve during the load. */
export function allowedBy({ quotas, referee, resources = 1, seconds }: Scheme): number {
  if (referee.kind === "concurrency") return (referee.concurrent * seconds * 1_000) / referee.tookMs;
  const bounds = quotas
    .filter((quota) => quota.of !== "search")
    .flatMap(({ windows, of }) =>
      windows.map(({ limit, windowMs }) => (limit * seconds * 1_000 * (of === "resource" ? resources : 1)) / windowMs),
    );
  return Math.min(...bounds);
}

/** Smooth buckets of fewer are not paced, as long as nothing shows that the server smooths. */
const PACED_FROM = 50;

/** Least share of the allowed requests that must be served. Learnt rates have no number to be held against. */
export function floorOf({ mode, quotas, referee }: Scheme): number | undefined {
  if (mode === "adaptive" || referee.kind === "concurrency") return undefined;
  const windows = quotas.flatMap((quota) => quota.windows);
  if (mode === "smooth" && windows.every(({ limit }) => limit >= PACED_FROM)) return 0.93;
  return Math.min(...windows.map(({ windowMs }) => windowMs)) > 1_000 ? 0.97 : 0.95;
}
