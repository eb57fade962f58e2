import type { SchemaObject } from "../../load/openapi.ts";

/** Formats that say nothing to a reader of the type. */
const silentFormats = new Set(["binary", "byte", "int32", "int64", "float", "double"]);

/** The lines of a doc comment: the description, then the facts that the type cannot hold. Empty: no comment. */
export function docOf(schema: SchemaObject): string[] {
  const lines = (schema.description ?? schema.title ?? "").trim().split(/\r?\n/).filter(isText);
  if (schema.format !== undefined && !silentFormats.has(schema.format)) {
    const last = lines.pop();
    const before = last === undefined ? "" : /[.!?:;]$/.test(last) ? `${last} ` : `${last}. `;
    lines.push(`${before}Format: ${schema.format}.`);
  }
  if (schema.default !== undefined) lines.push(`@default ${JSON.stringify(schema.default)}`);
  if (schema.deprecated) lines.push("@deprecated");
  return lines;
}

/** The inside of a block comment, without its outer slashes and stars. */
export function commentText(lines: readonly string[]): string {
  const safe = lines.map((line) => line.trimEnd().replaceAll("*/", "*\\/"));
  return safe.length === 1 ? `* ${safe[0]} ` : `*\n${safe.map((line) => ` * ${line}\n`).join("")} `;
}

function isText(line: string): boolean {
  return line.trim() !== "";
}
