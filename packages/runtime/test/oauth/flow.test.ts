import { describe, expect, test, vi } from "vitest";
import { ConfigurationError, OAuthError, ReauthorizationRequiredError } from "../../src/errors.ts";
import {
  createOAuth,
  MemoryTokenStore,
  type OAuth,
  type OAuthFacts,
  type OAuthOptions,
  type Tokens,
} from "../../src/oauth/index.ts";
import { VirtualTime } from "./virtual-time.ts";

/** What goes into the flow and what comes out of it, before a server that is a function. */
const facts: OAuthFacts = {
  vendor: "acme",
  authorizeUrl: "https://acme.example/authorize",
  tokenUrl: "https://acme.example/token",
  clientAuth: "basic",
};
const KEY = "acme:client-1:default";
const state = "s".repeat(43);
const verifier = "v".repeat(43);

function make(options: Partial<OAuthOptions> = {}, own: Partial<OAuthFacts> = {}, reply = good) {
  const time = new VirtualTime();
  const sent: { url: string; form: Record<string, string> }[] = [];
  const tokenStore = new MemoryTokenStore(time);
  const auth = createOAuth(
    { ...facts, ...own },
    {
      clientId: "client-1",
      clientSecret: "a-secret",
      platform: time,
      tokenStore,
      fetch: async (url, init) => {
        sent.push({ url: String(url), form: Object.fromEntries(new URLSearchParams(String(init?.body))) });
        return reply();
      },
      ...options,
    },
  );
  const stored = async () => (await tokenStore.get(KEY))?.tokens;
  return { time, sent, auth, tokenStore, stored };
}
const good = (): Response => Response.json({ access_token: "a1", refresh_token: "r1", expires_in: 3600 });
const caught = async (promise: Promise<unknown>): Promise<Error & Record<string, unknown>> =>
  promise.then(
    () => expect.unreachable("nothing was thrown"),
    (error) => error,
  );
const throwing = (message: string): object =>
  new Proxy(
    {},
    {
      ownKeys: () => {
        throw new Error(message);
      },
    },
  );

describe("the options", () => {
  test.each<[name: string, options: Partial<Record<keyof OAuthOptions, unknown>>, named: string]>([
    ["no client id", { clientId: undefined }, "clientId"],
    ["a client id that is no text", { clientId: 7 }, "clientId"],
    ["an empty secret", { clientSecret: "\t" }, "clientSecret"],
    ["a secret that is no text", { clientSecret: {} }, "clientSecret"],
    ["a key that is no text", { key: 7 }, "key"],
    ["an empty refresh token", { refreshToken: "" }, "refreshToken"],
    ["an empty redirect", { redirectUri: " " }, "redirectUri"],
    ["tokens without an access token", { tokens: {} }, "tokens.accessToken"],
    ["tokens with an empty refresh token", { tokens: { accessToken: "a", refreshToken: "" } }, "tokens.refreshToken"],
    ["an address that is no text", { tokenUrl: new URL("https://acme.example/t") }, "tokenUrl"],
    ["an address of nothing", { tokenUrl: "" }, "tokenUrl"],
    ["an address with a fragment", { authorizeUrl: "https://acme.example/a#b" }, "authorizeUrl"],
    ["an address with a user", { authorizeUrl: "https://me@acme.example/a" }, "authorizeUrl"],
    ["an address with a password", { authorizeUrl: "https://:pw@acme.example/a" }, "authorizeUrl"],
    ["an address without TLS", { revokeUrl: "http://acme.example/r" }, "revokeUrl"],
    ["an address of another protocol, even on loopback", { revokeUrl: "ftp://localhost/r" }, "revokeUrl"],
    ["an address that begins like loopback", { tokenUrl: "http://localhost.evil.example/t" }, "tokenUrl"],
    ["an address that ends like loopback", { tokenUrl: "http://not-localhost/t" }, "tokenUrl"],
    ["an address that looks like a loopback number", { tokenUrl: "http://127.0.0.1.evil.example/t" }, "tokenUrl"],
    ["another number", { tokenUrl: "http://128.0.0.1/t" }, "tokenUrl"],
  ])("%s is refused by name", (_, options, named) => {
    const error = (() => {
      try {
        make(options as Partial<OAuthOptions>);
      } catch (cause) {
        return cause as Error;
      }
    })();
    expect(error).toBeInstanceOf(ConfigurationError);
    expect(error?.message).toContain(`\`${named}\``);
  });
  test.each([
    "http://localhost:8080/t",
    "http://127.0.0.1/t",
    "http://127.12.255.1:1/t",
    "http://[::1]/t",
    "https://[::1]/t",
  ])("%s is an address", (tokenUrl) => {
    expect(() => make({ tokenUrl })).not.toThrow();
  });
  test.each([[undefined], [null], ["options"]])("%j are none", (given) => {
    expect(() => createOAuth(facts, given as never)).toThrow(ConfigurationError);
  });
  test("that throw when they are read are refused, with the error as the cause", () => {
    expect(() => createOAuth(facts, throwing("a trap") as never)).toThrow(/a trap/);
    expect(() => make({ tokens: throwing("a trap") as Tokens })).toThrow(ConfigurationError);
  });
  test("name other addresses than those of the vendor, or none", async () => {
    const own = make();
    await own.auth.exchange({ code: "c", state }, { state });
    expect(own.sent[0]?.url).toBe("https://acme.example/token");
    const other = make({ tokenUrl: "https://sandbox.example/t", authorizeUrl: "https://sandbox.example/a" });
    await other.auth.exchange({ code: "c", state }, { state });
    expect(other.sent[0]?.url).toBe("https://sandbox.example/t");
    expect((await other.auth.authorizeUrl()).url).toMatch(/^https:\/\/sandbox\.example\/a\?/);
  });
  test("have no default for the fetch of somebody: the global one is looked up at each request", async () => {
    const { auth } = make({ fetch: undefined as never });
    const fetch = vi.spyOn(globalThis, "fetch").mockImplementation(async () => good());
    try {
      expect((await auth.exchange({ code: "c", state }, { state })).accessToken).toBe("a1");
      expect(fetch).toHaveBeenCalledOnce();
    } finally {
      fetch.mockRestore();
    }
  });
});

