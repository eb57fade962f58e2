import type { VerifyOptions, WebhookScheme } from "../../src/webhooks/index.ts";

/** A delivery whose signature was computed elsewhere. All secrets are made up. */
export interface Vector {
  readonly name: string;
  readonly scheme: WebhookScheme;
  readonly secret: string;
  readonly headers: Readonly<Record<string, string>>;
  readonly body: string;
  readonly options?: VerifyOptions;
}

const S = 1000;
const shared = { kind: "hmac", alg: "SHA-256" } as const;

/** Timestamp, colon, body; base64; milliseconds; GET and DELETE sign the word undefined. */
export const colonBase64: WebhookScheme = {
  ...shared,
  header: "X-Signature",
  encoding: "base64",
  message: "{timestamp}:{body}",
  emptyBodyAs: "undefined",
  timestamp: { header: "X-Request-Timestamp", unit: "ms" },
  toleranceMs: 300 * S,
  challenge: { header: "X-Challenge" },
};
/** The body alone, with SHA-1. */
export const bodySha1: WebhookScheme = {
  kind: "hmac",
  header: "X-Signature",
  alg: "SHA-1",
  encoding: "base64",
  message: "{body}",
};
/** Brackets around timestamp, semicolon, body; hex; no tolerance of its own. */
export const bracketHex: WebhookScheme = {
  ...shared,
  header: "X-Signature",
  encoding: "hex",
  message: "[{timestamp};{body}]",
  timestamp: { header: "X-Request-Timestamp", unit: "ms" },
};
/** A further header is signed too, and the signature has a prefix. */
export const prefixedHex: WebhookScheme = {
  ...shared,
  header: "X-Signature",
  encoding: "hex",
  prefix: "sha256=",
  message: "{timestamp}.{header:x-website-id}.{body}",
  timestamp: { header: "X-Timestamp", unit: "s" },
  toleranceMs: 300 * S,
};
/** A version word in front; seconds. */
export const versionedHex: WebhookScheme = {
  ...shared,
  header: "X-Signature",
  encoding: "hex",
  message: "v0:{timestamp}:{body}",
  timestamp: { header: "X-Timestamp", unit: "s" },
};
/** Body first, then a header that is signed and not judged: the time stands in the body. */
export const bodyFirstHex: WebhookScheme = {
  ...shared,
  header: "Signature",
  encoding: "hex",
  message: "{body}{timestamp}",
  timestamp: { header: "Timestamp", pointer: "/meta/timestamp", unit: "iso" },
  toleranceMs: 300 * S,
  equal: [{ header: "Webhook-Id", pointer: "/meta/acme_webhook_id" }],
};
/** A token in a header and again in the body. */
export const tokenTwice: WebhookScheme = {
  kind: "static",
  header: "X-Verification-Token",
  tokens: ["{secret}"],
  bodyToken: "/token",
};
/** A token that may come with or without a word before it. */
export const tokenForms: WebhookScheme = {
  kind: "static",
  header: "Authorization",
  tokens: ["Basic {secret}", "{secret}"],
};
export const tokenWord: WebhookScheme = { kind: "static", header: "Authorization", tokens: ["OAuth2 {secret}"] };
export const tokenOnly: WebhookScheme = { kind: "static", header: "X-Webhook-Token", tokens: ["{secret}"] };
/** Nothing is signed; a key stands in the URL. */
export const urlKey: WebhookScheme = { kind: "none", queryParam: "key" };

