import { createServer, type IncomingMessage, type ServerResponse } from "node:http";
import type { AddressInfo } from "node:net";
import { Bodies, errorBody, exampleReply } from "./bodies.ts";
import { authenticate } from "./credentials.ts";
import { Limits } from "./limits.ts";
import { pageOf } from "./pages.ts";
import { findRoute, type Route, routesOf } from "./router.ts";
import { loadSpecs, type Spec } from "./spec.ts";

export interface Sandbox {
  /** `http://127.0.0.1:<port>` */
  readonly url: string;
  /** Base URLs of a vendor's hosts, for the option `baseUrls` of its client, or `baseUrl` when there is one. */
  baseUrls(vendor: string): Record<string, string>;
  close(): Promise<void>;
}

interface VendorState {
  readonly spec: Spec;
  readonly routes: Route[];
  readonly bodies: Bodies;
  readonly limits: Limits;
}

/**
 * Starts all vendors on one loopback port, each below `/<vendor>/<host>`. A request must carry a credential of the right
 * shape, the required headers and a body that fits its schema; the answer is the spec's example, lists have three pages,
 * and the vendor's limits hold.
 * @param options.port default: a free one
 */
export async function startSandbox(options: { port?: number; specs?: Record<string, Spec> } = {}): Promise<Sandbox> {
  const vendors = new Map(
    Object.entries(options.specs ?? loadSpecs()).map(([vendor, spec]): [string, VendorState] => [
      vendor,
      { spec, routes: routesOf(spec), bodies: new Bodies(spec), limits: new Limits(spec["x-sdk"]) },
    ]),
  );
  const server = createServer((request, response) => {
    answer(vendors, request, response).catch((error: unknown) => {
      reply(response, 500, {}, { message: error instanceof Error ? error.message : "unknown failure" });
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

async function answer(
  vendors: Map<string, VendorState>,
  request: IncomingMessage,
  response: ServerResponse,
): Promise<void> {
  const url = new URL(request.url ?? "/", `http://${request.headers.host ?? "127.0.0.1"}`);
  const [, vendor = "", host = "", ...rest] = url.pathname.split("/");
  const state = vendors.get(vendor);
  const bytes = await readAll(request);
  if (!state) return reply(response, 404, {}, { message: `Vendors: ${[...vendors.keys()].join(", ")}` });
  const { spec } = state;
  const refuse = (status: number, problem: string, headers: Record<string, string> = {}): void =>
    reply(response, status, headers, errorBody(spec, problem));

  const match = findRoute(state.routes, host, request.method ?? "GET", `/${rest.join("/")}`);
  if ("allowed" in match) {
    return match.allowed.length > 0
      ? refuse(405, "method not allowed", { allow: match.allowed.join(", ") })
      : refuse(404, "no such path");
  }
  const { operation } = match.route;
  const caller = authenticate(spec, operation.security ?? spec.security ?? [], request.headers, url.searchParams);
  if ("problem" in caller) return refuse(401, caller.problem);
  for (const [name, rule] of Object.entries(spec["x-sdk"].headers ?? {})) {
    const needed = rule.default !== undefined && (!rule.hosts || rule.hosts.includes(host));
    if (needed && request.headers[name.toLowerCase()] === undefined)
      return refuse(400, `the header ${name} is missing`);
  }
  for (const { name, in: place, required } of operation.parameters ?? []) {
    const there =
      url.searchParams.has(name) ||
      url.searchParams.has(`${name}[]`) ||
      [...url.searchParams.keys()].some((key) => key.startsWith(`${name}[`));
    if (place === "query" && required && !there) return refuse(400, `the query parameter ${name} is missing`);
  }
  const body = state.bodies.check(operation, request.headers["content-type"], bytes);
  const buckets = operation["x-sdk"]?.limits ?? spec["x-sdk"].hosts[host]?.limits ?? [];
  const counted = {
    path: match.path,
    query: url.searchParams,
    body: body.ok ? body.value : undefined,
    operationId: operation.operationId,
    account: caller.account,
  };
  const limit = state.limits.take(buckets, counted);
  if (!limit.allowed) return refuse(spec["x-sdk"].rateStatus?.[0] ?? 429, "too many requests", limit.headers);
  if (!body.ok) return refuse(body.status, body.problem, limit.headers);

  const { status, media, example } = exampleReply(operation);
  const paginate = operation["x-sdk"]?.paginate;
  const page = paginate
    ? pageOf(paginate, example, { path: match.path, query: url.searchParams, body: body.value, url: url.href })
    : { body: example, headers: {} };
  reply(
    response,
    status,
    { ...limit.headers, ...page.headers, ...(media ? { "content-type": media } : {}) },
    page.body,
  );
}

async function readAll(request: IncomingMessage): Promise<Buffer> {
  const chunks: Buffer[] = [];
  for await (const chunk of request) chunks.push(chunk as Buffer);
  return Buffer.concat(chunks);
}

function reply(response: ServerResponse, status: number, headers: Record<string, string>, body: unknown): void {
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

const without = (headers: Record<string, string>, name: string): Record<string, string> =>
  Object.fromEntries(Object.entries(headers).filter(([key]) => key !== name));
