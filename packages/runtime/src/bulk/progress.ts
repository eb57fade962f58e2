import type { ClientCore } from "../core/client-core.ts";
import type { Operation } from "../operation.ts";
import type { BulkCounts, BulkProgress } from "./types.ts";

/** Reports between the oldest and the newest that the speed is taken from. */
const SPEED_OVER = 10;

export const settledOf = ({ sent, refused, unknown, unsent }: BulkCounts): number => sent + refused + unknown + unsent;

/** Measures a run. `report` is called at even times, and tells the speed since ten calls ago. */
export function createMeter(core: ClientCore, operation: Operation, total: number | undefined) {
  const { platform } = core;
  const marks: { at: number; settled: number }[] = [{ at: platform.now(), settled: 0 }];
  return {
    report(counts: BulkCounts, requests: number): BulkProgress {
      const now = { at: platform.now(), settled: settledOf(counts) };
      marks.push(now);
      if (marks.length > SPEED_OVER + 1) marks.shift();
      const since = marks[0]!;
      const itemsPerSecond = now.at > since.at ? ((now.settled - since.settled) * 1000) / (now.at - since.at) : 0;
      const left = total === undefined ? undefined : Math.max(0, total - now.settled);
      const etaMs = left === undefined || itemsPerSecond === 0 ? undefined : Math.round((left / itemsPerSecond) * 1000);
      return {
        ...counts,
        requests,
        itemsPerSecond,
        quotaUse: quotaUse(core, operation),
        etaMs: left === 0 ? 0 : etaMs,
      };
    },
  };
}

/** How much of the operation's tightest bucket is used, 0 to 1; a bucket that is closed is used up. */
function quotaUse(core: ClientCore, operation: Operation): number | undefined {
  const { hosts, defaultHost, buckets } = core.vendor;
  const names = operation.limits ?? hosts[operation.host ?? defaultHost]!.limits;
  const uses = core
    .snapshot()
    .filter(({ name, id }) => {
      if (!names.includes(name)) return false;
      return !buckets[name]?.per?.includes("operation") || id.split(":").includes(operation.id);
    })
    .flatMap(({ windows, pausedForMs }) =>
      pausedForMs > 0 ? [1] : windows.map(({ limit, used }) => Math.min(1, used / limit)),
    );
  return uses.length === 0 ? undefined : Math.max(...uses);
}
