import { describe, expect, test } from "vitest";
import { complaintsIn, isCovered } from "../../src/compat/verdict.ts";

describe("what a compiler prints", () => {
  test.each([
    ["a program", "then/packages/a/test/types.test.ts(3,5): error TS2345: No.", 1],
    ["an example", "then/README.md/block-12.ts(14,1): error TS2345: No.", 1],
    ["an older client", "clients/a/src/generated/b.ts(3,5): error TS2345: No.", 1],
    [
      "a module of ours that is gone",
      "then/README.md/block-1.ts(2,1): error TS2307: Cannot find module '@carillon/a/b' or …",
      1,
    ],
    [
      "a file of ours that is gone",
      "then/packages/a/test/types.test.ts(2,1): error TS2307: Cannot find module '../src/b.ts' or …",
      1,
    ],
    ["a tool that is not installed", "then/README.md/block-1.ts(2,1): error TS2307: Cannot find module 'tool' or …", 0],
    [
      "what compiles now",
      "then/packages/a/test/types.test.ts(3,5): error TS2578: Unused '@ts-expect-error' directive.",
      0,
    ],
    ["the packages of now", "../../repository/packages/a/src/b.ts(3,5): error TS2345: No.", 0],
    ["no error", "Found 2 errors.", 0],
  ])("%s", (_, line, count) => expect(complaintsIn([line])).toHaveLength(count));

  test("is a file, a line and a text", () => {
    expect(complaintsIn(["clients/a/src/b.ts(30,5): error TS2345: Argument (x) is: wrong."])).toEqual([
      { file: "clients/a/src/b.ts", line: 30, text: "Argument (x) is: wrong." },
    ]);
  });
});

describe("users are told", () => {
  const changeset = (name: string, level: string, text = "Words."): string =>
    `---\n"${name}": ${level}\n---\n\n${text}\n`;
  const client = { name: "@carillon/a", version: "0.1.0" };
  const runtime = { name: "@carillon/runtime", version: "1.0.0" };
  const file = "packages/a/README.md";
  const excuse = "<!-- not breaking: packages/a/README.md: the example was wrong -->";
  test.each([
    ["by nothing", [], false],
    ["by a minor before 1.0.0", [changeset("@carillon/a", "minor")], true],
    ["not by a patch", [changeset("@carillon/a", "patch")], false],
    ["by a major of what it depends on", [changeset("@carillon/runtime", "major")], true],
    ["not by a minor after 1.0.0", [changeset("@carillon/runtime", "minor")], false],
    ["not by another package", [changeset("@carillon/b", "major")], false],
    ["by the reason why it is no loss", [changeset("@carillon/a", "patch", excuse)], true],
    ["not by a reason for another file", [changeset("@carillon/a", "patch", excuse.replace("/a/", "/b/"))], false],
  ])("%s", (_, changesets, covered) => expect(isCovered(file, [client, runtime], changesets)).toBe(covered));
});
