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

contract("couponCodes.bulkCreate", {
  call: (fetch) =>
    client(fetch).couponCodes.bulkCreate({
      data: {
        type: "coupon-code-bulk-create-job",
        attributes: {
          "coupon-codes": {
            data: [
              {
                type: "coupon-code",
                attributes: { unique_code: "ASD325FHK324UJDOI2M3JNES99" },
                relationships: { coupon: { data: { type: "coupon", id: "10OFF" } } },
              },
            ],
          },
        },
      },
    }),
  sends: {
    method: "POST",
    url: "https://a.klaviyo.com/api/coupon-code-bulk-create-jobs",
    headers: {
      accept: "application/vnd.api+json",
      "content-type": "application/vnd.api+json",
      revision: "2026-07-15",
      authorization: "Klaviyo-API-Key test-apiKey",
    },
    json: {
      data: {
        type: "coupon-code-bulk-create-job",
        attributes: {
          "coupon-codes": {
            data: [
              {
                type: "coupon-code",
                attributes: { unique_code: "ASD325FHK324UJDOI2M3JNES99" },
                relationships: { coupon: { data: { type: "coupon", id: "10OFF" } } },
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
        type: "coupon-code-bulk-create-job",
        id: "Y291cG9uLTE",
        attributes: {
          status: "queued",
          created_at: "2026-01-02T03:04:05+00:00",
          total_count: 1,
          completed_count: 0,
          failed_count: 0,
          completed_at: null,
          errors: [],
          expires_at: "2026-01-09T03:04:05+00:00",
        },
        links: { self: "https://a.klaviyo.com/api/coupon-code-bulk-create-jobs/Y291cG9uLTE" },
      },
    },
  },
});

contract("couponCodes.create", {
  call: (fetch) =>
    client(fetch).couponCodes.create({
      data: {
        type: "coupon-code",
        attributes: { unique_code: "ASD325FHK324UJDOI2M3JNES99" },
        relationships: { coupon: { data: { type: "coupon", id: "10OFF" } } },
      },
    }),
  sends: {
    method: "POST",
    url: "https://a.klaviyo.com/api/coupon-codes",
    headers: {
      accept: "application/vnd.api+json",
      "content-type": "application/vnd.api+json",
      revision: "2026-07-15",
      authorization: "Klaviyo-API-Key test-apiKey",
    },
    json: {
      data: {
        type: "coupon-code",
        attributes: { unique_code: "ASD325FHK324UJDOI2M3JNES99" },
        relationships: { coupon: { data: { type: "coupon", id: "10OFF" } } },
      },
    },
  },
  replies: {
    status: 200,
    type: "application/vnd.api+json",
    json: {
      data: {
        type: "coupon-code",
        id: "10OFF-ASD325FHK324UJDOI2M3JNES99",
        attributes: { unique_code: "ASD325FHK324UJDOI2M3JNES99", expires_at: null, status: "UNASSIGNED" },
        links: { self: "https://a.klaviyo.com/api/coupon-codes/10OFF-ASD325FHK324UJDOI2M3JNES99" },
      },
    },
  },
});

contract("couponCodes.delete", {
  call: (fetch) => client(fetch).couponCodes.delete("10OFF-ASD325FHK324UJDOI2M3JNES99"),
  sends: {
    method: "DELETE",
    url: "https://a.klaviyo.com/api/coupon-codes/10OFF-ASD325FHK324UJDOI2M3JNES99",
    headers: { accept: "application/json", revision: "2026-07-15", authorization: "Klaviyo-API-Key test-apiKey" },
  },
  replies: { status: 204 },
  gives: undefined,
});

contract("couponCodes.get", {
  call: (fetch) => client(fetch).couponCodes.get("10OFF-ASD325FHK324UJDOI2M3JNES99"),
  sends: {
    method: "GET",
    url: "https://a.klaviyo.com/api/coupon-codes/10OFF-ASD325FHK324UJDOI2M3JNES99",
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
        type: "coupon-code",
        id: "10OFF-ASD325FHK324UJDOI2M3JNES99",
        attributes: { unique_code: "ASD325FHK324UJDOI2M3JNES99", expires_at: null, status: "UNASSIGNED" },
        links: { self: "https://a.klaviyo.com/api/coupon-codes/10OFF-ASD325FHK324UJDOI2M3JNES99" },
      },
      included: [
        {
          type: "coupon",
          id: "SPRING10",
          attributes: { external_id: "SPRING10", description: "10 percent off in spring" },
          links: { self: "https://a.klaviyo.com/api/coupons/SPRING10" },
        },
      ],
    },
  },
});

contract("couponCodes.getBulkCreateJob", {
  call: (fetch) => client(fetch).couponCodes.getBulkCreateJob("Y291cG9uLTE"),
  sends: {
    method: "GET",
    url: "https://a.klaviyo.com/api/coupon-code-bulk-create-jobs/Y291cG9uLTE",
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
        type: "coupon-code-bulk-create-job",
        id: "Y291cG9uLTE",
        attributes: {
          status: "queued",
          created_at: "2026-01-02T03:04:05+00:00",
          total_count: 1,
          completed_count: 0,
          failed_count: 0,
          completed_at: null,
          errors: [],
          expires_at: "2026-01-09T03:04:05+00:00",
        },
        links: { self: "https://a.klaviyo.com/api/coupon-code-bulk-create-jobs/Y291cG9uLTE" },
      },
      included: [
        {
          type: "coupon-code",
          id: "10OFF-ASD325FHK324UJDOI2M3JNES99",
          attributes: { unique_code: "ASD325FHK324UJDOI2M3JNES99", expires_at: null, status: "UNASSIGNED" },
          links: { self: "https://a.klaviyo.com/api/coupon-codes/10OFF-ASD325FHK324UJDOI2M3JNES99" },
        },
      ],
    },
  },
});

