import { stubFetch } from "@carillon/config/stub-fetch";
import { describe, expect, test } from "vitest";
import { hs256 } from "../../src/auth/jwt.ts";
import { ConfigurationError } from "../../src/errors.ts";
import type { HttpMethod, Operation, Vendor } from "../../src/operation.ts";
import { systemPlatform } from "../../src/platform.ts";
import { createLimiter } from "../../src/throttle/create-limiter.ts";
import { acme, createThing, getThing, siteThing } from "../support/acme.ts";
import { FullCore } from "../support/full-core.ts";

const KEY = "key-made-up-7c1f";
const core = (options: object, vendor: Vendor = acme): FullCore =>
  new FullCore(vendor, { apiKey: KEY, ...options }, [getThing]);

/** What a look at the client's options says, the key never among it. */
function refusalOf(options: object): string {
  try {
    core(options);
  } catch (error) {
    expect(error).toBeInstanceOf(ConfigurationError);
    expect((error as Error).message).not.toContain(KEY);
    return (error as Error).message;
  }
  return "none";
}

const limiter = createLimiter();
const signalMethods = { addEventListener: () => 1, removeEventListener: () => 1, throwIfAborted: () => 1 };
class LevelsOfAClass {
  warn(): void {}
}

describe("options of a client", () => {
  test.each<[object]>([
    [{ throttle: false }],
    [{ throttle: { maxWaitMs: 0, maxQueue: 0, account: "a", limiter, plan: undefined } }],
    [{ throttle: { maxWaitMs: Number.POSITIVE_INFINITY } }],
    [{ throttle: { limits: { standard: { limit: 1, windowMs: 1 } } } }],
    [{ throttle: { limits: { standard: [{ limit: 1, windowMs: 1 }] } } }],
    [{ throttle: { limits: { standard: false } } }],
    [{ retry: false }],
    [{ retry: { maxAttempts: 1, baseDelayMs: 0, maxDelayMs: 0, maxRetryAfterMs: Number.POSITIVE_INFINITY } }],
    [{ retry: { maxAttempts: undefined }, throttle: undefined, timeout: undefined }],
    [{ headers: { a: "b" } }],
    [{ headers: new Headers({ a: "b" }) }],
    [{ headers: [["a", "b"]] }],
    [{ headers: [] }],
    [{ throttle: { limits: { standard: undefined } } }],
    [{ throttle: { limits: {} } }],
    [{ fetch: async () => new Response() }],
    [{ logger: console, hooks: {}, platform: systemPlatform }],
    [{ logger: new LevelsOfAClass() }],
    [{ timeoutMs: Number.POSITIVE_INFINITY, deadlineMs: 0.5, maxResponseBytes: 1 }],
    [{ siteId: "1", version: "2", somethingOfTheirOwn: 1 }],
  ])("%o pass", (options) => expect(refusalOf(options)).toBe("none"));

  test.each<[object, string, RegExp]>([
    [{ throttle: true }, "throttle", /false or an object/],
    [{ throttle: null }, "throttle", /false or an object/],
    [{ throttle: { maxWaitMs: Number.NaN } }, "throttle.maxWaitMs", /a number, 0 or more/],
    [{ throttle: { maxWaitMs: "100" } }, "throttle.maxWaitMs", /a number, 0 or more/],
    [{ throttle: { maxQueue: -1 } }, "throttle.maxQueue", /a number, 0 or more/],
    [{ throttle: { account: 7 } }, "throttle.account", /text/],
    [{ throttle: { account: "" } }, "throttle.account", /text/],
    [{ throttle: { limiter: { acquire: () => 1 } } }, "throttle.limiter", /acquire, pause, observe, snapshot/],
    [{ throttle: { limits: [] } }, "throttle.limits", /windowMs/],
    [{ throttle: { limits: { standard: 5 } } }, "throttle.limits", /windowMs/],
    [{ throttle: { limits: { standard: null } } }, "throttle.limits", /windowMs/],
    [{ throttle: { limits: { standard: false, other: 5 } } }, "throttle.limits", /windowMs/],
    [{ throttle: { limits: { standard: [{ limit: 1, windowMs: 1 }, { limit: 1 }] } } }, "throttle.limits", /windowMs/],
    [{ throttle: { limits: { standard: [{ windowMs: 1 }] } } }, "throttle.limits", /windowMs/],
    [{ throttle: { limits: { standard: { limit: 0, windowMs: 1 } } } }, "throttle.limits", /above 0/],
    [{ throttle: { limits: { standard: [{ limit: 1, windowMs: Number.NaN }] } } }, "throttle.limits", /above 0/],
    [{ retry: 3 }, "retry", /false or an object/],
    [{ retry: true }, "retry", /false or an object/],
    [{ retry: { maxAttempts: 0 } }, "retry.maxAttempts", /a whole number above 0/],
    [{ retry: { maxAttempts: -2 } }, "retry.maxAttempts", /a whole number above 0/],
    [{ retry: { maxAttempts: 1.5 } }, "retry.maxAttempts", /a whole number above 0/],
    [{ retry: { maxAttempts: null } }, "retry.maxAttempts", /a whole number above 0/],
    [{ retry: { baseDelayMs: "1" } }, "retry.baseDelayMs", /a number, 0 or more/],
    [{ retry: { maxDelayMs: Number.NaN } }, "retry.maxDelayMs", /a number, 0 or more/],
    [{ retry: { maxRetryAfterMs: -1 } }, "retry.maxRetryAfterMs", /a number, 0 or more/],
    [{ headers: "a: b" }, "headers", /pairs/],
    [{ headers: [KEY] }, "headers", /pairs/],
    [{ headers: null }, "headers", /pairs/],
    [{ headers: ["ab"] }, "headers", /pairs/],
    [{ headers: [["a", "b", "c"]] }, "headers", /pairs/],
    [{ headers: [["a", "b"], ["c"]] }, "headers", /pairs/],
    [{ fetch: {} }, "fetch", /a function/],
    [{ logger: () => 1 }, "logger", /debug, info, warn, error/],
    [{ logger: { warn: "x" } }, "logger", /functions/],
    [{ hooks: { onRetry: 1 } }, "hooks", /onRetry/],
    [{ platform: {} }, "platform", /now, wall, random, timer/],
    [{ timeoutMs: 0 }, "timeoutMs", /a number above 0/],
    [{ timeoutMs: null }, "timeoutMs", /a number above 0/],
    [{ deadlineMs: Number.NaN }, "deadlineMs", /a number above 0/],
    [{ maxResponseBytes: "1" }, "maxResponseBytes", /a number above 0/],
    [{ baseUrls: "https://a.test" }, "baseUrls", /an object/],
    [{ version: "" }, "version", /empty/],
    [{ version: " " }, "version", /empty/],
  ])("%o are refused by name", (options, name, wanted) => {
    const refusal = refusalOf(options);
    expect(refusal).toContain(`The option \`${name}\` of Acme`);
    expect(refusal).toMatch(wanted);
  });

  test.each([
    ["baseURL", "baseUrl"],
    ["base_url", "baseUrl"],
    ["timeout", "timeoutMs"],
    ["timeoutMS", "timeoutMs"],
    ["deadline", "deadlineMs"],
    ["retries", "retry"],
    ["maxRetries", "retry"],
    ["apikey", "apiKey"],
    ["API_KEY", "apiKey"],
    ["siteID", "siteId"],
    ["Version", "version"],
    ["Fetch", "fetch"],
  ])("%s looks like an option, and is told which", (slip, meant) => {
    expect(refusalOf({ [slip]: KEY })).toBe(`The option \`${slip}\` of Acme is not known. Did you mean \`${meant}\`?`);
  });

  test("so is a slip inside an option", () => {
    expect(refusalOf({ retry: { maxattempts: 2 } })).toContain("Did you mean `retry.maxAttempts`?");
    expect(refusalOf({ throttle: { maxWait: 2 } })).toContain("Did you mean `throttle.maxWaitMs`?");
  });

  test("all the options that a vendor has of its own are known, of dotted ones the first part", () => {
    const vendor: Vendor = {
      ...acme,
      hostOption: { name: "region" },
      credentials: {
        basic: { kind: "basic", user: "track.siteId", password: "track.apiKey" },
        jwt: { kind: "jwt", header: "x", secret: "signing.secret", alg: hs256, claims: {}, ttlMs: 1 },
        key: { kind: "query", param: "key", option: "apiKey", headers: [{ name: "x-tier", option: "tier" }] },
      },
    };
    for (const [slip, meant] of [
      ["Region", "region"],
      ["Track", "track"],
      ["Signing", "signing"],
      ["Tier", "tier"],
    ] as const) {
      expect(() => core({ [slip]: "x" }, vendor)).toThrow(`Did you mean \`${meant}\`?`);
    }
  });

  test.each([null, undefined, "x", [KEY]])("%o is no object of options", (options) => {
    expect(() => new FullCore(acme, options as never)).toThrow("new Acme() takes an object of options.");
  });
});

