import { existsSync } from "node:fs";
import { mkdir, writeFile } from "node:fs/promises";
import { dirname, join } from "node:path";
import { packageFiles } from "../scaffold/package.ts";
import { specFiles } from "../scaffold/spec.ts";
import { UsageError, type Workspace } from "../workspace.ts";
import { formatFiles } from "../write/format.ts";
import type { Output } from "./generate.ts";

const SLUG = /^[a-z][a-z0-9]*$/;

/** Writes the spec and the package of a new vendor: a tiny API that generates at once. Gives the exit code. */
export async function createVendor(
  workspace: Workspace,
  vendor: string,
  name: string | undefined,
  output: Output,
): Promise<number> {
  if (!SLUG.test(vendor))
    throw new UsageError(`"${vendor}" cannot be a folder of specs/: use lower-case letters and digits, such as acme.`);
  const taken = [workspace.specDir(vendor), workspace.packageDir(vendor)].find((folder) => existsSync(folder));
  if (taken) throw new UsageError(`${taken} is there already.`);
  const className = name ?? vendor.charAt(0).toUpperCase() + vendor.slice(1);
  await writeAll(workspace.specDir(vendor), new Map(Object.entries(specFiles(className))));
  await writeAll(
    workspace.packageDir(vendor),
    await formatFiles(new Map(Object.entries(packageFiles(vendor, className)))),
  );
  output.out(
    [
      `Wrote specs/${vendor} and packages/${vendor}. Next:`,
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
