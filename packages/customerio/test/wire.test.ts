import { stubFetch } from "@carillon/config/stub-fetch";
import { describe, expect, test } from "vitest";
import { CustomerIo, type CustomerIoOptions, type EntitiesBatchBody } from "../src/index.ts";
import { app, client, pipelines, track } from "./support.ts";

const basic = (user: string, password: string) => `Basic ${btoa(`${user}:${password}`)}`;

describe("three hosts, two regions, a credential per operation", () => {
  const three = async (options: CustomerIoOptions) => {
    const { fetch, sent } = stubFetch({ body: {} });
    const cio = client({ fetch, ...options });
    await cio.customers.identify("user-123", { email: "a@example.com" });
    await cio.campaigns.list();
    await cio.pipelines.identify({ userId: "user-123" });
    return sent.map(({ url, headers }) => [url.origin, headers.get("authorization")]);
  };

  test.each([
    [undefined, "track", "api", "cdp"],
    ["us", "track", "api", "cdp"],
    ["eu", "track-eu", "api-eu", "cdp-eu"],
  ] as const)("region %s", async (region, first, second, third) => {
    expect(await three({ region })).toEqual([
      [`https://${first}.customer.io`, basic(track.siteId, track.apiKey)],
      [`https://${second}.customer.io`, `Bearer ${app.apiKey}`],
      [`https://${third}.customer.io`, basic(pipelines.apiKey, "")],
    ]);
  });

  test("a client needs only the credentials that its calls use", async () => {
    const { fetch, sent } = stubFetch({ body: { campaigns: [] } });
    const cio = new CustomerIo({ app, fetch });
    await cio.campaigns.list();
    const { error } = await cio.customers.delete("1").safe();
    expect(error).toMatchObject({ name: "ConfigurationError", operation: "customers.delete" });
    expect(error?.message).toContain("`track.siteId`");
    expect(sent).toHaveLength(1);
  });

  test("what needs no credential sends none, although there are three", async () => {
    const { fetch, sent } = stubFetch({ body: {} });
    await client({ fetch }).metrics.reportPush({ delivery_id: "d", event: "opened", device_id: "t", timestamp: 1 });
    expect(sent[0]?.url.href).toBe("https://track.customer.io/api/v1/push/events");
    expect(sent[0]?.headers.has("authorization")).toBe(false);
  });

  test("a service account names its workspace", async () => {
    const { fetch, sent } = stubFetch({ body: { delivery_id: "d" } });
    const cio = client({ fetch, app: { apiKey: "sa_live_made_up", workspaceId: "42" } });
    await cio.transactional.sendEmail({ to: "a@example.com", identifiers: { id: "1" }, transactional_message_id: 3 });
    expect(sent[0]?.headers.get("x-workspace-id")).toBe("42");
    expect(sent[0]?.headers.get("authorization")).toBe("Bearer sa_live_made_up");
  });

  test("Pipelines calls are strict, so that nothing is dropped in silence; others know no such header", async () => {
    const { fetch, sent } = stubFetch({ body: {} });
    await client({ fetch }).pipelines.track({ userId: "1", event: "x" });
    await client({ fetch }).customers.identify("1");
    expect(sent.map(({ headers }) => headers.get("x-strict-mode"))).toEqual(["1", null]);
  });

  test("baseUrls replace hosts one by one; one baseUrl for three hosts is refused", async () => {
    const { fetch, sent } = stubFetch({ body: {} });
    const cio = new CustomerIo({ track, app, fetch, baseUrls: { app: "http://127.0.0.1:9/app" } });
    await cio.campaigns.list();
    await cio.customers.identify("1");
    expect(sent.map(({ url }) => url.href)).toEqual([
      "http://127.0.0.1:9/app/v1/campaigns",
      "https://track.customer.io/api/v1/customers/1",
    ]);
    expect(() => new CustomerIo({ track, baseUrl: "http://127.0.0.1:9" })).toThrow(/pass `baseUrls` with `track`/);
    // @ts-expect-error there is no such host
    expect(() => new CustomerIo({ track, baseUrls: { cdp: "http://127.0.0.1:9" } })).toThrow(/names no host/);
  });

  test("a redirect to the other region is not followed, and the option is named", async () => {
    const location = "https://track-eu.customer.io/api/v1/customers/1";
    const { fetch, sent } = stubFetch({ status: 301, headers: { location } });
    const { error } = await client({ fetch }).customers.identify("1").safe();
    expect(error).toMatchObject({ name: "UnexpectedRedirectError", operation: "customers.identify" });
    expect(error?.message).toContain("`region`");
    expect(sent).toHaveLength(1);
  });

  test("an identifier is escaped whole", async () => {
    const { fetch, sent } = stubFetch({ body: {} });
    await client({ fetch }).customers.identify("a+b@example.com");
    expect(sent[0]?.url.pathname).toBe("/api/v1/customers/a%2Bb%40example.com");
  });
});

