import { ConfigurationError, InvalidRequestError } from "../errors.ts";
import type { Operation, Vendor } from "../operation.ts";
import { CALL_RULES, CLIENT_RULES, checkRules, isObject } from "./option-rules.ts";

const METHOD = /^(GET|HEAD|POST|PUT|PATCH|DELETE)$/;

/** Refuses options that no call could work with. */
export function checkOptions(vendor: Vendor, options: object): void {
  if (!isObject(options)) throw new ConfigurationError(`new ${vendor.name}() takes an object of options.`);
  const refuse = (option: string, why: string): never => {
    throw new ConfigurationError(`The option \`${option}\` of ${vendor.name} ${why}`);
  };
  checkRules(CLIENT_RULES, options, refuse, ownOptions(vendor));
  for (const { option = "" } of vendor.headers ?? []) {
    if (String(options[option]).trim() === "") refuse(option, "is empty: leave it out for the default.");
  }
}

/** Refuses options of a call that would have no effect or a wrong one. */
export function checkCallOptions(vendor: Vendor, { id }: Pick<Operation, "id">, options: unknown): void {
  if (!isObject(options)) {
    throw new InvalidRequestError(`${id} takes its options as an object, or none.`, { operation: id });
  }
  const refuse = (option: string, why: string): never => {
    throw new InvalidRequestError(`${id}: the option \`${option}\` ${why}`, { operation: id });
  };
  checkRules(CALL_RULES, options, refuse, Object.values(vendor.clientParams ?? {}));
}

/** The options that only this vendor has, of dotted ones the first part. */
function ownOptions(vendor: Vendor): string[] {
  const credentials = Object.values(vendor.credentials);
  const headers = [vendor.headers ?? [], ...credentials.map((each) => each.headers ?? [])].flat();
  const names = [
    vendor.hostOption?.name,
    ...Object.values(vendor.clientParams ?? {}),
    ...headers.map(({ option }) => option),
    ...credentials.flatMap((each) => {
      if (each.kind === "basic") return [each.user, each.password];
      return each.kind === "jwt" ? each.secret : each.option;
    }),
  ];
  return names.flatMap((name) => name?.split(".", 1) ?? []);
}

/** Refuses a call that cannot work with what the options are. */
export function checkRequirements(
  vendor: Vendor,
  operation: Operation,
  options: Readonly<Record<string, unknown>>,
): void {
  const { id, method, limits } = operation;
  const refuse = (what: string, known: string): never => {
    throw new InvalidRequestError(`${id}: the ${what} must be one of ${known}.`, { operation: id });
  };
  // Only `client.request()` can bring what generated code would not.
  if (!METHOD.test(method)) refuse("method", "GET, HEAD, POST, PUT, PATCH, DELETE");
  if (limits?.some((name) => !Object.hasOwn(vendor.buckets, name))) {
    refuse("buckets in `limits`", Object.keys(vendor.buckets).join(", "));
  }
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
