import { ConfigurationError, WebhookVerificationError } from "../errors.ts";
import type { RawBody, WebhookHeaders } from "./scheme.ts";

export type Bytes = Uint8Array<ArrayBuffer>;

export const refuse = (why: string): never => {
  throw new WebhookVerificationError(`Webhook refused: ${why}.`);
};

export const misconfigured = (why: string): never => {
  throw new ConfigurationError(`Webhook: ${why}.`);
};

/** All parts in one, text as UTF-8. A copy: what happens to the parts afterwards does not show in it. */
export const toBytes = async (...parts: readonly RawBody[]): Promise<Bytes> =>
  new Uint8Array(await new Blob(parts as BlobPart[]).arrayBuffer());

export const isRaw = (raw: unknown): raw is RawBody =>
  typeof raw === "string" || ArrayBuffer.isView(raw) || Object.prototype.toString.call(raw) === "[object ArrayBuffer]";

/** The one value of a header. One that comes twice is refused: it could be read either way. */
export function readHeader(headers: WebhookHeaders, name = ""): string | undefined {
  if (typeof headers?.get === "function") return name ? (headers.get(name) ?? undefined) : undefined;
  const values = Object.keys(headers ?? {})
    .filter((key) => key.toLowerCase() === name.toLowerCase())
    .flatMap((key) => (headers as Record<string, string | string[] | undefined>)[key] ?? []);
  if (values.length > 1) refuse(`the header ${name} comes twice`);
  return typeof values[0] === "string" ? values[0] : undefined;
}

export const needHeader = (headers: WebhookHeaders, name: string | undefined): string =>
  readHeader(headers, name) || refuse(`the header ${name} is missing`);

export const encode = (bytes: Uint8Array, encoding?: string): string =>
  encoding === "base64"
    ? btoa(String.fromCharCode(...bytes))
    : Array.from(bytes, (byte) => byte.toString(16).padStart(2, "0")).join("");

/** The value at a JSON Pointer. A body is untrusted, so own properties only; webhooks point at no `*`. */
export const at = (body: unknown, pointer: string): unknown =>
  pointer
    .split("/")
    .slice(1)
    .map((segment) => segment.replaceAll("~1", "/").replaceAll("~0", "~"))
    .reduce<unknown>((each, key) => {
      return each && Object.hasOwn(each, key) ? (each as Record<string, unknown>)[key] : undefined;
    }, body);

const INTEGER = /^\d{1,15}$/;
const ISO = /^\d{4}-[\d-]+T[\d:.]+(Z|[+-][\d:]+)$/;
const HTTP_DATE = /^\w{3}, [\w: ]+ GMT$/;

/** Milliseconds since 1970. Refuses what is not wholly a time of that form. */
export function readTime(value: unknown, unit: string | undefined): number {
  const text = typeof value === "number" ? String(value) : value;
  const form = unit === "iso" ? ISO : unit === "http-date" ? HTTP_DATE : INTEGER;
  const time = form === INTEGER ? Number(text) * (unit === "s" ? 1000 : 1) : Date.parse(String(text));
  return typeof text === "string" && form.test(text) && time >= 0 ? time : refuse("its timestamp is malformed");
}
