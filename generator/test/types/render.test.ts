import { describe, expect, it } from "vitest";
import { renderTypes, type TypeRequest } from "../../src/emit/types/render.ts";
import type { Schema } from "../../src/load/openapi.ts";
import { check } from "./check.ts";
import { documentOf, exchange, json, operation, type Parts, ref, reply } from "./document.ts";

/**
 * The rendered types, after proof that they compile together with `use`. Lines of `use` that must not compile carry
 * `@ts-expect-error`, which is itself an error where the line does compile.
 */
async function rendered(parts: Parts, use = "", requests: TypeRequest[] = []): Promise<string> {
  const first = await renderTypes(documentOf(parts), requests);
  const second = await renderTypes(documentOf(structuredClone(parts)), structuredClone(requests));
  expect([second.types, second.paths]).toEqual([first.types, first.paths]);
  const { errors } = check({ "types.ts": first.types, "paths.ts": first.paths, "use.ts": `${use}\nexport {};` });
  expect(errors, first.types).toEqual([]);
  return first.types;
}

const got = (schemas: Record<string, Schema>): Parts => ({ schemas, paths: exchange([], Object.keys(schemas)) });
const sent = (schemas: Record<string, Schema>): Parts => ({ schemas, paths: exchange(Object.keys(schemas), []) });
const shared = (schemas: Record<string, Schema>): Parts => ({
  schemas,
  paths: exchange(Object.keys(schemas), Object.keys(schemas)),
});

describe("objects", () => {
  it("are interfaces, sorted by name, with wire names and short docs", async () => {
    const types = await rendered(
      got({
        Widget: {
          description: "A thing that is counted. Ends a comment: */",
          type: "object",
          required: ["id", "page[size]"],
          properties: {
            id: { type: "string", format: "uuid", example: "w_1" },
            "page[size]": { type: "integer", default: 20, description: "Items on a page.\nAt most 100." },
            "2fa": { type: "boolean", deprecated: true },
            owner: ref("Owner"),
            tags: { type: "array", items: { type: "string" } },
            created: { type: "string", format: "date-time", description: "Set by the server" },
            matrix: { type: "array", items: { type: "array", items: { type: "number" } } },
            anything: {},
            nothing: { type: "array" },
          },
        },
        Owner: { type: "object", properties: { name: { type: "string" }, widget: ref("Widget") } },
      }),
      `import type { Widget } from "./types.ts";
       export const ok: Widget = { id: "1", "page[size]": 1, owner: { widget: { id: "2", "page[size]": 2 } }, matrix: [[1]] };
       // @ts-expect-error a required property is missing
       export const missing: Widget = { id: "1" };`,
    );
    expect(types).toMatchSnapshot();
  });

  it("keep an index signature that admits the declared properties", async () => {
    const types = await rendered(
      got({
        Open: { type: "object", required: ["id"], properties: { id: { type: "string" } }, additionalProperties: true },
        Typed: {
          type: "object",
          required: ["id"],
          properties: { id: { type: "string" }, size: { type: "integer" } },
          additionalProperties: { type: "boolean" },
        },
        Bare: { type: "object" },
        Counts: { type: "object", additionalProperties: { type: "array", items: { type: "integer" } } },
        Empty: { type: "object", additionalProperties: false },
        Patterned: { type: "object", patternProperties: { "^x-": { type: "string" } } },
      }),
      `import type { Bare, Counts, Empty, Open, Typed } from "./types.ts";
       export const open: Open = { id: "1", other: new Date() };
       export const typed: Typed = { id: "1", size: 2, flag: true };
       // @ts-expect-error no value of this type is known
       export const odd: Typed = { id: "1", odd: null };
       export const bare: Bare = { a: 1 };
       export const counts: Counts = { a: [1] };
       // @ts-expect-error numbers only
       export const words: Counts = { a: ["x"] };
       // @ts-expect-error nothing is allowed
       export const empty: Empty = { a: 1 };`,
    );
    expect(types).toMatchSnapshot();
  });
});

