import type { OpenApiDocument, Schema, SchemaObject } from "../load/openapi.ts";

const PREFIX = "#/components/schemas/";

/** Name of the component that a schema refers to. */
export const componentName = (schema: Schema | undefined): string | undefined =>
  typeof schema === "object" && schema.$ref?.startsWith(PREFIX) ? schema.$ref.slice(PREFIX.length) : undefined;

/** The schema itself, with references followed. `true` and what leads nowhere become the schema of anything. */
export function resolve(document: OpenApiDocument, schema: Schema | undefined): SchemaObject {
  let current = schema;
  for (let hops = 0; hops < 32; hops++) {
    const name = componentName(current);
    if (name === undefined) break;
    current = document.components.schemas[name];
  }
  return typeof current === "object" ? current : {};
}

/** The variants that a schema is made of, itself first. */
function variants(document: OpenApiDocument, schema: Schema | undefined, depth = 0): SchemaObject[] {
  const own = resolve(document, schema);
  if (depth > 8) return [own];
  const parts = [...(own.allOf ?? []), ...(own.oneOf ?? []), ...(own.anyOf ?? [])];
  return [own, ...parts.flatMap((part) => variants(document, part, depth + 1))];
}

function first<T>(values: readonly SchemaObject[], pick: (schema: SchemaObject) => T | undefined): T | undefined {
  for (const value of values) {
    const picked = pick(value);
    if (picked !== undefined) return picked;
  }
  return undefined;
}

/** Schema of the members of an array. */
export const itemsOf = (document: OpenApiDocument, schema: Schema | undefined): Schema | undefined =>
  first(variants(document, schema), (variant) => variant.items);

/** Schema of one property, or what an open map allows in its place. */
export function propertyOf(document: OpenApiDocument, schema: Schema | undefined, name: string): Schema | undefined {
  const all = variants(document, schema);
  const named = first(all, (variant) => variant.properties?.[name]);
  if (named !== undefined) return named;
  return first(all, (variant) => (variant.additionalProperties === false ? undefined : variant.additionalProperties));
}

export const segmentsOf = (pointer: string): string[] =>
  pointer
    .split("/")
    .slice(1)
    .map((segment) => segment.replaceAll("~1", "/").replaceAll("~0", "~"));

/** The schema that a pointer into a value leads to; `undefined` when the schema says nothing of it. */
export function schemaAt(document: OpenApiDocument, schema: Schema | undefined, pointer: string): Schema | undefined {
  let current = schema;
  for (const segment of segmentsOf(pointer)) {
    const into = /^(\*|[0-9]+)$/.test(segment) ? itemsOf(document, current) : undefined;
    current = into ?? propertyOf(document, current, segment);
    if (current === undefined) return undefined;
  }
  return current;
}

/** The schema as an object: `true` means anything. */
export const asObject = (schema: Schema | undefined): SchemaObject => (typeof schema === "object" ? schema : {});

/** Nothing is said of the value. */
export const saysNothing = (schema: Schema | undefined): boolean =>
  typeof schema !== "object" || Object.keys(schema).every((key) => key === "description");

const SCALARS: Readonly<Record<string, string>> = {
  string: "string",
  integer: "number",
  number: "number",
  boolean: "boolean",
};

/** TypeScript of a scalar; unions for enums. Everything else is `string`. */
export function scalarType(document: OpenApiDocument, schema: Schema | undefined): string {
  const all = variants(document, schema);
  const values = first(all, (variant) => variant.enum ?? (variant.const === undefined ? undefined : [variant.const]));
  if (values) return values.map((value) => JSON.stringify(value)).join(" | ");
  const types = new Set(all.flatMap((variant) => variant.type ?? []).flatMap((type) => SCALARS[type] ?? []));
  return types.size === 0 ? "string" : [...types].sort().reverse().join(" | ");
}

/** Pointers to the strings of an input that are files. */
export function filePointers(
  document: OpenApiDocument,
  schema: Schema | undefined,
  value: unknown,
  pointer = "",
): string[] {
  const all = variants(document, schema);
  if (typeof value === "string") return all.some((variant) => variant.format === "binary") ? [pointer] : [];
  if (Array.isArray(value)) {
    const items = itemsOf(document, schema);
    return value.flatMap((each, index) => filePointers(document, items, each, `${pointer}/${index}`));
  }
  if (typeof value !== "object" || value === null) return [];
  return Object.entries(value).flatMap(([name, each]) => {
    const escaped = name.replaceAll("~", "~0").replaceAll("/", "~1");
    return filePointers(document, propertyOf(document, schema, name), each, `${pointer}/${escaped}`);
  });
}
