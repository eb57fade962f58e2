import { createDecipheriv } from "node:crypto";
import { inspect } from "node:util";
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { ConfigurationError, TokenStoreError } from "../../src/errors.ts";
import {
  createOAuth,
  type EncryptionKey,
  encryptedTokenStore,
  MemoryTokenStore,
  type SealedTokens,
  type TokenStore,
  type Tokens,
} from "../../src/oauth/index.ts";

const keyOf = (id: string, fill: number): EncryptionKey => ({ id, key: new Uint8Array(32).fill(fill) });
const [one, two] = [keyOf("k1", 1), keyOf("k2", 2)] as const;
const tokens: Tokens = {
  accessToken: "access-canary",
  refreshToken: "refresh-canary",
  expiresAt: 5,
  extra: { org: "ö", list: [1, null] },
};
const make = (keys: EncryptionKey[] = [one], acceptPlain?: boolean) => {
  const inner = new MemoryTokenStore<SealedTokens>();
  const over = (ring: EncryptionKey[], plain = acceptPlain): TokenStore =>
    encryptedTokenStore(inner, { keys: ring, ...(plain !== undefined && { acceptPlain: plain }) });
  const sealed = async (key = "me"): Promise<string> => (await inner.get(key))?.tokens.sealed ?? "";
  const put = async (text: unknown, key = "me"): Promise<void> => {
    const version = (await inner.get(key))?.version;
    expect(await inner.compareAndSet(key, version, text as SealedTokens)).toBe(true);
  };
  return { inner, store: over(keys), over, sealed, put };
};
const caught = async (act: Promise<unknown> | unknown): Promise<Error> =>
  Promise.resolve(act).then(
    () => expect.unreachable("nothing was thrown"),
    (error) => error,
  );
const refused = async (store: TokenStore, key = "me"): Promise<string> => {
  const error = await caught(store.get(key));
  expect(error).toBeInstanceOf(TokenStoreError);
  expect(error.message).toContain("authorise again");
  expect(error.cause).toBeUndefined();
  expect(inspect(error, { depth: 20, showHidden: true }) + JSON.stringify(error)).not.toMatch(/canary/);
  return error.message;
};

describe("what is stored", () => {
  test("comes back as it was, and does not show", async () => {
    const { store, sealed, inner } = make();
    expect(await store.get("me")).toBeUndefined();
    expect(await store.compareAndSet("me", undefined, tokens)).toBe(true);
    const found = await store.get("me");
    expect(found?.tokens).toEqual(tokens);
    expect(found?.version).toBe((await inner.get("me"))?.version);
    expect(await sealed()).toMatch(/^v1\.k1\.[\w-]{16}\.[\w-]+$/);
    expect(await sealed()).not.toMatch(/canary|YWNjZXNz/);
  });
  test("opens with what another implementation makes of the format", async () => {
    const { store, sealed } = make();
    await store.compareAndSet("me", undefined, tokens);
    const [, , nonce = "", text = ""] = (await sealed()).split(".");
    const bytes = Buffer.from(text, "base64url");
    const decipher = createDecipheriv("aes-256-gcm", Buffer.alloc(32, 1), Buffer.from(nonce, "base64url"));
    decipher.setAAD(Buffer.from('["carillon.tokens","v1","k1","me"]'));
    decipher.setAuthTag(bytes.subarray(-16));
    const plain = decipher.update(bytes.subarray(0, -16), undefined, "utf8") + decipher.final("utf8");
    expect(JSON.parse(plain)).toEqual(tokens);
  });
  test("has a new nonce at each write", async () => {
    const { store, sealed } = make();
    const nonces = new Set<string>();
    for (let turn = 0; turn < 500; turn++) {
      await store.compareAndSet("me", (await store.get("me"))?.version, tokens);
      nonces.add((await sealed()).split(".")[2] ?? "");
    }
    expect(nonces.size).toBe(500);
  });
  test("is compared, set and removed by its version", async () => {
    const { store, inner } = make();
    await store.compareAndSet("me", undefined, tokens);
    expect(await store.compareAndSet("me", undefined, tokens)).toBe(false);
    expect(await store.compareAndSet("me", "other", undefined)).toBe(false);
    expect(await store.compareAndSet("me", (await store.get("me"))?.version, undefined)).toBe(true);
    expect(await inner.get("me")).toBeUndefined();
  });
  test("has a lease where the store below has one", async () => {
    const { store } = make();
    const end = await store.lease?.("me", 60_000);
    expect(await store.lease?.("me", 60_000)).toBeUndefined();
    await end?.();
    expect(await store.lease?.("me", 60_000)).toBeTypeOf("function");
    const plain = { get: () => undefined, compareAndSet: () => true };
    expect("lease" in encryptedTokenStore(plain, { keys: [one] })).toBe(false);
  });
});

