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

contract("catalogItems.addCategories", {
  call: (fetch) =>
    client(fetch).catalogItems.addCategories("$custom:::$default:::SKU-1", {
      data: [{ type: "catalog-category", id: "$custom:::$default:::MUGS" }],
    }),
  sends: {
    method: "POST",
    url: "https://a.klaviyo.com/api/catalog-items/%24custom%3A%3A%3A%24default%3A%3A%3ASKU-1/relationships/categories",
    headers: {
      accept: "application/json",
      "content-type": "application/vnd.api+json",
      revision: "2026-07-15",
      authorization: "Klaviyo-API-Key test-apiKey",
    },
    json: { data: [{ type: "catalog-category", id: "$custom:::$default:::MUGS" }] },
  },
  replies: { status: 204 },
  gives: undefined,
});

contract("catalogItems.bulkCreate", {
  call: (fetch) =>
    client(fetch).catalogItems.bulkCreate({
      data: {
        type: "catalog-item-bulk-create-job",
        attributes: {
          items: {
            data: [
              {
                type: "catalog-item",
                attributes: {
                  external_id: "MUG-1",
                  title: "Mug",
                  description: "A mug",
                  url: "https://shop.example/mug",
                  price: 12.5,
                  published: true,
                },
              },
            ],
          },
        },
      },
    }),
  sends: {
    method: "POST",
    url: "https://a.klaviyo.com/api/catalog-item-bulk-create-jobs",
    headers: {
      accept: "application/vnd.api+json",
      "content-type": "application/vnd.api+json",
      revision: "2026-07-15",
      authorization: "Klaviyo-API-Key test-apiKey",
    },
    json: {
      data: {
        type: "catalog-item-bulk-create-job",
        attributes: {
          items: {
            data: [
              {
                type: "catalog-item",
                attributes: {
                  external_id: "MUG-1",
                  title: "Mug",
                  description: "A mug",
                  url: "https://shop.example/mug",
                  price: 12.5,
                  published: true,
                },
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
        type: "catalog-item-bulk-create-job",
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
              source: { pointer: "/data/attributes/items/data/1/attributes/price" },
            },
          ],
          expires_at: "2026-01-09T03:04:05+00:00",
        },
        links: { self: "https://a.klaviyo.com/api/catalog-item-bulk-create-jobs/01J0JOBCREATE0000000000000" },
      },
    },
  },
});

contract("catalogItems.bulkDelete", {
  call: (fetch) =>
    client(fetch).catalogItems.bulkDelete({
      data: {
        type: "catalog-item-bulk-delete-job",
        attributes: { items: { data: [{ type: "catalog-item", id: "$custom:::$default:::MUG-1" }] } },
      },
    }),
  sends: {
    method: "POST",
    url: "https://a.klaviyo.com/api/catalog-item-bulk-delete-jobs",
    headers: {
      accept: "application/vnd.api+json",
      "content-type": "application/vnd.api+json",
      revision: "2026-07-15",
      authorization: "Klaviyo-API-Key test-apiKey",
    },
    json: {
      data: {
        type: "catalog-item-bulk-delete-job",
        attributes: { items: { data: [{ type: "catalog-item", id: "$custom:::$default:::MUG-1" }] } },
      },
    },
  },
  replies: {
    status: 202,
    type: "application/vnd.api+json",
    json: {
      data: {
        type: "catalog-item-bulk-delete-job",
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
              source: { pointer: "/data/attributes/items/data/1/attributes/price" },
            },
          ],
          expires_at: "2026-01-09T03:04:05+00:00",
        },
        links: { self: "https://a.klaviyo.com/api/catalog-item-bulk-delete-jobs/01J0JOBDELETE0000000000000" },
      },
    },
  },
});

contract("catalogItems.bulkUpdate", {
  call: (fetch) =>
    client(fetch).catalogItems.bulkUpdate({
      data: {
        type: "catalog-item-bulk-update-job",
        attributes: {
          items: { data: [{ type: "catalog-item", id: "$custom:::$default:::MUG-1", attributes: { price: 11 } }] },
        },
      },
    }),
  sends: {
    method: "POST",
    url: "https://a.klaviyo.com/api/catalog-item-bulk-update-jobs",
    headers: {
      accept: "application/vnd.api+json",
      "content-type": "application/vnd.api+json",
      revision: "2026-07-15",
      authorization: "Klaviyo-API-Key test-apiKey",
    },
    json: {
      data: {
        type: "catalog-item-bulk-update-job",
        attributes: {
          items: { data: [{ type: "catalog-item", id: "$custom:::$default:::MUG-1", attributes: { price: 11 } }] },
        },
      },
    },
  },
  replies: {
    status: 202,
    type: "application/vnd.api+json",
    json: {
      data: {
        type: "catalog-item-bulk-update-job",
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
              source: { pointer: "/data/attributes/items/data/1/attributes/price" },
            },
          ],
          expires_at: "2026-01-09T03:04:05+00:00",
        },
        links: { self: "https://a.klaviyo.com/api/catalog-item-bulk-update-jobs/01J0JOBUPDATE0000000000000" },
      },
    },
  },
});

