import { findOpenssl, opensslEd25519, opensslHmac } from "@carillon/config/openssl";
import fc from "fast-check";
import { Webhook } from "standardwebhooks";
import { afterEach, describe, expect, test, vi } from "vitest";
import {
  ConfigurationError,
  handleOnce,
  memorySeenStore,
  type StandardVerifyOptions,
  signStandardWebhook,
  verifyStandardWebhook,
  WebhookVerificationError,
} from "../../src/webhooks/index.ts";
import { isMutating } from "../support/mutating.ts";

/** Every bit, but for the mutation run. */
const STEP = isMutating ? 401 : 1;

/** Made with the openssl command; made up, as everything here. */
const secret = "whsec_ybSql2HX+ZwzNMZPcYH/Y1K1dud6NyYc";
const publicKey = "whpk_Z+tBakdfJZ2zRbYbelASFS3NiQnDNRZs//x7pEL4smQ=";
const privateKey = Buffer.from("75688f5f6eda16337fd9faa7c106722c102c501aa5f40606a5b071793633db57", "hex");
const other = "whsec_MDEyMzQ1Njc4OWFiY2RlZjAxMjM0NTY3ODlhYmNkZWY=";
const otherPublicKey = `whpk_${Buffer.alloc(32, 9).toString("base64")}`;

const id = "msg_2KWPBgLlAfxdpx2AI54pPJ85f4W";
const timestamp = "1767225600";
const now = 1_767_225_600_000;
const body = '{"type":"contact.created","data":{"name":"zażółć ☕"}}';
const hmacSignature = "v1,6ckifE9z44ZBTwcosRTPLesXEUX9LKKHNw4Dz7RtuqI=";
const ed25519Signature = "v1a,iQNMGKZ9nOWBI3ye1llScVri+MvlhU4F4v8kHdhfdCUagS52L6yxALfx85TyxMSrvhzWrEVfUPqMnvOMK5q6Cw==";
const headers = { "webhook-id": id, "webhook-timestamp": timestamp, "webhook-signature": hmacSignature };
const signedBy = (signature: string) => ({ ...headers, "webhook-signature": signature });

const verify = (
  change: { body?: unknown; headers?: unknown; secret?: unknown } = {},
  options: StandardVerifyOptions = {},
): Promise<unknown> => {
  const given = { body, headers, secret, ...change } as { body: string; headers: typeof headers; secret: string };
  return verifyStandardWebhook(given.body, given.headers, given.secret, { now, ...options });
};
const refused = async (promise: Promise<unknown>, why: string | RegExp = "") => {
  const error = await promise.then(
    (event) => `accepted ${JSON.stringify(event)}`,
    (caught) => caught,
  );
  expect(error).toBeInstanceOf(WebhookVerificationError);
  expect(String(error)).toMatch(why);
};

describe("vectors of openssl", () => {
  const signed = Buffer.from(`${id}.${timestamp}.${body}`);
  test.skipIf(isMutating || !findOpenssl())("are what the command makes", () => {
    const key = Buffer.from(secret.slice(6), "base64");
    expect(hmacSignature).toBe(`v1,${opensslHmac("SHA-256", key, signed).toString("base64")}`);
    const made = opensslEd25519(privateKey, signed);
    expect(ed25519Signature).toBe(`v1a,${made.signature.toString("base64")}`);
    expect(publicKey).toBe(`whpk_${made.publicKey.toString("base64")}`);
  });
  test.each([
    ["v1", secret, hmacSignature],
    ["v1 without the word before the secret", secret.slice(6), hmacSignature],
    ["v1a", publicKey, ed25519Signature],
  ])("%s fits, as text and bytes, and with Headers", async (_, key, signature) => {
    for (const raw of [body, Buffer.from(body), new TextEncoder().encode(body).buffer])
      expect(await verify({ body: raw, secret: key, headers: signedBy(signature) })).toEqual(JSON.parse(body));
    expect(await verify({ secret: key, headers: new Headers(signedBy(signature)) })).toEqual(JSON.parse(body));
  });
  test("are refused after a change of any bit of body, signature, time and id", async () => {
    const flips = (text: string) =>
      Array.from({ length: (Buffer.byteLength(text) * 8) / STEP }, (_, index) => {
        const bytes = Buffer.from(text);
        const bit = index * STEP;
        bytes[bit >> 3]! ^= 1 << (bit & 7);
        return bytes;
      });
    for (const [key, signature] of [
      [secret, hmacSignature],
      [publicKey, ed25519Signature],
    ] as const) {
      for (const flip of flips(body)) await refused(verify({ body: flip, secret: key, headers: signedBy(signature) }));
      for (const [name, value] of Object.entries(signedBy(signature)))
        for (const flip of flips(value))
          await refused(verify({ secret: key, headers: { ...signedBy(signature), [name]: flip.toString("latin1") } }));
    }
  });
});

