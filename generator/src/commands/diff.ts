import { mkdtemp, readdir, readFile, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { type Change, type Level, levelOf } from "../diff/change.ts";
import { changesInWords, draftChangeset, isEnough, levelIn } from "../diff/changeset.ts";
import { diffModels } from "../diff/diff.ts";
import { readSpec } from "../load/load.ts";
import { buildModel } from "../model/build.ts";
import type { Model } from "../model/model.ts";
import { openWorkspace, type Workspace } from "../workspace.ts";
import type { Output } from "./generate.ts";
import { checkOut } from "./git.ts";
import { formatProblems } from "./report.ts";

/**
 * Tells what users of the packages notice since a commit, each with its semver class.
 * @param options.write drafts a changeset for each package that has none of that class
 * @param options.check fails where a package changed and no changeset of at least its class is there
 * @returns the exit code
 */
export async function diff(
  workspace: Workspace,
  vendors: readonly string[],
  ref: string,
  options: { write: boolean; check: boolean },
  output: Output,
): Promise<number> {
  const changesets = await changesetsOf(workspace);
  let code = 0;
  for (const vendor of vendors) {
    const changes = await changesSince(workspace, vendor, ref, output);
    if (changes === undefined) return 1;
    const { name, version } = await packageOf(workspace, vendor);
    const needed = neededOf(levelOf(changes), version);
    output.out(needed === undefined ? `${vendor}: no change` : `${vendor}: ${needed}\n\n${changesInWords(changes)}\n`);
    if (needed === undefined || isEnough(levelIn(changesets, name), needed)) continue;
    if (options.write) {
      const file = join(workspace.root, ".changeset", `${vendor}-${slugOf(ref)}.md`);
      await writeFile(file, draftChangeset(name, needed, changes));
      output.out(`Drafted ${file.slice(workspace.root.length + 1)}. Say in it what it means for those who use it.`);
    } else if (options.check) {
      output.err(
        `${name} changed (${needed}), and no changeset of that class is there. Run \`pnpm diff ${vendor} ${ref} --write\`.`,
      );
      code = 1;
    }
  }
  return code;
}

/** `undefined` when one of the two specs has problems, which were told. A vendor that was not there is new. */
async function changesSince(
  workspace: Workspace,
  vendor: string,
  ref: string,
  output: Output,
): Promise<Change[] | undefined> {
  const folder = await mkdtemp(join(tmpdir(), "carillon-diff-"));
  try {
    const files = await checkOut(workspace.root, ref, `specs/${vendor}`, folder);
    const after = await modelOf(workspace, vendor, output);
    if (!after) return undefined;
    if (files === 0) return [{ level: "minor", subject: vendor, text: "is new" }];
    const before = await modelOf(openWorkspace(folder), vendor, output);
    return before && diffModels(before, after);
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}

async function modelOf(workspace: Workspace, vendor: string, output: Output): Promise<Model | undefined> {
  const { spec, problems } = await readSpec(workspace.specDir(vendor));
  if (spec && problems.length === 0) return buildModel(spec);
  output.err(formatProblems(workspace, problems));
  return undefined;
}

async function changesetsOf({ root }: Workspace): Promise<string[]> {
  const folder = join(root, ".changeset");
  const names = await readdir(folder).catch(() => []);
  const written = names.filter((name) => name.endsWith(".md") && name !== "README.md");
  return Promise.all(written.map((name) => readFile(join(folder, name), "utf8")));
}

/** Before 1.0.0 the second number tells of what breaks. */
const neededOf = (level: Level | undefined, version: string): Level | undefined =>
  level === "major" && version.startsWith("0.") ? "minor" : level;

async function packageOf(workspace: Workspace, vendor: string): Promise<{ name: string; version: string }> {
  return JSON.parse(await readFile(join(workspace.packageDir(vendor), "package.json"), "utf8"));
}

const slugOf = (ref: string): string =>
  ref
    .replace(/[^A-Za-z0-9]+/g, "-")
    .replace(/^-|-$/g, "")
    .toLowerCase();
