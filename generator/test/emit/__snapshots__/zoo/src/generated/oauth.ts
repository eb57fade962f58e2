// Generated from specs/zoo. Edits are lost: change the spec and run `pnpm generate zoo`.

import { type OAuth, type OAuthFacts, type OAuthOptions, createOAuth } from "@carillon/runtime/oauth";

const facts: OAuthFacts = { vendor: "Zoo", authorizeUrl: "https://us.zoo.example/authorize", tokenUrl: "https://us.zoo.example/token", clientAuth: "basic", accessTokenTtlMs: 3600000 };

/**
 * Tokens by OAuth 2.0 for Zoo: makes the authorize URL, exchanges the code, keeps the tokens and renews them.
 * Hand it to the client as `auth`.
 * @throws {ConfigurationError} when an option cannot be right
 */
export function oauth(options: OAuthOptions): OAuth {
  return createOAuth(facts, options);
}

export { encryptedTokenStore, MemoryTokenStore, OAuthError, ReauthorizationRequiredError, StateMismatchError, TokenStoreError } from "@carillon/runtime/oauth";

export type { AuthorizeRequest, AuthorizeResult, CallbackParams, EncryptedTokenStoreOptions, EncryptionKey, OAuth, OAuthOptions, SealedTokens, StoredTokens, Tokens, TokenStore } from "@carillon/runtime/oauth";
