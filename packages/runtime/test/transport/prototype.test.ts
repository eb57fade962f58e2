import { stubFetch } from "@carillon/config/stub-fetch";
import { afterEach, describe, expect, test } from "vitest";
import { uuid } from "../../src/core/idempotency.ts";
import type { Operation } from "../../src/operation.ts";
import { form, multipart } from "../../src/wire/form.ts";
import { acme, createThing, getThing, listThings, trackThing } from "../support/acme.ts";
import { FullCore } from "../support/full-core.ts";
import { collect } from "./support.ts";

const NAMES = ["__proto__", "constructor", "prototype", "toString", "hasOwnProperty", "valueOf", "__defineGetter__"];
const before = Object.getOwnPropertyNames(Object.prototype).sort();

/** An object that has the name as a member of its own, as `JSON.parse` makes it. */
const having = (name: string, value: unknown): Record<string, unknown> =>
  JSON.parse(`{${JSON.stringify(name)}:${JSON.stringify(value)}}`);

/** Nothing of what came in may show on an object that has nothing to do with it. */
afterEach(() => {
  expect(Object.getOwnPropertyNames(Object.prototype).sort()).toEqual(before);
  expect(({} as { polluted?: unknown }).polluted).toBeUndefined();
  expect(([] as { polluted?: unknown }).polluted).toBeUndefined();
});

const EVIL = { polluted: true };
const make = (fetch: typeof globalThis.fetch, options: object = {}): FullCore =>
  new FullCore(acme, { apiKey: "made-up", fetch, retry: false, throttle: false, ...options });

