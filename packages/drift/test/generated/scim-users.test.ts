// Generated from specs/drift. Edits are lost: change the spec and run `pnpm generate drift`.

import { contract, paging, refusal } from "@carillon/config/contract";
import { Drift, type DriftOptions } from "../../src/generated/index.ts";

const client = (fetch: typeof globalThis.fetch, own: Partial<DriftOptions> = {}) =>
  new Drift({ accessToken: "test-accessToken", throttle: false, retry: false, fetch, ...own });

contract("scimUsers.create", {
  call: (fetch) =>
    client(fetch).scimUsers.create({
      schemas: ["urn:scim:schemas:core:2.0"],
      userName: "jane@example.com",
      displayName: "Jane Doe",
      roles: [{ value: "MEMBER", display: "MEMBER", primary: true }],
      name: { givenName: "Jane", familyName: "Doe", formatted: "Jane Doe" },
      locale: "en-US",
    }),
  sends: {
    method: "POST",
    url: "https://driftapi.com/scim/Users",
    headers: {
      accept: "application/json",
      "content-type": "application/json",
      authorization: "Bearer test-accessToken",
    },
    json: {
      schemas: ["urn:scim:schemas:core:2.0"],
      userName: "jane@example.com",
      displayName: "Jane Doe",
      roles: [{ value: "MEMBER", display: "MEMBER", primary: true }],
      name: { givenName: "Jane", familyName: "Doe", formatted: "Jane Doe" },
      locale: "en-US",
    },
  },
  replies: {
    status: 200,
    json: {
      schemas: ["urn:ietf:params:scim:schemas:core:2.0:User"],
      id: "2180056",
      userName: "jane@example.com",
      displayName: "Jane Doe",
      active: true,
    },
  },
});

contract("scimUsers.delete", {
  call: (fetch) => client(fetch).scimUsers.delete("2180056"),
  sends: {
    method: "DELETE",
    url: "https://driftapi.com/scim/Users/2180056",
    headers: { accept: "application/json", authorization: "Bearer test-accessToken" },
  },
  replies: { status: 204 },
  gives: undefined,
});

contract("scimUsers.get", {
  call: (fetch) => client(fetch).scimUsers.get("2180056"),
  sends: {
    method: "GET",
    url: "https://driftapi.com/scim/Users/2180056",
    headers: { accept: "application/json", authorization: "Bearer test-accessToken" },
  },
  replies: {
    status: 200,
    json: {
      schemas: ["urn:ietf:params:scim:schemas:core:2.0:User"],
      id: "2180056",
      userName: "jane@example.com",
      displayName: "Jane Doe",
      active: true,
    },
  },
});

contract("scimUsers.list", {
  call: (fetch) => client(fetch).scimUsers.list({ filter: 'userName eq "jane@example.com"', count: 2 }),
  sends: {
    method: "GET",
    url: "https://driftapi.com/scim/Users?filter=userName%20eq%20%22jane%40example.com%22&count=2",
    headers: { accept: "application/json", authorization: "Bearer test-accessToken" },
  },
  replies: {
    status: 200,
    json: {
      schemas: ["urn:ietf:params:scim:api:messages:2.0:ListResponse"],
      totalResults: 1,
      Resources: [
        {
          schemas: ["urn:ietf:params:scim:schemas:core:2.0:User"],
          id: "2180056",
          userName: "jane@example.com",
          displayName: "Jane Doe",
          active: true,
          roles: [{ value: "MEMBER", display: "MEMBER", primary: true }],
        },
      ],
      startIndex: 1,
      itemsPerPage: 0,
    },
  },
  gives: [
    {
      schemas: ["urn:ietf:params:scim:schemas:core:2.0:User"],
      id: "2180056",
      userName: "jane@example.com",
      displayName: "Jane Doe",
      active: true,
      roles: [{ value: "MEMBER", display: "MEMBER", primary: true }],
    },
  ],
});

contract("scimUsers.replace", {
  call: (fetch) =>
    client(fetch).scimUsers.replace("2180056", {
      schemas: ["urn:ietf:params:scim:schemas:core:2.0:User"],
      userName: "jane@example.com",
      displayName: "Jane Roe",
      active: true,
    }),
  sends: {
    method: "PUT",
    url: "https://driftapi.com/scim/Users/2180056",
    headers: {
      accept: "application/json",
      "content-type": "application/json",
      authorization: "Bearer test-accessToken",
    },
    json: {
      schemas: ["urn:ietf:params:scim:schemas:core:2.0:User"],
      userName: "jane@example.com",
      displayName: "Jane Roe",
      active: true,
    },
  },
  replies: {
    status: 200,
    json: {
      schemas: ["urn:ietf:params:scim:schemas:core:2.0:User"],
      id: "2180056",
      userName: "jane@example.com",
      displayName: "Jane Roe",
      active: true,
    },
  },
});

