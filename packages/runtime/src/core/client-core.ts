import { createAuthenticator } from "../auth/authenticator.ts";
import { ConfigurationError } from "../errors.ts";
import { ownValues, reading, unreadable } from "../input.ts";
import { createRedactor } from "../log/redact.ts";
import { createReporter } from "../log/reporter.ts";
import { type Operation, retryClassOf, type Vendor } from "../operation.ts";
import type { ClientOptions, RequestOptions } from "../options.ts";
import type { AttemptStage, ReadyCall, Reply, Surroundings } from "../pipeline/attempt.ts";
import { send } from "../pipeline/send.ts";
import { type Platform, systemPlatform } from "../platform.ts";
import { readPointer } from "../pointer.ts";
import { createRetryBudget } from "../retry/budget.ts";
import { retryPolicy } from "../retry/policy.ts";
import { createThrottle, type ThrottleSnapshot } from "../throttle/throttle.ts";
import { encodeBody } from "../wire/body.ts";
import { addHeaders } from "../wire/headers.ts";
import { fillPath } from "../wire/path.ts";
import { serializeQuery } from "../wire/query.ts";
import { type Arguments, type Ids, sortArguments } from "./arguments.ts";
import { Call, type Settled } from "./call.ts";
import { checkBody } from "./checks.ts";
import { resolveHosts } from "./hosts.ts";
import { checkOptions, checkRequirements } from "./requirements.ts";
import { createTransport, type Transport, type TransportCall } from "./transport.ts";

/** How a call goes about its work when it is part of a larger job. */
export interface Conduct {
  /** Learns of the attempts. */
  readonly watch?: (stage: AttemptStage) => void;
  /** Waits for its slot however long that takes: the client's `maxWaitMs` is for calls that somebody waits for. */
  readonly isPatient?: boolean;
}

/** What came of a call, and the arguments that it was made with. */
export interface Answer<T> extends Settled<T> {
  /** What the body holds, before `unwrap`. */
  readonly data: unknown;
  readonly args: Arguments;
}

type AnyOptions = RequestOptions & Record<string, unknown>;
type FullConduct = Conduct & { readonly raw?: ReadyCall["raw"] };

const TIMEOUT_MS = 30_000;
const DEADLINE_MS = 120_000;
const MAX_RESPONSE_BYTES = 32 * 1024 * 1024;

function surroundingsOf(vendor: Vendor, options: ClientOptions & Record<string, unknown>): Omit<Surroundings, "fetch"> {
  const { platform = systemPlatform, throttle } = options;
  const auth = createAuthenticator(vendor, options, platform);
  const account = throttle ? throttle.account : undefined;
  const scopeOf = (operation: Operation): string => account ?? auth.select(operation).scope;
  const credentials = (operation: Operation): readonly string[] => auth.select(operation).names;
  return {
    vendor,
    platform,
    throttle: createThrottle(vendor, throttle, platform, scopeOf, { options, credentials }),
    throttled: throttle !== false,
    auth,
    budget: createRetryBudget(),
    redact: createRedactor(() => auth.secrets()),
  };
}

/** What all the methods of a client share. Generated code hands it a descriptor and the arguments. */
export class ClientCore {
  readonly #vendor: Vendor;
  readonly #options: ClientOptions & Record<string, unknown>;
  readonly #hosts: Record<string, string>;
  readonly #env: Omit<Surroundings, "fetch">;
  readonly #transport: Transport = createTransport();

