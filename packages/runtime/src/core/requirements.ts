import { ConfigurationError } from "../errors.ts";
import type { Operation, Vendor } from "../operation.ts";
import type { ClientOptions } from "../options.ts";

/** Refuses options that no call could work with. */
export function checkOptions(vendor: Vendor, options: ClientOptions): void {
  if (typeof options !== "object" || options === null) {
    throw new ConfigurationError(`new ${vendor.name}() takes an object of options.`);
  }
  for (const name of ["timeoutMs", "deadlineMs", "maxResponseBytes"] as const) {
    const value = options[name];
    if (value !== undefined && !(typeof value === "number" && value > 0)) {
      throw new ConfigurationError(`The option \`${name}\` of ${vendor.name} must be a number above 0.`);
    }
  }
}

/** Refuses a call that cannot work with what the options are. */
export function checkRequirements(
  vendor: Vendor,
  operation: Operation,
  options: Readonly<Record<string, unknown>>,
): void {
  for (const [option, allowed] of Object.entries(operation.requires ?? {})) {
    const value = options[option] ?? defaultOf(vendor, option);
    if (allowed.includes(String(value))) continue;
    const wanted = allowed.map((each) => `"${each}"`).join(" or ");
    const message = `${operation.id} works only with \`${option}\` ${wanted}, and this client has ${value === undefined ? "none" : `"${value}"`}.`;
    throw new ConfigurationError(message, { operation: operation.id });
  }
}

/** What a header sends when its option is not given. */
function defaultOf(vendor: Vendor, option: string): string | undefined {
  const ofCredentials = Object.values(vendor.credentials).flatMap(({ headers = [] }) => headers);
  return [...(vendor.headers ?? []), ...ofCredentials].find((header) => header.option === option)?.value;
}
