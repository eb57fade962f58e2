import type { LoadedSpec } from "../load/load.ts";
import { type Problem, sortProblems } from "../load/problem.ts";
import { type Finding, type Rule, toApi } from "./rule.ts";
import { rules } from "./rules.ts";
import { checkStructure } from "./struct.ts";
import { checkXSdk } from "./x-sdk.ts";

export type { Problem } from "../load/problem.ts";

/** Everything that is wrong with a spec, sorted by place; empty when it can be generated from. */
export async function lintSpec(spec: LoadedSpec): Promise<Problem[]> {
  const api = toApi(spec.document, spec.entries, spec.catalogue);
  const toProblem = (rule: string, finding: Finding): Problem => {
    const location = "location" in finding ? finding.location : spec.locate(finding.at, finding.key, finding.part);
    return { ...location, rule, message: finding.message };
  };
  const structure = await checkStructure(spec.document);
  const problems = [
    ...structure.map((finding) => toProblem(finding.rule, finding)),
    ...(await checkXSdk(api)).map((finding) => toProblem("x-sdk", finding)),
  ];
  const isMalformed = problems.length > 0;
  for (const rule of rules) {
    for (const finding of findingsOf(rule, api, isMalformed)) problems.push(toProblem(rule.name, finding));
  }
  return sortProblems(problems);
}

/** A rule may stumble over a document of the wrong shape; the shape has been told as a problem by then. */
function findingsOf(rule: Rule, api: Parameters<Rule["check"]>[0], isMalformed: boolean): Finding[] {
  const findings: Finding[] = [];
  try {
    for (const finding of rule.check(api)) findings.push(finding);
  } catch (error) {
    if (!isMalformed) throw error;
  }
  return findings;
}
