import { type ChildProcess, spawn } from "node:child_process";
import { once } from "node:events";
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { createInterface } from "node:readline";
import { fileURLToPath } from "node:url";
import { startRedisServer } from "@carillon/config/redis-server";
import { fileTokenStore } from "@carillon/node";
import { redisTokenStore } from "@carillon/redis";
import { encryptedTokenStore, type SealedTokens, type TokenStore } from "@carillon/runtime/oauth";
import { createClient } from "redis";
import { openGeneric } from "./apps.ts";
import { browse, type Referee } from "./referee.ts";
import type { Ask, Orders, Told } from "./worker.ts";

export type StoreKind = Orders["store"]["kind"];
type Answer = { readonly tokens: string[]; readonly errors: string[] };

export interface Member {
  readonly child: ChildProcess;
  ask(ask: Ask): Promise<Answer>;
  /** When it stands at the gate that the last question named. */
  atGate(): Promise<void>;
}
export interface Fleet {
  readonly members: readonly Member[];
  /** A user agrees, and what comes of it is stored for all. */
  consent(): Promise<void>;
  stop(): Promise<void>;
}
export interface FleetOptions {
  readonly kind: StoreKind;
  readonly processes: number;
  readonly speed?: number;
  readonly skewMs?: (index: number) => number;
  readonly failSeed?: number;
}

const worker = fileURLToPath(new URL("worker.ts", import.meta.url));

async function launch(orders: Orders): Promise<Member> {
  const child = spawn(process.execPath, ["--conditions=@carillon/source", worker, JSON.stringify(orders)], {
    stdio: ["pipe", "pipe", "inherit"],
  });
  child.stdin.on("error", () => undefined);
  const lines = createInterface({ input: child.stdout });
  const closed = once(child, "close").then(([code, signal]) => new Error(`A process ended with ${code ?? signal}.`));
  const heard = <T>(pick: (told: Told) => T | undefined): Promise<T> =>
    new Promise((resolve, reject) => {
      const listen = (line: string): void => {
        const found = pick(JSON.parse(line));
        if (found === undefined) return;
        lines.off("line", listen);
        resolve(found);
      };
      lines.on("line", listen);
      closed.then(reject);
    });
  await heard((told) => ("ready" in told ? true : undefined));
  return {
    child,
    ask(ask) {
      const answer = heard((told) => ("tokens" in told ? told : undefined));
      answer.catch(() => undefined);
      child.stdin.write(`${JSON.stringify(ask)}\n`);
      return answer;
    },
    atGate: async () => void (await heard((told) => ("at" in told ? true : undefined))),
  };
}

export async function startFleet(referee: Referee, options: FleetOptions): Promise<Fleet> {
  const { kind, processes, speed = 1, skewMs = () => 0, failSeed } = options;
  const opened: (() => unknown)[] = [];
  let store: Orders["store"];
  let inner: TokenStore<SealedTokens>;
  if (kind === "file") {
    const root = mkdtempSync(join(tmpdir(), "carillon-oauth-"));
    opened.push(() => rmSync(root, { recursive: true, force: true }));
    store = { kind, directory: join(root, "tokens") };
    inner = fileTokenStore(store);
  } else {
    const server = await startRedisServer();
    const client = createClient({ url: server.url });
    await client.connect();
    opened.push(
      () => server.stop(),
      () => client.destroy(),
    );
    store = { kind, url: server.url };
    inner = redisTokenStore(client);
  }
  const tokenStore = encryptedTokenStore(inner, { keys: [{ id: "proof", key: new Uint8Array(32).fill(9) }] });
  const { origin, authorizeUrl, tokenUrl, revokeUrl } = referee;
  const members = await Promise.all(
    Array.from({ length: processes }, (_, index) =>
      launch({
        referee: { origin, authorizeUrl, tokenUrl, revokeUrl },
        store,
        speed,
        skewMs: skewMs(index),
        failSeed: failSeed === undefined ? undefined : failSeed + index,
      }),
    ),
  );
  return {
    members,
    async consent() {
      const auth = openGeneric(referee, { tokenStore });
      const asked = await auth.authorizeUrl();
      await auth.exchange(await browse(asked.url), asked);
    },
    async stop() {
      for (const { child } of members) {
        if (child.exitCode !== null || child.signalCode !== null) continue;
        child.kill("SIGKILL");
        await once(child, "close");
      }
      for (const close of opened.reverse()) await close();
    },
  };
}
