import { CarillonError } from "../errors.ts";
import { isOneOf, signatureOf } from "./hmac.ts";
import { insteadOfBody, signedBytes } from "./message.ts";
import { hmac, type Proofs, token, urlKey } from "./proofs.ts";
import {
  at,
  checkAge,
  checkSecrets,
  misconfigured,
  parse,
  rawBytes,
  readHeader,
  readTime,
  refuse,
  toBytes,
} from "./read.ts";
import type { RawBody, WebhookHeaders, WebhookScheme } from "./scheme.ts";

export interface VerifyOptions<Scheme extends string = string> {
  /** Which of the vendor's schemes signed it. Default: the vendor's main one. */
  scheme?: Scheme;
  /** Method of the request, where GET and DELETE come too. */
  method?: string;
  /** How far the timestamp may be off, either way; 0 is the strictest, `Infinity` does not judge it. Default: the scheme's. */
  toleranceMs?: number;
  /** The time to judge by, in milliseconds since 1970. Default: now. */
  now?: number;
  /**
   * A memory against repeats: asked with the delivery's id, 64 hex digits, after all else was found right; `true` refuses
   * it. A delivery whose handler failed is sent again under the same id, so an id that is noted here already would lose
   * it: leave this to `handleOnce`.
   */
  seen?: (id: string) => boolean | Promise<boolean>;
  /** URL of the request, for schemes whose key stands in it. */
  url?: string | URL;
}

/**
 * @param raw the body exactly as it arrived: text or bytes
 * @param secret the secret, or several while one is being replaced
 * @returns the parsed event; `undefined` for a signed GET or DELETE
 * @throws `WebhookVerificationError` for anything that is not the vendor's, was changed or is stale;
 * `ConfigurationError` for a secret or an option that cannot be right
 */
export type VerifyWebhook<Event, Scheme extends string = string> = (
  raw: RawBody,
  headers: WebhookHeaders,
  secret: string | readonly string[],
  options?: VerifyOptions<Scheme>,
) => Promise<Event>;

/**
 * Makes a vendor's `verifyWebhook` out of its schemes.
 * @param proofs those of the kinds that its schemes are of
 */
export function verifierBy<Event = unknown, Scheme extends string = string>(
  proofs: Proofs,
  schemes: Readonly<Record<Scheme, WebhookScheme>>,
  defaultScheme: NoInfer<Scheme>,
): VerifyWebhook<Event, Scheme> {
  return async (raw, headers, secret, options = {}) => {
    if (Object(options) !== options) misconfigured("the options must be an object");
    const { event, id, seen } = await prove(proofs, schemes, defaultScheme, raw, headers, secret, options).catch(
      unreadable,
    );
    // What your own memory throws is no word on the delivery, and goes on as it is.
    if (seen && (await seen(id))) refuse("it was received before");
    return event as Event;
  };
}

/** The same for schemes of any kind. */
export function createVerifier<Event = unknown, Scheme extends string = string>(
  schemes: Readonly<Record<Scheme, WebhookScheme>>,
  defaultScheme: NoInfer<Scheme>,
): VerifyWebhook<Event, Scheme> {
  return verifierBy<Event, Scheme>({ hmac, static: token, none: urlKey }, schemes, defaultScheme);
}

/** Headers and options that throw when they are looked at are no delivery of the vendor's. */
function unreadable(cause: unknown): never {
  if (cause instanceof CarillonError) throw cause;
  return refuse("it cannot be read", cause);
}

interface Proven {
  readonly event: unknown;
  readonly id: string;
  readonly seen: VerifyOptions["seen"];
}

async function prove(
  proofs: Proofs,
  schemes: Readonly<Record<string, WebhookScheme>>,
  defaultScheme: string,
  raw: RawBody,
  headers: WebhookHeaders,
  secret: unknown,
  // Each is read once, so that none changes between check and use.
  { scheme: name = defaultScheme, method, toleranceMs: given, now, seen, url }: VerifyOptions,
): Promise<Proven> {
  if (seen !== undefined && typeof seen !== "function") misconfigured("`seen` must be a function");
  const scheme = Object.hasOwn(schemes, name)
    ? schemes[name]!
    : misconfigured(`the schemes are ${Object.keys(schemes)}`);
  const { kind, timestamp, equal = [], id = [] } = scheme;
  const toleranceMs = given === undefined ? (scheme.toleranceMs ?? Infinity) : given;
  if (typeof toleranceMs !== "number" || !(toleranceMs >= 0) || (toleranceMs < Infinity && !timestamp)) {
    misconfigured("`toleranceMs` must be 0 or more, and needs a scheme with a timestamp");
  }
  const secrets = checkSecrets(secret);
  const body = await rawBytes(raw);
  const instead = insteadOfBody(scheme, method);
  if (instead !== undefined && body.length > 0) refuse("its body is not signed");
  const signed = await signedBytes(scheme, headers, instead ?? body);

  const proof = proofs[kind] ?? misconfigured("there is no such kind of scheme");
  const shown = proof.shown(scheme, { headers, body, url });
  const right = await Promise.all(secrets.map((secret) => proof.right(scheme, signed, secret)));
  if (!(await isOneOf(shown, right.flat()))) refuse("its signature or token does not fit secret and raw body");

  const event = instead === undefined ? parse(body) : undefined;
  for (const { header, pointer } of equal) {
    if (readHeader(headers, header) !== (at(event, pointer) ?? null)) {
      refuse(`the header ${header} is not as in the body`);
    }
  }
  if (timestamp && (toleranceMs < Infinity || !timestamp.pointer)) {
    const value = timestamp.pointer ? at(event, timestamp.pointer) : readHeader(headers, timestamp.header);
    checkAge(readTime(value, timestamp.unit), toleranceMs, now);
  }
  if (!seen) return { event, id: "", seen };
  const parts = id.map((pointer) => at(event, pointer));
  const named = parts.length > 0 && !parts.includes(undefined) ? await toBytes(JSON.stringify(parts)) : signed;
  return { event, id: await signatureOf({}, named, "id"), seen };
}
