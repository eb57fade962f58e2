import { verifyWebhook as braze } from "@carillon/braze/webhooks";
import { findOpenssl } from "@carillon/config/openssl";
import * as crisp from "@carillon/crisp/webhooks";
import * as customerio from "@carillon/customerio/webhooks";
import { verifyWebhook as drift } from "@carillon/drift/webhooks";
import * as front from "@carillon/front/webhooks";
import { verifyWebhook as iterable } from "@carillon/iterable/webhooks";
import * as klaviyo from "@carillon/klaviyo/webhooks";
import { describe, expect, test } from "vitest";
import { bodyOf, type OpensslVector, opensslVectors } from "../../src/webhooks/vectors.ts";
import file from "./vectors.json" with { type: "json" };

type Headers = Record<string, string>;
type Verify = (raw: Uint8Array, headers: Headers, secret: string, options: object) => Promise<unknown>;
type Sign = (body: Uint8Array, secret: string, options: object) => Promise<Headers>;

const vectors = file as unknown as readonly OpensslVector[];
const vendors = { crisp, customerio, front, klaviyo } as unknown as Record<
  string,
  { verifyWebhook: Verify; signTestWebhook: Sign }
>;
const optionsOf = ({ scheme, method, now, timeHeader }: OpensslVector, more = {}) => ({
  scheme,
  method,
  now,
  ...(timeHeader && { toleranceMs: 300_000 }),
  ...more,
});
const verify = (vector: OpensslVector, body: Uint8Array, headers: Headers, more = {}) =>
  vendors[vector.vendor]!.verifyWebhook(body, headers, vector.secret, optionsOf(vector, more));

/** What became of a delivery: `refused`, or whatever else. */
const outcome = (pending: Promise<unknown>): Promise<string> =>
  pending.then(
    () => "accepted",
    (error) => (error?.name === "WebhookVerificationError" ? "refused" : String(error)),
  );

/** Bits that are flipped: all of them up to 2 KB; above that those of the first and last byte and a spread of the others. */
function* bitsOf(bytes: number): Generator<number> {
  const all = bytes * 8;
  const step = bytes <= 2_048 ? 1 : Math.ceil(all / Math.ceil(2 ** 25 / bytes));
  for (let bit = 0; bit < all; bit += bit < 8 || bit >= all - 8 ? 1 : Math.min(step, all - 8 - bit)) yield bit;
}
const flip = (bytes: Uint8Array, bit: number): Buffer => {
  const flipped = Buffer.from(bytes);
  flipped[bit >> 3]! ^= 1 << (bit & 7);
  return flipped;
};

/** An app's webhooks and the requests to a channel have one form, and secrets of their own; GET and DELETE sign one text. */
const signsAlike = (one: OpensslVector, other: OpensslVector): boolean => {
  const formOf = ({ vendor, scheme, size }: OpensslVector) =>
    `${vendor} ${scheme === "channel" && size !== "none" ? "application" : scheme} ${size === "none"}`;
  return formOf(one) === formOf(other);
};

test.skipIf(!findOpenssl())("the vectors are what the openssl command makes", () => {
  expect(opensslVectors()).toEqual(vectors);
});

test("the vectors are of every scheme that signs, and of five sizes", () => {
  expect(new Set(vectors.map(({ vendor, scheme, method }) => `${vendor} ${scheme} ${method}`))).toEqual(
    new Set([
      "front application POST",
      "front rule POST",
      "front channel POST",
      "front channel DELETE",
      "front channel GET",
      "klaviyo systemWebhook POST",
      "crisp plugin POST",
      "crisp hugo POST",
      "customerio reporting POST",
    ]),
  );
  const lengths = new Set(vectors.map((vector) => bodyOf(vector).length));
  for (const [least, most] of [
    [0, 0],
    [40, 60],
    [250, 400],
    [900, 1_300],
    [60_000, 70_000],
    [1e6, 1.1e6],
  ] as const)
    expect([...lengths].some((length) => length >= least && length <= most)).toBe(true);
});