describe("times", () => {
  const seconds = 1735689600;
  const cio = () => {
    const { fetch, sent } = stubFetch({ body: {} });
    return { sent, ...client({ fetch }) };
  };

  test("seconds are sent as they are", async () => {
    const { customers, sent } = cio();
    await customers.identify("1", { created_at: seconds });
    expect(sent[0]?.json).toEqual({ created_at: seconds });
  });

  type Named = readonly [name: string, (client: CustomerIo, time: number) => PromiseLike<unknown>, field: string];
  const calls: Named[] = [
    ["customers.identify", (c, created_at) => c.customers.identify("1", { created_at }), "/created_at"],
    ["events.track", (c, timestamp) => c.events.track("1", { name: "x", timestamp }), "/timestamp"],
    [
      "entities.batch",
      (c, timestamp) =>
        c.entities.batch({
          batch: [{ type: "person", action: "event", identifiers: { id: "1" }, name: "x", timestamp }],
        }),
      "/batch/*/timestamp",
    ],
    [
      "entities.apply",
      (c, created_at) =>
        c.entities.apply({ type: "person", action: "identify", identifiers: { id: "1" }, attributes: { created_at } }),
      "/attributes/created_at",
    ],
    ["newsletters.schedule", (c, scheduled_at) => c.newsletters.schedule(4, { scheduled_at }), "/scheduled_at"],
    [
      "liveNotifications.start",
      (c, expiration) =>
        c.liveNotifications.start({
          identifiers: { id: "1" },
          notification_type: "com.example.order",
          attributes: {},
          content_state: {},
          expiration,
        }),
      "/expiration",
    ],
    ["exports.startDeliveries", (c, start) => c.exports.startDeliveries({ newsletter_id: 4, start }), "/start"],
    [
      "devices.upsert",
      (c, last_used) => c.devices.upsert("1", { device: { id: "t", platform: "ios", last_used } }),
      "/device/last_used",
    ],
    [
      "transactional.sendEmail",
      (c, send_at) => c.transactional.sendEmail({ to: "a@example.com", identifiers: { id: "1" }, send_at }),
      "/send_at",
    ],
  ];

  test.each(calls)(
    "%s: what can only be milliseconds is refused, with the value that was meant",
    async (operation, call, field) => {
      const { fetch, sent } = stubFetch({ body: {} });
      await call(client({ fetch }), seconds);
      const error = await Promise.resolve(call(client({ fetch }), seconds * 1000)).catch((reason: unknown) => reason);
      expect(error).toMatchObject({ name: "InvalidRequestError", operation });
      expect((error as Error).message).toBe(
        `${operation}: the field ${field} takes Unix seconds, and ${seconds * 1000} can only be milliseconds: send ${seconds}.`,
      );
      expect(sent).toHaveLength(1);
    },
  );

  test("an event may have a created_at of its own", async () => {
    const { entities, sent } = cio();
    const attributes = { created_at: "2026-01-15" };
    await entities.apply({ type: "person", action: "event", identifiers: { id: "1" }, name: "x", attributes });
    expect(sent[0]?.json).toMatchObject({ attributes });
  });

  test("Pipelines takes ISO 8601 with a zone", async () => {
    const { pipelines, sent } = cio();
    await pipelines.track({ userId: "1", event: "x", timestamp: "2026-01-15T10:30:00Z" });
    await expect(pipelines.track({ userId: "1", event: "x", timestamp: "2026-01-15 10:30" })).rejects.toThrow(
      /time zone/,
    );
    const traits = { createdAt: "1704067200" };
    await expect(pipelines.identify({ userId: "1", traits })).rejects.toThrow(/time zone/);
    await expect(pipelines.batch({ batch: [{ type: "identify", userId: "1", traits }] })).rejects.toThrow(/time zone/);
    await pipelines.batch({ batch: [{ type: "group", groupId: "acme", traits }] });
    expect(sent).toHaveLength(2);
  });
});

