import fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { RateHeaders } from "../../src/operation.ts";
import { evidenceOf, spentOf } from "../../src/throttle/rate-headers.ts";
import { replyTime, retryAfterOf, waitOf } from "../../src/throttle/reply-time.ts";

const served = Date.UTC(2026, 10, 1, 12, 0, 0);
const DATE = new Date(served).toUTCString();
const time = () => ({ epochMs: served, isServers: true });

describe("waitOf", () => {
  it.each([
    ["seconds", "30", 30_000],
    ["fractions", "0.341", 341],
    ["zero", "0", 0],
    ["a negative number", "-5", 0],
    ["epoch seconds, with a second for the grain", String(served / 1_000 + 10), 11_000],
    ["fractional epoch seconds", `${served / 1_000 + 10}.5`, 11_500],
    ["epoch milliseconds", String(served + 2_500), 3_500],
    ["an HTTP date", "Sun, 01 Nov 2026 12:00:10 GMT", 11_000],
    ["an RFC 850 date", "Sunday, 01-Nov-26 12:00:10 GMT", 11_000],
    ["an asctime date, which is UTC", "Sun Nov  1 12:00:10 2026", 11_000],
    ["an ISO date", "2026-11-01T12:00:10Z", 11_000],
    ["an ISO date of a zone to the east", "2026-11-01T14:00:10+02:00", 11_000],
    ["an ISO date of a zone to the west, without a colon", "2026-11-01T06:30:10-0530", 11_000],
    ["no date without a zone", "2026-11-01T12:00:10", undefined],
    ["no date with a blank in it", "2026-11-01 12:00:10Z", undefined],
    ["no year of six digits", "+002026-11-01T12:00:10Z", undefined],
    ["no date behind words", "after Sun, 01 Nov 2026 12:00:10 GMT", undefined],
    ["no day without a time", "Sun, 01 Nov 2026", undefined],
    ["no date that there is not", "Sun, 41 Nov 2026 12:00:10 GMT", undefined],
    ["seconds up to a thousand million", "1000000000", 1e12],
    ["epoch seconds up to a million million", "1000000000000", 1e15 - served + 1_000],
    ["a date in the past", "Sun, 01 Nov 2020 12:00:10 GMT", 0],
    ["words", "soon", undefined],
    ["a number with a unit", "2 days", undefined],
    ["a number that no double holds", "9".repeat(400), undefined],
    ["nothing", "", undefined],
    ["an exponent", "1e9", undefined],
  ])("reads %s", (_, text, expected) => {
    expect(waitOf(text, time)).toBe(expected);
  });

  it("reads nothing where there is no header", () => {
    expect(waitOf(null, time)).toBeUndefined();
  });

  it("believes a date for a minute at the most when the server's clock is unknown", () => {
    expect(waitOf("Sun, 01 Nov 2026 13:00:00 GMT", () => ({ epochMs: served, isServers: false }))).toBe(60_000);
    expect(waitOf("3600", () => ({ epochMs: served, isServers: false }))).toBe(3_600_000);
  });
});

it("reads dates as UTC wherever it runs", () => {
  const { TZ } = process.env;
  process.env.TZ = "Asia/Tokyo";
  try {
    for (const text of ["Sun Nov  1 12:00:10 2026", "Sun, 01 Nov 2026 12:00:10 GMT", "2026-11-01T12:00:10Z"])
      expect(waitOf(text, time)).toBe(11_000);
  } finally {
    if (TZ === undefined) delete process.env.TZ;
    else process.env.TZ = TZ;
  }
});

describe("replyTime", () => {
  it("is the server's, unless a cache answered or there is no date", () => {
    expect(replyTime(new Headers({ date: DATE }), 5)).toEqual({ epochMs: served, isServers: true });
    expect(replyTime(new Headers({ date: DATE, age: "0" }), 5)).toEqual({ epochMs: served, isServers: true });
    expect(replyTime(new Headers({ date: DATE, age: "30" }), 5)).toEqual({ epochMs: 5, isServers: false });
    expect(replyTime(new Headers({ date: "yesterday" }), 5)).toEqual({ epochMs: 5, isServers: false });
  });
});

describe("retryAfterOf", () => {
  it("prefers milliseconds, then the header that is named", () => {
    expect(retryAfterOf(new Headers({ "retry-after-ms": "12.5", "retry-after": "9" }), time)).toBe(13);
    expect(retryAfterOf(new Headers({ "retry-after": "9" }), time)).toBe(9_000);
    expect(retryAfterOf(new Headers({ "x-ratelimit-retry-after": "7" }), time, "x-ratelimit-retry-after")).toBe(7_000);
    expect(retryAfterOf(new Headers(), time)).toBeUndefined();
  });
});

