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

contract("catalogVariants.bulkCreate", {
  call: (fetch) =>
    client(fetch).catalogVariants.bulkCreate({
      data: {
        type: "catalog-variant-bulk-create-job",
        attributes: {
          variants: {
            data: [
              {
                type: "catalog-variant",
                attributes: {
                  external_id: "MUG-1-BLUE",
                  title: "Blue mug",
                  description: "A mug, blue",
                  sku: "MUG-1-BLUE",
                  inventory_policy: 1,
                  inventory_quantity: 25,
                  price: 12.5,
                  url: "https://shop.example/mug?colour=blue",
                  published: true,
                },
                relationships: { item: { data: { type: "catalog-item", id: "$custom:::$default:::MUG-1" } } },
              },
            ],
          },
        },
      },
    }),
  sends: {
    method: "POST",
    url: "https://a.klaviyo.com/api/catalog-variant-bulk-create-jobs",
    headers: {
      accept: "application/vnd.api+json",
      "content-type": "application/vnd.api+json",
      revision: "2026-07-15",
      authorization: "Klaviyo-API-Key test-apiKey",
    },
    json: {
      data: {
        type: "catalog-variant-bulk-create-job",
        attributes: {
          variants: {
            data: [
              {
                type: "catalog-variant",
                attributes: {
                  external_id: "MUG-1-BLUE",
                  title: "Blue mug",
                  description: "A mug, blue",
                  sku: "MUG-1-BLUE",
                  inventory_policy: 1,
                  inventory_quantity: 25,
                  price: 12.5,
                  url: "https://shop.example/mug?colour=blue",
                  published: true,
                },
                relationships: { item: { data: { type: "catalog-item", id: "$custom:::$default:::MUG-1" } } },
              },
            ],
          },
        },
      },
    },
  },
  replies: {
    status: 202,
    type: "application/vnd.api+json",
    json: {
      data: {
        type: "catalog-variant-bulk-create-job",
        id: "01J0JOBCREATE0000000000000",
        attributes: {
          status: "complete",
          created_at: "2026-01-02T03:04:05+00:00",
          total_count: 2,
          completed_count: 1,
          failed_count: 1,
          completed_at: "2026-01-03T03:04:05+00:00",
          errors: [
            {
              id: "4e1b7f4c",
              code: "invalid",
              title: "Invalid input.",
              detail: "The price is no number.",
              source: { pointer: "/data/attributes/variants/data/1/attributes/price" },
            },
          ],
          expires_at: "2026-01-09T03:04:05+00:00",
        },
        links: { self: "https://a.klaviyo.com/api/catalog-variant-bulk-create-jobs/01J0JOBCREATE0000000000000" },
      },
    },
  },
});

contract("catalogVariants.bulkDelete", {
  call: (fetch) =>
    client(fetch).catalogVariants.bulkDelete({
      data: {
        type: "catalog-variant-bulk-delete-job",
        attributes: { variants: { data: [{ type: "catalog-variant", id: "$custom:::$default:::MUG-1-BLUE" }] } },
      },
    }),
  sends: {
    method: "POST",
    url: "https://a.klaviyo.com/api/catalog-variant-bulk-delete-jobs",
    headers: {
      accept: "application/vnd.api+json",
      "content-type": "application/vnd.api+json",
      revision: "2026-07-15",
      authorization: "Klaviyo-API-Key test-apiKey",
    },
    json: {
      data: {
        type: "catalog-variant-bulk-delete-job",
        attributes: { variants: { data: [{ type: "catalog-variant", id: "$custom:::$default:::MUG-1-BLUE" }] } },
      },
    },
  },
  replies: {
    status: 202,
    type: "application/vnd.api+json",
    json: {
      data: {
        type: "catalog-variant-bulk-delete-job",
        id: "01J0JOBDELETE0000000000000",
        attributes: {
          status: "complete",
          created_at: "2026-01-02T03:04:05+00:00",
          total_count: 2,
          completed_count: 1,
          failed_count: 1,
          completed_at: "2026-01-03T03:04:05+00:00",
          errors: [
            {
              id: "4e1b7f4c",
              code: "invalid",
              title: "Invalid input.",
              detail: "The price is no number.",
              source: { pointer: "/data/attributes/variants/data/1/attributes/price" },
            },
          ],
          expires_at: "2026-01-09T03:04:05+00:00",
        },
        links: { self: "https://a.klaviyo.com/api/catalog-variant-bulk-delete-jobs/01J0JOBDELETE0000000000000" },
      },
    },
  },
});

contract("catalogVariants.bulkUpdate", {
  call: (fetch) =>
    client(fetch).catalogVariants.bulkUpdate({
      data: {
        type: "catalog-variant-bulk-update-job",
        attributes: {
          variants: {
            data: [
              {
                type: "catalog-variant",
                id: "$custom:::$default:::MUG-1-BLUE",
                attributes: { inventory_quantity: 24 },
              },
            ],
          },
        },
      },
    }),
  sends: {
    method: "POST",
    url: "https://a.klaviyo.com/api/catalog-variant-bulk-update-jobs",
    headers: {
      accept: "application/vnd.api+json",
      "content-type": "application/vnd.api+json",
      revision: "2026-07-15",
      authorization: "Klaviyo-API-Key test-apiKey",
    },
    json: {
      data: {
        type: "catalog-variant-bulk-update-job",
        attributes: {
          variants: {
            data: [
              {
                type: "catalog-variant",
                id: "$custom:::$default:::MUG-1-BLUE",
                attributes: { inventory_quantity: 24 },
              },
            ],
          },
        },
      },
    },
  },
  replies: {
    status: 202,
    type: "application/vnd.api+json",
    json: {
      data: {
        type: "catalog-variant-bulk-update-job",
        id: "01J0JOBUPDATE0000000000000",
        attributes: {
          status: "complete",
          created_at: "2026-01-02T03:04:05+00:00",
          total_count: 2,
          completed_count: 1,
          failed_count: 1,
          completed_at: "2026-01-03T03:04:05+00:00",
          errors: [
            {
              id: "4e1b7f4c",
              code: "invalid",
              title: "Invalid input.",
              detail: "The price is no number.",
              source: { pointer: "/data/attributes/variants/data/1/attributes/price" },
            },
          ],
          expires_at: "2026-01-09T03:04:05+00:00",
        },
        links: { self: "https://a.klaviyo.com/api/catalog-variant-bulk-update-jobs/01J0JOBUPDATE0000000000000" },
      },
    },
  },
});

