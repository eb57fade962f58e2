// Generated from specs/customerio. Edits are lost: change the spec and run `pnpm generate customerio`.

import { contract, paging, refusal } from "@carillon/config/contract";
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

contract("designStudioEmails.create", {
  call: (fetch) =>
    client(fetch).designStudioEmails.create({
      name: "Welcome",
      content: { subject: "Hello", html: "<p>Hi</p>" },
      envelope: { from_id: 1 },
    }),
  sends: {
    method: "POST",
    url: "https://api.customer.io/v1/design_studio/emails",
    headers: {
      accept: "application/json",
      "content-type": "application/json",
      "x-workspace-id": "test-app.workspaceId",
      authorization: "Bearer test-app-apiKey",
    },
    json: { name: "Welcome", content: { subject: "Hello", html: "<p>Hi</p>" }, envelope: { from_id: 1 } },
  },
  replies: {
    status: 200,
    json: {
      email: {
        id: "018fbb92-6d1e-7c33-9c2c-df6a2b5aa931",
        name: "Welcome",
        is_template: false,
        is_linked: false,
        parent_folder_id: null,
        available_languages: ["fr"],
        created: 1714732800,
        updated: 1714732800,
        content: { subject: "Hello", html: "<p>Hi</p>" },
        envelope: { from_id: 1, reply_to_id: null },
      },
    },
  },
  gives: {
    id: "018fbb92-6d1e-7c33-9c2c-df6a2b5aa931",
    name: "Welcome",
    is_template: false,
    is_linked: false,
    parent_folder_id: null,
    available_languages: ["fr"],
    created: 1714732800,
    updated: 1714732800,
    content: { subject: "Hello", html: "<p>Hi</p>" },
    envelope: { from_id: 1, reply_to_id: null },
  },
});

contract("designStudioEmails.createTranslation", {
  call: (fetch) =>
    client(fetch).designStudioEmails.createTranslation("018fbb92-6d1e-7c33-9c2c-df6a2b5aa931", {
      language: "fr",
      content: { subject: "Bonjour", html: "<p>Salut</p>" },
    }),
  sends: {
    method: "POST",
    url: "https://api.customer.io/v1/design_studio/emails/018fbb92-6d1e-7c33-9c2c-df6a2b5aa931/languages",
    headers: {
      accept: "application/json",
      "content-type": "application/json",
      "x-workspace-id": "test-app.workspaceId",
      authorization: "Bearer test-app-apiKey",
    },
    json: { language: "fr", content: { subject: "Bonjour", html: "<p>Salut</p>" } },
  },
  replies: {
    status: 200,
    json: {
      email_translation: {
        id: "018fbb92-6d1e-7c33-9c2c-df6a2b5aa934",
        language: "fr",
        language_group_id: "018fbb92-6d1e-7c33-9c2c-df6a2b5aa931",
        is_linked: false,
        is_template: false,
        created: 1773856017,
        updated: 1773856017,
        content: { subject: "Bonjour", html: "<p>Salut</p>" },
      },
    },
  },
  gives: {
    id: "018fbb92-6d1e-7c33-9c2c-df6a2b5aa934",
    language: "fr",
    language_group_id: "018fbb92-6d1e-7c33-9c2c-df6a2b5aa931",
    is_linked: false,
    is_template: false,
    created: 1773856017,
    updated: 1773856017,
    content: { subject: "Bonjour", html: "<p>Salut</p>" },
  },
});

contract("designStudioEmails.createVersion", {
  call: (fetch) =>
    client(fetch).designStudioEmails.createVersion("018fbb92-6d1e-7c33-9c2c-df6a2b5aa931", {
      name: "Before the redesign",
    }),
  sends: {
    method: "POST",
    url: "https://api.customer.io/v1/design_studio/emails/018fbb92-6d1e-7c33-9c2c-df6a2b5aa931/versions",
    headers: {
      accept: "application/json",
      "content-type": "application/json",
      "x-workspace-id": "test-app.workspaceId",
      authorization: "Bearer test-app-apiKey",
    },
    json: { name: "Before the redesign" },
  },
  replies: {
    status: 200,
    json: {
      created: true,
      version: {
        id: "8f14e45f-ceea-4c67-9814-b8f0e0e1a6f0",
        name: "Before the redesign",
        created: 1773856017,
        created_on_publish: false,
        feedback: false,
      },
    },
  },
});