describe.each(
  vectors.map((vector) => [`${vector.vendor} ${vector.scheme}, ${vector.method}, ${vector.size}`, vector] as const),
)("%s", (_, vector) => {
  const body = bodyOf(vector);
  const { headers } = vector;

  test("is accepted, and is what signTestWebhook makes", async () => {
    const event = body.length === 0 ? undefined : JSON.parse(body.toString());
    expect(await verify(vector, body, headers)).toEqual(event);
    const { [vector.signatureHeader]: signature, ...stated } = headers;
    const { scheme, method, secret } = vector;
    const made = await vendors[vector.vendor]!.signTestWebhook(body, secret, { scheme, method, headers: stated });
    expect(made).toEqual({ ...stated, [vector.signatureHeader]: signature });
  });

  test("is refused after a change of any bit of its body", async () => {
    const outcomes = new Set<string>();
    let flips = 0;
    for (const bit of bitsOf(body.length)) {
      outcomes.add(await outcome(verify(vector, flip(body, bit), headers)));
      flips++;
    }
    expect([...outcomes]).toEqual(body.length === 0 ? [] : ["refused"]);
    expect(flips).toBeGreaterThanOrEqual(body.length <= 2_048 ? body.length * 8 : 40);
  });

  test("is refused after a change of any bit of its headers", async () => {
    for (const [name, value] of Object.entries(headers)) {
      const outcomes = new Set<string>();
      for (let bit = 0; bit < value.length * 8; bit++) {
        const changed = { ...headers, [name]: flip(Buffer.from(value, "latin1"), bit).toString("latin1") };
        outcomes.add(await outcome(verify(vector, body, changed)));
      }
      expect([...outcomes], name).toEqual(["refused"]);
    }
  });

  test("is refused when it is cut, longer, missing, or of another secret or scheme", async () => {
    for (const [name, value] of Object.entries(headers)) {
      const { [name]: _gone, ...rest } = headers;
      for (const wrong of [
        rest,
        ...[value.slice(1), value.slice(0, -1), `${value}0`, ` ${value}`, `${value}, ${value}`, ""].map((text) => ({
          ...rest,
          [name]: text,
        })),
      ])
        expect(await outcome(verify(vector, body, wrong)), name).toBe("refused");
    }
    if (body.length > 0) expect(await outcome(verify(vector, body.subarray(0, -1), headers))).toBe("refused");
    expect(await outcome(verify(vector, Buffer.concat([body, Buffer.from(" ")]), headers))).toBe("refused");
    expect(await outcome(verify({ ...vector, secret: `${vector.secret} ` }, body, headers))).toBe("refused");
    for (const other of vectors.filter(({ vendor }) => vendor === vector.vendor)) {
      if (signsAlike(other, vector)) continue;
      const { scheme, method } = other;
      const as = { ...vector, scheme, method, timeHeader: undefined } as unknown as OpensslVector;
      expect(await outcome(verify(as, body, headers)), `${scheme} ${method}`).toBe("refused");
    }
  });
});

describe("tokens", () => {
  const token = "made-up-token-0001";
  const driftBody = (text: string) =>
    Buffer.from(JSON.stringify({ orgId: 1, type: "new_message", token: text, data: {} }));
  const plain = Buffer.from('{"a":1}');
  const cases: readonly [string, string, (given: string) => Promise<unknown>][] = [
    ["drift, in the header", token, (given) => drift(driftBody(token), { "x-verification-token": given }, token)],
    ["drift, in the body", token, (given) => drift(driftBody(given), { "x-verification-token": token }, token)],
    ["drift, in the body alone", token, (given) => drift(driftBody(given), {}, token)],
    ["drift, in both", token, (given) => drift(driftBody(given), { "x-verification-token": given }, token)],
    ["braze", token, (given) => braze(plain, { "X-Webhook-Token": given }, token)],
    ["iterable, OAuth2", `OAuth2 ${token}`, (given) => iterable(plain, { authorization: given }, token)],
    ["iterable, Basic", `Basic ${token}`, (given) => iterable(plain, { authorization: given }, token)],
    ["iterable, Basic without the word", token, (given) => iterable(plain, { authorization: given }, token)],
    [
      "crisp, in the URL",
      token,
      (given) =>
        crisp.verifyWebhook(plain, {}, token, { scheme: "website", url: `/?key=${encodeURIComponent(given)}` }),
    ],
  ];
  test.each(cases)("%s: only the identical bytes", async (_, right, check) => {
    expect(await outcome(check(right))).toBe("accepted");
    const outcomes = new Set<string>();
    for (let bit = 0; bit < right.length * 8; bit++)
      outcomes.add(await outcome(check(flip(Buffer.from(right), bit).toString("latin1"))));
    for (const wrong of [
      "",
      " ",
      `${right} `,
      ` ${right}`,
      right.slice(0, -1),
      right.slice(1),
      `${right}${right}`,
      `Bearer ${token}`,
      right.toUpperCase(),
      "x".repeat(100_000),
    ])
      outcomes.add(await outcome(check(wrong)));
    expect([...outcomes]).toEqual(["refused"]);
  });
});
