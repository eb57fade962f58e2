import { execFileSync } from "node:child_process";
import { mkdir, readdir, readFile, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { afterEach, beforeEach, expect, test } from "vitest";
import { temporary } from "../folder.ts";
import { run } from "./run.ts";

// A package that is written by hand, which has no spec.
let folder: Awaited<ReturnType<typeof temporary>>;
const git = (...args: string[]) =>
  execFileSync("git", ["-C", folder.path, "-c", "user.name=a", "-c", "user.email=a@b.example", ...args], {
    stdio: ["ignore", "pipe", "pipe"],
  });
const write = (path: string, text: string) => writeFile(join(folder.path, path), text);
const diff = (...args: string[]) => run(folder.path, "diff", "HEAD", ...args);

const manifest = (more: object = {}): string =>
  JSON.stringify({
    name: "@carillon/tools",
    version: "1.0.0",
    exports: { ".": { "@carillon/source": "./src/index.ts" } },
    ...more,
  });
const first = "export interface Options { a?: string }\nexport const twice = (a: number): number => a + a;\n";

beforeEach(async () => {
  folder = await temporary();
  await mkdir(join(folder.path, "packages/tools/src"), { recursive: true });
  await mkdir(join(folder.path, "packages/inner"), { recursive: true });
  await mkdir(join(folder.path, ".changeset"));
  await write("packages/tools/package.json", manifest());
  await write("packages/inner/package.json", '{ "name": "@carillon/inner", "private": true }');
  await write("packages/tools/src/index.ts", first);
  await run(folder.path, "api");
  git("init", "-q");
  git("add", ".");
  git("commit", "-q", "-m", "first");
});
afterEach(() => folder.remove());

test("nothing changed, so that no changeset is asked for", async () => {
  expect(await diff("--check")).toEqual({ code: 0, out: "tools: no change\n", err: "" });
});

test("a change of the API needs a changeset of its class, which is drafted", async () => {
  await write(
    "packages/tools/src/index.ts",
    "export interface Options { a?: string; b?: string }\nexport const thrice = (a: number): number => a * 3;\n",
  );
  const missing = await diff("--check");
  expect(missing).toMatchObject({
    code: 1,
    out: "tools: major\n\nBreaking:\n- twice is gone from @carillon/tools\n\nNew:\n- Options.b is new\n- thrice is new in @carillon/tools\n\n",
  });
  expect(missing.err).toContain("@carillon/tools changed (major), and no changeset of that class is there.");
  expect(missing.err).toContain("`<!-- not breaking: twice: the reason -->`");

  expect((await diff("--write")).out).toContain("Drafted .changeset/tools-head.md");
  const text = await readFile(join(folder.path, ".changeset/tools-head.md"), "utf8");
  expect(text).toMatch(/^---\n"@carillon\/tools": major\n---\n\nBreaking:\n- twice is gone/);
  expect((await diff("--check")).code).toBe(0);
});

test("a changeset that is too light is not enough, unless it says why nobody breaks", async () => {
  await write("packages/tools/src/index.ts", first.replace("a?: string", "a?: string | number"));
  const changeset = (more: string) =>
    write(".changeset/mine.md", `---\n"@carillon/tools": minor\n---\n\nOptions take numbers.\n${more}\n`);
  await changeset("");
  expect((await diff("--check")).code).toBe(1);
  await changeset("<!-- not breaking: Options.b: only users make them -->");
  expect((await diff("--check")).code).toBe(1);
  await changeset("<!-- not breaking: Options.a: only users make them -->");
  expect(await diff("--check")).toMatchObject({ code: 0, out: expect.stringContaining("tools: minor\n\nNew:\n") });
});

test("a change of the code alone needs a patch", async () => {
  await write("packages/tools/src/index.ts", first.replace("a + a", "2 * a"));
  expect(await diff("--check")).toMatchObject({
    code: 1,
    out: "tools: patch\n\nAlso:\n- the code is another (src/index.ts)\n\n",
  });
  await diff("--write");
  expect(await readdir(join(folder.path, ".changeset"))).toEqual(["tools-head.md"]);
  expect((await diff("--check")).code).toBe(0);
});

test("a source that is new counts before it is committed", async () => {
  for (const name of ["a", "b", "c", "d"]) await write(`packages/tools/src/${name}.ts`, "export {};\n");
  expect((await diff()).out).toContain("- the code is another (src/a.ts, src/b.ts, src/c.ts and 1 more)");
});

test("package.json counts, its version does not", async () => {
  await write("packages/tools/package.json", manifest({ version: "1.2.0" }));
  expect((await diff()).out).toBe("tools: no change\n");
  await write("packages/tools/package.json", manifest({ engines: { node: ">=24" } }));
  expect((await diff()).out).toBe("tools: major\n\nBreaking:\n- node must be >=24\n\n");
});

test("a changeset that was there before is about something else", async () => {
  const changeset = (text: string) => write(".changeset/old.md", `---\n"@carillon/tools": major\n---\n\n${text}\n`);
  await changeset("Another change.");
  git("add", ".");
  git("commit", "-q", "-m", "second");
  await write("packages/tools/src/index.ts", first.replace("a + a", "2 * a"));
  expect((await diff("--check")).code).toBe(1);
  await changeset("Another change, and this one.");
  expect((await diff("--check")).code).toBe(0);
});

test("a release takes the changesets away, and raises the version instead", async () => {
  await write("packages/tools/src/index.ts", first.replace("twice", "double"));
  await write("packages/tools/package.json", manifest({ version: "1.1.0" }));
  expect((await diff("--check")).code).toBe(1);
  await write("packages/tools/package.json", manifest({ version: "2.0.0" }));
  expect((await diff("--check")).code).toBe(0);
});

test("before 1.0.0 a minor may break", async () => {
  await write("packages/tools/package.json", manifest({ version: "0.4.0" }));
  git("commit", "-q", "-a", "-m", "an older one");
  await write("packages/tools/src/index.ts", first.replace("twice", "double"));
  expect((await diff("--check")).err).toContain("@carillon/tools changed (minor)");
});

test("a package that was not there is new, and one that is not published is nothing", async () => {
  await mkdir(join(folder.path, "packages/more/src"), { recursive: true });
  await write("packages/more/package.json", manifest({ name: "@carillon/more" }));
  await write("packages/more/src/index.ts", first);
  await write("packages/inner/package.json", '{ "name": "@carillon/inner", "private": true, "exports": { ".": {} } }');
  expect((await diff()).out).toBe("more: minor\n\nNew:\n- more is new\n\ntools: no change\n");
});

test("tests and reports are no code of users", async () => {
  await mkdir(join(folder.path, "packages/tools/test"));
  await write("packages/tools/test/a.test.ts", "export {};\n");
  await write("packages/tools/api-report.md", "Old.\n");
  expect((await diff()).out).toBe("tools: no change\n");
});
