import { ConfigurationError, isErrorNamed } from "../errors.ts";
import type { ClaimSource, Credential, Operation, Vendor } from "../operation.ts";
import type { Platform } from "../platform.ts";
import { readPointer } from "../pointer.ts";
import { abortable } from "./abortable.ts";
import { base64, randomText, utf8 } from "./encode.ts";
import { fingerprint } from "./fingerprint.ts";
import { signJwt } from "./jwt.ts";
import { checkSecret, headerValue, optionsOf, readOption, sample } from "./options.ts";
import type { AuthProvider } from "./provider.ts";
import { meets } from "./reply-condition.ts";
import { createSecretList } from "./secret-list.ts";

/** What a call carries, for the claims of a signed token. */
export interface CallFacts {
  readonly path: Readonly<Record<string, string>>;
  readonly query: Readonly<Record<string, unknown>>;
  readonly body: unknown;
}

/** Where a credential is written. */
export interface AuthTarget {
  setHeader(name: string, value: string): void;
  setQuery(name: string, value: string): void;
}

/** The credentials of one call. */
export interface Selected {
  readonly operation: string;
  readonly names: readonly string[];
  /** Whose quota it is: the same for the same key in every process, and never the key. */
  readonly scope: string;
  /** A refusal may be met by a newer credential. */
  readonly renewable: boolean;
}

export interface Authenticator {
  /** The first alternative whose options are all given. Throws `ConfigurationError`, which names what is missing. */
  select(operation: Pick<Operation, "id" | "security">): Selected;
  /** Writes the credentials. Gives a promise only when a value has to be waited for. */
  apply(selected: Selected, facts: CallFacts, target: AuthTarget, signal?: AbortSignal): void | Promise<void>;
  /** After a refusal: whether a newer credential is at hand, so that one repeat makes sense. */
  renew(
    selected: Selected,
    reply: { readonly status: number; readonly body: unknown },
    signal?: AbortSignal,
  ): Promise<boolean>;
  /** Values that must never be shown, the longest first. */
  secrets(): string[];
}

type Value = string | Promise<string>;

const EXPIRED = [{ status: 401 }];

