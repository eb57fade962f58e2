import { runInNewContext } from "node:vm";
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { ConfigurationError, WebhookVerificationError } from "../../src/errors.ts";
import {
  challengeResponse,
  createVerifier,
  signTestWebhook,
  type VerifyOptions,
  type WebhookScheme,
} from "../../src/webhooks/index.ts";
import { isMutating } from "../support/mutating.ts";
import * as v from "./vectors.ts";

/** Every bit, but for the mutation run. */
const STEP = isMutating ? 401 : 1;

const using = (scheme: WebhookScheme) => createVerifier({ only: scheme }, "only");
const run = (vector: v.Vector, change: Partial<Omit<v.Vector, "scheme">> = {}, options: VerifyOptions = {}) => {
  const { scheme, body, headers, secret, options: own } = { ...vector, ...change };
  return using(scheme)(body, headers, secret, { ...own, ...options } as VerifyOptions<"only">);
};
const refused = (promise: Promise<unknown>, why: string | RegExp = "") =>
  expect(promise).rejects.toSatisfy((error: unknown) => {
    expect(error).toBeInstanceOf(WebhookVerificationError);
    expect((error as Error).message).toMatch(why);
    return true;
  });
const signatureHeader = (vector: v.Vector): string => (vector.scheme.header ?? "").toLowerCase();

describe.each([...v.hmacVectors, v.signatureOnly].map((vector) => [vector.name, vector] as const))(
  "vector: %s",
  (_, vector) => {
    const event = vector.body === "" ? undefined : JSON.parse(vector.body);

    test("fits, as text, bytes, a view and a buffer", async () => {
      const bytes = new TextEncoder().encode(vector.body);
      const padded = new Uint8Array([1, ...bytes, 2]);
      for (const body of [vector.body, bytes, padded.subarray(1, -1), bytes.buffer, Buffer.from(bytes)]) {
        expect(await run(vector, { body: body as string })).toEqual(event);
      }
    });
    test("fits with Headers, and with names in other case or values in arrays", async () => {
      expect(await run(vector, { headers: new Headers(vector.headers) as never })).toEqual(event);
      const odd = Object.fromEntries(
        Object.entries(vector.headers).map(([name, value]) => [name.toUpperCase(), [value]]),
      );
      expect(await run(vector, { headers: odd as never })).toEqual(event);
    });
    test("is refused with another secret, and fits while secrets are rotated", async () => {
      await refused(run(vector, { secret: `${vector.secret}x` }), "does not fit");
      expect(await run(vector, { secret: ["new-secret", vector.secret] as never })).toEqual(event);
      expect(await run(vector, { secret: [vector.secret, "old-secret"] as never })).toEqual(event);
      await refused(run(vector, { secret: ["new-secret", "old-secret"] as never }));
    });
    test("is refused without a signature, with two, or with one in another spelling", async () => {
      const name = signatureHeader(vector);
      const value = vector.headers[name] ?? "";
      for (const bad of [
        "",
        " ",
        value.slice(0, -2),
        `${value}00`,
        ` ${value}`,
        `${value}\n`,
        value.toUpperCase(),
        `${value},${value}`,
        "x".repeat(300_000),
        "A".repeat(300_000),
      ]) {
        await refused(run(vector, { headers: { ...vector.headers, [name]: bad } }));
      }
      await refused(run(vector, { headers: { ...vector.headers, [name]: [value, value] as never } }), "comes twice");
      await refused(run(vector, { headers: { ...vector.headers, [name.toUpperCase()]: value } }), "comes twice");
      const { [name]: _gone, ...rest } = vector.headers;
      await refused(run(vector, { headers: rest }), "is missing");
    });
    test("is refused after a change of any bit of the signature", async () => {
      const name = signatureHeader(vector);
      const value = vector.headers[name] ?? "";
      for (let bit = 0; bit < value.length * 8; bit += STEP) {
        const bytes = Buffer.from(value, "latin1");
        bytes[bit >> 3]! ^= 1 << (bit & 7);
        await refused(run(vector, { headers: { ...vector.headers, [name]: bytes.toString("latin1") } }));
      }
    });
    test("is refused after a change of any bit of the body", async () => {
      const bytes = Buffer.from(vector.body);
      for (let bit = 0; bit < bytes.length * 8; bit += STEP) {
        const changed = Buffer.from(bytes);
        changed[bit >> 3]! ^= 1 << (bit & 7);
        await refused(run(vector, { body: changed as never }), "does not fit");
      }
      await refused(run(vector, { body: `${vector.body} ` }));
    });
    test("is refused after a change of a header that is signed", async () => {
      for (const [name, value] of Object.entries(vector.headers)) {
        if (name === signatureHeader(vector) || name === "webhook-id") continue;
        const last = value.endsWith("1") ? "2" : "1";
        await refused(
          run(vector, { headers: { ...vector.headers, [name]: value.slice(0, -1) + last } }),
          "does not fit",
        );
        await refused(run(vector, { headers: { ...vector.headers, [name]: "" } }), "is missing");
      }
    });
  },
);

