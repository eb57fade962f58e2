import { createServer, get, type IncomingMessage, type Server, type ServerResponse } from "node:http";
import type { AddressInfo } from "node:net";
import { join } from "node:path";
import { openWorkerd } from "@carillon/runtimes";
import { build } from "esbuild";
import type { Bindings } from "./isolate-worker.ts";

/** How the vendor answers a call: at once unless told otherwise. */
export type Answer = (request: IncomingMessage, response: ServerResponse) => void;

export interface Isolate {
  /** One request to the Worker, and what it answers. */
  ask(path: string): Asked;
  /** Paths that the vendor saw, in order. */
  readonly seen: string[];
  /** What workerd had to say: nothing, when all is well. */
  readonly lines: string[];
  close(): Promise<void>;
}

export interface Asked {
  readonly answer: Promise<string>;
  /** Resets the connection: workerd ends the request then, with all its timers and connections. A mere end it would not see. */
  hangUp(): void;
}

/** One Worker whose clients are shared by all of its requests, and a vendor for it. */
export async function openIsolate(given: Omit<Bindings, "baseUrl">, answer: Answer): Promise<Isolate> {
  const seen: string[] = [];
  const vendor = createServer((request, response) => {
    seen.push(request.url ?? "");
    request.resume();
    answer(request, response);
  });
  await new Promise<void>((resolve) => vendor.listen(0, "127.0.0.1", resolve));
  const lines: string[] = [];
  const worker = await openWorkerd({
    script: await bundleWorker(),
    bindings: { given: { ...given, baseUrl: `http://127.0.0.1:${(vendor.address() as AddressInfo).port}` } },
    onLine: (line) => lines.push(line),
  });
  return {
    ask: (path) => ask(worker.url + path),
    seen,
    lines,
    async close() {
      await worker.close();
      await stop(vendor);
    },
  };
}

function ask(url: string): Asked {
  const request = get(url, { agent: false });
  const answer = new Promise<string>((resolve) => {
    request.on("error", () => resolve("hung up"));
    request.on("response", (response) => {
      let text = "";
      response.setEncoding("utf8").on("data", (part: string) => {
        text += part;
      });
      response.on("end", () => resolve(text)).on("error", () => resolve("hung up"));
    });
  });
  return { answer, hangUp: () => void request.socket?.resetAndDestroy() };
}

async function bundleWorker(): Promise<string> {
  const { outputFiles } = await build({
    entryPoints: [join(import.meta.dirname, "isolate-worker.ts")],
    bundle: true,
    format: "esm",
    platform: "neutral",
    target: "es2022",
    conditions: ["@carillon/source"],
    external: ["cloudflare:workers"],
    write: false,
    logLevel: "error",
  });
  return outputFiles[0]?.text ?? "";
}

export function json(response: ServerResponse, status: number, body: object): void {
  response.writeHead(status, { "content-type": "application/json" });
  response.end(JSON.stringify(body));
}

const stop = (server: Server): Promise<void> =>
  new Promise((resolve) => {
    server.close(() => resolve());
    server.closeAllConnections();
  });
