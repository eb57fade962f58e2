import { oauth as drift } from "@carillon/drift/oauth";
import { oauth as front } from "@carillon/front/oauth";
import { oauth as klaviyo } from "@carillon/klaviyo/oauth";
import type { Dice } from "../dice.ts";
import { hostile, hostileText, spoiled, spoiledText } from "../hostile.ts";
import { judgeError } from "../judge.ts";
import { vendorStub } from "../vendor-stub.ts";
import type { Surface } from "./surface.ts";

type Maker = (options: never) => ReturnType<typeof drift>;
const MAKERS: Readonly<Record<string, Maker>> = { drift, front, klaviyo };

const ERRORS = [
  "OAuthError",
  "ReauthorizationRequiredError",
  "StateMismatchError",
  "TokenStoreError",
  "ConfigurationError",
  "ConnectionError",
  "TimeoutError",
];
const STATE = "fuzz-state-fuzz-state-fuzz";
const SECRETS = ["fuzz-client-secret", "fuzz-refresh-token"];
const GOOD_REPLY = {
  access_token: "fuzz-access",
  refresh_token: "fuzz-refresh-token-2",
  token_type: "bearer",
  expires_in: 3600,
  expires_at: "1772370000",
  accessToken: "fuzz-access",
  refreshToken: "r",
  expiresIn: 3600,
  scope: "a b",
  orgId: 7,
};

function reply(dice: Dice): Response {
  const text = JSON.stringify(dice.chance(0.6) ? plain(spoiled(GOOD_REPLY, dice)) : GOOD_REPLY);
  const body = dice.pick<() => string | null>([
    () => text,
    () => text,
    () => spoiledText(text, dice),
    () => "",
    () => null,
    () => "access_token=x&expires_in=1",
    () => "<html>",
    () => "[]",
    () => '{"error":"invalid_grant"}',
    () => '{"error":{"a":1}}',
    () => "x".repeat(100_000),
  ])();
  const status = dice.pick([200, 200, 200, 200, 201, 204, 301, 400, 401, 403, 408, 429, 500, 503]);
  const date = dice.pick(["", "x", "Wed, 21 Oct 2099 07:28:00 GMT", "-1"]);
  return new Response(status === 204 ? null : body, {
    status,
    headers: { date, "content-type": dice.pick(["application/json", "text/html", ""]) },
  });
}

/** What JSON would make of it; text when it can make nothing. */
function plain(value: unknown): unknown {
  try {
    return JSON.parse(JSON.stringify(value) ?? "null");
  } catch {
    return "not JSON";
  }
}

/** Options of `oauth()`, redirects, and what token endpoints and stores answer. */
export const tokens: Surface = async (world) => {
  const { dice, platform } = world;
  const name = dice.pick(Object.keys(MAKERS));
  const stub = vendorStub(() => reply(dice));
  const scopes = name === "klaviyo" ? ["accounts:read"] : undefined;
  const good = {
    clientId: "fuzz-client",
    clientSecret: "fuzz-client-secret",
    redirectUri: "https://app.test/back",
    scopes,
    fetch: stub.fetch,
    platform,
  };
  const extra = {
    key: "account",
    refreshToken: "fuzz-refresh-token",
    tokens: { accessToken: "fuzz-access", refreshToken: "fuzz-refresh-token", expiresAt: 1, issuedAt: 0 },
    tokenStore: {
      get: () => hostile(dice),
      compareAndSet: () => dice.pick<unknown>([true, false, hostile(dice)]),
      lease: () => hostile(dice),
    },
    authorizeUrl: "https://auth.test/x",
    tokenUrl: "https://auth.test/y",
    revokeUrl: "https://auth.test/z",
    logger: { warn() {} },
  };
  const what = dice.int(6);
  const seeded = dice.chance(0.5) ? { tokens: extra.tokens } : { refreshToken: extra.refreshToken };
  const options = what < 2 ? withSome(good, extra, dice) : { ...good, ...(dice.chance(0.6) && seeded) };
  const callback = dice.chance(0.4)
    ? `https://app.test/back?code=c&state=${STATE}`
    : dice.pick<() => unknown>([
        () => spoiledText(`https://app.test/back?code=c&state=${STATE}`, dice),
        () => spoiled({ code: "c", state: STATE, error: undefined }, dice),
        () => new URLSearchParams(hostileText(dice)),
        () => hostile(dice),
      ])();
  const kept = dice.chance(0.7)
    ? { state: STATE, codeVerifier: "v".repeat(43) }
    : spoiled({ state: STATE, codeVerifier: "v".repeat(43) }, dice);
  const request = dice.chance(0.5)
    ? undefined
    : spoiled({ state: STATE, scopes: ["accounts:read"], codeVerifier: "v".repeat(43) }, dice);
  world.trying({ oauth: name, options, what, callback, kept, request });
  const made = await world.settle(() => [(MAKERS[name] as Maker)(options as never)] as const);
  if (!made.value) return judgeError(made.error, ["ConfigurationError"], SECRETS);
  const [flow] = made.value;
  const act = await world.settle<unknown>(() => {
    if (what === 2 || (what < 2 && dice.chance(0.3))) return flow.exchange(callback as never, kept as never);
    if (what === 3) return flow.authorizeUrl(request as never);
    if (what === 4) return flow.revoke();
    return flow.token();
  });
  if (act.error === undefined) return "accepted";
  return judgeError(act.error, ERRORS, SECRETS);
};

function withSome(good: object, extra: Readonly<Record<string, unknown>>, dice: Dice): unknown {
  if (dice.chance(0.05)) return hostile(dice);
  const options: Record<string, unknown> = { ...good };
  for (let left = 1 + dice.int(2); left > 0; left--) {
    const name = dice.chance(0.5)
      ? dice.pick(Object.keys(extra))
      : dice.pick(["clientId", "clientSecret", "redirectUri", "scopes", "constructor"]);
    const value = extra[name] ?? options[name];
    options[name] =
      name === "tokenStore" && dice.chance(0.6) ? value : dice.chance(0.6) ? spoiled(value, dice) : hostile(dice);
  }
  return options;
}
