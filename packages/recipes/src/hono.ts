import { handleOnce, type SeenStore, verifyWebhook, WebhookVerificationError } from "@carillon/crisp/webhooks";
import type { Hono } from "hono";

type Event = Awaited<ReturnType<typeof verifyWebhook>>;

/** Crisp's plugin hooks in Hono. */
export function crispWebhooks(app: Hono, secret: string, store: SeenStore, handle: (event: Event) => unknown): void {
  app.post("/webhooks/crisp", async (context) => {
    // The bytes, and not context.req.json(): what is parsed and printed again has another signature. Text would do for good
    // deliveries, but broken UTF-8 is mended in it, and then it is not what came.
    const body = await context.req.arrayBuffer();
    // Crisp states no longest age; five minutes keep old deliveries from being played again.
    const options = { toleranceMs: 300_000 };
    try {
      await handleOnce(
        store,
        (seen) => verifyWebhook(body, context.req.raw.headers, secret, { ...options, seen }),
        handle,
      );
    } catch (error) {
      if (!(error instanceof WebhookVerificationError)) throw error; // 500: Crisp sends it again
      return context.body(null, 401);
    }
    return context.body(null, 200);
  });
}
