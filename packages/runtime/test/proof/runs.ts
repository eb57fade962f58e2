/** Runs of each property. `CARILLON_PROOF_RUNS` sets another number, such as 1,000,000 for a night. */
export const RUNS = Number(process.env.CARILLON_PROOF_RUNS) || 10_000;

/** How often the grid is run, each time with seeds of its own: once a CI run, ten times in a night. */
export const GRID_ROUNDS = Math.max(1, Math.floor(RUNS / 100_000));
