import { createServer, request as forward, type IncomingMessage, type Server, type ServerResponse } from "node:http";
import type { AddressInfo } from "node:net";
import { startSandbox } from "@carillon/sandbox";

/** The ground that the suite runs on: the sandbox, with faults on demand, open to pages of any origin. */
export interface Ground {
  readonly url: string;
  /** Base URLs of each vendor's hosts. */
  baseUrls(vendor: string): Record<string, string>;
  /** An address where nobody listens. */
  readonly closedUrl: string;
  close(): Promise<void>;
}

/** What the ground did see, by the token that the suite sends. Also at `GET /seen/<token>`. */
export interface Seen {
  readonly requests: { readonly method: string; readonly path: string; readonly at: number }[];
  /** Requests that reached the origin that redirects point to. */
  elsewhere: number;
  /** Requests for a new access token. */
  refreshes: number;
}

/** A request asks for its fate: `x-smoke: <mode>.<token>`. */
const MARK = "x-smoke";

interface Marked {
  readonly seen: Seen;
  readonly mode: string;
  readonly token: string;
  /** How many came before it with this token. */
  readonly index: number;
}

export async function startGround(): Promise<Ground> {
  const sandbox = await startSandbox();
  const ledger = new Map<string, Seen>();
  const seenBy = (token: string): Seen => {
    const known = ledger.get(token) ?? { requests: [], elsewhere: 0, refreshes: 0 };
    ledger.set(token, known);
    return known;
  };

  const elsewhere = await listen((request, response) => {
    seenBy((request.url ?? "").split("/")[2] ?? "").elsewhere++;
    json(response, 200, {});
  });
  const elsewhereUrl = urlOf(elsewhere);

  const main = await listen((request, response) => {
    const [, first = "", second = "", third = ""] = (request.url ?? "").split("/");
    if (first === "seen") return json(response, 200, seenBy(second));
    if (first === "oauth") {
      seenBy(third).refreshes++;
      return json(response, 200, tokensOf(second, third));
    }
    const [mode = "", token = ""] = String(request.headers[MARK] ?? "").split(".");
    const seen = seenBy(token);
    const index = seen.requests.length;
    seen.requests.push({ method: request.method ?? "", path: request.url ?? "", at: performance.now() });
    return answer(request, response, { seen, mode, token, index });
  });

  function answer(request: IncomingMessage, response: ServerResponse, { mode, token, index }: Marked): void {
    if (mode === "hold") return;
    if (mode === "drop") request.resume().on("end", () => request.socket.destroy());
    else if (mode === "limit" && index === 0) json(response, 429, { message: "slow down" }, { "retry-after": "1" });
    else if (mode === "redirect") json(response, 307, {}, { location: `${elsewhereUrl}/leak/${token}` });
    else if (mode === "expired" && request.headers.authorization !== `Bearer ${freshToken(token)}`)
      // In the words of the vendor that wants to read more than the status.
      json(response, 401, { error: { type: "authentication_error", message: "the token has ended" } });
    else pass(request, response);
  }

  /** To the sandbox. */
  function pass(request: IncomingMessage, response: ServerResponse): void {
    const { method, url: path, headers } = request;
    const { hostname, port } = new URL(sandbox.url);
    const passed = forward({ hostname, port, method, path, headers }, (reply) => {
      response.writeHead(reply.statusCode ?? 502, { ...reply.headers, ...OPEN });
      reply.pipe(response);
    });
    passed.on("error", () => response.destroy());
    request.pipe(passed);
  }

  const url = urlOf(main);
  // A port that was free a moment ago.
  const closed = await listen(() => undefined);
  const closedUrl = urlOf(closed);
  await stop(closed);
  return {
    url,
    closedUrl,
    baseUrls: (vendor) =>
      Object.fromEntries(Object.keys(sandbox.baseUrls(vendor)).map((host) => [host, `${url}/${vendor}/${host}`])),
    close: async () => {
      await Promise.all([stop(main), stop(elsewhere), sandbox.close()]);
    },
  };
}

const freshToken = (token: string): string => `fresh-${token}`;

/** A reply of the token endpoint, in the vendor's own spelling. */
function tokensOf(vendor: string, token: string): object {
  const accessToken = freshToken(token);
  if (vendor === "drift") return { accessToken, refreshToken: "next", expiresIn: 3600, tokenType: "bearer" };
  const end = vendor === "front" ? { expires_at: Math.floor(Date.now() / 1000) + 3600 } : { expires_in: 3600 };
  return { access_token: accessToken, refresh_token: "next", token_type: "Bearer", ...end };
}

/** What lets a page of another origin read a reply. */
const OPEN = { "access-control-allow-origin": "*", "access-control-expose-headers": "*" };

function json(response: ServerResponse, status: number, body: object, headers: Record<string, string> = {}): void {
  response.writeHead(status, { "content-type": "application/json", ...OPEN, ...headers });
  response.end(JSON.stringify(body));
}

async function listen(handle: (request: IncomingMessage, response: ServerResponse) => void): Promise<Server> {
  const server = createServer((request, response) => {
    // A connection that the other side breaks off is part of the game.
    request.on("error", () => undefined);
    if (request.method !== "OPTIONS") return handle(request, response);
    response.writeHead(204, {
      ...OPEN,
      "access-control-allow-methods": "GET, HEAD, POST, PUT, PATCH, DELETE",
      "access-control-allow-headers": request.headers["access-control-request-headers"] ?? "",
    });
    response.end();
  });
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  return server;
}

const urlOf = (server: Server): string => `http://127.0.0.1:${(server.address() as AddressInfo).port}`;

const stop = (server: Server): Promise<void> =>
  new Promise((resolve) => {
    server.close(() => resolve());
    server.closeAllConnections();
  });
