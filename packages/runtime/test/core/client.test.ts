import { stubFetch } from "@carillon/config/stub-fetch";
import { createVirtualPlatform } from "@carillon/config/virtual-platform";
import { describe, expect, test } from "vitest";
import { Client } from "../../src/client.ts";
import { unixSeconds } from "../../src/core/value-formats.ts";
import type { HttpMethod, Operation, Vendor } from "../../src/operation.ts";
import { createLimiter } from "../../src/throttle/create-limiter.ts";
import { form } from "../../src/wire/form.ts";
import { acme, createThing, downloadThing, getThing, siteThing, trackThing } from "../support/acme.ts";
import { FullCore } from "../support/full-core.ts";

const KEY = "key-made-up-7c1f";

const client = (options: object = {}, vendor: Vendor = acme, operations?: readonly Operation[]) => {
  const { fetch, sent } = stubFetch({ body: {} });
  return { core: new FullCore(vendor, { apiKey: KEY, fetch, ...options }, operations), sent };
};

describe("headers of the vendor", () => {
  const vendor: Vendor = {
    ...acme,
    version: "3.2.1",
    hosts: { ...acme.hosts, other: { url: "https://other.acme.test", limits: [] } },
    headers: [
      { name: "x-all", value: "1" },
      { name: "x-api", value: "1", hosts: ["api"] },
      { name: "x-other", value: "1", hosts: ["other"] },
      { name: "x-none", option: "none" },
    ],
  };
  const names = (headers: Headers): string[] =>
    ["x-all", "x-api", "x-other", "x-none"].filter((name) => headers.has(name));

  test("go to the hosts that they are for", async () => {
    const { core, sent } = client({}, vendor);
    await core.call(getThing, "1");
    await core.call({ ...getThing, host: "api" }, "1");
    await core.call({ ...getThing, host: "other" }, "1");
    expect(sent.map(({ headers }) => names(headers))).toEqual([
      ["x-all", "x-api"],
      ["x-all", "x-api"],
      ["x-all", "x-other"],
    ]);
  });

  test("tell who asks, with the version where there is one", async () => {
    const agentOf = async (from: Vendor): Promise<string | null> => {
      const { core, sent } = client({}, from);
      await core.call(getThing, "1");
      return sent[0]!.headers.get("user-agent");
    };
    expect(await agentOf(vendor)).toBe("carillon-acme/3.2.1");
    expect(await agentOf(acme)).toBe("carillon-acme");
  });

  test("ask for bytes as they are, and for everything else as the platform likes", async () => {
    const { core, sent } = client();
    await core.call(downloadThing, "1");
    await core.call(getThing, "1");
    expect(sent.map(({ headers }) => headers.get("accept-encoding"))).toEqual(["identity", null]);
  });
});

test("only JSON is unwrapped: another form of the same reply is handed over whole", async () => {
  const reply = '{"data":{"a":1}}';
  const { fetch } = stubFetch({ body: reply });
  const { core } = client({ fetch, siteId: "s" });
  expect(await core.call(siteThing, "t")).toEqual({ a: 1 });
  expect(await core.call({ ...siteThing, response: "text" }, "t")).toBe(reply);
});

test("a value that the vendor would misread is refused before it is sent", async () => {
  const { core, sent } = client();
  const operation: Operation = { ...createThing, checks: [{ pointer: "/at", format: unixSeconds }] };
  const { error } = await core.call(operation, undefined, { at: 1_704_067_200_000 }).safe();
  expect(error).toMatchObject({ name: "InvalidRequestError", operation: "things.create" });
  expect(sent).toHaveLength(0);
  await core.call(operation, undefined, { at: 1_704_067_200 });
  expect(sent).toHaveLength(1);
});

describe("a body that the vendor dedupes", () => {
  const times = async (options: object) => {
    const { fetch, sent } = stubFetch({ status: 500 }, { body: {} });
    await client({ fetch, retry: { baseDelayMs: 0 } })
      .core.call(trackThing, undefined, { a: 1 }, options)
      .safe();
    return sent.map(({ json }) => typeof (json as { id?: string }).id);
  };
  test("is given a key and repeated, unless the caller says no", async () => {
    expect(await times({})).toEqual(["string", "string"]);
    expect(await times({ idempotency: true })).toEqual(["string", "string"]);
    expect(await times({ idempotency: false })).toEqual(["undefined"]);
  });
});

