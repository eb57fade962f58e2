import { buffer } from "node:stream/consumers";
import { memorySeenStore } from "@carillon/customerio/webhooks";
import type { APIGatewayProxyEventV2 } from "aws-lambda";
import { describe } from "vitest";
import { customerioHandler } from "../src/lambda.ts";
import { listen } from "./listen.ts";
import { receiverSuite, recorder, secret } from "./suite.ts";

/** Bodies of these types reach a function as text; all others in base64, as API Gateway does it. */
const TEXT = /^(text\/|application\/(json|javascript|xml|x-www-form-urlencoded))/;

describe("Lambda behind API Gateway 2.0", () => {
  receiverSuite("customerio", async () => {
    const { handled, handle } = recorder();
    const handler = customerioHandler(secret, memorySeenStore(), handle);
    const gateway = await listen(async (request, response) => {
      const bytes = await buffer(request);
      const headers = Object.fromEntries(Object.entries(request.headers).map(([name, value]) => [name, String(value)]));
      const asText = TEXT.test(headers["content-type"] ?? "") && Buffer.from(bytes.toString()).equals(bytes);
      const path = request.url ?? "/";
      const event: APIGatewayProxyEventV2 = {
        version: "2.0",
        routeKey: "$default",
        rawPath: path,
        rawQueryString: "",
        headers,
        requestContext: {
          accountId: "123456789012",
          apiId: "api",
          domainName: "api.execute-api.us-east-1.amazonaws.com",
          domainPrefix: "api",
          http: { method: "POST", path, protocol: "HTTP/1.1", sourceIp: "127.0.0.1", userAgent: "test" },
          requestId: "request",
          routeKey: "$default",
          stage: "$default",
          time: "01/Jan/2026:00:00:00 +0000",
          timeEpoch: 1_767_225_600_000,
        },
        ...(bytes.length > 0 && { body: bytes.toString(asText ? "utf8" : "base64") }),
        isBase64Encoded: bytes.length > 0 && !asText,
      };
      // The event is JSON on its way, and what the function throws becomes an error of the gateway.
      const result = await handler(JSON.parse(JSON.stringify(event))).catch(() => ({ statusCode: 502 }));
      response.writeHead(result.statusCode ?? 200).end();
    });
    return { ...gateway, handled: () => handled };
  });
});
