import type { Reporter } from "vitest/node";

const FOREIGN_FRAME = /^\s+at .*node_modules/;

/** Tells of each test that passed only at its second try, with what failed at the first: it may be a defect that is rare. */
export const secondTries: Reporter = {
  onTestCaseResult(test) {
    if (!test.diagnostic()?.flaky) return;
    const what = test.result().errors?.flatMap(({ message, stack = message }) => stack.split("\n")) ?? [];
    const lines = what.filter((line) => !FOREIGN_FRAME.test(line));
    console.log([`SECOND TRY  ${test.module.relativeModuleId} > ${test.fullName}`, ...lines].join("\n"));
  },
};
