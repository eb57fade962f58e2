import { createVirtualPlatform } from "@carillon/config/virtual-platform";
import { expect, test } from "vitest";
import { createOAuth, type OAuthFacts } from "../../src/oauth/index.ts";
import { createVerifier, signTestWebhook, type WebhookScheme } from "../../src/webhooks/index.ts";

const facts: OAuthFacts = {
  vendor: "Acme",
  authorizeUrl: "https://acme.test/authorize",
  tokenUrl: "https://acme.test/token",
  clientAuth: "body",
};
const good = { clientId: "id", clientSecret: "secret" };
const boom = (): never => {
  throw new Error("the value itself throws");
};
const throwing = (name: string): object => Object.defineProperty({}, name, { get: boom, enumerable: true });
const named = (name: string) => expect.objectContaining({ name });

test.each<() => unknown>([
  () => null,
  () => throwing("clientId"),
  () => ({ ...good, tokens: { accessToken: 7 } }),
  () => ({ ...good, tokens: { accessToken: "a", refreshToken: Symbol("r") } }),
])("options of oauth() that cannot be read: %#", (make) => {
  expect(() => createOAuth(facts, make() as never)).toThrow(named("ConfigurationError"));
});

test("a redirect that cannot be read", async () => {
  const flow = createOAuth(facts, good);
  for (const callback of [throwing("code"), { state: Symbol("state") }, null]) {
    await expect(flow.exchange(callback as never, { state: "s".repeat(30) })).rejects.toThrow(named("OAuthError"));
  }
});

test("a store that holds garbage", async () => {
  const held = [throwing("tokens"), { tokens: { accessToken: "a", expiresAt: 1n }, version: "1" }];
  for (const found of held) {
    const tokenStore = { get: () => found, compareAndSet: () => true } as never;
    await expect(createOAuth(facts, { ...good, tokenStore }).token()).rejects.toThrow(named("TokenStoreError"));
  }
});

test("a function for the client's secret that never answers ends in an error", async () => {
  const platform = createVirtualPlatform();
  const clientSecret = () => new Promise<string>(() => undefined);
  const token = createOAuth(facts, { ...good, clientSecret, refreshToken: "r", platform }).token();
  const refused = expect(token).rejects.toThrow(named("ConfigurationError"));
  await platform.advance(60_000);
  await refused;
  expect(platform.pendingTimers).toBe(0);
});

test("a store that never answers ends in an error", async () => {
  const platform = createVirtualPlatform();
  const tokenStore = { get: () => new Promise(() => undefined), compareAndSet: () => true } as never;
  const token = createOAuth(facts, { ...good, tokenStore, platform }).token();
  const refused = expect(token).rejects.toThrow("the token store does not answer");
  await platform.advance(60_000);
  await refused;
  expect(platform.pendingTimers).toBe(0);
});

test("half a character in a token ends in an error of ours", async () => {
  const fetch = async () => {
    throw new Error("refresh\udc00token went wrong");
  };
  const platform = createVirtualPlatform();
  const token = createOAuth(facts, { ...good, refreshToken: "refresh\udc00token", fetch, platform }).token();
  const refused = expect(token).rejects.toThrow(named("OAuthError"));
  await platform.advance(60_000);
  await refused;
});

const scheme: WebhookScheme = { kind: "hmac", header: "x-sig", alg: "SHA-256", encoding: "hex" };
const verify = createVerifier({ main: scheme }, "main");

test("a delivery whose headers throw is refused, and so are options that do", async () => {
  await expect(verify("{}", throwing("x-sig") as never, "secret")).rejects.toThrow(named("WebhookVerificationError"));
  await expect(verify("{}", {}, "secret", null as never)).rejects.toThrow(named("ConfigurationError"));
  await expect(verify("{}", {}, "secret", { seen: "no" } as never)).rejects.toThrow(named("ConfigurationError"));
  await expect(signTestWebhook(undefined as never, "{}", "secret")).rejects.toThrow(named("ConfigurationError"));
});

test("what the memory of the receiver throws goes on as it is", async () => {
  const headers = await signTestWebhook(scheme, "{}", "secret");
  const seen = async () => boom();
  await expect(verify("{}", headers, "secret", { seen })).rejects.toThrow("the value itself throws");
});
