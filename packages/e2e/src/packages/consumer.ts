import { mkdir, readFile, realpath, symlink, writeFile } from "node:fs/promises";
import { dirname, join } from "node:path";
import { run } from "./run.ts";
import { root } from "./workspace.ts";

/** A user's project. */
export interface Consumer {
  readonly folder: string;
  /** Paths below the project of all that npm installed. */
  readonly installed: readonly string[];
}

/**
 * Installs packages with npm, offline. What they depend on is found by their own manifests, and taken from `tarballs`.
 * @param tarballs by package name
 */
export async function install(
  folder: string,
  names: string | readonly string[],
  tarballs: Readonly<Record<string, string>>,
): Promise<Consumer> {
  const files = Object.entries(tarballs).map(([name, path]) => [name, `file:${path}`] as const);
  const isWanted = ([name]: readonly [string, string]): boolean => [names].flat().includes(name);
  await write(folder, {
    "package.json": JSON.stringify({
      private: true,
      type: "module",
      dependencies: Object.fromEntries(files.filter(isWanted)),
      overrides: Object.fromEntries(files.filter((file) => !isWanted(file))),
    }),
  });
  await run("npm", ["install", "--offline", "--no-audit", "--no-fund", "--ignore-scripts"], { cwd: folder });
  return { folder, installed: await installedIn(folder) };
}

/** Paths below a project of all that npm installed. */
export async function installedIn(folder: string): Promise<string[]> {
  const lock = JSON.parse(await readFile(join(folder, "node_modules/.package-lock.json"), "utf8")) as {
    packages: Record<string, unknown>;
  };
  return Object.keys(lock.packages).sort();
}

/** Where npm puts a package and what it brings: never a client of a database, a mock or a polyfill. */
export const four = (name: string): string[] =>
  [name, "@carillon/runtime", "openapi-fetch", "openapi-typescript-helpers"].map((each) => `node_modules/${each}`);

export async function write(folder: string, files: Readonly<Record<string, string>>): Promise<void> {
  for (const [path, text] of Object.entries(files)) {
    await mkdir(dirname(join(folder, path)), { recursive: true });
    await writeFile(join(folder, path), text);
  }
}

/** Puts packages that the workspace has beside those of the project. */
export async function link(folder: string, links: Readonly<Record<string, string>>): Promise<void> {
  for (const [name, target] of Object.entries(links)) {
    const path = join(folder, "node_modules", name);
    await mkdir(dirname(path), { recursive: true });
    await symlink(await realpath(join(root, target)), path);
  }
}
