// Generated from specs/braze. Edits are lost: change the spec and run `pnpm generate braze`.

import { contract, refusal } from "@carillon/config/contract";
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

contract("mediaAssets.create", {
  call: (fetch) => client(fetch).mediaAssets.create({ asset_url: "https://example.com/logo.png", name: "logo.png" }),
  sends: {
    method: "POST",
    url: "https://rest.iad-01.braze.com/media_library/create",
    headers: { accept: "application/json", "content-type": "application/json", authorization: "Bearer test-apiKey" },
    json: { asset_url: "https://example.com/logo.png", name: "logo.png" },
  },
  replies: {
    status: 200,
    json: {
      new_assets: [{ name: "logo.png", size: 2048, url: "https://cdn.example.com/logo.png", ext: "png" }],
      errors: [],
      dashboard_url: "https://dashboard-01.braze.com/media_library",
    },
  },
});

contract("mediaAssets.replaceFile", {
  call: (fetch) =>
    client(fetch).mediaAssets.replaceFile({
      asset_id: "6f5e4d3c-0000-4000-8000-2b1a09f8e7d6",
      asset_url: "https://example.com/logo-2.png",
    }),
  sends: {
    method: "PUT",
    url: "https://rest.iad-01.braze.com/media_library/replace_file",
    headers: { accept: "application/json", "content-type": "application/json", authorization: "Bearer test-apiKey" },
    json: { asset_id: "6f5e4d3c-0000-4000-8000-2b1a09f8e7d6", asset_url: "https://example.com/logo-2.png" },
  },
  replies: {
    status: 200,
    json: {
      info: "replaced",
      new_image_asset: { name: "logo-2.png", size: 2100, url: "https://cdn.example.com/logo.png", ext: "png" },
    },
  },
});

refusal("mediaAssets.create", {
  call: (fetch) => client(fetch).mediaAssets.create({ asset_url: "https://example.com/logo.png", name: "logo.png" }),
  replies: { status: 400, json: { message: "This test is refused", error_code: "test_refusal" } },
  error: { name: "BadRequestError", status: 400, message: "This test is refused", code: "test_refusal" },
});
