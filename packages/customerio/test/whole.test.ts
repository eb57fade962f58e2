// What the endpoints beyond the daily ones have of their own: pages of three kinds, forms, pictures, envelopes, lists that may be null.
import { stubFetch } from "@carillon/config/stub-fetch";
import { serve } from "@carillon/config/test-server";
import { describe, expect, expectTypeOf, test } from "vitest";
import type { BinaryReply, Call, CustomerIo, Segment, TransactionalContent, UsedBy } from "../src/index.ts";
import { client } from "./support.ts";

type Lists = readonly [name: string, list: (cio: CustomerIo) => { toArray(): Promise<unknown[]> }, items: string];

describe("pages", () => {
  const page = (items: string, ids: number[], total: number) => ({
    body: { [items]: ids.map((id) => ({ id })), meta: { pagination: { page: 1, limit: 2, total } } },
  });

  test.each<Lists>([
    ["assets.list", (c) => c.assets.list({ limit: 2 }), "assets"],
    ["assetFolders.list", (c) => c.assetFolders.list({ limit: 2 }), "folders"],
    ["designStudioComponents.list", (c) => c.designStudioComponents.list({ limit: 2 }), "components"],
    ["designStudioEmails.list", (c) => c.designStudioEmails.list({ limit: 2 }), "emails"],
    ["designStudioFolders.list", (c) => c.designStudioFolders.list({ limit: 2 }), "folders"],
  ])("%s goes by number until all are there", async (_, list, items) => {
    const { fetch, sent } = stubFetch(page(items, [1, 2], 3), page(items, [3], 3));
    expect(await list(client({ fetch })).toArray()).toEqual([{ id: 1 }, { id: 2 }, { id: 3 }]);
    expect(sent.map(({ url }) => url.search)).toEqual(["?limit=2", "?limit=2&page=2"]);
  });

  test("a number as the cursor ends where it is missing", async () => {
    const { fetch, sent } = stubFetch(
      { body: { errors: ["line 1: no"], next: 50 } },
      { body: { errors: ["line 51: no"] } },
    );
    const ids = { broadcast_id: 9, trigger_id: 31 };
    expect(await client({ fetch }).broadcasts.listTriggerErrors(ids).toArray()).toEqual(["line 1: no", "line 51: no"]);
    expect(sent.map(({ url }) => `${url.pathname}${url.search}`)).toEqual([
      "/v1/campaigns/9/triggers/31/errors",
      "/v1/campaigns/9/triggers/31/errors?start=50",
    ]);
  });

  test.each<Lists>([
    ["customers.listRelationships", (c) => c.customers.listRelationships("1"), "cio_relationships"],
    [
      "objects.listRelationships",
      (c) => c.objects.listRelationships({ object_type_id: 1, object_id: "acme" }),
      "cio_relationships",
    ],
    ["optOuts.list", (c) => c.optOuts.list(), "optouts"],
    [
      "espSuppressions.listByDomain",
      (c) => c.espSuppressions.listByDomain({ domain_name: "mail.example.com", suppression_type: "bounces" }),
      "suppressions",
    ],
    ["senderIdentities.list", (c) => c.senderIdentities.list(), "sender_identities"],
    ["segments.listMembers", (c) => c.segments.listMembers(7), "identifiers"],
  ])("%s goes by token, and a list that is null is an empty one", async (_, list, items) => {
    const { fetch, sent } = stubFetch(
      { body: { [items]: null, next: "MQ" } },
      { body: { [items]: [{ id: 1 }], next: "" } },
    );
    expect(await list(client({ fetch })).toArray()).toEqual([{ id: 1 }]);
    expect(sent.map(({ url }) => url.searchParams.get("start"))).toEqual([null, "MQ"]);
  });
});

describe("envelopes", () => {
  test.each<[string, (cio: CustomerIo) => PromiseLike<unknown>, object, unknown]>([
    [
      "what uses a segment",
      (c) => c.segments.listDependencies(7),
      { segment_id: 7, used_by: { campaigns: [3] } },
      { campaigns: [3] },
    ],
    [
      "the metrics of a newsletter",
      (c) => c.newsletters.getMetrics(4),
      { metric: { series: { sent: [1] } } },
      { series: { sent: [1] } },
    ],
    [
      "the journeys of a campaign",
      (c) => c.campaigns.getJourneyMetrics(3, { start: 1, end: 2, resolution: "days" }),
      { journey_metric: { started: [1, 2] } },
      { started: [1, 2] },
    ],
    [
      "a live notification, which has none",
      (c) => c.liveNotifications.get("01H"),
      { state: "active" },
      { state: "active" },
    ],
  ])("%s", async (_, call, body, gives) => {
    expect(await call(client({ fetch: stubFetch({ body }).fetch }))).toEqual(gives);
  });

  test("types follow them", () => {
    expectTypeOf<CustomerIo["segments"]["create"]>().returns.toEqualTypeOf<Call<Segment>>();
    expectTypeOf<CustomerIo["segments"]["listDependencies"]>().returns.toEqualTypeOf<Call<UsedBy>>();
    type Contents = TransactionalContent[] | null;
    expectTypeOf<CustomerIo["transactional"]["updateContent"]>().returns.toEqualTypeOf<Call<Contents>>();
    expectTypeOf<CustomerIo["inboxPreviews"]["getCapture"]>().returns.toEqualTypeOf<Call<BinaryReply>>();
  });

  test("each of many people stands in one of its own", async () => {
    const { fetch } = stubFetch({ body: { customers: [{ customer: { id: "1", attributes: { plan: "premium" } } }] } });
    const { customers } = await client({ fetch }).customers.getMany({ ids: ["1", "2"] });
    expect(customers?.map(({ customer }) => customer?.attributes?.plan)).toEqual(["premium"]);
  });
});

