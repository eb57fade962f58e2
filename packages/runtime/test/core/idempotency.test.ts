import { describe, expect, test } from "vitest";
import { ulid, uuid } from "../../src/core/idempotency.ts";
import type { Idempotency, KeyFormat } from "../../src/operation.ts";
import { systemPlatform } from "../../src/platform.ts";

const by = (field: string, format: KeyFormat = uuid): Idempotency => ({ field, format });
const keyed = (facts: Idempotency, body: unknown, fills = true) =>
  facts.format.keyed(facts, body, fills, systemPlatform);

test("the key is filled in a copy, never in the caller's object", () => {
  const body = Object.freeze({ data: Object.freeze({ attributes: Object.freeze({ value: 1 }), type: "event" }) });
  const { body: sent, repeatable } = keyed(by("/data/attributes/unique_id"), body, true);
  expect(sent).toMatchObject({
    data: { attributes: { value: 1, unique_id: expect.stringMatching(/^[0-9a-f-]{36}$/) }, type: "event" },
  });
  expect(body.data.attributes).toEqual({ value: 1 });
  expect(repeatable).toBe(true);
});

test("the caller's own key stays, also when filling is off", () => {
  expect(keyed(by("/id"), { id: "mine" }, true)).toEqual({
    body: { id: "mine" },
    repeatable: true,
  });
  expect(keyed(by("/id"), { id: "mine" }, false).repeatable).toBe(true);
  expect(keyed(by("/id"), { a: 1 }, false)).toEqual({ body: { a: 1 }, repeatable: false });
});

test("a ULID is made where the vendor wants one", () => {
  const { body } = keyed(by("/id", ulid), {}, true);
  expect(body).toEqual({ id: expect.stringMatching(/^[0-9A-HJKMNP-TV-Z]{26}$/) });
});

test("what has no key, or no place for one, is not repeatable", () => {
  const repeatable = (field: string, body: unknown, fill: boolean): boolean => keyed(by(field), body, fill).repeatable;
  expect(repeatable("/id", { id: null }, false)).toBe(false);
  expect(repeatable("/id", { id: null }, true)).toBe(true);
  expect(repeatable("/batch/*/id", { batch: [] }, true)).toBe(false);
  expect(repeatable("/id", undefined, true)).toBe(false);
});

test("where the vendor refuses repeats the key is filled, and the call is not repeatable", () => {
  const { body, repeatable } = keyed({ ...by("/id"), repeats: "refused" }, { a: 1 });
  expect(body).toEqual({ a: 1, id: expect.stringMatching(/^[0-9a-f-]{36}$/) });
  expect(repeatable).toBe(false);
});

test("a batch is repeatable only when every item has a key", () => {
  const batch = { batch: [{ messageId: "a" }, {}] };
  const filled = keyed(by("/batch/*/messageId"), batch, true);
  expect(filled.repeatable).toBe(true);
  expect((filled.body as typeof batch).batch.map(({ messageId }) => typeof messageId)).toEqual(["string", "string"]);
  expect(batch.batch[1]).toEqual({});
  expect(keyed(by("/batch/*/messageId"), batch, false).repeatable).toBe(false);
});

test("a ULID sorts by time", () => {
  const at = (wall: number): string => ulid.make({ ...systemPlatform, wall: () => wall });
  expect(at(1_469_918_176_385).slice(0, 10)).toBe("01ARYZ6S41");
  expect(at(1)).toMatch(/^[0-9A-HJKMNP-TV-Z]{26}$/);
  expect(at(1_700_000_000_000) < at(1_700_000_000_001)).toBe(true);
});

describe("where only some items have the field", () => {
  const facts: Idempotency = {
    ...by("/batch/*/id", ulid),
    only: { type: ["person"], action: ["event", "page"] },
    harmless: { type: ["person", "object"] },
  };
  const event = { type: "person", action: "event" };
  const page = { type: "person", action: "page", id: "mine" };
  const harmless = { type: "object", action: "event" };
  const harmful = { type: "delivery", action: "event" };
  const batched = (batch: unknown[], fills = true) =>
    keyed(facts, { batch }, fills) as { body: { batch: unknown[] }; repeatable: boolean };

  test("these are filled, the others stay as they are", () => {
    const { body } = batched([event, page, harmless, harmful, null, "text"]);
    expect(body.batch).toEqual([{ ...event, id: expect.any(String) }, page, harmless, harmful, null, "text"]);
  });

  test.each<[unknown[], boolean]>([
    [[event, page, harmless], true],
    [[harmless], true],
    [[event], true],
    [[harmless, harmful], false],
    [[event, harmful], false],
    [[harmless, { type: ["person"] }], false],
    [[harmless, {}], false],
    [[harmless, null], false],
    [[], false],
  ])("%j may be repeated: %s", (batch, repeatable) => expect(batched(batch).repeatable).toBe(repeatable));

  test("one that should have the field and has none is not repeated", () => {
    expect(batched([event, harmless], false).repeatable).toBe(false);
    expect(batched([page, harmless], false).repeatable).toBe(true);
  });

  test("the body itself is an item", () => {
    const repeatable = (body: unknown) => keyed({ ...facts, field: "/id" }, body);
    expect(repeatable(event)).toEqual({ body: { ...event, id: expect.any(String) }, repeatable: true });
    expect(repeatable(harmless)).toEqual({ body: harmless, repeatable: true });
    expect(repeatable(harmful)).toEqual({ body: harmful, repeatable: false });
  });

  test("without harmless ones nothing may be left without the field", () => {
    const { harmless: _, ...rest } = facts;
    const { repeatable } = keyed(rest, { batch: [event, harmless] });
    expect(repeatable).toBe(false);
  });
});
