import type { Schema } from "../../load/openapi.ts";
import type { Finding, Rule } from "../rule.ts";
import { children, reachable } from "../schemas.ts";

export const closedReply: Rule = {
  name: "closed-reply",
  *check({ calls, schemas }) {
    const replies = calls
      .flatMap((call) => Object.values(call.operation.responses ?? {}))
      .flatMap((reply) => Object.values(reply.content ?? {}).map((media) => media.schema));
    const named = [...reachable(schemas, replies)].map((name) => schemas[name]);
    for (const schema of [...replies, ...named]) if (schema !== undefined) yield* closed(schema);
  },
};

function* closed(schema: Schema): Iterable<Finding> {
  if (typeof schema !== "object") return;
  for (const key of ["additionalProperties", "unevaluatedProperties"] as const) {
    if (schema[key] !== false) continue;
    const message = `A reply may get new fields at any time. Leave ${key}: false out; where a request needs it, give the request a schema of its own.`;
    yield { at: schema, key, part: "key", message };
  }
  for (const child of children(schema)) yield* closed(child.schema);
}
