import {
  chmodSync,
  chownSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  statSync,
  symlinkSync,
  truncateSync,
  utimesSync,
  writeFileSync,
} from "node:fs";
import { join } from "node:path";
import { inspect } from "node:util";
import { ConfigurationError } from "@carillon/runtime";
import { encryptedTokenStore, type SealedTokens, type TokenStore, TokenStoreError } from "@carillon/runtime/oauth";
import fc from "fast-check";
import { afterEach, beforeEach, describe, expect, test } from "vitest";
import { fileTokenStore } from "../src/index.ts";
import { isRoot, scratch } from "./support.ts";

let place: ReturnType<typeof scratch>;
let store: TokenStore;
beforeEach(() => {
  place = scratch();
  store = fileTokenStore({ directory: place.path });
});
afterEach(() => place.remove());

const tokens = { accessToken: "at-canary", refreshToken: "rt-canary", expiresAt: 5, extra: { org: "ö" } };
const all = (): string[] => readdirSync(place.path, { recursive: true }).map(String).sort();
const paths = (): string[] => all().map((each) => join(place.path, each));
const tokenFile = (): string => paths().find((each) => /tokens\.\d+$/.test(each)) ?? expect.unreachable();
const modeOf = (path: string): string => (statSync(path).mode & 0o7777).toString(8);
const caught = async (act: unknown): Promise<Error> =>
  Promise.resolve(act).then(
    () => expect.unreachable("nothing was thrown"),
    (error) => error,
  );
async function refused(...acts: (() => unknown)[]): Promise<string> {
  let message = "";
  for (const act of acts) {
    const error = await caught(act());
    expect(error).toBeInstanceOf(TokenStoreError);
    expect(inspect(error, { depth: 20, showHidden: true }) + JSON.stringify(error)).not.toContain("canary");
    ({ message } = error);
  }
  return message;
}
const everything = [
  () => store.get("me"),
  () => store.compareAndSet("me", undefined, tokens),
  () => store.lease?.("me", 1000),
];

describe("tokens in files", () => {
  test("are read as they were written, by this object and by another", async () => {
    expect(await store.get("me")).toBeUndefined();
    expect(await store.compareAndSet("me", undefined, tokens)).toBe(true);
    expect((await store.get("me"))?.tokens).toEqual(tokens);
    expect((await fileTokenStore({ directory: `${place.path}/` }).get("me"))?.tokens).toEqual(tokens);
    expect(await store.get("you")).toBeUndefined();
  });
  test("leave nothing behind when they are only looked for", async () => {
    await store.get("me");
    expect(readdirSync(place.root)).toEqual([]);
  });
  test("are only replaced where the version is the expected one, and no version comes back", async () => {
    await store.compareAndSet("me", undefined, tokens);
    const versions = [(await store.get("me"))?.version];
    expect(await store.compareAndSet("me", undefined, tokens)).toBe(false);
    expect(await store.compareAndSet("me", "other", tokens)).toBe(false);
    expect(await store.compareAndSet("me", versions[0], { accessToken: "b" })).toBe(true);
    expect(await store.compareAndSet("me", versions[0], tokens)).toBe(false);
    versions.push((await store.get("me"))?.version);
    expect(await store.compareAndSet("me", versions[1], undefined)).toBe(true);
    expect(await store.get("me")).toBeUndefined();
    expect(await store.compareAndSet("me", versions[1], tokens)).toBe(false);
    expect(await store.compareAndSet("me", undefined, undefined)).toBe(true);
    expect(await store.compareAndSet("me", undefined, tokens)).toBe(true);
    versions.push((await store.get("me"))?.version);
    expect(new Set(versions).size).toBe(3);
  });
  test("stand in one file of mode 0600, in folders of mode 0700, whatever the umask", async () => {
    const umask = process.umask(0);
    try {
      for (const value of ["1", "2", "3"])
        await store.compareAndSet("me", (await store.get("me"))?.version, { accessToken: value });
    } finally {
      process.umask(umask);
    }
    expect(all()).toEqual([expect.stringMatching(/^[0-9a-f]{40}$/), expect.stringMatching(/^[0-9a-f]{40}.tokens\.3$/)]);
    expect(modeOf(place.path)).toBe("700");
    expect(paths().map(modeOf)).toEqual(["700", "600"]);
  });
  test("are gone from the disk when they are removed", async () => {
    await store.compareAndSet("me", undefined, tokens);
    await store.compareAndSet("me", (await store.get("me"))?.version, undefined);
    expect(paths().filter((path) => statSync(path).isFile() && readFileSync(path, "utf8").includes("canary"))).toEqual(
      [],
    );
  });
  test("of many writers at once one wins", async () => {
    const wins = await Promise.all(
      Array.from({ length: 50 }, async (_, index) =>
        fileTokenStore({ directory: place.path }).compareAndSet("me", undefined, { accessToken: String(index) }),
      ),
    );
    expect(wins.filter(Boolean)).toHaveLength(1);
    expect((await store.get("me"))?.tokens.accessToken).toBe(String(wins.indexOf(true)));
    expect(all().filter((name) => name.includes("new-"))).toEqual([]);
  });
  test("of any key stay in the folder, and accounts do not mix", async () => {
    const keys = fc.oneof(
      fc.string({ unit: "binary" }),
      fc.constantFrom(
        "../../etc/passwd",
        "/etc/passwd",
        "..",
        ".",
        "",
        "a\0b",
        "CON",
        "a/b",
        "a\\b",
        "ｅ",
        "é",
        "e\u0301",
      ),
      fc.string({ minLength: 300 }),
    );
    const used = new Set<string>();
    await fc.assert(
      fc.asyncProperty(keys, async (key) => {
        const version = (await store.get(key))?.version;
        expect(version !== undefined).toBe(used.has(key));
        used.add(key);
        expect(await store.compareAndSet(key, version, { accessToken: key })).toBe(true);
        expect((await store.get(key))?.tokens.accessToken).toBe(key);
      }),
    );
    expect(readdirSync(place.root)).toEqual(["tokens"]);
    const odd = (name: string): boolean => !/^[0-9a-f]{40}$/.test(name);
    expect(readdirSync(place.path).filter(odd)).toEqual([]);
    expect(readdirSync(place.path)).toHaveLength(
      new Set([...used].map((key) => Buffer.from(key).toString("hex"))).size,
    );
  });
  test("are encrypted by the wrapper", async () => {
    const sealed = encryptedTokenStore(fileTokenStore<SealedTokens>({ directory: place.path }), {
      keys: [{ id: "k1", key: new Uint8Array(32).fill(7) }],
    });
    await sealed.compareAndSet("me", undefined, tokens);
    expect((await sealed.get("me"))?.tokens).toEqual(tokens);
    expect(readFileSync(tokenFile(), "utf8")).not.toContain("canary");
  });
  test("do not show in the store", async () => {
    await store.compareAndSet("me", undefined, tokens);
    expect(inspect(store, { depth: 20, showHidden: true }) + JSON.stringify(store) + String(store)).not.toContain(
      "canary",
    );
  });
  test.each([[""], [" "], [undefined], [7], ["a\0b"]])("a folder %j is refused", (directory) => {
    expect(() => fileTokenStore({ directory: directory as string })).toThrow(ConfigurationError);
    expect(() => fileTokenStore(undefined as never)).toThrow(ConfigurationError);
  });
});

