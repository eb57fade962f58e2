import { describe, expect, it } from "vitest";
import { renderTypes, type TypeRequest } from "../../src/emit/types/render.ts";
import type { PathItem, Schema } from "../../src/load/openapi.ts";
import { check } from "./check.ts";
import { documentOf, json, operation, ref, reply } from "./document.ts";

const operations = 350;

/** Resources with a create, an attributes and two reply schemas each: 350 operations, 800 schemas. */
function large() {
  const schemas: Record<string, Schema> = {};
  const paths: Record<string, PathItem> = {};
  const requests: TypeRequest[] = [];
  const enumerated: Schema = { type: "string", enum: ["draft", "live", "archived"] };
  for (let n = 0; n < operations / 2; n++) {
    const fields = Array.from({ length: 12 }, (_, at): [string, Schema] => [
      `field_${at}`,
      { type: ["string", "null"] },
    ]);
    const link = { type: "array" as const, items: ref(`Attributes${(n * 7 + 3) % (operations / 2)}`) };
    const attributes = {
      ...Object.fromEntries(fields),
      state: enumerated,
      created: { type: "string" as const, format: "date-time", readOnly: true },
      related: link,
    };
    schemas[`Attributes${n}`] = { type: "object", required: ["field_0"], properties: attributes };
    schemas[`Thing${n}`] = {
      type: "object",
      required: ["id"],
      properties: { id: { type: "string" }, attributes: ref(`Attributes${n}`) },
    };
    schemas[`Create${n}`] = { type: "object", required: ["data"], properties: { data: ref(`Attributes${n}`) } };
    schemas[`Page${n}`] = {
      type: "object",
      required: ["data"],
      properties: { data: { type: "array", items: ref(`Thing${n}`) } },
    };
    const query: Schema = { type: "object", properties: { cursor: { type: "string" }, size: { type: "integer" } } };
    requests.push(
      { name: `Things${n}ListQuery`, side: "input", schema: query },
      { name: `Things${n}ListResponse`, side: "output", schema: ref(`Page${n}`) },
      { name: `Things${n}CreateBody`, side: "input", schema: ref(`Create${n}`) },
      { name: `Things${n}CreateResponse`, side: "output", schema: ref(`Thing${n}`) },
    );
    paths[`/things${n}`] = {
      get: operation(`things${n}.list`, {
        parameters: [{ name: "cursor", in: "query", schema: { type: "string" } }],
        responses: reply(ref(`Page${n}`)),
      }),
      post: operation(`things${n}.create`, {
        requestBody: { required: true, ...json(ref(`Create${n}`)) },
        responses: reply(ref(`Thing${n}`)),
      }),
    };
  }
  for (let n = 0; n < 100; n++) schemas[`Extra${n}`] = { type: "object", properties: { state: enumerated } };
  return { document: documentOf({ schemas, paths }), requests };
}

describe("a document of 350 operations and 800 schemas", () => {
  it("renders in a moment, and ten calls cost a consumer at most 300 instantiations", async () => {
    const { document, requests } = large();
    const started = performance.now();
    const { types } = await renderTypes(document, requests);
    expect(performance.now() - started).toBeLessThan(60_000);

    const calls = Array.from({ length: 10 }, (_, n) => {
      const at = n * 11;
      return `declare function list${n}(query?: t.Things${at}ListQuery): Promise<t.Things${at}ListResponse>;
        declare function create${n}(body: t.Things${at}CreateBody): Promise<t.Things${at}CreateResponse>;
        export const id${n}: string | undefined = (await list${n}({ size: 1 })).data[0]?.attributes?.related?.[0]?.field_0 ?? "";
        export const made${n} = (await create${n}({ data: { field_0: "x", state: "draft" } })).id;`;
    });
    const base = check({ "use.ts": "export {};" });
    const used = check({ "types.ts": types, "use.ts": `import type * as t from "./types.ts";\n${calls.join("\n")}` });
    expect(used.errors).toEqual([]);
    expect(used.instantiations - base.instantiations).toBeLessThanOrEqual(300);
  });
});