describe("several signatures and several secrets", () => {
  const rotating = `v1,${Buffer.alloc(32).toString("base64")} ${ed25519Signature} v2,new ${hmacSignature} junk`;

  test("any that fits is enough, wherever it stands", async () => {
    for (const signature of [rotating, `${hmacSignature} v1,x`, `v1,x ${hmacSignature}`])
      await verify({ headers: signedBy(signature) });
    await verify({ headers: signedBy(rotating), secret: publicKey });
    for (const keys of [
      [secret, other],
      [other, secret],
      [otherPublicKey, publicKey],
      [other, publicKey],
    ])
      await verify({ headers: signedBy(rotating), secret: keys });
  });
  test("a key is only for its own kind of signature", async () => {
    await refused(verify({ headers: signedBy(ed25519Signature) }), "no signature fits");
    await refused(verify({ secret: publicKey }), "no signature fits");
    await refused(verify({ headers: signedBy(hmacSignature.replace("v1,", "v1a,")), secret: publicKey }));
    await refused(verify({ headers: signedBy(hmacSignature.replace("v1,", "v1a,")) }));
    await refused(verify({ secret: [other, otherPublicKey], headers: signedBy(rotating) }), "no signature fits");
  });
  test("a signature is written in one way only", async () => {
    const text = hmacSignature.slice(3);
    const edText = ed25519Signature.slice(4);
    for (const bad of [
      text,
      `v1,${text.replace(/=$/, "")}`,
      `v1,${text}=`,
      `v1,${text},`,
      `v1 ,${text}`,
      `V1,${text}`,
      `v1,${Buffer.from(text, "base64").toString("hex")}`,
      `${hmacSignature}\n`,
      `\t${hmacSignature}`,
      "v1,",
      "v1",
      ",",
      " ",
    ])
      await refused(verify({ headers: signedBy(bad) }));
    for (const bad of [
      edText,
      `v1a,${edText.replace(/=+$/, "")}`,
      `v1a,${edText}\n`,
      `v1a, ${edText}`,
      `v1b,${edText}`,
      "v1a,",
      "v1a,!!!!",
      `v1a,${text}`,
    ])
      await refused(verify({ headers: signedBy(bad), secret: publicKey }), "no signature fits");
  });
  test("twenty at most, since each may cost a pass over the body", async () => {
    const many = (count: number) => [...Array.from({ length: count - 1 }, () => "v1,x"), hmacSignature].join(" ");
    await verify({ headers: signedBy(many(20)) });
    await refused(verify({ headers: signedBy(many(21)) }), "too many");
  });
});

describe("headers", () => {
  test.each(["webhook-id", "webhook-timestamp", "webhook-signature"] as const)(
    "%s must be there, once and not empty",
    async (name) => {
      const { [name]: value, ...rest } = headers;
      await refused(verify({ headers: rest }), `${name} is missing`);
      await refused(verify({ headers: { ...headers, [name]: "" } }), "is missing");
      await refused(verify({ headers: { ...headers, [name]: [value, value] } }), "comes twice");
      await refused(verify({ headers: { ...headers, [name.toUpperCase()]: value } }), "comes twice");
      await verify({ headers: { ...rest, [name.toUpperCase()]: [value] } });
    },
  );
});

