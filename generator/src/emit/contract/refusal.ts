import type { ErrorShape } from "../../../../packages/runtime/src/operation.ts";
import type { Json } from "../../load/openapi.ts";
import { segmentsOf } from "../../model/schema.ts";

/** A refusal as the spec says it looks, and what the error must tell of it. */
export interface RefusalCase {
  readonly body: Json;
  readonly message: string;
  readonly code?: string;
}

const MESSAGE = "This test is refused";
const CODE = "test_refusal";

/** An error body with a text and a code where the spec says that they stand. */
export function refusalCase(errors: ErrorShape): RefusalCase {
  const [message = ""] = errors.message;
  const [code] = errors.code ?? [];
  const told = place(undefined, segmentsOf(message), MESSAGE);
  if (code === undefined || message === "") return { body: told, message: MESSAGE };
  if (code === message) return { body: told, message: MESSAGE, code: MESSAGE };
  return { body: place(told, segmentsOf(code), CODE), message: MESSAGE, code: CODE };
}

function place(value: Json | undefined, segments: readonly string[], leaf: Json): Json {
  const [head, ...rest] = segments;
  if (head === undefined) return leaf;
  if (/^(\*|0)$/.test(head)) {
    const [first, ...others] = Array.isArray(value) ? (value as Json[]) : [];
    return [place(first, rest, leaf), ...others];
  }
  const own = typeof value === "object" && value !== null ? (value as Record<string, Json>) : {};
  return { ...own, [head]: place(own[head], rest, leaf) };
}
