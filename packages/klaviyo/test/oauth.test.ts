import { createHash } from "node:crypto";
import { type Sent, stubFetch } from "@carillon/config/stub-fetch";
import { describe, expect, test } from "vitest";
import { MemoryTokenStore, oauth, type TokenStore } from "../src/generated/oauth.ts";
import { Klaviyo } from "../src/index.ts";
import { page, refusal } from "./support.ts";

const scopes = ["accounts:read", "profiles:read"];
const app = { clientId: "app-id", clientSecret: "app-secret", redirectUri: "https://app.example/callback", scopes };
const basic = `Basic ${Buffer.from("app-id:app-secret").toString("base64")}`;
const fields = (sent: Sent | undefined) => Object.fromEntries(new URLSearchParams(sent?.text));
const MINUTE = 60_000;
const reply = (turn: number, refresh = turn) => ({
  access_token: `access-${turn}`,
  token_type: "Bearer",
  expires_in: 3600,
  refresh_token: `refresh-${refresh}`,
  scope: scopes.join(" "),
});

describe("the code", () => {
  test("is asked for with scopes and a challenge, and exchanged with its verifier", async () => {
    const token = stubFetch({ body: reply(1) });
    const auth = oauth({ ...app, fetch: token.fetch });
    const asked = await auth.authorizeUrl();
    const url = new URL(asked.url);
    expect(url.origin + url.pathname).toBe("https://www.klaviyo.com/oauth/authorize");
    expect(Object.fromEntries(url.searchParams)).toEqual({
      response_type: "code",
      client_id: "app-id",
      redirect_uri: app.redirectUri,
      scope: "accounts:read profiles:read",
      state: asked.state,
      code_challenge: createHash("sha256").update(String(asked.codeVerifier)).digest("base64url"),
      code_challenge_method: "S256",
    });
    const tokens = await auth.exchange(`${app.redirectUri}?code=c0de&state=${asked.state}`, asked);
    expect(tokens).toMatchObject({
      accessToken: "access-1",
      refreshToken: "refresh-1",
      scope: "accounts:read profiles:read",
    });
    expect(Math.abs((tokens.expiresAt ?? Number.NaN) - Date.now() - 60 * MINUTE)).toBeLessThan(MINUTE);
    const [sent] = token.sent;
    expect([sent?.method, sent?.url.href]).toEqual(["POST", "https://a.klaviyo.com/oauth/token"]);
    expect(sent?.headers.get("content-type")).toBe("application/x-www-form-urlencoded");
    expect(sent?.headers.get("authorization")).toBe(basic);
    expect(fields(sent)).toEqual({
      grant_type: "authorization_code",
      code: "c0de",
      code_verifier: asked.codeVerifier,
      redirect_uri: app.redirectUri,
    });
    // Klaviyo's own webhooks take nothing else.
    const api = stubFetch({ body: page([], null) });
    await new Klaviyo({ auth, fetch: api.fetch }).webhooks.list();
    expect(api.sent[0]?.headers.get("authorization")).toBe("Bearer access-1");
  });

  test("is not asked for without scopes, nor exchanged without the verifier", async () => {
    const token = stubFetch({ body: reply(1) });
    const { scopes: _, ...bare } = app;
    await expect(oauth({ ...bare, fetch: token.fetch }).authorizeUrl()).rejects.toThrow(/accounts:read/);
    const auth = oauth({ ...app, fetch: token.fetch });
    const { state } = await auth.authorizeUrl();
    await expect(auth.exchange({ code: "c0de", state }, { state })).rejects.toThrow(/codeVerifier/);
    expect(token.sent).toHaveLength(0);
  });

  test("that the user did not give is told with Klaviyo's word for it", async () => {
    const auth = oauth(app);
    const asked = await auth.authorizeUrl();
    const back = `${app.redirectUri}?error=access_denied&error_description=no&state=${asked.state}`;
    await expect(auth.exchange(back, asked)).rejects.toMatchObject({ name: "OAuthError", code: "access_denied" });
  });
});

