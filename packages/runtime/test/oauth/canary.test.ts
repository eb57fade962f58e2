import { createServer, type ServerResponse } from "node:http";
import type { AddressInfo } from "node:net";
import { inspect } from "node:util";
import { gzipSync } from "node:zlib";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { CarillonError, OAuthError, TokenStoreError } from "../../src/errors.ts";
import {
  createOAuth,
  MemoryTokenStore,
  type OAuthFacts,
  type OAuthOptions,
  type TokenStore,
} from "../../src/oauth/index.ts";
import { Clock } from "./clock.ts";

/** Every value that must never show; `+/=~!` make the percent form and the base64 form differ from the plain one. */
const canaries = {
  secret: "canary-secret+/=~!ü",
  code: "canary-code+/=~!",
  verifier: `canary-verifier-${"v".repeat(40)}`,
  refresh: "canary-refresh+/=~!",
  access: "canary-access+/=~!",
  newAccess: "canary-new-access+/=~!",
  newRefresh: "canary-new-refresh+/=~!",
};
const basic = Buffer.from(`client-1:${canaries.secret}`).toString("base64");
const shapes = [...Object.values(canaries), basic].flatMap((value) => [
  value,
  encodeURIComponent(value),
  new URLSearchParams({ value }).toString().slice("value=".length),
]);
const state = "s".repeat(43);
/** What a server could send back of what it was sent. */
const echo = (sent: string, authorization = ""): string =>
  [
    sent,
    decodeURIComponent(sent.replaceAll("+", " ")),
    authorization,
    Buffer.from(authorization.split(" ")[1] ?? "", "base64"),
  ].join(" ");
const pair = JSON.stringify({ access_token: canaries.newAccess, refresh_token: canaries.newRefresh, expires_in: 3600 });

type Fault = (response: ServerResponse, said: { all: string; known: string }) => void;
const json =
  (status: number, body: (known: string) => unknown): Fault =>
  (response, { known }) =>
    void response.writeHead(status, { "content-type": "application/json" }).end(JSON.stringify(body(known)));
const faults: Record<string, Fault> = {
  "reset before the head": (response) => void response.socket?.resetAndDestroy(),
  "closed before the head": (response) => void response.socket?.end(),
  "no HTTP": (response, { all }) => void response.socket?.end(`${all}\r\n\r\n`),
  "reset in the body": (response) => {
    response.writeHead(200, { "content-type": "application/json", "content-length": 10_000 });
    response.write(pair, () => response.socket?.resetAndDestroy());
  },
  "cut body": (response) => void response.writeHead(200).end(pair.slice(0, -10)),
  "cut gzip": (response) =>
    void response.writeHead(200, { "content-encoding": "gzip" }).end(gzipSync(pair).subarray(0, 40)),
  "wrong encoding": (response) => void response.writeHead(200, { "content-encoding": "gzip" }).end(pair),
  HTML: (response, { all }) => void response.writeHead(200, { "content-type": "text/html" }).end(`<html>${all}</html>`),
  "too much": (response, { all }) => void response.writeHead(200).end(all + "x".repeat(100_000)),
  nothing: (response) => void response.writeHead(200).end(),
  "no content": (response) => void response.writeHead(204).end(),
  "a list": (response) => void response.writeHead(200).end(`[${pair}]`),
  "another token type": (response) =>
    void response.writeHead(200).end(JSON.stringify({ access_token: canaries.newAccess, token_type: "mac" })),
  "a broken token": (response) =>
    void response.writeHead(200).end(JSON.stringify({ access_token: `${canaries.newAccess}\n` })),
  redirect: (response, { all }) =>
    void response
      .writeHead(307, { location: `/elsewhere?${encodeURIComponent(all)}`, "set-cookie": "a=canary" })
      .end(all),
  "error with 200": json(200, (known) => ({ error: "invalid_grant", error_description: known })),
  "error as object": json(403, (known) => ({ error: { type: known, message: known, code: known } })),
  "error as text": json(400, (known) => ({ error: known, error_description: known, error_uri: known })),
  "message only": json(422, (known) => ({ message: known })),
  invalid_grant: json(400, (known) => ({ error: "invalid_grant", error_description: known })),
  invalid_client: json(401, (known) => ({ error: "invalid_client", error_description: known })),
  "429": json(429, (known) => ({ error: known })),
  "500": json(500, (known) => ({ error: known })),
  "503 in HTML": (response, { all }) => void response.writeHead(503).end(`<html>${all}</html>`),
  "400 in text": (response, { all }) => void response.writeHead(400).end(all),
  "escape codes": json(400, (known) => ({
    error: `\u001b[31m${known}`,
    error_description: `a\u0000\u0007\u202eb ${known}`,
  })),
};

