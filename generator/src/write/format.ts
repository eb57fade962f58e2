import { execFile } from "node:child_process";
import { mkdir, mkdtemp, readFile, rm, writeFile } from "node:fs/promises";
import { createRequire } from "node:module";
import { tmpdir } from "node:os";
import { basename, dirname, extname, join } from "node:path";
import { promisify } from "node:util";

const run = promisify(execFile);
const FORMATTED = new Set([".ts", ".json"]);
/** Laid out by its own writer. */
const LAID_OUT = new Set(["openapi.json"]);

/** The style is the repository's own; the rest of its settings is about people's files. */
async function settings(lineWidth: number | undefined): Promise<object> {
  const own = JSON.parse(await readFile(new URL("../../../biome.json", import.meta.url), "utf8"));
  return {
    root: true,
    formatter: { ...own.formatter, ...(lineWidth === undefined ? {} : { lineWidth }) },
    javascript: own.javascript,
    linter: { enabled: false },
    assist: { actions: { source: { organizeImports: "on" } } },
    files: { maxSize: 64 * 1024 * 1024 },
  };
}

const isFormatted = (path: string): boolean => FORMATTED.has(extname(path)) && !LAID_OUT.has(basename(path));

/**
 * Formats TypeScript and JSON, all files by one run of Biome. Other files, and the spec, come back as they are.
 * @param lineWidth that of the repository when absent
 */
export async function formatFiles(
  files: ReadonlyMap<string, string>,
  lineWidth?: number,
): Promise<Map<string, string>> {
  const folder = await mkdtemp(join(tmpdir(), "carillon-format-"));
  try {
    const paths = [...files.keys()].filter(isFormatted);
    await Promise.all(
      paths.map(async (path) => {
        const target = join(folder, path);
        await mkdir(dirname(target), { recursive: true });
        await writeFile(target, files.get(path) ?? "");
      }),
    );
    await writeFile(join(folder, "biome.json"), JSON.stringify(await settings(lineWidth)));
    const biome = createRequire(import.meta.url).resolve("@biomejs/biome/bin/biome");
    await run(process.execPath, [biome, "check", "--write", "--log-level=error", "."], {
      cwd: folder,
      maxBuffer: 64 * 1024 * 1024,
    });
    const formatted = await Promise.all(
      paths.map(async (path): Promise<[string, string]> => [path, await readFile(join(folder, path), "utf8")]),
    );
    return new Map([...files, ...formatted]);
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}
