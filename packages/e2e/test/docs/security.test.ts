import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { root } from "../../src/packages/workspace.ts";

/** A row of the table of promises: what is promised, and the tests that hold it, as `[title](file)`. */
interface Promised {
  readonly promise: string;
  readonly tests: readonly { readonly title: string; readonly file: string }[];
}

const text = readFileSync(join(root, "SECURITY.md"), "utf8");

const promises: Promised[] = text
  .split("\n")
  .filter((line) => line.startsWith("| ") && !line.startsWith("| Promise"))
  .map((line) => {
    const [, promise = "", cell = ""] = line.split(/(?<!\\)\|/);
    const tests = [...cell.matchAll(/\[([^\]]+)\]\(([^)]+)\)/g)].map(([, title = "", file = ""]) => ({ title, file }));
    return { promise: promise.trim(), tests };
  });

/** Titles of the tests of a file, also those that fill in values, as they stand in the source. */
const source = (file: string): string => readFileSync(join(root, file), "utf8");

describe("SECURITY.md", () => {
  test("makes promises", () => {
    expect(promises.length).toBeGreaterThan(15);
  });

  test.each(promises)("$promise", ({ tests }) => {
    expect(tests).not.toEqual([]);
    for (const { title, file } of tests) {
      expect(existsSync(join(root, file)), file).toBe(true);
      expect(/\.test\.ts$/.test(file), file).toBe(true);
      expect(source(file), `${file} has no test of that name`).toContain(`"${title}`);
    }
  });
});
