// Generated from specs/klaviyo. Edits are lost: change the spec and run `pnpm generate klaviyo`.

import { contract, paging, refusal } from "@carillon/config/contract";
import { Klaviyo, type KlaviyoOptions } from "../../src/generated/index.ts";

const client = (fetch: typeof globalThis.fetch, own: Partial<KlaviyoOptions> = {}) =>
  new Klaviyo({
    apiKey: "test-apiKey",
    companyId: "test-companyId",
    revision: "2026-07-15",
    throttle: false,
    retry: false,
    fetch,
    ...own,
  });

contract("campaigns.cancelSend", {
  call: (fetch) =>
    client(fetch).campaigns.cancelSend("01GMRWDSA0ARTAKE1SFX8JGXAY", {
      data: { type: "campaign-send-job", id: "01GMRWDSA0ARTAKE1SFX8JGXAY", attributes: { action: "cancel" } },
    }),
  sends: {
    method: "PATCH",
    url: "https://a.klaviyo.com/api/campaign-send-jobs/01GMRWDSA0ARTAKE1SFX8JGXAY",
    headers: {
      accept: "application/json",
      "content-type": "application/vnd.api+json",
      revision: "2026-07-15",
      authorization: "Klaviyo-API-Key test-apiKey",
    },
    json: { data: { type: "campaign-send-job", id: "01GMRWDSA0ARTAKE1SFX8JGXAY", attributes: { action: "cancel" } } },
  },
  replies: { status: 204 },
  gives: undefined,
});

contract("campaigns.clone", {
  call: (fetch) =>
    client(fetch).campaigns.clone({
      data: { type: "campaign", id: "01GMRWDSA0ARTAKE1SFX8JGXAY", attributes: { new_name: "Spring, again" } },
    }),
  sends: {
    method: "POST",
    url: "https://a.klaviyo.com/api/campaign-clone",
    headers: {
      accept: "application/vnd.api+json",
      "content-type": "application/vnd.api+json",
      revision: "2026-07-15",
      authorization: "Klaviyo-API-Key test-apiKey",
    },
    json: { data: { type: "campaign", id: "01GMRWDSA0ARTAKE1SFX8JGXAY", attributes: { new_name: "Spring, again" } } },
  },
  replies: {
    status: 201,
    type: "application/vnd.api+json",
    json: {
      data: {
        type: "campaign",
        id: "01GMRWDSA0ARTAKE1SFX8JGXAY",
        attributes: {
          name: "Welcome Campaign",
          status: "Draft",
          archived: false,
          audiences: { included: ["Y6nRLr"], excluded: [] },
          send_options: { use_smart_sending: true },
          send_strategy: { method: "immediate" },
          created_at: "2026-01-02T03:04:05+00:00",
          scheduled_at: null,
          updated_at: "2026-01-02T03:04:05+00:00",
          send_time: null,
        },
        links: { self: "https://a.klaviyo.com/api/campaigns/01GMRWDSA0ARTAKE1SFX8JGXAY" },
      },
    },
  },
});

contract("campaigns.create", {
  call: (fetch) =>
    client(fetch).campaigns.create({
      data: {
        type: "campaign",
        attributes: {
          name: "Welcome Campaign",
          audiences: { included: ["Y6nRLr"] },
          "campaign-messages": {
            data: [
              {
                type: "campaign-message",
                attributes: {
                  definition: {
                    channel: "email",
                    label: "First",
                    content: { subject: "Welcome", from_email: "news@example.com", from_label: "Acme" },
                  },
                },
              },
            ],
          },
        },
      },
    }),
  sends: {
    method: "POST",
    url: "https://a.klaviyo.com/api/campaigns",
    headers: {
      accept: "application/vnd.api+json",
      "content-type": "application/vnd.api+json",
      revision: "2026-07-15",
      authorization: "Klaviyo-API-Key test-apiKey",
    },
    json: {
      data: {
        type: "campaign",
        attributes: {
          name: "Welcome Campaign",
          audiences: { included: ["Y6nRLr"] },
          "campaign-messages": {
            data: [
              {
                type: "campaign-message",
                attributes: {
                  definition: {
                    channel: "email",
                    label: "First",
                    content: { subject: "Welcome", from_email: "news@example.com", from_label: "Acme" },
                  },
                },
              },
            ],
          },
        },
      },
    },
  },
  replies: {
    status: 201,
    type: "application/vnd.api+json",
    json: {
      data: {
        type: "campaign",
        id: "01GMRWDSA0ARTAKE1SFX8JGXAY",
        attributes: {
          name: "Welcome Campaign",
          status: "Draft",
          archived: false,
          audiences: { included: ["Y6nRLr"], excluded: [] },
          send_options: { use_smart_sending: true },
          send_strategy: { method: "immediate" },
          created_at: "2026-01-02T03:04:05+00:00",
          scheduled_at: null,
          updated_at: "2026-01-02T03:04:05+00:00",
          send_time: null,
        },
        links: { self: "https://a.klaviyo.com/api/campaigns/01GMRWDSA0ARTAKE1SFX8JGXAY" },
      },
    },
  },
});