describe("enums", () => {
  it("are open in replies and closed in requests, at any depth", async () => {
    const types = await rendered(
      shared({
        State: { type: "string", enum: ["draft", "live"] },
        Widget: {
          type: "object",
          required: ["state"],
          properties: {
            state: ref("State"),
            size: { type: "integer", enum: [1, 2] },
            kind: { type: ["string", "null"], enum: ["a", "b"] },
            flags: { type: "array", items: { type: "string", enum: ["x", "y"] } },
            byName: { type: "object", additionalProperties: { type: "string", enum: ["p", "q"] } },
            type: { type: "string", enum: ["widget"] },
            version: { const: 2 },
            none: { const: null },
            on: { type: "boolean", enum: [true] },
            mixed: { enum: ["auto", -1, null] },
          },
        },
        Shelf: { type: "object", properties: { widgets: { type: "array", items: ref("Widget") } } },
        Plain: { type: "object", properties: { name: { type: "string" } } },
      }),
      `import type { Plain, Shelf, ShelfInput, Widget, WidgetInput } from "./types.ts";
       export const reply: Widget = { state: "new", size: 9, kind: "c", flags: ["z"], byName: { a: "r" }, mixed: 3 };
       export const shelf: Shelf = { widgets: [reply] };
       export const request: WidgetInput = { state: "draft", size: 1, kind: null, flags: ["x"], byName: { a: "p" } };
       // @ts-expect-error unknown members are refused in a request
       export const state: WidgetInput = { state: "new" };
       // @ts-expect-error
       export const size: WidgetInput = { state: "draft", size: 9 };
       // @ts-expect-error
       export const kind: WidgetInput = { state: "draft", kind: "c" };
       // @ts-expect-error
       export const flags: WidgetInput = { state: "draft", flags: ["z"] };
       // @ts-expect-error
       export const byName: WidgetInput = { state: "draft", byName: { a: "r" } };
       // @ts-expect-error a component that holds a differing one differs
       export const deep: ShelfInput = { widgets: [{ state: "new" }] };
       // @ts-expect-error a single value stays closed in replies
       export const single: Widget = { state: "draft", type: "gadget" };
       // @ts-expect-error a constant too
       export const constant: Widget = { state: "draft", version: 3 };
       export const plain: Plain = {};`,
    );
    expect(types).toMatchSnapshot();
    expect(types).not.toContain("PlainInput");
  });

  it("beside free text stay open on both sides", async () => {
    const types = await rendered(
      sent({
        Metric: { anyOf: [{ type: "string", enum: ["opens", "clicks"] }, { type: "string" }] },
        Unit: { oneOf: [{ const: "day", description: "24 hours" }, { const: "week" }] },
        Scalar: { type: "string", oneOf: [{ const: "a" }, { const: "b" }] },
        Checked: { type: "string", anyOf: [{ format: "email" }, { pattern: "^x" }] },
      }),
      `import type { Metric, Scalar, Unit } from "./types.ts";
       export const metric: Metric = "bounces";
       // @ts-expect-error
       export const unit: Unit = "month";
       // @ts-expect-error
       export const scalar: Scalar = "c";`,
    );
    expect(types).toMatchSnapshot();
  });
});

describe("null", () => {
  it("stands beside the type", async () => {
    const types = await rendered(
      got({
        Owner: { type: "object", required: ["name"], properties: { name: { type: ["string", "null"] } } },
        Holder: {
          type: "object",
          properties: {
            owner: { oneOf: [ref("Owner"), { type: "null" }], description: "Empty for orphans." },
            list: { type: ["array", "null"], items: { type: ["integer", "null"] } },
            inline: { type: ["object", "null"], required: ["a"], properties: { a: { type: "string" } } },
            map: { type: ["object", "null"], additionalProperties: { type: "string" } },
            value: { type: ["string", "number", "boolean", "null"] },
            composed: { type: ["object", "null"], allOf: [ref("Owner")] },
            only: { type: "null" },
          },
        },
      }),
      `import type { Holder } from "./types.ts";
       export const nulls: Holder = { owner: null, list: [null], inline: null, map: null, value: null, composed: null };
       export const values: Holder = { owner: { name: null }, list: [1], inline: { a: "" }, map: { a: "" }, value: true };
       // @ts-expect-error
       export const bad: Holder = { inline: {} };`,
    );
    expect(types).toMatchSnapshot();
  });
});

