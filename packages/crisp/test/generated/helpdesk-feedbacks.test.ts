// Generated from specs/crisp. Edits are lost: change the spec and run `pnpm generate crisp`.

import { contract, paging, refusal } from "@carillon/config/contract";
import { Crisp, type CrispOptions } from "../../src/generated/index.ts";

const client = (fetch: typeof globalThis.fetch, own: Partial<CrispOptions> = {}) =>
  new Crisp({
    identifier: "test-identifier",
    key: "test-key",
    tier: "plugin",
    websiteId: "8c842203-0000-4000-8000-000000000001",
    throttle: false,
    retry: false,
    fetch,
    ...own,
  });

contract("helpdeskFeedbacks.getRatings", {
  call: (fetch) => client(fetch).helpdeskFeedbacks.getRatings("en"),
  sends: {
    method: "GET",
    url: "https://api.crisp.chat/v1/website/8c842203-0000-4000-8000-000000000001/helpdesk/locale/en/feedback/ratings",
    headers: {
      accept: "application/json",
      "x-crisp-tier": "plugin",
      authorization: "Basic dGVzdC1pZGVudGlmaWVyOnRlc3Qta2V5",
    },
  },
  replies: {
    status: 200,
    json: { error: false, reason: "resolved", data: { ratings: { helpful: 12, unhelpful: 1 } } },
  },
  gives: { ratings: { helpful: 12, unhelpful: 1 } },
});

contract("helpdeskFeedbacks.list", {
  call: (fetch) => client(fetch).helpdeskFeedbacks.list("en"),
  sends: {
    method: "GET",
    url: "https://api.crisp.chat/v1/website/8c842203-0000-4000-8000-000000000001/helpdesk/locale/en/feedback/list/1",
    headers: {
      accept: "application/json",
      "x-crisp-tier": "plugin",
      authorization: "Basic dGVzdC1pZGVudGlmaWVyOnRlc3Qta2V5",
    },
  },
  replies: {
    status: 200,
    json: {
      error: false,
      reason: "resolved",
      data: [
        {
          rating: "helpful",
          comment: "Thanks",
          article: { article_id: "0a1b2c3d-0000-4000-8000-000000000012", title: "How do I pay?" },
          created_at: 1767225600000,
        },
      ],
    },
  },
  gives: [
    {
      rating: "helpful",
      comment: "Thanks",
      article: { article_id: "0a1b2c3d-0000-4000-8000-000000000012", title: "How do I pay?" },
      created_at: 1767225600000,
    },
  ],
});

paging("helpdeskFeedbacks.list", {
  call: (fetch) => client(fetch).helpdeskFeedbacks.list("en"),
  replies: [
    {
      status: 200,
      json: {
        error: false,
        reason: "resolved",
        data: [
          {
            rating: "helpful",
            comment: "Thanks",
            article: { article_id: "0a1b2c3d-0000-4000-8000-000000000012", title: "How do I pay?" },
            created_at: 1767225600000,
            _test_item: "a0",
          },
        ],
      },
    },
    {
      status: 200,
      json: {
        error: false,
        reason: "resolved",
        data: [
          {
            rating: "helpful",
            comment: "Thanks",
            article: { article_id: "0a1b2c3d-0000-4000-8000-000000000012", title: "How do I pay?" },
            created_at: 1767225600000,
            _test_item: "b0",
          },
        ],
      },
    },
    { status: 200, json: { error: false, reason: "resolved", data: [] } },
  ],
  second: {
    method: "GET",
    url: "https://api.crisp.chat/v1/website/8c842203-0000-4000-8000-000000000001/helpdesk/locale/en/feedback/list/2",
    headers: {
      accept: "application/json",
      "x-crisp-tier": "plugin",
      authorization: "Basic dGVzdC1pZGVudGlmaWVyOnRlc3Qta2V5",
    },
  },
  items: [
    {
      rating: "helpful",
      comment: "Thanks",
      article: { article_id: "0a1b2c3d-0000-4000-8000-000000000012", title: "How do I pay?" },
      created_at: 1767225600000,
      _test_item: "a0",
    },
    {
      rating: "helpful",
      comment: "Thanks",
      article: { article_id: "0a1b2c3d-0000-4000-8000-000000000012", title: "How do I pay?" },
      created_at: 1767225600000,
      _test_item: "b0",
    },
  ],
});

refusal("helpdeskFeedbacks.getRatings", {
  call: (fetch) => client(fetch).helpdeskFeedbacks.getRatings("en"),
  replies: { status: 400, json: { data: { message: "This test is refused" }, reason: "test_refusal" } },
  error: { name: "BadRequestError", status: 400, message: "This test is refused", code: "test_refusal" },
});
