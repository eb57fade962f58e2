import type { Batch, Bucket, Condition, LimitWindow, Vendor } from "../../../packages/runtime/src/operation.ts";
import { perSpan } from "./duration.ts";

const windowsInWords = (windows: readonly LimitWindow[]): string =>
  windows.map(({ limit, windowMs }) => `${limit}${perSpan(windowMs)}`).join(", ");

function conditionInWords(condition: Condition): string {
  if (condition.any) return condition.any.map(conditionInWords).join(" or ");
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

const digits = (value: number): string => value.toLocaleString("en-US");

const bytesInWords = (bytes: number): string =>
  bytes % 1_000_000 === 0 ? `${digits(bytes / 1_000_000)} MB` : `${digits(bytes / 1000)} KB`;

function itemsInWords({ fields, combined, exclusive, count }: Batch, max: number): string {
  if (count !== undefined) return `${digits(max)} members of the items' \`${count}\``;
  if (fields.length === 1 || combined) return `${digits(max)} items`;
  return `${digits(max)} items of ${exclusive ? "one" : "each"} kind`;
}

/** What a request can carry, in words; `undefined` when no number is known. */
export function chunkInWords(batch: Batch): string | undefined {
  const { max, maxBytes } = batch;
  const words = [max && itemsInWords(batch, max), maxBytes && bytesInWords(maxBytes)].filter(Boolean);
  return words.length > 0 ? words.join(" and ") : undefined;
}

/** What one item may be, in words. */
export const itemLimitInWords = ({ itemMaxBytes }: Batch): string | undefined =>
  itemMaxBytes === undefined ? undefined : bytesInWords(itemMaxBytes);
