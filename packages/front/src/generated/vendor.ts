// Generated from specs/front. Edits are lost: change the spec and run `pnpm generate front`.

import { hs256, readRateHeaders, type Vendor } from "@carillon/runtime/internal";

/** Hosts, credentials, limits and error shape of Front. */
export const vendor: Vendor = {
  name: "Front",
  slug: "front",
  version: "0.1.0",
  hosts: {
    core: { url: "https://api2.frontapp.com", limits: ["company"] },
    app: { url: "https://app.frontapp.com", limits: [] },
  },
  defaultHost: "core",
  credentials: {
    apiToken: { kind: "header", header: "Authorization", prefix: "Bearer ", option: "apiToken" },
    oauth: { kind: "oauth2", option: "auth", refreshOn: [{ status: 401 }] },
    channelToken: {
      kind: "jwt",
      header: "Authorization",
      prefix: "Bearer ",
      secret: "channel.secret",
      alg: hs256,
      claims: {
        iss: ["option:channel.appId"],
        sub: ["path:channel_id", "option:channel.channelId"],
        jti: ["random"],
        exp: ["expiry"],
      },
      ttlMs: 10000,
    },
    oauthApp: { kind: "basic", user: "oauthApp.clientId", password: "oauthApp.clientSecret" },
  },
  security: [["apiToken"], ["oauth"]],
  buckets: {
    company: {
      windows: [{ limit: 50, windowMs: 60000 }],
      mode: "window",
      plans: {
        starter: [{ limit: 50, windowMs: 60000 }],
        professional: [{ limit: 100, windowMs: 60000 }],
        enterprise: [{ limit: 200, windowMs: 60000 }],
        oauthApp: [{ limit: 120, windowMs: 60000 }],
      },
    },
    search: { windows: [], mode: "window", shareOf: { bucket: "company", ratio: 0.4 } },
    tier1: { windows: [{ limit: 1, windowMs: 1000 }], mode: "window", per: ["operation"] },
    tier2Channel: { windows: [{ limit: 5, windowMs: 1000 }], mode: "window", per: ["path.channel_id"] },
    tier2Conversation: { windows: [{ limit: 5, windowMs: 1000 }], mode: "window", per: ["path.conversation_id"] },
    tier2Teammate: { windows: [{ limit: 5, windowMs: 1000 }], mode: "window", per: ["path.teammate_id"] },
    seen: { windows: [{ limit: 10, windowMs: 3600000 }], mode: "window", per: ["path.message_id"] },
    links: { windows: [{ limit: 60, windowMs: 60000 }], mode: "window" },
  },
  plans: ["starter", "professional", "enterprise", "oauthApp"],
  planBy: { credentials: { oauth: "oauthApp" } },
  rateHeaders: [
    {
      bucket: "company",
      limit: "x-ratelimit-limit",
      remaining: "x-ratelimit-remaining",
      reset: { name: "x-ratelimit-reset", unit: "epoch-s" },
      retryAfter: "retry-after",
    },
  ],
  errors: {
    message: ["/_error/message", "/_error/details/*", "/_error/title", "/error_description"],
    code: ["/error"],
  },
  readRates: readRateHeaders,
};
