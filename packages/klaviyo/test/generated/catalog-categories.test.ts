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

contract("catalogCategories.addItems", {
  call: (fetch) =>
    client(fetch).catalogCategories.addItems("$custom:::$default:::MUGS", {
      data: [{ type: "catalog-item", id: "$custom:::$default:::SKU-1" }],
    }),
  sends: {
    method: "POST",
    url: "https://a.klaviyo.com/api/catalog-categories/%24custom%3A%3A%3A%24default%3A%3A%3AMUGS/relationships/items",
    headers: {
      accept: "application/json",
      "content-type": "application/vnd.api+json",
      revision: "2026-07-15",
      authorization: "Klaviyo-API-Key test-apiKey",
    },
    json: { data: [{ type: "catalog-item", id: "$custom:::$default:::SKU-1" }] },
  },
  replies: { status: 204 },
  gives: undefined,
});

contract("catalogCategories.bulkCreate", {
  call: (fetch) =>
    client(fetch).catalogCategories.bulkCreate({
      data: {
        type: "catalog-category-bulk-create-job",
        attributes: {
          categories: { data: [{ type: "catalog-category", attributes: { external_id: "MUGS", name: "Mugs" } }] },
        },
      },
    }),
  sends: {
    method: "POST",
    url: "https://a.klaviyo.com/api/catalog-category-bulk-create-jobs",
    headers: {
      accept: "application/vnd.api+json",
      "content-type": "application/vnd.api+json",
      revision: "2026-07-15",
      authorization: "Klaviyo-API-Key test-apiKey",
    },
    json: {
      data: {
        type: "catalog-category-bulk-create-job",
        attributes: {
          categories: { data: [{ type: "catalog-category", attributes: { external_id: "MUGS", name: "Mugs" } }] },
        },
      },
    },
  },
  replies: {
    status: 202,
    type: "application/vnd.api+json",
    json: {
      data: {
        type: "catalog-category-bulk-create-job",
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
              source: { pointer: "/data/attributes/categories/data/1/attributes/price" },
            },
          ],
          expires_at: "2026-01-09T03:04:05+00:00",
        },
        links: { self: "https://a.klaviyo.com/api/catalog-category-bulk-create-jobs/01J0JOBCREATE0000000000000" },
      },
    },
  },
});

contract("catalogCategories.bulkDelete", {
  call: (fetch) =>
    client(fetch).catalogCategories.bulkDelete({
      data: {
        type: "catalog-category-bulk-delete-job",
        attributes: { categories: { data: [{ type: "catalog-category", id: "$custom:::$default:::MUGS" }] } },
      },
    }),
  sends: {
    method: "POST",
    url: "https://a.klaviyo.com/api/catalog-category-bulk-delete-jobs",
    headers: {
      accept: "application/vnd.api+json",
      "content-type": "application/vnd.api+json",
      revision: "2026-07-15",
      authorization: "Klaviyo-API-Key test-apiKey",
    },
    json: {
      data: {
        type: "catalog-category-bulk-delete-job",
        attributes: { categories: { data: [{ type: "catalog-category", id: "$custom:::$default:::MUGS" }] } },
      },
    },
  },
  replies: {
    status: 202,
    type: "application/vnd.api+json",
    json: {
      data: {
        type: "catalog-category-bulk-delete-job",
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
              source: { pointer: "/data/attributes/categories/data/1/attributes/price" },
            },
          ],
          expires_at: "2026-01-09T03:04:05+00:00",
        },
        links: { self: "https://a.klaviyo.com/api/catalog-category-bulk-delete-jobs/01J0JOBDELETE0000000000000" },
      },
    },
  },
});

