import { handleOnce, type SeenStore, verifyWebhook, WebhookVerificationError } from "@carillon/klaviyo/webhooks";

type Delivery = Awaited<ReturnType<typeof verifyWebhook>>;

/**
 * Klaviyo's system webhooks in Next's App Router. In app/webhooks/klaviyo/route.ts:
 * `export const POST = klaviyoRoute(process.env.KLAVIYO_WEBHOOK_SECRET!, store, handle);`
 */
export const klaviyoRoute =
  (secret: string, store: SeenStore, handle: (delivery: Delivery) => unknown) =>
  async (request: Request): Promise<Response> => {
    // The bytes as they came: await request.json() would leave nothing that the signature fits.
    const body = await request.arrayBuffer();
    try {
      await handleOnce(store, (seen) => verifyWebhook(body, request.headers, secret, { seen }), handle);
    } catch (error) {
      if (!(error instanceof WebhookVerificationError)) throw error; // 500: it is sent again
      return new Response(null, { status: 401 });
    }
    return new Response(null, { status: 200 });
  };
