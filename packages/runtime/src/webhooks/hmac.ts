import { type Bytes, utf8 } from "./read.ts";

export const hmacKey = (secret: Bytes, hash: string): Promise<CryptoKey> =>
  crypto.subtle.importKey("raw", secret, { name: "HMAC", hash }, false, ["sign", "verify"]);

export const hmac = async (key: CryptoKey, message: Bytes): Promise<Bytes> =>
  new Uint8Array(await crypto.subtle.sign("HMAC", key, message));

/** The engine compares, in a time that does not depend on where the two differ. */
export const hmacFits = (key: CryptoKey, signature: Bytes, message: Bytes): Promise<boolean> =>
  crypto.subtle.verify("HMAC", key, signature, message);

/** Whether any of the secrets is the candidate, in a time that tells neither their content nor which one it was. */
export async function isOneOf(candidate: string, secrets: readonly string[]): Promise<boolean> {
  const key = await hmacKey(crypto.getRandomValues(new Uint8Array(32)), "SHA-256");
  const mac = await hmac(key, utf8(candidate));
  const fits = await Promise.all(secrets.map((secret) => hmacFits(key, mac, utf8(secret))));
  return fits.includes(true);
}