contract("catalogVariants.create", {
  call: (fetch) =>
    client(fetch).catalogVariants.create({
      data: {
        type: "catalog-variant",
        attributes: {
          external_id: "MUG-1-BLUE",
          title: "Blue mug",
          description: "A mug, blue",
          sku: "MUG-1-BLUE",
          inventory_policy: 1,
          inventory_quantity: 25,
          price: 12.5,
          url: "https://shop.example/mug?colour=blue",
          published: true,
        },
        relationships: { item: { data: { type: "catalog-item", id: "$custom:::$default:::MUG-1" } } },
      },
    }),
  sends: {
    method: "POST",
    url: "https://a.klaviyo.com/api/catalog-variants",
    headers: {
      accept: "application/vnd.api+json",
      "content-type": "application/vnd.api+json",
      revision: "2026-07-15",
      authorization: "Klaviyo-API-Key test-apiKey",
    },
    json: {
      data: {
        type: "catalog-variant",
        attributes: {
          external_id: "MUG-1-BLUE",
          title: "Blue mug",
          description: "A mug, blue",
          sku: "MUG-1-BLUE",
          inventory_policy: 1,
          inventory_quantity: 25,
          price: 12.5,
          url: "https://shop.example/mug?colour=blue",
          published: true,
        },
        relationships: { item: { data: { type: "catalog-item", id: "$custom:::$default:::MUG-1" } } },
      },
    },
  },
  replies: {
    status: 201,
    type: "application/vnd.api+json",
    json: {
      data: {
        type: "catalog-variant",
        id: "$custom:::$default:::MUG-1-BLUE",
        attributes: {
          external_id: "MUG-1-BLUE",
          title: "Blue mug",
          description: "A mug, blue",
          sku: "MUG-1-BLUE",
          inventory_policy: 1,
          inventory_quantity: 25,
          price: 12.5,
          url: "https://shop.example/mug?colour=blue",
          image_full_url: "https://shop.example/mug-blue.png",
          published: true,
          created: "2026-01-02T03:04:05+00:00",
          updated: "2026-01-02T03:04:05+00:00",
        },
        links: { self: "https://a.klaviyo.com/api/catalog-variants/$custom:::$default:::MUG-1-BLUE" },
      },
    },
  },
});

contract("catalogVariants.delete", {
  call: (fetch) => client(fetch).catalogVariants.delete("$custom:::$default:::MUG-1-BLUE"),
  sends: {
    method: "DELETE",
    url: "https://a.klaviyo.com/api/catalog-variants/%24custom%3A%3A%3A%24default%3A%3A%3AMUG-1-BLUE",
    headers: { accept: "application/json", revision: "2026-07-15", authorization: "Klaviyo-API-Key test-apiKey" },
  },
  replies: { status: 204 },
  gives: undefined,
});

contract("catalogVariants.get", {
  call: (fetch) => client(fetch).catalogVariants.get("$custom:::$default:::MUG-1-BLUE"),
  sends: {
    method: "GET",
    url: "https://a.klaviyo.com/api/catalog-variants/%24custom%3A%3A%3A%24default%3A%3A%3AMUG-1-BLUE",
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
        type: "catalog-variant",
        id: "$custom:::$default:::MUG-1-BLUE",
        attributes: {
          external_id: "MUG-1-BLUE",
          title: "Blue mug",
          description: "A mug, blue",
          sku: "MUG-1-BLUE",
          inventory_policy: 1,
          inventory_quantity: 25,
          price: 12.5,
          url: "https://shop.example/mug?colour=blue",
          image_full_url: "https://shop.example/mug-blue.png",
          published: true,
          created: "2026-01-02T03:04:05+00:00",
          updated: "2026-01-02T03:04:05+00:00",
        },
        links: { self: "https://a.klaviyo.com/api/catalog-variants/$custom:::$default:::MUG-1-BLUE" },
      },
    },
  },
});

contract("catalogVariants.getBulkCreateJob", {
  call: (fetch) => client(fetch).catalogVariants.getBulkCreateJob("01J0JOBCREATE0000000000000"),
  sends: {
    method: "GET",
    url: "https://a.klaviyo.com/api/catalog-variant-bulk-create-jobs/01J0JOBCREATE0000000000000",
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
        type: "catalog-variant-bulk-create-job",
        id: "01J0JOBCREATE0000000000000",
        attributes: {
          status: "complete",
          created_at: "2026-01-02T03:04:05+00:00",
          total_count: 2,
          completed_count: 1,
          failed_count: 1,
          completed_at: "2026-01-03T03:04:05+00:00",
          errors: [
            {
              id: "4e1b7f4c",
              code: "invalid",
              title: "Invalid input.",
              detail: "The price is no number.",
              source: { pointer: "/data/attributes/variants/data/1/attributes/price" },
            },
          ],
          expires_at: "2026-01-09T03:04:05+00:00",
        },
        links: { self: "https://a.klaviyo.com/api/catalog-variant-bulk-create-jobs/01J0JOBCREATE0000000000000" },
      },
      included: [
        {
          type: "catalog-variant",
          id: "$custom:::$default:::MUG-1-BLUE",
          attributes: {
            external_id: "MUG-1-BLUE",
            title: "Blue mug",
            description: "A mug, blue",
            sku: "MUG-1-BLUE",
            inventory_policy: 1,
            inventory_quantity: 25,
            price: 12.5,
            url: "https://shop.example/mug?colour=blue",
            image_full_url: "https://shop.example/mug-blue.png",
            published: true,
            created: "2026-01-02T03:04:05+00:00",
            updated: "2026-01-02T03:04:05+00:00",
          },
          links: { self: "https://a.klaviyo.com/api/catalog-variants/$custom:::$default:::MUG-1-BLUE" },
        },
      ],
    },
  },
});

contract("catalogVariants.getBulkDeleteJob", {
  call: (fetch) => client(fetch).catalogVariants.getBulkDeleteJob("01J0JOBDELETE0000000000000"),
  sends: {
    method: "GET",
    url: "https://a.klaviyo.com/api/catalog-variant-bulk-delete-jobs/01J0JOBDELETE0000000000000",
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
        type: "catalog-variant-bulk-delete-job",
        id: "01J0JOBDELETE0000000000000",
        attributes: {
          status: "complete",
          created_at: "2026-01-02T03:04:05+00:00",
          total_count: 2,
          completed_count: 1,
          failed_count: 1,
          completed_at: "2026-01-03T03:04:05+00:00",
          errors: [
            {
              id: "4e1b7f4c",
              code: "invalid",
              title: "Invalid input.",
              detail: "The price is no number.",
              source: { pointer: "/data/attributes/variants/data/1/attributes/price" },
            },
          ],
          expires_at: "2026-01-09T03:04:05+00:00",
        },
        links: { self: "https://a.klaviyo.com/api/catalog-variant-bulk-delete-jobs/01J0JOBDELETE0000000000000" },
      },
    },
  },
});

