import { type Bytes, readHeader, refuse, utf8 } from "./read.ts";
import type { WebhookHeaders, WebhookScheme } from "./scheme.ts";

/** Methods whose signature covers `emptyBodyAs` instead of a body. */
export const isBodyless = (scheme: WebhookScheme, method: string | undefined): boolean =>
  scheme.emptyBodyAs !== undefined && /^(GET|DELETE)$/i.test(method ?? "");

/** The bytes that are signed. A header that the message needs must be there. */
export function signedBytes(scheme: WebhookScheme, headers: WebhookHeaders, body: Bytes): Bytes {
  const header = (name: string): Bytes => utf8(readHeader(headers, name) || refuse(`the header ${name} is missing`));
  const parts = (scheme.message ?? "{body}").split(/\{([^}]+)\}/).map((part, index) => {
    if (index % 2 === 0) return utf8(part);
    if (part === "body") return body;
    return header(part === "timestamp" ? (scheme.timestamp?.header ?? "") : part.slice("header:".length));
  });
  const bytes = new Uint8Array(parts.reduce((sum, part) => sum + part.length, 0));
  let at = 0;
  for (const part of parts) {
    bytes.set(part, at);
    at += part.length;
  }
  return bytes;
}
