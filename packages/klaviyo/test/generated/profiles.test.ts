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

contract("profiles.bulkImport", {
  call: (fetch) =>
    client(fetch).profiles.bulkImport({
      data: {
        type: "profile-bulk-import-job",
        attributes: { profiles: { data: [{ type: "profile", attributes: { email: "user@example.com" } }] } },
        relationships: { lists: { data: [{ type: "list", id: "Y6nRLr" }] } },
      },
    }),
  sends: {
    method: "POST",
    url: "https://a.klaviyo.com/api/profile-bulk-import-jobs",
    headers: {
      accept: "application/vnd.api+json",
      "content-type": "application/vnd.api+json",
      revision: "2026-07-15",
      authorization: "Klaviyo-API-Key test-apiKey",
    },
    json: {
      data: {
        type: "profile-bulk-import-job",
        attributes: { profiles: { data: [{ type: "profile", attributes: { email: "user@example.com" } }] } },
        relationships: { lists: { data: [{ type: "list", id: "Y6nRLr" }] } },
      },
    },
  },
  replies: {
    status: 202,
    type: "application/vnd.api+json",
    json: {
      data: {
        type: "profile-bulk-import-job",
        id: "cHJvZmlsZS1idWxrLTE",
        attributes: {
          status: "queued",
          created_at: "2026-01-02T03:04:05+00:00",
          total_count: 1,
          completed_count: 0,
          failed_count: 0,
          completed_at: null,
          expires_at: "2026-01-09T03:04:05+00:00",
          started_at: null,
        },
        links: { self: "https://a.klaviyo.com/api/profile-bulk-import-jobs/cHJvZmlsZS1idWxrLTE" },
      },
      links: { self: "https://a.klaviyo.com/api/profile-bulk-import-jobs/cHJvZmlsZS1idWxrLTE" },
    },
  },
});

contract("profiles.bulkSubscribe", {
  call: (fetch) =>
    client(fetch).profiles.bulkSubscribe({
      data: {
        type: "profile-subscription-bulk-create-job",
        attributes: {
          profiles: {
            data: [
              {
                type: "profile",
                attributes: {
                  email: "user@example.com",
                  subscriptions: { email: { marketing: { consent: "SUBSCRIBED" } } },
                },
              },
            ],
          },
        },
        relationships: { list: { data: { type: "list", id: "Y6nRLr" } } },
      },
    }),
  sends: {
    method: "POST",
    url: "https://a.klaviyo.com/api/profile-subscription-bulk-create-jobs",
    headers: {
      accept: "application/json",
      "content-type": "application/vnd.api+json",
      revision: "2026-07-15",
      authorization: "Klaviyo-API-Key test-apiKey",
    },
    json: {
      data: {
        type: "profile-subscription-bulk-create-job",
        attributes: {
          profiles: {
            data: [
              {
                type: "profile",
                attributes: {
                  email: "user@example.com",
                  subscriptions: { email: { marketing: { consent: "SUBSCRIBED" } } },
                },
              },
            ],
          },
        },
        relationships: { list: { data: { type: "list", id: "Y6nRLr" } } },
      },
    },
  },
  replies: { status: 202 },
  gives: undefined,
});

contract("profiles.bulkUnsubscribe", {
  call: (fetch) =>
    client(fetch).profiles.bulkUnsubscribe({
      data: {
        type: "profile-subscription-bulk-delete-job",
        attributes: {
          profiles: {
            data: [
              {
                type: "profile",
                attributes: {
                  email: "user@example.com",
                  subscriptions: { email: { marketing: { consent: "UNSUBSCRIBED" } } },
                },
              },
            ],
          },
        },
        relationships: { list: { data: { type: "list", id: "Y6nRLr" } } },
      },
    }),
  sends: {
    method: "POST",
    url: "https://a.klaviyo.com/api/profile-subscription-bulk-delete-jobs",
    headers: {
      accept: "application/json",
      "content-type": "application/vnd.api+json",
      revision: "2026-07-15",
      authorization: "Klaviyo-API-Key test-apiKey",
    },
    json: {
      data: {
        type: "profile-subscription-bulk-delete-job",
        attributes: {
          profiles: {
            data: [
              {
                type: "profile",
                attributes: {
                  email: "user@example.com",
                  subscriptions: { email: { marketing: { consent: "UNSUBSCRIBED" } } },
                },
              },
            ],
          },
        },
        relationships: { list: { data: { type: "list", id: "Y6nRLr" } } },
      },
    },
  },
  replies: { status: 202 },
  gives: undefined,
});

