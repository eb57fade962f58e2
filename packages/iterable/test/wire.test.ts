import { stubFetch } from "@carillon/config/stub-fetch";
import { json, serve } from "@carillon/config/test-server";
import { createVirtualPlatform } from "@carillon/config/virtual-platform";
import { describe, expect, test } from "vitest";
import type { IterableClient } from "../src/index.ts";
import { apiKey, campaign, client, refusal, success } from "./support.ts";

describe("credentials and regions", () => {
  test.each([
    [undefined, "https://api.iterable.com/api/channels"],
    ["us", "https://api.iterable.com/api/channels"],
    ["eu", "https://api.eu.iterable.com/api/channels"],
  ] as const)("region %s", async (region, url) => {
    const { fetch, sent } = stubFetch({ body: { channels: [] } });
    await client({ fetch, region }).channels.list();
    expect(sent[0]?.url.href).toBe(url);
    expect(sent[0]?.headers.get("api-key")).toBe(apiKey);
    expect(sent[0]?.headers.has("authorization")).toBe(false);
  });

  test("the key does not follow a redirect", async () => {
    const other = await serve(json(200, {}));
    const first = await serve((response) => response.writeHead(302, { location: `${other.url}/api/channels` }).end());
    const { error } = await client({ baseUrl: first.url }).channels.list().safe();
    expect(error).toMatchObject({ name: "UnexpectedRedirectError" });
    expect(error?.message).toContain("`region`");
    expect(other.received).toHaveLength(0);
    await Promise.all([first.close(), other.close()]);
  });

  const jwtSecret = "made-up-jwt-secret-0123456789abcdef";
  const claimsOf = (headers: Headers | undefined): unknown =>
    JSON.parse(atob(headers?.get("authorization")?.split(".")[1] ?? ""));

  test("a JWT-enabled key signs a token for the user of the call", async () => {
    const platform = createVirtualPlatform({ wall: 1_700_000_000_000 });
    const { fetch, sent } = stubFetch({ body: success });
    const iterable = client({ fetch, platform, jwtSecret });
    await iterable.users.update({ email: "user@example.com", dataFields: {} });
    expect(sent[0]?.headers.get("authorization")).toBe(
      "Bearer eyJhbGciOiJIUzI1NiIsInR5cCI6IkpXVCJ9.eyJlbWFpbCI6InVzZXJAZXhhbXBsZS5jb20iLCJpYXQiOjE3MDAwMDAwMDAsImV4cCI6MTcwMDAwMDMwMH0." +
        "xxHD9hF1424rnP9C22FnwjwUxLUxpS-QcwOuHbvAYgM",
    );
    expect(sent[0]?.headers.get("api-key")).toBe(apiKey);
    await iterable.users.update({ userId: "u-1", dataFields: {} });
    expect(claimsOf(sent[1]?.headers)).toEqual({ userId: "u-1", iat: 1_700_000_000, exp: 1_700_000_300 });
  });

  test.each<[string, (iterable: IterableClient) => PromiseLike<unknown>, object]>([
    ["a query", (i) => i.embeddedMessages.list({ email: "a@example.com" }), { email: "a@example.com" }],
    ["a body", (i) => i.events.trackInAppConsume({ userId: "u-1", messageId: "m" }), { userId: "u-1" }],
    ["a user in the body", (i) => i.commerce.updateCart({ user: { userId: "u-1" }, items: [] }), { userId: "u-1" }],
  ])("the token names the user that stands in %s", async (_, call, user) => {
    const { fetch, sent } = stubFetch({ body: success });
    await call(client({ fetch, jwtSecret }));
    expect(claimsOf(sent[0]?.headers)).toMatchObject(user);
  });

  test("calls that only a server may do bear no token", async () => {
    const { fetch, sent } = stubFetch({ body: success });
    await client({ fetch, jwtSecret }).users.merge({ sourceEmail: "a@example.com", destinationEmail: "b@example.com" });
    expect(sent[0]?.headers.has("authorization")).toBe(false);
  });
});

