// Generated from specs/front. Edits are lost: change the spec and run `pnpm generate front`.

import { contract, paging, refusal } from "@carillon/config/contract";
import { Front, type FrontOptions } from "../../src/generated/index.ts";

const client = (fetch: typeof globalThis.fetch, own: Partial<FrontOptions> = {}) =>
  new Front({
    apiToken: "test-apiToken",
    channel: { secret: "test-channel-secret", appId: "test-channel.appId" },
    oauthApp: { clientId: "test-oauthApp-clientId", clientSecret: "test-oauthApp-clientSecret" },
    throttle: false,
    retry: false,
    fetch,
    ...own,
  });

contract("messageTemplates.list", {
  call: (fetch) => client(fetch).messageTemplates.list(),
  sends: {
    method: "GET",
    url: "https://api2.frontapp.com/message_templates",
    headers: { accept: "application/json", authorization: "Bearer test-apiToken" },
  },
  replies: {
    status: 200,
    json: {
      _pagination: { next: null },
      _links: { self: "https://acme.api.frontapp.com/message_templates" },
      _results: [
        {
          _links: { self: "https://acme.api.frontapp.com/message_templates/rsp_1a2b" },
          id: "rsp_1a2b",
          name: "Thanks",
          subject: null,
          body: "Thank you!",
          attachments: [],
          is_available_for_all_inboxes: true,
          inbox_ids: null,
        },
      ],
    },
  },
});

paging("messageTemplates.list", {
  call: (fetch) => client(fetch).messageTemplates.list(),
  replies: [
    {
      status: 200,
      json: {
        _pagination: { next: "second-page" },
        _links: { self: "https://acme.api.frontapp.com/message_templates" },
        _results: [
          {
            _links: { self: "https://acme.api.frontapp.com/message_templates/rsp_1a2b" },
            id: "rsp_1a2b",
            name: "Thanks",
            subject: null,
            body: "Thank you!",
            attachments: [],
            is_available_for_all_inboxes: true,
            inbox_ids: null,
            _test_item: "a0",
          },
        ],
      },
    },
    {
      status: 200,
      json: {
        _pagination: {},
        _links: { self: "https://acme.api.frontapp.com/message_templates" },
        _results: [
          {
            _links: { self: "https://acme.api.frontapp.com/message_templates/rsp_1a2b" },
            id: "rsp_1a2b",
            name: "Thanks",
            subject: null,
            body: "Thank you!",
            attachments: [],
            is_available_for_all_inboxes: true,
            inbox_ids: null,
            _test_item: "b0",
          },
        ],
      },
    },
  ],
  second: {
    method: "GET",
    url: "https://api2.frontapp.com/message_templates?page_token=second-page",
    headers: { accept: "application/json", authorization: "Bearer test-apiToken" },
  },
  items: [
    {
      _links: { self: "https://acme.api.frontapp.com/message_templates/rsp_1a2b" },
      id: "rsp_1a2b",
      name: "Thanks",
      subject: null,
      body: "Thank you!",
      attachments: [],
      is_available_for_all_inboxes: true,
      inbox_ids: null,
      _test_item: "a0",
    },
    {
      _links: { self: "https://acme.api.frontapp.com/message_templates/rsp_1a2b" },
      id: "rsp_1a2b",
      name: "Thanks",
      subject: null,
      body: "Thank you!",
      attachments: [],
      is_available_for_all_inboxes: true,
      inbox_ids: null,
      _test_item: "b0",
    },
  ],
});

refusal("messageTemplates.list", {
  call: (fetch) => client(fetch).messageTemplates.list(),
  replies: { status: 400, json: { _error: { message: "This test is refused" }, error: "test_refusal" } },
  error: { name: "BadRequestError", status: 400, message: "This test is refused", code: "test_refusal" },
});
