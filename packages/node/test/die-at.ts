/** Loaded before a worker: kills it without a word right before or after a call of the file system. */
import fs from "node:fs/promises";
import { syncBuiltinESMExports } from "node:module";

const [when, name] = (process.env.DIE_AT ?? "").split(" ") as ["before" | "after", "link"];
const real = fs[name] as (...args: unknown[]) => Promise<unknown>;
const die = (): Promise<never> => {
  process.kill(process.pid, "SIGKILL");
  return new Promise(() => undefined);
};
Object.assign(fs, {
  [name]: async (...args: unknown[]) => {
    if (when === "before") await die();
    await real(...args);
    await die();
  },
});
syncBuiltinESMExports();
