import { type Bucket, ClientCore, type Operation, readRateHeaders, type Vendor } from "@carillon/runtime/internal";
import type { Quota, Scheme } from "./scheme.ts";

/** A real client whose only facts are the quotas of a scheme. Each call resolves with the answer or rejects. */
export interface SchemeClient {
  read(resource: number, signal: AbortSignal): Promise<unknown>;
  search(signal: AbortSignal): Promise<unknown>;
}

const MAIN = "main";

function bucketOf({ mode, believes, quotas }: Scheme, { windows, of }: Quota, index: number): Bucket {
  if (mode === "adaptive") return { windows: [], mode };
  if (of === "search") {
    const ratio = windows[0]!.limit / quotas[0]!.windows[0]!.limit;
    return { windows: [], mode, shareOf: { bucket: MAIN, ratio } };
  }
  if (of === "resource") return { windows, mode, per: ["path.id"] };
  return { windows: index === 0 && believes ? [believes] : windows, mode };
}

function bucketsOf(scheme: Scheme): Record<string, Bucket> {
  const { quotas, referee } = scheme;
  if (referee.kind === "concurrency") {
    return { [MAIN]: { windows: [], mode: scheme.mode, concurrent: referee.concurrent } };
  }
  return Object.fromEntries(
    quotas.map((quota, index) => [index === 0 ? MAIN : `more${index}`, bucketOf(scheme, quota, index)]),
  );
}

export function createClient(scheme: Scheme, baseUrl: string): SchemeClient {
  const { quotas, rateHeaders } = scheme;
  const buckets = bucketsOf(scheme);
  const all = Object.keys(buckets);
  const vendor: Vendor = {
    name: "Scheme",
    slug: "scheme",
    hosts: { api: { url: "https://api.scheme.test", limits: all } },
    defaultHost: "api",
    credentials: {},
    security: [],
    buckets,
    ...(rateHeaders && { rateHeaders: [rateHeaders], readRates: readRateHeaders }),
    errors: { message: [] },
  };
  const limits = all.filter((_, index) => quotas[index]?.of !== "search");
  const read: Operation = { id: "resources.get", method: "GET", path: "/r/{id}", ids: ["id"], limits };
  const search: Operation = { id: "resources.search", method: "GET", path: "/search" };
  const core = new ClientCore(vendor, { baseUrl, retry: false });
  return {
    read: (resource, signal) => core.call(read, `r${resource}`, undefined, { signal }),
    search: (signal) => core.call(search, undefined, undefined, { signal }),
  };
}
