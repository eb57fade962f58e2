import { stubFetch } from "@carillon/config/stub-fetch";
import { describe, expect, test } from "vitest";
import type { Operation, Vendor } from "../../src/operation.ts";
import { acme, getThing } from "../support/acme.ts";
import { FullCore } from "../support/full-core.ts";

const KEY = "key-made-up-7c1f";

describe("a header that an option sets", () => {
  const vendor: Vendor = {
    ...acme,
    headers: [
      { name: "x-fixed", value: "1" },
      { name: "x-version", value: "1", option: "version" },
    ],
  };
  const sentWith = async (options: object, from: Vendor = vendor): Promise<(string | null)[]> => {
    const { fetch, sent } = stubFetch({ body: {} });
    await new FullCore(from, { apiKey: KEY, fetch, ...options }).call(getThing, "1");
    return ["x-fixed", "x-version"].map((name) => sent[0]!.headers.get(name));
  };

  test("has its default, or the option's value, whatever its type", async () => {
    expect(await sentWith({})).toEqual(["1", "1"]);
    expect(await sentWith({ version: "2026-01" })).toEqual(["1", "2026-01"]);
    expect(await sentWith({ version: 7 })).toEqual(["1", "7"]);
    expect(await sentWith({ undefined: "x" })).toEqual(["1", "1"]);
  });
  test("is none where the vendor has none", async () => {
    const { headers: _, ...without } = acme;
    expect(await sentWith({ version: "" }, without)).toEqual([null, null]);
  });
  test.each(["", " \t"])("%j is refused", (version) => {
    expect(() => new FullCore(vendor, { apiKey: KEY, version })).toThrow(
      "The option `version` of Acme is empty: leave it out for the default.",
    );
  });
});

describe("an operation that needs an option", () => {
  const tiered = (over: Partial<Vendor>): Vendor => ({
    ...acme,
    credentials: { key: { ...acme.credentials.key!, headers: [{ name: "x-tier", value: "plugin", option: "tier" }] } },
    ...over,
  });
  const operation: Operation = { ...getThing, requires: { tier: ["user", "website"] } };
  const call = async (options: object, vendor: Vendor = tiered({}), asked: Operation = operation) => {
    const { fetch, sent } = stubFetch({ body: {} });
    const { error } = await new FullCore(vendor, { apiKey: KEY, fetch, ...options }).call(asked, "1").safe();
    expect(sent).toHaveLength(error ? 0 : 1);
    return error;
  };
  const works = (what: string) => ({
    name: "ConfigurationError",
    operation: "things.get",
    message: `things.get works only with \`tier\` "user" or "website", and this client has ${what}.`,
  });

  test.each(["user", "website"])("goes with %s", async (tier) => expect(await call({ tier })).toBeUndefined());
  test("is refused with another one, and what is sent by default counts as given", async () => {
    expect(await call({ tier: "plugin" })).toMatchObject(works('"plugin"'));
    expect(await call({})).toMatchObject(works('"plugin"'));
  });
  test("is refused where nothing is given", async () => {
    expect(await call({}, acme)).toMatchObject(works("none"));
    const { headers: _, ...without } = acme;
    expect(await call({}, without)).toMatchObject(works("none"));
  });
  test("a default of the vendor's own headers counts too, and only that of this option", async () => {
    const headers = [
      { name: "x-other", value: "website", option: "other" },
      { name: "x-tier", value: "user", option: "tier" },
    ];
    expect(await call({}, tiered({ credentials: acme.credentials, headers }))).toBeUndefined();
    const others = tiered({ credentials: acme.credentials, headers: headers.slice(0, 1) });
    expect(await call({}, others)).toMatchObject(works("none"));
  });
  test("says so for each of several", async () => {
    const two: Operation = { ...getThing, requires: { tier: ["user"], region: ["eu"] } };
    expect(await call({ tier: "user", region: "us" }, tiered({}), two)).toMatchObject({
      message: 'things.get works only with `region` "eu", and this client has "us".',
    });
    expect(await call({ tier: "user", region: "eu" }, tiered({}), two)).toBeUndefined();
  });
});

test("client.request() pays into buckets that there are, all of them", async () => {
  const vendor: Vendor = { ...acme, buckets: { ...acme.buckets, slow: { windows: [], mode: "window" } } };
  const { fetch, sent } = stubFetch({ body: {} });
  const core = new FullCore(vendor, { apiKey: KEY, fetch });
  for (const limits of [["other"], ["standard", "other"], ["toString"]]) {
    expect((await core.request("GET", "/a", { limits }).safe()).error).toMatchObject({
      name: "InvalidRequestError",
      operation: "GET /a",
      message: "GET /a: the buckets in `limits` must be one of standard, slow.",
    });
  }
  expect(sent).toHaveLength(0);
  await core.request("GET", "/a", { limits: ["slow", "standard"] });
  await core.request("GET", "/a", { limits: [] });
  expect(sent).toHaveLength(2);
});

test.each(["XGET", "GETX", "OPTIONS", "TRACE", ""])("client.request() has no method %j", async (method) => {
  const { fetch, sent } = stubFetch({ body: {} });
  const { error } = await new FullCore(acme, { apiKey: KEY, fetch }).request(method as "GET", "/a").safe();
  expect(error?.message).toContain("the method must be one of GET, HEAD, POST, PUT, PATCH, DELETE");
  expect(sent).toHaveLength(0);
});
