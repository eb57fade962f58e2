import { memorySeenStore } from "@carillon/klaviyo/webhooks";
import fastify from "fastify";
import { describe, expect, test } from "vitest";
import { klaviyoWebhooks } from "../src/fastify.ts";
import { receiverSuite, recorder, secret } from "./suite.ts";

async function open() {
  const { handled, handle } = recorder();
  const app = fastify();
  app.post("/other", async (request) => request.body);
  klaviyoWebhooks(app, secret, memorySeenStore(), handle);
  const url = await app.listen({ host: "127.0.0.1", port: 0 });
  return { url, handled: () => handled, close: () => app.close() };
}

describe("Fastify", () => {
  receiverSuite("klaviyo", open);

  test("other routes still get their JSON parsed", async () => {
    const receiver = await open();
    const reply = await fetch(`${receiver.url}/other`, {
      method: "POST",
      headers: { "content-type": "application/json" },
      body: '{"a":1}',
    });
    expect(await reply.json()).toEqual({ a: 1 });
    await receiver.close();
  });
});
