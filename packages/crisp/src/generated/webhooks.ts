// Generated from specs/crisp. Edits are lost: change the spec and run `pnpm generate crisp`.

import {
  hmac,
  type RawBody,
  type SignOptions,
  signTestWebhook as sign,
  urlKey,
  type VerifyOptions,
  verifierBy,
  type WebhookHeaders,
  type WebhookScheme,
} from "@carillon/runtime/webhooks";
import type { CrispHugoWebhookEvent, CrispPluginWebhookEvent, CrispWebsiteWebhookEvent } from "./types.ts";

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

/** What Crisp sends, by the scheme that proves it. Events that are not known yet pass too. */
export interface WebhookEvents {
  /** Hooks of a plugin; the key is the signing secret of the plugin. Widget requests are signed the same way. */
  plugin: CrispPluginWebhookEvent;
  /** Hooks set in the dashboard are not signed. Put a secret key into the URL of your endpoint. */
  website: CrispWebsiteWebhookEvent;
  /** Calls of Hugo to an MCP server. */
  hugo: CrispHugoWebhookEvent;
}

const schemes: Record<keyof WebhookEvents, WebhookScheme> = {
  plugin: {
    kind: "hmac",
    header: "X-Crisp-Signature",
    alg: "SHA-256",
    encoding: "hex",
    message: "[{timestamp};{body}]",
    timestamp: { header: "X-Crisp-Request-Timestamp", unit: "ms" },
    id: [""],
  },
  website: { kind: "none", queryParam: "key" },
  hugo: {
    kind: "hmac",
    header: "X-Crisp-Signature",
    alg: "SHA-256",
    encoding: "hex",
    prefix: "sha256=",
    message: "{timestamp}.{header:X-Crisp-Website-Id}.{body}",
    timestamp: { header: "X-Crisp-Timestamp", unit: "s" },
  },
};

const verify = /* @__PURE__ */ verifierBy<unknown, keyof WebhookEvents>({ hmac, none: urlKey }, schemes, "plugin");

/**
 * Proves that a delivery is the vendor's own, and gives its event.
 * @param raw the body exactly as it arrived: text or bytes, never a parsed object
 * @param secret the secret, or several while one is being replaced
 * @param options.scheme `plugin` or `website` or `hugo`; default `plugin`
 * @throws {WebhookVerificationError} for anything that is not the vendor's, was changed or is stale
 * @throws {ConfigurationError} for a secret or an option that cannot be right
 */
export function verifyWebhook<Scheme extends keyof WebhookEvents = "plugin">(
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
  const { scheme = "plugin", ...rest } = options;
  return sign(schemes[scheme], body, secret, rest);
}
