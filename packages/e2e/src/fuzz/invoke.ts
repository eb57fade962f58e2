import type { Subject } from "./catalogue.ts";

type Method = (...args: unknown[]) => unknown;

/** Arguments of a call, in place of the good ones. */
export interface Instead {
  readonly ids?: unknown;
  readonly payload?: unknown;
  readonly options?: unknown;
}

const has = (instead: Instead, name: keyof Instead): boolean => Object.hasOwn(instead, name);

/** The ids that a method takes: none, one alone, or an object of them. */
export function idsOf({ operation, path }: Subject): unknown {
  const { ids = [] } = operation;
  if (ids.length < 2) return ids[0] === undefined ? undefined : path[ids[0]];
  return Object.fromEntries(ids.map((id) => [id, path[id]]));
}

/** Calls the public method of an operation, with good arguments but for those that are given. */
export function invoke(client: object, subject: Subject, instead: Instead): PromiseLike<unknown> {
  const { operation } = subject;
  const [resource = "", name = ""] = operation.id.split(".");
  const holder = (client as Record<string, Record<string, Method>>)[resource];
  const method = holder?.[name];
  if (!holder || !method) throw new Error(`no method ${operation.id}`);
  const args: unknown[] = [];
  if ((operation.ids ?? []).length > 0) args.push(has(instead, "ids") ? instead.ids : idsOf(subject));
  const takesPayload = method.length - args.length > 1;
  const query = Object.keys(subject.query).length > 0 ? subject.query : undefined;
  if (takesPayload) args.push(has(instead, "payload") ? instead.payload : operation.body ? subject.body : query);
  const needsQuery = operation.body !== undefined && query !== undefined;
  args.push(has(instead, "options") ? instead.options : needsQuery ? { query } : undefined);
  return method.apply(holder, args) as PromiseLike<unknown>;
}
