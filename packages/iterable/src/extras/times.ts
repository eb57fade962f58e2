import { InvalidRequestError } from "@carillon/runtime";

/**
 * A time as `createdAt` of an event takes it: Unix seconds, a whole number.
 *
 * @throws InvalidRequestError for a date that is none.
 */
export function unixSeconds(date: Date): number {
  return Math.floor(unixMilliseconds(date) / 1000);
}

/**
 * A time as `issuedBefore` takes it: Unix milliseconds.
 *
 * @throws InvalidRequestError for a date that is none.
 */
export function unixMilliseconds(date: Date): number {
  const time = date.getTime();
  if (Number.isNaN(time)) throw new InvalidRequestError("This Date is not valid: it holds no time");
  return time;
}

/**
 * A time as `sendAt` of a send and the ranges of exports take it: `2026-01-15 10:30:00`, in UTC, without milliseconds.
 *
 * @throws InvalidRequestError for a date that is none.
 */
export function utcTime(date: Date): string {
  return isoTime(date).replace("T", " ").slice(0, -".000Z".length);
}

/**
 * A time as `sendAt` of `campaigns.schedule` and dates among `dataFields` take it: ISO 8601 in UTC, such as
 * `2026-01-15T10:30:00.000Z`.
 *
 * @throws InvalidRequestError for a date that is none.
 */
export function isoTime(date: Date): string {
  return new Date(unixMilliseconds(date)).toISOString();
}
