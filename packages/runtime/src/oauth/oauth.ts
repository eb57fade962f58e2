import { base64url, randomText, utf8 } from "../auth/encode.ts";
import type { AuthProvider } from "../auth/provider.ts";
import { ConfigurationError, OAuthError } from "../errors.ts";
import { ownOptions, reading } from "../input.ts";
import { observe } from "../log/reporter.ts";
import type { Logger, Provided } from "../options.ts";
import { type Platform, systemPlatform } from "../platform.ts";
import { type CallbackParams, readCallback } from "./callback.ts";
import { createEndpoint, type Outcome, toError } from "./endpoint.ts";
import type { OAuthFacts } from "./facts.ts";
import { createKeeper } from "./keeper.ts";
import { readTokens } from "./reply.ts";
import { MemoryTokenStore, type TokenStore, type Tokens } from "./store.ts";

export interface OAuthOptions {
  clientId: string;
  /** Fixed, or a function that gives it at each token request. */
  clientSecret: Provided<string>;
  /** Where the vendor sends the user back to, exactly as it is registered. */
  redirectUri?: string;
  /** Scopes to ask for, where the vendor takes some. */
  scopes?: readonly string[];
  /** Where the tokens are kept. Default: in memory, which a restart empties. */
  tokenStore?: TokenStore;
  /** Which account these tokens belong to. Default `default`. */
  key?: string;
  /** A refresh token from elsewhere, used when the store holds nothing. */
  refreshToken?: string;
  /** A whole pair from elsewhere, used when the store holds nothing. */
  tokens?: Tokens;
  /** Default: the global `fetch`, looked up at each request. */
  fetch?: typeof globalThis.fetch;
  logger?: Logger;
  /** Other addresses, for a sandbox or a mock. https, or http on loopback. */
  authorizeUrl?: string;
  tokenUrl?: string;
  revokeUrl?: string;
  /** Clock and dice, for tests. */
  platform?: Platform;
}

export interface AuthorizeRequest {
  /** At least 22 characters that nobody can guess. Default: 256 random bits. */
  state?: string;
  scopes?: readonly string[];
  /** 43 to 128 characters. Default: 256 random bits. */
  codeVerifier?: string;
}

export interface AuthorizeResult {
  /** Send the user here. */
  url: string;
  /** Keep it in the user's session, for `exchange()`. Good for one attempt. */
  state: string;
  /** Keep it in the user's session too. `undefined` where the vendor takes no PKCE. */
  codeVerifier: string | undefined;
}

/** The authorization code flow of one account, and the tokens that come of it. */
export interface OAuth extends AuthProvider {
  /** The page that asks the user. */
  authorizeUrl(request?: AuthorizeRequest): Promise<AuthorizeResult>;
  /**
   * Trades the code of a redirect for tokens and stores them. Never repeated by itself: a code works once.
   *
   * @throws `StateMismatchError`, `OAuthError`, `TokenStoreError`
   */
  exchange(callback: CallbackParams, kept: { state: string; codeVerifier?: string | undefined }): Promise<Tokens>;
  /**
   * An access token that is good now, refreshed when it has to be.
   *
   * @throws `ReauthorizationRequiredError` when the user must be asked again; `OAuthError`, `TokenStoreError`
   */
  token(signal?: AbortSignal): Promise<string>;
  /** Gives the refresh token back to the vendor, where that is possible, and forgets the tokens. */
  revoke(): Promise<void>;
}

