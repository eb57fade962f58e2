import type { BulkCounts } from "@carillon/runtime";
import type { VendorWord } from "./ledger.ts";
import { LEGS } from "./legs.ts";
import type { Task } from "./proof.ts";
import { untruths } from "./verdict.ts";

/** What the client says of a whole run. */
export interface ClientWord {
  /** Places in `STATUSES`, by item. */
  readonly results: Uint8Array;
  /** Results for items that had one already. */
  readonly again: number;
  readonly counts: BulkCounts;
  readonly requests: number;
  readonly seconds: number;
  /** Heap in use after a collection, at even steps of the run. */
  readonly heapBytes: readonly number[];
}

/** What a run came to. */
export interface Report extends Task, Omit<ClientWord, "results" | "again">, Omit<VendorWord, "marks" | "requests"> {
  /** Results that are not what the vendor knows, by what is wrong. Empty: everything that was said is true. */
  readonly untrue: Readonly<Record<string, number>>;
}

export function reportOf(task: Task, client: ClientWord, vendor: VendorWord): Report {
  const { results, again, ...said } = client;
  const { marks, requests, ...known } = vendor;
  const untrue = untruths(results, marks);
  if (again > 0) untrue["told twice"] = again;
  const { read, sent, refused, unknown, unsent } = client.counts;
  if (read !== task.items || sent + refused + unknown + unsent !== read) untrue["wrong sum"] = 1;
  if (requests !== client.requests) untrue["requests nobody counted"] = requests - client.requests;
  return { ...task, ...said, ...known, untrue };
}

/** Why a run proves nothing good. Empty: it does. */
export function complaints({ untrue, limited, strange, heapBytes }: Report): string[] {
  const grown = growth(settled(heapBytes));
  return [
    ...Object.entries(untrue).map(([what, many]) => `${what}: ${many}`),
    ...Object.entries(strange).map(([status, many]) => `answered ${status}: ${many}`),
    ...(limited > 0 ? [`refused by the vendor's limit: ${limited}`] : []),
    ...(grown > FLAT_BYTES ? [`the heap grows: ${mebi(grown)}`] : []),
  ];
}

/** Growth of a heap that counts as none: what compiled code and caches still gain. A leak of an item's 300 bytes is 290 MiB in a million. */
const FLAT_BYTES = 4 * 2 ** 20;

/** Without the first quarter of the run, in which code is compiled and the read-ahead fills. */
const settled = (samples: readonly number[]): readonly number[] => samples.slice(Math.floor(samples.length / 4));

/** How much the heap grows over its samples, by the line that fits them best, in bytes. */
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

/** The most of the ascending times that lie in one window. */
export function busiest(times: readonly number[], windowMs: number): number {
  let first = 0;
  let most = 0;
  for (const [at, time] of times.entries()) {
    while (times[first]! <= time - windowMs) first++;
    most = Math.max(most, at - first + 1);
  }
  return most;
}

const mebi = (bytes: number): string => `${(bytes / 2 ** 20).toFixed(1)} MiB`;
const list = (record: object): string =>
  Object.entries(record)
    .map(([name, value]) => `${name} ${value}`)
    .join(", ") || "none";

export function print(report: Report): string {
  const { leg, items, rate, counts, faults, untrue, requests, seconds, heapBytes, limited, strange, arrivals } = report;
  const { vendor, operation, quota } = LEGS[leg];
  const whole = (quota.limit * seconds * 1_000) / quota.windowMs;
  const heap = settled(heapBytes);
  return [
    `${vendor} ${operation}: ${items} items in ${seconds.toFixed(1)} s, ${Math.round(items / seconds)} items/s, ${requests} requests, faults ${rate * 100} %`,
    `  results   ${list(counts)}`,
    `  faults    ${list(faults)}`,
    `  untrue    ${list(untrue)}`,
    `  limit     ${limited} refused; ${busiest(arrivals, quota.windowMs)} of ${quota.limit} in the busiest ${quota.windowMs / 1_000} s, ${Math.round((100 * requests) / whole)} % of what the whole time allows`,
    ...(Object.keys(strange).length > 0 ? [`  strange   ${list(strange)}`] : []),
    ...(heap.length > 1
      ? [
          `  heap      ${mebi(heap[0]!)} after a quarter, ${mebi(heap.at(-1)!)} at the end, ${mebi(Math.max(...heapBytes))} at most; ${mebi(growth(heap))} of growth by the best line`,
        ]
      : []),
  ].join("\n");
}
