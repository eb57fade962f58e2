import { type Sent, stubFetch } from "@carillon/config/stub-fetch";
import { describe, expect, test } from "vitest";
import { MemoryTokenStore, oauth, type TokenStore } from "../src/generated/oauth.ts";
import { Drift } from "../src/index.ts";
import { accessToken, client, refusal } from "./support.ts";

const app = { clientId: "app-id", clientSecret: "app-secret", redirectUri: "https://app.example/callback" };
const fields = (sent: Sent | undefined) => Object.fromEntries(new URLSearchParams(sent?.text));
const camel = (turn: number) => ({
  accessToken: `access-${turn}`,
  refreshToken: `refresh-${turn}`,
  expiresIn: 7200,
  tokenType: "bearer",
  orgId: 4242,
});
const snake = (turn: number) => ({
  access_token: `access-${turn}`,
  refresh_token: `refresh-${turn}`,
  expires_in: 7200,
  token_type: "bearer",
  orgId: 4242,
});
const spellings = [
  ["camelCase", camel],
  ["snake_case", snake],
] as const;

describe("the code", () => {
  test.each(spellings)("is exchanged for tokens in %s, with the organisation", async (_, reply) => {
    const token = stubFetch({ body: reply(1) });
    const auth = oauth({ ...app, fetch: token.fetch });
    const asked = await auth.authorizeUrl();
    const url = new URL(asked.url);
    expect(url.origin + url.pathname).toBe("https://dev.drift.com/authorize");
    expect(Object.fromEntries(url.searchParams)).toEqual({
      response_type: "code",
      client_id: "app-id",
      redirect_uri: app.redirectUri,
      state: asked.state,
    });
    const tokens = await auth.exchange(`${app.redirectUri}?code=c0de&state=${asked.state}`, asked);
    expect(tokens).toMatchObject({ accessToken: "access-1", refreshToken: "refresh-1", extra: { orgId: 4242 } });
    expect(Math.abs((tokens.expiresAt ?? 0) - Date.now() - 7_200_000)).toBeLessThan(120_000);
    const [sent] = token.sent;
    expect(sent?.url.href).toBe("https://driftapi.com/oauth2/token");
    expect(sent?.headers.get("content-type")).toBe("application/x-www-form-urlencoded");
    expect(sent?.headers.has("authorization")).toBe(false);
    expect(fields(sent)).toEqual({
      grant_type: "authorization_code",
      client_id: "app-id",
      client_secret: "app-secret",
      code: "c0de",
      redirect_uri: app.redirectUri,
    });
    const api = stubFetch({ body: { data: [] } });
    await new Drift({ auth, fetch: api.fetch }).users.list();
    expect(api.sent[0]?.headers.get("authorization")).toBe("Bearer access-1");
  });

  test("is read out of a redirect with a second question mark, as Drift's own example has it", async () => {
    const token = stubFetch({ body: camel(1) });
    const auth = oauth({ ...app, fetch: token.fetch });
    const asked = await auth.authorizeUrl();
    await auth.exchange(`${app.redirectUri}?code=c0de?state=${asked.state}`, asked);
    expect(fields(token.sent[0])).toMatchObject({ code: "c0de" });
  });

  test("of another state is refused, and nothing is sent", async () => {
    const token = stubFetch({ body: camel(1) });
    const auth = oauth({ ...app, fetch: token.fetch });
    const asked = await auth.authorizeUrl();
    const wrong = `${app.redirectUri}?code=c0de&state=${"x".repeat(40)}`;
    await expect(auth.exchange(wrong, asked)).rejects.toMatchObject({ name: "StateMismatchError" });
    expect(token.sent).toHaveLength(0);
  });

  test("is never sent twice", async () => {
    const token = stubFetch({ status: 503, body: {} });
    const auth = oauth({ ...app, fetch: token.fetch });
    const asked = await auth.authorizeUrl();
    const error = await auth.exchange({ code: "c0de", state: asked.state }, asked).catch((reason: unknown) => reason);
    expect(error).toMatchObject({ name: "OAuthError", status: 503 });
    expect(JSON.stringify(error) + String(error)).not.toContain("app-secret");
    expect(token.sent).toHaveLength(1);
  });
});

