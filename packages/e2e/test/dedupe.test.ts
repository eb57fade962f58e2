import { readdir, readFile } from "node:fs/promises";
import { isConnectionError, isServerError } from "@carillon/runtime";
import { ClientCore } from "@carillon/runtime/internal";
import { describe, expect, test } from "vitest";
import type { Idempotency, Operation, Vendor } from "../../runtime/src/operation.ts";

/** Every operation whose vendor tells repeats by a field, of every package, with the body of its spec's example. */
interface Case {
  readonly name: string;
  readonly vendor: Vendor;
  readonly operation: Operation;
  readonly body: unknown;
}

/** What the clients need to be made; each takes what it knows. */
const OPTIONS: Record<string, object> = {
  braze: { apiKey: "k", instance: "US-01" },
  customerio: { track: { siteId: "s", apiKey: "k" }, app: { apiKey: "k" }, pipelines: { apiKey: "k" }, region: "us" },
  iterable: { apiKey: "k", region: "us" },
  klaviyo: { apiKey: "k", companyId: "c" },
};

const packages = new URL("../../", import.meta.url);
const cases: Case[] = [];
for (const slug of await readdir(packages)) {
  const generated = new URL(`${slug}/src/generated/`, packages);
  const files = await readdir(new URL("operations/", generated)).catch(() => []);
  if (files.length === 0) continue;
  const { vendor } = (await import(new URL("vendor.ts", generated).href)) as { vendor: Vendor };
  const spec = JSON.parse(await readFile(new URL(`${slug}/openapi.json`, packages), "utf8")) as {
    paths: Record<string, Record<string, { operationId?: string; requestBody?: { content: object } }>>;
  };
  const described = Object.values(spec.paths).flatMap((item) => Object.values(item));
  for (const file of files) {
    const operations = (await import(new URL(`operations/${file}`, generated).href)) as Record<string, Operation>;
    for (const operation of Object.values(operations)) {
      if (!operation.idempotency) continue;
      const content = described.find(({ operationId }) => operationId === operation.id)?.requestBody?.content ?? {};
      const [media] = Object.values(content) as { example?: unknown }[];
      cases.push({ name: `${slug} ${operation.id}`, vendor, operation, body: media?.example });
    }
  }
}
const isDropped = ({ operation }: Case): boolean => operation.idempotency?.repeats !== "refused";

const MINE = "01J8ZQ4K9V5T3R2N1M0P7X6YCD";
const SHAPES = { uuid: /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/, ulid: /^[0-9A-HJKMNP-TV-Z]{26}$/ };

/** The objects that hold the field, and its name. */
function holders(value: unknown, { field, only = {} }: Idempotency): [Record<string, unknown>[], string] {
  const segments = field.split("/").slice(1);
  const name = segments.pop() ?? "";
  const step = (found: unknown[], segment: string): unknown[] =>
    found.flatMap((each) => (segment === "*" ? (each as unknown[]) : [(each as Record<string, unknown>)[segment]]));
  const found = segments.reduce(step, [value]) as Record<string, unknown>[];
  const isMeant = (each: Record<string, unknown>): boolean =>
    Object.entries(only).every(([member, texts]) => texts.includes(String(each[member])));
  return [found.filter(isMeant), name];
}
const idsIn = (value: unknown, idempotency: Idempotency): unknown[] => {
  const [found, name] = holders(value, idempotency);
  return found.map((each) => each[name]);
};
function withIds(value: unknown, idempotency: Idempotency, id: string | undefined): unknown {
  const copy = structuredClone(value);
  const [found, name] = holders(copy, idempotency);
  for (const each of found) {
    if (id === undefined) delete each[name];
    else each[name] = id;
  }
  return copy;
}
function freeze<T>(value: T): T {
  if (typeof value === "object" && value !== null) Object.values(Object.freeze(value)).forEach(freeze);
  return value;
}

