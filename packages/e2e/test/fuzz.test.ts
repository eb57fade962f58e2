import { describe, expect, test } from "vitest";
import { judgeCallError, judgeError, judgeRequest } from "../src/fuzz/judge.ts";
import { complaints, fuzz, type Report } from "../src/fuzz/run.ts";
import type { Seen } from "../src/fuzz/vendor-stub.ts";

const COUNT = 50_000;

test("bad input gives a typed error or a valid request, never another throw and never a hang", async () => {
  const report = await fuzz({ seed: 1, from: 0, count: COUNT, threads: 2 });
  expect(complaints(report)).toEqual([]);
});

describe("the judge", () => {
  const operation = { id: "things.get", method: "GET" as const, path: "/things/{id}" };
  const baseUrl = "https://api.acme.test/base";
  const init = { method: "GET", headers: {}, redirect: "manual" as const, signal: new AbortController().signal };
  const judge = (url: string, more: object = {}, expected: object = {}) =>
    judgeRequest({ url, init: { ...init, ...more } } as Seen, { operation, baseUrl, ...expected });
  const good = `${baseUrl}/things/1`;

  test("lets a good request pass", () => {
    expect(() => judge(good, {}, { path: { id: 1 } })).not.toThrow();
    expect(() => judge(`${baseUrl}/things/a%2Fb?c=d`, {}, { path: { id: "a/b" } })).not.toThrow();
  });

  test.each<[string, string, object?, object?]>([
    ["no URL", "/things/1"],
    ["another host", "https://evil.test/base/things/1"],
    ["not https", "http://api.acme.test/base/things/1"],
    ["above the base URL", "https://api.acme.test/things/1"],
    ["a segment too many", `${good}/2`],
    ["an empty segment", `${baseUrl}/things/`],
    ["another path", `${baseUrl}/thongs/1`],
    ["another id", `${baseUrl}/things/2`, {}, { path: { id: "1" } }],
    ["a fragment", `${good}#a`],
    ["another method", good, { method: "POST" }],
    ["redirects that are followed", good, { redirect: "follow" }],
    ["a header of two lines", good, { headers: { a: "b\r\nc: d" } }],
    ["a header that no header can carry", good, { headers: { a: "€" } }],
    ["a header that is not ours", good, { headers: { Host: "evil.test" } }],
    ["no signal", good, { signal: undefined }],
    ["a GET with a body", good, { body: "{}" }],
  ])("refuses %s", (_, url, more, expected) => {
    expect(() => judge(url, more, expected)).toThrow(expect.objectContaining({ name: "Breach" }));
  });

  test.each<[string, string, string, object?]>([
    ["JSON that is none", "application/json", "{"],
    ["another body", "application/json", '{"a":2}', { body: { a: 1 } }],
    ["a form that is not encoded", "application/x-www-form-urlencoded", "a=b c"],
    ["no media type", "", "{}"],
  ])("refuses a body: %s", (_, media, body, expected) => {
    const post = { id: "things.create", method: "POST" as const, path: "/things" };
    const headers = media === "" ? {} : { "content-type": media };
    expect(() =>
      judge(`${baseUrl}/things`, { method: "POST", headers, body }, { operation: post, ...expected }),
    ).toThrow(expect.objectContaining({ name: "Breach" }));
  });

  test("refuses errors that are not ours, of the wrong class, or that tell", async () => {
    const { InvalidRequestError, ConnectionError } = await import("@carillon/runtime");
    const breach = expect.objectContaining({ name: "Breach" });
    expect(() => judgeError(new TypeError("x"), ["TypeError"])).toThrow(breach);
    expect(() => judgeError(undefined, [])).toThrow(breach);
    expect(() => judgeCallError(new ConnectionError("x", { mayHaveBeenProcessed: true }), 0, [])).toThrow(breach);
    expect(() => judgeCallError(new InvalidRequestError("x"), 1, [])).toThrow(breach);
    expect(() => judgeCallError(new InvalidRequestError("the key hush"), 0, ["hush"])).toThrow(breach);
    expect(judgeCallError(new InvalidRequestError("x"), 0, [])).toBe("InvalidRequestError");
  });

  test("has no praise for a run that was none", () => {
    const report: Report = { seed: 1, from: 0, count: 10_000, threads: 1, counts: {}, findings: [], seconds: 1 };
    expect(complaints(report).join()).toContain("10000 inputs were never tried");
    const counts = { "calls: InvalidRequestError": 10_000 };
    expect(complaints({ ...report, counts }).join()).toContain("calls: 0 of 10000 inputs were sent");
  });
});
