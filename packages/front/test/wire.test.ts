import { stubFetch } from "@carillon/config/stub-fetch";
import { serve } from "@carillon/config/test-server";
import { describe, expect, test } from "vitest";
import { Front } from "../src/index.ts";
import { apiToken, client, conversation, page } from "./support.ts";

const decoded = (url: URL): string => decodeURIComponent(url.pathname + url.search);

describe("credentials", () => {
  test("a token goes as Bearer", async () => {
    const { fetch, sent } = stubFetch({ body: { id: "cmp_1", name: "Acme", _links: {} } });
    expect((await client({ fetch }).me.get()).id).toBe("cmp_1");
    expect(sent[0]?.headers.get("authorization")).toBe(`Bearer ${apiToken}`);
  });

  test("a channel call is signed for its own channel, for ten seconds, anew each time", async () => {
    const { fetch, sent } = stubFetch({ body: { status: "accepted", message_uid: "u" } });
    const front = new Front({ channel: { secret: "channel_secret_made_up", appId: "app_1" }, fetch });
    const body = { sender: { handle: "a" }, body: "x", metadata: { external_id: "1", external_conversation_id: "1" } };
    await front.channelMessages.syncInbound("cha_123", body);
    await front.channelMessages.syncInbound("cha_456", body);
    const claims = await Promise.all(
      sent.map(({ headers }) => readJwt(headers.get("authorization") ?? "", "channel_secret_made_up")),
    );
    const now = Date.now() / 1000;
    expect(claims).toMatchObject([
      { iss: "app_1", sub: "cha_123" },
      { iss: "app_1", sub: "cha_456" },
    ]);
    for (const { exp } of claims) expect(Math.abs(Number(exp) - now - 10)).toBeLessThan(3);
    expect(claims[0]?.jti).not.toBe(claims[1]?.jti);
  });

  test("the token endpoint is on its own host, with the app's Basic", async () => {
    const { fetch, sent } = stubFetch({ body: {} });
    const front = new Front({ oauthApp: { clientId: "id", clientSecret: "secret" }, fetch });
    await front.oauth.createToken({ grant_type: "refresh_token", refresh_token: "r" });
    expect(sent[0]?.url.href).toBe("https://app.frontapp.com/oauth/token");
    expect(sent[0]?.headers.get("authorization")).toBe(`Basic ${btoa("id:secret")}`);
    expect(sent[0]?.text).toBe("grant_type=refresh_token&refresh_token=r");
  });
});

describe("search", () => {
  test("the text is the path, as one segment", async () => {
    const { fetch, sent } = stubFetch({ body: { ...page(["cnv_1"], null), _total: 1 } });
    const { conversations } = client({ fetch });
    const found = await conversations.search("subject:invoice from:a/b@example.com", { limit: 25 });
    expect(found._total).toBe(1);
    expect(sent[0]?.url.href).toBe(
      "https://api2.frontapp.com/conversations/search/subject%3Ainvoice%20from%3Aa%2Fb%40example.com?limit=25",
    );
  });

  test("the other form, with the text as `q`, works too", async () => {
    const { fetch, sent } = stubFetch({ body: page(["cnv_1"], null) });
    await client({ fetch }).conversations.search("query", { q: "subject:invoice" });
    expect(sent[0]?.url.href).toBe("https://api2.frontapp.com/conversations/search/query?q=subject%3Ainvoice");
  });

  test("and pages, with the text of the first request", async () => {
    const { fetch, sent } = stubFetch({ body: page(["cnv_1"], "t1") }, { body: page(["cnv_2"], null) });
    const found = await client({ fetch }).conversations.search("tag:vip", { limit: 2 }).toArray();
    expect(found.map(({ id }) => id)).toEqual(["cnv_1", "cnv_2"]);
    expect(sent.map(({ url }) => decoded(url))).toEqual([
      "/conversations/search/tag:vip?limit=2",
      "/conversations/search/tag:vip?page_token=t1",
    ]);
  });
});

