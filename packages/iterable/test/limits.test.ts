import { buckets } from "@carillon/config/buckets";
import { stubFetch } from "@carillon/config/stub-fetch";
import { createVirtualPlatform } from "@carillon/config/virtual-platform";
import { describe, expect, test } from "vitest";
import type { IterableClient } from "../src/index.ts";
import { client, success } from "./support.ts";

const email = "a@example.com";
const query = { dataTypeName: "emailSend", range: "Today" } as const;

describe("limits", () => {
  test.each<[string, (iterable: IterableClient) => PromiseLike<unknown>, Record<string, string[]>]>([
    ["events.track", (i) => i.events.track({ email, eventName: "x" }), { eventsTrack: ["2000/1000"] }],
    ["events.trackBulk", (i) => i.events.trackBulk({ events: [] }), { trackBulk: ["10/1000"] }],
    ["users.update", (i) => i.users.update({ email }), { profileWrites: ["500/1000"] }],
    ["users.bulkUpdate", (i) => i.users.bulkUpdate({ users: [] }), { bulkUpdate: ["5/1000"] }],
    ["users.get", (i) => i.users.get(email), { reads: ["100/1000"] }],
    ["users.merge", (i) => i.users.merge({} as never), { merges: ["50/1000"] }],
    ["users.forget", (i) => i.users.forget({ email }), { userAdmin: ["3/1000"], forget: ["1000/86400000"] }],
    ["catalogs.list", (i) => i.catalogs.list(), { catalogs: ["100/1000"] }],
    ["campaigns.getMetrics", (i) => i.campaigns.getMetrics({ campaignId: [7] }), { campaignMetrics: ["10/60000"] }],
    ["lists.getSize", (i) => i.lists.getSize(7), { listReads: ["5/60000"] }],
    ["exports.streamCsv", (i) => i.exports.streamCsv(query), { exportStreams: ["4/60000"] }],
    ["exports.start", (i) => i.exports.start({} as never), { exportJobs: ["1/1000"] }],
    ["exports.cancel", (i) => i.exports.cancel(7), { exportCancel: ["1/1000"] }],
    ["what has no number is learnt", (i) => i.emails.send({ campaignId: 7, recipientEmail: email }), { standard: [] }],
  ])("%s", async (_, call, expected) => {
    const iterable = client({ fetch: stubFetch({ body: { ...success, params: {} } }).fetch });
    await call(iterable);
    expect({ standard: undefined, ...buckets(iterable) }).toMatchObject(expected);
    expect(Object.keys(buckets(iterable)).filter((name) => name !== "standard")).toEqual(
      Object.keys(expected).filter((name) => name !== "standard"),
    );
  });

  /** Numbers as the vendor's documentation has them, by the way of the call. */
  test.each<[string, Record<string, string[]>]>([
    ["POST /users/registerDeviceToken", { profileWrites: ["500/1000"] }],
    ["PUT /catalogs/c/items/i", { catalogItemWrites: ["1000/1000"] }],
    ["POST /catalogs/c/items", { catalogs: ["100/1000"] }],
    ["GET /catalogs/c/items", { catalogs: ["100/1000"] }],
    ["DELETE /users/byUserId/1", { reads: ["100/1000"] }],
    ["GET /events/byUserId/1", { reads: ["100/1000"] }],
    ["GET /campaigns", { reads: ["100/1000"] }],
    ["GET /channels", { reads: ["100/1000"] }],
    ["GET /messageTypes", { reads: ["100/1000"] }],
    ["GET /lists", { reads: ["100/1000"] }],
    ["GET /templates", { reads: ["100/1000"] }],
    ["GET /templates/email/get", { reads: ["100/1000"] }],
    ["GET /email/viewInBrowser", { reads: ["100/1000"] }],
    ["POST /templates/email/proof", { proofs: ["20/1000"] }],
    ["POST /templates/inapp/proof", { proofs: ["20/1000"] }],
    ["POST /templates/push/proof", { proofs: ["20/1000"] }],
    ["POST /templates/sms/proof", { proofs: ["20/1000"] }],
    ["POST /templates/email/preview", { previews: ["10/1000"] }],
    ["POST /templates/inapp/preview", { previews: ["10/1000"] }],
    ["GET /templates/embedded/get", { reads: ["100/1000"] }],
    ["GET /templates/push/get", { reads: ["100/1000"] }],
    ["GET /templates/sms/get", { reads: ["100/1000"] }],
    ["GET /templates/inapp/get", { standard: [] }],
    ["GET /templates/getByClientTemplateId", { reads: ["100/1000"] }],
    ["GET /users/forgottenUserIds", { userAdmin: ["3/1000"] }],
    ["POST /whatsApp/target", { standard: [] }],
    ["GET /snippets", { standard: [] }],
    ["POST /campaigns/archive", { archive: ["5/1000"] }],
    ["POST /users/unforget", { userAdmin: ["3/1000"], forget: ["1000/86400000"] }],
    ["GET /users/forgotten", { userAdmin: ["3/1000"] }],
    ["GET /users/getFields", { userAdmin: ["3/1000"] }],
    ["GET /users/getSentMessages", { userAdmin: ["3/1000"] }],
    ["GET /export/7/files", { exportJobs: ["1/1000"] }],
    ["GET /lists/getUsers", { listReads: ["5/60000"] }],
    ["GET /lists/previewUsers", { listReads: ["5/60000"] }],
    ["GET /export/data.json", { exportStreams: ["4/60000"] }],
    ["POST /workflows/triggerWorkflow", { standard: [] }],
  ])("%s", async (call, expected) => {
    const [method, path] = call.split(" ") as ["GET", string];
    const iterable = client({ fetch: stubFetch({ body: { ...success, params: {} } }).fetch });
    await iterable.request(method, path, method === "GET" ? {} : { body: {} });
    expect(buckets(iterable)).toEqual(expected);
  });

  test("no minute holds more than four exports", async () => {
    const platform = createVirtualPlatform();
    const times: number[] = [];
    const { fetch } = stubFetch(() => {
      times.push(platform.now());
      return { body: "a,b\n" };
    });
    const iterable = client({ fetch, platform });
    const calls = Array.from({ length: 9 }, async () => {
      for await (const line of await iterable.exports.streamCsv(query)) expect(line).toBe("a,b");
    });
    await platform.advance(10 * 60_000);
    await Promise.all(calls);
    expect(times).toHaveLength(9);
    for (const [index, time] of times.entries()) {
      expect((times[index + 4] ?? Number.POSITIVE_INFINITY) - time).toBeGreaterThanOrEqual(60_000);
    }
  });
});
