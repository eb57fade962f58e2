import type { Authenticator, Selected } from "../auth/authenticator.ts";
import { meets } from "../auth/reply-condition.ts";
import type { CallFacts } from "../call-facts.ts";
import { CarillonError } from "../errors.ts";
import type { Redact } from "../log/redact.ts";
import type { Reporter } from "../log/reporter.ts";
import type { Operation, RetryClass, Vendor } from "../operation.ts";
import { fetchOnce, type Platform } from "../platform.ts";
import type { RetryBudget } from "../retry/budget.ts";
import { type RetryPolicy, retriesStatus } from "../retry/policy.ts";
import { judgeFailure, type SendProof } from "../retry/proof.ts";
import type { RateVerdict, Throttle, ThrottlePermit } from "../throttle/throttle.ts";
import { isRateStatus } from "./api-error.ts";
import { Lifetime } from "./lifetime.ts";
import { readErrorText } from "./read.ts";
import { isRedirect, judgeRedirect, type RedirectDecision } from "./redirect.ts";
import { bufferReply, isStream, type ReplyContext, readReply } from "./reply.ts";

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

/** Where an attempt stands: it leaves now; it ended and certainly changed nothing; it failed and may have changed something. */
export type AttemptStage = "leaves" | "unprocessed" | "doubtful";

/** A call that is ready to go: nothing in it can be refused on our side any more, but for its credential. */
export interface ReadyCall {
  readonly operation: Operation;
  readonly facts: CallFacts;
  readonly url: string;
  /** The URL of the same call with other path values. */
  readonly urlFor: (path: Record<string, string>) => string;
  /** By lower-case name; the credential is written into it. */
  readonly headers: Record<string, string>;
  readonly body: NonNullable<RequestInit["body"]> | undefined;
  readonly repeat: RetryClass;
  readonly retry: RetryPolicy;
  readonly timeoutMs: number;
  readonly deadlineMs: number;
  readonly maxResponseBytes: number;
  readonly maxWaitMs: number | undefined;
  /** Longest pause of a bucket to wait out. */
  readonly maxPauseMs: number;
  readonly priority: number;
  readonly fairnessKey: string | undefined;
  readonly signal: AbortSignal | undefined;
  readonly reporter: Reporter;
  /** Told of every attempt as it leaves, and of how it ended unless that ends the call well. */
  readonly watch?: ((stage: AttemptStage) => void) | undefined;
  /** Hand back whatever the vendor answered, unread, and throw no API error. */
  readonly raw: boolean;
}

export interface Reply {
  readonly response: Response;
  /** What the body holds, before `unwrap`. `undefined` for raw calls. */
  readonly data: unknown;
}

/** What one try came to, the time that it waited for a slot, and the time from there on. */
export type AttemptResult = AttemptOutcome & {
  readonly waitedMs: number;
  readonly tookMs: number;
  /** Its place in the line, for the next try. */
  readonly enqueuedAt: number | undefined;
};

type AttemptOutcome =
  | { readonly kind: "done"; readonly reply: Reply }
  | { readonly kind: "redirected"; readonly status: number; readonly decision: RedirectDecision }
  | ({
      readonly kind: "refused";
      readonly response: Response;
      /** The body, without secrets. */
      readonly text: string;
      readonly rateLimited: boolean;
    } & RateVerdict)
  /** No answer, or one that broke off. */
  | {
      readonly kind: "failed";
      readonly error: unknown;
      readonly proof: SendProof;
      readonly retryable: boolean;
      readonly timedOut: boolean;
    };

export interface AttemptOptions {
  readonly number: number;
  readonly url: string;
  /** Longest time for this attempt. */
  readonly limitMs: number;
  /** Longest wait for a slot. */
  readonly maxWaitMs: number | undefined;
  /** The place of an earlier try. */
  readonly enqueuedAt: number | undefined;
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
  const { signal, reporter, priority, fairnessKey } = call;
  const { number, maxWaitMs } = options;
  signal?.throwIfAborted();
  const acquired = env.throttle.acquire(call.operation, call.facts, {
    signal,
    maxWaitMs,
    maxPauseMs: call.maxPauseMs,
    priority,
    fairnessKey,
    enqueuedAt: options.enqueuedAt,
  });
  const permit = acquired instanceof Promise ? await acquired : acquired;
  const { waitedMs, enqueuedAt } = permit;
  if (waitedMs > 0) {
    reporter.emit("onThrottle", number, { kind: "waited", buckets: [...permit.buckets], waitedMs, pausedMs: 0 });
  }

  const startedAt = env.platform.now();
  const lifetime = new Lifetime(env.platform, options.limitMs, signal, () => permit.ended());
  const failed = (error: unknown, proof: SendProof, retryable: boolean): AttemptOutcome => {
    lifetime.cancel();
    if (proof === "unsent") permit.unsent();
    else permit.lost(options.limitMs);
    signal?.throwIfAborted();
    return { kind: "failed", error, proof, retryable, timedOut: lifetime.timedOut };
  };
  const outcome = await transmit(env, call, selected, options.url, { number, permit, lifetime, failed });
  return { ...outcome, waitedMs, tookMs: env.platform.now() - startedAt, enqueuedAt };
}

