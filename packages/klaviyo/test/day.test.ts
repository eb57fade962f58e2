import { stubFetch } from "@carillon/config/stub-fetch";
import { userDay } from "@carillon/config/user-day";
import { setupServer } from "msw/node";
import { afterAll, afterEach, beforeAll, describe, expect, expectTypeOf, test } from "vitest";
import { mocks } from "../src/generated/mocks/index.ts";
import { isConflictError, type KlaviyoErrorBody, type Profile } from "../src/index.ts";
import { client, page, profile, refusal } from "./support.ts";

userDay({
  client,
  read: {
    operation: "profiles.get",
    call: (klaviyo, options) => klaviyo.profiles.get("01H", {}, options),
    url: "https://a.klaviyo.com/api/profiles/01H",
    reply: { data: profile("01H") },
    bucket: "l",
  },
  list: {
    call: (klaviyo) => klaviyo.profiles.list({ "page[size]": 2 }),
    pages: [
      { body: page(["a", "b"], "bmV4dA==") },
      // An empty page with a next link is not the end.
      { body: page([], "bmV4dDI=") },
      { body: page(["c"], null) },
    ],
    urls: [
      "/api/profiles?page[size]=2",
      "/api/profiles?page[size]=2&page[cursor]=bmV4dA==",
      "/api/profiles?page[size]=2&page[cursor]=bmV4dDI=",
    ],
    items: ["a", "b", "c"].map(profile),
  },
  refused: [
    {
      reply: refusal(404, "not_found", "A profile with id 01H does not exist."),
      name: "NotFoundError",
      message: "A profile with id 01H does not exist.",
      code: "not_found",
    },
    {
      reply: refusal(409, "duplicate_profile", "A profile already exists with one of these identifiers."),
      name: "ConflictError",
      message: "A profile already exists",
      code: "duplicate_profile",
    },
    {
      reply: refusal(429, "throttled", "Request was throttled. Expected available in 1 second."),
      name: "RateLimitError",
      message: "Expected available in 1 second",
      code: "throttled",
    },
  ],
});

describe("a duplicate profile", () => {
  const body = { data: { type: "profile" as const, attributes: { email: "known@example.com" } } };
  const reply = refusal(409, "duplicate_profile", "Known already.", { duplicate_profile_id: "01HOTHER" });

  test("tells the id of the other one, without a cast", async () => {
    const klaviyo = client({ fetch: stubFetch(reply).fetch });
    const { error } = await klaviyo.profiles.create(body).safe();
    if (!isConflictError<KlaviyoErrorBody>(error)) throw new Error("expected a conflict", { cause: error });
    const id = error.body.errors[0]?.meta?.duplicate_profile_id;
    expectTypeOf(id).toEqualTypeOf<string | undefined>();
    expect(id).toBe("01HOTHER");
    expect(error.requestId).toBe("req-1");
  });

  test("is not asked again: a create may not be repeated", async () => {
    const { fetch, sent } = stubFetch(reply);
    await client({ fetch }).profiles.create(body).safe();
    expect(sent).toHaveLength(1);
  });
});

describe("with the mocks of the package", () => {
  const server = setupServer();
  beforeAll(() => server.listen({ onUnhandledFrame: "error" }));
  afterEach(() => server.resetHandlers());
  afterAll(() => server.close());

  test("a handler answers with the reply that it is given", async () => {
    const reply = { data: profile("01MOCK") };
    server.use(mocks.profiles.get(reply));
    const found = await client().profiles.get("01MOCK");
    expect(found).toEqual(reply);
    expectTypeOf(found.data).toEqualTypeOf<Profile>();
  });

  test("without one, with the documented example", async () => {
    server.use(mocks.profiles.get());
    expect((await client().profiles.get("01MOCK")).data.type).toBe("profile");
  });

  test("and with a refusal, once", async () => {
    const { status, body } = refusal(404, "not_found", "Gone.");
    server.use(mocks.profiles.get(undefined, { status, body, once: true }), mocks.profiles.get());
    expect((await client().profiles.get("01MOCK").safe()).error).toMatchObject({ name: "NotFoundError" });
    expect((await client().profiles.get("01MOCK")).data.type).toBe("profile");
  });

  test("a reply of another shape does not compile", () => {
    // @ts-expect-error `data` is missing
    mocks.profiles.get({});
    // @ts-expect-error there is no such resource
    mocks.profile;
  });
});
