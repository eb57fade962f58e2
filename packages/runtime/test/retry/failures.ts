import type { Judgement } from "../../src/retry/proof.ts";

/** What an error of `fetch` says, as far as it is read. */
export interface Said {
  readonly message: string;
  readonly code?: string;
  readonly syscall?: string;
  readonly retryable?: boolean;
  readonly errors?: readonly Said[];
  readonly cause?: Said;
}

const UNSENT: Judgement = { proof: "unsent", retryable: true };
const POINTLESS: Judgement = { proof: "unsent", retryable: false };
const UNKNOWN: Judgement = { proof: "unknown", retryable: true };

/** Node says "fetch failed", and what failed in the cause. */
const node = (cause: Said): Said => ({ message: "fetch failed", cause });
const deno = (text: string): Said => ({ message: "fetch failed", cause: { message: text } });
const denoConnect = (text: string): Said =>
  deno(`error sending request for url (https://api.acme.test/): client error (Connect): ${text}`);
const denoSend = (text: string): Said =>
  deno(
    `error sending request from 127.0.0.1:4 for https://api.acme.test/ (127.0.0.1:1): client error (SendRequest): ${text}`,
  );
const bun = (code: string, text: string): Said => ({ message: `${code}: ${text}`, code });
const BUN_UNABLE = "Unable to connect. Is the computer able to access the url?";
const BUN_CLOSED =
  "The socket connection was closed unexpectedly. For more information, pass `verbose: true` in the second argument to fetch()";
const BUN_TLS = "The TLS handshake failed. Does the server speak TLS on this port?";
const workerd = (message: string): Said => ({ message, retryable: true });
const LOST = "Network connection lost.";

/**
 * What each runtime threw when it was brought to fail in this way (Node 20.20 to 26.10, Bun 1.4.5, Deno 2.9.6, workerd of
 * November 2026), and what that proves. "After" means that the server had read the request.
 */
