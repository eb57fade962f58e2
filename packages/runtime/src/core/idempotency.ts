import type { Operation } from "../operation.ts";
import type { Platform } from "../platform.ts";
import { atItem, readAll, withPointer } from "../pointer.ts";
import { meets } from "./item-condition.ts";

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
  const { field, format, repeats = "dropped", only, harmless } = operation.idempotency;
  const make = (): string => (format === "ulid" ? ulid(platform) : crypto.randomUUID());
  const [place, member] = atItem(field);
  const keyed = (item: unknown): unknown =>
    meets(item, only) ? withPointer(item, member, (old) => old ?? make()) : item;
  const filled = fill ? withPointer(body, place, keyed) : body;
  const items = readAll(filled, place);
  const carriers = items.filter((item) => meets(item, only)).flatMap((item) => readAll(item, parentOf(member)));
  const keys = carriers.flatMap((carrier) => readAll(carrier, lastOf(member))).filter((key) => key !== null);
  const others = items.filter((item) => !meets(item, only));
  const isHarmless = others.every((item) => harmless !== undefined && meets(item, harmless));
  const repeatable = isHarmless && keys.length === carriers.length && carriers.length + others.length > 0;
  return { body: filled, repeatable: repeats === "dropped" && repeatable };
}

const parentOf = (pointer: string): string => pointer.slice(0, pointer.lastIndexOf("/"));
const lastOf = (pointer: string): string => pointer.slice(pointer.lastIndexOf("/"));
