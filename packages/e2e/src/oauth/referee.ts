import { once } from "node:events";
import { createServer, type IncomingMessage, type ServerResponse } from "node:http";
import type { AddressInfo } from "node:net";
import { Readable } from "node:stream";
import { type Adapter, type AdapterPayload, Provider } from "oidc-provider";

/** What the server saw and did, counted by us as well as told by it. */
export interface Ledger {
  /** Refresh requests that arrived. */
  refreshes: number;
  /** Of those: with a token that had arrived before. */
  reused: number;
  /** Consents that the server ended since a token was used twice. */
  revoked: number;
  /** Errors that it answered with, by their code. */
  readonly refused: Record<string, number>;
}

/** `oidc-provider` on loopback, with rotation and reuse detection: an authorization server that nobody here wrote. */
export interface Referee {
  readonly origin: string;
  readonly authorizeUrl: string;
  readonly tokenUrl: string;
  readonly revokeUrl: string;
  readonly userInfoUrl: string;
  readonly ledger: Ledger;
  stop(): Promise<void>;
}

export const clientSecret = "appSecretOfTheReferee";
export const redirectUri = "https://app.example/callback";
/** One for each way in which the client's secret may travel. */
export const clientIds = { basic: "appBasic", body: "appBody" } as const;
export const scopes = ["accounts:read", "profiles:read"];

/** Keeps all: the one that the server brings forgets after a thousand entries, and what it forgot cannot be reused. */
function createAdapters(): (name: string) => Adapter {
  const entries = new Map<string, AdapterPayload>();
  const keyOf = (name: string, id: string): string => `${name}:${id}`;
  const by = (name: string, field: "uid" | "userCode", value: string): AdapterPayload | undefined =>
    [...entries].find(([key, payload]) => key.startsWith(`${name}:`) && payload[field] === value)?.[1];
  return (name) => ({
    async upsert(id, payload) {
      entries.set(keyOf(name, id), payload);
    },
    async find(id) {
      return entries.get(keyOf(name, id));
    },
    async findByUid(uid) {
      return by(name, "uid", uid);
    },
    async findByUserCode(code) {
      return by(name, "userCode", code);
    },
    async consume(id) {
      const payload = entries.get(keyOf(name, id));
      if (payload) payload.consumed = Math.floor(Date.now() / 1000);
    },
    async destroy(id) {
      entries.delete(keyOf(name, id));
    },
    async revokeByGrantId(grantId) {
      for (const [key, payload] of entries)
        if (key.startsWith(`${name}:`) && payload.grantId === grantId) entries.delete(key);
    },
  });
}

const client = (id: string, method: "client_secret_basic" | "client_secret_post") => ({
  client_id: id,
  client_secret: clientSecret,
  redirect_uris: [redirectUri],
  grant_types: ["authorization_code", "refresh_token"],
  response_types: ["code" as const],
  token_endpoint_auth_method: method,
});

