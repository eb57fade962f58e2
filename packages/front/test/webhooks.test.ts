import { webhookVectors } from "@carillon/config/webhook-vectors";
import { describe, expect, expectTypeOf, test } from "vitest";
import { challengeResponse, signTestWebhook, verifyWebhook } from "../src/generated/webhooks.ts";
import type { FrontApplicationWebhookEvent, FrontRuleWebhookEvent } from "../src/index.ts";

const sentAt = 1767225600456;
const now = sentAt + 1000;
const window = { stale: sentAt + 300_001, future: sentAt - 300_001 };
const application = {
  name: "an application webhook",
  secret: "app_signing_key_made_up",
  body: '{"type":"inbound_received","authorization":{"id":"cmp_abc"},"payload":{"id":"evt_1"}}',
  headers: {
    "x-front-signature": "OIXzg3GJh2EUcpb9+pXyOrEQ0Y/WwUjHjFI2ChONSFs=",
    "x-front-request-timestamp": String(sentAt),
  },
  options: { now },
  ...window,
};
const rule = {
  name: "a rule webhook",
  secret: "rule_api_secret_made_up",
  body: '{"id":"evt_1","type":"inbound"}',
  headers: { "x-front-signature": "OBtkaOKOrdDgBqr6GisrFVLFgYo=" },
  options: { scheme: "rule" },
};
const channelKey = "channel_secret_made_up";

describe("webhooks", () => {
  webhookVectors(verifyWebhook, [
    application,
    rule,
    {
      name: "a channel request",
      secret: channelKey,
      body: '{"type":"message","payload":{"id":"msg_1"}}',
      headers: {
        "x-front-signature": "abht969HMfXHaomWa4/qRRe+TVdb7wYgyPaoyAqGJaI=",
        "x-front-request-timestamp": String(sentAt),
      },
      options: { scheme: "channel", now },
      ...window,
    },
    {
      name: "a channel DELETE, which signs the word undefined",
      secret: channelKey,
      body: "",
      headers: {
        "x-front-signature": "3h0m9XjN30MKBwpqchzqlW0nkNmCoDcxgfaXRtbcjH0=",
        "x-front-request-timestamp": String(sentAt),
      },
      options: { scheme: "channel", method: "DELETE", now },
      ...window,
    },
  ]);

  test("the schemes are not taken for one another", async () => {
    const { body, headers, secret } = rule;
    await expect(verifyWebhook(body, headers, secret)).rejects.toThrow();
    await expect(
      verifyWebhook(application.body, application.headers, application.secret, { scheme: "rule" }),
    ).rejects.toThrow();
  });

  test("events are typed by their scheme", async () => {
    const event = await verifyWebhook(application.body, application.headers, application.secret, { now });
    expectTypeOf(event).toEqualTypeOf<FrontApplicationWebhookEvent>();
    expect(event.type).toBe("inbound_received");
    const other = await verifyWebhook(rule.body, rule.headers, rule.secret, { scheme: "rule" });
    expectTypeOf(other).toEqualTypeOf<FrontRuleWebhookEvent>();
    // @ts-expect-error there is no such scheme
    await expect(verifyWebhook(rule.body, rule.headers, rule.secret, { scheme: "rules" })).rejects.toThrow(
      /schemes are/,
    );
  });

  test("a rule webhook has no time to judge by, and says so when asked", async () => {
    const { body, headers, secret } = rule;
    await expect(verifyWebhook(body, headers, secret, { scheme: "rule", toleranceMs: 1000 })).rejects.toMatchObject({
      name: "ConfigurationError",
    });
  });

  test("the challenge of a request that was verified is echoed as text", async () => {
    const body = '{"type":"sync","authorization":{"id":"cmp_abc"}}';
    const headers = { ...(await signTestWebhook(body, application.secret)), "X-Front-Challenge": "say-this" };
    await verifyWebhook(body, headers, application.secret);
    expect(challengeResponse(headers)).toMatchObject({ status: 200, body: "say-this" });
    expect(challengeResponse(headers)?.headers["content-type"]).toMatch(/^text\/plain/);
    expect(challengeResponse(application.headers)).toBeUndefined();
  });
});
