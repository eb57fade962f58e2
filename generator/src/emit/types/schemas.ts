import type { Schema, SchemaObject } from "../../load/openapi.ts";

/** `input` is what a caller sends, `output` what the vendor sends: replies and webhooks. */
export type Side = "input" | "output";

export type Schemas = Readonly<Record<string, Schema>>;

const prefix = "#/components/schemas/";

/** The component that a reference names. Throws for a reference to anything but a named schema. */
export function componentOf(ref: string): string {
  const name = ref.startsWith(prefix) ? ref.slice(prefix.length) : "";
  if (!/^[A-Za-z_$][\w$]*$/.test(name)) {
    throw new Error(`The reference ${ref} does not name a schema: write #/components/schemas/Name`);
  }
  return name;
}

/** The schema behind any number of references; `undefined` for booleans and for a reference that leads nowhere. */
export function resolve(schema: Schema | undefined, schemas: Schemas): SchemaObject | undefined {
  const seen = new Set<string>();
  let current = schema;
  while (typeof current === "object" && current.$ref !== undefined) {
    if (seen.has(current.$ref)) return undefined;
    seen.add(current.$ref);
    current = schemas[componentOf(current.$ref)];
  }
  return typeof current === "object" ? current : undefined;
}

export interface FoundProperty {
  schema: Schema;
  required: boolean;
}

/** The property of a schema, its own or one that `allOf` brings in. */
export function findProperty(
  schema: Schema | undefined,
  name: string,
  schemas: Schemas,
  seen: ReadonlySet<SchemaObject> = new Set(),
): FoundProperty | undefined {
  const object = resolve(schema, schemas);
  if (!object || seen.has(object)) return undefined;
  const required = object.required?.includes(name) ?? false;
  const own = object.properties?.[name];
  if (own !== undefined) return { schema: own, required };
  for (const part of object.allOf ?? []) {
    const found = findProperty(part, name, schemas, new Set(seen).add(object));
    if (found) return { schema: found.schema, required: required || found.required };
  }
  return undefined;
}

/** The types that a schema names, `null` left out. */
export function typesOf(schema: SchemaObject): string[] {
  const types = Array.isArray(schema.type) ? schema.type : schema.type === undefined ? [] : [schema.type];
  return types.filter((type) => type !== "null");
}

export function isNullable(schema: SchemaObject): boolean {
  return Array.isArray(schema.type) && schema.type.includes("null");
}

/** The only values that a schema allows, when it lists them. */
export function literalsOf(schema: SchemaObject): SchemaObject["enum"] {
  return "const" in schema && schema.const !== undefined ? [schema.const] : schema.enum;
}