contract("catalogVariants.getBulkUpdateJob", {
  call: (fetch) => client(fetch).catalogVariants.getBulkUpdateJob("01J0JOBUPDATE0000000000000"),
  sends: {
    method: "GET",
    url: "https://a.klaviyo.com/api/catalog-variant-bulk-update-jobs/01J0JOBUPDATE0000000000000",
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
        type: "catalog-variant-bulk-update-job",
        id: "01J0JOBUPDATE0000000000000",
        attributes: {
          status: "complete",
          created_at: "2026-01-02T03:04:05+00:00",
          total_count: 2,
          completed_count: 1,
          failed_count: 1,
          completed_at: "2026-01-03T03:04:05+00:00",
          errors: [
            {
              id: "4e1b7f4c",
              code: "invalid",
              title: "Invalid input.",
              detail: "The price is no number.",
              source: { pointer: "/data/attributes/variants/data/1/attributes/price" },
            },
          ],
          expires_at: "2026-01-09T03:04:05+00:00",
        },
        links: { self: "https://a.klaviyo.com/api/catalog-variant-bulk-update-jobs/01J0JOBUPDATE0000000000000" },
      },
      included: [
        {
          type: "catalog-variant",
          id: "$custom:::$default:::MUG-1-BLUE",
          attributes: {
            external_id: "MUG-1-BLUE",
            title: "Blue mug",
            description: "A mug, blue",
            sku: "MUG-1-BLUE",
            inventory_policy: 1,
            inventory_quantity: 25,
            price: 12.5,
            url: "https://shop.example/mug?colour=blue",
            image_full_url: "https://shop.example/mug-blue.png",
            published: true,
            created: "2026-01-02T03:04:05+00:00",
            updated: "2026-01-02T03:04:05+00:00",
          },
          links: { self: "https://a.klaviyo.com/api/catalog-variants/$custom:::$default:::MUG-1-BLUE" },
        },
      ],
    },
  },
});

contract("catalogVariants.list", {
  call: (fetch) => client(fetch).catalogVariants.list(),
  sends: {
    method: "GET",
    url: "https://a.klaviyo.com/api/catalog-variants",
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
          type: "catalog-variant",
          id: "$custom:::$default:::MUG-1-BLUE",
          attributes: {
            external_id: "MUG-1-BLUE",
            title: "Blue mug",
            description: "A mug, blue",
            sku: "MUG-1-BLUE",
            inventory_policy: 1,
            inventory_quantity: 25,
            price: 12.5,
            url: "https://shop.example/mug?colour=blue",
            image_full_url: "https://shop.example/mug-blue.png",
            published: true,
            created: "2026-01-02T03:04:05+00:00",
            updated: "2026-01-02T03:04:05+00:00",
          },
          links: { self: "https://a.klaviyo.com/api/catalog-variants/$custom:::$default:::MUG-1-BLUE" },
        },
      ],
    },
  },
});

contract("catalogVariants.listBulkCreateJobs", {
  call: (fetch) => client(fetch).catalogVariants.listBulkCreateJobs(),
  sends: {
    method: "GET",
    url: "https://a.klaviyo.com/api/catalog-variant-bulk-create-jobs",
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
          type: "catalog-variant-bulk-create-job",
          id: "01J0JOBCREATE0000000000000",
          attributes: {
            status: "complete",
            created_at: "2026-01-02T03:04:05+00:00",
            total_count: 2,
            completed_count: 1,
            failed_count: 1,
            completed_at: "2026-01-03T03:04:05+00:00",
            errors: [
              {
                id: "4e1b7f4c",
                code: "invalid",
                title: "Invalid input.",
                detail: "The price is no number.",
                source: { pointer: "/data/attributes/variants/data/1/attributes/price" },
              },
            ],
            expires_at: "2026-01-09T03:04:05+00:00",
          },
          links: { self: "https://a.klaviyo.com/api/catalog-variant-bulk-create-jobs/01J0JOBCREATE0000000000000" },
        },
      ],
    },
  },
});

contract("catalogVariants.listBulkDeleteJobs", {
  call: (fetch) => client(fetch).catalogVariants.listBulkDeleteJobs(),
  sends: {
    method: "GET",
    url: "https://a.klaviyo.com/api/catalog-variant-bulk-delete-jobs",
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
          type: "catalog-variant-bulk-delete-job",
          id: "01J0JOBDELETE0000000000000",
          attributes: {
            status: "complete",
            created_at: "2026-01-02T03:04:05+00:00",
            total_count: 2,
            completed_count: 1,
            failed_count: 1,
            completed_at: "2026-01-03T03:04:05+00:00",
            errors: [
              {
                id: "4e1b7f4c",
                code: "invalid",
                title: "Invalid input.",
                detail: "The price is no number.",
                source: { pointer: "/data/attributes/variants/data/1/attributes/price" },
              },
            ],
            expires_at: "2026-01-09T03:04:05+00:00",
          },
          links: { self: "https://a.klaviyo.com/api/catalog-variant-bulk-delete-jobs/01J0JOBDELETE0000000000000" },
        },
      ],
    },
  },
});

contract("catalogVariants.listBulkUpdateJobs", {
  call: (fetch) => client(fetch).catalogVariants.listBulkUpdateJobs(),
  sends: {
    method: "GET",
    url: "https://a.klaviyo.com/api/catalog-variant-bulk-update-jobs",
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
          type: "catalog-variant-bulk-update-job",
          id: "01J0JOBUPDATE0000000000000",
          attributes: {
            status: "complete",
            created_at: "2026-01-02T03:04:05+00:00",
            total_count: 2,
            completed_count: 1,
            failed_count: 1,
            completed_at: "2026-01-03T03:04:05+00:00",
            errors: [
              {
                id: "4e1b7f4c",
                code: "invalid",
                title: "Invalid input.",
                detail: "The price is no number.",
                source: { pointer: "/data/attributes/variants/data/1/attributes/price" },
              },
            ],
            expires_at: "2026-01-09T03:04:05+00:00",
          },
          links: { self: "https://a.klaviyo.com/api/catalog-variant-bulk-update-jobs/01J0JOBUPDATE0000000000000" },
        },
      ],
    },
  },
});

