import { lowerCaseMethods, type MediaType, type Schema } from "../../load/openapi.ts";
import type { Finding, Rule } from "../rule.ts";
import { children } from "../schemas.ts";

/** Objects have names, so that a type reads `Profile` in an editor and not a screenful. */
export const schemaInline: Rule = {
  name: "schema-inline",
  *check({ document, schemas }) {
    for (const item of [...Object.values(document.paths ?? {}), ...Object.values(document.webhooks ?? {})]) {
      for (const operation of lowerCaseMethods.flatMap((method) => item[method] ?? [])) {
        yield* inContent(operation.requestBody?.content, "A request body");
        for (const reply of Object.values(operation.responses ?? {})) yield* inContent(reply.content, "A reply");
      }
    }
    for (const schema of Object.values(schemas)) yield* inItems(schema);
  },
};

function* inContent(content: Record<string, MediaType> | undefined, what: string): Iterable<Finding> {
  for (const media of Object.values(content ?? {})) {
    if (media.schema === undefined) continue;
    if (isInlineObject(media.schema, true)) {
      const message = `${what} is an inline object. Move it to schemas/ under a name and write schema: { $ref: "../schemas/<resource>.yaml#/<Name>" }.`;
      yield { at: media, key: "schema", part: "key", message };
    } else yield* inItems(media.schema);
  }
}

function* inItems(schema: Schema): Iterable<Finding> {
  for (const child of children(schema)) {
    // A property may bear the name of the keyword.
    if (child.at === schema && child.key === "items" && isInlineObject(child.schema, false)) {
      const message = `An array item is an inline object. Move it to schemas/ under a name and write items: { $ref: "#/<Name>" }.`;
      yield { at: child.at, key: child.key, part: "key", message };
    }
    yield* inItems(child.schema);
  }
}

/** An open map without declared properties has nothing to show, so that it may stay nameless inside of lists. */
function isInlineObject(schema: Schema, mapsToo: boolean): boolean {
  if (typeof schema !== "object" || schema.$ref !== undefined) return false;
  const branches = [...(schema.anyOf ?? []), ...(schema.oneOf ?? [])];
  if (schema.properties || schema.allOf || branches.some((branch) => isInlineObject(branch, mapsToo))) return true;
  const types = [schema.type].flat();
  const isMap = types.includes("object") || (schema.type === undefined && schema.additionalProperties !== undefined);
  return mapsToo && isMap;
}
