// Generated from specs/klaviyo. Edits are lost: change the spec and run `pnpm generate klaviyo`.

import { contract, refusal } from "@carillon/config/contract";
import { Klaviyo, type KlaviyoOptions } from "../../src/generated/index.ts";

const client = (fetch: typeof globalThis.fetch, own: Partial<KlaviyoOptions> = {}) =>
  new Klaviyo({
    apiKey: "test-apiKey",
    companyId: "test-companyId",
    revision: "2026-07-15",
    throttle: false,
    retry: false,
    fetch,
    ...own,
  });

contract("campaignMessages.assignTemplate", {
  call: (fetch) =>
    client(fetch).campaignMessages.assignTemplate({
      data: {
        type: "campaign-message",
        id: "01GMRWDSA0ARTAKE1SFX8JGXAZ",
        relationships: { template: { data: { type: "template", id: "RdHZmw" } } },
      },
    }),
  sends: {
    method: "POST",
    url: "https://a.klaviyo.com/api/campaign-message-assign-template",
    headers: {
      accept: "application/vnd.api+json",
      "content-type": "application/vnd.api+json",
      revision: "2026-07-15",
      authorization: "Klaviyo-API-Key test-apiKey",
    },
    json: {
      data: {
        type: "campaign-message",
        id: "01GMRWDSA0ARTAKE1SFX8JGXAZ",
        relationships: { template: { data: { type: "template", id: "RdHZmw" } } },
      },
    },
  },
  replies: {
    status: 200,
    type: "application/vnd.api+json",
    json: {
      data: {
        type: "campaign-message",
        id: "01GMRWDSA0ARTAKE1SFX8JGXAZ",
        attributes: {
          label: "First",
          channel: "email",
          content: { subject: "Welcome", from_email: "news@example.com", from_label: "Acme" },
          created_at: "2026-01-02T03:04:05+00:00",
          updated_at: "2026-01-02T03:04:05+00:00",
        },
        links: { self: "https://a.klaviyo.com/api/campaign-messages/01GMRWDSA0ARTAKE1SFX8JGXAZ" },
      },
      links: { self: "https://a.klaviyo.com/api/campaign-messages/01GMRWDSA0ARTAKE1SFX8JGXAZ" },
    },
  },
});

contract("campaignMessages.get", {
  call: (fetch) => client(fetch).campaignMessages.get("01GMRWDSA0ARTAKE1SFX8JGXAZ"),
  sends: {
    method: "GET",
    url: "https://a.klaviyo.com/api/campaign-messages/01GMRWDSA0ARTAKE1SFX8JGXAZ",
    headers: {
      accept: "application/vnd.api+json",
      revision: "2026-07-15",
      authorization: "Klaviyo-API-Key test-apiKey",
    },
  },
  replies: {
    status: 200,
    type: "application/vnd.api+json",
    json: {
      data: {
        type: "campaign-message",
        id: "01GMRWDSA0ARTAKE1SFX8JGXAZ",
        attributes: {
          definition: {
            channel: "email",
            label: "First",
            content: { subject: "Welcome", from_email: "news@example.com", from_label: "Acme" },
          },
          send_times: [],
          created_at: "2026-01-02T03:04:05+00:00",
          updated_at: "2026-01-02T03:04:05+00:00",
        },
        links: { self: "https://a.klaviyo.com/api/campaign-messages/01GMRWDSA0ARTAKE1SFX8JGXAZ" },
      },
      links: { self: "https://a.klaviyo.com/api/campaign-messages/01GMRWDSA0ARTAKE1SFX8JGXAZ" },
    },
  },
});

refusal("campaignMessages.assignTemplate", {
  call: (fetch) =>
    client(fetch).campaignMessages.assignTemplate({
      data: {
        type: "campaign-message",
        id: "01GMRWDSA0ARTAKE1SFX8JGXAZ",
        relationships: { template: { data: { type: "template", id: "RdHZmw" } } },
      },
    }),
  replies: { status: 400, json: { errors: [{ detail: "This test is refused", code: "test_refusal" }] } },
  error: { name: "BadRequestError", status: 400, message: "This test is refused", code: "test_refusal" },
});
