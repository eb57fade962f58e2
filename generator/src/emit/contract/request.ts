import type { Host } from "../../../../packages/runtime/src/operation.ts";
import type { Json } from "../../load/openapi.ts";
import type { CredentialFacts, VendorFacts } from "../../model/descriptor.ts";
import type { Model, OperationModel, OptionModel } from "../../model/model.ts";
import { tidy } from "../../model/tidy.ts";
import { literal } from "../literal.ts";
import { at, filledIn, without } from "./pointer.ts";
import { expectedForm, expectedPath, expectedQuery, formPairs } from "./url.ts";

/** The arguments of an example call. */
export interface Call {
  readonly path: Readonly<Record<string, Json>>;
  readonly query: Readonly<Record<string, Json>>;
  readonly body?: Json;
}

/** What the helper compares a request with. */
export interface Sends {
  readonly method: string;
  readonly url: string;
  readonly headers: Readonly<Record<string, string>>;
  readonly token?: string;
  readonly json?: Json;
  readonly form?: string;
  readonly multipart?: readonly (readonly [string, string | { file: string }])[];
  readonly fills?: string;
}

export const exampleCall = ({ example }: OperationModel): Call =>
  tidy({ path: example.path, query: example.query, body: example.body });

/** The request of a call, worked out from the spec alone. */
export function expectedRequest(model: Model, operation: OperationModel, call: Call): Sends {
  const { vendor } = model;
  const { descriptor } = operation;
  const credential = credentialsOf(model, operation);
  const base = baseUrl(model, descriptor.host ?? vendor.defaultHost);
  const query = { ...call.query, ...credential.query };
  return tidy<Sends>({
    method: operation.method,
    url: base + expectedPath(operation.path, call.path, descriptor.literal) + expectedQuery(query, descriptor.query),
    headers: {
      accept: descriptor.accept ?? "application/json",
      ...contentType(operation, call),
      ...vendorHeaders(model, operation),
      ...lowerCased(operation.example.headers),
      ...credential.headers,
    },
    token: credential.token,
    ...expectedBody(operation, call),
  });
}

const lowerCased = (headers: Readonly<Record<string, string>>): Record<string, string> =>
  Object.fromEntries(Object.entries(headers).map(([name, value]) => [name.toLowerCase(), value]));

function baseUrl(model: Model, host: string): string {
  const { url } = model.vendor.hosts[host] as Host;
  if (typeof url === "string") return url;
  const option = model.options.find(({ name }) => name === model.vendor.hostOption?.name);
  return url[option?.example ?? ""] ?? Object.values(url)[0] ?? "";
}

function contentType(operation: OperationModel, call: Call): Record<string, string> {
  const { body, contentType = "application/json" } = operation.descriptor;
  if (body === undefined || call.body === undefined) return {};
  if (body === "form") return { "content-type": "application/x-www-form-urlencoded" };
  return body === "json" || (body === "jsonOrMultipart" && operation.example.files.length === 0)
    ? { "content-type": contentType }
    : {};
}

function expectedBody(operation: OperationModel, call: Call): Partial<Sends> {
  const { body, formArrays, idempotency } = operation.descriptor;
  if (body === undefined || call.body === undefined) return {};
  const files = new Set(operation.example.files);
  if (body === "form") return { form: expectedForm(call.body, formArrays) };
  if (body === "multipart" || files.size > 0) return { multipart: formPairs(call.body, formArrays, files) };
  const fills = idempotency && filledIn(call.body, idempotency);
  return fills === undefined ? { json: call.body } : { json: without(call.body, fills), fills };
}

function vendorHeaders(model: Model, operation: OperationModel): Record<string, string> {
  const host = operation.descriptor.host ?? model.vendor.defaultHost;
  const headers = (model.vendor.headers ?? []).filter(({ hosts }) => !hosts || hosts.includes(host));
  return Object.fromEntries(
    headers.flatMap(({ name, value, option }) => {
      const text = option === undefined ? value : (optionValue(model, operation, option) ?? value);
      return text === undefined ? [] : [[name.toLowerCase(), text]];
    }),
  );
}

/** The value that the test's client has for an option. */
function optionValue(model: Model, operation: OperationModel, name: string): string | undefined {
  return operation.descriptor.requires?.[name]?.[0] ?? model.options.find((option) => option.name === name)?.example;
}

interface Carried {
  readonly headers: Readonly<Record<string, string>>;
  readonly query: Readonly<Record<string, string>>;
  /** Header that carries a signed token. */
  readonly token?: string;
}

const isOAuth = (vendor: VendorFacts, names: readonly string[]): boolean =>
  names.some((name) => vendor.credentials[name]?.kind === "oauth2");

/** The way to authenticate that the test's client takes: the first that needs no token provider, if there is one. */
export function chosenWay(model: Model, operation: OperationModel): readonly string[] {
  const ways = operation.descriptor.security ?? model.vendor.security;
  return ways.find((names) => !isOAuth(model.vendor, names)) ?? ways[0] ?? [];
}

/** Whether the operation can only be called with a token provider. */
export const needsProvider = (model: Model, operation: OperationModel): boolean =>
  isOAuth(model.vendor, chosenWay(model, operation));

function credentialsOf(model: Model, operation: OperationModel): Carried {
  const parts = chosenWay(model, operation).flatMap((name) => {
    const credential = model.vendor.credentials[name];
    return credential ? [carried(model, operation, credential)] : [];
  });
  return {
    headers: Object.assign({}, ...parts.map(({ headers }) => headers)),
    query: Object.assign({}, ...parts.map(({ query }) => query)),
    token: parts.map(({ token }) => token).find((token) => token !== undefined),
  };
}

