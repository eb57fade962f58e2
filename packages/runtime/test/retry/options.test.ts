import { expect, test } from "vitest";
import { retryPolicy } from "../../src/retry/policy.ts";

test.each(["maxAttempts", "baseDelayMs", "maxDelayMs", "maxRetryAfterMs"] as const)(
  "%s that is undefined means the layer below, not nothing",
  (name) => {
    const defaults = retryPolicy(undefined, undefined);
    expect(retryPolicy({ [name]: undefined }, undefined)).toEqual(defaults);
    expect(retryPolicy(undefined, { [name]: undefined })).toEqual(defaults);
    expect(retryPolicy({ [name]: 7 }, { [name]: undefined })[name]).toBe(7);
    expect(retryPolicy(false, { [name]: undefined })).toEqual(defaults);
  },
);
