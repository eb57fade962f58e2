import { createHash, randomUUID } from "node:crypto";
import type { TokenStore, Tokens } from "@carillon/runtime/oauth";
import { commandsOf, type RedisClient, RedisError, scriptOn } from "./commands.ts";

export interface RedisTokenStoreOptions {
  /** Begins every key. Default `carillon`. */
  prefix?: string;
  /** Tokens that are not written for so long are removed, in milliseconds. Default: they are kept. */
  ttlMs?: number;
}

const getScript = "return redis.call('HMGET', KEYS[1], 'v', 't')";

/** Arguments: the expected version or nothing, the new one or nothing, the tokens, how long to keep them. */
const setScript = `
local version = redis.call('HGET', KEYS[1], 'v')
if (version or '') ~= ARGV[1] then return 0 end
if ARGV[2] == '' then
  redis.call('DEL', KEYS[1])
  return 1
end
redis.call('HSET', KEYS[1], 'v', ARGV[2], 't', ARGV[3])
if ARGV[4] ~= '' then redis.call('PEXPIRE', KEYS[1], ARGV[4]) else redis.call('PERSIST', KEYS[1]) end
return 1
`;

const leaseScript = "return redis.call('SET', KEYS[1], ARGV[1], 'NX', 'PX', ARGV[2]) and 1 or 0";
const releaseScript = "if redis.call('GET', KEYS[1]) == ARGV[1] then return redis.call('DEL', KEYS[1]) end return 0";

/**
 * Keeps OAuth tokens for all processes that use the same Redis or Valkey. Names of keys are digests. The tokens stand
 * there as text: Redis is no vault, and `encryptedTokenStore()` of the runtime encrypts them on their way.
 *
 * Every method throws {@link RedisError}, which holds no token, when Redis cannot be used.
 */
export function redisTokenStore<Value = Tokens>(
  client: RedisClient,
  options: RedisTokenStoreOptions = {},
): TokenStore<Value> {
  const { prefix = "carillon", ttlMs } = options;
  const commands = commandsOf(client);
  const read = scriptOn(commands, getScript);
  const write = scriptOn(commands, setScript);
  const lease = scriptOn(commands, leaseScript);
  const release = scriptOn(commands, releaseScript);
  const keyOf = (key: string): string => {
    const digest = createHash("sha256").update(key).digest("base64url").slice(0, 22);
    return `${prefix}:{oauth:${digest}}`;
  };

  return {
    async get(key) {
      const reply = await read([keyOf(key)], []);
      const [version, text] = Array.isArray(reply) ? reply : [];
      if (version === null && text === null) return undefined;
      if (typeof version !== "string" || typeof text !== "string") throw new RedisError("UNREADABLE_REPLY");
      return { version, tokens: parse(text) };
    },
    async compareAndSet(key, expectedVersion, tokens) {
      const text = tokens ? JSON.stringify(tokens) : "";
      const version = tokens ? randomUUID() : "";
      const ttl = ttlMs === undefined ? "" : String(Math.ceil(ttlMs));
      return Number(await write([keyOf(key)], [expectedVersion ?? "", version, text, ttl])) === 1;
    },
    async lease(key, leaseMs) {
      const keys = [`${keyOf(key)}:lease`];
      const name = randomUUID();
      if (Number(await lease(keys, [name, String(Math.ceil(leaseMs))])) !== 1) return undefined;
      return async () => {
        await release(keys, [name]);
      };
    },
  };
}

/** A parser's error would quote what it read. */
function parse<Value>(text: string): Value {
  try {
    const value = JSON.parse(text);
    if (typeof value === "object" && value !== null) return value;
  } catch {}
  throw new RedisError("UNREADABLE_TOKENS");
}
