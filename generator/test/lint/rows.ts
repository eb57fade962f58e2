import type { Edits } from "../folder.ts";

/** A way to break the made-up vendor, and every problem that must come of it. */
export interface Row {
  readonly what: string;
  readonly edits: Edits;
  /** `file:line:column rule`, sorted. */
  readonly problems: readonly string[];
  /** Part of the first message: what to write instead. */
  readonly says: string;
}

const root = "openapi.yaml";
const widgets = "paths/widgets.yaml";
const rows = "paths/exports.yaml";
const schemas = "schemas/widgets.yaml";
const common = "schemas/common.yaml";
const hooks = "webhooks.yaml";

/** An array that a job could fill. */
const tagged: Edits = {
  [schemas]: [
    [
      "    name: { type: string, maxLength: 80 }",
      '    name: { type: string, maxLength: 80 }\n    tags: { type: array, items: { $ref: "#/WidgetCreate" } }',
    ],
  ],
};
const withTag: readonly [string, string] = [
  "example: { name: First, state: draft }",
  "example: { name: First, tags: [{ name: red }] }",
];
const batched = (facts: string): readonly [string, string] => [
  "x-sdk: { idempotency",
  `x-sdk: { batch: { ${facts} }, idempotency`,
];

/** The catalogue of the made-up vendor, with one of its lines changed or left out. */
const noted = (change: Readonly<Record<string, object | undefined>>): Edits => {
  const all = {
    "exports.rows": { call: "GET /exports/{export_id}/rows", limits: ["exports"] },
    "widgets.list": { call: "GET /widgets", query: ["limit", "cursor"], paged: true, scopes: ["widgets:read"] },
    "widgets.create": { call: "POST /widgets", status: 201, body: ["name", "state"], required: ["name"], paged: false },
    "widgets.get": { call: "GET /widgets/{id}", limits: ["standard"] },
    "widgets.exists": { call: "HEAD /widgets/{id}" },
    "widgets.delete": { call: "DELETE /widgets/{id}", status: 204 },
    "widgets.uploadPhoto": { call: "POST /widgets/{id}/photo" },
    ...change,
  };
  const lines = Object.entries(all).flatMap(([id, facts]) => (facts ? [JSON.stringify({ id, ...facts })] : []));
  return { "catalogue.jsonl": [["", `${lines.join("\n")}\n`]] };
};