contract("couponCodes.getCoupon", {
  call: (fetch) => client(fetch).couponCodes.getCoupon("10OFF-ASD325FHK324UJDOI2M3JNES99"),
  sends: {
    method: "GET",
    url: "https://a.klaviyo.com/api/coupon-codes/10OFF-ASD325FHK324UJDOI2M3JNES99/coupon",
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
        type: "coupon",
        id: "SPRING10",
        attributes: { external_id: "SPRING10", description: "10 percent off in spring" },
        links: { self: "https://a.klaviyo.com/api/coupons/SPRING10" },
      },
    },
  },
});

contract("couponCodes.getCouponId", {
  call: (fetch) => client(fetch).couponCodes.getCouponId("10OFF-ASD325FHK324UJDOI2M3JNES99"),
  sends: {
    method: "GET",
    url: "https://a.klaviyo.com/api/coupon-codes/10OFF-ASD325FHK324UJDOI2M3JNES99/relationships/coupon",
    headers: {
      accept: "application/vnd.api+json",
      revision: "2026-07-15",
      authorization: "Klaviyo-API-Key test-apiKey",
    },
  },
  replies: { status: 200, type: "application/vnd.api+json", json: { data: { type: "coupon", id: "SPRING10" } } },
});

contract("couponCodes.list", {
  call: (fetch) => client(fetch).couponCodes.list({ filter: 'equals(coupon.id,"SPRING10")' }),
  sends: {
    method: "GET",
    url: "https://a.klaviyo.com/api/coupon-codes?filter=equals(coupon.id%2C%22SPRING10%22)",
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
          type: "coupon-code",
          id: "10OFF-ASD325FHK324UJDOI2M3JNES99",
          attributes: { unique_code: "ASD325FHK324UJDOI2M3JNES99", expires_at: null, status: "UNASSIGNED" },
          links: { self: "https://a.klaviyo.com/api/coupon-codes/10OFF-ASD325FHK324UJDOI2M3JNES99" },
        },
      ],
      included: [
        {
          type: "coupon",
          id: "SPRING10",
          attributes: { external_id: "SPRING10", description: "10 percent off in spring" },
          links: { self: "https://a.klaviyo.com/api/coupons/SPRING10" },
        },
      ],
    },
  },
});

