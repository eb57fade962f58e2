import type { Scene } from "./scenes.ts";

const secrets = {
  secret: "a-secret",
  signingKey: "signing-key",
  verificationToken: "verification-token",
  pluginSecret: "plugin-secret",
  authToken: "auth-token",
} as const;

/** The secret of each vendor's webhooks, by the name that its README gives it. */
const webhookSecrets: Readonly<Record<string, keyof typeof secrets>> = {
  braze: "secret",
  crisp: "pluginSecret",
  customerio: "signingKey",
  drift: "verificationToken",
  front: "signingKey",
  iterable: "authToken",
  klaviyo: "secret",
};

const websiteId = "00000000-0000-4000-8000-000000000001";
const redirectUri = "https://app.example/callback";

async function* rowsOfSomeTable(): AsyncGenerator<{ id: string; email: string }> {
  for (let number = 1; number <= 3; number++) yield { id: `user-${number}`, email: `user-${number}@example.com` };
}

/** A client as the README of its vendor makes it, and the class where a block makes another. */
async function clientOf(vendor: string): Promise<Record<string, unknown>> {
  switch (vendor) {
    case "braze": {
      const { Braze } = await import("@carillon/braze");
      return { Braze, braze: new Braze({ apiKey: "key", instance: "US-01" }) };
    }
    case "crisp": {
      const { Crisp } = await import("@carillon/crisp");
      return { Crisp, crisp: new Crisp({ identifier: "identifier", key: "key", tier: "plugin", websiteId }) };
    }
    case "customerio": {
      const { CustomerIo } = await import("@carillon/customerio");
      const track = { siteId: "site", apiKey: "key" };
      const keys = { track, app: { apiKey: "key" }, pipelines: { apiKey: "key" } };
      return { CustomerIo, customerio: new CustomerIo(keys) };
    }
    case "drift": {
      const { Drift } = await import("@carillon/drift");
      return { Drift, drift: new Drift({ accessToken: "token" }) };
    }
    case "front": {
      const { Front } = await import("@carillon/front");
      return { Front, front: new Front({ apiToken: "token", throttle: { plan: "enterprise" } }) };
    }
    case "iterable": {
      const { IterableClient } = await import("@carillon/iterable");
      return { IterableClient, iterable: new IterableClient({ apiKey: "key" }) };
    }
    default: {
      const { Klaviyo } = await import("@carillon/klaviyo");
      return { Klaviyo, klaviyo: new Klaviyo({ apiKey: "key" }) };
    }
  }
}

/** The delivery of a scene as the vendor would send it. */
async function requestOf(vendor: string, { delivery }: Scene): Promise<Request | undefined> {
  const name = webhookSecrets[vendor];
  if (delivery === undefined || !name) return undefined;
  const { signTestWebhook } = (await import(`@carillon/${vendor}/webhooks`)) as {
    signTestWebhook(body: string, secret: string): Promise<Record<string, string>>;
  };
  const body = JSON.stringify(delivery);
  const headers = await signTestWebhook(body, secrets[name]);
  return new Request("https://app.example/hook", { method: "POST", headers, body });
}

/** A value for each name of the preamble, new for each block. */
export async function standIns(slug: string, scene: Scene): Promise<Record<string, unknown>> {
  // READMEs that are of no vendor speak of Klaviyo.
  const vendor = slug in webhookSecrets ? slug : "klaviyo";
  return {
    id: "01HX",
    email: "user@example.com",
    newEmail: "new@example.com",
    ...secrets,
    apiKey: "key",
    apiToken: "token",
    identifier: "identifier",
    key: "key",
    clientId: "client",
    clientSecret: "client-secret",
    redirectUri,
    consent: async (url: string) =>
      new URL(`${redirectUri}?code=code-1&state=${new URL(url).searchParams.get("state")}`),
    tokenStore: undefined,
    websiteId,
    sessionId: "session_00000000-0000-4000-8000-000000000002",
    campaignId: "campaign-1",
    rows: rowsOfSomeTable(),
    signal: new AbortController().signal,
    request: await requestOf(vendor, scene),
    commands: { eval: () => Promise.resolve([]), evalsha: () => Promise.resolve([]) },
    ...(await clientOf(vendor)),
  };
}
