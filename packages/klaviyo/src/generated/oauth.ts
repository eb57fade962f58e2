// Generated from specs/klaviyo. Edits are lost: change the spec and run `pnpm generate klaviyo`.

import { createOAuth, type OAuth, type OAuthFacts, type OAuthOptions } from "@carillon/runtime/oauth";

const facts: OAuthFacts = {
  vendor: "Klaviyo",
  authorizeUrl: "https://www.klaviyo.com/oauth/authorize",
  tokenUrl: "https://a.klaviyo.com/oauth/token",
  revokeUrl: "https://a.klaviyo.com/oauth/revoke",
  clientAuth: "basic",
  pkce: true,
  scopes: [
    "accounts:read",
    "campaigns:read",
    "campaigns:write",
    "catalogs:read",
    "catalogs:write",
    "conversations:read",
    "conversations:write",
    "coupon-codes:read",
    "coupon-codes:write",
    "coupons:read",
    "coupons:write",
    "custom-objects:read",
    "custom-objects:write",
    "data-privacy:write",
    "events:read",
    "events:write",
    "flows:read",
    "flows:write",
    "forms:read",
    "forms:write",
    "images:read",
    "images:write",
    "lists:read",
    "lists:write",
    "metrics:read",
    "metrics:write",
    "profiles:read",
    "profiles:write",
    "push-tokens:read",
    "push-tokens:write",
    "reviews:read",
    "reviews:write",
    "segments:read",
    "segments:write",
    "subscriptions:read",
    "subscriptions:write",
    "tags:read",
    "tags:write",
    "templates:read",
    "templates:write",
    "tracking-settings:read",
    "tracking-settings:write",
    "web-feeds:read",
    "web-feeds:write",
    "webhooks:read",
    "webhooks:write",
  ],
  expiry: "in",
  accessTokenTtlMs: 3600000,
};

/**
 * Tokens by OAuth 2.0 for Klaviyo: makes the authorize URL, exchanges the code, keeps the tokens and renews them.
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
