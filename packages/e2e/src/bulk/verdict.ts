import { DOUBTED, HELD_OFF, REFUSED, TIMES } from "./ledger.ts";

/** What a client can say of an item; `none`: it said nothing. */
export const STATUSES = ["none", "sent", "refused", "unknown", "unsent"] as const;
export type Status = (typeof STATUSES)[number];

/** What is wrong with a result, given what the vendor knows. `undefined`: it is true, and as exact as it can be. */
export function untruth(status: Status, mark: number): string | undefined {
  const times = mark & TIMES;
  if (times > 1) return `${status}, taken ${times} times`;
  switch (status) {
    case "sent":
      return times === 1 ? undefined : "sent, never taken";
    case "refused":
      if (times > 0) return "refused, taken";
      return mark & REFUSED ? undefined : "refused, by nobody";
    case "unknown":
      return mark & DOUBTED ? undefined : "unknown, without a doubt";
    case "unsent":
      if (times > 0) return "unsent, taken";
      if (mark & DOUBTED) return "unsent, though there is doubt";
      return mark & HELD_OFF ? undefined : "unsent, without a reason";
    case "none":
      return "no result";
  }
}

/** The results that are not true, by what is wrong. `results` holds places in {@link STATUSES}. */
export function untruths(results: Uint8Array, marks: Uint8Array): Record<string, number> {
  const found: Record<string, number> = {};
  for (const [number, mark] of marks.entries()) {
    const wrong = untruth(STATUSES[results[number] ?? 0] ?? "none", mark);
    if (wrong) found[wrong] = (found[wrong] ?? 0) + 1;
  }
  return found;
}
