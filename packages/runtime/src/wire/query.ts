import { InvalidRequestError } from "../errors.ts";
import type { QueryStyle } from "../operation.ts";

type Pair = [name: string, value: string];

/**
 * Query parameters as text, without the `?`. `undefined` and `null` are left out; dates become ISO 8601.
 * @param styles how a parameter's arrays and objects are written; default `repeat`
 */
export function serializeQuery(
  query: Readonly<Record<string, unknown>>,
  styles: Readonly<Record<string, QueryStyle>> = {},
  operation = "request",
): string {
  const pairs: Pair[] = [];
  for (const name of Object.keys(query)) {
    const value = query[name];
    if (value !== undefined && value !== null) {
      add(pairs, name, value, (Object.hasOwn(styles, name) && styles[name]) || "repeat", operation);
    }
  }
  return pairs.map(([name, value]) => `${encodeURIComponent(name)}=${encodeURIComponent(value)}`).join("&");
}

function add(pairs: Pair[], name: string, value: NonNullable<unknown>, style: QueryStyle, operation: string): void {
  const text = (each: unknown): string => scalar(each, name, operation);
  if (style === "json") {
    pairs.push([name, typeof value === "string" ? value : json(value, name, operation)]);
  } else if (Array.isArray(value)) {
    const values = value.filter((each) => each !== undefined && each !== null);
    if (style === "csv") {
      if (values.length > 0) pairs.push([name, values.map(text).join(",")]);
      return;
    }
    for (const [index, each] of values.entries()) {
      const suffix = style === "brackets" || style === "deep" ? "[]" : style === "indices" ? `[${index}]` : "";
      pairs.push([name + suffix, text(each)]);
    }
  } else if (typeof value === "object" && !(value instanceof Date)) {
    if (style !== "deep") text(value);
    for (const [key, each] of Object.entries(value)) {
      if (each !== undefined && each !== null) add(pairs, `${name}[${key}]`, each, "deep", operation);
    }
  } else {
    pairs.push([name, text(value)]);
  }
}

function json(value: unknown, name: string, operation: string): string {
  let text: string | undefined;
  try {
    text = JSON.stringify(value);
  } catch {
    // Told below, like what gives no JSON at all.
  }
  if (text !== undefined) return text;
  throw new InvalidRequestError(
    `${operation}: the query parameter \`${name}\` must be what JSON can hold: a bigint as text, nothing that holds itself.`,
    { operation },
  );
}

function scalar(value: unknown, name: string, operation: string): string {
  if (typeof value === "string" || typeof value === "boolean" || typeof value === "bigint") return String(value);
  if (Number.isFinite(value)) return String(value);
  if (value instanceof Date && !Number.isNaN(value.getTime())) return value.toISOString();
  throw new InvalidRequestError(
    `${operation}: the query parameter \`${name}\` must be a string, number, boolean, date or an array of them.`,
    { operation },
  );
}