contract("designStudioEmails.delete", {
  call: (fetch) => client(fetch).designStudioEmails.delete("018fbb92-6d1e-7c33-9c2c-df6a2b5aa931"),
  sends: {
    method: "DELETE",
    url: "https://api.customer.io/v1/design_studio/emails/018fbb92-6d1e-7c33-9c2c-df6a2b5aa931",
    headers: {
      accept: "application/json",
      "x-workspace-id": "test-app.workspaceId",
      authorization: "Bearer test-app-apiKey",
    },
  },
  replies: { status: 204 },
  gives: undefined,
});

contract("designStudioEmails.deleteTranslation", {
  call: (fetch) =>
    client(fetch).designStudioEmails.deleteTranslation({ id: "018fbb92-6d1e-7c33-9c2c-df6a2b5aa931", language: "fr" }),
  sends: {
    method: "DELETE",
    url: "https://api.customer.io/v1/design_studio/emails/018fbb92-6d1e-7c33-9c2c-df6a2b5aa931/languages/fr",
    headers: {
      accept: "application/json",
      "x-workspace-id": "test-app.workspaceId",
      authorization: "Bearer test-app-apiKey",
    },
  },
  replies: { status: 204 },
  gives: undefined,
});

contract("designStudioEmails.deleteVersion", {
  call: (fetch) =>
    client(fetch).designStudioEmails.deleteVersion({
      id: "018fbb92-6d1e-7c33-9c2c-df6a2b5aa931",
      version_id: "8f14e45f-ceea-4c67-9814-b8f0e0e1a6f0",
    }),
  sends: {
    method: "DELETE",
    url: "https://api.customer.io/v1/design_studio/emails/018fbb92-6d1e-7c33-9c2c-df6a2b5aa931/versions/8f14e45f-ceea-4c67-9814-b8f0e0e1a6f0",
    headers: {
      accept: "application/json",
      "x-workspace-id": "test-app.workspaceId",
      authorization: "Bearer test-app-apiKey",
    },
  },
  replies: { status: 204 },
  gives: undefined,
});

contract("designStudioEmails.get", {
  call: (fetch) => client(fetch).designStudioEmails.get("018fbb92-6d1e-7c33-9c2c-df6a2b5aa931"),
  sends: {
    method: "GET",
    url: "https://api.customer.io/v1/design_studio/emails/018fbb92-6d1e-7c33-9c2c-df6a2b5aa931",
    headers: {
      accept: "application/json",
      "x-workspace-id": "test-app.workspaceId",
      authorization: "Bearer test-app-apiKey",
    },
  },
  replies: {
    status: 200,
    json: {
      email: {
        id: "018fbb92-6d1e-7c33-9c2c-df6a2b5aa931",
        name: "Welcome",
        is_template: false,
        is_linked: false,
        parent_folder_id: null,
        available_languages: ["fr"],
        created: 1714732800,
        updated: 1714732800,
        content: { subject: "Hello", html: "<p>Hi</p>" },
        envelope: { from_id: 1, reply_to_id: null },
      },
    },
  },
  gives: {
    id: "018fbb92-6d1e-7c33-9c2c-df6a2b5aa931",
    name: "Welcome",
    is_template: false,
    is_linked: false,
    parent_folder_id: null,
    available_languages: ["fr"],
    created: 1714732800,
    updated: 1714732800,
    content: { subject: "Hello", html: "<p>Hi</p>" },
    envelope: { from_id: 1, reply_to_id: null },
  },
});

contract("designStudioEmails.getPublishStatus", {
  call: (fetch) =>
    client(fetch).designStudioEmails.getPublishStatus("018fbb92-6d1e-7c33-9c2c-df6a2b5aa931", { publish_id: "p-1" }),
  sends: {
    method: "GET",
    url: "https://api.customer.io/v1/design_studio/emails/018fbb92-6d1e-7c33-9c2c-df6a2b5aa931/publish_status?publish_id=p-1",
    headers: {
      accept: "application/json",
      "x-workspace-id": "test-app.workspaceId",
      authorization: "Bearer test-app-apiKey",
    },
  },
  replies: {
    status: 200,
    json: {
      status: "done",
      mappings: [
        { node_id: "018fbb92-6d1e-7c33-9c2c-df6a2b5aa931", template_id: 987654, version_id: "v_01H8XK", language: "" },
      ],
    },
  },
});

