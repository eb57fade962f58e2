// Generated from specs/customerio. Edits are lost: change the spec and run `pnpm generate customerio`.

import type { Vendor } from "@carillon/runtime/internal";

/** Hosts, credentials, limits and error shape of Customer.io. */
export const vendor: Vendor = {
  name: "CustomerIo",
  slug: "customerio",
  version: "0.1.0",
  hosts: {
    track: { url: { us: "https://track.customer.io", eu: "https://track-eu.customer.io" }, limits: ["track"] },
    app: { url: { us: "https://api.customer.io", eu: "https://api-eu.customer.io" }, limits: ["app"] },
    pipelines: { url: { us: "https://cdp.customer.io", eu: "https://cdp-eu.customer.io" }, limits: ["pipelines"] },
  },
  defaultHost: "track",
  hostOption: { name: "region", default: "us" },
  headers: [{ name: "X-Strict-Mode", value: "1", hosts: ["pipelines"] }],
  credentials: {
    track: { kind: "basic", user: "track.siteId", password: "track.apiKey" },
    app: {
      kind: "header",
      header: "Authorization",
      prefix: "Bearer ",
      option: "app.apiKey",
      headers: [{ name: "X-Workspace-Id", option: "app.workspaceId" }],
    },
    pipelines: { kind: "basic", user: "pipelines.apiKey" },
  },
  security: [["track"]],
  buckets: {
    track: {
      windows: [
        { limit: 1000, windowMs: 1000 },
        { limit: 3000, windowMs: 3000 },
      ],
      mode: "window",
    },
    pipelines: { windows: [{ limit: 3000, windowMs: 3000 }], mode: "window" },
    app: { windows: [{ limit: 10, windowMs: 1000 }], mode: "smooth" },
    send: { windows: [{ limit: 100, windowMs: 1000 }], mode: "smooth" },
    broadcastTrigger: { windows: [{ limit: 1, windowMs: 10000 }], mode: "window", per: ["path.broadcast_id"] },
    archivedMessage: { windows: [{ limit: 100, windowMs: 86400000 }], mode: "smooth" },
    designRender: { windows: [{ limit: 5, windowMs: 1000 }], mode: "smooth" },
  },
  errors: {
    message: ["/meta/error", "/meta/errors/*", "/errors/*/detail", "/errors/*/message"],
    code: ["/errors/0/reason", "/errors/0/code"],
  },
};