describe("a merged conversation", () => {
  const merged = (location: string) => ({ status: 301, headers: { location } });

  test("a reply goes to the surviving one: same method, same body, our own host", async () => {
    const { fetch, sent } = stubFetch(merged("https://acme.api.frontapp.com/conversations/cnv_new/messages"), {
      status: 202,
      body: { status: "accepted", message_uid: "uid" },
    });
    expect(await client({ fetch }).messages.reply("cnv_old", { body: "Hi" })).toMatchObject({ status: "accepted" });
    expect(sent.map(({ method, url, json }) => [method, url.href, json])).toEqual([
      ["POST", "https://api2.frontapp.com/conversations/cnv_old/messages", { body: "Hi" }],
      ["POST", "https://api2.frontapp.com/conversations/cnv_new/messages", { body: "Hi" }],
    ]);
  });

  test("so do PUT, PATCH, DELETE with a body, and GET", async () => {
    const again = (path: string) => stubFetch(merged(`https://api2.frontapp.com${path}`), { status: 204 });
    const put = again("/conversations/cnv_new/assignee");
    await client({ fetch: put.fetch }).conversations.updateAssignee("cnv_old", { assignee_id: null });
    const patch = again("/conversations/cnv_new");
    await client({ fetch: patch.fetch }).conversations.update("cnv_old", { status: "archived" });
    const remove = again("/conversations/cnv_new/tags");
    await client({ fetch: remove.fetch }).conversations.removeTags("cnv_old", { tag_ids: ["tag_1"] });
    expect(
      [put, patch, remove].map(({ sent }) => sent[1]).map((last) => [last?.method, last?.url.pathname, last?.json]),
    ).toEqual([
      ["PUT", "/conversations/cnv_new/assignee", { assignee_id: null }],
      ["PATCH", "/conversations/cnv_new", { status: "archived" }],
      ["DELETE", "/conversations/cnv_new/tags", { tag_ids: ["tag_1"] }],
    ]);
    const get = stubFetch(merged("/conversations/cnv_new"), { body: conversation("cnv_new") });
    expect((await client({ fetch: get.fetch }).conversations.get("cnv_old")).id).toBe("cnv_new");
  });

  test("a location elsewhere gets neither body nor token", async () => {
    const evil = await serve((response) => response.end("{}"));
    const front = await serve((response) => response.writeHead(301, { location: `${evil.url}/steal` }).end());
    const { error } = await client({ baseUrl: front.url }).messages.reply("cnv_old", { body: "Hi" }).safe();
    expect(error).toMatchObject({ name: "UnexpectedRedirectError", status: 301, operation: "messages.reply" });
    expect(evil.received).toHaveLength(0);
    await Promise.all([evil.close(), front.close()]);
  });

  test("a redirect that never ends is given up", async () => {
    const { fetch, sent } = stubFetch(({ url }) => merged(`https://api2.frontapp.com${url.pathname}`));
    const { error } = await client({ fetch }).conversations.get("cnv_old").safe();
    expect(error).toMatchObject({ name: "UnexpectedRedirectError" });
    expect(sent.length).toBeLessThan(6);
  });
});

describe("files", () => {
  test("make a reply multipart, with numbered names", async () => {
    let form: FormData | undefined;
    const fetch: typeof globalThis.fetch = async (input, init) => {
      form = await new Request(input, init).formData();
      return Response.json({ status: "accepted" }, { status: 202 });
    };
    const attachments = [new File(["a"], "a.txt"), new File(["b"], "b.txt")];
    const options = { archive: false };
    await client({ fetch }).messages.reply("cnv_1", { body: "Hi", to: ["a@example.com"], options, attachments });
    expect([...(form ?? [])].map(([name, value]) => [name, typeof value === "string" ? value : value.name])).toEqual([
      ["body", "Hi"],
      ["to[0]", "a@example.com"],
      ["options[archive]", "false"],
      ["attachments[0]", "a.txt"],
      ["attachments[1]", "b.txt"],
    ]);
  });

  test("come back as bytes, with the token and a name without a path", async () => {
    const server = await serve((response) => {
      response.writeHead(200, {
        "content-type": "image/png",
        "content-disposition": 'attachment; filename="../a.png"',
      });
      response.end(Uint8Array.of(137, 80, 78, 71));
    });
    const file = await client({ baseUrl: server.url }).attachments.download("fil_1");
    expect(file).toMatchObject({ contentType: "image/png", filename: "a.png" });
    expect(new Uint8Array(await file.arrayBuffer())).toEqual(Uint8Array.of(137, 80, 78, 71));
    expect(server.received[0]?.headers.authorization).toBe(`Bearer ${apiToken}`);
    await server.close();
  });
});

test("an alias with @, + and : is one segment", async () => {
  const { fetch, sent } = stubFetch({ body: {} });
  await client({ fetch }).contacts.get("alt:phone:+15550100");
  await client({ fetch }).teammates.get("alt:email:a+b@example.com");
  expect(sent.map(({ url }) => url.pathname)).toEqual([
    "/contacts/alt%3Aphone%3A%2B15550100",
    "/teammates/alt%3Aemail%3Aa%2Bb%40example.com",
  ]);
});

test("a time of an import that can only be milliseconds is refused", async () => {
  const { fetch, sent } = stubFetch({ body: {} });
  const body = { sender: { handle: "a" }, to: ["b"], body: "x", external_id: "1", created_at: 1735689600000 };
  const { error } = await client({ fetch })
    .messages.import("inb_1", body as never)
    .safe();
  expect(error).toMatchObject({ name: "InvalidRequestError", operation: "messages.import" });
  expect(error?.message).toContain("send 1735689600");
  expect(sent).toHaveLength(0);
});

/** The claims of a signed token, once its signature is found right. */
async function readJwt(authorization: string, secret: string): Promise<Record<string, unknown>> {
  const [head = "", payload = "", signature = ""] = authorization.replace(/^Bearer /, "").split(".");
  const bytes = (text: string) =>
    Uint8Array.from(atob(text.replace(/-/g, "+").replace(/_/g, "/")), (c) => c.charCodeAt(0));
  const encoder = new TextEncoder();
  const hmac = { name: "HMAC", hash: "SHA-256" };
  const key = await crypto.subtle.importKey("raw", encoder.encode(secret), hmac, false, ["verify"]);
  expect(await crypto.subtle.verify("HMAC", key, bytes(signature), encoder.encode(`${head}.${payload}`))).toBe(true);
  expect(JSON.parse(new TextDecoder().decode(bytes(head)))).toEqual({ alg: "HS256", typ: "JWT" });
  return JSON.parse(new TextDecoder().decode(bytes(payload))) as Record<string, unknown>;
}
