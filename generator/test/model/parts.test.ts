import { join } from "node:path";
import { Project } from "ts-morph";
import { describe, expect, test } from "vitest";
import { perSpan, toMilliseconds } from "../../src/model/duration.ts";
import { limitsInWords } from "../../src/model/limits.ts";
import { argumentName, camelCase, kebabCase, pascalCase } from "../../src/model/names.ts";
import { RUNTIME_NAMES } from "../../src/model/runtime-names.ts";

test("the names of the runtime are those that it exports", () => {
  const runtime = join(import.meta.dirname, "../../../packages/runtime");
  const project = new Project({ tsConfigFilePath: join(runtime, "tsconfig.json"), skipAddingFilesFromTsConfig: true });
  const index = project.addSourceFileAtPath(join(runtime, "src/index.ts"));
  expect([...RUNTIME_NAMES].sort()).toEqual([...index.getExportedDeclarations().keys()].sort());
});

test.each([
  ["pushTokens", "PushTokens", "pushTokens", "push-tokens"],
  ["website_id", "WebsiteId", "websiteId", "website-id"],
  ["X-Api-Key", "XApiKey", "xApiKey", "x-api-key"],
  ["page[cursor]", "PageCursor", "pageCursor", "page-cursor"],
])("%s is %s, %s and %s", (text, pascal, camel, kebab) => {
  expect([pascalCase(text), camelCase(text), kebabCase(text)]).toEqual([pascal, camel, kebab]);
});

test("an argument never takes a name that the method needs", () => {
  expect(["query", "new", "profile_id", "1st"].map(argumentName)).toEqual([
    "queryValue",
    "newValue",
    "profileId",
    "id1st",
  ]);
});

describe("durations", () => {
  test.each([
    ["500ms", 500, " in 500 ms"],
    ["1s", 1000, "/s"],
    ["10m", 600_000, " in 10 min"],
    ["1h", 3_600_000, "/h"],
    ["1d", 86_400_000, "/day"],
  ])("%s", (text, ms, words) => {
    expect(toMilliseconds(text)).toBe(ms);
    expect(perSpan(ms)).toBe(words);
  });
  test("a number without a unit is refused", () => {
    expect(() => toMilliseconds("10")).toThrow(/write a number and its unit/);
  });
});

test("limits are told in words", () => {
  const buckets = {
    fast: {
      windows: [
        { limit: 75, windowMs: 1000 },
        { limit: 750, windowMs: 60_000 },
      ],
      mode: "window" as const,
    },
    share: { windows: [], mode: "smooth" as const, shareOf: { bucket: "fast", ratio: 0.4 } },
    lone: { windows: [], mode: "smooth" as const, concurrent: 1, when: { query: "full", equals: true } },
    dark: { windows: [], mode: "adaptive" as const, plans: { small: [] } },
    quota: { windows: [{ limit: 9, windowMs: 60_000 }], mode: "window" as const, plans: { big: [] } },
  };
  expect(limitsInWords(buckets, ["fast"])).toBe("75/s, 750/min");
  expect(limitsInWords(buckets, ["share", "lone", "dark"])).toBe(
    "40% of 75/s, 750/min; 1 at once when `full` is true; not published",
  );
  expect(limitsInWords(buckets, ["quota"])).toBe("9/min, more by plan");
  expect(limitsInWords(buckets, [])).toBeUndefined();
});
