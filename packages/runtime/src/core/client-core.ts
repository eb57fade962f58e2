import { createAuthenticator } from "../auth/authenticator.ts";
import { InvalidRequestError } from "../errors.ts";
import { createRedactor } from "../log/redact.ts";
import { createReporter } from "../log/reporter.ts";
import { type HttpMethod, type Operation, retryClassOf, type Vendor } from "../operation.ts";
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
import { checkLiteralPath, fillPath, matchPath } from "../wire/path.ts";
import { serializeQuery } from "../wire/query.ts";
import { type Arguments, type Ids, sortArguments } from "./arguments.ts";
import { Call } from "./call.ts";
import { checkBody } from "./checks.ts";
import { resolveHosts } from "./hosts.ts";
import { withIdempotencyKey } from "./idempotency.ts";
import { PagedCall } from "./paged-call.ts";
import { itemsOf, nextPosition, type Position } from "./pagination.ts";
import { checkCallOptions, checkOptions, checkRequirements } from "./requirements.ts";
import { createTransport, type Transport } from "./transport.ts";

/** How a call goes about its work when it is part of a larger job. */
export interface Conduct {
  /** Learns of the attempts. */
  readonly watch?: (stage: AttemptStage) => void;
  /** Waits for its slot however long that takes: the client's `maxWaitMs` is for calls that somebody waits for. */
  readonly isPatient?: boolean;
}

type AnyOptions = RequestOptions & Record<string, unknown>;

const TIMEOUT_MS = 30_000;
const DEADLINE_MS = 120_000;
const MAX_RESPONSE_BYTES = 32 * 1024 * 1024;

/** What all the methods of a client share. Generated code hands it a descriptor and the arguments. */
export class ClientCore {
  readonly #vendor: Vendor;
  readonly #operations: readonly Operation[];
  readonly #options: ClientOptions & Record<string, unknown>;
  readonly #hosts: Record<string, string>;
  readonly #env: Omit<Surroundings, "fetch">;
  readonly #transport: Transport = createTransport();

