import { defineConfig } from "vitest/config";

/** Sources are read directly, so that a test never depends on a stale build. */
const conditions = ["@carillon/source", "node", "import", "module", "default"];

export const preset = defineConfig({
  resolve: { conditions },
  ssr: { resolve: { conditions } },
  test: { include: ["test/**/*.test.ts"], typecheck: { include: ["test/**/*.test-d.ts"] } },
});
export default preset;