describe("keys", () => {
  test("rotate: any of the ring reads, the first one writes", async () => {
    const { store, over, sealed } = make([one]);
    await store.compareAndSet("me", undefined, tokens);
    const newer = over([two, one]);
    const found = await newer.get("me");
    expect(found?.tokens).toEqual(tokens);
    expect(await sealed()).toMatch(/^v1\.k1\./);
    await newer.compareAndSet("me", found?.version, tokens);
    expect(await sealed()).toMatch(/^v1\.k2\./);
    expect((await over([two]).get("me"))?.tokens).toEqual(tokens);
    expect(await refused(store)).toContain("`k2`, which is not among");
  });
  test("of the same id and another value are wrong", async () => {
    const { store, over } = make();
    await store.compareAndSet("me", undefined, tokens);
    expect(await refused(over([keyOf("k1", 9)]))).toContain("another key named `k1`");
  });
  test("come as bytes or base64 in either alphabet, and are copied", async () => {
    const bytes = new Uint8Array(32).fill(251);
    const text = Buffer.from(bytes).toString("base64");
    const { store, over } = make([{ id: "k", key: bytes }]);
    await store.compareAndSet("me", undefined, tokens);
    bytes.fill(0);
    await store.compareAndSet("you", undefined, tokens);
    for (const key of [text, ` ${text}\n`, Buffer.from(text, "base64").toString("base64url")]) {
      expect((await over([{ id: "k", key }]).get("me"))?.tokens).toEqual(tokens);
      expect((await over([{ id: "k", key }]).get("you"))?.tokens).toEqual(tokens);
    }
  });
  test.each([
    ["none", undefined],
    ["an empty ring", []],
    ["no list", { id: "k", key: new Uint8Array(32) }],
    ["a short key", [{ id: "k", key: new Uint8Array(31) }]],
    ["a long key", [{ id: "k", key: new Uint8Array(33) }]],
    ["a short text", [{ id: "k", key: Buffer.alloc(16).toString("base64") }]],
    ["a text with padding at its beginning", [{ id: "k", key: `=${Buffer.alloc(32).toString("base64url")}` }]],
    ["a text with too much padding", [{ id: "k", key: `${Buffer.alloc(32).toString("base64url")}==` }]],
    ["a password", [{ id: "k", key: "correct horse battery staple 123" }]],
    ["no text and no bytes", [{ id: "k", key: 32 }]],
    ["no key", [{ id: "k" }]],
    ["an id with a dot", [{ id: "k.1", key: new Uint8Array(32) }]],
    ["an empty id", [{ id: "", key: new Uint8Array(32) }]],
    ["a long id", [{ id: "k".repeat(65), key: new Uint8Array(32) }]],
    ["an id that is no text", [{ id: 1, key: new Uint8Array(32) }]],
    ["one id for two", [one, keyOf("k1", 2)]],
  ])("%s are refused", (_, keys) => {
    const build = () => encryptedTokenStore(new MemoryTokenStore(), { keys: keys as EncryptionKey[] });
    expect(build).toThrow(ConfigurationError);
    expect(() => encryptedTokenStore(new MemoryTokenStore(), undefined as never)).toThrow(ConfigurationError);
  });
  test("with the longest id work", async () => {
    const { store } = make([keyOf("k".repeat(64), 1)]);
    await store.compareAndSet("me", undefined, tokens);
    expect((await store.get("me"))?.tokens).toEqual(tokens);
  });
});

