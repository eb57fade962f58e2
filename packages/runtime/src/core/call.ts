import type { CarillonError } from "../errors.ts";
import { isCarillonError } from "../guards.ts";

/** What a settled call holds: the value, and the response that it came with. */
export interface Settled<T> {
  readonly value: T;
  readonly response: Response;
}

/** The value with the response's status and headers. The body has been read into `data`; streams are in `data` too. */
export interface WithResponse<T> {
  data: T;
  response: Response;
}

export type SafeResult<T> = { data: T; error?: undefined } | { data?: undefined; error: CarillonError };

type Outcome<T> = { readonly ok: true; readonly settled: Settled<T> } | { readonly ok: false; readonly error: unknown };

/**
 * A call that is already on its way. Await it for the reply, or ask for more: {@link withResponse}, {@link safe}. It can be
 * awaited many times; it is sent once.
 */
export class Call<T> implements Promise<T> {
  readonly [Symbol.toStringTag]: string = "Call";
  readonly #outcome: Promise<Outcome<T>>;
  #watched = false;

  constructor(work: Promise<Settled<T>>) {
    this.#outcome = work.then(
      (settled) => ({ ok: true, settled }),
      (error: unknown) => {
        // A call that nobody looks at must not fail in silence: like any promise, it reports its rejection.
        queueMicrotask(() => !this.#watched && void Promise.reject(error));
        return { ok: false, error };
      },
    );
  }

  /** From here on somebody looks at the outcome. */
  protected watch(): void {
    this.#watched = true;
  }

  /** The settled call, for those who build on it. Rejects like the call. */
  protected settled(): Promise<Settled<T>> {
    this.watch();
    return this.#outcome.then((outcome) => {
      if (outcome.ok) return outcome.settled;
      throw outcome.error;
    });
  }

  /** The value together with status and headers. Throws like the call itself. */
  async withResponse(): Promise<WithResponse<T>> {
    const { value, response } = await this.settled();
    return { data: value, response };
  }

  /** The value or the error, without a throw. Only the reason of an abort is still thrown, as the caller gave it. */
  async safe(): Promise<SafeResult<T>> {
    this.#watched = true;
    const outcome = await this.#outcome;
    if (outcome.ok) return { data: outcome.settled.value };
    if (isCarillonError(outcome.error)) return { error: outcome.error };
    throw outcome.error;
  }

  // biome-ignore lint/suspicious/noThenProperty: a call is awaited like a promise
  then<A = T, B = never>(
    onFulfilled?: ((value: T) => A | PromiseLike<A>) | null,
    onRejected?: ((reason: unknown) => B | PromiseLike<B>) | null,
  ): Promise<A | B> {
    return this.settled()
      .then(({ value }) => value)
      .then(onFulfilled, onRejected);
  }

  catch<B = never>(onRejected?: ((reason: unknown) => B | PromiseLike<B>) | null): Promise<T | B> {
    return this.then(undefined, onRejected);
  }

  finally(onFinally?: (() => void) | null): Promise<T> {
    return this.then().finally(onFinally);
  }
}
