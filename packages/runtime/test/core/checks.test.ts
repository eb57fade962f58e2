import { expect, test } from "vitest";
import { checkBody } from "../../src/core/checks.ts";
import { InvalidRequestError } from "../../src/errors.ts";
import type { Operation, ValueCheck } from "../../src/operation.ts";

const run = (format: ValueCheck["format"], at: unknown): void =>
  checkBody({ id: "x.y", method: "POST", path: "/", checks: [{ pointer: "/events/*/at", format }] } as Operation, {
    events: [{}, { at }],
  });

test.each<[ValueCheck["format"], unknown]>([
  ["unix-s", 1_704_067_200],
  ["unix-s", 1_704_067_200.5],
  ["unix-s", 0],
  ["unix-s", 99_999_999_999],
  ["unix-s", -99_999_999_999],
  ["unix-ms", 0],
  ["unix-ms", 100_000_000_000],
  ["unix-ms", -100_000_000_000],
  ["unix-s", null],
  ["unix-ms", 1_704_067_200_000],
  ["iso-zone", "2026-01-15T10:30:00Z"],
  ["iso-zone", "2026-01-15T10:30:00.123+02:00"],
  ["iso-zone", "2026-01-15T10:30:00:123Z"],
  ["iso-zone", new Date(0)],
])("%s takes %s", (format, value) => expect(() => run(format, value)).not.toThrow());

test.each<[ValueCheck["format"], unknown, string]>([
  ["unix-s", 1_704_067_200_000, "send 1704067200."],
  ["unix-s", 1_704_067_200_999, "send 1704067200."],
  ["unix-s", 100_000_000_000, "send 100000000."],
  ["unix-s", -100_000_000_000, "send -100000000."],
  ["unix-s", "2026-01-15", "Math.floor"],
  ["unix-s", new Date(0), "Math.floor"],
  ["unix-s", Number.NaN, "a finite number"],
  ["unix-s", Number.POSITIVE_INFINITY, "a finite number"],
  ["unix-ms", Number.NaN, "a finite number"],
  ["unix-ms", Number.NEGATIVE_INFINITY, "a finite number"],
  ["iso-zone", new Date(Number.NaN), "2026-01-15T10:30:00Z"],
  ["unix-ms", 1_704_067_200, "send 1704067200000."],
  ["unix-ms", 99_999_999_999, "send 99999999999000."],
  ["iso-zone", ["2026-01-15T10:30:00Z"], "2026-01-15T10:30:00Z"],
  ["iso-zone", "2026-01-15T10:30:00", "2026-01-15T10:30:00Z"],
  ["iso-zone", "2026-01-15", "2026-01-15T10:30:00Z"],
  ["iso-zone", 1_704_067_200, "2026-01-15T10:30:00Z"],
])("%s refuses %s and shows the right form", (format, value, hint) => {
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
  const checks: ValueCheck[] = [{ pointer: "/schedule/time", format: "iso-zone", unless }];
  const check = () => checkBody({ id: "x.y", method: "POST", path: "/", checks } as Operation, body);
  if (passes) expect(check).not.toThrow();
  else expect(check).toThrow(InvalidRequestError);
});

test("a check may be for some items only", () => {
  const only = { type: ["person"], action: ["identify", "update"] };
  const late = 1_704_067_200_000;
  const checks: ValueCheck[] = [
    { pointer: "/batch/*/at", format: "unix-s", only },
    { pointer: "/data/at", format: "unix-s", only },
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
