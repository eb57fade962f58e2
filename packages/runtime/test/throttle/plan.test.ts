import { describe, expect, it } from "vitest";
import type { CallFacts } from "../../src/call-facts.ts";
import { ConfigurationError } from "../../src/errors.ts";
import type { ThrottleOptions } from "../../src/options.ts";
import { createPlan, meetsCondition } from "../../src/throttle/plan.ts";
import { operation, vendor } from "./vendor.ts";

const demands = (limits: string[] | undefined, facts: CallFacts = {}, options: ThrottleOptions = {}, more = {}) =>
  createPlan(vendor, options)(operation("widgets.get", limits, more), facts, "acc");
const ids = (limits: string[] | undefined, facts: CallFacts = {}, options: ThrottleOptions = {}) =>
  demands(limits, facts, options).map(({ id }) => id);

describe("a plan", () => {
  it("takes the buckets of the host where the operation names none", () => {
    expect(ids(undefined)).toEqual(["acme:acc:company"]);
    expect(demands(undefined, {}, {}, { host: "track" })).toMatchObject([{ id: "acme:acc:track", align: "clockHour" }]);
    expect(ids([])).toEqual([]);
    expect(demands(undefined, {}, {}, { host: "nowhere" })).toEqual([]);
  });

  it("keeps the order of the operation and names a bucket once", () => {
    expect(ids(["method", "company", "method"])).toEqual(["acme:acc:method:widgets.get", "acme:acc:company"]);
  });

  it("splits buckets by what the call carries, so that no two values meet in one key", () => {
    expect(ids(["resource"], { path: { id: "cnv_1" } })).toEqual(["acme:acc:resource:cnv_1"]);
    expect(ids(["resource"], { path: { id: "a:b/c" } })).toEqual(["acme:acc:resource:a%3Ab%2Fc"]);
    const keys = [
      { body: { broadcast: true, segment: "s:1" }, query: {} },
      { body: { broadcast: true, segment: "s" }, query: { mode: "1" } },
      { body: { broadcast: true, segment: { a: [1, 2] } }, query: {} },
      { body: { broadcast: true, segment: { a: [1, 3] } }, query: {} },
      { body: { broadcast: true }, query: {} },
    ].map((facts) => ids(["audience"], facts)[0]);
    expect(new Set(keys).size).toBe(5);
    expect(keys[4]).toBe("acme:acc:audience::");
  });

  it("counts a conditional bucket only when its condition holds", () => {
    expect(ids(["company", "broadcast"], { body: { recipients: [] } })).toEqual(["acme:acc:company"]);
    expect(ids(["company", "broadcast"], { body: {} })).toEqual(["acme:acc:company", "acme:acc:broadcast"]);
    expect(ids(["heavy"], { query: { include: ["list"] } })).toHaveLength(1);
    expect(ids(["heavy"], { query: { include: ["segment", "list"] } })).toHaveLength(1);
    expect(ids(["heavy"], { query: { include: "segment,list" } })).toHaveLength(1);
    expect(ids(["heavy"], { query: { include: "lists" } })).toHaveLength(0);
    expect(ids(["heavy"])).toHaveLength(0);
  });

  it("counts one whose condition has alternatives when any of them holds", () => {
    const any = [
      { body: "/fields", present: false },
      { body: "/fields", includes: "campaigns" },
    ];
    const meets = (body: object, query = {}) => meetsCondition({ any, query: "full" }, { body, query });
    expect([meets({}, { full: 1 }), meets({ fields: ["a", "campaigns"] }, { full: 1 })]).toEqual([true, true]);
    expect([meets({ fields: ["a"] }, { full: 1 }), meets({})]).toEqual([false, false]);
  });

  it("takes the numbers of the customer's plan, and shares follow it", () => {
    expect(demands(["company", "search"])).toMatchObject([
      { windows: [{ limit: 50 }] },
      { windows: [{ limit: 20, windowMs: 60_000 }] },
    ]);
    const options = { plan: "enterprise" };
    expect(demands(["company", "search"], {}, options)).toMatchObject([
      { windows: [{ limit: 200 }] },
      { windows: [{ limit: 80 }] },
    ]);
    expect(demands(["resource"], {}, { plan: "starter" })).toMatchObject([{ windows: [{ limit: 5 }] }]);
  });

  describe("says how far replies may raise its numbers", () => {
    const company = (options: ThrottleOptions, windows?: { limit: number; windowMs: number }[]) => {
      const own = windows ? { ...vendor.buckets.company!, windows } : vendor.buckets.company!;
      const plan = createPlan({ ...vendor, buckets: { ...vendor.buckets, company: own } }, options);
      return plan(operation("widgets.get", ["company", "search"]), {}, "acc").map(({ learnUpTo }) =>
        learnUpTo?.map(({ limit }) => limit),
      );
    };
    it.each<[string, ThrottleOptions, number, number]>([
      ["to those of the largest plan, where the plan is not known", {}, 200, 80],
      ["to nothing more, where it is", { plan: "enterprise" }, 200, 80],
      ["to nothing more, where the plan has the usual ones", { plan: "starter" }, 50, 20],
      [
        "to nothing more, where they are the customer's own",
        { limits: { company: { limit: 9, windowMs: 60_000 } } },
        9,
        3,
      ],
      ["tenfold, where it may learn", { plan: "enterprise", learn: true }, 2_000, 800],
    ])("%s", (_, options, whole, share) => {
      expect(company(options)).toEqual([[whole], [share]]);
    });
    it("only in windows of the same length, and never below its own", () => {
      const windows = [1_000, 60_000].map((windowMs) => ({ limit: 300, windowMs }));
      expect(company({}, windows)[0]).toEqual([300, 300]);
      expect(company({}, [{ limit: 10, windowMs: 1_000 }])[0]).toEqual([10]);
    });
  });

  it("keeps the mode of a bucket that has numbers", () => {
    const own = { limit: 5, windowMs: 1_000 };
    const modeOf = (mode: "smooth" | "adaptive" | "window") =>
      createPlan({ ...vendor, buckets: { own: { windows: [own], mode } } }, {})(
        operation("widgets.get", ["own"]),
        {},
        "acc",
      )[0]?.mode;
    expect([modeOf("smooth"), modeOf("adaptive"), modeOf("window")]).toEqual(["smooth", "window", "window"]);
  });

  describe("that the client tells", () => {
    const company = { ...vendor.buckets.company, mode: "window" as const, windows: [{ limit: 50, windowMs: 60_000 }] };
    const plans = { enterprise: [{ limit: 200, windowMs: 60_000 }], free: [] };
    const learnt = { windows: [], mode: "adaptive" as const, plans: { starter: [] } };
    const acme = {
      ...vendor,
      plans: ["starter", "enterprise", "free"],
      planBy: { option: "tier", default: "starter", credentials: { app: "enterprise" } },
      buckets: { ...vendor.buckets, company: { ...company, plans }, learnt },
    };
    const told = (tier: unknown, credentials: string[], options: ThrottleOptions = {}) =>
      createPlan(acme, options, { options: { tier }, credentials: () => credentials })(
        operation("widgets.get", ["company", "search", "learnt"]),
        {},
        "acc",
      ).map(({ name, windows }) => [name, ...windows.map(({ limit }) => limit)]);
    const starter = [
      ["company", 50],
      ["search", 20],
    ];
    const enterprise = [["company", 200], ["search", 80], ["learnt"]];

    it("is named by an option, else by its default", () => {
      expect(told(undefined, [])).toEqual(starter);
      expect(told("enterprise", [])).toEqual(enterprise);
      expect(told("starter", ["key"])).toEqual(starter);
    });

    it("is lifted where its list is empty, and shares with it", () => {
      expect(told("free", [])).toEqual([["learnt"]]);
    });

    it("is named by the credential that the operation goes with", () => {
      expect(told("starter", ["key", "app"])).toEqual(enterprise);
      const credentials = ({ id }: { id: string }) => (id === "widgets.get" ? ["app"] : ["key"]);
      const plan = createPlan(acme, {}, { options: {}, credentials });
      expect(plan(operation("widgets.get"), {}, "acc")).toMatchObject([{ windows: [{ limit: 200 }] }]);
      expect(plan(operation("widgets.list"), {}, "acc")).toMatchObject([{ windows: [{ limit: 50 }] }]);
    });

    it("gives way to `throttle.plan`, and own numbers come first", () => {
      expect(told("starter", ["app"], { plan: "free" })).toEqual([["learnt"]]);
      expect(told("free", [], { limits: { company: { limit: 9, windowMs: 1_000 } } })).toEqual([
        ["company", 9],
        ["search", 3],
        ["learnt"],
      ]);
    });

    it("is the safe one when nothing tells: a value that names none, or no facts", () => {
      const safe = [["company", 50], ["search", 20], ["learnt"]];
      expect(told("gold", [])).toEqual(safe);
      expect(told(() => "enterprise", ["toString"])).toEqual(safe);
      const plan = createPlan({ ...acme, planBy: { option: "tier" } }, {});
      expect(plan(operation("widgets.get"), {}, "acc")).toMatchObject([{ windows: [{ limit: 50 }] }]);
    });
  });

  it("takes the customer's own numbers, and lifts what is false", () => {
    const limits = { company: { limit: 10, windowMs: 1_000 }, resource: false as const };
    expect(demands(["company", "search", "resource"], {}, { limits })).toMatchObject([
      { name: "company", windows: [{ limit: 10, windowMs: 1_000 }] },
      { name: "search", windows: [{ limit: 4, windowMs: 1_000 }] },
    ]);
    expect(ids(["company", "search"], {}, { limits: { company: false } })).toEqual([]);
    const own = {
      learnt: [
        { limit: 3, windowMs: 1_000 },
        { limit: 9, windowMs: 60_000 },
      ],
    };
    expect(demands(["learnt"], {}, { limits: own })).toMatchObject([{ mode: "window", windows: own.learnt }]);
  });

  it("takes windows of a year, the longest", () => {
    const year = { limit: 5, windowMs: 366 * 86_400_000 };
    expect(demands(["company"], {}, { limits: { company: year } })).toMatchObject([{ windows: [year] }]);
    const limits = { company: { ...year, windowMs: year.windowMs + 1 } };
    expect(() => demands(["company"], {}, { limits })).toThrow(ConfigurationError);
  });

  it("keeps buckets that learn or that only limit what is in flight, and none that limits nothing", () => {
    expect(demands(["learnt", "exports"])).toMatchObject([{ mode: "adaptive" }, { concurrent: 4 }]);
    const own = { ...vendor, buckets: { open: { windows: [], mode: "window" as const } } };
    expect(createPlan(own, {})(operation("widgets.get", ["open"]), {}, "acc")).toEqual([]);
  });

  it("splits a bucket by the operation and by what the call carries", () => {
    const both = { windows: [{ limit: 5, windowMs: 1_000 }], mode: "window" as const, per: ["operation", "path.id"] };
    const plan = createPlan({ ...vendor, buckets: { both } }, {});
    const get = operation("widgets.get", ["both"]);
    const idOf = (id: string) => plan(get, { path: { id } }, "acc")[0]?.id;
    expect([idOf("1"), idOf("2"), idOf("1")]).toEqual(["1", "2", "1"].map((id) => `acme:acc:both:widgets.get:${id}`));
  });

  it("gives the same demands again for the same operation and scope, and others for another scope", () => {
    const plan = createPlan(vendor, {});
    const get = operation("widgets.get");
    expect(plan(get, {}, "acc")).toBe(plan(get, {}, "acc"));
    const split = operation("widgets.list", ["method"]);
    expect(plan(split, {}, "acc")).toBe(plan(split, {}, "acc"));
    expect(plan(get, {}, "other")[0]?.id).toBe("acme:other:company");
    expect(plan(get, {}, "acc")[0]?.id).toBe("acme:acc:company");
  });

  it("refuses what the vendor does not have, and says what it has", () => {
    expect(() => createPlan(vendor, { plan: "gold" })).toThrow(ConfigurationError);
    expect(() => createPlan(vendor, { plan: "gold" })).toThrow(/gold.*starter, enterprise/);
    expect(() => createPlan({ ...vendor, plans: undefined as never }, { plan: "gold" })).toThrow(/gold.*none/);
    expect(() => createPlan(vendor, { limits: { compnay: false } })).toThrow(/compnay.*company, search/);
    expect(() => createPlan(vendor, { limits: JSON.parse(`{"toString":false}`) })).toThrow(ConfigurationError);
    expect(() => demands(["nothing"])).toThrow(/nothing.*company/);
    for (const wrong of [
      { limit: 0, windowMs: 1_000 },
      { limit: 5, windowMs: 0 },
      { limit: Number.NaN, windowMs: 1 },
      { limit: 1, windowMs: Number.POSITIVE_INFINITY },
      [
        { limit: 1, windowMs: 1_000 },
        { limit: 0, windowMs: 60_000 },
      ],
      [],
    ]) {
      expect(() => createPlan(vendor, { limits: { company: wrong } })).toThrow(ConfigurationError);
    }
  });
});

