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

contract("messageTemplateFolders.create", {
  call: (fetch) => client(fetch).messageTemplateFolders.create({ name: "Orders" }),
  sends: {
    method: "POST",
    url: "https://api2.frontapp.com/message_template_folders",
    headers: { accept: "application/json", "content-type": "application/json", authorization: "Bearer test-apiToken" },
    json: { name: "Orders" },
  },
  replies: {
    status: 201,
    json: {
      _links: {
        self: "https://acme.api.frontapp.com/message_template_folders/rsf_1a2b",
        related: {
          owner: "https://acme.api.frontapp.com/teams/tim_1a2b",
          parent_folder: null,
          child_folders: "https://acme.api.frontapp.com/message_template_folders/rsf_1a2b/message_template_folders",
          child_answers: "https://acme.api.frontapp.com/message_template_folders/rsf_1a2b/message_templates",
        },
      },
      id: "rsf_1a2b",
      name: "Orders",
      created_at: 1767225600.456,
      updated_at: 1767225600.456,
    },
  },
});

contract("messageTemplateFolders.createChild", {
  call: (fetch) => client(fetch).messageTemplateFolders.createChild("rsf_1a2b", { name: "Returns" }),
  sends: {
    method: "POST",
    url: "https://api2.frontapp.com/message_template_folders/rsf_1a2b/message_template_folders",
    headers: { accept: "application/json", "content-type": "application/json", authorization: "Bearer test-apiToken" },
    json: { name: "Returns" },
  },
  replies: {
    status: 201,
    json: {
      _links: {
        self: "https://acme.api.frontapp.com/message_template_folders/rsf_1a2b",
        related: {
          owner: "https://acme.api.frontapp.com/teams/tim_1a2b",
          parent_folder: null,
          child_folders: "https://acme.api.frontapp.com/message_template_folders/rsf_1a2b/message_template_folders",
          child_answers: "https://acme.api.frontapp.com/message_template_folders/rsf_1a2b/message_templates",
        },
      },
      id: "rsf_1a2b",
      name: "Orders",
      created_at: 1767225600.456,
      updated_at: 1767225600.456,
    },
  },
});

contract("messageTemplateFolders.createForTeam", {
  call: (fetch) => client(fetch).messageTemplateFolders.createForTeam("tim_1a2b", { name: "Orders" }),
  sends: {
    method: "POST",
    url: "https://api2.frontapp.com/teams/tim_1a2b/message_template_folders",
    headers: { accept: "application/json", "content-type": "application/json", authorization: "Bearer test-apiToken" },
    json: { name: "Orders" },
  },
  replies: {
    status: 201,
    json: {
      _links: {
        self: "https://acme.api.frontapp.com/message_template_folders/rsf_1a2b",
        related: {
          owner: "https://acme.api.frontapp.com/teams/tim_1a2b",
          parent_folder: null,
          child_folders: "https://acme.api.frontapp.com/message_template_folders/rsf_1a2b/message_template_folders",
          child_answers: "https://acme.api.frontapp.com/message_template_folders/rsf_1a2b/message_templates",
        },
      },
      id: "rsf_1a2b",
      name: "Orders",
      created_at: 1767225600.456,
      updated_at: 1767225600.456,
    },
  },
});

contract("messageTemplateFolders.createForTeammate", {
  call: (fetch) => client(fetch).messageTemplateFolders.createForTeammate("tea_xyz789", { name: "Orders" }),
  sends: {
    method: "POST",
    url: "https://api2.frontapp.com/teammates/tea_xyz789/message_template_folders",
    headers: { accept: "application/json", "content-type": "application/json", authorization: "Bearer test-apiToken" },
    json: { name: "Orders" },
  },
  replies: {
    status: 201,
    json: {
      _links: {
        self: "https://acme.api.frontapp.com/message_template_folders/rsf_1a2b",
        related: {
          owner: "https://acme.api.frontapp.com/teams/tim_1a2b",
          parent_folder: null,
          child_folders: "https://acme.api.frontapp.com/message_template_folders/rsf_1a2b/message_template_folders",
          child_answers: "https://acme.api.frontapp.com/message_template_folders/rsf_1a2b/message_templates",
        },
      },
      id: "rsf_1a2b",
      name: "Orders",
      created_at: 1767225600.456,
      updated_at: 1767225600.456,
    },
  },
});