contract("campaigns.delete", {
  call: (fetch) => client(fetch).campaigns.delete("01GMRWDSA0ARTAKE1SFX8JGXAY"),
  sends: {
    method: "DELETE",
    url: "https://a.klaviyo.com/api/campaigns/01GMRWDSA0ARTAKE1SFX8JGXAY",
    headers: { accept: "application/json", revision: "2026-07-15", authorization: "Klaviyo-API-Key test-apiKey" },
  },
  replies: { status: 204 },
  gives: undefined,
});

contract("campaigns.get", {
  call: (fetch) => client(fetch).campaigns.get("01GMRWDSA0ARTAKE1SFX8JGXAY"),
  sends: {
    method: "GET",
    url: "https://a.klaviyo.com/api/campaigns/01GMRWDSA0ARTAKE1SFX8JGXAY",
    headers: {
      accept: "application/vnd.api+json",
      revision: "2026-07-15",
      authorization: "Klaviyo-API-Key test-apiKey",
    },
  },
  replies: {
    status: 200,
    type: "application/vnd.api+json",
    json: {
      data: {
        type: "campaign",
        id: "01GMRWDSA0ARTAKE1SFX8JGXAY",
        attributes: {
          name: "Welcome Campaign",
          status: "Draft",
          archived: false,
          audiences: { included: ["Y6nRLr"], excluded: [] },
          send_options: { use_smart_sending: true },
          send_strategy: { method: "immediate" },
          created_at: "2026-01-02T03:04:05+00:00",
          scheduled_at: null,
          updated_at: "2026-01-02T03:04:05+00:00",
          send_time: null,
        },
        links: { self: "https://a.klaviyo.com/api/campaigns/01GMRWDSA0ARTAKE1SFX8JGXAY" },
      },
      included: [
        {
          type: "campaign-message",
          id: "01GMRWDSA0ARTAKE1SFX8JGXAZ",
          attributes: {
            definition: {
              channel: "email",
              label: "First",
              content: { subject: "Welcome", from_email: "news@example.com", from_label: "Acme" },
            },
            send_times: [],
            created_at: "2026-01-02T03:04:05+00:00",
            updated_at: "2026-01-02T03:04:05+00:00",
          },
          links: { self: "https://a.klaviyo.com/api/campaign-messages/01GMRWDSA0ARTAKE1SFX8JGXAZ" },
        },
      ],
    },
  },
});

contract("campaigns.getRecipientEstimation", {
  call: (fetch) => client(fetch).campaigns.getRecipientEstimation("01GMRWDSA0ARTAKE1SFX8JGXAY"),
  sends: {
    method: "GET",
    url: "https://a.klaviyo.com/api/campaign-recipient-estimations/01GMRWDSA0ARTAKE1SFX8JGXAY",
    headers: {
      accept: "application/vnd.api+json",
      revision: "2026-07-15",
      authorization: "Klaviyo-API-Key test-apiKey",
    },
  },
  replies: {
    status: 200,
    type: "application/vnd.api+json",
    json: {
      data: {
        type: "campaign-recipient-estimation",
        id: "01GMRWDSA0ARTAKE1SFX8JGXAY",
        attributes: { estimated_recipient_count: 1234 },
        links: { self: "https://a.klaviyo.com/api/campaign-recipient-estimations/01GMRWDSA0ARTAKE1SFX8JGXAY" },
      },
    },
  },
});

