import {
  challengeResponse,
  handleOnce,
  type SeenStore,
  verifyWebhook,
  WebhookVerificationError,
} from "@carillon/front/webhooks";

type Event = Awaited<ReturnType<typeof verifyWebhook>>;

/** Front's application webhooks in a Cloudflare Worker, or wherever a handler gets a Request and gives a Response. */
export async function frontWorker(
  request: Request,
  secret: string,
  store: SeenStore,
  handle: (event: Event) => unknown,
): Promise<Response> {
  // A body is read once: take the bytes first, and let the verified event be all that is parsed.
  const body = await request.arrayBuffer();
  try {
    await handleOnce(store, (seen) => verifyWebhook(body, request.headers, secret, { seen }), handle);
  } catch (error) {
    if (!(error instanceof WebhookVerificationError)) throw error; // 500: Front sends it again
    return new Response(null, { status: 401 });
  }
  const challenge = challengeResponse(request.headers);
  return challenge ? new Response(challenge.body, challenge) : new Response(null, { status: 200 });
}
