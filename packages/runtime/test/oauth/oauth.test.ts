import { createHash } from "node:crypto";
import { inspect } from "node:util";
import { afterEach, beforeEach, describe, expect, test } from "vitest";
import {
  ConfigurationError,
  OAuthError,
  ReauthorizationRequiredError,
  StateMismatchError,
  TokenStoreError,
} from "../../src/errors.ts";
import {
  createOAuth,
  MemoryTokenStore,
  type OAuthFacts,
  type OAuthOptions,
  type TokenStore,
  type Tokens,
} from "../../src/oauth/index.ts";
import { Clock } from "./clock.ts";
import { TokenServer } from "./server.ts";

let fresh: TokenServer;
beforeEach(async () => {
  fresh = new TokenServer();
  await fresh.start();
});
afterEach(() => fresh.stop());

const facts: OAuthFacts = {
  vendor: "acme",
  authorizeUrl: "https://acme.example/oauth/authorize",
  tokenUrl: "https://acme.example/oauth/token",
  clientAuth: "basic",
};
const SECRET = "client-secret-canary";
const make = (options: Partial<OAuthOptions> = {}, own: Partial<OAuthFacts> = {}) =>
  createOAuth(
    { ...facts, ...own },
    { clientId: "client-1", clientSecret: SECRET, tokenUrl: `${fresh.url}/token`, platform: new Clock(5), ...options },
  );
const seeded = (options: Partial<OAuthOptions> = {}, own: Partial<OAuthFacts> = {}) =>
  make({ refreshToken: "refresh-0", ...options }, own);
const caught = async (promise: Promise<unknown>): Promise<Error & Record<string, unknown>> =>
  promise.then(
    () => {
      throw new Error("nothing was thrown");
    },
    (error) => error,
  );
const later = (ms: number): Promise<void> => new Promise((resolve) => setTimeout(resolve, ms));

describe("the page that asks", () => {
  test("holds what the flow needs and no more", async () => {
    const { url, state, codeVerifier } = await make({ redirectUri: "https://me.example/back" }).authorizeUrl();
    const { origin, pathname, searchParams } = new URL(url);
    expect(origin + pathname).toBe("https://acme.example/oauth/authorize");
    expect(Object.fromEntries(searchParams)).toEqual({
      response_type: "code",
      client_id: "client-1",
      redirect_uri: "https://me.example/back",
      state,
    });
    expect(Buffer.from(state, "base64url").length).toBeGreaterThanOrEqual(16);
    expect(codeVerifier).toBeUndefined();
  });
  test("carries an S256 challenge of the verifier, new each time", async () => {
    const auth = make({}, { pkce: true });
    const first = await auth.authorizeUrl();
    const second = await auth.authorizeUrl();
    const params = new URL(first.url).searchParams;
    expect(params.get("code_challenge")).toBe(
      createHash("sha256")
        .update(first.codeVerifier ?? "")
        .digest("base64url"),
    );
    expect(params.get("code_challenge_method")).toBe("S256");
    expect(first.codeVerifier).toMatch(/^[A-Za-z0-9\-._~]{43,128}$/);
    expect(second.codeVerifier).not.toBe(first.codeVerifier);
    expect(second.state).not.toBe(first.state);
  });
  test("takes the verifier of the RFC 7636 example", async () => {
    const codeVerifier = "dBjftJeZ4CVP-mB92K27uhbUJU1p1r_wW1gFWFOEjXk";
    const { url } = await make({}, { pkce: true }).authorizeUrl({ codeVerifier });
    expect(new URL(url).searchParams.get("code_challenge")).toBe("E9Melhoa2OwvFrEMTJguCHaoeK1t8URWbuGJSstw-cM");
  });
  test("asks for the scopes that are named, and insists on it where there are some", async () => {
    const scopes = ["things:read", "things:write"];
    const auth = make({}, { scopes });
    expect(new URL((await auth.authorizeUrl({ scopes: ["things:read"] })).url).searchParams.get("scope")).toBe(
      "things:read",
    );
    expect((await caught(auth.authorizeUrl())).message).toContain("things:read");
    expect(await caught(make().authorizeUrl({ scopes }))).toBeInstanceOf(ConfigurationError);
  });
  test("refuses a state or a verifier that could be guessed", async () => {
    expect(await caught(make().authorizeUrl({ state: "short" }))).toBeInstanceOf(ConfigurationError);
    expect(await caught(make({}, { pkce: true }).authorizeUrl({ codeVerifier: "short" }))).toBeInstanceOf(
      ConfigurationError,
    );
  });
});

