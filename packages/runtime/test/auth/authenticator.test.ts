import { inspect } from "node:util";
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { createAuthenticator } from "../../src/auth/authenticator.ts";
import { hs256 } from "../../src/auth/jwt.ts";
import type { AuthProvider } from "../../src/auth/provider.ts";
import type { CallFacts } from "../../src/call-facts.ts";
import { ConfigurationError, ReauthorizationRequiredError } from "../../src/errors.ts";
import type { Credential } from "../../src/operation.ts";
import { systemPlatform } from "../../src/platform.ts";
import { isMutating } from "../support/mutating.ts";
import { bearer, call, noFacts, platformAt, recorder, vendorWith } from "./fixture.ts";

const make = (credentials: Record<string, Credential>, options: object, security?: string[][]) =>
  createAuthenticator(vendorWith(credentials, security), options, systemPlatform);

/** A provider whose token never changes. */
const providerOf = (token: string): AuthProvider => ({
  identity: "org",
  token: async () => token,
  refresh: async () => true,
});

async function sent(credentials: Record<string, Credential>, options: object, facts: CallFacts = noFacts, at?: number) {
  const auth = createAuthenticator(
    vendorWith(credentials),
    options,
    at === undefined ? systemPlatform : platformAt(at),
  );
  const target = recorder();
  await auth.apply(auth.select(call), facts, target);
  return target;
}

function thrown(act: () => unknown): Error {
  try {
    act();
  } catch (error) {
    return error as Error;
  }
  throw new Error("nothing was thrown");
}

