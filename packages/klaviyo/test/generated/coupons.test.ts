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

contract("coupons.create", {
  call: (fetch) =>
    client(fetch).coupons.create({
      data: { type: "coupon", attributes: { external_id: "SPRING10", description: "10 percent off in spring" } },
    }),
  sends: {
    method: "POST",
    url: "https://a.klaviyo.com/api/coupons",
    headers: {
      accept: "application/vnd.api+json",
      "content-type": "application/vnd.api+json",
      revision: "2026-07-15",
      authorization: "Klaviyo-API-Key test-apiKey",
    },
    json: {
      data: { type: "coupon", attributes: { external_id: "SPRING10", description: "10 percent off in spring" } },
    },
  },
  replies: {
    status: 201,
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

contract("coupons.delete", {
  call: (fetch) => client(fetch).coupons.delete("SPRING10"),
  sends: {
    method: "DELETE",
    url: "https://a.klaviyo.com/api/coupons/SPRING10",
    headers: { accept: "application/json", revision: "2026-07-15", authorization: "Klaviyo-API-Key test-apiKey" },
  },
  replies: { status: 204 },
  gives: undefined,
});

contract("coupons.get", {
  call: (fetch) => client(fetch).coupons.get("SPRING10"),
  sends: {
    method: "GET",
    url: "https://a.klaviyo.com/api/coupons/SPRING10",
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

contract("coupons.list", {
  call: (fetch) => client(fetch).coupons.list(),
  sends: {
    method: "GET",
    url: "https://a.klaviyo.com/api/coupons",
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
          type: "coupon",
          id: "SPRING10",
          attributes: { external_id: "SPRING10", description: "10 percent off in spring" },
          links: { self: "https://a.klaviyo.com/api/coupons/SPRING10" },
        },
      ],
    },
  },
});

contract("coupons.listCodeIds", {
  call: (fetch) => client(fetch).coupons.listCodeIds("SPRING10"),
  sends: {
    method: "GET",
    url: "https://a.klaviyo.com/api/coupons/SPRING10/relationships/coupon-codes",
    headers: {
      accept: "application/vnd.api+json",
      revision: "2026-07-15",
      authorization: "Klaviyo-API-Key test-apiKey",
    },
  },
  replies: {
    status: 200,
    type: "application/vnd.api+json",
    json: { data: [{ type: "coupon-code", id: "10OFF-ASD325FHK324UJDOI2M3JNES99" }] },
  },
});

contract("coupons.listCodes", {
  call: (fetch) => client(fetch).coupons.listCodes("SPRING10"),
  sends: {
    method: "GET",
    url: "https://a.klaviyo.com/api/coupons/SPRING10/coupon-codes",
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

contract("coupons.update", {
  call: (fetch) =>
    client(fetch).coupons.update("SPRING10", {
      data: { type: "coupon", id: "SPRING10", attributes: { description: "10 percent off until May" } },
    }),
  sends: {
    method: "PATCH",
    url: "https://a.klaviyo.com/api/coupons/SPRING10",
    headers: {
      accept: "application/vnd.api+json",
      "content-type": "application/vnd.api+json",
      revision: "2026-07-15",
      authorization: "Klaviyo-API-Key test-apiKey",
    },
    json: { data: { type: "coupon", id: "SPRING10", attributes: { description: "10 percent off until May" } } },
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

paging("coupons.list", {
  call: (fetch) => client(fetch).coupons.list({ "page[size]": 2 }),
  replies: [
    {
      status: 200,
      type: "application/vnd.api+json",
      json: {
        data: [
          {
            type: "coupon",
            id: "SPRING10",
            attributes: { external_id: "SPRING10", description: "10 percent off in spring" },
            links: { self: "https://a.klaviyo.com/api/coupons/SPRING10" },
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
            type: "coupon",
            id: "SPRING10",
            attributes: { external_id: "SPRING10", description: "10 percent off in spring" },
            links: { self: "https://a.klaviyo.com/api/coupons/SPRING10" },
            _test_item: "b0",
          },
        ],
      },
    },
  ],
  second: {
    method: "GET",
    url: "https://a.klaviyo.com/api/coupons?page%5Bsize%5D=2&page%5Bcursor%5D=second-page",
    headers: {
      accept: "application/vnd.api+json",
      revision: "2026-07-15",
      authorization: "Klaviyo-API-Key test-apiKey",
    },
  },
  items: [
    {
      type: "coupon",
      id: "SPRING10",
      attributes: { external_id: "SPRING10", description: "10 percent off in spring" },
      links: { self: "https://a.klaviyo.com/api/coupons/SPRING10" },
      _test_item: "a0",
    },
    {
      type: "coupon",
      id: "SPRING10",
      attributes: { external_id: "SPRING10", description: "10 percent off in spring" },
      links: { self: "https://a.klaviyo.com/api/coupons/SPRING10" },
      _test_item: "b0",
    },
  ],
});

paging("coupons.listCodeIds", {
  call: (fetch) => client(fetch).coupons.listCodeIds("SPRING10", { "page[size]": 2 }),
  replies: [
    {
      status: 200,
      type: "application/vnd.api+json",
      json: {
        data: [{ type: "coupon-code", id: "10OFF-ASD325FHK324UJDOI2M3JNES99", _test_item: "a0" }],
        links: { next: "https://elsewhere.example/next?page%5Bcursor%5D=second-page" },
      },
    },
    {
      status: 200,
      type: "application/vnd.api+json",
      json: { data: [{ type: "coupon-code", id: "10OFF-ASD325FHK324UJDOI2M3JNES99", _test_item: "b0" }] },
    },
  ],
  second: {
    method: "GET",
    url: "https://a.klaviyo.com/api/coupons/SPRING10/relationships/coupon-codes?page%5Bsize%5D=2&page%5Bcursor%5D=second-page",
    headers: {
      accept: "application/vnd.api+json",
      revision: "2026-07-15",
      authorization: "Klaviyo-API-Key test-apiKey",
    },
  },
  items: [
    { type: "coupon-code", id: "10OFF-ASD325FHK324UJDOI2M3JNES99", _test_item: "a0" },
    { type: "coupon-code", id: "10OFF-ASD325FHK324UJDOI2M3JNES99", _test_item: "b0" },
  ],
});

paging("coupons.listCodes", {
  call: (fetch) => client(fetch).coupons.listCodes("SPRING10", { "page[size]": 2 }),
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
    url: "https://a.klaviyo.com/api/coupons/SPRING10/coupon-codes?page%5Bsize%5D=2&page%5Bcursor%5D=second-page",
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

refusal("coupons.create", {
  call: (fetch) =>
    client(fetch).coupons.create({
      data: { type: "coupon", attributes: { external_id: "SPRING10", description: "10 percent off in spring" } },
    }),
  replies: { status: 400, json: { errors: [{ detail: "This test is refused", code: "test_refusal" }] } },
  error: { name: "BadRequestError", status: 400, message: "This test is refused", code: "test_refusal" },
});