describe("freshness", () => {
  const judged = v.hmacVectors.filter((vector) => vector.options?.now !== undefined);
  const timeOf = (vector: v.Vector): number =>
    vector.scheme.timestamp?.pointer ? Date.parse(JSON.parse(vector.body).meta.timestamp) : (vector.options?.now ?? 0);

  test.each(judged.map((vector) => [vector.name, vector] as const))(
    "%s: both ways, to the millisecond",
    async (_, vector) => {
      const at = timeOf(vector);
      await run(vector, {}, { now: at + 300_000 });
      await run(vector, {}, { now: at - 300_000 });
      await refused(run(vector, {}, { now: at + 300_001 }), "too old");
      await refused(run(vector, {}, { now: at - 300_001 }), "from the future");
    },
  );
  test("a tolerance of 0 is the strictest, Infinity judges nothing, others are refused", async () => {
    const [vector] = judged as [v.Vector];
    await run(vector, {}, { toleranceMs: 0 });
    await refused(run(vector, {}, { toleranceMs: 0, now: timeOf(vector) + 1 }), "too old");
    await run(vector, {}, { toleranceMs: Number.POSITIVE_INFINITY, now: 0 });
    for (const toleranceMs of [-1, Number.NaN, "300" as never, null as never]) {
      await expect(run(vector, {}, { toleranceMs })).rejects.toThrow(ConfigurationError);
    }
    await refused(run(vector, {}, { now: Number.NaN }));
  });
  test("a scheme without a time says so instead of promising", async () => {
    const vector = v.hmacVectors.find((each) => each.scheme === v.bodySha1)!;
    await expect(run(vector, {}, { toleranceMs: 1000 })).rejects.toThrow(ConfigurationError);
  });
  test("a body that is judged by its own time must have one", async () => {
    await refused(run(v.signatureOnly, {}, { toleranceMs: 1000 }), "timestamp is malformed");
  });
  test.each<unknown>([
    { toString: 1 },
    { valueOf: 1 },
    [[]],
    [["2026-01-02T03:04:05Z"]],
    null,
    true,
    5,
    "",
    "2026-01-02T03:04:05",
    "x2026-01-02T03:04:05Z",
    "2026-01-02T03:04:05Zx",
    "2026-99-99T03:04:05Z",
  ])("a time of the body that is %j is refused by the typed error", async (timestamp) => {
    const body = JSON.stringify({ meta: { timestamp, acme_webhook_id: "W" } });
    const headers = await signTestWebhook(v.bodyFirstHex, body, "s");
    await refused(using(v.bodyFirstHex)(body, headers, "s"), "malformed");
  });
  test.each(["123abc", "1e12", "0x1", " 1767225600456", "1767225600456.5", "+1", "-1", "٣", "99999999999999999999"])(
    "a signed timestamp %j is no integer, so it is refused whatever the tolerance",
    async (timestamp) => {
      const body = "{}";
      const headers = await signTestWebhook(v.bracketHex, body, "s", { headers: { "X-Request-Timestamp": timestamp } });
      await refused(using(v.bracketHex)(body, headers, "s"), "malformed");
    },
  );
  test.each([
    ["iso", "2026-01-02T03:04:05Z", "2026-01-02 03:04:05"],
    ["iso", "2026-01-02T03:04:05.678901+00:00", "2026-01-02T03:04:05"],
    ["http-date", "Fri, 02 Jan 2026 08:04:05 GMT", "Fri, 02 Jan 2026 08:04:05 +0500"],
    ["http-date", "Fri, 02 Jan 2026 08:04:05 GMT", "Fri, 02 Foo 2026 08:04:05 GMT"],
  ] as const)("%s takes %j and not %j", async (unit, good, bad) => {
    const scheme: WebhookScheme = { ...v.bracketHex, timestamp: { header: "T", unit } };
    for (const [text, ok] of [
      [good, true],
      [bad, false],
    ] as const) {
      const result = using(scheme)("{}", await signTestWebhook(scheme, "{}", "s", { headers: { T: text } }), "s", {
        toleranceMs: 1000,
        now: Date.parse(good),
      });
      await (ok ? expect(result).resolves.toEqual({}) : refused(result, "malformed"));
    }
  });
});

