// Generated from specs/braze. Edits are lost: change the spec and run `pnpm generate braze`.

import type { Vendor } from "@carillon/runtime/internal";

/** Hosts, credentials, limits and error shape of Braze. */
export const vendor: Vendor = {
  name: "Braze",
  slug: "braze",
  version: "0.1.0",
  hosts: {
    rest: {
      url: {
        "US-01": "https://rest.iad-01.braze.com",
        "US-02": "https://rest.iad-02.braze.com",
        "US-03": "https://rest.iad-03.braze.com",
        "US-04": "https://rest.iad-04.braze.com",
        "US-05": "https://rest.iad-05.braze.com",
        "US-06": "https://rest.iad-06.braze.com",
        "US-07": "https://rest.iad-07.braze.com",
        "US-08": "https://rest.iad-08.braze.com",
        "US-10": "https://rest.us-10.braze.com",
        "EU-01": "https://rest.fra-01.braze.eu",
        "EU-02": "https://rest.fra-02.braze.eu",
        "AU-01": "https://rest.au-01.braze.com",
        "ID-01": "https://rest.id-01.braze.com",
        "JP-01": "https://rest.jp-01.braze.com",
        "KR-01": "https://rest.kr-01.braze.com",
      },
      limits: ["default"],
    },
  },
  defaultHost: "rest",
  hostOption: { name: "instance" },
  credentials: {
    apiKey: { kind: "header", header: "Authorization", prefix: "Bearer ", option: "apiKey" },
    scim: {
      kind: "header",
      header: "Authorization",
      prefix: "Bearer ",
      option: "scim.token",
      headers: [{ name: "X-Request-Origin", option: "scim.origin", required: true }],
    },
  },
  security: [["apiKey"]],
  buckets: {
    default: { windows: [{ limit: 250000, windowMs: 3600000 }], mode: "window", align: "clockHour" },
    track: {
      windows: [{ limit: 3000, windowMs: 3000 }],
      mode: "window",
      plans: { legacy: [{ limit: 50000, windowMs: 60000 }] },
    },
    trackBulk: { windows: [{ limit: 50, windowMs: 1000 }], mode: "smooth" },
    trackSync: { windows: [{ limit: 500, windowMs: 60000 }], mode: "smooth" },
    exportIds: {
      windows: [{ limit: 250, windowMs: 60000 }],
      mode: "smooth",
      plans: { legacy: [{ limit: 2500, windowMs: 60000 }] },
      when: {
        any: [
          { body: "/fields_to_export", present: false },
          { body: "/fields_to_export", includes: "campaigns_received" },
          { body: "/fields_to_export", includes: "canvases_received" },
        ],
      },
    },
    exportIdsFields: { windows: [{ limit: 40, windowMs: 1000 }], mode: "smooth", when: { body: "/fields_to_export" } },
    userIdentity: { windows: [{ limit: 20000, windowMs: 60000 }], mode: "smooth" },
    externalIdsRename: { windows: [{ limit: 1000, windowMs: 60000 }], mode: "smooth" },
    externalIdsRemove: { windows: [{ limit: 1000, windowMs: 60000 }], mode: "smooth" },
    customData: { windows: [{ limit: 1000, windowMs: 3600000 }], mode: "window", align: "clockHour" },
    campaignSeries: { windows: [{ limit: 50000, windowMs: 60000 }], mode: "smooth" },
    broadcast: {
      windows: [{ limit: 250, windowMs: 60000 }],
      mode: "smooth",
      when: { body: "/broadcast", equals: true },
    },
    broadcastAudience: {
      windows: [{ limit: 10, windowMs: 60000 }],
      mode: "smooth",
      per: ["body./campaign_id", "body./canvas_id", "body./segment_id", "body./audience"],
      when: { body: "/broadcast", equals: true },
    },
    sendIds: { windows: [{ limit: 100, windowMs: 86400000 }], mode: "smooth" },
    subscriptionStatus: { windows: [{ limit: 5000, windowMs: 60000 }], mode: "smooth" },
    preferenceCenterReads: { windows: [{ limit: 1000, windowMs: 60000 }], mode: "smooth" },
    preferenceCenterWrites: { windows: [{ limit: 10, windowMs: 60000 }], mode: "smooth" },
    catalogs: { windows: [{ limit: 50, windowMs: 60000 }], mode: "smooth" },
    catalogItemsBulk: { windows: [{ limit: 16000, windowMs: 60000 }], mode: "smooth" },
    catalogItems: { windows: [{ limit: 50, windowMs: 60000 }], mode: "smooth" },
    catalogFields: { windows: [{ limit: 50, windowMs: 60000 }], mode: "smooth" },
    scim: { windows: [{ limit: 5000, windowMs: 86400000 }], mode: "smooth" },
    cdiList: { windows: [{ limit: 50, windowMs: 60000 }], mode: "smooth" },
    cdiSync: { windows: [{ limit: 20, windowMs: 60000 }], mode: "smooth" },
    cdiStatus: { windows: [{ limit: 100, windowMs: 60000 }], mode: "smooth" },
    translations: { windows: [{ limit: 250000, windowMs: 60000 }], mode: "smooth" },
    duplicate: { windows: [{ limit: 100, windowMs: 60000 }], mode: "smooth" },
    mediaCreate: { windows: [{ limit: 100, windowMs: 3600000 }], mode: "window", align: "clockHour" },
    mediaReplace: { windows: [{ limit: 100, windowMs: 3600000 }], mode: "window", align: "clockHour" },
    transactional: { windows: [], mode: "adaptive" },
  },
  plans: ["legacy"],
  rateHeaders: [
    {
      limit: "x-ratelimit-limit",
      remaining: "x-ratelimit-remaining",
      reset: { name: "x-ratelimit-reset", unit: "auto" },
      retryAfter: "x-ratelimit-retry-after",
    },
  ],
  errors: {
    message: ["/message", "/errors/*/message", "/error", "/detail"],
    code: ["/error_code", "/errors/0/id", "/errors/0/type"],
  },
};
