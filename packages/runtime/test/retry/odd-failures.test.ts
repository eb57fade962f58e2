import { describe, expect, test } from "vitest";
import { createRetryBudget, RETRY_COST } from "../../src/retry/budget.ts";
import { judgeFailure } from "../../src/retry/proof.ts";

const unknown = { proof: "unknown", retryable: true };
const refused = Object.assign(new Error("x"), { code: "ECONNREFUSED" });

/** `fetch` is the user's own, so anything may be thrown. */
describe("what is thrown is judged without a throw of our own", () => {
  test.each<[string, unknown]>([
    ["null", null],
    ["a cause that is null", new Error("x", { cause: null })],
    ["a code that is no text", { code: Symbol("ECONNREFUSED") }],
    ["a message that is no text", { message: Symbol("client error (Connect)") }],
    ["errors that are no list", { errors: "ECONNREFUSED" }],
    ["a list of nothing", new AggregateError([null, undefined])],
  ])("%s", (_, error) => {
    expect(judgeFailure(error)).toEqual(unknown);
  });
  test("an error that is its own cause", () => {
    const error: Error = new Error("x");
    error.cause = error;
    expect(judgeFailure(error)).toEqual(unknown);
  });
  test("one failure of several is read, whatever stands beside it", () => {
    expect(judgeFailure(new AggregateError([null, refused]))).toEqual({ proof: "unsent", retryable: true });
  });
});

test("what Deno tells in words may be tried again", () => {
  expect(judgeFailure(new TypeError("error sending request: client error (Connect): refused"))).toEqual({
    proof: "unsent",
    retryable: true,
  });
});

test("the budget is spent to the last token", () => {
  const budget = createRetryBudget();
  let paid = 0;
  while (budget.take(RETRY_COST.throttled)) paid++;
  expect(paid).toBe(100);
});

test("successes save up no more than the budget began with", () => {
  const budget = createRetryBudget();
  for (let n = 0; n < 10_000; n++) budget.give(RETRY_COST.success);
  let paid = 0;
  while (budget.take(RETRY_COST.transient)) paid++;
  expect(paid).toBe(35);
});

test("one retry costs as much as fourteen successes earn, and no fewer", () => {
  const budget = createRetryBudget();
  while (budget.take(1));
  for (let n = 0; n < 13; n++) budget.give(RETRY_COST.success);
  expect(budget.take(RETRY_COST.transient)).toBe(false);
  budget.give(RETRY_COST.success);
  expect(budget.take(RETRY_COST.transient)).toBe(true);
});
