import { ConfigurationError } from "../errors.ts";
import { readPointer } from "../pointer.ts";
import { hmac, hmacKey } from "./hmac.ts";
import { isBodyless, signedBytes } from "./message.ts";
import { encode, toBytes, utf8 } from "./read.ts";
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
  const headers: Record<string, string> = { ...options.headers };
  if (scheme.kind === "none") return headers;
  if (!scheme.header) throw new ConfigurationError("This webhook scheme names no header.");
  const bodyless = isBodyless(scheme, options.method);
  const bytes = toBytes(body);
  for (const { header, pointer } of scheme.equal ?? []) {
    headers[header] ??= String(readPointer(JSON.parse(new TextDecoder().decode(bytes)), pointer));
  }
  if (scheme.kind === "static") {
    headers[scheme.header] = (scheme.tokens?.[0] ?? "{secret}").replace("{secret}", () => secret);
    return headers;
  }
  if (scheme.timestamp?.header) headers[scheme.timestamp.header] ??= timeText(scheme, options.timestamp ?? Date.now());
  const key = await hmacKey(utf8(secret), scheme.alg ?? "SHA-256");
  const signed = signedBytes(scheme, headers, bodyless ? utf8(scheme.emptyBodyAs ?? "") : bytes);
  headers[scheme.header] = `${scheme.prefix ?? ""}${encode(await hmac(key, signed), scheme.encoding ?? "hex")}`;
  return headers;
}

function timeText({ timestamp }: WebhookScheme, ms: number): string {
  const date = new Date(ms);
  // With a pointer the unit speaks of the body, and the header is only a text that is signed.
  switch (timestamp?.pointer === undefined ? timestamp?.unit : "http-date") {
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
