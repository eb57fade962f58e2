import type { OpenApiDocument } from "../load/openapi.ts";

/** Lines that a diff can be read by: one an operation, a schema, a bucket. Below that, white space is only weight. */
const DEPTH = 3;

/** The bundled spec as it is published. */
export const emitDocument = (document: OpenApiDocument): string => `${print(document, 0)}\n`;

function print(value: unknown, depth: number): string {
  if (depth === DEPTH || !isObject(value) || Object.keys(value).length === 0) return JSON.stringify(value);
  const indent = "  ".repeat(depth + 1);
  const members = Object.entries(value)
    .filter(([, member]) => member !== undefined)
    .map(([key, member]) => `${indent}${JSON.stringify(key)}: ${print(member, depth + 1)}`);
  return `{\n${members.join(",\n")}\n${"  ".repeat(depth)}}`;
}

const isObject = (value: unknown): value is object =>
  typeof value === "object" && value !== null && !Array.isArray(value);
