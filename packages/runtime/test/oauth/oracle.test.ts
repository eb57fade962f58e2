import fc from "fast-check";
import * as oracle from "oauth4webapi";
import { describe, expect, test } from "vitest";
import { readCallback } from "../../src/oauth/callback.ts";
import { createOAuth, type OAuthFacts } from "../../src/oauth/index.ts";
import { readFields, readTokens } from "../../src/oauth/reply.ts";

/** Our flow beside that of oauth4webapi, which nobody here wrote. */
const facts: OAuthFacts = {
  vendor: "acme",
  issuer: "https://acme.example",
  authorizeUrl: "https://acme.example/authorize",
  tokenUrl: "https://acme.example/token",
  clientAuth: "basic",
  pkce: true,
};
const server: oracle.AuthorizationServer = {
  issuer: "https://acme.example",
  authorization_endpoint: facts.authorizeUrl,
  token_endpoint: facts.tokenUrl,
};
// Letters and digits: the oracle percent-encodes the two in the Basic header, as RFC 6749 has it, where vendors document the
// plain base64 of them.
const client: oracle.Client = { client_id: "client1" };
const secret = "s3cretOfTheApp";
const redirectUri = "https://me.example/back?from=here";
const state = oracle.generateRandomState();

interface Sent {
  readonly url: string;
  readonly method: string;
  readonly form: Record<string, string>;
  readonly headers: Record<string, string>;
}
/** Keeps what is sent, and answers with `reply`. */
function recorder(reply: unknown = { access_token: "a", token_type: "bearer" }) {
  const sent: Sent[] = [];
  const fetch = async (url: string | URL | Request, init: RequestInit = {}): Promise<Response> => {
    const { accept, authorization, ...rest } = Object.fromEntries(new Headers(init.headers));
    const type = rest["content-type"]?.replace(/;.*/, "");
    sent.push({
      url: String(url),
      method: init.method ?? "",
      form: Object.fromEntries(new URLSearchParams(String(init.body))),
      headers: { accept: accept ?? "", authorization: authorization ?? "", type: type ?? "" },
    });
    return new Response(JSON.stringify(reply), { headers: { "content-type": "application/json" } });
  };
  return { sent, fetch };
}
const ours = (own: Partial<OAuthFacts>, fetch: typeof globalThis.fetch) =>
  createOAuth(
    { ...facts, ...own },
    { clientId: "client1", clientSecret: secret, redirectUri, fetch, refreshToken: "r0" },
  );
const passes = async (act: () => unknown): Promise<boolean> => {
  try {
    await act();
    return true;
  } catch {
    return false;
  }
};

describe("the challenge", () => {
  test("is the one of the oracle, for verifiers of any length and alphabet", async () => {
    const verifiers = fc.string({
      minLength: 43,
      maxLength: 128,
      unit: fc.constantFrom(..."abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789-._~"),
    });
    const auth = ours({}, recorder().fetch);
    await fc.assert(
      fc.asyncProperty(verifiers, async (codeVerifier) => {
        const { url } = await auth.authorizeUrl({ codeVerifier });
        const { searchParams } = new URL(url);
        expect(searchParams.get("code_challenge")).toBe(await oracle.calculatePKCECodeChallenge(codeVerifier));
        expect(searchParams.get("code_challenge_method")).toBe("S256");
      }),
    );
    const own = await auth.authorizeUrl();
    expect(new URL(own.url).searchParams.get("code_challenge")).toBe(
      await oracle.calculatePKCECodeChallenge(own.codeVerifier ?? ""),
    );
    expect(own.state.length).toBeGreaterThanOrEqual(oracle.generateRandomState().length);
    expect(own.codeVerifier?.length).toBeGreaterThanOrEqual(oracle.generateRandomCodeVerifier().length);
  });
});

describe("the token request", () => {
  const methods = [
    ["basic", oracle.ClientSecretBasic(secret)],
    ["body", oracle.ClientSecretPost(secret)],
  ] as const;
  test.each(methods)("of a code is the oracle's, with the client in %s", async (clientAuth, theirs) => {
    const codeVerifier = oracle.generateRandomCodeVerifier();
    const [mine, other] = [recorder(), recorder()];
    const callback = new URLSearchParams({ code: "c0de +/&=ü", state, iss: server.issuer });
    await ours({ clientAuth }, mine.fetch).exchange(callback, { state, codeVerifier });
    const params = oracle.validateAuthResponse(server, client, callback, state);
    await oracle.authorizationCodeGrantRequest(server, client, theirs, params, redirectUri, codeVerifier, {
      [oracle.customFetch]: other.fetch as never,
    });
    expect(mine.sent).toEqual(other.sent);
    expect(mine.sent[0]?.form.code_verifier).toBe(codeVerifier);
  });
  test.each(methods)("of a refresh token too, with the client in %s", async (clientAuth, theirs) => {
    const [mine, other] = [recorder(), recorder()];
    await ours({ clientAuth }, mine.fetch).token();
    await oracle.refreshTokenGrantRequest(server, client, theirs, "r0", { [oracle.customFetch]: other.fetch as never });
    expect(mine.sent).toEqual(other.sent);
    expect(mine.sent[0]?.form).toMatchObject({ grant_type: "refresh_token", refresh_token: "r0" });
  });
});

