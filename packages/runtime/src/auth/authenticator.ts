import type { CallFacts } from "../call-facts.ts";
import { ConfigurationError, isErrorNamed } from "../errors.ts";
import type { Credential, Operation, Vendor } from "../operation.ts";
import type { Platform } from "../platform.ts";
import { abortable } from "./abortable.ts";
import { checkSecret, type Ready, readCredential, type Source } from "./credential.ts";
import { base64, utf8 } from "./encode.ts";
import { meets } from "./reply-condition.ts";
import { createSecretList } from "./secret-list.ts";

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

/** Reads and checks the credentials among the options. Throws `ConfigurationError` for one that cannot be right. */
export function createAuthenticator(vendor: Vendor, options: object, platform: Platform): Authenticator {
  const secrets = createSecretList();
  const known = new Map<string, Ready>();
  const instance = `instance-${platform.random()}-${platform.random()}`;
  for (const [name, credential] of Object.entries(vendor.credentials)) {
    const ready = readCredential(vendor.slug, credential, options, instance);
    for (const { value } of ready.sources) if (typeof value === "string") secrets.add(value, true);
    known.set(name, ready);
  }
  /** What went out with a call, by option: a renewal must give something else. */
  const used = new WeakMap<Selected, Map<string, string>>();

  const find = (name: string): Ready => {
    const ready = known.get(name);
    if (ready) return ready;
    throw new ConfigurationError(
      `${vendor.name} has no credential \`${name}\`. It has ${[...known.keys()].join(", ")}.`,
    );
  };

  /** Never throws: what fails is a rejected promise, so that none is left without a handler. */
  const obtain = (
    { option, value }: Source,
    credential: Credential,
    selected: Selected,
    signal?: AbortSignal,
  ): Value => {
    if (typeof value === "string") return value;
    const accept = (text: unknown): string => {
      const secret = checkSecret(text, option, credential);
      secrets.add(secret);
      return secret;
    };
    const failed = (cause: unknown): Promise<never> => Promise.reject(explain(cause, option, selected, signal));
    try {
      const text: unknown = typeof value === "function" ? value() : value?.token(signal);
      return typeof text === "string" ? accept(text) : Promise.resolve(text).then(accept).catch(failed);
    } catch (cause) {
      return failed(cause);
    }
  };

  /** A failure of the user's own code, with its error as the cause. */
  const explain = (cause: unknown, option: string, { operation }: Selected, signal?: AbortSignal): unknown =>
    signal?.aborted || isErrorNamed(cause, "CarillonError")
      ? cause
      : new ConfigurationError(
          `${vendor.name} ${operation}: what was given as \`${option}\` failed to give a credential.`,
          {
            operation,
            cause,
          },
        );

  const write = (
    credential: Credential,
    [first = "", second = ""]: readonly string[],
    facts: CallFacts,
    target: AuthTarget,
  ) => {
    switch (credential.kind) {
      case "header":
        return target.setHeader(credential.header, `${credential.prefix ?? ""}${first}`);
      case "query":
        return target.setQuery(credential.param, first);
      case "oauth2":
        return target.setHeader("Authorization", `Bearer ${first}`);
      case "basic": {
        const pair = base64(utf8(`${first}:${second}`));
        // Without its padding it is found in the text with it, and in a percent-encoded one.
        secrets.add(pair.replaceAll("=", ""));
        return target.setHeader("Authorization", `Basic ${pair}`);
      }
      case "jwt":
        return credential.alg.sign(credential, facts, options, platform.wall(), first).then((token) => {
          secrets.add(token);
          target.setHeader(credential.header, `${credential.prefix ?? ""}${token}`);
        });
    }
  };

  return {
    select({ id, security = vendor.security }) {
      const names =
        security.length === 0 ? [] : security.find((each) => each.every((name) => find(name).missing.length === 0));
      if (!names)
        throw incomplete(
          vendor,
          id,
          security.map((each) => each.flatMap((name) => find(name).missing)),
        );
      const parts = names.map(find);
      return {
        operation: id,
        names,
        scope: parts[0]?.scope ?? "anonymous",
        renewable: parts.some((part) => part.renewable),
      };
    },

    apply(selected, facts, target, signal) {
      const sent = new Map<string, string>();
      used.set(selected, sent);
      const pending: Promise<unknown>[] = [];
      for (const { credential, sources, headers } of selected.names.map(find)) {
        for (const [name, value] of headers) target.setHeader(name, value);
        const done = (values: readonly string[]): void | Promise<void> => {
          for (const [index, { option }] of sources.entries()) sent.set(option, values[index] ?? "");
          return write(credential, values, facts, target);
        };
        const values = sources.map((source) => obtain(source, credential, selected, signal));
        const written = values.every((value) => typeof value === "string")
          ? done(values)
          : Promise.all(values).then(done);
        if (written) pending.push(written);
      }
      if (pending.length > 0) return abortable(Promise.all(pending), signal).then(() => undefined);
    },

    async renew(selected, { status, body }, signal) {
      let newer = false;
      for (const { credential, sources } of selected.names.map(find)) {
        const signs = (credential.kind === "oauth2" && credential.refreshOn) || [{ status: 401 }];
        if (!signs.some((condition) => meets(condition, status, body))) continue;
        for (const source of sources) {
          const { option, value } = source;
          const stale = used.get(selected)?.get(option) ?? "";
          const ask = async (): Promise<boolean> =>
            typeof value === "object"
              ? value.refresh(stale, signal)
              : (await obtain(source, credential, selected, signal)) !== stale;
          try {
            newer = (await abortable(ask(), signal)) || newer;
          } catch (cause) {
            throw explain(cause, option, selected, signal);
          }
        }
      }
      return newer;
    },

    secrets: secrets.all,
  };
}

function incomplete(vendor: Vendor, operation: string, needs: readonly (readonly string[])[]): ConfigurationError {
  const ways = needs.map((options) => [...new Set(options)].map((option) => `\`${option}\``).join(" and "));
  return new ConfigurationError(
    `${vendor.name} ${operation} needs a credential: pass ${[...new Set(ways)].join(", or ")} to new ${vendor.name}({ … }).`,
    { operation },
  );
}
