import type { Rule } from "../rule.ts";

/** Files of one resource hold their paths; openapi.yaml lists all of them. */
export const pathListed: Rule = {
  name: "path-listed",
  *check({ entries }) {
    for (const { key, ref, part, listed, location } of entries) {
      if (listed) continue;
      const message = `openapi.yaml does not list ${key}. Add this line under ${part}:   ${yamlKey(key)}: { $ref: "${ref}" }`;
      yield { location, message };
    }
  },
};

const yamlKey = (key: string) => (/[:#]/.test(key) ? JSON.stringify(key) : key);
