import { mkdtemp, readFile, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { parseReport, REPORT } from "../api/report.ts";
import { diffApi } from "../diff/api.ts";
import { breakingIn, type Change, type Level, levelOf, raiseOf, sortChanges } from "../diff/change.ts";
import { changesInWords, draftChangeset, isEnough, levelIn, lowered, notBreaking } from "../diff/changeset.ts";
import { diffModels } from "../diff/diff.ts";
import { diffManifest, type Manifest } from "../diff/manifest.ts";
import { readSpec } from "../load/load.ts";
import { buildModel } from "../model/build.ts";
import type { Model } from "../model/model.ts";
import { openWorkspace, type Package, type Workspace } from "../workspace.ts";
import { apisOf } from "./api.ts";
import type { Output } from "./generate.ts";
import { changedSince, checkOut, commitOf, fileAt } from "./git.ts";
import { formatProblems } from "./report.ts";

/**
 * Tells what users of the packages notice since a commit, each with its semver class: by the specs, by the public API of
 * what is written by hand, and by package.json.
 * @param options.write drafts a changeset for each package that has none of that class
 * @param options.check fails where a package changed and no changeset of at least its class came with it
 * @returns the exit code
 */
export async function diff(
  workspace: Workspace,
  packages: readonly Package[],
  ref: string,
  options: { write: boolean; check: boolean },
  output: Output,
): Promise<number> {
  const commit = await commitOf(workspace.root, ref);
  const changesets = await changesetsSince(workspace, commit);
  const written = await writtenChanges(workspace, packages, commit);
  let code = 0;
  for (const { slug, name, version } of packages) {
    const specified = await specifiedChanges(workspace, slug, commit, output);
    if (specified === undefined) return 1;
    const { unsure, sure, files, raised } = written.get(slug) ?? NOTHING;
    const judged = [...specified, ...sure, ...lowered(unsure, changesets, name)];
    const changes = sortChanges(judged.length > 0 || files.length === 0 ? judged : [codeChange(files)]);
    const needed = neededOf(levelOf(changes), version);
    output.out(needed === undefined ? `${slug}: no change` : `${slug}: ${needed}\n\n${changesInWords(changes)}\n`);
    if (needed === undefined || isEnough(levelIn(changesets, name), needed) || isEnough(raised, needed)) continue;
    if (options.write) {
      const file = join(workspace.root, ".changeset", `${slug}-${slugOf(ref)}.md`);
      await writeFile(file, draftChangeset(name, needed, changes));
      output.out(`Drafted ${file.slice(workspace.root.length + 1)}. Say in it what it means for those who use it.`);
    } else if (options.check) {
      output.err(
        `${name} changed (${needed}), and no changeset of that class is there. Run \`pnpm diff ${slug} ${ref} --write\`.`,
      );
      const [doubtful] = needed === breakingIn(version) ? unsure.filter(({ level }) => level === "major") : [];
      if (doubtful)
        output.err(
          `Where a change of the API breaks nobody, a changeset can say so: \`${notBreaking(doubtful.subject, "the reason")}\`.`,
        );
      code = 1;
    }
  }
  return code;
}

/** What changed beside the spec. */
interface Written {
  /** Judged by how the API is written, which does not always tell what breaks. */
  readonly unsure: readonly Change[];
  readonly sure: readonly Change[];
  /** Sources that are other than they were. */
  readonly files: readonly string[];
  /** By how much the version was raised: a release takes the changesets away. */
  readonly raised?: Level | undefined;
}
const NOTHING: Written = { unsure: [], sure: [], files: [] };

async function writtenChanges(
  workspace: Workspace,
  packages: readonly Package[],
  commit: string,
): Promise<Map<string, Written>> {
  const before = await Promise.all(
    packages.map(async (each) => {
      const at = (path: string) => fileAt(workspace.root, commit, `packages/${each.slug}/${path}`);
      const files = await changedSince(workspace.root, commit, `packages/${each.slug}/src`);
      return { each, files, manifest: await at("package.json"), report: await at(REPORT) };
    }),
  );
  // Only a source that changed, or the list of entry points, can change the API.
  const touched = before.filter(({ files, manifest }) => manifest !== undefined && files.some(isHandWritten));
  const apis = await apisOf(
    workspace,
    touched.map(({ each }) => each),
  );
  return new Map(
    await Promise.all(
      before.map(async ({ each, files, manifest, report }): Promise<[string, Written]> => {
        if (manifest === undefined) return [each.slug, { ...NOTHING, sure: isNew(workspace, each) }];
        const old: Manifest & { version: string } = JSON.parse(manifest);
        const now: Manifest = JSON.parse(await readFile(join(each.folder, "package.json"), "utf8"));
        const api = apis.get(each.slug);
        // A package may get its first API, and lose its last one.
        const unsure = api ? diffApi(report === undefined ? NO_API : parseReport(report), api) : [];
        const raised = raiseOf(old.version, each.version);
        return [each.slug, { unsure, sure: diffManifest(old, now), files, raised }];
      }),
    ),
  );
}

const NO_API = { entries: {}, declarations: {} };

/** A package with a spec is told of as new by its spec. */
const isNew = (workspace: Workspace, { slug }: Package): Change[] =>
  workspace.vendors().includes(slug) ? [] : [{ level: "minor", subject: slug, text: "is new" }];

const isHandWritten = (path: string): boolean => !path.includes("/src/generated/");

const MOST_FILES = 3;
function codeChange(files: readonly string[]): Change {
  const named = files.slice(0, MOST_FILES).map((path) => path.slice(path.indexOf("/src/") + 1));
  const more = files.length > MOST_FILES ? ` and ${files.length - MOST_FILES} more` : "";
  return { level: "patch", subject: "the code", text: `is another (${named.join(", ")}${more})` };
}

/** `undefined` when one of the two specs has problems, which were told. A vendor that was not there is new. */
async function specifiedChanges(
  workspace: Workspace,
  slug: string,
  commit: string,
  output: Output,
): Promise<Change[] | undefined> {
  if (!workspace.vendors().includes(slug)) return [];
  if ((await changedSince(workspace.root, commit, `specs/${slug}`)).length === 0) return [];
  const folder = await mkdtemp(join(tmpdir(), "carillon-diff-"));
  try {
    const files = await checkOut(workspace.root, commit, `specs/${slug}`, folder);
    const after = await modelOf(workspace, slug, output);
    if (!after) return undefined;
    if (files.length === 0) return [{ level: "minor", subject: slug, text: "is new" }];
    const before = await modelOf(openWorkspace(folder), slug, output);
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

/** The texts of the changesets that are there now, and were not, or not so, at a commit. */
export async function changesetsSince({ root }: Workspace, commit: string): Promise<string[]> {
  const changed = await changedSince(root, commit, ".changeset");
  const written = changed.filter((path) => path.endsWith(".md") && !path.endsWith("/README.md"));
  const texts = written.map((path) => readFile(join(root, path), "utf8").catch(() => ""));
  return Promise.all(texts);
}

const neededOf = (level: Level | undefined, version: string): Level | undefined =>
  level === "major" ? breakingIn(version) : level;

const slugOf = (ref: string): string =>
  ref
    .replace(/[^A-Za-z0-9]+/g, "-")
    .replace(/^-|-$/g, "")
    .toLowerCase();
