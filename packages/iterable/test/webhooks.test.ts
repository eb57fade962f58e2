import { webhookVectors } from "@carillon/config/webhook-vectors";
import { describe, expect, expectTypeOf, test } from "vitest";
import { verifyWebhook } from "../src/generated/webhooks.ts";
import type { IterableClientWebhookEvent } from "../src/index.ts";

const secret = "made-up-iterable-token-42";
const body = '{"email":"a@example.com","eventName":"emailOpen","dataFields":{"campaignId":7,"messageId":"m1"}}';
const vector = { body, secret, unsigned: true };

describe("webhooks", () => {
  webhookVectors(verifyWebhook, [
    { ...vector, name: "OAuth2", headers: { Authorization: `OAuth2 ${secret}` } },
    { ...vector, name: "Basic", headers: { Authorization: `Basic ${secret}` } },
    { ...vector, name: "Basic without the word", headers: { Authorization: secret } },
  ]);

  test.each([
    {},
    { Authorization: "" },
    { Authorization: `Bearer ${secret}` },
    { Authorization: "OAuth2 made-up-iterable-token-43" },
  ])("%j is refused", async (headers) => {
    await expect(verifyWebhook(body, headers, secret)).rejects.toMatchObject({ name: "WebhookVerificationError" });
  });

  test("the event is typed", async () => {
    const event = await verifyWebhook(body, { Authorization: secret }, secret);
    expectTypeOf(event).toEqualTypeOf<IterableClientWebhookEvent>();
    expect(event.eventName).toBe("emailOpen");
  });
});
