import type { BulkCounts } from "@carillon/runtime";

/** What a run came to. */
export interface Report {
  readonly items: number;
  readonly counts: BulkCounts;
  /** What the vendor did beside taking events, by kind. */
  readonly faults: Readonly<Record<string, number>>;
  /** Events whose result is not what the vendor's ledger says, by what is wrong. Empty: everything that was said is true. */
  readonly lies: Readonly<Record<string, number>>;
  readonly requests: number;
  readonly seconds: number;
  /** Heap in use after a collection, at even steps of the run. */
  readonly heapBytes: readonly number[];
}

/** How much the heap grows over the whole run, by the line that fits its samples best, in bytes. */
export function growth(samples: readonly number[]): number {
  const middle = (samples.length - 1) / 2;
  const mean = samples.reduce((sum, each) => sum + each, 0) / samples.length;
  let above = 0;
  let below = 0;
  for (const [at, bytes] of samples.entries()) {
    above += (at - middle) * (bytes - mean);
    below += (at - middle) ** 2;
  }
  return below === 0 ? 0 : (above / below) * (samples.length - 1);
}

const mebi = (bytes: number): string => `${(bytes / 2 ** 20).toFixed(1)} MiB`;

export function print(report: Report): string {
  const { items, counts, faults, lies, requests, seconds, heapBytes } = report;
  const list = (record: object): string =>
    Object.entries(record)
      .map(([name, value]) => `${name} ${value}`)
      .join(", ") || "none";
  return [
    `${items} events in ${seconds.toFixed(1)} s: ${Math.round(items / seconds)} events/s, ${requests} requests`,
    `results   ${list(counts)}`,
    `faults    ${list(faults)}`,
    `untrue    ${list(lies)}`,
    `heap      ${mebi(heapBytes[0] ?? 0)} at the beginning, ${mebi(heapBytes.at(-1) ?? 0)} at the end, ${mebi(Math.max(...heapBytes))} at most, ${mebi(growth(heapBytes))} of growth by the best line`,
  ].join("\n");
}
