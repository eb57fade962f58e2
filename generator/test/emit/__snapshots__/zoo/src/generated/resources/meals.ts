// Generated from specs/zoo. Edits are lost: change the spec and run `pnpm generate zoo`.

import { animalsDeleteMeal } from "../operations/animals.ts";
import type { ZooOptions } from "../options.ts";
import type { AnimalsDeleteMealBody, AnimalsDeleteMealPath } from "../types.ts";
import { vendor } from "../vendor.ts";
import { type Call, ClientCore, type RequestOptions } from "@carillon/runtime/internal";

/** The resource `meals`. */
export class MealsResource {
  readonly #core: ClientCore;

  constructor(core: ClientCore) {
    this.#core = core;
  }

  /**
   * Takes a meal away.
   *
   * `DELETE /parks/{park_id}/animals/{animal_id}/meals/{meal_id}` · limit 10/s, 300 in 3 min, more by plan
   *
   * @see https://docs.zoo.example/meals
   * @deprecated Renamed to `animals.deleteMeal`.
   */
  remove(ids: AnimalsDeleteMealPath, body?: AnimalsDeleteMealBody, options?: RequestOptions & { parkId?: string }): Call<undefined> {
    return this.#core.call(animalsDeleteMeal, ids, body, options);
  }
}

/**
 * `meals` without the rest of the client, for small bundles. It has a throttle of its own.
 * @throws {ConfigurationError} when an option cannot be right
 */
export function createMeals(options: ZooOptions): MealsResource {
  return new MealsResource(new ClientCore(vendor, options));
}