describe.each(NAMES)("an own %s", (name) => {
  test("among the options of a client and of a call", async () => {
    const { fetch, sent } = stubFetch({ body: { a: 1 } });
    for (const options of [
      having(name, EVIL),
      { headers: having(name, "v") },
      { retry: having(name, EVIL) },
      { throttle: having(name, EVIL) },
      { hooks: having(name, EVIL), logger: having(name, EVIL) },
    ]) {
      const all = Object.assign(Object.create(null), { apiKey: "made-up", fetch }, options);
      for (const key of Object.keys(options)) {
        Object.defineProperty(all, key, { value: (options as Record<string, unknown>)[key], enumerable: true });
      }
      expect(await new FullCore(acme, all).call(getThing, "1")).toEqual({ a: 1 });
    }
    for (const options of [having(name, EVIL), { headers: having(name, "v") }, { retry: having(name, EVIL) }]) {
      expect(await make(fetch).call(getThing, "1", undefined, options)).toEqual({ a: 1 });
    }
    expect(sent).toHaveLength(8);
  });

  test("among the hosts or the buckets is told", () => {
    expect(() => make(fetch, { baseUrls: having(name, "https://evil.test") })).toThrow("names no host");
    const limits = having(name, { limit: 1, windowMs: 1 });
    expect(() => make(fetch, { throttle: { limits } })).toThrow("is not known");
  });

  test("is a header, a query parameter and a member of a body like any other", async () => {
    const { fetch, sent } = stubFetch({ body: {} });
    const core = make(fetch);
    await core.call(createThing, undefined, having(name, EVIL), {
      headers: having(name, "h"),
      query: having(name, "q"),
    });
    await core.call(getThing, "1", having(name, ["a", "b"]));
    // Node drops this one name by itself.
    expect(sent[0]?.headers.get(name)).toBe(name === "__proto__" ? null : "h");
    expect(sent[0]?.url.search).toBe(`?${name}=q`);
    expect(sent[0]?.text).toBe(`{"${name}":{"polluted":true}}`);
    expect(sent[1]?.url.search).toBe(`?${name}=a&${name}=b`);
  });

  test("in a body that is changed on the way", async () => {
    const { fetch, sent } = stubFetch({ body: {} });
    const deep = { ...trackThing, idempotency: { field: "/data/id", format: uuid } } as Operation;
    await make(fetch).call(deep, undefined, { data: having(name, EVIL) });
    const json = sent[0]?.json as { data: object };
    expect(Object.keys(json.data).sort()).toEqual([name, "id"].sort());
    const named = { ...trackThing, idempotency: { field: `/${name}/id`, format: uuid } } as Operation;
    await make(fetch).call(named, undefined, {});
    expect(sent[1]?.text).toBe("{}");
  });

  test.each([form, multipart])("in a $kind", async (body) => {
    const { fetch, sent } = stubFetch({ body: {} });
    await make(fetch).call({ ...createThing, body }, undefined, { ...having(name, "v"), nested: having(name, EVIL) });
    expect(decodeURIComponent(sent[0]?.text ?? "")).toContain(name);
    expect(decodeURIComponent(sent[0]?.text ?? "")).toContain(`nested[${name}][polluted]`);
  });

  test("among the ids of a path, and as an id", async () => {
    const { fetch, sent } = stubFetch({ body: {} });
    const two: Operation = { ...getThing, path: "/a/{x}/b/{y}", ids: ["x", "y"] };
    await make(fetch).call(two, { ...having(name, EVIL), x: 1, y: name });
    expect(sent[0]?.url.pathname).toBe(`/a/1/b/${name}`);
    // What only the prototype has is missing.
    const odd: Operation = { ...getThing, path: `/a/{${name}}/{x}`, ids: [name, "x"] };
    await expect(make(fetch).call(odd, { x: 1 })).rejects.toThrow("is missing");
  });

  test("in replies, errors and pages", async () => {
    const body = JSON.stringify({
      data: [having(name, EVIL)],
      error: having(name, EVIL),
      next: null,
      ...having(name, EVIL),
    });
    const { fetch } = stubFetch({ body }, { body }, { status: 400, body });
    const core = make(fetch);
    const reply = (await core.call(getThing, "1")) as object;
    expect(Object.hasOwn(reply, name)).toBe(true);
    expect(await collect(core.list(listThings))).toEqual([having(name, EVIL)]);
    const error = (await core.call(getThing, "1").safe()).error as unknown as { body: object };
    expect(Object.hasOwn(error.body, name)).toBe(true);
    expect(Object.getPrototypeOf(error.body)).toBe(Object.prototype);
  });

  test("as a pointer finds nothing that the prototype has", async () => {
    const { fetch } = stubFetch({ body: { data: [1], next: "n" } });
    const odd: Operation = {
      ...listThings,
      paginate: { ...listThings.paginate, items: `/${name}`, next: `/${name}/${name}` } as never,
    };
    expect(await make(fetch).list(odd).toArray()).toEqual([]);
    expect(await make(fetch).call({ ...getThing, unwrap: `/${name}` }, "1")).toBeUndefined();
  });

  test("in the host option", () => {
    const hosts = { api: { url: { us: "https://us.test" }, limits: [] } };
    const vendor = { ...acme, hosts, hostOption: { name: "region" } };
    expect(() => new FullCore(vendor, { apiKey: "made-up", region: name })).toThrow("is not one that is known");
  });
});

test("options that somebody else put on the prototype change neither where a call goes nor what it carries", async () => {
  const heard: unknown[] = [];
  const evil: Record<string, unknown> = {
    baseUrl: "https://evil.test",
    baseUrls: { api: "https://evil.test" },
    fetch: () => Promise.reject(new Error("evil")),
    apiKey: "evil",
    version: "evil",
    hooks: { onRequest: (info: unknown) => heard.push(info) },
    logger: { debug: (info: unknown) => heard.push(info) },
    timeoutMs: 1,
  };
  const { fetch, sent } = stubFetch({ body: { a: 1 } });
  try {
    for (const [name, value] of Object.entries(evil)) {
      Object.defineProperty(Object.prototype, name, { value, configurable: true, writable: true });
    }
    const core = new FullCore(acme, { apiKey: "made-up", fetch, retry: false, throttle: false });
    await core.call(getThing, "1");
    await core.call(createThing, undefined, { b: 2 }, { headers: { "x-mine": "1" } });
  } finally {
    for (const name of Object.keys(evil)) delete (Object.prototype as Record<string, unknown>)[name];
  }
  const seen = sent.map(({ url, headers, text }) => [
    url.href,
    headers.get("authorization"),
    headers.get("x-version"),
    text,
  ]);
  expect(seen).toEqual([
    ["https://api.acme.test/things/1", "Bearer made-up", "1", ""],
    ["https://api.acme.test/things", "Bearer made-up", "1", '{"b":2}'],
  ]);
  expect(heard).toEqual([]);
});
