import type { RetryClass } from "../operation.ts";
import type { RetryOptions } from "../options.ts";

export interface RetryPolicy {
  readonly maxAttempts: number;
  readonly baseDelayMs: number;
  readonly maxDelayMs: number;
  readonly maxRetryAfterMs: number;
}

const DEFAULTS: RetryPolicy = { maxAttempts: 3, baseDelayMs: 500, maxDelayMs: 20_000, maxRetryAfterMs: 60_000 };
const NEVER: RetryPolicy = { ...DEFAULTS, maxAttempts: 1 };

/** The call's options over the client's over the defaults. */
export function retryPolicy(
  client: RetryOptions | false | undefined,
  call: RetryOptions | false | undefined,
): RetryPolicy {
  if (call === false || (client === false && call === undefined)) return NEVER;
  return { ...DEFAULTS, ...defined(client), ...defined(call) };
}

/** An option that is there but `undefined` means the default, not nothing. */
const defined = (options: RetryOptions | false | undefined): RetryOptions =>
  Object.fromEntries(Object.entries(options || {}).filter(([, value]) => value !== undefined));

/** Refused without being worked on, whatever the method. */
const NOT_PROCESSED = new Set([421, 425]);
/** A repeat may succeed, but the first one may have been worked on. */
const TRANSIENT = new Set([408, 500, 502, 503, 504, 520, 521, 522, 523, 524, 529]);

/** Whether a reply with this status may be asked for again. Rate limits are decided by the caller, who knows the vendor's statuses. */
export function retriesStatus(status: number, repeat: RetryClass): boolean {
  return NOT_PROCESSED.has(status) || (TRANSIENT.has(status) && repeat !== "unsafe");
}

/** Full jitter: anything up to the exponential bound, so that clients that failed together do not return together. */
export function backoffMs(retry: number, policy: RetryPolicy, random: () => number): number {
  return random() * Math.min(policy.maxDelayMs, policy.baseDelayMs * 2 ** retry);
}