contract("catalogCategories.bulkUpdate", {
  call: (fetch) =>
    client(fetch).catalogCategories.bulkUpdate({
      data: {
        type: "catalog-category-bulk-update-job",
        attributes: {
          categories: {
            data: [
              { type: "catalog-category", id: "$custom:::$default:::MUGS", attributes: { name: "Cups and mugs" } },
            ],
          },
        },
      },
    }),
  sends: {
    method: "POST",
    url: "https://a.klaviyo.com/api/catalog-category-bulk-update-jobs",
    headers: {
      accept: "application/vnd.api+json",
      "content-type": "application/vnd.api+json",
      revision: "2026-07-15",
      authorization: "Klaviyo-API-Key test-apiKey",
    },
    json: {
      data: {
        type: "catalog-category-bulk-update-job",
        attributes: {
          categories: {
            data: [
              { type: "catalog-category", id: "$custom:::$default:::MUGS", attributes: { name: "Cups and mugs" } },
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
        type: "catalog-category-bulk-update-job",
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
              source: { pointer: "/data/attributes/categories/data/1/attributes/price" },
            },
          ],
          expires_at: "2026-01-09T03:04:05+00:00",
        },
        links: { self: "https://a.klaviyo.com/api/catalog-category-bulk-update-jobs/01J0JOBUPDATE0000000000000" },
      },
    },
  },
});

contract("catalogCategories.create", {
  call: (fetch) =>
    client(fetch).catalogCategories.create({
      data: {
        type: "catalog-category",
        attributes: { external_id: "MUGS", name: "Mugs" },
        relationships: { items: { data: [{ type: "catalog-item", id: "$custom:::$default:::MUG-1" }] } },
      },
    }),
  sends: {
    method: "POST",
    url: "https://a.klaviyo.com/api/catalog-categories",
    headers: {
      accept: "application/vnd.api+json",
      "content-type": "application/vnd.api+json",
      revision: "2026-07-15",
      authorization: "Klaviyo-API-Key test-apiKey",
    },
    json: {
      data: {
        type: "catalog-category",
        attributes: { external_id: "MUGS", name: "Mugs" },
        relationships: { items: { data: [{ type: "catalog-item", id: "$custom:::$default:::MUG-1" }] } },
      },
    },
  },
  replies: {
    status: 201,
    type: "application/vnd.api+json",
    json: {
      data: {
        type: "catalog-category",
        id: "$custom:::$default:::MUGS",
        attributes: { external_id: "MUGS", name: "Mugs", updated: "2026-01-02T03:04:05+00:00" },
        links: { self: "https://a.klaviyo.com/api/catalog-categories/$custom:::$default:::MUGS" },
      },
    },
  },
});

contract("catalogCategories.delete", {
  call: (fetch) => client(fetch).catalogCategories.delete("$custom:::$default:::MUGS"),
  sends: {
    method: "DELETE",
    url: "https://a.klaviyo.com/api/catalog-categories/%24custom%3A%3A%3A%24default%3A%3A%3AMUGS",
    headers: { accept: "application/json", revision: "2026-07-15", authorization: "Klaviyo-API-Key test-apiKey" },
  },
  replies: { status: 204 },
  gives: undefined,
});

contract("catalogCategories.get", {
  call: (fetch) => client(fetch).catalogCategories.get("$custom:::$default:::MUGS"),
  sends: {
    method: "GET",
    url: "https://a.klaviyo.com/api/catalog-categories/%24custom%3A%3A%3A%24default%3A%3A%3AMUGS",
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
        type: "catalog-category",
        id: "$custom:::$default:::MUGS",
        attributes: { external_id: "MUGS", name: "Mugs", updated: "2026-01-02T03:04:05+00:00" },
        links: { self: "https://a.klaviyo.com/api/catalog-categories/$custom:::$default:::MUGS" },
      },
    },
  },
});

contract("catalogCategories.getBulkCreateJob", {
  call: (fetch) => client(fetch).catalogCategories.getBulkCreateJob("01J0JOBCREATE0000000000000"),
  sends: {
    method: "GET",
    url: "https://a.klaviyo.com/api/catalog-category-bulk-create-jobs/01J0JOBCREATE0000000000000",
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
        type: "catalog-category-bulk-create-job",
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
              source: { pointer: "/data/attributes/categories/data/1/attributes/price" },
            },
          ],
          expires_at: "2026-01-09T03:04:05+00:00",
        },
        links: { self: "https://a.klaviyo.com/api/catalog-category-bulk-create-jobs/01J0JOBCREATE0000000000000" },
      },
      included: [
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

contract("catalogCategories.getBulkDeleteJob", {
  call: (fetch) => client(fetch).catalogCategories.getBulkDeleteJob("01J0JOBDELETE0000000000000"),
  sends: {
    method: "GET",
    url: "https://a.klaviyo.com/api/catalog-category-bulk-delete-jobs/01J0JOBDELETE0000000000000",
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
        type: "catalog-category-bulk-delete-job",
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
              source: { pointer: "/data/attributes/categories/data/1/attributes/price" },
            },
          ],
          expires_at: "2026-01-09T03:04:05+00:00",
        },
        links: { self: "https://a.klaviyo.com/api/catalog-category-bulk-delete-jobs/01J0JOBDELETE0000000000000" },
      },
    },
  },
});

