import type { Batch, PartialErrors } from "../../../../packages/runtime/src/operation.ts";
import type { Json } from "../../load/openapi.ts";
import type { Model, OperationModel } from "../../model/model.ts";
import { segmentsOf } from "../../model/schema.ts";
import { at, setPointer, without } from "./pointer.ts";
import { exampleReply, jsonReply, type Replies } from "./reply.ts";
import { exampleCall, expectedRequest, type Sends } from "./request.ts";

/** A job of two items, sent one a request: the first is refused where the vendor can refuse one. */
export interface BulkCase {
  readonly items: readonly Json[];
  /** What the caller gives beside the items. */
  readonly body?: Json;
  readonly sends: readonly Sends[];
  readonly replies: readonly Replies[];
  readonly statuses: readonly string[];
  /** What a request gives whose item was taken. */
  readonly gives: Json | undefined;
}

/** The bulk test of an operation, made out of its example; `undefined` where there is no such method. */
export function bulkCase(model: Model, operation: OperationModel): BulkCase | undefined {
  const { descriptor, example, bulk } = operation;
  const { batch, partialErrors: [partial] = [] } = descriptor;
  const body = example.body;
  if (!bulk || !batch || body === undefined) return undefined;

  const entries = entriesOf(body, batch.fields);
  const [first, second = first] = entries;
  if (!first || !second) throw new Error(`${operation.id}: the example has no item that a job could be made of`);
  const common = [...batch.fields, ...(batch.without ?? [])].reduce(without, body);
  const send = ({ field, item }: Entry): Sends =>
    expectedRequest(model, operation, { ...exampleCall(operation), body: setPointer(common, field, [item]) });
  const refusal = partial && refusalOf(operation, partial, first);
  const taken = acceptance(operation);
  const own = beside(common, batch.body);
  return {
    items: [first, second].map(({ field, item }) => (batch.fields.length === 1 ? item : { [nameOf(field)]: item })),
    ...(own === undefined ? {} : { body: own }),
    sends: [send(first), send(second)],
    replies: [refusal ?? taken, taken],
    statuses: [refusal ? "refused" : "sent", "sent"],
    gives: at(taken.json, descriptor.unwrap ?? ""),
  };
}

interface Entry {
  readonly field: string;
  readonly item: Json;
}

const nameOf = (field: string): string => segmentsOf(field).at(-1) ?? "";

const entriesOf = (body: Json, fields: Batch["fields"]): Entry[] =>
  fields.flatMap((field) => {
    const items = at(body, field);
    return Array.isArray(items) ? (items as Json[]).map((item) => ({ field, item })) : [];
  });

const isObject = (value: Json | undefined): value is { readonly [key: string]: Json } =>
  typeof value === "object" && value !== null && !Array.isArray(value);

/** What is left of a body without what the client fills in, and without the objects that this leaves empty. */
function beside(body: Json, filled: Readonly<Record<string, unknown>> | undefined): Json | undefined {
  if (!isObject(body)) return body;
  const members = Object.entries(body).flatMap(([name, value]): [string, Json][] => {
    const constant = filled?.[name];
    if (constant !== undefined && !isObject(constant as Json)) return [];
    const left = isObject(value) ? beside(value, constant as Record<string, unknown> | undefined) : value;
    return left === undefined ? [] : [[name, left]];
  });
  return members.length > 0 ? Object.fromEntries(members) : undefined;
}

/** The documented reply, with no item refused. */
function acceptance(operation: OperationModel): Replies {
  const { example, descriptor } = operation;
  if (example.reply === undefined || operation.response.kind !== "json") return exampleReply(operation);
  return jsonReply(operation, (descriptor.partialErrors ?? []).map(({ list }) => list).reduce(without, example.reply));
}

/** A reply that refuses the one item of its request; `undefined` when the item cannot be named. */
function refusalOf(operation: OperationModel, facts: PartialErrors, entry: Entry): Replies | undefined {
  const { list, index, keys, pointer } = facts;
  const reply = operation.example.reply ?? {};
  if (pointer !== undefined) {
    const named: Json = setPointer({}, pointer, `${entry.field}/0`);
    return { status: 400, json: setPointer({}, list, [named]) };
  }
  if (keys !== undefined) {
    const name = isObject(entry.item) ? keys.map((key) => at(entry.item, `/${key}`)).find(Boolean) : entry.item;
    if (name === undefined) return undefined;
    const place = isObject(at(reply, list)) ? `${list}/refusedByTest` : list;
    return jsonReply(operation, setPointer(reply, place, [name]));
  }
  if (index === undefined) return undefined;
  const named: Json =
    index === "*"
      ? ["refused by this test", 0]
      : { [index]: 0, ...(facts.array ? { [facts.array]: nameOf(entry.field) } : {}) };
  return jsonReply(operation, setPointer(reply, list, [named]));
}