contract("messageTemplateFolders.delete", {
  call: (fetch) => client(fetch).messageTemplateFolders.delete("rsf_1a2b"),
  sends: {
    method: "DELETE",
    url: "https://api2.frontapp.com/message_template_folders/rsf_1a2b",
    headers: { accept: "application/json", authorization: "Bearer test-apiToken" },
  },
  replies: { status: 202, json: { status: "accepted", message_template_folder_id: "rsf_1a2b" } },
});

contract("messageTemplateFolders.get", {
  call: (fetch) => client(fetch).messageTemplateFolders.get("rsf_1a2b"),
  sends: {
    method: "GET",
    url: "https://api2.frontapp.com/message_template_folders/rsf_1a2b",
    headers: { accept: "application/json", authorization: "Bearer test-apiToken" },
  },
  replies: {
    status: 200,
    json: {
      _links: {
        self: "https://acme.api.frontapp.com/message_template_folders/rsf_1a2b",
        related: {
          owner: "https://acme.api.frontapp.com/teams/tim_1a2b",
          parent_folder: null,
          child_folders: "https://acme.api.frontapp.com/message_template_folders/rsf_1a2b/message_template_folders",
          child_answers: "https://acme.api.frontapp.com/message_template_folders/rsf_1a2b/message_templates",
        },
      },
      id: "rsf_1a2b",
      name: "Orders",
      created_at: 1767225600.456,
      updated_at: 1767225600.456,
    },
  },
});

contract("messageTemplateFolders.list", {
  call: (fetch) => client(fetch).messageTemplateFolders.list(),
  sends: {
    method: "GET",
    url: "https://api2.frontapp.com/message_template_folders",
    headers: { accept: "application/json", authorization: "Bearer test-apiToken" },
  },
  replies: {
    status: 200,
    json: {
      _pagination: { next: null },
      _links: { self: "https://acme.api.frontapp.com/message_template_folders" },
      _results: [
        {
          _links: {
            self: "https://acme.api.frontapp.com/message_template_folders/rsf_1a2b",
            related: {
              owner: "https://acme.api.frontapp.com/teams/tim_1a2b",
              parent_folder: null,
              child_folders: "https://acme.api.frontapp.com/message_template_folders/rsf_1a2b/message_template_folders",
              child_answers: "https://acme.api.frontapp.com/message_template_folders/rsf_1a2b/message_templates",
            },
          },
          id: "rsf_1a2b",
          name: "Orders",
          created_at: 1767225600.456,
          updated_at: 1767225600.456,
        },
      ],
    },
  },
});

contract("messageTemplateFolders.listChildren", {
  call: (fetch) => client(fetch).messageTemplateFolders.listChildren("rsf_1a2b"),
  sends: {
    method: "GET",
    url: "https://api2.frontapp.com/message_template_folders/rsf_1a2b/message_template_folders",
    headers: { accept: "application/json", authorization: "Bearer test-apiToken" },
  },
  replies: {
    status: 200,
    json: {
      _pagination: { next: null },
      _links: { self: "https://acme.api.frontapp.com/message_template_folders" },
      _results: [
        {
          _links: {
            self: "https://acme.api.frontapp.com/message_template_folders/rsf_1a2b",
            related: {
              owner: "https://acme.api.frontapp.com/teams/tim_1a2b",
              parent_folder: null,
              child_folders: "https://acme.api.frontapp.com/message_template_folders/rsf_1a2b/message_template_folders",
              child_answers: "https://acme.api.frontapp.com/message_template_folders/rsf_1a2b/message_templates",
            },
          },
          id: "rsf_1a2b",
          name: "Orders",
          created_at: 1767225600.456,
          updated_at: 1767225600.456,
        },
      ],
    },
  },
});

