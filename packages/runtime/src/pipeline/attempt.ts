import type { Authenticator, Selected } from "../auth/authenticator.ts";
import { meets } from "../auth/reply-condition.ts";
import type { CallFacts } from "../call-facts.ts";
import { CarillonError } from "../errors.ts";
import type { Redact } from "../log/redact.ts";
import type { Reporter } from "../log/reporter.ts";
import type { Operation, RetryClass, Vendor } from "../operation.ts";
import type { Platform } from "../platform.ts";
import type { RetryBudget } from "../retry/budget.ts";
import { type RetryPolicy, retriesStatus } from "../retry/policy.ts";
import { judgeFailure, type SendProof } from "../retry/proof.ts";
import type { Throttle } from "../throttle/throttle.ts";
import { isRateStatus } from "./api-error.ts";
import { Lifetime } from "./lifetime.ts";
import { readErrorText } from "./read.ts";
import { isRedirect, judgeRedirect, type RedirectDecision } from "./redirect.ts";
import { isStream, readReply } from "./reply.ts";

/** What a client lends to each of its calls. */
export interface Surroundings {
  readonly vendor: Vendor;
  readonly platform: Platform;
  readonly fetch: typeof globalThis.fetch;
  readonly throttle: Throttle;
  /** The throttle waits out a refusal by itself. */
  readonly throttled: boolean;
  readonly auth: Authenticator;
  readonly budget: RetryBudget;
  readonly redact: Redact;
}

/** A call that is ready to go: nothing in it can be refused on our side any more, but for its credential. */
export interface ReadyCall {
  readonly operation: Operation;
  readonly facts: CallFacts;
  readonly url: string;
  /** The URL of the same call with other path values. */
  readonly urlFor: (path: Record<string, string>) => string;
  /** By lower-case name; the credential is written into it. */
  readonly headers: Record<string, string>;
  readonly body: BodyInit | undefined;
  readonly repeat: RetryClass;
  readonly retry: RetryPolicy;
  readonly timeoutMs: number;
  readonly deadlineMs: number;
  readonly maxResponseBytes: number;
  readonly maxWaitMs: number | undefined;
  readonly priority: number;
  readonly signal: AbortSignal | undefined;
  readonly reporter: Reporter;
  /** Hand back whatever the vendor answered, unread, and throw no API error. */
  readonly raw: boolean;
}

export interface Reply {
  readonly response: Response;
  /** What the body holds, before `unwrap`. `undefined` for raw calls. */
  readonly data: unknown;
}

/** What one try came to. `tookMs` runs from the send, without the wait for a slot. */
export type AttemptResult = { readonly tookMs: number } & (
  | { readonly kind: "done"; readonly reply: Reply }
  | { readonly kind: "redirected"; readonly status: number; readonly decision: RedirectDecision }
  | {
      readonly kind: "refused";
      readonly response: Response;
      /** The body, without secrets. */
      readonly text: string;
      readonly rateLimited: boolean;
      /** What the server asks to wait. */
      readonly retryAfterMs: number | undefined;
      /** How long the throttle keeps the bucket closed. */
      readonly pausedMs: number | undefined;
      readonly bucket: string | undefined;
    }
  /** No answer, or one that broke off. */
  | {
      readonly kind: "failed";
      readonly error: unknown;
      readonly proof: SendProof;
      readonly retryable: boolean;
      readonly timedOut: boolean;
    }
);

export interface AttemptOptions {
  readonly number: number;
  readonly url: string;
  /** Longest time for this attempt. */
  readonly limitMs: number;
  readonly priority: number;
}

const MAX_ERROR_BYTES = 64 * 1024;

/**
 * One try: waits for a slot, writes the credential, sends, and reads what came.
 * @throws the caller's abort reason, an unreadable reply, and what throttle and credentials throw
 */
