import type { Operation } from "../operation.ts";
import type { Platform } from "../platform.ts";
import { readAll, withPointer } from "../pointer.ts";

const CROCKFORD = "0123456789ABCDEFGHJKMNPQRSTVWXYZ";

/** A ULID: 48 bits of time, 80 random bits, 26 characters that sort by time. */
export function ulid(platform: Platform): string {
  let time = "";
  for (let rest = platform.wall(), index = 0; index < 10; index++, rest = Math.floor(rest / 32)) {
    time = CROCKFORD.charAt(rest % 32) + time;
  }
  const bytes = crypto.getRandomValues(new Uint8Array(16));
  return time + Array.from(bytes, (byte) => CROCKFORD.charAt(byte % 32)).join("");
}

/**
 * The body with the field that the vendor dedupes by, filled where the caller left it out, in a copy. `repeatable` tells
 * that every item carries one, so that the vendor drops a second delivery.
 */
export function withIdempotencyKey(
  operation: Operation,
  body: unknown,
  fill: boolean,
  platform: Platform,
): { body: unknown; repeatable: boolean } {
  if (!operation.idempotency) return { body, repeatable: false };
  const { field, format, repeats = "dropped" } = operation.idempotency;
  const make = (): string => (format === "ulid" ? ulid(platform) : crypto.randomUUID());
  const filled = fill ? withPointer(body, field, (old) => old ?? make()) : body;
  const parent = field.slice(0, field.lastIndexOf("/"));
  const carriers = readAll(filled, parent).length;
  const keys = readAll(filled, field).filter((key) => key !== null).length;
  return { body: filled, repeatable: repeats === "dropped" && carriers > 0 && keys === carriers };
}
