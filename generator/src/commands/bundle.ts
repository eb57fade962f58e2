import { writeFile } from "node:fs/promises";
import { readSpec } from "../load/load.ts";
import type { Workspace } from "../workspace.ts";
import type { Output } from "./generate.ts";
import { formatProblems } from "./report.ts";

/** Writes a spec as one OpenAPI document, to a file or to the standard output. Gives the exit code. */
export async function bundle(
  workspace: Workspace,
  vendor: string,
  file: string | undefined,
  output: Output,
): Promise<number> {
  const { spec, problems } = await readSpec(workspace.specDir(vendor));
  if (!spec || problems.length > 0) {
    output.err(formatProblems(workspace, problems));
    return 1;
  }
  const text = JSON.stringify(spec.document, null, 2);
  if (file === undefined) output.out(text);
  else await writeFile(file, `${text}\n`);
  return 0;
}
