import { execFile } from "node:child_process";
import { readdir, readFile, writeFile } from "node:fs/promises";
import { dirname, join } from "node:path";
import { promisify } from "node:util";
import type { Clone, Ran } from "../clone/clone.ts";
import { listPath, METHOD, VENDOR, writeEndpoint } from "./endpoint.ts";

const CLI = "generator/src/cli.ts";

/** Called with each step that was done, and what was seen. */
export type Tell = (step: string, seen: string) => void;

/** The way of a new contributor. Fails at the first step that is not as CONTRIBUTING says. */
export async function contribute(clone: Clone, tell: Tell): Promise<void> {
  const { folder, git } = clone;
  const cli = (...args: string[]): Promise<Ran> => clone.node(CLI, ...args);
  const fork = join(dirname(folder), "fork.git");
  await promisify(execFile)("git", ["init", "--quiet", "--bare", "--initial-branch=main", fork]);
  await git("remote", "set-url", "origin", fork);
  await git("push", "--quiet", "origin", "main");
  await git("switch", "--quiet", "--create", "teams-get");
  tell("clone", "a branch of main, and a fork to push to");

  await writeEndpoint(folder);
  const forgotten = await cli("generate", VENDOR);
  const [, line] = /path-listed .*Add this line under paths: +(.+)$/m.exec(forgotten.err) ?? [];
  must(forgotten.code === 1 && line !== undefined, "the linter prints the line that openapi.yaml lacks", forgotten);
  must((await changedFiles(clone)).every(isOfSpec), "nothing is generated from a spec with a problem", forgotten);
  tell("write the endpoint", `the linter asks for ${line}`);

  await listPath(folder, line ?? "");
  succeeded(await cli("generate", VENDOR), "it generates");
  const changed = await changedFiles(clone);
  const others = changed.filter((path) => !isOfSpec(path) && !isOfPackage(path) && path !== "README.md");
  must(others.length === 0, "no file of another package changes", others);
  must(changed.some(isOfPackage), "the package changes", changed);
  const documented = await readFile(join(folder, "packages", VENDOR, "api.md"), "utf8");
  must(documented.includes(`### ${METHOD}\n`), "the method is documented", changed);
  tell("generate", `${changed.length} files changed, all of ${VENDOR} and the README's table`);

  const tested = succeeded(
    await clone.bin(`packages/${VENDOR}`, "vitest", "run", "test/generated", "--reporter=verbose", "-t", METHOD),
    "the generated contract test passes",
  );
  const passed = new RegExp(`✓ .*${METHOD.replace(".", "\\.")}\\b`).exec(tested.out)?.[0];
  must(passed !== undefined, "there is a generated contract test of the method", tested);
  tell("test", passed?.trim() ?? "");

  const missing = await cli("diff", "main", "--check");
  must(
    missing.code === 1 && missing.err.includes(`@carillon/${VENDOR} changed (minor)`),
    "a changeset is asked for",
    missing,
  );
  const drafted = succeeded(await cli("diff", VENDOR, "main", "--write"), "a changeset is drafted");
  const [, changeset = ""] = /Drafted (\S+\.md)\./.exec(drafted.out) ?? [];
  const text = await readFile(join(folder, changeset), "utf8");
  must(
    text === `---\n"@carillon/${VENDOR}": minor\n---\n\nNew:\n- ${METHOD} is new\n`,
    "the draft names the package, the class and the method",
    text,
  );
  await writeFile(
    join(folder, changeset),
    text.replace(`- ${METHOD} is new`, `- \`${METHOD}\` gets one team by its id.`),
  );
  tell("draft the changeset", changeset);

  await git("add", "--all");
  await git("commit", "--quiet", "--message", `feat(${VENDOR}): ${METHOD}`);
  succeeded(await cli("diff", "main", "--check"), "the check of pull requests passes");
  succeeded(await cli("generate", VENDOR, "--check"), "what is committed is what is generated");
  await git("rm", "--quiet", changeset);
  const without = await cli("diff", "main", "--check");
  must(without.code === 1, "without the changeset the check of pull requests fails", without);
  await git("restore", "--staged", "--worktree", changeset);
  tell("commit", "the check of pull requests passes, and fails without the changeset");

  await git("push", "--quiet", "--set-upstream", "origin", "teams-get");
  must((await git("status", "--porcelain")) === "", "nothing is left behind", await git("status", "--porcelain"));
  const ahead = (await git("rev-list", "origin/main..origin/teams-get")).trim().split("\n");
  must(ahead.length === 1, "one commit is ahead of main", ahead);
  tell("push", "gh pr create --base main --head teams-get --fill");
}

/** One field of one spec is described, and everything is generated. Fails when more than that vendor's files change. */
export async function editOneField(clone: Clone, tell: Tell): Promise<void> {
  await clone.replace(`specs/${VENDOR}/schemas/teams.yaml`, "A group of users;", "Users who share their chats;");
  succeeded(await clone.node(CLI, "generate"), "everything generates");
  const changed = await changedFiles(clone);
  must(changed.some(isOfPackage), "the package changes", changed);
  const others = changed.filter((path) => !isOfSpec(path) && !isOfPackage(path));
  must(others.length === 0, "no file of another vendor changes", others);
  const vendors = (await readdir(join(clone.folder, "specs"), { withFileTypes: true })).filter((each) =>
    each.isDirectory(),
  );
  tell("edit one field", `${vendors.length} vendors generated, and changed: ${changed.join(", ")}`);
}

const isOfSpec = (path: string): boolean => path.startsWith(`specs/${VENDOR}/`);
const isOfPackage = (path: string): boolean => path.startsWith(`packages/${VENDOR}/`);

async function changedFiles({ git }: Clone): Promise<string[]> {
  const status = await git("status", "--porcelain", "--untracked-files=all");
  return status
    .split("\n")
    .filter((line) => line !== "")
    .map((line) => line.slice(3));
}

function must(holds: boolean, what: string, seen: unknown): void {
  if (!holds) throw new Error(`Not so: ${what}.\n${typeof seen === "string" ? seen : JSON.stringify(seen, null, 2)}`);
}

function succeeded(ran: Ran, what: string): Ran {
  must(ran.code === 0, what, `${ran.out}${ran.err}`);
  return ran;
}
