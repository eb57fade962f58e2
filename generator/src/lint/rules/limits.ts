import { nearest } from "../../load/nearest.ts";
import type { Finding, Rule } from "../rule.ts";

export const limits: Rule = {
  name: "limits",
  *check({ calls, sdk }) {
    const buckets = sdk.limits ?? {};
    const known = Object.keys(buckets);
    const used = new Set<string>();
    function* inList(list: readonly string[] | undefined): Iterable<Finding> {
      for (const [index, name] of (list ?? []).entries()) {
        used.add(name);
        if (!known.includes(name)) yield { at: list!, key: index, message: unknown(name) };
      }
    }
    const unknown = (name: string) => `There is no bucket "${name}" in x-sdk.limits. ${nearest(name, known)}`;

    for (const host of Object.values(sdk.hosts ?? {})) yield* inList(host.limits);
    for (const { sdk: own } of calls) yield* inList(own.limits);
    for (const [name, bucket] of Object.entries(buckets)) {
      const other = bucket.shareOf?.bucket;
      if (other === undefined) continue;
      if (other === name)
        yield { at: bucket.shareOf!, key: "bucket", message: `"${name}" is a share of itself. Name another bucket.` };
      else if (!known.includes(other)) yield { at: bucket.shareOf!, key: "bucket", message: unknown(other) };
    }
    for (const headers of sdk.rateHeaders ?? []) {
      if (headers.bucket !== undefined && !known.includes(headers.bucket)) {
        yield { at: headers, key: "bucket", message: unknown(headers.bucket) };
      }
    }
    for (const name of known) {
      const isBase = Object.values(buckets).some((bucket) => bucket.shareOf?.bucket === name);
      if (used.has(name) || isBase) continue;
      yield {
        at: buckets,
        key: name,
        part: "key",
        message: `Nothing draws on the bucket "${name}". Name it in limits of a host or an operation, or leave it out.`,
      };
    }
  },
};
