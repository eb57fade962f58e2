import { expect, test } from "vitest";
import { emitDocument } from "../../src/emit/document.ts";
import type { OpenApiDocument } from "../../src/load/openapi.ts";

test("the spec has a line for each operation and each schema, and no white space below", () => {
  const document = {
    openapi: "3.1.0",
    info: { title: "A", description: undefined },
    tags: [{ name: "a" }],
    paths: { "/a": { get: { responses: { 200: { description: "All" } } }, post: {} }, "/none": {} },
  } as unknown as OpenApiDocument;
  const text = emitDocument(document);
  expect(JSON.parse(text)).toEqual(JSON.parse(JSON.stringify(document)));
  expect(text.split("\n")).toEqual([
    ...["{", '  "openapi": "3.1.0",', '  "info": {', '    "title": "A"', "  },"],
    ...['  "tags": [{"name":"a"}],', '  "paths": {', '    "/a": {'],
    ...['      "get": {"responses":{"200":{"description":"All"}}},', '      "post": {}', "    },"],
    ...['    "/none": {}', "  }", "}", ""],
  ]);
});