describe("composition", () => {
  it("merges what it can and intersects the rest", async () => {
    const types = await rendered(
      got({
        Base: { type: "object", required: ["id"], properties: { id: { type: "string" }, name: { type: "string" } } },
        Extended: {
          allOf: [ref("Base"), { type: "object", properties: { extra: { type: "integer" } } }, { required: ["name"] }],
        },
        Alias: { description: "The same under another name.", allOf: [ref("Base")] },
        Inline: {
          allOf: [
            { type: "object", required: ["a"], properties: { a: { type: "string" } } },
            { type: "object", properties: { b: { type: "string" } } },
          ],
          required: ["b"],
        },
        Beside: { $ref: "#/components/schemas/Base", required: ["name"] },
        OneOfKinds: { oneOf: [ref("Base"), { type: "string" }, { type: "array", items: ref("Base") }] },
        Either: {
          type: "object",
          properties: { email: { type: "string" }, phone: { type: "string" } },
          anyOf: [{ required: ["email"] }, { required: ["phone"] }],
        },
        Variants: {
          type: "object",
          required: ["id"],
          properties: { id: { type: "string" } },
          oneOf: [
            { type: "object", required: ["url"], properties: { url: { type: "string" } } },
            { type: "object", required: ["text"], properties: { text: { type: "string" } } },
          ],
        },
      }),
      `import type { Alias, Beside, Either, Extended, Inline, OneOfKinds, Variants } from "./types.ts";
       export const extended: Extended = { id: "1", name: "n", extra: 1 };
       // @ts-expect-error name is required here
       export const nameless: Extended = { id: "1" };
       // @ts-expect-error
       export const beside: Beside = { id: "1" };
       export const alias: Alias = { id: "1" };
       export const inline: Inline = { a: "1", b: "2" };
       // @ts-expect-error
       export const half: Inline = { a: "1" };
       export const kinds: OneOfKinds[] = ["a", { id: "1" }, [{ id: "1" }]];
       export const either: Either = { email: "a" };
       export const variants: Variants[] = [{ id: "1", url: "u" }, { id: "1", text: "t" }];
       // @ts-expect-error
       export const neither: Variants = { id: "1" };`,
    );
    expect(types).toMatchSnapshot();
  });

  it("tags the variants of a discriminator and keeps the tags closed", async () => {
    const tagged = (schema: Schema): Schema => schema;
    const types = await rendered(
      shared({
        Shape: {
          oneOf: [ref("Circle"), ref("Square"), ref("Dot")],
          discriminator: {
            propertyName: "kind",
            mapping: { circle: "#/components/schemas/Circle", box: "#/components/schemas/Square" },
          },
        },
        Circle: tagged({ type: "object", properties: { kind: { type: "string" }, radius: { type: "number" } } }),
        Square: {
          allOf: [ref("Corners"), { type: "object", required: ["side"], properties: { side: { type: "number" } } }],
        },
        Corners: { type: "object", properties: { kind: { type: "string", enum: ["box", "tri"] } } },
        Dot: { type: "object", required: ["kind"], properties: { kind: { const: "dot" } } },
        Animal: {
          type: "object",
          required: ["species"],
          properties: { species: { type: "string", enum: ["cat", "dog"] } },
          discriminator: { propertyName: "species", mapping: { cat: "#/components/schemas/Cat" } },
        },
        Cat: { allOf: [ref("Animal"), { type: "object", properties: { lives: { type: "integer" } } }] },
      }),
      `import type { Animal, Cat, Shape, ShapeInput } from "./types.ts";
       export const side = (shape: Shape): number | undefined =>
         shape.kind === "circle" ? shape.radius : shape.kind === "box" ? shape.side : undefined;
       export const sent: ShapeInput = { kind: "box", side: 1 };
       // @ts-expect-error tags are closed
       export const unknown: Shape = { kind: "star" };
       // @ts-expect-error
       export const bird: Animal = { species: "bird" };
       export const cat: Cat = { species: "cat" };
       // @ts-expect-error
       export const dog: Cat = { species: "dog" };`,
    );
    expect(types).toMatchSnapshot();
  });

  it("follows recursion", async () => {
    const types = await rendered(
      shared({
        Node: {
          type: "object",
          properties: { children: { type: "array", items: ref("Node") }, kind: { type: "string", enum: ["a", "b"] } },
        },
        Filter: { oneOf: [{ type: "string" }, { type: "array", items: ref("Filter") }] },
      }),
      `import type { Filter, NodeInput } from "./types.ts";
       // @ts-expect-error
       export const deep: NodeInput = { children: [{ children: [{ kind: "c" }] }] };
       export const filter: Filter = ["a", ["b", ["c"]]];`,
    );
    expect(types).toMatchSnapshot();
    expect(types).not.toContain("FilterInput");
  });
});