describe("an expired token", () => {
  const known = { accessToken: "access-1", refreshToken: "refresh-1", expiresAt: Date.now() + 60 * MINUTE };
  const expired = () =>
    stubFetch(({ headers }) =>
      headers.get("authorization") === "Bearer access-1"
        ? refusal(401, "not_authenticated", "expired")
        : { body: page(["1"], null) },
    );

  test.each([
    ["rotates", 2],
    ["stays", 1],
  ])("is a 401: refreshed once for all, and the calls sent again; the refresh token %s", async (_, refresh) => {
    const token = stubFetch({ body: reply(2, refresh) });
    const tokenStore: TokenStore = new MemoryTokenStore();
    const auth = oauth({ ...app, fetch: token.fetch, tokens: known, tokenStore, key: "account-1" });
    const klaviyo = new Klaviyo({ auth, fetch: expired().fetch });
    await Promise.all([klaviyo.profiles.list(), klaviyo.lists.list(), klaviyo.profiles.list()]);
    expect(token.sent).toHaveLength(1);
    expect(token.sent[0]?.headers.get("authorization")).toBe(basic);
    expect(fields(token.sent[0])).toEqual({ grant_type: "refresh_token", refresh_token: "refresh-1" });
    expect((await tokenStore.get(auth.identity))?.tokens).toMatchObject({
      accessToken: "access-2",
      refreshToken: `refresh-${refresh}`,
    });
  });

  test("is refreshed before it is used when its time is over", async () => {
    const token = stubFetch({ body: reply(2) });
    const auth = oauth({ ...app, fetch: token.fetch, tokens: { ...known, expiresAt: Date.now() - 1 } });
    const api = stubFetch({ body: page([], null) });
    await new Klaviyo({ auth, fetch: api.fetch }).profiles.list();
    expect(api.sent.map(({ headers }) => headers.get("authorization"))).toEqual(["Bearer access-2"]);
  });

  test("is refreshed at most once a call", async () => {
    const token = stubFetch({ body: reply(2) });
    const auth = oauth({ ...app, fetch: token.fetch, tokens: known });
    const api = stubFetch(refusal(401, "not_authenticated", "no"));
    const { error } = await new Klaviyo({ auth, fetch: api.fetch }).profiles.list().safe();
    expect(error).toMatchObject({ name: "AuthenticationError" });
    expect([api.sent.length, token.sent.length]).toEqual([2, 1]);
  });

  test("is not what a 403 means", async () => {
    const token = stubFetch({ body: reply(2) });
    const auth = oauth({ ...app, fetch: token.fetch, tokens: known });
    const api = stubFetch(refusal(403, "permission_denied", "missing scope"));
    const { error } = await new Klaviyo({ auth, fetch: api.fetch }).profiles.list().safe();
    expect(error).toMatchObject({ name: "PermissionDeniedError" });
    expect([api.sent.length, token.sent.length]).toEqual([1, 0]);
  });

  test("whose refresh token is dead asks for the user", async () => {
    const token = stubFetch({ status: 400, body: { error: "invalid_grant" } });
    const auth = oauth({ ...app, fetch: token.fetch, tokens: known });
    const { error } = await new Klaviyo({ auth, fetch: expired().fetch }).profiles.list().safe();
    expect(error).toMatchObject({ name: "ReauthorizationRequiredError", code: "invalid_grant" });
  });
});

describe("a revocation", () => {
  const tokens = { accessToken: "access-1", refreshToken: "refresh-1" };
  test.each([
    ["nothing", { status: 200, body: "" }],
    ["JSON", { status: 200, body: { success: true } }],
  ])("gives the refresh token back; Klaviyo answers with %s", async (_, answer) => {
    const token = stubFetch(answer);
    const auth = oauth({ ...app, fetch: token.fetch, tokens });
    await auth.revoke();
    expect(token.sent[0]?.url.href).toBe("https://a.klaviyo.com/oauth/revoke");
    expect(token.sent[0]?.headers.get("authorization")).toBe(basic);
    expect(fields(token.sent[0])).toEqual({ token: "refresh-1", token_type_hint: "refresh_token" });
    await expect(auth.token()).rejects.toMatchObject({ name: "ReauthorizationRequiredError" });
  });
  test("that is refused keeps the tokens", async () => {
    const token = stubFetch({ status: 401, body: { error: "invalid_client" } });
    const auth = oauth({ ...app, fetch: token.fetch, tokens });
    await expect(auth.revoke()).rejects.toMatchObject({ name: "OAuthError", code: "invalid_client" });
    expect(await auth.token()).toBe("access-1");
  });
});
