/** What a call carries, before any of it is text: by wire names. */
export interface CallFacts {
  readonly path?: Readonly<Record<string, unknown>>;
  readonly query?: Readonly<Record<string, unknown>>;
  /** With the idempotency key filled in. */
  readonly body?: unknown;
}
