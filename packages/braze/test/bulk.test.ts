import { stubFetch } from "@carillon/config/stub-fetch";
import { describe, expect, test } from "vitest";
import { BulkItemError, type BulkRun, type UsersTrackAllItem, type UsersTrackBody } from "../src/index.ts";
import { client } from "./support.ts";

/** Every third item is an attribute, an event, a purchase. */
const items = (count: number): UsersTrackAllItem[] =>
  Array.from({ length: count }, (_, index): UsersTrackAllItem => {
    const external_id = `user-${index}`;
    const time = "2026-01-15T10:30:00Z";
    return [
      { attributes: { external_id, plan: "premium" } },
      { events: { external_id, name: "ordered", time } },
      { purchases: { external_id, product_id: "tea", currency: "EUR", price: 3.5, time } },
    ][index % 3] as UsersTrackAllItem;
  });

async function outcomes<Item, Reply>(run: BulkRun<Item, Reply>) {
  const results = [];
  for await (const result of run) results.push(result);
  return results;
}

describe("users.trackAll", () => {
  test("fills requests of 75 objects, counted over the three arrays, in the order of the items", async () => {
    const { fetch, bodies } = stubFetch({ status: 201, body: { message: "success" } });
    const job = items(200);
    const results = await outcomes(client({ fetch }).users.trackAll(job, { concurrency: 1 }));
    const counts = bodies<UsersTrackBody>().map(({ attributes, events, purchases }) => [
      attributes?.length,
      events?.length,
      purchases?.length,
    ]);
    expect(counts).toEqual([
      [25, 25, 25],
      [25, 25, 25],
      [17, 17, 16],
    ]);
    expect(results.map(({ index, item, status }) => ({ index, item, status }))).toEqual(
      job.map((item, index) => ({ index, item, status: "sent" })),
    );
    expect(results[199]).toHaveProperty("reply.message", "success");
  });

  test("finds a refused object by its array and its place there", async () => {
    const { fetch } = stubFetch({
      status: 201,
      body: { message: "success", errors: [{ type: "'name' is required", input_array: "events", index: 1 }] },
    });
    const results = await outcomes(client({ fetch }).users.trackAll(items(6)));
    expect(results.map(({ status }) => status)).toEqual(["sent", "sent", "sent", "sent", "refused", "sent"]);
    expect(results[4]?.item).toEqual(items(6)[4]);
    const error = results[4]?.status === "refused" ? results[4].error : undefined;
    expect(error).toBeInstanceOf(BulkItemError);
    expect(error).toHaveProperty("detail.type", "'name' is required");
  });

  test("never repeats a request that may have arrived: its items are unknown, the others are sent", async () => {
    const { fetch, sent } = stubFetch(
      { status: 500, body: { message: "oops" } },
      { status: 201, body: { message: "success" } },
    );
    const run = client({ fetch }).users.trackAll(items(100), { concurrency: 1 });
    await run.done();
    expect(sent).toHaveLength(2);
    expect(run.counts).toEqual({ read: 100, sent: 25, refused: 0, unknown: 75, unsent: 0 });
  });

  test("reads no further ahead than it sends", async () => {
    let read = 0;
    async function* source() {
      for (const item of items(10_000)) {
        read++;
        yield item;
      }
    }
    const { fetch } = stubFetch({ status: 201, body: { message: "success" } });
    for await (const { index } of client({ fetch }).users.trackAll(source(), { concurrency: 2 })) {
      expect(read - index).toBeLessThan(1_000);
      if (index === 3_000) break;
    }
    expect(read).toBeLessThan(4_000);
  });
});

test("a beta of its own takes 1,000 objects", async () => {
  const { fetch, bodies } = stubFetch({ status: 201, body: { message: "success" } });
  await client({ fetch }).users.trackBulkAll(items(1_002), { concurrency: 1 }).done();
  const sizes = bodies<Record<string, unknown[]>>().map((body) => Object.values(body).flat().length);
  expect(sizes).toEqual([1_000, 2]);
});

