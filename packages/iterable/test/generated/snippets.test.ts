// Generated from specs/iterable. Edits are lost: change the spec and run `pnpm generate iterable`.

import { contract, refusal } from "@carillon/config/contract";
import { IterableClient, type IterableClientOptions } from "../../src/generated/index.ts";

const client = (fetch: typeof globalThis.fetch, own: Partial<IterableClientOptions> = {}) =>
  new IterableClient({
    apiKey: "test-apiKey",
    jwtSecret: "test-jwtSecret",
    region: "us",
    throttle: false,
    retry: false,
    fetch,
    ...own,
  });

contract("snippets.create", {
  call: (fetch) => client(fetch).snippets.create({ name: "footer", content: "<p>{{city}}</p>", variables: ["city"] }),
  sends: {
    method: "POST",
    url: "https://api.iterable.com/api/snippets",
    headers: { accept: "application/json", "content-type": "application/json", "api-key": "test-apiKey" },
    json: { name: "footer", content: "<p>{{city}}</p>", variables: ["city"] },
  },
  replies: { status: 201, json: { snippetId: 21 } },
});

contract("snippets.delete", {
  call: (fetch) => client(fetch).snippets.delete("footer"),
  sends: {
    method: "DELETE",
    url: "https://api.iterable.com/api/snippets/footer",
    headers: { accept: "application/json", "api-key": "test-apiKey" },
  },
  replies: { status: 200, json: { snippetId: 21 } },
});

contract("snippets.get", {
  call: (fetch) => client(fetch).snippets.get("footer"),
  sends: {
    method: "GET",
    url: "https://api.iterable.com/api/snippets/footer",
    headers: { accept: "application/json", "api-key": "test-apiKey" },
  },
  replies: {
    status: 200,
    json: {
      snippet: {
        id: 21,
        name: "footer",
        description: "Foot of all emails",
        content: "<p>{{city}}</p>",
        variables: ["city"],
        projectId: 1,
        createdAt: "2026-01-15T10:30:00Z",
        createdBy: "admin@example.com",
        updatedAt: "2026-01-15T10:30:00Z",
        updatedBy: "admin@example.com",
      },
    },
  },
});

contract("snippets.list", {
  call: (fetch) => client(fetch).snippets.list(),
  sends: {
    method: "GET",
    url: "https://api.iterable.com/api/snippets",
    headers: { accept: "application/json", "api-key": "test-apiKey" },
  },
  replies: {
    status: 200,
    json: {
      snippets: [
        {
          id: 21,
          name: "footer",
          description: "Foot of all emails",
          content: "<p>{{city}}</p>",
          variables: ["city"],
          projectId: 1,
          createdAt: "2026-01-15T10:30:00Z",
          createdBy: "admin@example.com",
          updatedAt: "2026-01-15T10:30:00Z",
          updatedBy: "admin@example.com",
        },
      ],
    },
  },
});

contract("snippets.update", {
  call: (fetch) =>
    client(fetch).snippets.update("footer", {
      content: "<p>{{city}}, {{country}}</p>",
      variables: ["city", "country"],
    }),
  sends: {
    method: "PUT",
    url: "https://api.iterable.com/api/snippets/footer",
    headers: { accept: "application/json", "content-type": "application/json", "api-key": "test-apiKey" },
    json: { content: "<p>{{city}}, {{country}}</p>", variables: ["city", "country"] },
  },
  replies: { status: 200, json: { snippetId: 21 } },
});

refusal("snippets.create", {
  call: (fetch) => client(fetch).snippets.create({ name: "footer", content: "<p>{{city}}</p>", variables: ["city"] }),
  replies: { status: 400, json: { msg: "This test is refused", code: "test_refusal" } },
  error: { name: "BadRequestError", status: 400, message: "This test is refused", code: "test_refusal" },
});
