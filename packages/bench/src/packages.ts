import { existsSync, readdirSync, readFileSync } from "node:fs";
import { join, resolve } from "node:path";

export const root = resolve(import.meta.dirname, "../../..");

export interface VendorPackage {
  readonly slug: string;
  readonly folder: string;
  /** The resource that most users would call first. */
  readonly typical: string;
}

const TYPICAL: Readonly<Record<string, string>> = {
  drift: "contacts",
  crisp: "conversations",
  front: "conversations",
  customerio: "customers",
  braze: "users",
  iterable: "users",
  klaviyo: "profiles",
};

/** The generated packages that are there. */
export function vendorPackages(): VendorPackage[] {
  const packages = join(root, "packages");
  return readdirSync(packages)
    .filter((slug) => existsSync(join(packages, slug, "src/generated/vendor.ts")))
    .map((slug) => {
      const folder = join(packages, slug);
      const resources = resourcesOf(folder);
      const typical = resources.find((name) => name === TYPICAL[slug]) ?? resources[0] ?? "";
      return { slug, folder, typical };
    });
}

/** File names of a package's resources, without extension. */
export const resourcesOf = (folder: string): string[] =>
  readdirSync(join(folder, "src/generated/resources")).map((file) => file.replace(/\.ts$/, ""));

/** Whether a package has this subpath among its exports. */
export function hasEntry(folder: string, subpath: string): boolean {
  const { exports } = JSON.parse(readFileSync(join(folder, "package.json"), "utf8")) as { exports?: object };
  return Object.hasOwn(exports ?? {}, subpath);
}
