import { existsSync } from "node:fs";
import { cp, mkdir, readFile, rm, symlink, writeFile } from "node:fs/promises";
import { dirname, join } from "node:path";
import { pathToFileURL } from "node:url";
import { checkOut } from "../../../../generator/src/commands/git.ts";
import { linkInstalled, workspaceFolders } from "../clone/installed.ts";
import { tsBlocksOf } from "../packages/readme.ts";
import type { Release } from "./releases.ts";

/** What users of a vendor's package might have written: its generated tests, and those of its types. */
const TESTS = ["test/generated", "test/types.test.ts", "test/support.ts"];
const PREAMBLE = "packages/e2e/src/packages";

/**
 * Writes the programs of a release, so that they are compiled against the packages as they are now:
 * - `then/` tests of types, generated tests and the examples of READMEs; each package's `src` is the one of now
 * - `clients/` the sources of the vendors' packages, which meet newer runtimes once they are installed
 * @param withShared the root's README and the recipes are of all packages
 */
export async function layOut(
  root: string,
  { commit, packages }: Release,
  withShared: boolean,
  folder: string,
): Promise<void> {
  const then = join(folder, "then");
  const slugs = packages.map(({ slug }) => slug);
  const found = await checkOut(
    root,
    commit,
    [
      "packages/config",
      PREAMBLE,
      ...(withShared ? ["README.md", "packages/recipes"] : []),
      ...slugs.flatMap((slug) => ["README.md", ...TESTS].map((path) => `packages/${slug}/${path}`)),
    ],
    then,
  );
  for (const slug of slugs) {
    await mkdir(join(then, "packages", slug), { recursive: true });
    await symlink(join(root, "packages", slug, "src"), join(then, "packages", slug, "src"));
  }
  for (const readme of found.filter((path) => path.endsWith("README.md"))) await writeBlocks(then, readme);
  await writeFile(join(then, "preamble.d.ts"), await preambleOf(then));
  await rm(join(then, "packages/e2e"), { recursive: true, force: true });

  const vendors = slugs.filter((slug) => existsSync(join(root, "specs", slug)));
  const old = join(folder, "old");
  await checkOut(
    root,
    commit,
    vendors.map((slug) => `packages/${slug}/src`),
    old,
  );
  for (const slug of vendors)
    if (existsSync(join(old, "packages", slug)))
      await cp(join(old, "packages", slug), join(folder, "clients", slug), { recursive: true });
  await rm(old, { recursive: true, force: true });

  // The helpers of the tests are those of then; all other packages are those of now.
  const place = (path: string): string => join(path === "packages/config" ? then : root, path);
  const own = slugs.map((slug) => `packages/${slug}`);
  for (const from of [...own, ...(await workspaceFolders(root))]) await linkInstalled(root, from, folder, place);
  await writeFile(join(folder, "package.json"), '{ "type": "module" }');
  await writeFile(
    join(folder, "tsconfig.json"),
    JSON.stringify({
      extends: join(root, "packages/config/tsconfig.json"),
      compilerOptions: { types: ["node"], noEmit: true },
      include: [
        "then/preamble.d.ts",
        "then/**/README.md/*",
        "then/packages/*/test/**/*",
        "then/packages/recipes/src/**/*",
        "clients/**/*",
      ],
    }),
  );
}

/** Each example as a module of its own, at the line that it has in the README. */
async function writeBlocks(then: string, readme: string): Promise<void> {
  const path = join(then, readme);
  const blocks = tsBlocksOf(path);
  await rm(path);
  for (const { line, code } of blocks) {
    await mkdir(path, { recursive: true });
    await writeFile(join(path, `block-${line}.ts`), `${"\n".repeat(line)}${code}\nexport {};\n`);
  }
}

/** What the examples of then leave out. */
async function preambleOf(then: string): Promise<string> {
  const path = join(then, PREAMBLE, "preamble.ts");
  if (!existsSync(path)) return "";
  await writeFile(join(dirname(path), "package.json"), '{ "type": "module" }');
  const { preamble } = (await import(pathToFileURL(path).href)) as { preamble: string };
  return preamble;
}

/** Packages of ours that a program imports. */
export async function importedBy(path: string): Promise<string[]> {
  const text = await readFile(path, "utf8").catch(() => "");
  return [...new Set([...text.matchAll(/["'](@carillon\/[a-z-]+)/g)].map(([, name = ""]) => name))];
}
