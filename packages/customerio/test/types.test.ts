import { stubFetch } from "@carillon/config/stub-fetch";
import { describe, expect, expectTypeOf, test } from "vitest";
import {
  type Call,
  type Campaign,
  type CustomerIo,
  type CustomerIoErrorBody,
  type CustomersSearchResponse,
  type DeviceInput,
  type Identifiers,
  isBadRequestError,
  type PagedCall,
} from "../src/index.ts";
import { client } from "./support.ts";

// What must not compile stands under @ts-expect-error, which `tsc` checks; at run time unknown values pass through.
describe("types", () => {
  test("a call gives what stands in the envelope, a search its items", () => {
    expectTypeOf<Awaited<ReturnType<CustomerIo["campaigns"]["get"]>>>().toEqualTypeOf<Campaign>();
    type Found = PagedCall<Identifiers, CustomersSearchResponse>;
    expectTypeOf<CustomerIo["customers"]["search"]>().returns.toEqualTypeOf<Found>();
    expectTypeOf<CustomerIo["forms"]["submit"]>().returns.toEqualTypeOf<Call<undefined>>();
  });

  test("an editor can complete values", () => {
    expectTypeOf<DeviceInput["platform"]>().toEqualTypeOf<"ios" | "android">();
    expectTypeOf<Parameters<CustomerIo["espSuppressions"]["list"]>[0]>().toEqualTypeOf<
      "blocks" | "bounces" | "spam_reports" | "invalid_emails"
    >();
  });

  test("a wrong field, a missing one and a wrong enum do not compile", async () => {
    const { fetch, sent } = stubFetch({ body: {} });
    const { customers, devices, events, transactional } = client({ fetch });
    // @ts-expect-error `name` is missing
    await events.track("1", { data: { price: 1 } });
    // @ts-expect-error it is `data` in Track v1
    await events.track("1", { name: "purchase", attributes: { price: 1 } });
    // @ts-expect-error `windows` is no platform
    await devices.upsert("1", { device: { id: "t", platform: "windows" } });
    // @ts-expect-error `to` is missing
    await transactional.sendEmail({ transactional_message_id: 1, identifiers: { id: "1" } });
    // @ts-expect-error seconds are a number
    await expect(customers.identify("1", { created_at: "2026-01-01" })).rejects.toThrow(/as a finite number/);
    expect(sent).toHaveLength(4);
  });

  test("one change is told apart by its type and action", async () => {
    const { fetch, sent } = stubFetch({ body: {} });
    const { entities } = client({ fetch });
    await entities.apply({ type: "person", action: "event", identifiers: { id: "1" }, name: "purchase" });
    // @ts-expect-error an event needs a name
    await entities.apply({ type: "person", action: "event", identifiers: { id: "1" } });
    // @ts-expect-error an object has no event
    await entities.apply({ type: "object", action: "event", identifiers: { cio_object_id: "1" }, name: "x" });
    expect(sent).toHaveLength(3);
  });

  test("a misspelt query name and a wrong value do not compile", async () => {
    const { fetch, sent } = stubFetch({ body: { identifiers: [], newsletters: [] } });
    const { customers, newsletters, segments } = client({ fetch });
    // @ts-expect-error it is `limit`
    await newsletters.list({ per_page: 10 });
    // @ts-expect-error the query of a POST stands in `query`
    await expect(customers.search({ filter: {} }, { limit: 10 })).rejects.toThrow("the option `limit` is not known");
    // @ts-expect-error `phone` is no kind of id here
    await segments.addCustomers(1, { ids: ["1"] }, { query: { id_type: "phone" } });
    expect(sent).toHaveLength(2);
  });

  test("an unknown enum member in a reply compiles, and comes through", async () => {
    const { fetch } = stubFetch({ body: { campaign: { id: 7, state: "dreaming" } } });
    const campaign = await client({ fetch }).campaigns.get(7);
    expectTypeOf<string>().toExtend<typeof campaign.state>();
    expect(campaign.state === "dreaming").toBe(true);
  });

  test("the body of an error is typed", async () => {
    const { fetch } = stubFetch({ status: 400, body: { meta: { error: "no such template" } } });
    const { error } = await client({ fetch }).campaigns.get(7).safe();
    if (!isBadRequestError<CustomerIoErrorBody>(error)) throw new Error("expected a 400", { cause: error });
    expectTypeOf(error.body.meta?.error).toEqualTypeOf<string | undefined>();
    expect(error.body.meta?.error).toBe("no such template");
  });
});
