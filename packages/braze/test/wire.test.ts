import { stubFetch } from "@carillon/config/stub-fetch";
import { describe, expect, test } from "vitest";
import openapi from "../openapi.json" with { type: "json" };
import { usersTrack } from "../src/generated/operations/users.ts";
import { Braze, type Call, type ScimUsersReplaceBody, type UsersTrackBody } from "../src/index.ts";
import { apiKey, client } from "./support.ts";

describe("instances", () => {
  const table = {
    "US-01": "https://rest.iad-01.braze.com",
    "US-02": "https://rest.iad-02.braze.com",
    "US-03": "https://rest.iad-03.braze.com",
    "US-04": "https://rest.iad-04.braze.com",
    "US-05": "https://rest.iad-05.braze.com",
    "US-06": "https://rest.iad-06.braze.com",
    "US-07": "https://rest.iad-07.braze.com",
    "US-08": "https://rest.iad-08.braze.com",
    "US-10": "https://rest.us-10.braze.com",
    "EU-01": "https://rest.fra-01.braze.eu",
    "EU-02": "https://rest.fra-02.braze.eu",
    "AU-01": "https://rest.au-01.braze.com",
    "ID-01": "https://rest.id-01.braze.com",
    "JP-01": "https://rest.jp-01.braze.com",
    "KR-01": "https://rest.kr-01.braze.com",
  } as const;

  test.each(Object.entries(table))("%s is %s", async (instance, host) => {
    const { fetch, sent } = stubFetch({ body: { message: "success", segments: [] } });
    await client({ fetch, instance: instance as keyof typeof table }).segments.list();
    expect(sent[0]?.url.origin).toBe(host);
    expect(sent[0]?.headers.get("authorization")).toBe(`Bearer ${apiKey}`);
  });

  test("there are no others", () => {
    expect(openapi["x-sdk"].hosts.rest.url).toEqual(table);
  });

  test("none is a mistake that lists them; an address of one's own will do", async () => {
    expect(() => new Braze({ apiKey })).toThrow(/needs the option `instance`: one of US-01, US-02/);
    const { fetch, sent } = stubFetch({ body: { message: "success", segments: [] } });
    await new Braze({ apiKey, fetch, baseUrl: "https://rest.fra-03.braze.eu" }).segments.list();
    expect(sent[0]?.url.href).toMatch(/^https:\/\/rest\.fra-03\.braze\.eu\/segments\/list/);
  });

  const scim = { token: "scim-made-up-token", origin: "our-service" };
  const grant = { appGroup: [{ appGroupName: "Main", appGroupPermissions: ["basic_access" as const] }] };
  const user: ScimUsersReplaceBody = {
    schemas: ["urn:ietf:params:scim:schemas:core:2.0:User"],
    name: { givenName: "Ada", familyName: "Lovelace" },
    department: "engineering",
    permissions: grant,
  };

  test.each<[string, (braze: Braze) => PromiseLike<unknown>]>([
    ["search", (b) => b.scimUsers.search({ filter: 'userName eq "ada@example.com"' })],
    ["create", (b) => b.scimUsers.create({ ...user, userName: "ada@example.com" })],
    ["get", (b) => b.scimUsers.get("1")],
    ["replace", (b) => b.scimUsers.replace("1", user)],
    ["delete", (b) => b.scimUsers.delete("1")],
  ])("SCIM has a token and an origin of its own: %s", async (_, call) => {
    const { fetch, sent } = stubFetch({ body: {} });
    await call(client({ fetch, scim }));
    expect(sent[0]?.headers.get("authorization")).toBe("Bearer scim-made-up-token");
    expect(sent[0]?.headers.get("x-request-origin")).toBe("our-service");
  });

  test("without them a SCIM call names the option, and no other call has them", async () => {
    const { fetch, sent } = stubFetch({ body: { message: "success", segments: [] } });
    const { error } = await client({ fetch }).scimUsers.get("1").safe();
    expect(error).toMatchObject({ name: "ConfigurationError" });
    expect(error?.message).toContain("scim.token");
    await client({ fetch, scim }).segments.list();
    expect(sent.map(({ headers }) => [headers.get("authorization"), headers.get("x-request-origin")])).toEqual([
      [`Bearer ${apiKey}`, null],
    ]);
  });
});

