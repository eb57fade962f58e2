/** How a call ended. `denied`: by an error that says that nothing was done; `doubtful`: that it may have been. */
export const ENDS = ["never", "told", "aborted", "denied", "doubtful", "failed", "foreign"] as const;
export type End = (typeof ENDS)[number];