export const hmacVectors: readonly Vector[] = [
  {
    name: "timestamp:body in base64",
    scheme: colonBase64,
    secret: "app_signing_key_made_up",
    headers: { "x-request-timestamp": "1767225600456", "x-signature": "OIXzg3GJh2EUcpb9+pXyOrEQ0Y/WwUjHjFI2ChONSFs=" },
    body: '{"type":"inbound_received","authorization":{"id":"cmp_abc"},"payload":{"id":"evt_1"}}',
    options: { now: 1767225600456 },
  },
  {
    name: "timestamp:body, another secret",
    scheme: colonBase64,
    secret: "channel_secret_made_up",
    headers: { "x-request-timestamp": "1767225600456", "x-signature": "abht969HMfXHaomWa4/qRRe+TVdb7wYgyPaoyAqGJaI=" },
    body: '{"type":"message","payload":{"id":"msg_1"}}',
    options: { now: 1767225600456, method: "POST" },
  },
  {
    name: "timestamp:undefined of a DELETE",
    scheme: colonBase64,
    secret: "channel_secret_made_up",
    headers: { "x-request-timestamp": "1767225600456", "x-signature": "3h0m9XjN30MKBwpqchzqlW0nkNmCoDcxgfaXRtbcjH0=" },
    body: "",
    options: { now: 1767225600456, method: "DELETE" },
  },
  {
    name: "body with SHA-1",
    scheme: bodySha1,
    secret: "rule_api_secret_made_up",
    headers: { "x-signature": "OBtkaOKOrdDgBqr6GisrFVLFgYo=" },
    body: '{"id":"evt_1","type":"inbound"}',
  },
  {
    name: "[timestamp;body]",
    scheme: bracketHex,
    secret: "whsec_made_up",
    headers: {
      "x-request-timestamp": "1767225600456",
      "x-signature": "a220d6a5c7e95ec232e6706bc5403a7d93302c7eaab11c2502ecb08a38d17421",
    },
    body: '{"event":"message:send","data":{"content":"hi"}}',
    options: { now: 1767225600456, toleranceMs: 300 * S },
  },
  {
    name: "[timestamp;body] with UTF-8",
    scheme: bracketHex,
    secret: "whsec_made_up",
    headers: {
      "x-request-timestamp": "1767225600456",
      "x-signature": "30a39eaa8cb7c4980bff7d70bf8314d52087c9d0e42a4ea917348c49ab4dd215",
    },
    body: '{"website_id":"8c842203-0000-4000-8000-000000000001","event":"message:send","data":{"website_id":"8c842203-0000-4000-8000-000000000001","session_id":"session_00000000-0000-4000-8000-000000000002","inbox_id":null,"type":"text","origin":"chat","content":"café 👋","from":"user","fingerprint":163300000001,"timestamp":1767225600000},"timestamp":1767225600123}',
    options: { now: 1767225600456, toleranceMs: 300 * S },
  },
  {
    name: "timestamp.header.body with a prefix",
    scheme: prefixedHex,
    secret: "mcp_made_up",
    headers: {
      "x-timestamp": "1767225600",
      "x-website-id": "8c842203-0000-4000-8000-000000000001",
      "x-signature": "sha256=84415a31bab1b777c3b70adfb9ce8af7ea0b3ea9365f970d61a4b61c470ee7f7",
    },
    body: '{"jsonrpc":"2.0","id":1,"method":"tools/list"}',
    options: { now: 1767225600 * S },
  },
  {
    name: "v0:timestamp:body",
    scheme: versionedHex,
    secret: "made-up-signing-key-0123456789",
    headers: {
      "x-timestamp": "1700000000",
      "x-signature": "51c67c29433539cb28ed93018fed8507d1750e04f7ce8b60cd26f27eb71eb016",
    },
    body: '{"metric":"sent","event_id":"01HEXAMPLE0000000000000000","object_type":"email","timestamp":1700000000,"data":{"delivery_id":"RAECAAFwnUSneIa0ZXkmq8EdkAM=","recipient":"person@example.com"}}',
    options: { now: 1700000000 * S, toleranceMs: 300 * S },
  },
  {
    name: "v0:timestamp:body with UTF-8",
    scheme: versionedHex,
    secret: "made-up-signing-key-0123456789",
    headers: {
      "x-timestamp": "1700000000",
      "x-signature": "4d2ba1f97bcebc13b748b06446004134f8133312f2599468deea271071c32d95",
    },
    body: '{"name":"café ☕"}',
    options: { now: 1700000000 * S, toleranceMs: 300 * S },
  },
  {
    name: "body followed by the timestamp, judged by the body",
    scheme: bodyFirstHex,
    secret: "made-up-secret-0001",
    headers: {
      timestamp: "Fri, 02 Jan 2026 08:04:05 GMT",
      signature: "4a3f4993cab849ab16396275d85656be89001a7aaa84275e1e03c5a3a95de857",
      "webhook-id": "01HEXAMPLEWEBHOOK",
    },
    body: '{"data":[{"topic":"event:acme.opened_email","external_id":"EvT123","payload":{"data":{"type":"event","id":"EvT123"}}}],"meta":{"acme_account_id":"AbC123","acme_webhook_id":"01HEXAMPLEWEBHOOK","timestamp":"2026-01-02T03:04:05.678901+00:00","version":"2024-06-28"}}',
    options: { now: Date.parse("2026-01-02T03:06:00Z") },
  },
];

/** The signature alone: this body has neither time nor id. */
export const signatureOnly: Vector = {
  name: "body followed by the timestamp with UTF-8",
  scheme: { ...bodyFirstHex, equal: [] },
  secret: "made-up-secret-0001",
  headers: {
    timestamp: "Fri, 02 Jan 2026 08:04:05 GMT",
    signature: "3949523a706f92f25e96d33901aa09c14ffcdb3f73ea9a50547c82366841146b",
  },
  body: '{"note":"zażółć – ünïcode ✓"}',
  options: { toleranceMs: Number.POSITIVE_INFINITY },
};