describe("users.track", () => {
  const body: UsersTrackBody = {
    attributes: [
      { external_id: "1", email: "a@example.com", loves: { add: ["tea"] }, old: null },
      { external_id: "", first_name: "Nobody" },
    ],
    events: [{ external_id: "1", name: "ordered", time: "2026-01-15T10:30:00Z", properties: { item: "tea" } }],
    purchases: [
      { external_id: "1", product_id: "tea", currency: "EUR", price: 3.5, time: "2026-01-15T10:30:00+02:00" },
    ],
  };

  test("sends the three arrays as they are; null deletes an attribute", async () => {
    const { fetch, sent } = stubFetch({ status: 201, body: { message: "success" } });
    await client({ fetch }).users.track(body);
    expect(sent[0]?.json).toEqual(body);
    expect(sent[0]?.headers.get("content-type")).toBe("application/json");
  });

  test("a success tells the objects that were refused, by array and position", async () => {
    const errors = [{ type: "'external_id' is required", input_array: "attributes", index: 1 }];
    const { fetch } = stubFetch({ status: 201, body: { message: "success", attributes_processed: 1, errors } });
    const result = await client({ fetch }).users.track(body);
    const refused = result.errors?.map(({ input_array, index = -1 }) => body[input_array as "attributes"]?.[index]);
    expect(refused).toEqual([body.attributes?.[1]]);
    expect(result.attributes_processed).toBe(1);
  });

  test("a batch is 75 objects over the three arrays, and 4 MB", () => {
    expect(usersTrack.batch).toEqual({
      fields: ["/attributes", "/events", "/purchases"],
      combined: true,
      max: 75,
      maxBytes: 4_000_000,
    });
  });

  test.each(["2026-01-15", "2026-01-15T10:30:00", "2026-01-15 10:30:00Z", "now"])(
    "the time %j has no zone, or is none: refused",
    async (time) => {
      const { fetch, sent } = stubFetch({ body: {} });
      const { error } = await client({ fetch })
        .users.track({ events: [{ external_id: "1", name: "x", time }] })
        .safe();
      expect(error).toMatchObject({ name: "InvalidRequestError", operation: "users.track" });
      expect(error?.message).toContain("/events/*/time takes ISO 8601 with a time zone");
      expect(sent).toHaveLength(0);
    },
  );

  test.each(["2026-01-15T10:30:00Z", "2026-01-15T10:30:00.123+02:00", "2026-01-15T10:30:00:123+0200"])(
    "the time %j passes",
    async (time) => {
      const { fetch, sent } = stubFetch({ body: {} });
      await client({ fetch }).users.track({ events: [{ external_id: "1", name: "x", time }] });
      expect(sent).toHaveLength(1);
    },
  );

  test("is not repeated after a failure: each repeat would be a new event", async () => {
    const { fetch, sent } = stubFetch({ status: 500, body: {} });
    const { error } = await client({ fetch }).users.track(body).safe();
    expect(error).toMatchObject({ name: "ServerError", mayHaveBeenProcessed: true });
    expect(sent).toHaveLength(1);
  });
});

