import { stubFetch } from "@carillon/config/stub-fetch";
import { describe, expect, expectTypeOf, test } from "vitest";
import {
  type Call,
  type Contact,
  type Conversation,
  type ConversationsListQuery,
  type Drift,
  type DriftErrorBody,
  isConflictError,
  type MessageCreate,
  type PagedCall,
} from "../src/index.ts";
import { client, conversation } from "./support.ts";

// What must not compile stands under @ts-expect-error, which `tsc` checks; at run time unknown values pass through.
describe("types", () => {
  test("what stands in the envelope is what a call gives", () => {
    expectTypeOf<Drift["contacts"]["get"]>().returns.toEqualTypeOf<Call<Contact>>();
    expectTypeOf<Drift["contacts"]["list"]>().returns.toEqualTypeOf<Call<Contact[]>>();
    expectTypeOf<Drift["conversations"]["list"]>().returns.toEqualTypeOf<PagedCall<Conversation, Conversation[]>>();
    expectTypeOf<Drift["conversations"]["getTranscript"]>().returns.toEqualTypeOf<Call<string>>();
  });

  test("an editor can complete values", () => {
    expectTypeOf<MessageCreate["type"]>().toEqualTypeOf<"chat" | "private_note">();
    expectTypeOf<NonNullable<ConversationsListQuery["statusId"]>>().toEqualTypeOf<(1 | 2 | 3)[]>();
  });

  test("a wrong field, a missing one and a wrong enum do not compile", async () => {
    const { fetch, sent } = stubFetch({ body: { data: {} } });
    const { contacts, conversations } = client({ fetch });
    // @ts-expect-error attributes stand in `attributes`
    await contacts.create({ email: "a@example.com" });
    // @ts-expect-error `email` is required
    await contacts.create({ attributes: { name: "Ada" } });
    // @ts-expect-error `note` is no type of a message
    await conversations.sendMessage(1, { type: "note", body: "Hi" });
    // @ts-expect-error an id is a number
    await conversations.get("1");
    expect(sent).toHaveLength(4);
  });

  test("a misspelt query name does not compile", async () => {
    const { fetch, sent } = stubFetch({ body: { data: [] } });
    const { contacts, conversations, meetings } = client({ fetch });
    // @ts-expect-error it is `email`
    await contacts.list({ mail: "a@example.com" });
    // @ts-expect-error statuses are numbers in filters
    await conversations.list({ statusId: ["open"] });
    // @ts-expect-error both ends of the time are required
    await meetings.list({ min_start_time: 1 });
    expect(sent).toHaveLength(3);
  });

  test("custom attributes are free, and unknown enum members in a reply come through", async () => {
    const { fetch } = stubFetch({ body: { data: { ...conversation(1), status: "parked" } } });
    const found = await client({ fetch }).conversations.get(1);
    expectTypeOf<string>().toExtend<typeof found.status>();
    expect(found.status === "parked").toBe(true);
    const { fetch: other, sent } = stubFetch({ body: { data: {} } });
    await client({ fetch: other }).contacts.create({ attributes: { email: "a@example.com", plan: "gold", seats: 3 } });
    expect(sent[0]?.json).toEqual({ attributes: { email: "a@example.com", plan: "gold", seats: 3 } });
  });

  test("the body of an error is typed", async () => {
    const body = { error: { type: "CONTACT-6", message: "exists" } };
    const { fetch } = stubFetch({ status: 409, body });
    const { error } = await client({ fetch })
      .contacts.create({ attributes: { email: "a@example.com" } })
      .safe();
    if (!isConflictError<DriftErrorBody>(error)) throw new Error("expected a conflict", { cause: error });
    expectTypeOf(error.body.error?.message).toEqualTypeOf<string | undefined>();
    expect(error.body.error?.type).toBe("CONTACT-6");
  });
});
