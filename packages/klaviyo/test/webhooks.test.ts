import { webhookVectors } from "@carillon/config/webhook-vectors";
import { describe, expect, expectTypeOf, test } from "vitest";
import { signTestWebhook, verifyWebhook } from "../src/generated/webhooks.ts";
import type { KlaviyoWebhookEvent } from "../src/index.ts";

const secret = "made-up-klaviyo-secret-0001";
/** The header is five hours ahead of the time in the body, as Klaviyo sends it. */
const timestamp = "Fri, 02 Jan 2026 08:04:05 GMT";
const body =
  '{"data":[{"topic":"event:klaviyo.opened_email","external_id":"EvT123","payload":{"data":{"type":"event","id":"EvT123"}}}],' +
  '"meta":{"klaviyo_account_id":"AbC123","klaviyo_webhook_id":"01HEXAMPLEWEBHOOK","timestamp":"2026-01-02T03:04:05.678901+00:00","version":"2024-06-28"}}';
const headers = {
  "Klaviyo-Signature": "229e5cf6037fed703c229b7fc4e30d113d4c23b22789a3e330302a61ba5c8289",
  "Klaviyo-Timestamp": timestamp,
  "Klaviyo-Webhook-Id": "01HEXAMPLEWEBHOOK",
};
const now = Date.parse("2026-01-02T03:06:00Z");

describe("webhooks", () => {
  webhookVectors(verifyWebhook, [
    {
      name: "a system webhook",
      body,
      headers,
      secret,
      options: { now },
      stale: Date.parse("2026-01-02T03:09:06Z"),
      future: Date.parse("2026-01-02T02:59:05Z"),
    },
  ]);

  test("the event is typed, and an unknown topic passes", async () => {
    const event = await verifyWebhook(body, headers, secret, { now });
    expectTypeOf(event).toEqualTypeOf<KlaviyoWebhookEvent>();
    expect(event.data[0]?.topic).toBe("event:klaviyo.opened_email");
    const own = body.replace("event:klaviyo.opened_email", "event:api.viewed_product");
    const signed = await signTestWebhook(own, secret);
    expect((await verifyWebhook(own, signed, secret, { now })).data[0]?.topic).toBe("event:api.viewed_product");
  });

  test("the signature covers the bytes, so text beyond ASCII fits", async () => {
    const note = '{"note":"zażółć – ünïcode ✓"}';
    const signed = await signTestWebhook(note, secret, {
      headers: { "Klaviyo-Timestamp": timestamp, "Klaviyo-Webhook-Id": "x" },
    });
    expect(signed["Klaviyo-Signature"]).toBe("b41dd5a53cfff1275397c08839e757cc9641bdcaea39a6dcdfd139906fcb1dd5");
  });

  test("upper-case hex, a prefix and a signature without the timestamp are refused", async () => {
    const { "Klaviyo-Signature": signature } = headers;
    for (const wrong of [`sha256=${signature}`, signature.slice(0, 32), `${signature}00`, ""]) {
      const changed = { ...headers, "Klaviyo-Signature": wrong };
      await expect(verifyWebhook(body, changed, secret, { now })).rejects.toThrow();
    }
  });
});
