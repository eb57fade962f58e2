import { type Sent, stubFetch } from "@carillon/config/stub-fetch";
import { describe, expect, test } from "vitest";
import { MemoryTokenStore, oauth, type TokenStore } from "../src/generated/oauth.ts";
import { Front } from "../src/index.ts";
import { refusal } from "./support.ts";

const app = { clientId: "app-id", clientSecret: "app-secret", redirectUri: "https://app.example/callback" };
const basic = `Basic ${Buffer.from("app-id:app-secret").toString("base64")}`;
const fields = (sent: Sent | undefined) => Object.fromEntries(new URLSearchParams(sent?.text));
const MINUTE = 60_000;
/** Front tells when a token ends, in seconds since 1970; its documents do not say whether as a number or as text. */
const inSeconds = (ms: number): number => Math.floor((Date.now() + ms) / 1000);
const reply = (turn: number, expires_at: unknown = inSeconds(60 * MINUTE), refresh = turn) => ({
  access_token: `access-${turn}`,
  refresh_token: `refresh-${refresh}`,
  expires_at,
  token_type: "Bearer",
});
const lifeMs = (expiresAt: number | undefined): number => (expiresAt ?? Number.NaN) - Date.now();

describe("the code", () => {
  test("is exchanged with the app in the Basic header, without scopes and without PKCE", async () => {
    const token = stubFetch({ body: reply(1) });
    const auth = oauth({ ...app, fetch: token.fetch });
    const asked = await auth.authorizeUrl();
    const url = new URL(asked.url);
    expect(url.origin + url.pathname).toBe("https://app.frontapp.com/oauth/authorize");
    expect(Object.fromEntries(url.searchParams)).toEqual({
      response_type: "code",
      client_id: "app-id",
      redirect_uri: app.redirectUri,
      state: asked.state,
    });
    const tokens = await auth.exchange(`${app.redirectUri}?code=c0de&state=${asked.state}`, asked);
    expect(tokens).toMatchObject({ accessToken: "access-1", refreshToken: "refresh-1" });
    const [sent] = token.sent;
    expect([sent?.method, sent?.url.href]).toEqual(["POST", "https://app.frontapp.com/oauth/token"]);
    expect(sent?.headers.get("content-type")).toBe("application/x-www-form-urlencoded");
    expect(sent?.headers.get("authorization")).toBe(basic);
    expect(fields(sent)).toEqual({ grant_type: "authorization_code", code: "c0de", redirect_uri: app.redirectUri });
    const api = stubFetch({ body: { _results: [] } });
    await new Front({ auth, fetch: api.fetch }).teammates.list();
    expect(api.sent[0]?.headers.get("authorization")).toBe("Bearer access-1");
  });

  test.each([
    ["as a number", inSeconds(30 * MINUTE), 30 * MINUTE],
    ["as text", String(inSeconds(30 * MINUTE)), 30 * MINUTE],
    ["with a fraction", inSeconds(30 * MINUTE) + 0.25, 30 * MINUTE],
    ["as empty text: an hour then", "", 60 * MINUTE],
    ["as null: an hour then", null, 60 * MINUTE],
    ["in the past: an hour then", inSeconds(-MINUTE), 60 * MINUTE],
  ])("brings tokens whose end is told %s", async (_, expires_at, life) => {
    const auth = oauth({ ...app, fetch: stubFetch({ body: reply(1, expires_at) }).fetch });
    const asked = await auth.authorizeUrl();
    const { expiresAt } = await auth.exchange({ code: "c0de", state: asked.state }, asked);
    expect(Math.abs(lifeMs(expiresAt) - life)).toBeLessThan(MINUTE);
  });
});

describe("an expired token", () => {
  const known = { accessToken: "access-1", refreshToken: "refresh-1", expiresAt: Date.now() + 60 * MINUTE };
  const expired = () =>
    stubFetch(({ headers }) =>
      headers.get("authorization") === "Bearer access-1"
        ? refusal(401, "Unauthenticated", "expired")
        : { body: { _results: [] } },
    );

  test.each([
    ["rotates", 2],
    ["stays", 1],
  ])("is a 401: refreshed once for all, and the calls sent again; the refresh token %s", async (_, refresh) => {
    const token = stubFetch({ body: reply(2, undefined, refresh) });
    const tokenStore: TokenStore = new MemoryTokenStore();
    const auth = oauth({ ...app, fetch: token.fetch, tokens: known, tokenStore, key: "cmp_1" });
    const api = expired();
    const front = new Front({ auth, fetch: api.fetch });
    await Promise.all([front.teammates.list(), front.tags.list(), front.inboxes.list()]);
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
    const api = stubFetch({ body: { _results: [] } });
    await new Front({ auth, fetch: api.fetch }).teammates.list();
    expect(api.sent.map(({ headers }) => headers.get("authorization"))).toEqual(["Bearer access-2"]);
  });

  test("is refreshed at most once a call", async () => {
    const token = stubFetch({ body: reply(2) });
    const auth = oauth({ ...app, fetch: token.fetch, tokens: known });
    const api = stubFetch(refusal(401, "Unauthenticated", "no"));
    const { error } = await new Front({ auth, fetch: api.fetch }).teammates.list().safe();
    expect(error).toMatchObject({ name: "AuthenticationError" });
    expect([api.sent.length, token.sent.length]).toEqual([2, 1]);
  });

  test("is not what a 403 means", async () => {
    const token = stubFetch({ body: reply(2) });
    const auth = oauth({ ...app, fetch: token.fetch, tokens: known });
    const api = stubFetch(refusal(403, "Forbidden", "missing scope"));
    const { error } = await new Front({ auth, fetch: api.fetch }).teammates.list().safe();
    expect(error).toMatchObject({ name: "PermissionDeniedError" });
    expect([api.sent.length, token.sent.length]).toEqual([1, 0]);
  });

  test("whose refresh token is dead asks for the user", async () => {
    const token = stubFetch({ status: 400, body: { error: "invalid_grant" } });
    const auth = oauth({ ...app, fetch: token.fetch, tokens: known });
    const { error } = await new Front({ auth, fetch: expired().fetch }).teammates.list().safe();
    expect(error).toMatchObject({ name: "ReauthorizationRequiredError", code: "invalid_grant" });
  });
});

test("Front takes no revocation: the tokens are forgotten here, and nothing is sent", async () => {
  const token = stubFetch({ body: {} });
  const auth = oauth({ ...app, fetch: token.fetch, tokens: { accessToken: "access-1", refreshToken: "refresh-1" } });
  await auth.revoke();
  await expect(auth.token()).rejects.toMatchObject({ name: "ReauthorizationRequiredError" });
  expect(token.sent).toHaveLength(0);
});
