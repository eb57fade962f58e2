import type { OpenApiDocument, OperationObject, Parameter, SchemaObject } from "../../src/load/openapi.ts";

/** A change of the made-up vendor's spec, and what its users notice. */
export interface Row {
  readonly what: string;
  readonly edit: (document: OpenApiDocument) => void;
  /** `level subject text` of each change. */
  readonly tells: readonly string[];
}

type Method = "get" | "post" | "head" | "delete";
const at = (own: OpenApiDocument, path: string, method: Method): OperationObject => {
  const found = own.paths[path]?.[method];
  if (!found) throw new Error(`${method} ${path} is not in the fixture`);
  return found;
};
const list = (own: OpenApiDocument) => at(own, "/widgets", "get");
const create = (own: OpenApiDocument) => at(own, "/widgets", "post");
const get = (own: OpenApiDocument) => at(own, "/widgets/{id}", "get");
const remove = (own: OpenApiDocument) => at(own, "/widgets/{id}", "delete");
const schema = (own: OpenApiDocument, name: string): SchemaObject => {
  const found = own.components.schemas[name];
  if (typeof found !== "object") throw new Error(`${name} is not in the fixture`);
  return found;
};
const property = (own: OpenApiDocument, name: string, key: string): SchemaObject =>
  schema(own, name).properties?.[key] as SchemaObject;
const query = (operation: OperationObject, ...added: Partial<Parameter>[]): void => {
  const parameters = added.map(
    (each) => ({ name: "q", in: "query", schema: { type: "string" }, ...each }) as Parameter,
  );
  operation.parameters = [...(operation.parameters ?? []), ...parameters];
};
const json = (reference: string, example: unknown) => ({
  content: { "application/json": { schema: { $ref: `#/components/schemas/${reference}` }, example } },
});
const sdk = (operation: OperationObject, facts: object): void => {
  operation["x-sdk"] = { ...operation["x-sdk"], ...facts };
};
const copy = (operation: OperationObject, id: string): OperationObject => ({
  ...structuredClone(operation),
  operationId: id,
});

export const operations: readonly Row[] = [
  {
    what: "a new operation",
    edit: (own) => {
      own.paths["/gadgets"] = { get: { ...copy(remove(own), "widgets.count"), parameters: [] } };
    },
    tells: ["minor widgets.count is new"],
  },
  {
    what: "an operation that is gone",
    edit: (own) => {
      delete own.paths["/widgets/{id}"]?.delete;
    },
    tells: ["major widgets.delete is gone"],
  },
  {
    what: "a renamed operation",
    edit: (own) => {
      get(own).operationId = "widgets.read";
    },
    tells: ["major widgets.get is gone", "minor widgets.read is new"],
  },
  {
    what: "a renamed operation that keeps its old name",
    edit: (own) => {
      get(own).operationId = "widgets.read";
      sdk(get(own), { renamedFrom: "widgets.get" });
    },
    tells: ["minor widgets.get is called widgets.read; the old name is deprecated"],
  },
  {
    what: "a deprecation",
    edit: (own) => {
      get(own).deprecated = true;
    },
    tells: ["patch widgets.get is deprecated"],
  },
  {
    what: "another summary",
    edit: (own) => {
      get(own).summary = "Reads one widget";
    },
    tells: ["patch widgets.get is described anew"],
  },
  {
    what: "another page of the vendor's documents",
    edit: (own) => {
      get(own).externalDocs = { url: "https://docs.acme.example/elsewhere" };
    },
    tells: ["patch widgets.get is described anew"],
  },
  {
    what: "another path",
    edit: (own) => {
      own.paths["/things"] = { get: list(own) };
      delete own.paths["/widgets"]?.get;
    },
    tells: ["patch widgets.list is GET /things"],
  },
  {
    what: "another method",
    edit: (own) => {
      const item = own.paths["/widgets/{id}"];
      if (item) item.put = { ...remove(own) };
      delete item?.delete;
    },
    tells: ["patch widgets.delete is PUT /widgets/{id}"],
  },
  {
    what: "other limits",
    edit: (own) => sdk(get(own), { limits: ["exports"] }),
    tells: ["patch widgets.get is limited to 1/s"],
  },
  {
    what: "another scope",
    edit: (own) => sdk(list(own), { scopes: ["widgets:all"] }),
    tells: ["patch widgets.list needs the scope widgets:all"],
  },
  {
    what: "another retry class",
    edit: (own) => sdk(remove(own), { retry: "unsafe" }),
    tells: ["patch widgets.delete is repeated under other conditions"],
  },
  {
    what: "no id for repeats any more",
    edit: (own) => {
      delete create(own)["x-sdk"]?.idempotency;
    },
    tells: ["patch widgets.create fills the id for repeats in another way"],
  },
  {
    what: "a value that is refused before sending",
    edit: (own) => {
      schema(own, "WidgetCreate").properties = { ...schema(own, "WidgetCreate").properties, at: { type: "number" } };
      sdk(create(own), { checks: [{ pointer: "/at", format: "unix-s" }] });
    },
    tells: ["minor WidgetCreate.at is new (sent)", "minor widgets.create refuses other values before it sends"],
  },
  {
    what: "an option that an operation needs",
    edit: (own) => sdk(get(own), { requires: { tier: ["gold"] } }),
    tells: ["major widgets.get needs tier: gold"],
  },
  {
    what: "another credential",
    edit: (own) => {
      own.components.securitySchemes.other = { type: "http", scheme: "bearer" };
      Object.assign(own["x-sdk"].credentials, { other: { kind: "bearer", option: "other" } });
      get(own).security = [{ other: [] }];
    },
    tells: [
      "major widgets.get takes another credential",
      "minor option apiKey is optional",
      "minor option other is new",
    ],
  },
  {
    what: "no credential",
    edit: (own) => {
      get(own).security = [];
    },
    tells: ["major widgets.get takes another credential"],
  },
];

