import { existsSync } from "node:fs";
import { copyFile, cp, mkdir, readdir, symlink } from "node:fs/promises";
import { basename, dirname, join } from "node:path";
import { run } from "../packages/run.ts";
import { root } from "../packages/workspace.ts";

/** A repository that is there to be changed: versions raised, specs edited, packages built and published. */
export interface Checkout {
  readonly folder: string;
  /** Runs a command at its top. @returns what it prints */
  run(command: string, ...args: string[]): Promise<string>;
  /** Commits all changes. */
  commit(message: string): Promise<void>;
  /** Takes back what was not committed. What git ignores stays. */
  discard(): Promise<void>;
}

/**
 * Copies this repository as it stands, uncommitted work included, with one commit as its history. What is installed is
 * linked and not copied.
 * @param env of every command that runs in it
 */
export async function copyRepository(folder: string, env: NodeJS.ProcessEnv): Promise<Checkout> {
  const listed = await run("git", ["ls-files", "-z", "--cached", "--others", "--exclude-standard"], { cwd: root });
  const files = [...new Set(listed.split("\0").filter((path) => path !== "" && existsSync(join(root, path))))];
  await Promise.all([...new Set(files.map(dirname))].map((each) => mkdir(join(folder, each), { recursive: true })));
  await Promise.all(files.map((path) => copyFile(join(root, path), join(folder, path))));
  for (const path of ["", "generator", ...(await readdir(join(root, "packages"))).map((each) => `packages/${each}`)]) {
    await linkModules(join(root, path), join(folder, path));
  }

  const checkout: Checkout = {
    folder,
    // What is linked belongs to the repository: no install may ever be made over it.
    run: (command, ...args) =>
      run(command, args, { cwd: folder, env: { ...env, PNPM_CONFIG_VERIFY_DEPS_BEFORE_RUN: "false" } }),
    commit: async (message) => {
      await checkout.run("git", "add", "--all");
      await checkout.run("git", "commit", "--quiet", "--message", message);
    },
    discard: async () => {
      await checkout.run("git", "reset", "--quiet", "--hard");
      await checkout.run("git", "clean", "--quiet", "--force", "-d");
    },
  };
  await checkout.run("git", "init", "--quiet", "--initial-branch=main");
  for (const [name, value] of Object.entries(GIT)) await checkout.run("git", "config", name, value);
  await checkout.commit("the repository as it stands");
  return checkout;
}

const GIT = {
  "user.name": "Release test",
  "user.email": "release@example.com",
  "commit.gpgsign": "false",
  "tag.gpgsign": "false",
  "gc.auto": "0",
};

/**
 * The links of a package's `node_modules` are relative: copied as they are, those to packages of the workspace lead to
 * the copy, and all others to the one store that both share.
 */
async function linkModules(from: string, to: string): Promise<void> {
  const [source, target] = [join(from, "node_modules"), join(to, "node_modules")];
  if (!existsSync(source) || !existsSync(to)) return;
  const isInstalled = (path: string): boolean => path === source || !/^\.(?!bin$)/.test(basename(path));
  await cp(source, target, { recursive: true, verbatimSymlinks: true, filter: isInstalled });
  if (existsSync(join(source, STORE))) await symlink(join(source, STORE), join(target, STORE));
}

const STORE = ".pnpm";