contract("catalogVariants.update", {
  call: (fetch) =>
    client(fetch).catalogVariants.update("$custom:::$default:::MUG-1-BLUE", {
      data: { type: "catalog-variant", id: "$custom:::$default:::MUG-1-BLUE", attributes: { inventory_quantity: 24 } },
    }),
  sends: {
    method: "PATCH",
    url: "https://a.klaviyo.com/api/catalog-variants/%24custom%3A%3A%3A%24default%3A%3A%3AMUG-1-BLUE",
    headers: {
      accept: "application/vnd.api+json",
      "content-type": "application/vnd.api+json",
      revision: "2026-07-15",
      authorization: "Klaviyo-API-Key test-apiKey",
    },
    json: {
      data: { type: "catalog-variant", id: "$custom:::$default:::MUG-1-BLUE", attributes: { inventory_quantity: 24 } },
    },
  },
  replies: {
    status: 200,
    type: "application/vnd.api+json",
    json: {
      data: {
        type: "catalog-variant",
        id: "$custom:::$default:::MUG-1-BLUE",
        attributes: {
          external_id: "MUG-1-BLUE",
          title: "Blue mug",
          description: "A mug, blue",
          sku: "MUG-1-BLUE",
          inventory_policy: 1,
          inventory_quantity: 25,
          price: 12.5,
          url: "https://shop.example/mug?colour=blue",
          image_full_url: "https://shop.example/mug-blue.png",
          published: true,
          created: "2026-01-02T03:04:05+00:00",
          updated: "2026-01-02T03:04:05+00:00",
        },
        links: { self: "https://a.klaviyo.com/api/catalog-variants/$custom:::$default:::MUG-1-BLUE" },
      },
    },
  },
});

paging("catalogVariants.list", {
  call: (fetch) => client(fetch).catalogVariants.list({ "page[size]": 2 }),
  replies: [
    {
      status: 200,
      type: "application/vnd.api+json",
      json: {
        data: [
          {
            type: "catalog-variant",
            id: "$custom:::$default:::MUG-1-BLUE",
            attributes: {
              external_id: "MUG-1-BLUE",
              title: "Blue mug",
              description: "A mug, blue",
              sku: "MUG-1-BLUE",
              inventory_policy: 1,
              inventory_quantity: 25,
              price: 12.5,
              url: "https://shop.example/mug?colour=blue",
              image_full_url: "https://shop.example/mug-blue.png",
              published: true,
              created: "2026-01-02T03:04:05+00:00",
              updated: "2026-01-02T03:04:05+00:00",
            },
            links: { self: "https://a.klaviyo.com/api/catalog-variants/$custom:::$default:::MUG-1-BLUE" },
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
            type: "catalog-variant",
            id: "$custom:::$default:::MUG-1-BLUE",
            attributes: {
              external_id: "MUG-1-BLUE",
              title: "Blue mug",
              description: "A mug, blue",
              sku: "MUG-1-BLUE",
              inventory_policy: 1,
              inventory_quantity: 25,
              price: 12.5,
              url: "https://shop.example/mug?colour=blue",
              image_full_url: "https://shop.example/mug-blue.png",
              published: true,
              created: "2026-01-02T03:04:05+00:00",
              updated: "2026-01-02T03:04:05+00:00",
            },
            links: { self: "https://a.klaviyo.com/api/catalog-variants/$custom:::$default:::MUG-1-BLUE" },
            _test_item: "b0",
          },
        ],
      },
    },
  ],
  second: {
    method: "GET",
    url: "https://a.klaviyo.com/api/catalog-variants?page%5Bsize%5D=2&page%5Bcursor%5D=second-page",
    headers: {
      accept: "application/vnd.api+json",
      revision: "2026-07-15",
      authorization: "Klaviyo-API-Key test-apiKey",
    },
  },
  items: [
    {
      type: "catalog-variant",
      id: "$custom:::$default:::MUG-1-BLUE",
      attributes: {
        external_id: "MUG-1-BLUE",
        title: "Blue mug",
        description: "A mug, blue",
        sku: "MUG-1-BLUE",
        inventory_policy: 1,
        inventory_quantity: 25,
        price: 12.5,
        url: "https://shop.example/mug?colour=blue",
        image_full_url: "https://shop.example/mug-blue.png",
        published: true,
        created: "2026-01-02T03:04:05+00:00",
        updated: "2026-01-02T03:04:05+00:00",
      },
      links: { self: "https://a.klaviyo.com/api/catalog-variants/$custom:::$default:::MUG-1-BLUE" },
      _test_item: "a0",
    },
    {
      type: "catalog-variant",
      id: "$custom:::$default:::MUG-1-BLUE",
      attributes: {
        external_id: "MUG-1-BLUE",
        title: "Blue mug",
        description: "A mug, blue",
        sku: "MUG-1-BLUE",
        inventory_policy: 1,
        inventory_quantity: 25,
        price: 12.5,
        url: "https://shop.example/mug?colour=blue",
        image_full_url: "https://shop.example/mug-blue.png",
        published: true,
        created: "2026-01-02T03:04:05+00:00",
        updated: "2026-01-02T03:04:05+00:00",
      },
      links: { self: "https://a.klaviyo.com/api/catalog-variants/$custom:::$default:::MUG-1-BLUE" },
      _test_item: "b0",
    },
  ],
});

