import { expect, test } from "vitest";
import { checkBody } from "../../src/core/checks.ts";
import { isoWithZone, unixMilliseconds, unixSeconds } from "../../src/core/value-formats.ts";
import { InvalidRequestError } from "../../src/errors.ts";
import type { Operation, ValueCheck } from "../../src/operation.ts";

const run = (format: ValueCheck["format"], at: unknown): void =>
  checkBody({ id: "x.y", method: "POST", path: "/", checks: [{ pointer: "/events/*/at", format }] } as Operation, {
    events: [{}, { at }],
  });

test.each<[ValueCheck["format"], unknown]>([
  [unixSeconds, 1_704_067_200],
  [unixSeconds, 1_704_067_200.5],
  [unixSeconds, 0],
  [unixSeconds, 99_999_999_999],
  [unixSeconds, -99_999_999_999],
  [unixMilliseconds, 0],
  [unixMilliseconds, 100_000_000_000],
  [unixMilliseconds, -100_000_000_000],
  [unixSeconds, null],
  [unixMilliseconds, 1_704_067_200_000],
  [isoWithZone, "2026-01-15T10:30:00Z"],
  [isoWithZone, "2026-01-15T10:30:00.123+02:00"],
  [isoWithZone, "2026-01-15T10:30:00:123Z"],
  [isoWithZone, new Date(0)],
])("%j takes %s", (format, value) => expect(() => run(format, value)).not.toThrow());

test.each<[ValueCheck["format"], unknown, string]>([
  [unixSeconds, 1_704_067_200_000, "send 1704067200."],
  [unixSeconds, 1_704_067_200_999, "send 1704067200."],
  [unixSeconds, 100_000_000_000, "send 100000000."],
  [unixSeconds, -100_000_000_000, "send -100000000."],
  [unixSeconds, "2026-01-15", "Math.floor"],
  [unixSeconds, new Date(0), "Math.floor"],
  [unixSeconds, Number.NaN, "a finite number"],
  [unixSeconds, Number.POSITIVE_INFINITY, "a finite number"],
  [unixMilliseconds, Number.NaN, "a finite number"],
  [unixMilliseconds, Number.NEGATIVE_INFINITY, "a finite number"],
  [isoWithZone, new Date(Number.NaN), "2026-01-15T10:30:00Z"],
  [unixMilliseconds, 1_704_067_200, "send 1704067200000."],
  [unixMilliseconds, 99_999_999_999, "send 99999999999000."],
  [isoWithZone, ["2026-01-15T10:30:00Z"], "2026-01-15T10:30:00Z"],
  [isoWithZone, "2026-01-15T10:30:00", "2026-01-15T10:30:00Z"],
  [isoWithZone, "2026-01-15", "2026-01-15T10:30:00Z"],
  [isoWithZone, 1_704_067_200, "2026-01-15T10:30:00Z"],
])("%j refuses %s and shows the right form", (format, value, hint) => {
  expect(() => run(format, value)).toThrow(InvalidRequestError);
  expect(() => run(format, value)).toThrow(expect.objectContaining({ operation: "x.y" }));
  expect(() => run(format, value)).toThrow("x.y: the field /events/*/at");
  expect(() => run(format, value)).toThrow(hint);
});

test.each([
  [{ schedule: { time: "2026-01-15T10:30:00", local: true } }, true],
  [{ schedule: { time: "2026-01-15T10:30:00", local: false } }, false],
  [{ schedule: { time: "2026-01-15T10:30:00" } }, false],
  [{ schedule: { time: "2026-01-15T10:30:00", best: true } }, true],
])("a value that another member gives a meaning of its own is not judged: %j", (body, passes) => {
  const unless = ["/schedule/local", "/schedule/best"];
  const checks: ValueCheck[] = [{ pointer: "/schedule/time", format: isoWithZone, unless }];
  const check = () => checkBody({ id: "x.y", method: "POST", path: "/", checks } as Operation, body);
  if (passes) expect(check).not.toThrow();
  else expect(check).toThrow(InvalidRequestError);
});

test("a check may be for some items only", () => {
  const only = { type: ["person"], action: ["identify", "update"] };
  const late = 1_704_067_200_000;
  const checks: ValueCheck[] = [
    { pointer: "/batch/*/at", format: unixSeconds, only },
    { pointer: "/data/at", format: unixSeconds, only },
  ];
  const check = (body: unknown) => () => checkBody({ id: "x.y", method: "POST", path: "/", checks } as Operation, body);
  for (const action of only.action) {
    expect(check({ batch: [{}, { type: "person", action, at: late }] })).toThrow("the field /batch/*/at");
    expect(check({ type: "person", action, data: { at: late } })).toThrow("the field /data/at");
  }
  for (const item of [
    { type: "person", action: "event" },
    { type: "object", action: "identify" },
    { action: "identify" },
  ]) {
    expect(check({ batch: [{ ...item, at: late }] })).not.toThrow();
    expect(check({ ...item, data: { at: late } })).not.toThrow();
  }
});
