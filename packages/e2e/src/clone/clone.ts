import { execFile } from "node:child_process";
import { existsSync } from "node:fs";
import { cp, mkdir, mkdtemp, readFile, realpath, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { basename, join } from "node:path";
import { root } from "../packages/workspace.ts";
import { linkInstalled, workspaceFolders } from "./installed.ts";

/** What a command printed, and how it ended. */
export interface Ran {
  readonly code: number;
  readonly out: string;
  readonly err: string;
}

/** A clone of this repository in a folder of its own, where everything may be changed. */
export interface Clone {
  readonly folder: string;
  /** Runs git in it. Fails when git does. */
  git(...args: string[]): Promise<string>;
  /** Runs a script of the clone with Node. */
  node(script: string, ...args: string[]): Promise<Ran>;
  /** Runs a command that is installed for a package of the clone, from the folder of that package. */
  bin(packageFolder: string, name: string, ...args: string[]): Promise<Ran>;
  /** Puts one text in the place of another in a file. Fails when the file does not hold it. */
  replace(path: string, find: string, by: string): Promise<void>;
  remove(): Promise<void>;
}

/** Clones what is committed, as the branch `main`. What is installed here is linked rather than installed again. */
export async function cloneRepository(): Promise<Clone> {
  const outer = await realpath(await mkdtemp(join(tmpdir(), "carillon-clone-")));
  const folder = join(outer, "carillon");
  await mkdir(folder);
  const remove = (): Promise<void> => rm(outer, { recursive: true, force: true });
  const git = async (...args: string[]): Promise<string> => {
    const { code, out, err } = await run("git", ["-C", folder, ...args], folder);
    if (code !== 0) throw new Error(`git ${args.join(" ")}\n${out}${err}`);
    return out;
  };
  try {
    const isRepository = existsSync(join(root, ".git"));
    if (isRepository) await git("clone", "--quiet", root, ".");
    else await copyTo(folder, git);
    await git("config", "user.name", "A contributor");
    await git("config", "user.email", "contributor@example.com");
    if (!isRepository) await git("commit", "--quiet", "--message", "chore: a copy");
    await git("switch", "--quiet", "--force-create", "main");
    for (const from of await workspaceFolders(root))
      await linkInstalled(root, from, join(folder, from), (path) => join(folder, path));
  } catch (error) {
    await remove();
    throw error;
  }
  return {
    folder,
    git,
    node: (script, ...args) => run(process.execPath, [join(folder, script), ...args], folder),
    bin: (from, name, ...args) => run(join(folder, from, "node_modules/.bin", name), args, join(folder, from)),
    async replace(path, find, by) {
      const file = join(folder, path);
      const text = await readFile(file, "utf8");
      if (!text.includes(find)) throw new Error(`${path} does not hold ${find}`);
      await writeFile(file, text.replace(find, by));
    },
    remove,
  };
}

/** What was downloaded without its history becomes a repository of its own. */
async function copyTo(folder: string, git: Clone["git"]): Promise<void> {
  const left = ["node_modules", "dist", ".turbo"];
  await cp(root, folder, { recursive: true, filter: (path) => path === root || !left.includes(basename(path)) });
  await git("init", "--quiet");
  await git("remote", "add", "origin", root);
  await git("add", "--all");
}

function run(command: string, args: readonly string[], cwd: string): Promise<Ran> {
  const env = Object.fromEntries(Object.entries(process.env).filter(([name]) => !/^(GIT_|VITEST|TURBO_)/.test(name)));
  return new Promise((resolve) => {
    execFile(command, args, { cwd, env: { ...env, NO_COLOR: "1" }, maxBuffer: 2 ** 26 }, (error, out, err) => {
      const code = error ? (typeof error.code === "number" ? error.code : -1) : 0;
      resolve({ code, out, err: error && code === -1 ? `${err}${error.message}` : err });
    });
  });
}
