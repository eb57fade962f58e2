// Generated from specs/customerio. Edits are lost: change the spec and run `pnpm generate customerio`.

import {
  hmac,
  type RawBody,
  type SignOptions,
  signTestWebhook as sign,
  type VerifyOptions,
  verifierBy,
  type WebhookHeaders,
  type WebhookScheme,
} from "@carillon/runtime/webhooks";
import type { CustomerIoWebhookEvent } from "./types.ts";

export {
  ConfigurationError,
  type HandleOnceOptions,
  handleOnce,
  memorySeenStore,
  type SeenStore,
  WebhookBusyError,
  WebhookVerificationError,
} from "@carillon/runtime/webhooks";

export type { RawBody, SignOptions, VerifyOptions, WebhookHeaders };

/** What Customer.io sends, by the scheme that proves it. Events that are not known yet pass too. */
export interface WebhookEvents {
  /** Key: the webhook's signing key. Deliveries are repeated for 7 days, so that age is judged only when you ask for it. */
  reporting: CustomerIoWebhookEvent;
}

const schemes: Record<keyof WebhookEvents, WebhookScheme> = {
  reporting: {
    kind: "hmac",
    header: "X-CIO-Signature",
    alg: "SHA-256",
    encoding: "hex",
    message: "v0:{timestamp}:{body}",
    timestamp: { header: "X-CIO-Timestamp", unit: "s" },
    id: ["/event_id"],
  },
};

const verify = /* @__PURE__ */ verifierBy<unknown, keyof WebhookEvents>({ hmac }, schemes, "reporting");

/**
 * Proves that a delivery is the vendor's own, and gives its event.
 * @param raw the body exactly as it arrived: text or bytes, never a parsed object
 * @param secret the secret, or several while one is being replaced
 * @param options.scheme `reporting`; default `reporting`
 * @throws {WebhookVerificationError} for anything that is not the vendor's, was changed or is stale
 * @throws {ConfigurationError} for a secret or an option that cannot be right
 */
export function verifyWebhook<Scheme extends keyof WebhookEvents = "reporting">(
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
  const { scheme = "reporting", ...rest } = options;
  return sign(schemes[scheme], body, secret, rest);
}
