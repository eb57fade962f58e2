import { buckets } from "@carillon/config/buckets";
import { stubFetch } from "@carillon/config/stub-fetch";
import { createVirtualPlatform } from "@carillon/config/virtual-platform";
import { describe, expect, test } from "vitest";
import { Crisp } from "../src/index.ts";
import { client, conversation, identifier, key, refusal, reply, websiteId } from "./support.ts";

describe("credentials", () => {
  const headersOf = async (options: Parameters<typeof client>[0]) => {
    const { fetch, sent } = stubFetch({ body: reply([]) });
    const crisp = client({ fetch, ...options });
    await crisp.conversations.list();
    await crisp.conversations.exists("session_1");
    await crisp.conversations.updateState("session_1", { state: "resolved" });
    await crisp.request("GET", "/anything");
    return sent.map(({ headers }) => [headers.get("authorization"), headers.get("x-crisp-tier")]);
  };

  test.each([
    [undefined, "plugin"],
    ["plugin", "plugin"],
    ["website", "website"],
    ["user", "user"],
  ] as const)("identifier and key, and the tier %s, go with every call, HEAD included", async (tier, sent) => {
    expect(await headersOf({ tier })).toEqual(Array(4).fill([`Basic ${btoa(`${identifier}:${key}`)}`, sent]));
  });

  test("a call that the tier cannot make is refused before sending", async () => {
    const { fetch, sent } = stubFetch({ body: reply([]) });
    const { error } = await client({ fetch }).campaigns.list().safe();
    expect(error).toMatchObject({ name: "ConfigurationError", operation: "campaigns.list" });
    expect(error?.message).toContain('`tier` "user"');
    expect(sent).toHaveLength(0);
    await client({ fetch, tier: "user" }).campaigns.list();
    expect(sent).toHaveLength(1);
  });
});

describe("the website", () => {
  test("is given once, and can be another one for a call", async () => {
    const { fetch, sent } = stubFetch({ body: reply({}) });
    const crisp = client({ fetch });
    await crisp.websites.get();
    await crisp.websites.get({}, { websiteId: "other" });
    await crisp.messages.send("session_1", { type: "text", from: "operator", origin: "chat", content: "Hi" });
    expect(sent.map(({ url }) => url.pathname)).toEqual([
      `/v1/website/${websiteId}`,
      "/v1/website/other",
      `/v1/website/${websiteId}/conversation/session_1/message`,
    ]);
  });

  test("is missed by the calls that need it, and by no other", async () => {
    const { fetch, sent } = stubFetch({ body: reply({}) });
    const crisp = new Crisp({ identifier, key, fetch });
    const { error } = await crisp.websites.get().safe();
    expect(error).toMatchObject({ name: "ConfigurationError", operation: "websites.get" });
    expect(error?.message).toContain("`websiteId`");
    await crisp.pluginConnections.getEndpoints();
    expect(sent).toHaveLength(1);
  });
});

describe("lists", () => {
  test("the page number is a part of the path, from 1 on", async () => {
    const { fetch, sent } = stubFetch({ body: reply([{ people_id: "a" }]) }, { body: reply([]) });
    expect(await client({ fetch }).people.list().toArray()).toEqual([{ people_id: "a" }]);
    expect(sent.map(({ url }) => url.pathname)).toEqual([
      `/v1/website/${websiteId}/people/profiles/1`,
      `/v1/website/${websiteId}/people/profiles/2`,
    ]);
  });

  test("messages go back in time from the oldest one of a page", async () => {
    const some = (...times: number[]) => ({ body: reply(times.map((timestamp) => ({ timestamp, content: "Hi" }))) });
    const { fetch, sent } = stubFetch(some(1767225600300, 1767225600400), some(1767225600100), some());
    expect(await client({ fetch }).messages.list("session_1").toArray()).toHaveLength(3);
    expect(sent.map(({ url }) => url.search)).toEqual([
      "",
      "?timestamp_before=1767225600300",
      "?timestamp_before=1767225600100",
    ]);
  });
});

describe("searches", () => {
  const condition = { model: "session", criterion: "segments", operator: "eq", query: ["vip"] };

  test("text goes as it is, conditions as JSON text", async () => {
    const { fetch, sent } = stubFetch({ body: reply([]) });
    const { conversations, people } = client({ fetch });
    await conversations.list({ search_type: "text", search_query: "refund & more" });
    await conversations.list({ search_type: "filter", search_query: [condition], search_operator: "or" });
    await people.list({ search_filter: [condition] });
    await people.list({ search_filter: JSON.stringify([condition]) });
    const told = (name: string) => sent.map(({ url }) => url.searchParams.get(name));
    const text = JSON.stringify([condition]);
    expect(told("search_query")).toEqual(["refund & more", text, null, null]);
    expect(told("search_filter")).toEqual([null, null, text, text]);
  });
});