describe("sides", () => {
  it("drop what the other side alone carries", async () => {
    const types = await rendered(
      shared({
        Account: {
          type: "object",
          required: ["id", "email", "password"],
          properties: {
            id: { type: "string", readOnly: true },
            email: { type: "string" },
            password: { type: "string", writeOnly: true },
            created: ref("Timestamp"),
          },
        },
        Timestamp: { type: "string", format: "date-time", readOnly: true },
      }),
      `import type { Account, AccountInput } from "./types.ts";
       export const reply: Account = { id: "1", email: "e" };
       export const request: AccountInput = { email: "e", password: "p" };
       // @ts-expect-error
       export const id: AccountInput = { id: "1", email: "e", password: "p" };
       // @ts-expect-error
       export const secret: Account = { id: "1", email: "e", password: "p" };`,
    );
    expect(types).toMatchSnapshot();
  });

  it("keep one closed type where only requests use it, and count webhooks as replies", async () => {
    const schemas: Record<string, Schema> = {
      Draft: { type: "object", properties: { state: ref("State") } },
      State: { type: "string", enum: ["a", "b"] },
      Notice: { type: "object", properties: { kind: { type: "string", enum: ["a", "b"] } } },
    };
    const webhooks = { notice: { post: operation("notice", { requestBody: json(ref("Notice")) }) } };
    const types = await rendered(
      { schemas, webhooks, paths: exchange(["Draft"], []) },
      `import type { Draft, Notice } from "./types.ts";
       // @ts-expect-error
       export const draft: Draft = { state: "c" };
       export const notice: Notice = { kind: "c" };`,
    );
    expect(types).toMatchSnapshot();
  });
});

describe("arrays and bytes", () => {
  it("make tuples and files", async () => {
    const types = await rendered(
      sent({
        Point: { type: "array", prefixItems: [{ type: "number" }, { type: "number" }], items: false },
        Row: { type: "array", prefixItems: [{ type: "string" }], items: { type: "integer" } },
        Grid: { type: "array", items: { type: "array", prefixItems: [{ type: "number" }, { type: "string" }] } },
        Upload: {
          type: "object",
          required: ["file"],
          properties: {
            file: { type: "string", format: "binary" },
            more: { type: "array", items: { type: "string", format: "binary" } },
            cover: { type: ["string", "null"], format: "binary" },
          },
        },
      }),
      `import type { Grid, Point, Row, Upload } from "./types.ts";
       export const grid: Grid = [[1, "a"], [2, "b"]];
       export const point: Point = [1, 2];
       // @ts-expect-error
       export const short: Point = [1];
       export const row: Row = ["a", 1, 2];
       export const upload: Upload = { file: new Blob([]), more: [new Uint8Array(1)], cover: null };
       // @ts-expect-error
       export const text: Upload = { file: "text" };`,
    );
    expect(types).toMatchSnapshot();
  });
});

