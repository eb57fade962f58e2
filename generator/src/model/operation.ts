import { type QueryStyle, retryClassOf } from "../../../packages/runtime/src/operation.ts";
import type {
  HttpMethod,
  Json,
  LowerCaseMethod,
  OpenApiDocument,
  OperationObject,
  PaginateSdk,
  Parameter,
  Schema,
  SchemaObject,
} from "../load/openapi.ts";
import { buildBatch, buildBulk } from "./bulk.ts";
import { type BodyContent, bodyContent, type ReplyContent, replyContent, successReply } from "./content.ts";
import type { Descriptor, VendorFacts } from "./descriptor.ts";
import { explicitExample, itemExample, mediaExample, parameterExample } from "./examples.ts";
import { limitsInWords } from "./limits.ts";
import type { ExampleModel, OperationModel, ParameterModel, ResponseModel, TypeModel } from "./model.ts";
import { camelCase, pascalCase } from "./names.ts";
import { buildPagination } from "./pagination.ts";
import type { Report } from "./problems.ts";
import { asObject, filePointers, itemsOf, saysNothing, scalarType, schemaAt } from "./schema.ts";
import { same, tidy } from "./tidy.ts";
import { buildSecurity } from "./vendor.ts";

export interface Source {
  readonly path: string;
  readonly method: LowerCaseMethod;
  readonly operation: OperationObject;
  /** Those of the path item and of the operation. */
  readonly parameters: readonly Parameter[];
  /** It asks for another form of the reply of the operation at the same method and path. */
  readonly form?: true;
}

export interface BuiltOperation {
  readonly model: OperationModel;
  readonly types: readonly TypeModel[];
  readonly renamedFrom?: string;
}

/** One endpoint: its names, its signature, its descriptor and an example of a call. */
export function buildOperation(
  document: OpenApiDocument,
  vendor: VendorFacts,
  source: Source,
  tell: Report,
): BuiltOperation | undefined {
  const { operation, path } = source;
  const id = operation.operationId;
  const report: Report = (problem) => tell(`${id}: ${problem}`);
  const match = /^([a-z][A-Za-z0-9]*)\.([a-z][A-Za-z0-9]*)$/.exec(id);
  if (!match) {
    report("an operationId is `resource.method`, both in lowerCamelCase");
    return undefined;
  }
  const [, resource = "", name = ""] = match;
  const method = source.method.toUpperCase() as HttpMethod;
  const prefix = pascalCase(resource) + pascalCase(name);
  const success = successReply(operation);
  if (!success) {
    report("no reply with a status of 2xx is described");
    return undefined;
  }
  const reply = replyContent(document, source.method, success);
  const body = operation.requestBody && bodyContent(operation.requestBody);
  if (operation.requestBody && !body) {
    report(
      `a body of ${Object.keys(operation.requestBody.content).join(", ")} cannot be sent; use JSON, a form or multipart`,
    );
  }
  const parts = splitParameters(document, vendor, source, report);
  const descriptor = buildDescriptor(document, vendor, source, { id, method, reply, body, parts });
  checkReferences(vendor, operation, descriptor, parts, report);

  const types: TypeModel[] = [];
  const type: NameType = (suffix, side, schema) => {
    const what = saysNothing(schema) ? { text: "unknown" } : { schema: asObject(schema) };
    // A schema that says something of itself is left to speak.
    const description = asObject(schema).description === undefined ? `${TYPE_DOCS[suffix]} \`${id}\`.` : undefined;
    types.push(tidy<TypeModel>({ name: prefix + suffix, side, description, ...what }));
    return prefix + suffix;
  };
  const response = buildResponse(document, operation, reply, type, report);
  const query = [...parts.query, ...parts.start];
  const bulk = buildBulk(document, { resource, operation, body }, report);
  const model = tidy<OperationModel>({
    id,
    resource,
    name,
    constant: resource + pascalCase(name),
    method,
    path,
    descriptor,
    summary: operation.summary,
    description: operation.description,
    docsUrl: operation.externalDocs?.url,
    deprecated: operation.deprecated === true,
    scopes: operation["x-sdk"]?.scopes ?? [],
    limit: limitsInWords(
      vendor.buckets,
      descriptor.limits ?? vendor.hosts[descriptor.host ?? vendor.defaultHost]?.limits ?? [],
    ),
    ids: parts.ids.map((parameter) => toParameter(document, parameter)),
    idsType: parts.ids.length > 1 ? type("Path", "input", objectOf(parts.ids)) : undefined,
    query:
      query.length > 0
        ? { type: type("Query", "input", objectOf(query)), required: query.some((each) => each.required) }
        : undefined,
    body: body && {
      type: type("Body", "input", body.media.schema),
      required: operation.requestBody?.required === true,
    },
    headers: parts.headers.map((parameter) => toParameter(document, parameter)),
    clientOptions: parts.client.map((parameter) => camelCase(parameter.name)),
    response,
    item: itemType(document, operation, reply, type, report),
    bulk: bulk?.model,
    form: source.form,
    example: buildExample(document, source, parts, body, reply),
  });
  types.push(...(bulk?.types ?? []));
  return { model, types, renamedFrom: operation["x-sdk"]?.renamedFrom };
}

