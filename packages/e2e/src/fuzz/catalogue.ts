import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import { Braze } from "@carillon/braze";
import { Crisp } from "@carillon/crisp";
import { CustomerIo } from "@carillon/customerio";
import { Drift } from "@carillon/drift";
import { Front } from "@carillon/front";
import { IterableClient } from "@carillon/iterable";
import { Klaviyo } from "@carillon/klaviyo";
import type { Operation, Vendor } from "@carillon/runtime/internal";
import { operations as brazeOperations } from "../../../braze/src/generated/operations/index.ts";
import { vendor as brazeVendor } from "../../../braze/src/generated/vendor.ts";
import { operations as crispOperations } from "../../../crisp/src/generated/operations/index.ts";
import { vendor as crispVendor } from "../../../crisp/src/generated/vendor.ts";
import { operations as customerIoOperations } from "../../../customerio/src/generated/operations/index.ts";
import { vendor as customerIoVendor } from "../../../customerio/src/generated/vendor.ts";
import { operations as driftOperations } from "../../../drift/src/generated/operations/index.ts";
import { vendor as driftVendor } from "../../../drift/src/generated/vendor.ts";
import { operations as frontOperations } from "../../../front/src/generated/operations/index.ts";
import { vendor as frontVendor } from "../../../front/src/generated/vendor.ts";
import { operations as iterableOperations } from "../../../iterable/src/generated/operations/index.ts";
import { vendor as iterableVendor } from "../../../iterable/src/generated/vendor.ts";
import { operations as klaviyoOperations } from "../../../klaviyo/src/generated/operations/index.ts";
import { vendor as klaviyoVendor } from "../../../klaviyo/src/generated/vendor.ts";

type Values = Readonly<Record<string, unknown>>;

/** An operation with the valid values that its spec has as examples. */
export interface Subject {
  readonly operation: Operation;
  readonly path: Readonly<Record<string, string | number>>;
  readonly query: Values;
  readonly body: unknown;
  readonly reply: { readonly status: number; readonly media: string; readonly body: unknown };
}

export interface Maker {
  readonly name: string;
  readonly vendor: Vendor;
  readonly operations: readonly Operation[];
  readonly subjects: readonly Subject[];
  /** Options with every credential, good ones all. */
  readonly options: Values;
  /** What must not be seen in an error. */
  readonly secrets: readonly string[];
  make(options: never): object;
}

interface Media {
  readonly example?: unknown;
}
interface SpecOperation {
  readonly operationId: string;
  readonly parameters?: readonly SpecParameter[];
  readonly requestBody?: { readonly content: Readonly<Record<string, Media>> };
  readonly responses: Readonly<Record<string, { readonly content?: Readonly<Record<string, Media>> }>>;
}
interface SpecParameter {
  readonly name: string;
  readonly in: string;
  readonly example?: unknown;
  readonly schema?: { readonly type?: string; readonly enum?: readonly unknown[]; readonly default?: unknown };
}
interface Spec {
  readonly paths: Readonly<Record<string, Readonly<Record<string, unknown>>>>;
}

const require = createRequire(import.meta.url);
const METHODS = ["get", "head", "put", "post", "patch", "delete"];

function specOf(slug: string): Map<string, SpecOperation & { shared: readonly SpecParameter[] }> {
  const spec = JSON.parse(readFileSync(require.resolve(`@carillon/${slug}/openapi.json`), "utf8")) as Spec;
  return new Map(
    Object.values(spec.paths).flatMap((item) =>
      METHODS.flatMap((method) => {
        const operation = item[method] as SpecOperation | undefined;
        const shared = (item.parameters ?? []) as SpecParameter[];
        return operation ? [[operation.operationId, { ...operation, shared }] as const] : [];
      }),
    ),
  );
}

const exampleOf = ({ example, schema }: SpecParameter): unknown =>
  example ??
  schema?.default ??
  schema?.enum?.[0] ??
  (schema?.type === "integer" || schema?.type === "number" ? 7 : "abc");

