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

contract("profiles.bulkSuppress", {
  call: (fetch) =>
    client(fetch).profiles.bulkSuppress({
      data: {
        type: "profile-suppression-bulk-create-job",
        attributes: { profiles: { data: [{ type: "profile", attributes: { email: "user@example.com" } }] } },
      },
    }),
  sends: {
    method: "POST",
    url: "https://a.klaviyo.com/api/profile-suppression-bulk-create-jobs",
    headers: {
      accept: "application/vnd.api+json",
      "content-type": "application/vnd.api+json",
      revision: "2026-07-15",
      authorization: "Klaviyo-API-Key test-apiKey",
    },
    json: {
      data: {
        type: "profile-suppression-bulk-create-job",
        attributes: { profiles: { data: [{ type: "profile", attributes: { email: "user@example.com" } }] } },
      },
    },
  },
  replies: {
    status: 202,
    type: "application/vnd.api+json",
    json: {
      data: {
        type: "profile-suppression-bulk-create-job",
        id: "MDFKVk5",
        attributes: {
          status: "complete",
          created_at: "2026-01-02T03:04:05+00:00",
          total_count: 2,
          completed_count: 1,
          completed_at: "2026-01-03T03:04:05+00:00",
          skipped_count: 1,
        },
        links: { self: "https://a.klaviyo.com/api/profile-suppression-bulk-create-jobs/MDFKVk5" },
      },
    },
  },
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

contract("profiles.bulkUnsuppress", {
  call: (fetch) =>
    client(fetch).profiles.bulkUnsuppress({
      data: {
        type: "profile-suppression-bulk-delete-job",
        attributes: { profiles: { data: [{ type: "profile", attributes: { email: "user@example.com" } }] } },
      },
    }),
  sends: {
    method: "POST",
    url: "https://a.klaviyo.com/api/profile-suppression-bulk-delete-jobs",
    headers: {
      accept: "application/vnd.api+json",
      "content-type": "application/vnd.api+json",
      revision: "2026-07-15",
      authorization: "Klaviyo-API-Key test-apiKey",
    },
    json: {
      data: {
        type: "profile-suppression-bulk-delete-job",
        attributes: { profiles: { data: [{ type: "profile", attributes: { email: "user@example.com" } }] } },
      },
    },
  },
  replies: {
    status: 202,
    type: "application/vnd.api+json",
    json: {
      data: {
        type: "profile-suppression-bulk-delete-job",
        id: "MDFKVk6",
        attributes: {
          status: "complete",
          created_at: "2026-01-02T03:04:05+00:00",
          total_count: 2,
          completed_count: 1,
          completed_at: "2026-01-03T03:04:05+00:00",
          skipped_count: 1,
        },
        links: { self: "https://a.klaviyo.com/api/profile-suppression-bulk-delete-jobs/MDFKVk6" },
      },
    },
  },
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
      included: [
        {
          type: "list",
          id: "Y6nRLr",
          attributes: {
            name: "Newsletter",
            created: "2026-01-02T03:04:05+00:00",
            updated: "2026-01-02T03:04:05+00:00",
            opt_in_process: "double_opt_in",
          },
          links: { self: "https://a.klaviyo.com/api/lists/Y6nRLr" },
        },
      ],
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
      included: [
        {
          type: "list",
          id: "Y6nRLr",
          attributes: {
            name: "Newsletter",
            created: "2026-01-02T03:04:05+00:00",
            updated: "2026-01-02T03:04:05+00:00",
            opt_in_process: "double_opt_in",
          },
          links: { self: "https://a.klaviyo.com/api/lists/Y6nRLr" },
        },
      ],
    },
  },
});

contract("profiles.getBulkSuppressJob", {
  call: (fetch) => client(fetch).profiles.getBulkSuppressJob("MDFKVk5"),
  sends: {
    method: "GET",
    url: "https://a.klaviyo.com/api/profile-suppression-bulk-create-jobs/MDFKVk5",
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
        type: "profile-suppression-bulk-create-job",
        id: "MDFKVk5",
        attributes: {
          status: "complete",
          created_at: "2026-01-02T03:04:05+00:00",
          total_count: 2,
          completed_count: 1,
          completed_at: "2026-01-03T03:04:05+00:00",
          skipped_count: 1,
        },
        links: { self: "https://a.klaviyo.com/api/profile-suppression-bulk-create-jobs/MDFKVk5" },
      },
    },
  },
});