describe("options of a call", () => {
  const run = async (options: unknown, operation: Operation = getThing, ids: unknown = "1") => {
    const { fetch, sent } = stubFetch({ body: {} });
    const payload = operation.body ? {} : undefined;
    const { error } = await core({ fetch, siteId: "s" }).call(operation, ids, payload, options).safe();
    expect(sent).toHaveLength(error ? 0 : 1);
    return error;
  };

  test.each<[unknown]>([
    [undefined],
    [{}],
    [{ signal: new AbortController().signal, priority: -1, idempotency: false, maxWaitMs: Number.POSITIVE_INFINITY }],
    [{ timeoutMs: undefined, retry: false, headers: { a: undefined }, query: { a: 1 } }],
    [{ headers: new Headers({ a: "b" }) }],
  ])("%o pass", async (options) => expect(await run(options)).toBeUndefined());

  test("a client's parameter is one, and its slip is not", async () => {
    expect(await run({ siteId: "other" }, siteThing)).toBeUndefined();
    expect((await run({ siteID: "other" }, siteThing))?.message).toContain("Did you mean `siteId`?");
  });

  test.each<[unknown, string]>([
    [null, "takes its options as an object"],
    ["x", "takes its options as an object"],
    [[], "takes its options as an object"],
    [{ signal: {} }, "the option `signal` must be an AbortSignal"],
    [{ signal: null }, "the option `signal` must be an AbortSignal"],
    [{ signal: { aborted: false } }, "the option `signal` must be an AbortSignal"],
    [{ signal: { ...signalMethods, aborted: "no" } }, "the option `signal` must be an AbortSignal"],
    [{ signal: { ...signalMethods, aborted: false, throwIfAborted: 1 } }, "the option `signal` must be an AbortSignal"],
    [{ priority: "high" }, "the option `priority` must be a finite number"],
    [{ priority: Number.NaN }, "the option `priority` must be a finite number"],
    [{ fairnessKey: "" }, "the option `fairnessKey` must be text that is not empty"],
    [{ fairnesskey: "a" }, "Did you mean `fairnessKey`?"],
    [{ idempotency: "no" }, "the option `idempotency` must be true or false"],
    [{ maxWaitMs: -1 }, "the option `maxWaitMs` must be a number, 0 or more"],
    [{ timeoutMs: -1 }, "the option `timeoutMs` must be a number above 0"],
    [{ deadlineMs: "9" }, "the option `deadlineMs` must be a number above 0"],
    [{ maxResponseBytes: 0 }, "the option `maxResponseBytes` must be a number above 0"],
    [{ retry: 0 }, "the option `retry` must be false or an object"],
    [{ retry: { maxAttempts: "2" } }, "the option `retry.maxAttempts` must be a whole number above 0"],
    [{ headers: 1 }, "the option `headers` must be an object"],
    [{ timeout: 5 }, "the option `timeout` is not known. Did you mean `timeoutMs`?"],
    [{ params: {} }, "the option `params` is not known. Did you mean `query`?"],
    [{ abortSignal: {} }, "the option `abortSignal` is not known. Did you mean `signal`?"],
  ])("%o are refused, with the operation's name, and nothing is sent", async (options, message) => {
    for (const operation of [getThing, createThing]) {
      const error = await run(options, operation);
      expect(error).toMatchObject({ name: "InvalidRequestError", operation: operation.id });
      expect(error?.message).toContain(operation.id);
      expect(error?.message).toContain(message);
    }
  });

  test("a Headers reaches the wire, of the call and of the client", async () => {
    const { fetch, sent } = stubFetch({ body: {} });
    const client = core({ fetch, headers: new Headers({ "x-a": "client", "x-b": "client" }) });
    await client.call(getThing, "1", undefined, { headers: new Headers({ "x-b": "call" }) });
    expect([sent[0]?.headers.get("x-a"), sent[0]?.headers.get("x-b")]).toEqual(["client", "call"]);
  });
});

