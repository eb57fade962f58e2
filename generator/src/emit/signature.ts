import type { BulkModel, OperationModel, ParameterModel } from "../model/model.ts";
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
  const { idsType, query, body } = operation;
  const idArgument = idArgumentOf(operation);
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
  const { type } = operation.response;
  const returns = operation.item ? `PagedCall<${operation.item}, ${type}>` : `Call<${type}>`;
  return {
    arguments: requireInOrder([...idArgument, ...payload, options]),
    returns,
    passed: [idArgument[0]?.name ?? "undefined", payload[0]?.name ?? "undefined", "options"],
    types: [
      ...(idsType ? [idsType] : []),
      ...(body ? [body.type] : []),
      ...(query ? [query.type] : []),
      ...replyTypes(operation),
      ...(operation.item ? [operation.item] : []),
    ],
    runtime: [operation.item ? "PagedCall" : "Call", "RequestOptions", ...replyOfRuntime(operation)],
  };
}

/** `(ids, items, options)` of the method that sends any number of items. */
export function bulkSignatureOf(operation: OperationModel, { item, body }: BulkModel): Signature {
  const { idsType, query } = operation;
  const idArgument = idArgumentOf(operation);
  const options: Argument = {
    name: "options",
    type: withMembers(body ? `BulkOptions<${body.type}>` : "BulkOptions", [
      body?.required ? `body: ${body.type}` : undefined,
      query && `query${query.required ? "" : "?"}: ${query.type}`,
      ...callMembers(operation),
    ]),
    optional: !body?.required && !query?.required && !operation.headers.some((header) => header.required),
  };
  return {
    arguments: [
      ...idArgument,
      { name: "items", type: `AsyncIterable<${item}> | Iterable<${item}>`, optional: false },
      options,
    ],
    returns: `BulkRun<${item}, ${operation.response.type}>`,
    passed: [idArgument[0]?.name ?? "undefined", "items", "options"],
    types: [idsType, query?.type, item, body?.type, ...replyTypes(operation)].filter((name) => name !== undefined),
    runtime: ["BulkOptions", ...replyOfRuntime(operation)],
  };
}

/** Names of types.ts in the type of the reply. */
const replyTypes = ({ response: { kind, type, row } }: OperationModel): string[] =>
  kind === "json" ? [type] : row ? [row] : [];

/** Names of the runtime in it. */
const replyOfRuntime = ({ response: { kind } }: OperationModel): string[] => (kind === "bytes" ? ["BinaryReply"] : []);

function idArgumentOf({ ids: [only], idsType }: OperationModel): Argument[] {
  if (idsType !== undefined) return [{ name: "ids", type: idsType, optional: false }];
  return only ? [{ name: argumentName(only.name), type: only.type, optional: false }] : [];
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
  return withMembers(base, [query?.required ? `query: ${query.type}` : undefined, ...callMembers(operation)]);
}

/** What the options of one call have beside those of every call. */
const callMembers = ({ headers, clientOptions }: OperationModel): (string | undefined)[] => [
  headers.length > 0 ? headersMember(headers) : undefined,
  ...clientOptions.map((name) => `${name}?: string`),
];

function withMembers(base: string, members: readonly (string | undefined)[]): string {
  const told = members.filter((member) => member !== undefined);
  return told.length > 0 ? `${base} & { ${told.join("; ")} }` : base;
}

function headersMember(headers: readonly ParameterModel[]): string {
  const members = headers.map(
    ({ name, required, type }) => `${memberName(name)}${required ? "" : "?"}: ${headerType(type)}`,
  );
  return `headers${headers.some((header) => header.required) ? "" : "?"}: { ${members.join("; ")} }`;
}

/** Headers are text: a number is written as its digits. */
const headerType = (type: string): string => (/^(number|boolean)/.test(type) ? "string" : type);