contract("profiles.getBulkUnsuppressJob", {
  call: (fetch) => client(fetch).profiles.getBulkUnsuppressJob("MDFKVk6"),
  sends: {
    method: "GET",
    url: "https://a.klaviyo.com/api/profile-suppression-bulk-delete-jobs/MDFKVk6",
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
        type: "profile-suppression-bulk-delete-job",
        id: "MDFKVk6",
        attributes: {
          status: "complete",
          created_at: "2026-01-02T03:04:05+00:00",
          total_count: 2,
          completed_count: 1,
          completed_at: "2026-01-03T03:04:05+00:00",
          skipped_count: 1,
        },
        links: { self: "https://a.klaviyo.com/api/profile-suppression-bulk-delete-jobs/MDFKVk6" },
      },
    },
  },
});

contract("profiles.getConversation", {
  call: (fetch) => client(fetch).profiles.getConversation("01GDDKASAP8TKDDA2GRZDSVP4H"),
  sends: {
    method: "GET",
    url: "https://a.klaviyo.com/api/profiles/01GDDKASAP8TKDDA2GRZDSVP4H/conversation",
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
        type: "conversation",
        id: "01J0CONVERSATION0000000000",
        attributes: { channel: "sms" },
        links: { self: "https://a.klaviyo.com/api/conversations/01J0CONVERSATION0000000000" },
      },
    },
  },
});

contract("profiles.getConversationId", {
  call: (fetch) => client(fetch).profiles.getConversationId("01GDDKASAP8TKDDA2GRZDSVP4H"),
  sends: {
    method: "GET",
    url: "https://a.klaviyo.com/api/profiles/01GDDKASAP8TKDDA2GRZDSVP4H/relationships/conversation",
    headers: {
      accept: "application/vnd.api+json",
      revision: "2026-07-15",
      authorization: "Klaviyo-API-Key test-apiKey",
    },
  },
  replies: {
    status: 200,
    type: "application/vnd.api+json",
    json: { data: { type: "conversation", id: "01J0CONVERSATION0000000000" } },
  },
});

contract("profiles.list", {
  call: (fetch) => client(fetch).profiles.list({ filter: 'equals(email,"user@example.com")' }),
  sends: {
    method: "GET",
    url: "https://a.klaviyo.com/api/profiles?filter=equals(email%2C%22user%40example.com%22)",
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
      included: [
        {
          type: "conversation",
          id: "01J0CONVERSATION0000000000",
          attributes: { channel: "sms" },
          links: { self: "https://a.klaviyo.com/api/conversations/01J0CONVERSATION0000000000" },
        },
      ],
    },
  },
});

contract("profiles.listBulkImportJobErrors", {
  call: (fetch) => client(fetch).profiles.listBulkImportJobErrors("cHJvZmlsZS1idWxrLTE"),
  sends: {
    method: "GET",
    url: "https://a.klaviyo.com/api/profile-bulk-import-jobs/cHJvZmlsZS1idWxrLTE/import-errors",
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
        },
      ],
    },
  },
});

contract("profiles.listBulkImportJobListIds", {
  call: (fetch) => client(fetch).profiles.listBulkImportJobListIds("cHJvZmlsZS1idWxrLTE"),
  sends: {
    method: "GET",
    url: "https://a.klaviyo.com/api/profile-bulk-import-jobs/cHJvZmlsZS1idWxrLTE/relationships/lists",
    headers: {
      accept: "application/vnd.api+json",
      revision: "2026-07-15",
      authorization: "Klaviyo-API-Key test-apiKey",
    },
  },
  replies: { status: 200, type: "application/vnd.api+json", json: { data: [{ type: "list", id: "Y6nRLr" }] } },
});

