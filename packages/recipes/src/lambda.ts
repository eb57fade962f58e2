import { handleOnce, type SeenStore, verifyWebhook, WebhookVerificationError } from "@carillon/customerio/webhooks";
import type { APIGatewayProxyEventV2, APIGatewayProxyStructuredResultV2 } from "aws-lambda";

type Report = Awaited<ReturnType<typeof verifyWebhook>>;

/** Customer.io's reporting webhooks behind API Gateway (payload 2.0) or a function URL. */
export const customerioHandler =
  (secret: string, store: SeenStore, handle: (report: Report) => unknown) =>
  async (event: APIGatewayProxyEventV2): Promise<APIGatewayProxyStructuredResultV2> => {
    // The gateway encodes some bodies in base64, by their content type; the signature is of the bytes before that.
    const body = Buffer.from(event.body ?? "", event.isBase64Encoded ? "base64" : "utf8");
    try {
      // The memory of a function is not shared and does not last: `store` must be one outside of it, such as Redis.
      await handleOnce(store, (seen) => verifyWebhook(body, event.headers, secret, { seen }), handle);
    } catch (error) {
      if (!(error instanceof WebhookVerificationError)) throw error; // 5xx: it is sent again
      return { statusCode: 401 };
    }
    return { statusCode: 200 };
  };
