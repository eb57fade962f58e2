import { spawn } from "node:child_process";
import { once } from "node:events";
import { rm } from "node:fs/promises";
import type { AddressInfo } from "node:net";
import { createServer } from "node:net";
import { fileURLToPath } from "node:url";
import { describe } from "vitest";
import { receiverSuite, secret } from "./suite.ts";

const app = fileURLToPath(new URL("./next-app", import.meta.url));
const next = fileURLToPath(new URL("../node_modules/next/dist/bin/next", import.meta.url));

async function freePort(): Promise<number> {
  const server = createServer().listen(0, "127.0.0.1");
  await once(server, "listening");
  const { port } = server.address() as AddressInfo;
  server.close();
  await once(server, "close");
  return port;
}

/** The packages come out of their builds here, as a user has them. */
describe("Next's App Router", () => {
  receiverSuite("klaviyo", async () => {
    const port = await freePort();
    const child = spawn(process.execPath, [next, "dev", app, "-p", String(port), "-H", "127.0.0.1"], {
      env: { ...process.env, NODE_ENV: "development", NODE_OPTIONS: "", NEXT_TELEMETRY_DISABLED: "1", SECRET: secret },
      stdio: ["ignore", "pipe", "pipe"],
      detached: true,
    });
    let said = "";
    for (const stream of [child.stdout, child.stderr]) stream.on("data", (chunk) => (said += chunk));
    const url = `http://127.0.0.1:${port}`;
    const handled = async () => (await fetch(`${url}/handled`)).json() as Promise<unknown[]>;
    const end = async () => {
      const ended = once(child, "close");
      // Next works in processes of its own, all of one group.
      process.kill(-(child.pid ?? 0), "SIGKILL");
      await ended;
      await rm(`${app}/.next`, { recursive: true, force: true });
    };
    for (const until = performance.now() + 120_000; ; await new Promise((resolve) => setTimeout(resolve, 100))) {
      if (await handled().then(Array.isArray, () => false)) break;
      if (child.exitCode !== null || performance.now() > until) {
        if (child.exitCode === null) await end();
        throw new Error(`Next does not answer. ${said.slice(-2_000)}`);
      }
    }
    return { url, handled, close: end };
  });
});
