import { buckets } from "@carillon/config/buckets";
import { stubFetch } from "@carillon/config/stub-fetch";
import { createVirtualPlatform } from "@carillon/config/virtual-platform";
import { describe, expect, test } from "vitest";
import type { Braze } from "../src/index.ts";
import { client } from "./support.ts";

const hour = ["250000/3600000"];

describe("limits", () => {
  test.each<[string, (braze: Braze) => PromiseLike<unknown>, Record<string, string[]>]>([
    ["what is not listed shares one pool", (b) => b.campaigns.get({ campaign_id: "c" }), { default: hour }],
    ["an unknown path too", (b) => b.request("GET", "/feed/list"), { default: hour }],
    ["users.track", (b) => b.users.track({}), { track: ["3000/3000"] }],
    ["users.trackBulk", (b) => b.users.trackBulk({}), { trackBulk: ["50/1000"] }],
    ["users.trackSync", (b) => b.users.trackSync({} as never), { trackSync: ["500/60000"] }],
    [
      "export without fields",
      (b) => b.users.exportByIds({ external_ids: ["1"] } as never),
      { exportIds: ["250/60000"] },
    ],
    [
      "export with fields",
      (b) => b.users.exportByIds({ external_ids: ["1"], fields_to_export: ["email"] }),
      {
        exportIdsFields: ["40/1000"],
      },
    ],
    [
      "export with campaigns",
      (b) => b.users.exportByIds({ external_ids: ["1"], fields_to_export: ["campaigns_received"] }),
      { exportIdsFields: ["40/1000"], exportIds: ["250/60000"] },
    ],
    [
      "export with canvases",
      (b) => b.users.exportByIds({ external_ids: ["1"], fields_to_export: ["email", "canvases_received"] }),
      { exportIdsFields: ["40/1000"], exportIds: ["250/60000"] },
    ],
    ["merge, shared", (b) => b.users.merge({} as never), { userIdentity: ["20000/60000"] }],
    ["names, shared", (b) => b.customEvents.listNames(), { customData: ["1000/3600000"] }],
    ["a message to some", (b) => b.messages.send({ external_user_ids: ["1"] } as never), { default: hour }],
    [
      "a message to all",
      (b) => b.campaigns.trigger({ campaign_id: "c", broadcast: true }),
      { default: hour, broadcast: ["250/60000"], broadcastAudience: ["10/60000"] },
    ],
    ["sends.createId", (b) => b.sends.createId({} as never), { sendIds: ["100/86400000"] }],
    [
      "subscription state",
      (b) => b.subscriptionGroups.setStatuses({} as never),
      { subscriptionStatus: ["5000/60000"] },
    ],
    ["preference centers", (b) => b.preferenceCenters.create({} as never), { preferenceCenterWrites: ["10/60000"] }],
    ["catalog items, many", (b) => b.catalogItems.createMany("c", {} as never), { catalogItemsBulk: ["16000/60000"] }],
    ["catalog items, one", (b) => b.catalogItems.list("c"), { catalogItems: ["50/60000"] }],
    [
      "an entry of all into a canvas",
      (b) =>
        b.canvases.scheduleTrigger({ canvas_id: "c", broadcast: true, schedule: { time: "2026-03-01T09:00:00Z" } }),
      { default: hour, broadcast: ["250/60000"], broadcastAudience: ["10/60000"] },
    ],
    ["cdi", (b) => b.cdiIntegrations.triggerSync("i"), { cdiSync: ["20/60000"] }],
  ])("%s", async (_, call, expected) => {
    const braze = client({ fetch: stubFetch({ body: {} }).fetch });
    await call(braze);
    expect(buckets(braze)).toEqual(expected);
  });

  /** Numbers as the vendor's documentation has them, by the way of the call. */
  test.each<[string, Record<string, string[]>]>([
    ["POST /users/alias/new", { userIdentity: ["20000/60000"] }],
    ["POST /users/delete", { userIdentity: ["20000/60000"] }],
    ["POST /users/identify", { userIdentity: ["20000/60000"] }],
    ["POST /users/external_ids/rename", { externalIdsRename: ["1000/60000"] }],
    ["POST /users/external_ids/remove", { externalIdsRemove: ["1000/60000"] }],
    ["GET /custom_attributes", { customData: ["1000/3600000"] }],
    ["GET /events", { customData: ["1000/3600000"] }],
    ["GET /events/list", { customData: ["1000/3600000"] }],
    ["GET /campaigns/data_series", { campaignSeries: ["50000/60000"] }],
    ["POST /v2/subscription/status/set", { subscriptionStatus: ["5000/60000"] }],
    ["GET /preference_center/v1/list", { preferenceCenterReads: ["1000/60000"] }],
    ["GET /catalogs", { catalogs: ["50/60000"] }],
    ["POST /catalogs", { catalogs: ["50/60000"] }],
    ["DELETE /catalogs/c", { catalogs: ["50/60000"] }],
    ["DELETE /catalogs/c/items", { catalogItemsBulk: ["16000/60000"] }],
    ["PATCH /catalogs/c/items/i", { catalogItems: ["50/60000"] }],
    ["POST /catalogs/c/fields", { catalogFields: ["50/60000"] }],
    ["GET /cdi/integrations", { cdiList: ["50/60000"] }],
    ["GET /cdi/integrations/i/job_sync_status", { cdiStatus: ["100/60000"] }],
    ["GET /campaigns/translations", { translations: ["250000/60000"] }],
    ["POST /campaigns/duplicate", { duplicate: ["100/60000"] }],
    ["POST /media_library/create", { mediaCreate: ["100/3600000"] }],
    ["PUT /media_library/replace_file", { mediaReplace: ["100/3600000"] }],
    ["POST /transactional/v1/campaigns/c/send", { transactional: [] }],
    ["POST /canvas/trigger/schedule/create", { default: ["250000/3600000"] }],
    ["POST /users/alias/update", { userIdentity: ["20000/60000"] }],
    ["GET /purchases/product_list", { customData: ["1000/3600000"] }],
    ["GET /purchases/revenue_series", { default: hour }],
    ["GET /kpi/dau/data_series", { default: hour }],
    ["GET /preference_center/v1/p", { preferenceCenterReads: ["1000/60000"] }],
    ["GET /preference_center/v1/p/url/u", { preferenceCenterReads: ["1000/60000"] }],
    ["PUT /preference_center/v1/p", { preferenceCenterWrites: ["10/60000"] }],
    ["PUT /catalogs/c/items/i", { catalogItems: ["50/60000"] }],
    ["DELETE /catalogs/c/items/i", { catalogItems: ["50/60000"] }],
    ["POST /catalogs/c/selections", { catalogFields: ["50/60000"] }],
    ["DELETE /catalogs/c/selections/s", { catalogFields: ["50/60000"] }],
    ["PUT /canvas/translations", { translations: ["250000/60000"] }],
    ["GET /templates/email/translations/source", { translations: ["250000/60000"] }],
    ["POST /canvas/duplicate", { duplicate: ["100/60000"] }],
  ])("%s", async (call, expected) => {
    const [method, path] = call.split(" ") as ["GET", string];
    const braze = client({ fetch: stubFetch({ body: {} }).fetch });
    await braze.request(method, path, method === "GET" ? {} : { body: {} });
    expect(buckets(braze)).toEqual(expected);
  });

  test("a legacy contract has the old numbers", async () => {
    const braze = client({ fetch: stubFetch({ body: {} }).fetch, throttle: { plan: "legacy" } });
    await braze.users.track({});
    expect(buckets(braze)).toEqual({ track: ["50000/60000"] });
  });

  test("the hour is the clock's: what waits goes at the full hour, not an hour later", async () => {
    const platform = createVirtualPlatform({ wall: Date.UTC(2026, 2, 1, 12, 58) });
    const { fetch, sent } = stubFetch(() => ({
      body: { message: "success" },
      headers: { date: new Date(platform.wall()).toUTCString() },
    }));
    const limits = { default: { limit: 2, windowMs: 3_600_000 } };
    const braze = client({ fetch, platform, throttle: { limits } });
    const calls = Array.from({ length: 3 }, () => braze.campaigns.get({ campaign_id: "c" }));
    await platform.settle();
    expect(sent).toHaveLength(2);
    await platform.advance(119_000);
    expect(sent).toHaveLength(2);
    await platform.advance(10_000);
    await Promise.all(calls);
    expect(sent).toHaveLength(3);
  });

  test("ten broadcasts a minute to one campaign; another one does not wait for them", async () => {
    const platform = createVirtualPlatform();
    const { fetch, bodies } = stubFetch({ status: 201, body: { message: "success" } });
    const braze = client({ fetch, platform });
    const send = (campaign_id: string) => braze.campaigns.trigger({ campaign_id, broadcast: true });
    const calls = [...Array.from({ length: 14 }, () => send("a")), send("b")];
    await platform.advance(59_000);
    const ids = bodies<{ campaign_id: string }>().map(({ campaign_id }) => campaign_id);
    expect(ids).toContain("b");
    expect(ids.filter((id) => id === "a").length).toBeLessThanOrEqual(10);
    await platform.advance(180_000);
    await Promise.all(calls);
    expect(bodies()).toHaveLength(15);
  });

  test.each([
    ["epoch seconds", (now: number) => String(Math.floor(now / 1000) + 30)],
    ["seconds left", () => "30"],
  ])("a refusal is waited out until the reset, told as %s", async (_, reset) => {
    const platform = createVirtualPlatform();
    const headers = {
      date: new Date(platform.wall()).toUTCString(),
      "x-ratelimit-limit": "250000",
      "x-ratelimit-remaining": "0",
      "x-ratelimit-reset": reset(platform.wall()),
    };
    const { fetch, sent } = stubFetch(
      { status: 429, headers, body: { message: "slow down" } },
      { body: { message: "success" } },
    );
    const call = client({ fetch, platform }).campaigns.get({ campaign_id: "c" });
    await platform.advance(29_000);
    expect(sent).toHaveLength(1);
    await platform.advance(4_000);
    await call;
    expect(sent).toHaveLength(2);
  });

  test("users.track tells its wait in a header of its own", async () => {
    const platform = createVirtualPlatform();
    const { fetch, sent } = stubFetch(
      { status: 429, headers: { "x-ratelimit-retry-after": "3" }, body: { message: "slow down" } },
      { status: 201, body: { message: "success" } },
    );
    const call = client({ fetch, platform }).users.track({});
    await platform.advance(2_900);
    expect(sent).toHaveLength(1);
    await platform.advance(300);
    await call;
    expect(sent).toHaveLength(2);
  });
});
