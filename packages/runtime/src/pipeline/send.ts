import type { Authenticator, CallFacts, Selected } from "../auth/authenticator.ts";
import { CarillonError, ConnectionError, TimeoutError, UnexpectedRedirectError } from "../errors.ts";
import { type Redact, safeCause } from "../log/redact.ts";
import type { Reporter } from "../log/reporter.ts";
import type { Operation, RetryClass, Vendor } from "../operation.ts";
import { type Platform, sleep } from "../platform.ts";
import { RETRY_COST, type RetryBudget } from "../retry/budget.ts";
import { backoffMs, type RetryPolicy, retriesStatus } from "../retry/policy.ts";
import { judgeFailure } from "../retry/proof.ts";
import type { Throttle } from "../throttle/throttle.ts";
import { isRateStatus, meets, parseErrorBody, toApiError } from "./api-error.ts";
import { type Lifetime, startLifetime } from "./lifetime.ts";
import { readErrorText } from "./read.ts";
import { isRedirect, judgeRedirect } from "./redirect.ts";
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

/** A call that is ready to go: nothing in it can be refused on our side any more, but for its credential. */
export interface ReadyCall {
  readonly operation: Operation;
  readonly facts: CallFacts;
  readonly url: string;
  /** The URL of the same call with other path values. */
  readonly urlFor: (path: Record<string, string>) => string;
  readonly headers: Headers;
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

const MAX_HOPS = 3;
const MAX_ERROR_BYTES = 64 * 1024;

/** Sends a call through throttle, auth and retries, and gives the first reply that settles it. */
export async function send(env: Surroundings, call: ReadyCall): Promise<Reply> {
  const { operation, retry, signal, reporter } = call;
  const selected = env.auth.select(operation);
  let url = call.url;
  let attempt = 0;
  let retries = 0;
  let hops = 0;
  let renewed = false;
  let spentMs = 0;
  let uncertain = false;
  let spentTokens = 0;
  let priority = call.priority;

  /** Pays for a retry and waits, or says that there will be none. */
  const again = async (delayMs: number, cost: number, reason: string): Promise<boolean> => {
    if (retries + 1 >= retry.maxAttempts || spentMs + delayMs >= call.deadlineMs || !env.budget.take(cost))
      return false;
    retries++;
    spentTokens += cost;
    reporter.emit("onRetry", attempt, { delayMs, reason });
    if (delayMs > 0) await sleep(env.platform, delayMs, signal);
    spentMs += delayMs;
    return true;
  };
  const fail = (error: unknown): never => {
    reporter.emit("onError", attempt, { error });
    throw error;
  };

  for (;;) {
    attempt++;
    if (signal?.aborted) throw signal.reason;
    const acquired = env.throttle.acquire(operation, call.facts, { signal, maxWaitMs: call.maxWaitMs, priority });
    const permit = acquired instanceof Promise ? await acquired : acquired;
    if (permit.waitedMs > 0)
      reporter.emit("onThrottle", attempt, { waitedMs: permit.waitedMs, buckets: [...permit.buckets] });

    let target = url;
    try {
      target = await authorize(env.auth, selected, call, url);
      if (signal?.aborted) throw signal.reason;
    } catch (error) {
      permit.unsent();
      throw error;
    }

    const startedAt = env.platform.now();
    const limitMs = Math.min(call.timeoutMs, call.deadlineMs - spentMs);
    const lifetime = startLifetime(env.platform, limitMs, signal);
    let response: Response;
    try {
      reporter.emit("onRequest", attempt, { url: env.redact(target), waitedMs: permit.waitedMs });
      const { fetch } = env;
      response = await fetch(target, init(call, lifetime));
    } catch (error) {
      lifetime.end();
      spentMs += env.platform.now() - startedAt;
      if (signal?.aborted) {
        permit.lost();
        throw signal.reason;
      }
      const failure = lifetime.timedOut ? ({ proof: "unknown", retryable: true } as const) : judgeFailure(error);
      if (failure.proof === "unsent") permit.unsent();
      else permit.lost();
      uncertain ||= failure.proof === "unknown";
      const mayRepeat = failure.retryable && (failure.proof === "unsent" || call.repeat !== "unsafe");
      const delayMs = backoffMs(retries, retry, env.platform.random);
      if (mayRepeat && (await again(delayMs, RETRY_COST.transient, lifetime.timedOut ? "timeout" : "connection")))
        continue;
      return fail(connectionError(env, call, error, lifetime.timedOut ? limitMs : undefined, uncertain, attempt));
    }

    const verdict = permit.responded(response.status, response.headers);
    const requestId = env.vendor.requestIdHeader
      ? (response.headers.get(env.vendor.requestIdHeader) ?? undefined)
      : undefined;
    const durationMs = env.platform.now() - startedAt;
    reporter.emit("onResponse", attempt, { status: response.status, durationMs, ...(requestId ? { requestId } : {}) });

    if (isRedirect(response)) {
      lifetime.cancel();
      spentMs += durationMs;
      const decision = judgeRedirect(operation, target, response.headers.get("location"), response.status);
      if (decision.go === "refuse" || hops++ >= MAX_HOPS)
        return fail(redirectError(env.vendor, operation, response.status, decision));
      url = decision.go === "follow" ? decision.url : call.urlFor(decision.path);
      continue;
    }

    const rateLimited = isRateStatus(env.vendor, response.status);
    const missing = operation.response === "exists" && response.status === 404;
    if (call.raw && !rateLimited && !retriesStatus(response.status, call.repeat) && response.status !== 401) {
      lifetime.end();
      return { response, data: undefined };
    }
    let failedText: string | undefined;
    if (response.ok || missing) {
      try {
        const data = await readReply(response, replyContext(env, call, lifetime));
        if (!isStream(operation)) lifetime.end();
        const failed =
          env.vendor.errors.failWhen?.some((condition) => meets(condition, response.status, data)) ?? false;
        if (!failed) {
          env.budget.give(RETRY_COST.success + (retries > 0 ? spentTokens : 0));
          return { response, data };
        }
        failedText = JSON.stringify(data);
      } catch (error) {
        lifetime.cancel();
        spentMs += env.platform.now() - startedAt;
        if (signal?.aborted) throw signal.reason;
        if (error instanceof CarillonError) return fail(error);
        uncertain = true;
        const delayMs = backoffMs(retries, retry, env.platform.random);
        if (
          call.repeat !== "unsafe" &&
          (await again(delayMs, RETRY_COST.transient, lifetime.timedOut ? "timeout" : "broken body"))
        )
          continue;
        return fail(connectionError(env, call, error, lifetime.timedOut ? limitMs : undefined, uncertain, attempt));
      }
    }

    // A raw caller gets the body unread, so a copy is read here.
    const readable = call.raw ? response.clone() : response;
    const text = env.redact(failedText ?? (await readErrorText(readable, MAX_ERROR_BYTES).catch(() => "")));
    lifetime.end();
    if (signal?.aborted) throw signal.reason;
    spentMs += env.platform.now() - startedAt;

    if (!renewed && selected.renewable) {
      renewed = true;
      if (await env.auth.renew(selected, { status: response.status, body: parseErrorBody(text) }, signal)) continue;
    }

    const waitMs = verdict.retryAfterMs;
    const refusal = {
      status: response.status,
      headers: response.headers,
      text,
      attempts: attempt,
      rateLimited,
      retryAfterMs: waitMs,
      bucket: verdict.bucket,
    };
    if (rateLimited) {
      priority = call.priority + 1;
      const allowedMs = Math.min(
        retry.maxRetryAfterMs,
        call.deadlineMs - spentMs,
        call.maxWaitMs ?? Number.POSITIVE_INFINITY,
      );
      const ownWaitMs = waitMs ?? verdict.pausedMs ?? backoffMs(retries, retry, env.platform.random);
      const tooLong = ownWaitMs > allowedMs;
      if (!tooLong && (await again(env.throttled ? 0 : ownWaitMs, RETRY_COST.throttled, `status ${response.status}`)))
        continue;
    } else if (retriesStatus(response.status, call.repeat)) {
      const delayMs = Math.max(waitMs ?? 0, backoffMs(retries, retry, env.platform.random));
      if (delayMs <= retry.maxRetryAfterMs && (await again(delayMs, RETRY_COST.transient, `status ${response.status}`)))
        continue;
    }
    if (call.raw) return { response, data: undefined };
    return fail(toApiError(env.vendor, operation, refusal));
  }
}

/** Writes the credential into the headers, or into the URL, which it gives back. */
async function authorize(auth: Authenticator, selected: Selected, call: ReadyCall, url: string): Promise<string> {
  let target = url;
  const pending = auth.apply(
    selected,
    call.facts,
    {
      setHeader: (name, value) => call.headers.set(name, value),
      setQuery: (name, value) => {
        target += `${target.includes("?") ? "&" : "?"}${encodeURIComponent(name)}=${encodeURIComponent(value)}`;
      },
    },
    call.signal,
  );
  if (pending) await pending;
  return target;
}

function init(call: ReadyCall, lifetime: Lifetime): RequestInit {
  return {
    method: call.operation.method,
    headers: call.headers,
    redirect: "manual",
    signal: lifetime.signal,
    ...(call.body === undefined ? undefined : { body: call.body }),
  };
}

function replyContext(env: Surroundings, call: ReadyCall, lifetime: Lifetime): ReplyContext {
  return {
    operation: call.operation,
    lifetime,
    maxBytes: call.maxResponseBytes,
    redact: env.redact,
    repeatable: call.repeat !== "unsafe",
    outer: call.signal,
    timeoutMs: call.timeoutMs,
  };
}

function connectionError(
  env: Surroundings,
  call: ReadyCall,
  error: unknown,
  timedOutAfterMs: number | undefined,
  mayHaveBeenProcessed: boolean,
  attempts: number,
): ConnectionError {
  const { id } = call.operation;
  const info = { operation: id, mayHaveBeenProcessed, attempts, cause: safeCause(error, env.redact) };
  const doubt =
    mayHaveBeenProcessed && call.repeat === "unsafe" ? " It may have been processed, so it was not repeated." : "";
  if (timedOutAfterMs !== undefined) {
    return new TimeoutError(
      `${env.vendor.name} ${id}: no complete answer within ${Math.round(timedOutAfterMs)} ms (attempt ${attempts}).${doubt}`,
      info,
    );
  }
  const said = error instanceof Error ? env.redact(error.message) : "unknown failure";
  return new ConnectionError(`${env.vendor.name} ${id}: the connection failed (${said}).${doubt}`, info);
}

function redirectError(
  vendor: Vendor,
  operation: Operation,
  status: number,
  decision: ReturnType<typeof judgeRedirect>,
): UnexpectedRedirectError {
  const where = decision.go === "refuse" ? `points to ${decision.target}` : "goes on and on";
  const hint = vendor.hostOption
    ? ` Check the option \`${vendor.hostOption.name}\` or the base URL.`
    : " Check the base URL.";
  return new UnexpectedRedirectError(
    `${vendor.name} ${operation.id}: a redirect (${status}) ${where} and was not followed, so that no credential leaves.${hint}`,
    { operation: operation.id, status },
  );
}
