import type { Schema, SchemaObject } from "../load/openapi.ts";
import { segmentsOf } from "../load/pointer.ts";

type Named = Readonly<Record<string, Schema>>;

/** Name of the schema that a reference means. */
export function refName(schema: Schema): string | undefined {
  return typeof schema === "object" ? schema.$ref?.slice("#/components/schemas/".length) : undefined;
}

/** The schemas that stand directly inside of one, each with the object and key that hold it. */
export function* children(schema: Schema): Iterable<{ schema: Schema; at: object; key: string | number }> {
  if (typeof schema !== "object") return;
  for (const map of [schema.properties, schema.patternProperties]) {
    for (const [key, child] of Object.entries(map ?? {})) yield { schema: child, at: map!, key };
  }
  for (const list of [schema.allOf, schema.anyOf, schema.oneOf, schema.prefixItems]) {
    for (const [key, child] of (list ?? []).entries()) yield { schema: child, at: list!, key };
  }
  for (const key of ["items", "additionalProperties", "propertyNames", "not"] as const) {
    const child = schema[key];
    if (child !== undefined) yield { schema: child, at: schema, key };
  }
}

/** Names of the schemas that can be reached from the given ones. */
export function reachable(named: Named, from: Iterable<Schema | undefined>): Set<string> {
  const names = new Set<string>();
  const todo = [...from];
  while (todo.length > 0) {
    const schema = todo.pop();
    if (schema === undefined) continue;
    const name = refName(schema);
    if (name !== undefined && !names.has(name)) {
      names.add(name);
      todo.push(named[name]);
    }
    for (const child of children(schema)) todo.push(child.schema);
  }
  return names;
}

/** A schema, what it refers to, and every branch of its combinations: all that a value may be judged by. */
export function variants(named: Named, schema: Schema | undefined, seen = new Set<Schema>()): Schema[] {
  if (schema === undefined || seen.has(schema)) return [];
  seen.add(schema);
  if (typeof schema !== "object") return [schema];
  const name = refName(schema);
  const branches = [...(schema.allOf ?? []), ...(schema.anyOf ?? []), ...(schema.oneOf ?? [])];
  if (name !== undefined) branches.push(named[name] ?? true);
  return [schema, ...branches.flatMap((branch) => variants(named, branch, seen))];
}

/**
 * The schemas that a pointer into a value of `schema` leads to; none when the schema has no such place. `true` stands
 * for a place in an open map. `*` and numbers are members of an array.
 */
export function schemasAt(named: Named, schema: Schema | undefined, pointer: string): Schema[] {
  let found = variants(named, schema);
  for (const segment of segmentsOf(pointer)) {
    found = found.flatMap((each) => step(each, segment)).flatMap((each) => variants(named, each));
  }
  return found;
}

function step(schema: Schema, segment: string): Schema[] {
  if (typeof schema !== "object") return schema ? [true] : [];
  if (segment === "*" || /^\d+$/.test(segment)) {
    if (schema.items !== undefined) return [schema.items];
    if (typeof schema.additionalProperties !== "object") return [];
  }
  const property = schema.properties?.[segment];
  if (property !== undefined) return [property];
  const patterns = Object.entries(schema.patternProperties ?? {}).filter(([pattern]) => matches(pattern, segment));
  if (patterns.length > 0) return patterns.map(([, child]) => child);
  return schema.additionalProperties ? [schema.additionalProperties] : [];
}

function matches(pattern: string, text: string): boolean {
  try {
    return new RegExp(pattern, "u").test(text);
  } catch {
    return false;
  }
}

export function hasType(schema: Schema, type: NonNullable<SchemaObject["type"]>): boolean {
  if (typeof schema !== "object") return schema;
  return [schema.type].flat().includes(type as never);
}

/** The names that may stand at a place, for messages. */
export function propertyNames(schemas: readonly Schema[]): string[] {
  return [...new Set(schemas.flatMap((each) => (typeof each === "object" ? Object.keys(each.properties ?? {}) : [])))];
}

/** Says how far a pointer leads and what is there instead. */
export function explainPointer(named: Named, schema: Schema | undefined, pointer: string): string {
  const segments = segmentsOf(pointer);
  const good = segments.findIndex((_, index) => schemasAt(named, schema, prefix(segments, index + 1)).length === 0);
  const at = prefix(segments, Math.max(good, 0));
  const known = propertyNames(schemasAt(named, schema, at));
  const place = at === "" ? "the top" : at;
  return known.length > 0
    ? `At ${place} there is: ${known.join(", ")}.`
    : `At ${place} the schema declares no properties.`;
}

const prefix = (segments: readonly string[], length: number) =>
  segments
    .slice(0, length)
    .map((segment) => `/${segment.replaceAll("~", "~0").replaceAll("/", "~1")}`)
    .join("");
