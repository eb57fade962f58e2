import { isApiError, isCarillonError, isConnectionError, isRateLimitError, isResponseParseError } from "../guards.ts";
import { isQueueFullError, isThrottleTimeoutError } from "../guards.ts";
import { meets } from "../auth/reply-condition.ts";
import type { ApiError } from "../errors.ts";
import type { ReplyCondition } from "../operation.ts";

/** What a failed request means for its items. */
export type Verdict =
  /** The vendor looked at it and refused it; nothing of it was taken. */
  | { readonly kind: "refused"; readonly error: ApiError }
  | { readonly kind: "tooLarge"; readonly error: ApiError }
  /** The vendor may have taken it. */
  | { readonly kind: "unknown" }
  /** It reached nobody who would work on it, and another one may. */
  | { readonly kind: "unsent" }
  /** It was not taken, and no other request of the run would be. */
  | { readonly kind: "fatal" };

const TOO_LARGE = 413;
/** Refused without being worked on; another attempt may do better. */
const TRY_LATER = new Set([421, 425]);
/** Statuses that speak of the account, the address or the form of every request, and not of the items. */
const OF_ALL_REQUESTS = new Set([401, 402, 403, 404, 405, 406, 407, 410, 415]);

/**
 * @param isDoubtful an attempt of the call may have been worked on
 * @param isNamed the error names items
 */
export function judge(
  error: unknown,
  isDoubtful: boolean,
  tooLarge: readonly ReplyCondition[],
  isNamed: (body: unknown) => boolean,
): Verdict {
  if (isApiError(error) && !isRateLimitError(error) && !error.mayHaveBeenProcessed) {
    const { status, body } = error;
    if (status === TOO_LARGE || tooLarge.some((condition) => meets(condition, status, body))) {
      return { kind: "tooLarge", error };
    }
    if (!TRY_LATER.has(status) && (!OF_ALL_REQUESTS.has(status) || isNamed(body))) return { kind: "refused", error };
    return isDoubtful ? { kind: "unknown" } : { kind: TRY_LATER.has(status) ? "unsent" : "fatal" };
  }
  // A success that cannot be read is a success, but of which items nobody can tell.
  if (isDoubtful || isResponseParseError(error)) return { kind: "unknown" };
  const passes = [isApiError, isConnectionError, isQueueFullError, isThrottleTimeoutError].some((is) => is(error));
  return { kind: passes && isCarillonError(error) ? "unsent" : "fatal" };
}
