import type { Json, MediaType, OpenApiDocument, Parameter, Schema } from "../load/openapi.ts";
import { itemsOf, resolve, schemaAt, segmentsOf } from "./schema.ts";

type Exampled = Pick<Parameter, "example" | "examples">;

/** The example that stands beside a schema, if there is one. */
export const explicitExample = (holder: Exampled): Json | undefined =>
  holder.example ?? Object.values(holder.examples ?? {}).find((example) => example.value !== undefined)?.value;

/** A value that the schema accepts, as far as it can be told: its own example, its first enum member, or its required parts. */
export function sample(document: OpenApiDocument, schema: Schema | undefined, depth = 0): Json {
  const own = resolve(document, schema);
  const given = own.example ?? own.examples?.[0] ?? own.const ?? own.default ?? own.enum?.[0];
  if (given !== undefined) return given;
  const type = Array.isArray(own.type) ? own.type.find((each) => each !== "null") : own.type;
  if (depth > 6) return null;
  if (type === "object" || own.properties || own.allOf) {
    const parts = (own.allOf ?? []).map((part) => sample(document, part, depth + 1));
    const required = (own.required ?? []).map(
      (name) => [name, sample(document, own.properties?.[name], depth + 1)] as const,
    );
    return Object.assign({}, ...parts, Object.fromEntries(required)) as Json;
  }
  const variant = own.oneOf?.[0] ?? own.anyOf?.[0];
  if (variant !== undefined) return sample(document, variant, depth + 1);
  if (type === "array") return [sample(document, own.items, depth + 1)];
  if (type === "boolean") return true;
  if (type === "integer" || type === "number") return own.minimum ?? 1;
  if (own.format === "date-time") return "2026-01-01T00:00:00Z";
  if (own.format === "date") return "2026-01-01";
  if (own.format === "email") return "ada@example.com";
  if (own.format === "uuid") return "7f1b6c1e-6d0a-4a86-9d1e-0f3f4d6a5b21";
  return "text";
}

export const parameterExample = (document: OpenApiDocument, parameter: Parameter): Json =>
  explicitExample(parameter) ?? sample(document, parameter.schema ?? Object.values(parameter.content ?? {})[0]?.schema);

export const mediaExample = (document: OpenApiDocument, media: MediaType): Json =>
  explicitExample(media) ?? sample(document, media.schema);

/** An item of a list: the first of the reply's example, or one that the schema accepts when the example is empty. */
export function itemExample(document: OpenApiDocument, media: MediaType, pointer: string): Json {
  const list = segmentsOf(pointer).reduce<unknown>(
    (value, segment) =>
      typeof value === "object" && value !== null ? (value as Record<string, unknown>)[segment] : undefined,
    mediaExample(document, media),
  );
  const first: Json | undefined = Array.isArray(list) ? list[0] : undefined;
  return first ?? sample(document, itemsOf(document, schemaAt(document, media.schema, pointer)));
}
