import { checkBody } from "../core/checks.ts";
import { InvalidRequestError } from "../errors.ts";
import type { Idempotency, Operation, ValueCheck } from "../operation.ts";
import { readAll, readPointer, segmentsOf } from "../pointer.ts";
import { jsonBytes, utf8Bytes } from "./bytes.ts";

/** An array of the body, and what is known of its elements. */
interface Field {
  readonly name: string;
  readonly segments: readonly string[];
  /** The operation with those of its checks that look into an element, as seen from there. */
  readonly checked: Operation;
  /** The operation's idempotency facts as seen from an element. */
  readonly idempotency: Idempotency | undefined;
}

/** An item, looked at: where it goes and what it weighs. */
export interface Prepared {
  /** The element of the array. */
  readonly element: unknown;
  /** Number of the array in `Batch.fields`. */
  readonly field: number;
  readonly bytes: number;
  /** What it counts against `Batch.max`. */
  readonly count: number;
}

export interface LayoutOptions {
  readonly body?: unknown;
  readonly maxItems?: number | undefined;
  readonly maxBytes?: number | undefined;
  /** Gives an element the keys that the vendor tells repeats by. Default: it stays as it is. */
  readonly keyed?: (idempotency: Idempotency, element: unknown) => unknown;
}

/** How items become the body of a request. */
export interface Layout {
  /** The operation as its requests need it: the items are checked one by one before, and replies come whole. */
  readonly operation: Operation;
  readonly fields: readonly Pick<Field, "name" | "segments">[];
  /** Bytes of a body without items. */
  readonly envelopeBytes: number;
  readonly maxItems: number;
  readonly maxBytes: number;
  readonly maxCount: number;
  /** `maxCount` holds for all the arrays together. */
  readonly isCombined: boolean;
  readonly isExclusive: boolean;
  /** @throws InvalidRequestError for an item that no request could carry */
  prepare(item: unknown): Prepared;
  /** A body with these elements, one list for each field. */
  bodyOf(elements: readonly (readonly unknown[])[]): unknown;
}

const MAX_ITEMS = 1_000;
const MAX_BYTES = 4_000_000;

type Bag = Readonly<Record<string, unknown>>;

const isBag = (value: unknown): value is Bag => {
  if (typeof value !== "object" || value === null) return false;
  const prototype = Object.getPrototypeOf(value);
  return prototype === Object.prototype || prototype === null;
};

/** `above` laid over `below`; plain objects are merged, everything else replaces. */
function merged(below: unknown, above: unknown): unknown {
  if (above === undefined) return below;
  if (!isBag(below) || !isBag(above)) return above;
  const both: Record<string, unknown> = { ...below };
  for (const [name, value] of Object.entries(above)) both[name] = merged(both[name], value);
  return both;
}

/** A copy with the value at the place; objects on the way are made. */
function placed(node: unknown, [segment, ...rest]: readonly string[], value: unknown): unknown {
  if (segment === undefined) return value;
  const bag = isBag(node) ? node : {};
  return { ...bag, [segment]: placed(Object.hasOwn(bag, segment) ? bag[segment] : undefined, rest, value) };
}

/** The part of a pointer below the elements of an array; `undefined` when it does not go there. */
const below = (array: string, pointer: string): string | undefined =>
  pointer.startsWith(`${array}/*/`) ? pointer.slice(array.length + 2) : undefined;

function keysBelow(array: string, idempotency: Idempotency): Idempotency | undefined {
  const field = below(array, idempotency.field);
  return field === undefined ? undefined : { ...idempotency, field };
}

function seenFrom(array: string, check: ValueCheck): ValueCheck[] {
  const pointer = below(array, check.pointer);
  return pointer === undefined ? [] : [{ ...check, pointer }];
}

/**
 * Reads the batch facts of an operation.
 * @throws InvalidRequestError for a body that leaves no room for items, or holds what no run may send
 */