paging("catalogVariants.listBulkCreateJobs", {
  call: (fetch) => client(fetch).catalogVariants.listBulkCreateJobs(),
  replies: [
    {
      status: 200,
      type: "application/vnd.api+json",
      json: {
        data: [
          {
            type: "catalog-variant-bulk-create-job",
            id: "01J0JOBCREATE0000000000000",
            attributes: {
              status: "complete",
              created_at: "2026-01-02T03:04:05+00:00",
              total_count: 2,
              completed_count: 1,
              failed_count: 1,
              completed_at: "2026-01-03T03:04:05+00:00",
              errors: [
                {
                  id: "4e1b7f4c",
                  code: "invalid",
                  title: "Invalid input.",
                  detail: "The price is no number.",
                  source: { pointer: "/data/attributes/variants/data/1/attributes/price" },
                },
              ],
              expires_at: "2026-01-09T03:04:05+00:00",
            },
            links: { self: "https://a.klaviyo.com/api/catalog-variant-bulk-create-jobs/01J0JOBCREATE0000000000000" },
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
            type: "catalog-variant-bulk-create-job",
            id: "01J0JOBCREATE0000000000000",
            attributes: {
              status: "complete",
              created_at: "2026-01-02T03:04:05+00:00",
              total_count: 2,
              completed_count: 1,
              failed_count: 1,
              completed_at: "2026-01-03T03:04:05+00:00",
              errors: [
                {
                  id: "4e1b7f4c",
                  code: "invalid",
                  title: "Invalid input.",
                  detail: "The price is no number.",
                  source: { pointer: "/data/attributes/variants/data/1/attributes/price" },
                },
              ],
              expires_at: "2026-01-09T03:04:05+00:00",
            },
            links: { self: "https://a.klaviyo.com/api/catalog-variant-bulk-create-jobs/01J0JOBCREATE0000000000000" },
            _test_item: "b0",
          },
        ],
      },
    },
  ],
  second: {
    method: "GET",
    url: "https://a.klaviyo.com/api/catalog-variant-bulk-create-jobs?page%5Bcursor%5D=second-page",
    headers: {
      accept: "application/vnd.api+json",
      revision: "2026-07-15",
      authorization: "Klaviyo-API-Key test-apiKey",
    },
  },
  items: [
    {
      type: "catalog-variant-bulk-create-job",
      id: "01J0JOBCREATE0000000000000",
      attributes: {
        status: "complete",
        created_at: "2026-01-02T03:04:05+00:00",
        total_count: 2,
        completed_count: 1,
        failed_count: 1,
        completed_at: "2026-01-03T03:04:05+00:00",
        errors: [
          {
            id: "4e1b7f4c",
            code: "invalid",
            title: "Invalid input.",
            detail: "The price is no number.",
            source: { pointer: "/data/attributes/variants/data/1/attributes/price" },
          },
        ],
        expires_at: "2026-01-09T03:04:05+00:00",
      },
      links: { self: "https://a.klaviyo.com/api/catalog-variant-bulk-create-jobs/01J0JOBCREATE0000000000000" },
      _test_item: "a0",
    },
    {
      type: "catalog-variant-bulk-create-job",
      id: "01J0JOBCREATE0000000000000",
      attributes: {
        status: "complete",
        created_at: "2026-01-02T03:04:05+00:00",
        total_count: 2,
        completed_count: 1,
        failed_count: 1,
        completed_at: "2026-01-03T03:04:05+00:00",
        errors: [
          {
            id: "4e1b7f4c",
            code: "invalid",
            title: "Invalid input.",
            detail: "The price is no number.",
            source: { pointer: "/data/attributes/variants/data/1/attributes/price" },
          },
        ],
        expires_at: "2026-01-09T03:04:05+00:00",
      },
      links: { self: "https://a.klaviyo.com/api/catalog-variant-bulk-create-jobs/01J0JOBCREATE0000000000000" },
      _test_item: "b0",
    },
  ],
});

paging("catalogVariants.listBulkDeleteJobs", {
  call: (fetch) => client(fetch).catalogVariants.listBulkDeleteJobs(),
  replies: [
    {
      status: 200,
      type: "application/vnd.api+json",
      json: {
        data: [
          {
            type: "catalog-variant-bulk-delete-job",
            id: "01J0JOBDELETE0000000000000",
            attributes: {
              status: "complete",
              created_at: "2026-01-02T03:04:05+00:00",
              total_count: 2,
              completed_count: 1,
              failed_count: 1,
              completed_at: "2026-01-03T03:04:05+00:00",
              errors: [
                {
                  id: "4e1b7f4c",
                  code: "invalid",
                  title: "Invalid input.",
                  detail: "The price is no number.",
                  source: { pointer: "/data/attributes/variants/data/1/attributes/price" },
                },
              ],
              expires_at: "2026-01-09T03:04:05+00:00",
            },
            links: { self: "https://a.klaviyo.com/api/catalog-variant-bulk-delete-jobs/01J0JOBDELETE0000000000000" },
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
            type: "catalog-variant-bulk-delete-job",
            id: "01J0JOBDELETE0000000000000",
            attributes: {
              status: "complete",
              created_at: "2026-01-02T03:04:05+00:00",
              total_count: 2,
              completed_count: 1,
              failed_count: 1,
              completed_at: "2026-01-03T03:04:05+00:00",
              errors: [
                {
                  id: "4e1b7f4c",
                  code: "invalid",
                  title: "Invalid input.",
                  detail: "The price is no number.",
                  source: { pointer: "/data/attributes/variants/data/1/attributes/price" },
                },
              ],
              expires_at: "2026-01-09T03:04:05+00:00",
            },
            links: { self: "https://a.klaviyo.com/api/catalog-variant-bulk-delete-jobs/01J0JOBDELETE0000000000000" },
            _test_item: "b0",
          },
        ],
      },
    },
  ],
  second: {
    method: "GET",
    url: "https://a.klaviyo.com/api/catalog-variant-bulk-delete-jobs?page%5Bcursor%5D=second-page",
    headers: {
      accept: "application/vnd.api+json",
      revision: "2026-07-15",
      authorization: "Klaviyo-API-Key test-apiKey",
    },
  },
  items: [
    {
      type: "catalog-variant-bulk-delete-job",
      id: "01J0JOBDELETE0000000000000",
      attributes: {
        status: "complete",
        created_at: "2026-01-02T03:04:05+00:00",
        total_count: 2,
        completed_count: 1,
        failed_count: 1,
        completed_at: "2026-01-03T03:04:05+00:00",
        errors: [
          {
            id: "4e1b7f4c",
            code: "invalid",
            title: "Invalid input.",
            detail: "The price is no number.",
            source: { pointer: "/data/attributes/variants/data/1/attributes/price" },
          },
        ],
        expires_at: "2026-01-09T03:04:05+00:00",
      },
      links: { self: "https://a.klaviyo.com/api/catalog-variant-bulk-delete-jobs/01J0JOBDELETE0000000000000" },
      _test_item: "a0",
    },
    {
      type: "catalog-variant-bulk-delete-job",
      id: "01J0JOBDELETE0000000000000",
      attributes: {
        status: "complete",
        created_at: "2026-01-02T03:04:05+00:00",
        total_count: 2,
        completed_count: 1,
        failed_count: 1,
        completed_at: "2026-01-03T03:04:05+00:00",
        errors: [
          {
            id: "4e1b7f4c",
            code: "invalid",
            title: "Invalid input.",
            detail: "The price is no number.",
            source: { pointer: "/data/attributes/variants/data/1/attributes/price" },
          },
        ],
        expires_at: "2026-01-09T03:04:05+00:00",
      },
      links: { self: "https://a.klaviyo.com/api/catalog-variant-bulk-delete-jobs/01J0JOBDELETE0000000000000" },
      _test_item: "b0",
    },
  ],
});