describe("users", () => {
  test("are named by email or by userId", async () => {
    const { fetch, sent } = stubFetch({ body: { user: { email: "a@example.com" } } });
    const { users } = client({ fetch });
    await users.get("a+b/c@example.com");
    await users.getByUserId("u 1");
    await users.getByEmail({ email: "a+b@example.com" });
    expect(sent.map(({ url }) => url.pathname + url.search)).toEqual([
      "/api/users/a%2Bb%2Fc@example.com",
      "/api/users/byUserId/u%201",
      "/api/users/getByEmail?email=a%2Bb%40example.com",
    ]);
  });

  test("an identifier that is not there is not sent", async () => {
    const { fetch, sent } = stubFetch({ body: success });
    await client({ fetch }).users.update({ email: undefined, userId: "u-1", preferUserId: true });
    expect(sent[0]?.json).toEqual({ userId: "u-1", preferUserId: true });
  });

  test("a bulk update tells what it refused, and is a success", async () => {
    const reply = { successCount: 1, failCount: 1, failedUpdates: { invalidEmails: ["none"] } };
    const { fetch } = stubFetch({ body: reply });
    const result = await client({ fetch }).users.bulkUpdate({ users: [{ email: "a@example.com" }, { email: "none" }] });
    expect(result.failedUpdates?.invalidEmails).toEqual(["none"]);
  });
});

describe("replies", () => {
  test("a success that says otherwise is an error", async () => {
    const { fetch } = stubFetch({ ...refusal(200, "RequestFieldsTypesMismatched", "age is a number") });
    const { error } = await client({ fetch }).users.update({ email: "a@example.com" }).safe();
    expect(error).toMatchObject({ name: "ApiError", status: 200, code: "RequestFieldsTypesMismatched" });
  });

  test("catalogues come out of their wrapping", async () => {
    const items = (id: string, next?: string) => ({
      body: {
        ...success,
        params: {
          catalogItemsWithProperties: [{ itemId: id }],
          totalItemsCount: 2,
          ...(next ? { nextPageUrl: next } : {}),
        },
      },
    });
    const { fetch, sent } = stubFetch(items("a", "/api/catalogs/shoes/items?page=2&pageSize=1"), items("b"));
    const list = client({ fetch }).catalogItems.list("shoes", { pageSize: 1 });
    expect(await list).toMatchObject({ totalItemsCount: 2 });
    expect((await list.toArray()).map(({ itemId }) => itemId)).toEqual(["a", "b"]);
    expect(sent.map(({ url }) => url.search)).toEqual(["?pageSize=1", "?pageSize=1&page=2"]);
  });

  test("so do the types of a catalog's fields", async () => {
    const params = { definedMappings: { city: "string" }, undefinedFields: ["rating"] };
    const { fetch } = stubFetch({ body: { ...success, params } });
    expect(await client({ fetch }).catalogs.getFieldMappings("shoes")).toEqual(params);
  });

  test("a wrong code is a success that says rejected", async () => {
    const { fetch } = stubFetch({ body: { ...success, params: { status: "rejected" } } });
    const body = { code: "000000", phoneNumber: "+15555550100", verificationProfileId: 4 };
    const { params } = await client({ fetch }).smsVerifications.check(body);
    expect(params?.status).toBe("rejected");
  });

  test("text stays text, and nothing is nothing", async () => {
    const text = "Request for double opt-in subscription accepted";
    const { fetch } = stubFetch({ status: 202, body: text, headers: { "content-type": "text/plain" } }, { body: "" });
    const { embeddedMessages, subscriptions } = client({ fetch });
    expect(await subscriptions.startDoubleOptIn({ email: "a@example.com", messageTypeIds: [34] })).toBe(text);
    expect(await embeddedMessages.trackClick({ email: "a@example.com", messageId: "m" })).toBeUndefined();
  });

  test("HTML comes as text, and so does a refusal in plain text", async () => {
    const { fetch, sent } = stubFetch(
      { body: "<p>Hi</p>", headers: { "content-type": "text/html" } },
      { status: 429, body: "Rate limit exceeded. Please try again later.", headers: { "content-type": "text/plain" } },
    );
    const { inAppTemplates } = client({ fetch, retry: { maxAttempts: 1 } });
    const query = { query: { templateId: 682 } };
    expect(await inAppTemplates.preview({ dataFields: {} }, query)).toBe("<p>Hi</p>");
    expect(sent[0]?.url.search).toBe("?templateId=682");
    const { error } = await inAppTemplates.preview({}, query).safe();
    expect(error).toMatchObject({ name: "RateLimitError", status: 429 });
  });

  test("a bare number is one", async () => {
    expect(await client({ fetch: stubFetch({ body: "1234" }).fetch }).lists.getSize(7)).toBe(1234);
  });

  test("the host of a next page is never called", async () => {
    const first = { campaigns: [campaign(1)], nextPageUrl: "https://evil.example/api/campaigns?page=2" };
    const { fetch, sent } = stubFetch({ body: first }, { body: { campaigns: [campaign(2)] } });
    expect(await client({ fetch }).campaigns.list().toArray()).toHaveLength(2);
    expect(sent.map(({ url }) => url.host)).toEqual(["api.iterable.com", "api.iterable.com"]);
  });
});