contract("profiles.create", {
  call: (fetch) =>
    client(fetch).profiles.create({
      data: {
        type: "profile",
        attributes: {
          email: "user@example.com",
          first_name: "John",
          last_name: "Doe",
          properties: { plan: "premium" },
        },
      },
    }),
  sends: {
    method: "POST",
    url: "https://a.klaviyo.com/api/profiles",
    headers: {
      accept: "application/vnd.api+json",
      "content-type": "application/vnd.api+json",
      revision: "2026-07-15",
      authorization: "Klaviyo-API-Key test-apiKey",
    },
    json: {
      data: {
        type: "profile",
        attributes: {
          email: "user@example.com",
          first_name: "John",
          last_name: "Doe",
          properties: { plan: "premium" },
        },
      },
    },
  },
  replies: {
    status: 201,
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
      links: { self: "https://a.klaviyo.com/api/profiles/01GDDKASAP8TKDDA2GRZDSVP4H" },
    },
  },
});

contract("profiles.get", {
  call: (fetch) => client(fetch).profiles.get("01GDDKASAP8TKDDA2GRZDSVP4H"),
  sends: {
    method: "GET",
    url: "https://a.klaviyo.com/api/profiles/01GDDKASAP8TKDDA2GRZDSVP4H",
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
      links: { self: "https://a.klaviyo.com/api/profiles/01GDDKASAP8TKDDA2GRZDSVP4H" },
    },
  },
});

contract("profiles.getBulkImportJob", {
  call: (fetch) => client(fetch).profiles.getBulkImportJob("cHJvZmlsZS1idWxrLTE"),
  sends: {
    method: "GET",
    url: "https://a.klaviyo.com/api/profile-bulk-import-jobs/cHJvZmlsZS1idWxrLTE",
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
        type: "profile-bulk-import-job",
        id: "cHJvZmlsZS1idWxrLTE",
        attributes: {
          status: "queued",
          created_at: "2026-01-02T03:04:05+00:00",
          total_count: 1,
          completed_count: 0,
          failed_count: 0,
          completed_at: null,
          expires_at: "2026-01-09T03:04:05+00:00",
          started_at: null,
        },
        links: { self: "https://a.klaviyo.com/api/profile-bulk-import-jobs/cHJvZmlsZS1idWxrLTE" },
      },
      links: { self: "https://a.klaviyo.com/api/profile-bulk-import-jobs/cHJvZmlsZS1idWxrLTE" },
    },
  },
});

contract("profiles.list", {
  call: (fetch) => client(fetch).profiles.list({ filter: 'equals(email,"user@example.com")', "page[size]": 2 }),
  sends: {
    method: "GET",
    url: "https://a.klaviyo.com/api/profiles?filter=equals(email%2C%22user%40example.com%22)&page%5Bsize%5D=2",
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
      ],
      links: { self: "https://a.klaviyo.com/api/profiles", next: null, prev: null },
    },
  },
});

contract("profiles.listBulkImportJobErrors", {
  call: (fetch) => client(fetch).profiles.listBulkImportJobErrors("cHJvZmlsZS1idWxrLTE", { "page[size]": 2 }),
  sends: {
    method: "GET",
    url: "https://a.klaviyo.com/api/profile-bulk-import-jobs/cHJvZmlsZS1idWxrLTE/import-errors?page%5Bsize%5D=2",
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
          type: "import-error",
          id: "1",
          attributes: {
            code: "invalid",
            title: "Invalid input.",
            detail: "Invalid email address",
            source: { pointer: "/data/attributes/profiles/data/0/attributes/email" },
            original_payload: { email: "nobody" },
          },
          links: { self: "https://a.klaviyo.com/api/import-errors/1" },
        },
      ],
      links: {
        self: "https://a.klaviyo.com/api/profile-bulk-import-jobs/cHJvZmlsZS1idWxrLTE/import-errors",
        next: null,
        prev: null,
      },
    },
  },
});