describe("what is not covered by the signature is not taken", () => {
  test("a DELETE must not bring a body", async () => {
    const vector = v.hmacVectors.find((each) => each.options?.method === "DELETE")!;
    await refused(run(vector, { body: "{}" }), "not signed");
    await refused(run(vector, {}, { method: "POST" }), "does not fit");
  });
  test.each(["POST", "FORGET", "GETS", "UNDELETE", "DELETED"])("%s has a body, and it is signed", async (method) => {
    const headers = await signTestWebhook(v.colonBase64, "{}", "s", { method });
    expect(await using(v.colonBase64)("{}", headers, "s", { method })).toEqual({});
    await refused(using(v.colonBase64)('{"a":1}', headers, "s", { method }), "does not fit");
  });
  test("a header that must equal a field", async () => {
    const vector = v.hmacVectors.find((each) => each.scheme === v.bodyFirstHex)!;
    await refused(run(vector, { headers: { ...vector.headers, "webhook-id": "other" } }), "is not as in the body");
    const { "webhook-id": _gone, ...rest } = vector.headers;
    await refused(run(vector, { headers: rest }), "is not as in the body");
  });
  test("a copy of the token in the body does not stand for a signature", async () => {
    const scheme = { ...v.bodySha1, bodyToken: "/token" };
    await refused(using(scheme)('{"token":"s"}', {}, "s"), "is missing");
  });
  test("bytes that are no UTF-8 are refused even when they are signed", async () => {
    const body = new Uint8Array([0x22, 0xff, 0x22]);
    await refused(using(v.bodySha1)(body, await signTestWebhook(v.bodySha1, body, "s"), "s"), "not JSON");
  });
  test("a body that changes while it is judged does not get in", async () => {
    const vector = v.hmacVectors[0]!;
    const body = new TextEncoder().encode(vector.body);
    const pending = run(vector, { body: body as never });
    body.set(new TextEncoder().encode('{"type":"forged__________"'), 0);
    expect(await pending).toEqual(JSON.parse(vector.body));
  });
});

describe("repeats", () => {
  test("seen() is asked once, with the same id for the same content, after all else is right", async () => {
    const ids: string[] = [];
    const seen = (id: string): boolean => ids.includes(id) || ids.push(id) === 0;
    const [first, second] = v.hmacVectors as [v.Vector, v.Vector];
    await run(first, {}, { seen });
    await run(second, {}, { seen });
    await refused(run(first, {}, { seen }), "received before");
    await refused(run(first, { secret: "wrong" }, { seen }), "does not fit");
    await refused(run(first, {}, { seen, now: 0 }), "future");
    expect(ids).toHaveLength(2);
    expect(ids[0]).toMatch(/^[0-9a-f]{64}$/);
  });
  test("an asynchronous memory works too", async () => {
    await refused(run(v.hmacVectors[0]!, {}, { seen: async () => true }), "received before");
  });
});