contract("profiles.listBulkImportJobLists", {
  call: (fetch) => client(fetch).profiles.listBulkImportJobLists("cHJvZmlsZS1idWxrLTE"),
  sends: {
    method: "GET",
    url: "https://a.klaviyo.com/api/profile-bulk-import-jobs/cHJvZmlsZS1idWxrLTE/lists",
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
          type: "list",
          id: "Y6nRLr",
          attributes: {
            name: "Newsletter",
            created: "2026-01-02T03:04:05+00:00",
            updated: "2026-01-02T03:04:05+00:00",
            opt_in_process: "double_opt_in",
          },
          links: { self: "https://a.klaviyo.com/api/lists/Y6nRLr" },
        },
      ],
      included: [
        {
          type: "tag",
          id: "abcd1234-ef56-gh78-ij90-abcdef123456",
          attributes: { name: "Spring" },
          links: { self: "https://a.klaviyo.com/api/tags/abcd1234-ef56-gh78-ij90-abcdef123456" },
        },
      ],
    },
  },
});

contract("profiles.listBulkImportJobProfileIds", {
  call: (fetch) => client(fetch).profiles.listBulkImportJobProfileIds("cHJvZmlsZS1idWxrLTE"),
  sends: {
    method: "GET",
    url: "https://a.klaviyo.com/api/profile-bulk-import-jobs/cHJvZmlsZS1idWxrLTE/relationships/profiles",
    headers: {
      accept: "application/vnd.api+json",
      revision: "2026-07-15",
      authorization: "Klaviyo-API-Key test-apiKey",
    },
  },
  replies: {
    status: 200,
    type: "application/vnd.api+json",
    json: { data: [{ type: "profile", id: "01GDDKASAP8TKDDA2GRZDSVP4H" }] },
  },
});

contract("profiles.listBulkImportJobProfiles", {
  call: (fetch) => client(fetch).profiles.listBulkImportJobProfiles("cHJvZmlsZS1idWxrLTE"),
  sends: {
    method: "GET",
    url: "https://a.klaviyo.com/api/profile-bulk-import-jobs/cHJvZmlsZS1idWxrLTE/profiles",
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
      included: [
        {
          type: "conversation",
          id: "01J0CONVERSATION0000000000",
          attributes: { channel: "sms" },
          links: { self: "https://a.klaviyo.com/api/conversations/01J0CONVERSATION0000000000" },
        },
      ],
    },
  },
});

contract("profiles.listBulkImportJobs", {
  call: (fetch) => client(fetch).profiles.listBulkImportJobs(),
  sends: {
    method: "GET",
    url: "https://a.klaviyo.com/api/profile-bulk-import-jobs",
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
      ],
    },
  },
});

contract("profiles.listBulkSuppressJobs", {
  call: (fetch) => client(fetch).profiles.listBulkSuppressJobs(),
  sends: {
    method: "GET",
    url: "https://a.klaviyo.com/api/profile-suppression-bulk-create-jobs",
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
          type: "profile-suppression-bulk-create-job",
          id: "MDFKVk5",
          attributes: {
            status: "complete",
            created_at: "2026-01-02T03:04:05+00:00",
            total_count: 2,
            completed_count: 1,
            completed_at: "2026-01-03T03:04:05+00:00",
            skipped_count: 1,
          },
          links: { self: "https://a.klaviyo.com/api/profile-suppression-bulk-create-jobs/MDFKVk5" },
        },
      ],
    },
  },
});

contract("profiles.listBulkUnsuppressJobs", {
  call: (fetch) => client(fetch).profiles.listBulkUnsuppressJobs(),
  sends: {
    method: "GET",
    url: "https://a.klaviyo.com/api/profile-suppression-bulk-delete-jobs",
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
          type: "profile-suppression-bulk-delete-job",
          id: "MDFKVk6",
          attributes: {
            status: "complete",
            created_at: "2026-01-02T03:04:05+00:00",
            total_count: 2,
            completed_count: 1,
            completed_at: "2026-01-03T03:04:05+00:00",
            skipped_count: 1,
          },
          links: { self: "https://a.klaviyo.com/api/profile-suppression-bulk-delete-jobs/MDFKVk6" },
        },
      ],
    },
  },
});

contract("profiles.listConversationIds", {
  call: (fetch) => client(fetch).profiles.listConversationIds("01GDDKASAP8TKDDA2GRZDSVP4H"),
  sends: {
    method: "GET",
    url: "https://a.klaviyo.com/api/profiles/01GDDKASAP8TKDDA2GRZDSVP4H/relationships/conversations",
    headers: {
      accept: "application/vnd.api+json",
      revision: "2026-07-15",
      authorization: "Klaviyo-API-Key test-apiKey",
    },
  },
  replies: {
    status: 200,
    type: "application/vnd.api+json",
    json: { data: [{ type: "conversation", id: "01J0CONVERSATION0000000000" }] },
  },
});

