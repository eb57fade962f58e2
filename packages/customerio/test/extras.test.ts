import { stubFetch } from "@carillon/config/stub-fetch";
import { describe, expect, expectTypeOf, test } from "vitest";
import { CustomerIo, isoTime, lookUpRegion, type Region, unixSeconds } from "../src/index.ts";
import { client, track } from "./support.ts";

describe("times", () => {
  const date = new Date("2026-01-15T10:30:00.987Z");

  test("Track and App take whole seconds, Pipelines ISO 8601 in UTC", () => {
    expect(unixSeconds(date)).toBe(1768473000);
    expect(isoTime(date)).toBe("2026-01-15T10:30:00.987Z");
  });

  test("times before 1970 are rounded down too", () => {
    expect(unixSeconds(new Date(-1))).toBe(-1);
  });

  test.each([
    ["unixSeconds", unixSeconds],
    ["isoTime", isoTime],
  ])("%s refuses what holds no time", (name, convert) => {
    for (const wrong of [new Date("soon"), 1704067200, "2026-01-15", undefined]) {
      expect(() => convert(wrong as Date)).toThrow(`${name}() takes a Date that holds a time`);
    }
  });

  test("what they give passes the checks of the calls", async () => {
    const { fetch, bodies } = stubFetch({ body: {} });
    const { customers, events, pipelines } = client({ fetch });
    await customers.identify("1", { created_at: unixSeconds(date) });
    await events.track("1", { name: "x", timestamp: unixSeconds(date), id: "01HB4HBDKTFWYZCK01DMRSWRFD" });
    await pipelines.track({ userId: "1", event: "x", timestamp: isoTime(date), messageId: "m" });
    expect(bodies()).toMatchObject([
      { created_at: 1768473000 },
      { timestamp: 1768473000 },
      { timestamp: isoTime(date) },
    ]);
  });
});

describe("lookUpRegion", () => {
  test.each(["us", "eu"] as const)("gives what the option takes: %s", async (region) => {
    const { fetch, sent } = stubFetch({ body: { url: "https://track.customer.io", region, environment_id: 1 } });
    const found = await lookUpRegion({ track, fetch });
    expectTypeOf(found).toEqualTypeOf<Region>();
    expect(found).toBe(region);
    expect(sent.map(({ method, url }) => `${method} ${url}`)).toEqual([
      "GET https://track.customer.io/api/v1/accounts/region",
    ]);
    await new CustomerIo({ track, fetch, region: found }).customers.delete("1");
    expect(sent[1]?.url.host).toBe(region === "us" ? "track.customer.io" : "track-eu.customer.io");
  });

  test.each([
    [{ region: "mars" }, 'lies in the region "mars"'],
    [{}, "names no region"],
  ])("refuses a region without hosts: %j", async (body, message) => {
    const { fetch } = stubFetch({ body });
    const error = await lookUpRegion({ track, fetch }).catch((reason: unknown) => reason);
    expect(error).toMatchObject({ name: "ConfigurationError", operation: "accounts.getRegion" });
    expect((error as Error).message).toContain(message);
  });

  test("names the credential that is missing, before anything is sent", async () => {
    const { fetch, sent } = stubFetch({ body: {} });
    const error = await lookUpRegion({ app: { apiKey: "k" }, fetch }).catch((reason: unknown) => reason);
    expect(error).toMatchObject({ name: "ConfigurationError", operation: "accounts.getRegion" });
    expect((error as Error).message).toContain("`track.siteId`");
    expect(sent).toEqual([]);
  });

  test("credentials of no workspace are an AuthenticationError", async () => {
    const { fetch } = stubFetch({ status: 401, body: { meta: { error: "unauthorized" } } });
    await expect(lookUpRegion({ track, fetch })).rejects.toMatchObject({ name: "AuthenticationError" });
  });
});
