export { ConfigurationError, WebhookVerificationError } from "../errors.ts";
export { type ChallengeResponse, challengeResponse } from "./challenge.ts";
export type { RawBody, WebhookHeaders, WebhookScheme } from "./scheme.ts";
export { type SignOptions, signTestWebhook } from "./sign.ts";
export { createVerifier, type VerifyOptions, type VerifyWebhook } from "./verify.ts";
