import { isDoubtful } from "../doubtful-status.ts";
import { ConnectionError, TimeoutError, UnexpectedRedirectError } from "../errors.ts";
import { isCarillonError, isQueueFullError, isThrottleTimeoutError } from "../guards.ts";
import { cleanHeaders, safeCause } from "../log/redact.ts";
import { sleep } from "../platform.ts";
import { RETRY_COST } from "../retry/budget.ts";
import { backoffMs, retriesStatus } from "../retry/policy.ts";
import { wordsOf } from "../retry/proof.ts";
import { parseErrorBody, toApiError } from "./api-error.ts";
import { type AttemptResult, attempt, type ReadyCall, type Reply, type Surroundings } from "./attempt.ts";

const MAX_HOPS = 3;

/** Sends a call until a reply settles it or nothing more may be tried. */
export async function send(env: Surroundings, call: ReadyCall): Promise<Reply> {
  const { operation, retry, reporter } = call;
  const selected = env.auth.select(operation);
  let url = call.url;
  let number = 0;
  let retries = 0;
  /** Retries that waited longer than the one before. */
  let steps = 0;
  let hops = 0;
  let renewed = false;
  /** Time since the first send. The wait for the first slot lies before it. */
  let spentMs = 0;
  let spentTokens = 0;
  let mayHaveBeenProcessed = false;
  /** A call that was refused goes to the head of the line again. */
  let enqueuedAt: number | undefined;
  /** What ended the last attempt, for the case that there is no time for another. */
  let lastError: (() => unknown) | undefined;

  /** Pays for a retry and waits, unless the throttle does; `false` when there must be none. */
  const again = async (waitMs: number, cost: number, reason: string, isOurs = true): Promise<boolean> => {
    const delayMs = isOurs ? waitMs : 0;
    const allowed = retries + 1 < retry.maxAttempts && spentMs + delayMs < call.deadlineMs && env.budget.take(cost);
    if (!allowed) return false;
    retries++;
    if (waitMs > 0) steps++;
    spentTokens += cost;
    spentMs += delayMs;
    reporter.emit("onRetry", number, { delayMs: waitMs, reason });
    if (delayMs > 0) await sleep(env.platform, delayMs, call.signal);
    return true;
  };
  const fail = (error: unknown): never => {
    reporter.emit("onError", number, { error, elapsedMs: spentMs });
    throw error;
  };
  /** What kept a repeat from being sent. What the attempts before it came to matters more: it may say that the call was done. */
  const stopped = (error: unknown): never => {
    const isLess = isThrottleTimeoutError(error) || isQueueFullError(error) || mayHaveBeenProcessed;
    return fail(lastError && isLess && isCarillonError(error) && !call.signal?.aborted ? lastError() : error);
  };

  for (;;) {
    number++;
    // Below zero where the process stood still.
    const restMs = Math.max(0, call.deadlineMs - spentMs);
    const maxWaitMs = number === 1 ? call.maxWaitMs : Math.min(call.maxWaitMs ?? Number.POSITIVE_INFINITY, restMs);
    const result: AttemptResult = await attempt(env, call, selected, {
      number,
      url,
      restMs,
      maxWaitMs,
      enqueuedAt,
    }).catch(stopped);
    enqueuedAt = result.enqueuedAt;
    spentMs += result.tookMs + (number === 1 ? 0 : result.waitedMs);
    const ownDelayMs = backoffMs(steps, retry, env.platform.random);

    if (result.kind === "done") {
      env.budget.give(RETRY_COST.success + spentTokens);
      return result.reply;
    }

    if (result.kind === "redirected") {
      const { decision } = result;
      if (decision.go === "refuse" || hops++ >= MAX_HOPS) return fail(redirectError(env, call, result));
      url = decision.go === "follow" ? decision.url : call.urlFor(decision.path);
      continue;
    }

    if (result.kind === "failed") {
      mayHaveBeenProcessed ||= result.proof === "unknown";
      lastError = () => connectionError(env, call, result, { number, mayHaveBeenProcessed });
      const mayRepeat = result.retryable && (result.proof === "unsent" || call.repeat !== "unsafe");
      // A pooled connection may have been closed while it lay idle: a new one, at once, is all that it takes.
      const isStale = retries === 0 && result.proof === "unknown" && !result.timedOut && !result.answered;
      const reason = result.timedOut ? "timeout" : "connection";
      if (mayRepeat && (await again(isStale ? 0 : ownDelayMs, RETRY_COST.transient, reason))) continue;
      return fail(lastError());
    }

    const { response, text, rateLimited, retryAfterMs, bucket } = result;
    const { status, headers } = response;
    const attempts = number;
    mayHaveBeenProcessed ||= !rateLimited && isDoubtful(status);
    const isInDoubt = mayHaveBeenProcessed;
    lastError = () =>
      toApiError(env.vendor, operation, {
        status,
        headers: cleanHeaders(headers, env.redact),
        text,
        attempts,
        rateLimited,
        retryAfterMs,
        bucket,
        mayHaveBeenProcessed: isInDoubt,
      });
    if (!renewed && selected.renewable) {
      renewed = await env.auth.renew(selected, { status, body: parseErrorBody(text) }, call.signal).catch(stopped);
      if (renewed) continue;
    }
    if (rateLimited) {
      const waitMs = retryAfterMs ?? result.pausedMs ?? ownDelayMs;
      const longestMs = Math.min(
        retry.maxRetryAfterMs,
        call.deadlineMs - spentMs,
        call.maxWaitMs ?? Number.POSITIVE_INFINITY,
      );
      // The throttle keeps the bucket closed that long; without one, the wait is ours.
      const reason = `status ${status}`;
      if (waitMs <= longestMs && (await again(waitMs, RETRY_COST.throttled, reason, !env.throttled))) continue;
    } else if (retriesStatus(status, call.repeat)) {
      const delayMs = Math.max(retryAfterMs ?? 0, ownDelayMs);
      if (delayMs <= retry.maxRetryAfterMs && (await again(delayMs, RETRY_COST.transient, `status ${status}`)))
        continue;
    }
    if (call.raw) return { response, data: undefined };
    return fail(lastError());
  }
}