interface Parts {
  /** Arguments, in the order of the path. */
  readonly ids: readonly Parameter[];
  /** Path parameters that the constructor takes. */
  readonly client: readonly Parameter[];
  readonly query: readonly Parameter[];
  /** The pager's place in the path, which a caller may start from. It stands among the query parameters. */
  readonly start: readonly Parameter[];
  readonly headers: readonly Parameter[];
}

const inPath = (path: string): string[] => [...path.matchAll(/\{([^{}]+)\}/g)].map((match) => match[1] as string);

function splitParameters(document: OpenApiDocument, vendor: VendorFacts, source: Source, report: Report): Parts {
  const paginate = source.operation["x-sdk"]?.paginate;
  const pager = paginate?.in === "path" ? paginate.param : undefined;
  const declared = source.parameters.filter((parameter) => parameter.in === "path");
  const names = inPath(source.path);
  for (const { name } of declared) if (!names.includes(name)) report(`the path has no {${name}}`);
  const inOrder = names.flatMap((name) => {
    const parameter = declared.find((each) => each.name === name);
    if (!parameter) report(`the path parameter {${name}} is not described`);
    return parameter ?? [];
  });
  const isClients = ({ name }: Parameter): boolean => vendor.clientParams?.[name] !== undefined;
  const automatic = new Set([
    ...(vendor.headers ?? []).map((header) => header.name.toLowerCase()),
    ...Object.values(document.components.securitySchemes).flatMap((scheme) =>
      scheme.type === "apiKey" ? scheme.name.toLowerCase() : [],
    ),
    "accept",
    "content-type",
    "authorization",
  ]);
  const filled = filledByCredentials(document, source.operation);
  return {
    ids: inOrder.filter((parameter) => !isClients(parameter) && parameter.name !== pager),
    client: inOrder.filter(isClients),
    query: source.parameters.filter((parameter) => parameter.in === "query" && !filled.has(parameter.name)),
    start: inOrder.filter(({ name }) => name === pager).map((parameter) => startAt(parameter, paginate)),
    headers: source.parameters.filter(
      (parameter) => parameter.in === "header" && !automatic.has(parameter.name.toLowerCase()),
    ),
  };
}

/** Query parameters that a credential of the operation fills: a spec may declare them, and no caller gives them. */
function filledByCredentials(document: OpenApiDocument, operation: OperationObject): Set<string> {
  const names = (operation.security ?? document.security ?? []).flatMap((alternative) => Object.keys(alternative));
  const schemes = names.flatMap((name) => document.components.securitySchemes[name] ?? []);
  return new Set(schemes.flatMap((scheme) => (scheme.type === "apiKey" && scheme.in === "query" ? scheme.name : [])));
}

/** A pager's parameter as the caller may give it. The first page, as the runtime takes it, is the default. */
function startAt(parameter: Parameter, { style, first = 1 }: Partial<PaginateSdk> = {}): Parameter {
  const schema = { ...asObject(schemaOf(parameter)), ...(style === "cursor" ? {} : { default: first }) };
  return {
    ...parameter,
    in: "query",
    required: false,
    description: `${START_DOCS[style ?? "page"]} to start at`,
    schema,
  };
}

const START_DOCS = { cursor: "Cursor", page: "Page", offset: "Offset" } as const;

const schemaOf = (parameter: Parameter): Schema | undefined =>
  parameter.schema ?? Object.values(parameter.content ?? {})[0]?.schema;

const toParameter = (document: OpenApiDocument, parameter: Parameter): ParameterModel =>
  tidy<ParameterModel>({
    name: parameter.name,
    required: parameter.required === true,
    type: scalarType(document, schemaOf(parameter)),
    description: parameter.description,
  });

