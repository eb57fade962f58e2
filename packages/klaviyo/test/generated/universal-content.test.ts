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

contract("universalContent.create", {
  call: (fetch) =>
    client(fetch).universalContent.create({
      data: {
        type: "template-universal-content",
        attributes: {
          name: "Footer",
          definition: {
            content_type: "block",
            type: "text",
            data: { content: "<p>Thank you</p>", display_options: { show_on: "all" }, styles: { font_size: 12 } },
          },
        },
      },
    }),
  sends: {
    method: "POST",
    url: "https://a.klaviyo.com/api/template-universal-content",
    headers: {
      accept: "application/vnd.api+json",
      "content-type": "application/vnd.api+json",
      revision: "2026-07-15",
      authorization: "Klaviyo-API-Key test-apiKey",
    },
    json: {
      data: {
        type: "template-universal-content",
        attributes: {
          name: "Footer",
          definition: {
            content_type: "block",
            type: "text",
            data: { content: "<p>Thank you</p>", display_options: { show_on: "all" }, styles: { font_size: 12 } },
          },
        },
      },
    },
  },
  replies: {
    status: 201,
    type: "application/vnd.api+json",
    json: {
      data: {
        type: "template-universal-content",
        id: "01J0CONTENT000000000000000",
        attributes: {
          name: "Footer",
          definition: {
            content_type: "block",
            type: "text",
            data: { content: "<p>Thank you</p>", display_options: { show_on: "all" }, styles: { font_size: 12 } },
          },
          created: "2026-01-02T03:04:05+00:00",
          updated: "2026-01-02T03:04:05+00:00",
          screenshot_status: "completed",
          screenshot_url: "https://example.com/footer.png",
        },
        links: { self: "https://a.klaviyo.com/api/template-universal-content/01J0CONTENT000000000000000" },
      },
    },
  },
});

contract("universalContent.delete", {
  call: (fetch) => client(fetch).universalContent.delete("01J0CONTENT000000000000000"),
  sends: {
    method: "DELETE",
    url: "https://a.klaviyo.com/api/template-universal-content/01J0CONTENT000000000000000",
    headers: { accept: "application/json", revision: "2026-07-15", authorization: "Klaviyo-API-Key test-apiKey" },
  },
  replies: { status: 204 },
  gives: undefined,
});

contract("universalContent.get", {
  call: (fetch) => client(fetch).universalContent.get("01J0CONTENT000000000000000"),
  sends: {
    method: "GET",
    url: "https://a.klaviyo.com/api/template-universal-content/01J0CONTENT000000000000000",
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
        type: "template-universal-content",
        id: "01J0CONTENT000000000000000",
        attributes: {
          name: "Footer",
          definition: {
            content_type: "block",
            type: "text",
            data: { content: "<p>Thank you</p>", display_options: { show_on: "all" }, styles: { font_size: 12 } },
          },
          created: "2026-01-02T03:04:05+00:00",
          updated: "2026-01-02T03:04:05+00:00",
          screenshot_status: "completed",
          screenshot_url: "https://example.com/footer.png",
        },
        links: { self: "https://a.klaviyo.com/api/template-universal-content/01J0CONTENT000000000000000" },
      },
    },
  },
});

contract("universalContent.list", {
  call: (fetch) => client(fetch).universalContent.list(),
  sends: {
    method: "GET",
    url: "https://a.klaviyo.com/api/template-universal-content",
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
          type: "template-universal-content",
          id: "01J0CONTENT000000000000000",
          attributes: {
            name: "Footer",
            definition: {
              content_type: "block",
              type: "text",
              data: { content: "<p>Thank you</p>", display_options: { show_on: "all" }, styles: { font_size: 12 } },
            },
            created: "2026-01-02T03:04:05+00:00",
            updated: "2026-01-02T03:04:05+00:00",
            screenshot_status: "completed",
            screenshot_url: "https://example.com/footer.png",
          },
          links: { self: "https://a.klaviyo.com/api/template-universal-content/01J0CONTENT000000000000000" },
        },
      ],
    },
  },
});

