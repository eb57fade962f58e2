import { lowerCaseMethods, type MediaType, type Schema } from "../../load/openapi.ts";
import { examplesOf } from "../examples.ts";
import type { Finding, Rule } from "../rule.ts";
import { type Validate, validatorOf } from "../validator.ts";

export const exampleInvalid: Rule = {
  name: "example-invalid",
  *check({ document, schemas, calls }) {
    const validate = validatorOf(schemas);
    for (const [name, schema] of Object.entries(schemas)) {
      if (typeof schema !== "object") continue;
      yield* judge(validate, { $ref: `#/components/schemas/${name}` }, { example: schema.example }, name, schema);
    }
    for (const call of calls) {
      for (const parameter of call.parameters) {
        yield* judge(validate, parameter.schema, parameter, `the parameter "${parameter.name}"`);
        yield* inContent(validate, parameter.content, `the parameter "${parameter.name}"`);
      }
    }
    for (const [name, item] of [...Object.entries(document.paths ?? {}), ...Object.entries(document.webhooks ?? {})]) {
      for (const method of lowerCaseMethods) {
        const what = `${method.toUpperCase()} ${name}`;
        yield* inContent(validate, item[method]?.requestBody?.content, `the request of ${what}`);
        for (const [status, reply] of Object.entries(item[method]?.responses ?? {})) {
          yield* inContent(validate, reply.content, `the ${status} of ${what}`);
        }
      }
    }
  },
};

function* inContent(
  validate: Validate,
  content: Record<string, MediaType> | undefined,
  what: string,
): Iterable<Finding> {
  for (const media of Object.values(content ?? {})) yield* judge(validate, media.schema, media, what);
}

function* judge(
  validate: Validate,
  schema: Schema | undefined,
  holder: Parameters<typeof examplesOf>[0],
  what: string,
  written: object = holder,
): Iterable<Finding> {
  if (schema === undefined) return;
  for (const { value, at: found, key } of examplesOf(holder)) {
    const at = found === holder ? written : found;
    const place = typeof value === "object" && value !== null ? value : undefined;
    for (const failure of validate(schema, value)) {
      const message = `The example of ${what} does not fit its schema: ${failure.message}`;
      yield place ? { ...failure.place(place), message } : { at, key, message };
    }
  }
}
