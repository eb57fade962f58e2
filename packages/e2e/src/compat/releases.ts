import { execFile } from "node:child_process";
import { promisify } from "node:util";
import { commitOf } from "../../../../generator/src/commands/git.ts";
import type { Package } from "../../../../generator/src/workspace.ts";

/** Packages whose last release is the same commit. */
export interface Release {
  readonly commit: string;
  readonly packages: readonly Package[];
}

/**
 * The last releases of packages: the tag that `changeset publish` writes, or another commit where there is none yet.
 * The newest comes last.
 */
export async function releasesOf(root: string, packages: readonly Package[], otherwise: string): Promise<Release[]> {
  const releases = new Map<string, Package[]>();
  for (const each of packages) {
    const tagged = await commitOf(root, `refs/tags/${each.name}@${each.version}`).catch(() => undefined);
    const commit = tagged ?? (await commitOf(root, otherwise));
    releases.set(commit, [...(releases.get(commit) ?? []), each]);
  }
  const dated = await Promise.all(
    [...releases].map(async ([commit, own]) => ({ commit, packages: own, at: await timeOf(root, commit) })),
  );
  return dated.sort((a, b) => a.at - b.at).map(({ commit, packages: own }) => ({ commit, packages: own }));
}

async function timeOf(root: string, commit: string): Promise<number> {
  const { stdout } = await promisify(execFile)("git", ["-C", root, "show", "--no-patch", "--format=%ct", commit]);
  return Number(stdout);
}