contract("catalogItems.create", {
  call: (fetch) =>
    client(fetch).catalogItems.create({
      data: {
        type: "catalog-item",
        attributes: {
          external_id: "SKU-1",
          title: "Mug",
          description: "A blue mug",
          url: "https://shop.example.com/mug",
          price: 12.5,
        },
        relationships: { categories: { data: [{ type: "catalog-category", id: "$custom:::$default:::MUGS" }] } },
      },
    }),
  sends: {
    method: "POST",
    url: "https://a.klaviyo.com/api/catalog-items",
    headers: {
      accept: "application/vnd.api+json",
      "content-type": "application/vnd.api+json",
      revision: "2026-07-15",
      authorization: "Klaviyo-API-Key test-apiKey",
    },
    json: {
      data: {
        type: "catalog-item",
        attributes: {
          external_id: "SKU-1",
          title: "Mug",
          description: "A blue mug",
          url: "https://shop.example.com/mug",
          price: 12.5,
        },
        relationships: { categories: { data: [{ type: "catalog-category", id: "$custom:::$default:::MUGS" }] } },
      },
    },
  },
  replies: {
    status: 201,
    type: "application/vnd.api+json",
    json: {
      data: {
        type: "catalog-item",
        id: "$custom:::$default:::SKU-1",
        attributes: {
          external_id: "SKU-1",
          title: "Mug",
          description: "A blue mug",
          price: 12.5,
          url: "https://shop.example.com/mug",
          published: true,
          created: "2026-01-02T03:04:05+00:00",
          updated: "2026-01-02T03:04:05+00:00",
        },
        links: { self: "https://a.klaviyo.com/api/catalog-items/$custom:::$default:::SKU-1" },
      },
    },
  },
});

contract("catalogItems.delete", {
  call: (fetch) => client(fetch).catalogItems.delete("$custom:::$default:::SKU-1"),
  sends: {
    method: "DELETE",
    url: "https://a.klaviyo.com/api/catalog-items/%24custom%3A%3A%3A%24default%3A%3A%3ASKU-1",
    headers: { accept: "application/json", revision: "2026-07-15", authorization: "Klaviyo-API-Key test-apiKey" },
  },
  replies: { status: 204 },
  gives: undefined,
});

contract("catalogItems.get", {
  call: (fetch) => client(fetch).catalogItems.get("$custom:::$default:::SKU-1"),
  sends: {
    method: "GET",
    url: "https://a.klaviyo.com/api/catalog-items/%24custom%3A%3A%3A%24default%3A%3A%3ASKU-1",
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
        type: "catalog-item",
        id: "$custom:::$default:::SKU-1",
        attributes: {
          external_id: "SKU-1",
          title: "Mug",
          description: "A blue mug",
          price: 12.5,
          url: "https://shop.example.com/mug",
          published: true,
          created: "2026-01-02T03:04:05+00:00",
          updated: "2026-01-02T03:04:05+00:00",
        },
        links: { self: "https://a.klaviyo.com/api/catalog-items/$custom:::$default:::SKU-1" },
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

contract("catalogItems.getBulkCreateJob", {
  call: (fetch) => client(fetch).catalogItems.getBulkCreateJob("01J0JOBCREATE0000000000000"),
  sends: {
    method: "GET",
    url: "https://a.klaviyo.com/api/catalog-item-bulk-create-jobs/01J0JOBCREATE0000000000000",
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
        type: "catalog-item-bulk-create-job",
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
              source: { pointer: "/data/attributes/items/data/1/attributes/price" },
            },
          ],
          expires_at: "2026-01-09T03:04:05+00:00",
        },
        links: { self: "https://a.klaviyo.com/api/catalog-item-bulk-create-jobs/01J0JOBCREATE0000000000000" },
      },
      included: [
        {
          type: "catalog-item",
          id: "$custom:::$default:::SKU-1",
          attributes: {
            external_id: "SKU-1",
            title: "Mug",
            description: "A blue mug",
            price: 12.5,
            url: "https://shop.example.com/mug",
            published: true,
            created: "2026-01-02T03:04:05+00:00",
            updated: "2026-01-02T03:04:05+00:00",
          },
          links: { self: "https://a.klaviyo.com/api/catalog-items/$custom:::$default:::SKU-1" },
        },
      ],
    },
  },
});

contract("catalogItems.getBulkDeleteJob", {
  call: (fetch) => client(fetch).catalogItems.getBulkDeleteJob("01J0JOBDELETE0000000000000"),
  sends: {
    method: "GET",
    url: "https://a.klaviyo.com/api/catalog-item-bulk-delete-jobs/01J0JOBDELETE0000000000000",
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
        type: "catalog-item-bulk-delete-job",
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
              source: { pointer: "/data/attributes/items/data/1/attributes/price" },
            },
          ],
          expires_at: "2026-01-09T03:04:05+00:00",
        },
        links: { self: "https://a.klaviyo.com/api/catalog-item-bulk-delete-jobs/01J0JOBDELETE0000000000000" },
      },
    },
  },
});

contract("catalogItems.getBulkUpdateJob", {
  call: (fetch) => client(fetch).catalogItems.getBulkUpdateJob("01J0JOBUPDATE0000000000000"),
  sends: {
    method: "GET",
    url: "https://a.klaviyo.com/api/catalog-item-bulk-update-jobs/01J0JOBUPDATE0000000000000",
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
        type: "catalog-item-bulk-update-job",
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
              source: { pointer: "/data/attributes/items/data/1/attributes/price" },
            },
          ],
          expires_at: "2026-01-09T03:04:05+00:00",
        },
        links: { self: "https://a.klaviyo.com/api/catalog-item-bulk-update-jobs/01J0JOBUPDATE0000000000000" },
      },
      included: [
        {
          type: "catalog-item",
          id: "$custom:::$default:::SKU-1",
          attributes: {
            external_id: "SKU-1",
            title: "Mug",
            description: "A blue mug",
            price: 12.5,
            url: "https://shop.example.com/mug",
            published: true,
            created: "2026-01-02T03:04:05+00:00",
            updated: "2026-01-02T03:04:05+00:00",
          },
          links: { self: "https://a.klaviyo.com/api/catalog-items/$custom:::$default:::SKU-1" },
        },
      ],
    },
  },
});