describe("evidenceOf", () => {
  const legacy: RateHeaders = {
    limit: "x-ratelimit-limit",
    remaining: "x-ratelimit-remaining",
    reset: { name: "x-ratelimit-reset", unit: "epoch-s" },
  };
  const list: RateHeaders = {
    limit: "ratelimit-limit",
    remaining: "ratelimit-remaining",
    reset: { name: "ratelimit-reset", unit: "delta-s" },
    form: "list",
  };
  const fields: RateHeaders = { limit: "ratelimit-policy", remaining: "ratelimit" };

  it("reads X-RateLimit headers with an epoch or a delta", () => {
    const headers = new Headers({
      "x-ratelimit-limit": "100",
      "x-ratelimit-remaining": "42",
      "x-ratelimit-reset": String(served / 1_000 + 30),
    });
    expect(evidenceOf(headers, legacy, time)).toEqual({ limit: 100, remaining: 42, resetMs: 31_000 });
    headers.set("x-ratelimit-reset", "30");
    expect(evidenceOf(headers, legacy, time)).toEqual({ limit: 100, remaining: 42, resetMs: 30_000 });
  });

  it("reads a list of quotas, the binding one first", () => {
    const headers = new Headers({
      "ratelimit-limit": "10, 10;w=1, 150;w=60",
      "ratelimit-remaining": "149",
      "ratelimit-reset": "57",
    });
    const windows = [
      { limit: 10, windowMs: 1_000 },
      { limit: 150, windowMs: 60_000 },
    ];
    expect(evidenceOf(headers, list, time)).toEqual({ limit: 10, remaining: 149, resetMs: 57_000, windows });
  });

  it("reads structured fields, whose names join what is left to its window; quotas of requests only", () => {
    const headers = new Headers({
      ratelimit: '"burst";r=9;t=1, "day";r=3;t=600, "bytes";r=0;t=60',
      "ratelimit-policy": '"burst";q=10;w=1, "day";q=500;w=86400, "bytes";q=9999;w=60;qu="content-bytes"',
    });
    const windows = [
      { limit: 10, windowMs: 1_000, remaining: 9, resetMs: 1_000 },
      { limit: 500, windowMs: 86_400_000, remaining: 3, resetMs: 600_000 },
    ];
    expect(evidenceOf(headers, fields, time)).toEqual({ windows });
    expect(spentOf(evidenceOf(headers, fields, time)!)).toBeUndefined();
    headers.set("ratelimit", '"burst";r=0;t=1, "day";r=0;t=600');
    expect(spentOf(evidenceOf(headers, fields, time)!)).toEqual({ resetMs: 600_000 });
  });

  it("takes the least that is left where no window is told for it", () => {
    const left = (ratelimit: string) => evidenceOf(new Headers({ ratelimit }), fields, time);
    const [a, b, c, d] = ['"a";r=9;t=1', '"b";r=3;t=600', '"c";r=3;t=20', '"d";r=3'];
    for (const members of [
      [a, b, c, d],
      [a, d, c, b],
      [b, c, a, d],
      [c, b, a, d],
      [d, c, b, a],
      [c, d, b, a],
    ])
      expect(left(members.join(", "))).toEqual({ remaining: 3, resetMs: 600_000 });
    expect(left('"x", "b";r=3')).toEqual({ remaining: 3, resetMs: undefined });
    expect(left(`${a}, ${d}`)).toEqual({ remaining: 3, resetMs: undefined });
    expect(left('"x", "y";t=5, "b";r=3;t=600')).toEqual({ remaining: 3, resetMs: 600_000 });
    expect(left('"a";r=9;pk=:YWJj:')).toEqual({ remaining: 9 });
    expect(left("limit=100, remaining=7, reset=20")).toEqual({ remaining: 7, resetMs: 20_000 });
  });

  it("leaves out members that make no sense, and fields that are malformed anywhere", () => {
    const of = (policy: string, ratelimit = '"a";r=1') =>
      evidenceOf(new Headers({ "ratelimit-policy": policy, ratelimit }), fields, time);
    const a = { limit: 10, windowMs: 60_000, remaining: 1, resetMs: undefined };
    expect(of('"a";q=10;w=60, "b";q=-5;w=60, "c";q=9;w=0, "d";w=60, "e";q=ten;w=60, "f";q=1.5;w=9')).toEqual({
      windows: [a],
    });
    expect(of('"a";q=10;w=60;comment="x, y; q=1"')).toEqual({ windows: [a] });
    expect(of('"a";q=10;w=60;qu="concurrent-requests"')).toBeUndefined();
    expect(of("limit=10;w=60", '"b";r=1')).toEqual({ remaining: 1 });
    expect(of('"a";q=10;w=60', '"a";t=5')).toEqual({ windows: [{ limit: 10, windowMs: 60_000 }] });
    for (const malformed of [
      '"a";q=10;w=60,',
      '"a";q=10;w=60, "b',
      '"a";q=10;w=60, (1);q=3',
      '"a;q=10;w=60',
      '"a";q=1e999;w=60',
      '("a" "b");q=10;w=60',
      '"a" q=10',
    ])
      expect(of(malformed)).toEqual({ remaining: 1 });
    expect(of(Array.from({ length: 5_000 }, (_, index) => `"a${index}";q=1;w=1`).join(", "))).toEqual({ remaining: 1 });
    expect(of('"a";q=10;w=60', '"a";r=-1, "a";r=many, "a"')).toEqual({ windows: [{ limit: 10, windowMs: 60_000 }] });
  });

  it("says for how long nothing is left: for the longest time that is told", () => {
    const window = { limit: 10, windowMs: 60_000 };
    expect(spentOf({ remaining: 0 })).toEqual({ resetMs: undefined });
    expect(spentOf({ remaining: 0, resetMs: 0 })).toEqual({ resetMs: 0 });
    expect(spentOf({ remaining: 0, windows: [{ ...window, remaining: 0, resetMs: 5_000 }] })).toEqual({
      resetMs: 5_000,
    });
    expect(spentOf({ remaining: 0, resetMs: 9_000, windows: [{ ...window, remaining: 0 }] })).toEqual({
      resetMs: 9_000,
    });
    expect(spentOf({ remaining: 1, resetMs: 9_000, windows: [window] })).toBeUndefined();
  });

  it("gives nothing for headers that are not there or make no sense", () => {
    expect(evidenceOf(new Headers(), legacy, time)).toBeUndefined();
    expect(
      evidenceOf(new Headers({ "x-ratelimit-remaining": "many", "x-ratelimit-limit": "some" }), legacy, time),
    ).toBeUndefined();
    expect(evidenceOf(new Headers({ "x-ratelimit-remaining": "-3" }), legacy, time)).toMatchObject({ remaining: 0 });
  });

  it("never throws and never gives a number that is negative, infinite or none, whatever stands in the headers", () => {
    const piece = fc.constantFrom(
      "0",
      "1",
      "-1",
      ".",
      ";",
      ",",
      "w=",
      "q=",
      "r=",
      "t=",
      "=",
      '"',
      " ",
      "e9",
      "Sun,",
      "GMT",
      "99999999999999999999",
      "NaN",
      "remaining=",
      '"a";q=10;w=60',
      '"a";r=0;t=9',
      "qu=",
      "2026-11-01T12:00:00Z",
    );
    const value = fc.oneof(
      fc.string({ unit: fc.integer({ min: 0x20, max: 0x7e }).map((code) => String.fromCharCode(code)) }),
      fc.array(piece, { maxLength: 12 }).map((parts) => parts.join("")),
      fc.double().map(String),
      fc.date({ noInvalidDate: true }).map((date) => date.toUTCString()),
    );
    const sane = (number: number | undefined): void => {
      if (number !== undefined) expect(Number.isFinite(number) && number >= 0).toBe(true);
    };
    fc.assert(
      fc.property(value, value, value, value, (limit, remaining, reset, date) => {
        const headers = new Headers({ date, "retry-after": reset, "retry-after-ms": limit, limit, remaining, reset });
        const clock = () => replyTime(headers, served);
        sane(retryAfterOf(headers, clock));
        sane(waitOf(reset, clock));
        const family: RateHeaders = { limit: "limit", remaining: "remaining", reset: { name: "reset", unit: "auto" } };
        const evidence = evidenceOf(headers, family, clock);
        for (const number of [evidence?.limit, evidence?.remaining, evidence?.resetMs]) sane(number);
        for (const window of evidence?.windows ?? [])
          for (const number of [window.limit, window.windowMs, window.remaining, window.resetMs]) sane(number);
      }),
      { numRuns: 5_000 },
    );
  });
});
