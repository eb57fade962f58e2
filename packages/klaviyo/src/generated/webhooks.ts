// Generated from specs/klaviyo. Edits are lost: change the spec and run `pnpm generate klaviyo`.

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
import type { KlaviyoWebhookEvent } from "./types.ts";

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

/** What Klaviyo sends, by the scheme that proves it. Events that are not known yet pass too. */
export interface WebhookEvents {
  /** The body comes first and the header right behind it. That header may be hours off, so freshness is judged by the signed body. */
  systemWebhook: KlaviyoWebhookEvent;
}

const schemes: Record<keyof WebhookEvents, WebhookScheme> = {
  systemWebhook: {
    kind: "hmac",
    header: "Klaviyo-Signature",
    alg: "SHA-256",
    encoding: "hex",
    message: "{body}{timestamp}",
    timestamp: { header: "Klaviyo-Timestamp", pointer: "/meta/timestamp", unit: "iso" },
    equal: [{ header: "Klaviyo-Webhook-Id", pointer: "/meta/klaviyo_webhook_id" }],
    id: ["/meta/klaviyo_webhook_id", "/data"],
    toleranceMs: 300000,
  },
};

const verify = /* @__PURE__ */ verifierBy<unknown, keyof WebhookEvents>({ hmac }, schemes, "systemWebhook");

/**
 * Proves that a delivery is the vendor's own, and gives its event.
 * @param raw the body exactly as it arrived: text or bytes, never a parsed object
 * @param secret the secret, or several while one is being replaced
 * @param options.scheme `systemWebhook`; default `systemWebhook`
 * @throws {WebhookVerificationError} for anything that is not the vendor's, was changed or is stale
 * @throws {ConfigurationError} for a secret or an option that cannot be right
 */
export function verifyWebhook<Scheme extends keyof WebhookEvents = "systemWebhook">(
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
  const { scheme = "systemWebhook", ...rest } = options;
  return sign(schemes[scheme], body, secret, rest);
}