describe("static tokens", () => {
  const body =
    '{"orgId":4242,"type":"new_message","token":"made-up-verification-token","data":{"id":1,"conversationId":2,"type":"chat"}}';
  const secret = "made-up-verification-token";
  const twice = (header: string | undefined, text = body, given: string | string[] = secret) =>
    using(v.tokenTwice)(text, header === undefined ? {} : { "x-verification-token": header }, given);

  test("in the header and in the body", async () => {
    expect(await twice(secret)).toEqual(JSON.parse(body));
    expect(await twice(secret, body, ["newer", secret])).toEqual(JSON.parse(body));
    expect(await twice(undefined)).toEqual(JSON.parse(body));
    await refused(twice("made-up-verification-tokeN"));
    await refused(twice(undefined, body.replace("verification-token", "verification-tokeN")));
    await refused(twice(secret, body.replace("verification-token", "other")));
    await refused(twice(secret, '{"orgId":1}'));
    await refused(twice(undefined, '{"orgId":1}'));
    await refused(twice(secret, '{"token":null}'));
    await refused(twice(""));
  });
  test("what is no text is no token, also when it reads like one", async () => {
    for (const [token, reads] of [
      [5, "5"],
      [["s"], "s"],
      [{}, "[object Object]"],
      [true, "true"],
    ] as const) {
      await refused(twice(undefined, JSON.stringify({ token }), reads), "tokens in header and body differ");
      await refused(twice(reads, JSON.stringify({ token }), reads), "tokens in header and body differ");
    }
    await refused(twice(undefined, "{}", "undefined"), "tokens in header and body differ");
  });
  test("header and body must hold the same of several secrets", async () => {
    await refused(twice("newer", body, ["newer", secret]), "differ");
  });
  test.each([
    [v.tokenWord, "OAuth2 made-up-word-token-42", true],
    [v.tokenWord, "made-up-word-token-42", false],
    [v.tokenWord, "OAuth2 made-up-word-token-43", false],
    [v.tokenForms, "made-up-word-token-42", true],
    [v.tokenForms, "Basic made-up-word-token-42", true],
    [v.tokenForms, "Bearer made-up-word-token-42", false],
    [v.tokenForms, "", false],
    [v.tokenForms, undefined, false],
  ])("%o takes %j: %s", async (scheme, header, fits) => {
    const result = using(scheme)("{}", { authorization: header }, "made-up-word-token-42");
    await (fits ? expect(result).resolves.toEqual({}) : refused(result));
  });
  test("only the identical bytes", async () => {
    const token = "made-up-token-123";
    const check = (header: string) => using(v.tokenOnly)("{}", { "X-Webhook-Token": header }, token);
    await expect(check(token)).resolves.toEqual({});
    for (const bad of ["made-up-token-124", "made-up", `${token}x`, `${token} `, ""]) await refused(check(bad));
  });
  test("a secret with a pattern of replace() in it stays itself", async () => {
    await expect(using(v.tokenForms)("{}", { authorization: "Basic a$&b$'c" }, "a$&b$'c")).resolves.toEqual({});
  });
});

describe("a key in the URL", () => {
  const check = (url: string | URL | undefined) =>
    using(v.urlKey)('{"event":"x"}', {}, "k&y", { url } as VerifyOptions<"only">);
  test("is compared whole", async () => {
    await expect(check("https://example.com/hook?key=k%26y")).resolves.toEqual({ event: "x" });
    await expect(check("/hook?key=k%26y")).resolves.toEqual({ event: "x" });
    await expect(check(new URL("https://example.com/hook?key=k%26y"))).resolves.toEqual({ event: "x" });
    for (const bad of [
      "/hook",
      "/hook?key=",
      "/hook?key=k",
      "/hook?key=k%26y&key=k%26y",
      "/hook?KEY=k%26y",
      "http://[",
    ])
      await refused(check(bad));
    await expect(check(undefined)).rejects.toThrow(ConfigurationError);
  });
  test("a scheme that signs nothing does not pass for a check", async () => {
    await expect(using({ kind: "none" })("{}", {}, "s", { url: "/" } as never)).rejects.toThrow(ConfigurationError);
  });
});