contract("profiles.update", {
  call: (fetch) =>
    client(fetch).profiles.update("01GDDKASAP8TKDDA2GRZDSVP4H", {
      data: {
        type: "profile",
        id: "01GDDKASAP8TKDDA2GRZDSVP4H",
        attributes: { first_name: "Jane" },
        meta: { patch_properties: { unset: ["plan"] } },
      },
    }),
  sends: {
    method: "PATCH",
    url: "https://a.klaviyo.com/api/profiles/01GDDKASAP8TKDDA2GRZDSVP4H",
    headers: {
      accept: "application/vnd.api+json",
      "content-type": "application/vnd.api+json",
      revision: "2026-07-15",
      authorization: "Klaviyo-API-Key test-apiKey",
    },
    json: {
      data: {
        type: "profile",
        id: "01GDDKASAP8TKDDA2GRZDSVP4H",
        attributes: { first_name: "Jane" },
        meta: { patch_properties: { unset: ["plan"] } },
      },
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
          first_name: "Jane",
          last_name: "Doe",
          properties: {},
          created: "2026-01-02T03:04:05+00:00",
          updated: "2026-01-02T03:04:05+00:00",
        },
        links: { self: "https://a.klaviyo.com/api/profiles/01GDDKASAP8TKDDA2GRZDSVP4H" },
      },
      links: { self: "https://a.klaviyo.com/api/profiles/01GDDKASAP8TKDDA2GRZDSVP4H" },
    },
  },
});

contract("profiles.upsert", {
  call: (fetch) =>
    client(fetch).profiles.upsert({
      data: {
        type: "profile",
        attributes: { email: "user@example.com", first_name: "John", properties: { plan: "premium" } },
      },
    }),
  sends: {
    method: "POST",
    url: "https://a.klaviyo.com/api/profile-import",
    headers: {
      accept: "application/vnd.api+json",
      "content-type": "application/vnd.api+json",
      revision: "2026-07-15",
      authorization: "Klaviyo-API-Key test-apiKey",
    },
    json: {
      data: {
        type: "profile",
        attributes: { email: "user@example.com", first_name: "John", properties: { plan: "premium" } },
      },
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
      links: { self: "https://a.klaviyo.com/api/profiles/01GDDKASAP8TKDDA2GRZDSVP4H" },
    },
  },
});

paging("profiles.list", {
  call: (fetch) => client(fetch).profiles.list({ "page[size]": 2 }),
  replies: [
    {
      status: 200,
      type: "application/vnd.api+json",
      json: {
        data: [
          {
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
            _test_item: "a0",
          },
        ],
        links: {
          self: "https://a.klaviyo.com/api/profiles",
          next: "https://elsewhere.example/next?page%5Bcursor%5D=second-page",
          prev: null,
        },
      },
    },
    {
      status: 200,
      type: "application/vnd.api+json",
      json: {
        data: [
          {
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
            _test_item: "b0",
          },
        ],
        links: { self: "https://a.klaviyo.com/api/profiles", prev: null },
      },
    },
  ],
  second: {
    method: "GET",
    url: "https://a.klaviyo.com/api/profiles?page%5Bsize%5D=2&page%5Bcursor%5D=second-page",
    headers: {
      accept: "application/vnd.api+json",
      revision: "2026-07-15",
      authorization: "Klaviyo-API-Key test-apiKey",
    },
  },
  items: [
    {
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
      _test_item: "a0",
    },
    {
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
      _test_item: "b0",
    },
  ],
});

