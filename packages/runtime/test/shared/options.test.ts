import { expect, test } from "vitest";
import { createSharedLimiter, memoryQuotaStore, type SharedLimiterOptions } from "../../src/shared/index.ts";

test.each<[string, unknown]>([
  ["onStoreError", "locl"],
  ["commandTimeoutMs", 0],
  ["commandTimeoutMs", "250"],
  ["useByMs", -1],
  ["leaseMs", Number.NaN],
  ["quarantineMs", Number.POSITIVE_INFINITY],
  ["reconnectMs", -1],
  ["holder", ""],
  ["maxQueue", "many"],
  ["graceMs", -1],
])("the option %s is not %j", (name, value) => {
  const options = { [name]: value } as SharedLimiterOptions;
  expect(() => createSharedLimiter(memoryQuotaStore(), undefined, options)).toThrow(name);
});
