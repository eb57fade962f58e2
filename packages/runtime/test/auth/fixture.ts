import type { AuthTarget } from "../../src/auth/authenticator.ts";
import type { Credential, Vendor } from "../../src/operation.ts";
import { type Platform, systemPlatform } from "../../src/platform.ts";

export const vendorWith = (
  credentials: Record<string, Credential>,
  security: string[][] = [Object.keys(credentials)],
): Vendor => ({
  name: "Acme",
  slug: "acme",
  hosts: { api: { url: "https://api.acme.example", limits: [] } },
  defaultHost: "api",
  credentials,
  security,
  buckets: {},
  errors: { message: ["/error"] },
});

export const bearer = {
  kind: "header",
  header: "Authorization",
  prefix: "Bearer ",
  option: "apiKey",
} as const satisfies Credential;

export const platformAt = (wallMs: number): Platform => ({ ...systemPlatform, wall: () => wallMs });

/** A target that keeps what is written to it. */
export function recorder(): AuthTarget & { headers: Record<string, string>; query: Record<string, string> } {
  const headers: Record<string, string> = {};
  const query: Record<string, string> = {};
  return {
    headers,
    query,
    setHeader: (name, value) => {
      headers[name.toLowerCase()] = value;
    },
    setQuery: (name, value) => {
      query[name] = value;
    },
  };
}

export const noFacts = { path: {}, query: {}, body: undefined };
export const call = { id: "widgets.list" };
