import { describe, expect, test } from "vitest";
import { ClientCore } from "../../src/core/client-core.ts";
import { checkBaseUrl } from "../../src/core/hosts.ts";
import { ConfigurationError } from "../../src/errors.ts";
import { acme, getThing } from "../support/acme.ts";

const TAKEN: readonly [given: unknown, becomes: string][] = [
  ["https://api.test", "https://api.test"],
  ["https://api.test/", "https://api.test"],
  ["https://api.test/v1//", "https://api.test/v1"],
  ["HTTPS://API.TEST/V1", "https://api.test/V1"],
  ["https://api.test:443", "https://api.test"],
  ["https://api.test:8443/x", "https://api.test:8443/x"],
  ["https://api.test/a/../b", "https://api.test/b"],
  ["https://api.test/@scope/x", "https://api.test/@scope/x"],
  ["https://api.test/a%20b", "https://api.test/a%20b"],
  ["https://api.test.", "https://api.test."],
  ["https://b\u00fccher.test", "https://xn--bcher-kva.test"],
  ["https://192.0.2.1", "https://192.0.2.1"],
  ["https://[2001:db8::1]:8443", "https://[2001:db8::1]:8443"],
  [new URL("https://api.test/v1"), "https://api.test/v1"],
  ["http://localhost:8080/x", "http://localhost:8080/x"],
  ["http://LOCALHOST:8080", "http://localhost:8080"],
  ["http://127.0.0.1:1", "http://127.0.0.1:1"],
  ["http://127.9.9.9", "http://127.9.9.9"],
  ["http://127.1:5", "http://127.0.0.1:5"],
  ["http://[::1]:80", "http://[::1]"],
];

const REFUSED: readonly [why: string, given: unknown][] = [
  ["must be https", "http://api.test"],
  ["must be https", "http://127.0.0.1.evil.test"],
  ["must be https", "http://localhost.evil.test"],
  ["must be https", "http://localhost."],
  ["must be https", "http://evil-localhost"],
  ["must be https", "http://0.0.0.0"],
  ["must be https", "http://10.0.0.1"],
  ["must be https", "http://169.254.169.254"],
  ["must be https", "http://[::ffff:127.0.0.1]"],
  ["must be https", "http://[::]"],
  ["must be https", "http://128.0.0.1"],
  ["must be https", "ftp://api.test"],
  ["must be https", "ftp://localhost"],
  ["must be https", "ws://localhost"],
  ["must be https", "wss://api.test"],
  ["must be https", "javascript:alert(1)"],
  ["must be https", "file:///etc/passwd"],
  ["must be https", "data:text/plain,x"],
  ["must be https", "blob:https://api.test/1"],
  ["must be https", "unix:/var/run/x.sock"],
  ["must be https", "localhost:8080"],
  ["must not hold a user name", "https://user@api.test"],
  ["must not hold a user name", "https://user:pass@api.test"],
  ["must not hold a user name", "https://:pass@api.test"],
  ["must not hold a user name", "https://@api.test"],
  ["must not hold a user name", "https://:@api.test"],
  ["must not hold a user name", "https://api.test@evil.test/"],
  ["must not hold a user name", "https://api.test%40@evil.test/"],
  ["must not hold a user name", "http://localhost@127.0.0.1"],
  ["must not hold a query", "https://api.test?x=1"],
  ["must not hold a query", "https://api.test/?"],
  ["must not hold a query", "https://api.test/v1?key=c4nary"],
  ["must not hold a query", "https://api.test/#x"],
  ["must not hold a query", "https://api.test#"],
  ["is not a URL", "//api.test"],
  ["is not a URL", "api.test"],
  ["is not a URL", "/v1"],
  ["is not a URL", ""],
  ["is not a URL", " "],
  ["is not a URL", "https://"],
  ["is not a URL", "https://["],
  ["is not a URL", "https://api.test:99999"],
  ["is not a URL", "https://api test"],
  ["is not a URL", "https://api.test\n"],
  ["is not a URL", " https://api.test"],
  ["is not a URL", "https://api.\ttest"],
  ["is not a URL", "https://api.test/a b"],
  ["is not a URL", "https:\\\\api.test"],
  ["is not a URL", "https://api.test\\@evil.test"],
  ["is not a URL", "https:api.test"],
  ["is not a URL", "https:/api.test"],
  ["is not a URL", "https:///api.test"],
  ["is not a URL", "https://api.test\u0000"],
  ["is not a URL", "https://%00"],
  ["is not a URL", "https://a%2fb"],
  ["is not a URL", undefined],
  ["is not a URL", null],
  ["is not a URL", {}],
  ["is not a URL", 7],
];

test("the table is long enough to mean something", () => expect(TAKEN.length + REFUSED.length).toBeGreaterThan(60));

test.each(TAKEN)("takes %j as %s", (given, becomes) => {
  expect(checkBaseUrl(given, "baseUrl")).toBe(becomes);
  // What is taken is what is asked.
  expect(new URL(`${becomes}/things`).href).toBe(`${becomes}/things`);
});

test.each(REFUSED)("%s: %j, and the option is named, the value never", (why, given) => {
  const refused = (): unknown => checkBaseUrl(given, "baseUrls.app");
  expect(refused).toThrow(ConfigurationError);
  expect(refused).toThrow(`\`baseUrls.app\` ${why}`);
  expect(refused).not.toThrow(/evil|c4nary|pass@/);
});

describe("a client", () => {
  test("refuses it when it is made", () => {
    for (const [, baseUrl] of REFUSED) {
      if (baseUrl !== undefined) {
        expect(() => new ClientCore(acme, { apiKey: "made-up", baseUrl })).toThrow(ConfigurationError);
      }
    }
  });
  test("asks below it", async () => {
    for (const [given, becomes] of TAKEN) {
      const asked: string[] = [];
      const fetch = async (url: string) => {
        asked.push(url);
        return Response.json({});
      };
      await new ClientCore(acme, { apiKey: "made-up", baseUrl: given, fetch }).call(getThing, "a");
      expect(asked).toEqual([`${becomes}/things/a`]);
    }
  });
});