describe("the page that asks", () => {
  test.each<[state: unknown, passes: boolean]>([
    ["x".repeat(22), true],
    ["x".repeat(21), false],
    ["", false],
    [7, false],
    [Array.from({ length: 22 }), false],
  ])("takes the state %j: %s", async (given, passes) => {
    const asked = make().auth.authorizeUrl({ state: given as string });
    if (passes) expect((await asked).state).toBe(given);
    else expect(await caught(asked)).toBeInstanceOf(ConfigurationError);
  });
  test.each<[verifier: unknown, passes: boolean]>([
    ["v".repeat(43), true],
    ["-._~".repeat(32), true],
    ["v".repeat(42), false],
    ["v".repeat(129), false],
    [`${"v".repeat(43)}\n`, false],
    [`+${"v".repeat(43)}`, false],
    [`${"v".repeat(43)}ü`, false],
    [7, false],
    [{ toString: () => "v".repeat(43) }, false],
  ])("takes the verifier %j: %s", async (given, passes) => {
    const asked = make({}, { pkce: true }).auth.authorizeUrl({ codeVerifier: given as string });
    if (passes) expect((await asked).codeVerifier).toBe(given);
    else expect(await caught(asked)).toBeInstanceOf(ConfigurationError);
  });
  test("keeps what the address already has", async () => {
    const options = { authorizeUrl: "https://acme.example/a?tenant=1", redirectUri: "https://me.example/" };
    expect(Object.fromEntries(new URL((await make(options).auth.authorizeUrl({ state })).url).searchParams)).toEqual({
      tenant: "1",
      response_type: "code",
      client_id: "client-1",
      redirect_uri: "https://me.example/",
      state,
    });
  });

  const scopes = ["one", "two", "three", "four"];
  const scopeOf = async (options: Partial<OAuthOptions>, own: Partial<OAuthFacts>, asked = {}) =>
    new URL((await make(options, own).auth.authorizeUrl(asked)).url).searchParams.get("scope");
  test("asks for the scopes of the client, or for those of the moment", async () => {
    expect(await scopeOf({ scopes: ["one", "two"] }, { scopes })).toBe("one two");
    expect(await scopeOf({ scopes: ["one", "two"] }, { scopes }, { scopes: ["four"] })).toBe("four");
    expect(await scopeOf({ scopes: [] }, {})).toBeNull();
    expect(await scopeOf({}, {})).toBeNull();
  });
  test.each<[given: unknown, own: Partial<OAuthFacts>, why: RegExp]>([
    [undefined, { scopes }, /needs `scopes`.* one, two, three\./],
    [[], { scopes }, /needs `scopes`/],
    [["one"], {}, /takes no scopes/],
    ["one two", { scopes }, /list of texts/],
    [["one", 2], { scopes }, /list of texts/],
    [[2], {}, /list of texts/],
  ])("refuses the scopes %j", async (given, own, why) => {
    const error = await caught(scopeOf({}, own, { scopes: given }));
    expect(error).toBeInstanceOf(ConfigurationError);
    expect(error.message).toMatch(why);
  });
  test("refuses scopes that throw when they are read, with the error as the cause", async () => {
    const trap = new Proxy(["one"], {
      get: () => {
        throw new Error("a trap");
      },
    });
    const error = await caught(scopeOf({}, { scopes }, { scopes: trap }));
    expect(error).toBeInstanceOf(ConfigurationError);
    expect(error).toMatchObject({ message: expect.stringContaining("a trap"), cause: { message: "a trap" } });
  });
});

