/**
 * The part of OpenAPI 3.1 and of `x-sdk` that a bundled spec holds. Parameters, replies, bodies and path items are
 * resolved in place; only schemas are references, always to `#/components/schemas/<Name>`.
 */
import type {
  Batch,
  BucketMode,
  Condition,
  HttpMethod,
  Idempotency,
  KeyFormat,
  PartialErrors,
  PlanSource,
  ReplyCondition,
  RetryClass,
  ValueCheck,
  ValueFormat,
} from "../../../packages/runtime/src/operation.ts";

export type { HttpMethod };

export type Json = null | boolean | number | string | readonly Json[] | { readonly [key: string]: Json };

export const lowerCaseMethods = ["get", "head", "post", "put", "patch", "delete"] as const;
export type LowerCaseMethod = (typeof lowerCaseMethods)[number];

export interface OpenApiDocument {
  openapi: string;
  info: { title: string; version: string; description?: string };
  externalDocs?: ExternalDocs;
  servers: { url: string; description?: string }[];
  security?: SecurityRequirement[];
  tags: Tag[];
  paths: Record<string, PathItem>;
  webhooks?: Record<string, WebhookItem>;
  components: { schemas: Record<string, Schema>; securitySchemes: Record<string, SecurityScheme> };
  "x-sdk": DocumentSdk;
}

export interface ExternalDocs {
  url: string;
  description?: string;
}

export interface Tag {
  name: string;
  description?: string;
  externalDocs?: ExternalDocs;
}

/** Schemes that go together; the list around it holds the alternatives. */
export type SecurityRequirement = Record<string, string[]>;

export type SecurityScheme = { description?: string } & (
  | { type: "http"; scheme: string; bearerFormat?: string }
  | { type: "apiKey"; in: "header" | "query" | "cookie"; name: string }
  | { type: "oauth2"; flows: Record<string, Json> }
  | { type: "openIdConnect"; openIdConnectUrl: string }
);

export type PathItem = { [M in LowerCaseMethod]?: OperationObject } & {
  summary?: string;
  description?: string;
  parameters?: Parameter[];
};

/** An event that the vendor sends: the operation is the call that the receiver gets. */
export type WebhookItem = PathItem & { "x-sdk"?: WebhookSdk };

export interface OperationObject {
  operationId: string;
  tags: string[];
  summary: string;
  description?: string;
  deprecated?: boolean;
  externalDocs?: ExternalDocs;
  parameters?: Parameter[];
  requestBody?: RequestBody;
  responses: Record<string, Reply>;
  security?: SecurityRequirement[];
  "x-sdk"?: OperationSdk;
}

export interface Parameter {
  name: string;
  in: "path" | "query" | "header" | "cookie";
  description?: string;
  required?: boolean;
  deprecated?: boolean;
  style?: "form" | "simple" | "spaceDelimited" | "pipeDelimited" | "deepObject" | "label" | "matrix";
  explode?: boolean;
  schema?: Schema;
  /** One media type: the value is sent as text of that type. */
  content?: Record<string, MediaType>;
  example?: Json;
  examples?: Record<string, Example>;
  "x-sdk"?: { arrays?: "brackets" | "indices"; literal?: string; filters?: Record<string, readonly string[]> };
}

export interface RequestBody {
  description?: string;
  required?: boolean;
  content: Record<string, MediaType>;
}

export interface Reply {
  description: string;
  headers?: Record<string, Omit<Parameter, "name" | "in">>;
  content?: Record<string, MediaType>;
}

export interface MediaType {
  schema?: Schema;
  example?: Json;
  examples?: Record<string, Example>;
  encoding?: Record<string, Json>;
}

export interface Example {
  summary?: string;
  description?: string;
  value?: Json;
}

export type SchemaType = "null" | "boolean" | "object" | "array" | "number" | "integer" | "string";

/** JSON Schema 2020-12, as far as specs use it. `true` accepts anything, `false` nothing. */
export type Schema = boolean | SchemaObject;

export interface SchemaObject {
  /** `#/components/schemas/<Name>`; keywords beside it hold too. */
  $ref?: string;
  title?: string;
  description?: string;
  type?: SchemaType | SchemaType[];
  format?: string;
  enum?: Json[];
  const?: Json;
  default?: Json;
  example?: Json;
  examples?: Json[];
  deprecated?: boolean;
  readOnly?: boolean;
  writeOnly?: boolean;
  properties?: Record<string, Schema>;
  patternProperties?: Record<string, Schema>;
  additionalProperties?: Schema;
  unevaluatedProperties?: Schema;
  propertyNames?: Schema;
  required?: string[];
  minProperties?: number;
  maxProperties?: number;
  items?: Schema;
  prefixItems?: Schema[];
  minItems?: number;
  maxItems?: number;
  uniqueItems?: boolean;
  minimum?: number;
  maximum?: number;
  exclusiveMinimum?: number;
  exclusiveMaximum?: number;
  multipleOf?: number;
  minLength?: number;
  maxLength?: number;
  pattern?: string;
  allOf?: Schema[];
  anyOf?: Schema[];
  oneOf?: Schema[];
  not?: Schema;
  discriminator?: { propertyName: string; mapping?: Record<string, string> };
  /** Made of the `x-sdk.filters` of a query parameter by the model. */
  "x-filters"?: Record<string, readonly string[]>;
}

