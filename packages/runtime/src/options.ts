import type { Platform } from "./platform.ts";
import type { Limiter } from "./throttle/limiter.ts";

/** A fixed value, or a function that gives it at each request (a key vault, a rotating key). */
export type Provided<T> = T | (() => T | Promise<T>);

export interface RetryOptions {
  /** Attempts in all, the first one counted. Default 3; 1 switches retries off. */
  maxAttempts?: number | undefined;
  /** Base of the exponential backoff. Default 500. */
  baseDelayMs?: number | undefined;
  /** Longest single wait that the backoff picks. Default 20,000. */
  maxDelayMs?: number | undefined;
  /** A server's `Retry-After` above this throws `RateLimitError` at once. Default 60,000. */
  maxRetryAfterMs?: number | undefined;
}

export interface ThrottleOptions {
  /** What the customer bought, where the vendor's limits depend on it. */
  plan?: string | undefined;
  /** Whose quota it is. Clients that share a `limiter` and an account share the count. Default: derived from the credential. */
  account?: string | undefined;
  /** A limiter shared with other clients. Default: one of the client's own. */
  limiter?: Limiter | undefined;
  /** Longest wait for a free slot; longer throws `ThrottleTimeoutError` at once. Default: unlimited. */
  maxWaitMs?: number | undefined;
  /** Calls that may wait for a slot; one more throws `QueueFullError`. Default 10,000. */
  maxQueue?: number | undefined;
  /**
   * Replies may raise a limit too: to at most ten times the number that it began with. Default `false`: they only lower it, and
   * a limit whose plan is not known rises to that of the largest plan at the most.
   */
  learn?: boolean | undefined;
  /** Your own numbers for a bucket, by its name: `{ track: { limit: 500, windowMs: 1000 } }`. `false` lifts it. */
  limits?:
    | Record<string, { limit: number; windowMs: number } | { limit: number; windowMs: number }[] | false>
    | undefined;
}

export type LogLevel = "debug" | "info" | "warn" | "error";

/**
 * `console` fits. Gets the events of the hooks with their fields: `debug` what is sent, answered and throttled, `warn` what is
 * repeated, `error` what is thrown. No field holds a secret or a body; of an error there are its name, status, code and request
 * id. What it throws or rejects with is dropped.
 */
export type Logger = { [Level in LogLevel]?: (message: string, fields: Record<string, unknown>) => void };

/** What a hook learns of a call. `path` is the template, so that ids stay out of metrics. */
export interface CallInfo {
  /** As in the name of its package, without the scope. */
  vendor: string;
  /** `resource.method`, or `METHOD /path` of `client.request()`. */
  operation: string;
  method: string;
  path: string;
  /** 1 for the first attempt. */
  attempt: number;
}

export interface RequestEvent {
  /** Where it goes, without credentials. Ids and query values are in it. */
  url: string;
  /** Milliseconds that it stood in the throttle's queue. */
  waitedMs: number;
  /** The buckets that it pays into, as the spec names them. */
  buckets: string[];
  /** Bytes of the body; 0 without one, `undefined` for a form with files. */
  requestBytes: number | undefined;
}

export interface ResponseEvent {
  status: number;
  /** Milliseconds from the send to the headers of the reply. */
  durationMs: number;
  /** Decoded bytes of the body that were read, also of one that broke off. Absent for streams, which are read later. */
  responseBytes?: number;
  /** What the vendor's support asks for, where a header carries it. */
  requestId?: string;
}

export interface RetryEvent {
  /** Milliseconds until the next attempt. After a refusal it is the throttle that waits them out. */
  delayMs: number;
  /** `timeout`, `connection` or `status 503`. */
  reason: string;
}

export interface FailureEvent {
  /** What the call rejects with. */
  error: unknown;
  /** Milliseconds since the first send, waits between attempts included; 0 when nothing was sent. */
  elapsedMs: number;
}

