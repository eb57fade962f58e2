import type { EncodedBody, FormKind, Operation } from "../operation.ts";
import { json, PASS_PLAIN_VALUES, refusal } from "./body.ts";

/** A body that is URL-encoded. */
export const form: FormKind = {
  kind: "form",
  encode: (operation, value) => ({
    content: formPairs(operation, value)
      .map(([name, text]) => `${encodeURIComponent(name)}=${encodeURIComponent(String(text))}`)
      .join("&"),
    contentType: "application/x-www-form-urlencoded",
  }),
};

/** Form data. */
export const multipart: FormKind = { kind: "multipart", encode: encodeParts };

/** JSON, or form data when the body holds a file. */
export const jsonOrMultipart: FormKind = {
  kind: "jsonOrMultipart",
  encode: (operation, value) => (holdsFile(value) ? encodeParts : json)(operation, value),
};

function encodeParts(operation: Operation, value: unknown): EncodedBody {
  const form = new FormData();
  for (const [name, part] of formPairs(operation, value)) {
    if (typeof part === "string") form.append(name, part);
    else if (part instanceof Blob) form.append(name, part);
    else form.append(name, new Blob([part as Uint8Array<ArrayBuffer>]), "file");
  }
  return { content: form };
}

type Part = string | Blob | Uint8Array;

function formPairs(operation: Operation, value: unknown): [string, Part][] {
  if (typeof value !== "object" || value === null || Array.isArray(value)) {
    throw refusal(operation, "takes its form fields as a plain object");
  }
  const pairs: [string, Part][] = [];
  const add = (name: string, each: unknown, within: readonly unknown[] = []): void => {
    if (each === undefined || each === null) return;
    if (within.includes(each)) throw refusal(operation, `cannot be sent: its body holds itself. ${PASS_PLAIN_VALUES}`);
    const inside = typeof each === "object" ? [...within, each] : within;
    if (isFile(each)) pairs.push([name, each]);
    else if (Array.isArray(each)) {
      for (const [index, member] of each.entries()) {
        const style = operation.formArrays ?? "repeat";
        add(style === "repeat" ? name : `${name}[${style === "indices" ? index : ""}]`, member, inside);
      }
    } else if (each instanceof Date) pairs.push([name, each.toISOString()]);
    else if (typeof each === "object") {
      for (const [key, member] of Object.entries(each)) add(`${name}[${key}]`, member, inside);
    } else pairs.push([name, String(each)]);
  };
  for (const [name, each] of Object.entries(value)) add(name, each);
  return pairs;
}

const isFile = (value: unknown): value is Blob | Uint8Array => value instanceof Uint8Array || value instanceof Blob;

function holdsFile(value: unknown, seen = new Set<unknown>()): boolean {
  if (isFile(value)) return true;
  if (typeof value !== "object" || value === null || seen.has(value)) return false;
  seen.add(value);
  return Object.values(value).some((each) => holdsFile(each, seen));
}