function carried(model: Model, operation: OperationModel, credential: CredentialFacts): Carried {
  const value = (name: string): string => optionValue(model, operation, name) ?? "";
  const extra = Object.fromEntries(
    (credential.headers ?? []).flatMap((header) => {
      const text = header.option === undefined ? header.value : value(header.option) || header.value;
      return text ? [[header.name.toLowerCase(), text]] : [];
    }),
  );
  const header = (name: string, text: string): Carried => ({
    headers: { ...extra, [name.toLowerCase()]: text },
    query: {},
  });
  switch (credential.kind) {
    case "header":
      return header(credential.header, `${credential.prefix ?? ""}${value(credential.option)}`);
    case "query":
      return { headers: extra, query: { [credential.param]: value(credential.option) } };
    case "basic": {
      const text = `${value(credential.user)}:${credential.password === undefined ? "" : value(credential.password)}`;
      return header("authorization", `Basic ${Buffer.from(text, "utf8").toString("base64")}`);
    }
    case "oauth2":
      return header("authorization", `Bearer ${OAUTH_TOKEN}`);
    case "jwt":
      return { headers: extra, query: {}, token: credential.header.toLowerCase() };
  }
}

export const OAUTH_TOKEN = "test-access-token";

/** The options of the client that all tests of a resource share, as TypeScript. */
export function clientOptions(model: Model): string {
  const tree: Record<string, unknown> = {};
  for (const option of model.options.filter(({ type }) => type !== "authProvider")) {
    const [group = "", member] = option.name.split(".");
    if (member === undefined) tree[group] = option.example;
    else tree[group] = { ...(tree[group] as object | undefined), [member]: option.example };
  }
  return literal(tree).slice(1, -1).trim();
}

/** What one operation needs of its client beside that. */
export function ownOptions(model: Model, operation: OperationModel): string | undefined {
  const required = Object.entries(operation.descriptor.requires ?? {}).flatMap(([name, [value]]) => {
    const usual = model.options.find((option: OptionModel) => option.name === name)?.example;
    return value === undefined || value === usual ? [] : [`${name}: ${JSON.stringify(value)}`];
  });
  const provider = needsProvider(model, operation) && model.oauth ? [`${model.oauth.option}: provider`] : [];
  const all = [...required, ...provider];
  return all.length > 0 ? `{ ${all.join(", ")} }` : undefined;
}

/**
 * The call itself: `client(fetch).widgets.get("w_1")`.
 * @param client the expression that gives the client; that of the contract tests when absent
 */
export const callExpression = (
  model: Model,
  operation: OperationModel,
  call: Call,
  client = testClient(model, operation),
): string => `${client}.${operation.id}(${callArguments(model, operation, call).join(", ")})`;

/** A job: `client(fetch).widgets.createAll([…], { maxItems: 1 })`. */
export function bulkExpression(
  model: Model,
  operation: OperationModel,
  { items, body }: { readonly items: readonly Json[]; readonly body?: Json },
): string {
  const call = exampleCall(operation);
  const options = [
    "maxItems: 1, concurrency: 1",
    body === undefined ? undefined : `body: ${literal(body)}`,
    ...queryMember(call),
    ...optionMembers(model, operation, call),
  ].filter((member) => member !== undefined);
  const list = [...idArguments(operation, call), literal(items), `{ ${options.join(", ")} }`];
  return `${testClient(model, operation)}.${operation.resource}.${operation.bulk?.name ?? ""}(${list.join(", ")})`;
}

function testClient(model: Model, operation: OperationModel): string {
  const own = ownOptions(model, operation);
  return `client(fetch${own ? `, ${own}` : ""})`;
}

function idArguments({ ids, idsType }: OperationModel, call: Call): string[] {
  const values = ids.map(({ name }) => [name, call.path[name] ?? null] as const);
  return idsType !== undefined ? [literal(Object.fromEntries(values))] : values.map(([, value]) => literal(value));
}

const queryMember = ({ query }: Call): string[] => (Object.keys(query).length > 0 ? [`query: ${literal(query)}`] : []);

const optionMembers = (model: Model, operation: OperationModel, call: Call): string[] => [
  ...(Object.keys(operation.example.headers).length > 0 ? [`headers: ${literal(operation.example.headers)}`] : []),
  ...overriddenParams(model, operation, call),
];

function callArguments(model: Model, operation: OperationModel, call: Call): string[] {
  const { body, example } = operation;
  const query = Object.keys(call.query).length > 0 ? literal(call.query) : undefined;
  const files = new Map(
    example.files.map((pointer) => [pointer, `new Blob([${JSON.stringify(at(call.body, pointer))}])`]),
  );
  const slot = body ? (call.body === undefined ? undefined : literal(call.body, files)) : query;
  const hasSlot =
    body !== undefined || operation.query !== undefined || operation.method === "GET" || operation.method === "HEAD";
  const options = [...(body ? queryMember(call) : []), ...optionMembers(model, operation, call)];
  const list = [
    ...idArguments(operation, call),
    ...(hasSlot ? [slot ?? "undefined"] : []),
    options.length > 0 ? `{ ${options.join(", ")} }` : "undefined",
  ];
  while (list.at(-1) === "undefined") list.pop();
  return list;
}

/** Parameters of the client whose example here is not the one that the client has. */
function overriddenParams(model: Model, operation: OperationModel, call: Call): string[] {
  return Object.entries(model.vendor.clientParams ?? {}).flatMap(([wire, option]) => {
    const value = call.path[wire];
    const usual = model.options.find(({ name }) => name === option)?.example;
    return value === undefined || !operation.clientOptions.includes(option) || String(value) === usual
      ? []
      : [`${option}: ${JSON.stringify(String(value))}`];
  });
}
