import { relative } from "node:path";
import { type Api, isEmpty } from "../api/api.ts";
import { readApis } from "../api/read-api.ts";
import { REPORT, renderReport } from "../api/report.ts";
import type { Package, Workspace } from "../workspace.ts";
import { formatFiles } from "../write/format.ts";
import { apply, compare } from "../write/sync.ts";
import type { Output } from "./generate.ts";

/**
 * Writes the API reports of packages: what is written by hand, and users can see.
 * @param options.check compares only, and names every report that differs
 * @returns the exit code
 */
export async function api(
  workspace: Workspace,
  packages: readonly Package[],
  options: { check: boolean },
  output: Output,
): Promise<number> {
  const apis = await apisOf(workspace, packages);
  const stale: string[] = [];
  for (const { slug, name, folder } of packages) {
    const own = apis.get(slug);
    const files = new Map(own && !isEmpty(own) ? [[REPORT, renderReport(name, own)]] : []);
    const differences = await compare(folder, files, { folders: [], files: [REPORT] });
    if (differences.length === 0) continue;
    stale.push(`${differences[0]?.kind.padEnd(7)}  ${relative(workspace.root, folder)}/${REPORT}`);
    if (!options.check) await apply(folder, files, differences);
  }
  if (stale.length === 0) output.out("Every API report is as the sources are.");
  else if (!options.check) output.out(stale.map((line) => `written  ${line.slice(9)}`).join("\n"));
  else output.err([...stale, "", "The public API changed. Run `pnpm api`, and commit the result."].join("\n"));
  return options.check && stale.length > 0 ? 1 : 0;
}

/** The hand-written APIs of packages by their folders, laid out as the reports have them. */
export async function apisOf(workspace: Workspace, packages: readonly Package[]): Promise<Map<string, Api>> {
  if (packages.length === 0) return new Map();
  const apis = await readApis(workspace.root, packages);
  const files = new Map<string, string>();
  for (const [index, { declarations }] of apis.entries())
    for (const [place, text] of Object.values(declarations).entries()) files.set(`${index}/${place}.ts`, text);
  const formatted = await formatFiles(files);
  return new Map(
    apis.map(({ entries, declarations }, index) => [
      packages[index]?.slug ?? "",
      {
        entries,
        declarations: Object.fromEntries(
          Object.keys(declarations).map((name, place) => [name, formatted.get(`${index}/${place}.ts`)?.trim() ?? ""]),
        ),
      },
    ]),
  );
}