contract("designStudioEmails.getTranslation", {
  call: (fetch) =>
    client(fetch).designStudioEmails.getTranslation({ id: "018fbb92-6d1e-7c33-9c2c-df6a2b5aa931", language: "fr" }),
  sends: {
    method: "GET",
    url: "https://api.customer.io/v1/design_studio/emails/018fbb92-6d1e-7c33-9c2c-df6a2b5aa931/languages/fr",
    headers: {
      accept: "application/json",
      "x-workspace-id": "test-app.workspaceId",
      authorization: "Bearer test-app-apiKey",
    },
  },
  replies: {
    status: 200,
    json: {
      email_translation: {
        id: "018fbb92-6d1e-7c33-9c2c-df6a2b5aa934",
        language: "fr",
        language_group_id: "018fbb92-6d1e-7c33-9c2c-df6a2b5aa931",
        is_linked: false,
        is_template: false,
        created: 1773856017,
        updated: 1773856017,
        content: { subject: "Bonjour", html: "<p>Salut</p>" },
      },
    },
  },
  gives: {
    id: "018fbb92-6d1e-7c33-9c2c-df6a2b5aa934",
    language: "fr",
    language_group_id: "018fbb92-6d1e-7c33-9c2c-df6a2b5aa931",
    is_linked: false,
    is_template: false,
    created: 1773856017,
    updated: 1773856017,
    content: { subject: "Bonjour", html: "<p>Salut</p>" },
  },
});

contract("designStudioEmails.getUnpublishedChanges", {
  call: (fetch) => client(fetch).designStudioEmails.getUnpublishedChanges("018fbb92-6d1e-7c33-9c2c-df6a2b5aa931"),
  sends: {
    method: "GET",
    url: "https://api.customer.io/v1/design_studio/emails/018fbb92-6d1e-7c33-9c2c-df6a2b5aa931/unpublished_changes",
    headers: {
      accept: "application/json",
      "x-workspace-id": "test-app.workspaceId",
      authorization: "Bearer test-app-apiKey",
    },
  },
  replies: { status: 200, json: { has_unpublished_changes: true } },
});

contract("designStudioEmails.getVersion", {
  call: (fetch) =>
    client(fetch).designStudioEmails.getVersion({
      id: "018fbb92-6d1e-7c33-9c2c-df6a2b5aa931",
      version_id: "8f14e45f-ceea-4c67-9814-b8f0e0e1a6f0",
    }),
  sends: {
    method: "GET",
    url: "https://api.customer.io/v1/design_studio/emails/018fbb92-6d1e-7c33-9c2c-df6a2b5aa931/versions/8f14e45f-ceea-4c67-9814-b8f0e0e1a6f0",
    headers: {
      accept: "application/json",
      "x-workspace-id": "test-app.workspaceId",
      authorization: "Bearer test-app-apiKey",
    },
  },
  replies: {
    status: 200,
    json: {
      node: {
        node_id: "018fbb92-6d1e-7c33-9c2c-df6a2b5aa931",
        node_type: "EMAIL",
        name: "Welcome",
        content: "<p>Hi</p>",
        preheader_text: "Start now",
        envelope: { from_id: 1, reply_to_id: null },
      },
      dependencies: [
        {
          node_id: "018fbb92-6d1e-7c33-9c2c-df6a2b5aa933",
          node_type: "COMPONENT",
          name: "Footer",
          component_name: "footer",
          content: "<template>Bye</template>",
        },
      ],
    },
  },
});

contract("designStudioEmails.link", {
  call: (fetch) =>
    client(fetch).designStudioEmails.link("018fbb92-6d1e-7c33-9c2c-df6a2b5aa931", {
      target: { type: "campaign_action", action_id: 42 },
      force: false,
    }),
  sends: {
    method: "POST",
    url: "https://api.customer.io/v1/design_studio/emails/018fbb92-6d1e-7c33-9c2c-df6a2b5aa931/link",
    headers: {
      accept: "application/json",
      "content-type": "application/json",
      "x-workspace-id": "test-app.workspaceId",
      authorization: "Bearer test-app-apiKey",
    },
    json: { target: { type: "campaign_action", action_id: 42 }, force: false },
  },
  replies: {
    status: 200,
    json: {
      node_id: "018fbb92-6d1e-7c33-9c2c-df6a2b5aa931",
      template_id: 987654,
      target: { type: "campaign_action", action_id: 42 },
    },
  },
});

