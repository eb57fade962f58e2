import { stubFetch } from "@carillon/config/stub-fetch";
import { describe, expect, expectTypeOf, test } from "vitest";
import {
  type Call,
  type Conversation,
  type ConversationStateInput,
  type Crisp,
  type CrispErrorBody,
  type CrispOptions,
  isConflictError,
  type PagedCall,
} from "../src/index.ts";
import { client, conversation, refusal, reply } from "./support.ts";

// What must not compile stands under @ts-expect-error, which `tsc` checks; at run time unknown values pass through.
describe("types", () => {
  test("a call gives what stands in the envelope, a HEAD a boolean", () => {
    expectTypeOf<Crisp["conversations"]["get"]>().returns.toEqualTypeOf<Call<Conversation>>();
    expectTypeOf<Crisp["conversations"]["list"]>().returns.toEqualTypeOf<PagedCall<Conversation, Conversation[]>>();
    expectTypeOf<Crisp["conversations"]["exists"]>().returns.toEqualTypeOf<Call<boolean>>();
  });

  test("an editor can complete values", () => {
    expectTypeOf<ConversationStateInput>().toEqualTypeOf<"pending" | "unresolved" | "resolved">();
    expectTypeOf<NonNullable<CrispOptions["tier"]>>().toEqualTypeOf<"plugin" | "website" | "user">();
  });

  test("a wrong field, a missing one and a wrong enum do not compile", async () => {
    const { fetch, sent } = stubFetch({ body: reply({}) });
    const { messages, conversations } = client({ fetch });
    // @ts-expect-error `origin` is missing
    await messages.send("session_1", { type: "text", from: "operator", content: "Hi" });
    // @ts-expect-error it is `operator` or `user`
    await messages.send("session_1", { type: "text", from: "bot", origin: "chat", content: "Hi" });
    // @ts-expect-error the content of a file is an object
    await messages.send("session_1", { type: "file", from: "operator", origin: "chat", content: "a.txt" });
    // @ts-expect-error there is no such state
    await conversations.updateState("session_1", { state: "done" });
    expect(sent).toHaveLength(4);
  });

  test("a misspelt query name does not compile; booleans are 0 and 1", async () => {
    const { fetch, sent } = stubFetch({ body: reply([]) });
    const { conversations } = client({ fetch });
    // @ts-expect-error it is `per_page`
    await conversations.list({ limit: 20 });
    // @ts-expect-error it is 0 or 1
    await conversations.list({ filter_unread: true });
    expect(sent).toHaveLength(2);
  });

  test("an unknown enum member in a reply compiles, and comes through", async () => {
    const body = reply({ ...conversation("session_1"), state: "snoozed" });
    const found = await client({ fetch: stubFetch({ body }).fetch }).conversations.get("session_1");
    expectTypeOf<string>().toExtend<typeof found.state>();
    expect(found.state === "snoozed").toBe(true);
  });

  test("the body of an error is typed", async () => {
    const { fetch } = stubFetch(refusal(409, "people_exists"));
    const { error } = await client({ fetch }).people.create({ email: "a@example.com" }).safe();
    if (!isConflictError<CrispErrorBody>(error)) throw new Error("expected a conflict", { cause: error });
    expectTypeOf<"people_exists" | "not_subscribed" | "not_allowed">().toExtend<typeof error.body.reason>();
    expectTypeOf<string>().toExtend<typeof error.body.reason>();
    // @ts-expect-error a reason is no number
    expect(error.body.reason === 409).toBe(false);
    expect(error.code).toBe("people_exists");
  });
});
