import { InvalidRequestError } from "../errors.ts";
import type { EncodedBody, Operation } from "../operation.ts";

export const PASS_PLAIN_VALUES =
  "Pass plain objects, arrays, text and numbers; a bigint as text, nothing that holds itself";
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
  return operation.body === "json" ? json(operation, value) : operation.body.encode(operation, value);
}

/** A body as JSON. */
export function json(operation: Operation, value: unknown): EncodedBody {
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

const firstLine = (error: Error): string => error.message.replace(/\n.*/s, "");

export function refusal(operation: Operation, what: string): InvalidRequestError {
  return new InvalidRequestError(`${operation.id} ${what}.`, { operation: operation.id });
}