describe("events", () => {
  test("createdAt is in seconds: what can only be milliseconds is refused, alone and in bulk", async () => {
    const { fetch, sent } = stubFetch({ body: success });
    const { events } = client({ fetch });
    const event = (createdAt: number) => ({ email: "a@example.com", eventName: "x", createdAt });
    await events.track(event(1735689600));
    const alone = await events.track(event(1735689600000)).safe();
    expect(alone.error).toMatchObject({ name: "InvalidRequestError", operation: "events.track" });
    expect(alone.error?.message).toContain("send 1735689600");
    const bulk = await events.trackBulk({ events: [event(1735689600), event(1735689600000)] }).safe();
    expect(bulk.error?.message).toContain("/events/*/createdAt");
    expect(sent).toHaveLength(1);
  });

  test("the id is filled in a copy, and makes a repeat harmless", async () => {
    const { fetch, bodies } = stubFetch({ status: 503, body: {} }, { body: success });
    const event = Object.freeze({ email: "a@example.com", eventName: "x" });
    await client({ fetch, retry: { baseDelayMs: 1 } }).events.track(event);
    expect(event).toEqual({ email: "a@example.com", eventName: "x" });
    const ids = bodies<{ id: string }>().map(({ id }) => id);
    expect(ids).toEqual([expect.stringMatching(/^[0-9a-f-]{36}$/), ids[0]]);
  });

  test("each event of a bulk gets its own, but for those that have one", async () => {
    const { fetch, bodies } = stubFetch({ body: { successCount: 3, failCount: 0 } });
    const events = ["x", "y", "z"].map((eventName) => ({ email: "a@example.com", eventName }));
    const before = structuredClone(events);
    await client({ fetch }).events.trackBulk({ events: [...events, { userId: "1", eventName: "w", id: "mine" }] });
    expect(events).toEqual(before);
    const ids = bodies<{ events: { id: string }[] }>()[0]?.events.map(({ id }) => id);
    expect(ids?.at(-1)).toBe("mine");
    expect(new Set(ids).size).toBe(4);
  });

  test("a send has no such id, and is not repeated", async () => {
    const { fetch, sent } = stubFetch({ status: 500, body: {} });
    const { error } = await client({ fetch }).emails.send({ campaignId: 7, recipientEmail: "a@example.com" }).safe();
    expect(error).toMatchObject({ name: "ServerError", mayHaveBeenProcessed: true });
    expect(sent).toHaveLength(1);
  });
});

