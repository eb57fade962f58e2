import { InvalidRequestError } from "@carillon/runtime";

/**
 * A time as the Track and App APIs take it: `created_at`, `timestamp`, `send_at` and the like.
 *
 * `customerio.customers.identify(id, { created_at: unixSeconds(user.createdAt) })`
 * @returns Unix seconds, rounded down to whole ones.
 * @throws InvalidRequestError for a `Date` that holds no time.
 */
export function unixSeconds(date: Date): number {
  return Math.floor(timeOf(date, "unixSeconds") / 1000);
}

/**
 * A time as the Pipelines API takes it: `timestamp`, `sentAt`, `createdAt` and the like.
 *
 * `customerio.pipelines.track({ userId, event, timestamp: isoTime(order.paidAt) })`
 * @returns ISO 8601 in UTC with milliseconds, such as `2026-01-15T10:30:00.000Z`.
 * @throws InvalidRequestError for a `Date` that holds no time.
 */
export function isoTime(date: Date): string {
  return new Date(timeOf(date, "isoTime")).toISOString();
}

function timeOf(date: Date, name: string): number {
  const time = date instanceof Date ? date.getTime() : Number.NaN;
  if (Number.isNaN(time)) throw new InvalidRequestError(`${name}() takes a Date that holds a time`);
  return time;
}