/** Makes the `oauth()` of a vendor package out of what its spec says. */
export function createOAuth(facts: OAuthFacts, given: OAuthOptions): OAuth {
  const { vendor } = facts;
  const options = ownOptions(given);
  const { clientId, redirectUri, logger } = options;
  const platform = options.platform ?? systemPlatform;
  const needText = (value: unknown, option: string): void => {
    if (typeof value !== "string" || value.trim() === "")
      throw new ConfigurationError(`The option \`${option}\` of oauth() must be text that is not empty.`);
  };
  needText(clientId, "clientId");
  if (typeof options.clientSecret !== "function") needText(options.clientSecret, "clientSecret");
  for (const option of ["key", "refreshToken", "redirectUri"] as const)
    if (options[option] !== undefined) needText(options[option], option);
  const tokens = options.tokens && ownOptions(options.tokens);
  if (tokens) {
    needText(tokens.accessToken, "tokens.accessToken");
    if (tokens.refreshToken !== undefined) needText(tokens.refreshToken, "tokens.refreshToken");
  }
  const authorizeUrl = checkUrl(options.authorizeUrl ?? facts.authorizeUrl, "authorizeUrl");
  const tokenUrl = checkUrl(options.tokenUrl ?? facts.tokenUrl, "tokenUrl");
  const revokeUrl =
    (options.revokeUrl ?? facts.revokeUrl) && checkUrl(options.revokeUrl ?? facts.revokeUrl, "revokeUrl");

  const identity = `${vendor}:${clientId}:${options.key ?? "default"}`;
  const endpoint = createEndpoint(facts, options, platform);
  const ask = async (
    form: Record<string, string>,
    isLate?: () => boolean,
  ): Promise<Outcome & { tokens?: Tokens | undefined }> => {
    const sentAtMs = platform.wall();
    const outcome = await endpoint.post(tokenUrl, form, isLate);
    return outcome.kind === "ok"
      ? { ...outcome, tokens: readTokens(facts, outcome.fields, sentAtMs, outcome.serverNowMs) }
      : outcome;
  };
  const keeper = createKeeper({
    vendor,
    key: identity,
    store: options.tokenStore ?? new MemoryTokenStore(platform),
    platform,
    seed:
      tokens ??
      (options.refreshToken === undefined ? undefined : { accessToken: "", refreshToken: options.refreshToken }),
    request: (refreshToken, isLate) => ask({ grant_type: "refresh_token", refresh_token: refreshToken }, isLate),
    warn: (message, fields) =>
      observe(() => logger?.warn?.(`${vendor} oauth: ${message}`, { account: options.key ?? "default", ...fields })),
  });

  return Object.freeze({
    identity,
    token: keeper.token,
    refresh: keeper.refresh,

    async authorizeUrl(wanted: AuthorizeRequest = {}) {
      const request = ownOptions(wanted);
      const state = request.state ?? randomText(32);
      if (typeof state !== "string" || state.length < 22)
        throw new ConfigurationError("The `state` must be at least 22 characters that nobody can guess.");
      const url = new URL(authorizeUrl);
      const set = (name: string, value: string | undefined): void => {
        if (value !== undefined) url.searchParams.set(name, value);
      };
      set("response_type", "code");
      set("client_id", clientId);
      set("redirect_uri", redirectUri);
      set("scope", scopeText(facts, request.scopes ?? options.scopes));
      set("state", state);
      if (!facts.pkce) return { url: url.href, state, codeVerifier: undefined };
      const codeVerifier = request.codeVerifier ?? randomText(32);
      if (typeof codeVerifier !== "string" || !/^[A-Za-z0-9\-._~]{43,128}$/.test(codeVerifier))
        throw new ConfigurationError("The `codeVerifier` must be 43 to 128 letters, digits or -._~ characters.");
      set("code_challenge", base64url(new Uint8Array(await crypto.subtle.digest("SHA-256", utf8(codeVerifier)))));
      set("code_challenge_method", "S256");
      return { url: url.href, state, codeVerifier };
    },

    async exchange(callback: CallbackParams, known: { state: string; codeVerifier?: string | undefined }) {
      const kept = known && ownOptions(known);
      const code = reading(
        (why, cause) => new OAuthError(`The redirect cannot be read: ${why}.`, { cause }),
        () => readCallback(callback, kept?.state, facts.issuer),
      );
      if (facts.pkce && (typeof kept.codeVerifier !== "string" || !kept.codeVerifier))
        throw new ConfigurationError("exchange() needs the `codeVerifier` that authorizeUrl() gave.");
      const outcome = await ask({
        grant_type: "authorization_code",
        code,
        ...(redirectUri !== undefined && { redirect_uri: redirectUri }),
        ...(facts.pkce && kept.codeVerifier && { code_verifier: kept.codeVerifier }),
      });
      const what = `${vendor}: the code could not be traded for tokens`;
      if (outcome.kind !== "ok") throw toError(what, outcome);
      if (!outcome.tokens) throw new OAuthError(`${what}: the reply holds no access token that can be used.`);
      await keeper.replace(outcome.tokens);
      return structuredClone(outcome.tokens);
    },

    async revoke() {
      const tokens = await keeper.read();
      if (!tokens) return;
      if (revokeUrl) {
        const token = tokens.refreshToken ?? tokens.accessToken;
        const hint = tokens.refreshToken ? "refresh_token" : "access_token";
        const outcome = await endpoint.post(revokeUrl, { token, token_type_hint: hint });
        // Any 2xx will do: the body may be empty, or anything else.
        const done = outcome.kind === "ok" || (outcome.kind === "lost" && Number(outcome.status) < 300);
        if (!done) throw toError(`${vendor}: the tokens could not be revoked`, outcome);
      }
      await keeper.remove();
    },
  });
}

/** Least privilege: a vendor that takes scopes is never asked for all of them. */
function scopeText(facts: OAuthFacts, scopes: readonly string[] | undefined): string | undefined {
  const areTexts = reading(
    (why, cause) => new ConfigurationError(`The \`scopes\` cannot be read: ${why}.`, { cause }),
    () => scopes === undefined || (Array.isArray(scopes) && scopes.every((each) => typeof each === "string")),
  );
  if (!areTexts) throw new ConfigurationError("The `scopes` must be a list of texts.");
  const given = scopes !== undefined && scopes.length > 0;
  if (!facts.scopes) {
    if (given)
      throw new ConfigurationError(
        `${facts.vendor} takes no scopes here: they are set on the app. Leave out \`scopes\`.`,
      );
    return undefined;
  }
  if (!given)
    throw new ConfigurationError(
      `${facts.vendor} needs \`scopes\`: name those that you use, such as ${facts.scopes.slice(0, 3).join(", ")}.`,
    );
  return scopes.join(" ");
}

const LOOPBACK = /^(localhost|127(\.\d{1,3}){3}|\[::1\])$/;

function checkUrl(text: unknown, option: string): string {
  const url = typeof text === "string" && URL.canParse(text) ? new URL(text) : undefined;
  const safe = url && (url.protocol === "https:" || (url.protocol === "http:" && LOOPBACK.test(url.hostname)));
  if (!safe || url.username || url.password || url.hash) {
    throw new ConfigurationError(
      `The option \`${option}\` must be an https address (http only on loopback) without user name and fragment.`,
    );
  }
  return url.href;
}
