import { type ChildProcess, spawn } from "node:child_process";
import { once } from "node:events";
import { setTimeout as sleep } from "node:timers/promises";
import { freePort } from "@carillon/config/referees";
import { createClient } from "redis";

/** A Redis that may lose everything. */
export interface VolatileRedis {
  readonly port: number;
  command(...words: string[]): Promise<string>;
  /** Ends it without a word; what it knew is gone. */
  crash(): Promise<void>;
  /** Starts it anew, empty. */
  revive(): Promise<void>;
  /** Scripts that were run since the start, over all its lives. */
  scriptCalls(): Promise<number>;
  close(): Promise<void>;
}

const scripts = /^cmdstat_(?:eval|evalsha|fcall):calls=(\d+)/gm;

export async function startRedis(): Promise<VolatileRedis> {
  const port = await freePort();
  let child: ChildProcess;
  let earlierCalls = 0;

  async function command(...words: string[]): Promise<string> {
    const client = createClient({ socket: { host: "127.0.0.1", port, reconnectStrategy: false } });
    client.on("error", () => undefined);
    await client.connect();
    try {
      return String(await client.sendCommand(words));
    } finally {
      client.destroy();
    }
  }

  async function revive(): Promise<void> {
    const settings = { port: String(port), bind: "127.0.0.1", save: "", appendonly: "no" };
    const args = Object.entries(settings).flatMap(([name, value]) => [`--${name}`, value]);
    child = spawn("redis-server", args, { stdio: "ignore" });
    await once(child, "spawn");
    for (;;) {
      if (child.exitCode !== null) throw new Error(`redis-server ended with ${child.exitCode}.`);
      try {
        await command("PING");
        return;
      } catch {
        await sleep(20);
      }
    }
  }

  const callsOfThisLife = async (): Promise<number> =>
    [...(await command("INFO", "commandstats")).matchAll(scripts)].reduce((sum, [, calls]) => sum + Number(calls), 0);

  async function end(): Promise<void> {
    if (child.exitCode !== null || child.signalCode !== null) return;
    child.kill("SIGKILL");
    await once(child, "close");
  }

  await revive();
  return {
    port,
    command,
    async crash() {
      earlierCalls += await callsOfThisLife();
      await end();
    },
    revive,
    scriptCalls: async () => earlierCalls + (await callsOfThisLife()),
    close: end,
  };
}
