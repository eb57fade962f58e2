import type { CallFacts } from "../call-facts.ts";
import type { ClaimSource, Credential, JwtAlgorithm } from "../operation.ts";
import { readPointer } from "../pointer.ts";
import { base64url, randomText, utf8 } from "./encode.ts";
import { readOption } from "./options.ts";

/** Tokens by HMAC with SHA-256. */
export const hs256: JwtAlgorithm = {
  kind: "HS256",
  sign: (credential, facts, options, wallMs, secret) => signJwt(claimsOf(credential, facts, options, wallMs), secret),
};

/** A signed token (HS256). The claims keep their order; the secret is taken as UTF-8. */
export async function signJwt(claims: Readonly<Record<string, unknown>>, secret: string): Promise<string> {
  const part = (value: unknown): string => base64url(utf8(JSON.stringify(value)));
  const text = `${part({ alg: "HS256", typ: "JWT" })}.${part(claims)}`;
  const key = await crypto.subtle.importKey("raw", utf8(secret), { name: "HMAC", hash: "SHA-256" }, false, ["sign"]);
  return `${text}.${base64url(new Uint8Array(await crypto.subtle.sign("HMAC", key, utf8(text))))}`;
}

/** The first source that gives a value wins. A claim without one is `undefined`, which JSON leaves out. */
function claimsOf(
  credential: Credential & { kind: "jwt" },
  facts: CallFacts,
  options: object,
  wallMs: number,
): Record<string, unknown> {
  const nowS = Math.floor(wallMs / 1000);
  const read = (source: ClaimSource): unknown => {
    const at = source.indexOf(":");
    const name = source.slice(at + 1);
    switch (at < 0 ? source : source.slice(0, at)) {
      case "option":
        return readOption(options, name);
      case "path":
        return own(facts.path, name);
      case "query":
        return own(facts.query, name);
      case "body":
        return readPointer(facts.body, name);
      case "random":
        return randomText(16);
      case "now":
        return nowS;
      default:
        return nowS + Math.ceil(credential.ttlMs / 1000);
    }
  };
  const claims = Object.entries(credential.claims).map(([claim, sources]) => [
    claim,
    sources.map(read).find((value) => (typeof value === "string" && value !== "") || Number.isFinite(value)),
  ]);
  return Object.fromEntries(claims);
}

const own = (values: Readonly<Record<string, unknown>> | undefined, name: string): unknown =>
  values && Object.hasOwn(values, name) ? values[name] : undefined;