export async function startReferee(): Promise<Referee> {
  const server = createServer();
  server.listen(0, "127.0.0.1");
  await once(server, "listening");
  const origin = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
  const key = await crypto.subtle.generateKey(
    { name: "RSASSA-PKCS1-v1_5", modulusLength: 2048, publicExponent: new Uint8Array([1, 0, 1]), hash: "SHA-256" },
    true,
    ["sign", "verify"],
  );
  const provider = new Provider(origin, {
    adapter: createAdapters() as never,
    clients: [client(clientIds.basic, "client_secret_basic"), client(clientIds.body, "client_secret_post")],
    cookies: { keys: ["of no importance"] },
    jwks: { keys: [{ ...(await crypto.subtle.exportKey("jwk", key.privateKey)), alg: "RS256", use: "sig" } as never] },
    scopes: ["openid", "offline_access", ...scopes],
    features: { devInteractions: { enabled: false }, revocation: { enabled: true }, userinfo: { enabled: true } },
    interactions: { url: (_, interaction) => `/ask/${interaction.uid}` },
    pkce: { required: () => false },
    findAccount: (_, accountId) => ({ accountId, claims: async () => ({ sub: accountId }) }),
    issueRefreshToken: async () => true,
    expiresWithSession: async () => false,
    rotateRefreshToken: true,
    ttl: {
      AccessToken: 3600,
      RefreshToken: 86_400,
      AuthorizationCode: 60,
      Grant: 86_400,
      Session: 86_400,
      Interaction: 600,
    },
  });
  const ledger: Ledger = { refreshes: 0, reused: 0, revoked: 0, refused: {} };
  provider.on("grant.revoked", () => ledger.revoked++);
  provider.on("grant.error", (_, error) => {
    ledger.refused[error.error] = (ledger.refused[error.error] ?? 0) + 1;
  });

  /** The user agrees to all. */
  async function agree(request: IncomingMessage, response: ServerResponse): Promise<void> {
    const { prompt, params, session } = await provider.interactionDetails(request, response);
    if (prompt.name === "login")
      return provider.interactionFinished(request, response, { login: { accountId: `user-${crypto.randomUUID()}` } });
    const grant = new provider.Grant({ accountId: session?.accountId ?? "", clientId: String(params.client_id) });
    grant.addOIDCScope(["openid", String(params.scope ?? "")].join(" "));
    return provider.interactionFinished(request, response, { consent: { grantId: await grant.save() } });
  }
  const used = new Set<string>();
  function count(body: string): void {
    const form = new URLSearchParams(body);
    if (form.get("grant_type") !== "refresh_token") return;
    const token = form.get("refresh_token") ?? "";
    ledger.refreshes++;
    if (used.has(token)) ledger.reused++;
    used.add(token);
  }
  const handle = provider.callback();
  server.on("request", async (request, response) => {
    if (request.url?.startsWith("/ask/"))
      return void agree(request, response).catch((error) => response.destroy(error));
    // Where a vendor takes no scopes, they are set on the app.
    if (request.url?.startsWith("/auth?") && !request.url.includes("&scope=")) request.url += `&scope=${scopes[0]}`;
    if (request.method !== "POST" || request.url !== "/token") return void handle(request, response);
    let body = "";
    for await (const chunk of request) body += chunk;
    count(body);
    // What has been read is put back for the server.
    const again = Object.assign(Readable.from([Buffer.from(body)]), {
      method: request.method,
      url: request.url,
      headers: request.headers,
      rawHeaders: request.rawHeaders,
      httpVersion: request.httpVersion,
      socket: request.socket,
      connection: request.socket,
    });
    return void handle(again as unknown as IncomingMessage, response);
  });

  return {
    origin,
    authorizeUrl: `${origin}/auth`,
    tokenUrl: `${origin}/token`,
    revokeUrl: `${origin}/token/revocation`,
    userInfoUrl: `${origin}/me`,
    ledger,
    async stop() {
      server.closeAllConnections();
      server.close();
      await once(server, "close");
    },
  };
}

/** What a browser does: follows redirects with its cookies, and comes back to the app. @returns the app's redirect URL */
export async function browse(authorizeUrl: string): Promise<string> {
  const cookies = new Map<string, string>();
  let url = authorizeUrl;
  for (let hop = 0; hop < 12; hop++) {
    const cookie = [...cookies].map(([name, value]) => `${name}=${value}`).join("; ");
    const response = await fetch(url, { redirect: "manual", headers: { cookie } });
    for (const line of response.headers.getSetCookie()) {
      const [pair = ""] = line.split(";");
      cookies.set(pair.slice(0, pair.indexOf("=")), pair.slice(pair.indexOf("=") + 1));
    }
    const location = response.headers.get("location");
    if (!location) throw new Error(`The server answered ${response.status}: ${(await response.text()).slice(0, 300)}`);
    await response.body?.cancel();
    url = new URL(location, url).href;
    if (url.startsWith(redirectUri)) return url;
  }
  throw new Error("The server never came back.");
}
