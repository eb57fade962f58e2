/** JSON Pointers for the examples of tests. A segment `*` means every element of an array. */
import type { IdempotencySdk, Json } from "../../load/openapi.ts";
import { segmentsOf } from "../../model/schema.ts";

const stepInto = (value: Json | undefined, segment: string): Json | undefined =>
  typeof value === "object" && value !== null ? (value as Record<string, Json>)[segment] : undefined;

/** The value at a pointer. */
export const at = (value: Json | undefined, pointer: string): Json | undefined =>
  segmentsOf(pointer).reduce<Json | undefined>(stepInto, value);

function all(value: Json, segments: readonly string[]): (Json | undefined)[] {
  return segments.reduce<(Json | undefined)[]>(
    (found, segment) =>
      found.flatMap((each) =>
        segment === "*" ? (Array.isArray(each) ? (each as Json[]) : []) : [stepInto(each, segment)],
      ),
    [value],
  );
}

/**
 * Pointer to what the client fills in by itself; `undefined` when all of it is there. Where only some items have the field,
 * an example shows one that lacks it, and the pointer leads to that one.
 */
export function filledIn(value: Json, { field, only }: IdempotencySdk): string | undefined {
  if (only === undefined) return isFilled(value, field) ? undefined : field;
  const end = field.lastIndexOf("/*/");
  const places =
    end < 0
      ? [{ item: value, pointer: field }]
      : all(value, segmentsOf(field.slice(0, end + 2))).map((item, index) => ({
          item: item ?? null,
          pointer: `${field.slice(0, end)}/${index}${field.slice(end + 2)}`,
        }));
  const isOne = (item: Json) =>
    Object.entries(only).every(([name, texts]) => texts.includes(stepInto(item, name) as string));
  return places.find(({ item, pointer }) => isOne(item) && !isFilled(value, pointer))?.pointer;
}

/** Whether every object that could hold the member has it. */
function isFilled(value: Json, pointer: string): boolean {
  const segments = segmentsOf(pointer);
  const holders = all(value, segments.slice(0, -1)).filter((each) => typeof each === "object" && each !== null);
  return holders.every((holder) => (stepInto(holder, segments.at(-1) ?? "") ?? null) !== null);
}

/** A copy without the members that the pointer names. */
export const without = (value: Json, pointer: string): Json =>
  walk(value, segmentsOf(pointer), undefined, false) ?? null;

/** A copy with another value in one place. Objects on the way are made. */
export const setPointer = (value: Json, pointer: string, replacement: Json): Json =>
  walk(value, segmentsOf(pointer), replacement, true) ?? null;

function walk(
  value: Json | undefined,
  segments: readonly string[],
  replacement: Json | undefined,
  making: boolean,
): Json | undefined {
  const [head, ...rest] = segments;
  if (head === undefined) return replacement;
  if (Array.isArray(value)) {
    return (value as Json[]).map((each, index) =>
      head === "*" || head === String(index) ? (walk(each, rest, replacement, making) ?? null) : each,
    );
  }
  const isObject = typeof value === "object" && value !== null;
  if (!isObject && !making) return value;
  const { [head]: old, ...others } = (isObject ? value : {}) as Record<string, Json>;
  const changed = walk(old, rest, replacement, making);
  if (changed === undefined) return others;
  return old === undefined ? { ...others, [head]: changed } : { ...(value as object), [head]: changed };
}
