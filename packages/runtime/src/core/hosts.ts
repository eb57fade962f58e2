import { ConfigurationError } from "../errors.ts";
import type { Host, Vendor } from "../operation.ts";
import type { ClientOptions } from "../options.ts";

type HostOption = NonNullable<Vendor["hostOption"]>;

const LOOPBACK = /^(localhost|127(\.\d{1,3}){3}|\[::1\])$/;

/** A base URL without its trailing slash. Only https passes, and http on loopback. */
export function checkBaseUrl(text: unknown, option: string): string {
  const refuse = (why: string): never => {
    throw new ConfigurationError(
      `The option \`${option}\` ${why}. Give it as https://host[:port][/path], or http on loopback.`,
    );
  };
  let url: URL;
  try {
    url = new URL(String(text));
  } catch {
    return refuse("is not a URL");
  }
  // What the platform would repair in silence, such as a line break or a backslash, is more likely a slip.
  if (/[^!-\uffff]|[\s\\]|^https?:(?!\/\/[^/])/i.test(String(text))) refuse("is not a URL");
  if (url.protocol !== "https:" && !(url.protocol === "http:" && LOOPBACK.test(url.hostname))) {
    refuse("must be https");
  }
  if (/^[^/]*\/\/[^/]*@/.test(String(text))) refuse("must not hold a user name or password");
  if (/[?#]/.test(String(text))) refuse("must not hold a query or a fragment");
  return url.href.replace(/\/+$/, "");
}

/** The base URL of each host, from the vendor's table and the client's options. */
export function resolveHosts(vendor: Vendor, options: ClientOptions & Record<string, unknown>): Record<string, string> {
  const hosts = Object.entries(vendor.hosts);
  const names = hosts.map(([name]) => name);
  if (options.baseUrl !== undefined && names.length > 1) {
    throw new ConfigurationError(
      `${vendor.name} has ${names.length} hosts: pass \`baseUrls\` with ${names.map((name) => `\`${name}\``).join(", ")} instead of \`baseUrl\`.`,
    );
  }
  for (const name of Object.keys(options.baseUrls ?? {})) {
    if (!names.includes(name)) {
      throw new ConfigurationError(
        `The option \`baseUrls.${name}\` names no host of ${vendor.name}; the hosts are ${names.join(", ")}.`,
      );
    }
  }
  return Object.fromEntries(hosts.map(([name, { url }]) => [name, baseUrlOf(vendor, name, url, options)]));
}

function baseUrlOf(
  vendor: Vendor,
  name: string,
  url: Host["url"],
  options: ClientOptions & Record<string, unknown>,
): string {
  if (options.baseUrl !== undefined) return checkBaseUrl(options.baseUrl, "baseUrl");
  const own = options.baseUrls?.[name];
  if (own !== undefined) return checkBaseUrl(own, `baseUrls.${name}`);
  if (typeof url === "string") return url;
  const { name: option, default: standard }: HostOption = vendor.hostOption ?? { name: "region" };
  const choice = options[option] ?? standard;
  const known = Object.keys(url).join(", ");
  if (choice === undefined) {
    throw new ConfigurationError(`${vendor.name} needs the option \`${option}\`: one of ${known}; or \`baseUrl\`.`);
  }
  const found = typeof choice === "string" && Object.hasOwn(url, choice) ? url[choice] : undefined;
  if (found === undefined) {
    throw new ConfigurationError(
      `The option \`${option}\` of ${vendor.name} is not one that is known. Known: ${known}. For another one pass its address as \`baseUrl\`.`,
    );
  }
  return found;
}