describe("the exchange", () => {
  test("sends a verifier only where there is PKCE, and a redirect only where one is given", async () => {
    const plain = make();
    await plain.auth.exchange({ code: "c", state }, { state, codeVerifier: verifier });
    expect(plain.sent[0]?.form).toEqual({ grant_type: "authorization_code", code: "c" });
    const full = make({ redirectUri: "https://me.example/back" }, { pkce: true });
    await full.auth.exchange({ code: "c", state }, { state, codeVerifier: verifier });
    expect(full.sent[0]?.form).toEqual({
      grant_type: "authorization_code",
      code: "c",
      redirect_uri: "https://me.example/back",
      code_verifier: verifier,
    });
  });
  test.each([[undefined], [""], [7], [null]])("with PKCE and the verifier %j sends nothing", async (codeVerifier) => {
    const { auth, sent } = make({}, { pkce: true });
    const error = await caught(auth.exchange({ code: "c", state }, { state, codeVerifier: codeVerifier as string }));
    expect(error).toBeInstanceOf(ConfigurationError);
    expect(error.message).toContain("codeVerifier");
    expect(sent).toEqual([]);
  });
  test("that is refused says why", async () => {
    const { auth, stored } = make({}, {}, () => Response.json({ error: "invalid_grant" }, { status: 400 }));
    const error = await caught(auth.exchange({ code: "c", state }, { state }));
    expect(error).toMatchObject({ name: "OAuthError", code: "invalid_grant", status: 400 });
    expect(await stored()).toBeUndefined();
  });
  test("whose reply holds no token stores nothing", async () => {
    const { auth, stored } = make({}, {}, () => Response.json({ ok: true }));
    const error = await caught(auth.exchange({ code: "c", state }, { state }));
    expect(error).toBeInstanceOf(OAuthError);
    expect(error.message).toMatch(/no access token/);
    expect(await stored()).toBeUndefined();
  });
  test("gives tokens that are the caller's own", async () => {
    const { auth } = make({}, { extraFields: ["org"] }, () => Response.json({ access_token: "a1", org: { id: 1 } }));
    const tokens = await auth.exchange({ code: "c", state }, { state });
    tokens.accessToken = "changed";
    expect(await auth.token()).toBe("a1");
  });
  test("without what was kept of the first step sends nothing", async () => {
    const { auth, sent } = make();
    for (const kept of [undefined, null, {}])
      expect(await caught(auth.exchange({ code: "c", state }, kept as never))).toMatchObject({
        name: "StateMismatchError",
      });
    expect(sent).toEqual([]);
  });
  test("of a redirect that throws when it is read says so, and sends nothing", async () => {
    const { auth, sent } = make();
    const error = await caught(auth.exchange(throwing("a trap") as never, { state }));
    expect(error).toBeInstanceOf(OAuthError);
    expect(error).toMatchObject({ message: expect.stringContaining("a trap"), cause: { message: "a trap" } });
    expect(sent).toEqual([]);
  });
});

