import { WebhookVerificationError } from "../errors.ts";
import type { RawBody, WebhookHeaders } from "./scheme.ts";

export type Bytes = Uint8Array<ArrayBuffer>;

export const refuse = (why: string): never => {
  throw new WebhookVerificationError(`The webhook is refused: ${why}.`);
};

export const utf8 = (text: string): Bytes => new TextEncoder().encode(text);

/** A copy of the bytes, so that nothing changes them while they are judged. */
export function toBytes(raw: RawBody): Bytes {
  if (typeof raw === "string") return utf8(raw);
  if (ArrayBuffer.isView(raw)) return new Uint8Array(raw.buffer, raw.byteOffset, raw.byteLength).slice() as Bytes;
  if (Object.prototype.toString.call(raw) === "[object ArrayBuffer]") return new Uint8Array(raw).slice();
  return refuse(
    "the body must be the raw text or bytes, not a parsed object. Verify before a JSON parser runs: express.raw({ type: '*/*' }), await request.text()",
  );
}

/** The one value of a header. One that comes twice is refused: it could be read either way. */
export function readHeader(headers: WebhookHeaders, name: string): string | undefined {
  if (name === "") return undefined;
  if (typeof headers?.get === "function") return headers.get(name) ?? undefined;
  const values = Object.keys(headers ?? {})
    .filter((key) => key.toLowerCase() === name.toLowerCase())
    .flatMap((key) => (headers as Record<string, string | string[] | undefined>)[key] ?? []);
  if (values.length > 1) refuse(`the header ${name} comes more than once`);
  return typeof values[0] === "string" ? values[0] : undefined;
}

/** No digest in use is longer than this. */
const LONGEST = 128;

/** Strict: one spelling for each value, so that no changed signature is taken for the same. */
export function decode(text: string, encoding: "hex" | "base64"): Bytes | undefined {
  const hex = encoding === "hex";
  if (
    text.length > LONGEST ||
    text.length % (hex ? 2 : 4) !== 0 ||
    !(hex ? /^[0-9a-f]+$/ : /^[A-Za-z0-9+/]+={0,2}$/).test(text)
  )
    return undefined;
  const bytes = hex
    ? Uint8Array.from({ length: text.length / 2 }, (_, index) =>
        Number.parseInt(text.slice(2 * index, 2 * index + 2), 16),
      )
    : Uint8Array.from(atob(text), (char) => char.charCodeAt(0));
  return encode(bytes, encoding) === text ? bytes : undefined;
}

export const encode = (bytes: Uint8Array, encoding: "hex" | "base64"): string =>
  encoding === "hex"
    ? Array.from(bytes, (byte) => byte.toString(16).padStart(2, "0")).join("")
    : btoa(String.fromCharCode(...bytes));

const TIMES = {
  s: /^\d{1,12}$/,
  ms: /^\d{1,15}$/,
  iso: /^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d(\.\d+)?(Z|[+-]\d\d:?\d\d)$/,
  "http-date": /^[A-Z][a-z]{2}, \d\d [A-Z][a-z]{2} \d{4} \d\d:\d\d:\d\d GMT$/,
};

/** Milliseconds since 1970. Refuses what is not wholly a time of that form. */
export function readTime(value: unknown, unit: keyof typeof TIMES = "ms"): number {
  const text = typeof value === "number" ? String(value) : value;
  if (typeof text !== "string" || text === "") return refuse("its timestamp is missing");
  const time = !TIMES[unit].test(text)
    ? Number.NaN
    : unit === "s"
      ? Number(text) * 1000
      : unit === "ms"
        ? Number(text)
        : Date.parse(text);
  return Number.isNaN(time) ? refuse("its timestamp is malformed") : time;
}