export function layoutOf(operation: Operation, options: LayoutOptions): Layout {
  const { unwrap: _, ...whole } = operation;
  const { id, batch = { fields: [] }, checks = [], idempotency } = whole;
  const refuse = (what: string): never => {
    throw new InvalidRequestError(`${id} ${what}.`, { operation: id });
  };
  const fields: Field[] = batch.fields.map((pointer) => {
    const segments = segmentsOf(pointer);
    return {
      name: segments.at(-1) ?? "",
      segments,
      checked: { ...operation, checks: checks.flatMap((check) => seenFrom(pointer, check)) },
      idempotency: idempotency && keysBelow(pointer, idempotency),
    };
  });
  if (fields.length === 0) refuse("does not take items");

  const given = options.body;
  if (given !== undefined && !isBag(given)) refuse("takes the option `body` as a plain object");
  const foreign = [...batch.fields, ...(batch.without ?? [])].find((each) => readPointer(given, each) !== undefined);
  if (foreign !== undefined) refuse(`cannot have ${foreign} in the option \`body\` of a bulk run`);
  const envelope = merged(batch.body, given) ?? {};

  const bodyOf = (elements: readonly (readonly unknown[])[]): unknown => {
    let body: unknown = envelope;
    for (const [index, { segments }] of fields.entries()) {
      const list = elements[index]!;
      if (list.length > 0) body = placed(body, segments, list);
    }
    return body;
  };

  let envelopeBytes: number;
  try {
    envelopeBytes = jsonBytes(fields.reduce<unknown>((body, { segments }) => placed(body, segments, []), envelope));
  } catch {
    return refuse("cannot be sent: the option `body` is not JSON");
  }
  const maxBytes = Math.min(batch.maxBytes ?? MAX_BYTES, options.maxBytes ?? Number.POSITIVE_INFINITY);
  const maxCount = batch.max ?? (batch.maxBytes === undefined ? MAX_ITEMS : Number.POSITIVE_INFINITY);
  const itemMaxBytes = Math.min(batch.itemMaxBytes ?? Number.POSITIVE_INFINITY, maxBytes - envelopeBytes);

  /** The element of an item, and its field. With several fields an item says by its one member where it goes. */
  function placeOf(item: unknown): [element: unknown, field: number] {
    if (fields.length === 1) return [item, 0];
    const [name, ...more] = Object.keys(isBag(item) ? item : {});
    const field = fields.findIndex((each) => each.name === name);
    if (field < 0 || more.length > 0) {
      refuse(`takes items with one member, named ${fields.map((each) => `\`${each.name}\``).join(" or ")}`);
    }
    return [(item as Bag)[name!], field];
  }

  function prepare(item: unknown): Prepared {
    const [bare, field] = placeOf(item);
    const { checked, idempotency } = fields[field]!;
    checkBody(checked, bare);
    let element = bare;
    let text: string | undefined;
    try {
      // Once an item and not once a request, so that it stays the same delivery when its request is split.
      if (idempotency && options.keyed) element = options.keyed(idempotency, bare);
      text = JSON.stringify(element);
    } catch (cause) {
      const why = cause instanceof Error ? cause.message.split("\n", 1)[0] : "unknown";
      refuse(`cannot send this item: it is not JSON (${why})`);
    }
    if (text === undefined) return refuse(`cannot send this item: a ${typeof element} is not JSON`);
    const bytes = utf8Bytes(text);
    if (bytes > itemMaxBytes) {
      refuse(`cannot send this item: it has ${bytes} bytes as JSON, and ${Math.max(0, itemMaxBytes)} is the most`);
    }
    const counted = batch.count === undefined ? 1 : Math.max(1, readAll(element, `${batch.count}/*`).length);
    if (counted > maxCount) refuse(`cannot send this item: it counts as ${counted}, and ${maxCount} is the most`);
    return { element, field, bytes, count: counted };
  }

  const isOfItems = ({ pointer }: ValueCheck): boolean =>
    batch.fields.some((field) => below(field, pointer) !== undefined);
  return {
    operation: { ...whole, checks: checks.filter((check) => !isOfItems(check)) },
    fields,
    envelopeBytes,
    maxItems: options.maxItems ?? Number.POSITIVE_INFINITY,
    maxBytes,
    maxCount,
    isCombined: batch.combined ?? false,
    isExclusive: batch.exclusive ?? false,
    prepare,
    bodyOf,
  };
}
