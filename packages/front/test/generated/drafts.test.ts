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

contract("drafts.create", {
  call: (fetch) =>
    client(fetch).drafts.create("cha_1a2b", {
      author_id: "tea_xyz789",
      to: ["ann@example.com"],
      subject: "Your order",
      body: "It is on its way.",
      mode: "shared",
    }),
  sends: {
    method: "POST",
    url: "https://api2.frontapp.com/channels/cha_1a2b/drafts",
    headers: { accept: "application/json", "content-type": "application/json", authorization: "Bearer test-apiToken" },
    json: {
      author_id: "tea_xyz789",
      to: ["ann@example.com"],
      subject: "Your order",
      body: "It is on its way.",
      mode: "shared",
    },
  },
  replies: {
    status: 200,
    json: {
      id: "msg_1a2b",
      type: "email",
      draft_mode: "shared",
      version: "1",
      subject: "Your order",
      body: "It is on its way.",
    },
  },
});

contract("drafts.createReply", {
  call: (fetch) =>
    client(fetch).drafts.createReply("cnv_abc123", {
      author_id: "tea_xyz789",
      channel_id: "cha_1a2b",
      body: "We are looking into it.",
      mode: "shared",
    }),
  sends: {
    method: "POST",
    url: "https://api2.frontapp.com/conversations/cnv_abc123/drafts",
    headers: { accept: "application/json", "content-type": "application/json", authorization: "Bearer test-apiToken" },
    json: { author_id: "tea_xyz789", channel_id: "cha_1a2b", body: "We are looking into it.", mode: "shared" },
  },
  replies: {
    status: 200,
    json: { id: "msg_1a2b", type: "email", draft_mode: "shared", version: "1", body: "We are looking into it." },
  },
});

contract("drafts.delete", {
  call: (fetch) => client(fetch).drafts.delete("msg_1a2b", { version: "1" }),
  sends: {
    method: "DELETE",
    url: "https://api2.frontapp.com/drafts/msg_1a2b",
    headers: { accept: "application/json", "content-type": "application/json", authorization: "Bearer test-apiToken" },
    json: { version: "1" },
  },
  replies: { status: 204 },
  gives: undefined,
});

contract("drafts.update", {
  call: (fetch) =>
    client(fetch).drafts.update("msg_1a2b", { version: "1", channel_id: "cha_1a2b", body: "It is fixed." }),
  sends: {
    method: "PATCH",
    url: "https://api2.frontapp.com/drafts/msg_1a2b/",
    headers: { accept: "application/json", "content-type": "application/json", authorization: "Bearer test-apiToken" },
    json: { version: "1", channel_id: "cha_1a2b", body: "It is fixed." },
  },
  replies: {
    status: 200,
    json: { id: "msg_1a2b", type: "email", draft_mode: "shared", version: "2", body: "It is fixed." },
  },
});

refusal("drafts.create", {
  call: (fetch) =>
    client(fetch).drafts.create("cha_1a2b", {
      author_id: "tea_xyz789",
      to: ["ann@example.com"],
      subject: "Your order",
      body: "It is on its way.",
      mode: "shared",
    }),
  replies: { status: 400, json: { _error: { message: "This test is refused" }, error: "test_refusal" } },
  error: { name: "BadRequestError", status: 400, message: "This test is refused", code: "test_refusal" },
});
