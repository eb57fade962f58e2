import { findRedis, type RedisServer } from "@carillon/config/redis-server";
import type { BucketDemand, Permit } from "@carillon/runtime/shared";
import { Redis } from "ioredis";
import { createClient } from "redis";
import type { RedisClient } from "../src/index.ts";

export const hasRedis = findRedis() !== undefined;
export const kinds = ["redis", "ioredis"] as const;
export type Kind = (typeof kinds)[number];

export interface Connection {
  readonly client: RedisClient;
  end(): void;
}

/** A client as its users make it, which looks for its server often. */
export async function connect(kind: Kind, url: string): Promise<Connection> {
  if (kind === "ioredis") {
    const client = new Redis(url, { retryStrategy: () => 50 });
    client.on("error", () => undefined);
    await client.ping();
    return { client, end: () => client.disconnect() };
  }
  const client = createClient({ url, socket: { reconnectStrategy: 50 } });
  client.on("error", () => undefined);
  await client.connect();
  return { client, end: () => client.destroy() };
}

export const demandOf = (limit: number, windowMs: number, more: Partial<BucketDemand> = {}): BucketDemand => ({
  id: "acme:acct:main",
  name: "main",
  windows: [{ limit, windowMs }],
  mode: "window",
  ...more,
});

/** Waits until it is so. */
export async function until(isSo: () => boolean | Promise<boolean>): Promise<void> {
  for (const end = performance.now() + 60_000; !(await isSo()); await new Promise((resolve) => setTimeout(resolve, 10)))
    if (performance.now() > end) throw new Error("It never came to that.");
}

export type { Permit, RedisServer };
