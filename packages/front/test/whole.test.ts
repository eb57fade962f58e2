// What the endpoints beyond the daily ones have of their own: forms, filters, deletes with a body, lists without a declared cursor.
import { stubFetch } from "@carillon/config/stub-fetch";
import { serve } from "@carillon/config/test-server";
import { describe, expect, expectTypeOf, test } from "vitest";
import {
  type BinaryReply,
  type Call,
  type ConversationEvent,
  Front,
  type InternalComment,
  type Message,
  type MessagesGetResponse,
} from "../src/index.ts";
import { client, conversation } from "./support.ts";

const list = (ids: string[], token: string | null, path: string) => ({
  _pagination: { next: token && `https://acme.api.frontapp.com${path}?page_token=${token}` },
  _results: ids.map((id) => ({ id })),
});

/** The parts of the multipart form that a call sends. */
async function formOf(call: (front: Front) => PromiseLike<unknown>): Promise<[string, string][]> {
  let form: FormData | undefined;
  const fetch: typeof globalThis.fetch = async (input, init) => {
    form = await new Request(input, init).formData();
    return Response.json({}, { status: 201 });
  };
  await call(client({ fetch }));
  return [...(form ?? [])].map(([name, value]) => [name, typeof value === "string" ? value : value.name]);
}

describe("forms", () => {
  const file = new File(["a"], "a.txt");

  test.each<[string, (front: Front) => PromiseLike<unknown>, [string, string][]]>([
    [
      "a comment in a new task",
      (f) => f.conversations.create({ type: "task", subject: "Call", comment: { body: "Hi", attachments: [file] } }),
      [
        ["type", "task"],
        ["subject", "Call"],
        ["comment[body]", "Hi"],
        ["comment[attachments][0]", "a.txt"],
      ],
    ],
    [
      "an answer to a comment",
      (f) => f.comments.reply("com_1", { body: "Me", attachments: [file] }),
      [
        ["body", "Me"],
        ["attachments[0]", "a.txt"],
      ],
    ],
    [
      "a contact with a picture",
      (f) =>
        f.contacts.createForTeam("tim_1", { handles: [{ handle: "a@example.com", source: "email" }], avatar: file }),
      [
        ["handles[0][handle]", "a@example.com"],
        ["handles[0][source]", "email"],
        ["avatar", "a.txt"],
      ],
    ],
    [
      "a template",
      (f) =>
        f.messageTemplates.createForTeam("tim_1", { name: "n", body: "b", inbox_ids: ["inb_1"], attachments: [file] }),
      [
        ["name", "n"],
        ["body", "b"],
        ["inbox_ids[0]", "inb_1"],
        ["attachments[0]", "a.txt"],
      ],
    ],
    [
      "the recording of a call, always a form and under a plain name",
      (f) =>
        f.calls.addRecording(
          { channel_id: "cha_1", external_call_id: "c1" },
          { attachments: file, recording_type: "call" },
        ),
      [
        ["attachments", "a.txt"],
        ["recording_type", "call"],
      ],
    ],
  ])("%s", async (_, call, expected) => {
    expect((await formOf(call)).sort()).toEqual(expected.sort());
  });

  test("without a file the same calls are JSON", async () => {
    const { fetch, sent } = stubFetch({ body: {} });
    await client({ fetch }).comments.reply("com_1", { body: "Me" });
    expect(sent[0]?.headers.get("content-type")).toBe("application/json");
    expect(sent[0]?.json).toEqual({ body: "Me" });
  });
});

test.each<[string, (front: Front) => PromiseLike<unknown>, string]>([
  [
    "contacts by change",
    (f) => f.contacts.list({ q: { updated_after: 1767225600.5 } }),
    "/contacts?q[updated_after]=1767225600.5",
  ],
  [
    "links by type",
    (f) => f.links.list({ q: { types: ["web", "trello"] } }),
    "/links?q[types][]=web&q[types][]=trello",
  ],
  [
    "time off by time",
    (f) => f.timeOffs.listForTeam("tim_1", { q: { active_from: 1, active_until: 2 } }),
    "/teams/tim_1/time_offs?q[active_from]=1&q[active_until]=2",
  ],
  [
    "events by type and inbox",
    (f) => f.events.list({ q: { types: ["inbound"], inboxes: ["inb_1"], before: 3 }, limit: 15 }),
    "/events?q[types][]=inbound&q[inboxes][]=inb_1&q[before]=3&limit=15",
  ],
])("q: %s", async (_, call, expected) => {
  const { fetch, sent } = stubFetch({ body: { _pagination: { next: null }, _results: [] } });
  await call(client({ fetch }));
  expect([...new URLSearchParams(sent[0]?.url.search)].sort()).toEqual(
    [...new URLSearchParams(expected.split("?")[1])].sort(),
  );
  expect(sent[0]?.url.pathname).toBe(expected.split("?")[0]);
});

