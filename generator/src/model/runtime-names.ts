/**
 * Names that the runtime exports to everyone. Every package hands them on from its root, so that no type of a vendor may
 * have one of them. A test holds this list against the runtime itself.
 */
export const RUNTIME_NAMES: ReadonlySet<string> = new Set(
  (
    "ApiError ApiErrorInfo AuthProvider AuthenticationError BadRequestError BinaryReply BucketSnapshot BulkCounts " +
    "BulkItemError BulkOptions BulkProgress BulkResult BulkRun isBulkItemError Call " +
    "CallInfo CarillonError ClientOptions ConfigurationError ConflictError ConnectionError ErrorInfo FailureEvent FilterOf FilterText Hooks " +
    "InvalidRequestError Limiter LogLevel Logger NotFoundError OAuthError PagedCall PaginationError " +
    "PermissionDeniedError Platform Provided QueueFullError RateLimitError RawCallOptions RequestEvent ResponseEvent RetryEvent " +
    "ReauthorizationRequiredError RequestEvent RequestOptions ResponseEvent ResponseParseError RetryEvent RetryOptions SafeResult ServerError " +
    "StateMismatchError ThrottleEvent ThrottleOptions ThrottleSnapshot ThrottleTimeoutError TimeoutError TokenStoreError UnexpectedRedirectError " +
    "UnprocessableError WebhookVerificationError WithResponse isApiError isAuthenticationError isBadRequestError " +
    "isCarillonError isConfigurationError isConflictError isConnectionError isErrorNamed isInvalidRequestError " +
    "isNotFoundError isOAuthError isPaginationError isPermissionDeniedError isQueueFullError isRateLimitError " +
    "isReauthorizationRequiredError isResponseParseError isServerError isStateMismatchError isThrottleTimeoutError " +
    "isTimeoutError isTokenStoreError isUnexpectedRedirectError isUnprocessableError isWebhookVerificationError " +
    "LimiterOptions createLimiter systemPlatform"
  ).split(" "),
);