describe("requests", () => {
  const schemas: Record<string, Schema> = {
    Widget: { type: "object", required: ["state"], properties: { state: { type: "string", enum: ["a", "b"] } } },
  };
  const parts: Parts = { schemas, paths: exchange(["Widget"], ["Widget"]) };

  it("become aliases, interfaces or their own text", async () => {
    const types = await rendered(
      parts,
      `import type { WidgetsCreateBody, WidgetsGetResponse, WidgetsListQuery } from "./types.ts";
       export const query: WidgetsListQuery = { "filter[state]": "a" };
       // @ts-expect-error
       export const body: WidgetsCreateBody = { state: "c" };
       export const reply: WidgetsGetResponse = { state: "c" };`,
      [
        { name: "WidgetsCreateBody", side: "input", schema: ref("Widget"), description: "What is created." },
        { name: "WidgetsGetResponse", side: "output", schema: ref("Widget") },
        { name: "WidgetsListResponse", side: "output", schema: { type: "array", items: ref("Widget") } },
        {
          name: "WidgetsListQuery",
          side: "input",
          description: "Query parameters.",
          schema: {
            type: "object",
            properties: { "filter[state]": { type: "string", enum: ["a", "b"], description: "Only these." } },
          },
        },
        { name: "WidgetsExportResponse", side: "output", text: "AsyncIterable<string>", description: "Lines." },
      ],
    );
    expect(types).toMatchSnapshot();
  });

  it("bring their imports", async () => {
    const requests: TypeRequest[] = [{ name: "A", side: "output", text: "Reply" }];
    const { types } = await renderTypes(documentOf({}), requests, { imports: ['import type { Reply } from "x";'] });
    expect(types).toBe('import type { Reply } from "x";\n\nexport type A = Reply;\n');
  });

  it("must not take the name of a schema, of a request side or of each other", async () => {
    const request = (name: string): TypeRequest => ({ name, side: "input", text: "string" });
    const refused = (...names: string[]) => renderTypes(documentOf(parts), names.map(request));
    await expect(refused("Widget")).rejects.toThrow(
      "the input type Widget of an operation and the schema Widget would both be the type Widget",
    );
    await expect(refused("WidgetInput")).rejects.toThrow("the request side of the schema Widget");
    await expect(refused("Twice", "Twice")).rejects.toThrow("would both be the type Twice");
    await expect(renderTypes(documentOf(parts), [{ name: "Nothing", side: "input" }])).rejects.toThrow("Nothing");
  });

  it("refuse a reference that leads nowhere", async () => {
    await expect(renderTypes(documentOf({ paths: exchange(["Gone"], []) }), [])).rejects.toThrow("schemas/Gone");
  });

  it("tell which components have a request side", async () => {
    const { hasInput } = await renderTypes(documentOf(parts), []);
    expect([hasInput("Widget"), hasInput("Other")]).toEqual([true, false]);
  });
});

