import { preset } from "@carillon/config/vitest";
import { defineConfig, mergeConfig } from "vitest/config";

const config = mergeConfig(preset, defineConfig({ test: { root: import.meta.dirname } }));
if (config.test) config.test.include = ["fails-once.ts"];

export default config;
