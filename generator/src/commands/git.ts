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
 * Writes the files of a folder as they were at a commit below `target`, under the same paths. Gives their number.
 * @throws UsageError when git does not know the commit
 */
export async function checkOut(root: string, ref: string, folder: string, target: string): Promise<number> {
  // The commit itself, so that what is asked for can be no option of git.
  const commit = await git(root, "rev-parse", "--verify", "--end-of-options", `${ref}^{commit}`).catch(() => {
    throw new UsageError(`git knows no commit ${ref} here. Fetch it, or name another.`);
  });
  const listed = await git(root, "ls-tree", "-r", "-z", "--name-only", commit.trim(), "--", folder);
  const paths = listed.split("\0").filter((path) => path !== "");
  for (const path of paths) {
    const to = join(target, path);
    await mkdir(dirname(to), { recursive: true });
    await writeFile(to, await git(root, "show", `${commit.trim()}:${path}`));
  }
  return paths.length;
}
