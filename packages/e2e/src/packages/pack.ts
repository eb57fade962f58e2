import { existsSync } from "node:fs";
import { cp, mkdir, realpath } from "node:fs/promises";
import { delimiter, dirname, join } from "node:path";
import { run } from "./run.ts";
import { type Package, publishable, readManifest, root } from "./workspace.ts";

const PNPM = "pnpm@12.21.0";

/** The folder that `pnpm` is found in by those who search their PATH for it. */
export async function pnpmFolder(): Promise<string> {
  const own = (process.env.PATH ?? "").split(delimiter).find((folder) => existsSync(join(folder, "pnpm")));
  if (own !== undefined && process.env.npm_execpath?.includes("pnpm")) return own;
  const found = await run("npx", ["--yes", `--package=${PNPM}`, "--", "sh", "-c", "command -v pnpm"]);
  return dirname(found.trim());
}

/** The pnpm that runs this, so that packing needs no network; by hand, the one that the repository pins. */
function pnpm(): [command: string, ...args: string[]] {
  const running = process.env.npm_execpath;
  if (!running?.includes("pnpm")) return ["npx", "--yes", PNPM];
  return /\.[cm]?js$/.test(running) ? [process.execPath, running] : [running];
}

/** Packs every publishable package as a release does: `workspace:` and `catalog:` become versions. */
export async function packAll(into: string): Promise<void> {
  const filters = publishable.flatMap(({ manifest }) => ["--filter", manifest.name]);
  await mkdir(into, { recursive: true });
  const [command, ...args] = pnpm();
  await run(command, [...args, "--recursive", ...filters, "pack", "--pack-destination", into], { cwd: root });
}

export const tarballOf = ({ manifest }: Pick<Package, "manifest">): string =>
  `${manifest.name.replace("@", "").replace("/", "-")}-${manifest.version}.tgz`;

/** Unpacks a tarball. @returns the folder of the package */
export async function unpack(tarball: string, into: string): Promise<string> {
  await mkdir(into, { recursive: true });
  await run("tar", ["-xzf", tarball, "-C", into]);
  return join(into, "package");
}

/**
 * Packs what the runtime depends on out of the workspace's own install, so that installing needs no network.
 * @returns the tarballs by package name
 */
export async function packThirdParties(into: string): Promise<Record<string, string>> {
  const fetcher = await realpath(join(root, "packages/runtime/node_modules/openapi-fetch"));
  const tarballs: Record<string, string> = {};
  for (const folder of [fetcher, await realpath(join(dirname(fetcher), "openapi-typescript-helpers"))]) {
    const manifest = readManifest(folder);
    // pnpm's store holds files of equal content once, and npm would pack the second name as a link, which no install takes.
    const copy = join(into, manifest.name);
    await cp(folder, copy, { recursive: true });
    await run("npm", ["pack", "--ignore-scripts", "--silent", "--pack-destination", into, copy]);
    tarballs[manifest.name] = join(into, tarballOf({ manifest }));
  }
  return tarballs;
}
