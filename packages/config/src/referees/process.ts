import { type ChildProcess, type SpawnOptions, spawn } from "node:child_process";
import { once } from "node:events";
import { accessSync, constants } from "node:fs";
import { type AddressInfo, connect, createServer } from "node:net";
import { delimiter, join } from "node:path";
import { setTimeout as sleep } from "node:timers/promises";
import { fileURLToPath } from "node:url";

/** A server of another make, in a process of its own. */
export interface Referee {
  /** Without a trailing slash. */
  readonly url: string;
  /** Ends the process, whatever it is doing. May be called twice. */
  stop(): Promise<void>;
}

const START_MS = 30_000;

/** Tools that were told of as missing; one line each is enough. */
const missing = new Set<string>();

/**
 * Where a program is; `undefined` when it is not installed, with one line that says so.
 * @throws when it is missing under CI, where nothing may be left out.
 */
export function findTool(name: string): string | undefined {
  const folders = [...(process.env.PATH ?? "").split(delimiter), "/usr/sbin", "/usr/local/sbin"];
  for (const folder of folders) {
    try {
      accessSync(join(folder, name), constants.X_OK);
      return join(folder, name);
    } catch {}
  }
  if (process.env.CI) throw new Error(`${name} is not installed.`);
  if (!missing.has(name)) console.log(`${name} is not installed: its part is left out.`);
  missing.add(name);
  return undefined;
}

/** A loopback port that nobody listened on a moment ago. */
export async function freePort(): Promise<number> {
  const server = createServer();
  server.listen(0, "127.0.0.1");
  await once(server, "listening");
  const { port } = server.address() as AddressInfo;
  server.close();
  await once(server, "close");
  return port;
}

/** A child that dies with this process. */
export function launch(command: string, args: readonly string[], options: SpawnOptions = {}) {
  const child = spawn(command, args, options);
  const kill = (): void => {
    child.kill("SIGKILL");
  };
  // Without a listener this signal ends the process with no exit event, and the child would live on.
  const quit = (): never => process.exit(143);
  process.once("exit", kill).once("SIGTERM", quit);
  const exited = new Promise<void>((resolve) => {
    child.once("error", () => resolve());
    child.once("exit", () => resolve());
  }).then(() => {
    process.removeListener("exit", kill).removeListener("SIGTERM", quit);
  });
  const stop = (): Promise<void> => {
    kill();
    return exited;
  };
  return { child, exited, stop };
}

/** Resolves when the port takes connections; `false` when the process ended before. */
async function listens(child: ChildProcess, port: number): Promise<boolean> {
  const until = performance.now() + START_MS;
  while (performance.now() < until) {
    if (child.exitCode !== null || child.signalCode !== null) return false;
    const socket = connect(port, "127.0.0.1");
    const isOpen = await new Promise<boolean>((resolve) => {
      socket.once("connect", () => resolve(true));
      socket.once("error", () => resolve(false));
    });
    socket.destroy();
    if (isOpen) return true;
    await sleep(20);
  }
  return false;
}

/**
 * Starts a program that takes its port from outside. Another process may take the port first; then another port is tried.
 * @throws with what the program wrote, when it does not come up.
 */
export async function startOnFreePort(
  command: string,
  argsFor: (port: number) => readonly string[] | Promise<readonly string[]>,
): Promise<Referee> {
  let said = "";
  for (let tries = 0; tries < 3; tries++) {
    const port = await freePort();
    const { child, stop } = launch(command, await argsFor(port), { stdio: ["ignore", "pipe", "pipe"] });
    child.stdout?.on("data", (chunk) => {
      said += chunk;
    });
    child.stderr?.on("data", (chunk) => {
      said += chunk;
    });
    if (await listens(child, port)) return { url: `http://127.0.0.1:${port}`, stop };
    await stop();
  }
  throw new Error(`${command} did not start: ${said}`);
}

/** Runs a module as a server: it gets `settings` as its argument, and tells its port when it listens. */
export async function startNode(script: string | URL, settings: unknown): Promise<Referee> {
  const path = typeof script === "string" ? script : fileURLToPath(script);
  const { child, exited, stop } = launch(process.execPath, [path, JSON.stringify(settings)], {
    stdio: ["ignore", "inherit", "inherit", "ipc"],
  });
  const port = await Promise.race([
    once(child, "message").then(([told]) => told as number),
    exited.then(() => undefined),
  ]);
  if (port === undefined) throw new Error(`${path} did not start.`);
  return { url: `http://127.0.0.1:${port}`, stop };
}