contract("designStudioEmails.list", {
  call: (fetch) => client(fetch).designStudioEmails.list(),
  sends: {
    method: "GET",
    url: "https://api.customer.io/v1/design_studio/emails",
    headers: {
      accept: "application/json",
      "x-workspace-id": "test-app.workspaceId",
      authorization: "Bearer test-app-apiKey",
    },
  },
  replies: {
    status: 200,
    json: {
      emails: [
        {
          id: "018fbb92-6d1e-7c33-9c2c-df6a2b5aa931",
          name: "Welcome",
          is_template: false,
          is_linked: false,
          parent_folder_id: null,
          available_languages: ["fr"],
          created: 1714732800,
          updated: 1714732800,
        },
      ],
      folders: [],
      meta: { pagination: { page: 1, limit: 1000, total: 1 }, filters: {} },
    },
  },
});

contract("designStudioEmails.listTranslations", {
  call: (fetch) => client(fetch).designStudioEmails.listTranslations("018fbb92-6d1e-7c33-9c2c-df6a2b5aa931"),
  sends: {
    method: "GET",
    url: "https://api.customer.io/v1/design_studio/emails/018fbb92-6d1e-7c33-9c2c-df6a2b5aa931/languages",
    headers: {
      accept: "application/json",
      "x-workspace-id": "test-app.workspaceId",
      authorization: "Bearer test-app-apiKey",
    },
  },
  replies: {
    status: 200,
    json: {
      email_translations: [
        {
          id: "018fbb92-6d1e-7c33-9c2c-df6a2b5aa934",
          language: "fr",
          language_group_id: "018fbb92-6d1e-7c33-9c2c-df6a2b5aa931",
          is_linked: false,
          is_template: false,
          created: 1773856017,
          updated: 1773856017,
          content: { subject: "Bonjour", html: "<p>Salut</p>" },
        },
      ],
    },
  },
});

contract("designStudioEmails.listVersions", {
  call: (fetch) => client(fetch).designStudioEmails.listVersions("018fbb92-6d1e-7c33-9c2c-df6a2b5aa931"),
  sends: {
    method: "GET",
    url: "https://api.customer.io/v1/design_studio/emails/018fbb92-6d1e-7c33-9c2c-df6a2b5aa931/versions",
    headers: {
      accept: "application/json",
      "x-workspace-id": "test-app.workspaceId",
      authorization: "Bearer test-app-apiKey",
    },
  },
  replies: {
    status: 200,
    json: {
      versions: [
        {
          id: "8f14e45f-ceea-4c67-9814-b8f0e0e1a6f0",
          name: "Before the redesign",
          created: 1773856017,
          created_on_publish: false,
          feedback: false,
        },
      ],
    },
  },
});

contract("designStudioEmails.preview", {
  call: (fetch) =>
    client(fetch).designStudioEmails.preview("018fbb92-6d1e-7c33-9c2c-df6a2b5aa931", {
      customer: { first_name: "Jane", email: "jane@example.com" },
      event: { name: "purchase", total: 149.99 },
    }),
  sends: {
    method: "POST",
    url: "https://api.customer.io/v1/design_studio/emails/018fbb92-6d1e-7c33-9c2c-df6a2b5aa931/preview",
    headers: {
      accept: "application/json",
      "content-type": "application/json",
      "x-workspace-id": "test-app.workspaceId",
      authorization: "Bearer test-app-apiKey",
    },
    json: { customer: { first_name: "Jane", email: "jane@example.com" }, event: { name: "purchase", total: 149.99 } },
  },
  replies: {
    status: 200,
    json: {
      node_id: "018fbb92-6d1e-7c33-9c2c-df6a2b5aa931",
      node_type: "EMAIL",
      subject: "Hello Jane",
      html: "<p>Hi</p>",
      links: [{ url: "https://example.com", text: "View", tracked: true, errors: [] }],
      errors: { subject: [], body: [] },
    },
  },
});