contract("profiles.listConversations", {
  call: (fetch) => client(fetch).profiles.listConversations("01GDDKASAP8TKDDA2GRZDSVP4H"),
  sends: {
    method: "GET",
    url: "https://a.klaviyo.com/api/profiles/01GDDKASAP8TKDDA2GRZDSVP4H/conversations",
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
          type: "conversation",
          id: "01J0CONVERSATION0000000000",
          attributes: { channel: "sms" },
          links: { self: "https://a.klaviyo.com/api/conversations/01J0CONVERSATION0000000000" },
        },
      ],
    },
  },
});

contract("profiles.listListIds", {
  call: (fetch) => client(fetch).profiles.listListIds("01GDDKASAP8TKDDA2GRZDSVP4H"),
  sends: {
    method: "GET",
    url: "https://a.klaviyo.com/api/profiles/01GDDKASAP8TKDDA2GRZDSVP4H/relationships/lists",
    headers: {
      accept: "application/vnd.api+json",
      revision: "2026-07-15",
      authorization: "Klaviyo-API-Key test-apiKey",
    },
  },
  replies: { status: 200, type: "application/vnd.api+json", json: { data: [{ type: "list", id: "Y6nRLr" }] } },
});

contract("profiles.listLists", {
  call: (fetch) => client(fetch).profiles.listLists("01GDDKASAP8TKDDA2GRZDSVP4H"),
  sends: {
    method: "GET",
    url: "https://a.klaviyo.com/api/profiles/01GDDKASAP8TKDDA2GRZDSVP4H/lists",
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
          type: "list",
          id: "Y6nRLr",
          attributes: {
            name: "Newsletter",
            created: "2026-01-02T03:04:05+00:00",
            updated: "2026-01-02T03:04:05+00:00",
            opt_in_process: "double_opt_in",
          },
          links: { self: "https://a.klaviyo.com/api/lists/Y6nRLr" },
        },
      ],
      included: [
        {
          type: "tag",
          id: "abcd1234-ef56-gh78-ij90-abcdef123456",
          attributes: { name: "Spring" },
          links: { self: "https://a.klaviyo.com/api/tags/abcd1234-ef56-gh78-ij90-abcdef123456" },
        },
      ],
    },
  },
});

contract("profiles.listPushTokenIds", {
  call: (fetch) => client(fetch).profiles.listPushTokenIds("01GDDKASAP8TKDDA2GRZDSVP4H"),
  sends: {
    method: "GET",
    url: "https://a.klaviyo.com/api/profiles/01GDDKASAP8TKDDA2GRZDSVP4H/relationships/push-tokens",
    headers: {
      accept: "application/vnd.api+json",
      revision: "2026-07-15",
      authorization: "Klaviyo-API-Key test-apiKey",
    },
  },
  replies: {
    status: 200,
    type: "application/vnd.api+json",
    json: { data: [{ type: "push-token", id: "01J0PUSHTOKEN0000000000000" }] },
  },
});

contract("profiles.listPushTokens", {
  call: (fetch) => client(fetch).profiles.listPushTokens("01GDDKASAP8TKDDA2GRZDSVP4H"),
  sends: {
    method: "GET",
    url: "https://a.klaviyo.com/api/profiles/01GDDKASAP8TKDDA2GRZDSVP4H/push-tokens",
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
          type: "push-token",
          id: "01J0PUSHTOKEN0000000000000",
          attributes: {
            created: "2026-01-02T03:04:05+00:00",
            token: "abcdef0123456789",
            enablement_status: "AUTHORIZED",
            platform: "ios",
            vendor: "apns",
            background: "AVAILABLE",
            recorded_date: "2026-01-02T03:04:05+00:00",
          },
          links: { self: "https://a.klaviyo.com/api/push-tokens/01J0PUSHTOKEN0000000000000" },
        },
      ],
      included: [
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
    },
  },
});

