import { existsSync, readdirSync, readFileSync } from "node:fs";
import { join, resolve } from "node:path";

export const root = resolve(import.meta.dirname, "../../../..");

export interface Manifest {
  readonly name: string;
  readonly version: string;
  readonly private?: boolean;
  readonly exports: Readonly<Record<string, unknown>>;
  readonly dependencies?: Readonly<Record<string, string>>;
}

export interface Package {
  /** Folder name below packages/. */
  readonly slug: string;
  readonly folder: string;
  readonly isVendor: boolean;
  readonly manifest: Manifest;
}

export const readManifest = (folder: string): Manifest =>
  JSON.parse(readFileSync(join(folder, "package.json"), "utf8")) as Manifest;

/** Every package that goes to the registry. */
export const publishable: readonly Package[] = readdirSync(join(root, "packages"))
  .map((slug) => join(root, "packages", slug))
  .filter((folder) => existsSync(join(folder, "package.json")))
  .map((folder) => ({
    slug: folder.slice(join(root, "packages").length + 1),
    folder,
    isVendor: existsSync(join(folder, "openapi.json")),
    manifest: readManifest(folder),
  }))
  .filter(({ manifest }) => !manifest.private);

export const vendors: readonly Package[] = publishable.filter(({ isVendor }) => isVendor);
