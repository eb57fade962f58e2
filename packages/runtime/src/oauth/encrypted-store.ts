import { base64url, utf8 } from "../auth/encode.ts";
import { ConfigurationError, TokenStoreError } from "../errors.ts";
import type { TokenStore, Tokens } from "./store.ts";

/** Encrypted tokens, as a store keeps them. */
export interface SealedTokens {
  /** `v1.<id of the key>.<nonce>.<ciphertext and tag>`, the last two in base64url. */
  sealed: string;
}

export interface EncryptionKey {
  /** Written beside what the key encrypts: 1 to 64 letters, digits, `-` or `_`. Never give it to another key. */
  id: string;
  /** 32 random bytes, or their base64 (`openssl rand -base64 32`). */
  key: Uint8Array | string;
}

export interface EncryptedTokenStoreOptions {
  /** The first one encrypts. Each one decrypts what bears its id, so that an old key stays here until all is written anew. */
  keys: readonly EncryptionKey[];
  /**
   * Reads tokens that were stored before there was encryption; they are encrypted at their next write. Default `false`:
   * whoever may write to the store could put tokens of his own there.
   */
  acceptPlain?: boolean;
}

/**
 * Encrypts what a token store keeps: AES-256-GCM, a new random nonce at each write, and the store key (the account) and the
 * id of the encryption key bound to it, so that what is stored of one account opens for no other.
 *
 * It hides and protects the tokens. It does not hide which accounts there are, or keep somebody who may write to the store
 * from putting back what was there before.
 *
 * @returns a store of tokens, over any store of plain data: memory, file, Redis, your own. `get()` throws `TokenStoreError`
 * when what is stored was changed, moved or cut, or when no key fits.
 * @throws `ConfigurationError` when a key cannot be one
 */
export function encryptedTokenStore(store: TokenStore<SealedTokens>, options: EncryptedTokenStoreOptions): TokenStore {
  const ring = readRing(options?.keys);
  const [writer] = ring.keys();
  const acceptPlain = options.acceptPlain === true;
  const { lease } = store;

  const cipher = async (keyId: string, account: string, nonce: Uint8Array<ArrayBuffer>, use: Use) => {
    // Not kept: on some platforms a promise of one request must not be awaited by another.
    const key = await crypto.subtle.importKey("raw", ring.get(keyId)!, "AES-GCM", false, [use]);
    const additionalData = utf8(JSON.stringify(["carillon.tokens", VERSION, keyId, account]));
    return [{ name: "AES-GCM", iv: nonce, additionalData }, key] as const;
  };

  async function seal(account: string, tokens: Tokens): Promise<SealedTokens> {
    const nonce = crypto.getRandomValues(new Uint8Array(NONCE_BYTES));
    const [how, key] = await cipher(writer!, account, nonce, "encrypt");
    const bytes = new Uint8Array(await crypto.subtle.encrypt(how, key, utf8(JSON.stringify(tokens))));
    return { sealed: [VERSION, writer, base64url(nonce), base64url(bytes)].join(".") };
  }

  async function open(account: string, { sealed }: Partial<SealedTokens>): Promise<Tokens> {
    const parts = typeof sealed === "string" ? sealed.split(".") : [];
    const [version, keyId = "", nonceText = "", text = ""] = parts;
    if (version !== VERSION || parts.length !== 4 || !KEY_ID.test(keyId))
      throw unreadable("is not what this version encrypts");
    if (!ring.has(keyId)) throw unreadable(`was encrypted with the key \`${keyId}\`, which is not among \`keys\``);
    const [nonce, bytes] = [fromBase64url(nonceText), fromBase64url(text)];
    if (nonce?.length !== NONCE_BYTES || !bytes) throw unreadable("was cut or changed");
    const [how, key] = await cipher(keyId, account, nonce, "decrypt");
    try {
      return JSON.parse(new TextDecoder().decode(await crypto.subtle.decrypt(how, key, bytes)));
    } catch {
      throw unreadable(`was changed, belongs to another account, or was encrypted with another key named \`${keyId}\``);
    }
  }

  return Object.freeze({
    async get(key: string) {
      const found = await store.get(key);
      if (!found) return undefined;
      const value: Partial<SealedTokens> | Tokens = found.tokens ?? {};
      const isPlain = acceptPlain && !("sealed" in value);
      return { version: found.version, tokens: isPlain ? (value as Tokens) : await open(key, value) };
    },
    async compareAndSet(key: string, expectedVersion: string | undefined, tokens: Tokens | undefined) {
      return store.compareAndSet(key, expectedVersion, tokens && (await seal(key, tokens)));
    },
    ...(lease && { lease: (key: string, ttlMs: number) => lease.call(store, key, ttlMs) }),
  });
}

type Use = "encrypt" | "decrypt";

const VERSION = "v1";
const NONCE_BYTES = 12;
const KEY_BYTES = 32;
const KEY_ID = /^[\w-]{1,64}$/;

const unreadable = (why: string): TokenStoreError =>
  new TokenStoreError(
    `What the token store holds for this account ${why}. Give \`keys\` the right key, or remove the entry and let the user authorise again.`,
  );

function readRing(keys: readonly EncryptionKey[]): ReadonlyMap<string, Uint8Array<ArrayBuffer>> {
  if (!Array.isArray(keys) || keys.length === 0)
    throw new ConfigurationError("The option `keys` must hold at least one key: `{ id, key }`.");
  const ring = new Map<string, Uint8Array<ArrayBuffer>>();
  for (const { id, key } of keys) {
    if (typeof id !== "string" || !KEY_ID.test(id) || ring.has(id))
      throw new ConfigurationError("The `id` of each of `keys` must be 1 to 64 letters, digits, - or _, and its own.");
    const bytes = typeof key === "string" ? fromBase64url(toUrlAlphabet(key)) : toBytes(key);
    if (bytes?.length !== KEY_BYTES)
      throw new ConfigurationError(`The key \`${id}\` must be ${KEY_BYTES} random bytes, or base64 of them.`);
    ring.set(id, bytes);
  }
  return ring;
}

/** A copy: the caller may wipe or reuse the bytes. */
const toBytes = (key: unknown): Uint8Array<ArrayBuffer> | undefined =>
  key instanceof Uint8Array ? new Uint8Array(key) : undefined;

const toUrlAlphabet = (text: string): string => text.trim().replaceAll("+", "-").replaceAll("/", "_").replace(/=$/, "");

/** `undefined` for every text but the one that these bytes are written as. */
function fromBase64url(text: string): Uint8Array<ArrayBuffer> | undefined {
  if (!/^[\w-]*$/.test(text) || text.length % 4 === 1) return undefined;
  const bytes = Uint8Array.from(atob(text.replaceAll("-", "+").replaceAll("_", "/")), (each) => each.charCodeAt(0));
  return base64url(bytes) === text ? bytes : undefined;
}
