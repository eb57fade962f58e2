import { Braze } from "@carillon/braze";
import { createRawClient as brazeRaw } from "@carillon/braze/raw";
import * as brazeWebhooks from "@carillon/braze/webhooks";
import { Crisp } from "@carillon/crisp";
import { createRawClient as crispRaw } from "@carillon/crisp/raw";
import * as crispWebhooks from "@carillon/crisp/webhooks";
import { CustomerIo } from "@carillon/customerio";
import { createRawClient as customerioRaw } from "@carillon/customerio/raw";
import * as customerioWebhooks from "@carillon/customerio/webhooks";
import { Drift } from "@carillon/drift";
import { oauth as driftOAuth } from "@carillon/drift/oauth";
import { createRawClient as driftRaw } from "@carillon/drift/raw";
import * as driftWebhooks from "@carillon/drift/webhooks";
import { Front } from "@carillon/front";
import { oauth as frontOAuth } from "@carillon/front/oauth";
import { createRawClient as frontRaw } from "@carillon/front/raw";
import * as frontWebhooks from "@carillon/front/webhooks";
import { IterableClient } from "@carillon/iterable";
import { createRawClient as iterableRaw } from "@carillon/iterable/raw";
import * as iterableWebhooks from "@carillon/iterable/webhooks";
import { Klaviyo } from "@carillon/klaviyo";
import { oauth as klaviyoOAuth } from "@carillon/klaviyo/oauth";
import { createRawClient as klaviyoRaw } from "@carillon/klaviyo/raw";
import * as klaviyoWebhooks from "@carillon/klaviyo/webhooks";
import type { AuthProvider, ClientOptions, RequestOptions, ThrottleOptions } from "@carillon/runtime";

/** What fits every client: plans are each vendor's own. */
export type Options = Omit<ClientOptions, "throttle"> & { throttle?: Omit<ThrottleOptions, "plan"> };
type CallOptions = Pick<RequestOptions, "signal">;

/** What the suite does with a client. */
export interface Deeds {
  read(options?: CallOptions): PromiseLike<unknown>;
  /** A POST that the vendor does not dedupe. */
  write(options?: CallOptions): PromiseLike<unknown>;
  list(): AsyncIterable<unknown>;
  /** Reads a stream to its end. @returns how many bytes or rows */
  stream?(): Promise<number>;
}

export interface Delivery {
  readonly body: string;
  readonly headers: Record<string, string>;
  readonly secret: string;
  /** When it was sent, as ms since 1970, where its age is judged. */
  readonly now?: number;
}

export interface SmokeVendor {
  readonly slug: string;
  open(key: string, options: Options): Deeds;
  /** With tokens that can be renewed; only where the vendor has OAuth. */
  readonly oauth?: {
    make(options: Parameters<typeof klaviyoOAuth>[0]): AuthProvider;
    open(auth: AuthProvider, options: Options): Deeds;
  };
  /** The same read, by path. @returns the status */
  raw(key: string, options: Options): Promise<number>;
  readonly webhooks: { verifyWebhook: Verify };
  /** Signed by another tool, not by this library. */
  readonly delivery: Delivery;
}

type Verify = (
  raw: string,
  headers: Record<string, string>,
  secret: string,
  options?: { now?: number },
) => Promise<unknown>;

const statusOf = async (reply: Promise<{ response: Response }>): Promise<number> => (await reply).response.status;

async function countOf(rows: AsyncIterable<unknown>): Promise<number> {
  let count = 0;
  for await (const _ of rows) count++;
  return count;
}

const driftDeeds = (client: Drift): Deeds => ({
  read: (options) => client.contacts.get(123456, {}, options),
  write: (options) => client.conversations.sendMessage(789, { type: "chat", body: "Hello" }, options),
  list: () => client.conversations.list(),
  stream: async () => (await (await client.attachments.download(1)).arrayBuffer()).byteLength,
});

const frontDeeds = (client: Front): Deeds => ({
  read: (options) => client.me.get({}, options),
  write: (options) => client.contacts.create({ handles: [{ source: "email", handle: "a@example.com" }] }, options),
  list: () => client.contacts.list(),
  stream: async () => (await (await client.attachments.download("fil_1")).arrayBuffer()).byteLength,
});

