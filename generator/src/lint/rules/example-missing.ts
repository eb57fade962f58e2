import type { MediaType, Parameter } from "../../load/openapi.ts";
import { examplesOf } from "../examples.ts";
import type { Finding, Rule } from "../rule.ts";

export const exampleMissing: Rule = {
  name: "example-missing",
  *check({ calls, document }) {
    for (const { name, parameters, operation, reply } of calls) {
      for (const parameter of parameters) {
        if ((parameter.in === "path" || parameter.required) && !hasExample(parameter)) {
          yield {
            at: parameter,
            key: "name",
            message: `The ${parameter.in} parameter "${parameter.name}" has no example. Write example: … beside its schema.`,
          };
        }
      }
      yield* inContent(operation.requestBody?.content, `The request of ${name}`);
      yield* inContent(reply?.reply.content, `The reply of ${name}`);
    }
    for (const [name, item] of Object.entries(document.webhooks ?? {})) {
      yield* inContent(item.post?.requestBody?.content, `The webhook ${name}`);
    }
  },
};

/** One example is enough where several media types carry the same thing. */
function* inContent(content: Record<string, MediaType> | undefined, what: string): Iterable<Finding> {
  const [first] = Object.keys(content ?? {});
  if (!content || first === undefined || Object.values(content).some((media) => examplesOf(media).length > 0)) return;
  yield {
    at: content,
    key: first,
    part: "key",
    message: `${what} has no example. Write example: … beside its schema or in the schemas that it is made of, with made-up but true to life values.`,
  };
}

function hasExample(parameter: Parameter): boolean {
  const inSchema = typeof parameter.schema === "object" && parameter.schema.example !== undefined;
  const inContent = Object.values(parameter.content ?? {}).some((media) => examplesOf(media).length > 0);
  return examplesOf(parameter).length > 0 || inSchema || inContent;
}
