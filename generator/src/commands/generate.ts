import { readFile } from "node:fs/promises";
import { join, relative } from "node:path";
import { emitPackage } from "../emit/index.ts";
import { overviewRow, withOverview } from "../emit/overview.ts";
import type { LoadedSpec } from "../load/load.ts";
import { buildModel } from "../model/build.ts";
import type { Model } from "../model/model.ts";
import { ModelError } from "../model/problems.ts";
import type { Workspace } from "../workspace.ts";
import { formatFiles } from "../write/format.ts";
import { apply, compare, type Difference } from "../write/sync.ts";
import { lintVendors } from "./lint.ts";
import { formatProblems } from "./report.ts";

export interface Output {
  out(text: string): void;
  err(text: string): void;
}

/**
 * Generates the packages of the vendors. Nothing is written when any of them has a problem.
 * @param options.check compares only, and names every file that differs
 * @returns the exit code
 */
export async function generate(
  workspace: Workspace,
  vendors: readonly string[],
  options: { check: boolean },
  output: Output,
): Promise<number> {
  const started = performance.now();
  const { specs, problems } = await lintVendors(workspace, vendors);
  if (problems.length > 0) {
    output.err(formatProblems(workspace, problems));
    return 1;
  }
  const { models, errors } = buildModels(
    await Promise.all(specs.map(async (spec) => ({ spec, version: await versionOf(workspace, spec.vendor) }))),
  );
  if (errors.length > 0) {
    output.err([...errors.map((error) => error.message), "", "Nothing was written."].join("\n"));
    return 1;
  }
  const emitted = new Map<string, string>();
  for (const model of models) {
    for (const [path, text] of await emitPackage(model)) emitted.set(`${model.slug}/${path}`, text);
  }
  const formatted = await formatFiles(emitted);

  const plans = await Promise.all(
    vendors.map(async (vendor) => {
      const prefix = `${vendor}/`;
      const files = new Map(
        [...formatted]
          .filter(([path]) => path.startsWith(prefix))
          .map(([path, text]) => [path.slice(prefix.length), text]),
      );
      const folder = workspace.packageDir(vendor);
      return { vendor, folder, files, differences: await compare(folder, files) };
    }),
  );
  const areAll = vendors.length === workspace.vendors().length;
  plans.push(await planOverview(workspace, models, areAll));
  if (options.check) return report(workspace, plans, output);
  for (const { folder, files, differences } of plans) await apply(folder, files, differences);
  const seconds = ((performance.now() - started) / 1000).toFixed(1);
  for (const { vendor, files, differences } of plans) {
    if (vendor === OVERVIEW && differences.length === 0) continue;
    output.out(
      `${vendor}: ${files.size} files, ${differences.length === 0 ? "unchanged" : `${differences.length} written`}`,
    );
  }
  output.out(`Generated ${vendors.length === 1 ? "1 package" : `${vendors.length} packages`} in ${seconds} s.`);
  return 0;
}

const OVERVIEW = "README.md";

/** The table of all vendors in the README of the workspace, as one more folder with one file. */
async function planOverview(workspace: Workspace, models: readonly Model[], areAll: boolean) {
  const folder = workspace.root;
  const readme = await readFile(join(folder, OVERVIEW), "utf8").catch(() => undefined);
  const rows = new Map(models.map((model) => [model.slug, overviewRow(model)]));
  const files = new Map(readme === undefined ? [] : [[OVERVIEW, withOverview(readme, rows, areAll)]]);
  return { vendor: OVERVIEW, folder, files, differences: await compare(folder, files) };
}

/** The version of a vendor's package, if it has one already. */
async function versionOf(workspace: Workspace, vendor: string): Promise<string | undefined> {
  const text = await readFile(join(workspace.packageDir(vendor), "package.json"), "utf8").catch(() => "{}");
  return (JSON.parse(text) as { version?: string }).version;
}

/** The models of all specs, or what keeps any of them from one. */
function buildModels(specs: readonly { spec: LoadedSpec; version: string | undefined }[]): {
  models: Model[];
  errors: ModelError[];
} {
  const models: Model[] = [];
  const errors: ModelError[] = [];
  for (const { spec, version } of specs) {
    try {
      models.push(buildModel(spec, version));
    } catch (error) {
      if (!(error instanceof ModelError)) throw error;
      errors.push(error);
    }
  }
  return { models, errors };
}

function report(
  workspace: Workspace,
  plans: readonly { folder: string; differences: readonly Difference[] }[],
  output: Output,
): number {
  const lines = plans.flatMap(({ folder, differences }) =>
    differences.map(({ path, kind }) => `${kind.padEnd(7)}  ${relative(workspace.root, join(folder, path))}`),
  );
  if (lines.length === 0) {
    output.out("Everything is as generated.");
    return 0;
  }
  output.err(
    [...lines, "", `${lines.length} of the generated files differ. Run \`pnpm generate\` and commit the result.`].join(
      "\n",
    ),
  );
  return 1;
}