/** Reads and checks the credentials among the options. Throws `ConfigurationError` for one that cannot be right. */
export function createAuthenticator(vendor: Vendor, options: object, platform: Platform): Authenticator {
  const given = new Map<string, unknown>();
  for (const credential of Object.values(vendor.credentials)) {
    for (const option of optionsOf(credential)) {
      const value = readOption(options, option);
      if (value === undefined) continue;
      if (credential.kind === "oauth2") checkProvider(value, option);
      else if (typeof value !== "function") checkSecret(value, option, credential);
      given.set(option, value);
    }
    for (const header of credential.headers ?? []) headerValue(header, options);
  }

  const instance = `${Math.floor(platform.random() * 2 ** 53).toString(36)}${Math.floor(platform.random() * 2 ** 53).toString(36)}`;
  const secrets = createSecretList(
    Object.values(vendor.credentials).flatMap((credential) => fixedSecrets(credential, given)),
  );
  const scopes = new Map<string, string>();
  const lacking = new Map<string, string[]>();
  /** What went out with a call, by option: a renewal must give something else. */
  const used = new WeakMap<Selected, Map<string, string>>();

  const credentialOf = (name: string): Credential => {
    const found = Object.hasOwn(vendor.credentials, name) ? vendor.credentials[name] : undefined;
    if (found) return found;
    throw new ConfigurationError(
      `${vendor.name} has no credential \`${name}\`. It has ${Object.keys(vendor.credentials).join(", ")}.`,
    );
  };
  const isFunction = (option: string): boolean => typeof given.get(option) === "function";

  const missing = (name: string): string[] => {
    const known = lacking.get(name);
    if (known) return known;
    const credential = credentialOf(name);
    const headers = (credential.headers ?? []).filter(
      (header) => header.required && headerValue(header, options) === undefined,
    );
    const found = [
      ...optionsOf(credential).filter((option) => !given.has(option)),
      ...headers.map((header) => header.option ?? header.name),
    ];
    lacking.set(name, found);
    return found;
  };

  const scopeOf = (name: string | undefined): string => {
    if (name === undefined) return "anonymous";
    const known = scopes.get(name);
    if (known !== undefined) return known;
    const credential = credentialOf(name);
    const values = optionsOf(credential).map((option) => given.get(option));
    const identity =
      credential.kind === "oauth2"
        ? [(values[0] as AuthProvider).identity]
        : values.some((value) => typeof value === "function")
          ? undefined
          : values;
    const scope = identity ? fingerprint(JSON.stringify([vendor.slug, identity])) : `instance-${instance}`;
    scopes.set(name, scope);
    return scope;
  };

  /** A failure of the user's own code, with its error as the cause. */
  const failed = (option: string, cause: unknown, selected: Selected, signal: AbortSignal | undefined): unknown =>
    signal?.aborted || isErrorNamed(cause, "CarillonError")
      ? cause
      : new ConfigurationError(
          `${vendor.name} ${selected.operation}: what the option \`${option}\` was given failed to give a credential.`,
          {
            operation: selected.operation,
            cause,
          },
        );

  /** Never throws: what fails is a rejected promise, so that none is left without a handler. */
  const obtain = (
    option: string,
    credential: Credential,
    selected: Selected,
    signal: AbortSignal | undefined,
  ): Value => {
    const source = given.get(option);
    if (typeof source === "string") return source;
    const accept = (value: unknown): string => {
      const text = checkSecret(value, option, credential);
      secrets.add(text);
      return text;
    };
    try {
      const value: unknown =
        credential.kind === "oauth2" ? (source as AuthProvider).token(signal) : (source as () => unknown)();
      if (typeof value === "string") return accept(value);
      return Promise.resolve(value)
        .then(accept)
        .catch((cause) => Promise.reject(failed(option, cause, selected, signal)));
    } catch (cause) {
      return Promise.reject(failed(option, cause, selected, signal));
    }
  };

  const write = (
    credential: Credential,
    values: readonly string[],
    facts: CallFacts,
    target: AuthTarget,
  ): void | Promise<void> => {
    const [first = "", second = ""] = values;
    switch (credential.kind) {
      case "header":
        return target.setHeader(credential.header, `${credential.prefix ?? ""}${first}`);
      case "query":
        return target.setQuery(credential.param, first);
      case "oauth2":
        return target.setHeader("Authorization", `Bearer ${first}`);
      case "basic": {
        const pair = basicOf(first, second);
        if (optionsOf(credential).some(isFunction)) secrets.add(withoutPadding(pair));
        return target.setHeader("Authorization", `Basic ${pair}`);
      }
      case "jwt":
        return signJwt(claimsOf(credential, facts, options, platform.wall()), first).then((token) => {
          secrets.add(token);
          target.setHeader(credential.header, `${credential.prefix ?? ""}${token}`);
        });
    }
  };

  return {
    select(operation) {
      const alternatives = operation.security ?? vendor.security;
      const names =
        alternatives.length === 0 ? [] : alternatives.find((each) => each.every((name) => missing(name).length === 0));
      if (!names)
        throw incomplete(
          vendor,
          operation.id,
          alternatives.map((each) => each.flatMap(missing)),
        );
      const credentials = names.map(credentialOf);
      const renewable = credentials.some(
        (credential) => credential.kind === "oauth2" || optionsOf(credential).some(isFunction),
      );
      return { operation: operation.id, names, scope: scopeOf(names[0]), renewable };
    },

    apply(selected, facts, target, signal) {
      const sent = new Map<string, string>();
      used.set(selected, sent);
      const pending: Promise<unknown>[] = [];
      for (const credential of selected.names.map(credentialOf)) {
        for (const header of credential.headers ?? []) {
          const value = headerValue(header, options);
          if (value !== undefined) target.setHeader(header.name, value);
        }
        const names = optionsOf(credential);
        const done = (values: readonly string[]): void | Promise<void> => {
          for (const [index, option] of names.entries()) sent.set(option, values[index] ?? "");
          return write(credential, values, facts, target);
        };
        const values = names.map((option) => obtain(option, credential, selected, signal));
        const written = values.every((value) => typeof value === "string")
          ? done(values)
          : Promise.all(values).then(done);
        if (written) pending.push(written);
      }
      if (pending.length > 0) return abortable(Promise.all(pending), signal).then(() => undefined);
    },

    async renew(selected, { status, body }, signal) {
      const sent = used.get(selected);
      let newer = false;
      for (const credential of selected.names.map(credentialOf)) {
        const signs = (credential.kind === "oauth2" ? credential.refreshOn : undefined) ?? EXPIRED;
        if (!signs.some((condition) => meets(condition, status, body))) continue;
        for (const option of optionsOf(credential)) {
          const stale = sent?.get(option);
          if (stale === undefined) continue;
          if (credential.kind === "oauth2") {
            const asked = async (): Promise<boolean> => (given.get(option) as AuthProvider).refresh(stale, signal);
            newer =
              (await abortable(asked(), signal).catch((cause) =>
                Promise.reject(failed(option, cause, selected, signal)),
              )) || newer;
          } else if (isFunction(option)) {
            const value = obtain(option, credential, selected, signal);
            newer = (typeof value === "string" ? value : await abortable(value, signal)) !== stale || newer;
          }
        }
      }
      return newer;
    },

    secrets: () => secrets.all(),
  };
}

