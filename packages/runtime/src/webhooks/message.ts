import { type Bytes, needHeader, toBytes } from "./read.ts";
import type { WebhookHeaders, WebhookScheme } from "./scheme.ts";

/** What the signature of a method without a body covers instead of one. */
export const insteadOfBody = (scheme: WebhookScheme, method = ""): string | undefined =>
  /^(GET|DELETE)$/i.test(method) ? scheme.emptyBodyAs : undefined;

/** The bytes that are signed. A header that the message needs must be there. */
export const signedBytes = (scheme: WebhookScheme, headers: WebhookHeaders, body: string | Bytes): Promise<Bytes> =>
  toBytes(
    ...(scheme.message ?? "{body}").split(/\{([^}]+)\}/).map((part, index) => {
      if (index % 2 === 0) return part;
      if (part === "body") return body;
      return needHeader(headers, part === "timestamp" ? scheme.timestamp?.header : part.slice("header:".length));
    }),
  );

/** The forms of the token header, with the secret filled in. */
export const tokensOf = (scheme: WebhookScheme, secret: string): string[] =>
  (scheme.tokens ?? ["{secret}"]).map((form) => form.replace("{secret}", () => secret));
