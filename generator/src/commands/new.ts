import { existsSync } from "node:fs";
import { mkdir, writeFile } from "node:fs/promises";
import { dirname, join } from "node:path";
import { globals } from "../lint/globals.ts";
import { readSpec } from "../load/load.ts";
import { wantedExports } from "../scaffold/exports.ts";
import { packageFiles } from "../scaffold/package.ts";
import { specFiles } from "../scaffold/spec.ts";
import { UsageError, type Workspace } from "../workspace.ts";
import { formatFiles } from "../write/format.ts";
import type { Output } from "./generate.ts";

const SLUG = /^[a-z][a-z0-9]*$/;

/**
 * Writes the spec and the package of a new vendor: a tiny API that generates at once. A spec that is there already is
 * left as it is and gets the package that it lacks; nothing is ever overwritten. Gives the exit code.
 */
export async function createVendor(
  workspace: Workspace,
  vendor: string,
  name: string | undefined,
  output: Output,
): Promise<number> {
  if (!SLUG.test(vendor))
    throw new UsageError(`"${vendor}" cannot be a folder of specs/: use lower-case letters and digits, such as acme.`);
  const spec = existsSync(workspace.specDir(vendor)) ? (await readSpec(workspace.specDir(vendor))).spec : undefined;
  const taken = [workspace.packageDir(vendor), ...(spec ? [] : [workspace.specDir(vendor)])];
  const there = taken.find((folder) => existsSync(folder));
  if (there) throw new UsageError(`${there} is there already.`);

  const className = name ?? spec?.document["x-sdk"]?.name ?? vendor.charAt(0).toUpperCase() + vendor.slice(1);
  if (!/^[A-Z][A-Za-z0-9]*$/.test(className) || globals.has(className))
    throw new UsageError(`"${className}" cannot be the name of a class here: use --name, such as --name AcmeClient.`);
  const wanted = spec ? wantedExports(spec.document) : undefined;
  const has = { oauth: wanted?.["./oauth"] ?? false, webhooks: wanted?.["./webhooks"] ?? false };

  if (!spec) await writeAll(workspace.specDir(vendor), new Map(Object.entries(specFiles(className))));
  await writeAll(
    workspace.packageDir(vendor),
    await formatFiles(new Map(Object.entries(packageFiles(vendor, className, has)))),
  );
  output.out(
    [
      `Wrote ${spec ? "" : `specs/${vendor} and `}packages/${vendor}. Next:`,
      "  pnpm install",
      `  pnpm generate ${vendor}`,
      `  then write the API into specs/${vendor} (specs/README.md shows how) and generate again.`,
    ].join("\n"),
  );
  return 0;
}

async function writeAll(folder: string, files: ReadonlyMap<string, string>): Promise<void> {
  for (const [path, text] of files) {
    const target = join(folder, path);
    await mkdir(dirname(target), { recursive: true });
    await writeFile(target, text);
  }
}
