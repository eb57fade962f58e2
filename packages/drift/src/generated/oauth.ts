// Generated from specs/drift. Edits are lost: change the spec and run `pnpm generate drift`.

import { createOAuth, type OAuth, type OAuthFacts, type OAuthOptions } from "@carillon/runtime/oauth";

const facts: OAuthFacts = {
  vendor: "Drift",
  authorizeUrl: "https://dev.drift.com/authorize",
  tokenUrl: "https://driftapi.com/oauth2/token",
  clientAuth: "body",
  fields: {
    access_token: ["accessToken"],
    refresh_token: ["refreshToken"],
    expires_in: ["expiresIn"],
    token_type: ["tokenType"],
  },
  extraFields: ["orgId"],
  expiry: "in",
  accessTokenTtlMs: 7200000,
};

/**
 * Tokens by OAuth 2.0 for Drift: makes the authorize URL, exchanges the code, keeps the tokens and renews them.
 * Hand it to the client as `auth`.
 * @throws {ConfigurationError} when an option cannot be right
 */
export function oauth(options: OAuthOptions): OAuth {
  return createOAuth(facts, options);
}

export type {
  AuthorizeRequest,
  AuthorizeResult,
  CallbackParams,
  EncryptedTokenStoreOptions,
  EncryptionKey,
  OAuth,
  OAuthOptions,
  SealedTokens,
  StoredTokens,
  TokenStore,
  Tokens,
} from "@carillon/runtime/oauth";
export {
  encryptedTokenStore,
  MemoryTokenStore,
  OAuthError,
  ReauthorizationRequiredError,
  StateMismatchError,
  TokenStoreError,
} from "@carillon/runtime/oauth";
