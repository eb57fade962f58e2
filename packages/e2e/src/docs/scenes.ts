/** An answer of a server that the sandbox is not, or of a vendor in trouble. */
export interface Answer {
  /** `METHOD url`, as it begins. */
  readonly to: string;
  readonly status: number;
  readonly body?: unknown;
  /** Which of such requests it answers, from 1. Default 1. */
  readonly nth?: number;
}

/** What the world of a reader gives to the blocks under a heading, and what one of them has to print then. */
export interface Scene {
  readonly answers?: readonly Answer[];
  /** The delivery that `request` is, in the vendor's default scheme. */
  readonly delivery?: unknown;
  readonly prints?: string;
}

const tokens = {
  access_token: "access-1",
  refresh_token: "refresh-1",
  token_type: "bearer",
  expires_in: 3_600,
  expires_at: 4_000_000_000,
};
const tokenEndpoint = (url: string): Scene => ({ answers: [{ to: `POST ${url}`, status: 200, body: tokens }] });

const openedEmail: Scene = {
  delivery: {
    data: [{ topic: "event:klaviyo.opened_email", external_id: "E", payload: { data: { type: "event", id: "E" } } }],
    meta: { klaviyo_webhook_id: "W1", timestamp: new Date().toISOString() },
  },
  prints: "event:klaviyo.opened_email",
};

/** By slug of the README (`""` is the root's) and heading. What is not here has the sandbox alone. */
export const scenes: Readonly<Record<string, Readonly<Record<string, Scene>>>> = {
  "": {
    "What every client does": {
      answers: [{ to: "GET https://a.klaviyo.com/api/anything", status: 200, body: {} }],
    },
  },
  braze: {
    Errors: {
      answers: [
        {
          to: "POST https://rest.iad-01.braze.com/campaigns/trigger/send",
          status: 400,
          body: { message: "No Recipients" },
        },
      ],
      prints: "No Recipients",
    },
    Webhooks: {
      delivery: { dispatch_id: "d1", status: "sent", metadata: { campaign_api_id: "c1" } },
      prints: "sent c1",
    },
  },
  crisp: {
    Errors: {
      answers: [
        {
          to: "POST https://api.crisp.chat/v1/website/",
          status: 409,
          body: { error: true, reason: "people_exists", data: {} },
        },
      ],
      prints: "people_exists",
    },
    "Cached replies": {
      answers: [{ to: "GET https://api.crisp.chat/v1/website/", status: 304, nth: 2 }],
      prints: "nothing has changed",
    },
    Webhooks: {
      delivery: { website_id: "w", event: "message:send", data: { content: "hi" }, timestamp: 1 },
      prints: "hi",
    },
    Uploads: {
      delivery: {
        event: "bucket:url:upload:generated",
        data: {
          id: "00000000-0000-4000-8000-00000000000a",
          type: "text/plain",
          identifier: "i",
          policy: { size_limit: 1_000 },
          url: { signed: "https://storage.example/put?signature=s", resource: "https://storage.example/a.txt" },
        },
        timestamp: 1,
      },
      answers: [{ to: "PUT https://storage.example/", status: 200 }],
    },
  },
  customerio: {
    Errors: {
      answers: [
        { to: "POST https://api.customer.io/v1/send/email", status: 400, body: { meta: { error: "no such message" } } },
      ],
      prints: "no such message",
    },
    Webhooks: {
      delivery: { event_id: "e1", object_type: "email", metric: "sent", timestamp: 1, data: {} },
      prints: "email sent e1",
    },
  },
  drift: {
    Errors: {
      answers: [
        {
          to: "POST https://driftapi.com/contacts",
          status: 409,
          body: { error: { type: "conflict", message: "that contact is known" } },
        },
      ],
      prints: "that contact is known",
    },
    OAuth: tokenEndpoint("https://driftapi.com/oauth2/token"),
    Webhooks: {
      delivery: { type: "new_message", orgId: 1, token: "verification-token", data: { id: 1, body: "hi" } },
      prints: "hi",
    },
  },
  front: {
    Errors: {
      answers: [
        {
          to: "GET https://api2.frontapp.com/conversations/",
          status: 404,
          body: { _error: { status: 404, title: "Not found", message: "no such conversation" } },
        },
      ],
      prints: "no such conversation",
    },
    OAuth: tokenEndpoint("https://app.frontapp.com/oauth/token"),
    Webhooks: {
      delivery: { type: "inbound_received", authorization: { id: "cmp_1" }, payload: { id: "evt_1" } },
      prints: "inbound_received",
    },
  },
  iterable: {
    Errors: {
      answers: [
        {
          to: "POST https://api.iterable.com/api/users/updateEmail",
          status: 400,
          body: { code: "InvalidEmailAddressError", msg: "that is no address", params: null },
        },
      ],
      prints: "that is no address",
    },
    Webhooks: {
      delivery: { email: "user@example.com", eventName: "emailOpen", dataFields: { campaignId: 1 } },
      prints: "emailOpen",
    },
  },
  klaviyo: {
    Errors: {
      answers: [
        {
          to: "POST https://a.klaviyo.com/api/profiles",
          status: 409,
          body: {
            errors: [
              {
                id: "1",
                code: "duplicate_profile",
                title: "Conflict",
                detail: "",
                meta: { duplicate_profile_id: "01HX" },
              },
            ],
          },
        },
      ],
      prints: "01HX",
    },
    OAuth: tokenEndpoint("https://a.klaviyo.com/oauth/token"),
    Webhooks: openedEmail,
  },
  redis: { Webhooks: openedEmail },
  sandbox: { "@carillon/sandbox": { prints: "type: 'profile'" } },
};