contract("catalogItems.list", {
  call: (fetch) => client(fetch).catalogItems.list({ filter: 'contains(title,"Mug")' }),
  sends: {
    method: "GET",
    url: "https://a.klaviyo.com/api/catalog-items?filter=contains(title%2C%22Mug%22)",
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
          type: "catalog-item",
          id: "$custom:::$default:::SKU-1",
          attributes: {
            external_id: "SKU-1",
            title: "Mug",
            description: "A blue mug",
            price: 12.5,
            url: "https://shop.example.com/mug",
            published: true,
            created: "2026-01-02T03:04:05+00:00",
            updated: "2026-01-02T03:04:05+00:00",
          },
          links: { self: "https://a.klaviyo.com/api/catalog-items/$custom:::$default:::SKU-1" },
        },
      ],
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

contract("catalogItems.listBulkCreateJobs", {
  call: (fetch) => client(fetch).catalogItems.listBulkCreateJobs(),
  sends: {
    method: "GET",
    url: "https://a.klaviyo.com/api/catalog-item-bulk-create-jobs",
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
          type: "catalog-item-bulk-create-job",
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
                source: { pointer: "/data/attributes/items/data/1/attributes/price" },
              },
            ],
            expires_at: "2026-01-09T03:04:05+00:00",
          },
          links: { self: "https://a.klaviyo.com/api/catalog-item-bulk-create-jobs/01J0JOBCREATE0000000000000" },
        },
      ],
    },
  },
});

contract("catalogItems.listBulkDeleteJobs", {
  call: (fetch) => client(fetch).catalogItems.listBulkDeleteJobs(),
  sends: {
    method: "GET",
    url: "https://a.klaviyo.com/api/catalog-item-bulk-delete-jobs",
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
          type: "catalog-item-bulk-delete-job",
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
                source: { pointer: "/data/attributes/items/data/1/attributes/price" },
              },
            ],
            expires_at: "2026-01-09T03:04:05+00:00",
          },
          links: { self: "https://a.klaviyo.com/api/catalog-item-bulk-delete-jobs/01J0JOBDELETE0000000000000" },
        },
      ],
    },
  },
});

contract("catalogItems.listBulkUpdateJobs", {
  call: (fetch) => client(fetch).catalogItems.listBulkUpdateJobs(),
  sends: {
    method: "GET",
    url: "https://a.klaviyo.com/api/catalog-item-bulk-update-jobs",
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
          type: "catalog-item-bulk-update-job",
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
                source: { pointer: "/data/attributes/items/data/1/attributes/price" },
              },
            ],
            expires_at: "2026-01-09T03:04:05+00:00",
          },
          links: { self: "https://a.klaviyo.com/api/catalog-item-bulk-update-jobs/01J0JOBUPDATE0000000000000" },
        },
      ],
    },
  },
});

contract("catalogItems.listCategories", {
  call: (fetch) => client(fetch).catalogItems.listCategories("$custom:::$default:::SKU-1"),
  sends: {
    method: "GET",
    url: "https://a.klaviyo.com/api/catalog-items/%24custom%3A%3A%3A%24default%3A%3A%3ASKU-1/categories",
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
          type: "catalog-category",
          id: "$custom:::$default:::MUGS",
          attributes: { external_id: "MUGS", name: "Mugs", updated: "2026-01-02T03:04:05+00:00" },
          links: { self: "https://a.klaviyo.com/api/catalog-categories/$custom:::$default:::MUGS" },
        },
      ],
    },
  },
});

contract("catalogItems.listCategoryIds", {
  call: (fetch) => client(fetch).catalogItems.listCategoryIds("$custom:::$default:::SKU-1"),
  sends: {
    method: "GET",
    url: "https://a.klaviyo.com/api/catalog-items/%24custom%3A%3A%3A%24default%3A%3A%3ASKU-1/relationships/categories",
    headers: {
      accept: "application/vnd.api+json",
      revision: "2026-07-15",
      authorization: "Klaviyo-API-Key test-apiKey",
    },
  },
  replies: {
    status: 200,
    type: "application/vnd.api+json",
    json: { data: [{ type: "catalog-category", id: "$custom:::$default:::MUGS" }] },
  },
});

contract("catalogItems.listVariantIds", {
  call: (fetch) => client(fetch).catalogItems.listVariantIds("$custom:::$default:::SKU-1"),
  sends: {
    method: "GET",
    url: "https://a.klaviyo.com/api/catalog-items/%24custom%3A%3A%3A%24default%3A%3A%3ASKU-1/relationships/variants",
    headers: {
      accept: "application/vnd.api+json",
      revision: "2026-07-15",
      authorization: "Klaviyo-API-Key test-apiKey",
    },
  },
  replies: {
    status: 200,
    type: "application/vnd.api+json",
    json: { data: [{ type: "catalog-variant", id: "$custom:::$default:::MUG-1-BLUE" }] },
  },
});

