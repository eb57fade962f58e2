import type { Outcome } from "./conductor.ts";

/** What a run must keep beside the quota itself. */
export interface Bars {
  readonly utilisation: number;
  /** Busiest process by quietest. */
  readonly share: number;
}

/** libfaketime moves clocks by more than this, or it did not work. */
const SKEWED_MS = 60_000;
const SKEWED_RATE = 0.02;

/** What a run did not keep, in words; nothing when all is well. */
export function breaches(outcome: Outcome, bars: Bars): string[] {
  const { setting, scenario, reports } = outcome;
  const { limit } = setting.quota;
  const isSkewed =
    Math.abs(outcome.skewMs) > SKEWED_MS || reports.some(({ wallRate }) => Math.abs(wallRate - 1) > SKEWED_RATE);
  const denied = reports.reduce((sum, report) => sum + report.denied, 0);
  const found: [boolean, string][] = [
    [outcome.windowsAbove > 0, `${outcome.windowsAbove} windows above ${limit}, up to ${outcome.peak}`],
    [outcome.refused > 0, `${outcome.refused} requests refused with 429`],
    [outcome.returned < limit, `${limit - outcome.returned} slots did not come back`],
    [outcome.stuck > 0, `${outcome.stuck} processes did not end`],
    [denied > 0, `${denied} calls turned away: ${reports.find(({ lastError }) => lastError)?.lastError}`],
    [scenario.clocks !== undefined && !isSkewed, "the clocks were not moved"],
    [!((outcome.utilisation ?? 0) >= bars.utilisation), `utilisation ${outcome.utilisation} below ${bars.utilisation}`],
    [!(outcome.share <= bars.share), `share ${outcome.share} above ${bars.share}`],
  ];
  return found.filter(([is]) => is).map(([, words]) => words);
}
