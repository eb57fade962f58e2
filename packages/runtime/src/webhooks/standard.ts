import { isOneOf, signatureOf } from "./hmac.ts";
import {
  type Bytes,
  checkAge,
  checkSecrets,
  encode,
  misconfigured,
  needHeader,
  parse,
  rawBytes,
  readTime,
  refuse,
  toBytes,
} from "./read.ts";
import type { RawBody, WebhookHeaders } from "./scheme.ts";
import type { VerifyOptions } from "./verify.ts";

export type StandardVerifyOptions = Pick<VerifyOptions, "toleranceMs" | "now" | "seen">;

const V1 = { encoding: "base64", prefix: "v1," } as const;
/** Every signature costs a pass over the body where keys are public ones; a sender that rotates keys needs two. */
const MOST_SIGNATURES = 20;

/**
 * Verifies a delivery by the Standard Webhooks specification: `v1` (HMAC-SHA256, secrets `whsec_…`) and `v1a` (Ed25519,
 * public keys `whpk_…`, where the runtime's WebCrypto has it).
 *
 * @param raw the body exactly as it arrived: text or bytes
 * @param secret the secret or public key, or several while one is being replaced
 * @param options.toleranceMs how far the timestamp may be off, either way; default 300,000
 * @param options.seen asked with the `webhook-id`
 * @returns the parsed event
 * @throws `WebhookVerificationError` for anything that is not the sender's, was changed or is stale;
 * `ConfigurationError` for a secret or an option that cannot be right
 * @see https://www.standardwebhooks.com
 */
export async function verifyStandardWebhook<Event = unknown>(
  raw: RawBody,
  headers: WebhookHeaders,
  secret: string | readonly string[],
  { toleranceMs = 300_000, now, seen }: StandardVerifyOptions = {},
): Promise<Event> {
  if (typeof toleranceMs !== "number" || !(toleranceMs >= 0)) misconfigured("`toleranceMs` must be 0 or more");
  const keys = await Promise.all(checkSecrets(secret).map(readKey));
  const body = await rawBytes(raw);
  const id = needHeader(headers, "webhook-id");
  const timestamp = needHeader(headers, "webhook-timestamp");
  const signatures = needHeader(headers, "webhook-signature").split(" ");
  if (signatures.length > MOST_SIGNATURES) refuse("it has too many signatures");
  const signed = await toBytes(id, ".", timestamp, ".", body);

  const fits = await Promise.all(
    keys.map(async (key) => {
      if (key instanceof Uint8Array) {
        const right = [await signatureOf(V1, signed, key)];
        return (await Promise.all(signatures.map((each) => isOneOf(each, right)))).includes(true);
      }
      const verified = signatures.map((each) => verifyEd25519(key, each, signed));
      return (await Promise.all(verified)).includes(true);
    }),
  );
  if (!fits.includes(true)) refuse("no signature fits secret and raw body");
  checkAge(readTime(timestamp, "s"), toleranceMs, now);
  const event = parse(body);
  if (seen && (await seen(id))) refuse("it was received before");
  return event as Event;
}

/**
 * The headers that a sender by Standard Webhooks would send with this body, for tests of your receiver.
 * @param secret `whsec_…`
 * @param options.id default a random one
 * @param options.timestamp milliseconds since 1970; default now
 */
export async function signStandardWebhook(
  body: RawBody,
  secret: string,
  { id = `msg_${crypto.randomUUID()}`, timestamp = Date.now() }: { id?: string; timestamp?: number } = {},
): Promise<Record<"webhook-id" | "webhook-timestamp" | "webhook-signature", string>> {
  const key = await readKey(secret);
  if (!(key instanceof Uint8Array)) return misconfigured("a public key cannot sign");
  const seconds = String(Math.floor(timestamp / 1000));
  const signed = await toBytes(id, ".", seconds, ".", body);
  return {
    "webhook-id": id,
    "webhook-timestamp": seconds,
    "webhook-signature": await signatureOf(V1, signed, key),
  };
}

/** Bytes for `v1`, an Ed25519 key for `v1a`. The word before a symmetric secret may be missing. */
async function readKey(secret: string): Promise<Bytes | CryptoKey> {
  const [, word = "whsec_", text = ""] = /^(whsec_|whpk_)?(.*)$/s.exec(secret) ?? [];
  const bytes = fromBase64(text);
  if (word === "whsec_") {
    return bytes && bytes.length >= 24 && bytes.length <= 64
      ? bytes
      : misconfigured("the secret must be whsec_ and 24 to 64 bytes in base64");
  }
  if (bytes?.length !== 32) return misconfigured("the public key must be whpk_ and 32 bytes in base64");
  try {
    return await crypto.subtle.importKey("raw", bytes, "Ed25519", false, ["verify"]);
  } catch {
    return misconfigured("this runtime has no Ed25519");
  }
}

async function verifyEd25519(key: CryptoKey, signature: string, signed: Bytes): Promise<boolean> {
  const bytes = signature.startsWith("v1a,") && fromBase64(signature.slice(4));
  return bytes ? crypto.subtle.verify("Ed25519", key, bytes, signed) : false;
}

/** `undefined` for what is not written as an encoder writes it: one text for one row of bytes. */
function fromBase64(text: string): Bytes | undefined {
  try {
    const bytes = Uint8Array.from(atob(text), (char) => char.charCodeAt(0));
    return encode(bytes, "base64") === text ? bytes : undefined;
  } catch {
    return undefined;
  }
}