/** Parameters as one object. */
function objectOf(parameters: readonly Parameter[]): SchemaObject {
  const member = (parameter: Parameter): SchemaObject => {
    const schema = asObject(schemaOf(parameter));
    return tidy({
      ...schema,
      description: parameter.description ?? schema.description,
      deprecated: parameter.deprecated ?? schema.deprecated,
      "x-filters": parameter["x-sdk"]?.filters,
    });
  };
  return {
    type: "object",
    properties: Object.fromEntries(parameters.map((parameter) => [parameter.name, member(parameter)])),
    required: parameters.filter((parameter) => parameter.required).map((parameter) => parameter.name),
  };
}

function queryStyle(parameter: Parameter): QueryStyle | undefined {
  if (parameter.content) return "json";
  if (parameter["x-sdk"]?.arrays) return parameter["x-sdk"].arrays;
  if (parameter.style === "deepObject") return "deep";
  return parameter.explode === false ? "csv" : undefined;
}

interface Facts {
  readonly id: string;
  readonly method: HttpMethod;
  readonly reply: ReplyContent;
  readonly body: BodyContent | undefined;
  readonly parts: Parts;
}

function buildDescriptor(document: OpenApiDocument, vendor: VendorFacts, source: Source, facts: Facts): Descriptor {
  const { id, method, reply, body, parts } = facts;
  const { operation, path } = source;
  const sdk = operation["x-sdk"] ?? {};
  const host = sdk.host ?? vendor.defaultHost;
  const security = operation.security && buildSecurity(operation.security);
  const styles = parts.query.flatMap((parameter) => {
    const style = queryStyle(parameter);
    return style ? [[parameter.name, style] as const] : [];
  });
  const literals = source.parameters.flatMap((parameter) => {
    const literal = parameter.in === "path" ? parameter["x-sdk"]?.literal : undefined;
    return literal ? [[parameter.name, literal] as const] : [];
  });
  const accept = acceptOf(reply);
  const arrays = sdk.form?.arrays;
  return tidy<Descriptor>({
    id,
    method,
    path,
    host: host === vendor.defaultHost ? undefined : host,
    security: security && !same(security, vendor.security) ? security : undefined,
    ids: parts.ids.length > 0 ? parts.ids.map((parameter) => parameter.name) : undefined,
    literal: literals.length > 0 ? Object.fromEntries(literals) : undefined,
    query: styles.length > 0 ? Object.fromEntries(styles) : undefined,
    body: body?.kind,
    bodyRequired: body && operation.requestBody?.required ? true : undefined,
    contentType: body?.kind === "json" && body.mediaType !== "application/json" ? body.mediaType : undefined,
    formArrays: arrays === "repeat" ? undefined : arrays,
    accept: accept === "application/json" ? undefined : accept,
    response: reply.kind === "json" ? undefined : reply.kind,
    unwrap: sdk.unwrap || undefined,
    limits: sdk.limits && !same(sdk.limits, vendor.hosts[host]?.limits) ? sdk.limits : undefined,
    retry: sdk.retry === retryClassOf({ method }) ? undefined : sdk.retry,
    idempotency: sdk.idempotency,
    paginate: sdk.paginate && buildPagination(sdk.paginate),
    checks: sdk.checks,
    requires: sdk.requires,
    redirect: sdk.redirect,
    batch: sdk.batch && buildBatch(document, sdk.batch, body?.media.schema),
    partialErrors: sdk.partialErrors && [sdk.partialErrors].flat(),
  });
}

function acceptOf(reply: ReplyContent): string | undefined {
  return reply.kind === "none" || reply.kind === "exists" ? undefined : reply.mediaType;
}

/** Every name that a descriptor mentions is there. */
function checkReferences(
  vendor: VendorFacts,
  operation: OperationObject,
  descriptor: Descriptor,
  parts: Parts,
  report: Report,
): void {
  const host = descriptor.host ?? vendor.defaultHost;
  if (!vendor.hosts[host]) report(`x-sdk.hosts has no \`${host}\`; it has ${Object.keys(vendor.hosts).join(", ")}`);
  for (const bucket of descriptor.limits ?? []) {
    if (!vendor.buckets[bucket])
      report(`x-sdk.limits has no \`${bucket}\`; it has ${Object.keys(vendor.buckets).join(", ")}`);
  }
  for (const credential of (descriptor.security ?? vendor.security).flat()) {
    if (!vendor.credentials[credential]) report(`x-sdk.credentials has no \`${credential}\``);
  }
  const paginate = descriptor.paginate;
  if (paginate?.in === "query" && !parts.query.some(({ name }) => name === paginate.param)) {
    report(`x-sdk.paginate.param: there is no query parameter \`${paginate.param}\``);
  }
  if (paginate?.in === "body" && !operation.requestBody) report("x-sdk.paginate.in is body, and there is no body");
  for (const parameter of parts.query) {
    if (parameter.style === "pipeDelimited" || parameter.style === "spaceDelimited") {
      report(`the query parameter \`${parameter.name}\` has the style ${parameter.style}, which cannot be sent`);
    }
  }
}