let fault: Fault;
let url: string;
const server = createServer(async (request, response) => {
  let text = "";
  for await (const chunk of request) text += chunk;
  const known = echo(text, request.headers.authorization);
  // Bodies that are no error of OAuth are never shown, so that they may hold what nobody knows to be a secret.
  fault(response, { all: `${known} ${Object.values(canaries).join(" ")}`, known });
});
beforeAll(async () => {
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  url = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
});
afterAll(() => {
  server.closeAllConnections();
  server.close();
});

/** Everything that a program could print of it. */
function shown(value: unknown): string {
  const parts: string[] = [inspect(value, { depth: 20, showHidden: true, getters: true })];
  for (let each = value; each instanceof Error; each = each.cause)
    parts.push(String(each), each.message, each.stack ?? "", JSON.stringify(each), JSON.stringify({ ...each }));
  parts.push(JSON.stringify(value) ?? "");
  return parts.join("\n");
}
function expectClean(value: unknown): void {
  const text = shown(value);
  for (const shape of shapes) expect(text).not.toContain(shape);
  expect(text).not.toMatch(/canary-/);
}

const facts: OAuthFacts = {
  vendor: "acme",
  authorizeUrl: "https://acme.example/a",
  tokenUrl: "https://acme.example/t",
  clientAuth: "basic",
  pkce: true,
};
function make(options: Partial<OAuthOptions> = {}, own: Partial<OAuthFacts> = {}) {
  const logged: unknown[] = [];
  const log = (...said: unknown[]): void => void logged.push(said);
  const auth = createOAuth(
    { ...facts, ...own },
    {
      clientId: "client-1",
      clientSecret: canaries.secret,
      tokenUrl: `${url}/token`,
      revokeUrl: `${url}/revoke`,
      platform: new Clock(10),
      logger: { debug: log, info: log, warn: log, error: log },
      ...options,
    },
  );
  return { auth, logged };
}
const caught = async (promise: Promise<unknown>): Promise<unknown> =>
  promise.then(
    () => undefined,
    (error) => error,
  );

describe.each(["basic", "body"] as const)("with the client in %s", (clientAuth) => {
  describe.each(Object.entries(faults))("%s", (name, act) => {
    test("shows nothing in a refresh, ahead of time or not, an exchange and a revocation", async () => {
      fault = act;
      const tokens = { accessToken: canaries.access, refreshToken: canaries.refresh };
      const forced = make({ tokens }, { clientAuth });
      const error = await caught(forced.auth.refresh(canaries.access));
      expect(error).toBeInstanceOf(OAuthError);
      expectClean(error);
      expect((error as Error).message.length).toBeLessThan(450);
      // biome-ignore lint/suspicious/noControlCharactersInRegex: they are what must not be there.
      expect((error as Error).message + (error as OAuthError).code).not.toMatch(/[\u0000-\u001f\u007f-\u009f\u202e]/);
      const ahead = make(
        { tokens: { ...tokens, issuedAt: Date.now() - 3500_000, expiresAt: Date.now() + 50_000 } },
        { clientAuth },
      );
      expect(await ahead.auth.token()).toBe(canaries.access);
      await expect.poll(() => ahead.logged.length).toBeGreaterThan(0);
      const once = make({}, { clientAuth });
      expectClean(
        await caught(once.auth.exchange({ code: canaries.code, state }, { state, codeVerifier: canaries.verifier })),
      );
      const given = make({ tokens }, { clientAuth });
      expectClean(await caught(given.auth.revoke()));
      for (const { auth, logged } of [forced, ahead, once, given]) {
        expectClean(logged);
        expectClean(auth);
      }
      expect(name).not.toBe("");
    });
  });
});

