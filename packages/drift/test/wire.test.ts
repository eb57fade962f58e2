import { buckets } from "@carillon/config/buckets";
import { stubFetch } from "@carillon/config/stub-fetch";
import { createVirtualPlatform } from "@carillon/config/virtual-platform";
import { describe, expect, test } from "vitest";
import { client, conversation, page, refusal } from "./support.ts";

const sentBy = async (...[reply, call]: [unknown, (drift: ReturnType<typeof client>) => PromiseLike<unknown>]) => {
  const { fetch, sent } = stubFetch({ body: reply });
  const value = await call(client({ fetch }));
  return { value, sent: sent[0] };
};

describe("contacts", () => {
  const contact = { id: 123456, createdAt: 1735689600123, attributes: { email: "a@example.com" } };

  test("are looked up by email or by an id of one's own; no empty parameter is sent", async () => {
    const byEmail = await sentBy({ data: [contact] }, (d) => d.contacts.list({ email: "a+b@example.com" }));
    expect(byEmail.value).toEqual([contact]);
    expect(byEmail.sent?.url.href).toBe("https://driftapi.com/contacts?email=a%2Bb%40example.com");
    const byId = await sentBy({ data: [contact] }, (d) =>
      d.contacts.list({ idType: "external", id: ["u-1", "u-2"], email: undefined }),
    );
    expect(byId.sent?.url.search).toMatch(/^\?idType=external&id=u-1/);
    const plain = await sentBy({ data: [] }, (d) => d.contacts.list());
    expect(plain.sent?.url.href).toBe("https://driftapi.com/contacts");
  });

  test("are created, and updated by either id", async () => {
    const body = { attributes: { email: "a@example.com" } };
    const created = await sentBy({ data: contact }, (d) => d.contacts.create(body));
    expect(created.value).toEqual(contact);
    expect(created.sent).toMatchObject({ method: "POST", json: body });
    const updated = await sentBy({ data: contact }, (d) => d.contacts.update(123456, body));
    expect([updated.sent?.method, updated.sent?.url.pathname]).toEqual(["PATCH", "/contacts/123456"]);
    const own = await sentBy({ data: contact }, (d) =>
      d.contacts.updateByIdType(body, { query: { idType: "external", id: "u-1" } }),
    );
    expect([own.sent?.method, own.sent?.url.pathname]).toEqual(["PATCH", "/contacts/normalize"]);
    expect(Object.fromEntries(own.sent?.url.searchParams ?? [])).toEqual({ idType: "external", id: "u-1" });
  });

  test("a bare array is sent as it is", async () => {
    const { sent } = await sentBy({}, (d) => d.contacts.unsubscribe(["a@example.com", "b@example.com"]));
    expect(sent?.json).toEqual(["a@example.com", "b@example.com"]);
  });

  test("a create that the server failed is not repeated; an update is", async () => {
    const failing = stubFetch({ status: 500, body: {} });
    const body = { attributes: { email: "a@example.com" } };
    const { error } = await client({ fetch: failing.fetch }).contacts.create(body).safe();
    expect(error).toMatchObject({ name: "ServerError", mayHaveBeenProcessed: true });
    expect(failing.sent).toHaveLength(1);
    const once = stubFetch({ status: 500, body: {} }, { body: { data: contact } });
    expect(await client({ fetch: once.fetch, retry: { baseDelayMs: 1 } }).contacts.update(1, body)).toEqual(contact);
  });

  test("a time of a timeline event that can only be seconds is refused", async () => {
    const { fetch, sent } = stubFetch({ body: { data: {} } });
    const event = { contactId: 1, event: "Signed up", createdAt: 1735689600 };
    const { error } = await client({ fetch }).contacts.createTimelineEvent(event).safe();
    expect(error).toMatchObject({ name: "InvalidRequestError", operation: "contacts.createTimelineEvent" });
    expect(error?.message).toContain("send 1735689600000");
    expect(sent).toHaveLength(0);
  });
});

