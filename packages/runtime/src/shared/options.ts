import { ConfigurationError } from "../errors.ts";
import type { LimiterOptions } from "../throttle/create-limiter.ts";

export interface SharedLimiterOptions extends Pick<LimiterOptions, "maxQueue" | "graceMs"> {
  /**
   * What goes out while the store does not answer. `local`: nothing for one window (60 s at most) and `reconnectMs`, then
   * this process's part of half the quota. `closed`: nothing. `open`: whatever the limiter of this process lets through. Default `local`.
   */
  onStoreError?: "local" | "closed" | "open";
  /** An answer that takes longer counts as none, in milliseconds. Default 250. */
  commandTimeoutMs?: number;
  /** Grants that are not used for so long go back. Default: a quarter of the shortest window, 250 at most. */
  useByMs?: number;
  /**
   * How long the store keeps a slot for a process that says nothing more. Longer requests are prolonged; what a killed
   * process held comes back after this and a window. Default 35,000.
   */
  leaseMs?: number;
  /** Longest time that the store stays closed after it lost its data, or after requests went past it. Default 60,000. */
  quarantineMs?: number;
  /**
   * All processes find the store again so long after the first one, in milliseconds; until then some still send their local
   * share. As long as the longest pause of the client between two tries to connect. Default 2,500.
   */
  reconnectMs?: number;
  /** The name of this process; no two may have the same. Default: a random one. */
  holder?: string;
  /** The store has failed. Called once when it begins, and again when the reason changes. */
  onError?: (error: unknown) => void;
  /** The store answers again. */
  onRecovery?: () => void;
}

const STORE_ERROR_WAYS: readonly unknown[] = ["local", "closed", "open"];
const AT_LEAST_1 = ["commandTimeoutMs", "useByMs", "leaseMs"] as const;
const NOT_NEGATIVE = ["quarantineMs", "reconnectMs"] as const;

/** @throws ConfigurationError for options that make no sense */
export function checkOptions(options: SharedLimiterOptions): void {
  const { onStoreError = "local", holder } = options;
  const isTime = (value: unknown): value is number => Number.isFinite(value) && (value as number) >= 0;
  if (!STORE_ERROR_WAYS.includes(onStoreError))
    throw new ConfigurationError('`onStoreError` must be "local", "closed" or "open".');
  for (const name of AT_LEAST_1) {
    const value = options[name];
    if (value !== undefined && !(isTime(value) && value >= 1))
      throw new ConfigurationError(`\`${name}\` must be a number of milliseconds, 1 or more.`);
  }
  for (const name of NOT_NEGATIVE) {
    const value = options[name];
    if (value !== undefined && !isTime(value))
      throw new ConfigurationError(`\`${name}\` must be a number of milliseconds, 0 or more.`);
  }
  if (holder !== undefined && (typeof holder !== "string" || holder === ""))
    throw new ConfigurationError("`holder` must be text that is not empty.");
}
