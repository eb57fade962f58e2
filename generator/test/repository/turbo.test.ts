import { execFile } from "node:child_process";
import { appendFile, readdir, readFile, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { promisify } from "node:util";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { copyRepository, REPOSITORY } from "./copy.ts";

// A plan takes a third of a second, and more where other tests run beside it.

/** What runs again after a change: the tasks whose hash it moves. */
const vendors = (await readdir(join(REPOSITORY, "specs"), { withFileTypes: true }))
  .filter((entry) => entry.isDirectory())
  .map(({ name }) => name);

/** The recipes take some of the vendors. */
const inRecipes: Record<string, string> = JSON.parse(
  await readFile(join(REPOSITORY, "packages/recipes/package.json"), "utf8"),
).dependencies;

interface Task {
  taskId: string;
  hash: string;
  dependencies: string[];
}

let folder: Awaited<ReturnType<typeof copyRepository>>;
let tasks: Task[];
let before: Map<string, string>;
beforeAll(async () => {
  folder = await copyRepository();
  const git = (...args: string[]) => promisify(execFile)("git", args, { cwd: folder.path });
  await git("init", "--quiet");
  await git("add", ".");
  await git("-c", "user.name=test", "-c", "user.email=test@example.com", "commit", "--quiet", "--message", "copy");
  tasks = await plan();
  before = hashesOf(tasks);
});
afterAll(() => folder.remove());

async function plan(): Promise<Task[]> {
  const turbo = join(REPOSITORY, "node_modules/turbo/bin/turbo");
  // The test may itself be run by turbo, which tells its children about the run.
  const env = Object.fromEntries(Object.entries(process.env).filter(([name]) => !name.startsWith("TURBO_")));
  const { stdout } = await promisify(execFile)(
    process.execPath,
    [turbo, "run", "build", "typecheck", "test", "--dry=json"],
    { cwd: folder.path, env: { ...env, TURBO_TELEMETRY_DISABLED: "1" }, maxBuffer: 1e9 },
  );
  return JSON.parse(stdout).tasks;
}

const hashesOf = (planned: readonly Task[]): Map<string, string> =>
  new Map(planned.map(({ taskId, hash }) => [taskId.replace("@carillon/", ""), hash]));

/** Tasks that a change of a file makes run again, as `package#task`. */
async function touched(path: string): Promise<string[]> {
  const file = join(folder.path, path);
  const text = await readFile(file);
  await appendFile(file, "\n");
  try {
    const after = hashesOf(await plan());
    return [...after].flatMap(([task, hash]) => (before.get(task) === hash ? [] : [task])).sort();
  } finally {
    await writeFile(file, text);
  }
}

const packagesOf = (names: readonly string[]): string[] => [...new Set(names.map((name) => name.split("#")[0] ?? ""))];
const all = (names: readonly string[], task: string): string[] => names.map((name) => `${name}#${task}`);

test("nothing runs again when nothing has changed", async () => {
  expect(before.size).toBeGreaterThan(vendors.length * 4);
  expect(hashesOf(await plan())).toEqual(before);
});

describe("a spec", () => {
  test.each(vendors)("of %s concerns its own package and those that need it", async (vendor) => {
    const names = await touched(`specs/${vendor}/openapi.yaml`);
    expect(names).toEqual(
      expect.arrayContaining(["build", "generate", "test", "typecheck"].map((each) => `${vendor}#${each}`)),
    );
    const recipes = `@carillon/${vendor}` in inRecipes ? ["recipes"] : [];
    expect(packagesOf(names)).toEqual(["docs", "e2e", "sandbox", vendor, ...recipes].sort());
  });

  test("its schema concerns every generated package", async () => {
    expect(await touched("specs/x-sdk.schema.json")).toEqual(expect.arrayContaining(all(vendors, "generate")));
  });
});

test("the generator's source makes every package anew", async () => {
  const names = await touched("generator/src/cli.ts");
  expect(names.filter((name) => name.endsWith("#generate"))).toEqual(all(vendors, "generate"));
  expect(names).toEqual(expect.arrayContaining(["generator#test", ...all(vendors, "build"), ...all(vendors, "test")]));
  expect(names).not.toContain("runtime#build");
});

test("the generator's tests concern the generator alone", async () => {
  expect(await touched("generator/test/folder.ts")).toEqual(["generator#test", "generator#typecheck"]);
});

test("the runtime's source is built into every package, and generates none", async () => {
  const names = await touched("packages/runtime/src/errors.ts");
  expect(names).toEqual(
    expect.arrayContaining([
      ...all(["runtime", ...vendors], "build"),
      ...all(["runtime", ...vendors], "test"),
      "e2e#test",
    ]),
  );
  expect(names.filter((name) => name.endsWith("#generate"))).toEqual([]);
});

test("the runtime's tests concern no client", async () => {
  const tests = "packages/runtime/test";
  const [name = ""] = (await readdir(join(folder.path, tests), { recursive: true })).filter((each) =>
    each.endsWith(".ts"),
  );
  expect(await touched(join(tests, name))).toEqual(["generator#test", "runtime#test", "runtime#typecheck"]);
});

test.each(["README.md", "packages/runtime/README.md"])("%s is read by the tests of examples", async (path) => {
  expect(await touched(path)).toContain("e2e#test");
});

test("a client is built after it is generated, and used after it is built", () => {
  const needs = new Map(tasks.map(({ taskId, dependencies }) => [taskId, dependencies]));
  for (const vendor of vendors) {
    expect(needs.get(`@carillon/${vendor}#build`)).toEqual(
      expect.arrayContaining([`@carillon/${vendor}#generate`, "@carillon/runtime#build"]),
    );
    for (const user of ["@carillon/e2e#test", "@carillon/sandbox#build"])
      expect(needs.get(user)).toContain(`@carillon/${vendor}#build`);
  }
});
