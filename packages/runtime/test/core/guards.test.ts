import { describe, expect, test } from "vitest";
import * as errors from "../../src/errors.ts";
import * as guards from "../../src/guards.ts";

const headers = new Headers();
const reply = { status: 400, headers, attempts: 1 };
const made: Record<string, Error> = {
  CarillonError: new errors.CarillonError("x"),
  ApiError: new errors.ApiError("x", reply),
  BadRequestError: new errors.BadRequestError("x", reply),
  AuthenticationError: new errors.AuthenticationError("x", reply),
  PermissionDeniedError: new errors.PermissionDeniedError("x", reply),
  NotFoundError: new errors.NotFoundError("x", reply),
  ConflictError: new errors.ConflictError("x", reply),
  UnprocessableError: new errors.UnprocessableError("x", reply),
  RateLimitError: new errors.RateLimitError("x", { ...reply, retryAfterMs: 5, bucket: "a" }),
  ServerError: new errors.ServerError("x", reply),
  ConnectionError: new errors.ConnectionError("x", { mayHaveBeenProcessed: true }),
  TimeoutError: new errors.TimeoutError("x", { mayHaveBeenProcessed: false, attempts: 3, requestId: "r" }),
  ResponseParseError: new errors.ResponseParseError("x", { status: 200, headers, snippet: "a".repeat(600) }),
  UnexpectedRedirectError: new errors.UnexpectedRedirectError("x", { status: 302, requestId: "r" }),
  PaginationError: new errors.PaginationError("x"),
  ConfigurationError: new errors.ConfigurationError("x"),
  InvalidRequestError: new errors.InvalidRequestError("x"),
  BulkItemError: new errors.BulkItemError("x", { detail: 7 }),
  QueueFullError: new errors.QueueFullError("x"),
  ThrottleTimeoutError: new errors.ThrottleTimeoutError("x", { predictedWaitMs: 9 }),
  WebhookVerificationError: new errors.WebhookVerificationError("x"),
  OAuthError: new errors.OAuthError("x", { code: "c", status: 400, maybeRotated: true }),
  ReauthorizationRequiredError: new errors.ReauthorizationRequiredError("x"),
  StateMismatchError: new errors.StateMismatchError("x"),
  TokenStoreError: new errors.TokenStoreError("x"),
};
/** Those that have others below them. */
const parents: Record<string, string[]> = {
  ApiError: [
    "BadRequestError",
    "AuthenticationError",
    "PermissionDeniedError",
    "NotFoundError",
    "ConflictError",
    "UnprocessableError",
    "RateLimitError",
    "ServerError",
  ],
  ConnectionError: ["TimeoutError"],
  OAuthError: ["ReauthorizationRequiredError", "StateMismatchError", "TokenStoreError"],
};

describe.each(Object.entries(guards))("%s", (guard, holds) => {
  const name = guard.slice(2);
  test("holds for its error and those below it, and for no other", () => {
    const wanted = name === "CarillonError" ? Object.keys(made) : [name, ...(parents[name] ?? [])];
    const held = Object.keys(made).filter((each) => (holds as (e: unknown) => boolean)(made[each]));
    expect(held.toSorted()).toEqual(wanted.toSorted());
  });
  test("holds for no stranger of the same name", () => {
    const stranger = Object.assign(new Error("x"), { name });
    for (const each of [stranger, { name }, null, undefined, name, 7])
      expect((holds as (e: unknown) => boolean)(each)).toBe(false);
  });
});

test("every error has a guard, and is called by its own name", () => {
  const classes = Object.values(errors).filter((each) => typeof each === "function" && each.prototype instanceof Error);
  expect(classes.map(({ name }) => name).toSorted()).toEqual(Object.keys(made).toSorted());
  expect(Object.keys(guards).toSorted()).toEqual(
    Object.keys(made)
      .map((name) => `is${name}`)
      .toSorted(),
  );
  for (const [name, error] of Object.entries(made)) expect([error.name, String(error)]).toEqual([name, `${name}: x`]);
});

test("a cause and an operation are there when they were given", () => {
  const cause = new Error("inner");
  const error = new errors.CarillonError("x", { cause, operation: "a.b" });
  expect([error.cause, error.operation]).toEqual([cause, "a.b"]);
  expect("cause" in new errors.CarillonError("x")).toBe(false);
  expect(new errors.CarillonError("x").operation).toBeUndefined();
});

test("errors keep what they were told", () => {
  expect(made.RateLimitError).toMatchObject({ retryAfterMs: 5, bucket: "a", status: 400, attempts: 1 });
  expect(made.ConnectionError).toMatchObject({ mayHaveBeenProcessed: true, attempts: 1, requestId: undefined });
  expect(made.TimeoutError).toMatchObject({ mayHaveBeenProcessed: false, attempts: 3, requestId: "r" });
  expect(made.ResponseParseError).toMatchObject({ status: 200, headers, snippet: "a".repeat(512) });
  expect(new errors.ResponseParseError("x", { status: 200, headers })).toMatchObject({ snippet: "" });
  expect(made.UnexpectedRedirectError).toMatchObject({ status: 302, requestId: "r" });
  expect(made.BulkItemError).toMatchObject({ detail: 7 });
  expect(made.ThrottleTimeoutError).toMatchObject({ predictedWaitMs: 9 });
  expect(made.OAuthError).toMatchObject({ code: "c", status: 400, maybeRotated: true });
  expect(made.TokenStoreError).toMatchObject({ code: undefined, status: undefined, maybeRotated: false });
});

test("an answer leaves it open whether the work was done, by its status or by an attempt before it", () => {
  const doubt = (status: number, before?: boolean): boolean =>
    new errors.ApiError("x", { ...reply, status, ...(before === undefined ? {} : { mayHaveBeenProcessed: before }) })
      .mayHaveBeenProcessed;
  expect([408, 500, 502, 503, 504].map((status) => doubt(status))).toEqual([true, true, true, true, true]);
  expect([400, 401, 404, 409, 422, 429].map((status) => doubt(status))).toEqual(Array(6).fill(false));
  expect([doubt(400, true), doubt(400, false), doubt(500, false)]).toEqual([true, false, true]);
});

test("an object that has our names without being ours is a stranger", () => {
  class NotFoundError extends Error {
    override get name(): string {
      return "NotFoundError";
    }
  }
  expect(guards.isNotFoundError(new NotFoundError("x"))).toBe(false);
});
