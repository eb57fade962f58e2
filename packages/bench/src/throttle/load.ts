const DONE = Symbol("done");

/** Calls made one after the other by each of `callers`, all at the same time, until the time is up. */
export interface Load {
  readonly callers: number;
  readonly seconds: number;
  /** `caller` counts from 0, `index` over all calls. A refusal by the server is no error. */
  call(caller: number, index: number, signal: AbortSignal): Promise<void>;
}

/** @returns what calls threw, other than because the time was up. */
export async function press({ callers, seconds, call }: Load): Promise<unknown[]> {
  const errors: unknown[] = [];
  const end = new AbortController();
  const timer = setTimeout(() => end.abort(DONE), seconds * 1_000);
  let index = 0;
  const one = async (caller: number): Promise<void> => {
    while (!end.signal.aborted) {
      try {
        await call(caller, index++, end.signal);
      } catch (error) {
        if (error === DONE) return;
        errors.push(error);
      }
    }
  };
  await Promise.all(Array.from({ length: callers }, (_, caller) => one(caller)));
  clearTimeout(timer);
  return errors;
}
