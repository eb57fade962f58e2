import { cp, mkdir, mkdtemp, readdir, readFile, realpath, rm, symlink, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { dirname, join, relative } from "node:path";
import { onTestFinished } from "vitest";
import { main } from "../../src/cli.ts";

export const REPOSITORY = join(import.meta.dirname, "../../..");

/** What a command did: its exit code and what it printed. */
export interface Ran {
  code: number;
  out: string;
  err: string;
}

/** A folder with specs/ and packages/ of its own, away from the repository. */
export class TempRoot {
  readonly path: string;

  constructor(path: string) {
    this.path = path;
  }

  static async create(): Promise<TempRoot> {
    return new TempRoot(await realpath(await mkdtemp(join(tmpdir(), "carillon-test-"))));
  }

  /** Runs a command line of the generator on this root. */
  async run(...args: string[]): Promise<Ran> {
    const printed = { out: [] as string[], err: [] as string[] };
    const code = await main([...args, "--root", this.path], {
      out: (text) => printed.out.push(text),
      err: (text) => printed.err.push(text),
    });
    return { code, out: printed.out.join("\n"), err: printed.err.join("\n") };
  }

  /** The same, where anything but success is the test's mistake. */
  async must(...args: string[]): Promise<Ran> {
    const ran = await this.run(...args);
    if (ran.code !== 0) throw new Error(`${args.join(" ")} failed:\n${ran.err}`);
    return ran;
  }

  /** A copy that is removed when the test ends. */
  async copy(): Promise<TempRoot> {
    const copy = await TempRoot.create();
    onTestFinished(() => copy.remove());
    await cp(this.path, copy.path, { recursive: true });
    return copy;
  }

  read(path: string): Promise<string> {
    return readFile(join(this.path, path), "utf8");
  }

  async write(path: string, text: string): Promise<void> {
    const target = join(this.path, path);
    await mkdir(dirname(target), { recursive: true });
    await writeFile(target, text);
  }

  /** Replaces a text that must be there. */
  async edit(path: string, from: string, to: string): Promise<void> {
    const text = await this.read(path);
    if (!text.includes(from)) throw new Error(`${path} does not hold ${JSON.stringify(from)}`);
    await this.write(path, text.replace(from, to));
  }

  /** Text of every file below a folder, by its path below the root. */
  async files(folder = "."): Promise<Record<string, string>> {
    const entries = await readdir(join(this.path, folder), { recursive: true, withFileTypes: true }).catch(() => []);
    const paths = entries
      .filter((entry) => entry.isFile())
      .map((entry) => relative(this.path, join(entry.parentPath, entry.name)))
      .sort();
    return Object.fromEntries(await Promise.all(paths.map(async (path) => [path, await this.read(path)] as const)));
  }

  /** Makes a package of the repository resolve from here by its name. */
  async link(name: string, target: string): Promise<void> {
    const place = join(this.path, "node_modules", name);
    await mkdir(dirname(place), { recursive: true });
    await symlink(target, place, "dir");
  }

  async remove(): Promise<void> {
    await rm(this.path, { recursive: true, force: true });
  }
}
