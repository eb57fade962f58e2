import { type LogEntry, mostInAnyWindow } from "@carillon/config/referees";
import type { LimitWindow } from "@carillon/runtime/internal";
import { allowedBy, floorOf, type Quota, type Scheme } from "./scheme.ts";

/** The fullest span of one window, as the log has it. */
export interface FullestWindow extends LimitWindow {
  readonly most: number;
}

/** How many call at the same time. */
export const CALLERS = 64;

/** What the log of a scheme's referee shows. */
export interface Outcome {
  readonly served: number;
  /** Times of the refused requests, since the first request. */
  readonly refusedAtMs: readonly number[];
  readonly windows: readonly FullestWindow[];
  /** Served requests by those that a strict server would have served. */
  readonly share: number;
  /** What went wrong beside refusals. */
  readonly errors: readonly unknown[];
}

/** Refusals that are no further apart were under way together. */
const TOGETHER_MS = 250;
/** A learnt rate grows once a second, so that its next refusal cannot come sooner. */
const RAMP_MS = 1_000;

/** The entries that a quota counts together: one list, or one for each resource. */
function counted(log: readonly LogEntry[], { of }: Quota): (readonly LogEntry[])[] {
  if (of === "search") return [log.filter(({ uri }) => uri.startsWith("/search"))];
  if (of !== "resource") return [log];
  const resources = new Set(log.map(({ uri }) => uri));
  return [...resources].map((resource) => log.filter(({ uri }) => uri === resource));
}

/** Windows are judged where the client knows their numbers: of every request, whatever came of it. */
function fullest({ mode, believes, quotas }: Scheme, log: readonly LogEntry[]): FullestWindow[] {
  if (mode === "adaptive" || believes) return [];
  return quotas.flatMap((quota) => {
    const lists = counted(log, quota);
    return quota.windows.map((window) => ({
      ...window,
      most: Math.max(0, ...lists.map((entries) => mostInAnyWindow(entries, window.windowMs))),
    }));
  });
}

export function judge(scheme: Scheme, log: readonly LogEntry[], errors: readonly unknown[]): Outcome {
  const from = log[0]?.at ?? 0;
  const served = log.filter(({ at, status }) => status === 200 && at < from + scheme.seconds * 1_000).length;
  return {
    served,
    refusedAtMs: log.filter(({ status }) => status === 429).map(({ at }) => at - from),
    windows: fullest(scheme, log),
    share: served / Math.floor(allowedBy(scheme)),
    errors,
  };
}

/** Numbers of refusals that came together, and when they began. */
export function wavesOf(refusedAtMs: readonly number[]): { at: number; size: number }[] {
  const waves: { at: number; size: number }[] = [];
  let last = Number.NEGATIVE_INFINITY;
  for (const at of refusedAtMs) {
    if (at - last > TOGETHER_MS) waves.push({ at, size: 0 });
    waves.at(-1)!.size++;
    last = at;
  }
  return waves;
}

/**
 * What a client may never do, however slow the machine: be refused where it knows the number, overfill a window, fail. One
 * that has to learn finds all its callers under way at the first refusal, and grows no more than once a second; a machine that
 * stalls bunches the callers of a later refusal, so that they are allowed once more.
 */
export function faultsOf(scheme: Scheme, { windows, refusedAtMs, errors }: Outcome): string[] {
  const faults = windows
    .filter(({ most, limit }) => most > limit)
    .map(({ most, limit, windowMs }) => `${most} requests in ${windowMs} ms, not ${limit}`);
  if (errors.length > 0) faults.push(`${errors.length} errors, the first: ${errors[0]}`);
  const bearable = scheme.mode === "adaptive" ? 2 * CALLERS + scheme.seconds : 0;
  if (refusedAtMs.length > bearable) faults.push(`${refusedAtMs.length} refused`);
  return faults;
}

/** What else must hold on a machine that does nothing else: no other can tell. */
export function shortfallsOf(scheme: Scheme, { share, refusedAtMs }: Outcome): string[] {
  const floor = floorOf(scheme);
  if (floor !== undefined && share < floor) return [`below ${floor * 100} %`];
  if (scheme.mode !== "adaptive") return [];
  const waves = wavesOf(refusedAtMs);
  return waves.flatMap(({ at, size }, index) => {
    if (index === 0) return [];
    if (at - waves[index - 1]!.at < RAMP_MS) return [`refused again at ${at} ms`];
    return size > 1 ? [`${size} refusals at ${at} ms`] : [];
  });
}