describe("the lease", () => {
  test("has one holder at a time, until it ends", async () => {
    const end = await store.lease?.("me", 60_000);
    expect(end).toBeTypeOf("function");
    expect(await store.lease?.("me", 60_000)).toBeUndefined();
    expect(await store.lease?.("you", 60_000)).toBeTypeOf("function");
    await end?.();
    const short = await store.lease?.("me", 40);
    expect(short).toBeTypeOf("function");
    await expect.poll(async () => store.lease?.("me", 60_000)).toBeTypeOf("function");
    // Whoever comes too late ends nobody else's lease.
    await short?.();
    expect(await store.lease?.("me", 60_000)).toBeUndefined();
  });
  test("of many at once has one holder", async () => {
    const held = await Promise.all(Array.from({ length: 50 }, () => store.lease?.("me", 60_000)));
    expect(held.filter(Boolean)).toHaveLength(1);
  });
  test("from before the machine was started again does not last", async () => {
    await store.lease?.("me", 60_000);
    const file = paths().find((path) => path.endsWith("lease.1")) ?? expect.unreachable();
    const written = JSON.parse(readFileSync(file, "utf8"));
    written.value.until += 1e9;
    writeFileSync(file, JSON.stringify(written));
    expect(await store.lease?.("me", 60_000)).toBeTypeOf("function");
  });
  test("leaves tokens alone", async () => {
    await store.compareAndSet("me", undefined, tokens);
    const end = await store.lease?.("me", 60_000);
    await end?.();
    expect((await store.get("me"))?.tokens).toEqual(tokens);
  });
});

