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

contract("scimUsers.create", {
  call: (fetch) =>
    client(fetch).scimUsers.create({
      schemas: ["urn:ietf:params:scim:schemas:core:2.0:User"],
      userName: "user@example.com",
      name: { givenName: "Test", familyName: "User" },
      department: "finance",
      permissions: {
        companyPermissions: ["manage_company_settings"],
        appGroup: [{ appGroupName: "Main", appGroupPermissions: ["basic_access"] }],
      },
    }),
  sends: {
    method: "POST",
    url: "https://rest.iad-01.braze.com/scim/v2/Users",
    headers: {
      accept: "application/json",
      "content-type": "application/json",
      "x-request-origin": "test-scim.origin",
      authorization: "Bearer test-scim-token",
    },
    json: {
      schemas: ["urn:ietf:params:scim:schemas:core:2.0:User"],
      userName: "user@example.com",
      name: { givenName: "Test", familyName: "User" },
      department: "finance",
      permissions: {
        companyPermissions: ["manage_company_settings"],
        appGroup: [{ appGroupName: "Main", appGroupPermissions: ["basic_access"] }],
      },
    },
  },
  replies: {
    status: 201,
    json: {
      schemas: ["urn:ietf:params:scim:schemas:core:2.0:User"],
      id: "dfa245b7-24195aec-887bb3ad-602b3340",
      userName: "user@example.com",
      name: { givenName: "Test", familyName: "User" },
      department: "finance",
      permissions: {
        companyPermissions: ["manage_company_settings"],
        appGroup: [{ appGroupName: "Main", appGroupPermissions: ["basic_access"] }],
      },
    },
  },
});

contract("scimUsers.delete", {
  call: (fetch) => client(fetch).scimUsers.delete("dfa245b7-24195aec-887bb3ad-602b3340"),
  sends: {
    method: "DELETE",
    url: "https://rest.iad-01.braze.com/scim/v2/Users/dfa245b7-24195aec-887bb3ad-602b3340",
    headers: {
      accept: "application/json",
      "x-request-origin": "test-scim.origin",
      authorization: "Bearer test-scim-token",
    },
  },
  replies: { status: 204 },
  gives: undefined,
});

contract("scimUsers.get", {
  call: (fetch) => client(fetch).scimUsers.get("dfa245b7-24195aec-887bb3ad-602b3340"),
  sends: {
    method: "GET",
    url: "https://rest.iad-01.braze.com/scim/v2/Users/dfa245b7-24195aec-887bb3ad-602b3340",
    headers: {
      accept: "application/json",
      "x-request-origin": "test-scim.origin",
      authorization: "Bearer test-scim-token",
    },
  },
  replies: {
    status: 200,
    json: {
      schemas: ["urn:ietf:params:scim:schemas:core:2.0:User"],
      id: "dfa245b7-24195aec-887bb3ad-602b3340",
      userName: "user@example.com",
      name: { givenName: "Test", familyName: "User" },
      department: "finance",
      permissions: {
        companyPermissions: ["manage_company_settings"],
        appGroup: [{ appGroupName: "Main", appGroupPermissions: ["basic_access"] }],
      },
    },
  },
});

contract("scimUsers.replace", {
  call: (fetch) =>
    client(fetch).scimUsers.replace("dfa245b7-24195aec-887bb3ad-602b3340", {
      schemas: ["urn:ietf:params:scim:schemas:core:2.0:User"],
      name: { givenName: "Test", familyName: "User" },
      department: "marketing",
      permissions: { appGroup: [{ appGroupName: "Main", appGroupPermissions: ["basic_access"] }] },
    }),
  sends: {
    method: "PUT",
    url: "https://rest.iad-01.braze.com/scim/v2/Users/dfa245b7-24195aec-887bb3ad-602b3340",
    headers: {
      accept: "application/json",
      "content-type": "application/json",
      "x-request-origin": "test-scim.origin",
      authorization: "Bearer test-scim-token",
    },
    json: {
      schemas: ["urn:ietf:params:scim:schemas:core:2.0:User"],
      name: { givenName: "Test", familyName: "User" },
      department: "marketing",
      permissions: { appGroup: [{ appGroupName: "Main", appGroupPermissions: ["basic_access"] }] },
    },
  },
  replies: {
    status: 200,
    json: {
      schemas: ["urn:ietf:params:scim:schemas:core:2.0:User"],
      id: "dfa245b7-24195aec-887bb3ad-602b3340",
      userName: "user@example.com",
      name: { givenName: "Test", familyName: "User" },
      department: "finance",
      permissions: {
        companyPermissions: ["manage_company_settings"],
        appGroup: [{ appGroupName: "Main", appGroupPermissions: ["basic_access"] }],
      },
    },
  },
});

contract("scimUsers.search", {
  call: (fetch) => client(fetch).scimUsers.search({ filter: 'userName eq "user@example.com"' }),
  sends: {
    method: "GET",
    url: "https://rest.iad-01.braze.com/scim/v2/Users?filter=userName%20eq%20%22user%40example.com%22",
    headers: {
      accept: "application/json",
      "x-request-origin": "test-scim.origin",
      authorization: "Bearer test-scim-token",
    },
  },
  replies: {
    status: 200,
    json: {
      schemas: ["urn:ietf:params:scim:api:messages:2.0:ListResponse"],
      totalResults: 1,
      Resources: [
        {
          id: "dfa245b7-24195aec-887bb3ad-602b3340",
          userName: "user@example.com",
          name: { givenName: "Test", familyName: "User" },
          department: "finance",
        },
      ],
    },
  },
});

refusal("scimUsers.create", {
  call: (fetch) =>
    client(fetch).scimUsers.create({
      schemas: ["urn:ietf:params:scim:schemas:core:2.0:User"],
      userName: "user@example.com",
      name: { givenName: "Test", familyName: "User" },
      department: "finance",
      permissions: {
        companyPermissions: ["manage_company_settings"],
        appGroup: [{ appGroupName: "Main", appGroupPermissions: ["basic_access"] }],
      },
    }),
  replies: { status: 400, json: { message: "This test is refused", error_code: "test_refusal" } },
  error: { name: "BadRequestError", status: 400, message: "This test is refused", code: "test_refusal" },
});
