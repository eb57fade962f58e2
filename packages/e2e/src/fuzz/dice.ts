import { seededRandom } from "@carillon/config/virtual-platform";

/** Chance that is the same for the same seed. */
export interface Dice {
  /** A whole number from 0 to `below` - 1. */
  int(below: number): number;
  /** `true` that often. */
  chance(share: number): boolean;
  pick<T>(list: readonly T[]): T;
}

/** The dice of one input: each has its own, so that it can be thrown again alone. */
export function diceOf(seed: number, index: number): Dice {
  const next = seededRandom(Math.imul(seed + 1, 0x9e3779b1) ^ Math.imul(index + 1, 0x85ebca6b));
  // Neighbouring seeds begin alike.
  for (let skip = 0; skip < 4; skip++) next();
  return {
    int: (below) => Math.floor(next() * below),
    chance: (share) => next() < share,
    pick: <T>(list: readonly T[]) => list[Math.floor(next() * list.length)] as T,
  };
}