contract("catalogItems.listVariants", {
  call: (fetch) => client(fetch).catalogItems.listVariants("$custom:::$default:::SKU-1"),
  sends: {
    method: "GET",
    url: "https://a.klaviyo.com/api/catalog-items/%24custom%3A%3A%3A%24default%3A%3A%3ASKU-1/variants",
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

contract("catalogItems.removeCategories", {
  call: (fetch) =>
    client(fetch).catalogItems.removeCategories("$custom:::$default:::SKU-1", {
      data: [{ type: "catalog-category", id: "$custom:::$default:::MUGS" }],
    }),
  sends: {
    method: "DELETE",
    url: "https://a.klaviyo.com/api/catalog-items/%24custom%3A%3A%3A%24default%3A%3A%3ASKU-1/relationships/categories",
    headers: {
      accept: "application/json",
      "content-type": "application/vnd.api+json",
      revision: "2026-07-15",
      authorization: "Klaviyo-API-Key test-apiKey",
    },
    json: { data: [{ type: "catalog-category", id: "$custom:::$default:::MUGS" }] },
  },
  replies: { status: 204 },
  gives: undefined,
});

contract("catalogItems.setCategories", {
  call: (fetch) =>
    client(fetch).catalogItems.setCategories("$custom:::$default:::SKU-1", {
      data: [{ type: "catalog-category", id: "$custom:::$default:::MUGS" }],
    }),
  sends: {
    method: "PATCH",
    url: "https://a.klaviyo.com/api/catalog-items/%24custom%3A%3A%3A%24default%3A%3A%3ASKU-1/relationships/categories",
    headers: {
      accept: "application/json",
      "content-type": "application/vnd.api+json",
      revision: "2026-07-15",
      authorization: "Klaviyo-API-Key test-apiKey",
    },
    json: { data: [{ type: "catalog-category", id: "$custom:::$default:::MUGS" }] },
  },
  replies: { status: 204 },
  gives: undefined,
});

contract("catalogItems.update", {
  call: (fetch) =>
    client(fetch).catalogItems.update("$custom:::$default:::SKU-1", {
      data: { type: "catalog-item", id: "$custom:::$default:::MUG-1", attributes: { price: 11 } },
    }),
  sends: {
    method: "PATCH",
    url: "https://a.klaviyo.com/api/catalog-items/%24custom%3A%3A%3A%24default%3A%3A%3ASKU-1",
    headers: {
      accept: "application/vnd.api+json",
      "content-type": "application/vnd.api+json",
      revision: "2026-07-15",
      authorization: "Klaviyo-API-Key test-apiKey",
    },
    json: { data: { type: "catalog-item", id: "$custom:::$default:::MUG-1", attributes: { price: 11 } } },
  },
  replies: {
    status: 200,
    type: "application/vnd.api+json",
    json: {
      data: {
        type: "catalog-item",
        id: "$custom:::$default:::SKU-1",
        attributes: {
          external_id: "SKU-1",
          title: "Mug",
          description: "A blue mug",
          price: 12.5,
          url: "https://shop.example.com/mug",
          published: true,
          created: "2026-01-02T03:04:05+00:00",
          updated: "2026-01-02T03:04:05+00:00",
        },
        links: { self: "https://a.klaviyo.com/api/catalog-items/$custom:::$default:::SKU-1" },
      },
    },
  },
});

paging("catalogItems.list", {
  call: (fetch) => client(fetch).catalogItems.list({ "page[size]": 2 }),
  replies: [
    {
      status: 200,
      type: "application/vnd.api+json",
      json: {
        data: [
          {
            type: "catalog-item",
            id: "$custom:::$default:::SKU-1",
            attributes: {
              external_id: "SKU-1",
              title: "Mug",
              description: "A blue mug",
              price: 12.5,
              url: "https://shop.example.com/mug",
              published: true,
              created: "2026-01-02T03:04:05+00:00",
              updated: "2026-01-02T03:04:05+00:00",
            },
            links: { self: "https://a.klaviyo.com/api/catalog-items/$custom:::$default:::SKU-1" },
            _test_item: "a0",
          },
        ],
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
        links: { next: "https://elsewhere.example/next?page%5Bcursor%5D=second-page" },
      },
    },
    {
      status: 200,
      type: "application/vnd.api+json",
      json: {
        data: [
          {
            type: "catalog-item",
            id: "$custom:::$default:::SKU-1",
            attributes: {
              external_id: "SKU-1",
              title: "Mug",
              description: "A blue mug",
              price: 12.5,
              url: "https://shop.example.com/mug",
              published: true,
              created: "2026-01-02T03:04:05+00:00",
              updated: "2026-01-02T03:04:05+00:00",
            },
            links: { self: "https://a.klaviyo.com/api/catalog-items/$custom:::$default:::SKU-1" },
            _test_item: "b0",
          },
        ],
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
  ],
  second: {
    method: "GET",
    url: "https://a.klaviyo.com/api/catalog-items?page%5Bsize%5D=2&page%5Bcursor%5D=second-page",
    headers: {
      accept: "application/vnd.api+json",
      revision: "2026-07-15",
      authorization: "Klaviyo-API-Key test-apiKey",
    },
  },
  items: [
    {
      type: "catalog-item",
      id: "$custom:::$default:::SKU-1",
      attributes: {
        external_id: "SKU-1",
        title: "Mug",
        description: "A blue mug",
        price: 12.5,
        url: "https://shop.example.com/mug",
        published: true,
        created: "2026-01-02T03:04:05+00:00",
        updated: "2026-01-02T03:04:05+00:00",
      },
      links: { self: "https://a.klaviyo.com/api/catalog-items/$custom:::$default:::SKU-1" },
      _test_item: "a0",
    },
    {
      type: "catalog-item",
      id: "$custom:::$default:::SKU-1",
      attributes: {
        external_id: "SKU-1",
        title: "Mug",
        description: "A blue mug",
        price: 12.5,
        url: "https://shop.example.com/mug",
        published: true,
        created: "2026-01-02T03:04:05+00:00",
        updated: "2026-01-02T03:04:05+00:00",
      },
      links: { self: "https://a.klaviyo.com/api/catalog-items/$custom:::$default:::SKU-1" },
      _test_item: "b0",
    },
  ],
});

paging("catalogItems.listBulkCreateJobs", {
  call: (fetch) => client(fetch).catalogItems.listBulkCreateJobs(),
  replies: [
    {
      status: 200,
      type: "application/vnd.api+json",
      json: {
        data: [
          {
            type: "catalog-item-bulk-create-job",
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
                  source: { pointer: "/data/attributes/items/data/1/attributes/price" },
                },
              ],
              expires_at: "2026-01-09T03:04:05+00:00",
            },
            links: { self: "https://a.klaviyo.com/api/catalog-item-bulk-create-jobs/01J0JOBCREATE0000000000000" },
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
            type: "catalog-item-bulk-create-job",
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
                  source: { pointer: "/data/attributes/items/data/1/attributes/price" },
                },
              ],
              expires_at: "2026-01-09T03:04:05+00:00",
            },
            links: { self: "https://a.klaviyo.com/api/catalog-item-bulk-create-jobs/01J0JOBCREATE0000000000000" },
            _test_item: "b0",
          },
        ],
      },
    },
  ],
  second: {
    method: "GET",
    url: "https://a.klaviyo.com/api/catalog-item-bulk-create-jobs?page%5Bcursor%5D=second-page",
    headers: {
      accept: "application/vnd.api+json",
      revision: "2026-07-15",
      authorization: "Klaviyo-API-Key test-apiKey",
    },
  },
  items: [
    {
      type: "catalog-item-bulk-create-job",
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
            source: { pointer: "/data/attributes/items/data/1/attributes/price" },
          },
        ],
        expires_at: "2026-01-09T03:04:05+00:00",
      },
      links: { self: "https://a.klaviyo.com/api/catalog-item-bulk-create-jobs/01J0JOBCREATE0000000000000" },
      _test_item: "a0",
    },
    {
      type: "catalog-item-bulk-create-job",
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
            source: { pointer: "/data/attributes/items/data/1/attributes/price" },
          },
        ],
        expires_at: "2026-01-09T03:04:05+00:00",
      },
      links: { self: "https://a.klaviyo.com/api/catalog-item-bulk-create-jobs/01J0JOBCREATE0000000000000" },
      _test_item: "b0",
    },
  ],
});

