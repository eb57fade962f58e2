import { signatureOf } from "./hmac.ts";
import { tokensOf } from "./message.ts";
import { at, type Bytes, misconfigured, need, needHeader, one, parse, readHeader, refuse } from "./read.ts";
import type { WebhookHeaders, WebhookScheme } from "./scheme.ts";

/** A delivery as a proof sees it. */
export interface Delivery {
  readonly headers: WebhookHeaders;
  readonly body: Bytes;
  readonly url: string | URL | undefined;
}

/** How one kind of scheme proves a delivery. It is code that a scheme's `kind` names, so that a bundle holds only the kinds of its vendor. */
export interface Proof {
  /** What the delivery shows. */
  shown(scheme: WebhookScheme, delivery: Delivery): string;
  /** What it should show, in any of these forms. */
  right(scheme: WebhookScheme, signed: Bytes, secret: string): string[] | Promise<string[]>;
}

/** The proofs of some kinds of scheme. */
export type Proofs = { readonly [Kind in WebhookScheme["kind"]]?: Proof };

/** A keyed hash in a header. */
export const hmac: Proof = {
  shown: ({ header }, { headers }) => needHeader(headers, header),
  right: async (scheme, signed, secret) => [await signatureOf(scheme, signed, secret)],
};

/** A token in a header, or in the body. */
export const token: Proof = {
  shown: (scheme, { headers, body }) =>
    scheme.bodyToken
      ? readToken(scheme, headers, at(parse(body), scheme.bodyToken))
      : needHeader(headers, scheme.header),
  right: (scheme, _signed, secret) => tokensOf(scheme, secret),
};

/** A key in the URL of the receiver. */
export const urlKey: Proof = {
  shown: (scheme, { url }) => readKey(scheme, url),
  right: (scheme, _signed, secret) => tokensOf(scheme, secret),
};

/** The token of the body. One in the header must be the same. */
function readToken({ header }: WebhookScheme, headers: WebhookHeaders, copy: unknown): string {
  const token = readHeader(headers, header) ?? copy;
  return typeof token === "string" && token === copy ? token : refuse("its tokens in header and body differ");
}

/** The key in the URL. */
function readKey({ queryParam }: WebhookScheme, url: string | URL | undefined): string {
  if (!queryParam || !url) return misconfigured("this scheme needs the option `url`");
  return need(one(new URL(url, "https://localhost").searchParams.getAll(queryParam), queryParam), queryParam);
}