contract("catalogCategories.getBulkUpdateJob", {
  call: (fetch) => client(fetch).catalogCategories.getBulkUpdateJob("01J0JOBUPDATE0000000000000"),
  sends: {
    method: "GET",
    url: "https://a.klaviyo.com/api/catalog-category-bulk-update-jobs/01J0JOBUPDATE0000000000000",
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
        type: "catalog-category-bulk-update-job",
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
              source: { pointer: "/data/attributes/categories/data/1/attributes/price" },
            },
          ],
          expires_at: "2026-01-09T03:04:05+00:00",
        },
        links: { self: "https://a.klaviyo.com/api/catalog-category-bulk-update-jobs/01J0JOBUPDATE0000000000000" },
      },
      included: [
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

contract("catalogCategories.list", {
  call: (fetch) => client(fetch).catalogCategories.list(),
  sends: {
    method: "GET",
    url: "https://a.klaviyo.com/api/catalog-categories",
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

contract("catalogCategories.listBulkCreateJobs", {
  call: (fetch) => client(fetch).catalogCategories.listBulkCreateJobs(),
  sends: {
    method: "GET",
    url: "https://a.klaviyo.com/api/catalog-category-bulk-create-jobs",
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
          type: "catalog-category-bulk-create-job",
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
                source: { pointer: "/data/attributes/categories/data/1/attributes/price" },
              },
            ],
            expires_at: "2026-01-09T03:04:05+00:00",
          },
          links: { self: "https://a.klaviyo.com/api/catalog-category-bulk-create-jobs/01J0JOBCREATE0000000000000" },
        },
      ],
    },
  },
});

contract("catalogCategories.listBulkDeleteJobs", {
  call: (fetch) => client(fetch).catalogCategories.listBulkDeleteJobs(),
  sends: {
    method: "GET",
    url: "https://a.klaviyo.com/api/catalog-category-bulk-delete-jobs",
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
          type: "catalog-category-bulk-delete-job",
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
                source: { pointer: "/data/attributes/categories/data/1/attributes/price" },
              },
            ],
            expires_at: "2026-01-09T03:04:05+00:00",
          },
          links: { self: "https://a.klaviyo.com/api/catalog-category-bulk-delete-jobs/01J0JOBDELETE0000000000000" },
        },
      ],
    },
  },
});

contract("catalogCategories.listBulkUpdateJobs", {
  call: (fetch) => client(fetch).catalogCategories.listBulkUpdateJobs(),
  sends: {
    method: "GET",
    url: "https://a.klaviyo.com/api/catalog-category-bulk-update-jobs",
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
          type: "catalog-category-bulk-update-job",
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
                source: { pointer: "/data/attributes/categories/data/1/attributes/price" },
              },
            ],
            expires_at: "2026-01-09T03:04:05+00:00",
          },
          links: { self: "https://a.klaviyo.com/api/catalog-category-bulk-update-jobs/01J0JOBUPDATE0000000000000" },
        },
      ],
    },
  },
});

contract("catalogCategories.listItemIds", {
  call: (fetch) => client(fetch).catalogCategories.listItemIds("$custom:::$default:::MUGS"),
  sends: {
    method: "GET",
    url: "https://a.klaviyo.com/api/catalog-categories/%24custom%3A%3A%3A%24default%3A%3A%3AMUGS/relationships/items",
    headers: {
      accept: "application/vnd.api+json",
      revision: "2026-07-15",
      authorization: "Klaviyo-API-Key test-apiKey",
    },
  },
  replies: {
    status: 200,
    type: "application/vnd.api+json",
    json: { data: [{ type: "catalog-item", id: "$custom:::$default:::SKU-1" }] },
  },
});