const basicOf = (user: string, password: string): string => base64(utf8(`${user}:${password}`));
/** The text without its padding is found in the text with it, and in a percent-encoded one. */
const withoutPadding = (text: string): string => text.replace(/=+$/, "");

function fixedSecrets(credential: Credential, given: ReadonlyMap<string, unknown>): string[] {
  const values = optionsOf(credential).map((option) => given.get(option));
  const texts = values.filter((value) => typeof value === "string");
  if (credential.kind !== "basic" || texts.length < values.length) return texts;
  return [...texts, withoutPadding(basicOf(texts[0] ?? "", texts[1] ?? ""))];
}

function checkProvider(value: unknown, option: string): void {
  const provider = value as Partial<AuthProvider> | null;
  const fits =
    typeof provider === "object" &&
    typeof provider?.token === "function" &&
    typeof provider.refresh === "function" &&
    typeof provider.identity === "string";
  if (!fits)
    throw new ConfigurationError(
      `The option \`${option}\` must be what \`oauth()\` of this package gives, or an object with identity, token() and refresh().`,
    );
}

/** Claims without a value are left out; the first source that gives one wins. */
function claimsOf(
  credential: Credential & { kind: "jwt" },
  facts: CallFacts,
  options: object,
  wallMs: number,
): Record<string, unknown> {
  const nowS = Math.floor(wallMs / 1000);
  const read = (source: ClaimSource): unknown => {
    const at = source.indexOf(":");
    const name = source.slice(at + 1);
    switch (at < 0 ? source : source.slice(0, at)) {
      case "option":
        return readOption(options, name);
      case "path":
        return Object.hasOwn(facts.path, name) ? facts.path[name] : undefined;
      case "query":
        return Object.hasOwn(facts.query, name) ? facts.query[name] : undefined;
      case "body":
        return readPointer(facts.body, name);
      case "random":
        return randomText(16);
      case "now":
        return nowS;
      default:
        return nowS + Math.ceil(credential.ttlMs / 1000);
    }
  };
  const claims = Object.entries(credential.claims).map(([claim, sources]) => [
    claim,
    sources.map(read).find((value) => value !== undefined && value !== null && value !== ""),
  ]);
  return Object.fromEntries(claims.filter(([, value]) => value !== undefined));
}

function incomplete(vendor: Vendor, operation: string, needs: readonly (readonly string[])[]): ConfigurationError {
  const quoted = needs.map((options) => [...new Set(options)].map((option) => `\`${option}\``).join(" and "));
  const [first = []] = needs;
  return new ConfigurationError(
    `${vendor.name} ${operation} needs a credential: pass ${quoted.join(", or ")} to the constructor, as in new ${vendor.name}(${sample([...new Set(first)])}).`,
    { operation },
  );
}
