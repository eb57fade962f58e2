import { memorySeenStore, signTestWebhook } from "@carillon/front/webhooks";
import express, { type ErrorRequestHandler } from "express";
import { describe, expect, test } from "vitest";
import { frontWebhooks } from "../src/express.ts";
import { listen } from "./listen.ts";
import { receiverSuite, recorder, secret } from "./suite.ts";

async function open(prepare: (app: ReturnType<typeof express>, use: () => void) => void) {
  const { handled, handle } = recorder();
  const app = express();
  prepare(app, () => frontWebhooks(app, secret, memorySeenStore(), handle));
  const said: string[] = [];
  const onError: ErrorRequestHandler = (error, _request, response, _next) => {
    said.push(String(error));
    response.sendStatus(500);
  };
  app.use(onError);
  return { ...(await listen(app)), handled: () => handled, said };
}

describe("Express", () => {
  receiverSuite("front", () => open((_app, use) => use()));

  test("the rest of the app may parse JSON, behind the route", async () => {
    const receiver = await open((app, use) => {
      use();
      app.use(express.json()).post("/other", (request, response) => void response.json(request.body));
    });
    const reply = await fetch(`${receiver.url}/other`, {
      method: "POST",
      headers: { "content-type": "application/json" },
      body: '{"a":1}',
    });
    expect(await reply.json()).toEqual({ a: 1 });
    await receiver.close();
  });

  test("with express.json() before the route, the error names the fix, and 500 has it sent again", async () => {
    const receiver = await open((app, use) => {
      app.use(express.json());
      use();
    });
    const body = '{"type":"inbound_received","authorization":{"id":"cmp_1"},"payload":{"id":"evt_1"}}';
    const headers = { "content-type": "application/json", ...(await signTestWebhook(body, secret)) };
    const reply = await fetch(`${receiver.url}/webhooks/front`, { method: "POST", headers, body });
    expect(reply.status).toBe(500);
    expect(receiver.said).toEqual([expect.stringMatching(/ConfigurationError.*raw body.*express\.raw\(\)/)]);
    expect(receiver.handled()).toEqual([]);
    await receiver.close();
  });
});