contract("catalogCategories.listItems", {
  call: (fetch) => client(fetch).catalogCategories.listItems("$custom:::$default:::MUGS"),
  sends: {
    method: "GET",
    url: "https://a.klaviyo.com/api/catalog-categories/%24custom%3A%3A%3A%24default%3A%3A%3AMUGS/items",
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

contract("catalogCategories.removeItems", {
  call: (fetch) =>
    client(fetch).catalogCategories.removeItems("$custom:::$default:::MUGS", {
      data: [{ type: "catalog-item", id: "$custom:::$default:::SKU-1" }],
    }),
  sends: {
    method: "DELETE",
    url: "https://a.klaviyo.com/api/catalog-categories/%24custom%3A%3A%3A%24default%3A%3A%3AMUGS/relationships/items",
    headers: {
      accept: "application/json",
      "content-type": "application/vnd.api+json",
      revision: "2026-07-15",
      authorization: "Klaviyo-API-Key test-apiKey",
    },
    json: { data: [{ type: "catalog-item", id: "$custom:::$default:::SKU-1" }] },
  },
  replies: { status: 204 },
  gives: undefined,
});

contract("catalogCategories.setItems", {
  call: (fetch) =>
    client(fetch).catalogCategories.setItems("$custom:::$default:::MUGS", {
      data: [{ type: "catalog-item", id: "$custom:::$default:::SKU-1" }],
    }),
  sends: {
    method: "PATCH",
    url: "https://a.klaviyo.com/api/catalog-categories/%24custom%3A%3A%3A%24default%3A%3A%3AMUGS/relationships/items",
    headers: {
      accept: "application/json",
      "content-type": "application/vnd.api+json",
      revision: "2026-07-15",
      authorization: "Klaviyo-API-Key test-apiKey",
    },
    json: { data: [{ type: "catalog-item", id: "$custom:::$default:::SKU-1" }] },
  },
  replies: { status: 204 },
  gives: undefined,
});

contract("catalogCategories.update", {
  call: (fetch) =>
    client(fetch).catalogCategories.update("$custom:::$default:::MUGS", {
      data: { type: "catalog-category", id: "$custom:::$default:::MUGS", attributes: { name: "Cups and mugs" } },
    }),
  sends: {
    method: "PATCH",
    url: "https://a.klaviyo.com/api/catalog-categories/%24custom%3A%3A%3A%24default%3A%3A%3AMUGS",
    headers: {
      accept: "application/vnd.api+json",
      "content-type": "application/vnd.api+json",
      revision: "2026-07-15",
      authorization: "Klaviyo-API-Key test-apiKey",
    },
    json: {
      data: { type: "catalog-category", id: "$custom:::$default:::MUGS", attributes: { name: "Cups and mugs" } },
    },
  },
  replies: {
    status: 200,
    type: "application/vnd.api+json",
    json: {
      data: {
        type: "catalog-category",
        id: "$custom:::$default:::MUGS",
        attributes: { external_id: "MUGS", name: "Mugs", updated: "2026-01-02T03:04:05+00:00" },
        links: { self: "https://a.klaviyo.com/api/catalog-categories/$custom:::$default:::MUGS" },
      },
    },
  },
});

paging("catalogCategories.list", {
  call: (fetch) => client(fetch).catalogCategories.list({ "page[size]": 2 }),
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
    url: "https://a.klaviyo.com/api/catalog-categories?page%5Bsize%5D=2&page%5Bcursor%5D=second-page",
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

paging("catalogCategories.listBulkCreateJobs", {
  call: (fetch) => client(fetch).catalogCategories.listBulkCreateJobs(),
  replies: [
    {
      status: 200,
      type: "application/vnd.api+json",
      json: {
        data: [
          {
            type: "catalog-category-bulk-create-job",
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
                  source: { pointer: "/data/attributes/categories/data/1/attributes/price" },
                },
              ],
              expires_at: "2026-01-09T03:04:05+00:00",
            },
            links: { self: "https://a.klaviyo.com/api/catalog-category-bulk-create-jobs/01J0JOBCREATE0000000000000" },
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
            type: "catalog-category-bulk-create-job",
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
                  source: { pointer: "/data/attributes/categories/data/1/attributes/price" },
                },
              ],
              expires_at: "2026-01-09T03:04:05+00:00",
            },
            links: { self: "https://a.klaviyo.com/api/catalog-category-bulk-create-jobs/01J0JOBCREATE0000000000000" },
            _test_item: "b0",
          },
        ],
      },
    },
  ],
  second: {
    method: "GET",
    url: "https://a.klaviyo.com/api/catalog-category-bulk-create-jobs?page%5Bcursor%5D=second-page",
    headers: {
      accept: "application/vnd.api+json",
      revision: "2026-07-15",
      authorization: "Klaviyo-API-Key test-apiKey",
    },
  },
  items: [
    {
      type: "catalog-category-bulk-create-job",
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
            source: { pointer: "/data/attributes/categories/data/1/attributes/price" },
          },
        ],
        expires_at: "2026-01-09T03:04:05+00:00",
      },
      links: { self: "https://a.klaviyo.com/api/catalog-category-bulk-create-jobs/01J0JOBCREATE0000000000000" },
      _test_item: "a0",
    },
    {
      type: "catalog-category-bulk-create-job",
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
            source: { pointer: "/data/attributes/categories/data/1/attributes/price" },
          },
        ],
        expires_at: "2026-01-09T03:04:05+00:00",
      },
      links: { self: "https://a.klaviyo.com/api/catalog-category-bulk-create-jobs/01J0JOBCREATE0000000000000" },
      _test_item: "b0",
    },
  ],
});

