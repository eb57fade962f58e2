// Generated from specs/front. Edits are lost: change the spec and run `pnpm generate front`.

import { contract, refusal } from "@carillon/config/contract";
import { Front, type FrontOptions } from "../../src/generated/index.ts";

const client = (fetch: typeof globalThis.fetch, own: Partial<FrontOptions> = {}) =>
  new Front({
    apiToken: "test-apiToken",
    channel: { secret: "test-channel-secret", appId: "test-channel.appId", channelId: "test-channel.channelId" },
    oauthApp: { clientId: "test-oauthApp-clientId", clientSecret: "test-oauthApp-clientSecret" },
    throttle: false,
    retry: false,
    fetch,
    ...own,
  });

contract("customFields.list", {
  call: (fetch) => client(fetch).customFields.list(),
  sends: {
    method: "GET",
    url: "https://api2.frontapp.com/custom_fields",
    headers: { accept: "application/json", authorization: "Bearer test-apiToken" },
  },
  replies: {
    status: 200,
    json: {
      _links: { self: "https://acme.api.frontapp.com/contacts/custom_fields" },
      _results: [
        {
          _links: { self: "https://acme.api.frontapp.com/custom_fields/fld_1a2b" },
          id: "fld_1a2b",
          name: "Tier",
          description: "What they pay for",
          type: "enum",
          values: [{ value: "gold", label: "Gold" }],
        },
      ],
    },
  },
});

contract("customFields.listForAccounts", {
  call: (fetch) => client(fetch).customFields.listForAccounts(),
  sends: {
    method: "GET",
    url: "https://api2.frontapp.com/accounts/custom_fields",
    headers: { accept: "application/json", authorization: "Bearer test-apiToken" },
  },
  replies: {
    status: 200,
    json: {
      _links: { self: "https://acme.api.frontapp.com/contacts/custom_fields" },
      _results: [
        {
          _links: { self: "https://acme.api.frontapp.com/custom_fields/fld_1a2b" },
          id: "fld_1a2b",
          name: "Tier",
          description: "What they pay for",
          type: "enum",
          values: [{ value: "gold", label: "Gold" }],
        },
      ],
    },
  },
});

contract("customFields.listForContacts", {
  call: (fetch) => client(fetch).customFields.listForContacts(),
  sends: {
    method: "GET",
    url: "https://api2.frontapp.com/contacts/custom_fields",
    headers: { accept: "application/json", authorization: "Bearer test-apiToken" },
  },
  replies: {
    status: 200,
    json: {
      _links: { self: "https://acme.api.frontapp.com/contacts/custom_fields" },
      _results: [
        {
          _links: { self: "https://acme.api.frontapp.com/custom_fields/fld_1a2b" },
          id: "fld_1a2b",
          name: "Tier",
          description: "What they pay for",
          type: "enum",
          values: [{ value: "gold", label: "Gold" }],
        },
      ],
    },
  },
});

contract("customFields.listForConversations", {
  call: (fetch) => client(fetch).customFields.listForConversations(),
  sends: {
    method: "GET",
    url: "https://api2.frontapp.com/conversations/custom_fields",
    headers: { accept: "application/json", authorization: "Bearer test-apiToken" },
  },
  replies: {
    status: 200,
    json: {
      _links: { self: "https://acme.api.frontapp.com/contacts/custom_fields" },
      _results: [
        {
          _links: { self: "https://acme.api.frontapp.com/custom_fields/fld_1a2b" },
          id: "fld_1a2b",
          name: "Tier",
          description: "What they pay for",
          type: "enum",
          values: [{ value: "gold", label: "Gold" }],
        },
      ],
    },
  },
});

contract("customFields.listForInboxes", {
  call: (fetch) => client(fetch).customFields.listForInboxes(),
  sends: {
    method: "GET",
    url: "https://api2.frontapp.com/inboxes/custom_fields",
    headers: { accept: "application/json", authorization: "Bearer test-apiToken" },
  },
  replies: {
    status: 200,
    json: {
      _links: { self: "https://acme.api.frontapp.com/contacts/custom_fields" },
      _results: [
        {
          _links: { self: "https://acme.api.frontapp.com/custom_fields/fld_1a2b" },
          id: "fld_1a2b",
          name: "Tier",
          description: "What they pay for",
          type: "enum",
          values: [{ value: "gold", label: "Gold" }],
        },
      ],
    },
  },
});

contract("customFields.listForLinks", {
  call: (fetch) => client(fetch).customFields.listForLinks(),
  sends: {
    method: "GET",
    url: "https://api2.frontapp.com/links/custom_fields",
    headers: { accept: "application/json", authorization: "Bearer test-apiToken" },
  },
  replies: {
    status: 200,
    json: {
      _links: { self: "https://acme.api.frontapp.com/contacts/custom_fields" },
      _results: [
        {
          _links: { self: "https://acme.api.frontapp.com/custom_fields/fld_1a2b" },
          id: "fld_1a2b",
          name: "Tier",
          description: "What they pay for",
          type: "enum",
          values: [{ value: "gold", label: "Gold" }],
        },
      ],
    },
  },
});

contract("customFields.listForTeammates", {
  call: (fetch) => client(fetch).customFields.listForTeammates(),
  sends: {
    method: "GET",
    url: "https://api2.frontapp.com/teammates/custom_fields",
    headers: { accept: "application/json", authorization: "Bearer test-apiToken" },
  },
  replies: {
    status: 200,
    json: {
      _links: { self: "https://acme.api.frontapp.com/contacts/custom_fields" },
      _results: [
        {
          _links: { self: "https://acme.api.frontapp.com/custom_fields/fld_1a2b" },
          id: "fld_1a2b",
          name: "Tier",
          description: "What they pay for",
          type: "enum",
          values: [{ value: "gold", label: "Gold" }],
        },
      ],
    },
  },
});

refusal("customFields.list", {
  call: (fetch) => client(fetch).customFields.list(),
  replies: { status: 400, json: { _error: { message: "This test is refused" }, error: "test_refusal" } },
  error: { name: "BadRequestError", status: 400, message: "This test is refused", code: "test_refusal" },
});
