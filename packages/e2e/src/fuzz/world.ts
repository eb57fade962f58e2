import { createVirtualPlatform, type VirtualPlatform } from "@carillon/config/virtual-platform";
import { NOTHING } from "./abort-reason.ts";
import { breach } from "./breach.ts";
import type { Dice } from "./dice.ts";
import { isBusyElsewhere } from "./elsewhere.ts";

export type Settled<T> =
  | { readonly value: T; readonly error?: undefined }
  | { readonly value?: undefined; readonly error: unknown };

/** What one input meets: a clock of its own, and a place to say what it was. */
export interface World {
  readonly dice: Dice;
  readonly platform: VirtualPlatform;
  /** Says what is tried. The last word is shown when it goes wrong. */
  trying(input: unknown): void;
  /** What came of the work, once it has; time passes as fast as timers ask for. */
  settle<T>(work: () => T | PromiseLike<T>): Promise<Settled<T>>;
}

/** More than any deadline, retry or pause that the options of a fuzzed call allow. */
const STEPS_MS = [1, 100, 1_000, 10_000, 60_000, 600_000, 3_600_000, 86_400_000, 8 * 86_400_000];
/** Turns of real time for what hangs by no timer, before it is called stuck. */
const REAL_TURNS = 200;
const REAL_TURN_MS = 5;

export function createWorld(dice: Dice, tell: (input: unknown) => void): World {
  const platform = createVirtualPlatform({ seed: dice.int(2 ** 31) });
  return {
    dice,
    platform,
    trying: tell,
    async settle<T>(work: () => T | PromiseLike<T>): Promise<Settled<T>> {
      let settled: Settled<T> | undefined;
      (async () => work())().then(
        (value) => {
          settled = { value: value as T };
        },
        (error: unknown) => {
          settled = { error: error === undefined ? NOTHING : error };
        },
      );
      const quiet = async (): Promise<void> => {
        for (let turn = 0; (turn < 4 || isBusyElsewhere()) && !settled; turn++) await platform.settle();
      };
      await quiet();
      for (let step = 0; step < STEPS_MS.length && !settled; step++) {
        await platform.advance(STEPS_MS[step] as number);
        await quiet();
      }
      for (let turn = 0; turn < REAL_TURNS && !settled; turn++) {
        await new Promise((resolve) => setTimeout(resolve, REAL_TURN_MS));
        await platform.advance(60_000);
      }
      return settled ?? breach("hangs: it settles in no time");
    },
  };
}