describe("kinds", () => {
  const query: Credential = { kind: "query", param: "company", option: "site" };
  const basic: Credential = { kind: "basic", user: "track.siteId", password: "track.apiKey" };

  test("a header with its prefix", async () => {
    expect((await sent({ bearer }, { apiKey: "k-1" })).headers).toEqual({ authorization: "Bearer k-1" });
  });
  test("a header without a prefix", async () => {
    const key: Credential = { kind: "header", header: "Api-Key", option: "apiKey" };
    expect((await sent({ key }, { apiKey: "k-1" })).headers).toEqual({ "api-key": "k-1" });
  });
  test("a query parameter", async () => {
    expect((await sent({ query }, { site: "AbC123" })).query).toEqual({ company: "AbC123" });
  });
  test("basic, with the options in a group", async () => {
    const { headers } = await sent({ basic }, { track: { siteId: "site", apiKey: "key" } });
    expect(headers.authorization).toBe(`Basic ${Buffer.from("site:key").toString("base64")}`);
  });
  test("basic with an empty password keeps the colon", async () => {
    const { headers } = await sent({ basic: { kind: "basic", user: "writeKey" } }, { writeKey: "wk" });
    expect(headers.authorization).toBe(`Basic ${Buffer.from("wk:").toString("base64")}`);
  });
  test("basic is standard base64 of UTF-8", () =>
    fc.assert(
      fc.asyncProperty(fc.string({ unit: "grapheme", minLength: 1 }), async (text) => {
        fc.pre(text.trim() === text && text !== "" && !/[\p{Cc}\p{Surrogate}]|^(["'`]).*\1$/u.test(text));
        const { headers } = await sent({ basic }, { track: { siteId: "s", apiKey: text } });
        expect(headers.authorization).toBe(`Basic ${Buffer.from(`s:${text}`, "utf8").toString("base64")}`);
      }),
    ));
  test("several credentials and their headers go together", async () => {
    const both = { bearer: { ...bearer, headers: [{ name: "X-Origin", option: "origin", required: true }] }, query };
    const target = await sent(both, { apiKey: "k", site: "s", origin: "my host" });
    expect(target).toMatchObject({
      headers: { authorization: "Bearer k", "x-origin": "my host" },
      query: { company: "s" },
    });
  });
  test("the token of a provider goes as Bearer", async () => {
    const oauth: Credential = { kind: "oauth2", option: "auth" };
    expect((await sent({ oauth }, { auth: providerOf("t-1") })).headers).toEqual({ authorization: "Bearer t-1" });
  });
  test("a function for a part of basic is waited for", async () => {
    const { headers } = await sent({ basic }, { track: { siteId: "site", apiKey: async () => "late" } });
    expect(headers.authorization).toBe(`Basic ${Buffer.from("site:late").toString("base64")}`);
  });
  test("credential headers without a value are left out, and fixed ones go as they are", async () => {
    const headers = [{ name: "X-Fixed", value: "1" }, { name: "X-Empty" }, { name: "X-Option", option: "other" }];
    const target = await sent({ bearer: { ...bearer, headers } }, { apiKey: "k" });
    expect(Object.entries(target.headers)).toEqual([
      ["x-fixed", "1"],
      ["authorization", "Bearer k"],
    ]);
    expect(Object.keys((await sent({ bearer }, { apiKey: "k" })).headers)).toEqual(["authorization"]);
  });
  test("a credential header falls back to its default", async () => {
    const tier: Credential = {
      ...bearer,
      headers: [{ name: "X-Tier", option: "tier", value: "plugin", required: true }],
    };
    expect((await sent({ tier }, { apiKey: "k" })).headers["x-tier"]).toBe("plugin");
    expect((await sent({ tier }, { apiKey: "k", tier: "user" })).headers["x-tier"]).toBe("user");
  });
});

describe("signed tokens", () => {
  // Made-up keys and their tokens as two vendors' fact sheets have them.
  test("claims from the path and the options, in the order of the spec", async () => {
    const jwt: Credential = {
      kind: "jwt",
      header: "Authorization",
      prefix: "Bearer ",
      secret: "channel.secret",
      alg: hs256,
      claims: { iss: ["option:channel.appId"], jti: ["path:jti"], sub: ["path:channel_id"], exp: ["expiry"] },
      ttlMs: 10_000,
    };
    const { headers } = await sent(
      { jwt },
      { channel: { secret: "channel_secret_made_up", appId: "channel_type_id" } },
      { path: { jti: "abcdefgh", channel_id: "cha_123" }, query: {}, body: undefined },
      1_767_225_600_999,
    );
    expect(headers.authorization?.split(".")[2]).toBe("SksIO8nGjzzZAcThDOPXYg4kc70Hcf_MOg1BQzqmjKs");
    expect(JSON.parse(Buffer.from(headers.authorization?.split(".")[1] ?? "", "base64url").toString())).toEqual({
      iss: "channel_type_id",
      jti: "abcdefgh",
      sub: "cha_123",
      exp: 1_767_225_610,
    });
  });

  const userToken: Credential = {
    kind: "jwt",
    header: "Authorization",
    prefix: "Bearer ",
    secret: "jwtSecret",
    alg: hs256,
    claims: {
      email: ["path:email", "query:email", "body:/email"],
      userId: ["body:/userId"],
      iat: ["now"],
      exp: ["expiry"],
    },
    ttlMs: 300_000,
  };
  const secret = { jwtSecret: "made-up-jwt-secret-0123456789abcdef" };

  test("the first source wins and claims without a value are left out", async () => {
    const facts = { path: {}, query: {}, body: { email: "user@example.com" } };
    const { headers } = await sent({ userToken }, secret, facts, 1_700_000_000_000);
    expect(headers.authorization).toBe(
      "Bearer eyJhbGciOiJIUzI1NiIsInR5cCI6IkpXVCJ9.eyJlbWFpbCI6InVzZXJAZXhhbXBsZS5jb20iLCJpYXQiOjE3MDAwMDAwMDAsImV4cCI6MTcwMDAwMDMwMH0.xxHD9hF1424rnP9C22FnwjwUxLUxpS-QcwOuHbvAYgM",
    );
    const fromQuery = await sent(
      { userToken },
      secret,
      { ...facts, query: { email: "q@example.com" } },
      1_700_000_000_000,
    );
    expect(Buffer.from(fromQuery.headers.authorization?.split(".")[1] ?? "", "base64url").toString()).toContain(
      "q@example.com",
    );
  });
  test("a claim without a value in any source is left out", async () => {
    const { headers } = await sent({ userToken }, secret, {}, 1_700_000_000_000);
    expect(JSON.parse(Buffer.from(headers.authorization?.split(".")[1] ?? "", "base64url").toString())).toEqual({
      iat: 1_700_000_000,
      exp: 1_700_000_300,
    });
  });
  test.each([
    ["", undefined],
    [null, undefined],
    [Number.NaN, undefined],
    [{ no: "text" }, undefined],
    [0, 0],
    ["x", "x"],
  ])("a source that gives %j gives the claim %j", async (userId, claim) => {
    const { headers } = await sent({ userToken }, secret, { body: { userId } });
    expect(JSON.parse(Buffer.from(headers.authorization?.split(".")[1] ?? "", "base64url").toString()).userId).toBe(
      claim,
    );
  });
  test("a secret may be any text", async () => {
    const { headers } = await sent({ userToken }, { jwtSecret: "two words, 三" });
    expect(headers.authorization).toMatch(/^Bearer [\w-]+\.[\w-]+\.[\w-]{43}$/);
  });
  test("random gives 128 bits, another time for each request", async () => {
    const random: Credential = { ...userToken, claims: { jti: ["random"] } };
    const ids = await Promise.all(
      Array.from({ length: 50 }, async () => {
        const { headers } = await sent({ random }, secret);
        return JSON.parse(Buffer.from(headers.authorization?.split(".")[1] ?? "", "base64url").toString())
          .jti as string;
      }),
    );
    expect(new Set(ids).size).toBe(50);
    expect(Buffer.from(ids[0] ?? "", "base64url")).toHaveLength(16);
  });
});

describe("what is given", () => {
  test.each([
    ["", "is empty"],
    ["  ", "is empty"],
    ["canary\n", "starts or ends with white space"],
    [" canary", "starts or ends with white space"],
    ["cana\r\nX-Evil: 1", "control character"],
    ["cana\u0000ry", "control character"],
    ["canary\u{1f600}", "a header cannot carry"],
    ["canary\ud800", "well-formed"],
    ["cana ry", "white space"],
    ['"canary"', "quotes"],
    ["Bearer canary", "holds the word Bearer"],
    ["bearer canary", "holds the word Bearer"],
    [42, "must be a string, or a function"],
    [null, "must be a string, or a function"],
    [{ key: "canary" }, "must be a string, or a function"],
  ])("%j is refused by the constructor, by name and without the value", (apiKey, why) => {
    const error = thrown(() => make({ bearer }, { apiKey }));
    expect(error).toBeInstanceOf(ConfigurationError);
    expect(error.message).toContain("`apiKey`");
    expect(error.message).toContain(why);
    expect(inspect(error, { depth: 20 })).not.toContain("canary");
  });
  test("no byte that could break out of a header gets through", () =>
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 0xff }), fc.nat(4), (code, at) => {
        const apiKey = `${"abcd".slice(0, at)}${String.fromCharCode(code)}${"abcd".slice(at)}`;
        const target = recorder();
        try {
          const auth = make({ bearer }, { apiKey });
          void auth.apply(auth.select(call), noFacts, target);
        } catch {
          return;
        }
        expect(new Headers(target.headers).get("authorization")).toBe(`Bearer ${apiKey}`);
        expect(apiKey).toMatch(/^[\x21-\x7e\xa1-\xff]+$/);
      }),
      { numRuns: 2000 },
    ));
  test("another prefix is told by its own name", () => {
    const own: Credential = { kind: "header", header: "Authorization", prefix: "Acme-Key ", option: "apiKey" };
    expect(thrown(() => make({ own }, { apiKey: "acme-key pk_1" })).message).toContain("holds the word Acme-Key");
  });
  test.each(['a"b"', '"a"b', "a'b", "'a", "\"a'"])(
    "quotes that do not go around it, as in %s, are part of a key",
    async (apiKey) => {
      expect((await sent({ bearer }, { apiKey })).headers.authorization).toBe(`Bearer ${apiKey}`);
    },
  );
  test("a key in the query is not taken for another scheme, but for Bearer", () => {
    const query: Credential = { kind: "query", param: "company", option: "site" };
    expect(thrown(() => make({ query }, { site: "Bearer abc" })).message).toContain("holds the word Bearer");
  });
  test("a user name with a colon is refused, a password with one is not", () => {
    const basic: Credential = { kind: "basic", user: "user", password: "pass" };
    expect(thrown(() => make({ basic }, { user: "a:b", pass: "c" })).message).toContain("`user` must not hold a colon");
    expect(() => make({ basic }, { user: "a", pass: "b:c d" })).not.toThrow();
  });
  test("a group must be an object", () => {
    const grouped: Credential = { ...bearer, option: "app.apiKey" };
    expect(thrown(() => make({ grouped }, { app: "key" })).message).toContain(
      "`app` must be an object that holds `apiKey`",
    );
    expect(thrown(() => make({ grouped }, { app: null })).message).toContain("`app` must be an object");
  });
  test("a group whose member throws is refused by name", () => {
    const cause = new Error("a broken vault");
    const app = {
      get apiKey(): string {
        throw cause;
      },
    };
    const error = thrown(() => make({ grouped: { ...bearer, option: "app.apiKey" } }, { app }));
    expect(error).toMatchObject({ name: "ConfigurationError", cause });
    expect(error.message).toBe("The option `app.apiKey` cannot be read: a broken vault.");
  });
  test("what it has not is told in a text of bounded length", () => {
    const name = "x".repeat(100_000);
    const { message } = thrown(() => make({ bearer }, { apiKey: "k" }).select({ id: "a.b", security: [[name]] }));
    expect(message).toMatch(/^Acme has no credential `x+…$/);
    expect(message.length).toBeLessThan(2_100);
  });
  test("a header value that is not known is refused with those that are", () => {
    const tier: Credential = { ...bearer, headers: [{ name: "X-Tier", option: "tier", values: ["user", "plugin"] }] };
    expect(thrown(() => make({ tier }, { tier: "admin" })).message).toBe(
      "The option `tier` must be one of user, plugin.",
    );
    expect(thrown(() => make({ tier }, { tier: "a\nb" })).message).toContain("one line of text");
    const any: Credential = { ...bearer, headers: [{ name: "X-Tier", option: "tier" }] };
    for (const value of [7, null, "", "  ", "a\nb", "三"])
      expect(thrown(() => make({ any }, { tier: value })).message).toContain("one line of text");
    expect(() => make({ any }, { tier: " a b " })).not.toThrow();
  });
  test("an auth option must be a provider", () => {
    const oauth: Credential = { kind: "oauth2", option: "auth" };
    expect(thrown(() => make({ oauth }, { auth: "token" })).message).toContain("`oauth()`");
    const whole = providerOf("t");
    for (const auth of [null, 7, {}, { ...whole, token: "t" }, { ...whole, refresh: true }, { ...whole, identity: 7 }])
      expect(thrown(() => make({ oauth }, { auth })).message).toContain("`oauth()`");
    expect(() => make({ oauth }, { auth: whole })).not.toThrow();
  });
  test("inherited properties are no credentials", () => {
    const auth = make({ bearer }, Object.create({ apiKey: "inherited" }));
    expect(() => auth.select(call)).toThrow(ConfigurationError);
  });
});

describe("the choice", () => {
  const credentials: Record<string, Credential> = {
    track: { kind: "basic", user: "track.siteId", password: "track.apiKey" },
    app: { ...bearer, option: "app.apiKey" },
    scim: { ...bearer, option: "scim.token", headers: [{ name: "X-Origin", option: "scim.origin", required: true }] },
  };
  const security = [["track"], ["app"]];

  test("the first alternative that is complete wins", () => {
    expect(make(credentials, { app: { apiKey: "a" } }, security).select(call).names).toEqual(["app"]);
    expect(
      make(credentials, { app: { apiKey: "a" }, track: { siteId: "s", apiKey: "k" } }, security).select(call).names,
    ).toEqual(["track"]);
    expect(make(credentials, { app: { apiKey: "a" }, track: { siteId: "s" } }, security).select(call).names).toEqual([
      "app",
    ]);
  });
  test("nothing is missing until a call needs it, and then the message says what to pass where", () => {
    const auth = make(credentials, { track: { siteId: "s" } }, security);
    const error = thrown(() => auth.select(call)) as ConfigurationError;
    expect(error).toBeInstanceOf(ConfigurationError);
    expect(error.operation).toBe("widgets.list");
    expect(error.message).toBe(
      "Acme widgets.list needs a credential: pass `track.apiKey`, or `app.apiKey` to new Acme({ … }).",
    );
  });
  test("an alternative of two credentials needs both", () => {
    const both = [["track", "app"], ["scim"]];
    const scim = { token: "t", origin: "o" };
    const track = { siteId: "s", apiKey: "k" };
    expect(make(credentials, { track, scim }, both).select(call).names).toEqual(["scim"]);
    expect(make(credentials, { track, scim, app: { apiKey: "a" } }, both).select(call).names).toEqual(["track", "app"]);
  });
  test("one credential of two that can be renewed is enough to try", () => {
    const options = { track: { siteId: "s", apiKey: "k" }, app: { apiKey: () => "a" } };
    const auth = make(credentials, options, [["track", "app"]]);
    expect(auth.select(call).renewable).toBe(true);
    expect(auth.select({ id: "x.y", security: [["track"]] }).renewable).toBe(false);
    const half = make(credentials, { track: { siteId: "s", apiKey: () => "k" } }, [["track"]]);
    expect(half.select(call).renewable).toBe(true);
  });
  test("a required header counts as part of the credential", () => {
    const auth = make(credentials, { scim: { token: "t" } }, [["scim"]]);
    expect(thrown(() => auth.select(call)).message).toContain("`scim.origin`");
  });
  test("an operation may have its own alternatives, or none", async () => {
    const auth = make(credentials, { app: { apiKey: "a" } }, [["track"]]);
    expect(auth.select({ id: "x.y", security: [["app"]] }).names).toEqual(["app"]);
    const open = auth.select({ id: "x.y", security: [] });
    const target = recorder();
    expect(auth.apply(open, noFacts, target)).toBeUndefined();
    expect(target.headers).toEqual({});
  });
  test("a name that is no credential is told with those that are", () => {
    const auth = make(credentials, {});
    expect(thrown(() => auth.select({ id: "x.y", security: [["constructor"]] })).message).toContain(
      "It has track, app, scim",
    );
  });
});

describe("scope", () => {
  const scope = (options: object, credentials: Record<string, Credential> = { bearer }) =>
    make(credentials, options).select(call).scope;
  test("is the same for the same key, differs for another, and is not the key", () => {
    expect(scope({ apiKey: "key-1" })).toBe(scope({ apiKey: "key-1" }));
    expect(scope({ apiKey: "key-1" })).not.toBe(scope({ apiKey: "key-2" }));
    expect(scope({ apiKey: "key-1" })).toMatch(/^[0-9a-z]{14}$/);
  });
  test.skipIf(isMutating)("does not collide over 20,000 keys", () => {
    expect(new Set(Array.from({ length: 20_000 }, (_, index) => scope({ apiKey: `key-${index}` }))).size).toBe(20_000);
  });
  test("of a function belongs to one client", () => {
    const apiKey = () => "key";
    expect(scope({ apiKey })).not.toBe(scope({ apiKey }));
    expect(scope({ apiKey })).toMatch(/^instance-/);
  });
  test("is the same in every version, since processes that share a quota name it so", () => {
    expect(scope({ apiKey: "key-1" })).toBe("1vk1ftr0ah03dk");
  });
  test("of a pair of which a function gives a part belongs to one client", () => {
    const basic: Credential = { kind: "basic", user: "user", password: "pass" };
    expect(scope({ user: "id", pass: () => "p" }, { basic })).toMatch(/^instance-/);
    expect(scope({ user: "id", pass: "p" }, { basic })).not.toBe(scope({ user: "id", pass: "q" }, { basic }));
  });
  test("of a provider follows its identity", () => {
    const oauth: Credential = { kind: "oauth2", option: "auth" };
    const provider = (identity: string, token: string): AuthProvider => ({
      identity,
      token: async () => token,
      refresh: async () => false,
    });
    expect(scope({ auth: provider("org-1", "a") }, { oauth })).toBe(scope({ auth: provider("org-1", "b") }, { oauth }));
    expect(scope({ auth: provider("org-1", "a") }, { oauth })).not.toBe(
      scope({ auth: provider("org-2", "a") }, { oauth }),
    );
  });
});

describe("functions", () => {
  test("a fixed key and a synchronous function are written without a promise", () => {
    for (const apiKey of ["k", () => "k"]) {
      const auth = make({ bearer }, { apiKey });
      const target = recorder();
      expect(auth.apply(auth.select(call), noFacts, target)).toBeUndefined();
      expect(target.headers.authorization).toBe("Bearer k");
    }
  });
  test("an asynchronous function is asked at each request", async () => {
    let count = 0;
    const auth = make({ bearer }, { apiKey: async () => `k-${++count}` });
    for (const expected of ["Bearer k-1", "Bearer k-2"]) {
      const target = recorder();
      await auth.apply(auth.select(call), noFacts, target);
      expect(target.headers.authorization).toBe(expected);
    }
  });
  test.each([
    [
      "throws",
      () => {
        throw new Error("vault is sealed");
      },
    ],
    ["rejects", () => Promise.reject(new Error("vault is sealed"))],
  ])("one that %s is named, with its error as the cause", async (_, apiKey) => {
    const auth = make({ bearer }, { apiKey });
    const error = await Promise.resolve(auth.apply(auth.select(call), noFacts, recorder())).catch((caught) => caught);
    expect(error).toBeInstanceOf(ConfigurationError);
    expect(error.message).toContain("`apiKey`");
    expect(error.cause.message).toBe("vault is sealed");
  });
  test("an error of ours comes out as it is", async () => {
    const dead = new ReauthorizationRequiredError("ask the user");
    const oauth: Credential = { kind: "oauth2", option: "auth" };
    const auth = make({ oauth }, { auth: { ...providerOf("t"), token: () => Promise.reject(dead) } });
    await expect(auth.apply(auth.select(call), noFacts, recorder())).rejects.toBe(dead);
  });
  test("what it gives is checked like a fixed value", async () => {
    for (const bad of ["", "a\nb", undefined, 7]) {
      const auth = make({ bearer }, { apiKey: async () => bad });
      await expect(auth.apply(auth.select(call), noFacts, recorder())).rejects.toThrow(ConfigurationError);
    }
  });
  test("an abort ends the wait with its reason", async () => {
    const auth = make({ bearer }, { apiKey: () => new Promise<string>(() => undefined) });
    const controller = new AbortController();
    const pending = auth.apply(auth.select(call), noFacts, recorder(), controller.signal);
    const reason = { my: "reason" };
    controller.abort(reason);
    await expect(pending).rejects.toBe(reason);
  });
});

describe("renewal", () => {
  async function renewed(credential: Credential, options: object, reply: { status: number; body: unknown }) {
    const auth = make({ only: credential }, options);
    const selected = auth.select(call);
    await auth.apply(selected, noFacts, recorder());
    return { renewable: selected.renewable, again: await auth.renew(selected, reply) };
  }
  const refused = { status: 401, body: undefined };

  test("a fixed key cannot be renewed", async () => {
    expect(await renewed(bearer, { apiKey: "k" }, refused)).toEqual({ renewable: false, again: false });
  });
  test("a function is worth a repeat when it gives another value", async () => {
    let count = 0;
    expect(await renewed(bearer, { apiKey: () => `k-${++count}` }, refused)).toEqual({ renewable: true, again: true });
    expect(await renewed(bearer, { apiKey: async () => "same" }, refused)).toEqual({ renewable: true, again: false });
    expect((await renewed(bearer, { apiKey: () => `k-${++count}` }, { status: 403, body: undefined })).again).toBe(
      false,
    );
  });
  test("a provider that fails is named, with its error as the cause; an error of ours comes out as it is", async () => {
    const oauth: Credential = { kind: "oauth2", option: "auth" };
    const failing = (error: Error) =>
      renewed(oauth, { auth: { ...providerOf("t"), refresh: () => Promise.reject(error) } }, refused);
    const offline = new Error("offline");
    const error = await failing(offline).catch((caught) => caught);
    expect(error).toBeInstanceOf(ConfigurationError);
    expect(error).toMatchObject({
      message: expect.stringContaining("`auth`"),
      cause: offline,
      operation: "widgets.list",
    });
    const dead = new ReauthorizationRequiredError("ask the user");
    await expect(failing(dead)).rejects.toBe(dead);
  });
  test("an abort ends the wait for a provider with its reason", async () => {
    const oauth: Credential = { kind: "oauth2", option: "auth" };
    const auth = make({ oauth }, { auth: { ...providerOf("t"), refresh: () => new Promise(() => undefined) } });
    const reason = { my: "reason" };
    await expect(auth.renew(auth.select(call), refused, AbortSignal.abort(reason))).rejects.toBe(reason);
  });
  test("any one of several conditions is enough", async () => {
    const oauth: Credential = { kind: "oauth2", option: "auth", refreshOn: [{ status: 403 }, { status: 419 }] };
    for (const [status, again] of [
      [403, true],
      [419, true],
      [401, false],
    ] as const)
      expect((await renewed(oauth, { auth: providerOf("t") }, { status, body: undefined })).again).toBe(again);
  });
  test("a provider is asked about the token that was sent, under the conditions of the spec", async () => {
    const stale: string[] = [];
    const auth: AuthProvider = {
      identity: "org",
      token: async () => "old",
      refresh: async (token) => {
        stale.push(token);
        return true;
      },
    };
    const refreshOn = [{ status: 403, pointer: "/error/type", equals: "expired" }];
    const oauth: Credential = { kind: "oauth2", option: "auth", refreshOn };
    expect((await renewed(oauth, { auth }, { status: 403, body: { error: { type: "expired" } } })).again).toBe(true);
    expect((await renewed(oauth, { auth }, { status: 403, body: { error: { type: "scope" } } })).again).toBe(false);
    expect((await renewed(oauth, { auth }, refused)).again).toBe(false);
    expect((await renewed({ kind: "oauth2", option: "auth" }, { auth }, refused)).again).toBe(true);
    expect(stale).toEqual(["old", "old"]);
  });
});

describe("secrecy", () => {
  const basic: Credential = { kind: "basic", user: "user", password: "pass" };
  test("the list holds keys, the base64 of basic, percent forms and what functions gave", async () => {
    const auth = make({ basic, bearer }, { user: "id", pass: "p+ss/word", apiKey: () => "from-vault" });
    await auth.apply(auth.select(call), noFacts, recorder());
    const secrets = auth.secrets();
    expect(secrets).toEqual(
      expect.arrayContaining(["p+ss/word", "p%2Bss%2Fword", btoa("id:p+ss/word").replace(/=+$/, ""), "from-vault"]),
    );
    expect(secrets.map((each) => each.length)).toEqual(secrets.map((each) => each.length).sort((a, b) => b - a));
  });
  test("the list is empty before there is a secret, and holds a signed token", async () => {
    expect(make({ bearer }, {}).secrets()).toEqual([]);
    expect(make({ bearer }, { apiKey: () => "k" }).secrets()).toEqual([]);
    const jwt: Credential = {
      kind: "jwt",
      header: "x-token",
      secret: "secret",
      alg: hs256,
      claims: {},
      ttlMs: 1_000,
    };
    const auth = make({ jwt }, { secret: "signing-secret" });
    const target = recorder();
    await auth.apply(auth.select(call), noFacts, target);
    expect(auth.secrets()).toContain(target.headers["x-token"]);
  });
  test("what rotates does not pile up, and what is in use stays", async () => {
    let count = 0;
    const auth = make({ bearer }, { apiKey: () => `rotating-${++count}` });
    for (let round = 0; round < 500; round++) void auth.apply(auth.select(call), noFacts, recorder());
    expect(auth.secrets().length).toBeLessThan(1_500);
    expect(auth.secrets()).toContain("rotating-500");
  });
  test("a signing secret is never pushed out by the tokens that it signs", async () => {
    const auth = make(
      {
        jwt: {
          kind: "jwt",
          header: "authorization",
          secret: "secret",
          alg: hs256,
          claims: { jti: ["random"] },
          ttlMs: 1_000,
        },
      },
      { secret: "signing-secret" },
    );
    for (let round = 0; round < 150; round++) await auth.apply(auth.select(call), noFacts, recorder());
    expect(auth.secrets()).toContain("signing-secret");
  });
  test("nothing shows in inspect or JSON", () => {
    const auth = make({ basic, bearer }, { user: "id", pass: "canary-pass", apiKey: "canary-key" });
    const selected = auth.select(call);
    const shown = inspect([auth, selected], { depth: 20, showHidden: true }) + JSON.stringify([auth, selected]);
    expect(shown).not.toContain("canary");
  });
});
