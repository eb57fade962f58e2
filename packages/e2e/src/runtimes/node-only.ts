import { readdirSync } from "node:fs";
import { isBuiltin } from "node:module";
import { join, relative } from "node:path";
import { build } from "esbuild";

/** Names that Node has and others lack. */
const NAMES = ["process", "Buffer", "global", "require", "module", "__dirname", "__filename", "setImmediate"];
const MARK = "NODE_ONLY_";

/**
 * What the modules below a folder use of Node: modules of its own, and globals that are not asked for with `typeof` in the
 * same module. Names that a module defines by itself, members, texts and comments do not count.
 * @returns `file: name`
 */
export async function nodeOnlyIn(folder: string): Promise<string[]> {
  const files = readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile() && entry.name.endsWith(".js"))
    .map((entry) => join(entry.parentPath, entry.name));
  const { outputFiles } = await build({
    entryPoints: files,
    outbase: folder,
    outdir: folder,
    write: false,
    format: "esm",
    target: "es2022",
    // esbuild replaces what is bound nowhere, and nothing else.
    define: Object.fromEntries(NAMES.map((name) => [name, MARK + name])),
    logLevel: "error",
  });
  return outputFiles.flatMap(({ path, text }) => {
    const imports = [...text.matchAll(/(?:\bfrom|\bimport|\bimport\()\s*"([^"]+)"/g)].map(([, name = ""]) => name);
    const globals = NAMES.filter((name) => text.includes(MARK + name) && !text.includes(`typeof ${MARK}${name}`));
    return [...imports.filter((name) => isBuiltin(name)), ...globals].map(
      (name) => `${relative(folder, path)}: ${name}`,
    );
  });
}
