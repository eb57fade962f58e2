import type { Rule } from "../rule.ts";

export const operationIdUnique: Rule = {
  name: "operation-id-unique",
  *check({ calls }) {
    const owners = new Map<string, string>();
    for (const { operation, method, path } of calls) {
      const id = operation.operationId;
      if (id === undefined) continue;
      const owner = owners.get(id);
      const here = `${method.toUpperCase()} ${path}`;
      if (owner) {
        const message = `"${id}" is also the id of ${owner}. Give ${here} a name of its own.`;
        yield { at: operation, key: "operationId", message };
      } else owners.set(id, here);
    }
    for (const { sdk, name } of calls) {
      if (sdk.renamedFrom === undefined) continue;
      const owner = owners.get(sdk.renamedFrom);
      if (owner) {
        const message = `"${sdk.renamedFrom}" cannot be the old name of ${name}: it is the id of ${owner}. Leave renamedFrom out.`;
        yield { at: sdk, key: "renamedFrom", message };
      } else owners.set(sdk.renamedFrom, `${name} (its old name)`);
    }
  },
};
