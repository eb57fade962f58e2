// Generated from specs/klaviyo. Edits are lost: change the spec and run `pnpm generate klaviyo`.

import { contract, refusal } from "@carillon/config/contract";
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

contract("campaignMessages.assignTemplate", {
  call: (fetch) =>
    client(fetch).campaignMessages.assignTemplate({
      data: {
        type: "campaign-message",
        id: "01GMRWDSA0ARTAKE1SFX8JGXAZ",
        relationships: { template: { data: { type: "template", id: "RdHZmw" } } },
      },
    }),
  sends: {
    method: "POST",
    url: "https://a.klaviyo.com/api/campaign-message-assign-template",
    headers: {
      accept: "application/vnd.api+json",
      "content-type": "application/vnd.api+json",
      revision: "2026-07-15",
      authorization: "Klaviyo-API-Key test-apiKey",
    },
    json: {
      data: {
        type: "campaign-message",
        id: "01GMRWDSA0ARTAKE1SFX8JGXAZ",
        relationships: { template: { data: { type: "template", id: "RdHZmw" } } },
      },
    },
  },
  replies: {
    status: 200,
    type: "application/vnd.api+json",
    json: {
      data: {
        type: "campaign-message",
        id: "01GMRWDSA0ARTAKE1SFX8JGXAZ",
        attributes: {
          label: "First",
          channel: "email",
          content: { subject: "Welcome", from_email: "news@example.com", from_label: "Acme" },
          created_at: "2026-01-02T03:04:05+00:00",
          updated_at: "2026-01-02T03:04:05+00:00",
        },
        links: { self: "https://a.klaviyo.com/api/campaign-messages/01GMRWDSA0ARTAKE1SFX8JGXAZ" },
      },
    },
  },
});

contract("campaignMessages.get", {
  call: (fetch) => client(fetch).campaignMessages.get("01GMRWDSA0ARTAKE1SFX8JGXAZ"),
  sends: {
    method: "GET",
    url: "https://a.klaviyo.com/api/campaign-messages/01GMRWDSA0ARTAKE1SFX8JGXAZ",
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

contract("campaignMessages.getCampaign", {
  call: (fetch) => client(fetch).campaignMessages.getCampaign("01GMRWDSA0ARTAKE1SFX8JGXAZ"),
  sends: {
    method: "GET",
    url: "https://a.klaviyo.com/api/campaign-messages/01GMRWDSA0ARTAKE1SFX8JGXAZ/campaign",
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
    },
  },
});

contract("campaignMessages.getCampaignId", {
  call: (fetch) => client(fetch).campaignMessages.getCampaignId("01GMRWDSA0ARTAKE1SFX8JGXAZ"),
  sends: {
    method: "GET",
    url: "https://a.klaviyo.com/api/campaign-messages/01GMRWDSA0ARTAKE1SFX8JGXAZ/relationships/campaign",
    headers: {
      accept: "application/vnd.api+json",
      revision: "2026-07-15",
      authorization: "Klaviyo-API-Key test-apiKey",
    },
  },
  replies: {
    status: 200,
    type: "application/vnd.api+json",
    json: { data: { type: "campaign", id: "01GMRWDSA0ARTAKE1SFX8JGXAY" } },
  },
});

contract("campaignMessages.getImage", {
  call: (fetch) => client(fetch).campaignMessages.getImage("01GMRWDSA0ARTAKE1SFX8JGXAZ"),
  sends: {
    method: "GET",
    url: "https://a.klaviyo.com/api/campaign-messages/01GMRWDSA0ARTAKE1SFX8JGXAZ/image",
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
        type: "image",
        id: "7",
        attributes: {
          name: "logo",
          image_url: "https://images.example.com/logo.png",
          format: "png",
          size: 1024,
          hidden: false,
          updated_at: "2026-01-02T03:04:05+00:00",
        },
        links: { self: "https://a.klaviyo.com/api/images/7" },
      },
    },
  },
});

contract("campaignMessages.getImageId", {
  call: (fetch) => client(fetch).campaignMessages.getImageId("01GMRWDSA0ARTAKE1SFX8JGXAZ"),
  sends: {
    method: "GET",
    url: "https://a.klaviyo.com/api/campaign-messages/01GMRWDSA0ARTAKE1SFX8JGXAZ/relationships/image",
    headers: {
      accept: "application/vnd.api+json",
      revision: "2026-07-15",
      authorization: "Klaviyo-API-Key test-apiKey",
    },
  },
  replies: { status: 200, type: "application/vnd.api+json", json: { data: { type: "image", id: "7" } } },
});

