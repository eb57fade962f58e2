import { ConfigurationError } from "../errors.ts";
import { readPointer } from "../pointer.ts";
import { hmacFits, hmacKey, isOneOf } from "./hmac.ts";
import { isBodyless, signedBytes } from "./message.ts";
import { type Bytes, decode, encode, readHeader, readTime, refuse, toBytes, utf8 } from "./read.ts";
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
    const scheme = Object.hasOwn(schemes, name) ? schemes[name] : undefined;
    if (!scheme)
      throw new ConfigurationError(
        `There is no webhook scheme of that name. Known: ${Object.keys(schemes).join(", ")}.`,
      );
    return (await verify(scheme, raw, headers, checkSecrets(secret), options)) as Event;
  };
}

async function verify(
  scheme: WebhookScheme,
  raw: RawBody,
  headers: WebhookHeaders,
  secrets: string[],
  options: VerifyOptions,
): Promise<unknown> {
  const tolerance = checkTolerance(scheme, options.toleranceMs);
  const body = toBytes(raw);
  let signed = body;
  let event: unknown;
  if (scheme.kind === "hmac") {
    const bodyless = isBodyless(scheme, options.method);
    if (bodyless && body.length > 0) refuse("it has a body that its signature does not cover");
    signed = signedBytes(scheme, headers, bodyless ? utf8(scheme.emptyBodyAs ?? "") : body);
    await checkSignature(scheme, headers, signed, secrets);
    if (!bodyless) event = parse(body);
  } else {
    event = parse(body);
    await (scheme.kind === "static"
      ? checkToken(scheme, headers, event, secrets)
      : checkUrl(scheme, options.url, secrets));
  }
  for (const { header, pointer } of scheme.equal ?? []) {
    const value = readHeader(headers, header);
    if (value === undefined || value !== readPointer(event, pointer))
      refuse(`the header ${header} and the body name different things`);
  }
  const { timestamp } = scheme;
  if (timestamp && (tolerance < Number.POSITIVE_INFINITY || timestamp.pointer === undefined)) {
    const value =
      timestamp.pointer === undefined
        ? readHeader(headers, timestamp.header ?? "")
        : readPointer(event, timestamp.pointer);
    const offMs = (options.now ?? Date.now()) - readTime(value, timestamp.unit);
    if (!(Math.abs(offMs) <= tolerance)) refuse(offMs > 0 ? "it is too old" : "its timestamp is in the future");
  }
  if (
    options.seen &&
    (await options.seen(encode(new Uint8Array(await crypto.subtle.digest("SHA-256", signed)), "hex")))
  ) {
    refuse("it was received before");
  }
  return event;
}

async function checkSignature(
  scheme: WebhookScheme,
  headers: WebhookHeaders,
  signed: Bytes,
  secrets: readonly string[],
): Promise<void> {
  const text = readHeader(headers, scheme.header ?? "") ?? refuse(`the header ${scheme.header} is missing`);
  const prefix = scheme.prefix ?? "";
  const signature = text.startsWith(prefix) ? decode(text.slice(prefix.length), scheme.encoding ?? "hex") : undefined;
  if (!signature) return refuse("its signature is malformed");
  const fits = await Promise.all(
    secrets.map(async (secret) => hmacFits(await hmacKey(utf8(secret), scheme.alg ?? "SHA-256"), signature, signed)),
  );
  if (!fits.includes(true))
    refuse("its signature does not fit. Check that the secret is the right one and that the body is as it arrived");
}

async function checkToken(
  scheme: WebhookScheme,
  headers: WebhookHeaders,
  event: unknown,
  secrets: readonly string[],
): Promise<void> {
  const header = readHeader(headers, scheme.header ?? "");
  const copy = scheme.bodyToken === undefined ? undefined : (readPointer(event, scheme.bodyToken) ?? null);
  if (header === undefined && copy === undefined) refuse(`the header ${scheme.header} is missing`);
  const forms = secrets.map((secret) =>
    (scheme.tokens ?? ["{secret}"]).map((form) => form.replace("{secret}", () => secret)),
  );
  const fits = await Promise.all(
    secrets.map(async (secret, index) => {
      const first = header === undefined || (await isOneOf(header, forms[index] ?? []));
      const second = copy === undefined || (typeof copy === "string" && (await isOneOf(copy, [secret])));
      return first && second;
    }),
  );
  if (!fits.includes(true)) refuse("its token is not the right one");
}

async function checkUrl(
  scheme: WebhookScheme,
  url: string | URL | undefined,
  secrets: readonly string[],
): Promise<void> {
  const { queryParam } = scheme;
  if (queryParam === undefined || url === undefined) {
    throw new ConfigurationError(
      queryParam === undefined
        ? "Nothing is signed by this scheme, so there is nothing to verify."
        : "This scheme needs the option `url`: the URL of the request.",
    );
  }
  let values: string[] = [];
  try {
    values = new URL(url, "https://localhost").searchParams.getAll(queryParam);
  } catch {
    // A URL that cannot be read holds no key.
  }
  const fits = await isOneOf(values[0] ?? "", secrets);
  if (values.length !== 1 || !fits) refuse(`the query parameter ${queryParam} of its URL is not the key`);
}

function parse(body: Bytes): unknown {
  try {
    return JSON.parse(new TextDecoder("utf-8", { fatal: true }).decode(body));
  } catch {
    return refuse("its body is not JSON");
  }
}

function checkSecrets(secret: unknown): string[] {
  const secrets = Array.isArray(secret) ? [...secret] : [secret];
  if (secrets.length > 0 && secrets.every((each) => typeof each === "string" && each.trim() !== "")) return secrets;
  throw new ConfigurationError("The secret of the webhook must be text, or a list of texts, and none of them empty.");
}

function checkTolerance(scheme: WebhookScheme, given: number | undefined): number {
  if (given === undefined) return scheme.toleranceMs ?? Number.POSITIVE_INFINITY;
  if (typeof given !== "number" || !(given >= 0)) throw new ConfigurationError("`toleranceMs` must be 0 or more.");
  if (!scheme.timestamp && given < Number.POSITIVE_INFINITY) {
    throw new ConfigurationError(
      "This webhook scheme has no timestamp that `toleranceMs` could be judged by. Use `seen` against repeats.",
    );
  }
  return given;
}