paging("profiles.listBulkImportJobErrors", {
  call: (fetch) => client(fetch).profiles.listBulkImportJobErrors("cHJvZmlsZS1idWxrLTE", { "page[size]": 2 }),
  replies: [
    {
      status: 200,
      type: "application/vnd.api+json",
      json: {
        data: [
          {
            type: "import-error",
            id: "1",
            attributes: {
              code: "invalid",
              title: "Invalid input.",
              detail: "Invalid email address",
              source: { pointer: "/data/attributes/profiles/data/0/attributes/email" },
              original_payload: { email: "nobody" },
            },
            links: { self: "https://a.klaviyo.com/api/import-errors/1" },
            _test_item: "a0",
          },
        ],
        links: {
          self: "https://a.klaviyo.com/api/profile-bulk-import-jobs/cHJvZmlsZS1idWxrLTE/import-errors",
          next: "https://elsewhere.example/next?page%5Bcursor%5D=second-page",
          prev: null,
        },
      },
    },
    {
      status: 200,
      type: "application/vnd.api+json",
      json: {
        data: [
          {
            type: "import-error",
            id: "1",
            attributes: {
              code: "invalid",
              title: "Invalid input.",
              detail: "Invalid email address",
              source: { pointer: "/data/attributes/profiles/data/0/attributes/email" },
              original_payload: { email: "nobody" },
            },
            links: { self: "https://a.klaviyo.com/api/import-errors/1" },
            _test_item: "b0",
          },
        ],
        links: {
          self: "https://a.klaviyo.com/api/profile-bulk-import-jobs/cHJvZmlsZS1idWxrLTE/import-errors",
          prev: null,
        },
      },
    },
  ],
  second: {
    method: "GET",
    url: "https://a.klaviyo.com/api/profile-bulk-import-jobs/cHJvZmlsZS1idWxrLTE/import-errors?page%5Bsize%5D=2&page%5Bcursor%5D=second-page",
    headers: {
      accept: "application/vnd.api+json",
      revision: "2026-07-15",
      authorization: "Klaviyo-API-Key test-apiKey",
    },
  },
  items: [
    {
      type: "import-error",
      id: "1",
      attributes: {
        code: "invalid",
        title: "Invalid input.",
        detail: "Invalid email address",
        source: { pointer: "/data/attributes/profiles/data/0/attributes/email" },
        original_payload: { email: "nobody" },
      },
      links: { self: "https://a.klaviyo.com/api/import-errors/1" },
      _test_item: "a0",
    },
    {
      type: "import-error",
      id: "1",
      attributes: {
        code: "invalid",
        title: "Invalid input.",
        detail: "Invalid email address",
        source: { pointer: "/data/attributes/profiles/data/0/attributes/email" },
        original_payload: { email: "nobody" },
      },
      links: { self: "https://a.klaviyo.com/api/import-errors/1" },
      _test_item: "b0",
    },
  ],
});