describe("times and sizes", () => {
  const limitOf = async (clientOptions: object, callOptions: object) => {
    const platform = createVirtualPlatform();
    const { core } = client({ platform, retry: false, fetch: () => new Promise(() => undefined), ...clientOptions });
    const call = core.call(getThing, "1", undefined, callOptions).safe();
    await platform.runAll();
    return /within (\d+) ms \((.*);/.exec((await call).error?.message ?? "")?.slice(1);
  };
  const rest = "what was left of `deadlineMs`";
  test.each<[object, object, string[]]>([
    [{}, {}, ["30000", "`timeoutMs`"]],
    [{ timeoutMs: 50 }, {}, ["50", "`timeoutMs`"]],
    [{}, { timeoutMs: 40 }, ["40", "`timeoutMs`"]],
    [{ timeoutMs: 50 }, { timeoutMs: 60 }, ["60", "`timeoutMs`"]],
    [{ timeoutMs: 500_000 }, {}, ["120000", rest]],
    [{ deadlineMs: 50 }, {}, ["50", rest]],
    [{}, { deadlineMs: 40 }, ["40", rest]],
    [{ deadlineMs: 50 }, { deadlineMs: 60 }, ["60", rest]],
  ])("of the client %j and of the call %j: %j", async (clientOptions, callOptions, limit) => {
    expect(await limitOf(clientOptions, callOptions)).toEqual(limit);
  });

  const MIB = 2 ** 20;
  test.each<[object, object, number]>([
    [{}, {}, 32 * MIB],
    [{ maxResponseBytes: 50 }, {}, 50],
    [{}, { maxResponseBytes: 40 }, 40],
    [{ maxResponseBytes: 50 }, { maxResponseBytes: 60 }, 60],
  ])("of the client %j and of the call %j: %i bytes", async (clientOptions, callOptions, bytes) => {
    const get = (length: number) =>
      client({ ...clientOptions, fetch: async () => new Response(new Uint8Array(length)) })
        .core.call({ ...getThing, response: "text" }, "1", undefined, callOptions)
        .safe();
    expect((await get(bytes)).error).toBeUndefined();
    expect((await get(bytes + 1)).error?.message).toContain(`is larger than ${bytes} bytes`);
  });
});

test("no secret of the options is in what the vendor says", async () => {
  const { fetch } = stubFetch({ status: 400, body: { error: { message: `bad key ${KEY}` } } });
  const { error } = await client({ fetch }).core.call(getThing, "1").safe();
  expect(error?.message).toBe("Acme things.get: 400 bad key [redacted]");
});

test("options that cannot be read are refused by the vendor's name, with the cause", () => {
  const cause = new Error("vault is shut\nat once");
  const options = Object.defineProperty({}, "apiKey", {
    enumerable: true,
    get() {
      throw cause;
    },
  });
  expect(() => new FullCore(acme, options)).toThrow(
    expect.objectContaining({
      name: "ConfigurationError",
      message: "The options of Acme cannot be read: vault is shut.",
      cause,
    }),
  );
});

test("the plan is told by the credential or by an option", () => {
  const big = [{ limit: 9, windowMs: 1000 }];
  const vendor: Vendor = {
    ...acme,
    buckets: { standard: { windows: [{ limit: 1, windowMs: 1000 }], mode: "window", plans: { big } } },
    plans: ["big"],
  };
  const limitOf = async (from: Vendor, options: object) => {
    const { core } = client(options, from);
    await core.call(getThing, "1");
    return core.snapshot()[0]!.windows[0]!.limit;
  };
  return expect(
    Promise.all([
      limitOf(vendor, {}),
      limitOf(vendor, { throttle: { plan: "big" } }),
      limitOf({ ...vendor, planBy: { option: "tier" } }, { tier: "big" }),
      limitOf({ ...vendor, planBy: { credentials: { key: "big" } } }, {}),
    ]),
  ).resolves.toEqual([1, 9, 9, 9]);
});

describe("the throttle", () => {
  const narrow: Vendor = {
    ...acme,
    buckets: { standard: { windows: [{ limit: 1, windowMs: 60_000 }], mode: "window" } },
  };
  const waits = async (options: object, callOptions: object, conduct = {}) => {
    const platform = createVirtualPlatform();
    const { core, sent } = client({ platform, ...options }, narrow);
    await core.call(getThing, "1");
    const second = core.call(getThing, "2", undefined, callOptions, conduct).safe();
    await platform.settle();
    expect(sent).toHaveLength(1);
    const isWaiting = core.snapshot()[0]!.queued === 1;
    await platform.runAll();
    const { error } = await second;
    return isWaiting ? `waited, and was ${error === undefined ? "sent" : "refused"}` : error?.name;
  };

  test.each<[string, object, object, object, string]>([
    ["waits without a bound", {}, {}, {}, "waited, and was sent"],
    ["takes the client's bound", { throttle: { maxWaitMs: 10 } }, {}, {}, "ThrottleTimeoutError"],
    ["takes the call's bound", {}, { maxWaitMs: 10 }, {}, "ThrottleTimeoutError"],
    [
      "takes the call's bound before the client's",
      { throttle: { maxWaitMs: 10 } },
      { maxWaitMs: 90_000 },
      {},
      "waited, and was sent",
    ],
    ["a patient call has no bound", { throttle: { maxWaitMs: 10 } }, {}, { isPatient: true }, "waited, and was sent"],
    ["but its own", {}, { maxWaitMs: 10 }, { isPatient: true }, "ThrottleTimeoutError"],
  ])("%s", async (_, options, callOptions, conduct, outcome) => {
    expect(await waits(options, callOptions, conduct)).toBe(outcome);
  });

  test("closes a bucket for as long as a caller may have to wait, and a patient one waits for longer", async () => {
    const after = async (conduct: object) => {
      const platform = createVirtualPlatform();
      const { fetch, sent } = stubFetch({ status: 429, headers: { "retry-after": "3600" } }, { body: {} });
      const { core } = client({ platform, fetch });
      await core.call(getThing, "1").safe();
      const second = core.call(getThing, "2", undefined, undefined, conduct).safe();
      await platform.runAll();
      return [(await second).error?.name, sent.length];
    };
    expect(await after({})).toEqual(["ThrottleTimeoutError", 1]);
    expect(await after({ isPatient: true })).toEqual([undefined, 2]);
  });

  test("lets the urgent go first", async () => {
    const platform = createVirtualPlatform();
    const { core, sent } = client({ platform }, narrow);
    const calls = ["0", "1", "2"].map((id, priority) =>
      core.call(getThing, id, undefined, priority ? { priority } : {}),
    );
    await platform.runAll();
    await Promise.all(calls);
    expect(sent.map(({ url }) => url.pathname)).toEqual(["/things/0", "/things/2", "/things/1"]);
  });

  test("counts by credential, or by the account that is named", async () => {
    const usedBy = async (...throttles: (object | false)[]) => {
      const limiter = createLimiter();
      const cores = throttles.map(
        (throttle, index) => client({ apiKey: `${KEY}-${index}`, throttle: throttle && { limiter, ...throttle } }).core,
      );
      for (const core of cores) await core.call(getThing, "1");
      return cores[0]!.snapshot().map(({ windows }) => windows[0]!.used);
    };
    expect(await usedBy({}, {})).toEqual([1, 1]);
    expect(await usedBy({ account: "a" }, { account: "a" })).toEqual([2]);
    expect(await usedBy({ account: "a" }, { account: "b" })).toEqual([1, 1]);
    expect(await usedBy(false)).toEqual([]);
  });

  test("counts by what the bucket is split by: path, query and body", async () => {
    const split = async (per: string, ...calls: [Operation, unknown, unknown, object?][]) => {
      const { core } = client({}, { ...acme, buckets: { standard: { ...acme.buckets.standard!, per: [per] } } });
      for (const [operation, ids, payload, options] of calls) await core.call(operation, ids, payload, options);
      return core.snapshot().map(({ windows }) => windows[0]!.used);
    };
    expect(await split("path.id", [getThing, "1", {}], [getThing, "2", {}], [getThing, "1", {}])).toEqual([2, 1]);
    expect(await split("query.list", [getThing, "1", { list: "a" }], [getThing, "1", { list: "b" }])).toEqual([1, 1]);
    expect(
      await split("body./list", [createThing, undefined, { list: "a" }], [createThing, undefined, { list: "b" }]),
    ).toEqual([1, 1]);
  });
});

test("switched off, a refusal is waited out by the call itself", async () => {
  for (const throttle of [false, undefined]) {
    const platform = createVirtualPlatform();
    const refusal = { status: 429, headers: { "retry-after": "5" } };
    const { fetch, sent } = stubFetch(refusal, { body: { a: 1 } });
    const call = client({ fetch, platform, throttle }).core.call(getThing, "1");
    await platform.advance(4_999);
    expect(sent).toHaveLength(1);
    await platform.runAll();
    expect(await call).toEqual({ a: 1 });
    expect(platform.now()).toBeLessThan(10_000);
  }
});

describe("client.request()", () => {
  const at = (path: string, host: string, over: Partial<Operation> = {}): Operation => ({
    id: host,
    method: "GET",
    path,
    host,
    ...over,
  });
  const vendor: Vendor = {
    ...acme,
    hosts: Object.fromEntries(
      ["api", "one", "two", "new", "made", "csv"].map((name) => [
        name,
        { url: `https://${name}.acme.test`, limits: [] },
      ]),
    ),
  };
  const operations = [
    at("/things/{id}", "one"),
    at("/things/{id}/{part}", "two"),
    at("/things/new", "new"),
    at("/things/{id}/export", "csv", { accept: "text/csv" }),
    at("/things/{id}/export", "one"),
    at("/files/{id}/{part}", "two"),
    at("/files/{id}/raw", "csv", { accept: "text/csv" }),
    at("/plain", "", { host: undefined, method: "POST", body: form, security: [[]] }),
    at("/things/{id}", "made", { method: "POST", body: form, security: [[]], accept: "text/plain", retry: "safe" }),
  ];
  const asked = async (method: HttpMethod, path: string, options: object = {}, from = operations) => {
    const { fetch, sent } = stubFetch({ body: "{}" });
    const { error } = await client({ fetch }, vendor, from).core.request(method, path, options).safe();
    return error ?? { host: sent[0]!.url.hostname.split(".")[0], ...sent[0]! };
  };

  test.each<[HttpMethod, string, object, string]>([
    ["GET", "/things/7", {}, "one"],
    ["GET", "/things/7/part", {}, "two"],
    ["GET", "/things/new", {}, "new"],
    ["GET", "/things/7/export", {}, "one"],
    ["GET", "/files/7/raw", {}, "csv"],
    ["GET", "/files/7/part", {}, "two"],
    ["POST", "/things/7", { body: {} }, "made"],
    ["DELETE", "/things/7", {}, "api"],
    ["GET", "/v2/things/7", {}, "api"],
    ["GET", "/things/7/part/more", {}, "api"],
    ["GET", "/things/7", { host: "api" }, "api"],
    ["GET", "/things/7", { host: "two" }, "two"],
  ])("%s %s %j goes to the host of the operation that it means: %s", async (method, path, options, host) => {
    expect(await asked(method, path, options)).toMatchObject({ host });
    expect(await asked(method, path, options, operations.toReversed())).toMatchObject({ host });
  });

  test("takes the form, the media types and the credentials of the operation", async () => {
    const sent = (await asked("POST", "/things/7", { body: { a: "b c" } })) as { headers: Headers; text: string };
    expect(sent.text).toBe("a=b%20c");
    expect(sent.headers.get("accept")).toBe("text/plain");
    expect(sent.headers.has("authorization")).toBe(false);
    const own = (await asked("POST", "/things/7", { security: [["key"]] })) as { headers: Headers; text: string };
    expect([own.headers.get("authorization"), own.text, own.headers.get("content-type")]).toEqual([
      `Bearer ${KEY}`,
      "",
      null,
    ]);
    const other = (await asked("POST", "/else", { security: [[]], body: { a: 1 } })) as {
      headers: Headers;
      text: string;
    };
    expect([other.headers.get("authorization"), other.text]).toEqual([null, '{"a":1}']);
  });

  test("takes none of them from an operation of another host", async () => {
    const told = async (path: string, host: string) => {
      const { headers, text } = (await asked("POST", path, { host, body: { a: 1 } })) as {
        headers: Headers;
        text: string;
      };
      return [headers.has("authorization"), text];
    };
    expect(await told("/things/7", "made")).toEqual([false, "a=1"]);
    expect(await told("/things/7", "api")).toEqual([true, '{"a":1}']);
    expect(await told("/plain", "api")).toEqual([false, "a=1"]);
    expect(await told("/plain", "made")).toEqual([true, '{"a":1}']);
  });

  test("sends no body where none is given, and gives what came", async () => {
    const { fetch, sent } = stubFetch({ body: { a: 1 } }, { body: "x", headers: { "content-type": "text/plain" } }, {});
    const { core } = client({ fetch });
    expect([
      await core.request("GET", "/a"),
      await core.request("POST", "/a"),
      await core.request("DELETE", "/a"),
    ]).toEqual([{ a: 1 }, "x", undefined]);
    expect(sent.map(({ text, headers }) => [text, headers.get("content-type")])).toEqual(Array(3).fill(["", null]));
  });

  test("repeats what the operation says is harmless, or the caller does", async () => {
    const times = async (path: string, options: object): Promise<number> => {
      const { fetch, sent } = stubFetch({ status: 500 }, { body: {} });
      await client({ fetch, retry: { baseDelayMs: 0 } }, vendor, operations)
        .core.request("POST", path, options)
        .safe();
      return sent.length;
    };
    expect(await times("/things/7", {})).toBe(2);
    expect(await times("/things/7", { retryClass: "unsafe" })).toBe(1);
    expect(await times("/else", {})).toBe(1);
    expect(await times("/else", { retryClass: "idempotent" })).toBe(2);
  });

  test("tells by HEAD whether something is there", async () => {
    const { fetch, sent } = stubFetch({}, { status: 404 });
    const { core } = client({ fetch });
    expect([await core.request("HEAD", "/a"), await core.request("HEAD", "/a")]).toEqual([true, false]);
    expect(sent.map(({ method }) => method)).toEqual(["HEAD", "HEAD"]);
  });

  test("names itself in its errors, and no more of a long path than is needed", async () => {
    expect(await asked("GET", "/a", { host: "nowhere" })).toMatchObject({
      name: "InvalidRequestError",
      operation: "GET /a",
      message: "GET /a: the host must be one of api, one, two, new, made, csv.",
    });
    expect(await asked("GET", "/a", { host: "toString" })).toMatchObject({ name: "InvalidRequestError" });
    const long = (await asked("GET", `/${"a".repeat(5_000)}`, { host: "nowhere" })) as Error;
    expect(long.message.length).toBeLessThan(700);
  });
});

test("a client tells its vendor and its platform to those who build on it", () => {
  const platform = createVirtualPlatform();
  const { core } = client({ platform });
  expect([core.vendor, core.platform]).toEqual([acme, platform]);
});

test("the class that every client is made of asks, and tells what its throttle knows", async () => {
  const { fetch, sent } = stubFetch({ body: { a: 1 } });
  class Acme extends Client {
    get(id: string) {
      return this.core.call(getThing, id);
    }
  }
  const acmeClient = new Acme(acme, { apiKey: KEY, fetch }, [{ ...getThing, limits: [] }]);
  expect(acmeClient.throttle.snapshot()).toEqual([]);
  expect(await acmeClient.request("GET", "/things/1")).toEqual({ a: 1 });
  expect(acmeClient.throttle.snapshot()).toEqual([]);
  expect(await acmeClient.get("1")).toEqual({ a: 1 });
  expect(acmeClient.throttle.snapshot()).toMatchObject([{ name: "standard" }]);
  expect(sent).toHaveLength(2);
});

test.each<[HttpMethod, number]>([
  ["GET", 2],
  ["HEAD", 2],
  ["PUT", 2],
  ["DELETE", 2],
  ["POST", 1],
  ["PATCH", 1],
])("a %s that the server failed at is sent %i times, unless the operation knows better", async (method, times) => {
  const sentBy = async (retry: Operation["retry"]): Promise<number> => {
    const { fetch, sent } = stubFetch({ status: 500 }, { body: {} });
    const operation: Operation = { id: "things.do", method, path: "/things", ...(retry && { retry }) };
    await client({ fetch, retry: { baseDelayMs: 0 } })
      .core.call(operation)
      .safe();
    return sent.length;
  };
  expect([await sentBy(undefined), await sentBy("unsafe"), await sentBy("idempotent"), await sentBy("safe")]).toEqual([
    times,
    1,
    2,
    2,
  ]);
});
