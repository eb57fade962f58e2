import { isDoubtful } from "./doubtful-status.ts";

/**
 * Every error that a client throws, in one tree under {@link CarillonError}. Guards work on the name, so that they hold
 * across two installed copies of this package. No message, stack, cause or JSON form holds a credential.
 */

/** Marks our errors, whichever copy of this package made them. */
const BRAND = Symbol.for("carillon.error");
/** Some messages quote the caller's own text, which may be a whole document. Enough for all that we say ourselves. */
const MAX_MESSAGE = 2_000;

export interface ErrorInfo {
  /** `resource.method`, or `METHOD /path` of `client.request()`. */
  operation?: string;
  cause?: unknown;
}

export class CarillonError extends Error {
  override get name(): string {
    return "CarillonError";
  }
  get [BRAND](): true {
    return true;
  }
  /** `resource.method` of the call. */
  readonly operation: string | undefined;
  constructor(message: string, info: ErrorInfo = {}) {
    super(
      message.length > MAX_MESSAGE ? `${message.slice(0, MAX_MESSAGE)}…` : message,
      info.cause === undefined ? undefined : { cause: info.cause },
    );
    this.operation = info.operation;
  }
}

export interface ApiErrorInfo extends ErrorInfo {
  status: number;
  /** The vendor's machine code, where its errors have one. */
  code?: string | undefined;
  /** Parsed JSON, or the text. Long texts are cut. */
  body?: unknown;
  headers: Headers;
  requestId?: string | undefined;
  /** Attempts that were made. */
  attempts: number;
  /** An earlier attempt may have been worked on. */
  mayHaveBeenProcessed?: boolean;
}

/** The vendor answered, and the answer is a refusal or a failure. `Body` is the vendor's error body. */
export class ApiError<Body = unknown> extends CarillonError {
  override get name(): string {
    return "ApiError";
  }
  readonly status: number;
  /** The vendor's machine code, where its errors have one. */
  readonly code: string | undefined;
  /** Parsed JSON, or the text. Long texts are cut. */
  readonly body: Body;
  /** Without cookies. */
  readonly headers: Headers;
  /** What the vendor's support asks for. */
  readonly requestId: string | undefined;
  /** Attempts that were made, this one counted. */
  readonly attempts: number;
  /**
   * `true` for 408 and 5xx, since a server that fails may have done part of the work, and for every status when an earlier
   * attempt of the call ended like that or without an answer.
   */
  readonly mayHaveBeenProcessed: boolean;
  constructor(message: string, info: ApiErrorInfo) {
    super(message, info);
    this.status = info.status;
    this.code = info.code;
    this.body = info.body as Body;
    this.headers = info.headers;
    this.requestId = info.requestId;
    this.attempts = info.attempts;
    this.mayHaveBeenProcessed = info.mayHaveBeenProcessed || isDoubtful(info.status);
  }
}

/** 400: the request is malformed or breaks a rule. */
export class BadRequestError<Body = unknown> extends ApiError<Body> {
  override get name(): string {
    return "BadRequestError";
  }
}
/** 401: the credential is missing, wrong or expired. */
export class AuthenticationError<Body = unknown> extends ApiError<Body> {
  override get name(): string {
    return "AuthenticationError";
  }
}
/** 403: the credential is good and may not do this. */
export class PermissionDeniedError<Body = unknown> extends ApiError<Body> {
  override get name(): string {
    return "PermissionDeniedError";
  }
}
/** 404. */
export class NotFoundError<Body = unknown> extends ApiError<Body> {
  override get name(): string {
    return "NotFoundError";
  }
}
/** 409: it exists already, or somebody else changed it. */
export class ConflictError<Body = unknown> extends ApiError<Body> {
  override get name(): string {
    return "ConflictError";
  }
}
/** 422: understood, and not valid. */
export class UnprocessableError<Body = unknown> extends ApiError<Body> {
  override get name(): string {
    return "UnprocessableError";
  }
}
/** 5xx. */
export class ServerError<Body = unknown> extends ApiError<Body> {
  override get name(): string {
    return "ServerError";
  }
}

/** 429 or 420: refused by a rate limit, after the retries that the options allow. */
export class RateLimitError<Body = unknown> extends ApiError<Body> {
  override get name(): string {
    return "RateLimitError";
  }
  /** What the vendor asks to wait. `undefined` when it does not say. */
  readonly retryAfterMs: number | undefined;
  /** The bucket that was hit, as the spec names it. */
  readonly bucket: string | undefined;
  constructor(
    message: string,
    info: ApiErrorInfo & { retryAfterMs?: number | undefined; bucket?: string | undefined },
  ) {
    super(message, info);
    this.retryAfterMs = info.retryAfterMs;
    this.bucket = info.bucket;
  }
}

/** No answer, or a broken one. */
export class ConnectionError extends CarillonError {
  override get name(): string {
    return "ConnectionError";
  }
  /**
   * `true`: the vendor may have done what was asked, so a repeat may do it twice. `false` only where no attempt can have
   * reached it.
   */
  readonly mayHaveBeenProcessed: boolean;
  /** Attempts that were made. */
  readonly attempts: number;
  /** The vendor's id of the request, when the answer had begun before it broke off. */
  readonly requestId: string | undefined;
  constructor(
    message: string,
    info: ErrorInfo & { mayHaveBeenProcessed: boolean; attempts?: number; requestId?: string | undefined },
  ) {
    super(message, info);
    this.mayHaveBeenProcessed = info.mayHaveBeenProcessed;
    this.attempts = info.attempts ?? 1;
    this.requestId = info.requestId;
  }
}

