import { expect } from "vitest";
import type { BucketDemand, Permit } from "../../src/throttle/limiter.ts";

/** A demand on one bucket; `bucket("a", 5, 1000)` is 5 per second in window mode. */
export function bucket(name: string, limit: number, windowMs: number, more: Partial<BucketDemand> = {}): BucketDemand {
  return { id: `test:${name}`, name, windows: [{ limit, windowMs }], mode: "window", ...more };
}

/** The permit of a call that must not wait. */
export function atOnce(permit: Permit | Promise<Permit>): Permit {
  expect(permit).not.toBeInstanceOf(Promise);
  return permit as Permit;
}

/** A call that must wait, and what became of it. */
export interface Pending {
  permit?: Permit;
  error?: unknown;
}

export function waits(permit: Permit | Promise<Permit>): Pending {
  expect(permit).toBeInstanceOf(Promise);
  const pending: Pending = {};
  (permit as Promise<Permit>).then(
    (granted) => {
      pending.permit = granted;
    },
    (error: unknown) => {
      pending.error = error;
    },
  );
  return pending;
}
