import { nearest } from "../../load/nearest.ts";
import type { Rule } from "../rule.ts";

export const reply: Rule = {
  name: "reply",
  *check({ calls }) {
    for (const { method, operation, item, name, reply: first, sdk } of calls) {
      const types = Object.keys(first?.reply.content ?? {});
      for (const [form, { mediaType }] of Object.entries(sdk.also ?? {})) {
        if (types.includes(mediaType)) continue;
        const message = `The reply of ${name} has no ${mediaType}, which ${form} asks for. ${nearest(mediaType, types)}`;
        yield { at: sdk.also![form]!, key: "mediaType", message };
      }
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
