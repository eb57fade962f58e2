export type { Handled } from "./answer.ts";
export { REFUSED_KEY } from "./credentials.ts";
export type { FaultKind, FaultOptions } from "./faults.ts";
export { type Sandbox, type SandboxOptions, startSandbox } from "./sandbox.ts";
export { loadSpecs, type Spec } from "./spec.ts";
