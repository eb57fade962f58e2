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

contract("channelMessages.syncInbound", {
  call: (fetch) =>
    client(fetch).channelMessages.syncInbound("cha_1a2b", {
      sender: { handle: "ann@example.com", name: "Ann" },
      body: "Hello",
      metadata: { external_id: "m-1", external_conversation_id: "c-1" },
      delivered_at: 1767225600,
    }),
  sends: {
    method: "POST",
    url: "https://api2.frontapp.com/channels/cha_1a2b/inbound_messages",
    headers: { accept: "application/json", "content-type": "application/json" },
    token: "authorization",
    json: {
      sender: { handle: "ann@example.com", name: "Ann" },
      body: "Hello",
      metadata: { external_id: "m-1", external_conversation_id: "c-1" },
      delivered_at: 1767225600,
    },
  },
  replies: { status: 202, json: { status: "accepted", message_uid: "3f2a" } },
});

contract("channelMessages.syncOutbound", {
  call: (fetch) =>
    client(fetch).channelMessages.syncOutbound("cha_1a2b", {
      to: [{ handle: "ann@example.com" }],
      body: "Hello back",
      metadata: { external_id: "m-2", external_conversation_id: "c-1" },
      delivered_at: 1767225660,
    }),
  sends: {
    method: "POST",
    url: "https://api2.frontapp.com/channels/cha_1a2b/outbound_messages",
    headers: { accept: "application/json", "content-type": "application/json" },
    token: "authorization",
    json: {
      to: [{ handle: "ann@example.com" }],
      body: "Hello back",
      metadata: { external_id: "m-2", external_conversation_id: "c-1" },
      delivered_at: 1767225660,
    },
  },
  replies: { status: 202, json: { status: "accepted", message_uid: "3f2a" } },
});

contract("channelMessages.updateStatus", {
  call: (fetch) =>
    client(fetch).channelMessages.updateStatus(
      { channel_id: "cha_1a2b", conv_ext_id: "c-1", message_ext_id: "m-2" },
      { status: "failed", reason: "The number does not exist" },
    ),
  sends: {
    method: "PUT",
    url: "https://api2.frontapp.com/channels/cha_1a2b/conversations/c-1/messages/m-2/status",
    headers: { accept: "application/json", "content-type": "application/json" },
    token: "authorization",
    json: { status: "failed", reason: "The number does not exist" },
  },
  replies: { status: 204 },
  gives: undefined,
});

refusal("channelMessages.syncInbound", {
  call: (fetch) =>
    client(fetch).channelMessages.syncInbound("cha_1a2b", {
      sender: { handle: "ann@example.com", name: "Ann" },
      body: "Hello",
      metadata: { external_id: "m-1", external_conversation_id: "c-1" },
      delivered_at: 1767225600,
    }),
  replies: { status: 400, json: { _error: { message: "This test is refused" }, error: "test_refusal" } },
  error: { name: "BadRequestError", status: 400, message: "This test is refused", code: "test_refusal" },
});
