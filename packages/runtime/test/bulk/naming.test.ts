import { describe, expect, test } from "vitest";
import type { Batch, Operation, PartialErrors } from "../../src/operation.ts";
import { type Answerer, bench, finish, reply, statuses, trackMany } from "./support.ts";

const TWO = ["/events", "/users"];

/** What becomes of the items of one request that is answered so. */
async function judged(
  rule: PartialErrors | readonly PartialErrors[],
  items: readonly unknown[],
  answer: unknown,
  batch: Partial<Batch> = {},
) {
  const partialErrors = [rule].flat() as PartialErrors[];
  const operation: Operation = { ...trackMany, batch: { fields: ["/events"], max: 99, ...batch }, partialErrors };
  const it = bench(typeof answer === "function" ? (answer as Answerer) : () => reply(200, answer));
  const collected = await finish(it, it.run<unknown>(items, {}, operation));
  expect(collected.error).toBeUndefined();
  const details = collected.results.map(({ error }) => (error as { detail?: unknown } | undefined)?.detail);
  return { ...collected, said: statuses(collected), details, requests: it.asked.length };
}

describe("by names", () => {
  const byEmail: PartialErrors = { list: "/failed", keys: ["email", "/user/id"] };

  test.each<[string, unknown[], unknown, string]>([
    ["the very name goes before one of another case", [{ email: "a@x" }, { email: "A@x" }], ["A@x"], "sr"],
    ["all that have the name in another case", [{ email: "a@x" }, { email: "A@x" }], ["a@X"], "rr"],
    ["an entry that holds the item", [{ email: "a@x" }, { email: "b@x" }], [{ email: "b@x", code: 1 }], "sr"],
    ["an entry with a nested name", [{ user: { id: 7 } }, { user: { id: 8 } }], [{ user: { id: 8 } }], "sr"],
    ["numbers and their digits are one name", [{ email: 7 }, { email: 8 }], ["8"], "sr"],
    ["a name that no item has: nobody knows whose", [{ email: "a@x" }, { email: "b@x" }], ["c@x"], "??"],
    ["an entry without a name", [{ email: "a@x" }, { email: "b@x" }], [{ code: 1 }], "??"],
    ["what an item lacks is no name", [{ email: "a@x" }, { n: 1 }, { email: null }], ["undefined"], "???"],
    ["an object is no name", [{ email: { a: 1 } }, { email: "a@x" }], ["[object Object]"], "??"],
    ["an empty list", [{ email: "a@x" }], [], "s"],
    ["no list", [{ email: "a@x" }], null, "s"],
  ])("%s", async (_, items, failed, expected) => {
    expect((await judged(byEmail, items, { failed })).said).toBe(expected);
  });

  test("the first that is said of an item counts", async () => {
    const failed = [
      { email: "a@x", why: 1 },
      { email: "a@x", why: 2 },
    ];
    expect((await judged(byEmail, [{ email: "a@x" }], { failed })).details).toEqual([failed[0]]);
  });

  test("all lists of a reply are read", async () => {
    const rules = [byEmail, { list: "/gone", keys: ["id"] }];
    const { said } = await judged(rules, [{ email: "a@x" }, { id: 1 }, { id: 2 }], { gone: [1], failed: ["a@x"] });
    expect(said).toBe("rrs");
  });
});

describe("by a pointer into the request", () => {
  const byPointer: PartialErrors = { list: "/errors", pointer: "/source/pointer" };
  const refuseOnce =
    (pointer: unknown): Answerer =>
    ({ number }) =>
      number === 0 ? reply(400, { errors: [{ source: { pointer } }] }) : reply(200);
  const items = Array.from({ length: 12 }, (_, n) => n);

  test.each<[string, unknown, string]>([
    ["an item", "/events/1", "srssssssssss"],
    ["a member of an item", "/events/0/email/0", "rsssssssssss"],
    ["an item behind the tenth", "/events/11/email", "sssssssssssr"],
    ["an item that is not there", "/events/12", "rrrrrrrrrrrr"],
    ["the list", "/events", "rrrrrrrrrrrr"],
    ["no place in the list", "/events/", "rrrrrrrrrrrr"],
    ["a member of the list", "/events/length", "rrrrrrrrrrrr"],
    ["another member", "/other/1", "rrrrrrrrrrrr"],
    ["a place that is no pointer", "events/1", "rrrrrrrrrrrr"],
    ["nothing", undefined, "rrrrrrrrrrrr"],
  ])("to %s", async (_, pointer, expected) => {
    expect((await judged(byPointer, items, refuseOnce(pointer))).said).toBe(expected);
  });

  test("tells arrays apart that stand side by side", async () => {
    const nested = { fields: ["/data/events", "/data/users"] };
    const mixed = [{ events: 1 }, { users: 1 }, { events: 2 }, { users: 2 }];
    const { said, requests } = await judged(byPointer, mixed, refuseOnce("/data/users/1/name"), nested);
    expect([said, requests]).toEqual(["sssr", 2]);
  });

  test("to all that a request had leaves nothing to send again", async () => {
    const { said, requests } = await judged(byPointer, [1], refuseOnce("/events/0"));
    expect([said, requests]).toEqual(["r", 1]);
  });

  test("names nothing in a reply without a refusal list", async () => {
    expect((await judged({ list: "/errors" }, [1, 2], { errors: [{ any: 1 }] })).said).toBe("??");
  });
});

