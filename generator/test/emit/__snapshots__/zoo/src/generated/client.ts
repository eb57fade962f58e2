// Generated from specs/zoo. Edits are lost: change the spec and run `pnpm generate zoo`.

import { operations } from "./operations/index.ts";
import type { ZooOptions } from "./options.ts";
import { AnimalsResource } from "./resources/animals.ts";
import { KeepersResource } from "./resources/keepers.ts";
import { MealsResource } from "./resources/meals.ts";
import { vendor } from "./vendor.ts";
import { Client } from "@carillon/runtime/internal";

/**
 * Client of the Zoo API. One of everything that a spec can say.
 *
 * Throttles to the documented limits and retries what may be repeated.
 *
 * @see https://docs.zoo.example
 */
export class Zoo extends Client {
  /** Those who live here. */
  readonly animals: AnimalsResource;
  /** Those who work here. */
  readonly keepers: KeepersResource;
  readonly meals: MealsResource;

  /** @throws {ConfigurationError} when an option cannot be right */
  constructor(options: ZooOptions) {
    super(vendor, options, operations);
    this.animals = new AnimalsResource(this.core);
    this.keepers = new KeepersResource(this.core);
    this.meals = new MealsResource(this.core);
  }
}
