import { buckets } from "@carillon/config/buckets";
import { stubFetch } from "@carillon/config/stub-fetch";
import { createVirtualPlatform } from "@carillon/config/virtual-platform";
import { describe, expect, test } from "vitest";
import type { CustomerIo } from "../src/index.ts";
import { client } from "./support.ts";

const email = { to: "a@example.com", identifiers: { id: "1" } };

describe("limits", () => {
  test.each<[string, (cio: CustomerIo) => PromiseLike<unknown>, Record<string, string[]>]>([
    ["Track", (c) => c.customers.identify("1"), { track: ["1000/1000", "3000/3000"] }],
    ["Track v2", (c) => c.entities.batch({ batch: [] }), { track: ["1000/1000", "3000/3000"] }],
    ["Pipelines", (c) => c.pipelines.identify({ userId: "1" }), { pipelines: ["3000/3000"] }],
    ["App", (c) => c.campaigns.list(), { app: ["10/1000"] }],
    ["a send", (c) => c.transactional.sendEmail(email), { send: ["100/1000"] }],
    ["a broadcast", (c) => c.broadcasts.trigger(7), { broadcastTrigger: ["1/10000"] }],
    [
      "an archived message",
      (c) => c.messages.getArchived("m"),
      { app: ["10/1000"], archivedMessage: ["100/86400000"] },
    ],
    ["a known path by hand", (c) => c.request("POST", "/v1/campaigns/7/triggers"), { broadcastTrigger: ["1/10000"] }],
    [
      "an unknown path",
      (c) => c.request("GET", "/v1/anything", { host: "app", security: [["app"]] }),
      {
        app: ["10/1000"],
      },
    ],
  ])("%s", async (_, call, expected) => {
    const cio = client({ fetch: stubFetch({ body: {} }).fetch });
    await call(cio);
    expect(buckets(cio)).toEqual(expected);
  });

  test("a broadcast is triggered once in ten seconds; another one does not wait for it", async () => {
    const platform = createVirtualPlatform();
    const { fetch, sent } = stubFetch({ body: { id: 1 } });
    const cio = client({ fetch, platform });
    const calls = [cio.broadcasts.trigger(7), cio.broadcasts.trigger(7), cio.broadcasts.trigger(8)];
    await platform.settle();
    expect(sent.map(({ url }) => url.pathname)).toEqual(["/v1/campaigns/7/triggers", "/v1/campaigns/8/triggers"]);
    await platform.advance(9_900);
    expect(sent).toHaveLength(2);
    await platform.advance(200);
    await Promise.all(calls);
    expect(sent).toHaveLength(3);
  });

  test("no second holds more than ten App calls, and Track goes on beside them", async () => {
    const platform = createVirtualPlatform();
    const times: number[] = [];
    const { fetch, sent } = stubFetch(({ url }) => {
      if (url.host === "api.customer.io") times.push(platform.now());
      return { body: {} };
    });
    const cio = client({ fetch, platform });
    const calls = Array.from({ length: 40 }, () => cio.campaigns.list());
    await platform.settle();
    await cio.customers.identify("1");
    expect(sent.some(({ url }) => url.host === "track.customer.io")).toBe(true);
    await platform.advance(10_000);
    await Promise.all(calls);
    for (const [index, time] of times.entries()) {
      expect((times[index + 10] ?? Number.POSITIVE_INFINITY) - time).toBeGreaterThanOrEqual(1_000);
    }
  });
});
