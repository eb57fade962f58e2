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

contract("trackingSettings.get", {
  call: (fetch) => client(fetch).trackingSettings.get("AbC123"),
  sends: {
    method: "GET",
    url: "https://a.klaviyo.com/api/tracking-settings/AbC123",
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
        type: "tracking-setting",
        id: "AbC123",
        attributes: {
          auto_add_parameters: true,
          utm_source: { flow: { type: "static", value: "klaviyo" }, campaign: { type: "static", value: "klaviyo" } },
          utm_medium: {
            flow: { type: "dynamic", value: "message_type" },
            campaign: { type: "dynamic", value: "message_type" },
          },
          utm_campaign: {
            flow: { type: "dynamic", value: "flow_name" },
            campaign: { type: "dynamic", value: "campaign_name" },
          },
          custom_parameters: [],
        },
        links: { self: "https://a.klaviyo.com/api/tracking-settings/AbC123" },
      },
    },
  },
});

contract("trackingSettings.list", {
  call: (fetch) => client(fetch).trackingSettings.list(),
  sends: {
    method: "GET",
    url: "https://a.klaviyo.com/api/tracking-settings",
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
          type: "tracking-setting",
          id: "AbC123",
          attributes: {
            auto_add_parameters: true,
            utm_source: { flow: { type: "static", value: "klaviyo" }, campaign: { type: "static", value: "klaviyo" } },
            utm_medium: {
              flow: { type: "dynamic", value: "message_type" },
              campaign: { type: "dynamic", value: "message_type" },
            },
            utm_campaign: {
              flow: { type: "dynamic", value: "flow_name" },
              campaign: { type: "dynamic", value: "campaign_name" },
            },
            custom_parameters: [],
          },
          links: { self: "https://a.klaviyo.com/api/tracking-settings/AbC123" },
        },
      ],
    },
  },
});

contract("trackingSettings.update", {
  call: (fetch) =>
    client(fetch).trackingSettings.update("AbC123", {
      data: {
        type: "tracking-setting",
        id: "AbC123",
        attributes: {
          auto_add_parameters: true,
          utm_campaign: {
            flow: { type: "dynamic", value: "flow_name" },
            campaign: { type: "dynamic", value: "campaign_name" },
          },
        },
      },
    }),
  sends: {
    method: "PATCH",
    url: "https://a.klaviyo.com/api/tracking-settings/AbC123",
    headers: {
      accept: "application/vnd.api+json",
      "content-type": "application/vnd.api+json",
      revision: "2026-07-15",
      authorization: "Klaviyo-API-Key test-apiKey",
    },
    json: {
      data: {
        type: "tracking-setting",
        id: "AbC123",
        attributes: {
          auto_add_parameters: true,
          utm_campaign: {
            flow: { type: "dynamic", value: "flow_name" },
            campaign: { type: "dynamic", value: "campaign_name" },
          },
        },
      },
    },
  },
  replies: {
    status: 200,
    type: "application/vnd.api+json",
    json: {
      data: {
        type: "tracking-setting",
        id: "AbC123",
        attributes: {
          auto_add_parameters: true,
          utm_source: { flow: { type: "static", value: "klaviyo" }, campaign: { type: "static", value: "klaviyo" } },
          utm_medium: {
            flow: { type: "dynamic", value: "message_type" },
            campaign: { type: "dynamic", value: "message_type" },
          },
          utm_campaign: {
            flow: { type: "dynamic", value: "flow_name" },
            campaign: { type: "dynamic", value: "campaign_name" },
          },
          custom_parameters: [],
        },
        links: { self: "https://a.klaviyo.com/api/tracking-settings/AbC123" },
      },
    },
  },
});

paging("trackingSettings.list", {
  call: (fetch) => client(fetch).trackingSettings.list({ "page[size]": 2 }),
  replies: [
    {
      status: 200,
      type: "application/vnd.api+json",
      json: {
        data: [
          {
            type: "tracking-setting",
            id: "AbC123",
            attributes: {
              auto_add_parameters: true,
              utm_source: {
                flow: { type: "static", value: "klaviyo" },
                campaign: { type: "static", value: "klaviyo" },
              },
              utm_medium: {
                flow: { type: "dynamic", value: "message_type" },
                campaign: { type: "dynamic", value: "message_type" },
              },
              utm_campaign: {
                flow: { type: "dynamic", value: "flow_name" },
                campaign: { type: "dynamic", value: "campaign_name" },
              },
              custom_parameters: [],
            },
            links: { self: "https://a.klaviyo.com/api/tracking-settings/AbC123" },
            _test_item: "a0",
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
            type: "tracking-setting",
            id: "AbC123",
            attributes: {
              auto_add_parameters: true,
              utm_source: {
                flow: { type: "static", value: "klaviyo" },
                campaign: { type: "static", value: "klaviyo" },
              },
              utm_medium: {
                flow: { type: "dynamic", value: "message_type" },
                campaign: { type: "dynamic", value: "message_type" },
              },
              utm_campaign: {
                flow: { type: "dynamic", value: "flow_name" },
                campaign: { type: "dynamic", value: "campaign_name" },
              },
              custom_parameters: [],
            },
            links: { self: "https://a.klaviyo.com/api/tracking-settings/AbC123" },
            _test_item: "b0",
          },
        ],
      },
    },
  ],
  second: {
    method: "GET",
    url: "https://a.klaviyo.com/api/tracking-settings?page%5Bsize%5D=2&page%5Bcursor%5D=second-page",
    headers: {
      accept: "application/vnd.api+json",
      revision: "2026-07-15",
      authorization: "Klaviyo-API-Key test-apiKey",
    },
  },
  items: [
    {
      type: "tracking-setting",
      id: "AbC123",
      attributes: {
        auto_add_parameters: true,
        utm_source: { flow: { type: "static", value: "klaviyo" }, campaign: { type: "static", value: "klaviyo" } },
        utm_medium: {
          flow: { type: "dynamic", value: "message_type" },
          campaign: { type: "dynamic", value: "message_type" },
        },
        utm_campaign: {
          flow: { type: "dynamic", value: "flow_name" },
          campaign: { type: "dynamic", value: "campaign_name" },
        },
        custom_parameters: [],
      },
      links: { self: "https://a.klaviyo.com/api/tracking-settings/AbC123" },
      _test_item: "a0",
    },
    {
      type: "tracking-setting",
      id: "AbC123",
      attributes: {
        auto_add_parameters: true,
        utm_source: { flow: { type: "static", value: "klaviyo" }, campaign: { type: "static", value: "klaviyo" } },
        utm_medium: {
          flow: { type: "dynamic", value: "message_type" },
          campaign: { type: "dynamic", value: "message_type" },
        },
        utm_campaign: {
          flow: { type: "dynamic", value: "flow_name" },
          campaign: { type: "dynamic", value: "campaign_name" },
        },
        custom_parameters: [],
      },
      links: { self: "https://a.klaviyo.com/api/tracking-settings/AbC123" },
      _test_item: "b0",
    },
  ],
});

refusal("trackingSettings.get", {
  call: (fetch) => client(fetch).trackingSettings.get("AbC123"),
  replies: { status: 400, json: { errors: [{ detail: "This test is refused", code: "test_refusal" }] } },
  error: { name: "BadRequestError", status: 400, message: "This test is refused", code: "test_refusal" },
});
