import { type Reply, stubFetch } from "@carillon/config/stub-fetch";
import { json, serve, type TestServer } from "@carillon/config/test-server";
import { afterEach, describe, expect, expectTypeOf, test } from "vitest";
import type { Operation } from "../../src/operation.ts";
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

describe("a raw call", () => {
  const operations: Operation[] = [
    getThing,
    createThing,
    { ...createThing, id: "things.put", method: "PUT" },
    { ...createThing, id: "things.patch", method: "PATCH", contentType: "application/merge-patch+json" },
    { ...createThing, id: "things.delete", method: "DELETE" },
    { id: "things.head", method: "HEAD", path: "/things", response: "exists" },
  ];
  type Loose = Record<
    string,
    (path: string, init?: object) => Promise<{ data?: unknown; error?: unknown; response: Response }>
  >;
  const raw = (...replies: Reply[]) => {
    const { fetch, sent } = stubFetch(...replies);
    const client = createRawClient(acme, operations, { apiKey: "key-made-up", fetch, retry: false });
    return { client: client as unknown as Loose, sent };
  };
  const one = { params: { path: { id: "1" } } };

  test.each(["POST", "PUT", "PATCH", "DELETE"])("%s sends its body as the operation says", async (method) => {
    const { client, sent } = raw({ body: { ok: true } });
    expect((await client[method]!("/things", { body: { a: 1 }, headers: { "x-mine": "1" } })).data).toEqual({
      ok: true,
    });
    expect(sent[0]).toMatchObject({ method, json: { a: 1 } });
    expect(sent[0]!.headers.get("x-mine")).toBe("1");
    expect(sent[0]!.headers.get("content-type")).toBe(
      method === "PATCH" ? "application/merge-patch+json" : "application/json",
    );
  });
  test("HEAD has an answer and no body", async () => {
    const { client, sent } = raw({ headers: { "x-count": "7" } });
    expect((await client.HEAD!("/things")).response.headers.get("x-count")).toBe("7");
    expect(sent[0]?.method).toBe("HEAD");
  });
  test("without arguments has neither path nor query", async () => {
    const { client, sent } = raw({ body: {} });
    await client.POST!("/things", { body: {} });
    await client.POST!("/things", { body: {}, params: { query: { a: [1, 2] } } });
    expect(sent.map(({ url }) => url.href)).toEqual([
      "https://api.acme.test/things",
      "https://api.acme.test/things?a=1&a=2",
    ]);
  });
  test("of a path that nobody described is refused by name", async () => {
    const { client, sent } = raw({});
    await expect(client.GET!("/other")).rejects.toMatchObject({
      name: "InvalidRequestError",
      message: "Acme has no operation GET /other.",
    });
    await expect(client.PUT!("/things/{id}", one)).rejects.toThrow("Acme has no operation PUT /things/{id}.");
    expect(sent).toHaveLength(0);
  });
  test("with a signal that is none is refused", async () => {
    await expect(raw({}).client.GET!("/things/{id}", { ...one, signal: {} })).rejects.toMatchObject({
      name: "InvalidRequestError",
      message: "things.get: the option `signal` must be an AbortSignal.",
    });
  });
  test("with arguments that cannot be read is refused, with the cause", async () => {
    const { client, sent } = raw({});
    const headers = { "bad name": "x" };
    await expect(client.GET!("/things/{id}", { ...one, headers })).rejects.toMatchObject({
      name: "InvalidRequestError",
      message: "Acme GET: an argument cannot be read.",
      cause: expect.any(Error),
    });
    expect(sent).toHaveLength(0);
  });
  test("whose reply is no JSON says so, and shows it on request", async () => {
    const { client } = raw({ body: "<html>", headers: { "x-mine": "1" } });
    const refused = client.GET!("/things/{id}", one);
    await expect(refused).rejects.toMatchObject({
      name: "ResponseParseError",
      status: 200,
      message: 'Acme: the reply with status 200 is not JSON. Pass `parseAs: "text"` to see it.',
    });
    expect(((await refused.catch((error) => error)) as { headers: Headers }).headers.get("x-mine")).toBe("1");
    expect((await client.GET!("/things/{id}", { ...one, parseAs: "text" })).data).toBe("<html>");
  });
  test("that fails on its way tells how", async () => {
    const fetch = async () => Promise.reject(new SyntaxError("fetch failed"));
    const client = createRawClient(acme, operations, { apiKey: "k", fetch, retry: false }) as unknown as Loose;
    await expect(client.GET!("/things/{id}", one)).rejects.toMatchObject({ name: "ConnectionError" });
  });
});

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