test.each<[string, (front: Front) => PromiseLike<unknown>, string, unknown]>([
  [
    "contactLists.removeContacts",
    (f) => f.contactLists.removeContacts("grp_1", { contact_ids: ["crd_1"] }),
    "/contact_lists/grp_1/contacts",
    { contact_ids: ["crd_1"] },
  ],
  [
    "conversations.removeLinks",
    (f) => f.conversations.removeLinks("cnv_1", { link_ids: ["top_1"] }),
    "/conversations/cnv_1/links",
    { link_ids: ["top_1"] },
  ],
  [
    "shifts.removeTeammates",
    (f) => f.shifts.removeTeammates("shf_1", { teammate_ids: ["tea_1"] }),
    "/shifts/shf_1/teammates",
    { teammate_ids: ["tea_1"] },
  ],
  [
    "teammateGroups.removeTeams",
    (f) => f.teammateGroups.removeTeams("cir_1", { team_ids: ["tim_1"] }),
    "/teammate_groups/cir_1/teams",
    { team_ids: ["tim_1"] },
  ],
  ["drafts.delete", (f) => f.drafts.delete("msg_1", { version: "2" }), "/drafts/msg_1", { version: "2" }],
])("%s is a DELETE with a body", async (_, call, path, body) => {
  const { fetch, sent } = stubFetch({ status: 204 });
  await call(client({ fetch }));
  expect(sent.map(({ method, url, json }) => [method, url.pathname, json])).toEqual([["DELETE", path, body]]);
});

describe("lists", () => {
  test.each<[string, (front: Front) => AsyncIterable<{ id?: string }>, string]>([
    ["message templates", (f) => f.messageTemplates.list({ sort_order: "asc" }), "/message_templates"],
    [
      "folders of a team",
      (f) => f.messageTemplateFolders.listForTeam("tim_1"),
      "/teams/tim_1/message_template_folders",
    ],
    ["signatures of a teammate", (f) => f.signatures.listForTeammate("tea_1"), "/teammates/tea_1/signatures"],
    ["drafts of a conversation", (f) => f.conversations.listDrafts("cnv_1"), "/conversations/cnv_1/drafts"],
    ["tags, whose schema forgets the link", (f) => f.tags.listForCompany({ limit: 2 }), "/company/tags"],
  ])("%s: the cursor is taken out of the link", async (_, call, path) => {
    const { fetch, sent } = stubFetch({ body: list(["1"], "t1", path) }, { body: list(["2"], null, path) });
    const found: (string | undefined)[] = [];
    for await (const { id } of call(client({ fetch }))) found.push(id);
    expect(found).toEqual(["1", "2"]);
    expect(sent.map(({ url }) => url.pathname)).toEqual([path, path]);
    expect(sent[1]?.url.searchParams.get("page_token")).toBe("t1");
    expect(sent[1]?.url.searchParams.has("limit")).toBe(false);
  });

  test("a reply without any link ends the list", async () => {
    const { fetch, sent } = stubFetch({ body: { _results: [{ id: "tag_1" }] } });
    expect(await client({ fetch }).tags.list().toArray()).toEqual([{ id: "tag_1" }]);
    expect(sent).toHaveLength(1);
  });
});

describe("the Channel API", () => {
  const channel = { secret: "channel_secret_made_up", appId: "app_1" };
  const subject = (authorization: string | null) => JSON.parse(atob(authorization?.split(".")[1] ?? "")).sub;

  test.each<[string, (front: Front) => PromiseLike<unknown>, string]>([
    [
      "a call",
      (f) =>
        f.calls.update(
          { channel_id: "cha_7", external_call_id: "c/1" },
          { call_status: "hangup", occurred_at: 1767225600456 },
        ),
      "/channels/cha_7/calls/c%2F1",
    ],
    [
      "a status",
      (f) =>
        f.channelMessages.updateStatus(
          { channel_id: "cha_7", conv_ext_id: "c1", message_ext_id: "m1" },
          { status: "failed" },
        ),
      "/channels/cha_7/conversations/c1/messages/m1/status",
    ],
    [
      "a template",
      (f) => f.applicationMessageTemplates.update({ channel_id: "cha_7", external_id: "t1" }, { is_disabled: true }),
      "/channels/cha_7/application_message_templates/t1",
    ],
  ])("%s is signed for the channel in its path", async (_, call, path) => {
    const { fetch, sent } = stubFetch({ status: 202, body: {} });
    await call(new Front({ channel, fetch }));
    expect(sent[0]?.url.pathname).toBe(path);
    expect(subject(sent[0]?.headers.get("authorization") ?? null)).toBe("cha_7");
  });

  test("a conversation and a message of the channel are reached with its token too", async () => {
    const { fetch, sent } = stubFetch({ body: { id: "msg_1", type: "custom", metadata: { external_id: "m1" } } });
    const front = new Front({ channel: { ...channel, channelId: "cha_own" }, fetch });
    await front.messages.get("msg_1");
    await front.conversations.get("cnv_1");
    await front.calls.addSummary({ channel_id: "cha_7", external_call_id: "c1" }, { content: "x" });
    expect(sent.map(({ headers }) => subject(headers.get("authorization")))).toEqual(["cha_own", "cha_own", "cha_7"]);
    const { error } = await front.contacts.get("crd_1").safe();
    expect(error).toMatchObject({ name: "ConfigurationError", operation: "contacts.get" });
  });

  test("an API token serves where there is no secret", async () => {
    const { fetch, sent } = stubFetch({ status: 202, body: {} });
    await client({ fetch }).calls.addSummary({ channel_id: "cha_7", external_call_id: "c1" }, { content: "x" });
    expect(sent[0]?.headers.get("authorization")).toMatch(/^Bearer front-made-up/);
  });

  test("times of calls are milliseconds, and seconds are refused", async () => {
    const { fetch, sent } = stubFetch({ status: 202, body: {} });
    const { error } = await client({ fetch })
      .calls.update({ channel_id: "cha_7", external_call_id: "c1" }, { call_status: "hangup", occurred_at: 1767225600 })
      .safe();
    expect(error).toMatchObject({ name: "InvalidRequestError", operation: "calls.update" });
    expect(sent).toHaveLength(0);
  });
});

