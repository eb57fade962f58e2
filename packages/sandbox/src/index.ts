export { REFUSED_KEY } from "./credentials.ts";
export { type Sandbox, startSandbox } from "./sandbox.ts";
export { loadSpecs, type Spec } from "./spec.ts";
