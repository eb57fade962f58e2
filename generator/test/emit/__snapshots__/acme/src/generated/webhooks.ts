// Generated from specs/acme. Edits are lost: change the spec and run `pnpm generate acme`.

import type { AcmeWebhookEvent } from "./types.ts";
import { type RawBody, type SignOptions, type VerifyOptions, type WebhookHeaders, type WebhookScheme, hmac, signTestWebhook as sign, verifierBy } from "@carillon/runtime/webhooks";

export { ConfigurationError, type HandleOnceOptions, handleOnce, memorySeenStore, type SeenStore, WebhookBusyError, WebhookVerificationError } from "@carillon/runtime/webhooks";

export type { RawBody, SignOptions, VerifyOptions, WebhookHeaders };

/** What Acme sends, by the scheme that proves it. Events that are not known yet pass too. */
export interface WebhookEvents {
  signed: AcmeWebhookEvent;
}

const schemes: Record<keyof WebhookEvents, WebhookScheme> = { signed: { kind: "hmac", header: "x-acme-signature", alg: "SHA-256", encoding: "hex", message: "{body}" } };

const verify = /* @__PURE__ */ verifierBy<unknown, keyof WebhookEvents>({ hmac }, schemes, "signed");

/**
 * Proves that a delivery is the vendor's own, and gives its event.
 * @param raw the body exactly as it arrived: text or bytes, never a parsed object
 * @param secret the secret, or several while one is being replaced
 * @param options.scheme `signed`; default `signed`
 * @throws {WebhookVerificationError} for anything that is not the vendor's, was changed or is stale
 * @throws {ConfigurationError} for a secret or an option that cannot be right
 */
export function verifyWebhook<Scheme extends keyof WebhookEvents = "signed">(raw: RawBody, headers: WebhookHeaders, secret: string | readonly string[], options?: VerifyOptions<Scheme>): Promise<WebhookEvents[Scheme]> {
  return verify(raw, headers, secret, options) as Promise<WebhookEvents[Scheme]>;
}

/** The headers that the vendor would send with this body, for tests of your receiver. */
export function signTestWebhook(body: RawBody, secret: string, options: SignOptions & { scheme?: keyof WebhookEvents } = {}): Promise<Record<string, string>> {
  const { scheme = "signed", ...rest } = options;
  return sign(schemes[scheme], body, secret, rest);
}
