/** What a failure of `fetch` says about the request: it never left, or nobody knows. */
export type SendProof = "unsent" | "unknown";

export interface Judgement {
  readonly proof: SendProof;
  /** Asking again could help. */
  readonly retryable: boolean;
}

/** No connection was made, or none that a request may be written to. The codes are those of Node and Bun. */
const NEVER_CONNECTED = new Set([
  "ENOTFOUND",
  "EAI_AGAIN",
  "ECONNREFUSED",
  "EHOSTUNREACH",
  "ENETUNREACH",
  "UND_ERR_CONNECT_TIMEOUT",
  "ConnectionRefused",
  "FailedToOpenSocket",
]);
/** What Node was at: connecting, whatever it was that went wrong there, … */
const CONNECTING = new Set(["connect", "getaddrinfo"]);
/** … or already past it: a route can be lost while an answer is awaited. */
const TALKING = new Set(["read", "write"]);
/**
 * The server's certificate was refused, which comes before the first byte; a repeat would end the same way. Other failures of
 * TLS (`EPROTO`, `ERR_SSL_…`) are no proof: a record that is broken later on bears the same codes.
 */
const CERTIFICATE = /^(CERT_|CRL_|UNABLE_TO_|DEPTH_ZERO_|SELF_SIGNED_|ERR_TLS_CERT_|HOSTNAME_MISMATCH|INVALID_CA)/;
/** Deno tells no codes, only these words for all that is before the first byte; Node has no code for a broken handshake. */
const NOT_YET_CONNECTED = /client error \(Connect\)|before secure TLS connection was established/;
const DENO_CERTIFICATE = /\(Connect\): invalid peer certificate/;

interface Link {
  readonly code: string;
  readonly syscall: string;
  readonly message: string;
}

const textOf = (value: unknown): string => (typeof value === "string" ? value : "");

/** The error and what it was caused by, with the single failures of several that were tried at once. */
function linksOf(error: unknown, depth = 5): Link[] {
  if (typeof error !== "object" || error === null || depth === 0) return [];
  const { code, syscall, message, errors, cause } = error as Record<string, unknown>;
  const link = { code: textOf(code), syscall: textOf(syscall), message: textOf(message) };
  const parts = Array.isArray(errors) ? errors.slice(0, 5).flatMap((each) => linksOf(each, 1)) : [];
  return [link, ...parts, ...linksOf(cause, depth - 1)];
}

/** Whether a failed `fetch` proves that the vendor saw nothing, and whether asking again could help. */
export function judgeFailure(error: unknown): Judgement {
  const links = linksOf(error);
  if (links.some(({ syscall }) => TALKING.has(syscall))) return { proof: "unknown", retryable: true };
  for (const { code, syscall, message } of links) {
    if (CERTIFICATE.test(code) || DENO_CERTIFICATE.test(message)) return { proof: "unsent", retryable: false };
    const isUnsent = NEVER_CONNECTED.has(code) || CONNECTING.has(syscall) || NOT_YET_CONNECTED.test(message);
    if (isUnsent) return { proof: "unsent", retryable: true };
  }
  return { proof: "unknown", retryable: true };
}

/** What the platform says of a failure: the innermost message, since the outer ones of Node and Deno say nothing. */
export function wordsOf(error: unknown): string {
  const said = linksOf(error).map(({ message, code }) => message || code);
  return said.findLast((words) => words !== "") ?? "unknown failure";
}