describe("the options", () => {
  test.each([
    [{ clientId: "" }],
    [{ clientSecret: " " }],
    [{ clientSecret: undefined as never }],
    [{ tokenUrl: "http://acme.example/token" }],
    [{ tokenUrl: "ftp://acme.example/token" }],
    [{ tokenUrl: "https://user:pass@acme.example/token" }],
    [{ tokenUrl: "http://127.0.0.1.evil.example/token" }],
    [{ authorizeUrl: "nonsense" }],
    [{ revokeUrl: "http://acme.example/revoke" }],
    [{ key: "" }],
  ])("%o is refused", (options) => {
    expect(() => make(options)).toThrow(ConfigurationError);
  });
  test("nothing secret shows", async () => {
    const auth = seeded();
    await auth.token();
    const shown =
      inspect(auth, { depth: 20, showHidden: true }) +
      JSON.stringify(auth) +
      String(auth) +
      inspect(new MemoryTokenStore(), { showHidden: true });
    expect(shown).not.toMatch(/canary|refresh-|access-/);
    expect(auth.identity).toBe("acme:client-1:default");
  });
});

describe("the exchange", () => {
  const state = "s".repeat(43);
  const back = `https://me.example/back?code=the-code&state=${state}`;

  test("posts a form with the client in the header", async () => {
    const tokens = await make({ redirectUri: "https://me.example/back" }).exchange(back, { state });
    expect(tokens).toMatchObject({ accessToken: "access-1", refreshToken: "refresh-1" });
    expect(fresh.received).toEqual([
      {
        path: "/token",
        form: { grant_type: "authorization_code", code: "the-code", redirect_uri: "https://me.example/back" },
        authorization: `Basic ${Buffer.from(`client-1:${SECRET}`).toString("base64")}`,
      },
    ]);
  });
  test("or in the body, with the verifier of PKCE", async () => {
    const codeVerifier = "v".repeat(43);
    await make({ clientSecret: async () => "from-vault" }, { clientAuth: "body", pkce: true }).exchange(back, {
      state,
      codeVerifier,
    });
    expect(fresh.received[0]).toEqual({
      path: "/token",
      form: {
        grant_type: "authorization_code",
        code: "the-code",
        code_verifier: codeVerifier,
        client_id: "client-1",
        client_secret: "from-vault",
      },
      authorization: undefined,
    });
    expect(await caught(make({}, { pkce: true }).exchange(back, { state }))).toBeInstanceOf(ConfigurationError);
  });
  test.each([
    ["a URL", back],
    ["a URL object", new URL(back)],
    ["a path", `/back?code=the-code&state=${state}`],
    ["a query", `code=the-code&state=${state}`],
    ["a query with its mark", `?code=the-code&state=${state}`],
    ["a second question mark", `https://me.example/back?code=the-code?state=${state}`],
    ["a second question mark in a query", `code=the-code?state=${state}`],
    ["a fragment", `${back}#_=_`],
    ["parameters", new URLSearchParams({ code: "the-code", state })],
    ["an object", { code: "the-code", state }],
  ])("reads %s", async (_, callback) => {
    await make().exchange(callback, { state });
    expect(fresh.received[0]?.form.code).toBe("the-code");
  });
  test.each([
    ["another state", `/back?code=c&state=${"t".repeat(43)}`],
    ["a shorter one", "/back?code=c&state=s"],
    ["a longer one", `/back?code=c&state=${state}s`],
    ["none", "/back?code=c"],
    ["none, with an error", "/back?error=access_denied"],
  ])("with %s sends nothing", async (_, callback) => {
    expect(await caught(make().exchange(callback, { state }))).toBeInstanceOf(StateMismatchError);
    expect(fresh.received).toEqual([]);
  });
  test("without a state to compare with sends nothing", async () => {
    for (const kept of [{ state: "" }, {}, undefined]) {
      expect(await caught(make().exchange("/back?code=c&state=", kept as { state: string }))).toBeInstanceOf(
        StateMismatchError,
      );
    }
  });
  test("tells why the user came back without a code", async () => {
    const error = await caught(make().exchange(`/back?error=access_denied&state=${state}`, { state }));
    expect(error).toBeInstanceOf(OAuthError);
    expect(error.code).toBe("access_denied");
    expect(await caught(make().exchange(`/back?state=${state}`, { state }))).toBeInstanceOf(OAuthError);
    expect(await caught(make().exchange(`/back?code=a&code=b&state=${state}`, { state }))).toBeInstanceOf(OAuthError);
  });
  test("is never repeated, whatever happens", async () => {
    for (const hook of [
      (_: unknown, response: { destroy(): unknown }) => Boolean(response.destroy()),
      (_: unknown, response: { writeHead(status: number): { end(): unknown } }) =>
        Boolean(response.writeHead(503).end()),
    ]) {
      fresh.received.length = 0;
      fresh.hook = hook as never;
      expect(await caught(make().exchange(back, { state }))).toBeInstanceOf(OAuthError);
      expect(fresh.received).toHaveLength(1);
    }
  });
  test("replaces what was stored", async () => {
    const tokenStore = new MemoryTokenStore();
    await tokenStore.compareAndSet("acme:client-1:default", undefined, { accessToken: "old", refreshToken: "dead" });
    const auth = make({ tokenStore });
    expect(await auth.token()).toBe("old");
    await auth.exchange(back, { state });
    expect(await auth.token()).toBe("access-1");
    expect((await tokenStore.get(auth.identity))?.tokens.refreshToken).toBe("refresh-1");
  });
});

