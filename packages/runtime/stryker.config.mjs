/**
 * Mutation testing of the sources, by hand and not in CI: `pnpm mutate` for all of it (hours), or
 * `MUTATE=oauth pnpm mutate` for what is named: folders, files or ranges below src, with commas between
 * (`MUTATE=wire,throttle/plan.ts,pointer.ts:12-20`). `MUTATE_BY=wire,core` lets the tests of these folders
 * alone judge, which is quicker and no milder. Reports come to reports/mutation/<what>, which git ignores.
 */
const named = process.env.MUTATE?.split(",") ?? ["."];
const sources = named.map((each) => (each.includes(".ts") ? `src/${each}` : `src/${each}/**/*.ts`));
const folder = `reports/mutation/${process.env.MUTATE_NAME ?? (named[0] === "." ? "all" : named.join("+").replaceAll("/", "-"))}`;

/** @type {import("@stryker-mutator/api/core").PartialStrykerOptions} */
export default {
  testRunner: "vitest",
  // Named here, since pnpm puts plugins where a search does not look.
  plugins: [import.meta.resolve("@stryker-mutator/vitest-runner")],
  vitest: { configFile: "vitest.mutation.config.ts", related: true },
  coverageAnalysis: "perTest",
  mutate: [...sources, "!src/**/index.ts"],
  mutator: {
    // Most strings are texts of errors and logs: they are no contract, and tests do not repeat them.
    // `MUTATE_TEXT=1` mutates them too.
    excludedMutations: process.env.MUTATE_TEXT ? [] : ["StringLiteral"],
  },
  // No tsconfig is read: Stryker takes the API of TypeScript 5, which TypeScript 7 has not.
  tsconfigFile: "none.json",
  // A mutant that is only hit when its module loads costs a whole run of all tests.
  ignoreStatic: true,
  concurrency: Number(process.env.MUTATE_WORKERS) || 1,
  // What hangs on a promise is ended by vitest after its own 10 seconds; this ends endless loops.
  timeoutMS: 6_000,
  timeoutFactor: 2,
  dryRunTimeoutMinutes: 15,
  incremental: Boolean(process.env.MUTATE_INCREMENTAL),
  incrementalFile: `${folder}/incremental.json`,
  reporters: ["progress-append-only", "clear-text", "json", "html"],
  clearTextReporter: { allowColor: false, allowEmojis: false, logTests: false, reportTests: false },
  jsonReporter: { fileName: `${folder}/mutation.json` },
  htmlReporter: { fileName: `${folder}/mutation.html` },
  thresholds: { high: 95, low: 90, break: null },
  ignorePatterns: ["dist", "reports", "README.md"],
  allowConsoleColors: false,
};
