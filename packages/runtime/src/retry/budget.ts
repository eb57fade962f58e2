/**
 * Tokens that retries cost and successes earn, per client. In an outage the first calls spend them, and the rest fail at
 * once instead of multiplying the load; a single failure never notices.
 */
export interface RetryBudget {
  /** Takes the cost of one retry; `false` when there is not enough left. */
  take(cost: number): boolean;
  give(amount: number): void;
}

export const RETRY_COST = { transient: 14, throttled: 5, success: 1 } as const;
const CAPACITY = 500;

export function createRetryBudget(): RetryBudget {
  let tokens = CAPACITY;
  return {
    take(cost) {
      if (tokens < cost) return false;
      tokens -= cost;
      return true;
    },
    give(amount) {
      tokens = Math.min(CAPACITY, tokens + amount);
    },
  };
}
