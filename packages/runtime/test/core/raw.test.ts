import { json, serve, type TestServer } from "@carillon/config/test-server";
import { afterEach, expect, expectTypeOf, test } from "vitest";
import { createRawClient } from "../../src/raw.ts";
import { acme, createThing, getThing } from "../support/acme.ts";

interface Thing {
  id: string;
  state?: "a" | "b" | (string & {});
}
interface Paths {
  "/things/{id}": {
    get: {
      parameters: { path: { id: string }; query?: { deep?: boolean } };
      responses: {
        200: { content: { "application/json": Thing } };
        404: { content: { "application/json": { error: string } } };
      };
    };
  };
  "/things": {
    post: {
      parameters: { query?: never };
      requestBody: { content: { "application/json": { name: string } } };
      responses: { 201: { content: { "application/json": Thing } } };
    };
  };
}

let server: TestServer;
afterEach(() => server?.close());

test("the reason of an abort comes as it is, whatever it is", async () => {
  const client = createRawClient<Paths>(acme, [getThing], { apiKey: "k", fetch: async () => Response.json({}) });
  const reason = new SyntaxError("mine");
  const call = client.GET("/things/{id}", { params: { path: { id: "1" } }, signal: AbortSignal.abort(reason) });
  await expect(call).rejects.toBe(reason);
});

test("a raw client takes paths and gives data or error, through the same pipeline", async () => {
  server = await serve(
    json(503, {}),
    json(200, { id: "1", state: "new" }),
    json(404, { error: "gone" }),
    json(201, { id: "2" }),
  );
  const client = createRawClient<Paths>(acme, [getThing, createThing], {
    apiKey: "key-made-up",
    baseUrl: server.url,
    retry: { baseDelayMs: 1 },
  });

  const { data, response } = await client.GET("/things/{id}", {
    params: { path: { id: "a/b" }, query: { deep: true } },
  });
  expectTypeOf(data).toEqualTypeOf<Thing | undefined>();
  expect([data, response.status]).toEqual([{ id: "1", state: "new" }, 200]);
  expect(server.received.map(({ url }) => url)).toEqual(["/things/a%2Fb?deep=true", "/things/a%2Fb?deep=true"]);
  expect(server.received[0]?.headers).toMatchObject({ authorization: "Bearer key-made-up", "x-version": "1" });

  const missing = await client.GET("/things/{id}", { params: { path: { id: "x" } } });
  expect([missing.data, missing.error, missing.response.status]).toEqual([undefined, { error: "gone" }, 404]);

  const made = await client.POST("/things", { body: { name: "x" } });
  expect([made.data?.id, server.received[3]?.body, server.received[3]?.headers["content-type"]]).toEqual([
    "2",
    '{"name":"x"}',
    "application/json",
  ]);

  // @ts-expect-error the id is missing
  await expect(client.GET("/things/{id}")).rejects.toThrow("`id` is missing");
  // @ts-expect-error no such path
  await expect(client.GET("/other")).rejects.toThrow("no operation GET /other");
  await expect(client.GET("/things/{id}", { params: { path: { id: ".." } } })).rejects.toThrow("dot segment");
});
