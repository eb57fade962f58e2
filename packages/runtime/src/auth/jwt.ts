import { base64url, utf8 } from "./encode.ts";

/** A signed token (HS256). The claims keep their order; the secret is taken as UTF-8. */
export async function signJwt(claims: Readonly<Record<string, unknown>>, secret: string): Promise<string> {
  const part = (value: unknown): string => base64url(utf8(JSON.stringify(value)));
  const text = `${part({ alg: "HS256", typ: "JWT" })}.${part(claims)}`;
  const key = await crypto.subtle.importKey("raw", utf8(secret), { name: "HMAC", hash: "SHA-256" }, false, ["sign"]);
  return `${text}.${base64url(new Uint8Array(await crypto.subtle.sign("HMAC", key, utf8(text))))}`;
}