describe("time", () => {
  test("300 s either way, to the millisecond", async () => {
    await verify({}, { now: now + 300_000 });
    await verify({}, { now: now - 300_000 });
    await refused(verify({}, { now: now + 300_001 }), "too old");
    await refused(verify({}, { now: now - 300_001 }), "from the future");
  });
  test("a tolerance of one's own, which cannot be switched off by mistake", async () => {
    await verify({}, { toleranceMs: 0 });
    await refused(verify({}, { toleranceMs: 0, now: now + 1 }), "too old");
    await verify({}, { toleranceMs: Number.POSITIVE_INFINITY, now: 0 });
    for (const toleranceMs of [-1, Number.NaN, "300" as never, null as never])
      await expect(verify({}, { toleranceMs })).rejects.toThrow(ConfigurationError);
  });
  test("now is the machine's by default", async () => {
    const fresh = await signStandardWebhook(body, secret);
    await verifyStandardWebhook(body, fresh, secret);
    await refused(verifyStandardWebhook(body, headers, secret), "too old");
  });
  test.each(["1767225600abc", "1767225600.0", "1.7672256e9", "0x6955b900", "-1", "+1767225600", "1767225600 "])(
    "a signed timestamp %j is no integer",
    async (text) => {
      const key = await crypto.subtle.importKey(
        "raw",
        Buffer.from(secret.slice(6), "base64"),
        { name: "HMAC", hash: "SHA-256" },
        false,
        ["sign"],
      );
      const mac = await crypto.subtle.sign("HMAC", key, Buffer.from(`${id}.${text}.${body}`));
      const given = {
        ...signedBy(`v1,${Buffer.from(mac).toString("base64")}`),
        "webhook-timestamp": text,
      };
      await refused(verify({ headers: given }), "timestamp is malformed");
    },
  );
});

describe("slips of the receiver", () => {
  test.each([
    [""],
    [" "],
    ["whsec_"],
    ["whsec_!!!"],
    [`whsec_${Buffer.alloc(23).toString("base64")}`],
    [`whsec_${Buffer.alloc(65).toString("base64")}`],
    [`${secret}=`],
    [`${secret}\n`],
    [` ${secret}`],
    ["whpk_"],
    [`whpk_${Buffer.alloc(31).toString("base64")}`],
    [`whpk_${Buffer.alloc(33).toString("base64")}`],
    ["whsk_YWJj"],
    [undefined],
    [[]],
    [[secret, ""]],
    [[secret, 5]],
  ])("the secret %j is refused before anything is read", async (bad) => {
    await expect(verifyStandardWebhook({} as never, {}, bad as never)).rejects.toMatchObject({
      name: "ConfigurationError",
      message: expect.stringMatching(/the (secret|public key) must be/),
    });
  });
  test("secrets of 24 and of 64 bytes are good", async () => {
    for (const length of [24, 64]) {
      const key = `whsec_${Buffer.alloc(length, 1).toString("base64")}`;
      await verifyStandardWebhook(body, await signStandardWebhook(body, key), key);
    }
  });
  test("a parsed body is told how to be read raw", async () => {
    await expect(verify({ body: JSON.parse(body) })).rejects.toThrow(/raw body/);
    await expect(verify({ body: undefined })).rejects.toThrow(ConfigurationError);
  });
  describe("without Ed25519", () => {
    afterEach(() => vi.restoreAllMocks());
    test("a public key says so", async () => {
      const real = crypto.subtle.importKey.bind(crypto.subtle) as (...args: unknown[]) => Promise<CryptoKey>;
      vi.spyOn(crypto.subtle, "importKey").mockImplementation(((...args: unknown[]) =>
        args[2] === "Ed25519" ? Promise.reject(new DOMException("no", "NotSupportedError")) : real(...args)) as never);
      await expect(verify({ secret: publicKey, headers: signedBy(ed25519Signature) })).rejects.toThrow(/no Ed25519/);
      await verify();
    });
  });
  test("a public key cannot sign", async () => {
    await expect(signStandardWebhook(body, publicKey)).rejects.toThrow(ConfigurationError);
  });
});

describe("bodies", () => {
  test("bytes that are no UTF-8 do not pass for others, and what is no JSON is refused", async () => {
    const broken = Buffer.from([0x22, 0xff, 0x22]);
    const replaced = Buffer.from(broken.toString());
    const given = await signStandardWebhook(broken, secret, { timestamp: now });
    await refused(verify({ body: broken, headers: given }), "not JSON");
    await refused(verify({ body: replaced, headers: given }), "no signature fits");
    await refused(verify({ body: "", headers: await signStandardWebhook("", secret, { timestamp: now }) }), "not JSON");
  });
});

describe("seen", () => {
  test("is asked with the id, after all else is right", async () => {
    const ids: string[] = [];
    const seen = (given: string): boolean => ids.includes(given) || ids.push(given) === 0;
    await verify({}, { seen });
    await refused(verify({}, { seen }), "received before");
    await refused(verify({ secret: other }, { seen }), "no signature fits");
    await refused(verify({}, { seen, now: 0 }), "future");
    expect(ids).toEqual([id]);
  });
  test("an attempt with a new time and the same id is handled once", async () => {
    const store = memorySeenStore();
    const receive = async (at: number) => {
      const given = await signStandardWebhook(body, secret, { id, timestamp: at });
      return handleOnce(
        store,
        (seen) => verifyStandardWebhook(body, given, secret, { seen, now: at }),
        () => undefined,
      );
    };
    expect(await receive(now)).toBe("handled");
    expect(await receive(now + 60_000)).toBe("repeated");
  });
});

