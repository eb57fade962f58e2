// npm holds a package's provenance against the repository that its manifest names, and a fork publishes from its own:
// the address is written into what is about to be packed, and never committed.
import { readFile, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { publishable } from "../packages/workspace.ts";

const repository = process.env.GITHUB_REPOSITORY;
if (!/^[\w.-]+\/[\w.-]+$/.test(repository ?? "")) throw new Error("GITHUB_REPOSITORY has to be owner/name.");

for (const { slug, folder } of publishable) {
  const path = join(folder, "package.json");
  const manifest = JSON.parse(await readFile(path, "utf8")) as object;
  const source = { type: "git", url: `git+https://github.com/${repository}.git`, directory: `packages/${slug}` };
  await writeFile(path, `${JSON.stringify({ ...manifest, repository: source }, null, 2)}\n`);
}
