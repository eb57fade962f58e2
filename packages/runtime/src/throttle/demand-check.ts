import { ConfigurationError } from "../errors.ts";
import type { AcquireOptions, BucketDemand } from "./limiter.ts";

const isAmount = (value: number): boolean => Number.isInteger(value) && value >= 1;
/** Callers without types may pass text or null, which compare like numbers. */
export const isBound = (value: unknown): boolean => value === undefined || (typeof value === "number" && value >= 0);

const wrong = (what: string): ConfigurationError => new ConfigurationError(what);

/** What is wrong with the numbers of a demand. A cost above the limit is not. */
export function faultOf({ id, windows, concurrent, cost = 1 }: BucketDemand): ConfigurationError | undefined {
  if (typeof id !== "string" || id === "") return wrong("A bucket needs an `id` that is not empty.");
  if (!isAmount(cost)) return wrong(`Bucket ${id}: \`cost\` must be a whole number, 1 or more.`);
  if (concurrent !== undefined && !(isBound(concurrent) && concurrent >= 1))
    return wrong(`Bucket ${id}: \`concurrent\` must be 1 or more.`);
  for (const { limit, windowMs } of windows) {
    if (!(Number.isFinite(limit) && limit >= 1)) return wrong(`Bucket ${id}: a \`limit\` must be a number, 1 or more.`);
    if (!(Number.isFinite(windowMs) && windowMs > 0))
      return wrong(`Bucket ${id}: a \`windowMs\` must be a number above 0.`);
  }
  return undefined;
}

/** Whether two demands on one bucket name the same numbers. */
export function sameNumbers(a: BucketDemand, b: BucketDemand): boolean {
  return (
    a.concurrent === b.concurrent &&
    (a.windows === b.windows ||
      (a.windows.length === b.windows.length &&
        a.windows.every(({ limit, windowMs }, index) => {
          const other = b.windows[index]!;
          return limit === other.limit && windowMs === other.windowMs;
        })))
  );
}

/** What is wrong with the options of a call. */
export function faultIn(options: AcquireOptions): ConfigurationError | undefined {
  const { priority = 0, maxWaitMs, maxPauseMs, maxQueue, enqueuedAt = 0, fairnessKey = "" } = options;
  if (!Number.isFinite(priority)) return wrong("`priority` must be a finite number.");
  if (!isBound(maxWaitMs)) return wrong("`maxWaitMs` must be a number, 0 or more.");
  if (!isBound(maxPauseMs)) return wrong("`maxPauseMs` must be a number, 0 or more.");
  if (!isBound(maxQueue)) return wrong("`maxQueue` must be a number, 0 or more.");
  if (!Number.isFinite(enqueuedAt)) return wrong("`enqueuedAt` must be a time of the limiter's clock.");
  if (typeof fairnessKey !== "string") return wrong("`fairnessKey` must be text.");
  return undefined;
}