describe("replies", () => {
  const state = "s".repeat(43);
  const exchange = (body: object | string, own: Partial<OAuthFacts> = {}, type = "application/json") => {
    fresh.shape = () => ({ type, body: typeof body === "string" ? body : JSON.stringify(body) });
    return make({ platform: new Clock() }, own).exchange({ code: "c", state }, { state });
  };
  const lifeS = (tokens: Tokens): number =>
    Math.round(((tokens.expiresAt ?? Number.NaN) - (tokens.issuedAt ?? 0)) / 1000);

  test("in another spelling, with a field that is kept", async () => {
    const fields = { access_token: ["accessToken"], refresh_token: ["refreshToken"], expires_in: ["expiresIn"] };
    const tokens = await exchange(
      { accessToken: "a", refreshToken: "r", expiresIn: "7200", orgId: 4242 },
      { fields, extraFields: ["orgId"] },
    );
    expect(tokens).toMatchObject({ accessToken: "a", refreshToken: "r", extra: { orgId: 4242 } });
    expect(lifeS(tokens)).toBe(7200);
  });
  test("in form encoding", async () => {
    expect(
      await exchange(
        "access_token=a&refresh_token=r&expires_in=60&token_type=bearer",
        {},
        "application/x-www-form-urlencoded",
      ),
    ).toMatchObject({ accessToken: "a", refreshToken: "r" });
  });
  test.each([[(s: number) => s], [(s: number) => String(s)], [(s: number) => s + 0.5]])(
    "with an absolute expiry",
    async (spell) => {
      const at: Partial<OAuthFacts> = {
        fields: { expires_in: ["expires_at"] },
        expiry: "at",
        accessTokenTtlMs: 60_000,
      };
      const tokens = await exchange({ access_token: "a", expires_at: spell(Math.floor(Date.now() / 1000) + 3600) }, at);
      expect(Math.abs(lifeS(tokens) - 3600)).toBeLessThanOrEqual(2);
    },
  );
  test.each([
    ["", 60],
    [undefined, 60],
    [null, 60],
    ["soon", 60],
    [0, 60],
    [-5, 60],
    ["12abc", 60],
  ])("whose expiry is %j fall back to what is documented", async (value, seconds) => {
    expect(lifeS(await exchange({ access_token: "a", expires_in: value }, { accessTokenTtlMs: 60_000 }))).toBe(seconds);
  });
  test("without any expiry are taken to last", async () => {
    expect((await exchange({ access_token: "a" })).expiresAt).toBeUndefined();
  });
  test.each([
    ["no token", {}],
    ["a token that is no text", { access_token: 7 }],
    ["a token that would break a header", { access_token: "a\r\nb" }],
    ["another token type", { access_token: "a", token_type: "mac" }],
    ["an error with status 200", { error: "invalid_code" }],
    ["a list", "[]"],
    ["HTML", "<html></html>"],
    ["too much", JSON.stringify({ access_token: "a".repeat(70_000) })],
  ])("with %s are refused", async (_, body) => {
    expect(await caught(exchange(body))).toBeInstanceOf(OAuthError);
  });
  test("inherited names are no fields", async () => {
    expect(await exchange('{"access_token":"a","__proto__":{"refresh_token":"r"}}')).not.toHaveProperty("refreshToken");
  });
});

