// Generated from specs/klaviyo. Edits are lost: change the spec and run `pnpm generate klaviyo`.

import { bulk, contract, paging, refusal } from "@carillon/config/contract";
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

contract("events.bulkCreate", {
  call: (fetch) =>
    client(fetch).events.bulkCreate({
      data: {
        type: "event-bulk-create-job",
        attributes: {
          "events-bulk-create": {
            data: [
              {
                type: "event-bulk-create",
                attributes: {
                  profile: { data: { type: "profile", attributes: { email: "user@example.com" } } },
                  events: {
                    data: [
                      {
                        type: "event",
                        attributes: {
                          properties: { OrderId: "12345" },
                          value: 99.99,
                          metric: { data: { type: "metric", attributes: { name: "Placed Order" } } },
                        },
                      },
                    ],
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
    url: "https://a.klaviyo.com/api/event-bulk-create-jobs",
    headers: {
      accept: "application/json",
      "content-type": "application/vnd.api+json",
      revision: "2026-07-15",
      authorization: "Klaviyo-API-Key test-apiKey",
    },
    json: {
      data: {
        type: "event-bulk-create-job",
        attributes: {
          "events-bulk-create": {
            data: [
              {
                type: "event-bulk-create",
                attributes: {
                  profile: { data: { type: "profile", attributes: { email: "user@example.com" } } },
                  events: {
                    data: [
                      {
                        type: "event",
                        attributes: {
                          properties: { OrderId: "12345" },
                          value: 99.99,
                          metric: { data: { type: "metric", attributes: { name: "Placed Order" } } },
                        },
                      },
                    ],
                  },
                },
              },
            ],
          },
        },
      },
    },
    fills: "/data/attributes/events-bulk-create/data/*/attributes/events/data/*/attributes/unique_id",
  },
  replies: { status: 202 },
  gives: undefined,
});

contract("events.create", {
  call: (fetch) =>
    client(fetch).events.create({
      data: {
        type: "event",
        attributes: {
          properties: { OrderId: "12345", Value: 99.99 },
          metric: { data: { type: "metric", attributes: { name: "Placed Order" } } },
          profile: { data: { type: "profile", attributes: { email: "user@example.com" } } },
        },
      },
    }),
  sends: {
    method: "POST",
    url: "https://a.klaviyo.com/api/events",
    headers: {
      accept: "application/json",
      "content-type": "application/vnd.api+json",
      revision: "2026-07-15",
      authorization: "Klaviyo-API-Key test-apiKey",
    },
    json: {
      data: {
        type: "event",
        attributes: {
          properties: { OrderId: "12345", Value: 99.99 },
          metric: { data: { type: "metric", attributes: { name: "Placed Order" } } },
          profile: { data: { type: "profile", attributes: { email: "user@example.com" } } },
        },
      },
    },
    fills: "/data/attributes/unique_id",
  },
  replies: { status: 202 },
  gives: undefined,
});

contract("events.get", {
  call: (fetch) => client(fetch).events.get("3V5xAcTwmUW"),
  sends: {
    method: "GET",
    url: "https://a.klaviyo.com/api/events/3V5xAcTwmUW",
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
        type: "event",
        id: "3V5xAcTwmUW",
        attributes: {
          timestamp: 1767323045,
          event_properties: { OrderId: "12345" },
          datetime: "2026-01-02T03:04:05+00:00",
          uuid: "5d6cc880-e796-11f0-8001-2c1b2a3d4e5f",
        },
        links: { self: "https://a.klaviyo.com/api/events/3V5xAcTwmUW" },
      },
      included: [
        {
          type: "attribution",
          id: "925e385b52fb4c4b9c1d",
          links: { self: "https://a.klaviyo.com/api/attributions/925e385b52fb4c4b9c1d" },
        },
      ],
    },
  },
});

contract("events.getMetric", {
  call: (fetch) => client(fetch).events.getMetric("3V5xAcTwmUW"),
  sends: {
    method: "GET",
    url: "https://a.klaviyo.com/api/events/3V5xAcTwmUW/metric",
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
        type: "metric",
        id: "UMTLbD",
        attributes: {
          name: "Placed Order",
          created: "2026-01-02T03:04:05+00:00",
          updated: "2026-01-02T03:04:05+00:00",
          integration: { name: "API" },
        },
        links: { self: "https://a.klaviyo.com/api/metrics/UMTLbD" },
      },
    },
  },
});

contract("events.getMetricId", {
  call: (fetch) => client(fetch).events.getMetricId("3V5xAcTwmUW"),
  sends: {
    method: "GET",
    url: "https://a.klaviyo.com/api/events/3V5xAcTwmUW/relationships/metric",
    headers: {
      accept: "application/vnd.api+json",
      revision: "2026-07-15",
      authorization: "Klaviyo-API-Key test-apiKey",
    },
  },
  replies: { status: 200, type: "application/vnd.api+json", json: { data: { type: "metric", id: "UMTLbD" } } },
});

contract("events.getProfile", {
  call: (fetch) => client(fetch).events.getProfile("3V5xAcTwmUW"),
  sends: {
    method: "GET",
    url: "https://a.klaviyo.com/api/events/3V5xAcTwmUW/profile",
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
        type: "profile",
        id: "01GDDKASAP8TKDDA2GRZDSVP4H",
        attributes: {
          email: "user@example.com",
          first_name: "John",
          last_name: "Doe",
          properties: { plan: "premium" },
          created: "2026-01-02T03:04:05+00:00",
          updated: "2026-01-02T03:04:05+00:00",
        },
        links: { self: "https://a.klaviyo.com/api/profiles/01GDDKASAP8TKDDA2GRZDSVP4H" },
      },
    },
  },
});

contract("events.getProfileId", {
  call: (fetch) => client(fetch).events.getProfileId("3V5xAcTwmUW"),
  sends: {
    method: "GET",
    url: "https://a.klaviyo.com/api/events/3V5xAcTwmUW/relationships/profile",
    headers: {
      accept: "application/vnd.api+json",
      revision: "2026-07-15",
      authorization: "Klaviyo-API-Key test-apiKey",
    },
  },
  replies: {
    status: 200,
    type: "application/vnd.api+json",
    json: { data: { type: "profile", id: "01GDDKASAP8TKDDA2GRZDSVP4H" } },
  },
});

contract("events.list", {
  call: (fetch) => client(fetch).events.list({ filter: 'equals(metric_id,"UMTLbD")' }),
  sends: {
    method: "GET",
    url: "https://a.klaviyo.com/api/events?filter=equals(metric_id%2C%22UMTLbD%22)",
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
          type: "event",
          id: "3V5xAcTwmUW",
          attributes: {
            timestamp: 1767323045,
            event_properties: { OrderId: "12345" },
            datetime: "2026-01-02T03:04:05+00:00",
            uuid: "5d6cc880-e796-11f0-8001-2c1b2a3d4e5f",
          },
          links: { self: "https://a.klaviyo.com/api/events/3V5xAcTwmUW" },
        },
      ],
      included: [
        {
          type: "attribution",
          id: "925e385b52fb4c4b9c1d",
          links: { self: "https://a.klaviyo.com/api/attributions/925e385b52fb4c4b9c1d" },
        },
      ],
    },
  },
});