describe("a condition", () => {
  it.each([
    [{ query: "a" }, { query: { a: "" } }, true],
    [{ query: "a" }, { query: { a: null } }, false],
    [{ body: "/a" }, { body: { a: null } }, false],
    [{ body: "/list/*", equals: "b" }, { body: { list: [null, "b"] } }, true],
    [{ body: "/list/*", equals: "null" }, { body: { list: [null, "b"] } }, false],
    [{ query: "a", present: false }, { query: {} }, true],
    [{ query: "a", equals: true }, { query: { a: "true" } }, true],
    [{ query: "a", equals: 1 }, { query: { a: "2" } }, false],
    [{ query: "a", includes: "x" }, { query: { a: "w, x" } }, true],
    [{ body: "/list/*/kind", equals: "b" }, { body: { list: [{ kind: "a" }, { kind: "b" }] } }, true],
    [{ body: "/list/*/kind", equals: "c" }, { body: { list: [{ kind: "a" }, { kind: "b" }] } }, false],
    [{ body: "/a", query: "b" }, { body: { a: 1 }, query: {} }, false],
    [{ body: "/a", query: "b" }, { body: { a: 1 }, query: { b: 1 } }, true],
    [{ body: "/a" }, {}, false],
  ])("%j of %j is %s", (condition, facts, expected) => {
    expect(meetsCondition(condition, facts)).toBe(expected);
  });
});
