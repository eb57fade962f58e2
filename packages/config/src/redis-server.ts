import { once } from "node:events";
import { connect } from "node:net";
import { setTimeout as sleep } from "node:timers/promises";
import { findTool, freePort, launch } from "./referees/process.ts";

/** A Redis of one's own on a free loopback port, without anything on disk. */
export interface RedisServer {
  readonly port: number;
  /** `redis://…` */
  readonly url: string;
  /** Sends one command and gives the first line of the answer. Words hold no line breaks. */
  command(...words: string[]): Promise<string>;
  /** Sends a signal to the process: `SIGSTOP` makes it hang, `SIGCONT` goes on. */
  signal(name: NodeJS.Signals): void;
  /** Ends the process without a word; all data is gone. */
  kill(): Promise<void>;
  /** Starts it again on the same port, empty. */
  restart(): Promise<void>;
  stop(): Promise<void>;
}

const START_MS = 30_000;

/** Where redis-server is; `undefined` when it is missing, with one line that says so. @throws when it is missing under CI */
export const findRedis = (): string | undefined => findTool("redis-server");

/**
 * Starts a redis-server.
 * @param settings directives of redis.conf: `{ maxmemory: "1mb" }`
 */
export async function startRedisServer(settings: Record<string, string> = {}): Promise<RedisServer> {
  const program = findRedis();
  if (!program) throw new Error("redis-server is not installed.");
  const port = await freePort();
  const defaults = { port: String(port), bind: "127.0.0.1", save: "", appendonly: "no", dir: "/tmp" };
  const directives = Object.entries({ ...defaults, ...settings }).flatMap(([name, value]) => [`--${name}`, value]);
  let running: ReturnType<typeof launch>;

  const command = (...words: string[]): Promise<string> => ask(port, words);

  async function restart(): Promise<void> {
    await kill();
    running = launch(program!, directives, { stdio: "ignore" });
    const { child } = running;
    for (const until = performance.now() + START_MS; performance.now() < until; await sleep(10)) {
      if (child.exitCode !== null) throw new Error(`redis-server ended with ${child.exitCode}.`);
      if (
        await command("PING").then(
          (line) => /^[+-](?!LOADING)/.test(line),
          () => false,
        )
      )
        return;
    }
    throw new Error("redis-server does not answer.");
  }
  async function kill(): Promise<void> {
    await running?.stop();
  }

  await restart();
  return {
    port,
    url: `redis://127.0.0.1:${port}`,
    command,
    signal: (name) => void running.child.kill(name),
    kill,
    restart,
    stop: kill,
  };
}

async function ask(port: number, words: readonly string[]): Promise<string> {
  const socket = connect(port, "127.0.0.1");
  try {
    await once(socket, "connect");
    const parts = words.map((word) => `$${Buffer.byteLength(word)}\r\n${word}\r\n`);
    socket.write(`*${words.length}\r\n${parts.join("")}`);
    let said = "";
    for await (const chunk of socket) {
      said += chunk;
      const isBulk = said.startsWith("$") && !said.startsWith("$-1");
      const length = isBulk ? Number(said.slice(1, said.indexOf("\r\n"))) : 0;
      const head = said.indexOf("\r\n") + 2;
      if (head < 2) continue;
      if (!isBulk) return said.slice(0, head - 2);
      if (Buffer.byteLength(said) >= head + length + 2) return said.slice(head, -2);
    }
    throw new Error("The connection ended.");
  } finally {
    socket.destroy();
  }
}
