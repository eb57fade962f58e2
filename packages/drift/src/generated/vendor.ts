// Generated from specs/drift. Edits are lost: change the spec and run `pnpm generate drift`.

import type { Vendor } from "@carillon/runtime/internal";

/** Hosts, credentials, limits and error shape of Drift. */
export const vendor: Vendor = {
  name: "Drift",
  slug: "drift",
  version: "0.1.0",
  hosts: { api: { url: "https://driftapi.com", limits: ["standard"] } },
  defaultHost: "api",
  credentials: {
    accessToken: { kind: "header", header: "Authorization", prefix: "Bearer ", option: "accessToken" },
    oauth: {
      kind: "oauth2",
      option: "auth",
      refreshOn: [
        { status: 403, pointer: "/error/type", equals: "authentication_error" },
        { status: 401, pointer: "/error/type", equals: "authentication_error" },
      ],
    },
  },
  security: [["accessToken"], ["oauth"]],
  buckets: {
    standard: { windows: [], mode: "adaptive" },
    reports: { windows: [{ limit: 60, windowMs: 60000 }], mode: "smooth" },
  },
  errors: { message: ["/error/message", "/errors/*/message"], code: ["/error/type", "/errors/0/type"] },
};
