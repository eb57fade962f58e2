import type { Authenticator, Selected } from "../auth/authenticator.ts";
import { meets } from "../auth/reply-condition.ts";
import type { CallFacts } from "../call-facts.ts";
import { isDoubtful } from "../doubtful-status.ts";
import { CarillonError, ThrottleTimeoutError } from "../errors.ts";
import { type Redact, redactCut, redactUrl } from "../log/redact.ts";
import type { Reporter } from "../log/reporter.ts";
import type { Operation, RetryClass, Vendor } from "../operation.ts";
import { fetchOnce, type Platform } from "../platform.ts";
import type { RetryBudget } from "../retry/budget.ts";
import { type RetryPolicy, retriesStatus } from "../retry/policy.ts";
import { judgeFailure, type SendProof } from "../retry/proof.ts";
import type { RateVerdict, Throttle, ThrottlePermit } from "../throttle/throttle.ts";
import { isRateStatus, requestIdOf } from "./api-error.ts";
import { Lifetime } from "./lifetime.ts";
import { canonical, readErrorText } from "./read.ts";
import { isRedirect, judgeRedirect, type RedirectDecision } from "./redirect.ts";
import { isStream, type ReplyContext, readReply } from "./reply.ts";

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
  /** Hand back whatever the vendor answered, as this makes it, and throw no API error. */
  readonly raw: ((response: Response, context: ReplyContext) => Promise<Response>) | undefined;
}

export interface Reply {
  readonly response: Response;
  /** What the body holds, before `unwrap`. `undefined` for raw calls. */
  readonly data: unknown;
}

/** What one try came to, the time that it waited for a slot, the time from there on, and the most that it could take. */
export type AttemptResult = AttemptOutcome & {
  readonly waitedMs: number;
  readonly tookMs: number;
  readonly limitMs: number;
  /** Its place in the line, for the next try. */
  readonly enqueuedAt: number | undefined;
};

type AttemptOutcome =
  | { readonly kind: "done"; readonly reply: Reply }
  | {
      readonly kind: "redirected";
      readonly status: number;
      readonly decision: RedirectDecision;
      readonly requestId: string | undefined;
    }
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
      /** Whether an answer had begun, and the id that it bore. */
      readonly answered: boolean;
      readonly requestId?: string | undefined;
    };

export interface AttemptOptions {
  readonly number: number;
  readonly url: string;
  /** What is left of the deadline. It runs from the first send, so that only a later wait for a slot takes of it. */
  readonly restMs: number;
  /** Longest wait for a slot. */
  readonly maxWaitMs: number | undefined;
  /** The place of an earlier try. */
  readonly enqueuedAt: number | undefined;
}

const MAX_ERROR_LENGTH = 64 * 1024;

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
  const { number, maxWaitMs, restMs } = options;
  const longestMs = Math.min(call.timeoutMs, restMs);
  signal?.throwIfAborted();
  const acquired = env.throttle.acquire(call.operation, call.facts, {
    signal,
    maxWaitMs,
    maxPauseMs: call.maxPauseMs,
    priority,
    fairnessKey,
    enqueuedAt: options.enqueuedAt,
    holdMs: longestMs,
  });
  const permit = acquired instanceof Promise ? await acquired : acquired;
  const { waitedMs, enqueuedAt } = permit;
  if (waitedMs > 0) {
    reporter.emit("onThrottle", number, { kind: "waited", buckets: [...permit.buckets], waitedMs, pausedMs: 0 });
  }

  const limitMs = number === 1 ? longestMs : Math.min(longestMs, restMs - waitedMs);
  if (limitMs <= 0) {
    permit.unsent();
    permit.ended();
    throw new ThrottleTimeoutError("The wait for a slot took what was left of `deadlineMs`.", {
      operation: call.operation.id,
    });
  }
  const startedAt = env.platform.now();
  const lifetime = new Lifetime(env.platform, limitMs, signal, () => permit.ended());
  const failed = (error: unknown, proof: SendProof, retryable: boolean): AttemptOutcome => {
    lifetime.cancel();
    if (proof === "unsent") permit.unsent();
    else permit.lost(limitMs);
    signal?.throwIfAborted();
    return { kind: "failed", error, proof, retryable, timedOut: lifetime.timedOut, answered: false };
  };
  const outcome = await transmit(env, call, selected, options.url, { number, permit, lifetime, failed });
  return { ...outcome, waitedMs, tookMs: env.platform.now() - startedAt, limitMs, enqueuedAt };
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
      url: reporter.isHeard ? redactUrl(env.redact, target) : target,
      waitedMs: permit.waitedMs,
      buckets: [...permit.buckets],
      requestBytes: reporter.isHeard ? bytesOf(call.body) : 0,
    });
    call.watch?.("leaves");
    const init = requestInit(call, lifetime);
    response = await lifetime.guard(call.repeat === "unsafe" ? fetchOnce(fetch, target, init) : fetch(target, init));
    if (typeof response?.headers?.get !== "function" || typeof response.headers.entries !== "function")
      throw new TypeError("`fetch` gave no Response");
  } catch (error) {
    const judged = lifetime.timedOut || signal?.aborted ? NOTHING_KNOWN : judgeFailure(error);
    call.watch?.(judged.proof === "unsent" ? "unprocessed" : "doubtful");
    return failed(error, judged.proof, judged.retryable);
  }
  // A credential in the query is none of the caller's business.
  if (target !== url) Object.defineProperty(response, "url", { value: env.redact(target) });
  const { status, headers } = response;
  const verdict = permit.responded(status, headers);
  const durationMs = env.platform.now() - startedAt;
  const id = requestIdOf(env.vendor, headers);
  const requestId = id && env.redact(id);
  let responseBytes = 0;
  const count = (bytes: number): void => {
    responseBytes += bytes;
  };
  try {
    if (isRedirect(response)) {
      call.watch?.("unprocessed");
      lifetime.cancel();
      const decision = judgeRedirect(call.operation, target, headers.get("location"), status);
      return { kind: "redirected", status, decision, requestId };
    }
    return await receive(env, call, response, verdict, { lifetime, requestId, count });
  } finally {
    const isRead = !(response.ok && isStream(call.operation));
    reporter.emit("onResponse", number, {
      status,
      durationMs,
      ...(isRead && { responseBytes }),
      ...(requestId !== undefined && { requestId }),
    });
    const { closed, pausedMs = 0 } = verdict;
    if (closed) reporter.emit("onThrottle", number, { kind: "paused", buckets: [...closed], waitedMs: 0, pausedMs });
  }
}