contract("campaigns.getRecipientEstimationJob", {
  call: (fetch) => client(fetch).campaigns.getRecipientEstimationJob("01GMRWDSA0ARTAKE1SFX8JGXAY"),
  sends: {
    method: "GET",
    url: "https://a.klaviyo.com/api/campaign-recipient-estimation-jobs/01GMRWDSA0ARTAKE1SFX8JGXAY",
    headers: {
      accept: "application/vnd.api+json",
      revision: "2026-07-15",
      authorization: "Klaviyo-API-Key test-apiKey",
    },
  },
  replies: {
    status: 200,
    type: "application/vnd.api+json",
    json: {
      data: {
        type: "campaign-recipient-estimation-job",
        id: "01GMRWDSA0ARTAKE1SFX8JGXAY",
        attributes: { status: "queued" },
        links: { self: "https://a.klaviyo.com/api/campaign-recipient-estimation-jobs/01GMRWDSA0ARTAKE1SFX8JGXAY" },
      },
    },
  },
});

contract("campaigns.getSendJob", {
  call: (fetch) => client(fetch).campaigns.getSendJob("01GMRWDSA0ARTAKE1SFX8JGXAY"),
  sends: {
    method: "GET",
    url: "https://a.klaviyo.com/api/campaign-send-jobs/01GMRWDSA0ARTAKE1SFX8JGXAY",
    headers: {
      accept: "application/vnd.api+json",
      revision: "2026-07-15",
      authorization: "Klaviyo-API-Key test-apiKey",
    },
  },
  replies: {
    status: 200,
    type: "application/vnd.api+json",
    json: {
      data: {
        type: "campaign-send-job",
        id: "01GMRWDSA0ARTAKE1SFX8JGXAY",
        attributes: { status: "queued" },
        links: { self: "https://a.klaviyo.com/api/campaign-send-jobs/01GMRWDSA0ARTAKE1SFX8JGXAY" },
      },
    },
  },
});

contract("campaigns.list", {
  call: (fetch) => client(fetch).campaigns.list({ filter: "equals(messages.channel,'email')" }),
  sends: {
    method: "GET",
    url: "https://a.klaviyo.com/api/campaigns?filter=equals(messages.channel%2C'email')",
    headers: {
      accept: "application/vnd.api+json",
      revision: "2026-07-15",
      authorization: "Klaviyo-API-Key test-apiKey",
    },
  },
  replies: {
    status: 200,
    type: "application/vnd.api+json",
    json: {
      data: [
        {
          type: "campaign",
          id: "01GMRWDSA0ARTAKE1SFX8JGXAY",
          attributes: {
            name: "Welcome Campaign",
            status: "Draft",
            archived: false,
            audiences: { included: ["Y6nRLr"], excluded: [] },
            send_options: { use_smart_sending: true },
            send_strategy: { method: "immediate" },
            created_at: "2026-01-02T03:04:05+00:00",
            scheduled_at: null,
            updated_at: "2026-01-02T03:04:05+00:00",
            send_time: null,
          },
          links: { self: "https://a.klaviyo.com/api/campaigns/01GMRWDSA0ARTAKE1SFX8JGXAY" },
        },
      ],
      included: [
        {
          type: "campaign-message",
          id: "01GMRWDSA0ARTAKE1SFX8JGXAZ",
          attributes: {
            definition: {
              channel: "email",
              label: "First",
              content: { subject: "Welcome", from_email: "news@example.com", from_label: "Acme" },
            },
            send_times: [],
            created_at: "2026-01-02T03:04:05+00:00",
            updated_at: "2026-01-02T03:04:05+00:00",
          },
          links: { self: "https://a.klaviyo.com/api/campaign-messages/01GMRWDSA0ARTAKE1SFX8JGXAZ" },
        },
      ],
    },
  },
});

contract("campaigns.listMessageIds", {
  call: (fetch) => client(fetch).campaigns.listMessageIds("01GMRWDSA0ARTAKE1SFX8JGXAY"),
  sends: {
    method: "GET",
    url: "https://a.klaviyo.com/api/campaigns/01GMRWDSA0ARTAKE1SFX8JGXAY/relationships/campaign-messages",
    headers: {
      accept: "application/vnd.api+json",
      revision: "2026-07-15",
      authorization: "Klaviyo-API-Key test-apiKey",
    },
  },
  replies: {
    status: 200,
    type: "application/vnd.api+json",
    json: { data: [{ type: "campaign-message", id: "01GMRWDSA0ARTAKE1SFX8JGXAZ" }] },
  },
});

