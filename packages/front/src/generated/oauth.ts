// Generated from specs/front. Edits are lost: change the spec and run `pnpm generate front`.

import { createOAuth, type OAuth, type OAuthFacts, type OAuthOptions } from "@carillon/runtime/oauth";

const facts: OAuthFacts = {
  vendor: "Front",
  authorizeUrl: "https://app.frontapp.com/oauth/authorize",
  tokenUrl: "https://app.frontapp.com/oauth/token",
  clientAuth: "basic",
  pkce: false,
  fields: { expires_in: ["expires_at"] },
  expiry: "at",
  accessTokenTtlMs: 3600000,
};

/**
 * Tokens by OAuth 2.0 for Front: makes the authorize URL, exchanges the code, keeps the tokens and renews them.
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