/** First words of what a type is, by the end of its name. */
const TYPE_DOCS = {
  Path: "Ids of",
  Query: "Query of",
  Body: "Body of",
  Response: "Reply of",
  Item: "Item of",
} as const;

type NameType = (suffix: keyof typeof TYPE_DOCS, side: TypeModel["side"], schema: Schema | undefined) => string;

const FIXED_TYPES: Readonly<Record<string, string>> = {
  none: "undefined",
  exists: "boolean",
  text: "string",
  bytes: "BinaryReply",
  lines: "AsyncIterable<string>",
};

function buildResponse(
  document: OpenApiDocument,
  operation: OperationObject,
  reply: ReplyContent,
  name: NameType,
  report: Report,
): ResponseModel {
  const { kind, status, mediaType } = reply;
  const fixed = FIXED_TYPES[kind];
  if (fixed !== undefined) return tidy({ kind, type: fixed, status, mediaType });
  if (kind === "ndjson") {
    const row = name("Item", "output", reply.media?.schema);
    return tidy({ kind, type: `AsyncIterable<${row}>`, status, mediaType, row });
  }
  const pointer = operation["x-sdk"]?.unwrap ?? "";
  const schema = schemaAt(document, reply.media?.schema, pointer);
  if (schema === undefined && pointer !== "") report(`x-sdk.unwrap: the reply's schema says nothing of ${pointer}`);
  return tidy({ kind, type: name("Response", "output", schema), status, mediaType });
}

function itemType(
  document: OpenApiDocument,
  operation: OperationObject,
  reply: ReplyContent,
  name: NameType,
  report: Report,
): string | undefined {
  const paginate = operation["x-sdk"]?.paginate;
  if (!paginate) return undefined;
  if (reply.kind !== "json") {
    report(`x-sdk.paginate: only a JSON reply has pages, this one is ${reply.kind}`);
    return undefined;
  }
  const list = schemaAt(document, reply.media?.schema, paginate.items);
  if (list === undefined)
    report(`x-sdk.paginate.items: the reply's schema says nothing of ${paginate.items || "the whole"}`);
  return name("Item", "output", itemsOf(document, list));
}

function buildExample(
  document: OpenApiDocument,
  source: Source,
  parts: Parts,
  body: BodyContent | undefined,
  reply: ReplyContent,
): ExampleModel {
  const value = (parameter: Parameter): readonly [string, Json] => [
    parameter.name,
    parameterExample(document, parameter),
  ];
  const told = parts.query.filter((parameter) => parameter.required || explicitExample(parameter) !== undefined);
  const bodyValue = body && mediaExample(document, body.media);
  const items = source.operation["x-sdk"]?.paginate?.items;
  const hasReply = reply.media !== undefined && reply.kind !== "exists";
  return tidy<ExampleModel>({
    path: Object.fromEntries(source.parameters.filter((parameter) => parameter.in === "path").map(value)),
    query: Object.fromEntries(told.map(value)),
    requiredQuery: parts.query.filter((parameter) => parameter.required).map((parameter) => parameter.name),
    headers: Object.fromEntries(
      parts.headers
        .filter((parameter) => parameter.required)
        .map((parameter) => [parameter.name, String(parameterExample(document, parameter))]),
    ),
    body: bodyValue,
    files:
      body && body.kind !== "json" && body.kind !== "form" ? filePointers(document, body.media.schema, bodyValue) : [],
    textQuery: parts.query
      .filter((parameter) => scalarType(document, schemaOf(parameter)) === "string")
      .map((parameter) => parameter.name),
    reply: hasReply && reply.media ? mediaExample(document, reply.media) : undefined,
    item: items !== undefined && reply.media ? itemExample(document, reply.media, items) : undefined,
  });
}
