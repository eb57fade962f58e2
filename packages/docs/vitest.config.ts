export { default } from "@carillon/config/vitest";
