import { describe, expect, test } from "vitest";
import { ulid, withIdempotencyKey } from "../../src/core/idempotency.ts";
import type { Operation } from "../../src/operation.ts";
import { systemPlatform } from "../../src/platform.ts";

const op = (field: string, format: "uuid" | "ulid" = "uuid"): Operation => ({
  id: "x.y",
  method: "POST",
  path: "/",
  idempotency: { field, format },
});

test("the key is filled in a copy, never in the caller's object", () => {
  const body = Object.freeze({ data: Object.freeze({ attributes: Object.freeze({ value: 1 }), type: "event" }) });
  const { body: sent, repeatable } = withIdempotencyKey(op("/data/attributes/unique_id"), body, true, systemPlatform);
  expect(sent).toMatchObject({
    data: { attributes: { value: 1, unique_id: expect.stringMatching(/^[0-9a-f-]{36}$/) }, type: "event" },
  });
  expect(body.data.attributes).toEqual({ value: 1 });
  expect(repeatable).toBe(true);
});

test("the caller's own key stays, also when filling is off", () => {
  expect(withIdempotencyKey(op("/id"), { id: "mine" }, true, systemPlatform)).toEqual({
    body: { id: "mine" },
    repeatable: true,
  });
  expect(withIdempotencyKey(op("/id"), { id: "mine" }, false, systemPlatform).repeatable).toBe(true);
  expect(withIdempotencyKey(op("/id"), { a: 1 }, false, systemPlatform)).toEqual({ body: { a: 1 }, repeatable: false });
});

test("a ULID is made where the vendor wants one", () => {
  const { body } = withIdempotencyKey(op("/id", "ulid"), {}, true, systemPlatform);
  expect(body).toEqual({ id: expect.stringMatching(/^[0-9A-HJKMNP-TV-Z]{26}$/) });
});

test("what has no key, or no place for one, is not repeatable", () => {
  const repeatable = (field: string, body: unknown, fill: boolean): boolean =>
    withIdempotencyKey(op(field), body, fill, systemPlatform).repeatable;
  expect(repeatable("/id", { id: null }, false)).toBe(false);
  expect(repeatable("/id", { id: null }, true)).toBe(true);
  expect(repeatable("/batch/*/id", { batch: [] }, true)).toBe(false);
  expect(repeatable("/id", undefined, true)).toBe(false);
  const { idempotency: _, ...without } = op("/id");
  expect(withIdempotencyKey(without, { id: "mine" }, true, systemPlatform)).toEqual({
    body: { id: "mine" },
    repeatable: false,
  });
});

test("where the vendor refuses repeats the key is filled, and the call is not repeatable", () => {
  const operation: Operation = { ...op("/id"), idempotency: { field: "/id", format: "uuid", repeats: "refused" } };
  const { body, repeatable } = withIdempotencyKey(operation, { a: 1 }, true, systemPlatform);
  expect(body).toEqual({ a: 1, id: expect.stringMatching(/^[0-9a-f-]{36}$/) });
  expect(repeatable).toBe(false);
});

test("a batch is repeatable only when every item has a key", () => {
  const batch = { batch: [{ messageId: "a" }, {}] };
  const filled = withIdempotencyKey(op("/batch/*/messageId"), batch, true, systemPlatform);
  expect(filled.repeatable).toBe(true);
  expect((filled.body as typeof batch).batch.map(({ messageId }) => typeof messageId)).toEqual(["string", "string"]);
  expect(batch.batch[1]).toEqual({});
  expect(withIdempotencyKey(op("/batch/*/messageId"), batch, false, systemPlatform).repeatable).toBe(false);
});

test("a ULID sorts by time", () => {
  const at = (wall: number): string => ulid({ ...systemPlatform, wall: () => wall });
  expect(at(1_469_918_176_385).slice(0, 10)).toBe("01ARYZ6S41");
  expect(at(1)).toMatch(/^[0-9A-HJKMNP-TV-Z]{26}$/);
  expect(at(1_700_000_000_000) < at(1_700_000_000_001)).toBe(true);
});

describe("where only some items have the field", () => {
  const operation: Operation = {
    ...op("/batch/*/id", "ulid"),
    idempotency: {
      field: "/batch/*/id",
      format: "ulid",
      only: { type: ["person"], action: ["event", "page"] },
      harmless: { type: ["person", "object"] },
    },
  };
  const event = { type: "person", action: "event" };
  const page = { type: "person", action: "page", id: "mine" };
  const harmless = { type: "object", action: "event" };
  const harmful = { type: "delivery", action: "event" };
  const keyed = (batch: unknown[], fill = true) =>
    withIdempotencyKey(operation, { batch }, fill, systemPlatform) as {
      body: { batch: unknown[] };
      repeatable: boolean;
    };

  test("these are filled, the others stay as they are", () => {
    const { body } = keyed([event, page, harmless, harmful, null, "text"]);
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
  ])("%j may be repeated: %s", (batch, repeatable) => expect(keyed(batch).repeatable).toBe(repeatable));

  test("one that should have the field and has none is not repeated", () => {
    expect(keyed([event, harmless], false).repeatable).toBe(false);
    expect(keyed([page, harmless], false).repeatable).toBe(true);
  });

  test("the body itself is an item", () => {
    const whole = { ...operation, idempotency: { ...operation.idempotency!, field: "/id" } };
    const repeatable = (body: unknown) => withIdempotencyKey(whole, body, true, systemPlatform);
    expect(repeatable(event)).toEqual({ body: { ...event, id: expect.any(String) }, repeatable: true });
    expect(repeatable(harmless)).toEqual({ body: harmless, repeatable: true });
    expect(repeatable(harmful)).toEqual({ body: harmful, repeatable: false });
  });

  test("without harmless ones nothing may be left without the field", () => {
    const { harmless: _, ...idempotency } = operation.idempotency!;
    const { repeatable } = withIdempotencyKey(
      { ...operation, idempotency },
      { batch: [event, harmless] },
      true,
      systemPlatform,
    );
    expect(repeatable).toBe(false);
  });
});
