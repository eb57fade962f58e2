import * as real from "fast-check";

/** fast-check for the mutation run (see vitest.mutation.config.ts): at most 50 runs, and always the same ones. */
export * from "fast-check";

const few = (property: real.IRawProperty<unknown>, params?: real.Parameters<unknown>) =>
  real.assert(property, { ...params, numRuns: Math.min(params?.numRuns ?? 50, 50), seed: 1, endOnFailure: true });

export const assert = few as typeof real.assert;

export default { ...real, assert };
