import { type Json, lowerCaseMethods, type MediaType, type OpenApiDocument, type Schema } from "./openapi.ts";

/**
 * Gives a body or a reply without an example the one that its schemas make up: a named schema that shows an example is
 * taken whole, an object is put together of the properties that have one, a list holds one item. What is written beside
 * the schema stays. Changes the document in place.
 */
export function composeExamples(document: OpenApiDocument): void {
  const compose = composer(document.components.schemas);
  for (const item of [...Object.values(document.paths ?? {}), ...Object.values(document.webhooks ?? {})]) {
    for (const operation of lowerCaseMethods.flatMap((method) => item?.[method] ?? [])) {
      fill(operation.requestBody?.content, compose);
      for (const reply of Object.values(operation.responses ?? {})) fill(reply?.content, compose);
    }
  }
}

type Compose = (schema: Schema | undefined) => Json | undefined;

/** One example is enough where several media types carry the same thing. */
function fill(content: Record<string, MediaType> | undefined, compose: Compose): void {
  const all = Object.values(content ?? {}).filter((media) => typeof media === "object" && media !== null);
  const shown = all.filter((media) => media.example !== undefined || media.examples !== undefined);
  for (const media of all) {
    if (shown.some((other) => other === media || refOf(other) === refOf(media))) continue;
    const example = compose(media.schema);
    if (example !== undefined) media.example = example;
  }
}

const refOf = ({ schema }: MediaType) => (typeof schema === "object" ? schema?.$ref : undefined);

function composer(schemas: Readonly<Record<string, Schema>>): Compose {
  const open = new Set<Schema>();

  function compose(schema: Schema | undefined): Json | undefined {
    if (typeof schema !== "object" || schema === null || open.has(schema)) return undefined;
    const given = schema.example ?? schema.examples?.[0];
    if (given !== undefined) return given;
    open.add(schema);
    const made = make(schema);
    open.delete(schema);
    return made;
  }

  function make(schema: Exclude<Schema, boolean>): Json | undefined {
    if (schema.$ref !== undefined) return compose(schemas[schema.$ref.split("/").at(-1) as string]);
    if (schema.const !== undefined) return schema.const;
    if (schema.items !== undefined) {
      const item = compose(schema.items);
      return item === undefined ? undefined : [item];
    }
    const variants = schema.oneOf ?? schema.anyOf;
    if (variants) return firstOf(variants.map(compose));
    const parts = (schema.allOf ?? []).map(compose);
    const own = Object.entries(schema.properties ?? {}).flatMap(([name, property]) => {
      const value = compose(property);
      return value === undefined ? [] : [[name, value] as const];
    });
    const whole = Object.assign({}, ...parts, Object.fromEntries(own)) as Record<string, Json>;
    const isWhole = (schema.required ?? []).every((name) => whole[name] !== undefined);
    return isWhole && Object.keys(whole).length > 0 ? whole : undefined;
  }

  return compose;
}

const firstOf = (values: readonly (Json | undefined)[]): Json | undefined =>
  values.find((value) => value !== undefined);
