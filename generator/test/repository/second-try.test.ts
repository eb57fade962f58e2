import { execFile } from "node:child_process";
import { join } from "node:path";
import { expect, test } from "vitest";

/** A run of a test that fails at its first try alone. */
const run = (env: Record<string, string>): Promise<{ passed: boolean; said: string }> =>
  new Promise((resolve) => {
    const config = join(import.meta.dirname, "second-try/vitest.config.ts");
    const program = join(import.meta.dirname, "../../node_modules/vitest/vitest.mjs");
    const clean = Object.fromEntries(Object.entries(process.env).filter(([name]) => !/^(CI|VITEST.*)$/.test(name)));
    execFile(process.execPath, [program, "run", "-c", config], { env: { ...clean, ...env } }, (error, stdout) =>
      resolve({ passed: error === null, said: stdout }),
    );
  });

test("CI tries a failed test once more, and tells of it with what failed first", async () => {
  const { passed, said } = await run({ CI: "true" });
  expect(said).toMatch(/SECOND TRY {2}\S*fails-once\.ts > fails once\nAssertionError: expected 1 to be 2/);
  expect(passed).toBe(true);
});

test("nobody else does", async () => {
  const { passed, said } = await run({});
  expect(said).not.toContain("SECOND TRY");
  expect(passed).toBe(false);
});