paging("catalogCategories.listBulkDeleteJobs", {
  call: (fetch) => client(fetch).catalogCategories.listBulkDeleteJobs(),
  replies: [
    {
      status: 200,
      type: "application/vnd.api+json",
      json: {
        data: [
          {
            type: "catalog-category-bulk-delete-job",
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
                  source: { pointer: "/data/attributes/categories/data/1/attributes/price" },
                },
              ],
              expires_at: "2026-01-09T03:04:05+00:00",
            },
            links: { self: "https://a.klaviyo.com/api/catalog-category-bulk-delete-jobs/01J0JOBDELETE0000000000000" },
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
            type: "catalog-category-bulk-delete-job",
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
                  source: { pointer: "/data/attributes/categories/data/1/attributes/price" },
                },
              ],
              expires_at: "2026-01-09T03:04:05+00:00",
            },
            links: { self: "https://a.klaviyo.com/api/catalog-category-bulk-delete-jobs/01J0JOBDELETE0000000000000" },
            _test_item: "b0",
          },
        ],
      },
    },
  ],
  second: {
    method: "GET",
    url: "https://a.klaviyo.com/api/catalog-category-bulk-delete-jobs?page%5Bcursor%5D=second-page",
    headers: {
      accept: "application/vnd.api+json",
      revision: "2026-07-15",
      authorization: "Klaviyo-API-Key test-apiKey",
    },
  },
  items: [
    {
      type: "catalog-category-bulk-delete-job",
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
            source: { pointer: "/data/attributes/categories/data/1/attributes/price" },
          },
        ],
        expires_at: "2026-01-09T03:04:05+00:00",
      },
      links: { self: "https://a.klaviyo.com/api/catalog-category-bulk-delete-jobs/01J0JOBDELETE0000000000000" },
      _test_item: "a0",
    },
    {
      type: "catalog-category-bulk-delete-job",
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
            source: { pointer: "/data/attributes/categories/data/1/attributes/price" },
          },
        ],
        expires_at: "2026-01-09T03:04:05+00:00",
      },
      links: { self: "https://a.klaviyo.com/api/catalog-category-bulk-delete-jobs/01J0JOBDELETE0000000000000" },
      _test_item: "b0",
    },
  ],
});

