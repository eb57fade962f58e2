import { handleOnce, type SeenStore, verifyWebhook, WebhookVerificationError } from "@carillon/klaviyo/webhooks";
import type { FastifyInstance } from "fastify";

type Delivery = Awaited<ReturnType<typeof verifyWebhook>>;

/** Klaviyo's system webhooks in Fastify. */
export function klaviyoWebhooks(
  app: FastifyInstance,
  secret: string,
  store: SeenStore,
  handle: (delivery: Delivery) => unknown,
): void {
  // In a scope of its own: Fastify parses JSON before any handler, and only what is registered in here does without it.
  app.register(async (scope) => {
    scope.removeAllContentTypeParsers();
    scope.addContentTypeParser("*", { parseAs: "buffer" }, (_request, body, done) => done(null, body));

    scope.post("/webhooks/klaviyo", async (request, reply) => {
      const body = (request.body as Buffer | undefined) ?? "";
      try {
        await handleOnce(store, (seen) => verifyWebhook(body, request.headers, secret, { seen }), handle);
      } catch (error) {
        if (!(error instanceof WebhookVerificationError)) throw error; // 500: it is sent again
        return reply.code(401).send();
      }
      return reply.code(200).send();
    });
  });
}
