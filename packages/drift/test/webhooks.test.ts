import { webhookVectors } from "@carillon/config/webhook-vectors";
import { describe, expect, expectTypeOf, test } from "vitest";
import { verifyWebhook } from "../src/generated/webhooks.ts";
import type { NewMessageEvent } from "../src/index.ts";

const secret = "made-up-drift-verification-token";
const body = `{"orgId":4242,"type":"new_message","token":"${secret}","data":{"id":1,"conversationId":2,"type":"chat"}}`;
const headers = { "X-Verification-Token": secret };
const refused = { name: "WebhookVerificationError" };

describe("webhooks", () => {
  webhookVectors(verifyWebhook, [{ name: "a delivery with the token", body, headers, secret, unsigned: true }]);

  test("the token in the body stands in for the header, where that is missing", async () => {
    expect(await verifyWebhook(body, {}, secret)).toMatchObject({ type: "new_message" });
    await expect(verifyWebhook(body.replace(secret, `${secret.slice(0, -1)}N`), {}, secret)).rejects.toMatchObject(
      refused,
    );
  });

  test("both must be right", async () => {
    const other = body.replace(secret, "another-token");
    await expect(verifyWebhook(other, headers, secret)).rejects.toMatchObject(refused);
    await expect(
      verifyWebhook(body, { "X-Verification-Token": `${secret.slice(0, -1)}N` }, secret),
    ).rejects.toMatchObject(refused);
    await expect(verifyWebhook('{"type":"new_message"}', headers, secret)).rejects.toMatchObject(refused);
  });

  test("the type of the event tells its data", async () => {
    const event = await verifyWebhook(body, headers, secret);
    if (event.type !== "new_message") throw new Error("expected a message");
    expectTypeOf(event).toEqualTypeOf<NewMessageEvent>();
    expect(event.data.conversationId).toBe(2);
  });
});