paging("catalogCategories.listBulkUpdateJobs", {
  call: (fetch) => client(fetch).catalogCategories.listBulkUpdateJobs(),
  replies: [
    {
      status: 200,
      type: "application/vnd.api+json",
      json: {
        data: [
          {
            type: "catalog-category-bulk-update-job",
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
                  source: { pointer: "/data/attributes/categories/data/1/attributes/price" },
                },
              ],
              expires_at: "2026-01-09T03:04:05+00:00",
            },
            links: { self: "https://a.klaviyo.com/api/catalog-category-bulk-update-jobs/01J0JOBUPDATE0000000000000" },
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
            type: "catalog-category-bulk-update-job",
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
                  source: { pointer: "/data/attributes/categories/data/1/attributes/price" },
                },
              ],
              expires_at: "2026-01-09T03:04:05+00:00",
            },
            links: { self: "https://a.klaviyo.com/api/catalog-category-bulk-update-jobs/01J0JOBUPDATE0000000000000" },
            _test_item: "b0",
          },
        ],
      },
    },
  ],
  second: {
    method: "GET",
    url: "https://a.klaviyo.com/api/catalog-category-bulk-update-jobs?page%5Bcursor%5D=second-page",
    headers: {
      accept: "application/vnd.api+json",
      revision: "2026-07-15",
      authorization: "Klaviyo-API-Key test-apiKey",
    },
  },
  items: [
    {
      type: "catalog-category-bulk-update-job",
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
            source: { pointer: "/data/attributes/categories/data/1/attributes/price" },
          },
        ],
        expires_at: "2026-01-09T03:04:05+00:00",
      },
      links: { self: "https://a.klaviyo.com/api/catalog-category-bulk-update-jobs/01J0JOBUPDATE0000000000000" },
      _test_item: "a0",
    },
    {
      type: "catalog-category-bulk-update-job",
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
            source: { pointer: "/data/attributes/categories/data/1/attributes/price" },
          },
        ],
        expires_at: "2026-01-09T03:04:05+00:00",
      },
      links: { self: "https://a.klaviyo.com/api/catalog-category-bulk-update-jobs/01J0JOBUPDATE0000000000000" },
      _test_item: "b0",
    },
  ],
});

paging("catalogCategories.listItemIds", {
  call: (fetch) => client(fetch).catalogCategories.listItemIds("$custom:::$default:::MUGS", { "page[size]": 2 }),
  replies: [
    {
      status: 200,
      type: "application/vnd.api+json",
      json: {
        data: [{ type: "catalog-item", id: "$custom:::$default:::SKU-1", _test_item: "a0" }],
        links: { next: "https://elsewhere.example/next?page%5Bcursor%5D=second-page" },
      },
    },
    {
      status: 200,
      type: "application/vnd.api+json",
      json: { data: [{ type: "catalog-item", id: "$custom:::$default:::SKU-1", _test_item: "b0" }] },
    },
  ],
  second: {
    method: "GET",
    url: "https://a.klaviyo.com/api/catalog-categories/%24custom%3A%3A%3A%24default%3A%3A%3AMUGS/relationships/items?page%5Bsize%5D=2&page%5Bcursor%5D=second-page",
    headers: {
      accept: "application/vnd.api+json",
      revision: "2026-07-15",
      authorization: "Klaviyo-API-Key test-apiKey",
    },
  },
  items: [
    { type: "catalog-item", id: "$custom:::$default:::SKU-1", _test_item: "a0" },
    { type: "catalog-item", id: "$custom:::$default:::SKU-1", _test_item: "b0" },
  ],
});

