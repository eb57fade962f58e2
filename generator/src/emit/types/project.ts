import type { Json, Schema, SchemaObject } from "../../load/openapi.ts";
import type { ClosableSchema } from "./discriminators.ts";
import { docOf } from "./docs.ts";
import {
  componentOf,
  findProperty,
  isNullable,
  literalsOf,
  resolve,
  type Schemas,
  type Side,
  typesOf,
} from "./schemas.ts";

/**
 * A schema as one side sees it, with only the keywords that make a type. It stays JSON Schema, so that openapi-typescript
 * can read it; `x-` keywords carry what JSON Schema has no word for.
 */
export interface Shape {
  $ref?: string;
  type?: string;
  properties?: Record<string, Shape>;
  required?: string[];
  additionalProperties?: Shape;
  patternProperties?: Record<string, Shape>;
  items?: Shape;
  allOf?: Shape[];
  oneOf?: Shape[];
  /** The values that are known. No value at all: the type is `never`. */
  "x-literals"?: Json[];
  /** Kinds of value that are allowed beside the literals. */
  "x-open"?: ("string" | "number")[];
  /** Types of the leading elements of an array; `items` holds the rest. */
  "x-tuple"?: Shape[];
  /** The content of a file. */
  "x-bytes"?: true;
  /** The text is a filter: the operators that each field takes. */
  "x-filters"?: Record<string, readonly string[]>;
  "x-doc"?: string[];
}

export interface Projection {
  schemas: Schemas;
  side: Side;
  /** The name under which a component is emitted. */
  nameOf(component: string): string;
}

const never: Shape = { type: "string", "x-literals": [] };
const structural = ["properties", "patternProperties", "additionalProperties", "items", "prefixItems"] as const;

/** What a caller may send (`input`) or may get (`output`) where this schema stands. */
export function project(schema: Schema, to: Projection): Shape {
  if (typeof schema === "boolean") return schema ? {} : never;
  const shape = projectType(schema, to);
  const doc = docOf(schema);
  return doc.length > 0 ? { ...shape, "x-doc": doc } : shape;
}

/** The components that a shape names directly. */
export function referencesOf(shape: Shape): string[] {
  const names = new Set<string>();
  const walk = (value: unknown): void => {
    if (typeof value !== "object" || value === null) return;
    for (const [key, child] of Object.entries(value)) {
      if (key === "$ref" && typeof child === "string") names.add(componentOf(child));
      else if (key !== "x-literals") walk(child);
    }
  };
  walk(shape);
  return [...names];
}

function projectType(schema: SchemaObject, to: Projection): Shape {
  if (schema.$ref !== undefined) return projectReference(schema, to);
  const literals = literalsOf(schema);
  if (literals) return projectLiterals(schema, literals, to);
  const types = typesOf(schema);
  if (isNullable(schema)) {
    const { type: _, ...rest } = schema;
    const bare = types.length === 0 ? rest : { ...rest, type: types.length === 1 ? types[0] : types };
    return types.length === 0 ? { type: "null" } : union([projectType(bare as SchemaObject, to), { type: "null" }]);
  }
  if (types.length > 1) {
    return union(types.map((type) => projectType({ ...schema, type } as SchemaObject, to)));
  }
  return projectSingle(schema, Array.isArray(schema.type) ? types[0] : schema.type, to);
}

function projectReference(schema: SchemaObject, to: Projection): Shape {
  const { $ref, ...beside } = schema;
  if (isTyped(beside) || beside.required) return projectType({ allOf: [{ $ref: $ref! }, beside] }, to);
  return { $ref: `#/components/schemas/${to.nameOf(componentOf($ref!))}` };
}

function projectLiterals(schema: ClosableSchema, listed: readonly Json[], to: Projection): Shape {
  const literals = [...new Set(isNullable(schema) ? [...listed, null] : listed)];
  const values = literals.filter((value) => value !== null);
  const kinds = (["string", "number"] as const).filter((kind) => values.some((value) => typeof value === kind));
  const open = to.side === "output" && values.length > 1 && kinds.length > 0 && !schema["x-closed"];
  return { type: "string", "x-literals": literals, ...(open ? { "x-open": kinds } : {}) };
}

function projectSingle(schema: SchemaObject, type: string | undefined, to: Projection): Shape {
  const unions = unionsOf(schema, to);
  if (type === "array" || (type === undefined && (schema.items !== undefined || schema.prefixItems !== undefined))) {
    return projectArray(schema, to);
  }
  if (type !== undefined && type !== "object") {
    // The members of a union beside a scalar type narrow it, so they are the type.
    if (unions.length > 0) return intersection(unions);
    if (type === "string" && schema["x-filters"]) return { type, "x-filters": schema["x-filters"] };
    const binary = type === "string" && schema.format === "binary";
    return binary ? { type, "x-bytes": true } : { type };
  }
  return projectObject(schema, unions, to);
}

function projectArray(schema: SchemaObject, to: Projection): Shape {
  const items = schema.items === undefined ? undefined : project(schema.items, to);
  if (!schema.prefixItems) return { type: "array", items: items ?? {} };
  const tuple = schema.prefixItems.map((item) => project(item, to));
  return { type: "array", "x-tuple": tuple, ...(items && schema.items !== false ? { items } : {}) };
}

