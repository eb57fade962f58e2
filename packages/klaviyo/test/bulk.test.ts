import { stubFetch } from "@carillon/config/stub-fetch";
import { describe, expect, test } from "vitest";
import type { EventsCreateAllItem, ProfilesImportAllItem, ProfilesUnsubscribeEachItem } from "../src/index.ts";
import { client } from "./support.ts";

const profile = (index: number): ProfilesImportAllItem => ({
  type: "profile",
  attributes: { email: `user-${index}@example.com` },
});
const profiles = (count: number): ProfilesImportAllItem[] =>
  Array.from({ length: count }, (_, index) => profile(index));

const job = (id: string) => ({ status: 202, body: { data: { type: "profile-bulk-import-job", id, attributes: {} } } });

interface ImportBody {
  data: { type: string; attributes: { profiles: { data: ProfilesImportAllItem[] } }; relationships?: unknown };
}
const sentProfiles = (body: ImportBody): ProfilesImportAllItem[] => body.data.attributes.profiles.data;

describe("profiles.importAll", () => {
  test("sends 10,000 profiles a job, and tells which job took which", async () => {
    const { fetch, bodies } = stubFetch(job("job-1"), job("job-2"));
    const body = { data: { relationships: { lists: { data: [{ type: "list" as const, id: "Y6nRLr" }] } } } };
    const jobs = new Map<string | undefined, number>();
    const run = client({ fetch }).profiles.importAll(profiles(10_001), { body, concurrency: 1 });
    for await (const result of run) {
      const id = result.status === "sent" ? result.reply.data.id : undefined;
      jobs.set(id, (jobs.get(id) ?? 0) + 1);
    }
    expect([...jobs]).toEqual([
      ["job-1", 10_000],
      ["job-2", 1],
    ]);
    expect(bodies<ImportBody>()[1]).toEqual({
      data: {
        type: "profile-bulk-import-job",
        attributes: { profiles: { data: [profile(10_000)] } },
        relationships: body.data.relationships,
      },
    });
  });

  test("takes out the profiles that a 400 points to, and sends the others again", async () => {
    const detail = {
      title: "Invalid input.",
      source: { pointer: "/data/attributes/profiles/data/1/attributes/email" },
    };
    const { fetch, bodies } = stubFetch({ status: 400, body: { errors: [detail] } }, job("job-1"));
    const results = [];
    for await (const result of client({ fetch }).profiles.importAll(profiles(4))) results.push(result);
    expect(results.map(({ status }) => status)).toEqual(["sent", "refused", "sent", "sent"]);
    expect(results[1]).toHaveProperty("error.detail", detail);
    expect(bodies<ImportBody>().map(sentProfiles)).toEqual([profiles(4), [profile(0), profile(2), profile(3)]]);
  });

  test("keeps a profile above 100 KB back", async () => {
    const { fetch, bodies } = stubFetch(job("job-1"));
    const large: ProfilesImportAllItem = { type: "profile", attributes: { properties: { note: "x".repeat(100_000) } } };
    const run = client({ fetch }).profiles.importAll([profile(0), large]);
    await run.done();
    expect(run.counts).toMatchObject({ sent: 1, refused: 1 });
    expect(bodies<ImportBody>().map(sentProfiles)).toEqual([[profile(0)]]);
  });
});

describe("events.createAll", () => {
  const group = (index: number, events: number): EventsCreateAllItem => ({
    type: "event-bulk-create",
    attributes: {
      profile: { data: { type: "profile", attributes: { email: `user-${index}@example.com` } } },
      events: {
        data: Array.from({ length: events }, () => ({
          type: "event",
          attributes: { properties: {}, metric: { data: { type: "metric", attributes: { name: "Ordered" } } } },
        })),
      },
    },
  });
  interface EventBody {
    data: { attributes: { "events-bulk-create": { data: EventsCreateAllItem[] } } };
  }

  test("counts the events of a profile, not the profiles: 1,000 a request", async () => {
    const { fetch, bodies } = stubFetch({ status: 202 });
    const run = client({ fetch }).events.createAll([group(0, 600), group(1, 400), group(2, 1), group(3, 1_001)], {
      concurrency: 1,
    });
    const statuses = [];
    for await (const { status } of run) statuses.push(status);
    expect(statuses).toEqual(["sent", "sent", "sent", "refused"]);
    const counts = bodies<EventBody>().map((body) =>
      body.data.attributes["events-bulk-create"].data.map(({ attributes }) => attributes.events.data.length),
    );
    expect(counts).toEqual([[600, 400], [1]]);
  });

  test("never repeats a request that may have arrived, which Klaviyo would refuse as a whole", async () => {
    const { fetch, sent } = stubFetch({ status: 503 }, { status: 202 });
    const run = client({ fetch, retry: { baseDelayMs: 0 } }).events.createAll([group(0, 1), group(1, 1)]);
    await run.done();
    expect(run.counts).toMatchObject({ sent: 0, unknown: 2 });
    expect(sent).toHaveLength(1);
  });

  test("gives each event a unique_id", async () => {
    const { fetch, bodies } = stubFetch({ status: 202 });
    await client({ fetch })
      .events.createAll([group(0, 2), group(1, 1)])
      .done();
    const ids = bodies<EventBody>().flatMap((body) =>
      body.data.attributes["events-bulk-create"].data.flatMap(({ attributes }) =>
        attributes.events.data.map((event) => event.attributes.unique_id),
      ),
    );
    expect(new Set(ids).size).toBe(3);
    expect(ids).not.toContain(undefined);
  });
});

test("100 profiles a request are unsubscribed, each request from the same list", async () => {
  const { fetch, bodies } = stubFetch({ status: 202 });
  const body = { data: { relationships: { list: { data: { type: "list" as const, id: "Y6nRLr" } } } } };
  const leaving = Array.from({ length: 101 }, (_, index): ProfilesUnsubscribeEachItem => {
    const subscriptions = { email: { marketing: { consent: "UNSUBSCRIBED" as const } } };
    return { type: "profile", attributes: { email: `user-${index}@example.com`, subscriptions } };
  });
  await client({ fetch, throttle: false }).profiles.unsubscribeEach(leaving, { body, concurrency: 1 }).done();
  expect(bodies<ImportBody>().map((each) => sentProfiles(each).length)).toEqual([100, 1]);
  for (const each of bodies<ImportBody>()) {
    expect(each.data.type).toBe("profile-subscription-bulk-delete-job");
    expect(each.data.relationships).toEqual(body.data.relationships);
  }
});
