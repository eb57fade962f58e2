// Generated from specs/front. Edits are lost: change the spec and run `pnpm generate front`.

import { contract, paging, refusal } from "@carillon/config/contract";
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

contract("messageTemplates.create", {
  call: (fetch) =>
    client(fetch).messageTemplates.create({ name: "Thanks", body: "Thank you!", inbox_ids: ["inb_1a2b"] }),
  sends: {
    method: "POST",
    url: "https://api2.frontapp.com/message_templates",
    headers: { accept: "application/json", "content-type": "application/json", authorization: "Bearer test-apiToken" },
    json: { name: "Thanks", body: "Thank you!", inbox_ids: ["inb_1a2b"] },
  },
  replies: {
    status: 201,
    json: {
      _links: {
        self: "https://acme.api.frontapp.com/message_templates/rsp_1a2b",
        related: { owner: "https://acme.api.frontapp.com/teams/tim_1a2b", parent_folder: null },
      },
      id: "rsp_1a2b",
      name: "Thanks",
      subject: null,
      body: "Thank you!",
      attachments: [],
      is_available_for_all_inboxes: true,
      inbox_ids: null,
    },
  },
});

contract("messageTemplates.createForTeam", {
  call: (fetch) =>
    client(fetch).messageTemplates.createForTeam("tim_1a2b", {
      name: "Thanks",
      body: "Thank you!",
      inbox_ids: ["inb_1a2b"],
    }),
  sends: {
    method: "POST",
    url: "https://api2.frontapp.com/teams/tim_1a2b/message_templates",
    headers: { accept: "application/json", "content-type": "application/json", authorization: "Bearer test-apiToken" },
    json: { name: "Thanks", body: "Thank you!", inbox_ids: ["inb_1a2b"] },
  },
  replies: {
    status: 201,
    json: {
      _links: {
        self: "https://acme.api.frontapp.com/message_templates/rsp_1a2b",
        related: { owner: "https://acme.api.frontapp.com/teams/tim_1a2b", parent_folder: null },
      },
      id: "rsp_1a2b",
      name: "Thanks",
      subject: null,
      body: "Thank you!",
      attachments: [],
      is_available_for_all_inboxes: true,
      inbox_ids: null,
    },
  },
});

contract("messageTemplates.createForTeammate", {
  call: (fetch) =>
    client(fetch).messageTemplates.createForTeammate("tea_xyz789", { name: "Thanks", body: "Thank you!" }),
  sends: {
    method: "POST",
    url: "https://api2.frontapp.com/teammates/tea_xyz789/message_templates",
    headers: { accept: "application/json", "content-type": "application/json", authorization: "Bearer test-apiToken" },
    json: { name: "Thanks", body: "Thank you!" },
  },
  replies: {
    status: 201,
    json: {
      _links: {
        self: "https://acme.api.frontapp.com/message_templates/rsp_1a2b",
        related: { owner: "https://acme.api.frontapp.com/teams/tim_1a2b", parent_folder: null },
      },
      id: "rsp_1a2b",
      name: "Thanks",
      subject: null,
      body: "Thank you!",
      attachments: [],
      is_available_for_all_inboxes: true,
      inbox_ids: null,
    },
  },
});

contract("messageTemplates.createInFolder", {
  call: (fetch) => client(fetch).messageTemplates.createInFolder("rsf_1a2b", { name: "Thanks", body: "Thank you!" }),
  sends: {
    method: "POST",
    url: "https://api2.frontapp.com/message_template_folders/rsf_1a2b/message_templates",
    headers: { accept: "application/json", "content-type": "application/json", authorization: "Bearer test-apiToken" },
    json: { name: "Thanks", body: "Thank you!" },
  },
  replies: {
    status: 201,
    json: {
      _links: {
        self: "https://acme.api.frontapp.com/message_templates/rsp_1a2b",
        related: { owner: "https://acme.api.frontapp.com/teams/tim_1a2b", parent_folder: null },
      },
      id: "rsp_1a2b",
      name: "Thanks",
      subject: null,
      body: "Thank you!",
      attachments: [],
      is_available_for_all_inboxes: true,
      inbox_ids: null,
    },
  },
});

contract("messageTemplates.delete", {
  call: (fetch) => client(fetch).messageTemplates.delete("rsp_1a2b"),
  sends: {
    method: "DELETE",
    url: "https://api2.frontapp.com/message_templates/rsp_1a2b",
    headers: { accept: "application/json", authorization: "Bearer test-apiToken" },
  },
  replies: { status: 204 },
  gives: undefined,
});

