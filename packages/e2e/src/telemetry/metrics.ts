import type { Hooks, ThrottleSnapshot } from "@carillon/runtime";
import type { Meter } from "@opentelemetry/api";

/** For the option `hooks` of a client. One set serves any number of clients. */
export function hooksFor(meter: Meter): Hooks {
  const durations = meter.createHistogram("carillon.response.duration", { unit: "ms" });
  const retries = meter.createCounter("carillon.retries");
  const waits = meter.createHistogram("carillon.throttle.wait", { unit: "ms" });
  const pauses = meter.createCounter("carillon.throttle.pauses");
  return {
    onResponse: ({ vendor, operation, status, durationMs }) =>
      durations.record(durationMs, { vendor, operation, status }),
    onRetry: ({ vendor, operation, reason }) => retries.add(1, { vendor, operation, reason }),
    onThrottle({ kind, vendor, operation, buckets, waitedMs }) {
      if (kind === "waited") waits.record(waitedMs, { vendor, operation });
      else for (const bucket of buckets) pauses.add(1, { vendor, bucket });
    },
  };
}

/** Gauges that are read at each export; call it once for each vendor. */
export function observeThrottle(
  meter: Meter,
  vendor: string,
  client: { throttle: { snapshot(): ThrottleSnapshot[] } },
) {
  const queued = meter.createObservableGauge("carillon.throttle.queued");
  const used = meter.createObservableGauge("carillon.throttle.used", { description: "Share of a window, 0 to 1" });
  const paused = meter.createObservableGauge("carillon.throttle.paused", { unit: "ms" });
  meter.addBatchObservableCallback(
    (gauges) => {
      // Resources may have a bucket each, all under one name; the one with the longest queue comes last, and stays.
      for (const bucket of client.throttle.snapshot().sort((a, b) => a.queued - b.queued)) {
        const of = { vendor, bucket: bucket.name };
        gauges.observe(queued, bucket.queued, of);
        gauges.observe(paused, bucket.pausedForMs, of);
        for (const window of bucket.windows)
          gauges.observe(used, window.used / window.limit, { ...of, window: window.windowMs });
      }
    },
    [queued, used, paused],
  );
}
