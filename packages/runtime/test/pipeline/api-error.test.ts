import { describe, expect, test } from "vitest";
import type { Vendor } from "../../src/operation.ts";
import { isRateStatus, parseErrorBody, type Refusal, requestIdOf, toApiError } from "../../src/pipeline/api-error.ts";
import { acme, getThing } from "../support/acme.ts";

const errorOf = (over: Partial<Refusal> = {}, vendor: Vendor = acme) =>
  toApiError(vendor, getThing, {
    status: 400,
    headers: new Headers(),
    text: "",
    attempts: 1,
    rateLimited: false,
    ...over,
  });
const told = (body: unknown, vendor?: Vendor) =>
  errorOf({ text: typeof body === "string" ? body : JSON.stringify(body) }, vendor).message;

describe("the message of a refusal", () => {
  test.each<[unknown, string]>([
    ["", ""],
    ["plain\n  words\t of   a proxy", " plain words of a proxy"],
    ['"text as JSON"', " text as JSON"],
    ["x".repeat(300), ` ${"x".repeat(200)}`],
    [{ error: { message: "because" } }, " because"],
    [{ error: { message: "" }, errors: [{ detail: "a" }, { detail: "" }, {}, { detail: "b" }] }, " a; b"],
    [{ error: { message: "first" }, errors: [{ detail: "second" }] }, " first"],
    [{ error: { message: 42 } }, " 42"],
    [{ error: { message: ["a", "b"] } }, " a; b"],
    [{ error: { message: { en: "no" } } }, ""],
    [{ error: { message: true } }, ""],
    [{ error: { message: null } }, ""],
    [{ error: { message: "y".repeat(2_000) } }, ` ${"y".repeat(1_000)}`],
    [[1, 2], ""],
    ["null", ""],
  ])("out of %j says %j", (body, said) => expect(told(body)).toBe(`Acme things.get: 400${said}`));

  test("tells the request and the wait", () => {
    const headers = new Headers({ "x-request-id": "r1" });
    expect(errorOf({ headers, retryAfterMs: 1_000.2 }).message).toBe(
      "Acme things.get: 400 (request r1); retry after 1001 ms",
    );
    expect(errorOf({ retryAfterMs: 0 }).message).toBe("Acme things.get: 400; retry after 0 ms");
  });
});

test("the code is the first that is there", () => {
  const vendor: Vendor = { ...acme, errors: { message: [], code: ["/a", "/list/*/code"] } };
  const codeOf = (body: object, from = vendor) => errorOf({ text: JSON.stringify(body) }, from).code;
  expect(codeOf({ a: "x", list: [{ code: "y" }] })).toBe("x");
  expect(codeOf({ a: null, list: [{ code: "y" }, { code: 7 }] })).toBe("y; 7");
  expect(codeOf({})).toBeUndefined();
  expect(codeOf({ a: "x" }, { ...acme, errors: { message: [] } })).toBeUndefined();
});

test("the vendor's id stands in a header or in the body, where it has one", () => {
  const inBody: Vendor = { ...acme, errors: { message: [], requestId: "/meta/id" } };
  const text = '{"meta":{"id":"b1"}}';
  const headers = new Headers({ "x-request-id": "h1" });
  const { requestIdHeader: _, ...without } = inBody;
  expect(errorOf({ text, headers }, inBody).requestId).toBe("h1");
  expect(errorOf({ text }, inBody).requestId).toBe("b1");
  expect(errorOf({ text, headers }, without).requestId).toBe("b1");
  expect(errorOf({ text, headers }).requestId).toBe("h1");
  expect(errorOf({ text }).requestId).toBeUndefined();
  expect(requestIdOf(acme, new Headers({ "x-request-id": "" }))).toBeUndefined();
  expect(requestIdOf(without, headers)).toBeUndefined();
});

test.each<[number, string]>([
  [400, "BadRequestError"],
  [401, "AuthenticationError"],
  [403, "PermissionDeniedError"],
  [404, "NotFoundError"],
  [409, "ConflictError"],
  [422, "UnprocessableError"],
  [418, "ApiError"],
  [499, "ApiError"],
  [429, "ApiError"],
  [500, "ServerError"],
  [599, "ServerError"],
])("%i is a %s, and a limit where it says so", (status, name) => {
  const facts = { status, attempts: 3, text: '{"a":1}' };
  const error = errorOf(facts);
  expect(error).toMatchObject({ name, status, attempts: 3, body: { a: 1 }, operation: "things.get" });
  expect(error.mayHaveBeenProcessed).toBe(status >= 500);
  expect(errorOf({ ...facts, mayHaveBeenProcessed: true }).mayHaveBeenProcessed).toBe(true);
  expect(errorOf({ ...facts, rateLimited: true, retryAfterMs: 5, bucket: "b" })).toMatchObject({
    name: "RateLimitError",
    status,
    retryAfterMs: 5,
    bucket: "b",
  });
});

test("which statuses are limits the vendor says, or 429 is it", () => {
  const { rateStatus: _, ...silent } = acme;
  expect([429, 420, 503].map((status) => isRateStatus(acme, status))).toEqual([true, true, false]);
  expect([429, 420].map((status) => isRateStatus(silent, status))).toEqual([true, false]);
});

test.each<[string, unknown]>([
  ["", undefined],
  ["null", null],
  ["[1]", [1]],
  ["{", "{"],
])("the body of %j is %j", (text, body) => expect(parseErrorBody(text)).toEqual(body));
