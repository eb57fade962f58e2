import { readFile } from "node:fs/promises";
import { join } from "node:path";
import { build } from "esbuild";
import { install, link, write } from "../packages/consumer.ts";
import { packAll, packThirdParties, tarballOf } from "../packages/pack.ts";
import { publishable } from "../packages/workspace.ts";
import { entries, entriesModule } from "./entries.ts";

/** A user's project with the runtime and every client, as they are packed for the registry. */
export interface Project {
  readonly folder: string;
  /** Tarballs by package name. */
  readonly tarballs: Readonly<Record<string, string>>;
}

/** Packs and installs, once for all runtimes. */
export async function createProject(folder: string): Promise<Project> {
  const packed = join(folder, "tarballs");
  await packAll(packed);
  const own = publishable.filter(({ slug, isVendor }) => isVendor || slug === "runtime");
  const tarballs = Object.fromEntries(own.map((each) => [each.manifest.name, join(packed, tarballOf(each))]));
  await install(folder, Object.keys(tarballs), { ...tarballs, ...(await packThirdParties(packed)) });
  await link(folder, { msw: "packages/klaviyo/node_modules/msw" });
  await build({
    entryPoints: [join(import.meta.dirname, "suite/index.ts")],
    outfile: join(folder, "suite.js"),
    bundle: true,
    format: "esm",
    platform: "neutral",
    target: "es2022",
    external: ["@carillon/*"],
    logLevel: "error",
  });
  return { folder, tarballs };
}

/** Which entries a runtime does not get, and why. */
export interface Omission {
  readonly matches: RegExp;
  readonly why: string;
}

/** The entries that are left. */
export const entriesWithout = (omissions: readonly Omission[]): string[] =>
  entries.filter((entry) => !omissions.some(({ matches }) => matches.test(entry)));

/** Writes a program whose `run(config)` runs the suite. @returns its path */
export async function writeProgram(
  project: Project,
  name: string,
  imports: readonly string[],
  main: string,
): Promise<string> {
  await write(project.folder, {
    [`${name}-entries.js`]: entriesModule(imports),
    [`${name}.js`]: [
      'import { runSuite } from "./suite.js";',
      `import { entries } from "./${name}-entries.js";`,
      "const run = (config) => runSuite(config, entries);",
      main,
    ].join("\n"),
  });
  return join(project.folder, `${name}.js`);
}

/** The program and all that it imports, as one module. */
export async function bundle(program: string): Promise<string> {
  const outfile = program.replace(/\.js$/, ".bundle.js");
  await build({
    entryPoints: [program],
    outfile,
    bundle: true,
    format: "esm",
    platform: "neutral",
    target: "es2022",
    logLevel: "error",
  });
  return readFile(outfile, "utf8");
}
