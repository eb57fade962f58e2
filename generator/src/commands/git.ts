import { execFile } from "node:child_process";
import { mkdir, rm } from "node:fs/promises";
import { join } from "node:path";
import { promisify } from "node:util";
import { UsageError } from "../workspace.ts";

const run = promisify(execFile);
const MOST = 256 * 2 ** 20;

async function git(root: string, ...args: string[]): Promise<string> {
  const { stdout } = await run("git", ["-C", root, ...args], { maxBuffer: MOST });
  return stdout;
}

/**
 * The commit that a name stands for: what is asked for then can be no option of git.
 * @throws UsageError when git does not know it
 */
export async function commitOf(root: string, ref: string): Promise<string> {
  const commit = await git(root, "rev-parse", "--verify", "--end-of-options", `${ref}^{commit}`).catch(() => {
    throw new UsageError(`git knows no commit ${ref} here. Fetch it, or name another.`);
  });
  return commit.trim();
}

/** Writes folders and files as they were at a commit below `target`, under the same paths. Gives their paths. */
export async function checkOut(
  root: string,
  commit: string,
  paths: string | readonly string[],
  target: string,
): Promise<string[]> {
  const found = lines(await git(root, "ls-tree", "-r", "-z", "--name-only", commit, "--", ...[paths].flat()));
  if (found.length === 0) return found;
  await mkdir(target, { recursive: true });
  const archive = join(target, `${commit}.tar`);
  const existing = [paths].flat().filter((path) => found.some((file) => file === path || file.startsWith(`${path}/`)));
  await git(root, "archive", "--format=tar", `--output=${archive}`, commit, "--", ...existing);
  await run("tar", ["-xf", archive, "-C", target]);
  await rm(archive);
  return found;
}

/** The text of a file at a commit; `undefined` when it was not there. */
export const fileAt = (root: string, commit: string, path: string): Promise<string | undefined> =>
  git(root, "show", `${commit}:${path}`).catch(() => undefined);

/** Paths below a folder that are other than they were at a commit, or were not there, committed or not. Sorted. */
export async function changedSince(root: string, commit: string, folder: string): Promise<string[]> {
  const tracked = await git(root, "diff", "--name-only", "-z", commit, "--", folder);
  const others = await git(root, "ls-files", "--others", "--exclude-standard", "-z", "--", folder);
  return [...lines(tracked), ...lines(others)].sort();
}

const lines = (text: string): string[] => text.split("\0").filter((line) => line !== "");
