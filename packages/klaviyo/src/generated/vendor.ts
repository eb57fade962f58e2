// Generated from specs/klaviyo. Edits are lost: change the spec and run `pnpm generate klaviyo`.

import { readRateHeaders, type Vendor } from "@carillon/runtime/internal";

/** Hosts, credentials, limits and error shape of Klaviyo. */
export const vendor: Vendor = {
  name: "Klaviyo",
  slug: "klaviyo",
  version: "0.1.0",
  hosts: { api: { url: "https://a.klaviyo.com", limits: ["s"] } },
  defaultHost: "api",
  headers: [{ name: "revision", value: "2026-07-15", option: "revision" }],
  credentials: {
    privateKey: { kind: "header", header: "Authorization", prefix: "Klaviyo-API-Key ", option: "apiKey" },
    companyId: { kind: "query", param: "company_id", option: "companyId" },
    oauth: { kind: "oauth2", option: "auth" },
  },
  security: [["privateKey"], ["oauth"]],
  buckets: {
    xs: {
      windows: [
        { limit: 1, windowMs: 1000 },
        { limit: 15, windowMs: 60000 },
      ],
      mode: "window",
      per: ["operation"],
    },
    s: {
      windows: [
        { limit: 3, windowMs: 1000 },
        { limit: 60, windowMs: 60000 },
      ],
      mode: "window",
      per: ["operation"],
    },
    m: {
      windows: [
        { limit: 10, windowMs: 1000 },
        { limit: 150, windowMs: 60000 },
      ],
      mode: "window",
      per: ["operation"],
    },
    l: {
      windows: [
        { limit: 75, windowMs: 1000 },
        { limit: 750, windowMs: 60000 },
      ],
      mode: "window",
      per: ["operation"],
    },
    xl: {
      windows: [
        { limit: 350, windowMs: 1000 },
        { limit: 3500, windowMs: 60000 },
      ],
      mode: "window",
      per: ["operation"],
    },
    reporting: {
      windows: [
        { limit: 1, windowMs: 1000 },
        { limit: 2, windowMs: 60000 },
        { limit: 225, windowMs: 86400000 },
      ],
      mode: "window",
      per: ["operation"],
    },
    definitionWrite: {
      windows: [
        { limit: 1, windowMs: 1000 },
        { limit: 15, windowMs: 60000 },
        { limit: 100, windowMs: 86400000 },
      ],
      mode: "window",
      per: ["operation"],
    },
    mappedMetricUpdate: {
      windows: [
        { limit: 1, windowMs: 1000 },
        { limit: 15, windowMs: 60000 },
        { limit: 30, windowMs: 86400000 },
      ],
      mode: "window",
      per: ["operation"],
    },
    customMetricWrite: {
      windows: [
        { limit: 1, windowMs: 1000 },
        { limit: 15, windowMs: 60000 },
        { limit: 15, windowMs: 86400000 },
      ],
      mode: "window",
      per: ["operation"],
    },
    listCreate: {
      windows: [
        { limit: 10, windowMs: 1000 },
        { limit: 150, windowMs: 60000 },
        { limit: 150, windowMs: 86400000 },
      ],
      mode: "window",
      per: ["operation"],
    },
    imageFile: {
      windows: [
        { limit: 3, windowMs: 1000 },
        { limit: 100, windowMs: 60000 },
        { limit: 500, windowMs: 86400000 },
      ],
      mode: "window",
      per: ["operation"],
    },
    imageUrl: {
      windows: [
        { limit: 3, windowMs: 1000 },
        { limit: 100, windowMs: 60000 },
        { limit: 100, windowMs: 86400000 },
      ],
      mode: "window",
      per: ["operation"],
    },
    dataSourceBulk: {
      windows: [
        { limit: 3, windowMs: 1000 },
        { limit: 15, windowMs: 60000 },
      ],
      mode: "window",
      per: ["operation"],
    },
    clientPushToken: {
      windows: [
        { limit: 150, windowMs: 1000 },
        { limit: 1400, windowMs: 60000 },
      ],
      mode: "window",
      per: ["operation"],
    },
    clientSubscription: {
      windows: [
        { limit: 350, windowMs: 1000 },
        { limit: 750, windowMs: 60000 },
      ],
      mode: "window",
      per: ["operation"],
    },
    predictiveAnalytics: {
      windows: [
        { limit: 10, windowMs: 1000 },
        { limit: 150, windowMs: 60000 },
      ],
      mode: "window",
      per: ["operation"],
      when: { query: "additional-fields[profile]", includes: "predictive_analytics" },
    },
    includeLists: {
      windows: [
        { limit: 1, windowMs: 1000 },
        { limit: 15, windowMs: 60000 },
      ],
      mode: "window",
      per: ["operation"],
      when: { query: "include", includes: "lists" },
    },
    includeSegments: {
      windows: [
        { limit: 1, windowMs: 1000 },
        { limit: 15, windowMs: 60000 },
      ],
      mode: "window",
      per: ["operation"],
      when: { query: "include", includes: "segments" },
    },
    listProfileCount: {
      windows: [
        { limit: 1, windowMs: 1000 },
        { limit: 15, windowMs: 60000 },
      ],
      mode: "window",
      per: ["operation"],
      when: { query: "additional-fields[list]", includes: "profile_count" },
    },
    segmentProfileCount: {
      windows: [
        { limit: 1, windowMs: 1000 },
        { limit: 15, windowMs: 60000 },
      ],
      mode: "window",
      per: ["operation"],
      when: { query: "additional-fields[segment]", includes: "profile_count" },
    },
  },
  rateHeaders: [
    {
      limit: "ratelimit-limit",
      remaining: "ratelimit-remaining",
      reset: { name: "ratelimit-reset", unit: "delta-s" },
      retryAfter: "retry-after",
      form: "list",
    },
  ],
  errors: {
    message: ["/errors/*/detail", "/errors/*/title", "/error_description", "/error"],
    code: ["/errors/0/code", "/error"],
    requestId: "/errors/0/id",
  },
  readRates: readRateHeaders,
};