function subjectsOf(slug: string, operations: readonly Operation[]): Subject[] {
  const spec = specOf(slug);
  return operations.flatMap((operation) => {
    const told = spec.get(operation.id);
    if (!told) return [];
    const parameters = [...told.shared, ...(told.parameters ?? [])];
    const values = (place: string): Record<string, unknown> =>
      Object.fromEntries(parameters.filter((each) => each.in === place).map((each) => [each.name, exampleOf(each)]));
    const [status = "200", reply] = Object.entries(told.responses).find(([code]) => code.startsWith("2")) ?? [];
    const [media = "application/json", content] = Object.entries(reply?.content ?? {})[0] ?? [];
    return {
      operation,
      path: values("path") as Subject["path"],
      query: values("query"),
      body: Object.values(told.requestBody?.content ?? {})[0]?.example,
      reply: { status: Number(status), media, body: content?.example },
    };
  });
}

/** A provider as `oauth()` gives one. */
const auth = Object.freeze({
  identity: "fuzz",
  token: async () => "fuzz-oauth-token",
  refresh: async () => false,
});

type Row = readonly [new (options: never) => object, Vendor, readonly Operation[], Values, readonly string[]];

const ROWS: readonly Row[] = [
  [
    Braze,
    brazeVendor,
    brazeOperations,
    { apiKey: "fuzz-braze-key", instance: "US-01", scim: { token: "fuzz-scim-token", origin: "fuzz" } },
    ["fuzz-braze-key", "fuzz-scim-token"],
  ],
  [
    Crisp,
    crispVendor,
    crispOperations,
    {
      identifier: "fuzz-crisp-id",
      key: "fuzz-crisp-key",
      tier: "plugin",
      websiteId: "8c842203-7ed8-4e29-a608-7cf78a7d2fcc",
    },
    ["fuzz-crisp-key"],
  ],
  [
    CustomerIo,
    customerIoVendor,
    customerIoOperations,
    {
      track: { siteId: "fuzz-site", apiKey: "fuzz-track-key" },
      app: { apiKey: "fuzz-app-key" },
      pipelines: { apiKey: "fuzz-pipes-key" },
    },
    ["fuzz-track-key", "fuzz-app-key", "fuzz-pipes-key"],
  ],
  [Drift, driftVendor, driftOperations, { accessToken: "fuzz-drift-token" }, ["fuzz-drift-token"]],
  [
    Front,
    frontVendor,
    frontOperations,
    {
      apiToken: "fuzz-front-token",
      channel: { secret: "fuzz-channel-secret", appId: "app" },
      oauthApp: { clientId: "fuzz-client", clientSecret: "fuzz-client-secret" },
    },
    ["fuzz-front-token", "fuzz-channel-secret", "fuzz-client-secret"],
  ],
  [
    IterableClient,
    iterableVendor,
    iterableOperations,
    { apiKey: "fuzz-iterable-key", jwtSecret: "fuzz-jwt-secret" },
    ["fuzz-iterable-key", "fuzz-jwt-secret"],
  ],
  [
    Klaviyo,
    klaviyoVendor,
    klaviyoOperations,
    { apiKey: "fuzz-klaviyo-key", companyId: "AbC123", auth },
    ["fuzz-klaviyo-key", "fuzz-oauth-token"],
  ],
];

/** The seven vendors, with all their operations. */
export const MAKERS: readonly Maker[] = ROWS.map(([Client, vendor, operations, options, secrets]) => ({
  name: vendor.name,
  vendor,
  operations,
  subjects: subjectsOf(vendor.slug, operations),
  options,
  secrets,
  make: (given: never) => new Client(given),
}));

/** Base URLs that no other request goes to, by host. */
export const baseUrlsOf = (vendor: Vendor): Record<string, string> =>
  Object.fromEntries(
    Object.keys(vendor.hosts).map((host) => [host, `https://${host.toLowerCase()}.${vendor.slug}.test/base`]),
  );
