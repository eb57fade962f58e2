import { buckets } from "@carillon/config/buckets";
import { stubFetch } from "@carillon/config/stub-fetch";
import { createVirtualPlatform } from "@carillon/config/virtual-platform";
import { describe, expect, test } from "vitest";
import { Front } from "../src/index.ts";
import { apiToken, client, conversation, page } from "./support.ts";

describe("limits", () => {
  const company = ["50/60000"];

  test.each<[string, (front: Front) => PromiseLike<unknown>, Record<string, string[]>]>([
    ["conversations.get", (f) => f.conversations.get("cnv_1"), { company }],
    ["search: company and search", (f) => f.conversations.search("vip"), { company, search: ["20/60000"] }],
    ["exports: tier 1", (f) => f.analytics.createExport({} as never), { company, tier1: ["1/1000"] }],
    ["a reply: tier 2", (f) => f.messages.reply("cnv_1", { body: "" }), { company, tier2Conversation: ["5/1000"] }],
    ["a message: tier 2", (f) => f.messages.send("cha_1", {} as never), { company, tier2Channel: ["5/1000"] }],
    ["a teammate: tier 2", (f) => f.teammates.update("tea_1", {}), { company, tier2Teammate: ["5/1000"] }],
    ["seen", (f) => f.messages.markSeen("msg_1"), { company, seen: ["10/3600000"] }],
    ["a link", (f) => f.links.create({ external_url: "https://shop.example/1" }), { company, links: ["60/60000"] }],
    ["an unknown path", (f) => f.request("GET", "/nowhere"), { company }],
    [
      "a known path by hand",
      (f) => f.request("POST", "/conversations/cnv_1/messages", { body: {} }),
      {
        company,
        tier2Conversation: ["5/1000"],
      },
    ],
  ])("%s", async (_, call, expected) => {
    const front = client({ fetch: stubFetch({ body: page([], null) }).fetch });
    await call(front);
    expect(buckets(front)).toEqual(expected);
  });

  test.each([
    ["starter", 50, 20],
    ["professional", 100, 40],
    ["enterprise", 200, 80],
    ["oauthApp", 120, 48],
  ] as const)("the plan %s: %i a minute, %i of them searches", async (plan, limit, searches) => {
    const front = client({ fetch: stubFetch({ body: page([], null) }).fetch, throttle: { plan } });
    await front.conversations.search("vip");
    expect(buckets(front)).toEqual({ company: [`${limit}/60000`], search: [`${searches}/60000`] });
  });

  test.each([
    ["auth", { apiToken: undefined, auth: "token-of-an-app" }, 120],
    ["auth and a plan of its own", { apiToken: undefined, auth: "token-of-an-app", throttle: { plan: "starter" } }, 50],
    ["an API token beside auth, which goes first", { auth: "token-of-an-app" }, 50],
  ] as const)("%s: %s", async (_, { auth, ...options }, limit) => {
    const provider = { identity: "company", token: async () => auth, refresh: async () => false };
    const front = new Front({ apiToken, auth: provider, ...options, fetch: stubFetch({ body: page([], null) }).fetch });
    await front.conversations.search("vip");
    expect(buckets(front)).toEqual({ company: [`${limit}/60000`], search: [`${limit * 0.4}/60000`] });
  });

  test("a plan that is not known does not compile, and is refused", () => {
    // @ts-expect-error it is `professional`
    expect(() => client({ throttle: { plan: "pro" } })).toThrow(/starter, professional, enterprise, oauthApp/);
  });

  test("five replies a second to one conversation; another one does not wait for them", async () => {
    const platform = createVirtualPlatform();
    const { fetch, sent } = stubFetch({ status: 202, body: {} });
    const front = client({ fetch, platform });
    const calls = Array.from({ length: 7 }, () => front.messages.reply("cnv_1", { body: "Hi" }));
    calls.push(front.messages.reply("cnv_2", { body: "Hi" }));
    await platform.settle();
    expect(sent.map(({ url }) => url.pathname.split("/")[2])).toEqual([...Array(5).fill("cnv_1"), "cnv_2"]);
    await platform.advance(1_100);
    await Promise.all(calls);
    expect(sent).toHaveLength(8);
  });

  test("searches take 40 % of the company's minute, and leave the rest to others", async () => {
    const platform = createVirtualPlatform();
    const { fetch, sent } = stubFetch({ body: page([], null) });
    const front = client({ fetch, platform });
    const searches = Array.from({ length: 30 }, () => front.conversations.search("vip"));
    const others = Array.from({ length: 40 }, () => front.conversations.list());
    await platform.settle();
    const searched = () => sent.filter(({ url }) => url.pathname.includes("search")).length;
    expect([searched(), sent.length]).toEqual([20, 50]);
    await platform.advance(62_000);
    await Promise.all([...searches, ...others]);
    expect([searched(), sent.length]).toEqual([30, 70]);
  });

  const refused = (headers: Record<string, string>) =>
    stubFetch(
      { status: 429, headers, body: { _error: { status: 429, title: "Too many requests" } } },
      { status: 202, body: {} },
    );

  test("a refusal with requests left is the tier's: the company goes on", async () => {
    const platform = createVirtualPlatform();
    const { fetch, sent } = refused({
      "x-ratelimit-limit": "50",
      "x-ratelimit-remaining": "40",
      "x-front-tier": "2",
      "retry-after": "3",
    });
    const front = client({ fetch, platform });
    const reply = front.messages.reply("cnv_1", { body: "Hi" });
    await platform.settle();
    await front.conversations.list();
    expect(sent.map(({ url }) => url.pathname)).toEqual(["/conversations/cnv_1/messages", "/conversations"]);
    const paused = front.throttle.snapshot().filter(({ pausedForMs }) => pausedForMs > 0);
    expect(paused.map(({ name }) => name)).toEqual(["tier2Conversation"]);
    await platform.advance(4_000);
    await reply;
  });

  test("a refusal with none left is the company's, until the reset (seconds with decimals)", async () => {
    const platform = createVirtualPlatform();
    const at = Math.floor(platform.wall() / 1000);
    const { fetch, sent } = refused({
      date: new Date(at * 1000).toUTCString(),
      "x-ratelimit-limit": "50",
      "x-ratelimit-remaining": "0",
      "x-ratelimit-reset": String(at + 20.25),
    });
    const front = client({ fetch, platform });
    const call = front.conversations.get("cnv_1");
    await platform.settle();
    const paused = front.throttle.snapshot().filter(({ pausedForMs }) => pausedForMs > 0);
    expect(paused.map(({ name }) => name)).toEqual(["company"]);
    await platform.advance(19_000);
    expect(sent).toHaveLength(1);
    await platform.advance(4_000);
    await call;
    expect(sent).toHaveLength(2);
  });

  test.each([
    [{}, 200, 80],
    [{ plan: "starter" }, 50, 20],
    [{ plan: "starter", learn: true }, 300, 120],
  ] as const)(
    "the header tells 300 a minute, with %o: %i, and %i of them searches",
    async (throttle, limit, searches) => {
      const headers = { "x-ratelimit-limit": "300", "x-ratelimit-remaining": "299" };
      const front = client({ fetch: stubFetch({ body: page([], null), headers }).fetch, throttle });
      await front.conversations.search("vip");
      expect(buckets(front)).toEqual({ company: [`${limit}/60000`], search: [`${searches}/60000`] });
    },
  );

  test("the header lowers the plan that was assumed", async () => {
    const platform = createVirtualPlatform();
    const { fetch, sent } = stubFetch({
      body: conversation("cnv_1"),
      headers: { "x-ratelimit-limit": "50", "x-ratelimit-remaining": "0", "x-ratelimit-reset": "" },
    });
    const front = client({ fetch, platform, throttle: { plan: "enterprise" } });
    await front.conversations.get("cnv_1");
    const next = front.conversations.get("cnv_1");
    await platform.settle();
    expect(sent).toHaveLength(1);
    await platform.advance(65_000);
    await next;
    expect(sent).toHaveLength(2);
  });
});
