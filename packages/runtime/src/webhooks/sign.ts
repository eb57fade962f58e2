import { ConfigurationError } from "../errors.ts";
import { isCarillonError } from "../guards.ts";
import { signatureOf } from "./hmac.ts";
import { insteadOfBody, signedBytes, tokensOf } from "./message.ts";
import { at, misconfigured, toBytes } from "./read.ts";
import type { RawBody, WebhookScheme } from "./scheme.ts";

export interface SignOptions {
  /** Time of the delivery, in milliseconds since 1970. Default: now. */
  timestamp?: number;
  method?: string;
  /** Further headers, where the signature covers some. */
  headers?: Readonly<Record<string, string>>;
}

/**
 * The headers that the vendor would send with this body, for tests of your receiver. A time that is judged by a field of
 * the body must stand there already. Schemes whose key stands in the URL need no header.
 */
export async function signTestWebhook(
  scheme: WebhookScheme,
  body: RawBody,
  secret: string,
  options: SignOptions = {},
): Promise<Record<string, string>> {
  if (!scheme) misconfigured("there is no such scheme");
  return sign(scheme, body, secret, options).catch((cause: unknown) => {
    throw isCarillonError(cause) ? cause : new ConfigurationError("Webhook: it cannot be signed.", { cause });
  });
}

async function sign(
  scheme: WebhookScheme,
  body: RawBody,
  secret: string,
  options: SignOptions,
): Promise<Record<string, string>> {
  const headers: Record<string, string> = { ...options.headers };
  if (scheme.kind === "none") return headers;
  const name = scheme.header ?? misconfigured("this scheme names no header");
  const instead = insteadOfBody(scheme, options.method);
  const bytes = await toBytes(body);
  for (const { header, pointer } of scheme.equal ?? []) {
    headers[header] ??= String(at(JSON.parse(new TextDecoder().decode(bytes)), pointer));
  }
  if (scheme.kind === "static") {
    headers[name] = tokensOf(scheme, secret)[0] ?? secret;
    return headers;
  }
  const { timestamp } = scheme;
  if (timestamp?.header) headers[timestamp.header] ??= timeText(timestamp, options.timestamp ?? Date.now());
  const signed = await signedBytes(scheme, headers, instead ?? bytes);
  headers[name] = await signatureOf(scheme, signed, secret);
  return headers;
}

function timeText({ pointer, unit }: NonNullable<WebhookScheme["timestamp"]>, ms: number): string {
  const date = new Date(ms);
  // With a pointer the unit speaks of the body, and the header is only a text that is signed.
  switch (pointer === undefined ? unit : "http-date") {
    case "s":
      return String(Math.floor(ms / 1000));
    case "iso":
      return date.toISOString();
    case "http-date":
      return date.toUTCString();
    default:
      return String(ms);
  }
}
