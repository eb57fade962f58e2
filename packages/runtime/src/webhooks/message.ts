import { type Bytes, needHeader, toBytes } from "./read.ts";
import type { WebhookHeaders, WebhookScheme } from "./scheme.ts";

/** Methods whose signature covers `emptyBodyAs` instead of a body. */
export const isBodyless = (scheme: WebhookScheme, method = ""): boolean =>
  scheme.emptyBodyAs !== undefined && /^(GET|DELETE)$/i.test(method);

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
