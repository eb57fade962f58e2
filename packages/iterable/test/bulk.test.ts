import { stubFetch } from "@carillon/config/stub-fetch";
import { describe, expect, test } from "vitest";
import type { BulkRun, UsersUpdateAllItem } from "../src/index.ts";
import { client, refusal } from "./support.ts";

const done = { successCount: 1, failCount: 0, invalidEmails: [], invalidUserIds: [] };

async function statuses<Item, Reply>(run: BulkRun<Item, Reply>): Promise<string[]> {
  const found: string[] = [];
  for await (const { status } of run) found.push(status);
  return found;
}

describe("users.updateAll", () => {
  const users: UsersUpdateAllItem[] = [
    { email: "a@example.com", dataFields: { plan: "premium" } },
    { userId: "b", preferUserId: true },
    { email: "c@example.com" },
    { email: "D@example.com" },
  ];

  test("sends 1,000 users a request", async () => {
    const { fetch, bodies } = stubFetch({ body: done });
    const many = Array.from({ length: 2_100 }, (_, index) => ({ userId: `user-${index}`, preferUserId: true }));
    await client({ fetch, throttle: false })
      .users.updateAll(many, { body: { createNewFields: true }, concurrency: 1 })
      .done();
    expect(bodies<{ users: unknown[] }>().map(({ users }) => users.length)).toEqual([1_000, 1_000, 100]);
    expect(bodies<object>()[2]).toMatchObject({ createNewFields: true });
  });

  test("finds refused users by address and by id, whatever the reason", async () => {
    const failedUpdates = { notFoundUserIds: ["b"], invalidEmails: ["d@example.com"], conflictEmails: [] };
    const { fetch } = stubFetch({ body: { ...done, failCount: 2, failedUpdates } });
    expect(await statuses(client({ fetch }).users.updateAll(users))).toEqual(["sent", "refused", "sent", "refused"]);
  });

  test("finds them in the older lists too", async () => {
    const { fetch } = stubFetch({ body: { ...done, invalidEmails: ["a@example.com"], invalidUserIds: ["b"] } });
    expect(await statuses(client({ fetch }).users.updateAll(users))).toEqual(["refused", "refused", "sent", "sent"]);
  });

  test("halves what is too large for one request", async () => {
    const { fetch, bodies } = stubFetch((request) => {
      const { users } = request.json as { users: unknown[] };
      return users.length > 1 ? refusal(400, "BatchTooLarge", "Too many users") : { body: done };
    });
    expect(await statuses(client({ fetch, throttle: false }).users.updateAll(users))).toEqual(Array(4).fill("sent"));
    const alone = bodies<{ users: unknown[] }>().flatMap(({ users }) => (users.length === 1 ? users : []));
    expect(alone).toHaveLength(4);
    expect(alone).toEqual(expect.arrayContaining(users));
  });
});

test("an event whose name is not allowed is refused, with every event of that name", async () => {
  const { fetch, bodies } = stubFetch({ body: { ...done, disallowedEventNames: ["spam"] } });
  const events = ["purchase", "spam", "spam", "open"].map((eventName) => ({ email: "a@example.com", eventName }));
  expect(await statuses(client({ fetch }).events.trackAll(events))).toEqual(["sent", "refused", "refused", "sent"]);
  const ids = bodies<{ events: { id: string }[] }>().flatMap(({ events }) => events.map(({ id }) => id));
  expect(new Set(ids).size).toBe(4);
});

test("a list is named once for all subscribers", async () => {
  const { fetch, bodies } = stubFetch({ body: done });
  const subscribers = Array.from({ length: 1_001 }, (_, index) => ({ email: `user-${index}@example.com` }));
  const run = client({ fetch, throttle: false }).lists.subscribeAll(subscribers, {
    body: { listId: 7 },
    concurrency: 1,
  });
  await run.done();
  expect(run.counts.sent).toBe(1_001);
  expect(
    bodies<{ listId: number; subscribers: unknown[] }>().map((body) => [body.listId, body.subscribers.length]),
  ).toEqual([
    [7, 1_000],
    [7, 1],
  ]);
});

test("subscriptions that could not be set are found by address and by id", async () => {
  const { fetch } = stubFetch({ body: { ...done, validEmailFailures: ["a@example.com"], validUserIdFailures: ["b"] } });
  const requests = [{ email: "a@example.com" }, { userId: "b" }, { email: "c@example.com" }];
  expect(await statuses(client({ fetch }).users.updateAllSubscriptions(requests))).toEqual([
    "refused",
    "refused",
    "sent",
  ]);
});
