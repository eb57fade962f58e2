import type { Rule } from "../rule.ts";

/** Names that mean something else on a client or on a promise. */
const taken = new Set(["constructor", "prototype", "request", "then", "catch", "finally", "toString", "valueOf"]);

export const operationId: Rule = {
  name: "operation-id",
  *check({ calls }) {
    for (const { operation, item, method, path } of calls) {
      const id = operation.operationId;
      if (id === undefined) {
        const message = `${method.toUpperCase()} ${path} has no operationId. Write operationId: resource.method, such as widgets.list.`;
        yield { at: item, key: method, part: "key", message };
      } else if (!/^[a-z][A-Za-z0-9]*\.[a-z][A-Za-z0-9]*$/.test(id)) {
        const message = `"${id}" is no public method. Write resource.method, both in lowerCamelCase, such as ${suggest(id, operation.tags?.[0])}.`;
        yield { at: operation, key: "operationId", message };
      } else {
        const word = id.split(".").find((part) => taken.has(part));
        if (word === undefined) continue;
        const message = `"${word}" already means something on a client. Write another word, such as ${word}One.`;
        yield { at: operation, key: "operationId", message };
      }
    }
  },
};

function suggest(id: string, tag: string | undefined): string {
  const words = id.split(/[^A-Za-z0-9]+/).filter((word) => word !== "");
  const [resource = "widgets", method = "list"] = words.length > 1 ? words : [tag ?? "widgets", ...words];
  return `${lowerFirst(resource)}.${lowerFirst(method)}`;
}

const lowerFirst = (text: string) => text.charAt(0).toLowerCase() + text.slice(1);