export const FAILURES: readonly (readonly [runtime: string, failure: string, said: Said, verdict: Judgement])[] = [
  [
    "Node",
    "refused",
    node({ message: "connect ECONNREFUSED 127.0.0.1:1", code: "ECONNREFUSED", syscall: "connect" }),
    UNSENT,
  ],
  [
    "Node",
    "refused on both addresses of a name",
    node({
      message: "",
      code: "ECONNREFUSED",
      errors: [
        { message: "connect ECONNREFUSED 127.0.0.1:1", code: "ECONNREFUSED", syscall: "connect" },
        { message: "connect ECONNREFUSED ::1:1", code: "ECONNREFUSED", syscall: "connect" },
      ],
    }),
    UNSENT,
  ],
  [
    "Node",
    "no such name",
    node({ message: "getaddrinfo ENOTFOUND nothing.invalid", code: "ENOTFOUND", syscall: "getaddrinfo" }),
    UNSENT,
  ],
  [
    "Node",
    "no name server",
    node({ message: "getaddrinfo EAI_AGAIN nothing.invalid", code: "EAI_AGAIN", syscall: "getaddrinfo" }),
    UNSENT,
  ],
  [
    "Node",
    "no route to the host",
    node({ message: "connect EHOSTUNREACH 100::1:80", code: "EHOSTUNREACH", syscall: "connect" }),
    UNSENT,
  ],
  [
    "Node",
    "no route to the network",
    node({ message: "connect ENETUNREACH 255.255.255.255:80", code: "ENETUNREACH", syscall: "connect" }),
    UNSENT,
  ],
  [
    "Node",
    "reset while it connects",
    node({ message: "connect ECONNRESET 127.0.0.1:1", code: "ECONNRESET", syscall: "connect" }),
    UNSENT,
  ],
  [
    "Node",
    "no free port",
    node({ message: "connect EADDRNOTAVAIL 127.0.0.1:1", code: "EADDRNOTAVAIL", syscall: "connect" }),
    UNSENT,
  ],
  [
    "Node",
    "nobody accepts",
    node({
      message: "Connect Timeout Error (attempted address: 127.0.0.1:1, timeout: 10000ms)",
      code: "UND_ERR_CONNECT_TIMEOUT",
    }),
    UNSENT,
  ],
  [
    "Node",
    "closed in the TLS handshake",
    node({
      message: "Client network socket disconnected before secure TLS connection was established",
      code: "ECONNRESET",
    }),
    UNSENT,
  ],
  [
    "Node",
    "a certificate that nobody signed",
    node({ message: "self-signed certificate", code: "DEPTH_ZERO_SELF_SIGNED_CERT" }),
    POINTLESS,
  ],
  [
    "Node",
    "a certificate of another name",
    node({ message: "Hostname/IP does not match certificate's altnames", code: "ERR_TLS_CERT_ALTNAME_INVALID" }),
    POINTLESS,
  ],
  [
    "Node",
    "no TLS on this port",
    node({
      message: "SSL routines:tls_validate_record_header:wrong version number",
      code: "ERR_SSL_WRONG_VERSION_NUMBER",
    }),
    UNKNOWN,
  ],
  [
    "Node",
    "a broken TLS record, after",
    {
      message: "SSL routines:tls_get_more_records:decryption failed or bad record mac",
      code: "ERR_SSL_DECRYPTION_FAILED_OR_BAD_RECORD_MAC",
    },
    UNKNOWN,
  ],
  ["Node", "reset, after", node({ message: "read ECONNRESET", code: "ECONNRESET", syscall: "read" }), UNKNOWN],
  ["Node", "closed, after", node({ message: "other side closed", code: "UND_ERR_SOCKET" }), UNKNOWN],
  [
    "Node",
    "the route is lost, after",
    node({ message: "read EHOSTUNREACH", code: "EHOSTUNREACH", syscall: "read" }),
    UNKNOWN,
  ],
  ["Node", "no answer", node({ message: "Headers Timeout Error", code: "UND_ERR_HEADERS_TIMEOUT" }), UNKNOWN],
  [
    "Node",
    "an answer that is not HTTP",
    node({
      message: "Response does not match the HTTP/1.1 protocol (Expected HTTP/, RTSP/ or ICE/)",
      code: "HPE_INVALID_CONSTANT",
    }),
    UNKNOWN,
  ],
  [
    "Node",
    "headers without end",
    node({ message: "Headers Overflow Error", code: "UND_ERR_HEADERS_OVERFLOW" }),
    UNKNOWN,
  ],
  ["Bun", "refused", bun("ECONNREFUSED", BUN_UNABLE), UNSENT],
  [
    "Bun",
    "no such name",
    { message: "getaddrinfo ENOTFOUND nothing.invalid", code: "ENOTFOUND", syscall: "getaddrinfo" },
    UNSENT,
  ],
  ["Bun", "no route to the host", bun("EHOSTUNREACH", BUN_UNABLE), UNSENT],
  ["Bun", "no route to the network", bun("ENETUNREACH", "Was there a typo in the url or port?"), UNSENT],
  [
    "Bun",
    "a certificate that nobody signed",
    { message: "self signed certificate", code: "DEPTH_ZERO_SELF_SIGNED_CERT" },
    POINTLESS,
  ],
  [
    "Bun",
    "a certificate of another name",
    { message: "ERR_TLS_CERT_ALTNAME_INVALID fetching", code: "ERR_TLS_CERT_ALTNAME_INVALID" },
    POINTLESS,
  ],
  ["Bun", "reset while it connects", bun("ECONNRESET", BUN_UNABLE), UNKNOWN],
  ["Bun", "closed in the TLS handshake", bun("ECONNRESET", BUN_CLOSED), UNKNOWN],
  ["Bun", "no TLS on this port", bun("EPROTO", BUN_TLS), UNKNOWN],
  ["Bun", "a broken TLS record, after", bun("EPROTO", BUN_TLS), UNKNOWN],
  ["Bun", "reset or closed, after", bun("ECONNRESET", BUN_CLOSED), UNKNOWN],
  ["Deno", "refused", denoConnect("tcp connect error: Connection refused (os error 111)"), UNSENT],
  [
    "Deno",
    "no such name",
    denoConnect("dns error: failed to lookup address information: Name or service not known"),
    UNSENT,
  ],
  ["Deno", "no route to the host", denoConnect("tcp connect error: No route to host (os error 113)"), UNSENT],
  ["Deno", "no route to the network", denoConnect("tcp connect error: Network is unreachable (os error 101)"), UNSENT],
  [
    "Deno",
    "reset while it connects",
    denoConnect("tcp connect error: Connection reset by peer (os error 104)"),
    UNSENT,
  ],
  ["Deno", "closed in the TLS handshake", denoConnect("tls handshake eof"), UNSENT],
  ["Deno", "no TLS on this port", denoConnect("received corrupt message of type InvalidContentType"), UNSENT],
  ["Deno", "a certificate that nobody signed", denoConnect("invalid peer certificate: UnknownIssuer"), POINTLESS],
  ["Deno", "reset, after", deno("Connection reset by peer (os error 104)"), UNKNOWN],
  ["Deno", "closed, after", denoSend("connection closed before message completed"), UNKNOWN],
  ["Deno", "an answer that is not HTTP", denoSend("invalid HTTP version parsed"), UNKNOWN],
  ["workerd", "refused", workerd(LOST), UNKNOWN],
  ["workerd", "no route to the host", workerd(LOST), UNKNOWN],
  ["workerd", "reset or closed, after", workerd(LOST), UNKNOWN],
  ["workerd", "no such name", { message: "internal error; reference = jamimd26fqp9c85lv5grvqoq" }, UNKNOWN],
  [
    "workerd",
    "a certificate that nobody signed",
    { message: "internal error; reference = alqo0h2t4cp5108iefguvb1u" },
    UNKNOWN,
  ],
  ["Chromium", "anything", { message: "Failed to fetch" }, UNKNOWN],
];