paging("catalogVariants.listBulkUpdateJobs", {
  call: (fetch) => client(fetch).catalogVariants.listBulkUpdateJobs(),
  replies: [
    {
      status: 200,
      type: "application/vnd.api+json",
      json: {
        data: [
          {
            type: "catalog-variant-bulk-update-job",
            id: "01J0JOBUPDATE0000000000000",
            attributes: {
              status: "complete",
              created_at: "2026-01-02T03:04:05+00:00",
              total_count: 2,
              completed_count: 1,
              failed_count: 1,
              completed_at: "2026-01-03T03:04:05+00:00",
              errors: [
                {
                  id: "4e1b7f4c",
                  code: "invalid",
                  title: "Invalid input.",
                  detail: "The price is no number.",
                  source: { pointer: "/data/attributes/variants/data/1/attributes/price" },
                },
              ],
              expires_at: "2026-01-09T03:04:05+00:00",
            },
            links: { self: "https://a.klaviyo.com/api/catalog-variant-bulk-update-jobs/01J0JOBUPDATE0000000000000" },
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
            type: "catalog-variant-bulk-update-job",
            id: "01J0JOBUPDATE0000000000000",
            attributes: {
              status: "complete",
              created_at: "2026-01-02T03:04:05+00:00",
              total_count: 2,
              completed_count: 1,
              failed_count: 1,
              completed_at: "2026-01-03T03:04:05+00:00",
              errors: [
                {
                  id: "4e1b7f4c",
                  code: "invalid",
                  title: "Invalid input.",
                  detail: "The price is no number.",
                  source: { pointer: "/data/attributes/variants/data/1/attributes/price" },
                },
              ],
              expires_at: "2026-01-09T03:04:05+00:00",
            },
            links: { self: "https://a.klaviyo.com/api/catalog-variant-bulk-update-jobs/01J0JOBUPDATE0000000000000" },
            _test_item: "b0",
          },
        ],
      },
    },
  ],
  second: {
    method: "GET",
    url: "https://a.klaviyo.com/api/catalog-variant-bulk-update-jobs?page%5Bcursor%5D=second-page",
    headers: {
      accept: "application/vnd.api+json",
      revision: "2026-07-15",
      authorization: "Klaviyo-API-Key test-apiKey",
    },
  },
  items: [
    {
      type: "catalog-variant-bulk-update-job",
      id: "01J0JOBUPDATE0000000000000",
      attributes: {
        status: "complete",
        created_at: "2026-01-02T03:04:05+00:00",
        total_count: 2,
        completed_count: 1,
        failed_count: 1,
        completed_at: "2026-01-03T03:04:05+00:00",
        errors: [
          {
            id: "4e1b7f4c",
            code: "invalid",
            title: "Invalid input.",
            detail: "The price is no number.",
            source: { pointer: "/data/attributes/variants/data/1/attributes/price" },
          },
        ],
        expires_at: "2026-01-09T03:04:05+00:00",
      },
      links: { self: "https://a.klaviyo.com/api/catalog-variant-bulk-update-jobs/01J0JOBUPDATE0000000000000" },
      _test_item: "a0",
    },
    {
      type: "catalog-variant-bulk-update-job",
      id: "01J0JOBUPDATE0000000000000",
      attributes: {
        status: "complete",
        created_at: "2026-01-02T03:04:05+00:00",
        total_count: 2,
        completed_count: 1,
        failed_count: 1,
        completed_at: "2026-01-03T03:04:05+00:00",
        errors: [
          {
            id: "4e1b7f4c",
            code: "invalid",
            title: "Invalid input.",
            detail: "The price is no number.",
            source: { pointer: "/data/attributes/variants/data/1/attributes/price" },
          },
        ],
        expires_at: "2026-01-09T03:04:05+00:00",
      },
      links: { self: "https://a.klaviyo.com/api/catalog-variant-bulk-update-jobs/01J0JOBUPDATE0000000000000" },
      _test_item: "b0",
    },
  ],
});

