import { existsSync, realpathSync } from "node:fs";
import { mkdir, readdir, symlink } from "node:fs/promises";
import { dirname, join, relative, sep } from "node:path";

/**
 * Links what is installed for a package of the workspace into a folder, in place of an installation.
 * @param place where the copy of a package of the workspace lies, by its path below `root`
 */
export async function linkInstalled(
  root: string,
  from: string,
  to: string,
  place: (workspacePath: string) => string,
): Promise<void> {
  const modules = join(root, from, "node_modules");
  for (const name of await namesIn(modules)) {
    const link = join(to, "node_modules", name);
    if (existsSync(link)) continue;
    const real = realpathSync(join(modules, name));
    const below = relative(realpathSync(root), real);
    const isWorkspace = !below.startsWith("..") && !below.split(sep).includes("node_modules");
    await mkdir(dirname(link), { recursive: true });
    await symlink(isWorkspace ? place(below) : real, link);
  }
}

/** Installed packages and the folder of commands; not what tools keep beside them. */
async function namesIn(modules: string): Promise<string[]> {
  const names = existsSync(modules) ? await readdir(modules) : [];
  const lists = names.map(async (name) => {
    if (name.startsWith("@")) return (await readdir(join(modules, name))).map((each) => `${name}/${each}`);
    return name.startsWith(".") && name !== ".bin" ? [] : [name];
  });
  return (await Promise.all(lists)).flat().sort();
}

/** The folders of a workspace that have something installed. */
export async function workspaceFolders(root: string): Promise<string[]> {
  const packages = (await readdir(join(root, "packages"))).sort().map((name) => `packages/${name}`);
  return ["", "generator", ...packages].filter((folder) => existsSync(join(root, folder, "node_modules")));
}
