import type { IncomingHttpHeaders } from "node:http";
import type { SecurityRequirement, Spec } from "./spec.ts";

/** A key that the sandbox refuses, to try out what a 401 does. */
export const REFUSED_KEY = "refused";

export interface Caller {
  /** Whose quota a request spends. */
  readonly account: string;
}

/** The caller, or why the request is not let in. */
export function authenticate(
  spec: Spec,
  requirements: readonly SecurityRequirement[],
  headers: IncomingHttpHeaders,
  query: URLSearchParams,
): Caller | { problem: string } {
  if (requirements.length === 0) return { account: "anonymous" };
  const problems: string[] = [];
  for (const requirement of requirements) {
    const found = Object.keys(requirement).map((name) => ({ name, value: credentialOf(spec, name, headers, query) }));
    const missing = found.filter(({ value }) => value === undefined);
    if (missing.length === 0) {
      const account = found.map(({ value }) => value).join(" ");
      if (decode(account).includes(REFUSED_KEY)) return { problem: "the credential is not valid" };
      return { account: account || "anonymous" };
    }
    problems.push(missing.map(({ name }) => name).join(" and "));
  }
  return { problem: `no valid credential: expected ${[...new Set(problems)].join(", or ")}` };
}

/** Basic credentials travel encoded. */
const decode = (account: string): string => {
  const basic = /^Basic (\S+)$/.exec(account)?.[1];
  return basic ? Buffer.from(basic, "base64").toString("utf8") : account;
};

function credentialOf(
  spec: Spec,
  name: string,
  headers: IncomingHttpHeaders,
  query: URLSearchParams,
): string | undefined {
  const scheme = spec.components?.securitySchemes?.[name];
  const facts = spec["x-sdk"].credentials[name];
  for (const [header, rule] of Object.entries(facts?.headers ?? {})) {
    const value = headers[header.toLowerCase()];
    if (rule.required && value === undefined) return undefined;
    if (value !== undefined && rule.values && !rule.values.includes(String(value))) return undefined;
  }
  if (!scheme) return undefined;
  if (scheme.type === "apiKey" && scheme.in === "query") return query.get(scheme.name ?? "") || undefined;
  if (scheme.type === "apiKey")
    return prefixed(String(headers[(scheme.name ?? "").toLowerCase()] ?? ""), facts?.prefix ?? "");
  const authorization = headers.authorization ?? "";
  if (scheme.type === "http" && scheme.scheme === "basic") {
    const decoded = Buffer.from(/^Basic ([A-Za-z0-9+/]+=*)$/.exec(authorization)?.[1] ?? "", "base64").toString("utf8");
    return /^[^:]+:/.test(decoded) ? authorization : undefined;
  }
  return prefixed(authorization, "Bearer ");
}

const prefixed = (value: string, prefix: string): string | undefined =>
  value.startsWith(prefix) && value.length > prefix.length ? value : undefined;
