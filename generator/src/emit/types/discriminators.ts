import type { Json, Schema, SchemaObject } from "../../load/openapi.ts";
import { componentOf, findProperty, literalsOf, resolve, type Schemas } from "./schemas.ts";

/** A schema whose enum stays closed in replies too, because code switches on it. */
export interface ClosableSchema extends SchemaObject {
  "x-closed"?: boolean;
}

/**
 * Gives the variants of every union with a discriminator their tag: a closed, required literal. What a variant already
 * says of its tag is kept. Changes the schemas in place: the caller owns them.
 *
 * @param roots Everything that may hold a union: the components and whatever stands outside them.
 */
export function tagVariants(roots: unknown, schemas: Schemas): void {
  const tags = new Map<SchemaObject, Map<string, string[]>>();
  const note = (variant: SchemaObject | undefined, property: string, values: string[]) => {
    if (!variant) return;
    const known = tags.get(variant) ?? new Map<string, string[]>();
    known.set(property, [...new Set([...(known.get(property) ?? []), ...values])]);
    tags.set(variant, known);
  };

  const unions = schemasWithDiscriminator(roots);
  for (const union of unions) {
    const { propertyName, mapping = {} } = union.discriminator!;
    const valuesOf = (name: string) => {
      const mapped = Object.keys(mapping).filter((value) => (mapping[value] ?? "").split("/").at(-1) === name);
      return mapped.length > 0 ? mapped : [name];
    };
    for (const variant of [...(union.oneOf ?? []), ...(union.anyOf ?? [])]) {
      if (typeof variant === "boolean") continue;
      const named = variant.$ref !== undefined;
      note(resolve(variant, schemas), propertyName, named ? valuesOf(componentOf(variant.$ref!)) : []);
    }
    for (const [name, child] of Object.entries(schemas)) {
      if (extendsSchema(child, union, schemas)) note(child as SchemaObject, propertyName, valuesOf(name));
    }
    closeProperty(union, propertyName);
  }
  for (const [variant, properties] of tags) {
    for (const [property, values] of properties) tagVariant(variant, property, values, schemas);
  }
}

function extendsSchema(child: Schema, base: SchemaObject, schemas: Schemas): boolean {
  if (typeof child === "boolean") return false;
  return (child.allOf ?? []).some(
    (part) => typeof part === "object" && part.$ref !== undefined && resolve(part, schemas) === base,
  );
}

function tagVariant(variant: SchemaObject, property: string, values: string[], schemas: Schemas): void {
  const found = findProperty(variant, property, schemas);
  const existing = resolve(found?.schema, schemas);
  const literals = existing && literalsOf(existing);
  const own = variant.properties?.[property];
  variant.required = [...new Set([...(variant.required ?? []), property])];
  if (literals?.length === 1 || values.length === 0) {
    if (typeof own === "object") closeProperty(variant, property);
    return;
  }
  const tag: ClosableSchema = { enum: values.map((value) => asType(value, existing)), "x-closed": true };
  if (existing?.type !== undefined) tag.type = existing.type;
  if (existing?.description !== undefined) tag.description = existing.description;
  variant.properties = { ...variant.properties, [property]: tag };
}

function closeProperty(schema: SchemaObject, property: string): void {
  const own = schema.properties?.[property];
  if (typeof own !== "object" || own.$ref !== undefined) return;
  schema.properties = { ...schema.properties, [property]: { ...own, "x-closed": true } as ClosableSchema };
}

/** A mapping's keys are text, whatever the type of the property. */
function asType(value: string, schema: SchemaObject | undefined): Json {
  if (schema?.type === "integer" || schema?.type === "number") return Number(value);
  return schema?.type === "boolean" ? value === "true" : value;
}

function schemasWithDiscriminator(value: unknown): SchemaObject[] {
  if (Array.isArray(value)) return value.flatMap(schemasWithDiscriminator);
  if (typeof value !== "object" || value === null) return [];
  const own = value as SchemaObject;
  const nested = Object.entries(value).flatMap(([key, child]) =>
    key === "example" || key === "examples" || key === "default" ? [] : schemasWithDiscriminator(child),
  );
  return typeof own.discriminator?.propertyName === "string" ? [own, ...nested] : nested;
}
