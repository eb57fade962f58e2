import { webhookVectors } from "@carillon/config/webhook-vectors";
import { describe, expect, expectTypeOf, test } from "vitest";
import { verifyWebhook } from "../src/generated/webhooks.ts";
import type { BrazeWebhookEvent } from "../src/index.ts";

const secret = "made-up-braze-token-123";
const body =
  '{"dispatch_id":"d1","status":"delivered","metadata":{"campaign_api_id":"c1","delivered_at":"2026-01-02T03:04:05.678+00:00"}}';
const headers = { "X-Webhook-Token": secret };

describe("webhooks", () => {
  webhookVectors(verifyWebhook, [
    { name: "a delivery with a token of one's own", body, headers, secret, unsigned: true },
  ]);

  test.each([
    {},
    { "X-Webhook-Token": "" },
    { "X-Webhook-Token": "made-up-braze-token-124" },
    { "X-Webhook-Token": `${secret}4` },
  ])("%j is refused", async (wrong) => {
    await expect(verifyWebhook(body, wrong, secret)).rejects.toMatchObject({ name: "WebhookVerificationError" });
  });

  test("the event is typed", async () => {
    const event = await verifyWebhook(body, headers, secret);
    expectTypeOf(event).toEqualTypeOf<BrazeWebhookEvent>();
    if (!("dispatch_id" in event)) throw new Error("expected a postback");
    expect(event.status).toBe("delivered");
  });
});
