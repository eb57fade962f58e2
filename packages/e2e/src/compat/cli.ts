import { parseArgs } from "node:util";
import { openWorkspace, UsageError } from "../../../../generator/src/workspace.ts";
import { compat, inWords } from "./compat.ts";

// node packages/e2e/src/compat/cli.ts [package…] [--since <commit>] [--check]
// The commit stands for the last release of packages that have none yet. Default: origin/main.
const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: { check: { type: "boolean", default: false }, since: { type: "string", default: "origin/main" } },
});
try {
  const findings = await compat(openWorkspace(), positionals, values.since);
  console.log(inWords(findings));
  process.exitCode = values.check && findings.some(({ isCovered }) => !isCovered) ? 1 : 0;
} catch (error) {
  if (!(error instanceof UsageError)) throw error;
  console.error(error.message);
  process.exitCode = 2;
}
