import { stubFetch } from "@carillon/config/stub-fetch";
import { describe, expect, test } from "vitest";
import type { EntitiesApplyAllItem, PipelinesSendAllItem } from "../src/index.ts";
import { client } from "./support.ts";

const person = (index: number, note = ""): EntitiesApplyAllItem => ({
  type: "person",
  action: "identify",
  identifiers: { id: `user-${index}` },
  attributes: { note },
});

const bytesOf = (text: string): number => new TextEncoder().encode(text).length;

describe("entities.applyAll", () => {
  test("fills requests up to 500 KB", async () => {
    const { fetch, sent, bodies } = stubFetch({ body: { errors: [] } });
    const people = Array.from({ length: 60 }, (_, index) => person(index, "é".repeat(10_000)));
    const run = client({ fetch }).entities.applyAll(people, { concurrency: 1 });
    await run.done();
    expect(run.counts.sent).toBe(60);
    expect(sent.map(({ text }) => bytesOf(text) <= 500_000)).toEqual([true, true, true]);
    expect(bodies<{ batch: unknown[] }>().flatMap(({ batch }) => batch)).toEqual(people);
    const [first = ""] = sent.map(({ text }) => text);
    expect(bytesOf(first) + bytesOf(JSON.stringify(people[30]))).toBeGreaterThan(500_000);
  });

  test("refuses an item above 32 KB before sending, and sends the others", async () => {
    const { fetch, bodies } = stubFetch({ body: {} });
    const statuses: string[] = [];
    const people = [person(0), person(1, "x".repeat(32_000)), person(2)];
    for await (const { status } of client({ fetch }).entities.applyAll(people)) statuses.push(status);
    expect(statuses).toEqual(["sent", "refused", "sent"]);
    expect(bodies()).toEqual([{ batch: [people[0], people[2]] }]);
  });

  test.each([200, 207])("finds the refused entries of a %d by their index in the request", async (status) => {
    const errors = [{ batch_index: 1, reason: "required", field: "identifiers", message: "identifiers are missing" }];
    const { fetch } = stubFetch({ status, body: { errors } }, { body: {} });
    const refused: unknown[] = [];
    const run = client({ fetch }).entities.applyAll(
      [0, 1, 2, 3].map((index) => person(index)),
      {
        maxItems: 2,
        concurrency: 1,
      },
    );
    for await (const result of run)
      if (result.status === "refused") refused.push([result.index, (result.error as { detail?: unknown }).detail]);
    expect(refused).toEqual([[1, errors[0]]]);
    expect(run.counts).toMatchObject({ sent: 3, refused: 1 });
  });
});

describe("pipelines.sendAll", () => {
  const calls: PipelinesSendAllItem[] = [
    { type: "identify", userId: "user-1", traits: { plan: "premium" } },
    { type: "track", userId: "user-1", event: "purchase", messageId: "own" },
  ];

  test("gives each call an id of its own, which a repeat of the request keeps", async () => {
    const { fetch, bodies } = stubFetch({ status: 500 }, { body: {} });
    const body = { integrations: { All: true } };
    const run = client({ fetch, retry: { baseDelayMs: 0 } }).pipelines.sendAll(calls, { body });
    await run.done();
    expect(run.counts.sent).toBe(2);
    const [first, second] = bodies<{ batch: { messageId: string }[]; integrations: object }>();
    expect(second).toEqual(first);
    expect(first?.integrations).toEqual(body.integrations);
    expect(first?.batch.map(({ messageId }) => messageId)).toEqual([expect.stringMatching(/^[0-9a-f-]{36}$/), "own"]);
  });
});

test("a segment takes 1,000 people a request, of the kind that the query says", async () => {
  const { fetch, sent, bodies } = stubFetch({ body: {} });
  const addresses = Array.from({ length: 1_001 }, (_, index) => `user-${index}@example.com`);
  await client({ fetch })
    .segments.addAllCustomers(7, addresses, { query: { id_type: "email" }, concurrency: 1 })
    .done();
  expect(sent.map(({ url }) => `${url.pathname}${url.search}`)).toEqual(
    Array(2).fill("/api/v1/segments/7/add_customers?id_type=email"),
  );
  expect(bodies<{ ids: string[] }>().map(({ ids }) => ids.length)).toEqual([1_000, 1]);
});