describe("the redirect", () => {
  const iss = server.issuer;
  test.each([
    ["whole", { code: "c", state, iss }],
    ["without iss", { code: "c", state }],
    ["of another server", { code: "c", state, iss: "https://evil.example" }],
    ["of a server that looks like it", { code: "c", state, iss: `${iss}/` }],
    ["of another state", { code: "c", state: `${state}x`, iss }],
    ["with the state in another case", { code: "c", state: state.toUpperCase(), iss }],
    ["without a state", { code: "c", iss }],
    ["with an empty state", { code: "c", state: "", iss }],
    ["with an error", { error: "access_denied", state, iss }],
    ["with an error of another server", { error: "access_denied", state, iss: "https://evil.example" }],
    [
      "with two states",
      [
        ["code", "c"],
        ["state", state],
        ["state", state],
      ],
    ],
    [
      "with two servers",
      [
        ["code", "c"],
        ["state", state],
        ["iss", iss],
        ["iss", iss],
      ],
    ],
    [
      "with two errors",
      [
        ["error", "a"],
        ["error", "b"],
        ["state", state],
      ],
    ],
  ])("%s", async (_, entries) => {
    const callback = new URLSearchParams(entries as Record<string, string>);
    const theirs = await passes(() => oracle.validateAuthResponse(server, client, callback, state));
    expect(await passes(() => readCallback(callback, state, iss))).toBe(theirs);
  });
  test.each([
    [
      "with an empty iss",
      [
        ["code", "c"],
        ["state", state],
        ["iss", ""],
      ],
    ],
    [
      "with two codes",
      [
        ["code", "c"],
        ["code", "d"],
        ["state", state],
      ],
    ],
  ])("%s is refused by us alone", async (_, entries) => {
    const callback = new URLSearchParams(entries);
    expect(await passes(() => oracle.validateAuthResponse(server, client, callback, state))).toBe(true);
    expect(await passes(() => readCallback(callback, state, iss))).toBe(false);
  });
  test("is told apart by its server before its error is believed", () => {
    const callback = new URLSearchParams({ error: "access_denied", state, iss: "https://evil.example" });
    expect(() => readCallback(callback, state, iss)).toThrow(/another server/);
    expect(() => readCallback(callback, state)).toThrow(/access_denied/);
  });
  test("that the oracle takes gives the same code", () => {
    fc.assert(
      fc.property(fc.string({ minLength: 1 }), (code) => {
        const callback = new URLSearchParams({ code, state, iss });
        expect(readCallback(callback, state, iss)).toBe(
          oracle.validateAuthResponse(server, client, callback, state).get("code"),
        );
        expect(readCallback(`https://me.example/back?${callback}`, state, iss)).toBe(code);
      }),
    );
  });
});

describe("the reply", () => {
  const token = fc.string({ minLength: 1, unit: fc.constantFrom(..."abcXYZ019-._~+/=") });
  const reply = fc.record(
    {
      access_token: token,
      token_type: fc.constantFrom("bearer", "Bearer", "BEARER"),
      refresh_token: token,
      expires_in: fc.oneof(fc.integer({ min: 1, max: 1e9 }), fc.integer({ min: 1, max: 1e9 }).map(String)),
      scope: fc.string(),
      other: fc.jsonValue(),
    },
    { requiredKeys: ["access_token", "token_type"] },
  );
  const read = (body: unknown) => readTokens(facts, readFields(JSON.stringify(body)) ?? {}, 1000, undefined);

  test("that the oracle takes is read to the same tokens", async () => {
    await fc.assert(
      fc.asyncProperty(reply, async (body) => {
        const theirs = await oracle.processRefreshTokenResponse(server, client, Response.json(body));
        const mine = read(body);
        expect(mine?.accessToken).toBe(theirs.access_token);
        expect(mine?.refreshToken).toBe(theirs.refresh_token);
        expect(mine?.scope).toBe(theirs.scope);
        expect(mine?.expiresAt).toBe(theirs.expires_in === undefined ? undefined : 1000 + theirs.expires_in * 1000);
        expect(mine?.issuedAt).toBe(1000);
      }),
    );
  });
  test.each([
    [{}],
    [{ access_token: "" }],
    [{ access_token: 7, token_type: "bearer" }],
    [{ access_token: null, token_type: "bearer" }],
    [{ access_token: "a", token_type: "mac" }],
    [[]],
    ["access"],
    [null],
    [{ error: "invalid_grant" }],
  ])("%j is refused by both", async (body) => {
    expect(await passes(() => oracle.processRefreshTokenResponse(server, client, Response.json(body)))).toBe(false);
    expect(read(body)).toBeUndefined();
  });
});
