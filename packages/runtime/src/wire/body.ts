import { InvalidRequestError } from "../errors.ts";
import type { Operation } from "../operation.ts";

export interface EncodedBody {
  readonly content: string | FormData | undefined;
  /** `undefined`: the platform sets it (the boundary of a form). */
  readonly contentType?: string;
}

const NOTHING: EncodedBody = { content: undefined };

/** A body as it goes on the wire. The value itself is never changed. */
export function encodeBody(operation: Operation, value: unknown): EncodedBody {
  if (!operation.body || value === undefined) {
    if (operation.bodyRequired) throw refusal(operation, "needs a body");
    return NOTHING;
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
    throw refusal(
      operation,
      `cannot be sent: its body is not JSON (${cause instanceof Error ? firstLine(cause) : "unknown"})`,
    );
  }
  if (content === undefined) throw refusal(operation, `cannot be sent: a ${typeof value} is not JSON`);
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
  const add = (name: string, each: unknown, within: readonly unknown[] = [value]): void => {
    if (each === undefined || each === null) return;
    if (within.includes(each)) throw refusal(operation, "cannot be sent: its body holds itself");
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

const firstLine = (error: Error): string => error.message.split("\n", 1)[0] ?? "";

function refusal(operation: Operation, what: string): InvalidRequestError {
  return new InvalidRequestError(`${operation.id} ${what}.`, { operation: operation.id });
}