describe("what was changed is refused", () => {
  test("in any bit, at any length, in any part", async () => {
    const { store, sealed, put } = make();
    await store.compareAndSet("me", undefined, tokens);
    const text = await sealed();
    for (let at = 0; at < text.length; at++) {
      for (const bit of [1, 2, 4, 8, 16, 32, 64]) {
        await put({ sealed: text.slice(0, at) + String.fromCharCode(text.charCodeAt(at) ^ bit) + text.slice(at + 1) });
        await refused(store);
      }
      await put({ sealed: text.slice(0, at) });
      await refused(store);
    }
    await put({ sealed: text });
    expect((await store.get("me"))?.tokens).toEqual(tokens);
  });
  test("when it was moved to another account", async () => {
    const { store, sealed, put } = make();
    await store.compareAndSet("me", undefined, tokens);
    await put({ sealed: await sealed() }, "you");
    expect(await refused(store, "you")).toContain("another account");
  });
  test("when it is anything else", async () => {
    const { store, sealed, put } = make();
    await store.compareAndSet("me", undefined, tokens);
    await put({ sealed: `${await sealed()}.AAAA` });
    expect(await refused(store)).toContain("is not what this version encrypts");
    const values = fc.oneof(
      fc.record({ sealed: fc.oneof(fc.string(), fc.jsonValue(), fc.constant("v1.k1.."), fc.constant("v1.k1.AAAA.")) }),
      fc.jsonValue().filter((value) => value !== null && value !== false && value !== 0 && value !== ""),
    );
    await fc.assert(
      fc.asyncProperty(values, async (value) => {
        await put(value);
        await refused(store);
      }),
    );
    await put({ sealed: `v2${"x".repeat(10)}` });
    expect(await refused(store)).toContain("is not what this version encrypts");
    await put({ sealed: "v1.k1.AAAA.AAAA" });
    expect(await refused(store)).toContain("was cut or changed");
  });
});

describe("plain tokens from before", () => {
  test("are refused, unless they are asked for", async () => {
    const { store, over, put, sealed } = make();
    await put(tokens);
    await refused(store);
    const moving = over([one], true);
    const found = await moving.get("me");
    expect(found?.tokens).toEqual(tokens);
    await moving.compareAndSet("me", found?.version, tokens);
    expect(await sealed()).toMatch(/^v1\.k1\./);
    expect((await moving.get("me"))?.tokens).toEqual(tokens);
    await put({ sealed: "v1.k1.x.x" });
    await refused(moving);
  });
});

describe("with the flow", () => {
  const facts = {
    vendor: "acme",
    authorizeUrl: "https://acme.example/a",
    tokenUrl: "https://acme.example/t",
    clientAuth: "basic",
  } as const;
  const auth = (tokenStore: TokenStore) =>
    createOAuth(facts, { clientId: "c", clientSecret: "s", tokenStore, tokens: { accessToken: "seed-canary" } });

  test("seeds are encrypted, and a wrong key is told as it is", async () => {
    const { store, over, sealed } = make();
    expect(await auth(store).token()).toBe("seed-canary");
    expect(await sealed("acme:c:default")).toMatch(/^v1\.k1\./);
    const error = await caught(auth(over([two])).token());
    expect(error).toBeInstanceOf(TokenStoreError);
    expect(error.message).toContain("`k1`, which is not among `keys`");
  });
  test("what is encrypted and read without the key is no token that could be sent", async () => {
    const { store, inner } = make();
    await auth(store).token();
    const error = await caught(auth(inner as unknown as TokenStore).token());
    expect(error).toBeInstanceOf(TokenStoreError);
    expect(error.message).toContain("encrypting store");
  });
  test("nothing shows in the store itself", async () => {
    const { store } = make();
    await store.compareAndSet("me", undefined, tokens);
    const shown = inspect(store, { depth: 20, showHidden: true }) + JSON.stringify(store) + String(store);
    expect(shown).not.toMatch(/canary|01, 01|k1/);
  });
});
