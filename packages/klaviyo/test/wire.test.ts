import { stubFetch } from "@carillon/config/stub-fetch";
import { describe, expect, test } from "vitest";
import openapi from "../openapi.json" with { type: "json" };
import type { EventsCreateBody, ProfilesBulkImportBody } from "../src/index.ts";
import { apiKey, client, page, profile } from "./support.ts";

const documented = openapi["x-sdk"].headers.revision.default;

describe("credentials", () => {
  test("the private key goes with Klaviyo's own prefix", async () => {
    const { fetch, sent } = stubFetch({ body: { data: profile("1") } });
    await client({ fetch }).profiles.get("1");
    expect(sent[0]?.headers.get("authorization")).toBe(`Klaviyo-API-Key ${apiKey}`);
  });

  test("a key with the prefix in it is refused", () => {
    expect(() => client({ apiKey: `Klaviyo-API-Key ${apiKey}` })).toThrow(/`apiKey` holds the word Klaviyo-API-Key/);
  });

  test("a function gives the key of each request", async () => {
    const { fetch, sent } = stubFetch({ body: { data: profile("1") } });
    let turn = 0;
    const klaviyo = client({ fetch, apiKey: async () => `pk_turn_${++turn}` });
    await klaviyo.profiles.get("1");
    await klaviyo.profiles.get("1");
    expect(sent.map(({ headers }) => headers.get("authorization"))).toEqual([
      "Klaviyo-API-Key pk_turn_1",
      "Klaviyo-API-Key pk_turn_2",
    ]);
  });

  test("the client family takes the company id, and no key", async () => {
    const { fetch, sent } = stubFetch({ status: 202 });
    await client({ fetch, companyId: "AbC123" }).clientSide.createPushToken({} as never);
    expect(sent[0]?.url.href).toBe("https://a.klaviyo.com/client/push-tokens?company_id=AbC123");
    expect(sent[0]?.headers.has("authorization")).toBe(false);
  });

  test("webhooks are managed by OAuth only", async () => {
    const { fetch, sent } = stubFetch({ body: { data: [] } });
    const { error } = await client({ fetch }).webhooks.list().safe();
    expect(error).toMatchObject({ name: "ConfigurationError", operation: "webhooks.list" });
    expect(error?.message).toContain("`auth`");
    expect(sent).toHaveLength(0);
  });
});

describe("the revision", () => {
  const revisions = async (options = {}) => {
    const { fetch, sent } = stubFetch({ body: { data: [] } });
    const klaviyo = client({ fetch, companyId: "AbC123", ...options });
    await klaviyo.profiles.list();
    await klaviyo.events.create(event());
    await klaviyo.clientSide.createEvent({} as never);
    await klaviyo.request("GET", "/api/flows");
    return sent.map(({ headers }) => headers.get("revision"));
  };

  test("goes with every request, and is the spec's", async () => {
    expect(documented).toBe("2026-07-15");
    expect(await revisions()).toEqual(Array(4).fill(documented));
  });

  test("is an option", async () => {
    expect(await revisions({ revision: "2026-07-15.pre" })).toEqual(Array(4).fill("2026-07-15.pre"));
  });
});

describe("JSON:API", () => {
  test("bodies and replies have its media type", async () => {
    const { fetch, sent } = stubFetch({ body: { data: profile("1") } });
    await client({ fetch }).profiles.create({ data: { type: "profile", attributes: { email: "a@example.com" } } });
    expect(sent[0]?.headers.get("content-type")).toBe("application/vnd.api+json");
    expect(sent[0]?.headers.get("accept")).toBe("application/vnd.api+json");
    expect(sent[0]?.url.pathname).toBe("/api/profiles");
  });

  test("query names keep their brackets, lists are joined by commas, a filter is escaped", async () => {
    const { fetch, sent } = stubFetch({ body: page([], null) });
    await client({ fetch }).profiles.list({
      "fields[profile]": ["email", "first_name"],
      "additional-fields[profile]": ["subscriptions"],
      filter: 'equals(email,"a+b@example.com")',
      "page[size]": 100,
    });
    expect(sent[0]?.url.search).toBe(
      "?fields%5Bprofile%5D=email%2Cfirst_name&additional-fields%5Bprofile%5D=subscriptions" +
        "&filter=equals(email%2C%22a%2Bb%40example.com%22)&page%5Bsize%5D=100",
    );
  });

  test("a catalogue id with colons and dollars is one segment", async () => {
    const { fetch, sent } = stubFetch({ body: { data: {} } });
    await client({ fetch }).catalogItems.get("$custom:::$default:::SKU/1");
    expect(decodeURIComponent(sent[0]?.url.pathname ?? "")).toBe("/api/catalog-items/$custom:::$default:::SKU/1");
    expect(sent[0]?.url.pathname.split("/")).toHaveLength(4);
  });

  test("a DELETE carries its body", async () => {
    const { fetch, sent } = stubFetch({ status: 204 });
    const body = { data: [{ type: "profile" as const, id: "01H" }] };
    expect(await client({ fetch }).lists.removeProfiles("LIST01", body)).toBeUndefined();
    expect(sent[0]).toMatchObject({ method: "DELETE", json: body });
  });

  test("the reports page by a query of another name", async () => {
    const reply = (next: string | null) => ({
      body: { data: { type: "campaign-values-report", attributes: { results: [{ groupings: {} }] } }, links: { next } },
    });
    const next = "https://a.klaviyo.com/api/campaign-values-reports?page_cursor=abc";
    const { fetch, sent } = stubFetch(reply(next), reply(null));
    const query = client({ fetch, throttle: false }).reports.queryCampaignValues({ data: {} } as never);
    expect(await query.toArray()).toHaveLength(2);
    expect(sent.map(({ url }) => url.search)).toEqual(["", "?page_cursor=abc"]);
    expect(sent.map(({ json }) => json)).toEqual([{ data: {} }, { data: {} }]);
  });
});