export const inputs: readonly Row[] = [
  {
    what: "a first query parameter of a read",
    edit: (own) => query(get(own), {}),
    tells: ["minor widgets.get takes a query"],
  },
  {
    what: "a first query parameter of a write without a body",
    edit: (own) => query(remove(own), {}),
    tells: ["major widgets.delete takes a query before its options"],
  },
  {
    what: "a first query parameter of a write with a body",
    edit: (own) => query(create(own), {}),
    tells: ["minor widgets.create takes a query"],
  },
  {
    what: "a first query parameter that is required",
    edit: (own) => query(get(own), { required: true, example: "a" }),
    tells: ["major widgets.get needs a query"],
  },
  {
    what: "one more query parameter",
    edit: (own) => query(list(own), {}),
    tells: ["minor widgets.list query.q is new (sent)"],
  },
  {
    what: "one more query parameter that is required",
    edit: (own) => query(list(own), { required: true, example: "a" }),
    tells: ["major widgets.list needs its query", "major widgets.list query.q is new and required (sent)"],
  },
  {
    what: "a query parameter that is gone",
    edit: (own) => {
      list(own).parameters = list(own).parameters?.filter(({ name }) => name !== "state") ?? [];
    },
    tells: ["major widgets.list query.state is gone (sent)"],
  },
  {
    what: "a query parameter of another type",
    edit: (own) => {
      const [limit] = list(own).parameters ?? [];
      if (limit) limit.schema = { type: "string" };
    },
    tells: [
      "major widgets.list query.limit is a string, and was a number (sent)",
      "patch widgets.list query.limit is described anew",
    ],
  },
  {
    what: "another default",
    edit: (own) => {
      const [limit] = list(own).parameters ?? [];
      if (limit) limit.schema = { type: "integer", default: 50 };
    },
    tells: ["patch widgets.list query.limit is described anew"],
  },
  {
    what: "a first body",
    edit: (own) => {
      remove(own).requestBody = { required: true, ...json("WidgetCreate", { name: "a" }) } as never;
    },
    tells: ["major widgets.delete takes a body"],
  },
  {
    what: "no body any more",
    edit: (own) => {
      delete create(own).requestBody;
      delete create(own)["x-sdk"];
    },
    tells: [
      "major widgets.create takes no body any more",
      "patch widgets.create fills the id for repeats in another way",
    ],
  },
  {
    what: "a body that may be left out",
    edit: (own) => {
      const body = create(own).requestBody;
      if (body) body.required = false;
    },
    tells: ["minor widgets.create may leave its body out"],
  },
  {
    what: "a first path id",
    edit: (own) => {
      const item = {
        ...list(own),
        parameters: [
          ...(list(own).parameters ?? []),
          { name: "site", in: "path" as const, required: true, schema: { type: "string" as const }, example: "s" },
        ],
      };
      own.paths["/{site}/widgets"] = { get: item };
      delete own.paths["/widgets"]?.get;
    },
    tells: ["major widgets.list takes site, and took no id", "patch widgets.list is GET /{site}/widgets"],
  },
  {
    what: "a second path id",
    edit: (own) => {
      const item = own.paths["/widgets/{id}"];
      if (!item) return;
      own.paths["/widgets/{id}/{part}"] = {
        delete: {
          ...remove(own),
          parameters: ["id", "part"].map((name) => ({
            name,
            in: "path" as const,
            required: true,
            schema: { type: "string" as const },
            example: "p",
          })),
        },
      };
      delete item.delete;
    },
    tells: [
      "major widgets.delete takes id and part, and took id",
      "patch widgets.delete is DELETE /widgets/{id}/{part}",
    ],
  },
  {
    what: "a header of a call",
    edit: (own) => query(get(own), { name: "X-Lang", in: "header" }),
    tells: ["minor widgets.get takes the header X-Lang"],
  },
  {
    what: "a header that a call needs",
    edit: (own) => query(get(own), { name: "X-Lang", in: "header", required: true, example: "de" }),
    tells: ["major widgets.get needs the header X-Lang"],
  },
  {
    what: "an optional member of a body",
    edit: (own) => {
      Object.assign(schema(own, "WidgetCreate").properties ?? {}, { note: { type: "string" } });
    },
    tells: ["minor WidgetCreate.note is new (sent)"],
  },
  {
    what: "a required member of a body",
    edit: (own) => {
      Object.assign(schema(own, "WidgetCreate").properties ?? {}, { note: { type: "string" } });
      schema(own, "WidgetCreate").required = ["name", "note"];
    },
    tells: ["major WidgetCreate.note is new and required (sent)"],
  },
  {
    what: "a member with a name that every object has",
    edit: (own) => {
      Object.assign(schema(own, "WidgetCreate").properties ?? {}, { valueOf: { type: "string" } });
    },
    tells: ["minor WidgetCreate.valueOf is new (sent)"],
  },
  {
    what: "a member of a body that is gone",
    edit: (own) => {
      delete schema(own, "WidgetCreate").properties?.state;
    },
    tells: ["major WidgetCreate.state is gone (sent)"],
  },
  {
    what: "a member of a body that became required",
    edit: (own) => {
      schema(own, "WidgetCreate").required = ["name", "state"];
    },
    tells: ["major WidgetCreate.state is required (sent)"],
  },
  {
    what: "a member of a body that became optional",
    edit: (own) => {
      delete schema(own, "WidgetCreate").required;
    },
    tells: ["minor WidgetCreate.name is optional (sent)"],
  },
  {
    what: "a member of a body that may be null",
    edit: (own) => {
      property(own, "WidgetCreate", "name").type = ["string", "null"];
    },
    tells: ["minor WidgetCreate.name may be null (sent)"],
  },
  {
    what: "a member of a body that takes fewer values",
    edit: (own) => {
      Object.assign(property(own, "WidgetCreate", "name"), { enum: ["a", "b"] });
    },
    tells: ["major WidgetCreate.name is one of a few values, and was a string (sent)"],
  },
  {
    what: "a filter that is typed",
    edit: (own) => query(list(own), { "x-sdk": { filters: { name: ["equals"] } } }),
    tells: ["minor widgets.list query.q is new (sent)"],
  },
];

