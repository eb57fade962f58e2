/**
 * Mutation testing of the sources, by hand and not in CI: `pnpm mutate` for all of it (hours), or
 * `MUTATE=oauth pnpm mutate` for one folder or file below src (`MUTATE=throttle/plan.ts`).
 * `MUTATE_BY=wire,core` lets the tests of these folders alone judge, which is quicker and no milder.
 * Reports come to reports/mutation/<what>, which git ignores.
 */
const what = process.env.MUTATE ?? "";
const sources = what === "" ? "src/**/*.ts" : what.endsWith(".ts") ? `src/${what}` : `src/${what}/**/*.ts`;
const folder = `reports/mutation/${what.replaceAll("/", "-") || "all"}`;

/** @type {import("@stryker-mutator/api/core").PartialStrykerOptions} */
export default {
  testRunner: "vitest",
  // Named here, since pnpm puts plugins where a search does not look.
  plugins: ["@stryker-mutator/vitest-runner"],
  vitest: { configFile: "vitest.mutation.config.ts", related: true },
  coverageAnalysis: "perTest",
  mutate: [sources, "!src/**/index.ts"],
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
  // What hangs on a promise is ended by vitest after its own 5 seconds; this ends endless loops.
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
