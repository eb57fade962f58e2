/** Whether this is the mutation run, which leaves out what takes seconds. */
export const isMutating = Boolean(process.env.CARILLON_MUTATION);
