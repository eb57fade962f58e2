export * from "./extras/times.ts";
export * from "./generated/index.ts";