export const table: readonly Row[] = [
  {
    what: "a catalogue that the spec agrees with",
    edits: noted({}),
    problems: [],
    says: "",
  },
  {
    what: "an operation that the spec lacks",
    edits: noted({ "widgets.copy": { call: "POST /widgets/{id}/copy" } }),
    problems: ["catalogue.jsonl:8:1 catalogue"],
    says: "Add it as widgets.copy",
  },
  {
    what: "an operation that the catalogue lacks",
    edits: noted({ "widgets.get": undefined }),
    problems: ["paths/widgets.yaml:43:3 catalogue"],
    says: "GET /widgets/{id}",
  },
  {
    what: "a name, a status and members that differ from the catalogue",
    edits: noted({
      "widgets.create": undefined,
      "widgets.make": { call: "POST /widgets", status: 200, body: ["colour"], required: ["name", "state"] },
    }),
    problems: [
      "paths/widgets.yaml:22:18 catalogue",
      "paths/widgets.yaml:27:7 catalogue",
      "paths/widgets.yaml:27:7 catalogue",
      "paths/widgets.yaml:33:7 catalogue",
    ],
    says: "widgets.make",
  },
  {
    what: "paging, scopes, limits, merges and deprecation that differ from the catalogue",
    edits: noted({
      "widgets.list": {
        ...{ call: "GET /widgets", query: ["colour"], paged: false, scopes: ["widgets:write"] },
        ...{ limits: ["exports"], redirect: true, deprecated: true, filters: { name: ["equals"] } },
      },
    }),
    problems: [
      "paths/widgets.yaml:2:3 catalogue",
      "paths/widgets.yaml:8:7 catalogue",
      "paths/widgets.yaml:8:7 catalogue",
      "paths/widgets.yaml:19:7 catalogue",
      "paths/widgets.yaml:19:7 catalogue",
      "paths/widgets.yaml:19:7 catalogue",
      "paths/widgets.yaml:19:7 catalogue",
    ],
    says: "follows no merge",
  },
  {
    what: "an unknown field of OpenAPI",
    edits: { [widgets]: [["summary: Creates a widget", "sumary: Creates a widget"]] },
    problems: ["paths/widgets.yaml:21:3 operation-docs", "paths/widgets.yaml:24:5 struct"],
    says: "Write summary",
  },
  {
    what: "a text with a bare comma",
    edits: { [rows]: [["description: Id of the export", "description: Id, of the export"]] },
    problems: ["paths/exports.yaml:8:71 struct"],
    says: "double quotes",
  },
  {
    what: "an enum member of another type",
    edits: { [schemas]: [["[draft, live]", "[draft, 1]"]] },
    problems: [
      "paths/widgets.yaml:17:62 example-invalid",
      "paths/widgets.yaml:54:53 example-invalid",
      "schemas/widgets.yaml:4:17 no-enum-type-mismatch",
    ],
    says: "",
  },
  {
    what: "an unknown field of x-sdk",
    edits: { [widgets]: [["sizeParam: limit", "sizeparam: limit"]] },
    problems: ["paths/widgets.yaml:20:60 x-sdk"],
    says: 'Write "sizeParam"',
  },
  {
    what: "a field that a credential of its kind lacks",
    edits: { [root]: [["{ kind: bearer, option: apiKey }", "{ kind: bearer, user: apiKey }"]] },
    problems: ["openapi.yaml:22:18 x-sdk", "openapi.yaml:22:42 x-sdk"],
    says: "option",
  },
  {
    what: "a duration without a unit",
    edits: { [root]: [["limit: 1, per: 1s", "limit: 1, per: 1"]] },
    problems: ["openapi.yaml:25:43 x-sdk"],
    says: "a string",
  },
  {
    what: "no x-sdk",
    edits: { [rows]: [["    x-sdk: { limits: [exports] }\n", ""]], [root]: [["x-sdk:\n", "x-old:\n"]] },
    problems: [
      "openapi.yaml:1:1 x-sdk",
      "openapi.yaml:18:5 credentials",
      "schemas/common.yaml:1:1 schema-unused",
      "webhooks.yaml:2:20 webhook-scheme",
    ],
    says: "",
  },
  {
    what: "an operationId without a resource",
    edits: { [rows]: [["operationId: exports.rows", "operationId: Exports_rows"]] },
    problems: ["paths/exports.yaml:3:18 operation-id"],
    says: "such as exports.rows",
  },
  {
    what: "no operationId",
    edits: { [rows]: [["    operationId: exports.rows\n", ""]] },
    problems: ["paths/exports.yaml:2:3 operation-id"],
    says: "Write operationId",
  },
  {
    what: "a method that promises have",
    edits: { [rows]: [["exports.rows", "exports.then"]] },
    problems: ["paths/exports.yaml:3:18 operation-id"],
    says: "another word",
  },
  {
    what: "the same operationId twice",
    edits: { [widgets]: [["widgets.exists", "widgets.get"]] },
    problems: ["paths/widgets.yaml:56:18 operation-id-unique"],
    says: "a name of its own",
  },
  {
    what: "an old name that is in use",
    edits: { [rows]: [["{ limits: [exports] }", "{ limits: [exports], renamedFrom: widgets.get }"]] },
    problems: ["paths/exports.yaml:16:46 operation-id-unique"],
    says: "Leave renamedFrom out",
  },
  {
    what: "a tag that is not the resource",
    edits: { [rows]: [["tags: [exports]", "tags: [widgets]"]] },
    problems: ["openapi.yaml:7:5 tags", "paths/exports.yaml:4:11 operation-tag"],
    says: "Write tags: [exports]",
  },
  {
    what: "a tag that is not declared",
    edits: { [root]: [["  - { name: exports, description: Files with many widgets. }\n", ""]] },
    problems: ["openapi.yaml:6:1 tags"],
    says: "- { name: exports",
  },
  {
    what: "tags out of order",
    edits: {
      [root]: [["name: exports, description: Files", "name: zebras, description: Files"]],
      [rows]: [
        ["exports.rows", "zebras.rows"],
        ["tags: [exports]", "tags: [zebras]"],
      ],
    },
    problems: ["openapi.yaml:8:5 tags"],
    says: "alphabetical",
  },
  {
    what: "a path that is not listed",
    edits: { [root]: [['  /widgets/{id}/photo: { $ref: "paths/widgets.yaml#/~1widgets~1{id}~1photo" }\n', ""]] },
    problems: ["paths/widgets.yaml:67:1 path-listed", "schemas/widgets.yaml:28:1 schema-unused"],
    says: '  /widgets/{id}/photo: { $ref: "paths/widgets.yaml#/~1widgets~1{id}~1photo" }',
  },
  {
    what: "a webhook that is not listed",
    edits: {
      [hooks]: [
        [
          "",
          'widget.created:\n  x-sdk: { scheme: signed }\n  post:\n    summary: It was\n    externalDocs: { url: https://docs.acme.example/w }\n    requestBody:\n      content:\n        application/json: { schema: { $ref: "schemas/common.yaml#/WidgetEvent" }, example: { type: widget.created, widget: { id: a, name: b } } }\n    responses: { "200": { description: Received } }\nwidget.gone: {}\n',
        ],
      ],
    },
    problems: ["webhooks.yaml:10:1 path-listed"],
    says: '  widget.gone: { $ref: "webhooks.yaml#/widget.gone" }',
  },
  {
    what: "two paths of one shape",
    edits: {
      [root]: [
        [
          "  /widgets/{id}/photo",
          '  /widgets/{key}: { $ref: "paths/widgets.yaml#/~1widgets~1{key}" }\n  /widgets/{id}/photo',
        ],
      ],
      [widgets]: [
        [
          "/widgets/{id}/photo:",
          '/widgets/{key}:\n  get:\n    operationId: widgets.find\n    tags: [widgets]\n    summary: Finds a widget\n    externalDocs: { url: https://docs.acme.example }\n    parameters: [{ name: key, in: path, required: true, schema: { type: string }, example: k }]\n    responses: { "204": { description: Found } }\n/widgets/{id}/photo:',
        ],
      ],
    },
    problems: ["paths/widgets.yaml:68:3 path-duplicate"],
    says: "the same shape",
  },
  {
    what: "a path parameter that is not declared",
    edits: { [rows]: [["name: export_id", "name: exportId"]] },
    problems: ["paths/exports.yaml:2:3 path-params", "paths/exports.yaml:8:17 path-params"],
    says: "- { name: export_id, in: path",
  },
  {
    what: "a path parameter that is not required",
    edits: { [rows]: [["in: path, required: true", "in: path, required: false"]] },
    problems: ["paths/exports.yaml:8:17 path-params"],
    says: "required: true",
  },
  {
    what: "a parameter declared twice",
    edits: {
      [widgets]: [
        [
          "      - { name: cursor",
          "      - { name: limit, in: query, schema: { type: string } }\n      - { name: cursor",
        ],
      ],
    },
    problems: ["paths/widgets.yaml:10:9 parameters"],
    says: "Leave one out",
  },
  {
    what: "a style for objects on a text",
    edits: { [widgets]: [["Where the page starts,", "Where the page starts, style: deepObject,"]] },
    problems: ["paths/widgets.yaml:10:79 parameters"],
    says: "object schema",
  },
  {
    what: "list names on a text",
    edits: { [widgets]: [["Where the page starts,", "Where the page starts, x-sdk: { arrays: brackets },"]] },
    problems: ["paths/widgets.yaml:10:72 parameters"],
    says: "type: array",
  },
  {
    what: "a filter that is no text",
    edits: {
      [widgets]: [['description: "Page size, 1 to 100",', "x-sdk: { filters: { name: [equals] } },"]],
    },
    problems: ["paths/widgets.yaml:8:35 parameters"],
    says: "type: string",
  },
  {
    what: "a filter without operators",
    edits: { [widgets]: [["Where the page starts,", "Where the page starts, x-sdk: { filters: { name: [] } },"]] },
    problems: ["paths/widgets.yaml:10:98 x-sdk"],
    says: "1",
  },
  {
    what: "a cookie",
    edits: {
      [widgets]: [
        [
          "      - { name: cursor",
          "      - { name: session, in: cookie, schema: { type: string } }\n      - { name: cursor",
        ],
      ],
    },
    problems: ["paths/widgets.yaml:10:30 parameters"],
    says: "in: header",
  },
  {
    what: "a header that the client writes",
    edits: {
      [widgets]: [
        [
          "      - { name: cursor",
          "      - { name: Authorization, in: header, schema: { type: string } }\n      - { name: cursor",
        ],
      ],
    },
    problems: ["paths/widgets.yaml:10:17 header-params"],
    says: "Leave the parameter out",
  },
  {
    what: "a schema name in lower case",
    edits: { [schemas]: [["WidgetPhoto:", "widget_photo:"]], [widgets]: [["yaml#/WidgetPhoto", "yaml#/widget_photo"]] },
    problems: ["schemas/widgets.yaml:28:1 schema-name"],
    says: "Write WidgetPhoto",
  },
  {
    what: "a schema named like a global",
    edits: { [common]: [["WidgetEvent:", "Event:"]], [hooks]: [["yaml#/WidgetEvent", "yaml#/Event"]] },
    problems: ["schemas/common.yaml:9:1 schema-name"],
    says: "AcmeEvent",
  },
  {
    what: "a schema named like a generated type",
    edits: {
      [schemas]: [["WidgetPhoto:", "WidgetsUploadPhotoBody:"]],
      [widgets]: [["yaml#/WidgetPhoto", "yaml#/WidgetsUploadPhotoBody"]],
    },
    problems: ["schemas/widgets.yaml:28:1 schema-name"],
    says: "generated for widgets.uploadPhoto",
  },
  {
    what: "a class named like a global",
    edits: { [root]: [["name: Acme\n", "name: Proxy\n"]] },
    problems: ["openapi.yaml:20:9 class-name"],
    says: "ProxyClient",
  },
  {
    what: "a schema that nothing uses",
    edits: { [common]: [["ApiFailure:", "Orphan: { type: string }\nApiFailure:"]] },
    problems: ["schemas/common.yaml:1:1 schema-unused"],
    says: "leave it out",
  },
  {
    what: "an inline object in a request",
    edits: {
      [widgets]: [
        [
          'schema: { $ref: "../schemas/widgets.yaml#/WidgetPhoto" }',
          "schema: { type: object, properties: { photo: { type: string, format: binary } } }",
        ],
      ],
      [schemas]: [
        [
          "WidgetPhoto:\n  type: object\n  required: [photo]\n  properties:\n    photo: { type: string, format: binary }\n    caption: { type: string }\n",
          "",
        ],
      ],
    },
    problems: ["paths/widgets.yaml:79:11 schema-inline"],
    says: "$ref",
  },
  {
    what: "an inline object in a list",
    edits: {
      [schemas]: [
        [
          'items: { $ref: "#/Widget" }',
          "items: { type: object, required: [id], properties: { id: { type: string } } }",
        ],
      ],
    },
    problems: ["schemas/widgets.yaml:26:26 schema-inline"],
    says: "items: { $ref",
  },
  {
    what: "a closed reply",
    edits: {
      [schemas]: [["WidgetPage:\n  type: object\n", "WidgetPage:\n  type: object\n  additionalProperties: false\n"]],
    },
    problems: ["schemas/widgets.yaml:24:3 closed-reply"],
    says: "new fields",
  },
  {
    what: "no summary",
    edits: { [rows]: [["    summary: Reads the rows of an export\n", ""]] },
    problems: ["paths/exports.yaml:2:3 operation-docs"],
    says: "one sentence",
  },
  {
    what: "a summary with a full stop",
    edits: { [rows]: [["the rows of an export\n", "the rows of an export.\n"]] },
    problems: ["paths/exports.yaml:5:14 operation-docs"],
    says: "Leave the full stop out",
  },
  {
    what: "no link",
    edits: { [rows]: [["    externalDocs: { url: https://docs.acme.example/exports/rows }\n", ""]] },
    problems: ["paths/exports.yaml:2:3 operation-docs"],
    says: "externalDocs: { url",
  },
  {
    what: "no example of a path parameter",
    edits: { [rows]: [[", example: e_1", ""]] },
    problems: ["paths/exports.yaml:8:17 example-missing"],
    says: "Write example",
  },
  {
    what: "no example of a request",
    edits: { [widgets]: [["          example: { name: First, state: draft }\n", ""]] },
    problems: ["paths/widgets.yaml:29:9 example-missing"],
    says: "Write example",
  },
  {
    what: "no example of a reply",
    edits: { [rows]: [['            example: "id,name\\nw_1,First\\n"\n', ""]] },
    problems: ["paths/exports.yaml:13:11 example-missing"],
    says: "Write example",
  },
  {
    what: "an example that lacks a field",
    edits: { [widgets]: [["data: [{ id: w_1, name: First, state: live", "data: [{ id: w_1, state: live"]] },
    problems: ["paths/widgets.yaml:17:31 example-invalid"],
    says: 'lacks "name"',
  },
  {
    what: "an example of the wrong type",
    edits: { [widgets]: [["example: { name: First, state: draft }", "example: { name: 7, state: draft }"]] },
    problems: ["paths/widgets.yaml:31:28 example-invalid"],
    says: "Write a string",
  },
  {
    what: "an example with a bad format",
    edits: { [widgets]: [["example: { name: First, state: draft }", "example: { name: First, unique_id: one }"]] },
    problems: ["paths/widgets.yaml:31:46 example-invalid"],
    says: "format uuid",
  },
  {
    what: "a parameter whose example does not fit",
    edits: { [widgets]: [["default: 20 }, example: 2 }", "default: 20 }, example: 200 }"]] },
    problems: ["paths/widgets.yaml:8:146 example-invalid"],
    says: "<= 100",
  },
  {
    what: "an example of a nullable reference that does not fit",
    edits: { [widgets]: [["data: [{ id: w_1,", "data: [{ parent: 3, id: w_1,"]] },
    problems: ["paths/widgets.yaml:17:41 example-invalid"],
    says: "no variant of oneOf",
  },
  {
    what: "a GET with a body",
    edits: {
      [rows]: [
        [
          "    responses:\n",
          "    requestBody: { content: { text/plain: { schema: { type: string }, example: a } } }\n    responses:\n",
        ],
      ],
    },
    problems: ["paths/exports.yaml:9:5 get-body"],
    says: "Leave requestBody out",
  },
  {
    what: "no reply of a success",
    edits: { [widgets]: [['"204": { description: Deleted }', '"404": { description: None }']] },
    problems: ["paths/widgets.yaml:66:5 reply"],
    says: "2xx",
  },
  {
    what: "a HEAD with content",
    edits: {
      [widgets]: [
        [
          "{ description: It exists }",
          "{ description: It exists, content: { text/plain: { schema: { type: string }, example: a } } }",
        ],
      ],
    },
    problems: ["paths/widgets.yaml:60:51 reply"],
    says: "Leave content out",
  },
  {
    what: "an unknown host",
    edits: { [rows]: [["{ limits: [exports] }", "{ limits: [exports], host: apii }"]] },
    problems: ["paths/exports.yaml:16:39 hosts"],
    says: 'Write "api"',
  },
  {
    what: "several URLs and no option",
    edits: {
      [root]: [
        [
          "hosts: { api: { url: https://api.acme.example/v1,",
          "hosts: { api: { url: { us: https://us.acme.example, eu: https://eu.acme.example },",
        ],
      ],
    },
    problems: ["openapi.yaml:21:3 hosts"],
    says: "hostOption",
  },
  {
    what: "an unknown bucket",
    edits: { [rows]: [["limits: [exports]", "limits: [export]"]] },
    problems: ["openapi.yaml:25:5 limits", "paths/exports.yaml:16:23 limits"],
    says: 'Write "exports"',
  },
  {
    what: "a share of an unknown bucket",
    edits: { [root]: [["per: [operation] }", "per: [operation], shareOf: { bucket: standart, ratio: 0.5 } }"]] },
    problems: ["openapi.yaml:25:101 limits"],
    says: 'Write "standard"',
  },
  {
    what: "a plan by an option and a credential that are not there",
    edits: {
      [root]: [["  requestId:", "  planBy: { option: tier, default: big, credentials: { oauth: big } }\n  requestId:"]],
    },
    problems: [
      "openapi.yaml:28:21 plan-by",
      "openapi.yaml:28:36 plan-by",
      "openapi.yaml:28:56 plan-by",
      "openapi.yaml:28:63 plan-by",
    ],
    says: "Write one of: apiKey",
  },
  {
    what: "an unknown security scheme",
    edits: { [rows]: [["    responses:\n", "    security: [{ apikey: [] }]\n    responses:\n"]] },
    problems: ["paths/exports.yaml:9:18 security"],
    says: 'Write "apiKey"',
  },
  {
    what: "a credential of another kind than its scheme",
    edits: { [root]: [["kind: bearer", "kind: header"]] },
    problems: ["openapi.yaml:22:34 credentials"],
    says: "Write kind: bearer",
  },
  {
    what: "a credential without a scheme",
    edits: {
      [root]: [
        [
          "credentials: { apiKey: { kind: bearer, option: apiKey } }",
          "credentials: { key: { kind: bearer, option: apiKey } }",
        ],
      ],
    },
    problems: ["openapi.yaml:18:5 credentials", "openapi.yaml:22:18 credentials"],
    says: "apiKey: { kind: bearer, option: apiKey }",
  },
  {
    what: "a client parameter that no path has",
    edits: { [root]: [["  requestId:", "  clientParams: [account_id]\n  requestId:"]] },
    problems: ["openapi.yaml:28:18 client-params"],
    says: "{account_id}",
  },
  {
    what: "a required option that the constructor lacks",
    edits: { [rows]: [["{ limits: [exports] }", "{ limits: [exports], requires: { tier: [user] } }"]] },
    problems: ["paths/exports.yaml:16:45 requires"],
    says: "Write one of: apiKey",
  },
  {
    what: "an unknown webhook scheme",
    edits: { [hooks]: [["scheme: signed", "scheme: signd"]] },
    problems: ["openapi.yaml:29:15 webhook-scheme", "webhooks.yaml:2:20 webhook-scheme"],
    says: 'Write "signed"',
  },
  {
    what: "a webhook without a scheme",
    edits: { [hooks]: [["  x-sdk: { scheme: signed }\n", ""]] },
    problems: ["openapi.yaml:29:15 webhook-scheme", "webhooks.yaml:2:3 webhook-scheme"],
    says: "x-sdk: { scheme: signed }",
  },
  {
    what: "a paging parameter that is not declared",
    edits: { [widgets]: [["param: cursor", "param: cursr"]] },
    problems: ["paths/widgets.yaml:20:52 paginate"],
    says: 'Write "cursor"',
  },
  {
    what: "a pager of the document that leads nowhere",
    edits: {
      [root]: [
        [
          "  requestId: x-request-id\n",
          "  requestId: x-request-id\n  pagers: { page: { style: cursor, in: query, param: cursor, items: /date, next: { pointer: /next }, end: noNext } }\n",
        ],
      ],
      [widgets]: [
        [
          "paginate: { style: cursor, in: query, param: cursor, sizeParam: limit, defaultSize: 20, items: /data, next: { pointer: /next }, end: noNext }",
          "paginate: page",
        ],
      ],
    },
    problems: ["openapi.yaml:29:69 paginate"],
    says: "widgets.list",
  },
  {
    what: "an example of a schema that does not fit it",
    edits: {
      [schemas]: [
        ["    caption: { type: string }", "    caption: { type: string }\n  example: { photo: bytes, caption: 1 }"],
      ],
    },
    problems: ["schemas/widgets.yaml:34:37 example-invalid"],
    says: "WidgetPhoto",
  },
  {
    what: "another form that the reply does not have",
    edits: {
      [rows]: [
        ["x-sdk: { limits", "x-sdk: { also: { rowsAsJson: { mediaType: text/cvs, summary: Streams widgets } }, limits"],
      ],
    },
    problems: ["paths/exports.yaml:16:47 reply"],
    says: 'Write "text/csv"',
  },
  {
    what: "items that lead nowhere",
    edits: { [widgets]: [["items: /data", "items: /date"]] },
    problems: ["paths/widgets.yaml:20:102 paginate"],
    says: "At the top there is: data, next.",
  },
  {
    what: "items that are no array",
    edits: { [widgets]: [["items: /data", "items: /next"]] },
    problems: ["paths/widgets.yaml:20:102 paginate"],
    says: "no array",
  },
  {
    what: "a next that leads nowhere",
    edits: { [widgets]: [["pointer: /next", "pointer: /links/next"]] },
    problems: ["paths/widgets.yaml:20:126 paginate"],
    says: "At the top there is: data, next.",
  },
  {
    what: "a list that is one page with a parameter that is not there",
    edits: { [widgets]: [["end: noNext", "end: noNext, single: [limt]"]] },
    problems: ["paths/widgets.yaml:20:157 paginate"],
    says: 'Write "limit"',
  },
  {
    what: "a total that is not told",
    edits: { [widgets]: [["end: noNext", "end: total"]] },
    problems: ["paths/widgets.yaml:20:140 paginate"],
    says: "Write total",
  },
  {
    what: "an idempotency field that leads nowhere",
    edits: { [widgets]: [["field: /unique_id", "field: /uniqueId"]] },
    problems: ["paths/widgets.yaml:39:36 body-pointers"],
    says: "unique_id",
  },
  {
    what: "a field of only such items as there are none of",
    edits: {
      [widgets]: [["field: /unique_id", "only: { kind: [a], name: [b] }, harmless: { sort: [c] }, field: /unique_id"]],
    },
    problems: ["paths/widgets.yaml:39:43 body-pointers", "paths/widgets.yaml:39:79 body-pointers"],
    says: "/kind leads nowhere",
  },
  {
    what: "a check of only such items as there are none of",
    edits: {
      [widgets]: [
        [
          "x-sdk: { idempotency",
          "x-sdk: { checks: [{ pointer: /name, format: iso-zone, only: { kind: [a] } }], idempotency",
        ],
      ],
    },
    problems: ["paths/widgets.yaml:39:73 body-pointers"],
    says: "/kind leads nowhere",
  },
  {
    what: "a job under the name of a method",
    edits: { [widgets]: [batched("fields: [/tags], max: 5, all: get"), withTag], ...tagged },
    problems: ["paths/widgets.yaml:39:53 batch"],
    says: "widgets.get is a method already",
  },
  {
    what: "a job that nothing limits",
    edits: { [widgets]: [batched("fields: [/tags], all: createAll"), withTag], ...tagged },
    problems: ["paths/widgets.yaml:39:45 batch"],
    says: "Write max or maxBytes",
  },
  {
    what: "a job whose example has no item",
    edits: { [widgets]: [batched("fields: [/tags], max: 5, all: createAll")], ...tagged },
    problems: ["paths/widgets.yaml:31:20 batch"],
    says: "has no item in /tags",
  },
  {
    what: "a job whose items have no array",
    edits: { [widgets]: [batched("fields: [/name], max: 5, all: createAll")] },
    problems: ["paths/widgets.yaml:31:20 batch", "paths/widgets.yaml:39:32 batch"],
    says: "/name of widgets.create is no array",
  },
  {
    what: "a job whose items stand in a list of lists",
    edits: { [widgets]: [batched("fields: [/tags/*/tags], max: 5, all: createAll")], ...tagged },
    problems: ["paths/widgets.yaml:31:20 batch", "paths/widgets.yaml:39:32 batch"],
    says: "without *",
  },
  {
    what: "a job that counts what is no array",
    edits: { [widgets]: [batched("fields: [/tags], count: /name, max: 5, all: createAll"), withTag], ...tagged },
    problems: ["paths/widgets.yaml:39:47 batch"],
    says: "there is: name, tags",
  },
  {
    what: "a job without what is not there",
    edits: {
      [widgets]: [batched("fields: [/tags], max: 5, without: [/everyone], all: createAll"), withTag],
      ...tagged,
    },
    problems: ["paths/widgets.yaml:39:58 body-pointers"],
    says: "/everyone leads nowhere",
  },
  {
    what: "a job of an operation that sends a form",
    edits: {
      [widgets]: [
        batched("fields: [/tags], max: 5, all: createAll"),
        withTag,
        [
          'application/json:\n          schema: { $ref: "../schemas/widgets.yaml#/WidgetCreate" }',
          'application/x-www-form-urlencoded:\n          schema: { $ref: "../schemas/widgets.yaml#/WidgetCreate" }',
        ],
      ],
      ...tagged,
    },
    problems: ["paths/widgets.yaml:39:53 batch"],
    says: "no JSON body",
  },
  {
    what: "refused items that no reply lists",
    edits: {
      [widgets]: [["x-sdk: { idempotency", "x-sdk: { partialErrors: [{ list: /failed, index: at }], idempotency"]],
    },
    problems: ["paths/widgets.yaml:39:38 reply-pointers"],
    says: "/failed leads nowhere",
  },
  {
    what: "an unwrap that leads nowhere",
    edits: { [widgets]: [["scopes: [widgets:read]", "unwrap: /items"]] },
    problems: ["paths/widgets.yaml:19:15 reply-pointers"],
    says: "At the top there is",
  },
  {
    what: "an unknown schema of errors",
    edits: { [root]: [["schema: ApiFailure", "schema: ApiFailur"]] },
    problems: ["openapi.yaml:27:69 reply-pointers", "schemas/common.yaml:1:1 schema-unused"],
    says: 'Write "ApiFailure"',
  },
];