/** A number with its unit: `500ms`, `1s`, `10m`, `1h`, `1d`. */
export type Duration = string;

export interface DocumentSdk {
  name: string;
  hosts: Record<string, { url: string | Record<string, string>; limits: string[] }>;
  hostOption?: { name: string; default?: string; description?: string };
  clientParams?: string[];
  headers?: Record<string, HeaderSdk>;
  credentials: Record<string, CredentialSdk>;
  limits: Record<string, BucketSdk>;
  planBy?: PlanSource;
  /** Ways to page that operations take by name. */
  pagers?: Record<string, PaginateSdk>;
  rateHeaders?: RateHeadersSdk[];
  rateStatus?: number[];
  errors: { message: string[]; code?: string[]; requestId?: string; failWhen?: ReplyCondition[]; schema?: string };
  requestId?: string;
  webhooks?: Record<string, WebhookSchemeSdk>;
}

export interface HeaderSdk {
  default?: string;
  option?: string;
  required?: boolean;
  values?: string[];
  hosts?: string[];
  description?: string;
}

export type CredentialSdk = { description?: string; headers?: Record<string, HeaderSdk> } & (
  | { kind: "bearer"; option: string }
  | { kind: "header"; option: string; prefix?: string }
  | { kind: "query"; option: string }
  | { kind: "basic"; user: string; password?: string }
  | { kind: "oauth2"; option: string; oauth2: OAuth2Sdk; refreshOn?: ReplyCondition[] }
  | { kind: "jwt"; secret: string; alg: "HS256"; ttl: Duration; claims: Record<string, string | string[]> }
);

export interface OAuth2Sdk {
  authorizeUrl: string;
  tokenUrl: string;
  revokeUrl?: string;
  clientAuth: "basic" | "body";
  pkce?: boolean;
  scopes?: string[];
  fields?: Record<string, string[]>;
  extraFields?: string[];
  expiry?: "in" | "at";
  accessTokenTtl?: Duration;
}

export interface WindowSdk {
  limit: number;
  per: Duration;
}

export interface BucketSdk {
  windows?: WindowSdk[];
  mode?: BucketMode;
  per?: string[];
  scope?: "account" | "credential" | "organization";
  align?: "clockHour" | "utcDay";
  concurrent?: number;
  plans?: Record<string, WindowSdk[]>;
  shareOf?: { bucket: string; ratio: number };
  when?: Condition;
  description?: string;
}

export interface RateHeadersSdk {
  bucket?: string;
  limit?: string;
  remaining?: string;
  reset?: { name: string; unit: "epoch-s" | "delta-s" | "date" | "auto" };
  retryAfter?: string;
  form?: "list";
}

export interface WebhookSchemeSdk {
  kind: "hmac" | "static" | "none";
  description?: string;
  header?: string;
  alg?: "SHA-1" | "SHA-256";
  encoding?: "hex" | "base64";
  prefix?: string;
  message?: string;
  emptyBodyAs?: string;
  tokens?: string[];
  bodyToken?: string;
  queryParam?: string;
  timestamp?: { header?: string; pointer?: string; unit?: "s" | "ms" | "iso" | "http-date" };
  tolerance?: Duration;
  challenge?: { header: string };
  equal?: { header: string; pointer: string }[];
  event?: string;
  id?: readonly string[];
}

export interface WebhookSdk {
  scheme: string;
}

export interface OperationSdk {
  host?: string;
  limits?: string[];
  unwrap?: string;
  paginate?: PaginateSdk;
  retry?: RetryClass;
  idempotency?: IdempotencySdk;
  batch?: BatchSdk;
  partialErrors?: PartialErrors | PartialErrors[];
  checks?: CheckSdk[];
  requires?: Record<string, string[]>;
  form?: { arrays?: "repeat" | "brackets" | "indices" };
  /** Other media types of the reply that have a method of their own, by its name. */
  also?: Record<string, { mediaType: string; summary: string; description?: string }>;
  redirect?: "reissue";
  scopes?: string[];
  renamedFrom?: string;
}

/** As the runtime takes it, and the name of the method that sends any number of items. */
export type BatchSdk = Omit<Batch, "body"> & { all?: string };

export interface PaginateSdk {
  style: "cursor" | "page" | "offset";
  in: "query" | "body" | "path";
  param: string;
  first?: number;
  sizeParam?: string;
  defaultSize?: number;
  items: string;
  next?: { pointer: string; param?: string } | { linkHeader: true; param?: string } | { lastItem: string };
  more?: string;
  total?: string;
  end: "noNext" | "shortPage" | "empty" | "total";
  drop?: string[];
  single?: string[];
}

/** As the runtime has it, with a word in place of the code. */
export type IdempotencySdk = Omit<Idempotency, "format"> & { readonly format: KeyFormat["kind"] };
export type CheckSdk = Omit<ValueCheck, "format"> & { readonly format: ValueFormat["kind"] };
