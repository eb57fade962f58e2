// Generated from specs/braze. Edits are lost: change the spec and run `pnpm generate braze`.

import { contract, paging, refusal } from "@carillon/config/contract";
import { Braze, type BrazeOptions } from "../../src/generated/index.ts";

const client = (fetch: typeof globalThis.fetch, own: Partial<BrazeOptions> = {}) =>
  new Braze({
    apiKey: "test-apiKey",
    scim: { token: "test-scim-token", origin: "test-scim.origin" },
    instance: "US-01",
    throttle: false,
    retry: false,
    fetch,
    ...own,
  });

contract("contentBlocks.create", {
  call: (fetch) => client(fetch).contentBlocks.create({ name: "footer", content: "<p>Bye</p>", tags: ["brand"] }),
  sends: {
    method: "POST",
    url: "https://rest.iad-01.braze.com/content_blocks/create",
    headers: { accept: "application/json", "content-type": "application/json", authorization: "Bearer test-apiKey" },
    json: { name: "footer", content: "<p>Bye</p>", tags: ["brand"] },
  },
  replies: {
    status: 201,
    json: {
      content_block_id: "5b6a7c0d-0000-4000-8000-8f4e1f2e3d4c",
      liquid_tag: "{{content_blocks.${footer}}}",
      created_at: "2026-01-10T08:00:00.000+00:00",
      message: "success",
    },
  },
});

contract("contentBlocks.get", {
  call: (fetch) => client(fetch).contentBlocks.get({ content_block_id: "5b6a7c0d-0000-4000-8000-8f4e1f2e3d4c" }),
  sends: {
    method: "GET",
    url: "https://rest.iad-01.braze.com/content_blocks/info?content_block_id=5b6a7c0d-0000-4000-8000-8f4e1f2e3d4c",
    headers: { accept: "application/json", authorization: "Bearer test-apiKey" },
  },
  replies: {
    status: 200,
    json: {
      content_block_id: "5b6a7c0d-0000-4000-8000-8f4e1f2e3d4c",
      name: "footer",
      content: "<p>Bye</p>",
      description: "Foot of all emails",
      content_type: "html",
      tags: ["brand"],
      created_at: "2026-01-10T08:00:00.000+00:00",
      last_edited: "2026-01-11T08:00:00.000+00:00",
      inclusion_count: 4,
      message: "success",
    },
  },
});

contract("contentBlocks.list", {
  call: (fetch) => client(fetch).contentBlocks.list(),
  sends: {
    method: "GET",
    url: "https://rest.iad-01.braze.com/content_blocks/list",
    headers: { accept: "application/json", authorization: "Bearer test-apiKey" },
  },
  replies: {
    status: 200,
    json: {
      count: 1,
      content_blocks: [
        {
          content_block_id: "5b6a7c0d-0000-4000-8000-8f4e1f2e3d4c",
          name: "footer",
          content_type: "html",
          liquid_tag: "{{content_blocks.${footer}}}",
          inclusion_count: 4,
          tags: [],
        },
      ],
    },
  },
});

contract("contentBlocks.update", {
  call: (fetch) =>
    client(fetch).contentBlocks.update({
      content_block_id: "5b6a7c0d-0000-4000-8000-8f4e1f2e3d4c",
      content: "<p>Goodbye</p>",
    }),
  sends: {
    method: "POST",
    url: "https://rest.iad-01.braze.com/content_blocks/update",
    headers: { accept: "application/json", "content-type": "application/json", authorization: "Bearer test-apiKey" },
    json: { content_block_id: "5b6a7c0d-0000-4000-8000-8f4e1f2e3d4c", content: "<p>Goodbye</p>" },
  },
  replies: {
    status: 201,
    json: {
      content_block_id: "5b6a7c0d-0000-4000-8000-8f4e1f2e3d4c",
      liquid_tag: "{{content_blocks.${footer}}}",
      created_at: "2026-01-10T08:00:00.000+00:00",
      message: "success",
    },
  },
});

paging("contentBlocks.list", {
  call: (fetch) => client(fetch).contentBlocks.list({ limit: 2 }),
  replies: [
    {
      status: 200,
      json: {
        count: 1,
        content_blocks: [
          {
            content_block_id: "5b6a7c0d-0000-4000-8000-8f4e1f2e3d4c",
            name: "footer",
            content_type: "html",
            liquid_tag: "{{content_blocks.${footer}}}",
            inclusion_count: 4,
            tags: [],
            _test_item: "a0",
          },
          {
            content_block_id: "5b6a7c0d-0000-4000-8000-8f4e1f2e3d4c",
            name: "footer",
            content_type: "html",
            liquid_tag: "{{content_blocks.${footer}}}",
            inclusion_count: 4,
            tags: [],
            _test_item: "a1",
          },
        ],
      },
    },
    {
      status: 200,
      json: {
        count: 1,
        content_blocks: [
          {
            content_block_id: "5b6a7c0d-0000-4000-8000-8f4e1f2e3d4c",
            name: "footer",
            content_type: "html",
            liquid_tag: "{{content_blocks.${footer}}}",
            inclusion_count: 4,
            tags: [],
            _test_item: "b0",
          },
        ],
      },
    },
  ],
  second: {
    method: "GET",
    url: "https://rest.iad-01.braze.com/content_blocks/list?limit=2&offset=2",
    headers: { accept: "application/json", authorization: "Bearer test-apiKey" },
  },
  items: [
    {
      content_block_id: "5b6a7c0d-0000-4000-8000-8f4e1f2e3d4c",
      name: "footer",
      content_type: "html",
      liquid_tag: "{{content_blocks.${footer}}}",
      inclusion_count: 4,
      tags: [],
      _test_item: "a0",
    },
    {
      content_block_id: "5b6a7c0d-0000-4000-8000-8f4e1f2e3d4c",
      name: "footer",
      content_type: "html",
      liquid_tag: "{{content_blocks.${footer}}}",
      inclusion_count: 4,
      tags: [],
      _test_item: "a1",
    },
    {
      content_block_id: "5b6a7c0d-0000-4000-8000-8f4e1f2e3d4c",
      name: "footer",
      content_type: "html",
      liquid_tag: "{{content_blocks.${footer}}}",
      inclusion_count: 4,
      tags: [],
      _test_item: "b0",
    },
  ],
});

refusal("contentBlocks.create", {
  call: (fetch) => client(fetch).contentBlocks.create({ name: "footer", content: "<p>Bye</p>", tags: ["brand"] }),
  replies: { status: 400, json: { message: "This test is refused", error_code: "test_refusal" } },
  error: { name: "BadRequestError", status: 400, message: "This test is refused", code: "test_refusal" },
});