describe("messages after a time", () => {
  test.each(["timestamp_after", "timestamp_around"])(
    "%s gives one page, and does not lead back in time",
    async (name) => {
      const { fetch, sent } = stubFetch({ body: reply([{ timestamp: 1767225600300, content: "Hi" }]) });
      const query = { [name]: 1767225600000 };
      expect(await client({ fetch }).messages.list("session_1", query).toArray()).toHaveLength(1);
      expect(sent.map(({ url }) => url.search)).toEqual([`?${name}=1767225600000`]);
    },
  );
});

describe("replies", () => {
  test("an envelope that says error is one, also with status 200", async () => {
    const { fetch } = stubFetch({ status: 200, body: { error: true, reason: "not_allowed", data: {} } });
    const { error } = await client({ fetch }).conversations.get("session_1").safe();
    expect(error).toMatchObject({ name: "ApiError", status: 200, code: "not_allowed" });
  });

  test("HEAD tells yes or no; a refusal is still an error", async () => {
    const exists = (status: number) => client({ fetch: stubFetch({ status }).fetch }).conversations.exists("session_1");
    expect([await exists(200), await exists(404)]).toEqual([true, false]);
    await expect(exists(403)).rejects.toMatchObject({ name: "PermissionDeniedError" });
  });

  test("whether a reply came out of the cache can be seen", async () => {
    const { fetch } = stubFetch({ body: reply(conversation("session_1")), headers: { "bloom-status": "HIT" } });
    const { response } = await client({ fetch }).conversations.get("session_1").withResponse();
    expect(response.headers.get("bloom-status")).toBe("HIT");
  });

  test("a copy of one's own can be compared with the cache: 304 means that nothing changed", async () => {
    const { fetch, sent } = stubFetch(
      { body: reply(conversation("session_1")), headers: { etag: '"made-up"', "bloom-status": "MISS" } },
      { status: 304, headers: { etag: '"made-up"', "bloom-status": "HIT" } },
    );
    const crisp = client({ fetch });
    const { response } = await crisp.conversations.get("session_1").withResponse();
    const headers = { "if-none-match": response.headers.get("etag") ?? "" };
    const { error } = await crisp.conversations.get("session_1", {}, { headers }).safe();
    expect(error).toMatchObject({ name: "ApiError", status: 304, mayHaveBeenProcessed: false });
    expect(sent.map(({ headers }) => headers.get("if-none-match"))).toEqual([null, '"made-up"']);
  });

  test("an email stands for an id of a person, as one segment", async () => {
    const { fetch, sent } = stubFetch({ body: reply({}) });
    await client({ fetch }).people.get("a+b/c@example.com");
    expect(sent[0]?.url.pathname).toContain("/people/profile/a%2Bb%2Fc%40example.com");
  });

  test("a message that may have been sent is not sent again", async () => {
    const { fetch, sent } = stubFetch({ status: 502, body: {} });
    const { error } = await client({ fetch })
      .messages.send("session_1", { type: "text", from: "operator", origin: "chat", content: "Hi" })
      .safe();
    expect(error).toMatchObject({ name: "ServerError", mayHaveBeenProcessed: true });
    expect(sent).toHaveLength(1);
  });

  test("a time that can only be seconds is refused", async () => {
    const { fetch, sent } = stubFetch({ body: reply({}) });
    const message = { type: "text", from: "operator", origin: "chat", content: "Hi", timestamp: 1767225600 } as const;
    const { error } = await client({ fetch }).messages.send("session_1", message).safe();
    expect(error?.message).toContain("send 1767225600000");
    expect(sent).toHaveLength(0);
  });
});

describe("limits", () => {
  test.each([
    [undefined, "5000/86400000"],
    ["plugin", "5000/86400000"],
    ["website", "10000/86400000"],
  ] as const)("the plan %s: %s", async (plan, windows) => {
    const crisp = client({ fetch: stubFetch({ body: reply([]) }).fetch, throttle: { plan } });
    await crisp.conversations.list();
    expect(buckets(crisp)).toMatchObject({ quota: [windows] });
  });

  test("calls of a user alone draw on no daily quota", async () => {
    const crisp = client({ fetch: stubFetch({ body: reply([]) }).fetch, tier: "user" });
    await crisp.campaigns.list();
    expect(buckets(crisp)).not.toHaveProperty("quota");
  });

  test.each([420, 429])(
    "%i without a word on the wait: asked again after a random one, and longer each time",
    async (status) => {
      const platform = createVirtualPlatform();
      const refused = refusal(status, "calm_down");
      const times: number[] = [];
      const { fetch } = stubFetch(() => {
        times.push(platform.now());
        return times.length < 3 ? refused : { body: reply(conversation("session_1")) };
      });
      const call = client({ fetch, platform }).conversations.get("session_1");
      await platform.advance(60_000);
      expect(await call).toEqual(conversation("session_1"));
      expect(times).toHaveLength(3);
      expect(times[1]).toBeGreaterThan(times[0] ?? 0);
      expect(times[2]).toBeGreaterThan(times[1] ?? 0);
    },
  );
});
