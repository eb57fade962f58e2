// Generated from specs/front. Edits are lost: change the spec and run `pnpm generate front`.

import { contract, refusal } from "@carillon/config/contract";
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

contract("applicationMessageTemplates.sync", {
  call: (fetch) =>
    client(fetch).applicationMessageTemplates.sync("cha_1a2b", {
      external_id: "tpl-1",
      name: "Delivery",
      blurb: "Your parcel",
      is_disabled: false,
      status_name: "APPROVED",
      variable_mappings: [{ uid: "1", name: "Day of delivery", type: "text" }],
      template_preview: "Your parcel comes on {{1}}.",
    }),
  sends: {
    method: "PUT",
    url: "https://api2.frontapp.com/channels/cha_1a2b/application_message_templates",
    headers: { accept: "application/json", "content-type": "application/json" },
    token: "authorization",
    json: {
      external_id: "tpl-1",
      name: "Delivery",
      blurb: "Your parcel",
      is_disabled: false,
      status_name: "APPROVED",
      variable_mappings: [{ uid: "1", name: "Day of delivery", type: "text" }],
      template_preview: "Your parcel comes on {{1}}.",
    },
  },
  replies: { status: 200, json: { template_id: 777 } },
});

contract("applicationMessageTemplates.update", {
  call: (fetch) =>
    client(fetch).applicationMessageTemplates.update(
      { channel_id: "cha_1a2b", external_id: "tpl-1" },
      { is_disabled: true, status_name: "REJECTED" },
    ),
  sends: {
    method: "PATCH",
    url: "https://api2.frontapp.com/channels/cha_1a2b/application_message_templates/tpl-1",
    headers: { accept: "application/json", "content-type": "application/json" },
    token: "authorization",
    json: { is_disabled: true, status_name: "REJECTED" },
  },
  replies: { status: 200, json: { template_id: 777 } },
});

refusal("applicationMessageTemplates.sync", {
  call: (fetch) =>
    client(fetch).applicationMessageTemplates.sync("cha_1a2b", {
      external_id: "tpl-1",
      name: "Delivery",
      blurb: "Your parcel",
      is_disabled: false,
      status_name: "APPROVED",
      variable_mappings: [{ uid: "1", name: "Day of delivery", type: "text" }],
      template_preview: "Your parcel comes on {{1}}.",
    }),
  replies: { status: 400, json: { _error: { message: "This test is refused" }, error: "test_refusal" } },
  error: { name: "BadRequestError", status: 400, message: "This test is refused", code: "test_refusal" },
});
