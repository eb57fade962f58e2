import { ConfigurationError, WebhookVerificationError } from "../errors.ts";
import type { RawBody, WebhookHeaders } from "./scheme.ts";

export type Bytes = Uint8Array<ArrayBuffer>;

export const refuse = (why: string, cause?: unknown): never => {
  throw new WebhookVerificationError(`Webhook refused: ${why}.`, { cause });
};

export const misconfigured = (why: string): never => {
  throw new ConfigurationError(`Webhook: ${why}.`);
};

/** All parts in one, text as UTF-8. A copy: what happens to the parts afterwards does not show in it. */
export const toBytes = async (...parts: readonly RawBody[]): Promise<Bytes> =>
  new Uint8Array(await new Blob(parts as BlobPart[]).arrayBuffer());

/** @throws ConfigurationError for a parsed body, which is a slip of the receiver: the delivery may be good */
export const rawBytes = async (raw: RawBody): Promise<Bytes> =>
  // Buffers of another realm are none of ours by `instanceof`, and have a length all the same.
  typeof raw === "string" || raw?.byteLength >= 0
    ? toBytes(raw)
    : misconfigured("pass the raw body, text or bytes, not a parsed object: request.text(), express.raw()");

/** @throws the typed error for what is no JSON in UTF-8 */
export function parse(body: Bytes): unknown {
  try {
    return JSON.parse(new TextDecoder("utf-8", { fatal: true }).decode(body));
  } catch {
    return refuse("its body is not JSON");
  }
}

/** The only value. Of two, either could be meant. */
export const one = (values: readonly unknown[], name: string): string | undefined =>
  values.length > 1 ? refuse(`${name} comes twice`) : typeof values[0] === "string" ? values[0] : undefined;

export const need = (value: string | undefined, name: string | undefined): string =>
  value || refuse(`${name} is missing`);

/** `undefined` where it is missing or is no text. */
export function readHeader(headers: WebhookHeaders, header: string | undefined): string | undefined {
  const name = String(header).toLowerCase();
  if (typeof headers?.get === "function") return headers.get(name) ?? undefined;
  const values = Object.entries(headers ?? {}).flatMap(([key, value]) =>
    key.toLowerCase() === name ? (value ?? []) : [],
  );
  return one(values, name);
}

export const needHeader = (headers: WebhookHeaders, header: string | undefined): string =>
  need(readHeader(headers, header), header);

export const encode = (bytes: Uint8Array, encoding?: string): string =>
  encoding === "base64"
    ? btoa(String.fromCharCode(...bytes))
    : Array.from(bytes, (byte) => (byte + 256).toString(16).slice(1)).join("");

/** The value at a JSON Pointer. A body is untrusted, so own properties only; webhooks point at no `*`. */
export const at = (body: unknown, pointer: string): unknown =>
  pointer
    .split("/")
    .slice(1)
    .map((segment) => segment.replaceAll("~1", "/").replaceAll("~0", "~"))
    .reduce<unknown>((each, key) => {
      return each && Object.hasOwn(each, key) ? (each as Record<string, unknown>)[key] : undefined;
    }, body);

export function checkSecrets(secret: unknown): readonly string[] {
  const secrets = [secret].flat() as string[];
  const good = secrets.length > 0 && secrets.every((each) => typeof each === "string" && each.trim());
  return good ? secrets : misconfigured("the secret must be text and not empty");
}

/** @throws the typed error for a time that is further from now than the tolerance, either way */
export function checkAge(time: number, toleranceMs: number, now = Date.now()): void {
  const ageMs = now - time;
  if (!(Math.abs(ageMs) <= toleranceMs)) refuse(ageMs > 0 ? "it is too old" : "it is from the future");
}

const INTEGER = /^\d{1,15}$/;
/** ISO 8601 with an offset, or the date of HTTP. */
const DATE = /^(\d{4}-[\d-]+T[\d:.]+(Z|[+-][\d:]+)|\w{3}, [\w: ]+ GMT)$/;

/** Milliseconds since 1970. Refuses what is not wholly a time of that form. */
export function readTime(value: unknown, unit?: string): number {
  // An object of the body need not have a text.
  const text = typeof value === "object" ? "" : String(value);
  const factor = unit === "s" ? 1000 : unit === "ms" ? 1 : 0;
  const time = factor ? Number(text) * factor : Date.parse(text);
  return (factor ? INTEGER : DATE).test(text) && time >= 0 ? time : refuse("its timestamp is malformed");
}
