// Generated from specs/iterable. Edits are lost: change the spec and run `pnpm generate iterable`.

import { hs256, type Vendor } from "@carillon/runtime/internal";

/** Hosts, credentials, limits and error shape of Iterable. */
export const vendor: Vendor = {
  name: "IterableClient",
  slug: "iterable",
  version: "0.1.0",
  hosts: {
    api: { url: { us: "https://api.iterable.com/api", eu: "https://api.eu.iterable.com/api" }, limits: ["standard"] },
  },
  defaultHost: "api",
  hostOption: { name: "region", default: "us" },
  credentials: {
    apiKey: { kind: "header", header: "Api-Key", option: "apiKey" },
    userJwt: {
      kind: "jwt",
      header: "Authorization",
      prefix: "Bearer ",
      secret: "jwtSecret",
      alg: hs256,
      claims: {
        email: [
          "path:email",
          "path:userEmail",
          "query:email",
          "body:/email",
          "body:/recipientEmail",
          "body:/currentEmail",
          "body:/user/email",
        ],
        userId: [
          "path:userId",
          "query:userId",
          "body:/userId",
          "body:/recipientUserId",
          "body:/currentUserId",
          "body:/user/userId",
        ],
        iat: ["now"],
        exp: ["expiry"],
      },
      ttlMs: 300000,
    },
  },
  security: [["apiKey"]],
  buckets: {
    standard: { windows: [], mode: "adaptive", per: ["operation"] },
    eventsTrack: { windows: [{ limit: 2000, windowMs: 1000 }], mode: "smooth" },
    profileWrites: { windows: [{ limit: 500, windowMs: 1000 }], mode: "smooth", per: ["operation"] },
    reads: { windows: [{ limit: 100, windowMs: 1000 }], mode: "smooth", per: ["operation"] },
    catalogItemWrites: { windows: [{ limit: 1000, windowMs: 1000 }], mode: "smooth" },
    catalogs: { windows: [{ limit: 100, windowMs: 1000 }], mode: "smooth", per: ["operation"] },
    merges: { windows: [{ limit: 50, windowMs: 1000 }], mode: "smooth" },
    proofs: { windows: [{ limit: 20, windowMs: 1000 }], mode: "smooth", per: ["operation"] },
    trackBulk: { windows: [{ limit: 10, windowMs: 1000 }], mode: "smooth" },
    previews: { windows: [{ limit: 10, windowMs: 1000 }], mode: "smooth", per: ["operation"] },
    bulkUpdate: { windows: [{ limit: 5, windowMs: 1000 }], mode: "smooth" },
    archive: { windows: [{ limit: 5, windowMs: 1000 }], mode: "smooth" },
    userAdmin: { windows: [{ limit: 3, windowMs: 1000 }], mode: "smooth", per: ["operation"] },
    forget: { windows: [{ limit: 1000, windowMs: 86400000 }], mode: "smooth", per: ["operation"] },
    exportJobs: { windows: [{ limit: 1, windowMs: 1000 }], mode: "smooth", per: ["operation"] },
    exportCancel: { windows: [{ limit: 1, windowMs: 1000 }], mode: "smooth" },
    campaignMetrics: { windows: [{ limit: 10, windowMs: 60000 }], mode: "smooth" },
    listReads: { windows: [{ limit: 5, windowMs: 60000 }], mode: "smooth", per: ["operation"] },
    exportStreams: { windows: [{ limit: 4, windowMs: 60000 }], mode: "smooth", per: ["operation"] },
  },
  errors: { message: ["/msg", "/message"], code: ["/code"], failWhen: [{ pointer: "/code", notEquals: "Success" }] },
};