paging("catalogItems.listBulkDeleteJobs", {
  call: (fetch) => client(fetch).catalogItems.listBulkDeleteJobs(),
  replies: [
    {
      status: 200,
      type: "application/vnd.api+json",
      json: {
        data: [
          {
            type: "catalog-item-bulk-delete-job",
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
                  source: { pointer: "/data/attributes/items/data/1/attributes/price" },
                },
              ],
              expires_at: "2026-01-09T03:04:05+00:00",
            },
            links: { self: "https://a.klaviyo.com/api/catalog-item-bulk-delete-jobs/01J0JOBDELETE0000000000000" },
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
            type: "catalog-item-bulk-delete-job",
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
                  source: { pointer: "/data/attributes/items/data/1/attributes/price" },
                },
              ],
              expires_at: "2026-01-09T03:04:05+00:00",
            },
            links: { self: "https://a.klaviyo.com/api/catalog-item-bulk-delete-jobs/01J0JOBDELETE0000000000000" },
            _test_item: "b0",
          },
        ],
      },
    },
  ],
  second: {
    method: "GET",
    url: "https://a.klaviyo.com/api/catalog-item-bulk-delete-jobs?page%5Bcursor%5D=second-page",
    headers: {
      accept: "application/vnd.api+json",
      revision: "2026-07-15",
      authorization: "Klaviyo-API-Key test-apiKey",
    },
  },
  items: [
    {
      type: "catalog-item-bulk-delete-job",
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
            source: { pointer: "/data/attributes/items/data/1/attributes/price" },
          },
        ],
        expires_at: "2026-01-09T03:04:05+00:00",
      },
      links: { self: "https://a.klaviyo.com/api/catalog-item-bulk-delete-jobs/01J0JOBDELETE0000000000000" },
      _test_item: "a0",
    },
    {
      type: "catalog-item-bulk-delete-job",
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
            source: { pointer: "/data/attributes/items/data/1/attributes/price" },
          },
        ],
        expires_at: "2026-01-09T03:04:05+00:00",
      },
      links: { self: "https://a.klaviyo.com/api/catalog-item-bulk-delete-jobs/01J0JOBDELETE0000000000000" },
      _test_item: "b0",
    },
  ],
});

