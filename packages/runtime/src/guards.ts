import type * as errors from "./errors.ts";
import { isErrorNamed as is } from "./errors.ts";

// Guards that hold across two installed copies of this package, where `instanceof` does not.

export const isCarillonError = (e: unknown): e is errors.CarillonError => is(e, "CarillonError");
export const isApiError = <Body = unknown>(e: unknown): e is errors.ApiError<Body> => is(e, "ApiError");
export const isBadRequestError = <Body = unknown>(e: unknown): e is errors.BadRequestError<Body> =>
  is(e, "BadRequestError");
export const isAuthenticationError = <Body = unknown>(e: unknown): e is errors.AuthenticationError<Body> =>
  is(e, "AuthenticationError");
export const isPermissionDeniedError = <Body = unknown>(e: unknown): e is errors.PermissionDeniedError<Body> =>
  is(e, "PermissionDeniedError");
export const isNotFoundError = <Body = unknown>(e: unknown): e is errors.NotFoundError<Body> => is(e, "NotFoundError");
export const isConflictError = <Body = unknown>(e: unknown): e is errors.ConflictError<Body> => is(e, "ConflictError");
export const isUnprocessableError = <Body = unknown>(e: unknown): e is errors.UnprocessableError<Body> =>
  is(e, "UnprocessableError");
export const isRateLimitError = <Body = unknown>(e: unknown): e is errors.RateLimitError<Body> =>
  is(e, "RateLimitError");
export const isServerError = <Body = unknown>(e: unknown): e is errors.ServerError<Body> => is(e, "ServerError");
export const isConnectionError = (e: unknown): e is errors.ConnectionError => is(e, "ConnectionError");
export const isTimeoutError = (e: unknown): e is errors.TimeoutError => is(e, "TimeoutError");
export const isResponseParseError = (e: unknown): e is errors.ResponseParseError => is(e, "ResponseParseError");
export const isUnexpectedRedirectError = (e: unknown): e is errors.UnexpectedRedirectError =>
  is(e, "UnexpectedRedirectError");
export const isPaginationError = (e: unknown): e is errors.PaginationError => is(e, "PaginationError");
export const isConfigurationError = (e: unknown): e is errors.ConfigurationError => is(e, "ConfigurationError");
export const isInvalidRequestError = (e: unknown): e is errors.InvalidRequestError => is(e, "InvalidRequestError");
export const isBulkItemError = (e: unknown): e is errors.BulkItemError => is(e, "BulkItemError");
export const isQueueFullError = (e: unknown): e is errors.QueueFullError => is(e, "QueueFullError");
export const isThrottleTimeoutError = (e: unknown): e is errors.ThrottleTimeoutError => is(e, "ThrottleTimeoutError");
export const isWebhookVerificationError = (e: unknown): e is errors.WebhookVerificationError =>
  is(e, "WebhookVerificationError");
export const isOAuthError = (e: unknown): e is errors.OAuthError => is(e, "OAuthError");
export const isReauthorizationRequiredError = (e: unknown): e is errors.ReauthorizationRequiredError =>
  is(e, "ReauthorizationRequiredError");
export const isStateMismatchError = (e: unknown): e is errors.StateMismatchError => is(e, "StateMismatchError");
export const isTokenStoreError = (e: unknown): e is errors.TokenStoreError => is(e, "TokenStoreError");
