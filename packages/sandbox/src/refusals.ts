import { at, type Batch, type OperationObject, type PartialErrors, put, type Spec } from "./spec.ts";

/** One item of a bulk request. */
export interface Item {
  /** Pointer into the body. */
  readonly pointer: string;
  /** Last segment of its array's pointer. */
  readonly array: string;
  readonly index: number;
  readonly value: unknown;
}

export interface Refusal {
  readonly status: number;
  readonly body: unknown;
  /** The other items of the request were taken. */
  readonly done: boolean;
}

const MESSAGE = "refused by the sandbox";

const lastOf = (pointer: string): string => pointer.slice(pointer.lastIndexOf("/") + 1);

/** The items of a bulk request whose refusal the vendor could tell. */
export function refusableItems({ "x-sdk": facts }: OperationObject, body: unknown): Item[] {
  const { batch, partialErrors } = facts ?? {};
  if (!batch || !partialErrors) return [];
  const rules = [partialErrors].flat();
  return itemsOf(batch, body).filter((item) => rules.some((rule) => canTell(rule, item)));
}

function itemsOf({ fields }: Batch, body: unknown): Item[] {
  return fields.flatMap((field) => {
    const list = at(body, field);
    if (!Array.isArray(list)) return [];
    return list.map((value, index): Item => ({ pointer: `${field}/${index}`, array: lastOf(field), index, value }));
  });
}

const nameOf = ({ keys = [] }: PartialErrors, { value }: Item): { key: string; name: unknown } | undefined =>
  keys.map((key) => ({ key, name: at(value, `/${key}`) })).find(({ name }) => name !== undefined && name !== null);

const canTell = (rule: PartialErrors, item: Item): boolean =>
  rule.pointer !== undefined || rule.index !== undefined || nameOf(rule, item) !== undefined;

/** What the vendor answers when it refuses these items. */
export function refusal(
  spec: Spec,
  operation: OperationObject,
  reply: { readonly status: number; readonly example: unknown },
  refused: readonly Item[],
): Refusal {
  const rules = [operation["x-sdk"]?.partialErrors ?? []].flat();
  const pointing = rules.find((rule) => rule.pointer !== undefined);
  const body = (pointing ? {} : structuredClone(reply.example ?? {})) as Record<string, unknown>;
  for (const item of refused) tell(spec, operation, body, item);
  if (pointing) return { status: 400, body, done: false };
  return { status: "207" in operation.responses ? 207 : reply.status, body, done: true };
}

/** Puts one refusal into a reply. */
function tell(spec: Spec, operation: OperationObject, body: Record<string, unknown>, item: Item): void {
  const rule = [operation["x-sdk"]?.partialErrors ?? []].flat().find((each) => canTell(each, item));
  if (!rule) return;
  const named = nameOf(rule, item);
  const place = named ? rule.list + memberFor(spec, operation, rule.list, named.key) : rule.list;
  const list = at(body, place) ?? [];
  put(body, place, list);
  (list as unknown[]).push(named ? named.name : entryOf(rule, item));
}

function entryOf({ pointer, index, array }: PartialErrors, item: Item): unknown {
  if (index === "*") return [MESSAGE, item.index];
  const entry: Record<string, unknown> = { message: MESSAGE };
  if (pointer !== undefined) put(entry, pointer, item.pointer);
  if (index !== undefined) entry[index] = item.index;
  if (array !== undefined) entry[array] = item.array;
  return entry;
}

/** Where a list is an object of lists, as its schema says: the first one for such names. */
function memberFor(spec: Spec, operation: OperationObject, list: string, key: string): string {
  const content = Object.entries(operation.responses).find(([status]) => status.startsWith("2"))?.[1].content ?? {};
  const whole = resolve(spec, Object.values(content)[0]?.schema);
  const schema = resolve(spec, at(whole, `/properties${list}`));
  const member = Object.keys((at(schema, "/properties") as object | undefined) ?? {}).find((name) =>
    name.toLowerCase().endsWith(`${key.toLowerCase()}s`),
  );
  return member === undefined ? "" : `/${member}`;
}

function resolve(spec: Spec, schema: unknown): unknown {
  const ref = at(schema, "/$ref");
  return typeof ref === "string" ? resolve(spec, at(spec, ref.slice(1))) : schema;
}
