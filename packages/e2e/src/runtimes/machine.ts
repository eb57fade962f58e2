import { findRuntime, type Runtime, type RuntimeName } from "@carillon/runtimes";

/** @returns the runtime; `undefined`, after one line that says so, where this machine lacks it. In CI that is a failure. */
export async function runtimeOrNothing(name: RuntimeName): Promise<Runtime | undefined> {
  const found = await findRuntime(name);
  if (!("missing" in found)) return found;
  const line = `${name} is not tested: ${found.missing}`;
  if (process.env.CI) throw new Error(line);
  console.log(line);
  return undefined;
}
