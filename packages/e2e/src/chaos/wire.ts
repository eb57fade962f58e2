import { type ChildProcess, fork } from "node:child_process";
import { once } from "node:events";
import { join } from "node:path";
import type { Task } from "./task.ts";

/** Starts one of the processes of a run. */
export function start(file: string, task: Task, more: readonly string[] = []): ChildProcess {
  return fork(join(import.meta.dirname, file), [JSON.stringify(task), ...more], {
    execArgv: ["--expose-gc", "--conditions=@carillon/source", "--import", join(import.meta.dirname, "defects.ts")],
    serialization: "advanced",
    env: { ...process.env, CARILLON_DEFECT: task.defect ?? "" },
  });
}

/** The next message of a process; it fails when the process ends first. */
export async function word<T>(from: ChildProcess): Promise<T> {
  const over = new AbortController();
  const ended = once(from, "exit", { signal: over.signal }).then(([code]) => {
    throw new Error(`${from.spawnargs.at(-2)} ended with ${code} and said nothing`);
  });
  try {
    const [message] = await Promise.race([once(from, "message", { signal: over.signal }), ended]);
    return message as T;
  } finally {
    over.abort();
    ended.catch(() => undefined);
  }
}

/** Asks a process a question and waits for the answer. */
export async function ask<T>(process: ChildProcess, question: string): Promise<T> {
  const answer = word<T>(process);
  process.send(question);
  return answer;
}