paging("catalogCategories.listItems", {
  call: (fetch) => client(fetch).catalogCategories.listItems("$custom:::$default:::MUGS", { "page[size]": 2 }),
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
    url: "https://a.klaviyo.com/api/catalog-categories/%24custom%3A%3A%3A%24default%3A%3A%3AMUGS/items?page%5Bsize%5D=2&page%5Bcursor%5D=second-page",
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

bulk("catalogCategories.createAll", {
  call: (fetch) =>
    client(fetch).catalogCategories.createAll(
      [
        { type: "catalog-category", attributes: { external_id: "MUGS", name: "Mugs" } },
        { type: "catalog-category", attributes: { external_id: "MUGS", name: "Mugs" } },
      ],
      { maxItems: 1, concurrency: 1 },
    ),
  items: [
    { type: "catalog-category", attributes: { external_id: "MUGS", name: "Mugs" } },
    { type: "catalog-category", attributes: { external_id: "MUGS", name: "Mugs" } },
  ],
  sends: [
    {
      method: "POST",
      url: "https://a.klaviyo.com/api/catalog-category-bulk-create-jobs",
      headers: {
        accept: "application/vnd.api+json",
        "content-type": "application/vnd.api+json",
        revision: "2026-07-15",
        authorization: "Klaviyo-API-Key test-apiKey",
      },
      json: {
        data: {
          type: "catalog-category-bulk-create-job",
          attributes: {
            categories: { data: [{ type: "catalog-category", attributes: { external_id: "MUGS", name: "Mugs" } }] },
          },
        },
      },
    },
    {
      method: "POST",
      url: "https://a.klaviyo.com/api/catalog-category-bulk-create-jobs",
      headers: {
        accept: "application/vnd.api+json",
        "content-type": "application/vnd.api+json",
        revision: "2026-07-15",
        authorization: "Klaviyo-API-Key test-apiKey",
      },
      json: {
        data: {
          type: "catalog-category-bulk-create-job",
          attributes: {
            categories: { data: [{ type: "catalog-category", attributes: { external_id: "MUGS", name: "Mugs" } }] },
          },
        },
      },
    },
  ],
  replies: [
    { status: 400, json: { errors: [{ source: { pointer: "/data/attributes/categories/data/0" } }] } },
    {
      status: 202,
      type: "application/vnd.api+json",
      json: {
        data: {
          type: "catalog-category-bulk-create-job",
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
                source: { pointer: "/data/attributes/categories/data/1/attributes/price" },
              },
            ],
            expires_at: "2026-01-09T03:04:05+00:00",
          },
          links: { self: "https://a.klaviyo.com/api/catalog-category-bulk-create-jobs/01J0JOBCREATE0000000000000" },
        },
      },
    },
  ],
  statuses: ["refused", "sent"],
  gives: {
    data: {
      type: "catalog-category-bulk-create-job",
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
            source: { pointer: "/data/attributes/categories/data/1/attributes/price" },
          },
        ],
        expires_at: "2026-01-09T03:04:05+00:00",
      },
      links: { self: "https://a.klaviyo.com/api/catalog-category-bulk-create-jobs/01J0JOBCREATE0000000000000" },
    },
  },
});

bulk("catalogCategories.deleteEach", {
  call: (fetch) =>
    client(fetch).catalogCategories.deleteEach(
      [
        { type: "catalog-category", id: "$custom:::$default:::MUGS" },
        { type: "catalog-category", id: "$custom:::$default:::MUGS" },
      ],
      { maxItems: 1, concurrency: 1 },
    ),
  items: [
    { type: "catalog-category", id: "$custom:::$default:::MUGS" },
    { type: "catalog-category", id: "$custom:::$default:::MUGS" },
  ],
  sends: [
    {
      method: "POST",
      url: "https://a.klaviyo.com/api/catalog-category-bulk-delete-jobs",
      headers: {
        accept: "application/vnd.api+json",
        "content-type": "application/vnd.api+json",
        revision: "2026-07-15",
        authorization: "Klaviyo-API-Key test-apiKey",
      },
      json: {
        data: {
          type: "catalog-category-bulk-delete-job",
          attributes: { categories: { data: [{ type: "catalog-category", id: "$custom:::$default:::MUGS" }] } },
        },
      },
    },
    {
      method: "POST",
      url: "https://a.klaviyo.com/api/catalog-category-bulk-delete-jobs",
      headers: {
        accept: "application/vnd.api+json",
        "content-type": "application/vnd.api+json",
        revision: "2026-07-15",
        authorization: "Klaviyo-API-Key test-apiKey",
      },
      json: {
        data: {
          type: "catalog-category-bulk-delete-job",
          attributes: { categories: { data: [{ type: "catalog-category", id: "$custom:::$default:::MUGS" }] } },
        },
      },
    },
  ],
  replies: [
    { status: 400, json: { errors: [{ source: { pointer: "/data/attributes/categories/data/0" } }] } },
    {
      status: 202,
      type: "application/vnd.api+json",
      json: {
        data: {
          type: "catalog-category-bulk-delete-job",
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
                source: { pointer: "/data/attributes/categories/data/1/attributes/price" },
              },
            ],
            expires_at: "2026-01-09T03:04:05+00:00",
          },
          links: { self: "https://a.klaviyo.com/api/catalog-category-bulk-delete-jobs/01J0JOBDELETE0000000000000" },
        },
      },
    },
  ],
  statuses: ["refused", "sent"],
  gives: {
    data: {
      type: "catalog-category-bulk-delete-job",
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
            source: { pointer: "/data/attributes/categories/data/1/attributes/price" },
          },
        ],
        expires_at: "2026-01-09T03:04:05+00:00",
      },
      links: { self: "https://a.klaviyo.com/api/catalog-category-bulk-delete-jobs/01J0JOBDELETE0000000000000" },
    },
  },
});

