import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { loadSpec } from "../../src/load/load.ts";
import type { BatchSdk, OpenApiDocument, OperationObject } from "../../src/load/openapi.ts";
import { buildModel } from "../../src/model/build.ts";
import type { Model } from "../../src/model/model.ts";

const fixtures = {
  acme: join(import.meta.dirname, "../fixtures/acme"),
  zoo: join(import.meta.dirname, "../emit/fixtures/zoo"),
};
const document = async (vendor: keyof typeof fixtures) => structuredClone((await loadSpec(fixtures[vendor])).document);

async function build(
  vendor: keyof typeof fixtures,
  change: (document: OpenApiDocument) => void = () => {},
): Promise<Model> {
  const own = await document(vendor);
  change(own);
  return buildModel({ vendor, document: own });
}

const operation = (own: OpenApiDocument, path: string, method: "get" | "post" | "delete"): OperationObject => {
  const found = own.paths[path]?.[method];
  if (!found) throw new Error(`${method} ${path} is not in the fixture`);
  return found;
};

/** `widgets.create` with an array of its own. */
function job(own: OpenApiDocument, batch: BatchSdk): void {
  Object.assign(operation(own, "/widgets", "post"), { "x-sdk": { batch } });
  const tags = { type: "array", items: { type: "string" } };
  Object.assign(own.components.schemas, { WidgetCreate: { type: "object", properties: { tags } } });
}

const find = (model: Model, id: string) =>
  model.resources.flatMap(({ operations }) => operations).find((each) => each.id === id);

test("the model of the example spec", async () => {
  const { document: _, ...model } = await build("acme");
  expect(model).toMatchSnapshot();
});

test("a model holds what it is built of, and nothing of the run", async () => {
  expect(JSON.stringify(await build("zoo"))).toBe(JSON.stringify(await build("zoo")));
});

describe("descriptors", () => {
  test("hold only what departs from a default", async () => {
    const model = await build("acme", (own) => {
      operation(own, "/widgets/{id}", "get")["x-sdk"] = { host: "api", limits: ["standard"], retry: "safe" };
      operation(own, "/widgets/{id}", "get").security = [{ apiKey: [] }];
    });
    expect(find(model, "widgets.get")?.descriptor).toEqual({
      id: "widgets.get",
      method: "GET",
      path: "/widgets/{id}",
      ids: ["id"],
    });
  });

  test("an operation without a credential says so", async () => {
    const model = await build("acme", (own) => {
      operation(own, "/widgets/{id}", "get").security = [];
    });
    expect(find(model, "widgets.get")?.descriptor.security).toEqual([]);
  });

  test("parameters of the client and of the pager are no ids", async () => {
    const list = find(await build("zoo"), "animals.list");
    expect(list?.ids).toEqual([]);
    expect(list?.clientOptions).toEqual(["parkId"]);
  });

  test("a query parameter that a credential fills is no argument of the calls that go with it", async () => {
    const model = await build("acme", (own) => {
      own.components.securitySchemes.site = { type: "apiKey", in: "query", name: "site_id" };
      own["x-sdk"].credentials.site = { kind: "query", option: "siteId" };
      const parameter = { name: "site_id", in: "query" as const, required: true, schema: { type: "string" as const } };
      for (const [path, method] of [
        ["/widgets/{id}", "get"],
        ["/widgets/{id}", "delete"],
      ] as const) {
        const call = operation(own, path, method);
        call.parameters = [...(call.parameters ?? []), parameter];
      }
      operation(own, "/widgets/{id}", "get").security = [{ site: [] }];
    });
    expect(find(model, "widgets.get")?.query).toBeUndefined();
    expect(find(model, "widgets.get")?.example.requiredQuery).toEqual([]);
    expect(find(model, "widgets.delete")?.query?.required).toBe(true);
  });

  test("an unwrapped reply has the type of its part", async () => {
    const types = (await build("zoo")).types;
    const schemaOf = (name: string) => types.find((type) => type.name === name)?.schema;
    expect(schemaOf("AnimalsListResponse")).toEqual({ $ref: "#/components/schemas/AnimalHerd" });
    expect(schemaOf("AnimalsListItem")).toEqual({ $ref: "#/components/schemas/Animal" });
  });
});

describe("options", () => {
  const required = (model: Model) => model.options.filter((option) => option.required).map(({ name }) => name);

  test("the only credential is required", async () => {
    expect(required(await build("acme"))).toEqual(["apiKey"]);
  });

  test("a credential is not, once there is another way", async () => {
    const model = await build("acme", (own) => {
      own.components.securitySchemes.other = { type: "http", scheme: "bearer" };
      own["x-sdk"].credentials.other = { kind: "bearer", option: "otherKey" };
      own.security = [{ apiKey: [] }, { other: [] }];
    });
    expect(required(model)).toEqual([]);
  });

  test("in a group, what each of its credentials takes is", async () => {
    expect(required(await build("zoo"))).toEqual(["keeper.name", "keeper.password", "signed.secret"]);
  });
});

