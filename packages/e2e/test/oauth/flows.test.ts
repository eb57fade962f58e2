import { ReauthorizationRequiredError } from "@carillon/runtime/oauth";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { apps } from "../../src/oauth/apps.ts";
import { Clock } from "../../src/oauth/clock.ts";
import { browse, type Referee, startReferee } from "../../src/oauth/referee.ts";

/** The flow of each vendor's own `oauth()`, and of one of our making, before oidc-provider. */
let referee: Referee;
beforeAll(async () => {
  referee = await startReferee();
});
afterAll(() => referee.stop());

const userOf = async (accessToken: string): Promise<number> => {
  const response = await fetch(referee.userInfoUrl, { headers: { authorization: `Bearer ${accessToken}` } });
  await response.body?.cancel();
  return response.status;
};

describe.each(apps)("$name", ({ pkce, canRevoke, open }) => {
  test("asks, exchanges, refreshes at the end and on demand, rotates, and revokes", async () => {
    const platform = new Clock();
    const auth = open(referee, { platform });
    const asked = await auth.authorizeUrl();
    expect(new URL(asked.url).searchParams.has("code_challenge")).toBe(pkce);
    const back = await browse(asked.url);
    const first = await auth.exchange(back, asked);
    expect(first.refreshToken).toBeTypeOf("string");
    expect(Math.abs((first.expiresAt ?? 0) - Date.now() - 3600_000)).toBeLessThan(60_000);
    expect(await auth.token()).toBe(first.accessToken);

    platform.offsetMs += 3600_000;
    const second = await auth.token();
    expect(await auth.refresh(second)).toBe(true);
    const third = await auth.token();
    expect(new Set([first.accessToken, second, third]).size).toBe(3);
    expect(await userOf(third)).not.toBe(401);

    await auth.revoke();
    await expect(auth.token()).rejects.toBeInstanceOf(ReauthorizationRequiredError);
    if (canRevoke) {
      const dead = open(referee, { tokens: { accessToken: third, refreshToken: first.refreshToken ?? "" } });
      await expect(dead.refresh(third)).rejects.toBeInstanceOf(ReauthorizationRequiredError);
    }
  });

  test("a code works once, only for who asked, and with what was asked", async () => {
    const auth = open(referee);
    const asked = await auth.authorizeUrl();
    const back = await browse(asked.url);
    const other = await auth.authorizeUrl();
    await expect(auth.exchange(back, other)).rejects.toMatchObject({ name: "StateMismatchError" });
    if (pkce) {
      await expect(auth.exchange(back, { ...asked, codeVerifier: other.codeVerifier })).rejects.toMatchObject({
        name: "OAuthError",
        code: "invalid_grant",
      });
      const again = await auth.authorizeUrl();
      await auth.exchange(await browse(again.url), again);
    } else {
      await auth.exchange(back, asked);
      await expect(auth.exchange(back, asked)).rejects.toMatchObject({ name: "OAuthError", code: "invalid_grant" });
    }
  });

  test("a wrong secret is told as one", async () => {
    const auth = open(referee, { clientSecret: "wrong", refreshToken: "r" });
    await expect(auth.token()).rejects.toMatchObject({ name: "OAuthError", code: "invalid_client", status: 401 });
  });
});

test("the redirect names its server, and another one's is refused", async () => {
  const [acme] = apps;
  const auth = acme?.open(referee) ?? expect.unreachable();
  const asked = await auth.authorizeUrl();
  const back = await browse(asked.url);
  expect(new URL(back).searchParams.get("iss")).toBe(referee.origin);
  const forged = new URL(back);
  forged.searchParams.set("iss", "https://evil.example");
  await expect(auth.exchange(forged, asked)).rejects.toThrow(/another server/);
  await auth.exchange(back, asked);
});

test("the referee ends a consent whose refresh token is used twice, and counts it", async () => {
  const [acme] = apps;
  const auth = acme?.open(referee) ?? expect.unreachable();
  const asked = await auth.authorizeUrl();
  const { accessToken, refreshToken = "" } = await auth.exchange(await browse(asked.url), asked);
  const { reused, revoked } = referee.ledger;
  expect(await auth.refresh(accessToken)).toBe(true);
  const thief = acme?.open(referee, { refreshToken, platform: new Clock(50) }) ?? expect.unreachable();
  await expect(thief.token()).rejects.toBeInstanceOf(ReauthorizationRequiredError);
  expect([referee.ledger.reused - reused, referee.ledger.revoked - revoked]).toEqual([1, 1]);
});