describe("against the package standardwebhooks", () => {
  const whole = fc.string({ unit: "binary" }).filter((text) => !/\p{Surrogate}/u.test(text));
  const bodies = fc.oneof(
    fc.json(),
    whole.map((text) => JSON.stringify({ text })),
  );
  const keys = fc
    .uint8Array({ minLength: 24, maxLength: 64 })
    .map((key) => `whsec_${Buffer.from(key).toString("base64")}`);
  const ids = fc.string({ unit: "grapheme-ascii", minLength: 1 }).filter((text) => text.trim() !== "");
  /** Away from the bounds, which a second may cross between signing and judging; they have tests of their own. */
  const nearNow = fc.integer({ min: -290, max: 290 });

  test("it takes what we sign, and we take what it signs", () =>
    fc.assert(
      fc.asyncProperty(bodies, keys, ids, nearNow, async (text, key, msgId, offset) => {
        const at = Date.now() + offset * 1000;
        const ours = await signStandardWebhook(text, key, { id: msgId, timestamp: at });
        const event = JSON.parse(text);
        expect(new Webhook(key).verify(text, ours)).toEqual(event);
        expect(ours["webhook-signature"]).toBe(new Webhook(key).sign(msgId, new Date(at), text));
        expect(await verifyStandardWebhook(text, ours, key, {})).toEqual(event);
      }),
      { numRuns: 300 },
    ));
  test("neither takes what the other refuses, wherever it was changed", () =>
    fc.assert(
      fc.asyncProperty(
        bodies,
        keys,
        ids,
        fc.constantFrom("body", "webhook-id", "webhook-signature", "webhook-timestamp", "secret"),
        fc.nat(),
        async (text, key, msgId, part, place) => {
          const given: Record<string, string> = {
            ...(await signStandardWebhook(text, key, { id: msgId })),
            body: text,
            secret: key,
          };
          const value = given[part]!;
          const index = part === "secret" ? 6 : place % value.length;
          const swapped = value[index] === "A" ? "B" : "A";
          given[part] = value.slice(0, index) + swapped + value.slice(index + 1);
          const theirs = (() => {
            try {
              new Webhook(given.secret!).verify(given.body!, given);
              return "accepted";
            } catch {
              return "refused";
            }
          })();
          const mine = await verifyStandardWebhook(given.body!, given, given.secret!).then(
            () => "accepted",
            (error) => (error instanceof WebhookVerificationError ? "refused" : error),
          );
          expect(mine).toBe("refused");
          expect(theirs).toBe("refused");
        },
      ),
      { numRuns: 500 },
    ));
});

describe("a key", () => {
  const base64 = (length: number): string => Buffer.alloc(length, 7).toString("base64");

  test.each([24, 32, 64])("of %i bytes is one, with its word or without", async (length) => {
    for (const key of [`whsec_${base64(length)}`, base64(length)]) {
      const signed = await signStandardWebhook(body, key, { timestamp: now });
      expect(await verify({ headers: signed, secret: key })).toEqual(JSON.parse(body));
    }
  });
  test.each([
    `whsec_${base64(23)}`,
    `whsec_${base64(65)}`,
    base64(23),
    base64(65),
    "whsec_",
    "whsec_not base64 at all, however long",
    `whsec_${base64(32).replace("=", "")}`,
    `whsec_${base64(32)}\n`,
    `xwhsec_${base64(32)}`,
  ])("%j is none, for the sender and for the receiver", async (key) => {
    const message = "Webhook: the secret must be whsec_ and 24 to 64 bytes in base64.";
    const refusal = { name: "ConfigurationError", message };
    await expect(verify({ secret: key })).rejects.toMatchObject(refusal);
    await expect(verify({ secret: [secret, key] })).rejects.toMatchObject(refusal);
    await expect(signStandardWebhook(body, key)).rejects.toMatchObject(refusal);
  });
  test.each([`whpk_${base64(31)}`, `whpk_${base64(33)}`, "whpk_", "whpk_not base64", `whpk_${base64(32)}=`])(
    "%j is no public one",
    async (key) => {
      await expect(verify({ secret: key })).rejects.toMatchObject({
        name: "ConfigurationError",
        message: "Webhook: the public key must be whpk_ and 32 bytes in base64.",
      });
    },
  );
});