contract("profiles.listSegmentIds", {
  call: (fetch) => client(fetch).profiles.listSegmentIds("01GDDKASAP8TKDDA2GRZDSVP4H"),
  sends: {
    method: "GET",
    url: "https://a.klaviyo.com/api/profiles/01GDDKASAP8TKDDA2GRZDSVP4H/relationships/segments",
    headers: {
      accept: "application/vnd.api+json",
      revision: "2026-07-15",
      authorization: "Klaviyo-API-Key test-apiKey",
    },
  },
  replies: { status: 200, type: "application/vnd.api+json", json: { data: [{ type: "segment", id: "TzZ2X8" }] } },
});

contract("profiles.listSegments", {
  call: (fetch) => client(fetch).profiles.listSegments("01GDDKASAP8TKDDA2GRZDSVP4H"),
  sends: {
    method: "GET",
    url: "https://a.klaviyo.com/api/profiles/01GDDKASAP8TKDDA2GRZDSVP4H/segments",
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
          type: "segment",
          id: "TzZ2X8",
          attributes: {
            name: "Buyers",
            definition: {
              condition_groups: [
                { conditions: [{ type: "profile-group-membership", is_member: true, group_ids: ["Y6nRLr"] }] },
              ],
            },
            created: "2026-01-02T03:04:05+00:00",
            updated: "2026-01-02T03:04:05+00:00",
            is_active: true,
            is_processing: false,
            is_starred: false,
          },
          links: { self: "https://a.klaviyo.com/api/segments/TzZ2X8" },
        },
      ],
      included: [
        {
          type: "tag",
          id: "abcd1234-ef56-gh78-ij90-abcdef123456",
          attributes: { name: "Spring" },
          links: { self: "https://a.klaviyo.com/api/tags/abcd1234-ef56-gh78-ij90-abcdef123456" },
        },
      ],
    },
  },
});