describe("refusals", () => {
  test("are typed, short and without secrets", async () => {
    fresh.hook = (request, response) => {
      const description = `${request.form.refresh_token} ${SECRET} ${request.authorization} ${"x".repeat(1000)}`;
      response
        .writeHead(401, { "content-type": "application/json" })
        .end(JSON.stringify({ error: "invalid_client", error_description: description }));
      return true;
    };
    const error = await caught(seeded({ refreshToken: "refresh-canary-0" }).token());
    expect(error).toBeInstanceOf(OAuthError);
    expect(error).toMatchObject({ code: "invalid_client", status: 401, maybeRotated: false });
    expect(error.message.length).toBeLessThan(400);
    expect(inspect(error, { depth: 20, showHidden: true })).not.toMatch(/canary|Y2xpZW50LTE6/);
    expect(fresh.received).toHaveLength(1);
  });
  test("an error may be an object", async () => {
    fresh.hook = (_, response) =>
      Boolean(response.writeHead(403).end('{"error":{"type":"authentication_error","message":"no"}}'));
    expect(await caught(seeded().token())).toMatchObject({ code: "authentication_error", status: 403 });
  });
  test("a redirect is not followed", async () => {
    const other = new TokenServer();
    await other.start();
    for (const status of [301, 302, 303, 307, 308]) {
      fresh.hook = (_, response) => Boolean(response.writeHead(status, { location: `${other.url}/token` }).end());
      expect(await caught(seeded().token())).toMatchObject({ code: "unexpected_redirect", status });
    }
    expect(other.received).toEqual([]);
    await other.stop();
  });
  test("a failing secret function is named", async () => {
    const error = await caught(seeded({ clientSecret: () => Promise.reject(new Error("sealed")) }).token());
    expect(error).toBeInstanceOf(ConfigurationError);
    expect(error.message).toContain("clientSecret");
  });
});

describe("many at once", () => {
  test("200 callers make one request, and each gets the token", async () => {
    fresh.delayMs = 30;
    const auth = seeded();
    const tokens = await Promise.all(Array.from({ length: 200 }, () => auth.token()));
    expect(new Set(tokens)).toEqual(new Set(["access-1"]));
    expect(fresh.received).toHaveLength(1);
  });
  test("200 refusals of one token make one request", async () => {
    const auth = seeded();
    const stale = await auth.token();
    const newer = await Promise.all(Array.from({ length: 200 }, () => auth.refresh(stale)));
    expect(new Set(newer)).toEqual(new Set([true]));
    expect(await auth.refresh(stale)).toBe(true);
    expect(await auth.token()).toBe("access-2");
    expect(fresh.received).toHaveLength(2);
  });
  test("over 40 rounds of expiry nobody uses a refresh token twice", async () => {
    const clock = new Clock(5);
    const auth = seeded({ platform: clock });
    for (let round = 0; round < 40; round++) {
      await Promise.all(Array.from({ length: 10 }, () => auth.token()));
      clock.offsetMs += 3600_000;
    }
    expect(fresh.reuses).toBe(0);
    expect(fresh.received).toHaveLength(40);
  });
  test("an abort ends one caller's wait and nothing else", async () => {
    fresh.delayMs = 50;
    const auth = seeded();
    const controller = new AbortController();
    const first = auth.token(controller.signal);
    const second = auth.token();
    const reason = new Error("mine");
    controller.abort(reason);
    await expect(first).rejects.toBe(reason);
    expect(await second).toBe("access-1");
    await expect(auth.token(controller.signal)).rejects.toBe(reason);
    expect(fresh.received).toHaveLength(1);
  });
  test("a refresh whose only caller gave up still ends, and its token is used", async () => {
    fresh.delayMs = 20;
    const auth = seeded();
    const controller = new AbortController();
    const first = auth.token(controller.signal);
    controller.abort();
    await caught(first);
    await later(60);
    expect(await auth.token()).toBe("access-1");
    expect(fresh.received).toHaveLength(1);
  });
  test("a refresh that hangs for ever is taken over by a follower", async () => {
    let calls = 0;
    const hanging: TokenStore = {
      get: () => (++calls === 1 ? new Promise(() => undefined) : { tokens: { accessToken: "there" }, version: "1" }),
      compareAndSet: () => true,
    };
    const auth = make({ tokenStore: hanging, platform: new Clock(200) });
    expect(await Promise.all([auth.token(), auth.token(), auth.token()])).toEqual(["there", "there", "there"]);
    expect(calls).toBe(2);
  });
  test("a fetch that never answers and ignores its signal does not hold anybody for ever", async () => {
    const auth = seeded({ fetch: () => new Promise(() => undefined), platform: new Clock(500) });
    expect(await caught(auth.token())).toMatchObject({ name: "OAuthError", maybeRotated: true });
  });
});