contract("campaigns.listMessages", {
  call: (fetch) => client(fetch).campaigns.listMessages("01GMRWDSA0ARTAKE1SFX8JGXAY"),
  sends: {
    method: "GET",
    url: "https://a.klaviyo.com/api/campaigns/01GMRWDSA0ARTAKE1SFX8JGXAY/campaign-messages",
    headers: {
      accept: "application/vnd.api+json",
      revision: "2026-07-15",
      authorization: "Klaviyo-API-Key test-apiKey",
    },
  },
  replies: {
    status: 200,
    type: "application/vnd.api+json",
    json: {
      data: [
        {
          type: "campaign-message",
          id: "01GMRWDSA0ARTAKE1SFX8JGXAZ",
          attributes: {
            definition: {
              channel: "email",
              label: "First",
              content: { subject: "Welcome", from_email: "news@example.com", from_label: "Acme" },
            },
            send_times: [],
            created_at: "2026-01-02T03:04:05+00:00",
            updated_at: "2026-01-02T03:04:05+00:00",
          },
          links: { self: "https://a.klaviyo.com/api/campaign-messages/01GMRWDSA0ARTAKE1SFX8JGXAZ" },
        },
      ],
      included: [
        {
          type: "campaign",
          id: "01GMRWDSA0ARTAKE1SFX8JGXAY",
          attributes: {
            name: "Welcome Campaign",
            status: "Draft",
            archived: false,
            audiences: { included: ["Y6nRLr"], excluded: [] },
            send_options: { use_smart_sending: true },
            send_strategy: { method: "immediate" },
            created_at: "2026-01-02T03:04:05+00:00",
            scheduled_at: null,
            updated_at: "2026-01-02T03:04:05+00:00",
            send_time: null,
          },
          links: { self: "https://a.klaviyo.com/api/campaigns/01GMRWDSA0ARTAKE1SFX8JGXAY" },
        },
      ],
    },
  },
});

contract("campaigns.listTagIds", {
  call: (fetch) => client(fetch).campaigns.listTagIds("01GMRWDSA0ARTAKE1SFX8JGXAY"),
  sends: {
    method: "GET",
    url: "https://a.klaviyo.com/api/campaigns/01GMRWDSA0ARTAKE1SFX8JGXAY/relationships/tags",
    headers: {
      accept: "application/vnd.api+json",
      revision: "2026-07-15",
      authorization: "Klaviyo-API-Key test-apiKey",
    },
  },
  replies: {
    status: 200,
    type: "application/vnd.api+json",
    json: { data: [{ type: "tag", id: "abcd1234-ef56-gh78-ij90-abcdef123456" }] },
  },
});

contract("campaigns.listTags", {
  call: (fetch) => client(fetch).campaigns.listTags("01GMRWDSA0ARTAKE1SFX8JGXAY"),
  sends: {
    method: "GET",
    url: "https://a.klaviyo.com/api/campaigns/01GMRWDSA0ARTAKE1SFX8JGXAY/tags",
    headers: {
      accept: "application/vnd.api+json",
      revision: "2026-07-15",
      authorization: "Klaviyo-API-Key test-apiKey",
    },
  },
  replies: {
    status: 200,
    type: "application/vnd.api+json",
    json: {
      data: [
        {
          type: "tag",
          id: "abcd1234-ef56-gh78-ij90-abcdef123456",
          attributes: { name: "Spring" },
          links: { self: "https://a.klaviyo.com/api/tags/abcd1234-ef56-gh78-ij90-abcdef123456" },
        },
      ],
      included: [
        {
          type: "tag-group",
          id: "e8b2c1d0-1111-4222-8333-444455556666",
          attributes: { name: "Season", exclusive: false, default: false },
          links: { self: "https://a.klaviyo.com/api/tag-groups/e8b2c1d0-1111-4222-8333-444455556666" },
        },
      ],
    },
  },
});

contract("campaigns.refreshRecipientEstimation", {
  call: (fetch) =>
    client(fetch).campaigns.refreshRecipientEstimation({
      data: { type: "campaign-recipient-estimation-job", id: "01GMRWDSA0ARTAKE1SFX8JGXAY" },
    }),
  sends: {
    method: "POST",
    url: "https://a.klaviyo.com/api/campaign-recipient-estimation-jobs",
    headers: {
      accept: "application/vnd.api+json",
      "content-type": "application/vnd.api+json",
      revision: "2026-07-15",
      authorization: "Klaviyo-API-Key test-apiKey",
    },
    json: { data: { type: "campaign-recipient-estimation-job", id: "01GMRWDSA0ARTAKE1SFX8JGXAY" } },
  },
  replies: {
    status: 202,
    type: "application/vnd.api+json",
    json: {
      data: {
        type: "campaign-recipient-estimation-job",
        id: "01GMRWDSA0ARTAKE1SFX8JGXAY",
        attributes: { status: "queued" },
        links: { self: "https://a.klaviyo.com/api/campaign-recipient-estimation-jobs/01GMRWDSA0ARTAKE1SFX8JGXAY" },
      },
    },
  },
});