bulk("profiles.importAll", {
  call: (fetch) =>
    client(fetch).profiles.importAll(
      [
        { type: "profile", attributes: { email: "user@example.com" } },
        { type: "profile", attributes: { email: "user@example.com" } },
      ],
      {
        maxItems: 1,
        concurrency: 1,
        body: { data: { relationships: { lists: { data: [{ type: "list", id: "Y6nRLr" }] } } } },
      },
    ),
  items: [
    { type: "profile", attributes: { email: "user@example.com" } },
    { type: "profile", attributes: { email: "user@example.com" } },
  ],
  sends: [
    {
      method: "POST",
      url: "https://a.klaviyo.com/api/profile-bulk-import-jobs",
      headers: {
        accept: "application/vnd.api+json",
        "content-type": "application/vnd.api+json",
        revision: "2026-07-15",
        authorization: "Klaviyo-API-Key test-apiKey",
      },
      json: {
        data: {
          type: "profile-bulk-import-job",
          attributes: { profiles: { data: [{ type: "profile", attributes: { email: "user@example.com" } }] } },
          relationships: { lists: { data: [{ type: "list", id: "Y6nRLr" }] } },
        },
      },
    },
    {
      method: "POST",
      url: "https://a.klaviyo.com/api/profile-bulk-import-jobs",
      headers: {
        accept: "application/vnd.api+json",
        "content-type": "application/vnd.api+json",
        revision: "2026-07-15",
        authorization: "Klaviyo-API-Key test-apiKey",
      },
      json: {
        data: {
          type: "profile-bulk-import-job",
          attributes: { profiles: { data: [{ type: "profile", attributes: { email: "user@example.com" } }] } },
          relationships: { lists: { data: [{ type: "list", id: "Y6nRLr" }] } },
        },
      },
    },
  ],
  replies: [
    { status: 400, json: { errors: [{ source: { pointer: "/data/attributes/profiles/data/0" } }] } },
    {
      status: 202,
      type: "application/vnd.api+json",
      json: {
        data: {
          type: "profile-bulk-import-job",
          id: "cHJvZmlsZS1idWxrLTE",
          attributes: {
            status: "queued",
            created_at: "2026-01-02T03:04:05+00:00",
            total_count: 1,
            completed_count: 0,
            failed_count: 0,
            completed_at: null,
            expires_at: "2026-01-09T03:04:05+00:00",
            started_at: null,
          },
          links: { self: "https://a.klaviyo.com/api/profile-bulk-import-jobs/cHJvZmlsZS1idWxrLTE" },
        },
        links: { self: "https://a.klaviyo.com/api/profile-bulk-import-jobs/cHJvZmlsZS1idWxrLTE" },
      },
    },
  ],
  statuses: ["refused", "sent"],
  gives: {
    data: {
      type: "profile-bulk-import-job",
      id: "cHJvZmlsZS1idWxrLTE",
      attributes: {
        status: "queued",
        created_at: "2026-01-02T03:04:05+00:00",
        total_count: 1,
        completed_count: 0,
        failed_count: 0,
        completed_at: null,
        expires_at: "2026-01-09T03:04:05+00:00",
        started_at: null,
      },
      links: { self: "https://a.klaviyo.com/api/profile-bulk-import-jobs/cHJvZmlsZS1idWxrLTE" },
    },
    links: { self: "https://a.klaviyo.com/api/profile-bulk-import-jobs/cHJvZmlsZS1idWxrLTE" },
  },
});

bulk("profiles.subscribeAll", {
  call: (fetch) =>
    client(fetch).profiles.subscribeAll(
      [
        {
          type: "profile",
          attributes: { email: "user@example.com", subscriptions: { email: { marketing: { consent: "SUBSCRIBED" } } } },
        },
        {
          type: "profile",
          attributes: { email: "user@example.com", subscriptions: { email: { marketing: { consent: "SUBSCRIBED" } } } },
        },
      ],
      {
        maxItems: 1,
        concurrency: 1,
        body: { data: { relationships: { list: { data: { type: "list", id: "Y6nRLr" } } } } },
      },
    ),
  items: [
    {
      type: "profile",
      attributes: { email: "user@example.com", subscriptions: { email: { marketing: { consent: "SUBSCRIBED" } } } },
    },
    {
      type: "profile",
      attributes: { email: "user@example.com", subscriptions: { email: { marketing: { consent: "SUBSCRIBED" } } } },
    },
  ],
  sends: [
    {
      method: "POST",
      url: "https://a.klaviyo.com/api/profile-subscription-bulk-create-jobs",
      headers: {
        accept: "application/json",
        "content-type": "application/vnd.api+json",
        revision: "2026-07-15",
        authorization: "Klaviyo-API-Key test-apiKey",
      },
      json: {
        data: {
          type: "profile-subscription-bulk-create-job",
          attributes: {
            profiles: {
              data: [
                {
                  type: "profile",
                  attributes: {
                    email: "user@example.com",
                    subscriptions: { email: { marketing: { consent: "SUBSCRIBED" } } },
                  },
                },
              ],
            },
          },
          relationships: { list: { data: { type: "list", id: "Y6nRLr" } } },
        },
      },
    },
    {
      method: "POST",
      url: "https://a.klaviyo.com/api/profile-subscription-bulk-create-jobs",
      headers: {
        accept: "application/json",
        "content-type": "application/vnd.api+json",
        revision: "2026-07-15",
        authorization: "Klaviyo-API-Key test-apiKey",
      },
      json: {
        data: {
          type: "profile-subscription-bulk-create-job",
          attributes: {
            profiles: {
              data: [
                {
                  type: "profile",
                  attributes: {
                    email: "user@example.com",
                    subscriptions: { email: { marketing: { consent: "SUBSCRIBED" } } },
                  },
                },
              ],
            },
          },
          relationships: { list: { data: { type: "list", id: "Y6nRLr" } } },
        },
      },
    },
  ],
  replies: [
    { status: 400, json: { errors: [{ source: { pointer: "/data/attributes/profiles/data/0" } }] } },
    { status: 202 },
  ],
  statuses: ["refused", "sent"],
});

