import type { KeyFormat } from "../operation.ts";
import type { Platform } from "../platform.ts";
import { atItem, readAll, withPointer } from "../pointer.ts";
import { meets } from "./item-condition.ts";

const CROCKFORD = "0123456789ABCDEFGHJKMNPQRSTVWXYZ";

/** A ULID: 48 bits of time, 80 random bits, 26 characters that sort by time. */
function makeUlid(platform: Platform): string {
  let time = "";
  for (let rest = platform.wall(), index = 0; index < 10; index++, rest = Math.floor(rest / 32)) {
    time = CROCKFORD.charAt(rest % 32) + time;
  }
  const bytes = crypto.getRandomValues(new Uint8Array(16));
  return time + Array.from(bytes, (byte) => CROCKFORD.charAt(byte % 32)).join("");
}

/** A body with the field that the vendor dedupes by. */
const keyed: KeyFormat["keyed"] = ({ field, format, repeats = "dropped", only, harmless }, body, fills, platform) => {
  const [place, member] = atItem(field);
  const withKey = (item: unknown): unknown =>
    meets(item, only) ? withPointer(item, member, (old) => old ?? format.make(platform)) : item;
  const filled = fills ? withPointer(body, place, withKey) : body;
  const items = readAll(filled, place);
  const carriers = items.filter((item) => meets(item, only)).flatMap((item) => readAll(item, parentOf(member)));
  const keys = carriers.flatMap((carrier) => readAll(carrier, lastOf(member))).filter((key) => key !== null);
  const others = items.filter((item) => !meets(item, only));
  const isHarmless = others.every((item) => harmless !== undefined && meets(item, harmless));
  const repeatable = isHarmless && keys.length === carriers.length && carriers.length + others.length > 0;
  return { body: filled, repeatable: repeats === "dropped" && repeatable };
};

const parentOf = (pointer: string): string => pointer.slice(0, pointer.lastIndexOf("/"));
const lastOf = (pointer: string): string => pointer.slice(pointer.lastIndexOf("/"));

/** Random UUIDs. */
export const uuid: KeyFormat = { kind: "uuid", make: () => crypto.randomUUID(), keyed };
/** ULIDs of the time now. */
export const ulid: KeyFormat = { kind: "ulid", make: makeUlid, keyed };
