import { type AddressInfo, createServer, type Socket } from "node:net";
import { seededRandom } from "../virtual-platform.ts";
import { openBlackhole } from "./addresses.ts";
import { type FaultName, faults, isFault } from "./catalogue.ts";
import { type Exchange, type FaultRequest, headOf } from "./exchange.ts";
import { echoOf } from "./payloads.ts";
import { type ParsedRequest, takeRequest } from "./requests.ts";

export interface FaultServerOptions {
  /** The fault of a request. Default: what the path says, `/fault/<name>/...`. */
  choose?: (request: Pick<FaultRequest, "number" | "method" | "path" | "headers">) => FaultName | undefined;
  /** Of where bodies are cut. Default 1. */
  seed?: number;
  /** Every reply repeats what the request carried, as it came and in base64 and percent form. Default `false`. */
  echo?: boolean;
  /** Milliseconds between two bytes of what trickles. Default 200. */
  trickleMs?: number;
  /** Of a server that comes back where another one was. Default: a free one. */
  port?: number;
}

export interface FaultServer {
  /** `http://127.0.0.1:port` */
  readonly url: string;
  /** What arrived, since the start or the last `reset()`. */
  readonly requests: readonly FaultRequest[];
  /** How often an effect was done, by the request header `x-effect`, else the `id` of a JSON body. */
  readonly effects: ReadonlyMap<string, number>;
  /** Connections that are open now. */
  openSockets(): number;
  /** The base URL of a fault that lies before the server; of one in it, the URL below which all requests have it. */
  addressOf(name: FaultName): string;
  /** Forgets requests, effects and who had a fault before. Connections stay. */
  reset(): void;
  /** Ends every connection, and frees the ports. */
  stop(): Promise<void>;
}

/** A server on loopback that fails in every way that RUNTIME.md names, and knows what it did. */
export async function startFaultServer(options: FaultServerOptions = {}): Promise<FaultServer> {
  const { choose = byPath, seed = 1, echo = false, trickleMs = 200 } = options;
  const random = seededRandom(seed);
  const sockets = new Set<Socket>();
  const requests: FaultRequest[] = [];
  const effects = new Map<string, number>();
  const repeated = new Set<string>();
  const stale = new WeakSet<Socket>();

  const answer = (socket: Socket, parsed: ParsedRequest): void => {
    const arrived = { number: requests.length + 1, ...parsed };
    const chosen = stale.has(socket) ? "stale-keep-alive" : choose(arrived);
    const effect = effectOf(parsed);
    const again = `${chosen} ${parsed.method} ${parsed.path} ${effect}`;
    const isRepeated = repeated.has(again);
    const request: FaultRequest = { ...arrived, ...(chosen && { fault: chosen }), at: performance.now() };
    requests.push(request);
    const fault = chosen && faults[chosen];
    if (chosen === "status-401-once") repeated.add(again);
    if (effect !== undefined && (!fault || fault.processed || (chosen === "status-401-once" && isRepeated))) {
      effects.set(effect, (effects.get(effect) ?? 0) + 1);
    }
    // Read and done, and nobody is told.
    if (stale.has(socket)) return void socket.destroy();

    const said = echo ? echoOf(parsed.path, parsed.headers) : "";
    const exchange: Exchange = {
      request,
      socket,
      elsewhere: `http://localhost:${port}`,
      isRepeated,
      // The line end makes it a row and a line too.
      payload: Buffer.from(`${JSON.stringify({ ok: true, number: request.number, ...(echo && { said }) })}\n`),
      headers: {
        "content-type": "application/json",
        date: new Date().toUTCString(),
        "x-request-id": `made-up-${request.number}`,
        ...(echo && { "x-echo": said, "set-cookie": `said=${encodeURIComponent(said)}` }),
      },
      said,
      trickleMs,
      random,
      write: (...parts) => {
        if (!socket.destroyed) socket.write(Buffer.concat(parts.map((part) => Buffer.from(part as string))));
      },
      reply: (status, headers = {}, body = "") => {
        const content = Buffer.from(body as string);
        const head = headOf(status, { ...headers, "content-length": `${content.length}` });
        exchange.write(head, parsed.method === "HEAD" ? "" : content);
      },
      every: (ms, tick) => {
        const timer = setInterval(tick, ms);
        socket.once("close", () => clearInterval(timer));
      },
      goStale: () => stale.add(socket),
    };
    if (fault) fault.play(exchange);
    else exchange.reply(200, exchange.headers, exchange.payload);
  };

  const server = createServer((socket) => {
    sockets.add(socket);
    socket.setNoDelay();
    let bytes: Buffer = Buffer.alloc(0);
    socket.on("data", (chunk) => {
      bytes = bytes.length === 0 ? chunk : Buffer.concat([bytes, chunk]);
      for (let taken = takeRequest(bytes); taken; taken = takeRequest(bytes)) {
        bytes = taken.rest;
        answer(socket, taken.request);
      }
    });
    socket.on("error", () => undefined);
    socket.on("close", () => sockets.delete(socket));
  });
  await new Promise<void>((resolve, reject) => {
    server.once("error", reject);
    server.listen(options.port ?? 0, "127.0.0.1", 1024, resolve);
  });
  const { port } = server.address() as AddressInfo;
  const blackhole = await openBlackhole();
  const addresses: Partial<Record<FaultName, string>> = {
    // No one can listen there while our own server has the port, and the whole block is loopback.
    refuse: `http://127.0.0.2:${port}`,
    // A label is 63 characters at most, so the lookup fails by itself. A resolver that falls behind would keep the
    // lookups of a long run waiting, each with its socket, and that would look like a leak of the callers.
    dns: `https://${"no-such-host-".padEnd(64, "x")}.invalid`,
    blackhole: blackhole.url,
  };

  return {
    url: `http://127.0.0.1:${port}`,
    requests,
    effects,
    openSockets: () => sockets.size,
    addressOf: (name) => addresses[name] ?? `http://127.0.0.1:${port}/fault/${name}`,
    reset() {
      requests.length = 0;
      effects.clear();
      repeated.clear();
    },
    async stop() {
      for (const socket of sockets) socket.destroy();
      await Promise.all([new Promise((resolve) => server.close(resolve)), blackhole.stop()]);
    },
  };
}

function byPath({ path }: { path: string }): FaultName | undefined {
  const name = /^\/fault\/([^/?]+)/.exec(path)?.[1] ?? "";
  return isFault(name) ? name : undefined;
}

function effectOf({ headers, bodyText }: ParsedRequest): string | undefined {
  const named = headers["x-effect"];
  if (named !== undefined || bodyText === "") return named;
  try {
    const { id } = JSON.parse(bodyText) as { id?: unknown };
    return typeof id === "string" || typeof id === "number" ? String(id) : undefined;
  } catch {
    return undefined;
  }
}
