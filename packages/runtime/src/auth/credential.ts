import { ConfigurationError } from "../errors.ts";
import type { Credential, CredentialHeader } from "../operation.ts";
import { fingerprint } from "./fingerprint.ts";
import { readOption } from "./options.ts";
import type { AuthProvider } from "./provider.ts";

/** An option of a credential and what it was given. */
export interface Source {
  readonly option: string;
  readonly value: string | (() => unknown) | AuthProvider | undefined;
}

/** A credential with all that the options say about it. */
export interface Ready {
  readonly credential: Credential;
  readonly sources: readonly Source[];
  readonly headers: readonly (readonly [name: string, value: string])[];
  /** Options that it cannot do without and that were not given. */
  readonly missing: readonly string[];
  readonly renewable: boolean;
  readonly scope: string;
}

/** @param instance the scope of what only this client knows, such as keys that a function gives */
export function readCredential(slug: string, credential: Credential, options: object, instance: string): Ready {
  const sources = optionsOf(credential).map((option) => ({ option, value: readSource(credential, option, options) }));
  const headers = (credential.headers ?? []).map((header) => ({ ...header, value: headerValue(header, options) }));
  const values = sources.map(({ value }) => value);
  const fixed = values.map((value) => (typeof value === "object" ? value.identity : value));
  return {
    credential,
    sources,
    headers: headers.flatMap(({ name, value }) => (value === undefined ? [] : [[name, value] as const])),
    missing: [
      ...sources.flatMap(({ option, value }) => (value === undefined ? option : [])),
      ...headers.flatMap(({ name, option = name, value, required }) => (required && value === undefined ? option : [])),
    ],
    renewable: values.some((value) => typeof value !== "string"),
    scope: fixed.every((value) => typeof value === "string") ? fingerprint([slug, ...fixed].join("\n")) : instance,
  };
}

function optionsOf(credential: Credential): string[] {
  if (credential.kind === "basic") return [credential.user, credential.password ?? []].flat();
  return [credential.kind === "jwt" ? credential.secret : credential.option];
}

function readSource(credential: Credential, option: string, options: object): Source["value"] {
  const value = readOption(options, option);
  if (value === undefined) return undefined;
  if (credential.kind === "oauth2") return checkProvider(value, option);
  return typeof value === "function" ? (value as () => unknown) : checkSecret(value, option, credential);
}

const refuse = (option: string, why: string): never => {
  throw new ConfigurationError(`The option \`${option}\` ${why}.`);
};

function checkProvider(value: unknown, option: string): AuthProvider {
  const provider = value as Partial<AuthProvider> | null;
  const fits = [typeof provider, typeof provider?.token, typeof provider?.refresh, typeof provider?.identity].join();
  if (fits === "object,function,function,string") return provider as AuthProvider;
  return refuse(option, "must be what `oauth()` gives: an object with identity, token() and refresh()");
}

// biome-ignore lint/suspicious/noControlCharactersInRegex: these would break out of a header
const CONTROL = /[\u0000-\u001f\u007f]/;
const NOT_LATIN = /[^\u0020-\u007e\u00a0-\u00ff]/;

/**
 * A key, password or secret that can be right, so that a slip shows before the vendor answers 401. The message never
 * shows the value.
 */
export function checkSecret(value: unknown, option: string, credential: Credential): string {
  if (typeof value !== "string") return refuse(option, "must be a string, or a function that gives one");
  const prefix = (credential.kind === "header" && credential.prefix?.trim()) || "Bearer";
  const bare = value.trim();
  if (bare === "") refuse(option, "is empty");
  if (bare !== value) refuse(option, "starts or ends with white space, such as a line break");
  if (CONTROL.test(value)) refuse(option, "holds a control character, such as a line break");
  if (/\p{Surrogate}/u.test(value)) refuse(option, "is not well-formed text");
  if (/^(["'`]).*\1$/.test(value)) refuse(option, "stands in quotes: pass it without them");
  if (credential.kind === "basic") {
    if (option === credential.user && value.includes(":")) refuse(option, "must not hold a colon");
  } else if (credential.kind !== "jwt") {
    if (value.toLowerCase().startsWith(`${prefix.toLowerCase()} `))
      refuse(option, `holds the word ${prefix}: pass the key alone`);
    if (/\s/.test(value)) refuse(option, "holds white space: pass the key alone");
    if (NOT_LATIN.test(value)) refuse(option, "holds a character that a header cannot carry");
  }
  return value;
}

/** What a header that goes with a credential is sent with; `undefined` when it has no value. */
function headerValue({ option, value, values }: CredentialHeader, options: object): string | undefined {
  if (option === undefined) return value;
  const given = readOption(options, option);
  if (given === undefined) return value;
  if (typeof given !== "string" || !given.trim() || NOT_LATIN.test(given)) {
    return refuse(option, "must be one line of text that a header can carry");
  }
  if (values && !values.includes(given)) refuse(option, `must be one of ${values.join(", ")}`);
  return given;
}
