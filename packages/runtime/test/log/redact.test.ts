import { describe, expect, test } from "vitest";
import { cleanHeaders, createRedactor, redactCut, redactUrl, safeCause } from "../../src/log/redact.ts";

const SECRET = "sk_live_made_up";
const redact = createRedactor(() => [SECRET, "pass", "abc"]);

describe("a text", () => {
  test.each([
    [`key ${SECRET} and ${SECRET}`, "key [redacted] and [redacted]"],
    ["pass", "[redacted]"],
    ["abc abcd", "abc abcd"],
    ["", ""],
  ])("%j is told as %j", (text, told) => {
    expect(redact(text)).toBe(told);
  });
  test("is cleaned of the secrets of that moment", () => {
    let secrets = ["first-secret"];
    const current = createRedactor(() => secrets);
    expect(current("first-secret second-secret")).toBe("[redacted] second-secret");
    secrets = ["second-secret"];
    expect(current("first-secret second-secret")).toBe("first-secret [redacted]");
  });
});

describe("a URL", () => {
  const host = "https://api.example/a";
  test.each([
    [`${host}?clientId=1&clientSecret=s%20t`, `${host}?clientId=1&clientSecret=[redacted]`],
    [`${host}?client_secret=s&x=1#y`, `${host}?client_secret=[redacted]&x=1#y`],
    [`${host}?secret=&SECRET_2=s`, `${host}?secret=[redacted]&SECRET_2=[redacted]`],
    [`${host}?key=${SECRET}&page_token=n`, `${host}?key=[redacted]&page_token=n`],
    [`${host}/secret=1?q=secret`, `${host}/secret=1?q=secret`],
  ])("%s is told as %s", (url, told) => {
    expect(redactUrl(redact, url)).toBe(told);
  });
});

describe("the beginning of a text", () => {
  const MARGIN = 4096;
  const LENGTH = 40;

  test.each([0, 1, LENGTH - 1, LENGTH, LENGTH + 1, LENGTH + MARGIN, LENGTH + MARGIN + 1, 3 * MARGIN])(
    "of %d characters has the length that was asked for",
    (size) => {
      expect(redactCut(redact, "z".repeat(size), LENGTH)).toBe("z".repeat(Math.min(size, LENGTH)));
    },
  );
  test.each([0, 2 * MARGIN])(
    "holds no piece of a secret that stands at the cut, with %d characters behind",
    (after) => {
      for (let before = LENGTH - SECRET.length; before <= LENGTH; before++) {
        const [start, rest] = ["x".repeat(before), "y".repeat(after)];
        const told = redactCut(redact, start + SECRET + rest, LENGTH);
        const clean = `${start}[redacted]${rest}`.slice(0, LENGTH);
        // What is hidden makes the text shorter, and nothing fills it up.
        expect(clean.startsWith(told)).toBe(true);
        expect(told.length).toBeGreaterThanOrEqual(
          Math.min(clean.length, LENGTH - SECRET.length + "[redacted]".length),
        );
      }
    },
  );
  test("of what was cut before holds no piece of a secret that stood at that cut", () => {
    for (const size of [0, 10, MARGIN, 2 * MARGIN])
      for (let piece = 1; piece < SECRET.length; piece++) {
        const text = `${"x".repeat(size)}${SECRET.slice(0, piece)}`;
        expect(redactCut(redact, text, 100_000, true)).toBe("x".repeat(Math.max(0, text.length - MARGIN)));
      }
    expect(redactCut(redact, "x".repeat(2 * MARGIN), LENGTH, true)).toBe("x".repeat(LENGTH));
  });
  test("is shorter where so much is hidden that the cut comes into it", () => {
    const told = redactCut(redact, SECRET.repeat(2000), 10_000);
    expect(told).toMatch(/^(\[redacted\]){500,}(\[[a-z]*)?$/);
    expect(told.length).toBeLessThanOrEqual(10_000);
  });
});

describe("the cause of a failure", () => {
  const told = (cause: unknown, depth?: number) => safeCause(cause, redact, depth) as Error & Record<string, unknown>;

  test("keeps its name, text and code, and loses what it carries", () => {
    const cause = Object.assign(new TypeError(`refused ${SECRET}`), { code: "ECONNREFUSED", request: SECRET });
    const copy = told(cause);
    expect(copy).not.toBe(cause);
    expect(copy).toBeInstanceOf(Error);
    expect({ ...copy, name: copy.name, message: copy.message }).toEqual({
      name: "TypeError",
      message: "refused [redacted]",
      code: "ECONNREFUSED",
    });
    expect(copy.stack).toBe(cause.stack?.replaceAll(SECRET, "[redacted]"));
    expect(copy).not.toHaveProperty("cause");
  });
  test("may have a number for a code, or none", () => {
    expect(told(Object.assign(new Error("x"), { code: 7 })).code).toBe(7);
    expect(told(Object.assign(new Error("x"), { code: { secret: SECRET } }))).not.toHaveProperty("code");
    expect(told(new Error("x"))).not.toHaveProperty("code");
  });
  test("may have no stack", () => {
    const bare = new Error(SECRET);
    delete bare.stack;
    expect(told(bare)).toMatchObject({ message: "[redacted]", stack: expect.not.stringContaining(SECRET) });
  });
  test("may be a text; anything else is not told", () => {
    expect(safeCause(`text ${SECRET}`, redact)).toBe("text [redacted]");
    for (const other of [undefined, null, 7, { message: SECRET }, [SECRET]])
      expect(safeCause(other, redact)).toBeUndefined();
  });
  test("has the causes below it, four in all", () => {
    const nest = (depth: number): Error =>
      new Error(`at ${depth} ${SECRET}`, depth < 6 ? { cause: nest(depth + 1) } : {});
    const texts: string[] = [];
    for (let each: unknown = told(nest(1)); each instanceof Error; each = each.cause) texts.push(each.message);
    expect(texts).toEqual(["at 1 [redacted]", "at 2 [redacted]", "at 3 [redacted]", "at 4 [redacted]"]);
    expect(told(new Error("x", { cause: SECRET })).cause).toBe("[redacted]");
    expect(told(new Error("x", { cause: { SECRET } }))).not.toHaveProperty("cause");
    const round = new Error("round");
    round.cause = round;
    expect(told(round).cause).toMatchObject({ message: "round" });
  });
});

describe("headers", () => {
  test("keep 16 KiB in all, names included, and leave out what goes beyond", () => {
    const kept = (lengths: readonly number[]): string[] =>
      [...cleanHeaders(new Headers(lengths.map((length, index) => [`x-${index}`, "v".repeat(length)])), redact)].map(
        ([name]) => name,
      );
    expect(kept([16 * 1024 - 3])).toEqual(["x-0"]);
    expect(kept([16 * 1024 - 2])).toEqual([]);
    expect(kept([8000, 8000, 8000])).toEqual(["x-0", "x-1"]);
  });
});