test("an email comes as EML, byte for byte", async () => {
  expectTypeOf<Front["messages"]["getEml"]>().returns.toEqualTypeOf<Call<BinaryReply>>();
  expectTypeOf<MessagesGetResponse>().toEqualTypeOf<Message>();
  const bytes = Uint8Array.of(0x46, 0x72, 0x6f, 0x6d, 0x3a, 0xe9, 0x0d, 0x0a);
  const server = await serve((response) => {
    response.writeHead(200, { "content-type": "message/rfc822" });
    response.end(bytes);
  });
  const eml = await client({ baseUrl: server.url }).messages.getEml("msg_1");
  expect(new Uint8Array(await eml.arrayBuffer())).toEqual(bytes);
  expect(server.received[0]?.headers.accept).toBe("message/rfc822");
  await server.close();
});

test("a reminder is cancelled with null, and milliseconds are refused", async () => {
  const { fetch, sent } = stubFetch({ status: 204 });
  const { conversations } = client({ fetch });
  await conversations.updateReminders("cnv_1", { teammate_id: "tea_1", scheduled_at: null });
  const { error } = await conversations
    .updateReminders("cnv_1", { teammate_id: "tea_1", scheduled_at: 1798761600000 })
    .safe();
  expect(error?.message).toContain("send 1798761600");
  expect(sent.map(({ json }) => json)).toEqual([{ teammate_id: "tea_1", scheduled_at: null }]);
});

test("the notes of a contact come with status 202", async () => {
  const { fetch } = stubFetch({ status: 202, body: { _results: [{ body: "Calls on Mondays" }] } });
  expect(await client({ fetch }).contacts.listNotes("crd_1")).toEqual({ _results: [{ body: "Calls on Mondays" }] });
});

describe("kinds", () => {
  const event = { id: "evt_1", emitted_at: 1454453901.012, conversation: conversation("cnv_1") };

  test("the type of an event tells its target", async () => {
    const body = {
      ...event,
      type: "comment",
      target: { _meta: { type: "comment" }, data: { id: "com_1", body: "Hi" } },
    };
    const found = await client({ fetch: stubFetch({ body }).fetch }).events.get("evt_1");
    expectTypeOf(found).toEqualTypeOf<ConversationEvent>();
    if (found.type !== "comment") throw new Error("expected a comment");
    expectTypeOf(found.target?.data).toEqualTypeOf<InternalComment | undefined>();
    expect(found.target?.data?.body).toBe("Hi");
  });

  test("the type of a message tells its metadata", async () => {
    const body = { id: "msg_1", type: "front_chat", metadata: { chat_visitor_url: "https://acme.example/" } };
    const found = await client({ fetch: stubFetch({ body }).fetch }).messages.get("msg_1");
    expectTypeOf(found.subject).toEqualTypeOf<string | undefined>();
    // @ts-expect-error only a call has a duration
    expect(found.metadata?.duration).toBeUndefined();
    if (found.type !== "front_chat") throw new Error("expected a chat");
    expect(found.metadata?.chat_visitor_url).toBe("https://acme.example/");
  });

  test("kinds that are not known come through", async () => {
    const body = { ...event, type: "sang" };
    const found = await client({ fetch: stubFetch({ body }).fetch }).events.get("evt_1");
    expect(String(found.type)).toBe("sang");
  });
});
