export * from "./nginx.ts";
export type { Referee } from "./process.ts";
export * from "./windows.ts";
