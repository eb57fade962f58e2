import { BaseResolver, createConfig, lintDocument, Source } from "@redocly/openapi-core";
import type { OpenApiDocument } from "../load/openapi.ts";
import { segmentsOf } from "../load/pointer.ts";
import type { Finding } from "./rule.ts";
import { placeOf } from "./validator.ts";

/** Holds a document against OpenAPI 3.1 itself. */
export async function checkStructure(document: OpenApiDocument): Promise<(Finding & { rule: string })[]> {
  const config = await createConfig({
    rules: { struct: "error", "no-enum-type-mismatch": "error", "no-duplicated-enum-values": "error" },
  });
  const source = new Source("openapi.json", "");
  const problems = await lintDocument({
    document: { source, parsed: document },
    config,
    externalRefResolver: new BaseResolver(),
  });
  return problems.flatMap((problem) => {
    const location = problem.location[0];
    const path = segmentsOf((location?.pointer ?? "").replace(/^#/, ""));
    const advice = adviceOn(problem.ruleId, problem.message, problem.suggest);
    const place = placeOf(document, path);
    const part = location?.reportOnKey ? ("key" as const) : ("value" as const);
    return { ...place, part, rule: problem.ruleId, message: problem.message.trim().replace(/\.?$/, ".") + advice };
  });
}

function adviceOn(rule: string, message: string, suggestions: readonly string[]): string {
  if (suggestions.length > 0) return ` Write ${suggestions.join(" or ")}.`;
  if (/^Property `[^`]* [^`]*` is not expected/.test(message))
    return " A text with a comma inside of { } goes in double quotes.";
  if (rule === "no-enum-type-mismatch")
    return " Write every member in that type; a text that looks like a number goes in quotes.";
  if (rule === "no-duplicated-enum-values") return " Leave one of them out.";
  return " Write what OpenAPI 3.1 allows there.";
}
