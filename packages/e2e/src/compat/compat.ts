import { mkdtemp, readFile, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { changesetsSince } from "../../../../generator/src/commands/diff.ts";
import { changedSince } from "../../../../generator/src/commands/git.ts";
import { notBreaking } from "../../../../generator/src/diff/changeset.ts";
import { type Package, pickPackages, type Workspace } from "../../../../generator/src/workspace.ts";
import { compile } from "../packages/toolchain.ts";
import { importedBy, layOut } from "./lay-out.ts";
import { type Release, releasesOf } from "./releases.ts";
import { type Complaint, complaintsIn, isCovered } from "./verdict.ts";

/** A complaint with the packages that it can be about, and whether users are told of it. */
export interface Finding extends Complaint {
  readonly needs: readonly Package[];
  readonly isCovered: boolean;
}

/**
 * Compiles what was written for the last releases against the packages as they are now.
 * @param names of the packages; none: all, with the recipes and the README of the root
 * @param otherwise the commit that stands for the release of a package that has none yet
 * @returns what stops compiling
 */
export async function compat(workspace: Workspace, names: readonly string[], otherwise: string): Promise<Finding[]> {
  const published = workspace.published();
  const releases = await releasesOf(workspace.root, pickPackages(workspace, names), otherwise);
  const findings: Finding[] = [];
  for (const [index, release] of releases.entries()) {
    if (!(await isSourceChanged(workspace, release))) continue;
    const changesets = await changesetsSince(workspace, release.commit);
    const folder = await mkdtemp(join(tmpdir(), "carillon-compat-"));
    try {
      const withShared = names.length === 0 && index === releases.length - 1;
      await layOut(workspace.root, release, withShared, folder);
      for (const complaint of complaintsIn(await compile("7", folder, "tsconfig.json"))) {
        const needs = await neededBy(join(folder, complaint.file), complaint.file, published);
        const file = inRepository(complaint.file);
        findings.push({ ...complaint, file, needs, isCovered: isCovered(file, needs, changesets) });
      }
    } finally {
      await rm(folder, { recursive: true, force: true });
    }
  }
  return findings;
}

/** The findings for people, those first that no changeset tells of. */
export function inWords(findings: readonly Finding[]): string {
  const open = findings.filter((finding) => !finding.isCovered);
  const told = findings.filter((finding) => finding.isCovered);
  const lines = (list: readonly Finding[]): string[] => list.map(({ file, line, text }) => `${file}:${line}  ${text}`);
  const [first] = open;
  return [
    ...(told.length > 0 ? ["Stops compiling, as a changeset says:", ...lines(told), ""] : []),
    ...(open.length > 0 ? ["Stops compiling, and no changeset says that something breaks:", ...lines(open), ""] : []),
    ...(first
      ? [
          `Write a changeset that breaks for ${first.needs.map(({ name }) => name).join(" or ")}, or one that says why not: \`${notBreaking(first.file, "the reason")}\`.`,
        ]
      : []),
    ...(findings.length === 0 ? ["What was written for the last releases still compiles."] : []),
  ].join("\n");
}

const isSourceChanged = async ({ root }: Workspace, { commit }: Release): Promise<boolean> =>
  (await changedSince(root, commit, "packages")).some((path) => /^packages\/[^/]+\/(src|package\.json)/.test(path));

/** `then/packages/a/README.md/block-3.ts` is of `packages/a/README.md`, `clients/a/src/b.ts` of `packages/a/src/b.ts`. */
const inRepository = (file: string): string =>
  file
    .replace(/^then\//, "")
    .replace(/^clients\//, "packages/")
    .replace(/(README\.md)\/block-\d+\.ts$/, "$1");

/** The packages whose change can be what a program stumbles over. */
async function neededBy(path: string, file: string, published: readonly Package[]): Promise<Package[]> {
  const [, slug] = /^(?:then\/packages|clients)\/([^/]+)\//.exec(file) ?? [];
  const own = published.find((each) => each.slug === slug);
  const below = own
    ? Object.keys(JSON.parse(await readFile(join(own.folder, "package.json"), "utf8")).dependencies ?? {})
    : [];
  // What an old client stumbles over is not its own.
  const names = [...(own && !file.startsWith("clients/") ? [own.name] : []), ...below, ...(await importedBy(path))];
  const needed = published.filter(({ name }) => names.includes(name));
  return needed.length > 0 ? needed : [...published];
}
