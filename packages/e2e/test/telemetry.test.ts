import { readFileSync } from "node:fs";
import { join } from "node:path";
import { json, serve } from "@carillon/config/test-server";
import { Klaviyo } from "@carillon/klaviyo";
import {
  AggregationTemporality,
  InMemoryMetricExporter,
  MeterProvider,
  PeriodicExportingMetricReader,
} from "@opentelemetry/sdk-metrics";
import { expect, test } from "vitest";
import { tsBlocksOf } from "../src/packages/readme.ts";
import { root } from "../src/packages/workspace.ts";
import { hooksFor, observeThrottle } from "../src/telemetry/metrics.ts";

const exporter = new InMemoryMetricExporter(AggregationTemporality.CUMULATIVE);
// Exported when the test says so.
const reader = new PeriodicExportingMetricReader({ exporter, exportIntervalMillis: 3_600_000 });
const provider = new MeterProvider({ readers: [reader] });
const meter = provider.getMeter("carillon");

/** The data points of the last export, by metric: the attributes, and the number or the count of a histogram. */
async function exported(): Promise<Record<string, (Record<string, unknown> & { is: number })[]>> {
  exporter.reset();
  await reader.forceFlush();
  const metrics = exporter.getMetrics().flatMap(({ scopeMetrics }) => scopeMetrics.flatMap((each) => each.metrics));
  return Object.fromEntries(
    metrics.map(({ descriptor, dataPoints }) => [
      descriptor.name,
      dataPoints.map(({ attributes, value }) => ({
        ...attributes,
        is: typeof value === "number" ? value : value.count,
      })),
    ]),
  );
}

test("the recipe of the README turns hooks and snapshots into metrics", async () => {
  const done = json(200, { data: [] });
  const server = await serve(done, json(429, { errors: [] }, { "retry-after": "2" }), done);
  try {
    const limits = { xs: { limit: 50, windowMs: 3_600_000 } };
    const hooks = hooksFor(meter);
    const klaviyo = new Klaviyo({ apiKey: "pk_test", baseUrl: server.url, throttle: { limits }, hooks });
    observeThrottle(meter, "klaviyo", klaviyo);
    const bucket = () => klaviyo.throttle.snapshot()[0];

    await klaviyo.accounts.list();
    const calls = [klaviyo.accounts.list()];
    await expect.poll(() => bucket()?.pausedUntil).toBeGreaterThan(Date.now());
    calls.push(klaviyo.accounts.list(), klaviyo.accounts.list());
    await expect.poll(() => bucket()?.queued).toBe(3);
    const xs = { vendor: "klaviyo", bucket: "xs" };
    expect(await exported()).toMatchObject({
      "carillon.throttle.queued": [{ ...xs, is: 3 }],
      "carillon.throttle.paused": [{ ...xs, is: expect.any(Number) }],
    });

    await Promise.all(calls);
    const operation = "accounts.list";
    expect(await exported()).toEqual({
      "carillon.response.duration": [
        { vendor: "klaviyo", operation, status: 200, is: 4 },
        { vendor: "klaviyo", operation, status: 429, is: 1 },
      ],
      "carillon.retries": [{ vendor: "klaviyo", operation, reason: "status 429", is: 1 }],
      "carillon.throttle.pauses": [{ ...xs, is: 1 }],
      // The refused call once more, and the two that came during the pause.
      "carillon.throttle.wait": [{ vendor: "klaviyo", operation, is: 3 }],
      "carillon.throttle.queued": [{ ...xs, is: 0 }],
      "carillon.throttle.paused": [{ ...xs, is: 0 }],
      "carillon.throttle.used": [{ ...xs, window: 3_600_000, is: 5 / 50 }],
    });
  } finally {
    await provider.shutdown();
    await server.close();
  }
});

test("the README shows that very file", () => {
  const shown = tsBlocksOf(join(root, "packages/runtime/README.md")).map(({ code }) => `${code}\n`);
  expect(shown).toContain(readFileSync(join(root, "packages/e2e/src/telemetry/metrics.ts"), "utf8"));
});
