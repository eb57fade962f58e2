import { buckets } from "@carillon/config/buckets";
import { stubFetch } from "@carillon/config/stub-fetch";
import { createVirtualPlatform } from "@carillon/config/virtual-platform";
import { describe, expect, test } from "vitest";
import type { Klaviyo } from "../src/index.ts";
import { client, profile } from "./support.ts";

/** The buckets that one call takes a slot of. */
async function taken(call: (klaviyo: Klaviyo) => PromiseLike<unknown>): Promise<Record<string, string[]>> {
  const klaviyo = client({ fetch: stubFetch({ body: { data: [] } }).fetch });
  await call(klaviyo);
  return buckets(klaviyo);
}

describe("limits", () => {
  const l = { l: ["75/1000", "750/60000"] };
  const low = ["1/1000", "15/60000"];

  test.each<[string, (klaviyo: Klaviyo) => PromiseLike<unknown>, Record<string, string[]>]>([
    ["profiles.get", (k) => k.profiles.get("1"), l],
    ["… with lists", (k) => k.profiles.get("1", { include: ["lists"] }), { ...l, includeLists: low }],
    ["… with segments", (k) => k.profiles.get("1", { include: ["segments"] }), { ...l, includeSegments: low }],
    ["… with others", (k) => k.profiles.get("1", { include: ["push-tokens"] }), l],
    [
      "profiles.list with predictions",
      (k) => k.profiles.list({ "additional-fields[profile]": ["subscriptions", "predictive_analytics"] }),
      { ...l, predictiveAnalytics: ["10/1000", "150/60000"] },
    ],
    [
      "lists.get with a count",
      (k) => k.lists.get("1", { "additional-fields[list]": ["profile_count"] }),
      {
        l: l.l,
        listProfileCount: low,
      },
    ],
    ["events.create", (k) => k.events.create({} as never), { xl: ["350/1000", "3500/60000"] }],
    ["events.bulkCreate", (k) => k.events.bulkCreate({} as never), { m: ["10/1000", "150/60000"] }],
    ["accounts.list", (k) => k.accounts.list(), { xs: low }],
    ["tags.create", (k) => k.tags.create({} as never), { s: ["3/1000", "60/60000"] }],
    ["lists.create", (k) => k.lists.create({} as never), { listCreate: ["10/1000", "150/60000", "150/86400000"] }],
    [
      "reports",
      (k) => k.reports.queryCampaignValues({} as never),
      {
        reporting: ["1/1000", "2/60000", "225/86400000"],
      },
    ],
    [
      "images.uploadFromUrl",
      (k) => k.images.uploadFromUrl({} as never),
      {
        imageUrl: ["3/1000", "100/60000", "100/86400000"],
      },
    ],
    ["dataSources", (k) => k.dataSources.bulkCreateRecords({} as never), { dataSourceBulk: ["3/1000", "15/60000"] }],
    ["an unknown path", (k) => k.request("GET", "/api/flows"), { s: ["3/1000", "60/60000"] }],
    ["a known path by hand", (k) => k.request("GET", "/api/profiles/1"), l],
  ])("%s", async (_, call, expected) => {
    expect(await taken(call)).toEqual(expected);
  });

  /** Numbers as the vendor's documentation has them, by the way of the call. */
  test.each<[string, Record<string, string[]>]>([
    ["GET /api/accounts/1", { xs: ["1/1000", "15/60000"] }],
    ["GET /client/geofences", { s: ["3/1000", "60/60000"] }],
    ["GET /api/campaigns", { m: ["10/1000", "150/60000"] }],
    ["GET /api/segments", { l: ["75/1000", "750/60000"] }],
    ["GET /api/catalog-items", { xl: ["350/1000", "3500/60000"] }],
    ["POST /api/segments", { definitionWrite: ["1/1000", "15/60000", "100/86400000"] }],
    ["PATCH /api/mapped-metrics/1", { mappedMetricUpdate: ["1/1000", "15/60000", "30/86400000"] }],
    ["POST /api/custom-metrics", { customMetricWrite: ["1/1000", "15/60000", "15/86400000"] }],
    ["POST /api/image-upload", { imageFile: ["3/1000", "100/60000", "500/86400000"] }],
    ["POST /client/push-tokens", { clientPushToken: ["150/1000", "1400/60000"] }],
    ["POST /client/subscriptions", { clientSubscription: ["350/1000", "750/60000"] }],
  ])("%s", async (call, expected) => {
    const [method, path] = call.split(" ") as ["GET", string];
    const klaviyo = client({ companyId: "Abc123", fetch: stubFetch({ body: { data: [] } }).fetch });
    await klaviyo.request(method, path, method === "GET" ? {} : { body: {} });
    expect(buckets(klaviyo)).toEqual(expected);
  });

  test("the burst and the steady window hold at once", async () => {
    const platform = createVirtualPlatform();
    const { fetch, sent } = stubFetch({ body: { data: {} } });
    const klaviyo = client({ fetch, platform });
    const calls = Array.from({ length: 65 }, () => klaviyo.tags.create({} as never));
    await platform.settle();
    expect(sent).toHaveLength(3);
    await platform.advance(990);
    expect(sent).toHaveLength(3);
    await platform.advance(20);
    expect(sent).toHaveLength(6);
    await platform.advance(30_000);
    expect(sent).toHaveLength(60);
    await platform.advance(40_000);
    await Promise.all(calls);
    expect(sent).toHaveLength(65);
  });

  test("each operation has windows of its own", async () => {
    const platform = createVirtualPlatform();
    const { fetch, sent } = stubFetch({ body: { data: [] } });
    const klaviyo = client({ fetch, platform });
    const calls = [klaviyo.accounts.list(), klaviyo.accounts.get("1"), klaviyo.accounts.list()];
    await platform.settle();
    expect(sent.map(({ url }) => url.pathname)).toEqual(["/api/accounts", "/api/accounts/1"]);
    await platform.advance(1_100);
    await Promise.all(calls);
    expect(sent).toHaveLength(3);
  });

  test("the headers lower what is left of the window that they speak of", async () => {
    const platform = createVirtualPlatform();
    const told = (remaining: number, resetS: number) => () => ({
      body: { data: profile("1") },
      headers: {
        date: new Date(platform.wall()).toUTCString(),
        "ratelimit-limit": "750, 75;w=1, 750;w=60",
        "ratelimit-remaining": String(remaining),
        "ratelimit-reset": String(resetS),
      },
    });
    const { fetch, sent } = stubFetch(told(1, 30), told(0, 30), told(749, 60));
    const klaviyo = client({ fetch, platform });
    await klaviyo.profiles.get("1");
    const calls = [klaviyo.profiles.get("1"), klaviyo.profiles.get("1")];
    await platform.settle();
    expect(sent).toHaveLength(2);
    await platform.advance(29_000);
    expect(sent).toHaveLength(2);
    await platform.advance(4_000);
    await Promise.all(calls);
    expect(sent).toHaveLength(3);
  });

  test("a wait that is longer than the caller allows throws at once", async () => {
    const { fetch } = stubFetch({ status: 429, headers: { "retry-after": "3600" }, body: { errors: [] } });
    const { error } = await client({ fetch }).profiles.get("1").safe();
    expect(error).toMatchObject({ name: "RateLimitError", retryAfterMs: 3_600_000, bucket: "l", attempts: 1 });
  });
});
