import { Braze } from "@carillon/braze";
import { CustomerIo } from "@carillon/customerio";
import { IterableClient } from "@carillon/iterable";
import { Klaviyo } from "@carillon/klaviyo";
import type { BulkOptions, BulkRun } from "@carillon/runtime";

/** How the client reaches its vendor, and what is told on the way. */
export interface Setting {
  readonly baseUrls: Record<string, string>;
  readonly hooks: { onRequest(): void };
  readonly options: BulkOptions;
}

/** One bulk method, and how its items are made and told apart in what arrives. */
export interface Leg {
  readonly vendor: string;
  readonly operation: string;
  /** Pointers to the arrays of a body that hold the items. */
  readonly lists: readonly string[];
  /** The quota that a run draws on. */
  readonly quota: { readonly limit: number; readonly windowMs: number };
  /** Items in a request, where fewer than the vendor's limit make more requests of a small run. */
  readonly maxItems?: number;
  /** The number of an item, from how it arrived. */
  numberOf(element: never): number;
  /** What the vendor tells repeats of an item by. */
  idOf?(element: never): string;
  send(setting: Setting, count: number): BulkRun<unknown>;
}

function* numbered<Item>(count: number, make: (number: number) => Item): Generator<Item> {
  for (let number = 0; number < count; number++) yield make(number);
}

/** A source that gives each item later, as those do that read from a file or a database. */
async function* streamed<Item>(count: number, make: (number: number) => Item): AsyncGenerator<Item> {
  yield* numbered(count, make);
}

const TIME = "2026-03-01T12:00:00Z";
const properties = (number: number) => ({ number, note: `Straße ${number}` });
const emailOf = (number: number): string => `user-${number}@example.com`;

const braze: Leg = {
  vendor: "braze",
  operation: "users.track",
  lists: ["/attributes", "/events", "/purchases"],
  quota: { limit: 3000, windowMs: 3000 },
  numberOf: ({ properties: { number } }: { properties: { number: number } }) => number,
  send({ baseUrls, hooks, options }, count) {
    const { users } = new Braze({ apiKey: "key", baseUrls, hooks });
    return users.trackAll(streamed(count, brazeItem), options);
  },
};

/** Mostly events, and the two other kinds, so that an index alone would not do. */
function brazeItem(number: number) {
  const external_id = `user-${number % 10_007}`;
  if (number % 5 === 3) return { attributes: { external_id, properties: properties(number) } };
  if (number % 5 === 4) {
    const bought = { product_id: "p", currency: "USD", price: 9.5, time: TIME, properties: properties(number) };
    return { purchases: { external_id, ...bought } };
  }
  return { events: { external_id, name: "visited", time: TIME, properties: properties(number) } };
}

const customerIo: Leg = {
  vendor: "customerio",
  operation: "entities.batch",
  lists: ["/batch"],
  quota: { limit: 3000, windowMs: 3000 },
  maxItems: 20,
  numberOf: ({ attributes: { number } }: { attributes: { number: number } }) => number,
  idOf: ({ id }: { id: string }) => id,
  send({ baseUrls, hooks, options }, count) {
    const { entities } = new CustomerIo({ track: { siteId: "site", apiKey: "key" }, baseUrls, hooks });
    const make = (number: number) => ({
      type: "person" as const,
      action: "event" as const,
      identifiers: { id: `user-${number}` },
      name: "visited",
      attributes: properties(number),
    });
    return entities.applyAll(numbered(count, make), options);
  },
};

const iterable: Leg = {
  vendor: "iterable",
  operation: "events.trackBulk",
  lists: ["/events"],
  quota: { limit: 10, windowMs: 1000 },
  maxItems: 50,
  numberOf: ({ dataFields: { number } }: { dataFields: { number: number } }) => number,
  idOf: ({ id }: { id: string }) => id,
  send({ baseUrls, hooks, options }, count) {
    const { events } = new IterableClient({ apiKey: "key", baseUrls, hooks });
    const make = (number: number) => ({
      email: emailOf(number),
      eventName: "visited",
      dataFields: properties(number),
    });
    return events.trackAll(numbered(count, make), options);
  },
};

const klaviyoProfiles: Leg = {
  vendor: "klaviyo",
  operation: "profiles.bulkImport",
  lists: ["/data/attributes/profiles/data"],
  quota: { limit: 10, windowMs: 1000 },
  maxItems: 100,
  numberOf: ({ attributes }: { attributes: { properties: { number: number } } }) => attributes.properties.number,
  send({ baseUrls, hooks, options }, count) {
    const { profiles } = new Klaviyo({ apiKey: "key", baseUrls, hooks });
    const make = (number: number) => ({
      type: "profile" as const,
      attributes: { email: emailOf(number), properties: properties(number) },
    });
    return profiles.importAll(numbered(count, make), options);
  },
};

const klaviyoEvents: Leg = {
  vendor: "klaviyo",
  operation: "events.bulkCreate",
  lists: ["/data/attributes/events-bulk-create/data"],
  quota: { limit: 10, windowMs: 1000 },
  maxItems: 100,
  numberOf: ({
    attributes,
  }: {
    attributes: { profile: { data: { attributes: { properties: { number: number } } } } };
  }) => attributes.profile.data.attributes.properties.number,
  send({ baseUrls, hooks, options }, count) {
    const { events } = new Klaviyo({ apiKey: "key", baseUrls, hooks });
    const visited = { data: { type: "metric" as const, attributes: { name: "visited" } } };
    const make = (number: number) => ({
      type: "event-bulk-create" as const,
      attributes: {
        profile: {
          data: { type: "profile" as const, attributes: { email: emailOf(number), properties: properties(number) } },
        },
        events: { data: [{ type: "event" as const, attributes: { properties: {}, metric: visited } }] },
      },
    });
    return events.createAll(numbered(count, make), options);
  },
};

export const LEGS = { braze, customerIo, iterable, klaviyoProfiles, klaviyoEvents } satisfies Record<string, Leg>;
export type LegName = keyof typeof LEGS;
