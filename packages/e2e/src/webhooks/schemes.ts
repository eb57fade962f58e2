/**
 * How each vendor signs, written down by hand from its documentation and once more than in the specs, so that a slip in a
 * spec shows. Secrets are made up.
 */
export interface SignedScheme {
  readonly vendor: "crisp" | "customerio" | "front" | "klaviyo";
  readonly scheme: string;
  readonly secret: string;
  readonly hash: "SHA-1" | "SHA-256";
  readonly encoding: "hex" | "base64";
  /** What stands before, between and behind time and body, in the order of the signed text. */
  readonly signed: readonly ("body" | "time" | { readonly text: string })[];
  readonly signature: { readonly header: string; readonly prefix?: string };
  readonly time?: { readonly header: string; readonly value: string };
  /** Further headers of a delivery. */
  readonly headers?: Readonly<Record<string, string>>;
  /** Method of a request whose body is signed as `emptyBodyAs`. */
  readonly bodyless?: { readonly method: string; readonly signedAs: string };
  /** A time, in ms since 1970, at which the delivery is fresh. */
  readonly now: number;
}

const at = { ms: "1767225600456", s: "1767225600", now: 1_767_225_600_456 } as const;
const website = "8c842203-0000-4000-8000-000000000001";
const colon = { text: ":" };
const timeColonBody = ["time", colon, "body"] as const;

const front = {
  vendor: "front",
  encoding: "base64",
  signature: { header: "x-front-signature" },
  now: at.now,
} as const;
const frontTime = { header: "x-front-request-timestamp", value: at.ms } as const;
const channel = {
  ...front,
  scheme: "channel",
  secret: "channel_secret_made_up",
  hash: "SHA-256",
  signed: timeColonBody,
  time: frontTime,
} as const;

export const signedSchemes: readonly SignedScheme[] = [
  {
    ...front,
    scheme: "application",
    secret: "app_signing_key_made_up",
    hash: "SHA-256",
    signed: timeColonBody,
    time: frontTime,
  },
  { ...front, scheme: "rule", secret: "rule_api_secret_made_up", hash: "SHA-1", signed: ["body"] },
  channel,
  { ...channel, bodyless: { method: "DELETE", signedAs: "undefined" } },
  { ...channel, bodyless: { method: "GET", signedAs: "undefined" } },
  {
    vendor: "klaviyo",
    scheme: "systemWebhook",
    secret: "made-up-klaviyo-secret-0001",
    hash: "SHA-256",
    encoding: "hex",
    signed: ["body", "time"],
    signature: { header: "Klaviyo-Signature" },
    // Five hours ahead of the time in the body, as it has been seen.
    time: { header: "Klaviyo-Timestamp", value: "Fri, 02 Jan 2026 08:04:05 GMT" },
    headers: { "Klaviyo-Webhook-Id": "01HEXAMPLEWEBHOOK" },
    now: Date.parse("2026-01-02T03:06:00Z"),
  },
  {
    vendor: "crisp",
    scheme: "plugin",
    secret: "whsec_crisp_made_up",
    hash: "SHA-256",
    encoding: "hex",
    signed: [{ text: "[" }, "time", { text: ";" }, "body", { text: "]" }],
    signature: { header: "X-Crisp-Signature" },
    time: { header: "X-Crisp-Request-Timestamp", value: at.ms },
    now: at.now,
  },
  {
    vendor: "crisp",
    scheme: "hugo",
    secret: "mcp_made_up",
    hash: "SHA-256",
    encoding: "hex",
    signed: ["time", { text: `.${website}.` }, "body"],
    signature: { header: "X-Crisp-Signature", prefix: "sha256=" },
    time: { header: "X-Crisp-Timestamp", value: at.s },
    headers: { "X-Crisp-Website-Id": website },
    now: at.now,
  },
  {
    vendor: "customerio",
    scheme: "reporting",
    secret: "made-up-signing-key-0123456789",
    hash: "SHA-256",
    encoding: "hex",
    signed: [{ text: "v0:" }, "time", colon, "body"],
    signature: { header: "X-CIO-Signature" },
    time: { header: "X-CIO-Timestamp", value: at.s },
    now: at.now,
  },
];

/** Bodies of these sizes, in repeats of a text beyond ASCII of 9 bytes. */
export const sizes: Readonly<Record<string, number>> = {
  small: 0,
  "350 bytes": 25,
  "1 KB": 100,
  "64 KB": 7_000,
  "1 MB": 115_000,
};

const PAD = "zażó☕";
const padding = '{"pad":"…"}';

/** The body of a delivery, with its padding left out: `fill` puts it back. */
export function templateOf({ vendor, bodyless }: SignedScheme): string {
  if (bodyless) return "";
  if (vendor !== "klaviyo") return `{"id":"evt_1","event":"x","data":${padding}}`;
  const data = `[{"topic":"event:klaviyo.opened_email","external_id":"EvT123","payload":${padding}}]`;
  const time = "2026-01-02T03:04:05.678901+00:00";
  return `{"data":${data},"meta":{"klaviyo_webhook_id":"01HEXAMPLEWEBHOOK","timestamp":"${time}"}}`;
}

export const fill = (template: string, repeats: number): Buffer =>
  Buffer.from(template.replace("…", () => PAD.repeat(repeats)));