contract("couponCodes.listBulkCreateJobs", {
  call: (fetch) => client(fetch).couponCodes.listBulkCreateJobs(),
  sends: {
    method: "GET",
    url: "https://a.klaviyo.com/api/coupon-code-bulk-create-jobs",
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
          type: "coupon-code-bulk-create-job",
          id: "Y291cG9uLTE",
          attributes: {
            status: "queued",
            created_at: "2026-01-02T03:04:05+00:00",
            total_count: 1,
            completed_count: 0,
            failed_count: 0,
            completed_at: null,
            errors: [],
            expires_at: "2026-01-09T03:04:05+00:00",
          },
          links: { self: "https://a.klaviyo.com/api/coupon-code-bulk-create-jobs/Y291cG9uLTE" },
        },
      ],
    },
  },
});

contract("couponCodes.update", {
  call: (fetch) =>
    client(fetch).couponCodes.update("10OFF-ASD325FHK324UJDOI2M3JNES99", {
      data: { type: "coupon-code", id: "SPRING10-ABC123", attributes: { status: "USED" } },
    }),
  sends: {
    method: "PATCH",
    url: "https://a.klaviyo.com/api/coupon-codes/10OFF-ASD325FHK324UJDOI2M3JNES99",
    headers: {
      accept: "application/vnd.api+json",
      "content-type": "application/vnd.api+json",
      revision: "2026-07-15",
      authorization: "Klaviyo-API-Key test-apiKey",
    },
    json: { data: { type: "coupon-code", id: "SPRING10-ABC123", attributes: { status: "USED" } } },
  },
  replies: {
    status: 200,
    type: "application/vnd.api+json",
    json: {
      data: {
        type: "coupon-code",
        id: "10OFF-ASD325FHK324UJDOI2M3JNES99",
        attributes: { unique_code: "ASD325FHK324UJDOI2M3JNES99", expires_at: null, status: "UNASSIGNED" },
        links: { self: "https://a.klaviyo.com/api/coupon-codes/10OFF-ASD325FHK324UJDOI2M3JNES99" },
      },
    },
  },
});

paging("couponCodes.list", {
  call: (fetch) => client(fetch).couponCodes.list({ filter: 'equals(coupon.id,"SPRING10")', "page[size]": 2 }),
  replies: [
    {
      status: 200,
      type: "application/vnd.api+json",
      json: {
        data: [
          {
            type: "coupon-code",
            id: "10OFF-ASD325FHK324UJDOI2M3JNES99",
            attributes: { unique_code: "ASD325FHK324UJDOI2M3JNES99", expires_at: null, status: "UNASSIGNED" },
            links: { self: "https://a.klaviyo.com/api/coupon-codes/10OFF-ASD325FHK324UJDOI2M3JNES99" },
            _test_item: "a0",
          },
        ],
        included: [
          {
            type: "coupon",
            id: "SPRING10",
            attributes: { external_id: "SPRING10", description: "10 percent off in spring" },
            links: { self: "https://a.klaviyo.com/api/coupons/SPRING10" },
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
            type: "coupon-code",
            id: "10OFF-ASD325FHK324UJDOI2M3JNES99",
            attributes: { unique_code: "ASD325FHK324UJDOI2M3JNES99", expires_at: null, status: "UNASSIGNED" },
            links: { self: "https://a.klaviyo.com/api/coupon-codes/10OFF-ASD325FHK324UJDOI2M3JNES99" },
            _test_item: "b0",
          },
        ],
        included: [
          {
            type: "coupon",
            id: "SPRING10",
            attributes: { external_id: "SPRING10", description: "10 percent off in spring" },
            links: { self: "https://a.klaviyo.com/api/coupons/SPRING10" },
          },
        ],
      },
    },
  ],
  second: {
    method: "GET",
    url: "https://a.klaviyo.com/api/coupon-codes?filter=equals(coupon.id%2C%22SPRING10%22)&page%5Bsize%5D=2&page%5Bcursor%5D=second-page",
    headers: {
      accept: "application/vnd.api+json",
      revision: "2026-07-15",
      authorization: "Klaviyo-API-Key test-apiKey",
    },
  },
  items: [
    {
      type: "coupon-code",
      id: "10OFF-ASD325FHK324UJDOI2M3JNES99",
      attributes: { unique_code: "ASD325FHK324UJDOI2M3JNES99", expires_at: null, status: "UNASSIGNED" },
      links: { self: "https://a.klaviyo.com/api/coupon-codes/10OFF-ASD325FHK324UJDOI2M3JNES99" },
      _test_item: "a0",
    },
    {
      type: "coupon-code",
      id: "10OFF-ASD325FHK324UJDOI2M3JNES99",
      attributes: { unique_code: "ASD325FHK324UJDOI2M3JNES99", expires_at: null, status: "UNASSIGNED" },
      links: { self: "https://a.klaviyo.com/api/coupon-codes/10OFF-ASD325FHK324UJDOI2M3JNES99" },
      _test_item: "b0",
    },
  ],
});