export const outputs: readonly Row[] = [
  {
    what: "a member of a reply",
    edit: (own) => {
      Object.assign(schema(own, "Widget").properties ?? {}, { colour: { type: "string" } });
    },
    tells: ["minor Widget.colour is new (received)"],
  },
  {
    what: "a member of a reply that is gone",
    edit: (own) => {
      delete schema(own, "Widget").properties?.created_at;
    },
    tells: ["major Widget.created_at is gone (received)"],
  },
  {
    what: "a member of a reply that may be absent",
    edit: (own) => {
      schema(own, "Widget").required = ["id"];
    },
    tells: ["major Widget.name may be absent (received)"],
  },
  {
    what: "a member of a reply that is always there",
    edit: (own) => {
      schema(own, "Widget").required = ["id", "name", "created_at"];
    },
    tells: ["minor Widget.created_at is always there (received)"],
  },
  {
    what: "a member of a reply that may be null",
    edit: (own) => {
      property(own, "Widget", "name").type = ["string", "null"];
    },
    tells: ["major Widget.name may be null (received)"],
  },
  {
    what: "a member of a reply that is never null",
    edit: (own) => {
      property(own, "WidgetPage", "next").type = "string";
    },
    tells: ["minor WidgetPage.next may no longer be null (received)"],
  },
  {
    what: "a member of a reply of another type",
    edit: (own) => {
      property(own, "Widget", "created_at").type = "string";
    },
    tells: ["major Widget.created_at is a string, and was a number (received)"],
  },
  {
    what: "a whole number in place of any",
    edit: (own) => {
      property(own, "Widget", "created_at").type = "integer";
    },
    tells: [],
  },
  {
    what: "a list in place of a text",
    edit: (own) => {
      Object.assign(schema(own, "Widget").properties ?? {}, {
        name: { type: "array", items: { type: "string" }, description: "Shown in lists, at most 80 characters" },
      });
    },
    tells: ["major Widget.name is a list, and was a string (received)"],
  },
  {
    what: "values of a reply that are known",
    edit: (own) => {
      property(own, "Widget", "name").enum = ["a", "b"];
    },
    tells: ["minor Widget.name is one of a few values, and was a string (received)"],
  },
  {
    what: "one value more, sent and received",
    edit: (own) => {
      schema(own, "WidgetState").enum = ["draft", "live", "gone"];
    },
    tells: ['minor WidgetState knows "gone" (received)', 'minor WidgetState knows "gone" (sent)'],
  },
  {
    what: "one value less, sent and received",
    edit: (own) => {
      schema(own, "WidgetState").enum = ["draft", "old"];
    },
    tells: [
      'major WidgetState no longer knows "live" (sent)',
      'minor WidgetState knows "old" (received)',
      'minor WidgetState knows "old" (sent)',
      'minor WidgetState no longer knows "live" (received)',
    ],
  },
  {
    what: "another description of a member",
    edit: (own) => {
      property(own, "Widget", "name").description = "Its name";
    },
    tells: ["patch Widget.name is described anew"],
  },
  {
    what: "a deprecated member",
    edit: (own) => {
      property(own, "Widget", "created_at").deprecated = true;
    },
    tells: ["patch Widget.created_at is deprecated"],
  },
  {
    what: "a member that moved into a part",
    edit: (own) => {
      const { name, ...rest } = schema(own, "Widget").properties ?? {};
      Object.assign(schema(own, "Widget"), { properties: rest, allOf: [{ $ref: "#/components/schemas/Named" }] });
      own.components.schemas.Named = { type: "object", properties: { name: name ?? {} } };
    },
    tells: [],
  },
  {
    what: "further members",
    edit: (own) => {
      schema(own, "Widget").additionalProperties = true;
    },
    tells: ["minor Widget has further members (received)"],
  },
  {
    what: "one variant more",
    edit: (own) => {
      property(own, "Widget", "parent").oneOf = [
        { $ref: "#/components/schemas/Widget" },
        { $ref: "#/components/schemas/WidgetPage" },
        { type: "null" },
      ];
    },
    tells: ["minor Widget.parent may be `WidgetPage` (received)"],
  },
  {
    what: "a type that is gone",
    edit: (own) => {
      const content = list(own).responses["200"]?.content?.["application/json"];
      if (content) content.schema = { $ref: "#/components/schemas/WidgetList" };
      own.components.schemas.WidgetList = schema(own, "WidgetPage");
      delete own.components.schemas.WidgetPage;
    },
    tells: ["major type WidgetPage is gone"],
  },
  {
    what: "a reply of another kind",
    edit: (own) => {
      at(own, "/exports/{export_id}/rows", "get").responses = { "204": { description: "Nothing" } };
    },
    tells: [
      "major exports.rows answers with none, and with lines before",
      "patch exports.rows answers 204",
      "patch exports.rows answers as nothing",
    ],
  },
  {
    what: "another status",
    edit: (own) => {
      create(own).responses = { "200": create(own).responses["201"] ?? { description: "" } };
    },
    tells: ["patch widgets.create answers 200"],
  },
  {
    what: "a reply that is taken out of its envelope",
    edit: (own) => {
      delete list(own)["x-sdk"]?.paginate;
      sdk(list(own), { unwrap: "/data" });
    },
    tells: [
      "major widgets.list gives /data",
      "major widgets.list is paged no more",
      "major widgets.list response is a list, and was an object (received)",
    ],
  },
  {
    what: "pages no more",
    edit: (own) => {
      delete list(own)["x-sdk"]?.paginate;
    },
    tells: ["major widgets.list is paged no more"],
  },
  {
    what: "pages of another size",
    edit: (own) => {
      Object.assign(list(own)["x-sdk"]?.paginate ?? {}, { defaultSize: 50 });
    },
    tells: ["patch widgets.list is paged in another way"],
  },
];

