import { expect, test } from "vitest";
import { createSharedLimiter, memoryQuotaStore, type SharedLimiterOptions } from "../../src/shared/index.ts";

test.each<[string, unknown]>([
  ["onStoreError", "locl"],
  ["onStoreError", null],
  ["commandTimeoutMs", Number.POSITIVE_INFINITY],
  ["useByMs", 0],
  ["leaseMs", 0],
  ["quarantineMs", "1"],
  ["holder", 5],
  ["commandTimeoutMs", 0],
  ["commandTimeoutMs", "250"],
  ["useByMs", -1],
  ["useByMs", 5e-324],
  ["commandTimeoutMs", 0.9],
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

test("all options may be left out, and some may be 0", () => {
  const store = memoryQuotaStore();
  for (const onStoreError of [undefined, "local", "closed", "open"] as const)
    createSharedLimiter(store, undefined, { onStoreError, quarantineMs: 0, reconnectMs: 0, holder: "h", useByMs: 1 });
  const undefinedOnes = { commandTimeoutMs: undefined, leaseMs: undefined, holder: undefined, reconnectMs: undefined };
  createSharedLimiter(store, undefined, undefinedOnes as SharedLimiterOptions);
  createSharedLimiter(store);
});