function projectObject(schema: SchemaObject, unions: Shape[], to: Projection): Shape {
  const shape: Shape = schema.type === undefined ? {} : { type: "object" };
  const asked = requiredOf(schema);
  const parts = (schema.allOf ?? [])
    .filter((part) => isTyped(part) && !isBareObject(part))
    .map((part) => requiring(part, asked));
  const entries = Object.entries(schema.properties ?? {}).filter(([, property]) => !isHidden(property, to));
  const properties = Object.fromEntries(entries.map(([name, property]) => [name, project(property, to)]));
  for (const name of asked) {
    const found = findProperty({ allOf: parts }, name, to.schemas);
    // A referenced part stays as it is, so the stricter property stands beside it.
    if (found && !found.required && !isHidden(found.schema, to)) properties[name] ??= project(found.schema, to);
  }
  const required = asked.filter((name) => properties[name] !== undefined);
  if (Object.keys(properties).length > 0) shape.properties = properties;
  if (required.length > 0) shape.required = required;

  const composed = parts.length > 0 || unions.length > 0;
  const index = schema.additionalProperties ?? schema.unevaluatedProperties;
  if (index !== undefined && index !== false) {
    // A typed index would contradict the properties that the other parts bring.
    shape.additionalProperties = composed ? {} : project(index, to);
  } else if (index === false && !composed && !shape.properties && !schema.patternProperties) {
    shape.additionalProperties = never;
  }
  if (schema.patternProperties) {
    const patterns = Object.entries(schema.patternProperties);
    shape.patternProperties = Object.fromEntries(patterns.map(([name, item]) => [name, project(item, to)]));
  }
  if (!composed) return shape;
  const allOf = [...parts.map((part) => project(part, to)), ...unions];
  const own = shape.properties || shape.additionalProperties || shape.patternProperties;
  return own ? { ...shape, allOf } : intersection(allOf);
}

/** Names that the schema, or a part of its `allOf` that does not declare them, asks for. */
function requiredOf(schema: SchemaObject): string[] {
  const fromParts = (schema.allOf ?? []).flatMap((part) =>
    typeof part === "object" && part.$ref === undefined
      ? (part.required ?? []).filter((name) => part.properties?.[name] === undefined)
      : [],
  );
  return [...new Set([...(schema.required ?? []), ...fromParts])];
}

/** An inline part with what its surroundings ask of the properties that it declares. */
function requiring(part: Schema, asked: readonly string[]): Schema {
  if (typeof part === "boolean" || part.$ref !== undefined || !part.properties) return part;
  const declared = asked.filter((name) => part.properties?.[name] !== undefined);
  return declared.length > 0 ? { ...part, required: [...new Set([...(part.required ?? []), ...declared])] } : part;
}

/** The unions of a schema. A union with an untyped member, such as one of `required` alone, narrows nothing. */
function unionsOf(schema: SchemaObject, to: Projection): Shape[] {
  return [schema.anyOf, schema.oneOf].flatMap((members) => {
    if (!members || members.length === 0) return [];
    const hasCore = schema.properties !== undefined || schema.allOf !== undefined;
    if (!members.every((member) => isTyped(member) && !(hasCore && isBareObject(member)))) return [];
    return [projectUnion(members, schema, to)];
  });
}

function projectUnion(members: readonly Schema[], parent: ClosableSchema, to: Projection): Shape {
  const lists = members.map((member) => (typeof member === "object" && !member.$ref ? literalsOf(member) : undefined));
  if (lists.every((list) => list !== undefined)) {
    return projectLiterals(
      { "x-closed": parent["x-closed"] },
      lists.flatMap((list) => list ?? []),
      to,
    );
  }
  // `"a" | string` would collapse to string, on both sides.
  const known = members.some((member) => literalsOf(resolve(member, to.schemas) ?? {})?.some(isString));
  const free = known && members.some(isPlainString);
  return union(
    members.map((member, at) => {
      if (free && isPlainString(member)) return { type: "string", "x-literals": [], "x-open": ["string"] };
      return free && lists[at]
        ? project({ ...(member as SchemaObject), "x-closed": true } as ClosableSchema, to)
        : project(member, to);
    }),
  );
}

function union(members: Shape[]): Shape {
  return members.length === 1 ? members[0]! : { oneOf: members };
}

function intersection(parts: Shape[]): Shape {
  return parts.length === 1 ? parts[0]! : { allOf: parts };
}

/** Whether one side never carries the property. */
function isHidden(property: Schema, to: Projection): boolean {
  if (typeof property === "boolean") return false;
  const flag = to.side === "input" ? "readOnly" : "writeOnly";
  return property[flag] === true || resolve(property, to.schemas)?.[flag] === true;
}

/** Whether a schema says anything about the type, and not only about the value. */
function isTyped(schema: Schema): boolean {
  if (typeof schema === "boolean") return !schema;
  if (schema.$ref !== undefined || schema.type !== undefined || literalsOf(schema) !== undefined) return true;
  if (structural.some((key) => schema[key] !== undefined && schema[key] !== false)) return true;
  return [schema.allOf, schema.anyOf, schema.oneOf].some((parts) => parts?.some((part) => isTyped(part)));
}

function isBareObject(schema: Schema): boolean {
  if (typeof schema === "boolean" || schema.type !== "object" || schema.$ref !== undefined) return false;
  const { type: _, ...rest } = schema;
  return !isTyped(rest);
}

function isPlainString(schema: Schema): boolean {
  return (
    typeof schema === "object" &&
    schema.type === "string" &&
    schema.format !== "binary" &&
    literalsOf(schema) === undefined
  );
}

function isString(value: Json): boolean {
  return typeof value === "string";
}