describe("tokens from elsewhere", () => {
  test("are stored at their first use; a refresh token alone is refreshed", async () => {
    const pair = make({ tokens: { accessToken: "a0", refreshToken: "r0" }, refreshToken: "other" });
    expect(await pair.auth.token()).toBe("a0");
    expect(await pair.stored()).toEqual({ accessToken: "a0", refreshToken: "r0" });
    const alone = make({ refreshToken: "r0" });
    expect(await alone.auth.token()).toBe("a1");
    expect(alone.sent[0]?.form).toEqual({ grant_type: "refresh_token", refresh_token: "r0" });
  });
  test("that are not there leave no trace in the store", async () => {
    const { auth, stored, sent } = make();
    expect(await caught(auth.token())).toBeInstanceOf(ReauthorizationRequiredError);
    expect([await stored(), sent]).toEqual([undefined, []]);
  });
});

describe("the revocation", () => {
  const revokeUrl = "https://acme.example/revoke";
  const tokens: Tokens = { accessToken: "a0", refreshToken: "r0" };
  const revoked = async (auth: OAuth): Promise<unknown> => auth.revoke().catch((error) => error);

  test.each<[name: string, reply: () => Response, done: boolean]>([
    ["nothing", () => new Response(null, { status: 204 }), true],
    ["JSON", () => Response.json({ done: true }), true],
    ["a page", () => new Response("<html>done</html>"), true],
    ["a page and another good status", () => new Response("<html>done</html>", { status: 202 }), true],
    ["an error and a good status", () => Response.json({ error: "unsupported_token_type" }), false],
    ["a redirect", () => new Response(null, { status: 302, headers: { location: "https://else.example" } }), false],
    ["a refusal", () => Response.json({ error: "invalid_client" }, { status: 401 }), false],
    ["a failure", () => new Response("<html>", { status: 500 }), false],
    [
      "no reply at all",
      () => {
        throw new TypeError("fetch failed");
      },
      false,
    ],
  ])("that is answered with %s", async (_, reply, done) => {
    const { auth, sent, stored } = make({ tokens, revokeUrl }, {}, reply);
    const error = await revoked(auth);
    expect(sent).toEqual([{ url: revokeUrl, form: { token: "r0", token_type_hint: "refresh_token" } }]);
    if (done) expect([error, await stored()]).toEqual([undefined, undefined]);
    else {
      expect(error).toBeInstanceOf(OAuthError);
      expect(error).toMatchObject({ maybeRotated: false });
      expect(await stored()).toEqual(tokens);
    }
  });
  test("gives the access token back where there is no other", async () => {
    const { auth, sent } = make({ tokens: { accessToken: "a0" } }, { revokeUrl });
    await auth.revoke();
    expect(sent[0]?.form).toEqual({ token: "a0", token_type_hint: "access_token" });
  });
  test("without an address forgets the tokens, and sends nothing", async () => {
    const { auth, sent, stored } = make({ tokens });
    await auth.revoke();
    expect([sent, await stored()]).toEqual([[], undefined]);
  });
  test("of nothing sends nothing", async () => {
    const { auth, sent } = make({ revokeUrl });
    await auth.revoke();
    expect(sent).toEqual([]);
  });
});

describe("what goes wrong in the background", () => {
  const near = (options: Partial<OAuthOptions>) => {
    const tokens = { accessToken: "a0", refreshToken: "r0", expiresAt: new VirtualTime().wall() + 30_000 };
    return make({ tokens, ...options }, {}, () => Response.json({ error: "busy" }, { status: 400 }));
  };
  test("is told to the logger, with the account and the error", async () => {
    const warn = vi.fn();
    for (const key of [undefined, "org-1"]) {
      const { auth, time } = near({ logger: { warn }, ...(key && { key }) });
      expect(await auth.token()).toBe("a0");
      await time.settle();
    }
    const error = expect.objectContaining({ code: "busy" });
    const message = "acme oauth: the access token could not be refreshed ahead of time";
    expect(warn.mock.calls).toEqual([
      [message, { account: "default", error }],
      [message, { account: "org-1", error }],
    ]);
  });
  test.each<[name: string, logger: OAuthOptions["logger"]]>([
    ["throws", { warn: () => expect.unreachable("dropped") }],
    ["rejects", { warn: () => Promise.reject(new Error("dropped")) as never }],
    ["has no warn", {}],
    ["is not there", undefined],
  ])("breaks nothing when the logger %s", async (_, logger) => {
    const unhandled = vi.fn();
    process.on("unhandledRejection", unhandled);
    const { auth, time } = near(logger ? { logger } : {});
    expect(await auth.token()).toBe("a0");
    await time.settle();
    process.off("unhandledRejection", unhandled);
    expect(unhandled).not.toHaveBeenCalled();
  });
});