/** What a vendor does with the first request, after which it answers well. It has read the request in each case. */
const LOSSES = {
  "a reply that is lost": () => {
    throw new TypeError("fetch failed", { cause: Object.assign(new Error("read ECONNRESET"), { syscall: "read" }) });
  },
  "a failure after the work": () => new Response("{}", { status: 500 }),
} satisfies Record<string, () => Response>;

async function send({ vendor, operation }: Case, body: unknown, lose: () => Response, options = {}) {
  const sent: string[] = [];
  const fetch = async (_: unknown, init?: RequestInit): Promise<Response> => {
    sent.push(String(init?.body));
    return sent.length === 1 ? lose() : new Response("{}", { headers: { "content-type": "application/json" } });
  };
  const core = new ClientCore(vendor, { ...OPTIONS[vendor.slug], throttle: false, fetch, retry: { baseDelayMs: 1 } });
  const ids = operation.ids ? "1" : undefined;
  const { error } = await core.call(operation, ids, body, options).safe();
  return { bodies: sent.map((text) => JSON.parse(text) as unknown), sent, error };
}

test("the vendors that tell repeats are those of the specs", () => {
  const found = new Map<string, number>();
  for (const { vendor } of cases) found.set(vendor.slug, (found.get(vendor.slug) ?? 0) + 1);
  expect(Object.fromEntries(found)).toEqual({ braze: 1, customerio: 11, iterable: 3, klaviyo: 4 });
  const refused = cases.filter((each) => !isDropped(each)).map(({ name }) => name);
  expect(refused.sort()).toEqual(["klaviyo clientSide.bulkCreateEvents", "klaviyo events.bulkCreate"]);
});

describe.each(Object.entries(LOSSES))("%s", (_, lose) => {
  test.each(cases.filter(isDropped).map((each) => [each.name, each] as const))(
    "%s: the repeat carries the same id",
    async (_, each) => {
      const idempotency = each.operation.idempotency!;
      const body = freeze(withIds(each.body, idempotency, undefined));
      const before = JSON.stringify(body);
      const { sent, bodies, error } = await send(each, body, lose);
      expect(error).toBeUndefined();
      expect(sent).toHaveLength(2);
      expect(sent[1]).toBe(sent[0]);
      const made = idsIn(bodies[0], idempotency);
      expect(made.length).toBeGreaterThan(0);
      for (const id of made) expect(id).toMatch(SHAPES[idempotency.format.kind]);
      expect(new Set(made).size).toBe(made.length);
      expect(JSON.stringify(body)).toBe(before);
      // Another call is another deed.
      const other = await send(each, body, lose);
      expect(idsIn(other.bodies[0], idempotency)).not.toEqual(made);
    },
  );
  test.each(cases.filter(isDropped).map((each) => [each.name, each] as const))(
    "%s: the caller's own id stays, and suffices",
    async (_, each) => {
      const idempotency = each.operation.idempotency!;
      for (const options of [{}, { idempotency: false }]) {
        const { sent, bodies, error } = await send(each, withIds(each.body, idempotency, MINE), lose, options);
        expect(error).toBeUndefined();
        expect(sent).toHaveLength(2);
        for (const body of bodies) expect(new Set(idsIn(body, idempotency))).toEqual(new Set([MINE]));
      }
    },
  );
  test.each(cases.map((each) => [each.name, each] as const))("%s: without ids it is not repeated", async (_, each) => {
    const idempotency = each.operation.idempotency!;
    const body = withIds(each.body, idempotency, undefined);
    const { sent, bodies, error } = await send(each, body, lose, { idempotency: false });
    expect(sent).toHaveLength(1);
    expect(bodies[0]).toEqual(body);
    expect(isConnectionError(error) || isServerError(error)).toBe(true);
    expect(error).toMatchObject({ mayHaveBeenProcessed: true, attempts: 1 });
  });
  test.each(cases.filter((each) => !isDropped(each)).map((each) => [each.name, each] as const))(
    "%s: a vendor that refuses repeats gets none",
    async (_, each) => {
      const { sent, error } = await send(each, each.body, lose);
      expect(sent).toHaveLength(1);
      expect(error).toMatchObject({ mayHaveBeenProcessed: true });
    },
  );
});
