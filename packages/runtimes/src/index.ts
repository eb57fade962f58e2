import { realpathSync } from "node:fs";
import { createRequire } from "node:module";
import { join, resolve } from "node:path";
import { ask } from "./command.ts";

export type { Page } from "./chromium.ts";
export { launchChromium, openChromium } from "./chromium.ts";
export { openWorkerd, type Worker, type WorkerOptions } from "./workerd.ts";

export type RuntimeName = "Node 20" | "Node 22" | "Node 24" | "Node 26" | "Bun" | "Deno" | "workerd" | "Chromium";

export interface Runtime {
  readonly name: RuntimeName;
  /** As the binary tells it. */
  readonly version: string;
  /** Path of the binary. */
  readonly command: string;
  /** The version is fixed by this package; Chromium is the machine's own. */
  readonly pinned: boolean;
}

const modules = resolve(import.meta.dirname, "../node_modules");
/** `require` as a package has it. */
const requireOf = (name: string): NodeJS.Require =>
  createRequire(join(realpathSync(join(modules, name)), "package.json"));

/** Where each binary is. By path, since the commands in `.bin` are all called alike. */
const commands: Readonly<Record<RuntimeName, () => string>> = {
  "Node 20": () => join(modules, "node-20/bin/node"),
  "Node 22": () => join(modules, "node-22/bin/node"),
  "Node 24": () => join(modules, "node-24/bin/node"),
  "Node 26": () => join(modules, "node-26/bin/node"),
  Bun: () => join(modules, "bun/bin/bun.exe"),
  // Puts the binary in its place where install scripts do not run.
  Deno: () => (requireOf("deno")("./install_api.cjs") as { runInstall(): string }).runInstall(),
  workerd: () => (requireOf("miniflare")("workerd") as { default: string }).default,
  Chromium: () => process.env.CHROMIUM_PATH ?? "/usr/bin/chromium",
};

export const RUNTIMES = Object.keys(commands) as readonly RuntimeName[];

/** The part of what `--version` prints that is the version: the first of its words that begins with a digit. */
const versionIn = (text: string): string | undefined => /(?:^|[\sv])(\d\S*)/.exec(text)?.[1];

/** @returns the runtime, or the reason why it cannot be had */
export async function findRuntime(
  name: RuntimeName,
): Promise<Runtime | { readonly name: RuntimeName; missing: string }> {
  try {
    const command = realpathSync(commands[name]());
    const version = versionIn((await ask(command, ["--version"])) ?? "");
    if (version) return { name, version, command, pinned: name !== "Chromium" };
    return { name, missing: `${command} does not run` };
  } catch {
    return { name, missing: name === "Chromium" ? "no chromium; set CHROMIUM_PATH" : "not installed" };
  }
}
