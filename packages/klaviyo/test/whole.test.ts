// What the endpoints beyond the daily ones have of their own: the company id, deletes with a body, jobs of 100, unions.
import { stubFetch } from "@carillon/config/stub-fetch";
import { describe, expect, expectTypeOf, test } from "vitest";
import {
  type CatalogItemRef,
  type FlowDefinitionInput,
  type FlowsCreateBody,
  Klaviyo,
  type SegmentsCreateBody,
  type TagsUntagFlowsBody,
  type Template,
} from "../src/index.ts";
import { client } from "./support.ts";

describe("the company id", () => {
  test("stands in the query of the client family, and is no argument", async () => {
    const { fetch, sent } = stubFetch({ body: { data: [] } });
    const { clientSide } = new Klaviyo({ companyId: "AbC123", fetch });
    await clientSide.listReviews({ sort: "-created" });
    // @ts-expect-error the option fills it in
    await clientSide.listReviews({ company_id: "Other1" }).catch(() => {});
    await clientSide.queryReviewValues({ group_by: "product_id", statistics: "total_reviews", timeframe: "all_time" });
    expect([...(sent[0]?.url.searchParams ?? [])].sort()).toEqual([
      ["company_id", "AbC123"],
      ["sort", "-created"],
    ]);
    expect(sent.at(-1)?.url.searchParams.getAll("company_id")).toEqual(["AbC123"]);
    expect(sent.at(-1)?.headers.get("authorization")).toBeNull();
  });

  test("is not sent with the addresses when there is none", async () => {
    const { fetch, sent } = stubFetch({ body: { data: {} } });
    await new Klaviyo({ fetch }).clientSide.getIpAllowlist("made-up");
    expect(sent[0]?.url.search).toBe("");
  });
});

const ref = <T extends string>(type: T, id = "1") => ({ data: [{ type, id }] });

test.each<[string, (klaviyo: Klaviyo) => PromiseLike<unknown>, string, unknown]>([
  ["tags.untagFlows", (k) => k.tags.untagFlows("t", ref("flow")), "tags/t/relationships/flows", ref("flow")],
  ["tags.untagLists", (k) => k.tags.untagLists("t", ref("list")), "tags/t/relationships/lists", ref("list")],
  [
    "catalogItems.removeCategories",
    (k) => k.catalogItems.removeCategories("$custom:::$default:::A", ref("catalog-category")),
    "catalog-items/%24custom%3A%3A%3A%24default%3A%3A%3AA/relationships/categories",
    ref("catalog-category"),
  ],
  [
    "objectSchemas.deleteSchemaRelationship",
    (k) =>
      k.objectSchemas.deleteSchemaRelationship("s", {
        data: [{ type: "object-schema", id: "o", meta: { relationship_id: "r" } }],
      }),
    "object-schemas/s/relationships/object-schemas",
    { data: [{ type: "object-schema", id: "o", meta: { relationship_id: "r" } }] },
  ],
])("the ids of %s go into the body of the DELETE", async (_, call, path, body) => {
  const { fetch, sent } = stubFetch({ status: 204 });
  await call(client({ fetch }));
  expect(sent[0]?.method).toBe("DELETE");
  expect(sent[0]?.url.pathname).toBe(`/api/${path}`);
  expect(sent[0]?.json).toEqual(body);
});

describe("jobs", () => {
  const items = (count: number): CatalogItemRef[] =>
    Array.from({ length: count }, (_, index) => ({ type: "catalog-item", id: `$custom:::$default:::${index}` }));

  test("250 items are deleted by three of them", async () => {
    const { fetch, sent } = stubFetch({
      status: 202,
      body: { data: { type: "catalog-item-bulk-delete-job", id: "1" } },
    });
    await client({ fetch }).catalogItems.deleteEach(items(250)).done();
    const sizes = sent.map(({ json }) => (json as { data: { attributes: { items: { data: unknown[] } } } }).data);
    expect(sizes.map(({ attributes }) => attributes.items.data.length).sort()).toEqual([100, 100, 50]);
  });

  test("many suppressions do not take a list along, which each request would suppress again", async () => {
    const { fetch, sent } = stubFetch({ status: 202, body: { data: { type: "profile", id: "1" } } });
    const { profiles } = client({ fetch });
    await profiles.suppressEach([{ type: "profile", attributes: { email: "a@example.com" } }]).done();
    expect(sent[0]?.json).toEqual({
      data: {
        type: "profile-suppression-bulk-create-job",
        attributes: { profiles: { data: [{ type: "profile", attributes: { email: "a@example.com" } }] } },
      },
    });
  });

  test("events of a browser get a unique_id each, and are not sent again", async () => {
    const { fetch, sent } = stubFetch({ status: 503, body: { errors: [] } });
    const { clientSide } = new Klaviyo({ companyId: "AbC123", fetch });
    const event = {
      type: "event",
      attributes: { metric: { data: { type: "metric", attributes: { name: "Viewed" } } }, properties: {} },
    } as const;
    const profile = { data: { type: "profile", attributes: { email: "a@example.com" } } } as const;
    const call = clientSide.bulkCreateEvents({
      data: { type: "event-bulk-create", attributes: { profile, events: { data: [event, event] } } },
    });
    await expect(call).rejects.toThrow("503");
    expect(sent).toHaveLength(1);
    const ids = JSON.stringify(sent[0]?.json).match(/"unique_id":"[^"]+"/g);
    expect(new Set(ids).size).toBe(2);
  });
});

describe("types", () => {
  test("the kinds of a union are told apart by their type", () => {
    type Action = FlowDefinitionInput["actions"][number];
    expectTypeOf<Extract<Action, { type: "time-delay" }>["data"]["value"]>().toEqualTypeOf<number>();
    const flow: FlowsCreateBody = {
      data: {
        type: "flow",
        attributes: {
          name: "Welcome",
          definition: {
            triggers: [{ type: "list", id: "Y6nRLr" }],
            entry_action_id: "1",
            // @ts-expect-error there is no such kind of action
            actions: [{ type: "send-letter", temporary_id: "1" }],
          },
        },
      },
    };
    const segment: SegmentsCreateBody = {
      data: {
        type: "segment",
        attributes: {
          name: "Here",
          definition: {
            // @ts-expect-error a region is one of two
            condition_groups: [{ conditions: [{ type: "profile-region", in_region: true, region: "moon" }] }],
          },
        },
      },
    };
    // @ts-expect-error these are ids of flows
    const ids: TagsUntagFlowsBody = ref("list");
    expect([flow, segment, ids]).toHaveLength(3);
  });

  test("what may not be there is null", async () => {
    const { fetch } = stubFetch({ body: { data: null, links: { self: "https://a.klaviyo.com/api/x" } } });
    const { data } = await client({ fetch }).campaignMessages.getTemplate("1");
    expectTypeOf(data).toEqualTypeOf<Template | null>();
    expect(data).toBeNull();
  });
});
