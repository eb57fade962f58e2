export type { QuotaStore } from "@carillon/runtime/shared";
