import { relative } from "node:path";
import type { Problem } from "../load/problem.ts";
import type { Workspace } from "../workspace.ts";

/** Problems as `file:line:column  rule  message`, one a line. */
export function formatProblems(workspace: Workspace, problems: readonly Problem[]): string {
  const lines = problems.map(
    ({ file, line, column, rule, message }) =>
      `${relative(workspace.root, file)}:${line}:${column}  ${rule}  ${message}`,
  );
  const count = problems.length === 1 ? "1 problem" : `${problems.length} problems`;
  return [...lines, "", `${count}; nothing was written.`].join("\n");
}
