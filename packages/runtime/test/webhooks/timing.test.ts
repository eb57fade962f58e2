import { afterEach, beforeEach, expect, test, vi } from "vitest";
import {
  createVerifier,
  signStandardWebhook,
  signTestWebhook,
  verifyStandardWebhook,
} from "../../src/webhooks/index.ts";
import * as v from "./vectors.ts";

/**
 * No clock is read here, since any measure of time would be noise. What holds instead: nothing of ours compares a secret or what
 * is made of it. The engine does, hash by hash under a key that lives for one comparison, and it does so with every text that
 * would be right, whole, whatever was shown.
 */
interface Compared {
  readonly mac: number;
  readonly text: string;
}
let compared: Compared[];
let keys: string[];

beforeEach(() => {
  compared = [];
  keys = [];
  const { verify, importKey } = crypto.subtle;
  vi.spyOn(crypto.subtle, "verify").mockImplementation((...given) => {
    const [, , mac, text] = given;
    compared.push({ mac: mac.byteLength, text: new TextDecoder().decode(text) });
    return verify.apply(crypto.subtle, given);
  });
  vi.spyOn(crypto.subtle, "importKey").mockImplementation(((...given: Parameters<typeof importKey>) => {
    const [, bytes, , isExtractable] = given;
    expect(isExtractable).toBe(false);
    keys.push(Buffer.from(bytes as unknown as Uint8Array).toString("hex"));
    return importKey.apply(crypto.subtle, given);
  }) as never);
});
afterEach(() => {
  vi.restoreAllMocks();
});

const BODY = "{}";
/** Right, wrong in its first letter, in its last one, cut, longer, and of another kind altogether. */
const shown = (right: string): string[] => [
  right,
  `${right.startsWith("0") ? "1" : "0"}${right.slice(1)}`,
  `${right.slice(0, -1)}${right.endsWith("0") ? "1" : "0"}`,
  right.slice(0, 5),
  `${right}x`,
  "x",
];
const secrets = ["old-secret", "new-secret"];

/** What was compared while each of the secrets was the right one, and for each thing shown. */
async function comparisons(
  right: (secret: string) => Promise<string> | string,
  check: (text: string) => Promise<unknown>,
) {
  const all: Compared[][] = [];
  for (const secret of secrets) {
    for (const [index, text] of shown(await right(secret)).entries()) {
      compared = [];
      const fits = await check(text).then(
        () => true,
        () => false,
      );
      expect(fits).toBe(index === 0);
      all.push(compared);
    }
  }
  return all;
}
const expectAll = (all: Compared[][], texts: string[]) => {
  expect(all).toHaveLength(12);
  for (const each of all) {
    expect(each.map(({ text }) => text).toSorted()).toEqual(texts.toSorted());
    expect(each.every(({ mac }) => mac === 32)).toBe(true);
  }
};

test("of a signature: with that of every secret", async () => {
  const scheme = v.bodySha1;
  const signature = async (secret: string) => (await signTestWebhook(scheme, BODY, secret))[scheme.header!]!;
  const verify = createVerifier({ only: scheme }, "only");
  const all = await comparisons(signature, (text) => verify(BODY, { [scheme.header!]: text }, secrets));
  expectAll(all, await Promise.all(secrets.map(signature)));
});

test("of a token: with every form of every secret", async () => {
  const verify = createVerifier({ only: v.tokenForms }, "only");
  const all = await comparisons(
    (secret) => secret,
    (text) => verify(BODY, { authorization: text }, secrets),
  );
  expectAll(all, ["old-secret", "Basic old-secret", "new-secret", "Basic new-secret"]);
});

test("of a key in the URL", async () => {
  const verify = createVerifier({ only: v.urlKey }, "only");
  const all = await comparisons(
    (secret) => secret,
    (text) => verify(BODY, {}, secrets, { url: `/hook?key=${text}` }),
  );
  expectAll(all, secrets);
});

test("of a signature by Standard Webhooks: each one shown with that of every secret", async () => {
  const made = secrets.map((_, index) => Buffer.alloc(24, index + 1).toString("base64"));
  // One time for all, or a second may pass between them.
  const options = { id: "m1", timestamp: Date.now() };
  const sign = (secret: string) => signStandardWebhook(BODY, secret, options);
  const [first, second] = (await Promise.all(made.map(sign))).map((each) => each["webhook-signature"]);
  for (const signatures of [`${first} x`, `x ${first}`, `${second} x`, "x y"]) {
    compared = [];
    const headers = { ...(await sign(made[0]!)), "webhook-signature": signatures };
    await verifyStandardWebhook(BODY, headers, made).catch(() => undefined);
    expect(compared.map(({ text }) => text).toSorted()).toEqual([first, first, second, second].toSorted());
  }
});

test("every comparison has a key of its own, which nobody can foretell", async () => {
  const verify = createVerifier({ only: v.tokenOnly }, "only");
  for (let count = 0; count < 20; count++) await verify(BODY, { [v.tokenOnly.header!]: "s" }, "s");
  expect(new Set(keys).size).toBe(20);
  for (const key of keys) expect(key).toMatch(/^[0-9a-f]{64}$/);
});