describe("an expired token", () => {
  const known = { accessToken: "access-1", refreshToken: "refresh-1", expiresAt: Date.now() + 3_600_000 };
  const expired = (status: number) =>
    stubFetch(({ headers }) =>
      headers.get("authorization") === "Bearer access-1"
        ? refusal(status, "authentication_error", "expired")
        : { body: { data: [] } },
    );

  test.each([
    [403, ...spellings[0]],
    [403, ...spellings[1]],
    [401, ...spellings[1]],
  ] as const)(
    "is a %i with authentication_error: refreshed (%s), and the call sent again",
    async (status, _, reply) => {
      const token = stubFetch({ body: reply(2) });
      const written: unknown[] = [];
      const tokenStore: TokenStore = new (class extends MemoryTokenStore {
        override compareAndSet(...args: Parameters<MemoryTokenStore["compareAndSet"]>) {
          written.push(args[2]?.refreshToken);
          return super.compareAndSet(...args);
        }
      })();
      const auth = oauth({ ...app, fetch: token.fetch, tokens: known, tokenStore, key: "org-4242" });
      const api = expired(status);
      const drift = new Drift({ auth, fetch: api.fetch });
      await Promise.all([drift.users.list(), drift.users.list(), drift.teams.list()]);
      expect(token.sent).toHaveLength(1);
      expect(fields(token.sent[0])).toEqual({
        grant_type: "refresh_token",
        client_id: "app-id",
        client_secret: "app-secret",
        refresh_token: "refresh-1",
      });
      // Refresh tokens rotate: the new one is kept.
      expect(written.at(-1)).toBe("refresh-2");
    },
  );

  test("is refreshed before it is used when its time is over", async () => {
    const token = stubFetch({ body: snake(2) });
    const auth = oauth({ ...app, fetch: token.fetch, tokens: { ...known, expiresAt: Date.now() - 1 } });
    const api = stubFetch({ body: { data: [] } });
    await new Drift({ auth, fetch: api.fetch }).users.list();
    expect(api.sent.map(({ headers }) => headers.get("authorization"))).toEqual(["Bearer access-2"]);
  });

  test("is refreshed at most once a call", async () => {
    const token = stubFetch({ body: snake(2) });
    const auth = oauth({ ...app, fetch: token.fetch, tokens: known });
    const api = stubFetch(refusal(403, "authentication_error", "expired"));
    const { error } = await new Drift({ auth, fetch: api.fetch }).users.list().safe();
    expect(error).toMatchObject({ name: "PermissionDeniedError", code: "authentication_error" });
    expect([api.sent.length, token.sent.length]).toEqual([2, 1]);
  });

  test("is not what a 403 of another type means", async () => {
    const token = stubFetch({ body: snake(2) });
    const auth = oauth({ ...app, fetch: token.fetch, tokens: known });
    const api = stubFetch(refusal(403, "missing_scope", "needs contact_write"));
    const { error } = await new Drift({ auth, fetch: api.fetch }).users.list().safe();
    expect(error).toMatchObject({ name: "PermissionDeniedError" });
    expect([api.sent.length, token.sent.length]).toEqual([1, 0]);
  });

  test("whose refresh token is dead asks for the user", async () => {
    const token = stubFetch({ status: 400, body: { error: "invalid_grant" } });
    const auth = oauth({ ...app, fetch: token.fetch, tokens: known });
    const { error } = await new Drift({ auth, fetch: expired(403).fetch }).users.list().safe();
    expect(error).toMatchObject({ name: "ReauthorizationRequiredError", code: "invalid_grant" });
  });
});

describe("the token of a private app", () => {
  test("goes as Bearer", async () => {
    const { fetch, sent } = stubFetch({ body: { data: [] } });
    await client({ fetch }).users.list();
    expect(sent[0]?.headers.get("authorization")).toBe(`Bearer ${accessToken}`);
  });

  test("has nothing to be refreshed with: the refusal is told at once", async () => {
    const { fetch, sent } = stubFetch(refusal(401, "authentication_error", "revoked"));
    const { error } = await client({ fetch }).users.list().safe();
    expect(error).toMatchObject({ name: "AuthenticationError", code: "authentication_error" });
    expect(sent).toHaveLength(1);
  });
});