  /** @param operations what `request()` recognises by method and path */
  constructor(vendor: Vendor, options: object, operations: readonly Operation[] = []) {
    const bag = options as ClientOptions & Record<string, unknown>;
    checkOptions(vendor, bag);
    const platform = bag.platform ?? systemPlatform;
    const auth = createAuthenticator(vendor, bag, platform);
    const account = bag.throttle === false ? undefined : bag.throttle?.account;
    this.#vendor = vendor;
    this.#operations = operations;
    this.#options = bag;
    this.#hosts = resolveHosts(vendor, bag);
    this.#env = {
      vendor,
      platform,
      throttle: createThrottle(vendor, bag.throttle, platform, (operation) => account ?? auth.select(operation).scope, {
        options: bag,
        credentials: (operation) => auth.select(operation).names,
      }),
      throttled: bag.throttle !== false,
      auth,
      budget: createRetryBudget(),
      redact: createRedactor(() => auth.secrets()),
    };
  }

  get vendor(): Vendor {
    return this.#vendor;
  }

  get platform(): Platform {
    return this.#env.platform;
  }

  /** Starts a call. */
  call<T>(operation: Operation, ids?: Ids, payload?: unknown, options?: unknown, conduct?: Conduct): Call<T> {
    return new Call<T>(
      this.#run(operation, ids, payload, options as AnyOptions | undefined, undefined, conduct).then(
        (page) => page as never,
      ),
    );
  }

  /** Starts the call of a list's first page. */
  list<Item, Page>(operation: Operation, ids?: Ids, payload?: unknown, options?: unknown): PagedCall<Item, Page> {
    return new PagedCall<Item, Page>(operation.id, (position) =>
      this.#run(operation, ids, payload, options as AnyOptions | undefined, position).then((page) => page as never),
    );
  }

  snapshot(): ThrottleSnapshot[] {
    return this.#env.throttle.snapshot();
  }

  async #run(
    operation: Operation,
    ids: Ids,
    payload: unknown,
    options: AnyOptions = {},
    position: Position,
    conduct?: Conduct,
  ) {
    const given = { ids, payload, options, clientOptions: this.#options, position };
    const args = sortArguments(this.#vendor, operation, given);
    const { response, data } = await this.#send(operation, args, options, conduct);
    const { paginate, unwrap } = operation;
    const value = unwrap === undefined || operation.response !== undefined ? data : readPointer(data, unwrap);
    if (!paginate) return { value, response };
    const { headers } = response;
    const next = nextPosition(
      paginate,
      { body: data, headers, position, query: args.query, path: args.path },
      operation.id,
    );
    return { value, response, items: itemsOf(paginate, data), next };
  }

  async #send(
    operation: Operation,
    args: Arguments,
    options: AnyOptions,
    { raw = false, watch, isPatient = false }: Conduct & { readonly raw?: boolean } = {},
  ): Promise<Reply> {
    const vendor = this.#vendor;
    checkRequirements(vendor, operation, this.#options);
    checkBody(operation, args.body);
    const keyed = withIdempotencyKey(operation, args.body, options.idempotency !== false, this.#env.platform);
    const encoded = encodeBody(operation, keyed.body);
    const headers: Record<string, string> = {
      accept: operation.accept ?? "application/json",
      "user-agent": `carillon/${vendor.slug}`,
    };
    this.#vendorHeaders(headers, operation);
    if (encoded.contentType) headers["content-type"] = encoded.contentType;
    addHeaders(headers, this.#options.headers, operation.id);
    addHeaders(headers, options.headers, operation.id);

    const baseUrl = this.#hosts[operation.host ?? vendor.defaultHost] ?? "";
    const path = fillPath(operation.path, args.path, operation.id, operation.literal);
    const query = serializeQuery(args.query, operation.query, operation.id);
    const repeat = keyed.repeatable && retryClassOf(operation) === "unsafe" ? "idempotent" : retryClassOf(operation);
    const retry = retryPolicy(this.#options.retry, options.retry);
    const longestMs = isPatient ? Number.POSITIVE_INFINITY : undefined;
    const ready = (url: string): ReadyCall => ({
      operation,
      facts: { path: args.path, query: args.query, body: keyed.body },
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
    let reply: Reply | undefined;
    await this.#transport({
      baseUrl,
      method: operation.method,
      path,
      query,
      send: async (url) => {
        reply = await send({ ...this.#env, fetch: this.#options.fetch ?? globalThis.fetch }, ready(url));
      },
    });
    return reply as Reply;
  }

  #vendorHeaders(headers: Record<string, string>, operation: Operation): void {
    const host = operation.host ?? this.#vendor.defaultHost;
    for (const { name, value, option, hosts } of this.#vendor.headers ?? []) {
      if (hosts && !hosts.includes(host)) continue;
      const own = option === undefined ? undefined : this.#options[option];
      addHeaders(headers, { [name]: own === undefined ? value : String(own) }, operation.id);
    }
  }

  /** An endpoint that the spec does not know, through the same pipeline. */
  request<T>(method: HttpMethod, path: string, options: RawCallOptions = {}): Call<T> {
    return new Call<T>(this.#request(method, path, options) as Promise<never>);
  }

  async #request(method: HttpMethod, path: string, options: RawCallOptions) {
    const id = `${method} ${path}`;
    checkCallOptions(this.#vendor, { id }, options);
    const { host, security, body, limits, retryClass, ...rest } = options;
    if (host !== undefined && !Object.hasOwn(this.#hosts, host)) {
      throw new InvalidRequestError(`${id}: the host must be one of ${Object.keys(this.#hosts).join(", ")}.`, {
        operation: id,
      });
    }
    checkLiteralPath(path, id);
    const known = this.#recognise(method, path, host);
    const operation: Operation = {
      id,
      method,
      path,
      host: host ?? known?.host,
      security: security ?? known?.security,
      limits: limits ?? known?.limits,
      retry: retryClass ?? known?.retry,
      contentType: known?.contentType,
      accept: known?.accept,
      body: body === undefined ? undefined : (known?.body ?? "jsonOrMultipart"),
      response: method === "HEAD" ? "exists" : "auto",
    };
    return this.#run(operation, undefined, body, rest as AnyOptions, undefined);
  }

  /** The operation that a path means, so that it pays into the right buckets; the one with the fewest parameters wins. */
  #recognise(method: HttpMethod, path: string, host: string | undefined): Operation | undefined {
    return this.#operations
      .filter(
        (each) => each.method === method && (host === undefined || host === (each.host ?? this.#vendor.defaultHost)),
      )
      .map((operation) => ({ operation, values: matchPath(operation.path, path, { whole: true }) }))
      .filter(({ values }) => values !== undefined)
      .sort((a, b) => Object.keys(a.values ?? {}).length - Object.keys(b.values ?? {}).length)[0]?.operation;
  }

  /** Sends an operation whose arguments are sorted already, and gives whatever the vendor answers. */
  async forward(
    operation: Operation,
    args: Arguments,
    options: Pick<RequestOptions, "headers" | "signal">,
  ): Promise<Response> {
    const { response } = await this.#send(operation, args, options as AnyOptions, { raw: true });
    return response;
  }
}

/** What `client.request()` takes beside the options of every call. */
export interface RawCallOptions extends RequestOptions {
  /** One of the vendor's hosts. Default: its main one. */
  host?: string;
  /** Names of credentials, as alternatives. Default: the vendor's. `[]` sends none. */
  security?: readonly (readonly string[])[];
  body?: unknown;
  /** Buckets to pay into. Default: those of the host. */
  limits?: readonly string[];
  /** Whether a repeat is harmless. Default: by method. */
  retryClass?: "safe" | "idempotent" | "unsafe";
}