describe("client.request()", () => {
  test.each<[unknown, unknown, unknown, string]>([
    ["GET", undefined, undefined, "the path must be a string"],
    ["GET", 7, {}, "the path must be a string"],
    ["get", "/a", {}, "the method must be one of GET, HEAD"],
    [undefined, "/a", {}, "the method must be one of GET, HEAD"],
    ["GET", "/a", null, "takes its options as an object"],
    ["GET", "/a", { security: ["key"] }, "the option `security` must be a list of lists of names"],
    ["GET", "/a", { security: "key" }, 'such as [["apiKey"]]'],
    ["GET", "/a", { security: [["key"], "key"] }, 'such as [["apiKey"]]'],
    // biome-ignore lint/suspicious/noSparseArray: a list with a hole is what is tried
    ["GET", "/a", { security: [["key"], , ["key"]] }, 'such as [["apiKey"]]'],
    ["GET", "/a", { security: [["key", 7]] }, 'such as [["apiKey"]]'],
    ["GET", "/a", { limits: "standard" }, "the option `limits` must be a list of buckets"],
    ["GET", "/a", { limits: ["other"] }, "the buckets in `limits` must be one of standard"],
    ["POST", "/a", { retryclass: "safe" }, "Did you mean `retryClass`?"],
    ["POST", "/a", { retryClass: "always" }, "the option `retryClass` must be safe, idempotent or unsafe"],
    ["GET", "/a", { body: {} }, "cannot carry a body"],
    ["HEAD", "/a", { body: {} }, "cannot carry a body"],
    ["GET", "/a", { timeout: 1 }, "Did you mean `timeoutMs`?"],
  ])("%s %s %o is refused, and nothing is sent", async (method, path, options, message) => {
    const { fetch, sent } = stubFetch({ body: {} });
    const { error } = await core({ fetch })
      .request(method as HttpMethod, path as string, options as object)
      .safe();
    expect(error).toMatchObject({ name: "InvalidRequestError", operation: `${method} ${path}` });
    expect(error?.message).toContain(message);
    expect(sent).toHaveLength(0);
  });

  test("takes what it is for", async () => {
    const { fetch, sent } = stubFetch({ body: {} });
    await core({ fetch }).request("POST", "/a", { security: [["key"]] });
    const options = { security: [[]], limits: ["standard"], retryClass: "safe", body: {} } as const;
    await core({ fetch }).request("POST", "/a", options);
    expect(sent.map(({ headers }) => headers.has("authorization"))).toEqual([true, false]);
  });
});
