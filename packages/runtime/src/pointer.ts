/** JSON Pointers (RFC 6901) over parsed JSON, own properties only. A segment `*` means every element of an array. */

/** The segments of a pointer, decoded. */
export const segmentsOf = (pointer: string): string[] =>
  pointer === ""
    ? []
    : pointer
        .slice(1)
        .split("/")
        .map((segment) => segment.replaceAll("~1", "/").replaceAll("~0", "~"));

function step(value: unknown, segment: string): unknown {
  if (typeof value !== "object" || value === null) return undefined;
  return Object.hasOwn(value, segment) ? (value as Record<string, unknown>)[segment] : undefined;
}

/** The value at the pointer, `undefined` when there is none. With `*`, the first one that is found. */
export function readPointer(value: unknown, pointer: string): unknown {
  return pointer.includes("*") ? readAll(value, pointer)[0] : segmentsOf(pointer).reduce(step, value);
}

/** The pointer to the items that a pointer goes through, the elements of the innermost array or the value itself, and the rest. */
export function atItem(pointer: string): [item: string, rest: string] {
  const end = pointer.lastIndexOf("/*/") + 2;
  return end < 2 ? ["", pointer] : [pointer.slice(0, end), pointer.slice(end)];
}

/** Every value at the pointer that is not `undefined`, in document order. */
export function readAll(value: unknown, pointer: string): unknown[] {
  let found = [value];
  for (const segment of segmentsOf(pointer)) {
    found = found.flatMap((each) => (segment === "*" ? (Array.isArray(each) ? each : []) : [step(each, segment)]));
  }
  return found.filter((each) => each !== undefined);
}

/**
 * A copy of `value` in which `change` was applied at the pointer; only the containers on the way are copied. A place whose
 * container does not exist stays as it is.
 */
export function withPointer(value: unknown, pointer: string, change: (old: unknown) => unknown): unknown {
  const walk = (node: unknown, path: string[]): unknown => {
    const [segment, ...rest] = path;
    if (segment === undefined) return change(node);
    if (Array.isArray(node)) {
      return node.map((each, index) => (segment === "*" || segment === String(index) ? walk(each, rest) : each));
    }
    if (typeof node !== "object" || node === null) return node;
    if (!isPlain(node)) return walk(JSON.parse(JSON.stringify(node)), path);
    if (rest.length > 0 && !Object.hasOwn(node, segment)) return node;
    const next = walk(step(node, segment), rest);
    return { ...node, [segment]: next };
  };
  return walk(value, segmentsOf(pointer));
}

/** An object without behaviour. Others are taken as JSON would write them, since a copy would lose their `toJSON`. */
function isPlain(value: object): boolean {
  const prototype = Object.getPrototypeOf(value);
  return (
    (prototype === Object.prototype || prototype === null) &&
    typeof (value as { toJSON?: unknown }).toJSON !== "function"
  );
}