describe("slips of the caller", () => {
  const vector = v.hmacVectors[0]!;
  test("a parsed body is the receiver's own slip, and is told how to be read raw", async () => {
    for (const body of [JSON.parse(vector.body), [], null, undefined, 7, { byteLength: -1 }]) {
      const error = await run(vector, { body }).catch((caught: Error) => caught);
      expect(error).toBeInstanceOf(ConfigurationError);
      expect(String(error)).toMatch(/raw body, text or bytes.*express\.raw/);
    }
    await refused(run(vector, { body: { byteLength: vector.body.length } as never }), "does not fit");
  });
  test("a buffer of another realm is a buffer", async () => {
    const foreign = runInNewContext("Uint8Array.from(bytes).buffer", { bytes: [...Buffer.from(vector.body)] });
    expect(foreign).not.toBeInstanceOf(ArrayBuffer);
    expect(await run(vector, { body: foreign })).toEqual(JSON.parse(vector.body));
  });
  test.each([[""], ["  "], [undefined], [null], [[]], [["good", ""]], [42]])(
    "the secret %j is refused",
    async (secret) => {
      await expect(run(vector, { secret: secret as never })).rejects.toThrow(ConfigurationError);
    },
  );
  test.each([null, 300_000, "other", true, Symbol("x")])("%o are no options", async (options) => {
    const error = await using(v.bodySha1)("{}", {}, "s", options as never).catch((caught) => caught);
    expect(error).toBeInstanceOf(ConfigurationError);
    expect(String(error)).toContain("the options must be an object");
  });
  test.each([null, false, "no", {}])("%j is no memory", async (seen) => {
    const error = await run(vector, {}, { seen: seen as never }).catch((caught) => caught);
    expect(error).toBeInstanceOf(ConfigurationError);
    expect(String(error)).toContain("`seen` must be a function");
  });
  test("a scheme by a name that is not there", async () => {
    for (const scheme of ["other", "constructor", "__proto__"]) {
      await expect(using(v.bodySha1)("{}", {}, "s", { scheme: scheme as "only" })).rejects.toThrow(ConfigurationError);
    }
  });
});

describe("junk", () => {
  const schemes = [...new Set([...v.hmacVectors.map((vector) => vector.scheme), v.tokenTwice, v.tokenForms, v.urlKey])];
  const junk = fc.oneof(fc.string({ unit: "binary" }), fc.uint8Array(), fc.json(), fc.anything());
  const isRaw = (body: unknown): boolean =>
    typeof body === "string" || body instanceof ArrayBuffer || ArrayBuffer.isView(body);
  const headers = fc.oneof(
    fc.dictionary(
      fc.constantFrom(
        "x-signature",
        "X-Request-Timestamp",
        "x-timestamp",
        "signature",
        "timestamp",
        "authorization",
        "get",
      ),
      fc.anything(),
    ),
    fc.anything(),
  );
  test("is refused by the typed error and by no other", () =>
    fc.assert(
      fc.asyncProperty(fc.constantFrom(...schemes), junk, headers, async (scheme, body, head) => {
        const error = await using(scheme)(body as string, head as never, "secret", { url: "/?x=1" } as never).then(
          () => "accepted",
          (caught) => caught,
        );
        expect(error).toBeInstanceOf(isRaw(body) ? WebhookVerificationError : ConfigurationError);
      }),
      { numRuns: 5000 },
    ));
});