export async function attempt(
  env: Surroundings,
  call: ReadyCall,
  selected: Selected,
  options: AttemptOptions,
): Promise<AttemptResult> {
  const { operation, signal, reporter } = call;
  const { number } = options;
  signal?.throwIfAborted();
  const acquired = env.throttle.acquire(operation, call.facts, {
    signal,
    maxWaitMs: call.maxWaitMs,
    priority: options.priority,
  });
  const permit = acquired instanceof Promise ? await acquired : acquired;
  const { waitedMs } = permit;
  if (waitedMs > 0) reporter.emit("onThrottle", number, { waitedMs, buckets: [...permit.buckets] });

  let target: string;
  try {
    target = await authorize(env.auth, selected, call, options.url);
    signal?.throwIfAborted();
  } catch (error) {
    permit.unsent();
    throw error;
  }

  const startedAt = env.platform.now();
  const tookMs = (): number => env.platform.now() - startedAt;
  const lifetime = new Lifetime(env.platform, options.limitMs, signal);
  let response: Response;
  try {
    reporter.emit("onRequest", number, { url: env.redact(target), waitedMs, buckets: [...permit.buckets] });
    const { fetch } = env;
    response = await fetch(target, requestInit(call, lifetime));
  } catch (error) {
    lifetime.end();
    const { timedOut } = lifetime;
    const judged = timedOut || signal?.aborted ? ({ proof: "unknown", retryable: true } as const) : judgeFailure(error);
    if (judged.proof === "unsent") permit.unsent();
    else permit.lost();
    signal?.throwIfAborted();
    return { kind: "failed", error, ...judged, timedOut, tookMs: tookMs() };
  }

  const { status, headers } = response;
  const verdict = permit.responded(status, headers);
  const requestId = env.vendor.requestIdHeader ? headers.get(env.vendor.requestIdHeader) : null;
  reporter.emit("onResponse", number, { status, durationMs: tookMs(), ...(requestId ? { requestId } : undefined) });

  if (isRedirect(response)) {
    lifetime.cancel();
    return {
      kind: "redirected",
      status,
      decision: judgeRedirect(operation, target, headers.get("location"), status),
      tookMs: tookMs(),
    };
  }
  const rateLimited = isRateStatus(env.vendor, status);
  const { retryAfterMs, pausedMs, bucket } = verdict;
  const refused = async (text: string): Promise<AttemptResult> => {
    lifetime.end();
    signal?.throwIfAborted();
    return {
      kind: "refused",
      response,
      text: env.redact(text),
      rateLimited,
      retryAfterMs,
      pausedMs,
      bucket,
      tookMs: tookMs(),
    };
  };
  if (call.raw) {
    const final = !rateLimited && status !== 401 && !retriesStatus(status, call.repeat);
    if (!final) return refused(await readErrorText(response.clone(), MAX_ERROR_BYTES).catch(() => ""));
    lifetime.end();
    return { kind: "done", reply: { response, data: undefined }, tookMs: tookMs() };
  }
  if (!response.ok && !(operation.response === "exists" && status === 404)) {
    return refused(await readErrorText(response, MAX_ERROR_BYTES).catch(() => ""));
  }
  try {
    const data = await readReply(response, {
      operation,
      lifetime,
      maxBytes: call.maxResponseBytes,
      redact: env.redact,
      repeatable: call.repeat !== "unsafe",
      outer: signal,
      timeoutMs: call.timeoutMs,
    });
    const failed = env.vendor.errors.failWhen?.some((condition) => meets(condition, status, data)) ?? false;
    if (failed) return refused(JSON.stringify(data));
    if (!isStream(operation)) lifetime.end();
    return { kind: "done", reply: { response, data }, tookMs: tookMs() };
  } catch (error) {
    lifetime.cancel();
    signal?.throwIfAborted();
    if (error instanceof CarillonError) throw error;
    return { kind: "failed", error, proof: "unknown", retryable: true, timedOut: lifetime.timedOut, tookMs: tookMs() };
  }
}

/** Writes the credential into the headers, or into the URL, which it gives back. */
async function authorize(auth: Authenticator, selected: Selected, call: ReadyCall, url: string): Promise<string> {
  let target = url;
  const pending = auth.apply(
    selected,
    call.facts,
    {
      setHeader: (name, value) => {
        call.headers[name.toLowerCase()] = value;
      },
      setQuery: (name, value) => {
        target += `${target.includes("?") ? "&" : "?"}${encodeURIComponent(name)}=${encodeURIComponent(value)}`;
      },
    },
    call.signal,
  );
  if (pending) await pending;
  return target;
}

function requestInit(call: ReadyCall, lifetime: Lifetime): RequestInit {
  const { headers, body } = call;
  const init: RequestInit = { method: call.operation.method, headers, redirect: "manual", signal: lifetime.signal };
  if (body !== undefined) init.body = body;
  return init;
}
