// Generated from specs/iterable. Edits are lost: change the spec and run `pnpm generate iterable`.

import {
  type RawBody,
  type SignOptions,
  signTestWebhook as sign,
  token,
  type VerifyOptions,
  verifierBy,
  type WebhookHeaders,
  type WebhookScheme,
} from "@carillon/runtime/webhooks";
import type { IterableClientWebhookEvent } from "./types.ts";

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

/** What Iterable sends, by the scheme that proves it. Events that are not known yet pass too. */
export interface WebhookEvents {
  /** Nothing is signed. The token that is set on the webhook comes in the Authorization header; with Basic the word may be missing. */
  authorization: IterableClientWebhookEvent;
}

const schemes: Record<keyof WebhookEvents, WebhookScheme> = {
  authorization: {
    kind: "static",
    header: "Authorization",
    tokens: ["Basic {secret}", "OAuth2 {secret}", "{secret}"],
    id: ["/dataFields/messageId", "/eventName", "/dataFields/createdAt"],
  },
};

const verify = /* @__PURE__ */ verifierBy<unknown, keyof WebhookEvents>({ static: token }, schemes, "authorization");

/**
 * Proves that a delivery is the vendor's own, and gives its event.
 * @param raw the body exactly as it arrived: text or bytes, never a parsed object
 * @param secret the secret, or several while one is being replaced
 * @param options.scheme `authorization`; default `authorization`
 * @throws {WebhookVerificationError} for anything that is not the vendor's, was changed or is stale
 * @throws {ConfigurationError} for a secret or an option that cannot be right
 */
export function verifyWebhook<Scheme extends keyof WebhookEvents = "authorization">(
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
  const { scheme = "authorization", ...rest } = options;
  return sign(schemes[scheme], body, secret, rest);
}
