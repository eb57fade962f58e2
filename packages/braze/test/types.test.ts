import { stubFetch } from "@carillon/config/stub-fetch";
import { describe, expect, expectTypeOf, test } from "vitest";
import {
  type Braze,
  type BrazeErrorBody,
  type BrazeOptions,
  type BulkOptions,
  type BulkRun,
  type Call,
  type CustomAttributeValue,
  isNotFoundError,
  type ScimWorkspacePermission,
  type ScimWorkspacePermissionInput,
  type TrackResult,
  type UserAttributes,
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

  test("a custom attribute is a value, or what to change of it", async () => {
    const { fetch, bodies } = stubFetch({ status: 201, body: { message: "success" } });
    const attributes: UserAttributes[] = [
      { external_id: "1", points: { inc: -5 }, tags: { add: ["tea"], remove: ["coffee"] }, old: null },
      { external_id: "1", home: { city: "Berlin", since: { $time: "2026-01-15T10:30:00Z" } }, _merge_objects: true },
      {
        external_id: "1",
        pets: {
          $add: [{ id: 2, name: "Rex" }],
          $remove: [{ $identifier_key: "id", $identifier_value: 1 }],
          $update: [{ $identifier_key: "id", $identifier_value: 3, $new_object: { name: "Pip" } }],
        },
      },
      // @ts-expect-error there is no such gender
      { external_id: "1", gender: "X" },
    ];
    await client({ fetch }).users.track({ attributes });
    expect(bodies()).toEqual([{ attributes }]);
    expectTypeOf<{ inc: number }>().toExtend<CustomAttributeValue>();
  });

  test("a message has the shape that its type names", async () => {
    const { fetch, sent } = stubFetch({ status: 201, body: { message: "success" } });
    const { messages } = client({ fetch });
    const common = { app_id: "a", subscription_group_id: "g" };
    await messages.send({
      messages: { whats_app: { ...common, message_type: "text_response_message", message: { body: "Hi" } } },
    });
    await messages.send({
      // @ts-expect-error a template has a name and no body
      messages: { whats_app: { ...common, message_type: "template_message", message: { body: "Hi" } } },
    });
    await messages.send({
      // @ts-expect-error a classic card needs a title
      messages: { content_card: { type: "CLASSIC", description: "Text", time_to_live: 60 } },
    });
    await messages.send({ messages: { content_card: { type: "BANNER", image_url: "https://example.com/b.png" } } });
    expect(sent).toHaveLength(4);
  });

  test("a permission of the dashboard is one that there is; more may come in a reply", async () => {
    expectTypeOf<"launch_campaigns">().toExtend<ScimWorkspacePermissionInput>();
    expectTypeOf<"launch_rockets">().not.toExtend<ScimWorkspacePermissionInput>();
    expectTypeOf<"launch_rockets">().toExtend<ScimWorkspacePermission>();
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
