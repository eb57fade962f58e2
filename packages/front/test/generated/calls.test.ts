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

contract("calls.addRecording", {
  call: (fetch) =>
    client(fetch).calls.addRecording(
      { channel_id: "cha_1a2b", external_call_id: "call-1" },
      { attachments: new Blob(["call.mp3"]), recording_type: "call" },
    ),
  sends: {
    method: "POST",
    url: "https://api2.frontapp.com/channels/cha_1a2b/calls/call-1/recording",
    headers: { accept: "application/json" },
    token: "authorization",
    multipart: [
      ["attachments", { file: "call.mp3" }],
      ["recording_type", "call"],
    ],
  },
  replies: { status: 202 },
  gives: undefined,
});

contract("calls.addSummary", {
  call: (fetch) =>
    client(fetch).calls.addSummary(
      { channel_id: "cha_1a2b", external_call_id: "call-1" },
      { content: "Ann asks for her invoice." },
    ),
  sends: {
    method: "POST",
    url: "https://api2.frontapp.com/channels/cha_1a2b/calls/call-1/summary",
    headers: { accept: "application/json", "content-type": "application/json" },
    token: "authorization",
    json: { content: "Ann asks for her invoice." },
  },
  replies: { status: 202 },
  gives: undefined,
});

contract("calls.addTranscript", {
  call: (fetch) =>
    client(fetch).calls.addTranscript(
      { channel_id: "cha_1a2b", external_call_id: "call-1" },
      {
        lines: [
          { speaker_name: "Ann", speaker_type: "external", content: "Hello?", start_time_seconds: 0 },
          { speaker_name: "Bo", speaker_type: "internal", content: "Good morning.", start_time_seconds: 1.5 },
        ],
      },
    ),
  sends: {
    method: "POST",
    url: "https://api2.frontapp.com/channels/cha_1a2b/calls/call-1/transcript",
    headers: { accept: "application/json", "content-type": "application/json" },
    token: "authorization",
    json: {
      lines: [
        { speaker_name: "Ann", speaker_type: "external", content: "Hello?", start_time_seconds: 0 },
        { speaker_name: "Bo", speaker_type: "internal", content: "Good morning.", start_time_seconds: 1.5 },
      ],
    },
  },
  replies: { status: 202 },
  gives: undefined,
});

contract("calls.create", {
  call: (fetch) =>
    client(fetch).calls.create("cha_1a2b", {
      direction: "inbound",
      external_call_id: "call-1",
      parent_external_call_id: "call-1",
      initial_status: "ringing",
      from: { handle: "+33600000000", name: "Ann" },
      started_at: 1767225600456,
    }),
  sends: {
    method: "POST",
    url: "https://api2.frontapp.com/channels/cha_1a2b/calls",
    headers: { accept: "application/json", "content-type": "application/json" },
    token: "authorization",
    json: {
      direction: "inbound",
      external_call_id: "call-1",
      parent_external_call_id: "call-1",
      initial_status: "ringing",
      from: { handle: "+33600000000", name: "Ann" },
      started_at: 1767225600456,
    },
  },
  replies: { status: 202 },
  gives: undefined,
});

contract("calls.update", {
  call: (fetch) =>
    client(fetch).calls.update(
      { channel_id: "cha_1a2b", external_call_id: "call-1" },
      { call_status: "connected", occurred_at: 1767225610456, agent_email_address: "bo@acme.example" },
    ),
  sends: {
    method: "PATCH",
    url: "https://api2.frontapp.com/channels/cha_1a2b/calls/call-1",
    headers: { accept: "application/json", "content-type": "application/json" },
    token: "authorization",
    json: { call_status: "connected", occurred_at: 1767225610456, agent_email_address: "bo@acme.example" },
  },
  replies: { status: 202 },
  gives: undefined,
});

refusal("calls.addRecording", {
  call: (fetch) =>
    client(fetch).calls.addRecording(
      { channel_id: "cha_1a2b", external_call_id: "call-1" },
      { attachments: new Blob(["call.mp3"]), recording_type: "call" },
    ),
  replies: { status: 400, json: { _error: { message: "This test is refused" }, error: "test_refusal" } },
  error: { name: "BadRequestError", status: 400, message: "This test is refused", code: "test_refusal" },
});