describe("signTestWebhook", () => {
  test.each([v.colonBase64, v.bodySha1, v.bracketHex, v.versionedHex, v.tokenTwice, v.tokenForms])(
    "%o: what it signs fits",
    (scheme) =>
      fc.assert(
        fc.asyncProperty(fc.json(), fc.string({ minLength: 1 }), async (text, secret) => {
          fc.pre(secret.trim() !== "" && !/\p{Surrogate}/u.test(secret));
          const body = scheme === v.tokenTwice ? JSON.stringify({ token: secret }) : text;
          expect(await using(scheme)(body, await signTestWebhook(scheme, body, secret), secret)).toEqual(
            JSON.parse(body),
          );
        }),
        { numRuns: 100 },
      ),
  );
  test("makes the vectors", async () => {
    for (const vector of v.hmacVectors) {
      const stated = Object.fromEntries(
        Object.entries(vector.headers).filter(([name]) => name !== signatureHeader(vector)),
      );
      const named = Object.fromEntries(
        Object.entries(stated).map(([name, value]) => [
          name === vector.scheme.timestamp?.header?.toLowerCase() ? vector.scheme.timestamp.header : name,
          value,
        ]),
      );
      const made = await signTestWebhook(vector.scheme, vector.body, vector.secret, {
        headers: named,
        method: vector.options?.method,
      });
      expect(made[vector.scheme.header ?? ""]).toBe(vector.headers[signatureHeader(vector)]);
    }
  });
  test("a body that is judged by its own time", async () => {
    const body = JSON.stringify({ meta: { timestamp: new Date().toISOString(), acme_webhook_id: "W1" } });
    expect(await using(v.bodyFirstHex)(body, await signTestWebhook(v.bodyFirstHex, body, "s"), "s")).toEqual(
      JSON.parse(body),
    );
  });
  test.each<[WebhookScheme["timestamp"], string]>([
    [{ unit: "s" }, "1767225600"],
    [{ unit: "ms" }, "1767225600456"],
    [{}, "1767225600456"],
    [{ unit: "iso" }, "2026-01-01T00:00:00.456Z"],
    [{ unit: "http-date" }, "Thu, 01 Jan 2026 00:00:00 GMT"],
    [{ unit: "ms", pointer: "/at" }, "Thu, 01 Jan 2026 00:00:00 GMT"],
  ])("writes the time of %j as %s", async (form, text) => {
    const scheme: WebhookScheme = { ...v.bracketHex, timestamp: { header: "T", ...form } };
    const timestamp = 1_767_225_600_456;
    expect((await signTestWebhook(scheme, "{}", "s", { timestamp })).T).toBe(text);
    expect((await signTestWebhook(scheme, "{}", "s", { timestamp, headers: { T: "given" } })).T).toBe("given");
  });
  test("takes the time of now where none is given", async () => {
    const from = Date.now();
    const { T } = await signTestWebhook({ ...v.bracketHex, timestamp: { header: "T", unit: "ms" } }, "{}", "s");
    expect(Number(T)).toBeGreaterThanOrEqual(from);
    expect(Number(T)).toBeLessThanOrEqual(Date.now());
  });
  test("writes the token in its first form, beside the headers that are given", async () => {
    const headers = { "x-a": "b" };
    expect(await signTestWebhook(v.tokenWord, "{}", "s", { headers })).toEqual({
      "x-a": "b",
      Authorization: "OAuth2 s",
    });
    expect(await signTestWebhook(v.tokenForms, "{}", "s")).toEqual({ Authorization: "Basic s" });
    expect(await signTestWebhook({ kind: "static", header: "T" }, "{}", "s")).toEqual({ T: "s" });
    expect(await signTestWebhook({ kind: "static", header: "T", tokens: [] }, "{}", "s")).toEqual({ T: "s" });
  });
  test("needs no header for a key in the URL", async () => {
    expect(await signTestWebhook(v.urlKey, "{}", "s")).toEqual({});
    expect(await signTestWebhook(v.urlKey, "{}", "s", { headers: { "x-a": "b" } })).toEqual({ "x-a": "b" });
  });
  test("fills in the headers that repeat a field", async () => {
    const body = '{"meta":{"timestamp":"2026-01-01T00:00:00Z","acme_webhook_id":"W7"}}';
    const { header } = v.bodyFirstHex.equal![0]!;
    expect((await signTestWebhook(v.bodyFirstHex, body, "s"))[header]).toBe("W7");
    expect((await signTestWebhook(v.bodyFirstHex, body, "s", { headers: { [header]: "own" } }))[header]).toBe("own");
  });
  test("says what is wrong", async () => {
    const cause = new Error("mine");
    const headers = Object.defineProperty({}, "x", {
      enumerable: true,
      get() {
        throw cause;
      },
    });
    const refusal = (message: string) => ({ name: "ConfigurationError", message });
    await expect(signTestWebhook(undefined as never, "{}", "s")).rejects.toMatchObject(
      refusal("Webhook: there is no such scheme."),
    );
    await expect(signTestWebhook({ kind: "hmac" }, "{}", "s")).rejects.toMatchObject(
      refusal("Webhook: this scheme names no header."),
    );
    await expect(signTestWebhook(v.bodySha1, "{}", "s", { headers })).rejects.toMatchObject({
      ...refusal("Webhook: it cannot be signed."),
      cause,
    });
  });
  test("a DELETE", async () => {
    const signed = await signTestWebhook(v.colonBase64, "", "s", { method: "DELETE" });
    expect(await using(v.colonBase64)("", signed, "s", { method: "delete" })).toBeUndefined();
  });
});