const klaviyoDeeds = (client: Klaviyo): Deeds => ({
  read: (options) => client.profiles.get("01HEXAMPLE", {}, options),
  write: (options) =>
    client.profiles.create({ data: { type: "profile", attributes: { email: "a@example.com" } } }, options),
  list: () => client.profiles.list(),
});

const SESSION = "session_00000000-0000-4000-8000-000000000002";
const WEBSITE = "8c842203-0000-4000-8000-000000000001";
const crispOptions = (key: string, options: Options) =>
  ({ identifier: "made-up", key, tier: "plugin", websiteId: WEBSITE, ...options }) as const;
const customerioOptions = (key: string, options: Options) => ({
  track: { siteId: "made-up", apiKey: key },
  app: { apiKey: key },
  ...options,
});
const brazeOptions = (apiKey: string, options: Options) => ({ apiKey, instance: "US-01", ...options }) as const;

export const smokeVendors: readonly SmokeVendor[] = [
  {
    slug: "drift",
    open: (accessToken, options) => driftDeeds(new Drift({ accessToken, ...options })),
    oauth: { make: driftOAuth, open: (auth, options) => driftDeeds(new Drift({ auth, ...options })) },
    raw: (accessToken, options) =>
      statusOf(
        driftRaw({ accessToken, ...options }).GET("/contacts/{contactId}", { params: { path: { contactId: 123456 } } }),
      ),
    webhooks: driftWebhooks,
    delivery: {
      secret: "made-up-token",
      body: '{"orgId":4242,"type":"new_message","token":"made-up-token","data":{"id":1,"conversationId":2}}',
      headers: { "X-Verification-Token": "made-up-token" },
    },
  },
  {
    slug: "crisp",
    open(key, options) {
      const client = new Crisp(crispOptions(key, options));
      return {
        read: (call) => client.conversations.get(SESSION, {}, call),
        write: (call) =>
          client.messages.send(SESSION, { type: "text", from: "operator", origin: "chat", content: "Hello" }, call),
        list: () => client.conversations.list(),
      };
    },
    raw: (key, options) =>
      statusOf(
        crispRaw(crispOptions(key, options)).GET("/website/{website_id}/conversation/{session_id}", {
          params: { path: { website_id: WEBSITE, session_id: SESSION } },
        }),
      ),
    webhooks: crispWebhooks,
    delivery: {
      secret: "whsec_crisp_made_up",
      body: '{"event":"message:send","data":{"content":"hi"}}',
      headers: {
        "X-Crisp-Signature": "6b08378791bc37c067496ae87ef06572cae83688a64c9a3e62f9d71fc341f89b",
        "X-Crisp-Request-Timestamp": "1767225600456",
      },
    },
  },
  {
    slug: "front",
    open: (apiToken, options) => frontDeeds(new Front({ apiToken, ...options })),
    oauth: { make: frontOAuth, open: (auth, options) => frontDeeds(new Front({ auth, ...options })) },
    raw: (apiToken, options) => statusOf(frontRaw({ apiToken, ...options }).GET("/me")),
    webhooks: frontWebhooks,
    delivery: {
      secret: "app_signing_key_made_up",
      body: '{"type":"inbound_received","authorization":{"id":"cmp_abc"},"payload":{"id":"evt_1"}}',
      headers: {
        "x-front-signature": "OIXzg3GJh2EUcpb9+pXyOrEQ0Y/WwUjHjFI2ChONSFs=",
        "x-front-request-timestamp": "1767225600456",
      },
      now: 1767225601456,
    },
  },
  {
    slug: "customerio",
    open(key, options) {
      const client = new CustomerIo(customerioOptions(key, options));
      return {
        read: (call) => client.campaigns.list({}, call),
        write: (call) =>
          client.transactional.sendEmail(
            {
              transactional_message_id: "1",
              to: "a@example.com",
              identifiers: { id: "user-123" },
              message_data: { name: "John" },
            },
            call,
          ),
        list: () => client.messages.list(),
      };
    },
    raw: (key, options) => statusOf(customerioRaw(customerioOptions(key, options)).GET("/v1/campaigns")),
    webhooks: customerioWebhooks,
    delivery: {
      secret: "made-up-signing-key-0123456789",
      body:
        '{"metric":"sent","event_id":"01HEXAMPLE0000000000000000","object_type":"email","timestamp":1700000000,' +
        '"data":{"delivery_id":"RAECAAFwnUSneIa0ZXkmq8EdkAM=","recipient":"person@example.com"}}',
      headers: {
        "X-CIO-Signature": "51c67c29433539cb28ed93018fed8507d1750e04f7ce8b60cd26f27eb71eb016",
        "X-CIO-Timestamp": "1700000000",
      },
    },
  },
  {
    slug: "braze",
    open(key, options) {
      const client = new Braze(brazeOptions(key, options));
      return {
        read: (call) => client.campaigns.list({}, call),
        write: (call) =>
          client.messages.send(
            {
              external_user_ids: ["user-123"],
              messages: { email: { app_id: "app", from: "a@example.com", subject: "Hello", body: "<p>Hello</p>" } },
            },
            call,
          ),
        list: () => client.contentBlocks.list({ limit: 2 }),
      };
    },
    raw: (key, options) => statusOf(brazeRaw(brazeOptions(key, options)).GET("/campaigns/list")),
    webhooks: brazeWebhooks,
    delivery: {
      secret: "made-up-braze-token-123",
      body: '{"dispatch_id":"d1","status":"delivered","metadata":{"campaign_api_id":"c1"}}',
      headers: { "X-Webhook-Token": "made-up-braze-token-123" },
    },
  },
  {
    slug: "iterable",
    open(apiKey, options) {
      const client = new IterableClient({ apiKey, ...options });
      return {
        read: (call) => client.users.get("user@example.com", {}, call),
        write: (call) => client.journeys.trigger({ workflowId: 12345, email: "user@example.com" }, call),
        list: () => client.catalogs.list(),
        stream: async () => countOf(await client.exports.streamJson({ dataTypeName: "emailSend", range: "Today" })),
      };
    },
    raw: (apiKey, options) =>
      statusOf(
        iterableRaw({ apiKey, ...options }).GET("/users/{email}", { params: { path: { email: "user@example.com" } } }),
      ),
    webhooks: iterableWebhooks,
    delivery: {
      secret: "made-up-iterable-token-42",
      body: '{"email":"a@example.com","eventName":"emailOpen","dataFields":{"campaignId":7,"messageId":"m1"}}',
      headers: { Authorization: "OAuth2 made-up-iterable-token-42" },
    },
  },
  {
    slug: "klaviyo",
    open: (apiKey, options) => klaviyoDeeds(new Klaviyo({ apiKey, ...options })),
    oauth: { make: klaviyoOAuth, open: (auth, options) => klaviyoDeeds(new Klaviyo({ auth, ...options })) },
    raw: (apiKey, options) =>
      statusOf(
        klaviyoRaw({ apiKey, ...options }).GET("/api/profiles/{id}", { params: { path: { id: "01HEXAMPLE" } } }),
      ),
    webhooks: klaviyoWebhooks,
    delivery: {
      secret: "made-up-klaviyo-secret-0001",
      body:
        '{"data":[{"topic":"event:klaviyo.opened_email","external_id":"EvT123","payload":{"data":{"type":"event","id":"EvT123"}}}],' +
        '"meta":{"klaviyo_account_id":"AbC123","klaviyo_webhook_id":"01HEXAMPLEWEBHOOK","timestamp":"2026-01-02T03:04:05.678901+00:00","version":"2024-06-28"}}',
      headers: {
        "Klaviyo-Signature": "229e5cf6037fed703c229b7fc4e30d113d4c23b22789a3e330302a61ba5c8289",
        "Klaviyo-Timestamp": "Fri, 02 Jan 2026 08:04:05 GMT",
        "Klaviyo-Webhook-Id": "01HEXAMPLEWEBHOOK",
      },
      now: Date.parse("2026-01-02T03:06:00Z"),
    },
  },
];
