import { configDefaults, defineConfig } from "vitest/config";
import { secondTries } from "./second-tries.ts";

/** Sources are read directly, so that a test never depends on a stale build. */
const conditions = ["@carillon/source", "node", "import", "module", "default"];

export const preset = defineConfig({
  resolve: { conditions },
  ssr: { resolve: { conditions } },
  // Machines are shared: the limits are there to end what hangs, not to time.
  test: {
    testTimeout: 180_000,
    expect: { poll: { timeout: 60_000 } },
    hookTimeout: 180_000,
    // CI runs every suite at once, with real servers, on machines that others use too. It tells of each second try.
    retry: process.env.CI ? 1 : 0,
    reporters: [...configDefaults.reporters, ...(process.env.GITHUB_ACTIONS ? ["github-actions"] : []), secondTries],
    include: ["test/**/*.test.ts"],
    typecheck: { include: ["test/**/*.test-d.ts"] },
  },
});
export default preset;