bulk("catalogCategories.updateAll", {
  call: (fetch) =>
    client(fetch).catalogCategories.updateAll(
      [
        { type: "catalog-category", id: "$custom:::$default:::MUGS", attributes: { name: "Cups and mugs" } },
        { type: "catalog-category", id: "$custom:::$default:::MUGS", attributes: { name: "Cups and mugs" } },
      ],
      { maxItems: 1, concurrency: 1 },
    ),
  items: [
    { type: "catalog-category", id: "$custom:::$default:::MUGS", attributes: { name: "Cups and mugs" } },
    { type: "catalog-category", id: "$custom:::$default:::MUGS", attributes: { name: "Cups and mugs" } },
  ],
  sends: [
    {
      method: "POST",
      url: "https://a.klaviyo.com/api/catalog-category-bulk-update-jobs",
      headers: {
        accept: "application/vnd.api+json",
        "content-type": "application/vnd.api+json",
        revision: "2026-07-15",
        authorization: "Klaviyo-API-Key test-apiKey",
      },
      json: {
        data: {
          type: "catalog-category-bulk-update-job",
          attributes: {
            categories: {
              data: [
                { type: "catalog-category", id: "$custom:::$default:::MUGS", attributes: { name: "Cups and mugs" } },
              ],
            },
          },
        },
      },
    },
    {
      method: "POST",
      url: "https://a.klaviyo.com/api/catalog-category-bulk-update-jobs",
      headers: {
        accept: "application/vnd.api+json",
        "content-type": "application/vnd.api+json",
        revision: "2026-07-15",
        authorization: "Klaviyo-API-Key test-apiKey",
      },
      json: {
        data: {
          type: "catalog-category-bulk-update-job",
          attributes: {
            categories: {
              data: [
                { type: "catalog-category", id: "$custom:::$default:::MUGS", attributes: { name: "Cups and mugs" } },
              ],
            },
          },
        },
      },
    },
  ],
  replies: [
    { status: 400, json: { errors: [{ source: { pointer: "/data/attributes/categories/data/0" } }] } },
    {
      status: 202,
      type: "application/vnd.api+json",
      json: {
        data: {
          type: "catalog-category-bulk-update-job",
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
                source: { pointer: "/data/attributes/categories/data/1/attributes/price" },
              },
            ],
            expires_at: "2026-01-09T03:04:05+00:00",
          },
          links: { self: "https://a.klaviyo.com/api/catalog-category-bulk-update-jobs/01J0JOBUPDATE0000000000000" },
        },
      },
    },
  ],
  statuses: ["refused", "sent"],
  gives: {
    data: {
      type: "catalog-category-bulk-update-job",
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
            source: { pointer: "/data/attributes/categories/data/1/attributes/price" },
          },
        ],
        expires_at: "2026-01-09T03:04:05+00:00",
      },
      links: { self: "https://a.klaviyo.com/api/catalog-category-bulk-update-jobs/01J0JOBUPDATE0000000000000" },
    },
  },
});

refusal("catalogCategories.addItems", {
  call: (fetch) =>
    client(fetch).catalogCategories.addItems("$custom:::$default:::MUGS", {
      data: [{ type: "catalog-item", id: "$custom:::$default:::SKU-1" }],
    }),
  replies: { status: 400, json: { errors: [{ detail: "This test is refused", code: "test_refusal" }] } },
  error: { name: "BadRequestError", status: 400, message: "This test is refused", code: "test_refusal" },
});
