import { join } from "node:path";
import { describe, expect, test } from "vitest";
import type { Change, Level } from "../../src/diff/change.ts";
import { levelOf } from "../../src/diff/change.ts";
import { changesInWords, draftChangeset, isEnough, levelIn } from "../../src/diff/changeset.ts";
import { diffModels } from "../../src/diff/diff.ts";
import { loadSpec } from "../../src/load/load.ts";
import { buildModel } from "../../src/model/build.ts";
import { clients, inputs, operations, outputs } from "./rows.ts";

const { document } = await loadSpec(join(import.meta.dirname, "../fixtures/acme"));
const before = buildModel({ vendor: "acme", document });
const told = (changes: readonly Change[]): string[] =>
  changes.map(({ level, subject, text }) => `${level} ${subject} ${text}`);

describe.each([
  ["operations", operations],
  ["what is sent", inputs],
  ["what is received", outputs],
  ["the client", clients],
])("%s", (_, rows) => {
  test.each(rows)("$what", ({ edit, tells }) => {
    const own = structuredClone(document);
    edit(own);
    expect(told(diffModels(before, buildModel({ vendor: "acme", document: own })))).toEqual(tells);
  });
});

test("what did not change is not told of", () => expect(diffModels(before, before)).toEqual([]));

describe("the changeset", () => {
  const changes: Change[] = [
    { level: "major", subject: "widgets.get", text: "is gone" },
    { level: "patch", subject: "widgets.list", text: "is described anew" },
  ];

  test("names the greatest class and tells the heaviest first", () => {
    expect(levelOf(changes)).toBe("major");
    expect(draftChangeset("@acme/widgets", "major", changes)).toBe(
      '---\n"@acme/widgets": major\n---\n\nBreaking:\n- widgets.get is gone\n\nAlso:\n- widgets.list is described anew\n',
    );
  });

  test("counts what would be too long to read", () => {
    const many = Array.from(
      { length: 45 },
      (_, index): Change => ({ level: "minor", subject: `a.b${index}`, text: "is new" }),
    );
    expect(changesInWords(many).split("\n")).toHaveLength(42);
    expect(changesInWords(many)).toContain("- and 5 more");
  });

  test.each<[Level | undefined, Level, boolean]>([
    ["major", "major", true],
    ["major", "patch", true],
    ["minor", "major", false],
    ["patch", "minor", false],
    ["patch", "patch", true],
    [undefined, "patch", false],
  ])("%s for a %s change: %s", (given, needed, enough) => expect(isEnough(given, needed)).toBe(enough));

  test("is read as changesets write it, whatever the quotes, and the greatest counts", () => {
    const texts = [
      '---\n"@acme/a": patch\n\'@acme/b\': minor\n---\n\nWords: "@acme/a": major\n',
      "---\r\n@acme/a: minor\r\n---\r\n\r\nMore\r\n",
      "no front matter",
    ];
    expect(levelIn(texts, "@acme/a")).toBe("minor");
    expect(levelIn(texts, "@acme/b")).toBe("minor");
    expect(levelIn(texts, "@acme/c")).toBeUndefined();
  });
});
