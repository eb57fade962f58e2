import { fileURLToPath } from "node:url";
import { defineConfig, mergeConfig } from "vitest/config";
import { BaseSequencer, type TestSpecification } from "vitest/node";
import preset from "./vitest.config.ts";

const fewRuns = fileURLToPath(new URL("./test/support/few-runs.ts", import.meta.url));
const named = process.env.MUTATE_BY?.split(",");
const judges = named?.map((each) => (each.endsWith(".ts") ? `test/${each}` : `test/${each}/**/*.test.ts`));

/** Some take seconds, one freezes what all share: they judge only when `MUTATE_BY` names the file. */
const LEFT_OUT = [
  "throttle/producers.test.ts",
  "transport/connections.test.ts",
  "transport/fault-server.test.ts",
  "transport/frozen.test.ts",
  "transport/header-injection.test.ts",
  "transport/hostile-next.test.ts",
  "transport/malformed.test.ts",
  "transport/redirects.test.ts",
  "transport/secrets.test.ts",
  "transport/slow.test.ts",
].filter((each) => !named?.includes(each));

/** The run of a mutant ends at the first failure, so what takes longest comes last. */
const SLOW = [
  /^transport/,
  /property|hostile/,
  /bucket-state|learn|scheduler|pipeline/,
  /shared|recovery|limiter-rules/,
];
const weight = ({ moduleId }: TestSpecification): number =>
  SLOW.findIndex((each) => each.test(moduleId.split("/test/")[1] ?? ""));

class QuickFirst extends BaseSequencer {
  override async sort(files: TestSpecification[]): Promise<TestSpecification[]> {
    return files.toSorted((a, b) => weight(a) - weight(b) || (a.moduleId < b.moduleId ? -1 : 1));
  }
}

/**
 * For the mutation run alone, where every test may run a thousand times: properties of few runs,
 * no simulations, no servers of others, and short patience.
 */
const config = mergeConfig(
  preset,
  defineConfig({
    plugins: [
      {
        name: "few-runs",
        enforce: "pre",
        resolveId: (source, importer) => (source === "fast-check" && importer !== fewRuns ? fewRuns : null),
      },
    ],
    test: {
      env: { CARILLON_MUTATION: "1" },
      retry: 0,
      isolate: false,
      testTimeout: 10_000,
      hookTimeout: 10_000,
      expect: { poll: { timeout: 2_000 } },
      sequence: { sequencer: QuickFirst },
      exclude: ["test/proof/**", "test/fuzz/**", ...LEFT_OUT.map((each) => `test/${each}`)],
    },
  }),
);
if (judges && config.test) config.test.include = judges;

export default config;
