import type { OAuthFacts } from "./facts.ts";
import type { Tokens } from "./store.ts";

type Fields = Readonly<Record<string, unknown>>;

/** The fields of a reply in JSON or in form encoding; `undefined` when it is neither. An empty reply has none. */
export function readFields(text: string): Fields | undefined {
  const bare = text.trim();
  if (bare === "") return {};
  if (/^[\w.~%+-]+=[^\s<{]*$/.test(bare)) return Object.fromEntries(new URLSearchParams(bare));
  try {
    const value: unknown = JSON.parse(bare);
    return typeof value === "object" && value !== null && !Array.isArray(value) ? (value as Fields) : undefined;
  } catch {
    return undefined;
  }
}

/**
 * The tokens of a reply, in whichever spelling; `undefined` when it holds none that could be used.
 *
 * @param sentAtMs when the request left: the life of a token is counted from there, so that it never ends unexpectedly
 * @param serverNowMs the server's clock, by which an absolute expiry is read
 */
export function readTokens(
  facts: OAuthFacts,
  fields: Fields,
  sentAtMs: number,
  serverNowMs: number | undefined,
): Tokens | undefined {
  const field = (name: string): unknown =>
    [name, ...(facts.fields?.[name] ?? [])]
      .map((each) => (Object.hasOwn(fields, each) ? fields[each] : undefined))
      .find((value) => value !== undefined && value !== null);
  const accessToken = field("access_token");
  const type = field("token_type");
  if (!isToken(accessToken) || (typeof type === "string" && type !== "" && type.toLowerCase() !== "bearer"))
    return undefined;
  const refreshToken = field("refresh_token");
  const scope = field("scope");
  const lifeMs = lifeOf(facts, field("expires_in"), serverNowMs ?? sentAtMs) ?? facts.accessTokenTtlMs;
  const extra = (facts.extraFields ?? [])
    .filter((name) => Object.hasOwn(fields, name))
    .map((name) => [name, fields[name]] as const);
  return {
    accessToken,
    issuedAt: sentAtMs,
    ...(isToken(refreshToken) && { refreshToken }),
    ...(lifeMs !== undefined && { expiresAt: sentAtMs + lifeMs }),
    ...(typeof scope === "string" && { scope }),
    ...(extra.length > 0 && { extra: Object.fromEntries(extra) }),
  };
}

/** What can stand in a header or a form without breaking it. */
const isToken = (value: unknown): value is string => typeof value === "string" && /^[\x21-\x7e]+$/.test(value);

/** Numbers and numeric text; anything else, 0 and what is past count as not told. */
function lifeOf(facts: OAuthFacts, value: unknown, nowMs: number): number | undefined {
  const text = String(typeof value === "number" || typeof value === "string" ? value : "").trim();
  if (!/^\d+(\.\d+)?$/.test(text)) return undefined;
  const lifeMs = facts.expiry === "at" ? Number(text) * 1000 - nowMs : Number(text) * 1000;
  return lifeMs > 0 && Number.isFinite(lifeMs) ? lifeMs : undefined;
}