paging("catalogItems.listBulkUpdateJobs", {
  call: (fetch) => client(fetch).catalogItems.listBulkUpdateJobs(),
  replies: [
    {
      status: 200,
      type: "application/vnd.api+json",
      json: {
        data: [
          {
            type: "catalog-item-bulk-update-job",
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
                  source: { pointer: "/data/attributes/items/data/1/attributes/price" },
                },
              ],
              expires_at: "2026-01-09T03:04:05+00:00",
            },
            links: { self: "https://a.klaviyo.com/api/catalog-item-bulk-update-jobs/01J0JOBUPDATE0000000000000" },
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
            type: "catalog-item-bulk-update-job",
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
                  source: { pointer: "/data/attributes/items/data/1/attributes/price" },
                },
              ],
              expires_at: "2026-01-09T03:04:05+00:00",
            },
            links: { self: "https://a.klaviyo.com/api/catalog-item-bulk-update-jobs/01J0JOBUPDATE0000000000000" },
            _test_item: "b0",
          },
        ],
      },
    },
  ],
  second: {
    method: "GET",
    url: "https://a.klaviyo.com/api/catalog-item-bulk-update-jobs?page%5Bcursor%5D=second-page",
    headers: {
      accept: "application/vnd.api+json",
      revision: "2026-07-15",
      authorization: "Klaviyo-API-Key test-apiKey",
    },
  },
  items: [
    {
      type: "catalog-item-bulk-update-job",
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
            source: { pointer: "/data/attributes/items/data/1/attributes/price" },
          },
        ],
        expires_at: "2026-01-09T03:04:05+00:00",
      },
      links: { self: "https://a.klaviyo.com/api/catalog-item-bulk-update-jobs/01J0JOBUPDATE0000000000000" },
      _test_item: "a0",
    },
    {
      type: "catalog-item-bulk-update-job",
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
            source: { pointer: "/data/attributes/items/data/1/attributes/price" },
          },
        ],
        expires_at: "2026-01-09T03:04:05+00:00",
      },
      links: { self: "https://a.klaviyo.com/api/catalog-item-bulk-update-jobs/01J0JOBUPDATE0000000000000" },
      _test_item: "b0",
    },
  ],
});

paging("catalogItems.listCategories", {
  call: (fetch) => client(fetch).catalogItems.listCategories("$custom:::$default:::SKU-1", { "page[size]": 2 }),
  replies: [
    {
      status: 200,
      type: "application/vnd.api+json",
      json: {
        data: [
          {
            type: "catalog-category",
            id: "$custom:::$default:::MUGS",
            attributes: { external_id: "MUGS", name: "Mugs", updated: "2026-01-02T03:04:05+00:00" },
            links: { self: "https://a.klaviyo.com/api/catalog-categories/$custom:::$default:::MUGS" },
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
            type: "catalog-category",
            id: "$custom:::$default:::MUGS",
            attributes: { external_id: "MUGS", name: "Mugs", updated: "2026-01-02T03:04:05+00:00" },
            links: { self: "https://a.klaviyo.com/api/catalog-categories/$custom:::$default:::MUGS" },
            _test_item: "b0",
          },
        ],
      },
    },
  ],
  second: {
    method: "GET",
    url: "https://a.klaviyo.com/api/catalog-items/%24custom%3A%3A%3A%24default%3A%3A%3ASKU-1/categories?page%5Bsize%5D=2&page%5Bcursor%5D=second-page",
    headers: {
      accept: "application/vnd.api+json",
      revision: "2026-07-15",
      authorization: "Klaviyo-API-Key test-apiKey",
    },
  },
  items: [
    {
      type: "catalog-category",
      id: "$custom:::$default:::MUGS",
      attributes: { external_id: "MUGS", name: "Mugs", updated: "2026-01-02T03:04:05+00:00" },
      links: { self: "https://a.klaviyo.com/api/catalog-categories/$custom:::$default:::MUGS" },
      _test_item: "a0",
    },
    {
      type: "catalog-category",
      id: "$custom:::$default:::MUGS",
      attributes: { external_id: "MUGS", name: "Mugs", updated: "2026-01-02T03:04:05+00:00" },
      links: { self: "https://a.klaviyo.com/api/catalog-categories/$custom:::$default:::MUGS" },
      _test_item: "b0",
    },
  ],
});

paging("catalogItems.listCategoryIds", {
  call: (fetch) => client(fetch).catalogItems.listCategoryIds("$custom:::$default:::SKU-1", { "page[size]": 2 }),
  replies: [
    {
      status: 200,
      type: "application/vnd.api+json",
      json: {
        data: [{ type: "catalog-category", id: "$custom:::$default:::MUGS", _test_item: "a0" }],
        links: { next: "https://elsewhere.example/next?page%5Bcursor%5D=second-page" },
      },
    },
    {
      status: 200,
      type: "application/vnd.api+json",
      json: { data: [{ type: "catalog-category", id: "$custom:::$default:::MUGS", _test_item: "b0" }] },
    },
  ],
  second: {
    method: "GET",
    url: "https://a.klaviyo.com/api/catalog-items/%24custom%3A%3A%3A%24default%3A%3A%3ASKU-1/relationships/categories?page%5Bsize%5D=2&page%5Bcursor%5D=second-page",
    headers: {
      accept: "application/vnd.api+json",
      revision: "2026-07-15",
      authorization: "Klaviyo-API-Key test-apiKey",
    },
  },
  items: [
    { type: "catalog-category", id: "$custom:::$default:::MUGS", _test_item: "a0" },
    { type: "catalog-category", id: "$custom:::$default:::MUGS", _test_item: "b0" },
  ],
});

