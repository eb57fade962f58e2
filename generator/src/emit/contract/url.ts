/**
 * What a request looks like on the wire, worked out from the spec alone. The runtime has a serialiser of its own; this one
 * shares no code with it, so that a contract test compares two opinions.
 */
import type { Operation, QueryStyle } from "../../../../packages/runtime/src/operation.ts";
import type { Json } from "../../load/openapi.ts";

const encode = (text: string): string => encodeURIComponent(text);

const encodeStrictly = (text: string): string =>
  encode(text).replace(/[!'()*]/g, (char) => `%${char.charCodeAt(0).toString(16).toUpperCase()}`);

/** A path template filled in. */
export function expectedPath(
  template: string,
  values: Readonly<Record<string, Json>>,
  literal: Operation["literal"] = {},
): string {
  return Object.entries(values).reduce((path, [name, value]) => {
    const kept = literal[name] ?? "";
    const text = [...String(value)].map((char) => (kept.includes(char) ? char : encodeStrictly(char))).join("");
    return path.split(`{${name}}`).join(text);
  }, template);
}

/** Name and text pairs of one query parameter, not encoded yet. */
function queryPairs(name: string, value: Json | undefined, style: QueryStyle): [string, string][] {
  if (value === undefined || value === null) return [];
  if (style === "json") return [[name, typeof value === "string" ? value : JSON.stringify(value)]];
  if (Array.isArray(value)) {
    if (style === "csv") return value.length > 0 ? [[name, value.map(String).join(",")]] : [];
    const suffix = (index: number): string =>
      ({ brackets: "[]", deep: "[]", indices: `[${index}]`, repeat: "" })[style];
    return value.map((each, index) => [name + suffix(index), String(each)]);
  }
  if (typeof value === "object") {
    return Object.entries(value).flatMap(([key, each]) => queryPairs(`${name}[${key}]`, each, "deep"));
  }
  return [[name, String(value)]];
}

/** A query with its `?`, or nothing. */
export function expectedQuery(query: Readonly<Record<string, Json>>, styles: Operation["query"] = {}): string {
  const pairs = Object.entries(query).flatMap(([name, value]) => queryPairs(name, value, styles[name] ?? "repeat"));
  return pairs.length === 0 ? "" : `?${pairs.map(([name, text]) => `${encode(name)}=${encode(text)}`).join("&")}`;
}

/** Name and value pairs of a form: files stay where they are. */
export function formPairs(
  body: Json,
  arrays: Operation["formArrays"] = "repeat",
  files: ReadonlySet<string> = new Set(),
): [string, string | { file: string }][] {
  const walk = (name: string, value: Json, pointer: string): [string, string | { file: string }][] => {
    if (value === null) return [];
    if (files.has(pointer)) return [[name, { file: String(value) }]];
    if (Array.isArray(value)) {
      const suffix = (index: number): string => ({ repeat: "", brackets: "[]", indices: `[${index}]` })[arrays];
      return value.flatMap((each, index) => walk(name + suffix(index), each, `${pointer}/${index}`));
    }
    if (typeof value === "object") {
      return Object.entries(value).flatMap(([key, each]) => walk(`${name}[${key}]`, each as Json, `${pointer}/${key}`));
    }
    return [[name, String(value)]];
  };
  return Object.entries(body as Record<string, Json>).flatMap(([name, value]) => walk(name, value, `/${name}`));
}

/** A URL-encoded form. */
export const expectedForm = (body: Json, arrays?: Operation["formArrays"]): string =>
  formPairs(body, arrays)
    .map(([name, text]) => `${encode(name)}=${encode(String(text))}`)
    .join("&");
