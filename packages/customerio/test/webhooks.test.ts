import { webhookVectors } from "@carillon/config/webhook-vectors";
import { describe, expect, expectTypeOf, test } from "vitest";
import { verifyWebhook } from "../src/generated/webhooks.ts";
import type { EmailReport } from "../src/index.ts";

const secret = "made-up-signing-key-0123456789";
const sentAt = 1_700_000_000_000;
const report = {
  name: "a report",
  secret,
  body:
    '{"metric":"sent","event_id":"01HEXAMPLE0000000000000000","object_type":"email","timestamp":1700000000,' +
    '"data":{"delivery_id":"RAECAAFwnUSneIa0ZXkmq8EdkAM=","recipient":"person@example.com"}}',
  headers: {
    "X-CIO-Signature": "51c67c29433539cb28ed93018fed8507d1750e04f7ce8b60cd26f27eb71eb016",
    "X-CIO-Timestamp": "1700000000",
  },
};

describe("webhooks", () => {
  webhookVectors(verifyWebhook, [
    report,
    {
      name: "text beyond ASCII",
      secret,
      body: '{"name":"café ☕"}',
      headers: {
        "X-CIO-Signature": "4d2ba1f97bcebc13b748b06446004134f8133312f2599468deea271071c32d95",
        "X-CIO-Timestamp": "1700000000",
      },
    },
    {
      ...report,
      name: "a report whose age is judged",
      options: { toleranceMs: 300_000, now: sentAt },
      stale: sentAt + 301_000,
      future: sentAt - 301_000,
    },
  ]);

  test("age is not judged unless asked: retries go on for seven days", async () => {
    const now = sentAt + 6 * 86_400_000;
    expect(await verifyWebhook(report.body, report.headers, secret, { now })).toMatchObject({ metric: "sent" });
  });

  test("the object type tells the event", async () => {
    const event = await verifyWebhook(report.body, report.headers, secret);
    if (event.object_type !== "email" || "object_type_type" in event) throw new Error("expected an email");
    expectTypeOf<EmailReport>().toExtend<typeof event>();
    expect(event.data.delivery_id).toBe("RAECAAFwnUSneIa0ZXkmq8EdkAM=");
  });
});
