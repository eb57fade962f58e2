import { mkdir, readFile, writeFile } from "node:fs/promises";
import { dirname, join } from "node:path";
import { afterEach, beforeEach, expect, test } from "vitest";
import { parseReport, renderReport } from "../../src/api/report.ts";
import { run } from "../cli/run.ts";
import { temporary } from "../folder.ts";

let folder: Awaited<ReturnType<typeof temporary>>;
const inPackage = (path: string): string => join(folder.path, "packages/tools", path);

async function write(files: Record<string, string>): Promise<void> {
  for (const [path, text] of Object.entries(files)) {
    await mkdir(dirname(inPackage(path)), { recursive: true });
    await writeFile(inPackage(path), text);
  }
}

const source = (path: string) => ({ "@carillon/source": path, default: path.replace("src", "dist") });
beforeEach(async () => {
  folder = await temporary();
  await write({
    "package.json": JSON.stringify({
      name: "@carillon/tools",
      version: "1.0.0",
      exports: {
        ".": source("./src/index.ts"),
        "./more": source("./src/more.ts"),
        "./resources/*": source("./src/generated/*.ts"),
        "./raw": source("./src/generated/raw.ts"),
        "./package.json": "./package.json",
      },
    }),
    "src/index.ts": `
      export * from "./generated/index.ts";
      export type { Generated as Made } from "./generated/index.ts";
      export type { Elsewhere } from "elsewhere";
      export { Box, type Size as BoxSize } from "./box.ts";
      export type * from "./more.ts";
    `,
    "src/box.ts": `
      import type { Hidden } from "./hidden.ts";
      /** A comment. */
      export class Box implements Hidden {
        /** Another. */
        readonly size: Size = { wide: 1 };
        #secret = 1;
        private other: Unseen | undefined;
        static of() { return new Box(); }
        depth() { return this.#secret + (this.other ? 1 : 0); }
        area(by: number): number;
        area(by: string): string;
        area(by: number | string) { return by; }
      }
      export interface Size { wide: number }
      interface Unseen { a: string }
    `,
    "src/hidden.ts": "export interface Hidden { depth(): number }\nexport interface Unused { a: string }\n",
    "src/more.ts":
      "export const LIMITS = { a: 1, b: [2] } as const;\nexport function more(text: string) { return text.length; }\n",
    "src/generated/index.ts": "export interface Generated { a: string }\n",
  });
});
afterEach(() => folder.remove());

const report = () => readFile(inPackage("api-report.md"), "utf8");

test("the report tells what is written by hand and can be seen, and nothing else", async () => {
  expect(await run(folder.path, "api")).toEqual({ code: 0, out: "written  packages/tools/api-report.md\n", err: "" });
  expect(await report()).toBe(`# The API of @carillon/tools

Written by \`pnpm api\` from the sources, for \`pnpm diff\` and for reviews. Edits are lost.

## Entry points

### @carillon/tools

- Box
- BoxSize (Size)
- type Elsewhere from elsewhere
- type LIMITS
- type more

### @carillon/tools/more

- LIMITS
- more

## Declarations

### Box

\`\`\`ts
declare class Box implements Hidden {
  area(by: number): number;
  area(by: string): string;
  depth(): number;
  static of(): Box;
  readonly size: Size;
}
\`\`\`

### Hidden

\`\`\`ts
interface Hidden {
  depth(): number;
}
\`\`\`

### LIMITS

\`\`\`ts
declare const LIMITS: {
  readonly a: 1;
  readonly b: readonly [2];
};
\`\`\`

### Size

\`\`\`ts
interface Size {
  wide: number;
}
\`\`\`

### more

\`\`\`ts
declare function more(text: string): number;
\`\`\`
`);
});

test("a second run writes the same, and reads what it wrote", async () => {
  await run(folder.path, "api");
  const first = await report();
  expect(await run(folder.path, "api", "@carillon/tools", "--check")).toMatchObject({ code: 0, err: "" });
  expect(renderReport("@carillon/tools", parseReport(first))).toBe(first);
});

test("a report that is missing, old or of nothing is named, and written", async () => {
  expect(await run(folder.path, "api", "--check")).toEqual({
    code: 1,
    out: "",
    err: "missing  packages/tools/api-report.md\n\nThe public API changed. Run `pnpm api`, and commit the result.\n",
  });
  await run(folder.path, "api");
  await write({ "src/more.ts": "export const more = 1;\n" });
  expect((await run(folder.path, "api", "--check")).err).toContain("changed  packages/tools/api-report.md");

  await write({ "src/index.ts": 'export * from "./generated/index.ts";\n', "src/more.ts": "" });
  expect((await run(folder.path, "api", "--check")).err).toContain("stale    packages/tools/api-report.md");
  expect((await run(folder.path, "api", "tools")).code).toBe(0);
  await expect(report()).rejects.toThrow("ENOENT");
  expect((await run(folder.path, "api", "--check")).code).toBe(0);
});

test("comments and what is private are no part of it", async () => {
  await run(folder.path, "api");
  const box = await readFile(inPackage("src/box.ts"), "utf8");
  await write({
    "src/box.ts": box
      .replace("A comment", "Better words")
      .replace("private other", "private another")
      .replace("this.other", "this.another"),
  });
  expect((await run(folder.path, "api", "--check")).code).toBe(0);
  await write({ "src/box.ts": box.replace("wide: number", "wide: string").replace("wide: 1", 'wide: "1"') });
  expect((await run(folder.path, "api", "--check")).code).toBe(1);
});

test("the same name in two files bears its file", async () => {
  await write({
    "src/index.ts":
      'import type { Size as Other } from "./other.ts";\nimport type { Size } from "./box.ts";\nexport interface Both { a: Size; b: Other }\n',
    "src/other.ts": "export interface Size { high: number }\n",
  });
  await run(folder.path, "api");
  const { declarations } = parseReport(await report());
  expect(Object.keys(declarations)).toEqual(["Both", "LIMITS", "Size", "Size of src/other.ts", "more"]);
});

test("a package that is not there is told", async () => {
  expect(await run(folder.path, "api", "nothing")).toMatchObject({
    code: 2,
    err: "No package nothing. There are tools.\n",
  });
});
