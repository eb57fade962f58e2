import { createHash, randomUUID } from "node:crypto";
import type { SeenStore } from "@carillon/runtime/webhooks";
import { commandsOf, type RedisClient, RedisError, scriptOn } from "./commands.ts";

export interface RedisSeenStoreOptions {
  /** Begins every key. Default `carillon`. Receivers of different vendors or accounts need none of their own. */
  prefix?: string;
}

/** A key holds the name of who handles the delivery, and this once it is handled. No name is like it. */
const DONE = "done";

/** Arguments: the name, how long the lease is. */
const beginScript = `
if redis.call('SET', KEYS[1], ARGV[1], 'NX', 'PX', ARGV[2]) then return 'new' end
return redis.call('GET', KEYS[1]) == '${DONE}' and 'done' or 'busy'
`;
const finishScript = `return redis.call('SET', KEYS[1], '${DONE}', 'PX', ARGV[1]) and 1 or 0`;
const releaseScript = "if redis.call('GET', KEYS[1]) == ARGV[1] then return redis.call('DEL', KEYS[1]) end return 0";

/**
 * Remembers webhooks for all processes that use the same Redis or Valkey, for `handleOnce`. Names of keys are digests, and
 * every key ends by itself.
 *
 * Every method throws {@link RedisError} when Redis cannot be used; `handleOnce` leaves the delivery for later then.
 */
export function redisSeenStore(client: RedisClient, options: RedisSeenStoreOptions = {}): SeenStore {
  const { prefix = "carillon" } = options;
  const commands = commandsOf(client);
  const begin = scriptOn(commands, beginScript);
  const finish = scriptOn(commands, finishScript);
  const release = scriptOn(commands, releaseScript);

  return {
    async begin(id, leaseMs) {
      const keys = [`${prefix}:{webhook:${createHash("sha256").update(id).digest("base64url")}}`];
      const name = randomUUID();
      const state = String(await begin(keys, [name, milliseconds(leaseMs)]));
      if (state === "done" || state === "busy") return state;
      if (state !== "new") throw new RedisError("UNREADABLE_REPLY");
      return {
        async finish(ttlMs) {
          await finish(keys, [milliseconds(ttlMs)]);
        },
        async release() {
          await release(keys, [name]);
        },
      };
    },
  };
}

/** Redis takes whole milliseconds from 1 on. */
const milliseconds = (ms: number): string => String(Math.max(1, Math.ceil(ms)));
