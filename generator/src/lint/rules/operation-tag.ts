import type { Rule } from "../rule.ts";

export const operationTag: Rule = {
  name: "operation-tag",
  *check({ calls }) {
    for (const { operation, item, method } of calls) {
      const [resource, name] = operation.operationId?.split(".") ?? [];
      if (!resource || !name) continue;
      const tags = operation.tags;
      if (tags === undefined) {
        yield {
          at: item,
          key: method,
          part: "key",
          message: `${operation.operationId} has no tags. Write tags: [${resource}].`,
        };
      } else if (tags.length !== 1 || tags[0] !== resource) {
        const message = `The tags of ${operation.operationId} are [${tags.join(", ")}]. Write tags: [${resource}], exactly the resource.`;
        yield { at: operation, key: "tags", message };
      }
    }
  },
};
