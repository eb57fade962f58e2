/**
 * How a vendor proves that a delivery is its own. Data out of the spec.
 *
 * - `hmac`: a keyed hash over the raw body, with or without a timestamp.
 * - `static`: a token in a header. It proves the sender; it does not protect the body or against a repeat.
 * - `none`: nothing is signed; a key in the receiver's own URL is compared.
 */
export interface WebhookScheme {
  readonly kind: "hmac" | "static" | "none";
  /** Header with the signature or the token. */
  readonly header?: string;
  readonly alg?: "SHA-1" | "SHA-256";
  readonly encoding?: "hex" | "base64";
  /** Text before the encoded signature, such as `sha256=`. */
  readonly prefix?: string;
  /** The signed text: `{body}`, `{timestamp}` and `{header:<name>}` are filled in. Default `{body}`. */
  readonly message?: string;
  /** What stands for the body of GET and DELETE. */
  readonly emptyBodyAs?: string;
  /** Accepted forms of the token header, with `{secret}`. Default: the secret alone. */
  readonly tokens?: readonly string[];
  /** Pointer to a copy of the token in the body: it must be right too, and does alone when the header is absent. */
  readonly bodyToken?: string;
  /** Query parameter of the receiver's URL that holds the key. */
  readonly queryParam?: string;
  readonly timestamp?: {
    /** Header that stands for `{timestamp}`. */
    readonly header?: string;
    /** The time is judged by this field of the signed body instead of by the header. */
    readonly pointer?: string;
    /** Form of the time that is judged. */
    readonly unit?: "s" | "ms" | "iso" | "http-date";
  };
  /** How far the time may be off, either way. Absent: it is judged only when the caller asks. */
  readonly toleranceMs?: number;
  /** Header whose value is sent back when the webhook is set up. */
  readonly challenge?: { readonly header: string };
  /** Headers that must equal a field of the body. */
  readonly equal?: readonly { readonly header: string; readonly pointer: string }[];
  /**
   * Pointers to what names a delivery, the same when the vendor sends it again. `""` is the whole body. Default, and where
   * one of them is missing: all that is signed, the timestamp with it.
   */
  readonly id?: readonly string[];
}

/** The body exactly as it arrived: never a parsed object, which no longer has the bytes that were signed. */
export type RawBody = string | Uint8Array | ArrayBuffer;

/** Those of a `Request`, or of Node's `req.headers`. Names in any case. */
export type WebhookHeaders =
  | { get(name: string): string | null }
  | Readonly<Record<string, string | readonly string[] | undefined>>;