contract("messageTemplateFolders.listForTeam", {
  call: (fetch) => client(fetch).messageTemplateFolders.listForTeam("tim_1a2b"),
  sends: {
    method: "GET",
    url: "https://api2.frontapp.com/teams/tim_1a2b/message_template_folders",
    headers: { accept: "application/json", authorization: "Bearer test-apiToken" },
  },
  replies: {
    status: 200,
    json: {
      _pagination: { next: null },
      _links: { self: "https://acme.api.frontapp.com/message_template_folders" },
      _results: [
        {
          _links: {
            self: "https://acme.api.frontapp.com/message_template_folders/rsf_1a2b",
            related: {
              owner: "https://acme.api.frontapp.com/teams/tim_1a2b",
              parent_folder: null,
              child_folders: "https://acme.api.frontapp.com/message_template_folders/rsf_1a2b/message_template_folders",
              child_answers: "https://acme.api.frontapp.com/message_template_folders/rsf_1a2b/message_templates",
            },
          },
          id: "rsf_1a2b",
          name: "Orders",
          created_at: 1767225600.456,
          updated_at: 1767225600.456,
        },
      ],
    },
  },
});

contract("messageTemplateFolders.listForTeammate", {
  call: (fetch) => client(fetch).messageTemplateFolders.listForTeammate("tea_xyz789"),
  sends: {
    method: "GET",
    url: "https://api2.frontapp.com/teammates/tea_xyz789/message_template_folders",
    headers: { accept: "application/json", authorization: "Bearer test-apiToken" },
  },
  replies: {
    status: 200,
    json: {
      _pagination: { next: null },
      _links: { self: "https://acme.api.frontapp.com/message_template_folders" },
      _results: [
        {
          _links: {
            self: "https://acme.api.frontapp.com/message_template_folders/rsf_1a2b",
            related: {
              owner: "https://acme.api.frontapp.com/teams/tim_1a2b",
              parent_folder: null,
              child_folders: "https://acme.api.frontapp.com/message_template_folders/rsf_1a2b/message_template_folders",
              child_answers: "https://acme.api.frontapp.com/message_template_folders/rsf_1a2b/message_templates",
            },
          },
          id: "rsf_1a2b",
          name: "Orders",
          created_at: 1767225600.456,
          updated_at: 1767225600.456,
        },
      ],
    },
  },
});

contract("messageTemplateFolders.update", {
  call: (fetch) =>
    client(fetch).messageTemplateFolders.update("rsf_1a2b", {
      name: "Orders and returns",
      parent_folder_id: "rsf_3c4d",
    }),
  sends: {
    method: "PATCH",
    url: "https://api2.frontapp.com/message_template_folders/rsf_1a2b",
    headers: { accept: "application/json", "content-type": "application/json", authorization: "Bearer test-apiToken" },
    json: { name: "Orders and returns", parent_folder_id: "rsf_3c4d" },
  },
  replies: {
    status: 200,
    json: {
      _links: {
        self: "https://acme.api.frontapp.com/message_template_folders/rsf_1a2b",
        related: {
          owner: "https://acme.api.frontapp.com/teams/tim_1a2b",
          parent_folder: null,
          child_folders: "https://acme.api.frontapp.com/message_template_folders/rsf_1a2b/message_template_folders",
          child_answers: "https://acme.api.frontapp.com/message_template_folders/rsf_1a2b/message_templates",
        },
      },
      id: "rsf_1a2b",
      name: "Orders",
      created_at: 1767225600.456,
      updated_at: 1767225600.456,
    },
  },
});