describe("time", () => {
  const hour = 3600_000;
  async function started(expiresInS = 3600) {
    const clock = new Clock(5);
    fresh.expiresInS = expiresInS;
    const auth = seeded({ platform: clock });
    await auth.token();
    return { clock, auth };
  }
  test("a good token is given from memory", async () => {
    const { auth, clock } = await started();
    clock.offsetMs += 0.85 * hour;
    expect(await auth.token()).toBe("access-1");
    await later(20);
    expect(fresh.received).toHaveLength(1);
  });
  test("one near its end is given, and renewed in the background", async () => {
    const { auth, clock } = await started();
    clock.offsetMs += 0.95 * hour;
    expect(await Promise.all([auth.token(), auth.token()])).toEqual(["access-1", "access-1"]);
    await expect.poll(() => auth.token(), { timeout: 60_000 }).toBe("access-2");
    expect(fresh.received).toHaveLength(2);
  });
  test("one past its end is waited for", async () => {
    const { auth, clock } = await started();
    clock.offsetMs += hour;
    expect(await auth.token()).toBe("access-2");
  });
  test("a token that lives a minute is not renewed at each use", async () => {
    const { auth } = await started(60);
    for (let use = 0; use < 20; use++) await auth.token();
    await later(20);
    expect(fresh.received).toHaveLength(1);
  });
  test("a failure in the background is told to the logger and tried again later", async () => {
    const warnings: string[] = [];
    const clock = new Clock(1);
    const auth = seeded({ platform: clock, logger: { warn: (message) => warnings.push(message) } });
    await auth.token();
    clock.offsetMs += 0.95 * hour;
    fresh.hook = (_, response) => Boolean(response.writeHead(400).end('{"error":"invalid_request"}'));
    expect(await auth.token()).toBe("access-1");
    await expect.poll(() => warnings.length, { timeout: 60_000 }).toBe(1);
    for (let use = 0; use < 5; use++) {
      expect(await auth.token()).toBe("access-1");
      await later(15);
    }
    expect(fresh.received).toHaveLength(2);
    expect(warnings).toEqual(["acme oauth: the access token could not be refreshed ahead of time"]);
    fresh.hook = undefined;
    clock.offsetMs += 6_000;
    await expect.poll(() => auth.token(), { timeout: 60_000 }).toBe("access-2");
  });
});