paging("catalogItems.listVariantIds", {
  call: (fetch) => client(fetch).catalogItems.listVariantIds("$custom:::$default:::SKU-1", { "page[size]": 2 }),
  replies: [
    {
      status: 200,
      type: "application/vnd.api+json",
      json: {
        data: [{ type: "catalog-variant", id: "$custom:::$default:::MUG-1-BLUE", _test_item: "a0" }],
        links: { next: "https://elsewhere.example/next?page%5Bcursor%5D=second-page" },
      },
    },
    {
      status: 200,
      type: "application/vnd.api+json",
      json: { data: [{ type: "catalog-variant", id: "$custom:::$default:::MUG-1-BLUE", _test_item: "b0" }] },
    },
  ],
  second: {
    method: "GET",
    url: "https://a.klaviyo.com/api/catalog-items/%24custom%3A%3A%3A%24default%3A%3A%3ASKU-1/relationships/variants?page%5Bsize%5D=2&page%5Bcursor%5D=second-page",
    headers: {
      accept: "application/vnd.api+json",
      revision: "2026-07-15",
      authorization: "Klaviyo-API-Key test-apiKey",
    },
  },
  items: [
    { type: "catalog-variant", id: "$custom:::$default:::MUG-1-BLUE", _test_item: "a0" },
    { type: "catalog-variant", id: "$custom:::$default:::MUG-1-BLUE", _test_item: "b0" },
  ],
});

paging("catalogItems.listVariants", {
  call: (fetch) => client(fetch).catalogItems.listVariants("$custom:::$default:::SKU-1", { "page[size]": 2 }),
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
    url: "https://a.klaviyo.com/api/catalog-items/%24custom%3A%3A%3A%24default%3A%3A%3ASKU-1/variants?page%5Bsize%5D=2&page%5Bcursor%5D=second-page",
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

bulk("catalogItems.createAll", {
  call: (fetch) =>
    client(fetch).catalogItems.createAll(
      [
        {
          type: "catalog-item",
          attributes: {
            external_id: "MUG-1",
            title: "Mug",
            description: "A mug",
            url: "https://shop.example/mug",
            price: 12.5,
            published: true,
          },
        },
        {
          type: "catalog-item",
          attributes: {
            external_id: "MUG-1",
            title: "Mug",
            description: "A mug",
            url: "https://shop.example/mug",
            price: 12.5,
            published: true,
          },
        },
      ],
      { maxItems: 1, concurrency: 1 },
    ),
  items: [
    {
      type: "catalog-item",
      attributes: {
        external_id: "MUG-1",
        title: "Mug",
        description: "A mug",
        url: "https://shop.example/mug",
        price: 12.5,
        published: true,
      },
    },
    {
      type: "catalog-item",
      attributes: {
        external_id: "MUG-1",
        title: "Mug",
        description: "A mug",
        url: "https://shop.example/mug",
        price: 12.5,
        published: true,
      },
    },
  ],
  sends: [
    {
      method: "POST",
      url: "https://a.klaviyo.com/api/catalog-item-bulk-create-jobs",
      headers: {
        accept: "application/vnd.api+json",
        "content-type": "application/vnd.api+json",
        revision: "2026-07-15",
        authorization: "Klaviyo-API-Key test-apiKey",
      },
      json: {
        data: {
          type: "catalog-item-bulk-create-job",
          attributes: {
            items: {
              data: [
                {
                  type: "catalog-item",
                  attributes: {
                    external_id: "MUG-1",
                    title: "Mug",
                    description: "A mug",
                    url: "https://shop.example/mug",
                    price: 12.5,
                    published: true,
                  },
                },
              ],
            },
          },
        },
      },
    },
    {
      method: "POST",
      url: "https://a.klaviyo.com/api/catalog-item-bulk-create-jobs",
      headers: {
        accept: "application/vnd.api+json",
        "content-type": "application/vnd.api+json",
        revision: "2026-07-15",
        authorization: "Klaviyo-API-Key test-apiKey",
      },
      json: {
        data: {
          type: "catalog-item-bulk-create-job",
          attributes: {
            items: {
              data: [
                {
                  type: "catalog-item",
                  attributes: {
                    external_id: "MUG-1",
                    title: "Mug",
                    description: "A mug",
                    url: "https://shop.example/mug",
                    price: 12.5,
                    published: true,
                  },
                },
              ],
            },
          },
        },
      },
    },
  ],
  replies: [
    { status: 400, json: { errors: [{ source: { pointer: "/data/attributes/items/data/0" } }] } },
    {
      status: 202,
      type: "application/vnd.api+json",
      json: {
        data: {
          type: "catalog-item-bulk-create-job",
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
                source: { pointer: "/data/attributes/items/data/1/attributes/price" },
              },
            ],
            expires_at: "2026-01-09T03:04:05+00:00",
          },
          links: { self: "https://a.klaviyo.com/api/catalog-item-bulk-create-jobs/01J0JOBCREATE0000000000000" },
        },
      },
    },
  ],
  statuses: ["refused", "sent"],
  gives: {
    data: {
      type: "catalog-item-bulk-create-job",
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
            source: { pointer: "/data/attributes/items/data/1/attributes/price" },
          },
        ],
        expires_at: "2026-01-09T03:04:05+00:00",
      },
      links: { self: "https://a.klaviyo.com/api/catalog-item-bulk-create-jobs/01J0JOBCREATE0000000000000" },
    },
  },
});

