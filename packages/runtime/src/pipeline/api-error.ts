import {
  ApiError,
  type ApiErrorInfo,
  AuthenticationError,
  BadRequestError,
  ConflictError,
  NotFoundError,
  PermissionDeniedError,
  RateLimitError,
  ServerError,
  UnprocessableError,
} from "../errors.ts";
import type { Operation, Vendor } from "../operation.ts";
import { readAll } from "../pointer.ts";

const BY_STATUS: Readonly<Record<number, new (message: string, info: ApiErrorInfo) => ApiError>> = {
  400: BadRequestError,
  401: AuthenticationError,
  403: PermissionDeniedError,
  404: NotFoundError,
  409: ConflictError,
  422: UnprocessableError,
};

export interface Refusal {
  readonly status: number;
  readonly headers: Headers;
  /** The body as text, already without secrets. */
  readonly text: string;
  readonly attempts: number;
  readonly rateLimited: boolean;
  readonly retryAfterMs?: number | undefined;
  readonly bucket?: string | undefined;
  /** An earlier attempt may have been worked on. */
  readonly mayHaveBeenProcessed?: boolean;
}

export const isRateStatus = (vendor: Vendor, status: number): boolean => (vendor.rateStatus ?? [429]).includes(status);

/** The id that the vendor's support asks for, where a header carries it. */
export const requestIdOf = ({ requestIdHeader }: Vendor, headers: Headers): string | undefined =>
  (requestIdHeader && headers.get(requestIdHeader)) || undefined;

/** The parsed body, or the text when it is not JSON. */
export function parseErrorBody(text: string): unknown {
  if (text === "") return undefined;
  try {
    return JSON.parse(text);
  } catch {
    return text;
  }
}

/** The typed error of a reply that is not a success. */
export function toApiError(vendor: Vendor, operation: Operation, refusal: Refusal): ApiError {
  const { status, headers } = refusal;
  const body = parseErrorBody(refusal.text);
  const requestId =
    requestIdOf(vendor, headers) ?? text(body, vendor.errors.requestId ? [vendor.errors.requestId] : []);
  const said =
    text(body, vendor.errors.message) ??
    (typeof body === "string" ? body.replace(/\s+/g, " ").slice(0, 200) : undefined);
  const message = [
    `${vendor.name} ${operation.id}: ${status}`,
    said ? ` ${said}` : "",
    requestId ? ` (request ${requestId})` : "",
    refusal.retryAfterMs === undefined ? "" : `; retry after ${Math.ceil(refusal.retryAfterMs)} ms`,
  ].join("");
  const info: ApiErrorInfo = {
    operation: operation.id,
    status,
    code: text(body, vendor.errors.code ?? []),
    body,
    headers,
    requestId,
    attempts: refusal.attempts,
    ...(refusal.mayHaveBeenProcessed && { mayHaveBeenProcessed: true }),
  };
  if (refusal.rateLimited)
    return new RateLimitError(message, { ...info, retryAfterMs: refusal.retryAfterMs, bucket: refusal.bucket });
  const Type = BY_STATUS[status] ?? (status >= 500 ? ServerError : ApiError);
  return new Type(message, info);
}

/** The first pointer that gives something wins; what a `*` finds is joined. */
function text(body: unknown, pointers: readonly string[]): string | undefined {
  for (const pointer of pointers) {
    const found = readAll(body, pointer)
      .flat()
      .filter((each) => (typeof each === "string" && each !== "") || typeof each === "number");
    if (found.length > 0) return found.join("; ").slice(0, 1000);
  }
  return undefined;
}