contract("campaigns.send", {
  call: (fetch) =>
    client(fetch).campaigns.send({ data: { type: "campaign-send-job", id: "01GMRWDSA0ARTAKE1SFX8JGXAY" } }),
  sends: {
    method: "POST",
    url: "https://a.klaviyo.com/api/campaign-send-jobs",
    headers: {
      accept: "application/vnd.api+json",
      "content-type": "application/vnd.api+json",
      revision: "2026-07-15",
      authorization: "Klaviyo-API-Key test-apiKey",
    },
    json: { data: { type: "campaign-send-job", id: "01GMRWDSA0ARTAKE1SFX8JGXAY" } },
  },
  replies: {
    status: 202,
    type: "application/vnd.api+json",
    json: {
      data: {
        type: "campaign-send-job",
        id: "01GMRWDSA0ARTAKE1SFX8JGXAY",
        attributes: { status: "queued" },
        links: { self: "https://a.klaviyo.com/api/campaign-send-jobs/01GMRWDSA0ARTAKE1SFX8JGXAY" },
      },
    },
  },
});

contract("campaigns.update", {
  call: (fetch) =>
    client(fetch).campaigns.update("01GMRWDSA0ARTAKE1SFX8JGXAY", {
      data: {
        type: "campaign",
        id: "01GMRWDSA0ARTAKE1SFX8JGXAY",
        attributes: { name: "Spring 2026", send_strategy: { method: "static", datetime: "2026-03-01T09:00:00+00:00" } },
      },
    }),
  sends: {
    method: "PATCH",
    url: "https://a.klaviyo.com/api/campaigns/01GMRWDSA0ARTAKE1SFX8JGXAY",
    headers: {
      accept: "application/vnd.api+json",
      "content-type": "application/vnd.api+json",
      revision: "2026-07-15",
      authorization: "Klaviyo-API-Key test-apiKey",
    },
    json: {
      data: {
        type: "campaign",
        id: "01GMRWDSA0ARTAKE1SFX8JGXAY",
        attributes: { name: "Spring 2026", send_strategy: { method: "static", datetime: "2026-03-01T09:00:00+00:00" } },
      },
    },
  },
  replies: {
    status: 200,
    type: "application/vnd.api+json",
    json: {
      data: {
        type: "campaign",
        id: "01GMRWDSA0ARTAKE1SFX8JGXAY",
        attributes: {
          name: "Welcome Campaign",
          status: "Draft",
          archived: false,
          audiences: { included: ["Y6nRLr"], excluded: [] },
          send_options: { use_smart_sending: true },
          send_strategy: { method: "immediate" },
          created_at: "2026-01-02T03:04:05+00:00",
          scheduled_at: null,
          updated_at: "2026-01-02T03:04:05+00:00",
          send_time: null,
        },
        links: { self: "https://a.klaviyo.com/api/campaigns/01GMRWDSA0ARTAKE1SFX8JGXAY" },
      },
    },
  },
});

