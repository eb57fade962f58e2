/** What a run is asked to do. Plain data: it goes to the processes of the run. */
export interface Task {
  readonly calls: number;
  readonly seed: number;
  /** Share of attempts that meet a fault. */
  readonly faults: number;
  /** Calls that are under way at once. */
  readonly concurrency: number;
  /** How often the server dies and comes back. */
  readonly deaths: number;
  /** Judge the heap: it needs a long run. */
  readonly heap: boolean;
  /** Calls a second, and for how long. Absent: as many calls as there are, as fast as they go. */
  readonly soak?: { readonly perSecond: number; readonly minutes: number } | undefined;
  /** A defect that is put into the runtime, to see the run turn red. */
  readonly defect?: string | undefined;
}
