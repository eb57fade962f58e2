// Generated from specs/drift. Edits are lost: change the spec and run `pnpm generate drift`.

import { contract, paging, refusal } from "@carillon/config/contract";
import { Drift, type DriftOptions } from "../../src/generated/index.ts";

const client = (fetch: typeof globalThis.fetch, own: Partial<DriftOptions> = {}) =>
  new Drift({ accessToken: "test-accessToken", throttle: false, retry: false, fetch, ...own });

contract("accounts.create", {
  call: (fetch) =>
    client(fetch).accounts.create({
      ownerId: 21965,
      name: "Acme",
      domain: "acme.example",
      customProperties: [{ label: "Seats", name: "seats", value: 12, type: "NUMBER" }],
      targeted: true,
    }),
  sends: {
    method: "POST",
    url: "https://driftapi.com/accounts/create",
    headers: {
      accept: "application/json",
      "content-type": "application/json",
      authorization: "Bearer test-accessToken",
    },
    json: {
      ownerId: 21965,
      name: "Acme",
      domain: "acme.example",
      customProperties: [{ label: "Seats", name: "seats", value: 12, type: "NUMBER" }],
      targeted: true,
    },
  },
  replies: {
    status: 200,
    json: {
      data: {
        ownerId: 21965,
        name: "Acme",
        domain: "acme.example",
        accountId: "123458_acme.example",
        customProperties: [{ label: "Seats", name: "seats", value: 12, type: "NUMBER" }],
        deleted: false,
        createDateTime: 1531159572668,
        updateDateTime: 1531159572668,
        targeted: true,
      },
    },
  },
  gives: {
    ownerId: 21965,
    name: "Acme",
    domain: "acme.example",
    accountId: "123458_acme.example",
    customProperties: [{ label: "Seats", name: "seats", value: 12, type: "NUMBER" }],
    deleted: false,
    createDateTime: 1531159572668,
    updateDateTime: 1531159572668,
    targeted: true,
  },
});

contract("accounts.delete", {
  call: (fetch) => client(fetch).accounts.delete("123458_acme.example"),
  sends: {
    method: "DELETE",
    url: "https://driftapi.com/accounts/123458_acme.example",
    headers: { accept: "application/json", authorization: "Bearer test-accessToken" },
  },
  replies: { status: 200 },
  gives: undefined,
});

contract("accounts.get", {
  call: (fetch) => client(fetch).accounts.get("123458_acme.example"),
  sends: {
    method: "GET",
    url: "https://driftapi.com/accounts/123458_acme.example",
    headers: { accept: "application/json", authorization: "Bearer test-accessToken" },
  },
  replies: {
    status: 200,
    json: {
      data: {
        ownerId: 21965,
        name: "Acme",
        domain: "acme.example",
        accountId: "123458_acme.example",
        deleted: false,
        createDateTime: 1531159572668,
        updateDateTime: 1533243683493,
        targeted: true,
      },
    },
  },
  gives: {
    ownerId: 21965,
    name: "Acme",
    domain: "acme.example",
    accountId: "123458_acme.example",
    deleted: false,
    createDateTime: 1531159572668,
    updateDateTime: 1533243683493,
    targeted: true,
  },
});

contract("accounts.list", {
  call: (fetch) => client(fetch).accounts.list({ size: 2 }),
  sends: {
    method: "GET",
    url: "https://driftapi.com/accounts?size=2",
    headers: { accept: "application/json", authorization: "Bearer test-accessToken" },
  },
  replies: {
    status: 200,
    json: {
      data: {
        accounts: [
          {
            ownerId: 21965,
            name: "Acme",
            domain: "acme.example",
            accountId: "123458_acme.example",
            customProperties: [],
            deleted: false,
            createDateTime: 1531159572668,
            updateDateTime: 1533243683493,
            targeted: true,
          },
        ],
        total: 1,
      },
    },
  },
  gives: [
    {
      ownerId: 21965,
      name: "Acme",
      domain: "acme.example",
      accountId: "123458_acme.example",
      customProperties: [],
      deleted: false,
      createDateTime: 1531159572668,
      updateDateTime: 1533243683493,
      targeted: true,
    },
  ],
});

contract("accounts.update", {
  call: (fetch) => client(fetch).accounts.update({ accountId: "123458_acme.example", targeted: false }),
  sends: {
    method: "PATCH",
    url: "https://driftapi.com/accounts/update",
    headers: {
      accept: "application/json",
      "content-type": "application/json",
      authorization: "Bearer test-accessToken",
    },
    json: { accountId: "123458_acme.example", targeted: false },
  },
  replies: {
    status: 200,
    json: {
      data: {
        ownerId: 21965,
        name: "Acme",
        domain: "acme.example",
        accountId: "123458_acme.example",
        deleted: false,
        createDateTime: 1531159572668,
        updateDateTime: 1533243683493,
        targeted: false,
      },
    },
  },
  gives: {
    ownerId: 21965,
    name: "Acme",
    domain: "acme.example",
    accountId: "123458_acme.example",
    deleted: false,
    createDateTime: 1531159572668,
    updateDateTime: 1533243683493,
    targeted: false,
  },
});

paging("accounts.list", {
  call: (fetch) => client(fetch).accounts.list({ size: 2 }),
  replies: [
    {
      status: 200,
      json: {
        data: {
          accounts: [
            {
              ownerId: 21965,
              name: "Acme",
              domain: "acme.example",
              accountId: "123458_acme.example",
              customProperties: [],
              deleted: false,
              createDateTime: 1531159572668,
              updateDateTime: 1533243683493,
              targeted: true,
              _test_item: "a0",
            },
          ],
          total: 1,
          next: "https://elsewhere.example/next?index=second-page",
        },
      },
    },
    {
      status: 200,
      json: {
        data: {
          accounts: [
            {
              ownerId: 21965,
              name: "Acme",
              domain: "acme.example",
              accountId: "123458_acme.example",
              customProperties: [],
              deleted: false,
              createDateTime: 1531159572668,
              updateDateTime: 1533243683493,
              targeted: true,
              _test_item: "b0",
            },
          ],
          total: 1,
        },
      },
    },
  ],
  second: {
    method: "GET",
    url: "https://driftapi.com/accounts?size=2&index=second-page",
    headers: { accept: "application/json", authorization: "Bearer test-accessToken" },
  },
  items: [
    {
      ownerId: 21965,
      name: "Acme",
      domain: "acme.example",
      accountId: "123458_acme.example",
      customProperties: [],
      deleted: false,
      createDateTime: 1531159572668,
      updateDateTime: 1533243683493,
      targeted: true,
      _test_item: "a0",
    },
    {
      ownerId: 21965,
      name: "Acme",
      domain: "acme.example",
      accountId: "123458_acme.example",
      customProperties: [],
      deleted: false,
      createDateTime: 1531159572668,
      updateDateTime: 1533243683493,
      targeted: true,
      _test_item: "b0",
    },
  ],
});

refusal("accounts.create", {
  call: (fetch) =>
    client(fetch).accounts.create({
      ownerId: 21965,
      name: "Acme",
      domain: "acme.example",
      customProperties: [{ label: "Seats", name: "seats", value: 12, type: "NUMBER" }],
      targeted: true,
    }),
  replies: { status: 400, json: { error: { message: "This test is refused", type: "test_refusal" } } },
  error: { name: "BadRequestError", status: 400, message: "This test is refused", code: "test_refusal" },
});
