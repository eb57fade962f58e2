export type * from "./quota-store.ts";