describe("conversations and messages", () => {
  test("the next page is asked of our own host, although the link names another", async () => {
    const { fetch, sent } = stubFetch({ body: page([2], "a+b=") }, { body: page([1], undefined) });
    await client({ fetch }).conversations.list().toArray();
    expect(sent.map(({ url }) => url.host)).toEqual(["driftapi.com", "driftapi.com"]);
  });

  test("the old path is kept beside the new one", async () => {
    const { sent, value } = await sentBy({ data: [conversation(1)] }, (d) =>
      d.conversations.listLegacy({ status: "open" }),
    );
    expect(sent?.url.href).toBe("https://driftapi.com/conversations?status=open");
    expect(value).toEqual([conversation(1)]);
  });

  test("messages page by `next` until `more` is false, also without any pagination", async () => {
    const reply = (ids: number[], pagination?: object) => ({
      body: { data: { messages: ids.map((id) => ({ id, type: "chat" })) }, pagination },
    });
    const { fetch, sent } = stubFetch(
      reply([1, 2], { more: true, next: "n1" }),
      reply([3], { more: false, next: "n2" }),
    );
    const found = await client({ fetch }).conversations.listMessages(789).toArray();
    expect(found.map(({ id }) => id)).toEqual([1, 2, 3]);
    expect(sent.map(({ url }) => url.search)).toEqual(["", "?next=n1"]);
    const single = stubFetch(reply([1]));
    expect(await client({ fetch: single.fetch }).conversations.listMessages(789).toArray()).toHaveLength(1);
    expect(single.sent).toHaveLength(1);
  });

  test("a message is sent as documented", async () => {
    const message = { type: "chat" as const, body: "<p>Hi</p>" };
    const { sent, value } = await sentBy({ data: { id: 1 } }, (d) => d.conversations.sendMessage(789, message));
    expect(value).toEqual({ id: 1 });
    expect([sent?.method, sent?.url.href, sent?.json]).toEqual([
      "POST",
      "https://driftapi.com/conversations/789/messages",
      message,
    ]);
  });

  test("a transcript is text", async () => {
    const { value } = await sentBy("Ada: Hi\n", (d) => d.conversations.getTranscript(789));
    expect(value).toBe("Ada: Hi\n");
  });

  test("accounts page by the index of a relative link", async () => {
    const reply = (id: string, next?: string) => ({
      body: { data: { accounts: [{ accountId: id }], total: 2, next } },
    });
    const { fetch, sent } = stubFetch(reply("1_a.com", "/accounts?index=10&size=10"), reply("2_b.com"));
    expect(await client({ fetch }).accounts.list({ size: 10 }).toArray()).toHaveLength(2);
    expect(sent.map(({ url }) => url.search)).toEqual(["?size=10", "?size=10&index=10"]);
  });

  test("SCIM users page by startIndex, which counts from 1", async () => {
    const users = (from: number, count: number) => ({
      body: {
        totalResults: 3,
        startIndex: from,
        itemsPerPage: count,
        Resources: Array.from({ length: count }, (_, index) => ({ id: String(from + index) })),
      },
    });
    const { fetch, sent } = stubFetch(users(1, 2), users(3, 1));
    const found = await client({ fetch }).scimUsers.list({ count: 2 }).toArray();
    expect(found.map(({ id }) => id)).toEqual(["1", "2", "3"]);
    expect(sent.map(({ url }) => url.searchParams.get("startIndex"))).toEqual([null, "3"]);
  });
});

describe("limits", () => {
  test("reports have the one number that is documented", async () => {
    const drift = client({ fetch: stubFetch({ body: { data: [], count: 0 } }).fetch });
    await drift.reports.queryConversations({} as never);
    expect(buckets(drift)).toEqual({ reports: ["60/60000"] });
  });

  test("the rest is learnt from the first refusal", async () => {
    const platform = createVirtualPlatform();
    const { fetch, sent } = stubFetch(
      ...Array.from({ length: 5 }, () => ({ body: { data: [] } })),
      { ...refusal(429, "rate_limit", "slow down"), headers: { "retry-after": "5" } },
      { body: { data: [] } },
    );
    const drift = client({ fetch, platform });
    const calls = Array.from({ length: 6 }, () => drift.users.list());
    await platform.settle();
    expect(sent).toHaveLength(6);
    const late = drift.teams.list();
    await platform.advance(4_500);
    expect(sent).toHaveLength(6);
    expect(drift.throttle.snapshot()).toMatchObject([{ name: "standard", queued: 2 }]);
    await platform.advance(60_000);
    await Promise.all([...calls, late]);
    expect(sent).toHaveLength(8);
  });
});