bulk("catalogVariants.createAll", {
  call: (fetch) =>
    client(fetch).catalogVariants.createAll(
      [
        {
          type: "catalog-variant",
          attributes: {
            external_id: "MUG-1-BLUE",
            title: "Blue mug",
            description: "A mug, blue",
            sku: "MUG-1-BLUE",
            inventory_policy: 1,
            inventory_quantity: 25,
            price: 12.5,
            url: "https://shop.example/mug?colour=blue",
            published: true,
          },
          relationships: { item: { data: { type: "catalog-item", id: "$custom:::$default:::MUG-1" } } },
        },
        {
          type: "catalog-variant",
          attributes: {
            external_id: "MUG-1-BLUE",
            title: "Blue mug",
            description: "A mug, blue",
            sku: "MUG-1-BLUE",
            inventory_policy: 1,
            inventory_quantity: 25,
            price: 12.5,
            url: "https://shop.example/mug?colour=blue",
            published: true,
          },
          relationships: { item: { data: { type: "catalog-item", id: "$custom:::$default:::MUG-1" } } },
        },
      ],
      { maxItems: 1, concurrency: 1 },
    ),
  items: [
    {
      type: "catalog-variant",
      attributes: {
        external_id: "MUG-1-BLUE",
        title: "Blue mug",
        description: "A mug, blue",
        sku: "MUG-1-BLUE",
        inventory_policy: 1,
        inventory_quantity: 25,
        price: 12.5,
        url: "https://shop.example/mug?colour=blue",
        published: true,
      },
      relationships: { item: { data: { type: "catalog-item", id: "$custom:::$default:::MUG-1" } } },
    },
    {
      type: "catalog-variant",
      attributes: {
        external_id: "MUG-1-BLUE",
        title: "Blue mug",
        description: "A mug, blue",
        sku: "MUG-1-BLUE",
        inventory_policy: 1,
        inventory_quantity: 25,
        price: 12.5,
        url: "https://shop.example/mug?colour=blue",
        published: true,
      },
      relationships: { item: { data: { type: "catalog-item", id: "$custom:::$default:::MUG-1" } } },
    },
  ],
  sends: [
    {
      method: "POST",
      url: "https://a.klaviyo.com/api/catalog-variant-bulk-create-jobs",
      headers: {
        accept: "application/vnd.api+json",
        "content-type": "application/vnd.api+json",
        revision: "2026-07-15",
        authorization: "Klaviyo-API-Key test-apiKey",
      },
      json: {
        data: {
          type: "catalog-variant-bulk-create-job",
          attributes: {
            variants: {
              data: [
                {
                  type: "catalog-variant",
                  attributes: {
                    external_id: "MUG-1-BLUE",
                    title: "Blue mug",
                    description: "A mug, blue",
                    sku: "MUG-1-BLUE",
                    inventory_policy: 1,
                    inventory_quantity: 25,
                    price: 12.5,
                    url: "https://shop.example/mug?colour=blue",
                    published: true,
                  },
                  relationships: { item: { data: { type: "catalog-item", id: "$custom:::$default:::MUG-1" } } },
                },
              ],
            },
          },
        },
      },
    },
    {
      method: "POST",
      url: "https://a.klaviyo.com/api/catalog-variant-bulk-create-jobs",
      headers: {
        accept: "application/vnd.api+json",
        "content-type": "application/vnd.api+json",
        revision: "2026-07-15",
        authorization: "Klaviyo-API-Key test-apiKey",
      },
      json: {
        data: {
          type: "catalog-variant-bulk-create-job",
          attributes: {
            variants: {
              data: [
                {
                  type: "catalog-variant",
                  attributes: {
                    external_id: "MUG-1-BLUE",
                    title: "Blue mug",
                    description: "A mug, blue",
                    sku: "MUG-1-BLUE",
                    inventory_policy: 1,
                    inventory_quantity: 25,
                    price: 12.5,
                    url: "https://shop.example/mug?colour=blue",
                    published: true,
                  },
                  relationships: { item: { data: { type: "catalog-item", id: "$custom:::$default:::MUG-1" } } },
                },
              ],
            },
          },
        },
      },
    },
  ],
  replies: [
    { status: 400, json: { errors: [{ source: { pointer: "/data/attributes/variants/data/0" } }] } },
    {
      status: 202,
      type: "application/vnd.api+json",
      json: {
        data: {
          type: "catalog-variant-bulk-create-job",
          id: "01J0JOBCREATE0000000000000",
          attributes: {
            status: "complete",
            created_at: "2026-01-02T03:04:05+00:00",
            total_count: 2,
            completed_count: 1,
            failed_count: 1,
            completed_at: "2026-01-03T03:04:05+00:00",
            errors: [
              {
                id: "4e1b7f4c",
                code: "invalid",
                title: "Invalid input.",
                detail: "The price is no number.",
                source: { pointer: "/data/attributes/variants/data/1/attributes/price" },
              },
            ],
            expires_at: "2026-01-09T03:04:05+00:00",
          },
          links: { self: "https://a.klaviyo.com/api/catalog-variant-bulk-create-jobs/01J0JOBCREATE0000000000000" },
        },
      },
    },
  ],
  statuses: ["refused", "sent"],
  gives: {
    data: {
      type: "catalog-variant-bulk-create-job",
      id: "01J0JOBCREATE0000000000000",
      attributes: {
        status: "complete",
        created_at: "2026-01-02T03:04:05+00:00",
        total_count: 2,
        completed_count: 1,
        failed_count: 1,
        completed_at: "2026-01-03T03:04:05+00:00",
        errors: [
          {
            id: "4e1b7f4c",
            code: "invalid",
            title: "Invalid input.",
            detail: "The price is no number.",
            source: { pointer: "/data/attributes/variants/data/1/attributes/price" },
          },
        ],
        expires_at: "2026-01-09T03:04:05+00:00",
      },
      links: { self: "https://a.klaviyo.com/api/catalog-variant-bulk-create-jobs/01J0JOBCREATE0000000000000" },
    },
  },
});

bulk("catalogVariants.deleteEach", {
  call: (fetch) =>
    client(fetch).catalogVariants.deleteEach(
      [
        { type: "catalog-variant", id: "$custom:::$default:::MUG-1-BLUE" },
        { type: "catalog-variant", id: "$custom:::$default:::MUG-1-BLUE" },
      ],
      { maxItems: 1, concurrency: 1 },
    ),
  items: [
    { type: "catalog-variant", id: "$custom:::$default:::MUG-1-BLUE" },
    { type: "catalog-variant", id: "$custom:::$default:::MUG-1-BLUE" },
  ],
  sends: [
    {
      method: "POST",
      url: "https://a.klaviyo.com/api/catalog-variant-bulk-delete-jobs",
      headers: {
        accept: "application/vnd.api+json",
        "content-type": "application/vnd.api+json",
        revision: "2026-07-15",
        authorization: "Klaviyo-API-Key test-apiKey",
      },
      json: {
        data: {
          type: "catalog-variant-bulk-delete-job",
          attributes: { variants: { data: [{ type: "catalog-variant", id: "$custom:::$default:::MUG-1-BLUE" }] } },
        },
      },
    },
    {
      method: "POST",
      url: "https://a.klaviyo.com/api/catalog-variant-bulk-delete-jobs",
      headers: {
        accept: "application/vnd.api+json",
        "content-type": "application/vnd.api+json",
        revision: "2026-07-15",
        authorization: "Klaviyo-API-Key test-apiKey",
      },
      json: {
        data: {
          type: "catalog-variant-bulk-delete-job",
          attributes: { variants: { data: [{ type: "catalog-variant", id: "$custom:::$default:::MUG-1-BLUE" }] } },
        },
      },
    },
  ],
  replies: [
    { status: 400, json: { errors: [{ source: { pointer: "/data/attributes/variants/data/0" } }] } },
    {
      status: 202,
      type: "application/vnd.api+json",
      json: {
        data: {
          type: "catalog-variant-bulk-delete-job",
          id: "01J0JOBDELETE0000000000000",
          attributes: {
            status: "complete",
            created_at: "2026-01-02T03:04:05+00:00",
            total_count: 2,
            completed_count: 1,
            failed_count: 1,
            completed_at: "2026-01-03T03:04:05+00:00",
            errors: [
              {
                id: "4e1b7f4c",
                code: "invalid",
                title: "Invalid input.",
                detail: "The price is no number.",
                source: { pointer: "/data/attributes/variants/data/1/attributes/price" },
              },
            ],
            expires_at: "2026-01-09T03:04:05+00:00",
          },
          links: { self: "https://a.klaviyo.com/api/catalog-variant-bulk-delete-jobs/01J0JOBDELETE0000000000000" },
        },
      },
    },
  ],
  statuses: ["refused", "sent"],
  gives: {
    data: {
      type: "catalog-variant-bulk-delete-job",
      id: "01J0JOBDELETE0000000000000",
      attributes: {
        status: "complete",
        created_at: "2026-01-02T03:04:05+00:00",
        total_count: 2,
        completed_count: 1,
        failed_count: 1,
        completed_at: "2026-01-03T03:04:05+00:00",
        errors: [
          {
            id: "4e1b7f4c",
            code: "invalid",
            title: "Invalid input.",
            detail: "The price is no number.",
            source: { pointer: "/data/attributes/variants/data/1/attributes/price" },
          },
        ],
        expires_at: "2026-01-09T03:04:05+00:00",
      },
      links: { self: "https://a.klaviyo.com/api/catalog-variant-bulk-delete-jobs/01J0JOBDELETE0000000000000" },
    },
  },
});