describe("cursors", () => {
  test("a next link to another host is not followed: only its cursor is taken", async () => {
    const first = page(["a"], null);
    const next = "https://evil.example/api/profiles?page%5Bcursor%5D=abc";
    const { fetch, sent } = stubFetch({ body: { ...first, links: { next } } }, { body: page(["b"], null) });
    await client({ fetch }).profiles.list().toArray();
    expect(sent.map(({ url }) => url.host)).toEqual(["a.klaviyo.com", "a.klaviyo.com"]);
    expect(sent[1]?.url.searchParams.get("page[cursor]")).toBe("abc");
  });

  test("the same cursor twice ends the list with an error", async () => {
    const { fetch } = stubFetch({ body: page(["a"], "same") });
    await expect(client({ fetch }).profiles.list().toArray()).rejects.toMatchObject({ name: "PaginationError" });
  });

  test("toArray({ limit }) asks for no page more than it needs", async () => {
    const { fetch, sent } = stubFetch({ body: page(["a", "b"], "n1") }, { body: page(["c", "d"], "n2") });
    expect(await client({ fetch }).profiles.list().toArray({ limit: 3 })).toHaveLength(3);
    expect(sent).toHaveLength(2);
  });
});

describe("the id that events are told apart by", () => {
  test("is filled in a copy, never in the caller's object", async () => {
    const { fetch, bodies } = stubFetch({ status: 202 });
    const body = event();
    const before = structuredClone(body);
    Object.freeze(body.data.attributes);
    await client({ fetch }).events.create(body);
    expect(body).toEqual(before);
    const [own] = bodies<EventsCreateBody>();
    const id = own?.data.attributes.unique_id;
    expect(id).toMatch(/^[0-9a-f]{8}-[0-9a-f]{4}-4[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$/);
    expect(own).toEqual(event(id as string));
  });

  test("is the same on every attempt, so that a repeat is harmless, and another for the next call", async () => {
    const { fetch, bodies } = stubFetch({ status: 503 }, { status: 202 });
    const klaviyo = client({ fetch, retry: { baseDelayMs: 1 } });
    const body = event();
    await klaviyo.events.create(body);
    await klaviyo.events.create(body);
    const ids = bodies<EventsCreateBody>().map(({ data }) => data.attributes.unique_id);
    expect(ids).toHaveLength(3);
    expect(ids[1]).toBe(ids[0]);
    expect(ids[2]).not.toBe(ids[0]);
  });

  test("is the caller's own where there is one", async () => {
    const { fetch, sent } = stubFetch({ status: 202 });
    await client({ fetch }).events.create(event("mine"));
    expect(sent[0]?.json).toEqual(event("mine"));
  });

  test("can be left out, and then nothing is repeated", async () => {
    const { fetch, sent } = stubFetch({ status: 503, body: {} });
    const { error } = await client({ fetch }).events.create(event(), { idempotency: false }).safe();
    expect(error).toMatchObject({ name: "ServerError", mayHaveBeenProcessed: true });
    expect(sent).toHaveLength(1);
    expect(sent[0]?.text).not.toContain("unique_id");
  });
});

test("a profile create that broke off is not repeated, and says so", async () => {
  let calls = 0;
  const fetch = async (): Promise<Response> => {
    calls++;
    throw new TypeError("fetch failed", { cause: Object.assign(new Error("reset"), { code: "ECONNRESET" }) });
  };
  const body = { data: { type: "profile" as const, attributes: { email: "a@example.com" } } };
  const { error } = await client({ fetch }).profiles.create(body).safe();
  expect(error).toMatchObject({ name: "ConnectionError", mayHaveBeenProcessed: true });
  expect(calls).toBe(1);
});

test("properties keep the caller's own keys", async () => {
  const { fetch, sent } = stubFetch({ body: { data: {} } });
  const properties = { "Loyalty Tier": 1, camelCase: 2, snake_case: 3, "kebab-case": null };
  const data: ProfilesBulkImportBody["data"] = {
    type: "profile-bulk-import-job",
    attributes: { profiles: { data: [{ type: "profile", attributes: { email: "a@example.com", properties } }] } },
  };
  await client({ fetch }).profiles.bulkImport({ data });
  expect(sent[0]?.json).toEqual({ data });
});

function event(unique_id?: string): EventsCreateBody {
  return {
    data: {
      type: "event",
      attributes: {
        properties: { item: "book" },
        ...(unique_id === undefined ? {} : { unique_id }),
        metric: { data: { type: "metric", attributes: { name: "Placed Order" } } },
        profile: { data: { type: "profile", attributes: { email: "a@example.com" } } },
      },
    },
  };
}
