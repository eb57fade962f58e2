// Generated from specs/front. Edits are lost: change the spec and run `pnpm generate front`.

import {
  challengeResponse as answer,
  type ChallengeResponse,
  hmac,
  type RawBody,
  type SignOptions,
  signTestWebhook as sign,
  type VerifyOptions,
  verifierBy,
  type WebhookHeaders,
  type WebhookScheme,
} from "@carillon/runtime/webhooks";
import type { FrontApplicationWebhookEvent, FrontChannelWebhookEvent, FrontRuleWebhookEvent } from "./types.ts";

export {
  ConfigurationError,
  type HandleOnceOptions,
  handleOnce,
  memorySeenStore,
  type SeenStore,
  WebhookBusyError,
  WebhookVerificationError,
} from "@carillon/runtime/webhooks";

export type { ChallengeResponse, RawBody, SignOptions, VerifyOptions, WebhookHeaders };

/** What Front sends, by the scheme that proves it. Events that are not known yet pass too. */
export interface WebhookEvents {
  /** Webhooks of an app; the key is the app's signing key. Answer within 5 seconds; three more tries on 429, errors and timeouts. */
  application: FrontApplicationWebhookEvent;
  /** Webhooks of a rule; the key is the API secret of the webhooks settings. No timestamp, so an old one cannot be told; never sent twice. */
  rule: FrontRuleWebhookEvent;
  /** Requests to a channel's or dynamic object's own server; the key is the secret of the channel type or app. GET and DELETE sign the word undefined for the body. */
  channel: FrontChannelWebhookEvent;
}

const schemes: Record<keyof WebhookEvents, WebhookScheme> = {
  application: {
    kind: "hmac",
    header: "x-front-signature",
    alg: "SHA-256",
    encoding: "base64",
    message: "{timestamp}:{body}",
    timestamp: { header: "x-front-request-timestamp", unit: "ms" },
    challenge: { header: "x-front-challenge" },
    id: ["/authorization/id", "/type", "/payload/id"],
    toleranceMs: 300000,
  },
  rule: { kind: "hmac", header: "x-front-signature", alg: "SHA-1", encoding: "base64", message: "{body}", id: ["/id"] },
  channel: {
    kind: "hmac",
    header: "x-front-signature",
    alg: "SHA-256",
    encoding: "base64",
    message: "{timestamp}:{body}",
    emptyBodyAs: "undefined",
    timestamp: { header: "x-front-request-timestamp", unit: "ms" },
    toleranceMs: 300000,
  },
};

const verify = /* @__PURE__ */ verifierBy<unknown, keyof WebhookEvents>({ hmac }, schemes, "application");

/**
 * Proves that a delivery is the vendor's own, and gives its event.
 * @param raw the body exactly as it arrived: text or bytes, never a parsed object
 * @param secret the secret, or several while one is being replaced
 * @param options.scheme `application` or `rule` or `channel`; default `application`
 * @throws {WebhookVerificationError} for anything that is not the vendor's, was changed or is stale
 * @throws {ConfigurationError} for a secret or an option that cannot be right
 */
export function verifyWebhook<Scheme extends keyof WebhookEvents = "application">(
  raw: RawBody,
  headers: WebhookHeaders,
  secret: string | readonly string[],
  options?: VerifyOptions<Scheme>,
): Promise<WebhookEvents[Scheme]> {
  return verify(raw, headers, secret, options) as Promise<WebhookEvents[Scheme]>;
}

/** The headers that the vendor would send with this body, for tests of your receiver. */
export function signTestWebhook(
  body: RawBody,
  secret: string,
  options: SignOptions & { scheme?: keyof WebhookEvents } = {},
): Promise<Record<string, string>> {
  const { scheme = "application", ...rest } = options;
  return sign(schemes[scheme], body, secret, rest);
}

/**
 * The answer to the request that the vendor makes when a webhook is set up. Verify the request first.
 * @returns `undefined` when the request carries no challenge
 */
export function challengeResponse(
  headers: WebhookHeaders,
  scheme: "application" = "application",
): ChallengeResponse | undefined {
  return answer(schemes[scheme], headers);
}
