import { type ChildProcess, spawn } from "node:child_process";
import { once } from "node:events";
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";

export const isRoot = process.getuid?.() === 0;
const own = (name: string): string => fileURLToPath(new URL(name, import.meta.url));

/** A folder of the test's own; `path` below it is not there yet. */
export function scratch(): { root: string; path: string; remove(): void } {
  const root = mkdtempSync(join(tmpdir(), "carillon-"));
  return { root, path: join(root, "tokens"), remove: () => rmSync(root, { recursive: true, force: true }) };
}

export interface Run {
  readonly child: ChildProcess;
  readonly lines: () => string[];
  /** How it ended. */
  readonly ended: Promise<number | NodeJS.Signals>;
}

export interface RunOptions {
  readonly dieAt?: string;
  /** Most bytes of a file, in units of 1,024. */
  readonly fileLimit?: number;
  /** Runs as this user. */
  readonly user?: number | undefined;
}

export function run(args: readonly string[], { dieAt, fileLimit, user }: RunOptions = {}): Run {
  const node = [
    "--conditions=@carillon/source",
    ...(dieAt ? ["--import", own("die-at.ts")] : []),
    own("worker.ts"),
    ...args,
  ];
  const env = {
    ...process.env,
    NODE_OPTIONS: "",
    ...(dieAt && { DIE_AT: dieAt }),
    ...(user !== undefined && { AS_USER: String(user) }),
  };
  const child =
    fileLimit === undefined
      ? spawn(process.execPath, node, { env, stdio: ["ignore", "pipe", "inherit"] })
      : spawn("/bin/bash", ["-c", `ulimit -f ${fileLimit}; exec "$@"`, "bash", process.execPath, ...node], {
          env,
          stdio: ["ignore", "pipe", "inherit"],
        });
  let said = "";
  child.stdout?.on("data", (chunk) => {
    said += chunk;
  });
  const ended = once(child, "close").then(([code, signal]) => code ?? signal);
  // A line that a killed process began is not said.
  return {
    child,
    lines: () =>
      said
        .slice(0, said.lastIndexOf("\n") + 1)
        .split("\n")
        .filter(Boolean),
    ended,
  };
}
