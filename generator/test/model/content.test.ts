import { expect, test } from "vitest";
import type { OpenApiDocument } from "../../src/load/openapi.ts";
import { replyContent } from "../../src/model/content.ts";

const document = { components: { schemas: {} } } as unknown as OpenApiDocument;

test.each([
  ["application/json", undefined, "json"],
  ["application/vnd.api+json", undefined, "json"],
  ["application/x-json-stream", undefined, "ndjson"],
  ["text/csv", undefined, "lines"],
  ["text/plain", "lines", "lines"],
  ["text/plain; charset=utf-8", undefined, "text"],
  ["text/html", undefined, "text"],
  ["text/csv", "binary", "bytes"],
  ["application/pdf", "binary", "bytes"],
])("a reply of %s with the format %s is read as %s", (mediaType, format, kind) => {
  const schema = { type: "string" as const, ...(format ? { format } : {}) };
  const reply = { description: "It", content: { [mediaType]: { schema } } };
  expect(replyContent(document, "get", { status: 200, reply }).kind).toBe(kind);
});