describe("a batch", () => {
  const batch: EntitiesBatchBody = {
    batch: [
      { type: "person", action: "identify", identifiers: { id: "1" } },
      { type: "person", action: "identify", identifiers: { email: "not an email" } },
    ],
  };
  const errors = [{ batch_index: 1, reason: "invalid", field: "identifiers.email", message: "is no email" }];

  test.each([207, 200])("that is partly refused (%i) is a success that lists what was refused", async (status) => {
    const { fetch } = stubFetch({ status, body: { errors } });
    const { data, response } = await client({ fetch }).entities.batch(batch).withResponse();
    expect(response.status).toBe(status);
    const refused = data.errors?.map(({ batch_index = -1 }) => batch.batch[batch_index]);
    expect(refused).toEqual([batch.batch[1]]);
  });

  test("that is refused whole is an error", async () => {
    const { error } = await client({ fetch: stubFetch({ status: 400, body: { errors } }).fetch })
      .entities.batch(batch)
      .safe();
    expect(error).toMatchObject({ name: "BadRequestError", code: "invalid" });
  });

  test("is sent again when nobody knows whether it was taken, with the same ids of its events", async () => {
    const { fetch, bodies } = stubFetch({ status: 500, body: {} }, { body: {} });
    const event = { type: "person", action: "event", identifiers: { id: "1" }, name: "purchase" } as const;
    const object = { type: "object", action: "delete", identifiers: { cio_object_id: "1" } } as const;
    await client({ fetch, retry: { baseDelayMs: 1 } }).entities.batch({ batch: [...batch.batch, event, object] });
    const [first, second] = bodies<{ batch: unknown[] }>();
    expect(first?.batch).toEqual([...batch.batch, { ...event, id: expect.stringMatching(/^[0-9A-Z]{26}$/) }, object]);
    expect(second).toEqual(first);
  });

  test("is not when it reports a delivery, which would count twice", async () => {
    const opened: EntitiesBatchBody["batch"][number] = {
      type: "delivery",
      action: "event",
      identifiers: { id: "d" },
      name: "opened",
      attributes: { device_token: "t" },
    };
    const { fetch, sent } = stubFetch({ status: 500, body: {} });
    const call = client({ fetch }).entities.batch({ batch: [...batch.batch, opened] });
    expect((await call.safe()).error).toMatchObject({ mayHaveBeenProcessed: true });
    expect(sent).toHaveLength(1);
    expect(sent[0]?.json).toEqual({ batch: [...batch.batch, opened] });
  });
});

describe("the ids that repeats are told apart by", () => {
  const ULID = /^[0-7][0-9A-HJKMNP-TV-Z]{25}$/;
  const UUID = /^[0-9a-f]{8}-[0-9a-f]{4}-4[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$/;

  test("an event gets a ULID, in a copy, the same on every attempt", async () => {
    const { fetch, bodies } = stubFetch({ status: 503 }, { body: {} });
    const event = Object.freeze({ name: "purchase", data: { price: 1 } });
    await client({ fetch, retry: { baseDelayMs: 1 } }).events.track("1", event);
    expect(event).toEqual({ name: "purchase", data: { price: 1 } });
    const ids = bodies<{ id: string }>().map(({ id }) => id);
    expect(ids).toEqual([expect.stringMatching(ULID), ids[0]]);
  });

  test("a Pipelines call gets a UUID, and in a batch each item its own", async () => {
    const { fetch, bodies } = stubFetch({ body: {} });
    const items = [
      { type: "track" as const, userId: "1", event: "x" },
      { type: "track" as const, userId: "1", event: "y", messageId: "mine" },
      { type: "track" as const, userId: "1", event: "z" },
    ];
    const before = structuredClone(items);
    await client({ fetch }).pipelines.batch({ batch: items });
    expect(items).toEqual(before);
    const [sent] = bodies<{ batch: { messageId: string }[] }>();
    const ids = sent?.batch.map(({ messageId }) => messageId);
    expect(ids).toEqual([expect.stringMatching(UUID), "mine", expect.stringMatching(UUID)]);
    expect(ids?.[0]).not.toBe(ids?.[2]);
  });

  test("one of the caller's own stays", async () => {
    const { fetch, sent } = stubFetch({ body: {} });
    const event = { name: "purchase", id: "01HB4HBDKTFWYZCK01DMRSWRFD" };
    await client({ fetch }).events.track("1", event);
    expect(sent[0]?.json).toEqual(event);
  });

  test("a send has none, and is not repeated", async () => {
    const { fetch, sent } = stubFetch({ status: 500, body: {} });
    const { error } = await client({ fetch })
      .transactional.sendEmail({ to: "a@example.com", identifiers: { id: "1" } })
      .safe();
    expect(error).toMatchObject({ name: "ServerError", mayHaveBeenProcessed: true });
    expect(sent).toHaveLength(1);
  });
});

test("a search is a POST whose pages repeat the body, with the cursor in the query", async () => {
  const found = (ids: string[], next: string) => ({ body: { identifiers: ids.map((id) => ({ id })), next } });
  const { fetch, sent } = stubFetch(found(["1"], "MQ=="), found(["2"], ""));
  const filter = { and: [{ segment: { id: 7 } }] };
  const list = client({ fetch }).customers.search({ filter }, { query: { limit: 1 } });
  expect(await list.toArray()).toEqual([{ id: "1" }, { id: "2" }]);
  expect(sent.map(({ method, url, json }) => [method, url.search, json])).toEqual([
    ["POST", "?limit=1", { filter }],
    ["POST", "?limit=1&start=MQ%3D%3D", { filter }],
  ]);
});

test("a list that is null is an empty one", async () => {
  const { fetch } = stubFetch({ body: { newsletters: null, next: null } });
  expect(await client({ fetch }).newsletters.list().toArray()).toEqual([]);
});
