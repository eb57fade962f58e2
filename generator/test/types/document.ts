import type { OpenApiDocument, OperationObject, PathItem, Schema } from "../../src/load/openapi.ts";

export interface Parts {
  schemas?: Record<string, Schema>;
  paths?: Record<string, PathItem>;
  webhooks?: OpenApiDocument["webhooks"];
}

/** A document with only what types are made from. */
export function documentOf({ schemas = {}, paths = {}, webhooks = {} }: Parts): OpenApiDocument {
  return {
    openapi: "3.1.0",
    info: { title: "Test", version: "1" },
    servers: [{ url: "https://api.test.example" }],
    tags: [],
    paths,
    webhooks,
    components: { schemas, securitySchemes: {} },
    "x-sdk": { name: "Test", hosts: {}, credentials: {}, limits: {}, errors: { message: [] } },
  };
}

export const ref = (name: string) => ({ $ref: `#/components/schemas/${name}` });

export function operation(id: string, parts: Partial<OperationObject> = {}): OperationObject {
  return { operationId: id, tags: ["test"], summary: id, responses: {}, ...parts };
}

export const json = (schema: Schema) => ({ content: { "application/json": { schema } } });

export const reply = (schema: Schema) => ({ "200": { description: "ok", ...json(schema) } });

/** Paths that send the components named first and get those named second. */
export function exchange(sent: readonly string[], got: readonly string[]): Record<string, PathItem> {
  const posts = sent.map((name): [string, PathItem] => [
    `/in/${name}`,
    { post: operation(`in.${name}`, { requestBody: { required: true, ...json(ref(name)) } }) },
  ]);
  const gets = got.map((name): [string, PathItem] => [
    `/out/${name}`,
    { get: operation(`out.${name}`, { responses: reply(ref(name)) }) },
  ]);
  return Object.fromEntries([...posts, ...gets]);
}