describe("challenge", () => {
  test("is sent back as text, or is not there", () => {
    expect(challengeResponse(v.colonBase64, { "x-CHALLENGE": "abc<script>" })).toEqual({
      status: 200,
      headers: { "content-type": "text/plain; charset=utf-8", "x-content-type-options": "nosniff" },
      body: "abc<script>",
    });
    expect(challengeResponse(v.colonBase64, new Headers({ "X-Challenge": "abc" }))?.body).toBe("abc");
    expect(challengeResponse(v.colonBase64, {})).toBeUndefined();
    expect(challengeResponse(v.bodySha1, { "x-challenge": "abc" })).toBeUndefined();
    expect(challengeResponse(v.colonBase64, { "x-challenge": "" })).toBeUndefined();
    const cause = new Error("mine");
    const get = () => {
      throw cause;
    };
    expect(() => challengeResponse(v.colonBase64, { get })).toThrow(
      expect.objectContaining({ name: "WebhookVerificationError", cause }),
    );
  });
});

describe("headers", () => {
  const scheme = v.bodySha1;
  const check = (headers: unknown) => using(scheme)("{}", headers as never, "s");

  test.each([
    undefined,
    null,
    {},
    { "X-Signature": undefined },
    { "X-Signature": [] },
    { "X-Signature": 5 },
    { "X-Signature": [5] },
  ])("%o hold no signature", (headers) => refused(check(headers), "X-Signature is missing"));
  test("beside which others are empty are good", async () => {
    const signed = await signTestWebhook(scheme, "{}", "s");
    expect(await check({ ...signed, "x-other": undefined, "x-signature": undefined })).toEqual({});
  });
  test("that throw are refused with what they threw", async () => {
    const cause = new Error("mine");
    const get = () => {
      throw cause;
    };
    const error = await check({ get }).catch((caught) => caught);
    expect(error).toBeInstanceOf(WebhookVerificationError);
    expect(error).toMatchObject({ cause });
  });
});

test("the first instant of all time is a time", async () => {
  const scheme: WebhookScheme = { ...v.bracketHex, timestamp: { header: "T", unit: "s" } };
  const headers = await signTestWebhook(scheme, "{}", "s", { timestamp: 0 });
  expect(await using(scheme)("{}", headers, "s", { now: 0, toleranceMs: 0 })).toEqual({});
});