interface Transmission {
  readonly number: number;
  readonly permit: ThrottlePermit;
  readonly lifetime: Lifetime;
  readonly failed: (error: unknown, proof: SendProof, retryable: boolean) => AttemptOutcome;
}

async function transmit(
  env: Surroundings,
  call: ReadyCall,
  selected: Selected,
  url: string,
  { number, permit, lifetime, failed }: Transmission,
): Promise<AttemptOutcome> {
  const { reporter, signal } = call;
  let target: string;
  try {
    target = await authorize(env.auth, selected, call, url, lifetime);
  } catch (error) {
    if (lifetime.timedOut) return failed(error, "unsent", true);
    lifetime.end();
    permit.unsent();
    throw error;
  }
  // The slot or the credential can come in the same breath as the abort.
  if (signal?.aborted) return failed(signal.reason, "unsent", false);
  const startedAt = env.platform.now();
  let response: Response;
  const { fetch } = env;
  try {
    reporter.emit("onRequest", number, {
      url: env.redact(target),
      waitedMs: permit.waitedMs,
      buckets: [...permit.buckets],
    });
    call.watch?.("leaves");
    const init = requestInit(call, lifetime);
    response = await lifetime.guard(call.repeat === "unsafe" ? fetchOnce(fetch, target, init) : fetch(target, init));
    if (typeof response?.headers?.get !== "function") throw new TypeError("`fetch` gave no Response");
  } catch (error) {
    const judged = lifetime.timedOut || signal?.aborted ? NOTHING_KNOWN : judgeFailure(error);
    call.watch?.(judged.proof === "unsent" ? "unprocessed" : "doubtful");
    return failed(error, judged.proof, judged.retryable);
  }
  const { status, headers } = response;
  const verdict = permit.responded(status, headers);
  const requestId = env.vendor.requestIdHeader ? headers.get(env.vendor.requestIdHeader) : null;
  const durationMs = env.platform.now() - startedAt;
  reporter.emit("onResponse", number, { status, durationMs, ...(requestId ? { requestId } : undefined) });
  const { closed, pausedMs = 0 } = verdict;
  if (closed) reporter.emit("onThrottle", number, { kind: "paused", buckets: [...closed], waitedMs: 0, pausedMs });
  if (isRedirect(response)) {
    call.watch?.("unprocessed");
    lifetime.cancel();
    const decision = judgeRedirect(call.operation, target, headers.get("location"), status);
    return { kind: "redirected", status, decision };
  }
  return receive(env, call, response, verdict, lifetime);
}

const NOTHING_KNOWN = { proof: "unknown", retryable: true } as const;

async function receive(
  env: Surroundings,
  call: ReadyCall,
  response: Response,
  verdict: RateVerdict,
  lifetime: Lifetime,
): Promise<AttemptOutcome> {
  const { operation, signal } = call;
  const { status } = response;
  const context: ReplyContext = {
    operation,
    lifetime,
    maxBytes: call.maxResponseBytes,
    redact: env.redact,
    repeatable: call.repeat !== "unsafe",
    outer: signal,
    timeoutMs: call.timeoutMs,
  };
  const rateLimited = isRateStatus(env.vendor, status);
  const refused = (from: Response, text: string): AttemptOutcome => {
    lifetime.end();
    call.watch?.(status === 408 || status >= 500 ? "doubtful" : "unprocessed");
    signal?.throwIfAborted();
    return { kind: "refused", response: from, text: env.redact(text), rateLimited, ...verdict };
  };
  try {
    if (call.raw) {
      const buffered = await lifetime.guard(bufferReply(response, context));
      if (!rateLimited && status !== 401 && !retriesStatus(status, call.repeat)) {
        if (!(isStream(operation) && response.ok && response.body)) lifetime.end();
        return { kind: "done", reply: { response: buffered, data: undefined } };
      }
      return refused(buffered, (await buffered.clone().text()).slice(0, MAX_ERROR_BYTES));
    }
    if (!response.ok && !(operation.response === "exists" && status === 404)) {
      return refused(response, await lifetime.guard(readErrorText(response, MAX_ERROR_BYTES)).catch(() => ""));
    }
    const data = await lifetime.guard(readReply(response, context));
    const saysNo = env.vendor.errors.failWhen?.some((condition) => meets(condition, status, data)) ?? false;
    if (saysNo) return refused(response, JSON.stringify(data));
    if (!isStream(operation)) lifetime.end();
    return { kind: "done", reply: { response, data } };
  } catch (error) {
    lifetime.cancel();
    call.watch?.("doubtful");
    signal?.throwIfAborted();
    if (error instanceof CarillonError) throw error;
    return { kind: "failed", error, ...NOTHING_KNOWN, timedOut: lifetime.timedOut };
  }
}

/** Writes the credential into the headers, or into the URL, which it gives back. */
async function authorize(
  auth: Authenticator,
  selected: Selected,
  call: ReadyCall,
  url: string,
  lifetime: Lifetime,
): Promise<string> {
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
    lifetime.signal,
  );
  if (pending) await lifetime.guard(pending);
  return target;
}

function requestInit(call: ReadyCall, lifetime: Lifetime): RequestInit {
  const { headers, body } = call;
  const init: RequestInit = { method: call.operation.method, headers, redirect: "manual", signal: lifetime.signal };
  if (body !== undefined) init.body = body;
  return init;
}
