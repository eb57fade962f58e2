import { webhookVectors } from "@carillon/config/webhook-vectors";
import { describe, expect, expectTypeOf, test } from "vitest";
import spec from "../openapi.json" with { type: "json" };
import { signTestWebhook, verifyWebhook } from "../src/generated/webhooks.ts";
import type { CrispPluginWebhookEvent } from "../src/index.ts";

const secret = "whsec_crisp_made_up";
const at = "1767225600456";
const hook = {
  name: "a plugin hook",
  secret,
  body: '{"event":"message:send","data":{"content":"hi"}}',
  headers: {
    "X-Crisp-Signature": "6b08378791bc37c067496ae87ef06572cae83688a64c9a3e62f9d71fc341f89b",
    "X-Crisp-Request-Timestamp": at,
  },
};
const utf8 =
  '{"website_id":"8c842203-0000-4000-8000-000000000001","event":"message:send","data":{"website_id":"8c842203-0000-4000-8000-000000000001",' +
  '"session_id":"session_00000000-0000-4000-8000-000000000002","inbox_id":null,"type":"text","origin":"chat","content":"café 👋",' +
  '"from":"user","fingerprint":163300000001,"timestamp":1767225600000},"timestamp":1767225600123}';

describe("webhooks", () => {
  webhookVectors(verifyWebhook, [
    hook,
    {
      name: "a plugin hook beyond ASCII",
      secret,
      body: utf8,
      headers: {
        "X-Crisp-Signature": "ba9cfa2de27147636e4bda235ec4eaa5777aa31907d32f66f93c689522eb64c6",
        "X-Crisp-Request-Timestamp": at,
      },
    },
    {
      ...hook,
      name: "a plugin hook whose age is judged",
      options: { toleranceMs: 300_000, now: Number(at) },
      stale: Number(at) + 300_001,
      future: Number(at) - 300_001,
    },
    {
      name: "a call of Hugo",
      secret: "mcp_made_up",
      body: '{"jsonrpc":"2.0","id":1,"method":"tools/list"}',
      headers: {
        "X-Crisp-Signature": "sha256=84415a31bab1b777c3b70adfb9ce8af7ea0b3ea9365f970d61a4b61c470ee7f7",
        "X-Crisp-Timestamp": "1767225600",
        "X-Crisp-Website-Id": "8c842203-0000-4000-8000-000000000001",
      },
      options: { scheme: "hugo" },
    },
  ]);

  test("a website hook is known by the key in one's own URL", async () => {
    const url = "https://app.example/hook?key=made-up-url-key";
    const event = await verifyWebhook(hook.body, {}, "made-up-url-key", { scheme: "website", url });
    expect(event).toMatchObject({ event: "message:send" });
    const refused = { name: "WebhookVerificationError" };
    await expect(verifyWebhook(hook.body, {}, "another", { scheme: "website", url })).rejects.toMatchObject(refused);
    const twice = `${url}&key=made-up-url-key`;
    await expect(
      verifyWebhook(hook.body, {}, "made-up-url-key", { scheme: "website", url: twice }),
    ).rejects.toMatchObject(refused);
  });

  test("the event tells its data", async () => {
    const headers = {
      ...hook.headers,
      "X-Crisp-Signature": "ba9cfa2de27147636e4bda235ec4eaa5777aa31907d32f66f93c689522eb64c6",
    };
    const event = await verifyWebhook(utf8, headers, secret);
    expectTypeOf(event).toEqualTypeOf<CrispPluginWebhookEvent>();
    if (event.event !== "message:send") throw new Error("expected a message");
    expect(event.data.fingerprint).toBe(163300000001);
  });

  const { hook: _, "mcp:request": __, ...events } = spec.webhooks;
  const named = Object.entries(events).map(([name, { post }]) => {
    const { example } = post.requestBody.content["application/json"];
    return [name, JSON.stringify(example)] as const;
  });

  test("there are 82 events", () => {
    expect(named).toHaveLength(82);
    type Names = CrispPluginWebhookEvent["event"];
    expectTypeOf<
      "session:set_opened" | "widget:action:processed" | "bucket:url:processing:generated"
    >().toExtend<Names>();
    // @ts-expect-error the visitor's message is `message:send`
    expectTypeOf<"message:sent">().toExtend<Names>();
  });

  test.each(named)("%s is verified and told by its name", async (name, body) => {
    const event = await verifyWebhook(body, await signTestWebhook(body, secret), secret);
    expect(event.event).toBe(name);
    const forged = body.replace(name, "session:removed2");
    await expect(verifyWebhook(forged, await signTestWebhook(body, secret), secret)).rejects.toMatchObject({
      name: "WebhookVerificationError",
    });
  });

  test("each event has data of its own", async () => {
    const body = named.find(([name]) => name === "session:sync:rating")?.[1] ?? "";
    const event = await verifyWebhook(body, await signTestWebhook(body, secret), secret);
    if (event.event !== "session:sync:rating") throw new Error("expected a rating");
    expectTypeOf(event.data.rating.stars).toEqualTypeOf<number>();
    expect(event.data.rating).toEqual({ stars: 5, comment: "Thanks" });
  });
});
