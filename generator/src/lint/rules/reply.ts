import type { Rule } from "../rule.ts";

export const reply: Rule = {
  name: "reply",
  *check({ calls }) {
    for (const { method, operation, item, name, reply: first } of calls) {
      if (!first) {
        const at = operation.responses ? { at: operation, key: "responses" } : { at: item, key: method };
        yield {
          ...at,
          part: "key",
          message: `${name} has no 2xx reply. Write the one that a success gives, such as "200" or "204".`,
        };
      } else if (method === "head" && first.reply.content) {
        yield {
          at: first.reply,
          key: "content",
          part: "key",
          message: `The reply of a HEAD has no body. Leave content out; the method returns a boolean.`,
        };
      }
    }
  },
};
