import { preset } from "@carillon/config/vitest";
import { defineConfig } from "vitest/config";

// Node gets these conditions too, for `require` as for `import`: with "import" among them express, which is CommonJS,
// would be given ES modules by its own dependencies.
const conditions = ["@carillon/source", "node"];

export default defineConfig({ ...preset, resolve: { conditions }, ssr: { resolve: { conditions } } });
