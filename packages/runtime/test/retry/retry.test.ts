import { describe, expect, test } from "vitest";
import { createRetryBudget, RETRY_COST } from "../../src/retry/budget.ts";
import { backoffMs, retriesStatus, retryPolicy } from "../../src/retry/policy.ts";
import { judgeFailure } from "../../src/retry/proof.ts";

describe("policy", () => {
  test("the call's word is the last one", () => {
    expect(retryPolicy(undefined, undefined).maxAttempts).toBe(3);
    expect(retryPolicy(false, undefined).maxAttempts).toBe(1);
    expect(retryPolicy({ maxAttempts: 5 }, undefined).maxAttempts).toBe(5);
    expect(retryPolicy({ maxAttempts: 5 }, { baseDelayMs: 1 })).toMatchObject({ maxAttempts: 5, baseDelayMs: 1 });
    expect(retryPolicy({ maxAttempts: 5 }, false).maxAttempts).toBe(1);
    expect(retryPolicy(false, { maxAttempts: 2 }).maxAttempts).toBe(2);
  });
  test("unsafe calls repeat only what was not worked on", () => {
    expect([408, 500, 502, 503, 504, 524].filter((status) => retriesStatus(status, "unsafe"))).toEqual([]);
    expect([421, 425].every((status) => retriesStatus(status, "unsafe"))).toBe(true);
    expect([408, 500, 502, 503, 504, 524].every((status) => retriesStatus(status, "idempotent"))).toBe(true);
    expect([400, 401, 403, 404, 409, 422, 501, 505].some((status) => retriesStatus(status, "safe"))).toBe(false);
  });
  test("the wait is anything up to a bound that doubles", () => {
    const policy = retryPolicy(undefined, undefined);
    expect([0, 1, 2, 9].map((retry) => backoffMs(retry, policy, () => 0.999_999_999))).toEqual(
      [500, 1000, 2000, 20_000].map((bound) => expect.closeTo(bound, 2)),
    );
    expect(backoffMs(5, policy, () => 0)).toBe(0);
  });
});

test("the budget runs dry in an outage and comes back with successes", () => {
  const budget = createRetryBudget();
  let paid = 0;
  while (budget.take(RETRY_COST.transient)) paid++;
  expect(paid).toBe(35);
  expect(budget.take(RETRY_COST.transient)).toBe(false);
  for (let n = 0; n < 14; n++) budget.give(RETRY_COST.success);
  expect(budget.take(RETRY_COST.transient)).toBe(true);
});

describe("proof", () => {
  const wrapped = (cause: unknown): Error => new TypeError("fetch failed", { cause });
  const coded = (code: string): Error => Object.assign(new Error("x"), { code });
  test.each(["ENOTFOUND", "EAI_AGAIN", "ECONNREFUSED", "EHOSTUNREACH", "ENETUNREACH", "UND_ERR_CONNECT_TIMEOUT"])(
    "%s never left",
    (code) => {
      expect(judgeFailure(wrapped(coded(code)))).toEqual({ proof: "unsent", retryable: true });
      expect(judgeFailure(wrapped(Object.assign(new AggregateError([coded(code)]), {})))).toEqual({
        proof: "unsent",
        retryable: true,
      });
    },
  );
  test.each(["ECONNRESET", "UND_ERR_SOCKET", "UND_ERR_HEADERS_TIMEOUT", "UND_ERR_BODY_TIMEOUT", "EPIPE"])(
    "%s proves nothing",
    (code) => {
      expect(judgeFailure(wrapped(coded(code)))).toEqual({ proof: "unknown", retryable: true });
    },
  );
  test("a certificate that is refused is not asked again", () => {
    expect(judgeFailure(wrapped(coded("CERT_HAS_EXPIRED")))).toEqual({ proof: "unsent", retryable: false });
  });
  test("Deno tells it in words", () => {
    expect(
      judgeFailure(new TypeError("error sending request for url: client error (Connect): tcp connect error")).proof,
    ).toBe("unsent");
    expect(judgeFailure("text").proof).toBe("unknown");
    expect(judgeFailure(undefined).proof).toBe("unknown");
  });
});
