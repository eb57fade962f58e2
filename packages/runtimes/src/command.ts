import { execFile } from "node:child_process";

/** What a command prints, or nothing when it cannot be run. */
export function ask(command: string, args: readonly string[]): Promise<string | undefined> {
  return new Promise((resolve) => {
    execFile(command, args, { timeout: 30_000 }, (error, stdout) => resolve(error ? undefined : stdout));
  });
}