paging("messageTemplateFolders.list", {
  call: (fetch) => client(fetch).messageTemplateFolders.list(),
  replies: [
    {
      status: 200,
      json: {
        _pagination: { next: "https://elsewhere.example/next?page_token=second-page" },
        _links: { self: "https://acme.api.frontapp.com/message_template_folders" },
        _results: [
          {
            _links: {
              self: "https://acme.api.frontapp.com/message_template_folders/rsf_1a2b",
              related: {
                owner: "https://acme.api.frontapp.com/teams/tim_1a2b",
                parent_folder: null,
                child_folders:
                  "https://acme.api.frontapp.com/message_template_folders/rsf_1a2b/message_template_folders",
                child_answers: "https://acme.api.frontapp.com/message_template_folders/rsf_1a2b/message_templates",
              },
            },
            id: "rsf_1a2b",
            name: "Orders",
            created_at: 1767225600.456,
            updated_at: 1767225600.456,
            _test_item: "a0",
          },
        ],
      },
    },
    {
      status: 200,
      json: {
        _pagination: {},
        _links: { self: "https://acme.api.frontapp.com/message_template_folders" },
        _results: [
          {
            _links: {
              self: "https://acme.api.frontapp.com/message_template_folders/rsf_1a2b",
              related: {
                owner: "https://acme.api.frontapp.com/teams/tim_1a2b",
                parent_folder: null,
                child_folders:
                  "https://acme.api.frontapp.com/message_template_folders/rsf_1a2b/message_template_folders",
                child_answers: "https://acme.api.frontapp.com/message_template_folders/rsf_1a2b/message_templates",
              },
            },
            id: "rsf_1a2b",
            name: "Orders",
            created_at: 1767225600.456,
            updated_at: 1767225600.456,
            _test_item: "b0",
          },
        ],
      },
    },
  ],
  second: {
    method: "GET",
    url: "https://api2.frontapp.com/message_template_folders?page_token=second-page",
    headers: { accept: "application/json", authorization: "Bearer test-apiToken" },
  },
  items: [
    {
      _links: {
        self: "https://acme.api.frontapp.com/message_template_folders/rsf_1a2b",
        related: {
          owner: "https://acme.api.frontapp.com/teams/tim_1a2b",
          parent_folder: null,
          child_folders: "https://acme.api.frontapp.com/message_template_folders/rsf_1a2b/message_template_folders",
          child_answers: "https://acme.api.frontapp.com/message_template_folders/rsf_1a2b/message_templates",
        },
      },
      id: "rsf_1a2b",
      name: "Orders",
      created_at: 1767225600.456,
      updated_at: 1767225600.456,
      _test_item: "a0",
    },
    {
      _links: {
        self: "https://acme.api.frontapp.com/message_template_folders/rsf_1a2b",
        related: {
          owner: "https://acme.api.frontapp.com/teams/tim_1a2b",
          parent_folder: null,
          child_folders: "https://acme.api.frontapp.com/message_template_folders/rsf_1a2b/message_template_folders",
          child_answers: "https://acme.api.frontapp.com/message_template_folders/rsf_1a2b/message_templates",
        },
      },
      id: "rsf_1a2b",
      name: "Orders",
      created_at: 1767225600.456,
      updated_at: 1767225600.456,
      _test_item: "b0",
    },
  ],
});

paging("messageTemplateFolders.listChildren", {
  call: (fetch) => client(fetch).messageTemplateFolders.listChildren("rsf_1a2b"),
  replies: [
    {
      status: 200,
      json: {
        _pagination: { next: "https://elsewhere.example/next?page_token=second-page" },
        _links: { self: "https://acme.api.frontapp.com/message_template_folders" },
        _results: [
          {
            _links: {
              self: "https://acme.api.frontapp.com/message_template_folders/rsf_1a2b",
              related: {
                owner: "https://acme.api.frontapp.com/teams/tim_1a2b",
                parent_folder: null,
                child_folders:
                  "https://acme.api.frontapp.com/message_template_folders/rsf_1a2b/message_template_folders",
                child_answers: "https://acme.api.frontapp.com/message_template_folders/rsf_1a2b/message_templates",
              },
            },
            id: "rsf_1a2b",
            name: "Orders",
            created_at: 1767225600.456,
            updated_at: 1767225600.456,
            _test_item: "a0",
          },
        ],
      },
    },
    {
      status: 200,
      json: {
        _pagination: {},
        _links: { self: "https://acme.api.frontapp.com/message_template_folders" },
        _results: [
          {
            _links: {
              self: "https://acme.api.frontapp.com/message_template_folders/rsf_1a2b",
              related: {
                owner: "https://acme.api.frontapp.com/teams/tim_1a2b",
                parent_folder: null,
                child_folders:
                  "https://acme.api.frontapp.com/message_template_folders/rsf_1a2b/message_template_folders",
                child_answers: "https://acme.api.frontapp.com/message_template_folders/rsf_1a2b/message_templates",
              },
            },
            id: "rsf_1a2b",
            name: "Orders",
            created_at: 1767225600.456,
            updated_at: 1767225600.456,
            _test_item: "b0",
          },
        ],
      },
    },
  ],
  second: {
    method: "GET",
    url: "https://api2.frontapp.com/message_template_folders/rsf_1a2b/message_template_folders?page_token=second-page",
    headers: { accept: "application/json", authorization: "Bearer test-apiToken" },
  },
  items: [
    {
      _links: {
        self: "https://acme.api.frontapp.com/message_template_folders/rsf_1a2b",
        related: {
          owner: "https://acme.api.frontapp.com/teams/tim_1a2b",
          parent_folder: null,
          child_folders: "https://acme.api.frontapp.com/message_template_folders/rsf_1a2b/message_template_folders",
          child_answers: "https://acme.api.frontapp.com/message_template_folders/rsf_1a2b/message_templates",
        },
      },
      id: "rsf_1a2b",
      name: "Orders",
      created_at: 1767225600.456,
      updated_at: 1767225600.456,
      _test_item: "a0",
    },
    {
      _links: {
        self: "https://acme.api.frontapp.com/message_template_folders/rsf_1a2b",
        related: {
          owner: "https://acme.api.frontapp.com/teams/tim_1a2b",
          parent_folder: null,
          child_folders: "https://acme.api.frontapp.com/message_template_folders/rsf_1a2b/message_template_folders",
          child_answers: "https://acme.api.frontapp.com/message_template_folders/rsf_1a2b/message_templates",
        },
      },
      id: "rsf_1a2b",
      name: "Orders",
      created_at: 1767225600.456,
      updated_at: 1767225600.456,
      _test_item: "b0",
    },
  ],
});

