import type { World } from "../world.ts";

/**
 * Makes one bad input, tries it, and says in a word what came of it: `sent`, `accepted` or the name of an error.
 * @throws Breach when something came of it that never must
 */
export type Surface = (world: World) => Promise<string>;
