// Generated from specs/drift. Edits are lost: change the spec and run `pnpm generate drift`.

import { contract, refusal } from "@carillon/config/contract";
import { Drift, type DriftOptions } from "../../src/generated/index.ts";

const client = (fetch: typeof globalThis.fetch, own: Partial<DriftOptions> = {}) =>
  new Drift({ accessToken: "test-accessToken", throttle: false, retry: false, fetch, ...own });

contract("users.get", {
  call: (fetch) => client(fetch).users.get(21965),
  sends: {
    method: "GET",
    url: "https://driftapi.com/users/21965",
    headers: { accept: "application/json", authorization: "Bearer test-accessToken" },
  },
  replies: {
    status: 200,
    json: {
      data: {
        id: 21965,
        orgId: 4242,
        name: "Jane Doe",
        email: "jane@example.com",
        availability: "AVAILABLE",
        role: "admin",
      },
    },
  },
  gives: {
    id: 21965,
    orgId: 4242,
    name: "Jane Doe",
    email: "jane@example.com",
    availability: "AVAILABLE",
    role: "admin",
  },
});

contract("users.list", {
  call: (fetch) => client(fetch).users.list(),
  sends: {
    method: "GET",
    url: "https://driftapi.com/users/list",
    headers: { accept: "application/json", authorization: "Bearer test-accessToken" },
  },
  replies: {
    status: 200,
    json: {
      data: [
        {
          id: 21965,
          orgId: 4242,
          name: "Jane Doe",
          alias: "Jane",
          email: "jane@example.com",
          availability: "AVAILABLE",
          role: "admin",
          timeZone: "Europe/Warsaw",
          verified: true,
          bot: false,
          createdAt: 1531159572668,
          updatedAt: 1533243683493,
        },
      ],
    },
  },
  gives: [
    {
      id: 21965,
      orgId: 4242,
      name: "Jane Doe",
      alias: "Jane",
      email: "jane@example.com",
      availability: "AVAILABLE",
      role: "admin",
      timeZone: "Europe/Warsaw",
      verified: true,
      bot: false,
      createdAt: 1531159572668,
      updatedAt: 1533243683493,
    },
  ],
});

contract("users.update", {
  call: (fetch) => client(fetch).users.update({ availability: "OFFLINE" }, { query: { userId: 21965 } }),
  sends: {
    method: "PATCH",
    url: "https://driftapi.com/users/update?userId=21965",
    headers: {
      accept: "application/json",
      "content-type": "application/json",
      authorization: "Bearer test-accessToken",
    },
    json: { availability: "OFFLINE" },
  },
  replies: {
    status: 200,
    json: { data: { id: 21965, orgId: 4242, name: "Jane Doe", availability: "OFFLINE", role: "admin" } },
  },
  gives: { id: 21965, orgId: 4242, name: "Jane Doe", availability: "OFFLINE", role: "admin" },
});

refusal("users.get", {
  call: (fetch) => client(fetch).users.get(21965),
  replies: { status: 400, json: { error: { message: "This test is refused", type: "test_refusal" } } },
  error: { name: "BadRequestError", status: 400, message: "This test is refused", code: "test_refusal" },
});