paging("events.list", {
  call: (fetch) => client(fetch).events.list({ "page[size]": 2 }),
  replies: [
    {
      status: 200,
      type: "application/vnd.api+json",
      json: {
        data: [
          {
            type: "event",
            id: "3V5xAcTwmUW",
            attributes: {
              timestamp: 1767323045,
              event_properties: { OrderId: "12345" },
              datetime: "2026-01-02T03:04:05+00:00",
              uuid: "5d6cc880-e796-11f0-8001-2c1b2a3d4e5f",
            },
            links: { self: "https://a.klaviyo.com/api/events/3V5xAcTwmUW" },
            _test_item: "a0",
          },
        ],
        included: [
          {
            type: "attribution",
            id: "925e385b52fb4c4b9c1d",
            links: { self: "https://a.klaviyo.com/api/attributions/925e385b52fb4c4b9c1d" },
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
            type: "event",
            id: "3V5xAcTwmUW",
            attributes: {
              timestamp: 1767323045,
              event_properties: { OrderId: "12345" },
              datetime: "2026-01-02T03:04:05+00:00",
              uuid: "5d6cc880-e796-11f0-8001-2c1b2a3d4e5f",
            },
            links: { self: "https://a.klaviyo.com/api/events/3V5xAcTwmUW" },
            _test_item: "b0",
          },
        ],
        included: [
          {
            type: "attribution",
            id: "925e385b52fb4c4b9c1d",
            links: { self: "https://a.klaviyo.com/api/attributions/925e385b52fb4c4b9c1d" },
          },
        ],
      },
    },
  ],
  second: {
    method: "GET",
    url: "https://a.klaviyo.com/api/events?page%5Bsize%5D=2&page%5Bcursor%5D=second-page",
    headers: {
      accept: "application/vnd.api+json",
      revision: "2026-07-15",
      authorization: "Klaviyo-API-Key test-apiKey",
    },
  },
  items: [
    {
      type: "event",
      id: "3V5xAcTwmUW",
      attributes: {
        timestamp: 1767323045,
        event_properties: { OrderId: "12345" },
        datetime: "2026-01-02T03:04:05+00:00",
        uuid: "5d6cc880-e796-11f0-8001-2c1b2a3d4e5f",
      },
      links: { self: "https://a.klaviyo.com/api/events/3V5xAcTwmUW" },
      _test_item: "a0",
    },
    {
      type: "event",
      id: "3V5xAcTwmUW",
      attributes: {
        timestamp: 1767323045,
        event_properties: { OrderId: "12345" },
        datetime: "2026-01-02T03:04:05+00:00",
        uuid: "5d6cc880-e796-11f0-8001-2c1b2a3d4e5f",
      },
      links: { self: "https://a.klaviyo.com/api/events/3V5xAcTwmUW" },
      _test_item: "b0",
    },
  ],
});