contract("designStudioEmails.publish", {
  call: (fetch) => client(fetch).designStudioEmails.publish("018fbb92-6d1e-7c33-9c2c-df6a2b5aa931"),
  sends: {
    method: "POST",
    url: "https://api.customer.io/v1/design_studio/emails/018fbb92-6d1e-7c33-9c2c-df6a2b5aa931/publish",
    headers: {
      accept: "application/json",
      "x-workspace-id": "test-app.workspaceId",
      authorization: "Bearer test-app-apiKey",
    },
  },
  replies: {
    status: 200,
    json: {
      status: "done",
      mappings: [
        { node_id: "018fbb92-6d1e-7c33-9c2c-df6a2b5aa931", template_id: 987654, version_id: "v_01H8XK", language: "" },
      ],
    },
  },
});

contract("designStudioEmails.render", {
  call: (fetch) => client(fetch).designStudioEmails.render("018fbb92-6d1e-7c33-9c2c-df6a2b5aa931"),
  sends: {
    method: "GET",
    url: "https://api.customer.io/v1/design_studio/emails/018fbb92-6d1e-7c33-9c2c-df6a2b5aa931/render",
    headers: {
      accept: "application/json",
      "x-workspace-id": "test-app.workspaceId",
      authorization: "Bearer test-app-apiKey",
    },
  },
  replies: {
    status: 200,
    json: {
      node_id: "018fbb92-6d1e-7c33-9c2c-df6a2b5aa931",
      node_type: "EMAIL",
      html: "<p>Hi {{customer.first_name}}</p>",
    },
  },
});

contract("designStudioEmails.restoreVersion", {
  call: (fetch) =>
    client(fetch).designStudioEmails.restoreVersion({
      id: "018fbb92-6d1e-7c33-9c2c-df6a2b5aa931",
      version_id: "8f14e45f-ceea-4c67-9814-b8f0e0e1a6f0",
    }),
  sends: {
    method: "POST",
    url: "https://api.customer.io/v1/design_studio/emails/018fbb92-6d1e-7c33-9c2c-df6a2b5aa931/versions/8f14e45f-ceea-4c67-9814-b8f0e0e1a6f0/restore",
    headers: {
      accept: "application/json",
      "x-workspace-id": "test-app.workspaceId",
      authorization: "Bearer test-app-apiKey",
    },
  },
  replies: {
    status: 200,
    json: {
      node_id: "018fbb92-6d1e-7c33-9c2c-df6a2b5aa931",
      version_id: "8f14e45f-ceea-4c67-9814-b8f0e0e1a6f0",
      restored_node_ids: ["018fbb92-6d1e-7c33-9c2c-df6a2b5aa931"],
    },
  },
});

contract("designStudioEmails.review", {
  call: (fetch) => client(fetch).designStudioEmails.review("018fbb92-6d1e-7c33-9c2c-df6a2b5aa931"),
  sends: {
    method: "GET",
    url: "https://api.customer.io/v1/design_studio/emails/018fbb92-6d1e-7c33-9c2c-df6a2b5aa931/review",
    headers: {
      accept: "application/json",
      "x-workspace-id": "test-app.workspaceId",
      authorization: "Bearer test-app-apiKey",
    },
  },
  replies: {
    status: 200,
    json: {
      node_id: "018fbb92-6d1e-7c33-9c2c-df6a2b5aa931",
      status: "complete",
      score: { score: 86, counts: { error: 0, warning: 1, tip: 0 } },
      checks: { unsubscribe: { status: "complete" } },
      findings: [
        {
          id: "unsubscribe",
          check: "unsubscribe",
          severity: "warning",
          state: "fail",
          title: "No unsubscribe link",
          details: "Add one to the footer",
        },
      ],
    },
  },
});

contract("designStudioEmails.update", {
  call: (fetch) =>
    client(fetch).designStudioEmails.update("018fbb92-6d1e-7c33-9c2c-df6a2b5aa931", {
      content: { subject: "Hello again", html: "<p>Hi</p>" },
    }),
  sends: {
    method: "PUT",
    url: "https://api.customer.io/v1/design_studio/emails/018fbb92-6d1e-7c33-9c2c-df6a2b5aa931",
    headers: {
      accept: "application/json",
      "content-type": "application/json",
      "x-workspace-id": "test-app.workspaceId",
      authorization: "Bearer test-app-apiKey",
    },
    json: { content: { subject: "Hello again", html: "<p>Hi</p>" } },
  },
  replies: { status: 204 },
  gives: undefined,
});

