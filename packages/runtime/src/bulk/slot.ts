import type { Prepared } from "./layout.ts";
import type { BulkResult } from "./types.ts";

type WithoutItem<Result> = Result extends unknown ? Omit<Result, "index" | "item"> : never;

/** What became of an item. */
export type Outcome = WithoutItem<BulkResult<never>>;

/** An item on its way through a run. */
export interface Slot<Item> {
  readonly index: number;
  readonly item: Item;
  /** Absent: it was refused before it was measured. */
  prepared: Prepared | undefined;
  outcome: Outcome | undefined;
  next: Slot<Item> | undefined;
}

/** A slot that can be sent. */
export type ReadySlot<Item> = Slot<Item> & { prepared: Prepared };