bulk("catalogVariants.updateAll", {
  call: (fetch) =>
    client(fetch).catalogVariants.updateAll(
      [
        { type: "catalog-variant", id: "$custom:::$default:::MUG-1-BLUE", attributes: { inventory_quantity: 24 } },
        { type: "catalog-variant", id: "$custom:::$default:::MUG-1-BLUE", attributes: { inventory_quantity: 24 } },
      ],
      { maxItems: 1, concurrency: 1 },
    ),
  items: [
    { type: "catalog-variant", id: "$custom:::$default:::MUG-1-BLUE", attributes: { inventory_quantity: 24 } },
    { type: "catalog-variant", id: "$custom:::$default:::MUG-1-BLUE", attributes: { inventory_quantity: 24 } },
  ],
  sends: [
    {
      method: "POST",
      url: "https://a.klaviyo.com/api/catalog-variant-bulk-update-jobs",
      headers: {
        accept: "application/vnd.api+json",
        "content-type": "application/vnd.api+json",
        revision: "2026-07-15",
        authorization: "Klaviyo-API-Key test-apiKey",
      },
      json: {
        data: {
          type: "catalog-variant-bulk-update-job",
          attributes: {
            variants: {
              data: [
                {
                  type: "catalog-variant",
                  id: "$custom:::$default:::MUG-1-BLUE",
                  attributes: { inventory_quantity: 24 },
                },
              ],
            },
          },
        },
      },
    },
    {
      method: "POST",
      url: "https://a.klaviyo.com/api/catalog-variant-bulk-update-jobs",
      headers: {
        accept: "application/vnd.api+json",
        "content-type": "application/vnd.api+json",
        revision: "2026-07-15",
        authorization: "Klaviyo-API-Key test-apiKey",
      },
      json: {
        data: {
          type: "catalog-variant-bulk-update-job",
          attributes: {
            variants: {
              data: [
                {
                  type: "catalog-variant",
                  id: "$custom:::$default:::MUG-1-BLUE",
                  attributes: { inventory_quantity: 24 },
                },
              ],
            },
          },
        },
      },
    },
  ],
  replies: [
    { status: 400, json: { errors: [{ source: { pointer: "/data/attributes/variants/data/0" } }] } },
    {
      status: 202,
      type: "application/vnd.api+json",
      json: {
        data: {
          type: "catalog-variant-bulk-update-job",
          id: "01J0JOBUPDATE0000000000000",
          attributes: {
            status: "complete",
            created_at: "2026-01-02T03:04:05+00:00",
            total_count: 2,
            completed_count: 1,
            failed_count: 1,
            completed_at: "2026-01-03T03:04:05+00:00",
            errors: [
              {
                id: "4e1b7f4c",
                code: "invalid",
                title: "Invalid input.",
                detail: "The price is no number.",
                source: { pointer: "/data/attributes/variants/data/1/attributes/price" },
              },
            ],
            expires_at: "2026-01-09T03:04:05+00:00",
          },
          links: { self: "https://a.klaviyo.com/api/catalog-variant-bulk-update-jobs/01J0JOBUPDATE0000000000000" },
        },
      },
    },
  ],
  statuses: ["refused", "sent"],
  gives: {
    data: {
      type: "catalog-variant-bulk-update-job",
      id: "01J0JOBUPDATE0000000000000",
      attributes: {
        status: "complete",
        created_at: "2026-01-02T03:04:05+00:00",
        total_count: 2,
        completed_count: 1,
        failed_count: 1,
        completed_at: "2026-01-03T03:04:05+00:00",
        errors: [
          {
            id: "4e1b7f4c",
            code: "invalid",
            title: "Invalid input.",
            detail: "The price is no number.",
            source: { pointer: "/data/attributes/variants/data/1/attributes/price" },
          },
        ],
        expires_at: "2026-01-09T03:04:05+00:00",
      },
      links: { self: "https://a.klaviyo.com/api/catalog-variant-bulk-update-jobs/01J0JOBUPDATE0000000000000" },
    },
  },
});

refusal("catalogVariants.bulkCreate", {
  call: (fetch) =>
    client(fetch).catalogVariants.bulkCreate({
      data: {
        type: "catalog-variant-bulk-create-job",
        attributes: {
          variants: {
            data: [
              {
                type: "catalog-variant",
                attributes: {
                  external_id: "MUG-1-BLUE",
                  title: "Blue mug",
                  description: "A mug, blue",
                  sku: "MUG-1-BLUE",
                  inventory_policy: 1,
                  inventory_quantity: 25,
                  price: 12.5,
                  url: "https://shop.example/mug?colour=blue",
                  published: true,
                },
                relationships: { item: { data: { type: "catalog-item", id: "$custom:::$default:::MUG-1" } } },
              },
            ],
          },
        },
      },
    }),
  replies: { status: 400, json: { errors: [{ detail: "This test is refused", code: "test_refusal" }] } },
  error: { name: "BadRequestError", status: 400, message: "This test is refused", code: "test_refusal" },
});
