import { readFile, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { afterEach, beforeEach, describe, expect, test } from "vitest";
import { withOverview } from "../../src/emit/overview.ts";
import { copyAcme, temporary } from "../folder.ts";
import { run } from "./run.ts";

const README = "# Us\n\n<!-- generated: what the specs hold -->\n<!-- end of generated -->\n\nMore.\n";
const row = (slug: string, count: number) => `| [${slug}](packages/${slug}/README.md) | ${count} |`;
const rowsOf = (text: string) => text.split("\n").filter((line) => line.startsWith("| ["));

describe("the table of the README", () => {
  test("has a row for each vendor, sorted, and keeps what stands around it", () => {
    const text = withOverview(
      README,
      new Map([
        ["b", row("b", 2)],
        ["a", row("a", 1)],
      ]),
      true,
    );
    expect(rowsOf(text)).toEqual([row("a", 1), row("b", 2)]);
    expect(text.startsWith("# Us\n\n<!--")).toBe(true);
    expect(text.endsWith("<!-- end of generated -->\n\nMore.\n")).toBe(true);
    expect(withOverview(text, new Map([["b", row("b", 3)]]), false)).toBe(text.replace("| 2 |", "| 3 |"));
    expect(rowsOf(withOverview(text, new Map([["b", row("b", 3)]]), true))).toEqual([row("b", 3)]);
  });

  test("is left out where no marks are", () => {
    expect(withOverview("# Us\n", new Map([["a", row("a", 1)]]), true)).toBe("# Us\n");
  });
});

describe("generate", () => {
  let folder: Awaited<ReturnType<typeof temporary>>;
  beforeEach(async () => {
    folder = await temporary();
  });
  afterEach(() => folder.remove());

  test("counts the operations of a vendor into the README, and --check tells when it is behind", async () => {
    const readme = join(folder.path, "README.md");
    await copyAcme(join(folder.path, "specs/acme"));
    await writeFile(readme, README);
    expect((await run(folder.path, "new", "acme")).code).toBe(0);
    expect((await run(folder.path, "generate")).code).toBe(0);
    const written = await readFile(readme, "utf8");
    expect(rowsOf(written)).toHaveLength(1);
    expect(rowsOf(written)[0]).toMatch(
      /^\| \[Acme\b.*\]\(packages\/acme\/README\.md\) \| 7 \| 2 \| \d+ \| .*operations/,
    );
    expect((await run(folder.path, "generate", "--check")).code).toBe(0);
    await writeFile(readme, written.replace("| 7 |", "| 6 |"));
    const behind = await run(folder.path, "generate", "--check");
    expect(behind.code).toBe(1);
    expect(behind.err).toContain("README.md");
  });
});
