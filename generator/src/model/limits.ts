import type { Bucket, Condition, LimitWindow, Vendor } from "../../../packages/runtime/src/operation.ts";
import { perSpan } from "./duration.ts";

const windowsInWords = (windows: readonly LimitWindow[]): string =>
  windows.map(({ limit, windowMs }) => `${limit}${perSpan(windowMs)}`).join(", ");

function conditionInWords(condition: Condition): string {
  const subject = condition.query === undefined ? `\`${condition.body ?? ""}\` of the body` : `\`${condition.query}\``;
  if (condition.present === false) return `without ${subject}`;
  if (condition.equals !== undefined) return `when ${subject} is ${JSON.stringify(condition.equals)}`;
  if (condition.includes !== undefined) return `when ${subject} holds ${condition.includes}`;
  return `with ${subject}`;
}

/** A bucket as a reader wants it: `75/s, 750/min`. */
export function bucketInWords(buckets: Vendor["buckets"], name: string): string {
  const bucket: Bucket | undefined = buckets[name];
  if (!bucket) return name;
  const parts = [
    bucket.windows.length > 0 ? windowsInWords(bucket.windows) : undefined,
    bucket.shareOf
      ? `${Math.round(bucket.shareOf.ratio * 100)}% of ${bucketInWords(buckets, bucket.shareOf.bucket)}`
      : undefined,
    bucket.concurrent === undefined ? undefined : `${bucket.concurrent} at once`,
    bucket.plans && bucket.windows.length > 0 ? "more by plan" : undefined,
  ].filter((part) => part !== undefined);
  const words = parts.length > 0 ? parts.join(", ") : "not published";
  return bucket.when ? `${words} ${conditionInWords(bucket.when)}` : words;
}

/** The limits of an operation in words; `undefined` when it has none. */
export function limitsInWords(buckets: Vendor["buckets"], names: readonly string[]): string | undefined {
  const words = [...new Set(names.map((name) => bucketInWords(buckets, name)))];
  return words.length > 0 ? words.join("; ") : undefined;
}