bulk("catalogItems.deleteEach", {
  call: (fetch) =>
    client(fetch).catalogItems.deleteEach(
      [
        { type: "catalog-item", id: "$custom:::$default:::MUG-1" },
        { type: "catalog-item", id: "$custom:::$default:::MUG-1" },
      ],
      { maxItems: 1, concurrency: 1 },
    ),
  items: [
    { type: "catalog-item", id: "$custom:::$default:::MUG-1" },
    { type: "catalog-item", id: "$custom:::$default:::MUG-1" },
  ],
  sends: [
    {
      method: "POST",
      url: "https://a.klaviyo.com/api/catalog-item-bulk-delete-jobs",
      headers: {
        accept: "application/vnd.api+json",
        "content-type": "application/vnd.api+json",
        revision: "2026-07-15",
        authorization: "Klaviyo-API-Key test-apiKey",
      },
      json: {
        data: {
          type: "catalog-item-bulk-delete-job",
          attributes: { items: { data: [{ type: "catalog-item", id: "$custom:::$default:::MUG-1" }] } },
        },
      },
    },
    {
      method: "POST",
      url: "https://a.klaviyo.com/api/catalog-item-bulk-delete-jobs",
      headers: {
        accept: "application/vnd.api+json",
        "content-type": "application/vnd.api+json",
        revision: "2026-07-15",
        authorization: "Klaviyo-API-Key test-apiKey",
      },
      json: {
        data: {
          type: "catalog-item-bulk-delete-job",
          attributes: { items: { data: [{ type: "catalog-item", id: "$custom:::$default:::MUG-1" }] } },
        },
      },
    },
  ],
  replies: [
    { status: 400, json: { errors: [{ source: { pointer: "/data/attributes/items/data/0" } }] } },
    {
      status: 202,
      type: "application/vnd.api+json",
      json: {
        data: {
          type: "catalog-item-bulk-delete-job",
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
                source: { pointer: "/data/attributes/items/data/1/attributes/price" },
              },
            ],
            expires_at: "2026-01-09T03:04:05+00:00",
          },
          links: { self: "https://a.klaviyo.com/api/catalog-item-bulk-delete-jobs/01J0JOBDELETE0000000000000" },
        },
      },
    },
  ],
  statuses: ["refused", "sent"],
  gives: {
    data: {
      type: "catalog-item-bulk-delete-job",
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
            source: { pointer: "/data/attributes/items/data/1/attributes/price" },
          },
        ],
        expires_at: "2026-01-09T03:04:05+00:00",
      },
      links: { self: "https://a.klaviyo.com/api/catalog-item-bulk-delete-jobs/01J0JOBDELETE0000000000000" },
    },
  },
});

bulk("catalogItems.updateAll", {
  call: (fetch) =>
    client(fetch).catalogItems.updateAll(
      [
        { type: "catalog-item", id: "$custom:::$default:::MUG-1", attributes: { price: 11 } },
        { type: "catalog-item", id: "$custom:::$default:::MUG-1", attributes: { price: 11 } },
      ],
      { maxItems: 1, concurrency: 1 },
    ),
  items: [
    { type: "catalog-item", id: "$custom:::$default:::MUG-1", attributes: { price: 11 } },
    { type: "catalog-item", id: "$custom:::$default:::MUG-1", attributes: { price: 11 } },
  ],
  sends: [
    {
      method: "POST",
      url: "https://a.klaviyo.com/api/catalog-item-bulk-update-jobs",
      headers: {
        accept: "application/vnd.api+json",
        "content-type": "application/vnd.api+json",
        revision: "2026-07-15",
        authorization: "Klaviyo-API-Key test-apiKey",
      },
      json: {
        data: {
          type: "catalog-item-bulk-update-job",
          attributes: {
            items: { data: [{ type: "catalog-item", id: "$custom:::$default:::MUG-1", attributes: { price: 11 } }] },
          },
        },
      },
    },
    {
      method: "POST",
      url: "https://a.klaviyo.com/api/catalog-item-bulk-update-jobs",
      headers: {
        accept: "application/vnd.api+json",
        "content-type": "application/vnd.api+json",
        revision: "2026-07-15",
        authorization: "Klaviyo-API-Key test-apiKey",
      },
      json: {
        data: {
          type: "catalog-item-bulk-update-job",
          attributes: {
            items: { data: [{ type: "catalog-item", id: "$custom:::$default:::MUG-1", attributes: { price: 11 } }] },
          },
        },
      },
    },
  ],
  replies: [
    { status: 400, json: { errors: [{ source: { pointer: "/data/attributes/items/data/0" } }] } },
    {
      status: 202,
      type: "application/vnd.api+json",
      json: {
        data: {
          type: "catalog-item-bulk-update-job",
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
                source: { pointer: "/data/attributes/items/data/1/attributes/price" },
              },
            ],
            expires_at: "2026-01-09T03:04:05+00:00",
          },
          links: { self: "https://a.klaviyo.com/api/catalog-item-bulk-update-jobs/01J0JOBUPDATE0000000000000" },
        },
      },
    },
  ],
  statuses: ["refused", "sent"],
  gives: {
    data: {
      type: "catalog-item-bulk-update-job",
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
            source: { pointer: "/data/attributes/items/data/1/attributes/price" },
          },
        ],
        expires_at: "2026-01-09T03:04:05+00:00",
      },
      links: { self: "https://a.klaviyo.com/api/catalog-item-bulk-update-jobs/01J0JOBUPDATE0000000000000" },
    },
  },
});

refusal("catalogItems.addCategories", {
  call: (fetch) =>
    client(fetch).catalogItems.addCategories("$custom:::$default:::SKU-1", {
      data: [{ type: "catalog-category", id: "$custom:::$default:::MUGS" }],
    }),
  replies: { status: 400, json: { errors: [{ detail: "This test is refused", code: "test_refusal" }] } },
  error: { name: "BadRequestError", status: 400, message: "This test is refused", code: "test_refusal" },
});