test("an exchange that fails is a typed error for every fault", async () => {
  for (const act of Object.values(faults)) {
    fault = act;
    const error = await caught(
      make().auth.exchange({ code: canaries.code, state }, { state, codeVerifier: canaries.verifier }),
    );
    expect(error).toBeInstanceOf(OAuthError);
  }
});

test("a server that is not there, and a fetch that tells all it was given", async () => {
  const { auth } = make({ tokenUrl: "http://127.0.0.1:1/token", refreshToken: canaries.refresh });
  expectClean(await caught(auth.token()));
  const telling = async (...given: unknown[]): Promise<never> => {
    const text = inspect(given, { depth: 20 });
    const { body } = given[1] as { body: string };
    const cause = Object.assign(new TypeError(`${text} ${decodeURIComponent(body)}`), { config: given, code: "EFAIL" });
    throw Object.assign(new Error(text, { cause }), { request: given });
  };
  for (const clientAuth of ["basic", "body"] as const) {
    const { auth, logged } = make({ fetch: telling, refreshToken: canaries.refresh }, { clientAuth });
    for (const act of [
      () => auth.token(),
      () => auth.exchange({ code: canaries.code, state }, { state, codeVerifier: canaries.verifier }),
      () => auth.revoke(),
    ]) {
      const error = await caught(act());
      expect(error).toBeInstanceOf(OAuthError);
      expectClean(error);
    }
    expectClean(logged);
  }
});

test("a store that tells all it was given, in every method", async () => {
  fault = (response) => void response.writeHead(200, { "content-type": "application/json" }).end(pair);
  const memory = new MemoryTokenStore();
  let failing: string[] = [];
  const tell = (name: string, given: unknown): void => {
    if (failing.includes(name))
      throw Object.assign(new Error(`${name} failed: ${inspect(given)} ${JSON.stringify(given)}`), { given });
  };
  const tokenStore: TokenStore = {
    async get(key) {
      const found = await memory.get(key);
      tell("get", found);
      return found;
    },
    async compareAndSet(key, version, tokens) {
      tell("set", tokens);
      return memory.compareAndSet(key, version, tokens);
    },
    async lease(key, ttlMs) {
      tell("lease", await memory.get(key));
      const release = await memory.lease(key, ttlMs);
      return (
        release &&
        (() => {
          release();
          tell("release", "x");
        })
      );
    },
  };
  for (const names of [["get"], ["set"], ["lease"], ["release"], ["get", "set", "lease", "release"]]) {
    const { auth, logged } = make({ tokenStore, key: names.join(), refreshToken: canaries.refresh });
    failing = [];
    await auth.token();
    failing = names;
    const errors = [
      await caught(auth.refresh(canaries.newAccess)),
      await caught(auth.exchange({ code: canaries.code, state }, { state, codeVerifier: canaries.verifier })),
      await caught(auth.revoke()),
    ];
    for (const error of errors) if (error !== undefined) expect(error).toBeInstanceOf(CarillonError);
    expectClean(errors);
    expectClean(logged);
  }
});

test("a store that fails to parse what it holds", async () => {
  const broken = { get: () => JSON.parse(canaries.refresh), compareAndSet: () => true };
  const error = await caught(make({ tokenStore: broken }).auth.token());
  expect(error).toBeInstanceOf(TokenStoreError);
  expect((error as Error).cause).toBeUndefined();
  expectClean(error);
});

test("redirects that carry everything", async () => {
  const { auth } = make();
  const { secret, code, verifier } = canaries;
  for (const callback of [
    { code, state: `${secret}${state}` },
    { code, state, error: code },
    { code, error: code, error_description: `${secret} ${code}`, state },
    `https://me.example/?code=${code}&code=${code}&state=${state}`,
    `https://me.example/?code=${code}`,
    { code: "", state },
  ]) {
    const error = await caught(auth.exchange(callback, { state, codeVerifier: verifier }));
    expect(error).toBeInstanceOf(OAuthError);
    const text = shown(error);
    for (const shape of [secret, verifier]) expect(text).not.toContain(shape);
  }
});
