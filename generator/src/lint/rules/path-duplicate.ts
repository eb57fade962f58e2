import type { Rule } from "../rule.ts";

export const pathDuplicate: Rule = {
  name: "path-duplicate",
  *check({ calls, sdk }) {
    const defaultHost = Object.keys(sdk.hosts ?? {})[0];
    const seen = new Map<string, string>();
    for (const { path, method, item, name, sdk: own } of calls) {
      const shape = `${own.host ?? defaultHost} ${method} ${path.replaceAll(/\{[^}]*\}/g, "{}")}`;
      const other = seen.get(shape);
      if (other) {
        const message = `${method.toUpperCase()} ${path} has the same shape as ${other}: a server cannot tell them apart. Keep one of them.`;
        yield { at: item, key: method, part: "key", message };
      } else seen.set(shape, `${name} (${path})`);
    }
  },
};
