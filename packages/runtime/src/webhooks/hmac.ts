import { type Bytes, encode, toBytes } from "./read.ts";
import type { WebhookScheme } from "./scheme.ts";

const hmacKey = async (secret: string | Bytes, hash = "SHA-256"): Promise<CryptoKey> =>
  crypto.subtle.importKey("raw", await toBytes(secret), { name: "HMAC", hash }, false, ["sign", "verify"]);

/** What the signature header must hold, to the letter. */
export async function signatureOf(
  { alg, encoding, prefix = "" }: Pick<WebhookScheme, "alg" | "encoding" | "prefix">,
  signed: Bytes,
  secret: string | Bytes,
): Promise<string> {
  const mac = await crypto.subtle.sign("HMAC", await hmacKey(secret, alg), signed);
  return prefix + encode(new Uint8Array(mac), encoding);
}

/**
 * Whether any of the texts is the candidate. The engine compares keyed hashes, so the time tells nothing of the texts.
 * Every text is compared to the end, so that the time does not tell which one fits.
 */
export async function isOneOf(candidate: string, texts: readonly string[]): Promise<boolean> {
  const key = await hmacKey(crypto.getRandomValues(new Uint8Array(32)));
  const mac = await crypto.subtle.sign("HMAC", key, await toBytes(candidate));
  const fits = await Promise.all(
    texts.map(async (text) => crypto.subtle.verify("HMAC", key, mac, await toBytes(text))),
  );
  return fits.includes(true);
}
