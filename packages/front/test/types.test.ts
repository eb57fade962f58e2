import { stubFetch } from "@carillon/config/stub-fetch";
import { describe, expect, expectTypeOf, test } from "vitest";
import {
  type BinaryReply,
  type Call,
  type Conversation,
  type ConversationsListResponse,
  type ConversationUpdate,
  type Front,
  type FrontErrorBody,
  isNotFoundError,
  type PagedCall,
} from "../src/index.ts";
import { client, conversation, page, refusal } from "./support.ts";

// What must not compile stands under @ts-expect-error, which `tsc` checks; at run time unknown values pass through.
describe("types", () => {
  test("a call gives the reply, a list its items, a download its bytes", () => {
    expectTypeOf<Front["conversations"]["get"]>().returns.toEqualTypeOf<Call<Conversation>>();
    type Listed = PagedCall<Conversation, ConversationsListResponse>;
    expectTypeOf<Front["conversations"]["list"]>().returns.toEqualTypeOf<Listed>();
    expectTypeOf<Front["attachments"]["download"]>().returns.toEqualTypeOf<Call<BinaryReply>>();
  });

  test("times are numbers: seconds with decimals, never dates", async () => {
    const found = await client({ fetch: stubFetch({ body: conversation("cnv_1") }).fetch }).conversations.get("cnv_1");
    expectTypeOf(found.created_at).toEqualTypeOf<number | undefined>();
    expect(found.created_at).toBe(1454453901.012);
  });

  test("the three vocabularies of a status are kept apart", async () => {
    expectTypeOf<NonNullable<ConversationUpdate["status"]>>().toEqualTypeOf<"archived" | "open" | "deleted" | "spam">();
    const { fetch, sent } = stubFetch({ body: page([], null) });
    const { conversations } = client({ fetch });
    // @ts-expect-error one sets `open`, not `assigned`
    await conversations.update("cnv_1", { status: "assigned" });
    // @ts-expect-error and lists `trashed`, not `spam`
    await conversations.list({ q: { statuses: ["spam"] } });
    expect(sent).toHaveLength(2);
  });

  test("a wrong field, a missing one and a wrong enum do not compile", async () => {
    const { fetch, sent } = stubFetch({ body: {} });
    const { messages, contacts } = client({ fetch });
    // @ts-expect-error `text` is the plain form; `bodie` is nothing
    await messages.reply("cnv_1", { bodie: "Hi" });
    // @ts-expect-error `handles` is missing
    await contacts.create({ name: "Ada" });
    // @ts-expect-error `mail` is no source of a handle
    await contacts.create({ handles: [{ handle: "a@example.com", source: "mail" }] });
    expect(sent.map(({ json }) => json)).toEqual([
      { bodie: "Hi" },
      { name: "Ada" },
      { handles: [{ handle: "a@example.com", source: "mail" }] },
    ]);
  });

  test("a misspelt query name does not compile", async () => {
    const { fetch, sent } = stubFetch({ body: page([], null) });
    const { conversations } = client({ fetch });
    // @ts-expect-error it is `limit`
    await conversations.list({ per_page: 10 });
    // @ts-expect-error it is `statuses`
    await conversations.list({ q: { status: ["assigned"] } });
    expect(sent.map(({ url }) => decodeURIComponent(url.search))).toEqual(["?per_page=10", "?q[status][]=assigned"]);
  });

  test("an unknown enum member in a reply compiles, and comes through", async () => {
    const reply = { ...conversation("cnv_1"), status: "frozen", type: "huddle" };
    const found = await client({ fetch: stubFetch({ body: reply }).fetch }).conversations.get("cnv_1");
    expectTypeOf<string>().toExtend<typeof found.status>();
    expect(found.status === "frozen" && found.type === "huddle").toBe(true);
  });

  test("the body of an error is typed", async () => {
    const { fetch } = stubFetch(refusal(404, "Not found", "Gone"));
    const { error } = await client({ fetch }).conversations.get("cnv_1").safe();
    if (!isNotFoundError<FrontErrorBody>(error)) throw new Error("expected a 404", { cause: error });
    expectTypeOf(error.body._error?.title).toEqualTypeOf<string | undefined>();
    expect(error.body._error?.message).toBe("Gone");
  });
});
