import { Breach } from "./breach.ts";
import { diceOf } from "./dice.ts";
import { show } from "./show.ts";
import { SURFACES } from "./surfaces/index.ts";
import { createWorld } from "./world.ts";

/** An input that did what none must. `seed` and `index` make it again. */
export interface Finding {
  readonly seed: number;
  readonly index: number;
  readonly surface: string;
  readonly what: string;
  readonly input: string;
  readonly stack?: string | undefined;
}

/** What one input came to: `calls: sent`. */
export interface Outcome {
  readonly surface: string;
  readonly word: string;
  readonly finding?: Finding | undefined;
}

const NAMES = Object.keys(SURFACES);
/** A hundred places, each with the name of a surface. */
const PLACES = NAMES.flatMap((name) => Array<string>(SURFACES[name]?.[1] ?? 0).fill(name));

const PROTOTYPES = [Object, Array, Function, Promise, String, Number, RegExp, Error, Date, Map, Set].map(
  (each) => each.prototype as object,
);
const keysOfPrototypes = (): string => PROTOTYPES.map((each) => Reflect.ownKeys(each).length).join();
const CLEAN = keysOfPrototypes();

/** Tries the input of that number. `told` learns of it before anything is done with it. */
export async function tryInput(
  seed: number,
  index: number,
  only?: string,
  told?: (input: unknown) => void,
): Promise<Outcome> {
  const dice = diceOf(seed, index);
  const surface = only ?? dice.pick(PLACES);
  let input: unknown;
  const loose: unknown[] = [];
  const onLoose = (reason: unknown): void => void loose.push(reason);
  process.on("unhandledRejection", onLoose);
  const world = createWorld(dice, (tried) => {
    input = tried;
    told?.(tried);
  });
  const found = (what: string, cause?: unknown): Outcome => ({
    surface,
    word: "BREACH",
    finding: {
      seed,
      index,
      surface,
      what,
      input: show(input),
      stack: cause instanceof Error ? cause.stack : undefined,
    },
  });
  try {
    const run = SURFACES[surface]?.[0];
    if (!run) throw new Error(`There is no surface ${surface}; there are ${NAMES.join(", ")}.`);
    const word = await run(world);
    await world.platform.settle();
    if (loose.length > 0) return found(`a rejection that nobody handles: ${show(loose[0])}`, loose[0]);
    if (keysOfPrototypes() !== CLEAN) return found("a prototype has changed");
    return { surface, word };
  } catch (error) {
    if (error instanceof Breach) return found(error.message, error.cause ?? error);
    return found(`the fuzzer itself fails: ${show(error)}`, error);
  } finally {
    process.off("unhandledRejection", onLoose);
  }
}