contract("messageTemplates.get", {
  call: (fetch) => client(fetch).messageTemplates.get("rsp_1a2b"),
  sends: {
    method: "GET",
    url: "https://api2.frontapp.com/message_templates/rsp_1a2b",
    headers: { accept: "application/json", authorization: "Bearer test-apiToken" },
  },
  replies: {
    status: 200,
    json: {
      _links: {
        self: "https://acme.api.frontapp.com/message_templates/rsp_1a2b",
        related: { owner: "https://acme.api.frontapp.com/teams/tim_1a2b", parent_folder: null },
      },
      id: "rsp_1a2b",
      name: "Thanks",
      subject: null,
      body: "Thank you!",
      attachments: [],
      is_available_for_all_inboxes: true,
      inbox_ids: null,
    },
  },
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
          _links: {
            self: "https://acme.api.frontapp.com/message_templates/rsp_1a2b",
            related: { owner: "https://acme.api.frontapp.com/teams/tim_1a2b", parent_folder: null },
          },
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

contract("messageTemplates.listForFolder", {
  call: (fetch) => client(fetch).messageTemplates.listForFolder("rsf_1a2b"),
  sends: {
    method: "GET",
    url: "https://api2.frontapp.com/message_template_folders/rsf_1a2b/message_templates",
    headers: { accept: "application/json", authorization: "Bearer test-apiToken" },
  },
  replies: {
    status: 200,
    json: {
      _pagination: { next: null },
      _links: { self: "https://acme.api.frontapp.com/message_templates" },
      _results: [
        {
          _links: {
            self: "https://acme.api.frontapp.com/message_templates/rsp_1a2b",
            related: { owner: "https://acme.api.frontapp.com/teams/tim_1a2b", parent_folder: null },
          },
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

contract("messageTemplates.listForTeam", {
  call: (fetch) => client(fetch).messageTemplates.listForTeam("tim_1a2b"),
  sends: {
    method: "GET",
    url: "https://api2.frontapp.com/teams/tim_1a2b/message_templates",
    headers: { accept: "application/json", authorization: "Bearer test-apiToken" },
  },
  replies: {
    status: 200,
    json: {
      _pagination: { next: null },
      _links: { self: "https://acme.api.frontapp.com/message_templates" },
      _results: [
        {
          _links: {
            self: "https://acme.api.frontapp.com/message_templates/rsp_1a2b",
            related: { owner: "https://acme.api.frontapp.com/teams/tim_1a2b", parent_folder: null },
          },
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

contract("messageTemplates.listForTeammate", {
  call: (fetch) => client(fetch).messageTemplates.listForTeammate("tea_xyz789"),
  sends: {
    method: "GET",
    url: "https://api2.frontapp.com/teammates/tea_xyz789/message_templates",
    headers: { accept: "application/json", authorization: "Bearer test-apiToken" },
  },
  replies: {
    status: 200,
    json: {
      _pagination: { next: null },
      _links: { self: "https://acme.api.frontapp.com/message_templates" },
      _results: [
        {
          _links: {
            self: "https://acme.api.frontapp.com/message_templates/rsp_1a2b",
            related: { owner: "https://acme.api.frontapp.com/teams/tim_1a2b", parent_folder: null },
          },
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

contract("messageTemplates.update", {
  call: (fetch) =>
    client(fetch).messageTemplates.update("rsp_1a2b", { body: "Thank you very much!", folder_id: "rsf_1a2b" }),
  sends: {
    method: "PATCH",
    url: "https://api2.frontapp.com/message_templates/rsp_1a2b",
    headers: { accept: "application/json", "content-type": "application/json", authorization: "Bearer test-apiToken" },
    json: { body: "Thank you very much!", folder_id: "rsf_1a2b" },
  },
  replies: {
    status: 200,
    json: {
      _links: {
        self: "https://acme.api.frontapp.com/message_templates/rsp_1a2b",
        related: { owner: "https://acme.api.frontapp.com/teams/tim_1a2b", parent_folder: null },
      },
      id: "rsp_1a2b",
      name: "Thanks",
      subject: null,
      body: "Thank you!",
      attachments: [],
      is_available_for_all_inboxes: true,
      inbox_ids: null,
    },
  },
});

paging("messageTemplates.list", {
  call: (fetch) => client(fetch).messageTemplates.list(),
  replies: [
    {
      status: 200,
      json: {
        _pagination: { next: "https://elsewhere.example/next?page_token=second-page" },
        _links: { self: "https://acme.api.frontapp.com/message_templates" },
        _results: [
          {
            _links: {
              self: "https://acme.api.frontapp.com/message_templates/rsp_1a2b",
              related: { owner: "https://acme.api.frontapp.com/teams/tim_1a2b", parent_folder: null },
            },
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
            _links: {
              self: "https://acme.api.frontapp.com/message_templates/rsp_1a2b",
              related: { owner: "https://acme.api.frontapp.com/teams/tim_1a2b", parent_folder: null },
            },
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
      _links: {
        self: "https://acme.api.frontapp.com/message_templates/rsp_1a2b",
        related: { owner: "https://acme.api.frontapp.com/teams/tim_1a2b", parent_folder: null },
      },
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
      _links: {
        self: "https://acme.api.frontapp.com/message_templates/rsp_1a2b",
        related: { owner: "https://acme.api.frontapp.com/teams/tim_1a2b", parent_folder: null },
      },
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

paging("messageTemplates.listForFolder", {
  call: (fetch) => client(fetch).messageTemplates.listForFolder("rsf_1a2b"),
  replies: [
    {
      status: 200,
      json: {
        _pagination: { next: "https://elsewhere.example/next?page_token=second-page" },
        _links: { self: "https://acme.api.frontapp.com/message_templates" },
        _results: [
          {
            _links: {
              self: "https://acme.api.frontapp.com/message_templates/rsp_1a2b",
              related: { owner: "https://acme.api.frontapp.com/teams/tim_1a2b", parent_folder: null },
            },
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
            _links: {
              self: "https://acme.api.frontapp.com/message_templates/rsp_1a2b",
              related: { owner: "https://acme.api.frontapp.com/teams/tim_1a2b", parent_folder: null },
            },
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
    url: "https://api2.frontapp.com/message_template_folders/rsf_1a2b/message_templates?page_token=second-page",
    headers: { accept: "application/json", authorization: "Bearer test-apiToken" },
  },
  items: [
    {
      _links: {
        self: "https://acme.api.frontapp.com/message_templates/rsp_1a2b",
        related: { owner: "https://acme.api.frontapp.com/teams/tim_1a2b", parent_folder: null },
      },
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
      _links: {
        self: "https://acme.api.frontapp.com/message_templates/rsp_1a2b",
        related: { owner: "https://acme.api.frontapp.com/teams/tim_1a2b", parent_folder: null },
      },
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

paging("messageTemplates.listForTeam", {
  call: (fetch) => client(fetch).messageTemplates.listForTeam("tim_1a2b"),
  replies: [
    {
      status: 200,
      json: {
        _pagination: { next: "https://elsewhere.example/next?page_token=second-page" },
        _links: { self: "https://acme.api.frontapp.com/message_templates" },
        _results: [
          {
            _links: {
              self: "https://acme.api.frontapp.com/message_templates/rsp_1a2b",
              related: { owner: "https://acme.api.frontapp.com/teams/tim_1a2b", parent_folder: null },
            },
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
            _links: {
              self: "https://acme.api.frontapp.com/message_templates/rsp_1a2b",
              related: { owner: "https://acme.api.frontapp.com/teams/tim_1a2b", parent_folder: null },
            },
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
    url: "https://api2.frontapp.com/teams/tim_1a2b/message_templates?page_token=second-page",
    headers: { accept: "application/json", authorization: "Bearer test-apiToken" },
  },
  items: [
    {
      _links: {
        self: "https://acme.api.frontapp.com/message_templates/rsp_1a2b",
        related: { owner: "https://acme.api.frontapp.com/teams/tim_1a2b", parent_folder: null },
      },
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
      _links: {
        self: "https://acme.api.frontapp.com/message_templates/rsp_1a2b",
        related: { owner: "https://acme.api.frontapp.com/teams/tim_1a2b", parent_folder: null },
      },
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

paging("messageTemplates.listForTeammate", {
  call: (fetch) => client(fetch).messageTemplates.listForTeammate("tea_xyz789"),
  replies: [
    {
      status: 200,
      json: {
        _pagination: { next: "https://elsewhere.example/next?page_token=second-page" },
        _links: { self: "https://acme.api.frontapp.com/message_templates" },
        _results: [
          {
            _links: {
              self: "https://acme.api.frontapp.com/message_templates/rsp_1a2b",
              related: { owner: "https://acme.api.frontapp.com/teams/tim_1a2b", parent_folder: null },
            },
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
            _links: {
              self: "https://acme.api.frontapp.com/message_templates/rsp_1a2b",
              related: { owner: "https://acme.api.frontapp.com/teams/tim_1a2b", parent_folder: null },
            },
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
    url: "https://api2.frontapp.com/teammates/tea_xyz789/message_templates?page_token=second-page",
    headers: { accept: "application/json", authorization: "Bearer test-apiToken" },
  },
  items: [
    {
      _links: {
        self: "https://acme.api.frontapp.com/message_templates/rsp_1a2b",
        related: { owner: "https://acme.api.frontapp.com/teams/tim_1a2b", parent_folder: null },
      },
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
      _links: {
        self: "https://acme.api.frontapp.com/message_templates/rsp_1a2b",
        related: { owner: "https://acme.api.frontapp.com/teams/tim_1a2b", parent_folder: null },
      },
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

refusal("messageTemplates.create", {
  call: (fetch) =>
    client(fetch).messageTemplates.create({ name: "Thanks", body: "Thank you!", inbox_ids: ["inb_1a2b"] }),
  replies: { status: 400, json: { _error: { message: "This test is refused" }, error: "test_refusal" } },
  error: { name: "BadRequestError", status: 400, message: "This test is refused", code: "test_refusal" },
});