describe("a lost reply", () => {
  const drop = (times: number, rotateFirst: boolean) => {
    let count = 0;
    fresh.hook = (_, response) => {
      if (count++ >= times) return false;
      if (rotateFirst) fresh.rotate();
      response.destroy();
      return true;
    };
  };
  test("is asked for again at once, with the same refresh token", async () => {
    fresh.graceMs = 60_000;
    drop(2, true);
    expect(await seeded().token()).toBe("access-3");
    expect(fresh.received.map(({ form }) => form.refresh_token)).toEqual(["refresh-0", "refresh-0", "refresh-0"]);
  });
  test("but no more than twice", async () => {
    drop(99, false);
    expect(await caught(seeded().token())).toMatchObject({ name: "OAuthError", maybeRotated: true });
    expect(fresh.received).toHaveLength(3);
  });
  test("on a server without grace ends in a new authorization, which says why", async () => {
    drop(1, true);
    expect(await caught(seeded().token())).toMatchObject({
      name: "ReauthorizationRequiredError",
      code: "invalid_grant",
      maybeRotated: true,
    });
  });
  test("a server that fails counts as one", async () => {
    fresh.hook = (_, response) => Boolean(response.writeHead(502).end("<html>"));
    expect(await caught(seeded().token())).toMatchObject({ status: 502, maybeRotated: true });
    expect(fresh.received).toHaveLength(3);
  });
  test("a connection that was never made rotated nothing", async () => {
    const gone = fresh.url;
    await fresh.stop();
    expect(await caught(seeded({ tokenUrl: `${gone}/token` }).token())).toMatchObject({
      name: "OAuthError",
      maybeRotated: false,
    });
    await fresh.start();
  });
});

describe("a dead refresh token", () => {
  test("asks for the user, and is not sent again", async () => {
    const auth = seeded({ refreshToken: "dead" });
    for (let round = 0; round < 3; round++)
      expect(await caught(auth.token())).toBeInstanceOf(ReauthorizationRequiredError);
    expect(fresh.received).toHaveLength(1);
  });
  test("after a new consent all is well", async () => {
    const state = "s".repeat(43);
    const auth = seeded({ refreshToken: "dead" });
    await caught(auth.token());
    await auth.exchange({ code: "c", state }, { state });
    expect(await auth.token()).toBe("access-1");
  });
  test("none at all asks for the user too, and sends nothing", async () => {
    expect(await caught(make().token())).toBeInstanceOf(ReauthorizationRequiredError);
    expect(await caught(make({ tokens: { accessToken: "a", expiresAt: 1 } }).token())).toBeInstanceOf(
      ReauthorizationRequiredError,
    );
    expect(await make({ tokens: { accessToken: "a" } }).refresh("a")).toBe(false);
    expect(fresh.received).toEqual([]);
  });
  test("a reply without a refresh token keeps the old one", async () => {
    fresh.shape = ({ access }) => ({
      type: "application/json",
      body: JSON.stringify({ access_token: access, expires_in: 3600 }),
    });
    const tokenStore = new MemoryTokenStore();
    const auth = seeded({ tokenStore });
    await auth.token();
    expect((await tokenStore.get(auth.identity))?.tokens.refreshToken).toBe("refresh-0");
  });
});

