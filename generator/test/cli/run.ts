import { readdir, readFile } from "node:fs/promises";
import { join, relative } from "node:path";
import { main } from "../../src/cli.ts";

/** Runs a command line and tells what it printed. */
export async function run(root: string, ...args: string[]): Promise<{ code: number; out: string; err: string }> {
  const printed = { out: "", err: "" };
  const code = await main([...args, "--root", root], {
    out: (text) => {
      printed.out += `${text}\n`;
    },
    err: (text) => {
      printed.err += `${text}\n`;
    },
  });
  return { code, ...printed };
}

/** Text of every file below a folder, by path. */
export async function filesBelow(folder: string): Promise<Record<string, string>> {
  const entries = await readdir(folder, { recursive: true, withFileTypes: true }).catch(() => []);
  const paths = entries.filter((entry) => entry.isFile()).map((entry) => join(entry.parentPath, entry.name));
  const texts = await Promise.all(
    paths.sort().map(async (path) => [relative(folder, path), await readFile(path, "utf8")]),
  );
  return Object.fromEntries(texts);
}