describe("what cannot be generated is told by name", () => {
  const problems = async (
    change: (own: OpenApiDocument) => void,
    vendor: keyof typeof fixtures = "acme",
  ): Promise<string> =>
    build(vendor, change).then(
      () => "",
      (error: Error) => error.message,
    );

  test.each<[string, (own: OpenApiDocument) => void, string]>([
    [
      "two operations of one name",
      (own) => Object.assign(operation(own, "/widgets", "post"), { operationId: "widgets.list" }),
      "the method `list` would be made twice",
    ],
    [
      "one constant of two names",
      (own) =>
        Object.assign(operation(own, "/widgets", "post"), { operationId: "widgetsList.a" }) &&
        Object.assign(operation(own, "/widgets", "get"), { operationId: "widgets.listA" }),
      "the constant `widgetsListA` would be made twice",
    ],
    [
      "a schema that is named like a type",
      (own) => Object.assign(own.components.schemas, { WidgetsListItem: {} }),
      "the export `WidgetsListItem` would be made twice",
    ],
    [
      "a schema that is named like a class",
      (own) => Object.assign(own.components.schemas, { WidgetsResource: {} }),
      "by resource `widgets` and by schema",
    ],
    [
      "a schema that is named like the runtime's",
      (own) => Object.assign(own.components.schemas, { RateLimitError: {} }),
      "`RateLimitError` is a name that every package exports",
    ],
    [
      "a schema that is named like a global",
      (own) => Object.assign(own.components.schemas, { Map: {} }),
      "`Map` is a JavaScript global",
    ],
    [
      "a resource that every client has",
      (own) => Object.assign(operation(own, "/widgets", "post"), { operationId: "throttle.create" }),
      "resource `throttle`: every client has a member",
    ],
    [
      "a method that every object has",
      (own) => Object.assign(operation(own, "/widgets", "post"), { operationId: "widgets.constructor" }),
      "widgets.constructor: every object has a member",
    ],
    [
      "an old name that is in use",
      (own) => Object.assign(operation(own, "/widgets", "post"), { "x-sdk": { renamedFrom: "widgets.get" } }),
      "renamedFrom `widgets.get` is an operation of its own",
    ],
    [
      "an operationId of another form",
      (own) => Object.assign(operation(own, "/widgets", "post"), { operationId: "createWidget" }),
      "an operationId is `resource.method`",
    ],
    [
      "an option that every client has",
      (own) => Object.assign(own["x-sdk"].credentials, { apiKey: { kind: "bearer", option: "headers" } }),
      "the option `headers`: every client has an option of this name",
    ],
    [
      "a parameter of the client that every call has",
      (own) => Object.assign(own["x-sdk"], { clientParams: ["signal"] }),
      "`signal` would be the option `signal`",
    ],
    [
      "a bucket that is not there",
      (own) => Object.assign(operation(own, "/widgets", "post"), { "x-sdk": { limits: ["fast"] } }),
      "x-sdk.limits has no `fast`",
    ],
    [
      "a host that is not there",
      (own) => Object.assign(operation(own, "/widgets", "post"), { "x-sdk": { host: "moon" } }),
      "x-sdk.hosts has no `moon`",
    ],
    [
      "a credential that is not there",
      (own) => Object.assign(operation(own, "/widgets", "post"), { security: [{ badge: [] }] }),
      "x-sdk.credentials has no `badge`",
    ],
    [
      "an unwrap into nothing",
      (own) => Object.assign(operation(own, "/widgets", "post"), { "x-sdk": { unwrap: "/nowhere" } }),
      "x-sdk.unwrap: the reply's schema says nothing of /nowhere",
    ],
    [
      "a body that cannot be sent",
      (own) => Object.assign(operation(own, "/widgets", "post"), { requestBody: { content: { "text/xml": {} } } }),
      "a body of text/xml cannot be sent",
    ],
    [
      "an operation without success",
      (own) => Object.assign(operation(own, "/widgets", "post"), { responses: { "404": { description: "No" } } }),
      "no reply with a status of 2xx",
    ],
    [
      "a job that is named like a method",
      (own) => job(own, { fields: ["/tags"], max: 5, all: "list" }),
      "the method `list` would be made twice: by GET /widgets and by x-sdk.batch.all of widgets.create",
    ],
    [
      "a job of a combined body",
      (own) => {
        job(own, { fields: ["/tags"], max: 5, all: "createAll" });
        const { WidgetCreate = {} } = own.components.schemas;
        Object.assign(own.components.schemas, { WidgetCreate: { allOf: [WidgetCreate] } });
      },
      "x-sdk.batch: a job needs to know the body, and `tags` is no property of its own",
    ],
    [
      "a job of a form",
      (own) => {
        job(own, { fields: ["/tags"], max: 5, all: "createAll" });
        const { requestBody } = operation(own, "/widgets", "post");
        const { "application/json": media } = requestBody?.content ?? {};
        Object.assign(requestBody ?? {}, { content: { "application/x-www-form-urlencoded": media } });
      },
      "x-sdk.batch.all: only a JSON body can be put together of items",
    ],
    [
      "a pager without its parameter",
      (own) => Object.assign(operation(own, "/widgets", "get"), { parameters: [] }),
      "there is no query parameter `cursor`",
    ],
  ])("%s", async (_, change, message) => {
    expect(await problems(change)).toContain(message);
  });

  test("all of it at once", async () => {
    const message = await problems((own) => {
      Object.assign(own.components.schemas, { Map: {}, WidgetsResource: {} });
    });
    expect(message.split("\n- ")).toHaveLength(3);
  });
});
