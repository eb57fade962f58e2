// Generated from specs/zoo. Edits are lost: change the spec and run `pnpm generate zoo`.

export * from "@carillon/runtime";
export { Zoo } from "./client.ts";
export type { ZooOptions } from "./options.ts";
export { AnimalsResource } from "./resources/animals.ts";
export { KeepersResource } from "./resources/keepers.ts";
export { MealsResource } from "./resources/meals.ts";
export type * from "./types.ts";
