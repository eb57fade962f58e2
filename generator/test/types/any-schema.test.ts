import * as fc from "fast-check";
import { expect, it } from "vitest";
import { renderTypes } from "../../src/emit/types/render.ts";
import type { Schema } from "../../src/load/openapi.ts";
import { check } from "./check.ts";
import { documentOf, exchange, ref } from "./document.ts";

const names = ["id", "kind", "page[size]", "2fa", "a-b", "constructor"];
const scalar = fc.constantFrom<"string" | "integer" | "number" | "boolean">("string", "integer", "number", "boolean");
const literal = fc.oneof(
  fc.constantFrom("a", "b", "it's", "x\ny", "é"),
  fc.integer({ min: -3, max: 3 }),
  fc.constant(null),
);

const { schema } = fc.letrec<{ schema: Schema }>((tie) => {
  const list = fc.array(tie("schema"), { minLength: 1, maxLength: 3 });
  const properties = fc.dictionary(fc.constantFrom(...names), tie("schema"), { maxKeys: 4, noNullPrototype: true });
  const fields = {
    type: fc.constant("object" as const),
    properties,
    required: fc.uniqueArray(fc.constantFrom(...names), { maxLength: 3 }),
    additionalProperties: fc.oneof(fc.boolean(), tie("schema")),
    description: fc.constantFrom("One line", "Two\nlines", "*/ ends"),
    readOnly: fc.boolean(),
    writeOnly: fc.boolean(),
  };
  const unions = { allOf: list, anyOf: list, oneOf: list, discriminator: fc.constant({ propertyName: "kind" }) };
  const object = fc.oneof(
    fc.record(fields, { requiredKeys: ["type", "properties"] }),
    fc.record({ ...fields, ...unions }, { requiredKeys: [] }),
  );
  return {
    schema: fc.oneof(
      { depthSize: "small", withCrossShrink: true },
      scalar.map((type): Schema => ({ type })),
      scalar.map((type): Schema => ({ type: [type, "null"] })),
      fc.uniqueArray(literal, { minLength: 1, maxLength: 4 }).map((values): Schema => ({ enum: values })),
      literal.map((value): Schema => ({ const: value })),
      fc.constantFrom<Schema>(ref("Base"), ref("State"), { ...ref("Base"), required: ["name"] }, true, false, {}),
      fc.constant<Schema>({ type: "string", format: "binary" }),
      object,
      tie("schema").map((items): Schema => ({ type: "array", items })),
      fc.tuple(list, tie("schema")).map(([prefixItems, items]): Schema => ({ type: "array", prefixItems, items })),
      object.map((value): Schema => ({ ...value, type: ["object", "null"] })),
    ),
  };
});

it("any schema gives types that compile, the same ones each time", async () => {
  await fc.assert(
    fc.asyncProperty(fc.array(schema, { minLength: 15, maxLength: 25 }), async (list) => {
      const schemas: Record<string, Schema> = {
        Base: { type: "object", properties: { id: { type: "string" }, name: { type: "string" }, state: ref("State") } },
        State: { enum: ["on", "off"] },
        ...Object.fromEntries(list.map((item, at) => [`Schema${at}`, item])),
      };
      const all = Object.keys(schemas);
      const document = documentOf({ schemas, paths: exchange(all, all) });
      const { types, paths } = await renderTypes(document, []);
      expect(check({ "types.ts": types, "paths.ts": paths }).errors, types).toEqual([]);
      expect(types).not.toMatch(/\b(Omit|Record|WithRequired|components)\b/);
      expect((await renderTypes(document, [])).types).toBe(types);
    }),
    { numRuns: 25 },
  );
});