paging("messageTemplateFolders.listForTeam", {
  call: (fetch) => client(fetch).messageTemplateFolders.listForTeam("tim_1a2b"),
  replies: [
    {
      status: 200,
      json: {
        _pagination: { next: "https://elsewhere.example/next?page_token=second-page" },
        _links: { self: "https://acme.api.frontapp.com/message_template_folders" },
        _results: [
          {
            _links: {
              self: "https://acme.api.frontapp.com/message_template_folders/rsf_1a2b",
              related: {
                owner: "https://acme.api.frontapp.com/teams/tim_1a2b",
                parent_folder: null,
                child_folders:
                  "https://acme.api.frontapp.com/message_template_folders/rsf_1a2b/message_template_folders",
                child_answers: "https://acme.api.frontapp.com/message_template_folders/rsf_1a2b/message_templates",
              },
            },
            id: "rsf_1a2b",
            name: "Orders",
            created_at: 1767225600.456,
            updated_at: 1767225600.456,
            _test_item: "a0",
          },
        ],
      },
    },
    {
      status: 200,
      json: {
        _pagination: {},
        _links: { self: "https://acme.api.frontapp.com/message_template_folders" },
        _results: [
          {
            _links: {
              self: "https://acme.api.frontapp.com/message_template_folders/rsf_1a2b",
              related: {
                owner: "https://acme.api.frontapp.com/teams/tim_1a2b",
                parent_folder: null,
                child_folders:
                  "https://acme.api.frontapp.com/message_template_folders/rsf_1a2b/message_template_folders",
                child_answers: "https://acme.api.frontapp.com/message_template_folders/rsf_1a2b/message_templates",
              },
            },
            id: "rsf_1a2b",
            name: "Orders",
            created_at: 1767225600.456,
            updated_at: 1767225600.456,
            _test_item: "b0",
          },
        ],
      },
    },
  ],
  second: {
    method: "GET",
    url: "https://api2.frontapp.com/teams/tim_1a2b/message_template_folders?page_token=second-page",
    headers: { accept: "application/json", authorization: "Bearer test-apiToken" },
  },
  items: [
    {
      _links: {
        self: "https://acme.api.frontapp.com/message_template_folders/rsf_1a2b",
        related: {
          owner: "https://acme.api.frontapp.com/teams/tim_1a2b",
          parent_folder: null,
          child_folders: "https://acme.api.frontapp.com/message_template_folders/rsf_1a2b/message_template_folders",
          child_answers: "https://acme.api.frontapp.com/message_template_folders/rsf_1a2b/message_templates",
        },
      },
      id: "rsf_1a2b",
      name: "Orders",
      created_at: 1767225600.456,
      updated_at: 1767225600.456,
      _test_item: "a0",
    },
    {
      _links: {
        self: "https://acme.api.frontapp.com/message_template_folders/rsf_1a2b",
        related: {
          owner: "https://acme.api.frontapp.com/teams/tim_1a2b",
          parent_folder: null,
          child_folders: "https://acme.api.frontapp.com/message_template_folders/rsf_1a2b/message_template_folders",
          child_answers: "https://acme.api.frontapp.com/message_template_folders/rsf_1a2b/message_templates",
        },
      },
      id: "rsf_1a2b",
      name: "Orders",
      created_at: 1767225600.456,
      updated_at: 1767225600.456,
      _test_item: "b0",
    },
  ],
});

