import { stubFetch } from "@carillon/config/stub-fetch";
import { describe, expect, expectTypeOf, test } from "vitest";
import type {
  Call,
  Klaviyo,
  PagedCall,
  Profile,
  ProfileBulkImportJob,
  ProfileCreateAttributes,
  ProfilesCreateBody,
  ProfilesGetResponse,
  ProfilesListQuery,
  ProfilesListResponse,
} from "../src/index.ts";
import { client, profile } from "./support.ts";

// What must not compile stands under @ts-expect-error, which `tsc` checks; at run time unknown values pass through.
describe("types", () => {
  test("a call gives the reply, a list its items", () => {
    expectTypeOf<Klaviyo["profiles"]["get"]>().returns.toEqualTypeOf<Call<ProfilesGetResponse>>();
    expectTypeOf<ProfilesGetResponse["data"]>().toEqualTypeOf<Profile>();
    expectTypeOf<Klaviyo["profiles"]["list"]>().returns.toEqualTypeOf<PagedCall<Profile, ProfilesListResponse>>();
    expectTypeOf<Awaited<ReturnType<Klaviyo["profiles"]["bulkSubscribe"]>>>().toEqualTypeOf<undefined>();
  });

  test("an editor can complete names and values", () => {
    expectTypeOf<keyof ProfileCreateAttributes>().toEqualTypeOf<
      | "email"
      | "phone_number"
      | "external_id"
      | "first_name"
      | "last_name"
      | "organization"
      | "locale"
      | "title"
      | "image"
      | "location"
      | "properties"
    >();
    expectTypeOf<ProfilesCreateBody["data"]["type"]>().toEqualTypeOf<"profile">();
    expectTypeOf<NonNullable<ProfilesListQuery["include"]>[number]>().toEqualTypeOf<"conversations" | "push-tokens">();
  });

  test("a wrong field, a missing one and a wrong enum do not compile", async () => {
    const { fetch, sent } = stubFetch({ body: { data: profile("1") } });
    const { profiles } = client({ fetch });
    // @ts-expect-error `emial` is no attribute
    await profiles.create({ data: { type: "profile", attributes: { emial: "a@example.com" } } });
    // @ts-expect-error `type` is missing
    await profiles.create({ data: { attributes: { email: "a@example.com" } } });
    // @ts-expect-error `person` is no type of a profile
    await profiles.create({ data: { type: "person", attributes: { email: "a@example.com" } } });
    // @ts-expect-error an email is a text
    await profiles.create({ data: { type: "profile", attributes: { email: 1 } } });
    expect(sent.map(({ json }) => json)).toEqual([
      { data: { type: "profile", attributes: { emial: "a@example.com" } } },
      { data: { attributes: { email: "a@example.com" } } },
      { data: { type: "person", attributes: { email: "a@example.com" } } },
      { data: { type: "profile", attributes: { email: 1 } } },
    ]);
  });

  test("a missing body, id or required query does not compile", async () => {
    const { fetch, sent } = stubFetch({ body: { data: [] } });
    const { profiles, campaigns } = client({ fetch });
    // @ts-expect-error the body is missing
    await expect(profiles.create()).rejects.toThrow("profiles.create needs a body");
    // @ts-expect-error the id is missing
    await expect(profiles.get()).rejects.toThrow("`id` is missing");
    // @ts-expect-error campaigns.list needs a filter
    await campaigns.list({ sort: "name" });
    // @ts-expect-error an id is a text
    await campaigns.get(42);
    expect(sent).toHaveLength(2);
  });

  test("a misspelt query name and a wrong value do not compile", async () => {
    const { fetch, sent } = stubFetch({ body: { data: [] } });
    const { profiles } = client({ fetch });
    // @ts-expect-error it is `page[size]`
    await profiles.list({ "page[siez]": 10 });
    // @ts-expect-error the name has brackets
    await profiles.list({ page_size: 10 });
    // @ts-expect-error `lists` cannot be included in a list of profiles
    await profiles.list({ include: ["lists"] });
    // @ts-expect-error there is no such order
    await profiles.list({ sort: "name" });
    expect(sent.map(({ url }) => decodeURIComponent(url.search))).toEqual([
      "?page[siez]=10",
      "?page_size=10",
      "?include=lists",
      "?sort=name",
    ]);
  });

  test("options that do not exist do not compile", async () => {
    const { fetch } = stubFetch({ body: { data: profile("1") } });
    // @ts-expect-error it is `timeoutMs`
    expect(() => client({ fetch, timeout: 1000 })).toThrow("`timeoutMs`");
    // @ts-expect-error the query of a GET is its own argument
    await client({ fetch }).profiles.get("1", {}, { query: { include: ["lists"] } });
    // @ts-expect-error there is no such resource
    expect(client({ fetch }).people).toBeUndefined();
  });

  test("an unknown enum member and an unknown field in a reply compile, and come through", async () => {
    const job = { data: { type: "profile-bulk-import-job", id: "1", attributes: { status: "paused", colour: "red" } } };
    const { data } = await client({ fetch: stubFetch({ body: job }).fetch }).profiles.getBulkImportJob("1");
    expectTypeOf(data).toEqualTypeOf<ProfileBulkImportJob>();
    const { status } = data.attributes;
    expectTypeOf<string>().toExtend<typeof status>();
    const known: typeof status = "complete";
    expect(status === "paused" || status === known).toBe(true);
    expect(data).toEqual(job.data);
  });
});