describe("many processes, one store", () => {
  /** Another process has its own object; the store stands between them. */
  const processes = (count: number, tokenStore: TokenStore, clock: Clock) =>
    Array.from({ length: count }, () => seeded({ tokenStore, platform: clock }));

  test.each([
    ["with a lease", true],
    ["without one", false],
  ])("8 processes over 20 expiries, %s", async (_, leased) => {
    const memory = new MemoryTokenStore();
    const tokenStore: TokenStore = leased
      ? memory
      : {
          get: (key) => memory.get(key),
          compareAndSet: (key, version, tokens) => memory.compareAndSet(key, version, tokens),
        };
    // Without a lease two may ask at once, so the server must forgive that.
    fresh.graceMs = leased ? 0 : 60_000;
    fresh.delayMs = 2;
    const clock = new Clock(5);
    const all = processes(8, tokenStore, clock);
    for (let round = 0; round < 20; round++) {
      const tokens = await Promise.all(all.flatMap((auth) => [auth.token(), auth.token()]));
      expect(tokens.every((token) => token.startsWith("access-"))).toBe(true);
      clock.offsetMs += 3600_000;
    }
    expect(fresh.reuses).toBe(0);
    if (leased) expect(fresh.received).toHaveLength(20);
  });
  test("a lease that fails in every way stops nobody", async () => {
    const memory = new MemoryTokenStore();
    const plain = {
      get: (key: string) => memory.get(key),
      compareAndSet: (key: string, version: string | undefined, tokens?: Tokens) =>
        memory.compareAndSet(key, version, tokens),
    };
    const broken = (): never => {
      throw new Error("broken");
    };
    expect(await seeded({ tokenStore: { ...plain, lease: broken } }).token()).toBe("access-1");
    expect(await seeded({ tokenStore: { ...plain, lease: () => broken } }).refresh("access-1")).toBe(true);
    expect(
      await seeded({ tokenStore: { ...plain, lease: () => undefined }, platform: new Clock(40) }).refresh("access-2"),
    ).toBe(true);
    expect(fresh.received).toHaveLength(3);
  });
  test("what a sibling renewed is taken from the store after a refusal", async () => {
    const tokenStore = new MemoryTokenStore();
    const [one, two] = processes(2, tokenStore, new Clock(5)) as [ReturnType<typeof make>, ReturnType<typeof make>];
    expect(await one.token()).toBe("access-1");
    expect(await two.token()).toBe("access-1");
    expect(await one.refresh("access-1")).toBe(true);
    expect(await two.refresh("access-1")).toBe(true);
    expect(await two.token()).toBe("access-2");
    expect(fresh.received).toHaveLength(2);
  });
  test("a sibling between its reply and its write is waited for", async () => {
    const memory = new MemoryTokenStore();
    const key = "acme:client-1:default";
    await memory.compareAndSet(key, undefined, { accessToken: "old", refreshToken: "refresh-0", expiresAt: 1 });
    const sibling = fresh.rotate();
    const auth = make({ tokenStore: memory, platform: new Clock(2) });
    const pending = auth.token();
    await later(40);
    expect(await memory.compareAndSet(key, "1", { accessToken: sibling.access, refreshToken: sibling.refresh })).toBe(
      true,
    );
    expect(await pending).toBe("access-1");
  });
  test("a lost compare-and-set takes the pair that is stored", async () => {
    const memory = new MemoryTokenStore();
    const key = "acme:client-1:default";
    await memory.compareAndSet(key, undefined, { accessToken: "old", refreshToken: "refresh-0", expiresAt: 1 });
    fresh.hook = (_, __) => {
      void memory.compareAndSet(key, "1", { accessToken: "consented-anew", refreshToken: "other" });
      return false;
    };
    expect(await make({ tokenStore: memory }).token()).toBe("consented-anew");
    expect((await memory.get(key))?.tokens.refreshToken).toBe("other");
  });
  test("tokens that were removed meanwhile stay removed", async () => {
    const memory = new MemoryTokenStore();
    const key = "acme:client-1:default";
    await memory.compareAndSet(key, undefined, { accessToken: "old", refreshToken: "refresh-0", expiresAt: 1 });
    fresh.hook = () => {
      void memory.compareAndSet(key, "1", undefined);
      return false;
    };
    expect(await caught(make({ tokenStore: memory }).token())).toBeInstanceOf(ReauthorizationRequiredError);
    expect(await memory.get(key)).toBeUndefined();
  });
  test("accounts and apps do not mix", async () => {
    const tokenStore = new MemoryTokenStore();
    const one = make({ tokenStore, key: "org-1", tokens: { accessToken: "one" } });
    const two = make({ tokenStore, key: "org-2", tokens: { accessToken: "two" } });
    const app = make({ tokenStore, key: "org-1", clientId: "client-2", tokens: { accessToken: "three" } });
    expect(await Promise.all([one, two, app].map((auth) => auth.token()))).toEqual(["one", "two", "three"]);
  });
});