paging("messageTemplateFolders.listForTeammate", {
  call: (fetch) => client(fetch).messageTemplateFolders.listForTeammate("tea_xyz789"),
  replies: [
    {
      status: 200,
      json: {
        _pagination: { next: "https://elsewhere.example/next?page_token=second-page" },
        _links: { self: "https://acme.api.frontapp.com/message_template_folders" },
        _results: [
          {
            _links: {
              self: "https://acme.api.frontapp.com/message_template_folders/rsf_1a2b",
              related: {
                owner: "https://acme.api.frontapp.com/teams/tim_1a2b",
                parent_folder: null,
                child_folders:
                  "https://acme.api.frontapp.com/message_template_folders/rsf_1a2b/message_template_folders",
                child_answers: "https://acme.api.frontapp.com/message_template_folders/rsf_1a2b/message_templates",
              },
            },
            id: "rsf_1a2b",
            name: "Orders",
            created_at: 1767225600.456,
            updated_at: 1767225600.456,
            _test_item: "a0",
          },
        ],
      },
    },
    {
      status: 200,
      json: {
        _pagination: {},
        _links: { self: "https://acme.api.frontapp.com/message_template_folders" },
        _results: [
          {
            _links: {
              self: "https://acme.api.frontapp.com/message_template_folders/rsf_1a2b",
              related: {
                owner: "https://acme.api.frontapp.com/teams/tim_1a2b",
                parent_folder: null,
                child_folders:
                  "https://acme.api.frontapp.com/message_template_folders/rsf_1a2b/message_template_folders",
                child_answers: "https://acme.api.frontapp.com/message_template_folders/rsf_1a2b/message_templates",
              },
            },
            id: "rsf_1a2b",
            name: "Orders",
            created_at: 1767225600.456,
            updated_at: 1767225600.456,
            _test_item: "b0",
          },
        ],
      },
    },
  ],
  second: {
    method: "GET",
    url: "https://api2.frontapp.com/teammates/tea_xyz789/message_template_folders?page_token=second-page",
    headers: { accept: "application/json", authorization: "Bearer test-apiToken" },
  },
  items: [
    {
      _links: {
        self: "https://acme.api.frontapp.com/message_template_folders/rsf_1a2b",
        related: {
          owner: "https://acme.api.frontapp.com/teams/tim_1a2b",
          parent_folder: null,
          child_folders: "https://acme.api.frontapp.com/message_template_folders/rsf_1a2b/message_template_folders",
          child_answers: "https://acme.api.frontapp.com/message_template_folders/rsf_1a2b/message_templates",
        },
      },
      id: "rsf_1a2b",
      name: "Orders",
      created_at: 1767225600.456,
      updated_at: 1767225600.456,
      _test_item: "a0",
    },
    {
      _links: {
        self: "https://acme.api.frontapp.com/message_template_folders/rsf_1a2b",
        related: {
          owner: "https://acme.api.frontapp.com/teams/tim_1a2b",
          parent_folder: null,
          child_folders: "https://acme.api.frontapp.com/message_template_folders/rsf_1a2b/message_template_folders",
          child_answers: "https://acme.api.frontapp.com/message_template_folders/rsf_1a2b/message_templates",
        },
      },
      id: "rsf_1a2b",
      name: "Orders",
      created_at: 1767225600.456,
      updated_at: 1767225600.456,
      _test_item: "b0",
    },
  ],
});

refusal("messageTemplateFolders.create", {
  call: (fetch) => client(fetch).messageTemplateFolders.create({ name: "Orders" }),
  replies: { status: 400, json: { _error: { message: "This test is refused" }, error: "test_refusal" } },
  error: { name: "BadRequestError", status: 400, message: "This test is refused", code: "test_refusal" },
});
