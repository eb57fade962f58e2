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

contract("images.get", {
  call: (fetch) => client(fetch).images.get("7"),
  sends: {
    method: "GET",
    url: "https://a.klaviyo.com/api/images/7",
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

contract("images.list", {
  call: (fetch) => client(fetch).images.list({ filter: 'equals(format,"png")' }),
  sends: {
    method: "GET",
    url: "https://a.klaviyo.com/api/images?filter=equals(format%2C%22png%22)",
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
      ],
    },
  },
});

contract("images.update", {
  call: (fetch) =>
    client(fetch).images.update("7", { data: { type: "image", id: "7", attributes: { name: "mug", hidden: false } } }),
  sends: {
    method: "PATCH",
    url: "https://a.klaviyo.com/api/images/7",
    headers: {
      accept: "application/vnd.api+json",
      "content-type": "application/vnd.api+json",
      revision: "2026-07-15",
      authorization: "Klaviyo-API-Key test-apiKey",
    },
    json: { data: { type: "image", id: "7", attributes: { name: "mug", hidden: false } } },
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

contract("images.uploadFromFile", {
  call: (fetch) => client(fetch).images.uploadFromFile({ file: new Blob(["made-up bytes"]), name: "logo" }),
  sends: {
    method: "POST",
    url: "https://a.klaviyo.com/api/image-upload",
    headers: {
      accept: "application/vnd.api+json",
      revision: "2026-07-15",
      authorization: "Klaviyo-API-Key test-apiKey",
    },
    multipart: [
      ["file", { file: "made-up bytes" }],
      ["name", "logo"],
    ],
  },
  replies: {
    status: 201,
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

contract("images.uploadFromUrl", {
  call: (fetch) =>
    client(fetch).images.uploadFromUrl({
      data: { type: "image", attributes: { import_from_url: "https://example.com/logo.png", name: "logo" } },
    }),
  sends: {
    method: "POST",
    url: "https://a.klaviyo.com/api/images",
    headers: {
      accept: "application/vnd.api+json",
      "content-type": "application/vnd.api+json",
      revision: "2026-07-15",
      authorization: "Klaviyo-API-Key test-apiKey",
    },
    json: { data: { type: "image", attributes: { import_from_url: "https://example.com/logo.png", name: "logo" } } },
  },
  replies: {
    status: 201,
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

paging("images.list", {
  call: (fetch) => client(fetch).images.list({ "page[size]": 2 }),
  replies: [
    {
      status: 200,
      type: "application/vnd.api+json",
      json: {
        data: [
          {
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
            _test_item: "b0",
          },
        ],
      },
    },
  ],
  second: {
    method: "GET",
    url: "https://a.klaviyo.com/api/images?page%5Bsize%5D=2&page%5Bcursor%5D=second-page",
    headers: {
      accept: "application/vnd.api+json",
      revision: "2026-07-15",
      authorization: "Klaviyo-API-Key test-apiKey",
    },
  },
  items: [
    {
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
      _test_item: "a0",
    },
    {
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
      _test_item: "b0",
    },
  ],
});

refusal("images.get", {
  call: (fetch) => client(fetch).images.get("7"),
  replies: { status: 400, json: { errors: [{ detail: "This test is refused", code: "test_refusal" }] } },
  error: { name: "BadRequestError", status: 400, message: "This test is refused", code: "test_refusal" },
});