contract("campaignMessages.getTemplate", {
  call: (fetch) => client(fetch).campaignMessages.getTemplate("01GMRWDSA0ARTAKE1SFX8JGXAZ"),
  sends: {
    method: "GET",
    url: "https://a.klaviyo.com/api/campaign-messages/01GMRWDSA0ARTAKE1SFX8JGXAZ/template",
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
        type: "template",
        id: "RwYxEs",
        attributes: {
          name: "Welcome",
          editor_type: "CODE",
          html: "<html><body>Hello {{ first_name }}</body></html>",
          text: "Hello {{ first_name }}",
          amp: null,
          created: "2026-01-02T03:04:05+00:00",
          updated: "2026-01-02T03:04:05+00:00",
        },
        links: { self: "https://a.klaviyo.com/api/templates/RwYxEs" },
      },
    },
  },
});

contract("campaignMessages.getTemplateId", {
  call: (fetch) => client(fetch).campaignMessages.getTemplateId("01GMRWDSA0ARTAKE1SFX8JGXAZ"),
  sends: {
    method: "GET",
    url: "https://a.klaviyo.com/api/campaign-messages/01GMRWDSA0ARTAKE1SFX8JGXAZ/relationships/template",
    headers: {
      accept: "application/vnd.api+json",
      revision: "2026-07-15",
      authorization: "Klaviyo-API-Key test-apiKey",
    },
  },
  replies: { status: 200, type: "application/vnd.api+json", json: { data: { type: "template", id: "RwYxEs" } } },
});

contract("campaignMessages.setImage", {
  call: (fetch) =>
    client(fetch).campaignMessages.setImage("01GMRWDSA0ARTAKE1SFX8JGXAZ", { data: { type: "image", id: "7" } }),
  sends: {
    method: "PATCH",
    url: "https://a.klaviyo.com/api/campaign-messages/01GMRWDSA0ARTAKE1SFX8JGXAZ/relationships/image",
    headers: {
      accept: "application/json",
      "content-type": "application/vnd.api+json",
      revision: "2026-07-15",
      authorization: "Klaviyo-API-Key test-apiKey",
    },
    json: { data: { type: "image", id: "7" } },
  },
  replies: { status: 204 },
  gives: undefined,
});

contract("campaignMessages.update", {
  call: (fetch) =>
    client(fetch).campaignMessages.update("01GMRWDSA0ARTAKE1SFX8JGXAZ", {
      data: {
        type: "campaign-message",
        id: "01GMRWDSA0ARTAKE1SFX8JGXAZ",
        attributes: { definition: { channel: "email", label: "Spring", content: { subject: "Spring is here" } } },
      },
    }),
  sends: {
    method: "PATCH",
    url: "https://a.klaviyo.com/api/campaign-messages/01GMRWDSA0ARTAKE1SFX8JGXAZ",
    headers: {
      accept: "application/vnd.api+json",
      "content-type": "application/vnd.api+json",
      revision: "2026-07-15",
      authorization: "Klaviyo-API-Key test-apiKey",
    },
    json: {
      data: {
        type: "campaign-message",
        id: "01GMRWDSA0ARTAKE1SFX8JGXAZ",
        attributes: { definition: { channel: "email", label: "Spring", content: { subject: "Spring is here" } } },
      },
    },
  },
  replies: {
    status: 200,
    type: "application/vnd.api+json",
    json: {
      data: {
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
    },
  },
});

refusal("campaignMessages.assignTemplate", {
  call: (fetch) =>
    client(fetch).campaignMessages.assignTemplate({
      data: {
        type: "campaign-message",
        id: "01GMRWDSA0ARTAKE1SFX8JGXAZ",
        relationships: { template: { data: { type: "template", id: "RdHZmw" } } },
      },
    }),
  replies: { status: 400, json: { errors: [{ detail: "This test is refused", code: "test_refusal" }] } },
  error: { name: "BadRequestError", status: 400, message: "This test is refused", code: "test_refusal" },
});
