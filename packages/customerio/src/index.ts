export { lookUpRegion, type Region } from "./extras/region.ts";
export { isoTime, unixSeconds } from "./extras/times.ts";
export * from "./generated/index.ts";