contract("universalContent.update", {
  call: (fetch) =>
    client(fetch).universalContent.update("01J0CONTENT000000000000000", {
      data: {
        type: "template-universal-content",
        id: "01J0CONTENT000000000000000",
        attributes: { name: "Footer 2026" },
      },
    }),
  sends: {
    method: "PATCH",
    url: "https://a.klaviyo.com/api/template-universal-content/01J0CONTENT000000000000000",
    headers: {
      accept: "application/vnd.api+json",
      "content-type": "application/vnd.api+json",
      revision: "2026-07-15",
      authorization: "Klaviyo-API-Key test-apiKey",
    },
    json: {
      data: {
        type: "template-universal-content",
        id: "01J0CONTENT000000000000000",
        attributes: { name: "Footer 2026" },
      },
    },
  },
  replies: {
    status: 200,
    type: "application/vnd.api+json",
    json: {
      data: {
        type: "template-universal-content",
        id: "01J0CONTENT000000000000000",
        attributes: {
          name: "Footer",
          definition: {
            content_type: "block",
            type: "text",
            data: { content: "<p>Thank you</p>", display_options: { show_on: "all" }, styles: { font_size: 12 } },
          },
          created: "2026-01-02T03:04:05+00:00",
          updated: "2026-01-02T03:04:05+00:00",
          screenshot_status: "completed",
          screenshot_url: "https://example.com/footer.png",
        },
        links: { self: "https://a.klaviyo.com/api/template-universal-content/01J0CONTENT000000000000000" },
      },
    },
  },
});

paging("universalContent.list", {
  call: (fetch) => client(fetch).universalContent.list({ "page[size]": 2 }),
  replies: [
    {
      status: 200,
      type: "application/vnd.api+json",
      json: {
        data: [
          {
            type: "template-universal-content",
            id: "01J0CONTENT000000000000000",
            attributes: {
              name: "Footer",
              definition: {
                content_type: "block",
                type: "text",
                data: { content: "<p>Thank you</p>", display_options: { show_on: "all" }, styles: { font_size: 12 } },
              },
              created: "2026-01-02T03:04:05+00:00",
              updated: "2026-01-02T03:04:05+00:00",
              screenshot_status: "completed",
              screenshot_url: "https://example.com/footer.png",
            },
            links: { self: "https://a.klaviyo.com/api/template-universal-content/01J0CONTENT000000000000000" },
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
            type: "template-universal-content",
            id: "01J0CONTENT000000000000000",
            attributes: {
              name: "Footer",
              definition: {
                content_type: "block",
                type: "text",
                data: { content: "<p>Thank you</p>", display_options: { show_on: "all" }, styles: { font_size: 12 } },
              },
              created: "2026-01-02T03:04:05+00:00",
              updated: "2026-01-02T03:04:05+00:00",
              screenshot_status: "completed",
              screenshot_url: "https://example.com/footer.png",
            },
            links: { self: "https://a.klaviyo.com/api/template-universal-content/01J0CONTENT000000000000000" },
            _test_item: "b0",
          },
        ],
      },
    },
  ],
  second: {
    method: "GET",
    url: "https://a.klaviyo.com/api/template-universal-content?page%5Bsize%5D=2&page%5Bcursor%5D=second-page",
    headers: {
      accept: "application/vnd.api+json",
      revision: "2026-07-15",
      authorization: "Klaviyo-API-Key test-apiKey",
    },
  },
  items: [
    {
      type: "template-universal-content",
      id: "01J0CONTENT000000000000000",
      attributes: {
        name: "Footer",
        definition: {
          content_type: "block",
          type: "text",
          data: { content: "<p>Thank you</p>", display_options: { show_on: "all" }, styles: { font_size: 12 } },
        },
        created: "2026-01-02T03:04:05+00:00",
        updated: "2026-01-02T03:04:05+00:00",
        screenshot_status: "completed",
        screenshot_url: "https://example.com/footer.png",
      },
      links: { self: "https://a.klaviyo.com/api/template-universal-content/01J0CONTENT000000000000000" },
      _test_item: "a0",
    },
    {
      type: "template-universal-content",
      id: "01J0CONTENT000000000000000",
      attributes: {
        name: "Footer",
        definition: {
          content_type: "block",
          type: "text",
          data: { content: "<p>Thank you</p>", display_options: { show_on: "all" }, styles: { font_size: 12 } },
        },
        created: "2026-01-02T03:04:05+00:00",
        updated: "2026-01-02T03:04:05+00:00",
        screenshot_status: "completed",
        screenshot_url: "https://example.com/footer.png",
      },
      links: { self: "https://a.klaviyo.com/api/template-universal-content/01J0CONTENT000000000000000" },
      _test_item: "b0",
    },
  ],
});

refusal("universalContent.create", {
  call: (fetch) =>
    client(fetch).universalContent.create({
      data: {
        type: "template-universal-content",
        attributes: {
          name: "Footer",
          definition: {
            content_type: "block",
            type: "text",
            data: { content: "<p>Thank you</p>", display_options: { show_on: "all" }, styles: { font_size: 12 } },
          },
        },
      },
    }),
  replies: { status: 400, json: { errors: [{ detail: "This test is refused", code: "test_refusal" }] } },
  error: { name: "BadRequestError", status: 400, message: "This test is refused", code: "test_refusal" },
});
