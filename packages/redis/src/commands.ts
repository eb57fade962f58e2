import { createHash } from "node:crypto";
import { ConfigurationError } from "@carillon/runtime";

/** All that is needed of a Redis client. Keys and arguments are texts. */
export interface RedisCommands {
  eval(script: string, keys: string[], args: string[]): Promise<unknown>;
  evalsha(sha: string, keys: string[], args: string[]): Promise<unknown>;
}

/** What is used of a client of `redis` (node-redis), or a cluster of them. */
export interface NodeRedisClient {
  readonly isReady?: boolean;
  eval(script: string, options: { keys: string[]; arguments: string[] }): Promise<unknown>;
  evalSha(sha: string, options: { keys: string[]; arguments: string[] }): Promise<unknown>;
}

/** What is used of a client of `ioredis`, or a cluster of them. */
export interface IoRedisClient {
  readonly status: string;
  eval(script: string, keyCount: number, ...keysAndArgs: string[]): Promise<unknown>;
  evalsha(sha: string, keyCount: number, ...keysAndArgs: string[]): Promise<unknown>;
}

/** A connected client of node-redis or ioredis, or the two commands of anything else that speaks to Redis or Valkey. */
export type RedisClient = RedisCommands | NodeRedisClient | IoRedisClient;

/** Redis, or the way to it, failed. The message names the kind of failure and never what was sent. */
export class RedisError extends Error {
  override get name(): string {
    return "RedisError";
  }
  /** `OOM`, `READONLY`, `ECONNREFUSED`, …; `UNKNOWN` when it has none. */
  readonly code: string;
  constructor(code: string) {
    super(`Redis could not be used: ${code}.`);
    this.code = code;
  }
}

/** What Redis said begins with a code; the rest may repeat arguments, and clients add the command to their errors. */
export function redisError(error: unknown): RedisError {
  if (error instanceof RedisError) return error;
  const { code, message } = (error ?? {}) as { code?: unknown; message?: unknown };
  const said = typeof message === "string" ? /^-?([A-Z][A-Z0-9_]{2,30})(?= |:|$)/.exec(message)?.[1] : undefined;
  const system = typeof code === "string" && /^[A-Z][A-Z0-9_]{2,40}$/.test(code) ? code : undefined;
  if (said || system) return new RedisError((said ?? system)!);
  const name = error instanceof Error ? error.constructor.name : "";
  return new RedisError(/^[A-Za-z]{3,60}$/.test(name) && name !== "Error" ? name : "UNKNOWN");
}

const isObject = (client: unknown): boolean => typeof client === "object" && client !== null;
const isFunction = (value: unknown): boolean => typeof value === "function";
const isIoRedis = (client: RedisClient): client is IoRedisClient => "defineCommand" in client && "status" in client;
const isNodeRedis = (client: RedisClient): client is NodeRedisClient => "evalSha" in client;

/**
 * The two commands of any client. A client without a connection fails at once: what it queues would come too late.
 * @throws ConfigurationError for what is no client
 */
export function commandsOf(client: RedisClient): RedisCommands {
  const { eval: run, evalSha, evalsha } = (isObject(client) ? client : {}) as Record<string, unknown>;
  if (!isFunction(run) || !(isFunction(evalSha) || isFunction(evalsha)))
    throw new ConfigurationError("A client of node-redis or ioredis is needed, or an object with eval and evalsha.");
  if (isNodeRedis(client)) {
    const ready = (): void => {
      if (client.isReady === false) throw new RedisError("DISCONNECTED");
    };
    return {
      async eval(script, keys, args) {
        ready();
        return client.eval(script, { keys, arguments: args });
      },
      async evalsha(sha, keys, args) {
        ready();
        return client.evalSha(sha, { keys, arguments: args });
      },
    };
  }
  if (isIoRedis(client)) {
    const ready = (): void => {
      // A lazy client connects at its first command.
      if (client.status !== "ready" && client.status !== "wait") throw new RedisError("DISCONNECTED");
    };
    return {
      async eval(script, keys, args) {
        ready();
        return client.eval(script, keys.length, ...keys, ...args);
      },
      async evalsha(sha, keys, args) {
        ready();
        return client.evalsha(sha, keys.length, ...keys, ...args);
      },
    };
  }
  return client;
}

/** Runs one script by its digest, and by its text where Redis does not have it. */
export type Script = (keys: string[], args: string[]) => Promise<unknown>;

/** @throws RedisError */
export function scriptOn(commands: RedisCommands, text: string): Script {
  const sha = createHash("sha1").update(text).digest("hex");
  return async (keys, args) => {
    try {
      return await commands.evalsha(sha, keys, args);
    } catch (error) {
      const failure = redisError(error);
      if (failure.code !== "NOSCRIPT") throw failure;
    }
    try {
      return await commands.eval(text, keys, args);
    } catch (error) {
      throw redisError(error);
    }
  };
}
