// Generated from specs/customerio. Edits are lost: change the spec and run `pnpm generate customerio`.

import { bulk, contract, refusal } from "@carillon/config/contract";
import { CustomerIo, type CustomerIoOptions } from "../../src/generated/index.ts";

const client = (fetch: typeof globalThis.fetch, own: Partial<CustomerIoOptions> = {}) =>
  new CustomerIo({
    track: { siteId: "test-track-siteId", apiKey: "test-track-apiKey" },
    app: { apiKey: "test-app-apiKey", workspaceId: "test-app.workspaceId" },
    pipelines: { apiKey: "test-pipelines-apiKey" },
    region: "us",
    throttle: false,
    retry: false,
    fetch,
    ...own,
  });

contract("entities.apply", {
  call: (fetch) =>
    client(fetch).entities.apply({
      type: "person",
      action: "event",
      identifiers: { id: "user-123" },
      name: "purchase",
      attributes: { price: 99.99 },
    }),
  sends: {
    method: "POST",
    url: "https://track.customer.io/api/v2/entity",
    headers: {
      accept: "application/json",
      "content-type": "application/json",
      authorization: "Basic dGVzdC10cmFjay1zaXRlSWQ6dGVzdC10cmFjay1hcGlLZXk=",
    },
    json: {
      type: "person",
      action: "event",
      identifiers: { id: "user-123" },
      name: "purchase",
      attributes: { price: 99.99 },
    },
    fills: "/id",
  },
  replies: { status: 200, json: {} },
});

contract("entities.batch", {
  call: (fetch) =>
    client(fetch).entities.batch({
      batch: [
        { type: "person", action: "identify", identifiers: { id: "user-123" }, attributes: { plan: "premium" } },
        {
          type: "person",
          action: "event",
          identifiers: { id: "user-123" },
          name: "purchase",
          timestamp: 1704067200,
          attributes: { price: 99.99 },
        },
        {
          type: "object",
          action: "identify",
          identifiers: { object_type_id: "1", object_id: "acme" },
          attributes: { name: "Acme" },
          cio_relationships: [{ identifiers: { id: "user-123" } }],
        },
      ],
    }),
  sends: {
    method: "POST",
    url: "https://track.customer.io/api/v2/batch",
    headers: {
      accept: "application/json",
      "content-type": "application/json",
      authorization: "Basic dGVzdC10cmFjay1zaXRlSWQ6dGVzdC10cmFjay1hcGlLZXk=",
    },
    json: {
      batch: [
        { type: "person", action: "identify", identifiers: { id: "user-123" }, attributes: { plan: "premium" } },
        {
          type: "person",
          action: "event",
          identifiers: { id: "user-123" },
          name: "purchase",
          timestamp: 1704067200,
          attributes: { price: 99.99 },
        },
        {
          type: "object",
          action: "identify",
          identifiers: { object_type_id: "1", object_id: "acme" },
          attributes: { name: "Acme" },
          cio_relationships: [{ identifiers: { id: "user-123" } }],
        },
      ],
    },
    fills: "/batch/1/id",
  },
  replies: { status: 200, json: { errors: [] } },
});

bulk("entities.applyAll", {
  call: (fetch) =>
    client(fetch).entities.applyAll(
      [
        { type: "person", action: "identify", identifiers: { id: "user-123" }, attributes: { plan: "premium" } },
        {
          type: "person",
          action: "event",
          identifiers: { id: "user-123" },
          name: "purchase",
          timestamp: 1704067200,
          attributes: { price: 99.99 },
        },
      ],
      { maxItems: 1, concurrency: 1 },
    ),
  items: [
    { type: "person", action: "identify", identifiers: { id: "user-123" }, attributes: { plan: "premium" } },
    {
      type: "person",
      action: "event",
      identifiers: { id: "user-123" },
      name: "purchase",
      timestamp: 1704067200,
      attributes: { price: 99.99 },
    },
  ],
  sends: [
    {
      method: "POST",
      url: "https://track.customer.io/api/v2/batch",
      headers: {
        accept: "application/json",
        "content-type": "application/json",
        authorization: "Basic dGVzdC10cmFjay1zaXRlSWQ6dGVzdC10cmFjay1hcGlLZXk=",
      },
      json: {
        batch: [
          { type: "person", action: "identify", identifiers: { id: "user-123" }, attributes: { plan: "premium" } },
        ],
      },
    },
    {
      method: "POST",
      url: "https://track.customer.io/api/v2/batch",
      headers: {
        accept: "application/json",
        "content-type": "application/json",
        authorization: "Basic dGVzdC10cmFjay1zaXRlSWQ6dGVzdC10cmFjay1hcGlLZXk=",
      },
      json: {
        batch: [
          {
            type: "person",
            action: "event",
            identifiers: { id: "user-123" },
            name: "purchase",
            timestamp: 1704067200,
            attributes: { price: 99.99 },
          },
        ],
      },
      fills: "/batch/0/id",
    },
  ],
  replies: [
    { status: 200, json: { errors: [{ batch_index: 0 }] } },
    { status: 200, json: {} },
  ],
  statuses: ["refused", "sent"],
  gives: {},
});

refusal("entities.apply", {
  call: (fetch) =>
    client(fetch).entities.apply({
      type: "person",
      action: "event",
      identifiers: { id: "user-123" },
      name: "purchase",
      attributes: { price: 99.99 },
    }),
  replies: { status: 400, json: { meta: { error: "This test is refused" }, errors: [{ reason: "test_refusal" }] } },
  error: { name: "BadRequestError", status: 400, message: "This test is refused", code: "test_refusal" },
});