contract("designStudioEmails.updateTranslation", {
  call: (fetch) =>
    client(fetch).designStudioEmails.updateTranslation(
      { id: "018fbb92-6d1e-7c33-9c2c-df6a2b5aa931", language: "fr" },
      { content: { subject: "Salut", html: "<p>Salut</p>" } },
    ),
  sends: {
    method: "PUT",
    url: "https://api.customer.io/v1/design_studio/emails/018fbb92-6d1e-7c33-9c2c-df6a2b5aa931/languages/fr",
    headers: {
      accept: "application/json",
      "content-type": "application/json",
      "x-workspace-id": "test-app.workspaceId",
      authorization: "Bearer test-app-apiKey",
    },
    json: { content: { subject: "Salut", html: "<p>Salut</p>" } },
  },
  replies: { status: 204 },
  gives: undefined,
});

paging("designStudioEmails.list", {
  call: (fetch) => client(fetch).designStudioEmails.list({ limit: 2 }),
  replies: [
    {
      status: 200,
      json: {
        emails: [
          {
            id: "018fbb92-6d1e-7c33-9c2c-df6a2b5aa931",
            name: "Welcome",
            is_template: false,
            is_linked: false,
            parent_folder_id: null,
            available_languages: ["fr"],
            created: 1714732800,
            updated: 1714732800,
            _test_item: "a0",
          },
          {
            id: "018fbb92-6d1e-7c33-9c2c-df6a2b5aa931",
            name: "Welcome",
            is_template: false,
            is_linked: false,
            parent_folder_id: null,
            available_languages: ["fr"],
            created: 1714732800,
            updated: 1714732800,
            _test_item: "a1",
          },
        ],
        folders: [],
        meta: { pagination: { page: 1, limit: 1000, total: 3 }, filters: {} },
      },
    },
    {
      status: 200,
      json: {
        emails: [
          {
            id: "018fbb92-6d1e-7c33-9c2c-df6a2b5aa931",
            name: "Welcome",
            is_template: false,
            is_linked: false,
            parent_folder_id: null,
            available_languages: ["fr"],
            created: 1714732800,
            updated: 1714732800,
            _test_item: "b0",
          },
        ],
        folders: [],
        meta: { pagination: { page: 1, limit: 1000, total: 3 }, filters: {} },
      },
    },
  ],
  second: {
    method: "GET",
    url: "https://api.customer.io/v1/design_studio/emails?limit=2&page=2",
    headers: {
      accept: "application/json",
      "x-workspace-id": "test-app.workspaceId",
      authorization: "Bearer test-app-apiKey",
    },
  },
  items: [
    {
      id: "018fbb92-6d1e-7c33-9c2c-df6a2b5aa931",
      name: "Welcome",
      is_template: false,
      is_linked: false,
      parent_folder_id: null,
      available_languages: ["fr"],
      created: 1714732800,
      updated: 1714732800,
      _test_item: "a0",
    },
    {
      id: "018fbb92-6d1e-7c33-9c2c-df6a2b5aa931",
      name: "Welcome",
      is_template: false,
      is_linked: false,
      parent_folder_id: null,
      available_languages: ["fr"],
      created: 1714732800,
      updated: 1714732800,
      _test_item: "a1",
    },
    {
      id: "018fbb92-6d1e-7c33-9c2c-df6a2b5aa931",
      name: "Welcome",
      is_template: false,
      is_linked: false,
      parent_folder_id: null,
      available_languages: ["fr"],
      created: 1714732800,
      updated: 1714732800,
      _test_item: "b0",
    },
  ],
});

refusal("designStudioEmails.create", {
  call: (fetch) =>
    client(fetch).designStudioEmails.create({
      name: "Welcome",
      content: { subject: "Hello", html: "<p>Hi</p>" },
      envelope: { from_id: 1 },
    }),
  replies: { status: 400, json: { meta: { error: "This test is refused" }, errors: [{ reason: "test_refusal" }] } },
  error: { name: "BadRequestError", status: 400, message: "This test is refused", code: "test_refusal" },
});