describe("exports", () => {
  const query = { dataTypeName: "emailSend", range: "Today" } as const;

  test("rows come one by one, whole, however the bytes are cut", async () => {
    const rows = [{ email: "zoë@example.com" }, { email: "b@example.com", note: "naïve ☕" }];
    const bytes = new TextEncoder().encode(rows.map((row) => `${JSON.stringify(row)}\n`).join(""));
    const server = await serve(async (response) => {
      response.writeHead(200, { "content-type": "application/x-json-stream" });
      for (const byte of bytes) {
        response.write(Uint8Array.of(byte));
        if (byte > 127) await new Promise((resolve) => setTimeout(resolve, 1));
      }
      response.end();
    });
    const found: unknown[] = [];
    const stream = await client({ baseUrl: server.url }).exports.streamJson({
      ...query,
      onlyFields: ["email", "note"],
    });
    for await (const row of stream) found.push(row);
    expect(found).toEqual(rows);
    expect(server.received[0]?.url).toBe(
      "/export/data.json?dataTypeName=emailSend&range=Today&onlyFields=email&onlyFields=note",
    );
    await server.close();
  });

  test("the people of a list come line by line, no faster than they are read", async () => {
    let written = 0;
    const lines = "someone@example.com\n".repeat(4_096);
    const server = await serve((response) => {
      response.writeHead(200, { "content-type": "text/plain" });
      const pump = (): void => {
        while (!response.destroyed) {
          written += lines.length;
          if (!response.write(lines)) return void response.once("drain", pump);
        }
      };
      pump();
    });
    const users = await client({ baseUrl: server.url }).lists.streamUsers({ listId: 7 });
    const first: string[] = [];
    for await (const user of users) {
      first.push(user);
      if (first.length === 1) await new Promise((resolve) => setTimeout(resolve, 200));
      if (first.length === 3) break;
    }
    expect(first).toEqual(Array(3).fill("someone@example.com"));
    expect(written).toBeLessThan(32 * 1024 * 1024);
    await expect.poll(() => server.sockets.size).toBe(0);
    await server.close();
  });

  test("CSV comes as lines", async () => {
    const server = await serve((response) => response.end("email,campaignId\r\na@example.com,7\r\n"));
    const lines: string[] = [];
    for await (const line of await client({ baseUrl: server.url }).exports.streamCsv(query)) lines.push(line);
    expect(lines).toEqual(["email,campaignId", "a@example.com,7"]);
    await server.close();
  });

  test("a stream may be longer than any reply, and may be left early", async () => {
    let written = 0;
    const line = `${"x".repeat(1023)}\n`.repeat(256);
    const server = await serve((response) => {
      const pump = (): void => {
        while (!response.destroyed) {
          written += line.length;
          if (!response.write(line)) return void response.once("drain", pump);
        }
      };
      pump();
    });
    let count = 0;
    for await (const _ of await client({ baseUrl: server.url, maxResponseBytes: 1_000_000 }).exports.streamCsv(query)) {
      if (++count === 8_000) break;
    }
    await expect.poll(() => server.sockets.size).toBe(0);
    expect(written).toBeLessThan(32 * 1024 * 1024);
    await server.close();
  });

  test("an abort ends a stream with its reason", async () => {
    const server = await serve((response) => {
      response.writeHead(200);
      response.write('{"row":1}\n');
    });
    const controller = new AbortController();
    const reason = new Error("enough");
    const options = { signal: controller.signal };
    const stream = await client({ baseUrl: server.url }).exports.streamJson(query, options);
    const read = async () => {
      for await (const row of stream) {
        expect(row).toEqual({ row: 1 });
        controller.abort(reason);
      }
    };
    await expect(read()).rejects.toBe(reason);
    await expect.poll(() => server.sockets.size).toBe(0);
    await server.close();
  });

  test("a stream that breaks off, falls silent or holds no JSON is an error after the rows before it", async () => {
    const run = async (end: (response: { destroy(): void; end(text?: string): void }) => void) => {
      const server = await serve((response) => {
        response.writeHead(200);
        response.write('{"row":1}\n', () => setTimeout(() => end(response as never), 20));
      });
      const rows: unknown[] = [];
      const stream = await client({ baseUrl: server.url, timeoutMs: 200 }).exports.streamJson(query);
      const error = await (async () => {
        for await (const row of stream) rows.push(row);
      })().catch((reason: unknown) => reason);
      await server.close();
      expect(rows).toEqual([{ row: 1 }]);
      return error;
    };
    expect(await run((response) => response.destroy())).toMatchObject({ name: "ConnectionError" });
    expect(await run(() => undefined)).toMatchObject({ name: "TimeoutError" });
    expect(await run((response) => response.end("<html>\n"))).toMatchObject({ name: "ResponseParseError" });
  });
});
