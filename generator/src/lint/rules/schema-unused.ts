import { lowerCaseMethods, type PathItem, type Schema } from "../../load/openapi.ts";
import type { Rule } from "../rule.ts";
import { reachable } from "../schemas.ts";

export const schemaUnused: Rule = {
  name: "schema-unused",
  *check({ document, schemas, sdk }) {
    const items = [...Object.values(document.paths ?? {}), ...Object.values(document.webhooks ?? {})];
    const used = reachable(schemas, items.flatMap(schemasOf));
    const errorSchema = sdk.errors?.schema;
    const ofErrors = errorSchema ? reachable(schemas, [{ $ref: `#/components/schemas/${errorSchema}` }]) : [];
    for (const name of ofErrors) used.add(name);
    for (const name of Object.keys(schemas)) {
      if (used.has(name)) continue;
      const message = `Nothing uses the schema ${name}. Refer to it where it belongs, or leave it out.`;
      yield { at: schemas, key: name, part: "key", message };
    }
  },
};

function schemasOf(item: PathItem): (Schema | undefined)[] {
  const operations = lowerCaseMethods.flatMap((method) => item[method] ?? []);
  const parameters = [item, ...operations].flatMap((each) => each.parameters ?? []);
  const replies = operations.flatMap((each) => Object.values(each.responses ?? {}));
  const contents = [
    ...parameters.map((parameter) => parameter.content),
    ...operations.map((each) => each.requestBody?.content),
    ...replies.map((reply) => reply.content),
  ];
  return [
    ...parameters.map((parameter) => parameter.schema),
    ...replies.flatMap((reply) => Object.values(reply.headers ?? {}).map((header) => header.schema)),
    ...contents.flatMap((content) => Object.values(content ?? {}).map((type) => type.schema)),
  ];
}
