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

contract("preferenceCenters.create", {
  call: (fetch) =>
    client(fetch).preferenceCenters.create({
      name: "main",
      preference_center_page_html: "<p>Choose</p>",
      confirmation_page_html: "<p>Saved</p>",
      state: "draft",
    }),
  sends: {
    method: "POST",
    url: "https://rest.iad-01.braze.com/preference_center/v1",
    headers: { accept: "application/json", "content-type": "application/json", authorization: "Bearer test-apiKey" },
    json: {
      name: "main",
      preference_center_page_html: "<p>Choose</p>",
      confirmation_page_html: "<p>Saved</p>",
      state: "draft",
    },
  },
  replies: {
    status: 201,
    json: {
      preference_center_api_id: "8f4e1f2e-0000-4000-8000-3d4c5b6a7c0d",
      liquid_tag: "{{preference_center.${main}}}",
      created_at: "2026-01-10T08:00:00Z",
      message: "success",
    },
  },
});

contract("preferenceCenters.generateUrl", {
  call: (fetch) =>
    client(fetch).preferenceCenters.generateUrl({
      preferenceCenterExternalID: "8f4e1f2e-0000-4000-8000-3d4c5b6a7c0d",
      userID: "user-123",
    }),
  sends: {
    method: "GET",
    url: "https://rest.iad-01.braze.com/preference_center/v1/8f4e1f2e-0000-4000-8000-3d4c5b6a7c0d/url/user-123",
    headers: { accept: "application/json", authorization: "Bearer test-apiKey" },
  },
  replies: { status: 200, json: { preference_center_url: "https://www.example.com/preferences" } },
});

contract("preferenceCenters.get", {
  call: (fetch) => client(fetch).preferenceCenters.get("8f4e1f2e-0000-4000-8000-3d4c5b6a7c0d"),
  sends: {
    method: "GET",
    url: "https://rest.iad-01.braze.com/preference_center/v1/8f4e1f2e-0000-4000-8000-3d4c5b6a7c0d",
    headers: { accept: "application/json", authorization: "Bearer test-apiKey" },
  },
  replies: {
    status: 200,
    json: {
      name: "main",
      preference_center_api_id: "8f4e1f2e-0000-4000-8000-3d4c5b6a7c0d",
      created_at: "2026-01-10T08:00:00Z",
      updated_at: "2026-01-11T08:00:00Z",
      preference_center_title: "Your choice",
      preference_center_page_html: "<p>Choose</p>",
      confirmation_page_html: "<p>Saved</p>",
      redirect_page_html: null,
      preference_center_options: { "meta-viewport-content": "width=device-width" },
      state: "active",
    },
  },
});

contract("preferenceCenters.list", {
  call: (fetch) => client(fetch).preferenceCenters.list(),
  sends: {
    method: "GET",
    url: "https://rest.iad-01.braze.com/preference_center/v1/list",
    headers: { accept: "application/json", authorization: "Bearer test-apiKey" },
  },
  replies: {
    status: 200,
    json: {
      preference_centers: [
        {
          name: "main",
          preference_center_api_id: "8f4e1f2e-0000-4000-8000-3d4c5b6a7c0d",
          created_at: "2026-01-10T08:00:00Z",
          updated_at: "2026-01-11T08:00:00Z",
        },
      ],
    },
  },
});

contract("preferenceCenters.update", {
  call: (fetch) =>
    client(fetch).preferenceCenters.update("8f4e1f2e-0000-4000-8000-3d4c5b6a7c0d", {
      preference_center_page_html: "<p>Choose</p>",
      confirmation_page_html: "<p>Saved</p>",
      state: "active",
    }),
  sends: {
    method: "PUT",
    url: "https://rest.iad-01.braze.com/preference_center/v1/8f4e1f2e-0000-4000-8000-3d4c5b6a7c0d",
    headers: { accept: "application/json", "content-type": "application/json", authorization: "Bearer test-apiKey" },
    json: { preference_center_page_html: "<p>Choose</p>", confirmation_page_html: "<p>Saved</p>", state: "active" },
  },
  replies: {
    status: 200,
    json: {
      preference_center_api_id: "8f4e1f2e-0000-4000-8000-3d4c5b6a7c0d",
      created_at: "2026-01-10T08:00:00Z",
      updated_at: "2026-01-11T08:00:00Z",
      message: "success",
    },
  },
});

refusal("preferenceCenters.create", {
  call: (fetch) =>
    client(fetch).preferenceCenters.create({
      name: "main",
      preference_center_page_html: "<p>Choose</p>",
      confirmation_page_html: "<p>Saved</p>",
      state: "draft",
    }),
  replies: { status: 400, json: { message: "This test is refused", error_code: "test_refusal" } },
  error: { name: "BadRequestError", status: 400, message: "This test is refused", code: "test_refusal" },
});
