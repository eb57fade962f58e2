import { stubFetch } from "@carillon/config/stub-fetch";
import { expect, test } from "vitest";
import { ClientCore } from "../../src/core/client-core.ts";
import type { Vendor } from "../../src/operation.ts";
import { acme, getThing } from "../support/acme.ts";

const sentBy = async (vendor: Vendor, headers?: Record<string, string>): Promise<string | null | undefined> => {
  const { fetch, sent } = stubFetch({ body: {} });
  await new ClientCore(vendor, { apiKey: "key", siteId: "s", fetch, headers }).call(getThing, "1");
  return sent[0]?.headers.get("user-agent");
};

test("the User-Agent names the package and its version, and the caller's own takes its place", async () => {
  expect(await sentBy({ ...acme, version: "1.2.3" })).toBe("carillon-acme/1.2.3");
  expect(await sentBy(acme)).toBe("carillon-acme");
  expect(await sentBy(acme, { "User-Agent": "shop/4" })).toBe("shop/4");
});