paging("couponCodes.listBulkCreateJobs", {
  call: (fetch) => client(fetch).couponCodes.listBulkCreateJobs(),
  replies: [
    {
      status: 200,
      type: "application/vnd.api+json",
      json: {
        data: [
          {
            type: "coupon-code-bulk-create-job",
            id: "Y291cG9uLTE",
            attributes: {
              status: "queued",
              created_at: "2026-01-02T03:04:05+00:00",
              total_count: 1,
              completed_count: 0,
              failed_count: 0,
              completed_at: null,
              errors: [],
              expires_at: "2026-01-09T03:04:05+00:00",
            },
            links: { self: "https://a.klaviyo.com/api/coupon-code-bulk-create-jobs/Y291cG9uLTE" },
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
            type: "coupon-code-bulk-create-job",
            id: "Y291cG9uLTE",
            attributes: {
              status: "queued",
              created_at: "2026-01-02T03:04:05+00:00",
              total_count: 1,
              completed_count: 0,
              failed_count: 0,
              completed_at: null,
              errors: [],
              expires_at: "2026-01-09T03:04:05+00:00",
            },
            links: { self: "https://a.klaviyo.com/api/coupon-code-bulk-create-jobs/Y291cG9uLTE" },
            _test_item: "b0",
          },
        ],
      },
    },
  ],
  second: {
    method: "GET",
    url: "https://a.klaviyo.com/api/coupon-code-bulk-create-jobs?page%5Bcursor%5D=second-page",
    headers: {
      accept: "application/vnd.api+json",
      revision: "2026-07-15",
      authorization: "Klaviyo-API-Key test-apiKey",
    },
  },
  items: [
    {
      type: "coupon-code-bulk-create-job",
      id: "Y291cG9uLTE",
      attributes: {
        status: "queued",
        created_at: "2026-01-02T03:04:05+00:00",
        total_count: 1,
        completed_count: 0,
        failed_count: 0,
        completed_at: null,
        errors: [],
        expires_at: "2026-01-09T03:04:05+00:00",
      },
      links: { self: "https://a.klaviyo.com/api/coupon-code-bulk-create-jobs/Y291cG9uLTE" },
      _test_item: "a0",
    },
    {
      type: "coupon-code-bulk-create-job",
      id: "Y291cG9uLTE",
      attributes: {
        status: "queued",
        created_at: "2026-01-02T03:04:05+00:00",
        total_count: 1,
        completed_count: 0,
        failed_count: 0,
        completed_at: null,
        errors: [],
        expires_at: "2026-01-09T03:04:05+00:00",
      },
      links: { self: "https://a.klaviyo.com/api/coupon-code-bulk-create-jobs/Y291cG9uLTE" },
      _test_item: "b0",
    },
  ],
});

