/** How many requests may be sent in how long. */
export interface Quota {
  readonly limit: number;
  readonly windowMs: number;
}

/** A request as the referee saw it. */
export interface Arrival {
  /** Epoch ms, on the referee's clock. */
  readonly at: number;
  readonly status: number;
  /** The process that sent it. */
  readonly key: string;
}

/** Epoch ms; `to` is not part of it. */
export interface Span {
  readonly from: number;
  readonly to: number;
}

export interface Figures {
  readonly requests: number;
  /** Requests that the referee answered with 429. */
  readonly refused: number;
  /** Most requests in any sliding window. */
  readonly peak: number;
  /** Requests that open a window with more than the limit. */
  readonly windowsAbove: number;
  /** Mean of all sliding windows within the judged spans, as a part of the limit; undefined when no span is long enough. */
  readonly utilisation: number | undefined;
  /** Requests of the busiest process, divided by those of the quietest, within the judged spans. */
  readonly share: number;
  readonly longestGapMs: number;
}

const duration = ({ from, to }: Span): number => to - from;

/** What is left of a span without its shadows. */
export function outside(whole: Span, shadows: readonly Span[]): Span[] {
  const spans: Span[] = [];
  let { from } = whole;
  for (const shadow of shadows.toSorted((a, b) => a.from - b.from)) {
    if (shadow.from > from) spans.push({ from, to: Math.min(shadow.from, whole.to) });
    from = Math.max(from, shadow.to);
  }
  spans.push({ from, to: whole.to });
  return spans.filter((span) => duration(span) > 0);
}

/**
 * For each request, how many arrive in the window that it opens. Every fullest window is opened by a request, so no other
 * window needs a look.
 *
 * A window is half-open. The referee's clock has a grain of 1 ms and cuts off what is finer: two requests that are W apart
 * are never told less than W apart, so a sender that keeps the limit needs no allowance. Two that are less than 1 ms closer
 * may be told W apart; that grain is the sender's gain, and the only one.
 */
export function windowCounts(times: readonly number[], windowMs: number): number[] {
  let end = 0;
  return times.map((start, index) => {
    while (end < times.length && times[end]! < start + windowMs) end++;
    return end - index;
  });
}

/**
 * The mean over every window that lies within a span. A count over the span itself would jump with each burst that happens
 * to fall just inside it.
 */
function utilisationOf(
  times: readonly number[],
  spans: readonly Span[],
  { limit, windowMs }: Quota,
): number | undefined {
  const long = spans.filter((span) => duration(span) > windowMs);
  const starts = long.reduce((sum, span) => sum + duration(span) - windowMs, 0);
  if (starts === 0) return undefined;
  let seen = 0;
  for (const { from, to } of long) {
    for (const at of times) seen += Math.max(0, Math.min(at, to - windowMs) - Math.max(at - windowMs, from));
  }
  return seen / (starts * limit);
}

const within = (spans: readonly Span[], at: number): boolean => spans.some(({ from, to }) => at >= from && at < to);

/** What the referee's log says of a run. */
export function judge(
  log: readonly Arrival[],
  quota: Quota,
  spans: readonly Span[],
  processes: readonly string[],
): Figures {
  const arrivals = log.toSorted((a, b) => a.at - b.at);
  const times = arrivals.map(({ at }) => at);
  const counts = windowCounts(times, quota.windowMs);
  const served = arrivals.filter(({ status }) => status === 200);
  const judged = served.filter(({ at }) => within(spans, at));
  const shares = processes.map((process) => judged.filter(({ key }) => key === process).length);
  return {
    requests: arrivals.length,
    refused: arrivals.filter(({ status }) => status === 429).length,
    peak: counts.reduce((most, count) => Math.max(most, count), 0),
    windowsAbove: counts.filter((count) => count > quota.limit).length,
    utilisation: utilisationOf(
      served.map(({ at }) => at),
      spans,
      quota,
    ),
    share: Math.max(...shares) / Math.min(...shares),
    longestGapMs: times.reduce((gap, at, index) => Math.max(gap, at - (times[index - 1] ?? at)), 0),
  };
}
