import type { Rule } from "../rule.ts";

export const getBody: Rule = {
  name: "get-body",
  *check({ calls }) {
    for (const { method, operation, name } of calls) {
      if ((method !== "get" && method !== "head") || !operation.requestBody) continue;
      const message = `${name} is a ${method.toUpperCase()} with a body, which fetch cannot send. Leave requestBody out, or write post: when the vendor takes that.`;
      yield { at: operation, key: "requestBody", part: "key", message };
    }
  },
};
