// Generated from specs/zoo. Edits are lost: change the spec and run `pnpm generate zoo`.

import type { ZooHookWebhookEvent, ZooPhoneWebhookEvent } from "./types.ts";
import { type ChallengeResponse, type RawBody, type SignOptions, type VerifyOptions, type WebhookHeaders, type WebhookScheme, challengeResponse as answer, hmac, signTestWebhook as sign, token, verifierBy } from "@carillon/runtime/webhooks";

export { ConfigurationError, type HandleOnceOptions, handleOnce, memorySeenStore, type SeenStore, WebhookBusyError, WebhookVerificationError } from "@carillon/runtime/webhooks";

export type { ChallengeResponse, RawBody, SignOptions, VerifyOptions, WebhookHeaders };

/** What Zoo sends, by the scheme that proves it. Events that are not known yet pass too. */
export interface WebhookEvents {
  hook: ZooHookWebhookEvent;
  phone: ZooPhoneWebhookEvent;
}

const schemes: Record<keyof WebhookEvents, WebhookScheme> = { hook: { kind: "hmac", header: "X-Zoo-Signature", alg: "SHA-256", encoding: "hex", message: "{timestamp}.{body}", timestamp: { header: "X-Zoo-Time", unit: "s" }, challenge: { header: "X-Zoo-Challenge" }, toleranceMs: 300000 }, phone: { kind: "static", header: "X-Zoo-Token" } };

const verify = /* @__PURE__ */ verifierBy<unknown, keyof WebhookEvents>({ hmac, static: token }, schemes, "hook");

/**
 * Proves that a delivery is the vendor's own, and gives its event.
 * @param raw the body exactly as it arrived: text or bytes, never a parsed object
 * @param secret the secret, or several while one is being replaced
 * @param options.scheme `hook` or `phone`; default `hook`
 * @throws {WebhookVerificationError} for anything that is not the vendor's, was changed or is stale
 * @throws {ConfigurationError} for a secret or an option that cannot be right
 */
export function verifyWebhook<Scheme extends keyof WebhookEvents = "hook">(raw: RawBody, headers: WebhookHeaders, secret: string | readonly string[], options?: VerifyOptions<Scheme>): Promise<WebhookEvents[Scheme]> {
  return verify(raw, headers, secret, options) as Promise<WebhookEvents[Scheme]>;
}

/** The headers that the vendor would send with this body, for tests of your receiver. */
export function signTestWebhook(body: RawBody, secret: string, options: SignOptions & { scheme?: keyof WebhookEvents } = {}): Promise<Record<string, string>> {
  const { scheme = "hook", ...rest } = options;
  return sign(schemes[scheme], body, secret, rest);
}

/**
 * The answer to the request that the vendor makes when a webhook is set up. Verify the request first.
 * @returns `undefined` when the request carries no challenge
 */
export function challengeResponse(headers: WebhookHeaders, scheme: "hook" = "hook"): ChallengeResponse | undefined {
  return answer(schemes[scheme], headers);
}
