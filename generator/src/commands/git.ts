import { execFile } from "node:child_process";
import { mkdir, writeFile } from "node:fs/promises";
import { dirname, join } from "node:path";
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

/** Writes the files of a folder as they were at a commit below `target`, under the same paths. Gives their number. */
export async function checkOut(root: string, commit: string, folder: string, target: string): Promise<number> {
  const paths = lines(await git(root, "ls-tree", "-r", "-z", "--name-only", commit, "--", folder));
  for (const path of paths) {
    const to = join(target, path);
    await mkdir(dirname(to), { recursive: true });
    await writeFile(to, await git(root, "show", `${commit}:${path}`));
  }
  return paths.length;
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
