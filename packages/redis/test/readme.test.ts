import { spawn } from "node:child_process";
import { once } from "node:events";
import { readFileSync } from "node:fs";
import { createServer } from "node:http";
import type { AddressInfo } from "node:net";
import { startRedisServer } from "@carillon/config/redis-server";
import { expect, test } from "vitest";
import { hasRedis } from "./support.ts";

const readme = readFileSync(new URL("../README.md", import.meta.url), "utf8");
const [, program = ""] = /^## Two processes, one quota\n```ts\n(.*?)```/ms.exec(readme) ?? [];
/** Sends every request to the test's server instead. */
const preload = `const real = fetch;
globalThis.fetch = (url, init) => real(new URL(new URL(url).pathname, process.env.SERVER), init);`;

test.skipIf(!hasRedis)("the first example, run as two processes, sends what one might", async () => {
  const arrivals: number[] = [];
  const server = createServer((_, response) => {
    arrivals.push(performance.now());
    response.setHeader("content-type", "application/vnd.api+json").end('{"data":[],"links":{"next":null}}');
  }).listen(0, "127.0.0.1");
  await once(server, "listening");
  const redis = await startRedisServer();
  try {
    const env = {
      ...process.env,
      SERVER: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
      REDIS_URL: redis.url,
      KLAVIYO_API_KEY: "pk_test",
    };
    const preloaded = `data:text/javascript,${encodeURIComponent(preload)}`;
    const args = [
      "--conditions=@carillon/source",
      "--import",
      preloaded,
      "--input-type=module-typescript",
      "--eval",
      program,
    ];
    const cwd = new URL("../../e2e", import.meta.url);
    const ends = await Promise.all(
      [1, 2].map(async () => {
        const child = spawn(process.execPath, args, { cwd, env, stdio: ["ignore", "ignore", "pipe"] });
        let said = "";
        child.stderr.on("data", (chunk) => {
          said += chunk;
        });
        const [code] = await once(child, "close");
        return { code, said };
      }),
    );
    expect(ends).toEqual([
      { code: 0, said: "" },
      { code: 0, said: "" },
    ]);
    expect(arrivals).toHaveLength(200);
    // `lists.list` has 75 a second; each process alone would send its 75 at once.
    let most = 0;
    for (let from = 0, to = 0; to < arrivals.length; to++) {
      while (arrivals[to]! - arrivals[from]! >= 1_000) from++;
      most = Math.max(most, to - from + 1);
    }
    expect(most).toBeLessThanOrEqual(75);
    const keys = await redis.command("EVAL", "return #redis.call('KEYS', 'carillon:{klaviyo:*')", "0");
    expect(Number(keys.slice(1))).toBeGreaterThan(1);
  } finally {
    await redis.stop();
    server.close();
  }
});
