import {
  challengeResponse,
  handleOnce,
  type SeenStore,
  verifyWebhook,
  WebhookVerificationError,
} from "@carillon/front/webhooks";
import express, { type Express } from "express";

type Event = Awaited<ReturnType<typeof verifyWebhook>>;

/** Front's application webhooks in Express 5. */
export function frontWebhooks(app: Express, secret: string, store: SeenStore, handle: (event: Event) => unknown): void {
  // The signature covers the bytes as they came, and a parsed body no longer has them. So this route takes them raw, and
  // stands BEFORE any app.use(express.json()): that would parse first, and express.raw() finds nothing to read then.
  // `type` takes every body: with the default one, and another content type, there would be none.
  app.post("/webhooks/front", express.raw({ type: () => true, limit: "5mb" }), async (request, response) => {
    // Without a body express.raw() leaves none behind.
    const body = request.body ?? "";
    try {
      await handleOnce(store, (seen) => verifyWebhook(body, request.headers, secret, { seen }), handle);
    } catch (error) {
      if (!(error instanceof WebhookVerificationError)) throw error; // 500: Front sends it again
      response.sendStatus(401);
      return;
    }
    // Only a request that was verified gets its challenge back.
    const challenge = challengeResponse(request.headers);
    if (challenge) response.status(challenge.status).set(challenge.headers).send(challenge.body);
    else response.sendStatus(200);
  });
}
