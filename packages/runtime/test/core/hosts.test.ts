import { expect, test } from "vitest";
import { checkBaseUrl, resolveHosts } from "../../src/core/hosts.ts";
import { ConfigurationError } from "../../src/errors.ts";
import type { Vendor } from "../../src/operation.ts";

test.each([
  ["https://api.test", "https://api.test"],
  ["https://api.test/", "https://api.test"],
  ["https://api.test/v1//", "https://api.test/v1"],
  ["http://localhost:8080/x", "http://localhost:8080/x"],
  ["http://127.0.0.1:1", "http://127.0.0.1:1"],
  ["http://127.9.9.9", "http://127.9.9.9"],
  ["http://[::1]:80", "http://[::1]"],
  ["https://api.test/a/../b", "https://api.test/b"],
  ["https://api.test/to/http:x", "https://api.test/to/http:x"],
  ["https://api.test/x//a@b", "https://api.test/x//a@b"],
])("takes %s", (given, expected) => expect(checkBaseUrl(given, "baseUrl")).toBe(expected));

test.each([
  "http://api.test",
  "http://127.0.0.1.evil.test",
  "http://localhost.evil.test",
  "http://0.0.0.0",
  "ftp://api.test",
  "ftp://localhost",
  "ws://127.0.0.1",
  "http:localhost",
  "http:///localhost",
  "https:\\\\api.test",
  "https://api.test/a b",
  "https://api.\ntest",
  "javascript:alert(1)",
  "file:///etc/passwd",
  "data:text/plain,x",
  "//api.test",
  "api.test",
  "",
  "https://user@api.test",
  "https://user:pass@api.test",
  "https://api.test?x=1",
  "https://api.test/?",
  "https://api.test/#x",
  "https://",
  undefined,
  null,
  {},
])("refuses %s and names the option", (given) => {
  expect(() => checkBaseUrl(given, "baseUrls.app")).toThrow(ConfigurationError);
  expect(() => checkBaseUrl(given, "baseUrls.app")).toThrow("`baseUrls.app`");
});

const regional: Vendor = {
  name: "Acme",
  slug: "acme",
  hosts: {
    track: { url: { us: "https://t.test", eu: "https://t-eu.test" }, limits: [] },
    app: { url: "https://a.test", limits: [] },
  },
  defaultHost: "track",
  hostOption: { name: "region", default: "us" },
  credentials: {},
  security: [],
  buckets: {},
  errors: { message: [] },
};

test("the host option picks one, and an unknown one is answered with those that are known", () => {
  expect(resolveHosts(regional, {})).toEqual({ track: "https://t.test", app: "https://a.test" });
  expect(resolveHosts(regional, { region: "eu" })).toMatchObject({ track: "https://t-eu.test" });
  expect(resolveHosts(regional, { baseUrls: { track: "http://localhost:1" }, region: "mars" }).track).toBe(
    "http://localhost:1",
  );
  for (const region of ["mars", "__proto__", "toString", 7, ["eu"]]) {
    expect(() => resolveHosts(regional, { region })).toThrow(/`region`.*Known: us, eu/);
  }
  const { hostOption: _, ...without } = regional;
  expect(resolveHosts(without, { region: "eu" }).track).toBe("https://t-eu.test");
  expect(() => resolveHosts(without, {})).toThrow("Acme needs the option `region`: one of us, eu; or `baseUrl`.");
  expect(() => resolveHosts({ ...without, hostOption: { name: "instance" } }, {})).toThrow(
    /needs the option `instance`: one of us, eu/,
  );
});

test("one host takes either", () => {
  const single: Vendor = { ...regional, hosts: { app: regional.hosts.app! } };
  expect(resolveHosts(single, { baseUrl: "https://x.test/v1/" })).toEqual({ app: "https://x.test/v1" });
  expect(resolveHosts(single, { baseUrls: { app: "https://x.test/v1/" } })).toEqual({ app: "https://x.test/v1" });
  expect(() => resolveHosts(single, { baseUrl: "http://x.test" })).toThrow("`baseUrl` must be https");
});

test("several hosts want baseUrls, by their names", () => {
  expect(() => resolveHosts(regional, { baseUrl: "https://x.test" })).toThrow(/`baseUrls`.*`track`.*`app`/);
  expect(() => resolveHosts(regional, { baseUrls: { nope: "https://x.test" } })).toThrow(/hosts are track, app/);
});