describe("a store that fails", () => {
  class Flaky extends MemoryTokenStore {
    reads = true;
    writes = true;
    tried = 0;
    override async get(key: string) {
      if (!this.reads) throw new Error("read refused");
      return super.get(key);
    }
    override async compareAndSet(key: string, version: string | undefined, tokens: Tokens | undefined) {
      this.tried++;
      if (!this.writes)
        throw Object.assign(new Error(`SET failed: ${JSON.stringify(tokens)}`), { command: { args: [tokens] } });
      return super.compareAndSet(key, version, tokens);
    }
  }
  test("at the write: the new pair lives on in memory and is written later", async () => {
    const tokenStore = new Flaky();
    const warnings: unknown[] = [];
    const auth = seeded({ tokenStore, platform: new Clock(5), logger: { warn: (...said) => warnings.push(said) } });
    expect(await auth.token()).toBe("access-1");
    tokenStore.writes = false;
    expect(await auth.refresh("access-1")).toBe(true);
    expect(await auth.token()).toBe("access-2");
    expect((await tokenStore.get(auth.identity))?.tokens.accessToken).toBe("access-1");
    expect(inspect(warnings, { depth: 20 })).toContain("kept in memory");
    expect(inspect(warnings, { depth: 20, showHidden: true })).not.toMatch(/refresh-2|access-2/);
    tokenStore.writes = true;
    await expect
      .poll(async () => (await tokenStore.get(auth.identity))?.tokens.accessToken, { timeout: 60_000 })
      .toBe("access-2");
    expect(await auth.refresh("access-2")).toBe(true);
    expect(fresh.reuses).toBe(0);
  });
  test("at the write, again and again: each refresh uses the newest pair", async () => {
    const tokenStore = new Flaky();
    const clock = new Clock(10);
    const auth = seeded({ tokenStore, platform: clock });
    await auth.token();
    for (let round = 0; round < 6; round++) {
      tokenStore.writes = round % 2 === 0;
      clock.offsetMs += 3600_000;
      expect(await auth.token()).toBe(`access-${round + 2}`);
    }
    expect(fresh.reuses).toBe(0);
  });
  test("at the read: a token at hand is used, none at hand is a typed error without secrets", async () => {
    const tokenStore = new Flaky();
    const auth = seeded({ tokenStore });
    await auth.token();
    tokenStore.reads = false;
    expect(await auth.token()).toBe("access-1");
    const error = await caught(seeded({ tokenStore }).token());
    expect(error).toBeInstanceOf(TokenStoreError);
    expect((error.cause as Error).message).toBe("read refused");
  });
  test("after an exchange says so, and memory has the tokens", async () => {
    const state = "s".repeat(43);
    const tokenStore = new Flaky();
    tokenStore.writes = false;
    const auth = make({ tokenStore });
    const error = await caught(auth.exchange({ code: "c", state }, { state }));
    expect(error).toBeInstanceOf(TokenStoreError);
    expect(inspect(error, { depth: 20, showHidden: true })).not.toMatch(/refresh-1|access-1/);
    expect(await auth.token()).toBe("access-1");
  });
});

describe("an exchange that was never written", () => {
  test("is refreshed out of memory, and written when the store is back", async () => {
    const state = "s".repeat(43);
    const clock = new Clock(5);
    const memory = new MemoryTokenStore();
    let works = false;
    const tokenStore: TokenStore = {
      get: (key) => memory.get(key),
      compareAndSet: (key, version, tokens) => {
        if (!works) throw new Error("write refused");
        return memory.compareAndSet(key, version, tokens);
      },
    };
    const auth = make({ tokenStore, platform: clock });
    await caught(auth.exchange({ code: "c", state }, { state }));
    clock.offsetMs += 3600_000;
    expect(await auth.token()).toBe("access-2");
    works = true;
    clock.offsetMs += 3600_000;
    expect(await auth.token()).toBe("access-3");
    expect((await memory.get(auth.identity))?.tokens.refreshToken).toBe("refresh-3");
    expect(fresh.reuses).toBe(0);
  });
});

describe("revoke", () => {
  test("gives the refresh token back and forgets the pair", async () => {
    const auth = seeded({ revokeUrl: `${fresh.url}/revoke` });
    await auth.token();
    await auth.revoke();
    expect(fresh.received.at(-1)).toMatchObject({
      path: "/revoke",
      form: { token: "refresh-1", token_type_hint: "refresh_token" },
    });
    expect(await caught(auth.token())).toBeInstanceOf(ReauthorizationRequiredError);
    await auth.revoke();
    expect(fresh.received).toHaveLength(2);
  });
  test("keeps the pair when the vendor did not take it", async () => {
    fresh.hook = (request, response) => request.path === "/revoke" && Boolean(response.writeHead(503).end());
    const auth = seeded({ revokeUrl: `${fresh.url}/revoke` });
    await auth.token();
    expect(await caught(auth.revoke())).toBeInstanceOf(OAuthError);
    expect(await auth.token()).toBe("access-1");
  });
  test("without an address only forgets", async () => {
    const auth = seeded();
    await auth.token();
    await auth.revoke();
    expect(fresh.received).toHaveLength(1);
    expect(await caught(auth.token())).toBeInstanceOf(ReauthorizationRequiredError);
  });
});
