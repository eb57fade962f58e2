import type { OperationModel, ParameterModel } from "../model/model.ts";
import { argumentName } from "../model/names.ts";
import { memberName } from "./literal.ts";

export interface Argument {
  readonly name: string;
  readonly type: string;
  readonly optional: boolean;
}

/** How a method looks, the same for every vendor. */
export interface Signature {
  readonly arguments: readonly Argument[];
  readonly returns: string;
  /** What the core gets, after the descriptor. */
  readonly passed: readonly string[];
  /** Names of types.ts that the signature mentions. */
  readonly types: readonly string[];
  /** Names of the runtime that the signature mentions. */
  readonly runtime: readonly string[];
}

/** `(ids, body, options)` when there is a request body, else `(ids, query, options)`. */
export function signatureOf(operation: OperationModel): Signature {
  const { ids, idsType, query, body } = operation;
  const [only] = ids;
  const idArgument: Argument[] =
    idsType !== undefined
      ? [{ name: "ids", type: idsType, optional: false }]
      : only
        ? [{ name: argumentName(only.name), type: only.type, optional: false }]
        : [];
  const payload: Argument[] = body
    ? [{ name: "body", type: body.type, optional: !body.required }]
    : query
      ? [{ name: "query", type: query.type, optional: !query.required }]
      : operation.method === "GET" || operation.method === "HEAD"
        ? [{ name: "query", type: "Record<string, never>", optional: true }]
        : [];
  const queryInOptions = body ? query : undefined;
  const options: Argument = {
    name: "options",
    type: optionsType(operation, queryInOptions),
    optional: !queryInOptions?.required && !operation.headers.some((header) => header.required),
  };
  const { type, row } = operation.response;
  const returns = operation.item ? `PagedCall<${operation.item}, ${type}>` : `Call<${type}>`;
  const named = operation.response.kind === "json" ? [type] : row ? [row] : [];
  return {
    arguments: requireInOrder([...idArgument, ...payload, options]),
    returns,
    passed: [idArgument[0]?.name ?? "undefined", payload[0]?.name ?? "undefined", "options"],
    types: [
      ...(idsType ? [idsType] : []),
      ...(body ? [body.type] : []),
      ...(query ? [query.type] : []),
      ...named,
      ...(operation.item ? [operation.item] : []),
    ],
    runtime: [
      operation.item ? "PagedCall" : "Call",
      "RequestOptions",
      ...(operation.response.kind === "bytes" ? ["BinaryReply"] : []),
    ],
  };
}

/** An optional argument before a required one cannot be left out: it takes `undefined`. */
function requireInOrder(list: readonly Argument[]): Argument[] {
  const last = list.findLastIndex((argument) => !argument.optional);
  return list.map((argument, index) =>
    argument.optional && index < last
      ? { ...argument, type: `${argument.type} | undefined`, optional: false }
      : argument,
  );
}

function optionsType(operation: OperationModel, query: OperationModel["query"]): string {
  const base = operation.body ? (query ? `RequestOptions<${query.type}>` : "RequestOptions") : "RequestOptions<never>";
  const members = [
    query?.required ? `query: ${query.type}` : undefined,
    operation.headers.length > 0 ? headersMember(operation.headers) : undefined,
    ...operation.clientOptions.map((name) => `${name}?: string`),
  ].filter((member) => member !== undefined);
  return members.length > 0 ? `${base} & { ${members.join("; ")} }` : base;
}

function headersMember(headers: readonly ParameterModel[]): string {
  const members = headers.map(
    ({ name, required, type }) => `${memberName(name)}${required ? "" : "?"}: ${headerType(type)}`,
  );
  return `headers${headers.some((header) => header.required) ? "" : "?"}: { ${members.join("; ")} }`;
}

/** Headers are text: a number is written as its digits. */
const headerType = (type: string): string => (/^(number|boolean)/.test(type) ? "string" : type);