bulk("events.createAll", {
  call: (fetch) =>
    client(fetch).events.createAll(
      [
        {
          type: "event-bulk-create",
          attributes: {
            profile: { data: { type: "profile", attributes: { email: "user@example.com" } } },
            events: {
              data: [
                {
                  type: "event",
                  attributes: {
                    properties: { OrderId: "12345" },
                    value: 99.99,
                    metric: { data: { type: "metric", attributes: { name: "Placed Order" } } },
                  },
                },
              ],
            },
          },
        },
        {
          type: "event-bulk-create",
          attributes: {
            profile: { data: { type: "profile", attributes: { email: "user@example.com" } } },
            events: {
              data: [
                {
                  type: "event",
                  attributes: {
                    properties: { OrderId: "12345" },
                    value: 99.99,
                    metric: { data: { type: "metric", attributes: { name: "Placed Order" } } },
                  },
                },
              ],
            },
          },
        },
      ],
      { maxItems: 1, concurrency: 1 },
    ),
  items: [
    {
      type: "event-bulk-create",
      attributes: {
        profile: { data: { type: "profile", attributes: { email: "user@example.com" } } },
        events: {
          data: [
            {
              type: "event",
              attributes: {
                properties: { OrderId: "12345" },
                value: 99.99,
                metric: { data: { type: "metric", attributes: { name: "Placed Order" } } },
              },
            },
          ],
        },
      },
    },
    {
      type: "event-bulk-create",
      attributes: {
        profile: { data: { type: "profile", attributes: { email: "user@example.com" } } },
        events: {
          data: [
            {
              type: "event",
              attributes: {
                properties: { OrderId: "12345" },
                value: 99.99,
                metric: { data: { type: "metric", attributes: { name: "Placed Order" } } },
              },
            },
          ],
        },
      },
    },
  ],
  sends: [
    {
      method: "POST",
      url: "https://a.klaviyo.com/api/event-bulk-create-jobs",
      headers: {
        accept: "application/json",
        "content-type": "application/vnd.api+json",
        revision: "2026-07-15",
        authorization: "Klaviyo-API-Key test-apiKey",
      },
      json: {
        data: {
          type: "event-bulk-create-job",
          attributes: {
            "events-bulk-create": {
              data: [
                {
                  type: "event-bulk-create",
                  attributes: {
                    profile: { data: { type: "profile", attributes: { email: "user@example.com" } } },
                    events: {
                      data: [
                        {
                          type: "event",
                          attributes: {
                            properties: { OrderId: "12345" },
                            value: 99.99,
                            metric: { data: { type: "metric", attributes: { name: "Placed Order" } } },
                          },
                        },
                      ],
                    },
                  },
                },
              ],
            },
          },
        },
      },
      fills: "/data/attributes/events-bulk-create/data/*/attributes/events/data/*/attributes/unique_id",
    },
    {
      method: "POST",
      url: "https://a.klaviyo.com/api/event-bulk-create-jobs",
      headers: {
        accept: "application/json",
        "content-type": "application/vnd.api+json",
        revision: "2026-07-15",
        authorization: "Klaviyo-API-Key test-apiKey",
      },
      json: {
        data: {
          type: "event-bulk-create-job",
          attributes: {
            "events-bulk-create": {
              data: [
                {
                  type: "event-bulk-create",
                  attributes: {
                    profile: { data: { type: "profile", attributes: { email: "user@example.com" } } },
                    events: {
                      data: [
                        {
                          type: "event",
                          attributes: {
                            properties: { OrderId: "12345" },
                            value: 99.99,
                            metric: { data: { type: "metric", attributes: { name: "Placed Order" } } },
                          },
                        },
                      ],
                    },
                  },
                },
              ],
            },
          },
        },
      },
      fills: "/data/attributes/events-bulk-create/data/*/attributes/events/data/*/attributes/unique_id",
    },
  ],
  replies: [
    { status: 400, json: { errors: [{ source: { pointer: "/data/attributes/events-bulk-create/data/0" } }] } },
    { status: 202 },
  ],
  statuses: ["refused", "sent"],
});

refusal("events.bulkCreate", {
  call: (fetch) =>
    client(fetch).events.bulkCreate({
      data: {
        type: "event-bulk-create-job",
        attributes: {
          "events-bulk-create": {
            data: [
              {
                type: "event-bulk-create",
                attributes: {
                  profile: { data: { type: "profile", attributes: { email: "user@example.com" } } },
                  events: {
                    data: [
                      {
                        type: "event",
                        attributes: {
                          properties: { OrderId: "12345" },
                          value: 99.99,
                          metric: { data: { type: "metric", attributes: { name: "Placed Order" } } },
                        },
                      },
                    ],
                  },
                },
              },
            ],
          },
        },
      },
    }),
  replies: { status: 400, json: { errors: [{ detail: "This test is refused", code: "test_refusal" }] } },
  error: { name: "BadRequestError", status: 400, message: "This test is refused", code: "test_refusal" },
});