describe("paths", () => {
  it("type openapi-fetch's client with the same names", async () => {
    const schemas: Record<string, Schema> = {
      Widget: { type: "object", required: ["id"], properties: { id: { type: "string" } } },
      WidgetCreate: {
        type: "object",
        required: ["state"],
        properties: { state: { type: "string", enum: ["a", "b"] } },
      },
      Problem: { type: "object", required: ["message"], properties: { message: { type: "string" } } },
    };
    const id = { name: "id", in: "path" as const, required: true, schema: { type: "string" as const } };
    const limit = { name: "page[size]", in: "query" as const, schema: { type: "integer" as const } };
    const paths = {
      "/widgets": {
        get: operation("widgets.list", {
          parameters: [limit],
          responses: reply({ type: "array", items: ref("Widget") }),
        }),
        post: operation("widgets.create", {
          requestBody: { required: true, ...json(ref("WidgetCreate")) },
          responses: {
            "201": { description: "made", ...json(ref("Widget")) },
            "422": { description: "no", ...json(ref("Problem")) },
          },
        }),
      },
      "/widgets/{id}": {
        parameters: [id],
        get: operation("widgets.get", { responses: reply(ref("Widget")) }),
        delete: operation("widgets.delete", {
          parameters: [{ name: "If-Match", in: "header", required: true, schema: { type: "string" } }],
          responses: { "204": { description: "gone" } },
        }),
        head: operation("widgets.exists", { responses: { "200": { description: "there" } } }),
      },
    };
    const use = `import createClient from "openapi-fetch";
      import type { paths } from "./paths.ts";
      import type { Widget } from "./types.ts";
      const client = createClient<paths>({ baseUrl: "https://api.test.example" });
      const list = await client.GET("/widgets", { params: { query: { "page[size]": 2 } } });
      export const widgets: Widget[] | undefined = list.data;
      const made = await client.POST("/widgets", { body: { state: "a" } });
      export const text: string | undefined = made.data?.id ?? made.error?.message;
      await client.DELETE("/widgets/{id}", { params: { path: { id: "1" }, header: { "If-Match": "x" } } });
      await client.HEAD("/widgets/{id}", { params: { path: { id: "1" } } });
      // @ts-expect-error the body is required
      await client.POST("/widgets");
      // @ts-expect-error not a member
      await client.POST("/widgets", { body: { state: "c" } });
      // @ts-expect-error the id is required
      await client.GET("/widgets/{id}");
      // @ts-expect-error no such query parameter
      await client.GET("/widgets/{id}", { params: { path: { id: "1" }, query: { a: 1 } } });
      // @ts-expect-error no such method
      await client.PUT("/widgets", {});
      // @ts-expect-error no such path
      await client.GET("/gadgets");`;
    await rendered({ schemas, paths }, use);
    expect((await renderTypes(documentOf({ schemas, paths }), [])).paths).toMatchSnapshot();
  });

  it("cover parameters sent as JSON text, several media types, optional bodies and bytes", async () => {
    const schemas: Record<string, Schema> = {
      Filter: { type: "object", properties: { state: { type: "string", enum: ["a", "b"] } } },
      Message: { type: "object", required: ["text"], properties: { text: { type: "string" } } },
    };
    const both = { "application/json": { schema: ref("Message") }, "multipart/form-data": { schema: ref("Message") } };
    const paths = {
      "/messages": {
        get: operation("messages.export", {
          parameters: [
            { name: "filter", in: "query", required: true, content: { "application/json": { schema: ref("Filter") } } },
          ],
          responses: { "200": { description: "file", content: { "text/csv": { schema: { type: "string" } } } } },
        }),
        patch: operation("messages.edit", {
          requestBody: { content: both },
          responses: reply({ type: "string", format: "binary" }),
        }),
      },
    };
    const use = `import createClient from "openapi-fetch";
      import type { paths } from "./paths.ts";
      const client = createClient<paths>();
      await client.GET("/messages", { params: { query: { filter: { state: "a" } } }, parseAs: "text" });
      await client.PATCH("/messages", { body: { text: "x" }, parseAs: "blob" });
      await client.PATCH("/messages");
      // @ts-expect-error the filter is required
      await client.GET("/messages", { params: {} });
      // @ts-expect-error not a member
      await client.GET("/messages", { params: { query: { filter: { state: "c" } } } });`;
    await rendered({ schemas, paths }, use);
    expect((await renderTypes(documentOf({ schemas, paths }), [])).paths).toMatchSnapshot();
  });
});
