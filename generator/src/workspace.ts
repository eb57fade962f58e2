import { existsSync, readdirSync } from "node:fs";
import { dirname, join, resolve } from "node:path";
import { fileURLToPath } from "node:url";

/** Where specs and packages lie. */
export interface Workspace {
  readonly root: string;
  specDir(vendor: string): string;
  packageDir(vendor: string): string;
  /** Every folder of `specs/` that holds an openapi.yaml, sorted. */
  vendors(): string[];
}

const HERE = resolve(dirname(fileURLToPath(import.meta.url)), "../..");

export function openWorkspace(folder = HERE): Workspace {
  const root = resolve(folder);
  const specs = join(root, "specs");
  const specDir = (vendor: string): string => join(specs, vendor);
  return {
    root,
    specDir,
    packageDir: (vendor) => join(root, "packages", vendor),
    vendors: () =>
      existsSync(specs)
        ? readdirSync(specs)
            .filter((name) => existsSync(join(specDir(name), "openapi.yaml")))
            .sort()
        : [],
  };
}

/** A problem of the user, told without a stack. */
export class UsageError extends Error {
  override readonly name = "UsageError";
}

/** The vendors that are named, or all. Throws {@link UsageError} for one that has no spec. */
export function pickVendors(workspace: Workspace, names: readonly string[]): string[] {
  const known = workspace.vendors();
  const unknown = names.filter((name) => !known.includes(name));
  if (unknown.length > 0) {
    throw new UsageError(`No spec for ${unknown.join(", ")}. There are specs for ${known.join(", ") || "no vendor"}.`);
  }
  return names.length > 0 ? [...new Set(names)].sort() : known;
}
