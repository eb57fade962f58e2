import { existsSync, readdirSync, readFileSync } from "node:fs";
import { dirname, join, resolve } from "node:path";
import { fileURLToPath } from "node:url";

/** A package that goes to the registry. */
export interface Package {
  /** Its folder below packages/. */
  readonly slug: string;
  readonly name: string;
  readonly version: string;
  readonly folder: string;
}

/** Where specs and packages lie. */
export interface Workspace {
  readonly root: string;
  specDir(vendor: string): string;
  packageDir(vendor: string): string;
  /** Every folder of `specs/` that holds an openapi.yaml, sorted. */
  vendors(): string[];
  /** Every package that goes to the registry, by its folder. */
  published(): Package[];
}

const HERE = resolve(dirname(fileURLToPath(import.meta.url)), "../..");

export function openWorkspace(folder = HERE): Workspace {
  const root = resolve(folder);
  const specs = join(root, "specs");
  const packages = join(root, "packages");
  const specDir = (vendor: string): string => join(specs, vendor);
  return {
    root,
    specDir,
    packageDir: (vendor) => join(packages, vendor),
    vendors: () =>
      existsSync(specs)
        ? readdirSync(specs)
            .filter((name) => existsSync(join(specDir(name), "openapi.yaml")))
            .sort()
        : [],
    published: () =>
      (existsSync(packages) ? readdirSync(packages).sort() : []).flatMap((slug): Package[] => {
        const folder = join(packages, slug);
        const manifest = join(folder, "package.json");
        if (!existsSync(manifest)) return [];
        const { name, version, private: isPrivate } = JSON.parse(readFileSync(manifest, "utf8"));
        return isPrivate ? [] : [{ slug, name, version, folder }];
      }),
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

/** The published packages that are named, by their folders or names, or all. Throws {@link UsageError} for another. */
export function pickPackages(workspace: Workspace, names: readonly string[]): Package[] {
  const known = workspace.published();
  const unknown = names.filter((name) => !known.some((each) => each.slug === name || each.name === name));
  if (unknown.length > 0) {
    const all = known.map(({ slug }) => slug).join(", ") || "no package";
    throw new UsageError(`No package ${unknown.join(", ")}. There are ${all}.`);
  }
  return known.filter(({ slug, name }) => names.length === 0 || names.includes(slug) || names.includes(name));
}
