import { createRedisLimiter } from "@carillon/redis";
import type { Limiter } from "@carillon/runtime";
import { Redis } from "ioredis";
import { createClient } from "redis";
import type { Store } from "./worker.ts";

/** Connection errors are part of the runs; without a listener they end the process. */
const ignore = (): void => undefined;

/** A limiter over one of the two clients that users have, and what ends it. */
export async function connect({ kind, url, ...options }: Exclude<Store, { kind: "none" }>): Promise<{
  limiter: Limiter;
  strayed(): number;
  close(): Promise<void>;
}> {
  if (kind === "redis") {
    const client = createClient({ url, disableOfflineQueue: true }).on("error", ignore);
    await client.connect();
    const limiter = createRedisLimiter(client, options);
    return {
      limiter,
      strayed: () => limiter.stats().strayed,
      async close() {
        await limiter.close();
        client.destroy();
      },
    };
  }
  const client = new Redis(url, { enableOfflineQueue: false, lazyConnect: true }).on("error", ignore);
  await client.connect();
  const limiter = createRedisLimiter(client, options);
  return {
    limiter,
    strayed: () => limiter.stats().strayed,
    async close() {
      await limiter.close();
      client.disconnect();
    },
  };
}
