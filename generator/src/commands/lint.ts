import { lintSpec } from "../lint/lint.ts";
import { type LoadedSpec, readSpec } from "../load/load.ts";
import { type Problem, sortProblems } from "../load/problem.ts";
import { checkExports } from "../scaffold/exports.ts";
import type { Workspace } from "../workspace.ts";

export interface Linted {
  readonly specs: LoadedSpec[];
  readonly problems: Problem[];
}

/** Reads and checks the specs of the vendors. All problems of all of them come in one run. */
export async function lintVendors(workspace: Workspace, vendors: readonly string[]): Promise<Linted> {
  const results = await Promise.all(
    vendors.map(async (vendor) => {
      const { spec, problems } = await readSpec(workspace.specDir(vendor));
      if (!spec) return { problems };
      const found = [...(await lintSpec(spec)), ...(await checkExports(workspace.packageDir(vendor), spec))];
      return { spec, problems: sortProblems([...problems, ...found]) };
    }),
  );
  return {
    specs: results.flatMap(({ spec }) => (spec ? [spec] : [])),
    problems: results.flatMap(({ problems }) => problems),
  };
}