describe("what cannot be trusted is refused", () => {
  test.each([[0o750], [0o705], [0o770], [0o707], [0o710]])("a folder of mode %o", async (mode) => {
    mkdirSync(place.path);
    chmodSync(place.path, mode);
    expect(await refused(...everything)).toContain(`chmod 700 ${place.path}`);
    chmodSync(place.path, 0o700);
    expect(await store.compareAndSet("me", undefined, tokens)).toBe(true);
    const [account = ""] = readdirSync(place.path);
    chmodSync(join(place.path, account), mode);
    await refused(...everything);
  });
  test.each([[0o640], [0o604], [0o620], [0o602]])("a file of mode %o", async (mode) => {
    await store.compareAndSet("me", undefined, tokens);
    chmodSync(tokenFile(), mode);
    expect(await refused(...everything.slice(0, 2))).toContain("chmod 600");
    chmodSync(tokenFile(), 0o600);
    expect((await store.get("me"))?.tokens).toEqual(tokens);
  });
  test("symbolic links: the folder, an account's folder, a file", async () => {
    const elsewhere = join(place.root, "elsewhere");
    mkdirSync(elsewhere, { mode: 0o700 });
    symlinkSync(elsewhere, place.path);
    expect(await refused(...everything)).toContain("symbolic link");
    store = fileTokenStore({ directory: `${place.path}/` });
    expect(await refused(...everything)).toContain("symbolic link");

    store = fileTokenStore({ directory: elsewhere });
    await store.compareAndSet("me", undefined, tokens);
    const [account = ""] = readdirSync(elsewhere);
    const other = scratch();
    symlinkSync(join(elsewhere, account), join(other.root, account));
    chmodSync(other.root, 0o700);
    store = fileTokenStore({ directory: other.root });
    expect(await refused(...everything)).toContain("symbolic link");
    other.remove();

    store = fileTokenStore({ directory: elsewhere });
    symlinkSync(join(elsewhere, account, "tokens.1"), join(elsewhere, account, "tokens.2"));
    expect(await refused(...everything.slice(0, 2))).toContain("symbolic link");
    symlinkSync(join(elsewhere, "nowhere"), join(elsewhere, account, "lease.1"));
    expect(await refused(() => store.lease?.("me", 1000))).toContain("symbolic link");
  });
  test("a link to nowhere, and a file, in the folder's place", async () => {
    symlinkSync(join(place.root, "nowhere"), place.path);
    expect(await refused(...everything)).toContain("symbolic link");
    const file = join(place.root, "file");
    writeFileSync(file, "");
    store = fileTokenStore({ directory: file });
    expect(await refused(...everything)).toContain("no folder");
    store = fileTokenStore({ directory: join(file, "below") });
    await refused(...everything);
  });
  test("a folder in a file's place", async () => {
    await store.compareAndSet("me", undefined, tokens);
    mkdirSync(join(tokenFile(), "../tokens.2"), { mode: 0o600 });
    expect(await refused(...everything.slice(0, 2))).toContain("no file");
  });
  test.skipIf(!isRoot)("what belongs to another user", async () => {
    await store.compareAndSet("me", undefined, tokens);
    chownSync(tokenFile(), 65_534, 65_534);
    expect(await refused(...everything.slice(0, 2))).toContain("another user");
    chownSync(place.path, 65_534, 65_534);
    expect(await refused(...everything)).toContain("another user");
  });
  test("a file that is cut at any byte, or damaged, and nothing is changed", async () => {
    await store.compareAndSet("me", undefined, tokens);
    const file = tokenFile();
    const whole = readFileSync(file, "utf8");
    for (let length = 0; length < whole.length; length++) {
      truncateSync(file, length);
      const message = await refused(...everything.slice(0, 2));
      expect(message).toContain("is damaged");
      expect(message).toContain(file);
      expect(all().filter((name) => /(tokens|new)/.test(name))).toHaveLength(1);
      writeFileSync(file, whole);
    }
    for (const text of [
      "{}",
      "null",
      "[]",
      '"at-canary"',
      '{"id":1,"before":[],"value":{}}',
      '{"id":"a","before":[]}',
      '{"id":"a","value":{}}',
    ]) {
      writeFileSync(file, text);
      await refused(...everything.slice(0, 2));
    }
    writeFileSync(file, "x".repeat(1024 * 1024 + 1));
    expect(await refused(...everything.slice(0, 2))).toContain("too large");
    writeFileSync(file, whole);
    expect((await store.get("me"))?.tokens).toEqual(tokens);
  });
  test("a file of another name is not looked at", async () => {
    await store.compareAndSet("me", undefined, tokens);
    for (const name of [
      "tokens.0",
      "tokens.01",
      "tokens.-5",
      "tokens.9x",
      "tokens.1e9",
      "xtokens.9",
      "tokens.9.bak",
      `tokens.${"9".repeat(16)}`,
    ])
      writeFileSync(join(tokenFile(), "..", name), "rubbish", { mode: 0o600 });
    expect((await store.get("me"))?.tokens).toEqual(tokens);
  });
});

test("what processes that are gone left behind is removed after a while", async () => {
  await store.compareAndSet("me", undefined, tokens);
  const folder = join(tokenFile(), "..");
  const old = new Date(Date.now() - 11 * 60_000);
  writeFileSync(join(folder, "new-old"), "rt-canary", { mode: 0o600 });
  writeFileSync(join(folder, "new-now"), "rt-canary", { mode: 0o600 });
  writeFileSync(join(folder, "other"), "", { mode: 0o600 });
  utimesSync(join(folder, "new-old"), old, old);
  utimesSync(join(folder, "other"), old, old);
  await store.compareAndSet("me", (await store.get("me"))?.version, tokens);
  expect(readdirSync(folder).sort()).toEqual(["new-now", "other", "tokens.2"]);
});
