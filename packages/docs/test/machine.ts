import { findRuntime } from "@carillon/runtimes";

/** Path of Chromium; `undefined`, after one line that says so, where this machine has none. In CI that is a failure. */
export async function chromiumOrNothing(): Promise<string | undefined> {
  const found = await findRuntime("Chromium");
  if (!("missing" in found)) return found.command;
  const line = `The site is not looked at: ${found.missing}`;
  if (process.env.CI) throw new Error(line);
  console.log(line);
  return undefined;
}
