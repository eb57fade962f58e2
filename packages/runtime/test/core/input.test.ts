import { describe, expect, test } from "vitest";
import { ConfigurationError, NotFoundError } from "../../src/errors.ts";
import { ownOptions, ownValues, reading, unreadable } from "../../src/input.ts";

const thrown = (work: () => unknown): unknown => {
  try {
    work();
  } catch (error) {
    return error;
  }
  return "nothing";
};
const throwing = (what: unknown): object =>
  Object.defineProperty({}, "key", {
    enumerable: true,
    get() {
      throw what;
    },
  });

describe("work on what the caller gave", () => {
  const refuse = (why: string, cause: unknown) => new ConfigurationError(why, { cause });
  const refusalOf = (cause: unknown) =>
    thrown(() =>
      reading(refuse, () => {
        throw cause;
      }),
    );

  test("gives its result", () => expect(reading(refuse, () => 7)).toBe(7));
  test("throws our own errors as they are", () => {
    const own = new NotFoundError("x", { status: 404, headers: new Headers(), attempts: 1 });
    expect(refusalOf(own)).toBe(own);
  });
  test.each<[unknown, string]>([
    [new Error("no such key"), "no such key"],
    [new TypeError("first line\nsecond line"), "first line"],
    [new Error("x".repeat(300)), "x".repeat(200)],
    [new Error(""), "it throws when it is looked at"],
    [Object.assign(new Error(), { message: 7 }), "7"],
    ["text", "it throws when it is looked at"],
    [null, "it throws when it is looked at"],
  ])("tells of %o: %s", (cause, message) => {
    expect(refusalOf(cause)).toMatchObject({ name: "ConfigurationError", message, cause });
  });
  test("names the call whose argument it was", () => {
    expect(unreadable("things.get")("no such key", "cause")).toMatchObject({
      name: "InvalidRequestError",
      operation: "things.get",
      message: "things.get: an argument cannot be read: no such key.",
      cause: "cause",
    });
  });
});

describe("values of an object", () => {
  test("are those of its own, each read once, in an object that inherits nothing", () => {
    let reads = 0;
    const given = Object.create({ inherited: 1 }, { twice: { enumerable: true, get: () => ++reads } });
    const own = ownValues(given) as Record<string, unknown>;
    expect([own.twice, own.twice, own.inherited, Object.getPrototypeOf(own), reads]).toEqual([
      1,
      1,
      undefined,
      null,
      1,
    ]);
  });
  test.each([[[1, 2]], ["text"], [7], [null], [undefined], [ownValues]])("of %o are itself", (value) => {
    expect(ownValues(value)).toBe(value);
  });
});

describe("options", () => {
  test("are copied", () => {
    const given = { a: 1, b: undefined };
    expect({ ...ownOptions(given) }).toEqual(given);
    expect(ownOptions(given)).not.toBe(given);
  });
  test.each([null, undefined, "text", 7, true, () => 1])("%o is none", (given) => {
    expect(thrown(() => ownOptions(given as object))).toMatchObject({
      name: "ConfigurationError",
      message: "The options cannot be read: an object is needed.",
      cause: expect.any(TypeError),
    });
  });
  test("that throw when they are looked at are refused with the reason", () => {
    const cause = new Error("vault is shut");
    expect(thrown(() => ownOptions(throwing(cause)))).toMatchObject({
      name: "ConfigurationError",
      message: "The options cannot be read: vault is shut.",
      cause,
    });
  });
});
