import { ConfigurationError, InvalidRequestError } from "../errors.ts";
import { ownValues } from "../input.ts";
import type { Operation, Vendor } from "../operation.ts";
import { checkCallOptions } from "./requirements.ts";

/** One id, an object of ids by wire name, or none. */
export type Ids = unknown;

type Values = Readonly<Record<string, unknown>>;

/** The arguments of a call, sorted by where they go, and before anything of them is text. */
export interface Arguments {
  readonly path: Values;
  readonly query: Values;
  readonly body: unknown;
}

export interface Given {
  readonly ids: Ids;
  /** The body of an operation that takes one, else the query. */
  readonly payload: unknown;
  /** The options of the call, and below them those of the client. */
  readonly options: Values;
  readonly clientOptions: Values;
}

/** Sorts what the caller gave into path, query and body. Throws what names the argument that is missing. */
export function sortArguments(vendor: Vendor, operation: Operation, given: Given): Arguments {
  const { payload, options } = given;
  checkCallOptions(vendor, operation, options);
  const path = { ...clientParams(vendor, operation, given), ...ownIds(operation, given.ids) };
  const query = queryOf(operation, operation.body ? options.query : (payload ?? options.query));
  const body = operation.body ? payload : undefined;
  return { path, query, body };
}

/** Path parameters that the constructor takes, and the call may override. */
function clientParams(
  vendor: Vendor,
  operation: Operation,
  { options, clientOptions }: Given,
): Record<string, unknown> {
  const path: Record<string, unknown> = {};
  for (const [wire, option] of Object.entries(vendor.clientParams ?? {})) {
    if (!operation.path.includes(`{${wire}}`)) continue;
    path[wire] = options[option] ?? clientOptions[option];
    if (path[wire] === undefined) {
      const message = `${operation.id} needs \`${option}\`: pass it to the constructor of ${vendor.name} or with the call.`;
      throw new ConfigurationError(message, { operation: operation.id });
    }
  }
  return path;
}

function ownIds({ id, ids: names = [] }: Operation, ids: Ids): Record<string, unknown> {
  if (names.length < 2) return Object.fromEntries(names.map((name) => [name, ids]));
  if (typeof ids !== "object" || ids === null) {
    throw new InvalidRequestError(`${id} takes its ids as one object: { ${names.join(", ")} }.`, { operation: id });
  }
  const own = ids as Record<string, unknown>;
  return Object.fromEntries(names.map((name) => [name, Object.hasOwn(own, name) ? own[name] : undefined]));
}

function queryOf({ id }: Operation, query: unknown): Values {
  if (query === undefined || query === null) return {};
  if (typeof query !== "object" || Array.isArray(query)) {
    throw new InvalidRequestError(`${id} takes its query as an object.`, { operation: id });
  }
  return ownValues(query) as Values;
}
