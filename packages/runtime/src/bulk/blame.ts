import type { PartialErrors } from "../operation.ts";
import { readPointer, segmentsOf } from "../pointer.ts";
import type { Layout } from "./layout.ts";
import type { ReadySlot } from "./slot.ts";

/** What a reply says of the items of its request. */
export interface Blame<Item> {
  /** The items that were refused, each with what was said of it. */
  readonly named: ReadonlyMap<ReadySlot<Item>, unknown>;
  /** What was refused without a word by which an item could be found. `among`: one of these it was. */
  readonly stray: readonly { readonly among: readonly ReadySlot<Item>[]; readonly detail: unknown }[];
}

/** An entry of a list of refusals; `reason` is the member of the list that it stood in. */
interface Entry {
  readonly value: unknown;
  readonly reason: string | undefined;
}

const isObject = (value: unknown): value is Record<string, unknown> => typeof value === "object" && value !== null;

/** The entries of a list, or of an object of lists. */
function entriesOf(list: unknown): Entry[] {
  if (Array.isArray(list)) return list.map((value) => ({ value, reason: undefined }));
  if (!isObject(list)) return [];
  return Object.entries(list).flatMap(([reason, each]) =>
    Array.isArray(each) ? each.map((value) => ({ value, reason })) : [],
  );
}

const memberOf = (value: unknown, name: string): unknown =>
  name.startsWith("/") ? readPointer(value, name) : readPointer(value, `/${name}`);

const isName = (value: unknown): value is string | number => typeof value === "string" || typeof value === "number";

/** The names in an item or an entry: itself, or its members that are keys. */
const namesIn = (keys: readonly string[], value: unknown): string[] =>
  (isName(value) ? [value] : keys.map((key) => memberOf(value, key)).filter(isName)).map(String);

/** Finds the slots that an entry names. Names are compared as they are, and where none is the same, without regard to case. */
function directory<Item>(
  keys: readonly string[],
  slots: readonly ReadySlot<Item>[],
): (entry: unknown) => readonly ReadySlot<Item>[] {
  const exact = new Map<string, ReadySlot<Item>[]>();
  const folded = new Map<string, ReadySlot<Item>[]>();
  const file = (into: Map<string, ReadySlot<Item>[]>, name: string, slot: ReadySlot<Item>): void => {
    const list = into.get(name);
    if (list) list.push(slot);
    else into.set(name, [slot]);
  };
  for (const slot of slots) {
    for (const name of new Set(namesIn(keys, slot.prepared.element))) {
      file(exact, name, slot);
      file(folded, name.toLowerCase(), slot);
    }
  }
  return (entry) => namesIn(keys, entry).flatMap((name) => exact.get(name) ?? folded.get(name.toLowerCase()) ?? []);
}

/** Whose refusals a reply lists. `lists` are the slots by field, as they stood in the body. */
export function blame<Item>(
  layout: Layout,
  rules: readonly PartialErrors[],
  body: unknown,
  lists: readonly (readonly ReadySlot<Item>[])[],
): Blame<Item> {
  const named = new Map<ReadySlot<Item>, unknown>();
  const stray: { among: readonly ReadySlot<Item>[]; detail: unknown }[] = [];
  const everything = lists.flat();
  for (const rule of rules) {
    const entries = entriesOf(readPointer(body, rule.list));
    if (entries.length === 0) continue;
    const lookUp = rule.keys && directory(rule.keys, everything);
    for (const { value, reason } of entries) {
      const detail = reason === undefined ? value : { reason, value };
      const among = listsOf(layout, rule, value, lists);
      const found = lookUp
        ? lookUp(value)
        : [slotOf(layout, rule, value, among, lists)].filter((slot) => slot !== undefined);
      for (const slot of found) if (!named.has(slot)) named.set(slot, detail);
      if (found.length === 0) stray.push({ among: among.flat(), detail });
    }
  }
  return { named, stray };
}

/** The arrays that an entry may speak of. */
function listsOf<Item>(
  { fields }: Layout,
  { array }: PartialErrors,
  value: unknown,
  lists: readonly (readonly ReadySlot<Item>[])[],
): readonly (readonly ReadySlot<Item>[])[] {
  const name = array === undefined ? undefined : memberOf(value, array);
  const field = fields.findIndex((each) => each.name === name);
  return field < 0 ? lists : [lists[field]!];
}

/** The slot that an entry points to. */
function slotOf<Item>(
  { fields }: Layout,
  { index, pointer }: PartialErrors,
  value: unknown,
  among: readonly (readonly ReadySlot<Item>[])[],
  lists: readonly (readonly ReadySlot<Item>[])[],
): ReadySlot<Item> | undefined {
  if (pointer !== undefined) {
    const target = readPointer(value, pointer);
    if (typeof target !== "string" || !target.startsWith("/")) return undefined;
    const segments = segmentsOf(target);
    const field = fields.findIndex((each) => each.segments.every((segment, at) => segments[at] === segment));
    if (field < 0) return undefined;
    const place = segments[fields[field]!.segments.length] ?? "";
    return /^\d+$/.test(place) ? lists[field]![Number(place)] : undefined;
  }
  if (index === undefined) return undefined;
  const place = index === "*" ? integerIn(value) : memberOf(value, index);
  const [only, ...more] = among.filter((list) => list.length > 0);
  // An index alone says nothing where there are two arrays.
  return more.length > 0 || !Number.isInteger(place) ? undefined : only?.[place as number];
}

const integerIn = (value: unknown): unknown => (Array.isArray(value) ? value.find(Number.isInteger) : undefined);
