import { isOneOf, signatureOf } from "./hmac.ts";
import { isBodyless, signedBytes, tokensOf } from "./message.ts";
import {
  at,
  type Bytes,
  encode,
  isRaw,
  misconfigured,
  needHeader,
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
   * Your memory against repeats: asked with an id of the signed content after all else was found right; `true` refuses the
   * delivery. A vendor's own retry of a delivery may have the same id, so remember an id once its event is dealt with.
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

/** Makes a vendor's `verifyWebhook` out of its schemes. */
export function createVerifier<Event = unknown, Scheme extends string = string>(
  schemes: Readonly<Record<Scheme, WebhookScheme>>,
  defaultScheme: NoInfer<Scheme>,
): VerifyWebhook<Event, Scheme> {
  return async (raw, headers, secret, options = {}) => {
    const name = options.scheme ?? defaultScheme;
    const scheme = Object.hasOwn(schemes, name)
      ? schemes[name]
      : misconfigured(`the schemes are ${Object.keys(schemes)}`);
    return (await verify(scheme, raw, headers, checkSecrets(secret), options)) as Event;
  };
}

async function verify(
  scheme: WebhookScheme,
  raw: RawBody,
  headers: WebhookHeaders,
  secrets: readonly string[],
  options: VerifyOptions,
): Promise<unknown> {
  const { kind, timestamp, equal = [] } = scheme;
  const bodyToken = kind === "static" ? scheme.bodyToken : undefined;
  const toleranceMs = checkTolerance(scheme, options.toleranceMs);
  if (!isRaw(raw)) {
    refuse("pass the raw body, text or bytes, not a parsed object: request.text(), express.raw()");
  }
  const body = await toBytes(raw);
  const bodyless = kind === "hmac" && isBodyless(scheme, options.method);
  if (bodyless && body.length > 0) refuse("its body is not signed");
  const signed =
    kind === "hmac" ? await signedBytes(scheme, headers, bodyless ? (scheme.emptyBodyAs ?? "") : body) : body;

  const given =
    kind === "none"
      ? readKey(scheme, options.url)
      : bodyToken === undefined
        ? needHeader(headers, scheme.header)
        : readHeader(headers, scheme.header);
  const copy = bodyToken === undefined ? undefined : at(parse(body), bodyToken);
  // Every secret is tried to the end, so that the time does not tell which one fits.
  const fits = await Promise.all(
    secrets.map(async (secret) => {
      const right =
        kind === "hmac"
          ? [await signatureOf(scheme, signed, secret)]
          : kind === "static"
            ? tokensOf(scheme, secret)
            : [secret];
      const first = given === undefined || (await isOneOf(given, right));
      const second = bodyToken === undefined || (typeof copy === "string" && (await isOneOf(copy, [secret])));
      return first && second;
    }),
  );
  if (!fits.includes(true)) refuse("its signature or token does not fit secret and raw body");

  const event = bodyless ? undefined : parse(body);
  for (const { header, pointer } of equal) {
    if (readHeader(headers, header) !== (at(event, pointer) ?? null)) {
      refuse(`the header ${header} is not as in the body`);
    }
  }
  const inBody = timestamp?.pointer;
  if (timestamp && (toleranceMs < Number.POSITIVE_INFINITY || inBody === undefined)) {
    const value = inBody === undefined ? readHeader(headers, timestamp.header) : at(event, inBody);
    const ageMs = (options.now ?? Date.now()) - readTime(value, timestamp.unit);
    if (!(Math.abs(ageMs) <= toleranceMs)) refuse(ageMs > 0 ? "it is too old" : "it is from the future");
  }
  const { seen } = options;
  if (seen && (await seen(encode(new Uint8Array(await crypto.subtle.digest("SHA-256", signed)))))) {
    refuse("it was received before");
  }
  return event;
}

/** The key in the URL. One that comes twice is none. */
function readKey({ queryParam }: WebhookScheme, url: string | URL | undefined): string {
  if (!queryParam || !url) return misconfigured(queryParam ? "pass the option `url`" : "this scheme signs nothing");
  const base = "https://localhost";
  const keys = URL.canParse(url, base) ? new URL(url, base).searchParams.getAll(queryParam) : [];
  return keys.length === 1 ? (keys[0] ?? "") : refuse(`its URL must hold ${queryParam} once`);
}

function parse(body: Bytes): unknown {
  try {
    return JSON.parse(new TextDecoder("utf-8", { fatal: true }).decode(body));
  } catch {
    return refuse("its body is not JSON");
  }
}

function checkSecrets(secret: unknown): string[] {
  const secrets: unknown[] = [secret].flat();
  const good = secrets.length > 0 && secrets.every((each) => typeof each === "string" && each.trim());
  return good ? (secrets as string[]) : misconfigured("the secret must be text and not empty");
}

function checkTolerance(scheme: WebhookScheme, given: number | undefined): number {
  if (given === undefined) return scheme.toleranceMs ?? Number.POSITIVE_INFINITY;
  if (typeof given !== "number" || !(given >= 0)) misconfigured("`toleranceMs` must be 0 or more");
  if (!scheme.timestamp && given < Number.POSITIVE_INFINITY) misconfigured("this scheme has no timestamp");
  return given;
}