export const clients: readonly Row[] = [
  {
    what: "a class of another name",
    edit: (own) => {
      own["x-sdk"].name = "AcmeTwo";
    },
    tells: ["major class Acme is called AcmeTwo"],
  },
  {
    what: "an option of another name",
    edit: (own) => {
      own["x-sdk"].credentials = { apiKey: { kind: "bearer", option: "token" } } as never;
    },
    tells: [
      "major option apiKey is gone",
      "major option token is new and required",
      "patch credential apiKey goes over the wire in another way",
    ],
  },
  {
    what: "an option of the client that fills a path",
    edit: (own) => {
      own["x-sdk"].clientParams = ["export_id"];
    },
    tells: [
      "major exports.rows takes exportId of the client",
      "major exports.rows takes no id, and took export_id",
      "minor option exportId is new",
    ],
  },
  {
    what: "another address",
    edit: (own) => {
      Object.assign(own["x-sdk"].hosts, { api: { url: "https://api.acme.example/v2", limits: ["standard"] } });
    },
    tells: ["patch host api has another address or limit"],
  },
  {
    what: "one host more",
    edit: (own) => {
      Object.assign(own["x-sdk"].hosts, { files: { url: "https://files.acme.example" } });
    },
    tells: ["minor host files is new"],
  },
  {
    what: "a header that each call has",
    edit: (own) => {
      own["x-sdk"].headers = { "X-Version": { default: "2" } };
    },
    tells: ["minor headers have other values by default"],
  },
  {
    what: "other numbers of a limit",
    edit: (own) => {
      const bucket = own["x-sdk"].limits.exports;
      if (bucket) bucket.windows = [{ limit: 2, per: "1s" }];
    },
    tells: ["patch exports.rows is limited to 2/s", "patch limit exports has other numbers"],
  },
  {
    what: "other rate headers",
    edit: (own) => {
      own["x-sdk"].rateStatus = [429, 420];
    },
    tells: ["patch limits are read from other headers or statuses"],
  },
  {
    what: "errors that are read elsewhere",
    edit: (own) => {
      own["x-sdk"].requestId = "x-id";
    },
    tells: ["patch errors are read in another way"],
  },
  {
    what: "no webhooks any more",
    edit: (own) => {
      delete own["x-sdk"].webhooks;
      delete own.webhooks;
    },
    tells: ["major /webhooks is gone"],
  },
  {
    what: "one event more",
    edit: (own) => {
      own.webhooks = { ...own.webhooks, "widget.gone": structuredClone(own.webhooks?.["widget.created"] ?? {}) };
    },
    tells: ["minor event widget.gone is new"],
  },
  {
    what: "another signature",
    edit: (own) => {
      Object.assign(own["x-sdk"].webhooks?.signed ?? {}, { header: "x-signed" });
    },
    tells: ["patch webhooks signed are verified in another way"],
  },
  {
    what: "a member of an event that is gone",
    edit: (own) => {
      delete schema(own, "WidgetEvent").properties?.widget;
      schema(own, "WidgetEvent").required = ["type"];
    },
    tells: ["major WidgetEvent.widget is gone (received)"],
  },
];
