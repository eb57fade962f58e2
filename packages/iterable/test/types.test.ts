import { stubFetch } from "@carillon/config/stub-fetch";
import { describe, expect, expectTypeOf, test } from "vitest";
import {
  type BulkUpdateResult,
  type Call,
  type Campaign,
  type CampaignsListResponse,
  type EmailTemplate,
  type EmailTemplateInput,
  type IterableClient,
  type IterableClientErrorBody,
  isConflictError,
  type PagedCall,
} from "../src/index.ts";
import { campaign, client, page, refusal, success } from "./support.ts";

// What must not compile stands under @ts-expect-error, which `tsc` checks; at run time unknown values pass through.
describe("types", () => {
  test("a call gives the reply, a list its items, an export its rows", () => {
    expectTypeOf<IterableClient["users"]["bulkUpdate"]>().returns.toEqualTypeOf<Call<BulkUpdateResult>>();
    type Listed = PagedCall<Campaign, CampaignsListResponse>;
    expectTypeOf<IterableClient["campaigns"]["list"]>().returns.toEqualTypeOf<Listed>();
    expectTypeOf<IterableClient["exports"]["streamCsv"]>().returns.toEqualTypeOf<Call<AsyncIterable<string>>>();
  });

  test("a user that nobody knows is a success without a user", async () => {
    const found = await client({ fetch: stubFetch({ body: {} }).fetch }).users.get("user@example.com");
    expect(found.user?.email).toBeUndefined();
    // @ts-expect-error it may be missing
    expect(() => found.user.email).toThrow(TypeError);
  });

  test("ids of campaigns, lists and templates are integers", async () => {
    const { fetch, sent } = stubFetch({ body: success });
    const { campaigns, emails, lists } = client({ fetch });
    // @ts-expect-error an id is a number
    await campaigns.get("7");
    // @ts-expect-error an id is a number
    await emails.send({ campaignId: "7", recipientEmail: "a@example.com" });
    // @ts-expect-error an id is a number
    await lists.getSize("7");
    expect(sent).toHaveLength(3);
    expectTypeOf<Campaign["id"]>().toEqualTypeOf<number>();
  });

  test("a wrong field, a missing one and a wrong enum do not compile", async () => {
    const { fetch, sent } = stubFetch({ body: success });
    const { events, users } = client({ fetch });
    // @ts-expect-error `eventName` is missing
    await events.track({ email: "a@example.com" });
    // @ts-expect-error it is `dataFields`
    await users.update({ email: "a@example.com", fields: { name: "Ada" } });
    await users.registerDeviceToken({
      email: "a@example.com",
      // @ts-expect-error it is APNS, APNS_SANDBOX or GCM
      device: { token: "t", platform: "IOS", applicationName: "app" },
    });
    expect(sent).toHaveLength(3);
  });

  test("a misspelt query name and a wrong value do not compile", async () => {
    const { fetch, sent } = stubFetch({ body: page([]) });
    const { campaigns, exports } = client({ fetch });
    // @ts-expect-error it is `pageSize`
    await campaigns.list({ page_size: 10 });
    // @ts-expect-error there is no such state
    await campaigns.list({ campaignState: ["Done"] });
    // @ts-expect-error `dataTypeName` is missing
    await exports.streamJson({ range: "Today" });
    expect(sent).toHaveLength(3);
  });

  test("people of a list are an async iterable; what a template only tells is not sent", async () => {
    expectTypeOf<IterableClient["lists"]["streamUsers"]>().returns.toEqualTypeOf<Call<AsyncIterable<string>>>();
    expectTypeOf<IterableClient["emailTemplates"]["get"]>().returns.toEqualTypeOf<Call<EmailTemplate>>();
    expectTypeOf<"metadata">().toExtend<keyof EmailTemplate>();
    expectTypeOf<"metadata">().not.toExtend<keyof EmailTemplateInput>();
    const { fetch, sent } = stubFetch({ body: success });
    const { catalogs, subscriptions } = client({ fetch });
    // @ts-expect-error there is no such type
    await catalogs.updateFieldMappings("shoes", { mappingsUpdates: [{ fieldName: "size", fieldType: "text" }] });
    // @ts-expect-error there is no such group
    await subscriptions.subscribeByEmail({ subscriptionGroup: "list", subscriptionGroupId: 7, userEmail: "a@b.c" });
    expect(sent).toHaveLength(2);
  });

  test("an unknown enum member in a reply compiles, and comes through", async () => {
    const body = { ...campaign(7), campaignState: "Paused" };
    const found = await client({ fetch: stubFetch({ body }).fetch }).campaigns.get(7);
    expectTypeOf<string>().toExtend<typeof found.campaignState>();
    expect(found.campaignState === "Paused").toBe(true);
  });

  test("the body of an error is typed", async () => {
    const { fetch } = stubFetch(refusal(409, "EmailAlreadyExists", "exists"));
    const { error } = await client({ fetch }).users.updateEmail({ currentEmail: "a@b.c", newEmail: "d@e.f" }).safe();
    if (!isConflictError<IterableClientErrorBody>(error)) throw new Error("expected a conflict", { cause: error });
    expectTypeOf(error.body.msg).toEqualTypeOf<string | undefined>();
    expect(error.body.code).toBe("EmailAlreadyExists");
  });
});