bulk("profiles.unsubscribeEach", {
  call: (fetch) =>
    client(fetch).profiles.unsubscribeEach(
      [
        {
          type: "profile",
          attributes: {
            email: "user@example.com",
            subscriptions: { email: { marketing: { consent: "UNSUBSCRIBED" } } },
          },
        },
        {
          type: "profile",
          attributes: {
            email: "user@example.com",
            subscriptions: { email: { marketing: { consent: "UNSUBSCRIBED" } } },
          },
        },
      ],
      {
        maxItems: 1,
        concurrency: 1,
        body: { data: { relationships: { list: { data: { type: "list", id: "Y6nRLr" } } } } },
      },
    ),
  items: [
    {
      type: "profile",
      attributes: { email: "user@example.com", subscriptions: { email: { marketing: { consent: "UNSUBSCRIBED" } } } },
    },
    {
      type: "profile",
      attributes: { email: "user@example.com", subscriptions: { email: { marketing: { consent: "UNSUBSCRIBED" } } } },
    },
  ],
  sends: [
    {
      method: "POST",
      url: "https://a.klaviyo.com/api/profile-subscription-bulk-delete-jobs",
      headers: {
        accept: "application/json",
        "content-type": "application/vnd.api+json",
        revision: "2026-07-15",
        authorization: "Klaviyo-API-Key test-apiKey",
      },
      json: {
        data: {
          type: "profile-subscription-bulk-delete-job",
          attributes: {
            profiles: {
              data: [
                {
                  type: "profile",
                  attributes: {
                    email: "user@example.com",
                    subscriptions: { email: { marketing: { consent: "UNSUBSCRIBED" } } },
                  },
                },
              ],
            },
          },
          relationships: { list: { data: { type: "list", id: "Y6nRLr" } } },
        },
      },
    },
    {
      method: "POST",
      url: "https://a.klaviyo.com/api/profile-subscription-bulk-delete-jobs",
      headers: {
        accept: "application/json",
        "content-type": "application/vnd.api+json",
        revision: "2026-07-15",
        authorization: "Klaviyo-API-Key test-apiKey",
      },
      json: {
        data: {
          type: "profile-subscription-bulk-delete-job",
          attributes: {
            profiles: {
              data: [
                {
                  type: "profile",
                  attributes: {
                    email: "user@example.com",
                    subscriptions: { email: { marketing: { consent: "UNSUBSCRIBED" } } },
                  },
                },
              ],
            },
          },
          relationships: { list: { data: { type: "list", id: "Y6nRLr" } } },
        },
      },
    },
  ],
  replies: [
    { status: 400, json: { errors: [{ source: { pointer: "/data/attributes/profiles/data/0" } }] } },
    { status: 202 },
  ],
  statuses: ["refused", "sent"],
});

refusal("profiles.bulkImport", {
  call: (fetch) =>
    client(fetch).profiles.bulkImport({
      data: {
        type: "profile-bulk-import-job",
        attributes: { profiles: { data: [{ type: "profile", attributes: { email: "user@example.com" } }] } },
        relationships: { lists: { data: [{ type: "list", id: "Y6nRLr" }] } },
      },
    }),
  replies: { status: 400, json: { errors: [{ detail: "This test is refused", code: "test_refusal" }] } },
  error: { name: "BadRequestError", status: 400, message: "This test is refused", code: "test_refusal" },
});
