import { type BucketSnapshot, isApiError, type Limiter } from "@carillon/runtime";
import type { Sandbox } from "@carillon/sandbox";
import type { BriefOptions, BriefVendor } from "../brief/calls.ts";

export interface Stop {
  readonly vendor: string;
  readonly code: string;
  readonly request: string;
  readonly status: string;
  readonly ms: number;
  /** What the throttle counted the call against. */
  readonly throttle: string;
  readonly ok: boolean;
}

/** The request that the hooks saw last. */
interface Sent {
  readonly request: string;
  status?: number;
  readonly waitedMs: number;
  readonly buckets: readonly string[];
}

const NOTHING: Sent = { request: "nothing was sent", waitedMs: 0, buckets: [] };

/** Calls of the brief that the vendor refuses. */
const REFUSED: Readonly<Record<string, readonly string[]>> = {
  braze: ["Authentication"],
  customerio: ["Authentication 1"],
  klaviyo: ["Create Campaign"],
};

/** Makes every call of a vendor's brief against the sandbox, one after the other. */
export async function tourOf(vendor: BriefVendor, sandbox: Sandbox, limiter: Limiter): Promise<Stop[]> {
  let sent: Sent = NOTHING;
  const options: BriefOptions = {
    baseUrls: sandbox.baseUrls(vendor.vendor),
    throttle: { limiter },
    hooks: {
      onRequest: ({ method, url, waitedMs, buckets }) => {
        const { pathname, search } = new URL(url);
        sent = { request: `${method} /${pathname.split("/").slice(3).join("/")}${search}`, waitedMs, buckets };
      },
      onResponse: ({ status }) => {
        sent.status = status;
      },
    },
  };
  const stops: Stop[] = [];
  for (const { title, code, run } of vendor.calls(options)) {
    sent = { ...NOTHING };
    const started = performance.now();
    const failure = await Promise.resolve(run()).then(
      () => undefined,
      (error: unknown) => error,
    );
    const ms = performance.now() - started;
    const refused = REFUSED[vendor.vendor]?.includes(title) ?? false;
    const isExpected = refused ? isApiError(failure) && failure.status < 500 : failure === undefined;
    const said = refused ? " (the vendor refuses it)" : failure ? ` ${(failure as Error).message}` : "";
    stops.push({
      vendor: vendor.name,
      code,
      request: shorten(sent.request),
      status: `${sent.status ?? "-"}${said}`,
      ms,
      throttle: describe(sent, limiter.snapshot()),
      ok: isExpected,
    });
  }
  return stops;
}

/** A burst of calls at one bucket: all must be answered, none refused. */
export async function burst(
  vendor: BriefVendor,
  sandbox: Sandbox,
  title: string,
  count: number,
  limiter: Limiter,
): Promise<{ ms: number; refused: number; waited: number }> {
  let refused = 0;
  let waited = 0;
  const options: BriefOptions = {
    baseUrls: sandbox.baseUrls(vendor.vendor),
    throttle: { limiter },
    hooks: {
      onResponse: ({ status }) => {
        if (status === 429 || status === 420) refused++;
      },
      onThrottle: () => {
        waited++;
      },
    },
  };
  const call = vendor.calls(options).find((each) => each.title === title);
  if (!call) throw new Error(`The brief has no call "${title}".`);
  const started = performance.now();
  await Promise.all(Array.from({ length: count }, () => call.run()));
  return { ms: performance.now() - started, refused, waited };
}

const UNITS: readonly (readonly [number, string])[] = [
  [86_400_000, "day"],
  [3_600_000, "h"],
  [60_000, "min"],
  [1_000, "s"],
];

function period(ms: number): string {
  const [size, unit] = UNITS.find(([each]) => ms % each === 0) ?? [1, "ms"];
  return ms === size ? unit : `${ms / size} ${unit}`;
}

function describe({ buckets, waitedMs }: Sent, snapshots: readonly BucketSnapshot[]): string {
  const parts = buckets.map((name) => {
    const windows = snapshots.filter((each) => each.name === name).at(-1)?.windows ?? [];
    const used = windows.map(({ used, limit, windowMs }) => `${used}/${limit} per ${period(windowMs)}`);
    return `${name} ${used.join(", ") || "no number published"}`;
  });
  const wait = waitedMs > 0 ? `waited ${Math.round(waitedMs)} ms; ` : "";
  return wait + (parts.join("; ") || "no limit");
}

/** Long ids are cut in the middle of their segment. */
const shorten = (request: string): string =>
  request
    .split("/")
    .map((segment) =>
      segment.length > 24 && !segment.includes("?") ? `${segment.slice(0, 12)}…${segment.slice(-4)}` : segment,
    )
    .join("/");