/** Both kinds carry the same fields, so that sums over either need no case. */
export interface ThrottleEvent {
  /** `waited`: the call stood in the queue, and is sent now. `paused`: its reply was a refusal that closed `buckets`. */
  kind: "waited" | "paused";
  /** As the spec names them: those that the call pays into, or those that were closed. */
  buckets: string[];
  /** Milliseconds in the queue; 0 for `paused`. */
  waitedMs: number;
  /** For how many milliseconds the buckets are closed; 0 for `waited`. */
  pausedMs: number;
}

/** Observers. They cannot change a call and are not waited for; what they throw or reject with is dropped. */
export interface Hooks {
  /** Before each send. */
  onRequest?(info: CallInfo & RequestEvent): void;
  /** A reply came, whatever its status: once its body was read or broke off; for a stream once its headers are there. */
  onResponse?(info: CallInfo & ResponseEvent): void;
  /** An attempt ended and another one follows. `attempt` is the one that ended. */
  onRetry?(info: CallInfo & RetryEvent): void;
  /** A call waited for a slot and goes now, or a refusal closed buckets. What waits right now: `client.throttle.snapshot()`. */
  onThrottle?(info: CallInfo & ThrottleEvent): void;
  /** The call rejects, be it after an abort. Not for arguments that were refused, nor for streams that break off later. */
  onError?(info: CallInfo & FailureEvent): void;
}

/** What every client takes, whatever the vendor. */
export interface ClientOptions {
  /** Replaces the vendor's address, for a proxy, a mock or the sandbox. https, or http on loopback. */
  baseUrl?: string | undefined;
  /** The same for vendors with several hosts. */
  baseUrls?: Record<string, string> | undefined;
  /** Default: the global `fetch`, looked up at each call. */
  fetch?: typeof globalThis.fetch | undefined;
  /**
   * Longest time for one attempt, the body included. Default 30,000. For streams: longest silence. A stream that nobody begins to
   * read is given up after 30 s (or this, if longer), one that lies unread in the middle after 5 minutes.
   */
  timeoutMs?: number | undefined;
  /** Longest time from the first send to the end, retries and their waits included. Default 120,000. The wait for the first slot does not count. */
  deadlineMs?: number | undefined;
  /** `false` switches retries off. */
  retry?: RetryOptions | false | undefined;
  /** `false` switches throttling off. */
  throttle?: ThrottleOptions | false | undefined;
  /** Sent with every request. They cannot replace the credential. */
  headers?: Record<string, string> | Headers | readonly (readonly [name: string, value: string])[] | undefined;
  /** Largest reply that is read into memory, in decoded bytes. Default 32 MiB. Of streams, the largest line or row; they have no other cap. */
  maxResponseBytes?: number | undefined;
  logger?: Logger | undefined;
  hooks?: Hooks | undefined;
  /** Clock and dice, for tests. */
  platform?: Platform | undefined;
}

/** What a single call takes, beside ids, body and query. */
export interface RequestOptions<Query = Record<string, unknown>> {
  /** Query parameters of an operation that has a body. */
  query?: Query | undefined;
  /** Ends the call wherever it is: in the queue, between attempts or while the body is read. Rejects with `signal.reason`. */
  signal?: AbortSignal | undefined;
  timeoutMs?: number | undefined;
  deadlineMs?: number | undefined;
  retry?: RetryOptions | false | undefined;
  headers?:
    | Record<string, string | undefined>
    | Headers
    | readonly (readonly [name: string, value: string])[]
    | undefined;
  /** `false`: the field that the vendor dedupes by is left as the caller gave it. */
  idempotency?: boolean | undefined;
  /** Higher goes first when calls wait for a slot; each level is worth 10 seconds of waiting, so that nobody starves. Default 0. */
  priority?: number | undefined;
  /** Whose call it is, such as a tenant of yours: calls that wait for a slot take turns by it. Default: all are one. */
  fairnessKey?: string | undefined;
  /** Longest wait for a free slot of this call. */
  maxWaitMs?: number | undefined;
  maxResponseBytes?: number | undefined;
}
