// Generated from specs/crisp. Edits are lost: change the spec and run `pnpm generate crisp`.

import type { Vendor } from "@carillon/runtime/internal";

/** Hosts, credentials, limits and error shape of Crisp. */
export const vendor: Vendor = {
  name: "Crisp",
  slug: "crisp",
  version: "0.1.0",
  hosts: { rest: { url: "https://api.crisp.chat/v1", limits: ["quota", "userGlobal", "userRoute", "balancer"] } },
  defaultHost: "rest",
  clientParams: { website_id: "websiteId" },
  credentials: {
    token: {
      kind: "basic",
      user: "identifier",
      password: "key",
      headers: [{ name: "X-Crisp-Tier", value: "plugin", option: "tier", values: ["plugin", "website", "user"] }],
    },
  },
  security: [["token"]],
  buckets: {
    quota: {
      windows: [{ limit: 5000, windowMs: 86400000 }],
      mode: "window",
      plans: {
        plugin: [{ limit: 5000, windowMs: 86400000 }],
        website: [{ limit: 10000, windowMs: 86400000 }],
        user: [],
      },
    },
    userGlobal: { windows: [], mode: "adaptive", plans: { plugin: [], website: [] } },
    userRoute: { windows: [], mode: "adaptive", per: ["operation"], plans: { plugin: [], website: [] } },
    balancer: { windows: [], mode: "adaptive" },
  },
  plans: ["plugin", "website", "user"],
  planBy: { option: "tier", default: "plugin" },
  rateStatus: [429, 420],
  errors: { message: ["/data/message", "/reason"], code: ["/reason"], failWhen: [{ pointer: "/error", equals: true }] },
};
