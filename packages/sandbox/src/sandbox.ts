import { createServer, type IncomingMessage, type ServerResponse } from "node:http";
import type { AddressInfo } from "node:net";
import { setTimeout as sleep } from "node:timers/promises";
import { type Answer, answer, type Handled, type VendorState } from "./answer.ts";
import { Bodies } from "./bodies.ts";
import { createFaults, type FaultOptions } from "./faults.ts";
import { Limits } from "./limits.ts";
import { routesOf } from "./router.ts";
import { loadSpecs, type Spec } from "./spec.ts";

export interface Sandbox {
  /** `http://127.0.0.1:<port>` */
  readonly url: string;
  /** Base URLs of a vendor's hosts, for the option `baseUrls` of its client, or `baseUrl` when there is one. */
  baseUrls(vendor: string): Record<string, string>;
  close(): Promise<void>;
}

export interface SandboxOptions {
  /** Default: a free one. */
  readonly port?: number;
  /** Default: those of the seven vendors. */
  readonly specs?: Record<string, Spec>;
  /** What goes wrong on purpose. Default: nothing. */
  readonly faults?: FaultOptions;
  /** Told of every request of a known operation, before it is answered. */
  readonly onRequest?: (handled: Handled) => void;
}

/**
 * Starts all vendors on one loopback port, each below `/<vendor>/<host>`. A request must carry a credential of the right
 * shape, the required headers and a body that fits its schema; the answer is the spec's example, lists have three pages,
 * and the vendor's limits hold.
 * @throws RangeError for faults that cannot be
 */
export async function startSandbox(options: SandboxOptions = {}): Promise<Sandbox> {
  const vendors = new Map(
    Object.entries(options.specs ?? loadSpecs()).map(([vendor, spec]): [string, VendorState] => [
      vendor,
      { spec, routes: routesOf(spec), bodies: new Bodies(spec), limits: new Limits(spec["x-sdk"]) },
    ]),
  );
  const faults = options.faults && createFaults(options.faults);
  const serve = async (request: IncomingMessage, response: ServerResponse): Promise<void> => {
    const given = answer(vendors, faults, request, await readAll(request));
    if (given.handled) options.onRequest?.(given.handled);
    if (given.delayMs) await sleep(given.delayMs);
    reply(response, given);
  };
  const server = createServer((request, response) => {
    serve(request, response).catch((error: unknown) => {
      const message = error instanceof Error ? error.message : "unknown failure";
      reply(response, { status: 500, headers: {}, body: { message } });
    });
  });
  await new Promise<void>((resolve, reject) => {
    server.once("error", reject);
    server.listen(options.port ?? 0, "127.0.0.1", resolve);
  });
  const url = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
  return {
    url,
    baseUrls(vendor) {
      const spec = vendors.get(vendor)?.spec;
      if (!spec) throw new Error(`The sandbox has no vendor ${vendor}; it has ${[...vendors.keys()].join(", ")}.`);
      return Object.fromEntries(Object.keys(spec["x-sdk"].hosts).map((host) => [host, `${url}/${vendor}/${host}`]));
    },
    close: () =>
      new Promise((resolve, reject) => {
        server.close((error) => (error ? reject(error) : resolve()));
        server.closeAllConnections();
      }),
  };
}

async function readAll(request: IncomingMessage): Promise<Buffer> {
  const chunks: Buffer[] = [];
  for await (const chunk of request) chunks.push(chunk as Buffer);
  return Buffer.concat(chunks);
}

function reply(response: ServerResponse, { status, headers, body }: Answer): void {
  if (status === undefined) {
    response.socket?.resetAndDestroy();
    return;
  }
  const type = headers["content-type"] ?? "application/json";
  const rows = /ndjson|json-stream/.test(type);
  const text =
    body === undefined
      ? ""
      : rows
        ? `${(Array.isArray(body) ? body : [body]).map((row) => JSON.stringify(row)).join("\n")}\n`
        : typeof body === "string" && !/[/+]json$/.test(type)
          ? body
          : JSON.stringify(body);
  const empty = status === 204 || text === "";
  response.writeHead(status, {
    ...(empty ? {} : { "content-type": type, "content-length": Buffer.byteLength(text) }),
    ...without(headers, "content-type"),
  });
  response.end(empty ? undefined : text);
}

const without = (headers: Readonly<Record<string, string>>, name: string): Record<string, string> =>
  Object.fromEntries(Object.entries(headers).filter(([key]) => key !== name));