contract("profiles.merge", {
  call: (fetch) =>
    client(fetch).profiles.merge({
      data: {
        type: "profile-merge",
        id: "01GDDKASAP8TKDDA2GRZDSVP4H",
        relationships: { profiles: { data: [{ type: "profile", id: "01GDDKASAP8TKDDA2GRZDSVP4J" }] } },
      },
    }),
  sends: {
    method: "POST",
    url: "https://a.klaviyo.com/api/profile-merge",
    headers: {
      accept: "application/vnd.api+json",
      "content-type": "application/vnd.api+json",
      revision: "2026-07-15",
      authorization: "Klaviyo-API-Key test-apiKey",
    },
    json: {
      data: {
        type: "profile-merge",
        id: "01GDDKASAP8TKDDA2GRZDSVP4H",
        relationships: { profiles: { data: [{ type: "profile", id: "01GDDKASAP8TKDDA2GRZDSVP4J" }] } },
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
        links: { self: "https://a.klaviyo.com/api/profiles/01GDDKASAP8TKDDA2GRZDSVP4H" },
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
        included: [
          {
            type: "conversation",
            id: "01J0CONVERSATION0000000000",
            attributes: { channel: "sms" },
            links: { self: "https://a.klaviyo.com/api/conversations/01J0CONVERSATION0000000000" },
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
        included: [
          {
            type: "conversation",
            id: "01J0CONVERSATION0000000000",
            attributes: { channel: "sms" },
            links: { self: "https://a.klaviyo.com/api/conversations/01J0CONVERSATION0000000000" },
          },
        ],
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
            type: "import-error",
            id: "1",
            attributes: {
              code: "invalid",
              title: "Invalid input.",
              detail: "Invalid email address",
              source: { pointer: "/data/attributes/profiles/data/0/attributes/email" },
              original_payload: { email: "nobody" },
            },
            _test_item: "b0",
          },
        ],
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
      _test_item: "b0",
    },
  ],
});

paging("profiles.listBulkImportJobProfileIds", {
  call: (fetch) => client(fetch).profiles.listBulkImportJobProfileIds("cHJvZmlsZS1idWxrLTE", { "page[size]": 2 }),
  replies: [
    {
      status: 200,
      type: "application/vnd.api+json",
      json: {
        data: [{ type: "profile", id: "01GDDKASAP8TKDDA2GRZDSVP4H", _test_item: "a0" }],
        links: { next: "https://elsewhere.example/next?page%5Bcursor%5D=second-page" },
      },
    },
    {
      status: 200,
      type: "application/vnd.api+json",
      json: { data: [{ type: "profile", id: "01GDDKASAP8TKDDA2GRZDSVP4H", _test_item: "b0" }] },
    },
  ],
  second: {
    method: "GET",
    url: "https://a.klaviyo.com/api/profile-bulk-import-jobs/cHJvZmlsZS1idWxrLTE/relationships/profiles?page%5Bsize%5D=2&page%5Bcursor%5D=second-page",
    headers: {
      accept: "application/vnd.api+json",
      revision: "2026-07-15",
      authorization: "Klaviyo-API-Key test-apiKey",
    },
  },
  items: [
    { type: "profile", id: "01GDDKASAP8TKDDA2GRZDSVP4H", _test_item: "a0" },
    { type: "profile", id: "01GDDKASAP8TKDDA2GRZDSVP4H", _test_item: "b0" },
  ],
});

paging("profiles.listBulkImportJobProfiles", {
  call: (fetch) => client(fetch).profiles.listBulkImportJobProfiles("cHJvZmlsZS1idWxrLTE", { "page[size]": 2 }),
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
        included: [
          {
            type: "conversation",
            id: "01J0CONVERSATION0000000000",
            attributes: { channel: "sms" },
            links: { self: "https://a.klaviyo.com/api/conversations/01J0CONVERSATION0000000000" },
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
        included: [
          {
            type: "conversation",
            id: "01J0CONVERSATION0000000000",
            attributes: { channel: "sms" },
            links: { self: "https://a.klaviyo.com/api/conversations/01J0CONVERSATION0000000000" },
          },
        ],
      },
    },
  ],
  second: {
    method: "GET",
    url: "https://a.klaviyo.com/api/profile-bulk-import-jobs/cHJvZmlsZS1idWxrLTE/profiles?page%5Bsize%5D=2&page%5Bcursor%5D=second-page",
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

paging("profiles.listBulkImportJobs", {
  call: (fetch) => client(fetch).profiles.listBulkImportJobs({ "page[size]": 2 }),
  replies: [
    {
      status: 200,
      type: "application/vnd.api+json",
      json: {
        data: [
          {
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
            _test_item: "b0",
          },
        ],
      },
    },
  ],
  second: {
    method: "GET",
    url: "https://a.klaviyo.com/api/profile-bulk-import-jobs?page%5Bsize%5D=2&page%5Bcursor%5D=second-page",
    headers: {
      accept: "application/vnd.api+json",
      revision: "2026-07-15",
      authorization: "Klaviyo-API-Key test-apiKey",
    },
  },
  items: [
    {
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
      _test_item: "a0",
    },
    {
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
      _test_item: "b0",
    },
  ],
});

paging("profiles.listBulkSuppressJobs", {
  call: (fetch) => client(fetch).profiles.listBulkSuppressJobs(),
  replies: [
    {
      status: 200,
      type: "application/vnd.api+json",
      json: {
        data: [
          {
            type: "profile-suppression-bulk-create-job",
            id: "MDFKVk5",
            attributes: {
              status: "complete",
              created_at: "2026-01-02T03:04:05+00:00",
              total_count: 2,
              completed_count: 1,
              completed_at: "2026-01-03T03:04:05+00:00",
              skipped_count: 1,
            },
            links: { self: "https://a.klaviyo.com/api/profile-suppression-bulk-create-jobs/MDFKVk5" },
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
            type: "profile-suppression-bulk-create-job",
            id: "MDFKVk5",
            attributes: {
              status: "complete",
              created_at: "2026-01-02T03:04:05+00:00",
              total_count: 2,
              completed_count: 1,
              completed_at: "2026-01-03T03:04:05+00:00",
              skipped_count: 1,
            },
            links: { self: "https://a.klaviyo.com/api/profile-suppression-bulk-create-jobs/MDFKVk5" },
            _test_item: "b0",
          },
        ],
      },
    },
  ],
  second: {
    method: "GET",
    url: "https://a.klaviyo.com/api/profile-suppression-bulk-create-jobs?page%5Bcursor%5D=second-page",
    headers: {
      accept: "application/vnd.api+json",
      revision: "2026-07-15",
      authorization: "Klaviyo-API-Key test-apiKey",
    },
  },
  items: [
    {
      type: "profile-suppression-bulk-create-job",
      id: "MDFKVk5",
      attributes: {
        status: "complete",
        created_at: "2026-01-02T03:04:05+00:00",
        total_count: 2,
        completed_count: 1,
        completed_at: "2026-01-03T03:04:05+00:00",
        skipped_count: 1,
      },
      links: { self: "https://a.klaviyo.com/api/profile-suppression-bulk-create-jobs/MDFKVk5" },
      _test_item: "a0",
    },
    {
      type: "profile-suppression-bulk-create-job",
      id: "MDFKVk5",
      attributes: {
        status: "complete",
        created_at: "2026-01-02T03:04:05+00:00",
        total_count: 2,
        completed_count: 1,
        completed_at: "2026-01-03T03:04:05+00:00",
        skipped_count: 1,
      },
      links: { self: "https://a.klaviyo.com/api/profile-suppression-bulk-create-jobs/MDFKVk5" },
      _test_item: "b0",
    },
  ],
});

paging("profiles.listBulkUnsuppressJobs", {
  call: (fetch) => client(fetch).profiles.listBulkUnsuppressJobs(),
  replies: [
    {
      status: 200,
      type: "application/vnd.api+json",
      json: {
        data: [
          {
            type: "profile-suppression-bulk-delete-job",
            id: "MDFKVk6",
            attributes: {
              status: "complete",
              created_at: "2026-01-02T03:04:05+00:00",
              total_count: 2,
              completed_count: 1,
              completed_at: "2026-01-03T03:04:05+00:00",
              skipped_count: 1,
            },
            links: { self: "https://a.klaviyo.com/api/profile-suppression-bulk-delete-jobs/MDFKVk6" },
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
            type: "profile-suppression-bulk-delete-job",
            id: "MDFKVk6",
            attributes: {
              status: "complete",
              created_at: "2026-01-02T03:04:05+00:00",
              total_count: 2,
              completed_count: 1,
              completed_at: "2026-01-03T03:04:05+00:00",
              skipped_count: 1,
            },
            links: { self: "https://a.klaviyo.com/api/profile-suppression-bulk-delete-jobs/MDFKVk6" },
            _test_item: "b0",
          },
        ],
      },
    },
  ],
  second: {
    method: "GET",
    url: "https://a.klaviyo.com/api/profile-suppression-bulk-delete-jobs?page%5Bcursor%5D=second-page",
    headers: {
      accept: "application/vnd.api+json",
      revision: "2026-07-15",
      authorization: "Klaviyo-API-Key test-apiKey",
    },
  },
  items: [
    {
      type: "profile-suppression-bulk-delete-job",
      id: "MDFKVk6",
      attributes: {
        status: "complete",
        created_at: "2026-01-02T03:04:05+00:00",
        total_count: 2,
        completed_count: 1,
        completed_at: "2026-01-03T03:04:05+00:00",
        skipped_count: 1,
      },
      links: { self: "https://a.klaviyo.com/api/profile-suppression-bulk-delete-jobs/MDFKVk6" },
      _test_item: "a0",
    },
    {
      type: "profile-suppression-bulk-delete-job",
      id: "MDFKVk6",
      attributes: {
        status: "complete",
        created_at: "2026-01-02T03:04:05+00:00",
        total_count: 2,
        completed_count: 1,
        completed_at: "2026-01-03T03:04:05+00:00",
        skipped_count: 1,
      },
      links: { self: "https://a.klaviyo.com/api/profile-suppression-bulk-delete-jobs/MDFKVk6" },
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

bulk("profiles.suppressEach", {
  call: (fetch) =>
    client(fetch).profiles.suppressEach(
      [
        { type: "profile", attributes: { email: "user@example.com" } },
        { type: "profile", attributes: { email: "user@example.com" } },
      ],
      { maxItems: 1, concurrency: 1 },
    ),
  items: [
    { type: "profile", attributes: { email: "user@example.com" } },
    { type: "profile", attributes: { email: "user@example.com" } },
  ],
  sends: [
    {
      method: "POST",
      url: "https://a.klaviyo.com/api/profile-suppression-bulk-create-jobs",
      headers: {
        accept: "application/vnd.api+json",
        "content-type": "application/vnd.api+json",
        revision: "2026-07-15",
        authorization: "Klaviyo-API-Key test-apiKey",
      },
      json: {
        data: {
          type: "profile-suppression-bulk-create-job",
          attributes: { profiles: { data: [{ type: "profile", attributes: { email: "user@example.com" } }] } },
        },
      },
    },
    {
      method: "POST",
      url: "https://a.klaviyo.com/api/profile-suppression-bulk-create-jobs",
      headers: {
        accept: "application/vnd.api+json",
        "content-type": "application/vnd.api+json",
        revision: "2026-07-15",
        authorization: "Klaviyo-API-Key test-apiKey",
      },
      json: {
        data: {
          type: "profile-suppression-bulk-create-job",
          attributes: { profiles: { data: [{ type: "profile", attributes: { email: "user@example.com" } }] } },
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
          type: "profile-suppression-bulk-create-job",
          id: "MDFKVk5",
          attributes: {
            status: "complete",
            created_at: "2026-01-02T03:04:05+00:00",
            total_count: 2,
            completed_count: 1,
            completed_at: "2026-01-03T03:04:05+00:00",
            skipped_count: 1,
          },
          links: { self: "https://a.klaviyo.com/api/profile-suppression-bulk-create-jobs/MDFKVk5" },
        },
      },
    },
  ],
  statuses: ["refused", "sent"],
  gives: {
    data: {
      type: "profile-suppression-bulk-create-job",
      id: "MDFKVk5",
      attributes: {
        status: "complete",
        created_at: "2026-01-02T03:04:05+00:00",
        total_count: 2,
        completed_count: 1,
        completed_at: "2026-01-03T03:04:05+00:00",
        skipped_count: 1,
      },
      links: { self: "https://a.klaviyo.com/api/profile-suppression-bulk-create-jobs/MDFKVk5" },
    },
  },
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

bulk("profiles.unsuppressEach", {
  call: (fetch) =>
    client(fetch).profiles.unsuppressEach(
      [
        { type: "profile", attributes: { email: "user@example.com" } },
        { type: "profile", attributes: { email: "user@example.com" } },
      ],
      { maxItems: 1, concurrency: 1 },
    ),
  items: [
    { type: "profile", attributes: { email: "user@example.com" } },
    { type: "profile", attributes: { email: "user@example.com" } },
  ],
  sends: [
    {
      method: "POST",
      url: "https://a.klaviyo.com/api/profile-suppression-bulk-delete-jobs",
      headers: {
        accept: "application/vnd.api+json",
        "content-type": "application/vnd.api+json",
        revision: "2026-07-15",
        authorization: "Klaviyo-API-Key test-apiKey",
      },
      json: {
        data: {
          type: "profile-suppression-bulk-delete-job",
          attributes: { profiles: { data: [{ type: "profile", attributes: { email: "user@example.com" } }] } },
        },
      },
    },
    {
      method: "POST",
      url: "https://a.klaviyo.com/api/profile-suppression-bulk-delete-jobs",
      headers: {
        accept: "application/vnd.api+json",
        "content-type": "application/vnd.api+json",
        revision: "2026-07-15",
        authorization: "Klaviyo-API-Key test-apiKey",
      },
      json: {
        data: {
          type: "profile-suppression-bulk-delete-job",
          attributes: { profiles: { data: [{ type: "profile", attributes: { email: "user@example.com" } }] } },
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
          type: "profile-suppression-bulk-delete-job",
          id: "MDFKVk6",
          attributes: {
            status: "complete",
            created_at: "2026-01-02T03:04:05+00:00",
            total_count: 2,
            completed_count: 1,
            completed_at: "2026-01-03T03:04:05+00:00",
            skipped_count: 1,
          },
          links: { self: "https://a.klaviyo.com/api/profile-suppression-bulk-delete-jobs/MDFKVk6" },
        },
      },
    },
  ],
  statuses: ["refused", "sent"],
  gives: {
    data: {
      type: "profile-suppression-bulk-delete-job",
      id: "MDFKVk6",
      attributes: {
        status: "complete",
        created_at: "2026-01-02T03:04:05+00:00",
        total_count: 2,
        completed_count: 1,
        completed_at: "2026-01-03T03:04:05+00:00",
        skipped_count: 1,
      },
      links: { self: "https://a.klaviyo.com/api/profile-suppression-bulk-delete-jobs/MDFKVk6" },
    },
  },
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
