import { mkdir, readdir, readFile, rm, writeFile } from "node:fs/promises";
import { dirname, join, relative, sep } from "node:path";

/** What generation owns in a package. Everything else belongs to people. */
const GENERATED: Owned = { folders: ["src/generated", "test/generated"], files: ["openapi.json", "api.md"] };

/** Folders whole, and single files, whose content a command alone decides. */
export interface Owned {
  readonly folders: readonly string[];
  readonly files: readonly string[];
}

export interface Difference {
  readonly path: string;
  readonly kind: "changed" | "missing" | "stale";
}

/** How the files of a package differ from what would be generated, sorted by path. */
export async function compare(
  folder: string,
  files: ReadonlyMap<string, string>,
  owned: Owned = GENERATED,
): Promise<Difference[]> {
  const differences: Difference[] = [];
  for (const [path, text] of files) {
    const current = await readFile(join(folder, path), "utf8").catch(() => undefined);
    if (current !== text) differences.push({ path, kind: current === undefined ? "missing" : "changed" });
  }
  for (const path of await ownedFiles(folder, owned)) {
    if (!files.has(path)) differences.push({ path, kind: "stale" });
  }
  return differences.sort((a, b) => (a.path < b.path ? -1 : 1));
}

/** Writes what is missing or changed, and removes what is stale. */
export async function apply(
  folder: string,
  files: ReadonlyMap<string, string>,
  differences: readonly Difference[],
): Promise<void> {
  for (const { path, kind } of differences) {
    const target = join(folder, path);
    if (kind === "stale") {
      await rm(target);
      continue;
    }
    await mkdir(dirname(target), { recursive: true });
    await writeFile(target, files.get(path) ?? "");
  }
}

async function ownedFiles(folder: string, owned: Owned): Promise<string[]> {
  const found = await Promise.all(
    owned.folders.map(async (each) => {
      const entries = await readdir(join(folder, each), { recursive: true, withFileTypes: true }).catch(() => []);
      return entries
        .filter((entry) => entry.isFile())
        .map((entry) => relative(folder, join(entry.parentPath, entry.name)).split(sep).join("/"));
    }),
  );
  const single = await readdir(folder).catch(() => []);
  return [...found.flat(), ...single.filter((name) => owned.files.includes(name))];
}
