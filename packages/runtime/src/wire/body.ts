import { InvalidRequestError } from "../errors.ts";
import type { Operation } from "../operation.ts";

export interface EncodedBody {
  readonly content: string | FormData | undefined;
  /** `undefined`: the platform sets it (the boundary of a form). */
  readonly contentType?: string;
}

const PASS_PLAIN_VALUES = "Pass plain objects, arrays, text and numbers; a bigint as text, nothing that holds itself";
const NOTHING: EncodedBody = { content: undefined };

/** A body as it goes on the wire. The value itself is never changed. */
export function encodeBody(operation: Operation, value: unknown): EncodedBody {
  if (operation.bodyRequired && (value === undefined || value === null)) {
    throw refusal(operation, "needs a body: pass it before the options");
  }
  if (!operation.body || value === undefined) return NOTHING;
  if (operation.method === "GET" || operation.method === "HEAD") {
    throw refusal(operation, `cannot carry a body: a ${operation.method} takes what it needs in the option \`query\``);
  }
  switch (operation.body) {
    case "form":
      return {
        content: formPairs(operation, value)
          .map(([name, text]) => `${encodeURIComponent(name)}=${encodeURIComponent(String(text))}`)
          .join("&"),
        contentType: "application/x-www-form-urlencoded",
      };
    case "multipart":
      return multipart(operation, value);
    case "jsonOrMultipart":
      return holdsFile(value) ? multipart(operation, value) : json(operation, value);
    default:
      return json(operation, value);
  }
}

function json(operation: Operation, value: unknown): EncodedBody {
  let content: string | undefined;
  try {
    content = JSON.stringify(value);
  } catch (cause) {
    const why = cause instanceof Error ? firstLine(cause) : "unknown";
    throw refusal(operation, `cannot be sent: its body is not JSON (${why}). ${PASS_PLAIN_VALUES}`);
  }
  if (content === undefined) {
    throw refusal(operation, `cannot be sent: a ${typeof value} is not JSON. ${PASS_PLAIN_VALUES}`);
  }
  return { content, contentType: operation.contentType ?? "application/json" };
}

function multipart(operation: Operation, value: unknown): EncodedBody {
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

const firstLine = (error: Error): string => error.message.replace(/\n.*/s, "");

function refusal(operation: Operation, what: string): InvalidRequestError {
  return new InvalidRequestError(`${operation.id} ${what}.`, { operation: operation.id });
}
