import { type Platform, systemPlatform } from "../platform.ts";

/** Plain data, so that a store can write it as JSON. It holds secrets: encrypt it where it rests. */
export interface Tokens {
  accessToken: string;
  refreshToken?: string;
  /** When the access token ends, in milliseconds since 1970. Absent: it does not, or nobody said. */
  expiresAt?: number;
  /** When it was given, in milliseconds since 1970. */
  issuedAt?: number;
  scope?: string;
  /** Further fields of the vendor's reply, such as an organisation id. */
  extra?: Record<string, unknown>;
}

export interface StoredTokens<Value = Tokens> {
  tokens: Value;
  /** Changes with each write and never comes back. */
  version: string;
}

/**
 * Where tokens are kept. One store may serve many accounts and many processes: the compare-and-set keeps two of them from
 * overwriting each other's rotation. What it keeps is plain data that it need not look into: {@link Tokens}, or what
 * `encryptedTokenStore()` makes of them.
 */
export interface TokenStore<Value = Tokens> {
  get(key: string): Promise<StoredTokens<Value> | undefined> | StoredTokens<Value> | undefined;
  /**
   * Writes when the stored version is still `expectedVersion`; `undefined` stands for "nothing is stored". Tokens that are
   * `undefined` remove the entry.
   *
   * @returns whether it was written
   */
  compareAndSet(
    key: string,
    expectedVersion: string | undefined,
    tokens: Value | undefined,
  ): Promise<boolean> | boolean;
  /**
   * Advice that one process at a time refreshes. Safety never rests on it.
   *
   * @returns a function that ends the lease; `undefined` when somebody else holds it
   */
  lease?(
    key: string,
    ttlMs: number,
  ): Promise<(() => Promise<void> | void) | undefined> | (() => Promise<void> | void) | undefined;
}

/** Keeps tokens as long as the process lives. Share one between clients of the same account. */
export class MemoryTokenStore<Value = Tokens> implements TokenStore<Value> {
  readonly #entries = new Map<string, StoredTokens<Value>>();
  readonly #leases = new Map<string, number>();
  readonly #platform: Platform;
  #writes = 0;

  constructor(platform: Platform = systemPlatform) {
    this.#platform = platform;
  }

  async get(key: string): Promise<StoredTokens<Value> | undefined> {
    const entry = this.#entries.get(key);
    return entry && structuredClone(entry);
  }

  async compareAndSet(key: string, expectedVersion: string | undefined, tokens: Value | undefined): Promise<boolean> {
    if (this.#entries.get(key)?.version !== expectedVersion) return false;
    if (tokens) this.#entries.set(key, { tokens: structuredClone(tokens), version: String(++this.#writes) });
    else this.#entries.delete(key);
    return true;
  }

  async lease(key: string, ttlMs: number): Promise<(() => void) | undefined> {
    const now = this.#platform.now();
    if ((this.#leases.get(key) ?? Number.NEGATIVE_INFINITY) > now) return undefined;
    const until = now + ttlMs;
    this.#leases.set(key, until);
    return () => {
      if (this.#leases.get(key) === until) this.#leases.delete(key);
    };
  }
}