  constructor(vendor: Vendor, options: object) {
    this.#vendor = vendor;
    const unreadable = (why: string, cause: unknown) =>
      new ConfigurationError(`The options of ${vendor.name} cannot be read: ${why}.`, { cause });
    [this.#options, this.#hosts, this.#env] = reading(unreadable, () => {
      const bag = ownValues(options) as ClientOptions & Record<string, unknown>;
      checkOptions(vendor, bag);
      return [bag, resolveHosts(vendor, bag), surroundingsOf(vendor, bag)] as const;
    });
  }

  get vendor(): Vendor {
    return this.#vendor;
  }

  get platform(): Platform {
    return this.#env.platform;
  }

  /** Base URL by host. */
  get hosts(): Readonly<Record<string, string>> {
    return this.#hosts;
  }

  snapshot(): ThrottleSnapshot[] {
    return this.#env.throttle.snapshot();
  }

  /** Starts a call. */
  call<T>(operation: Operation, ids?: Ids, payload?: unknown, options?: unknown, conduct?: Conduct): Call<T> {
    return new Call<T>(this.answer<T>(operation, ids, payload, options, conduct));
  }

  /**
   * Makes a call.
   * @param place puts the arguments where a page of a list wants them
   */
  async answer<T>(
    operation: Operation,
    ids?: Ids,
    payload?: unknown,
    options: unknown = {},
    conduct?: Conduct,
    place?: (args: Arguments) => Arguments,
  ): Promise<Answer<T>> {
    const [args, own] = reading(unreadable(operation.id), () => {
      const own = ownValues(options) as AnyOptions;
      const given = { ids, payload, options: own, clientOptions: this.#options };
      const args = sortArguments(this.#vendor, operation, given);
      return [place ? place(args) : args, own] as const;
    });
    const { response, data } = await this.send(operation, args, own, conduct);
    const { unwrap } = operation;
    const value = unwrap === undefined || operation.response !== undefined ? data : readPointer(data, unwrap);
    return { value: value as T, response, data, args };
  }

  /** Sends an operation whose arguments are sorted already. A `raw` one gives whatever the vendor answers. */
  async send(operation: Operation, args: Arguments, options: AnyOptions, conduct: FullConduct = {}): Promise<Reply> {
    const { ready, ...call } = reading(unreadable(operation.id), () =>
      this.#prepare(operation, args, options, conduct),
    );
    let outcome: { readonly reply: Reply } | { readonly error: unknown } | undefined;
    await this.#transport({
      ...call,
      send: async (url) => {
        const env = { ...this.#env, fetch: this.#options.fetch ?? globalThis.fetch };
        // Kept here, since openapi-fetch takes an error that is falsy, as the reason of an abort may be, for none.
        outcome = await send(env, ready(url)).then(
          (reply) => ({ reply }),
          (error: unknown) => ({ error }),
        );
      },
    });
    if (outcome && "reply" in outcome) return outcome.reply;
    throw outcome?.error;
  }

  /** All that can be refused before anything is sent. */
  #prepare(
    operation: Operation,
    args: Arguments,
    options: AnyOptions,
    { raw, watch, isPatient = false }: FullConduct,
  ): Omit<TransportCall, "send"> & { ready(url: string): ReadyCall } {
    const vendor = this.#vendor;
    checkRequirements(vendor, operation, this.#options);
    checkBody(operation, args.body);
    const { body, repeatable } = this.#keyed(operation, args.body, options.idempotency !== false);
    const encoded = encodeBody(operation, body);
    const headers: Record<string, string> = Object.assign(Object.create(null), {
      accept: operation.accept ?? "application/json",
      "user-agent": `carillon-${vendor.slug}${vendor.version ? `/${vendor.version}` : ""}`,
      ...(typeof operation.response === "object" && operation.response.headers),
    });
    this.#vendorHeaders(headers, operation);
    if (encoded.contentType) headers["content-type"] = encoded.contentType;
    addHeaders(headers, this.#options.headers, operation.id);
    addHeaders(headers, options.headers, operation.id);

    const baseUrl = this.#hosts[operation.host ?? vendor.defaultHost] ?? "";
    const path = fillPath(operation.path, args.path, operation.id, operation.literal);
    const query = serializeQuery(args.query, operation.query, operation.id);
    const repeat = repeatable && retryClassOf(operation) === "unsafe" ? "idempotent" : retryClassOf(operation);
    const retry = retryPolicy(this.#options.retry, options.retry);
    const longestMs = isPatient ? Number.POSITIVE_INFINITY : undefined;
    const ready = (url: string): ReadyCall => ({
      operation,
      facts: { path: args.path, query: args.query, body },
      url,
      urlFor: (values) =>
        `${baseUrl}${fillPath(operation.path, values, operation.id, operation.literal)}${query ? `?${query}` : ""}`,
      headers,
      body: encoded.content,
      repeat,
      retry,
      timeoutMs: options.timeoutMs ?? this.#options.timeoutMs ?? TIMEOUT_MS,
      deadlineMs: options.deadlineMs ?? this.#options.deadlineMs ?? DEADLINE_MS,
      maxResponseBytes: options.maxResponseBytes ?? this.#options.maxResponseBytes ?? MAX_RESPONSE_BYTES,
      maxPauseMs: longestMs ?? retry.maxRetryAfterMs,
      maxWaitMs: options.maxWaitMs ?? longestMs ?? (this.#options.throttle || undefined)?.maxWaitMs,
      priority: options.priority ?? 0,
      fairnessKey: options.fairnessKey,
      signal: options.signal,
      reporter: createReporter(vendor, operation, this.#options.hooks, this.#options.logger),
      watch,
      raw,
    });
    return { baseUrl, method: operation.method, path, query, ready };
  }

  /** The body with what the vendor tells repeats by. */
  #keyed({ idempotency }: Operation, body: unknown, fills: boolean): { body: unknown; repeatable: boolean } {
    if (!idempotency) return { body, repeatable: false };
    return idempotency.format.keyed(idempotency, body, fills, this.#env.platform);
  }

  #vendorHeaders(headers: Record<string, string>, operation: Operation): void {
    const host = operation.host ?? this.#vendor.defaultHost;
    for (const { name, value, option, hosts } of this.#vendor.headers ?? []) {
      if (hosts && !hosts.includes(host)) continue;
      const own = option === undefined ? undefined : this.#options[option];
      addHeaders(headers, { [name]: own === undefined ? value : String(own) }, operation.id);
    }
  }
}
