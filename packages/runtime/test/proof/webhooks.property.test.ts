import fc from "fast-check";
import { expect, test } from "vitest";
import { createVerifier, type VerifyOptions } from "../../src/webhooks/index.ts";
import { hmacVectors, type Vector } from "../webhooks/vectors.ts";

/** Pairs of body and headers. `CARILLON_PROOF_RUNS` sets another number. */
const PAIRS = Number(process.env.CARILLON_PROOF_RUNS) || 20_000;

type Headers = Record<string, string | string[]>;
type Change = (given: { body: Uint8Array; headers: Headers }, other: Vector, place: number, text: string) => void;

const names = (headers: Headers) => Object.keys(headers);
const nth = <T>(list: readonly T[], place: number): T => list[place % list.length]!;

/** What somebody without the secret may do to a delivery, of which he has seen several. */
const changes: readonly Change[] = [
  (given, other) => {
    given.body = Buffer.from(other.body);
  },
  (given, other) => Object.assign(given.headers, other.headers),
  (given, other, place) => {
    const name = nth(names(given.headers), place);
    given.headers[name] = nth(Object.values(other.headers), place >> 3);
  },
  (given, _other, place, text) => {
    given.headers[nth(names(given.headers), place)] = text;
  },
  (given, _other, place) => {
    const name = nth(names(given.headers), place);
    const value = String(given.headers[name]);
    given.headers[name] = nth(
      [
        [value, value],
        value.toUpperCase(),
        `${value} `,
        `${value}\0`,
        value.slice(0, place % 9),
        `${value},${value}`,
        [],
      ],
      place >> 4,
    );
  },
  (given, _other, place) => void delete given.headers[nth(names(given.headers), place)],
  (given, _other, place, text) => {
    given.headers[nth(names(given.headers), place).toUpperCase()] = text;
  },
  (given, _other, place) => {
    const body = Buffer.from(given.body);
    if (body.length > 0) body[place % body.length]! ^= 1 << (place & 7);
    given.body = body;
  },
  (given, _other, place) => {
    given.body = given.body.subarray(place % (given.body.length + 1));
  },
  (given, _other, place, text) => {
    const body = Buffer.from(given.body);
    const at = place % (body.length + 1);
    given.body = Buffer.concat([body.subarray(0, at), Buffer.from(text), body.subarray(at)]);
  },
  (given, _other, _place, text) => {
    given.body = Buffer.from(text);
  },
];

/** Whether it is one of those that were signed with this secret, to the byte and the letter. */
const isGenuine = (vector: Vector, body: Uint8Array, headers: Headers): boolean =>
  hmacVectors
    .filter(({ scheme, secret }) => scheme === vector.scheme && secret === vector.secret)
    .some(
      (one) =>
        Buffer.from(one.body).equals(body) &&
        Object.entries(one.headers).every(([name, value]) => {
          const same = Object.entries(headers).filter(([key, each]) => key.toLowerCase() === name && each.length > 0);
          return same.length === 1 && String(same[0]?.[1]) === value;
        }),
    );

test(`of ${PAIRS} forged pairs of body and headers none is accepted, and nothing else is thrown`, async () => {
  const verifiers = new Map(hmacVectors.map((vector) => [vector, createVerifier({ only: vector.scheme }, "only")]));
  let refused = 0;
  await fc.assert(
    fc.asyncProperty(
      fc.constantFrom(...hmacVectors),
      fc.constantFrom(...hmacVectors),
      fc.array(fc.tuple(fc.nat({ max: changes.length - 1 }), fc.nat(), fc.string({ unit: "binary", maxLength: 40 })), {
        minLength: 1,
        maxLength: 4,
      }),
      async (vector, other, steps) => {
        const given = { body: Buffer.from(vector.body) as Uint8Array, headers: { ...vector.headers } as Headers };
        for (const [index, place, text] of steps) {
          if (names(given.headers).length === 0) break;
          changes[index]!(given, other, place, text);
        }
        const outcome = await verifiers.get(vector)!(
          given.body,
          given.headers,
          vector.secret,
          vector.options as VerifyOptions<"only">,
        ).then(
          () => "accepted",
          (error) => (error?.name === "WebhookVerificationError" ? "refused" : String(error)),
        );
        if (outcome === "refused") refused++;
        else expect([outcome, isGenuine(vector, given.body, given.headers)]).toEqual(["accepted", true]);
      },
    ),
    { numRuns: PAIRS },
  );
  expect(refused).toBeGreaterThan(PAIRS * 0.5);
  console.log(`${refused} of ${PAIRS} pairs refused, the others were as they had been signed`);
});
