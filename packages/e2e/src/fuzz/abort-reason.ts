/** Stands for the error of who rejects with `undefined`, which would look like success. */
export const NOTHING = Symbol("rejected with undefined");

/** Whether the error is what the signal among the options was aborted with: the caller's own, which goes back to him as it is. */
export function isAbortReason(options: unknown, error: unknown): boolean {
  try {
    const { signal } = options as { signal?: AbortSignal };
    return signal?.aborted === true && signal.reason === (error === NOTHING ? undefined : error);
  } catch {
    return false;
  }
}