describe("bodies", () => {
  test("a file is a form", async () => {
    let form: FormData | undefined;
    const fetch: typeof globalThis.fetch = async (input, init) => {
      form = await new Request(input, init).formData();
      return Response.json({ asset: { id: 1 } });
    };
    const file = new File(["a"], "logo.png", { type: "image/png" });
    expect(await client({ fetch }).assets.upload({ file, parent_folder_id: 2 })).toEqual({ id: 1 });
    expect([...(form ?? [])].map(([name, value]) => [name, typeof value === "string" ? value : value.name])).toEqual([
      ["file", "logo.png"],
      ["parent_folder_id", "2"],
    ]);
  });

  test("the rows of a collection are the body itself", async () => {
    const { fetch, sent } = stubFetch({ body: { collection: { id: 6, rows: 1 } } });
    expect(await client({ fetch }).collections.replaceContent(6, [{ city: "Paris" }])).toEqual({ id: 6, rows: 1 });
    expect(sent[0]?.json).toEqual([{ city: "Paris" }]);
  });

  test("a newsletter is told apart by its type", async () => {
    const { fetch, sent } = stubFetch({ body: { newsletter: { id: 4 } } });
    const { newsletters } = client({ fetch });
    const recipients = { segment: { id: 7 } };
    await newsletters.create({ name: "n", type: "email", recipients, subject: "s", body: "b" });
    // @ts-expect-error an email needs a subject
    await newsletters.create({ name: "n", type: "email", recipients, body: "b" });
    // @ts-expect-error a webhook needs a URL
    await newsletters.create({ name: "n", type: "webhook", recipients, body: "b", request_method: "POST" });
    expect(sent).toHaveLength(3);
  });

  test("reserved events of Pipelines tell what they need", async () => {
    const { fetch, sent } = stubFetch({ body: {} });
    const { pipelines } = client({ fetch });
    await pipelines.track({ event: "Device Deleted", userId: "1", context: { device: { token: "t" } } });
    await pipelines.track({ event: "Relationship Deleted", userId: "1", properties: { objectId: "acme" } });
    await pipelines.track({ event: "purchase", anonymousId: "v", properties: { price: 1 } });
    expect(sent).toHaveLength(3);
  });
});

test("a picture comes as bytes", async () => {
  const server = await serve((response) => {
    response.writeHead(200, { "content-type": "image/webp" });
    response.end(new Uint8Array([1, 2, 3]));
  });
  const ids = { id: "e", run_id: 10, client_id: "outlook" };
  const picture = await client({ baseUrl: server.url }).inboxPreviews.getCapture(ids, { variant: "thumbnail" });
  expect(picture.contentType).toBe("image/webp");
  expect(new Uint8Array(await picture.arrayBuffer())).toEqual(new Uint8Array([1, 2, 3]));
  await server.close();
});

describe("repeats", () => {
  test.each<[string, (cio: CustomerIo) => { safe(): Promise<unknown> }, number]>([
    ["a preview of the same email costs nothing more", (c) => c.inboxPreviews.create("e", { client_ids: ["a"] }), 3],
    [
      "a saved version that has not changed is the last one",
      (c) => c.designStudioEmails.createVersion("e", { name: "n" }),
      3,
    ],
    ["a search reads only", (c) => c.objects.search({ filter: {} }), 3],
    [
      "a WhatsApp message would go twice",
      (c) => c.transactional.sendWhatsApp({ transactional_message_id: 1, identifiers: { id: "1" }, to: "+1" }),
      1,
    ],
    ["a newsletter would go twice", (c) => c.newsletters.send(4), 1],
    [
      "a live notification would show twice",
      (c) =>
        c.liveNotifications.start({
          identifiers: { id: "1" },
          notification_type: "t",
          attributes: {},
          content_state: {},
        }),
      1,
    ],
    ["an export would be made twice", (c) => c.exports.startCustomers({ filters: {} }), 1],
  ])("%s", async (_, call, attempts) => {
    const { fetch, sent } = stubFetch({ status: 503 });
    await call(client({ fetch, retry: { baseDelayMs: 0, maxAttempts: 3 } })).safe();
    expect(sent).toHaveLength(attempts);
  });
});

test("errors of the App API may have a code, and say how long to wait", async () => {
  const errors = [{ detail: "rate limited to 10 requests per 1s", status: "429", code: "rate_limited" }];
  const { fetch } = stubFetch({ status: 429, headers: { "retry-after": "1" }, body: { errors } });
  const { error } = await client({ fetch, retry: { maxAttempts: 1 } })
    .campaigns.list()
    .safe();
  expect(error).toMatchObject({ name: "RateLimitError", code: "rate_limited", retryAfterMs: 1_000 });
});
