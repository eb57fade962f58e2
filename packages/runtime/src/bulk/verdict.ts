import { meets } from "../auth/reply-condition.ts";
import { isDoubtful } from "../doubtful-status.ts";
import type { ApiError } from "../errors.ts";
import {
  isApiError,
  isConnectionError,
  isQueueFullError,
  isRateLimitError,
  isResponseParseError,
  isThrottleTimeoutError,
} from "../guards.ts";
import type { ReplyCondition } from "../operation.ts";

/** What the last word on a request means. Whether the vendor may have worked on it, its attempts tell. */
export type Verdict =
  /** The vendor looked at it and refused it. */
  | { readonly kind: "refused"; readonly error: ApiError }
  /** The same, for its size. */
  | { readonly kind: "tooLarge"; readonly error: ApiError }
  /** It failed, and another request may fare better. */
  | { readonly kind: "failed" }
  /** No other request of the run would fare better. */
  | { readonly kind: "fatal" };

const TOO_LARGE = 413;
/** Refused without being looked at. */
const NOT_LOOKED_AT = new Set([421, 425]);
/** Statuses that speak of the account, the address or the form of every request, and not of the items. */
const OF_EVERY_REQUEST = new Set([401, 402, 403, 404, 405, 406, 407, 410, 415]);

/** @param namesItems whether an error body names items */
export function judge(
  error: unknown,
  tooLarge: readonly ReplyCondition[],
  namesItems: (body: unknown) => boolean,
): Verdict {
  if (isApiError(error)) {
    const { status, body } = error;
    if (isDoubtful(status) || isRateLimitError(error) || NOT_LOOKED_AT.has(status)) return { kind: "failed" };
    if (status === TOO_LARGE || tooLarge.some((condition) => meets(condition, status, body))) {
      return { kind: "tooLarge", error };
    }
    return OF_EVERY_REQUEST.has(status) && !namesItems(body) ? { kind: "fatal" } : { kind: "refused", error };
  }
  const mayPass = [isConnectionError, isResponseParseError, isQueueFullError, isThrottleTimeoutError];
  return { kind: mayPass.some((is) => is(error)) ? "failed" : "fatal" };
}
