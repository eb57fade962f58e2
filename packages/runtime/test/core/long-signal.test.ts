import { execFile } from "node:child_process";
import { join } from "node:path";
import { promisify } from "node:util";
import { expect, test } from "vitest";
import { isMutating } from "../support/mutating.ts";

/** `CALLS=200000` is the long form. */
const CALLS = Number(process.env.CALLS ?? 20_000);

test.skipIf(isMutating)(`${CALLS} calls on one signal leave no listener and no heap`, async () => {
  const program = join(import.meta.dirname, "long-signal-program.ts");
  const args = ["--expose-gc", "--no-warnings", program, String(CALLS)];
  const { stdout } = await promisify(execFile)(process.execPath, args, { timeout: 170_000 });
  const { grownBytes, listeners, leaks } = JSON.parse(stdout) as Record<string, number>;
  expect({ listeners, leaks }).toEqual({ listeners: 0, leaks: 0 });
  // A call that left its listener would leave a kilobyte; the engine's own swings are some hundred.
  expect(grownBytes).toBeLessThan(1_000_000);
});
