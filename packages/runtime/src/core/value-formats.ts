import type { ValueFormat } from "../operation.ts";

/** Seconds above this lie after the year 5138; milliseconds below it lie before March 1973. */
const SECONDS_OR_MILLISECONDS = 1e11;
/** One vendor documents the fraction after a colon (`10:30:00:123Z`) beside the form with a point. */
const ISO_WITH_ZONE = /^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}(:\d{2}([.:]\d+)?)?(Z|[+-]\d{2}:?\d{2})$/;

const isNumber = (value: unknown): value is number => Number.isFinite(value);

/** Unix seconds. */
export const unixSeconds: ValueFormat = {
  kind: "unix-s",
  wrong(value) {
    if (!isNumber(value))
      return "takes Unix seconds as a finite number, such as 1704067200 (from a Date: Math.floor(date.getTime() / 1000))";
    if (Math.abs(value) < SECONDS_OR_MILLISECONDS) return undefined;
    return `takes Unix seconds, and ${value} can only be milliseconds: send ${Math.floor(value / 1000)}`;
  },
};

/** Unix milliseconds. */
export const unixMilliseconds: ValueFormat = {
  kind: "unix-ms",
  wrong(value) {
    if (!isNumber(value))
      return "takes Unix milliseconds as a finite number, such as 1704067200000 (from a Date: date.getTime())";
    if (value === 0 || Math.abs(value) >= SECONDS_OR_MILLISECONDS) return undefined;
    return `takes Unix milliseconds, and ${value} can only be seconds: send ${value * 1000}`;
  },
};

/** ISO 8601 with a time zone. */
export const isoWithZone: ValueFormat = {
  kind: "iso-zone",
  wrong(value) {
    if (value instanceof Date ? isNumber(value.getTime()) : typeof value === "string" && ISO_WITH_ZONE.test(value))
      return undefined;
    return "takes ISO 8601 with a time zone, such as 2026-01-15T10:30:00Z (from a Date: date.toISOString())";
  },
};