function connectionError(
  env: Surroundings,
  call: ReadyCall,
  failure: AttemptResult & { kind: "failed" },
  state: { number: number; mayHaveBeenProcessed: boolean },
): ConnectionError {
  const { id } = call.operation;
  const { mayHaveBeenProcessed, number } = state;
  const info = {
    operation: id,
    mayHaveBeenProcessed,
    attempts: number,
    requestId: failure.requestId,
    cause: safeCause(failure.error, env.redact),
  };
  const doubt =
    mayHaveBeenProcessed && call.repeat === "unsafe"
      ? " It may have been processed, so it was not repeated: look before you send it again."
      : " Check the network and the base URL, or call again.";
  const asked = failure.requestId === undefined ? "" : ` (request ${failure.requestId})`;
  if (failure.timedOut) {
    const why = failure.limitMs < call.timeoutMs ? "what was left of `deadlineMs`" : "`timeoutMs`";
    return new TimeoutError(
      `${env.vendor.name} ${id}: no complete answer within ${Math.round(failure.limitMs)} ms (${why}; attempt ${number})${asked}.${doubt}`,
      info,
    );
  }
  const what = failure.answered ? "the reply broke off" : "the connection failed";
  const said = env.redact(wordsOf(failure.error));
  return new ConnectionError(`${env.vendor.name} ${id}: ${what} (${said})${asked}.${doubt}`, info);
}

function redirectError(
  { vendor }: Surroundings,
  { operation }: ReadyCall,
  { status, decision, requestId }: AttemptResult & { kind: "redirected" },
): UnexpectedRedirectError {
  const where = decision.go === "refuse" ? `points to ${decision.target}` : "goes on and on";
  const hint = vendor.hostOption ? `the option \`${vendor.hostOption.name}\` or the base URL` : "the base URL";
  return new UnexpectedRedirectError(
    `${vendor.name} ${operation.id}: a redirect (${status}) ${where} and was not followed, so that no credential leaves. Check ${hint}.`,
    { operation: operation.id, status, requestId },
  );
}
