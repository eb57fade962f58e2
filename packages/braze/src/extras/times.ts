import { InvalidRequestError } from "@carillon/runtime";

/**
 * A time as Braze takes it: ISO 8601 in UTC, such as `2026-01-15T10:30:00.000Z`.
 *
 * @throws InvalidRequestError for a date that is none.
 */
export function isoTime(date: Date): string {
  if (Number.isNaN(date.getTime())) throw new InvalidRequestError("This Date is not valid: it holds no time");
  return date.toISOString();
}

/**
 * A day as `start_date`, `end_date` and `dob` take it, such as `2026-01-15`: the day that it is in UTC at this time.
 *
 * @throws InvalidRequestError for a date that is none.
 */
export function isoDay(date: Date): string {
  return isoTime(date).slice(0, -"T00:00:00.000Z".length);
}