describe("times", () => {
  const campaign_id = "c1";
  const schedule_id = "s1";
  const time = "2026-03-01T09:00:00";

  test.each<[string, (braze: Braze) => Call<unknown>]>([
    ["campaigns.scheduleTrigger", (b) => b.campaigns.scheduleTrigger({ campaign_id, schedule: { time } })],
    [
      "campaigns.updateScheduledTrigger",
      (b) => b.campaigns.updateScheduledTrigger({ campaign_id, schedule_id, schedule: { time, in_local_time: false } }),
    ],
    ["canvases.scheduleTrigger", (b) => b.canvases.scheduleTrigger({ canvas_id: "c", schedule: { time } })],
    [
      "canvases.updateScheduledTrigger",
      (b) => b.canvases.updateScheduledTrigger({ canvas_id: "c", schedule_id, schedule: { time } }),
    ],
    ["messages.schedule", (b) => b.messages.schedule({ schedule: { time } })],
    ["messages.updateSchedule", (b) => b.messages.updateSchedule({ schedule_id, schedule: { time } })],
    ["messages.send", (b) => b.messages.send({ messages: { apple_push: { alert: "Hi", expiry: time } } })],
    [
      "liveActivities.update",
      (b) => b.liveActivities.update({ app_id: "a", activity_id: "m", content_state: {}, stale_date: time }),
    ],
    ["users.track", (b) => b.users.track({ events: [{ external_id: "1", name: "opened", time }] })],
  ])("%s refuses one without a zone", async (operation, call) => {
    const { fetch, sent } = stubFetch({ status: 201, body: { message: "success" } });
    const { error } = await call(client({ fetch })).safe();
    expect(error).toMatchObject({ name: "InvalidRequestError", operation });
    expect(error?.message).toContain("takes ISO 8601 with a time zone, such as 2026-01-15T10:30:00Z");
    expect(sent).toHaveLength(0);
  });

  test.each([{ in_local_time: true }, { at_optimal_time: true }])(
    "a schedule by each person's own time has none: %j",
    async (own) => {
      const { fetch, sent } = stubFetch({ status: 201, body: { schedule_id } });
      await client({ fetch }).messages.schedule({ schedule: { time, ...own } });
      expect(sent[0]?.json).toEqual({ schedule: { time, ...own } });
    },
  );
});

describe("lists", () => {
  test("pages count from 0, and a short one is the last", async () => {
    const many = (count: number) => ({ body: { message: "success", campaigns: Array(count).fill({ id: "c" }) } });
    const { fetch, sent } = stubFetch(many(100), many(3));
    expect(await client({ fetch }).campaigns.list({ include_archived: true }).toArray()).toHaveLength(103);
    expect(sent.map(({ url }) => url.search)).toEqual(["?include_archived=true", "?include_archived=true&page=1"]);
  });

  test("offsets grow by what came", async () => {
    const some = (count: number) => ({ body: { message: "success", emails: Array(count).fill({ email: "a@b.c" }) } });
    const { fetch, sent } = stubFetch(some(2), some(1));
    const query = { start_date: "2026-01-01", end_date: "2026-02-01", limit: 2 };
    expect(await client({ fetch }).emailAddresses.listHardBounces(query).toArray()).toHaveLength(3);
    expect(sent.map(({ url }) => url.searchParams.get("offset"))).toEqual([null, "2"]);
  });

  test("arrays in a query have brackets, and a plus is escaped", async () => {
    const { fetch, sent } = stubFetch({ body: {} });
    await client({ fetch }).subscriptionGroups.getStatus({
      subscription_group_id: "g",
      phone: ["+15550100", "+15550101"],
    });
    expect(sent[0]?.url.search).toBe("?subscription_group_id=g&phone%5B%5D=%2B15550100&phone%5B%5D=%2B15550101");
  });
});

test("a DELETE carries its body", async () => {
  const { fetch, sent } = stubFetch({ status: 202, body: { message: "success" } });
  const braze = client({ fetch });
  await braze.catalogItems.deleteMany("shoes", { items: [{ id: "a" }] });
  await braze.sdkAuthenticationKeys.delete({ app_id: "a", key_id: "k" });
  expect(sent.map(({ method, json }) => [method, json])).toEqual([
    ["DELETE", { items: [{ id: "a" }] }],
    ["DELETE", { app_id: "a", key_id: "k" }],
  ]);
});

test("a path keeps the slash that the documents print at its end", async () => {
  const { fetch, sent } = stubFetch({ body: { translations: [] } });
  await client({ fetch }).emailTemplateTranslations.list({ template_id: "t" });
  expect(sent[0]?.url.pathname).toBe("/templates/email/translations/");
});
