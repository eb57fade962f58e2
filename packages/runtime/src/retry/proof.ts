/** What a failure of `fetch` says about the request: it never left, or nobody knows. */
export type SendProof = "unsent" | "unknown";

/** The connection was never made, so nothing was sent. The codes are those of Node and Bun. */
const NEVER_CONNECTED = new Set([
  "ENOTFOUND",
  "EAI_AGAIN",
  "ECONNREFUSED",
  "EHOSTUNREACH",
  "ENETUNREACH",
  "UND_ERR_CONNECT_TIMEOUT",
  "ConnectionRefused",
]);
/** The handshake failed: nothing was sent, and a repeat would fail the same way. */
const TLS = /^(ERR_SSL_|ERR_TLS_|CERT_|UNABLE_TO_|DEPTH_ZERO_|SELF_SIGNED_|EPROTO$)/;
/** Deno tells no code, only this text, for everything before the first byte. */
const DENO_CONNECT = /client error \(Connect\)/;

function chain(error: unknown): { code?: unknown; message?: unknown; errors?: unknown; cause?: unknown }[] {
  const links: { code?: unknown; message?: unknown; errors?: unknown; cause?: unknown }[] = [];
  for (let each = error; typeof each === "object" && each !== null && links.length < 5; ) {
    links.push(each);
    each = (each as { cause?: unknown }).cause;
  }
  return links;
}

/** Whether a failed `fetch` proves that the vendor saw nothing, and whether asking again could help. */
export function judgeFailure(error: unknown): { proof: SendProof; retryable: boolean } {
  for (const link of chain(error)) {
    const codes = [
      link.code,
      ...(Array.isArray(link.errors) ? link.errors.map((each) => (each as { code?: unknown })?.code) : []),
    ];
    const known = codes.filter((code): code is string => typeof code === "string");
    if (known.some((code) => TLS.test(code))) return { proof: "unsent", retryable: false };
    if (known.some((code) => NEVER_CONNECTED.has(code))) return { proof: "unsent", retryable: true };
    if (typeof link.message === "string" && DENO_CONNECT.test(link.message))
      return { proof: "unsent", retryable: true };
  }
  return { proof: "unknown", retryable: true };
}
