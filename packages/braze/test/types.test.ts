import { stubFetch } from "@carillon/config/stub-fetch";
import { describe, expect, expectTypeOf, test } from "vitest";
import {
  type Braze,
  type BrazeErrorBody,
  type BrazeOptions,
  type BulkOptions,
  type BulkRun,
  type Call,
  isNotFoundError,
  type TrackResult,
  type UsersTrackAllItem,
} from "../src/index.ts";
import { client } from "./support.ts";

// What must not compile stands under @ts-expect-error, which `tsc` checks; at run time unknown values pass through.
describe("types", () => {
  test("a call gives its reply", () => {
    expectTypeOf<Braze["users"]["track"]>().returns.toEqualTypeOf<Call<TrackResult>>();
  });

  test("an editor can complete the instances", () => {
    expectTypeOf<"US-01">().toExtend<BrazeOptions["instance"]>();
    expectTypeOf<"JP-01">().toExtend<BrazeOptions["instance"]>();
    expectTypeOf<"US-09">().not.toExtend<BrazeOptions["instance"]>();
    expectTypeOf<string>().not.toExtend<BrazeOptions["instance"]>();
  });

  test("a wrong field, a missing one and a wrong enum do not compile", async () => {
    const { fetch, sent } = stubFetch({ body: {} });
    const { users, campaigns, subscriptionGroups } = client({ fetch });
    // @ts-expect-error an event needs a time
    await users.track({ events: [{ external_id: "1", name: "x" }] });
    // @ts-expect-error it is `attributes`
    await users.track({ atributes: [] });
    // @ts-expect-error `campaign_id` is missing
    await campaigns.trigger({ recipients: [{ external_user_id: "1" }] });
    await subscriptionGroups.setStatus({
      subscription_group_id: "g",
      // @ts-expect-error it is `subscribed`
      subscription_state: "yes",
      external_id: ["1"],
    });
    expect(sent).toHaveLength(4);
  });

  test("a job takes items that name their array, gives the reply, and needs what its requests need", async () => {
    const { fetch, sent } = stubFetch({ body: {} });
    const { users, campaigns, catalogItems } = client({ fetch });
    expectTypeOf(users.trackAll).returns.toEqualTypeOf<BulkRun<UsersTrackAllItem, TrackResult>>();
    expectTypeOf(users.trackAll).parameter(1).toEqualTypeOf<BulkOptions | undefined>();
    expectTypeOf(catalogItems.createAll).parameter(0).toEqualTypeOf<string>();
    // @ts-expect-error it is `{ attributes: … }`
    users.trackAll([{ external_id: "1", plan: "premium" }]);
    // @ts-expect-error an event needs a time
    users.trackAll([{ events: { external_id: "1", name: "x" } }]);
    // @ts-expect-error `campaign_id` is missing
    campaigns.triggerAll([{ external_user_id: "1" }]);
    // @ts-expect-error a broadcast is no job
    campaigns.triggerAll([{ external_user_id: "1" }], { body: { campaign_id: "c1", broadcast: true } });
    expect(sent).toHaveLength(0);
  });

  test("a misspelt or missing query name does not compile", async () => {
    const { fetch, sent } = stubFetch({ body: {} });
    const { campaigns } = client({ fetch });
    // @ts-expect-error it is `campaign_id`
    await campaigns.get({ id: "c1" });
    // @ts-expect-error and it is required
    await campaigns.get({});
    // @ts-expect-error it is `asc` or `desc`
    await campaigns.list({ sort_direction: "up" });
    expect(sent).toHaveLength(3);
  });

  test("an unknown code in a reply compiles, and comes through", async () => {
    const errors = [{ type: "'external_id' is required", input_array: "novelties", index: 0 }];
    const { errors: found } = await client({ fetch: stubFetch({ body: { errors } }).fetch }).users.track({
      events: [],
    });
    const type = found?.[0]?.type;
    expectTypeOf<string>().toExtend<typeof type>();
    expect(type === "'external_id' is required" && found?.[0]?.input_array === "novelties").toBe(true);
  });

  test("the body of an error is typed", async () => {
    const body = { message: "Invalid Request", errors: [{ id: "item-not-found", message: "No item" }] };
    const { error } = await client({ fetch: stubFetch({ status: 404, body }).fetch })
      .catalogItems.get({ catalog_name: "shoes", item_id: "1" })
      .safe();
    if (!isNotFoundError<BrazeErrorBody>(error)) throw new Error("expected a 404", { cause: error });
    expectTypeOf(error.body.message).toEqualTypeOf<string | undefined>();
    expect(error.code).toBe("item-not-found");
  });
});
