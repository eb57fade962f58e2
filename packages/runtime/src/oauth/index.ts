export type { AuthProvider } from "../auth/provider.ts";
export { OAuthError, ReauthorizationRequiredError, StateMismatchError, TokenStoreError } from "../errors.ts";
export type { CallbackParams } from "./callback.ts";
export {
  type EncryptedTokenStoreOptions,
  type EncryptionKey,
  encryptedTokenStore,
  type SealedTokens,
} from "./encrypted-store.ts";
export type { OAuthFacts } from "./facts.ts";
export { type AuthorizeRequest, type AuthorizeResult, createOAuth, type OAuth, type OAuthOptions } from "./oauth.ts";
export { MemoryTokenStore, type StoredTokens, type TokenStore, type Tokens } from "./store.ts";
