// Generated from specs/acme. Edits are lost: change the spec and run `pnpm generate acme`.

export * from "@carillon/runtime";
export { Acme } from "./client.ts";
export type { AcmeOptions } from "./options.ts";
export { ExportsResource } from "./resources/exports.ts";
export { WidgetsResource } from "./resources/widgets.ts";
export type * from "./types.ts";
