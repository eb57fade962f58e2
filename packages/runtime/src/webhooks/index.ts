export { ConfigurationError, WebhookVerificationError } from "../errors.ts";
export { type ChallengeResponse, challengeResponse } from "./challenge.ts";
export { type HandleOnceOptions, handleOnce, WebhookBusyError } from "./once.ts";
export { hmac, token, urlKey } from "./proofs.ts";
export type { RawBody, WebhookHeaders, WebhookScheme } from "./scheme.ts";
export { type MemorySeenStoreOptions, memorySeenStore, type SeenStore, type Turn } from "./seen-store.ts";
export { type SignOptions, signTestWebhook } from "./sign.ts";
export { type StandardVerifyOptions, signStandardWebhook, verifyStandardWebhook } from "./standard.ts";
export { createVerifier, type VerifyOptions, type VerifyWebhook, verifierBy } from "./verify.ts";
