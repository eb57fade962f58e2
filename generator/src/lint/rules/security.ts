import { nearest } from "../../load/nearest.ts";
import type { SecurityRequirement } from "../../load/openapi.ts";
import type { Finding, Rule } from "../rule.ts";

export const security: Rule = {
  name: "security",
  *check({ document, calls }) {
    const known = Object.keys(document.components.securitySchemes);
    const used = new Set<string>();
    function* inList(list: readonly SecurityRequirement[] | undefined): Iterable<Finding> {
      for (const requirement of list ?? []) {
        for (const name of Object.keys(requirement)) {
          used.add(name);
          if (known.includes(name)) continue;
          const message = `There is no "${name}" in components.securitySchemes. ${nearest(name, known)}`;
          yield { at: requirement, key: name, part: "key", message };
        }
      }
    }
    yield* inList(document.security);
    for (const { operation } of calls) yield* inList(operation.security);
    for (const name of known) {
      if (used.has(name)) continue;
      const message = `No security names the scheme "${name}". Name it in security of the document or of an operation, or leave it out.`;
      yield { at: document.components.securitySchemes, key: name, part: "key", message };
    }
    if (!document.security && calls.some((call) => !call.operation.security)) {
      yield {
        at: document,
        message: `The document has no security. Write security: [{ <scheme>: [] }], or security: [] when the API is open to all.`,
      };
    }
  },
};