describe("by an index", () => {
  test.each<[string, unknown[], string]>([
    ["of a list", [["taken", 1]], "sr"],
    ["of the first integer", [[0.5, 1, 0]], "sr"],
    ["in an entry that is no list", [{ 0: 1 }, "1", null], "??"],
    ["that is not there", [[]], "??"],
  ])("%s", async (_, errors, expected) => {
    expect((await judged({ list: "/errors", index: "*" }, ["a", "b"], { errors })).said).toBe(expected);
  });

  test("in an array that the request left empty refuses nothing of the others", async () => {
    const rule = { list: "/errors", index: "at", array: "in" };
    const answer = { errors: [{ in: "users", at: 0 }] };
    expect((await judged(rule, [{ events: 1 }, { events: 2 }], answer, { fields: TWO })).said).toBe("ss");
  });
});

describe("an error of an item says", () => {
  test.each<[string, unknown, string]>([
    ["a text", "no such address", " (no such address)."],
    ["the most telling member", { code: "E1", message: "gone", title: "Oops" }, " (gone)."],
    ["the first that is not empty", { message: "", detail: 5, title: null, reason: "late" }, " (late)."],
    ["a type", { type: "bounce", code: "x" }, " (bounce)."],
    ["a code", { code: "E1" }, " (E1)."],
    ["nothing that it does not know", { index: 0 }, "the item."],
    ["nothing of null", null, "the item."],
    ["nothing of an empty text", "", "the item."],
    ["200 characters at most", "x".repeat(300), ` (${"x".repeat(200)}).`],
    ["200 characters of a member at most", { detail: "y".repeat(300) }, ` (${"y".repeat(200)}).`],
  ])("%s", async (_, detail, end) => {
    const { results } = await judged({ list: "/errors", index: "index" }, [1], { errors: [detail] });
    const { error } = results[0]!;
    expect(error).toMatchObject({ name: "BulkItemError", operation: "events.trackMany", detail });
    expect((error as Error).message).toBe(
      `events.trackMany: the vendor refused the item${end.replace("the item", "")}`,
    );
  });
});

test("items that are named are refused alone, also when a run is to look for the bad one", async () => {
  const operation: Operation = {
    ...trackMany,
    batch: { fields: ["/events"], max: 8 },
    partialErrors: [{ list: "/errors", pointer: "/at" }],
  };
  const it = bench(({ number }) => (number === 0 ? reply(422, { errors: [{ at: "/events/2" }] }) : reply(200)));
  const collected = await finish(it, it.run([0, 1, 2, 3], { isolate: true }, operation));
  expect(statuses(collected)).toBe("ssrs");
  expect(it.asked.map(({ body }) => body.events)).toEqual([
    [0, 1, 2, 3],
    [0, 1, 3],
  ]);
});

test("the reply of an item is what the operation gives, and refusals are read from the whole", async () => {
  const operation: Operation = {
    ...trackMany,
    unwrap: "/data",
    partialErrors: [{ list: "/errors", index: "at" }],
  };
  const it = bench(() => reply(200, { data: { job: 7 }, errors: [{ at: 1 }] }));
  const collected = await finish(it, it.run([0, 1], {}, operation));
  expect(collected.results).toMatchObject([{ status: "sent", reply: { job: 7 } }, { status: "refused" }]);
});
