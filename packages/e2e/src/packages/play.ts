import { readFile, rm } from "node:fs/promises";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import { loadSpecs, type Sandbox } from "@carillon/sandbox";
import { run } from "./run.ts";

const PRELOAD = pathToFileURL(join(import.meta.dirname, "to-sandbox.mjs")).href;

/** Where requests to the documented address of each host go. */
export function routesTo(sandbox: Sandbox): { from: string; to: string }[] {
  return Object.entries(loadSpecs()).flatMap(([vendor, spec]) => {
    const bases = sandbox.baseUrls(vendor);
    return Object.entries(spec["x-sdk"].hosts).flatMap(([host, { url }]) =>
      (typeof url === "string" ? [url] : Object.values(url)).map((from) => ({ from, to: bases[host] ?? "" })),
    );
  });
}

export interface Program {
  /** The Node to run it with. */
  readonly node: string;
  /** Arguments of Node: a file, or options and `--eval`. */
  readonly args: readonly string[];
  readonly cwd: string;
  readonly env: Readonly<Record<string, string>>;
}

/** Runs a program that knows nothing of the sandbox against it. @returns `METHOD url status` of each request, in order */
export async function play(sandbox: Sandbox, { node, args, cwd, env }: Program, log: string): Promise<string[]> {
  await rm(log, { force: true });
  await run(node, ["--import", PRELOAD, ...args], {
    cwd,
    env: { PATH: process.env.PATH, ...env, SANDBOX_ROUTES: JSON.stringify(routesTo(sandbox)), SANDBOX_LOG: log },
  });
  const lines = await readFile(log, "utf8").catch(() => "");
  return lines.split("\n").filter(Boolean);
}