paging("campaigns.list", {
  call: (fetch) => client(fetch).campaigns.list({ filter: "equals(messages.channel,'email')", "page[size]": 2 }),
  replies: [
    {
      status: 200,
      type: "application/vnd.api+json",
      json: {
        data: [
          {
            type: "campaign",
            id: "01GMRWDSA0ARTAKE1SFX8JGXAY",
            attributes: {
              name: "Welcome Campaign",
              status: "Draft",
              archived: false,
              audiences: { included: ["Y6nRLr"], excluded: [] },
              send_options: { use_smart_sending: true },
              send_strategy: { method: "immediate" },
              created_at: "2026-01-02T03:04:05+00:00",
              scheduled_at: null,
              updated_at: "2026-01-02T03:04:05+00:00",
              send_time: null,
            },
            links: { self: "https://a.klaviyo.com/api/campaigns/01GMRWDSA0ARTAKE1SFX8JGXAY" },
            _test_item: "a0",
          },
        ],
        included: [
          {
            type: "campaign-message",
            id: "01GMRWDSA0ARTAKE1SFX8JGXAZ",
            attributes: {
              definition: {
                channel: "email",
                label: "First",
                content: { subject: "Welcome", from_email: "news@example.com", from_label: "Acme" },
              },
              send_times: [],
              created_at: "2026-01-02T03:04:05+00:00",
              updated_at: "2026-01-02T03:04:05+00:00",
            },
            links: { self: "https://a.klaviyo.com/api/campaign-messages/01GMRWDSA0ARTAKE1SFX8JGXAZ" },
          },
        ],
        links: { next: "https://elsewhere.example/next?page%5Bcursor%5D=second-page" },
      },
    },
    {
      status: 200,
      type: "application/vnd.api+json",
      json: {
        data: [
          {
            type: "campaign",
            id: "01GMRWDSA0ARTAKE1SFX8JGXAY",
            attributes: {
              name: "Welcome Campaign",
              status: "Draft",
              archived: false,
              audiences: { included: ["Y6nRLr"], excluded: [] },
              send_options: { use_smart_sending: true },
              send_strategy: { method: "immediate" },
              created_at: "2026-01-02T03:04:05+00:00",
              scheduled_at: null,
              updated_at: "2026-01-02T03:04:05+00:00",
              send_time: null,
            },
            links: { self: "https://a.klaviyo.com/api/campaigns/01GMRWDSA0ARTAKE1SFX8JGXAY" },
            _test_item: "b0",
          },
        ],
        included: [
          {
            type: "campaign-message",
            id: "01GMRWDSA0ARTAKE1SFX8JGXAZ",
            attributes: {
              definition: {
                channel: "email",
                label: "First",
                content: { subject: "Welcome", from_email: "news@example.com", from_label: "Acme" },
              },
              send_times: [],
              created_at: "2026-01-02T03:04:05+00:00",
              updated_at: "2026-01-02T03:04:05+00:00",
            },
            links: { self: "https://a.klaviyo.com/api/campaign-messages/01GMRWDSA0ARTAKE1SFX8JGXAZ" },
          },
        ],
      },
    },
  ],
  second: {
    method: "GET",
    url: "https://a.klaviyo.com/api/campaigns?filter=equals(messages.channel%2C'email')&page%5Bsize%5D=2&page%5Bcursor%5D=second-page",
    headers: {
      accept: "application/vnd.api+json",
      revision: "2026-07-15",
      authorization: "Klaviyo-API-Key test-apiKey",
    },
  },
  items: [
    {
      type: "campaign",
      id: "01GMRWDSA0ARTAKE1SFX8JGXAY",
      attributes: {
        name: "Welcome Campaign",
        status: "Draft",
        archived: false,
        audiences: { included: ["Y6nRLr"], excluded: [] },
        send_options: { use_smart_sending: true },
        send_strategy: { method: "immediate" },
        created_at: "2026-01-02T03:04:05+00:00",
        scheduled_at: null,
        updated_at: "2026-01-02T03:04:05+00:00",
        send_time: null,
      },
      links: { self: "https://a.klaviyo.com/api/campaigns/01GMRWDSA0ARTAKE1SFX8JGXAY" },
      _test_item: "a0",
    },
    {
      type: "campaign",
      id: "01GMRWDSA0ARTAKE1SFX8JGXAY",
      attributes: {
        name: "Welcome Campaign",
        status: "Draft",
        archived: false,
        audiences: { included: ["Y6nRLr"], excluded: [] },
        send_options: { use_smart_sending: true },
        send_strategy: { method: "immediate" },
        created_at: "2026-01-02T03:04:05+00:00",
        scheduled_at: null,
        updated_at: "2026-01-02T03:04:05+00:00",
        send_time: null,
      },
      links: { self: "https://a.klaviyo.com/api/campaigns/01GMRWDSA0ARTAKE1SFX8JGXAY" },
      _test_item: "b0",
    },
  ],
});

refusal("campaigns.cancelSend", {
  call: (fetch) =>
    client(fetch).campaigns.cancelSend("01GMRWDSA0ARTAKE1SFX8JGXAY", {
      data: { type: "campaign-send-job", id: "01GMRWDSA0ARTAKE1SFX8JGXAY", attributes: { action: "cancel" } },
    }),
  replies: { status: 400, json: { errors: [{ detail: "This test is refused", code: "test_refusal" }] } },
  error: { name: "BadRequestError", status: 400, message: "This test is refused", code: "test_refusal" },
});
