/** Whether the error is what the signal among the options was aborted with: the caller's own, which goes back to him as it is. */
export function isAbortReason(options: unknown, error: unknown): boolean {
  try {
    const { signal } = options as { signal?: AbortSignal };
    return signal?.aborted === true && signal.reason === error;
  } catch {
    return false;
  }
}