contract("scimUsers.update", {
  call: (fetch) => client(fetch).scimUsers.update("2180056", { displayName: "Jane Roe" }),
  sends: {
    method: "PATCH",
    url: "https://driftapi.com/scim/Users/2180056",
    headers: {
      accept: "application/json",
      "content-type": "application/json",
      authorization: "Bearer test-accessToken",
    },
    json: { displayName: "Jane Roe" },
  },
  replies: {
    status: 200,
    json: {
      schemas: ["urn:ietf:params:scim:schemas:core:2.0:User"],
      id: "2180056",
      userName: "jane@example.com",
      displayName: "Jane Roe",
      active: true,
    },
  },
});

paging("scimUsers.list", {
  call: (fetch) => client(fetch).scimUsers.list({ count: 2 }),
  replies: [
    {
      status: 200,
      json: {
        schemas: ["urn:ietf:params:scim:api:messages:2.0:ListResponse"],
        totalResults: 3,
        Resources: [
          {
            schemas: ["urn:ietf:params:scim:schemas:core:2.0:User"],
            id: "2180056",
            userName: "jane@example.com",
            displayName: "Jane Doe",
            active: true,
            roles: [{ value: "MEMBER", display: "MEMBER", primary: true }],
            _test_item: "a0",
          },
          {
            schemas: ["urn:ietf:params:scim:schemas:core:2.0:User"],
            id: "2180056",
            userName: "jane@example.com",
            displayName: "Jane Doe",
            active: true,
            roles: [{ value: "MEMBER", display: "MEMBER", primary: true }],
            _test_item: "a1",
          },
        ],
        startIndex: 1,
        itemsPerPage: 0,
      },
    },
    {
      status: 200,
      json: {
        schemas: ["urn:ietf:params:scim:api:messages:2.0:ListResponse"],
        totalResults: 3,
        Resources: [
          {
            schemas: ["urn:ietf:params:scim:schemas:core:2.0:User"],
            id: "2180056",
            userName: "jane@example.com",
            displayName: "Jane Doe",
            active: true,
            roles: [{ value: "MEMBER", display: "MEMBER", primary: true }],
            _test_item: "b0",
          },
        ],
        startIndex: 1,
        itemsPerPage: 0,
      },
    },
  ],
  second: {
    method: "GET",
    url: "https://driftapi.com/scim/Users?count=2&startIndex=3",
    headers: { accept: "application/json", authorization: "Bearer test-accessToken" },
  },
  items: [
    {
      schemas: ["urn:ietf:params:scim:schemas:core:2.0:User"],
      id: "2180056",
      userName: "jane@example.com",
      displayName: "Jane Doe",
      active: true,
      roles: [{ value: "MEMBER", display: "MEMBER", primary: true }],
      _test_item: "a0",
    },
    {
      schemas: ["urn:ietf:params:scim:schemas:core:2.0:User"],
      id: "2180056",
      userName: "jane@example.com",
      displayName: "Jane Doe",
      active: true,
      roles: [{ value: "MEMBER", display: "MEMBER", primary: true }],
      _test_item: "a1",
    },
    {
      schemas: ["urn:ietf:params:scim:schemas:core:2.0:User"],
      id: "2180056",
      userName: "jane@example.com",
      displayName: "Jane Doe",
      active: true,
      roles: [{ value: "MEMBER", display: "MEMBER", primary: true }],
      _test_item: "b0",
    },
  ],
});

refusal("scimUsers.create", {
  call: (fetch) =>
    client(fetch).scimUsers.create({
      schemas: ["urn:scim:schemas:core:2.0"],
      userName: "jane@example.com",
      displayName: "Jane Doe",
      roles: [{ value: "MEMBER", display: "MEMBER", primary: true }],
      name: { givenName: "Jane", familyName: "Doe", formatted: "Jane Doe" },
      locale: "en-US",
    }),
  replies: { status: 400, json: { error: { message: "This test is refused", type: "test_refusal" } } },
  error: { name: "BadRequestError", status: 400, message: "This test is refused", code: "test_refusal" },
});