bulk("couponCodes.createAll", {
  call: (fetch) =>
    client(fetch).couponCodes.createAll(
      [
        {
          type: "coupon-code",
          attributes: { unique_code: "ASD325FHK324UJDOI2M3JNES99" },
          relationships: { coupon: { data: { type: "coupon", id: "10OFF" } } },
        },
        {
          type: "coupon-code",
          attributes: { unique_code: "ASD325FHK324UJDOI2M3JNES99" },
          relationships: { coupon: { data: { type: "coupon", id: "10OFF" } } },
        },
      ],
      { maxItems: 1, concurrency: 1 },
    ),
  items: [
    {
      type: "coupon-code",
      attributes: { unique_code: "ASD325FHK324UJDOI2M3JNES99" },
      relationships: { coupon: { data: { type: "coupon", id: "10OFF" } } },
    },
    {
      type: "coupon-code",
      attributes: { unique_code: "ASD325FHK324UJDOI2M3JNES99" },
      relationships: { coupon: { data: { type: "coupon", id: "10OFF" } } },
    },
  ],
  sends: [
    {
      method: "POST",
      url: "https://a.klaviyo.com/api/coupon-code-bulk-create-jobs",
      headers: {
        accept: "application/vnd.api+json",
        "content-type": "application/vnd.api+json",
        revision: "2026-07-15",
        authorization: "Klaviyo-API-Key test-apiKey",
      },
      json: {
        data: {
          type: "coupon-code-bulk-create-job",
          attributes: {
            "coupon-codes": {
              data: [
                {
                  type: "coupon-code",
                  attributes: { unique_code: "ASD325FHK324UJDOI2M3JNES99" },
                  relationships: { coupon: { data: { type: "coupon", id: "10OFF" } } },
                },
              ],
            },
          },
        },
      },
    },
    {
      method: "POST",
      url: "https://a.klaviyo.com/api/coupon-code-bulk-create-jobs",
      headers: {
        accept: "application/vnd.api+json",
        "content-type": "application/vnd.api+json",
        revision: "2026-07-15",
        authorization: "Klaviyo-API-Key test-apiKey",
      },
      json: {
        data: {
          type: "coupon-code-bulk-create-job",
          attributes: {
            "coupon-codes": {
              data: [
                {
                  type: "coupon-code",
                  attributes: { unique_code: "ASD325FHK324UJDOI2M3JNES99" },
                  relationships: { coupon: { data: { type: "coupon", id: "10OFF" } } },
                },
              ],
            },
          },
        },
      },
    },
  ],
  replies: [
    { status: 400, json: { errors: [{ source: { pointer: "/data/attributes/coupon-codes/data/0" } }] } },
    {
      status: 202,
      type: "application/vnd.api+json",
      json: {
        data: {
          type: "coupon-code-bulk-create-job",
          id: "Y291cG9uLTE",
          attributes: {
            status: "queued",
            created_at: "2026-01-02T03:04:05+00:00",
            total_count: 1,
            completed_count: 0,
            failed_count: 0,
            completed_at: null,
            errors: [],
            expires_at: "2026-01-09T03:04:05+00:00",
          },
          links: { self: "https://a.klaviyo.com/api/coupon-code-bulk-create-jobs/Y291cG9uLTE" },
        },
      },
    },
  ],
  statuses: ["refused", "sent"],
  gives: {
    data: {
      type: "coupon-code-bulk-create-job",
      id: "Y291cG9uLTE",
      attributes: {
        status: "queued",
        created_at: "2026-01-02T03:04:05+00:00",
        total_count: 1,
        completed_count: 0,
        failed_count: 0,
        completed_at: null,
        errors: [],
        expires_at: "2026-01-09T03:04:05+00:00",
      },
      links: { self: "https://a.klaviyo.com/api/coupon-code-bulk-create-jobs/Y291cG9uLTE" },
    },
  },
});

refusal("couponCodes.bulkCreate", {
  call: (fetch) =>
    client(fetch).couponCodes.bulkCreate({
      data: {
        type: "coupon-code-bulk-create-job",
        attributes: {
          "coupon-codes": {
            data: [
              {
                type: "coupon-code",
                attributes: { unique_code: "ASD325FHK324UJDOI2M3JNES99" },
                relationships: { coupon: { data: { type: "coupon", id: "10OFF" } } },
              },
            ],
          },
        },
      },
    }),
  replies: { status: 400, json: { errors: [{ detail: "This test is refused", code: "test_refusal" }] } },
  error: { name: "BadRequestError", status: 400, message: "This test is refused", code: "test_refusal" },
});
