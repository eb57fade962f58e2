import { existsSync, realpathSync } from "node:fs";
import { createRequire } from "node:module";
import { delimiter, dirname, join } from "node:path";
import { run } from "./run.ts";
import { root } from "./workspace.ts";

export interface NodeVersion {
  readonly path: string;
  readonly version: string;
  readonly major: number;
}

/** The Node of this process, and the one that the machine has itself, when the packages support it. */
export async function nodes(): Promise<NodeVersion[]> {
  const own = (process.env.PATH ?? "")
    .split(delimiter)
    .filter((folder) => folder !== "" && !folder.includes("node_modules"))
    .map((folder) => join(folder, "node"))
    .filter((path) => existsSync(path));
  const paths = [...new Set([process.execPath, ...own].map((path) => realpathSync(path)))];
  const found = await Promise.all(
    paths.map(async (path) => {
      const version = (await run(path, ["--print", "process.versions.node"])).trim();
      return { path, version, major: Number(version.split(".")[0]) };
    }),
  );
  const byVersion = new Map(found.filter(({ version }) => isSupported(version)).map((each) => [each.version, each]));
  return [...byVersion.values()];
}

function isSupported(version: string): boolean {
  const [major = 0, minor = 0] = version.split(".").map(Number);
  return major > 20 || (major === 20 && minor >= 19);
}

const compilerOf = (manifest: string, name = "typescript"): string =>
  join(dirname(createRequire(join(root, manifest)).resolve(`${name}/package.json`)), "bin/tsc");

/** The compilers of the workspace: 7 builds it, the generator keeps 5.9, and 5.5 is the oldest that users may have. */
export const compilers = {
  "7": compilerOf("package.json"),
  "5.9": compilerOf("generator/package.json"),
  "5.5": compilerOf("packages/e2e/package.json", "typescript-5.5"),
} as const;
export type Compiler = keyof typeof compilers;

/** Type-checks, and emits when the config says so. @returns the errors: none when all is well */
export async function compile(
  compiler: Compiler,
  folder: string,
  config: string,
  flags: readonly string[] = [],
): Promise<string[]> {
  const args = [compilers[compiler], "--project", config, "--pretty", "false", ...flags];
  const report = await run(process.execPath, args, { cwd: folder }).catch(({ message }: Error) => message);
  return report.split("\n").filter((line) => /\berror TS\d+/.test(line));
}

/** How many types the fastest compiler makes of generic ones. The same for the same files, on every machine. */
export async function instantiations(folder: string, config: string): Promise<number> {
  const args = [compilers["7"], "--project", config, "--extendedDiagnostics"];
  const found = /^Instantiations:\s+(\d+)$/m.exec(await run(process.execPath, args, { cwd: folder }));
  if (!found) throw new Error("The compiler told no number of instantiations.");
  return Number(found[1]);
}

/** Errors in what we publish, declarations included, and in what its user wrote. msw's own declarations need the DOM. */
export const ours = (errors: readonly string[]): string[] =>
  errors.filter((line) => !line.includes("node_modules/") || line.includes("node_modules/@carillon/"));
