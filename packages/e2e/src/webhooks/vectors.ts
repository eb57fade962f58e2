import { opensslHmac } from "@carillon/config/openssl";
import { fill, type SignedScheme, signedSchemes, sizes, templateOf } from "./schemes.ts";

/** A delivery that the openssl command signed. */
export interface OpensslVector {
  readonly vendor: SignedScheme["vendor"];
  readonly scheme: string;
  readonly size: string;
  readonly method: string;
  readonly secret: string;
  /** `…` stands for the padding, which `sizes` tells. */
  readonly body: string;
  readonly headers: Readonly<Record<string, string>>;
  readonly signatureHeader: string;
  readonly timeHeader?: string;
  readonly now: number;
}

const vectorOf = (scheme: SignedScheme, size: string, repeats: number): OpensslVector => {
  const { vendor, secret, hash, encoding, signature, time, bodyless, now } = scheme;
  const template = templateOf(scheme);
  const body = bodyless ? Buffer.from(bodyless.signedAs) : fill(template, repeats);
  const signed = scheme.signed.map((part) =>
    part === "body" ? body : Buffer.from(part === "time" ? (time?.value ?? "") : part.text),
  );
  const mac = opensslHmac(hash, secret, Buffer.concat(signed)).toString(encoding);
  return {
    vendor,
    scheme: scheme.scheme,
    size: bodyless ? "none" : size,
    method: bodyless?.method ?? "POST",
    secret,
    body: template,
    headers: {
      ...scheme.headers,
      ...(time && { [time.header]: time.value }),
      [signature.header]: (signature.prefix ?? "") + mac,
    },
    signatureHeader: signature.header,
    ...(time && { timeHeader: time.header }),
    now,
  };
};

/** Every scheme with bodies of every size. Takes the openssl command. */
export const opensslVectors = (): OpensslVector[] =>
  signedSchemes.flatMap((scheme) =>
    Object.entries(scheme.bodyless ? { none: 0 } : sizes).map(([size, repeats]) => vectorOf(scheme, size, repeats)),
  );

export const bodyOf = ({ body, size }: OpensslVector): Buffer => fill(body, sizes[size] ?? 0);