test("a deletion never mixes kinds of identifiers", async () => {
  const { fetch, bodies } = stubFetch({ status: 201, body: { deleted: 1, message: "success" } });
  const run = client({ fetch }).users.deleteEach([
    { external_ids: "a" },
    { external_ids: "b" },
    { braze_ids: "c" },
    { external_ids: "d" },
  ]);
  await run.done();
  expect(run.counts.sent).toBe(4);
  for (const body of bodies<object>()) expect(Object.keys(body)).toHaveLength(1);
  const ids = bodies<Record<string, string[]>>().flatMap(({ external_ids = [] }) => external_ids);
  expect(ids.sort()).toEqual(["a", "b", "d"]);
});

describe("campaigns.triggerAll", () => {
  const recipients = Array.from({ length: 51 }, (_, index) => ({ external_user_id: `user-${index}` }));

  test("sends 50 recipients a request, each with what belongs to all, and gives the id of the dispatch", async () => {
    const { fetch, bodies } = stubFetch({ status: 201, body: { dispatch_id: "d1", message: "success" } });
    const body = { campaign_id: "c1", trigger_properties: { season: "spring" } };
    const results = await outcomes(client({ fetch }).campaigns.triggerAll(recipients, { body, concurrency: 1 }));
    expect(bodies()).toEqual([
      { ...body, recipients: recipients.slice(0, 50) },
      { ...body, recipients: recipients.slice(50) },
    ]);
    expect(results.map((result) => result.status === "sent" && result.reply.dispatch_id)).toEqual(
      recipients.map(() => "d1"),
    );
  });

  test.each([{ broadcast: true }, { audience: { AND: [] } }])(
    "refuses %j, which each request would repeat",
    async (all) => {
      const { fetch, sent } = stubFetch({ status: 201, body: { message: "success" } });
      const body = { campaign_id: "c1", ...all };
      await expect(client({ fetch }).campaigns.triggerAll(recipients, { body }).done()).rejects.toMatchObject({
        name: "InvalidRequestError",
      });
      expect(sent).toHaveLength(0);
    },
  );
});

test("addresses are blocked 50 a request, and a request that failed is repeated", async () => {
  const { fetch, bodies } = stubFetch({ status: 503, body: {} }, { status: 201, body: { message: "success" } });
  const addresses = Array.from({ length: 60 }, (_, index) => `user-${index}@example.com`);
  const run = client({ fetch, retry: { baseDelayMs: 1 } }).emailAddresses.blocklistEach(addresses, { concurrency: 1 });
  await run.done();
  expect(bodies<{ email: string[] }>().map(({ email }) => email.length)).toEqual([50, 50, 10]);
  expect(run.counts.sent).toBe(60);
});

test("a catalog takes 50 items a request, at its own path", async () => {
  const { fetch, sent, bodies } = stubFetch({ status: 202, body: { message: "success" } });
  const catalog = Array.from({ length: 60 }, (_, index) => ({ id: `r${index}`, city: "Berlin" }));
  await client({ fetch }).catalogItems.createAll("restaurants", catalog, { concurrency: 1 }).done();
  expect(sent.map(({ method, url }) => `${method} ${url.pathname}`)).toEqual(
    Array(2).fill("POST /catalogs/restaurants/items"),
  );
  expect(bodies<{ items: unknown[] }>().map(({ items }) => items.length)).toEqual([50, 10]);
});

test.each([
  ["first", [1, "Could not rename"]],
  ["last", ["Could not rename", 1]],
])("an id that could not be renamed is found by its place, which stands %s", async (_, entry) => {
  const { fetch } = stubFetch({ status: 201, body: { message: "success", rename_errors: [entry] } });
  const renames = ["a", "b", "c"].map((id) => ({ current_external_id: id, new_external_id: `new-${id}` }));
  const results = await outcomes(client({ fetch }).externalIds.renameAll(renames));
  expect(results.map(({ status }) => status)).toEqual(["sent", "refused", "sent"]);
});