/** `timeoutMs` or `deadlineMs` ran out. */
export class TimeoutError extends ConnectionError {
  override get name(): string {
    return "TimeoutError";
  }
}

/** A 2xx whose body is not what the operation promises: HTML, cut-off JSON, more bytes than allowed. */
export class ResponseParseError extends CarillonError {
  override get name(): string {
    return "ResponseParseError";
  }
  readonly status: number;
  readonly headers: Headers;
  /** What the vendor's support asks for. */
  readonly requestId: string | undefined;
  /** The first 512 characters. */
  readonly snippet: string;
  constructor(
    message: string,
    info: ErrorInfo & { status: number; headers: Headers; requestId?: string | undefined; snippet?: string },
  ) {
    super(message, info);
    this.requestId = info.requestId;
    this.status = info.status;
    this.headers = info.headers;
    this.snippet = (info.snippet ?? "").slice(0, 512);
  }
}

/** A redirect that would take the credential or the body elsewhere. */
export class UnexpectedRedirectError extends CarillonError {
  override get name(): string {
    return "UnexpectedRedirectError";
  }
  readonly status: number;
  /** What the vendor's support asks for. */
  readonly requestId: string | undefined;
  constructor(message: string, info: ErrorInfo & { status: number; requestId?: string | undefined }) {
    super(message, info);
    this.status = info.status;
    this.requestId = info.requestId;
  }
}

/** A list that would never end, or whose next page cannot be told. */
export class PaginationError extends CarillonError {
  override get name(): string {
    return "PaginationError";
  }
}

/** An option of the client is missing or cannot be right. The message names it. */
export class ConfigurationError extends CarillonError {
  override get name(): string {
    return "ConfigurationError";
  }
}

/** The arguments of a call cannot be right. Nothing was sent. */
export class InvalidRequestError extends CarillonError {
  override get name(): string {
    return "InvalidRequestError";
  }
}

/** The vendor took a request of many items, or looked at it, and refused this item of it. */
export class BulkItemError extends CarillonError {
  override get name(): string {
    return "BulkItemError";
  }
  /** What the vendor said of the item, as it said it. */
  readonly detail: unknown;
  constructor(message: string, info: ErrorInfo & { detail: unknown }) {
    super(message, info);
    this.detail = info.detail;
  }
}

/** Too many calls wait for a slot. Nothing was sent. */
export class QueueFullError extends CarillonError {
  override get name(): string {
    return "QueueFullError";
  }
}

/** The wait for a slot would be longer than allowed. Nothing was sent. */
export class ThrottleTimeoutError extends CarillonError {
  override get name(): string {
    return "ThrottleTimeoutError";
  }
  /** How long the wait would have been, where it can be told. */
  readonly predictedWaitMs: number | undefined;
  constructor(message: string, info: ErrorInfo & { predictedWaitMs?: number } = {}) {
    super(message, info);
    this.predictedWaitMs = info.predictedWaitMs;
  }
}

/** A delivery that is not the vendor's, was changed, or is stale. */
export class WebhookVerificationError extends CarillonError {
  override get name(): string {
    return "WebhookVerificationError";
  }
}

/** The token endpoint refused or could not be reached. */
export class OAuthError extends CarillonError {
  override get name(): string {
    return "OAuthError";
  }
  /** The `error` field of the reply, such as `invalid_grant`. */
  readonly code: string | undefined;
  readonly status: number | undefined;
  /** The server may have rotated the refresh token although no reply arrived. */
  readonly maybeRotated: boolean;
  constructor(
    message: string,
    info: ErrorInfo & { code?: string | undefined; status?: number; maybeRotated?: boolean } = {},
  ) {
    super(message, info);
    this.code = info.code;
    this.status = info.status;
    this.maybeRotated = info.maybeRotated ?? false;
  }
}
/** The refresh token is dead: the user must authorise again. */
export class ReauthorizationRequiredError extends OAuthError {
  override get name(): string {
    return "ReauthorizationRequiredError";
  }
}
/** The `state` of the redirect is not the one that was sent. */
export class StateMismatchError extends OAuthError {
  override get name(): string {
    return "StateMismatchError";
  }
}
/** The token store failed to read or write. */
export class TokenStoreError extends OAuthError {
  override get name(): string {
    return "TokenStoreError";
  }
}

/**
 * Whether `error` is one of ours by that name or below it. `instanceof` would miss an error that a second installed copy
 * of this package made.
 */
export function isErrorNamed(error: unknown, name: string): boolean {
  if (typeof error !== "object" || error === null || (error as Record<symbol, unknown>)[BRAND] !== true) return false;
  for (let each = Object.getPrototypeOf(error); each; each = Object.getPrototypeOf(each)) {
    if (Object.getOwnPropertyDescriptor(each, "name")?.get?.call(error) === name) return true;
  }
  return false;
}
