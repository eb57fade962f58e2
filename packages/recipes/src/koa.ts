import { buffer } from "node:stream/consumers";
import { handleOnce, type SeenStore, verifyWebhook, WebhookVerificationError } from "@carillon/customerio/webhooks";
import type { Middleware } from "koa";

type Report = Awaited<ReturnType<typeof verifyWebhook>>;

/** Customer.io's reporting webhooks in Koa: app.use(customerioWebhooks(…)) BEFORE any body parser, which would drain the request. */
export const customerioWebhooks =
  (secret: string, store: SeenStore, handle: (report: Report) => unknown): Middleware =>
  async (context, next) => {
    if (context.method !== "POST" || context.path !== "/webhooks/customerio") return next();
    const body = await buffer(context.req);
    try {
      // Their age is not judged: Customer.io repeats for seven days, and `store` knows what was handled.
      await handleOnce(store, (seen) => verifyWebhook(body, context.headers, secret, { seen }), handle);
      context.status = 200;
    } catch (error) {
      if (!(error instanceof WebhookVerificationError)) throw error; // 500: it is sent again
      context.status = 401;
    }
  };