/** Of a form with files only the platform knows. */
function bytesOf(body: ReadyCall["body"]): number | undefined {
  if (body === undefined) return 0;
  return typeof body === "string" ? new TextEncoder().encode(body).byteLength : undefined;
}

const NOTHING_KNOWN = { proof: "unknown", retryable: true } as const;

async function receive(
  env: Surroundings,
  call: ReadyCall,
  response: Response,
  verdict: RateVerdict,
  arrival: Pick<ReplyContext, "lifetime" | "requestId" | "count">,
): Promise<AttemptOutcome> {
  const { operation, signal } = call;
  const { lifetime, requestId, count } = arrival;
  const { status } = response;
  const context: ReplyContext = {
    ...arrival,
    operation,
    maxBytes: call.maxResponseBytes,
    redact: env.redact,
    repeatable: call.repeat !== "unsafe",
    outer: signal,
    timeoutMs: call.timeoutMs,
  };
  // A server that fails may call that a limit; it is one when it also says until when.
  const rateLimited = isRateStatus(env.vendor, status) && (status < 500 || verdict.retryAfterMs !== undefined);
  const refused = (from: Response, text: string): AttemptOutcome => {
    lifetime.end();
    call.watch?.(isDoubtful(status) ? "doubtful" : "unprocessed");
    signal?.throwIfAborted();
    return { kind: "refused", response: from, text, rateLimited, ...verdict };
  };
  try {
    if (call.raw) {
      const buffered = await lifetime.guard(call.raw(response, context));
      if (!rateLimited && status !== 401 && !retriesStatus(status, call.repeat)) {
        if (!(isStream(operation) && response.ok && response.body)) lifetime.end();
        return { kind: "done", reply: { response: buffered, data: undefined } };
      }
      return refused(buffered, redactCut(env.redact, canonical(await buffered.clone().text()), MAX_ERROR_LENGTH));
    }
    if (!response.ok && !(operation.response === "exists" && status === 404)) {
      return refused(response, await lifetime.guard(readErrorText(response, env.redact, count)).catch(() => ""));
    }
    const pending = readReply(response, context);
    // A call that has no reply is done already: its body ends with the lifetime, and the call with neither.
    const data = await (operation.response === "none" ? pending : lifetime.guard(pending));
    const saysNo = env.vendor.errors.failWhen?.some((condition) => meets(condition, status, data)) ?? false;
    if (saysNo) return refused(response, env.redact(JSON.stringify(data)));
    if (!isStream(operation)) lifetime.end();
    return { kind: "done", reply: { response, data } };
  } catch (error) {
    lifetime.cancel();
    call.watch?.("doubtful");
    signal?.throwIfAborted();
    if (error instanceof CarillonError) throw error;
    return { kind: "failed", error, ...NOTHING_KNOWN, timedOut: lifetime.timedOut, answered: true, requestId };
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
