import { execFile } from "node:child_process";
import { glob, readFile, rm, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { promisify } from "node:util";
import { afterAll, beforeAll, expect, test } from "vitest";
import { copyRepository, REPOSITORY } from "./copy.ts";

// A release takes a third of a second, and more where other tests run beside it.

/** What is released after a change: the packages whose version a changeset moves. */
let folder: Awaited<ReturnType<typeof copyRepository>>;
let manifests: Map<string, string>;
beforeAll(async () => {
  folder = await copyRepository();
  manifests = new Map();
  for await (const path of glob("packages/*/package.json", { cwd: folder.path }))
    manifests.set(path, await readFile(join(folder.path, path), "utf8"));
});
afterAll(() => folder.remove());

/** How `changeset version` moves the packages for one changeset, by slug: `minor` and so on. */
async function released(name: string, bump: "patch" | "minor" | "major"): Promise<Record<string, string>> {
  for (const [path, text] of manifests) await writeFile(join(folder.path, path), text);
  for await (const path of glob(".changeset/*.md", { cwd: folder.path })) await rm(join(folder.path, path));
  await writeFile(join(folder.path, ".changeset/one.md"), `---\n"@carillon/${name}": ${bump}\n---\n\nA change.\n`);
  const cli = join(REPOSITORY, "node_modules/@changesets/cli/bin.js");
  await promisify(execFile)(process.execPath, [cli, "version"], { cwd: folder.path });
  const moved: Record<string, string> = {};
  for (const [path, text] of manifests) {
    const kind = bumpOf(partsOf(text), partsOf(await readFile(join(folder.path, path), "utf8")));
    if (kind !== undefined) moved[path.split("/")[1] ?? ""] = kind;
  }
  return moved;
}

const partsOf = (manifest: string): string[] => JSON.parse(manifest).version.split(".");
const bumpOf = (from: string[], to: string[]): string | undefined =>
  ["major", "minor", "patch"].find((_, index) => from[index] !== to[index]);

/** Packages that are published and depend on the runtime. */
const clients = (): string[] =>
  [...manifests].flatMap(([path, text]) => {
    const { private: isPrivate, dependencies } = JSON.parse(text);
    return !isPrivate && dependencies?.["@carillon/runtime"] ? [path.split("/")[1] ?? ""] : [];
  });

test.each(["patch", "minor", "major"] as const)("a %s change of a client moves that client alone", async (bump) => {
  for (const client of clients().slice(0, 2)) expect(await released(client, bump)).toEqual({ [client]: bump });
});

test.each(["patch", "minor"] as const)("a %s change of the runtime releases no client again", async (bump) => {
  expect(clients().length).toBeGreaterThan(1);
  expect(await released("runtime", bump)).toEqual({ runtime: bump });
});

test("a major change of the runtime is a patch to the clients", async () => {
  const patches = clients().map((client) => [client, "patch"]);
  expect(await released("runtime", "major")).toEqual({ runtime: "major", ...Object.fromEntries(patches) });
});
