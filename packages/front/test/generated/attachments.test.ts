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

contract("attachments.download", {
  call: (fetch) => client(fetch).attachments.download("fil_1a2b"),
  sends: {
    method: "GET",
    url: "https://api2.frontapp.com/download/fil_1a2b",
    headers: { accept: "*/*", authorization: "Bearer test-apiToken" },
  },
  replies: { status: 200, type: "*/*", text: "%PDF-1.7" },
  gives: "%PDF-1.7",
});

contract("attachments.downloadFromComment", {
  call: (fetch) =>
    client(fetch).attachments.downloadFromComment({ comment_id: "com_1a2b", attachment_link_id: "fil_1a2b" }),
  sends: {
    method: "GET",
    url: "https://api2.frontapp.com/comments/com_1a2b/download/fil_1a2b",
    headers: { accept: "*/*", authorization: "Bearer test-apiToken" },
  },
  replies: { status: 200, type: "*/*", text: "%PDF-1.7" },
  gives: "%PDF-1.7",
});

contract("attachments.downloadFromMessage", {
  call: (fetch) =>
    client(fetch).attachments.downloadFromMessage({ message_id: "msg_1a2b", attachment_link_id: "fil_1a2b" }),
  sends: {
    method: "GET",
    url: "https://api2.frontapp.com/messages/msg_1a2b/download/fil_1a2b",
    headers: { accept: "*/*", authorization: "Bearer test-apiToken" },
  },
  replies: { status: 200, type: "*/*", text: "%PDF-1.7" },
  gives: "%PDF-1.7",
});

contract("attachments.downloadFromMessageTemplate", {
  call: (fetch) =>
    client(fetch).attachments.downloadFromMessageTemplate({
      message_template_id: "rsp_1a2b",
      attachment_link_id: "fil_1a2b",
    }),
  sends: {
    method: "GET",
    url: "https://api2.frontapp.com/message_templates/rsp_1a2b/download/fil_1a2b",
    headers: { accept: "*/*", authorization: "Bearer test-apiToken" },
  },
  replies: { status: 200, type: "*/*", text: "%PDF-1.7" },
  gives: "%PDF-1.7",
});

refusal("attachments.download", {
  call: (fetch) => client(fetch).attachments.download("fil_1a2b"),
  replies: { status: 400, json: { _error: { message: "This test is refused" }, error: "test_refusal" } },
  error: { name: "BadRequestError", status: 400, message: "This test is refused", code: "test_refusal" },
});
