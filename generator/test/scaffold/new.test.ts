import { execFile } from "node:child_process";
import { readFile, symlink, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { promisify } from "node:util";
import { afterEach, beforeEach, expect, test } from "vitest";
import { filesBelow, run } from "../cli/run.ts";
import { copyAcme, temporary } from "../folder.ts";

// A generation takes a second, and more where other tests run beside it.

/** Runs a tool; what it printed is the message when it fails. */
const exec = (file: string, args: string[], options: { cwd: string; env?: NodeJS.ProcessEnv }) =>
  promisify(execFile)(file, args, options).catch((error: { stdout: string; stderr: string }) => {
    throw new Error(error.stdout + error.stderr);
  });
const bin = (name: string) => fileURLToPath(new URL(`../../../node_modules/.bin/${name}`, import.meta.url));

let folder: Awaited<ReturnType<typeof temporary>>;
beforeEach(async () => {
  folder = await temporary();
});
afterEach(() => folder.remove());

test("a new vendor is one command away: it generates, type-checks and passes its own tests", async () => {
  const root = folder.path;
  expect(await run(root, "generate", "new", "umbrella", "--name", "UmbrellaCo")).toMatchObject({ code: 0, err: "" });
  expect(await run(root, "generate", "umbrella")).toMatchObject({ code: 0, err: "" });
  expect((await run(root, "generate", "--check")).code).toBe(0);

  const home = join(root, "packages/umbrella");
  await symlink(fileURLToPath(new URL("../../node_modules", import.meta.url)), join(home, "node_modules"));
  await writeFile(
    join(home, "src/use.ts"),
    'import { UmbrellaCo } from "./index.ts";\nexport const name: Promise<string> = new UmbrellaCo({ apiKey: "k" }).things.get("t_1").then((thing) => thing.name);\n',
  );
  await exec(bin("tsc"), ["-p", "tsconfig.json", "--noEmit"], { cwd: home });
  const { stdout } = await exec(bin("vitest"), ["run", "--root", home], {
    cwd: home,
    env: { ...process.env, NO_COLOR: "1" },
  });
  expect(stdout).toMatch(/Tests {2}[1-9]\d* passed/);
});

test("a package has what npm and turbo need, and the subpaths that its spec gives reason for", async () => {
  await copyAcme(join(folder.path, "specs/acme"));
  const specs = await filesBelow(join(folder.path, "specs"));
  expect((await run(folder.path, "new", "acme")).code).toBe(0);
  expect(await filesBelow(join(folder.path, "specs"))).toEqual(specs);

  const files = await filesBelow(join(folder.path, "packages/acme"));
  expect(Object.keys(files)).toEqual([
    ...["LICENSE", "README.md", "package.json", "src/index.ts", "tsconfig.build.json", "tsconfig.json"],
    ...["turbo.json", "vitest.config.ts"],
  ]);
  const manifest = JSON.parse(files["package.json"] ?? "");
  expect(manifest).toMatchObject({ name: "@carillon/acme", version: "0.1.0", type: "module", sideEffects: false });
  expect(Object.keys(manifest.exports)).toEqual([
    ...[".", "./resources/*", "./mocks", "./raw", "./webhooks", "./openapi.json", "./package.json"],
  ]);
  // Users get what is built: no source, and no condition that leads to one.
  expect(manifest.files).toEqual(["dist", "openapi.json", "api.md"]);
  expect(Object.keys(manifest.publishConfig.exports)).toEqual(Object.keys(manifest.exports));
  expect(JSON.stringify(manifest.publishConfig)).not.toMatch(/@carillon|\/src\//);
  expect(files["README.md"]).toContain('import { Acme } from "@carillon/acme"');
  const inputs: string[] = JSON.parse(files["turbo.json"] ?? "").tasks.generate.inputs;
  expect(inputs.filter((input) => input.includes("/specs/"))).toEqual([
    "$TURBO_ROOT$/specs/acme/**",
    "$TURBO_ROOT$/specs/x-sdk.schema.json",
  ]);
});

test("nothing is overwritten, and names that cannot work are refused", async () => {
  expect((await run(folder.path, "new", "umbrella")).code).toBe(0);
  const before = await filesBelow(folder.path);
  for (const args of [["umbrella"], ["Umbrella"], ["um-brella"], ["map"], ["rain", "--name", "rain"]]) {
    expect(await run(folder.path, "new", ...args)).toMatchObject({ code: 2, out: "" });
  }
  expect(await filesBelow(folder.path)).toEqual(before);
  expect(await readFile(join(folder.path, "specs/umbrella/openapi.yaml"), "utf8")).toContain("name: Umbrella\n");
});

test("what is written is in the repository's style", async () => {
  expect((await run(folder.path, "new", "umbrella")).code).toBe(0);
  const { vcs: _, ...rules } = JSON.parse(await readFile(new URL("../../../biome.json", import.meta.url), "utf8"));
  await writeFile(join(folder.path, "biome.json"), JSON.stringify(rules));
  await exec(bin("biome"), ["ci", "packages"], { cwd: folder.path });
});
