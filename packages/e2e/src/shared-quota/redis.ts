import { type RedisServer, startRedisServer } from "@carillon/config/redis-server";

/** A Redis that counts the scripts it ran, over all its lives. */
export interface CountedRedis extends RedisServer {
  scriptCalls(): Promise<number>;
}

const scripts = /^cmdstat_(?:eval|evalsha|fcall):calls=(\d+)/gm;

export async function startRedis(): Promise<CountedRedis> {
  const server = await startRedisServer();
  let earlier = 0;
  const callsOfThisLife = async (): Promise<number> =>
    [...(await server.command("INFO", "commandstats")).matchAll(scripts)].reduce(
      (sum, [, calls]) => sum + Number(calls),
      0,
    );
  return {
    ...server,
    async kill() {
      earlier += await callsOfThisLife();
      await server.kill();
    },
    scriptCalls: async () => earlier + (await callsOfThisLife()),
  };
}
